package scanners

import (
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/command"
)

// program returns where in the repository the program of a command lies, "" for
// one that lies elsewhere or nobody knows where.
func program(c command.Command) string {
	if c.Dir == command.Unknown || path.IsAbs(c.Path) || !strings.Contains(c.Path, "/") {
		return ""
	}
	file := path.Join(c.Dir, c.Path)
	if strings.HasPrefix(file, "../") || strings.Contains(file, "$") {
		return ""
	}
	return file
}
