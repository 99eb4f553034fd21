package document

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// Argv returns, as a script, a program that is started without a shell: its
// name, which may be left out where the first argument is it, and its
// arguments. A shell that is given a script (bash -c "...") is that script,
// with the lines on which it stands. It returns nil where there is no program.
func Argv(program string, at pipeline.Line, args []Node) *pipeline.Script {
	if program == "" {
		if len(args) == 0 {
			return nil
		}
		program, at, args = args[0].Text(), args[0].At(), args[1:]
	}
	if program == "" {
		return nil
	}
	if script := shellScript(program, args); script != nil {
		return script
	}
	words := []string{quote(program)}
	for _, arg := range args {
		words = append(words, quote(arg.Text()))
	}
	at.Text = strings.Join(words, " ")
	// Nothing stands between the program and its exit status: "sh" has no say in it.
	return &pipeline.Script{Shell: "sh", Lines: []pipeline.Line{at}}
}

// shells are the programs that take a script after an option.
var shells = []string{"bash", "sh", "ash", "dash", "zsh", "ksh", "pwsh", "powershell", "cmd"}

// shellScript returns the script that a shell is given as an argument.
func shellScript(program string, args []Node) *pipeline.Script {
	name := strings.ToLower(strings.TrimSuffix(path.Base(strings.ReplaceAll(program, `\`, "/")), ".exe"))
	if !slices.Contains(shells, name) {
		return nil
	}
	flags := []string{name}
	for i, arg := range args {
		word := arg.Text()
		if i+1 == len(args) || word == "" || !takesScript(name, word) && !strings.HasPrefix(word, "-") && !strings.HasPrefix(word, "/") && word != "pipefail" {
			return nil
		}
		if takesScript(name, word) {
			if rest := strings.ReplaceAll(word, "c", ""); name != "cmd" && len(rest) > 1 && len(word) > 2 && !strings.HasPrefix(strings.ToLower(word), "-command") {
				flags = append(flags, rest)
			}
			i++
			if strings.HasPrefix(args[i].Text(), "-") && i+1 < len(args) { // bash -c -e "..."
				flags = append(flags, args[i].Text())
				i++
			}
			return &pipeline.Script{Shell: shellLine(name, flags), Lines: args[i].Script()}
		}
		flags = append(flags, word)
	}
	return nil
}

// shellLine is a shell with its own options, which say what a failure ends.
func shellLine(name string, flags []string) string {
	switch name {
	case "pwsh", "powershell", "cmd":
		return name
	}
	return strings.Join(flags, " ") + " {0}"
}

// takesScript reports whether a shell's option is followed by a script.
func takesScript(shell, word string) bool {
	switch shell {
	case "cmd":
		return strings.EqualFold(word, "/c")
	case "pwsh", "powershell":
		return strings.EqualFold(word, "-command") || strings.EqualFold(word, "-c")
	}
	return strings.HasPrefix(word, "-") && !strings.HasPrefix(word, "--") && strings.Contains(word, "c")
}

// quote writes a word so that a shell reads it as one, on one line.
func quote(word string) string {
	word = strings.ReplaceAll(word, "\n", " ")
	plain := word != "" && strings.IndexFunc(word, func(c rune) bool {
		return !('a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.ContainsRune("_-./:=@,+%", c))
	}) < 0
	if plain {
		return word
	}
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}

// runtimes are the images of languages and systems, which start what their first argument names.
var runtimes = []string{
	"alpine", "amazoncorretto", "bash", "busybox", "buster", "centos", "cloud-sdk", "debian", "eclipse-temurin", "fedora",
	"golang", "google-cloud-cli", "gradle", "maven", "node", "openjdk", "php", "python", "ruby", "rust", "sdk", "ubi", "ubi-minimal", "ubuntu",
}

// ImageProgram returns the program that a container runs when it is given
// nothing but arguments: most images of a tool run the tool. It returns "" where
// the first argument is the program.
func ImageProgram(image string, args []Node) string {
	name, _, _ := strings.Cut(image, "@")
	name, _, _ = strings.Cut(name[strings.LastIndexByte(name, '/')+1:], ":")
	if slices.Contains(runtimes, name) || len(args) > 0 && args[0].Text() == name {
		return ""
	}
	return name
}

// Shebang returns the shell that the first line of a script asks for, with its
// flags, or otherwise the given one.
func Shebang(script []pipeline.Line, otherwise string) string {
	for _, line := range script {
		text := strings.TrimSpace(line.Text)
		if text == "" {
			continue
		}
		rest, ok := strings.CutPrefix(text, "#!")
		words := strings.Fields(rest)
		if !ok || len(words) == 0 {
			return otherwise
		}
		if path.Base(words[0]) == "env" {
			words = slices.DeleteFunc(words[1:], func(w string) bool { return strings.HasPrefix(w, "-S") })
		}
		if len(words) == 0 {
			return otherwise
		}
		words[0] = path.Base(words[0])
		return strings.Join(words, " ") + " {0}"
	}
	return otherwise
}
