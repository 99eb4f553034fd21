package follow

import (
	"strings"

	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// maxIdle bounds how many commands [Follower.Idle] looks at.
const maxIdle = 100

// Idle reports whether a command leads to targets or scripts of the repository
// that only print: a name that stands for nothing. It is false for a command
// that leads nowhere, and for all that could not be read.
func (f *Follower) Idle(c command.Command) bool {
	seen, idle := map[string]bool{}, false
	queue := []command.Command{c}
	for i := 0; i < len(queue); i++ {
		leads := f.leads(queue[i])
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

// idleLines reports whether the lines of a recipe only print.
func idleLines(lines []pipeline.Line) bool {
	texts := make([]string, len(lines))
	for i, l := range lines {
		texts[i] = strings.TrimLeft(l.Text, " \t")
	}
	return command.Idle(strings.Join(texts, "\n"))
}
