package follow

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// maxIdle bounds how many commands [Follower.Idle] looks at.
const maxIdle = 100

// Idle reports whether a command leads to targets or scripts of the repository
// that only print, or only fetch a program: a name that stands for nothing, such
// as that of `make bin/golangci-lint`. It is false for a command that leads
// nowhere, and for all that could not be read.
func (f *Follower) Idle(c command.Command) bool {
	seen, idle := map[string]bool{}, false
	queue := []command.Command{c}
	for i := 0; i < len(queue); i++ {
		leads := f.leads(queue[i])
		if fetching, unpacking := fetches(queue[i]); i > 0 && len(leads) == 0 && (fetching || unpacking) {
			idle = idle || fetching
			continue
		}
		if len(leads) == 0 || i == maxIdle {
			return false
		}
		for _, l := range leads {
			switch {
			case seen[l.key]:
			case l.idle:
				idle = true
			case len(l.commands) == 0:
				return false // it may do something that has no commands
			default:
				queue = append(queue, l.commands...)
			}
			seen[l.key] = true
		}
	}
	return idle
}

// fetches reports whether a command downloads a program, or only makes a place
// for one: what a rule does that is there to have a tool, and not to run it.
func fetches(c command.Command) (fetching, unpacking bool) {
	switch c.Name {
	case "mkdir", "chmod", "mv", "rm", "touch", "tar", "unzip", "gunzip", "uname", "tr":
		return false, true
	case "curl", "wget":
	default:
		return false, false
	}
	for _, a := range c.Args {
		switch name, _, _ := strings.Cut(a, "="); {
		case strings.HasPrefix(name, "-") && !strings.HasPrefix(name, "--") && strings.ContainsAny(name, "XdFT"),
			slices.Contains([]string{"--request", "--data", "--data-raw", "--data-binary", "--form", "--upload-file", "--post-data", "--post-file"}, name):
			return false, false // it sends something
		case strings.Contains(a, "://") && isProgram(a):
			fetching = true
		}
	}
	return fetching, false
}

// isProgram reports whether an address is that of an archive, a script or a
// file of a release.
func isProgram(address string) bool {
	for _, end := range []string{".sh", ".tar.gz", ".tgz", ".tar.xz", ".tar.bz2", ".zip", ".gz", ".xz", ".jar", ".exe", ".deb", ".rpm"} {
		if strings.HasSuffix(address, end) {
			return true
		}
	}
	return strings.Contains(address, "/releases/download/")
}

// idleLines reports whether the lines of a recipe only print.
func idleLines(lines []pipeline.Line) bool {
	texts := make([]string, len(lines))
	for i, l := range lines {
		texts[i] = strings.TrimLeft(l.Text, " \t")
	}
	return command.Idle(strings.Join(texts, "\n"))
}
