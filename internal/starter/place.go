package starter

import (
	"path"
	"slices"
	"strings"
)

// Place is what a repository has already, as far as starters ask.
type Place struct {
	// Name is what the repository is called.
	Name string
	// Branch is its default branch.
	Branch string
	// CI is the system that its pipelines are written for, by the name of the
	// catalogue ("github-actions", "gitlab-ci"), "" where there is none.
	CI string
	// Pipeline is the file of the pipeline that is there, "" for none.
	Pipeline string
	// Paths are the files of the product itself, sorted.
	Paths []string
	// Lines returns how many lines a file of the repository has, 0 if it is not there.
	Lines func(path string) int

	statement, date, expires string
}

// The CI systems that starters are written for.
const (
	gitHub = "github-actions"
	gitLab = "gitlab-ci"
	azure  = "azure-pipelines"
	// other stands for every system that a command can be a step of.
	other = "*"
)

// ci is the system that something new is written for: where there is no
// pipeline yet, that of the forge whose files are there, or else GitHub's.
func (p *Place) ci() string {
	switch {
	case p.CI != "":
		return p.CI
	case slices.ContainsFunc(p.Paths, func(name string) bool { return strings.HasPrefix(name, ".gitlab/") }):
		return gitLab
	}
	return gitHub
}

// workflows is the folder of the forge's workflows.
func (p *Place) workflows() string {
	for _, folder := range []string{".gitea/workflows", ".forgejo/workflows"} {
		if strings.HasPrefix(p.Pipeline, folder+"/") {
			return folder
		}
	}
	return ".github/workflows"
}

// onGitHub is true where the forge is GitHub itself, which has more than workflows.
func (p *Place) onGitHub() bool { return p.ci() == gitHub && p.workflows() == ".github/workflows" }

// pipeline is the one file of pipelines where a system has one.
func (p *Place) pipeline() string {
	switch {
	case p.Pipeline != "":
		return p.Pipeline
	case p.ci() == gitLab:
		return ".gitlab-ci.yml"
	}
	return ".github/workflows/ci.yml"
}

// issues is the folder of the forge's templates for issues.
func (p *Place) issues() string {
	if p.ci() == gitLab {
		return ".gitlab/issue_templates"
	}
	return ".github/ISSUE_TEMPLATE"
}

// unquoted reports whether a name needs no quotes anywhere.
func unquoted(name string) bool {
	for _, r := range name {
		if !alphanumeric(r) && !strings.ContainsRune("._/-", r) {
			return false
		}
	}
	return name != "" && name[0] != '-'
}

func alphanumeric(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
}

// dirs returns the folders of files that are called so, those nearest to the
// root first. Folders with odd names are left out.
func (p *Place) dirs(called func(base string) bool) []string {
	var found []string
	for _, name := range p.Paths {
		if dir := path.Dir(name); called(path.Base(name)) && unquoted(dir) && !slices.Contains(found, dir) {
			found = append(found, dir)
		}
	}
	slices.SortStableFunc(found, func(a, b string) int { return depth(a) - depth(b) })
	return found
}

func depth(dir string) int {
	if dir == "." {
		return 0
	}
	return strings.Count(dir, "/") + 1
}

// first returns the first of some folders, "" for none.
func first(dirs []string) string {
	if len(dirs) == 0 {
		return ""
	}
	return dirs[0]
}

// TerraformDir is the folder of Terraform that is nearest to the root, "" for none.
func (p *Place) TerraformDir() string {
	return first(p.dirs(func(base string) bool { return strings.HasSuffix(base, ".tf") }))
}

func (p *Place) dockerDir() string {
	return first(p.dirs(func(base string) bool { return base == "Dockerfile" }))
}

func (p *Place) chartDir() string {
	dir := first(p.dirs(func(base string) bool { return base == "Chart.yaml" }))
	if dir == "" || dir == "." {
		return dir
	}
	return "./" + dir
}

func (p *Place) powerShell() bool {
	return slices.ContainsFunc(p.Paths, func(name string) bool { return strings.HasSuffix(name, ".ps1") || strings.HasSuffix(name, ".psm1") })
}

// longestSlug is what a name of a Kubernetes object has room for, with endings.
const longestSlug = 40

// slug is the last part of the name, as names of objects are written.
func (p *Place) slug() string {
	words := strings.FieldsFunc(strings.ToLower(path.Base(p.Name)), func(r rune) bool { return !alphanumeric(r) })
	slug := strings.Join(words, "-")
	if slug = strings.Trim(slug[:min(longestSlug, len(slug))], "-"); slug == "" {
		return "service"
	}
	return slug
}

func (p *Place) branch() string {
	if unquoted(p.Branch) {
		return p.Branch
	}
	return "main"
}

// values are what templates can say.
func (p *Place) values() map[string]any {
	values := map[string]any{
		"Slug": p.slug(), "Module": strings.ReplaceAll(p.slug(), "-", "_"), "Branch": p.branch(),
		"Updates": p.updates(), "TerraformDir": p.TerraformDir(), "DockerDir": p.dockerDir(), "ChartDir": p.chartDir(),
		"Statement": p.statement, "Date": p.date, "Expires": p.expires,
		"ReleaseType": "simple", "CodeQL": "", "Setup": []string{}, "Build": []string{}, "Test": []string{}, "Image": "",
	}
	if e := p.ecosystem(); e != nil {
		values["ReleaseType"], values["CodeQL"] = e.release, e.codeQL
		values["Setup"], values["Build"], values["Test"], values["Image"] = e.setup, e.build, e.test, e.image
	}
	return values
}

// step writes commands, one a line, as steps of the pipeline that is there.
func (p *Place) step(commands string) string {
	var b strings.Builder
	for command := range strings.Lines(commands) {
		command = strings.TrimSpace(command)
		switch p.ci() {
		case azure:
			command = "- script: " + command
		case "circleci":
			command = "- run: " + command
		case "jenkins":
			command = "sh '" + strings.ReplaceAll(command, "'", `\'`) + "'"
		case "travis", "appveyor", "bitbucket-pipelines":
			command = "- " + command
		}
		b.WriteString(command + "\n")
	}
	return b.String()
}
