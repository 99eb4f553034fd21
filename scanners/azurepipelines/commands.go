package azurepipelines

import "strings"

// with returns a flag and its value where there is one.
func with(flag, value string) string {
	if value == "" || strings.ContainsAny(value, "\n") {
		return ""
	}
	return flag + " " + value
}

func ant(in inputs) ([]string, string) {
	return []string{"ant", with("-f", in.text("buildfile", "antbuildfile")), in.text("targets"), in.text("options")}, "targets"
}

func aws(in inputs) ([]string, string) {
	return []string{"aws", in.text("awscommand"), in.text("awssubcommand"), in.text("awsarguments")}, "awscommand"
}

func cmake(in inputs) ([]string, string) { return []string{"cmake", in.text("cmakeargs")}, "cmakeargs" }

func dockerCompose(in inputs) ([]string, string) {
	words := []string{"docker compose"}
	if file := in.text("dockercomposefile"); !strings.Contains(file, "*") {
		words = append(words, with("-f", file))
	}
	action := strings.ToLower(in.text("action"))
	switch {
	case strings.HasPrefix(action, "build"):
		return append(words, "build"), "action"
	case strings.HasPrefix(action, "push"):
		return append(words, "push"), "action"
	case strings.HasPrefix(action, "run services"):
		return append(words, "up -d"), "action"
	case strings.HasPrefix(action, "run a specific"):
		return append(words, "run", in.text("servicename"), in.text("containercommand")), "action"
	}
	return append(words, in.text("dockercomposecommand"), in.text("arguments")), "dockercomposecommand"
}

func dotnet(in inputs) ([]string, string) {
	switch command := strings.ToLower(in.or("build", "command")); command {
	case "custom":
		return []string{"dotnet", in.text("custom"), projects(in), in.text("arguments")}, "custom"
	case "push":
		return []string{"dotnet nuget push", in.text("packagestopush", "searchpatternpush"), feed(in)}, "" // the task says more than the word
	case "pack":
		return []string{"dotnet pack", in.text("packagestopack", "searchpatternpack")}, "command"
	case "restore":
		return []string{"dotnet restore", projects(in), in.text("restorearguments")}, "command"
	default:
		return []string{"dotnet", command, projects(in), in.text("arguments")}, "command"
	}
}

// projects returns the projects of a task on one line.
func projects(in inputs) string {
	list := strings.FieldsFunc(in.text("projects", "project"), func(r rune) bool { return r == '\n' || r == ';' })
	for i, p := range list {
		if p = strings.TrimSpace(p); strings.ContainsAny(p, " '\"") {
			p = ""
		}
		list[i] = p
	}
	return strings.Join(list, " ")
}

func golang(in inputs) ([]string, string) {
	command := in.or("get", "command")
	if strings.EqualFold(command, "custom") {
		return []string{"go", in.text("customcommand"), in.text("arguments")}, "customcommand"
	}
	return []string{"go", strings.ToLower(command), in.text("arguments")}, "command"
}

func gradle(in inputs) ([]string, string) {
	return []string{"./gradlew", in.or("build", "tasks"), in.text("options")}, "tasks"
}

func grunt(in inputs) ([]string, string) {
	return []string{"grunt", in.text("targets"), in.text("arguments")}, "targets"
}

func gulp(in inputs) ([]string, string) {
	return []string{"gulp", in.text("targets"), in.text("arguments")}, "targets"
}

func helm(in inputs) ([]string, string) {
	command := strings.ToLower(in.or("ls", "command"))
	words := []string{"helm", command}
	switch command {
	case "install", "upgrade":
		if command == "upgrade" && !in.is("false", "install") {
			words = append(words, "--install")
		}
		if in.is("true", "waitforexecution") {
			words = append(words, "--wait")
		}
		words = append(words, in.text("releasename"))
		fallthrough
	case "package", "push":
		words = append(words, in.text("chartpath", "chartname"))
	}
	return append(words, in.text("arguments")), "command"
}

func kubectl(in inputs) ([]string, string) {
	words := []string{"kubectl", strings.ToLower(in.text("command"))}
	if in.is("true", "useconfigurationfile") {
		words = append(words, with("-f", in.or("-", "configuration")))
	}
	return append(words, in.text("arguments")), "command"
}

func maven(in inputs) ([]string, string) {
	words := []string{"mvn", with("-f", in.text("mavenpomfile")), in.or("package", "goals"), in.text("options")}
	if in.is("true", "sonarquberunanalysis", "sqanalysisenabled") {
		words = append(words, "sonar:sonar")
	}
	return words, "goals"
}

func msbuild(in inputs) ([]string, string) {
	return []string{"msbuild", in.text("solution"), in.text("msbuildargs", "msbuildarguments")}, "solution"
}

func npm(in inputs) ([]string, string) {
	command := strings.ToLower(in.or("install", "command"))
	if command == "custom" {
		return []string{"npm", strings.TrimPrefix(in.text("customcommand"), "npm ")}, "customcommand"
	}
	return []string{"npm", command}, "command"
}

func nuget(in inputs) ([]string, string) {
	switch command := strings.ToLower(in.or("restore", "command")); command {
	case "custom":
		return []string{"nuget", in.text("arguments")}, "arguments"
	case "push":
		return []string{"nuget push", strings.ReplaceAll(in.text("packagestopush", "searchpatternpush"), ";", " "), feed(in)}, ""
	case "pack":
		return []string{"nuget pack", strings.ReplaceAll(in.text("packagestopack", "searchpatternpack"), ";", " ")}, "command"
	default:
		return []string{"nuget", command, in.text("restoresolution", "solution")}, "command"
	}
}

// feed returns where packages are pushed that leave the organisation, as the name
// of the connection tells it.
func feed(in inputs) string {
	name := in.text("publishfeedcredentials", "externalendpoint")
	if !in.is("external", "nugetfeedtype", "feedtype") || strings.ContainsAny(name, " $'\"`") {
		return ""
	}
	return with("--source", name)
}

func packer(in inputs) ([]string, string) {
	return []string{"packer build", in.or("packer.json", "customtemplatelocation")}, "customtemplatelocation"
}

func pulumi(in inputs) ([]string, string) {
	return []string{"pulumi", in.text("command"), in.text("args")}, "command"
}

func terraform(in inputs) ([]string, string) {
	command := in.or("init", "command")
	if strings.EqualFold(command, "custom") {
		return []string{"terraform", in.text("customcommand"), in.text("commandoptions")}, "customcommand"
	}
	return []string{"terraform", strings.ToLower(command), in.text("commandoptions")}, "command"
}

func yarn(in inputs) ([]string, string) { return []string{"yarn", in.text("arguments")}, "arguments" }
