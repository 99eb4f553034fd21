package command

import (
	"slices"
	"strings"
)

// gradleValued are the options of Gradle that take the next word as their value.
var gradleValued = strings.Fields(`-p --project-dir -b --build-file -c --settings-file -I --init-script -g --gradle-user-home
	--tests --console --max-workers --priority --warning-mode --include-build`)

// gradleExclusions reads the exclusions of Gradle (`-x TASK`, `--exclude-task
// TASK`), so that no task stands among the arguments that is not run: one
// becomes a single word, `-x=TASK`. A task of one project (`:app:test`) is left
// out altogether where tasks of all projects are asked for: that of the others runs.
func gradleExclusions(args []string) []string {
	out := make([]string, 0, len(args))
	var excluded []string
	every := false
	for i := 0; i < len(args); i++ {
		task, ok := "", false
		switch arg := args[i]; {
		case arg == "-x" || arg == "--exclude-task":
			if i+1 == len(args) {
				continue
			}
			i++
			task, ok = args[i], true
		case strings.HasPrefix(arg, "--exclude-task="):
			task, ok = arg[len("--exclude-task="):], true
		case strings.HasPrefix(arg, "-x"):
			task, ok = strings.TrimPrefix(arg[len("-x"):], "="), true
		}
		if ok {
			excluded = append(excluded, task)
			continue
		}
		asked := !strings.HasPrefix(args[i], "-") && (i == 0 || !slices.Contains(gradleValued, args[i-1]))
		every = every || asked && !strings.Contains(args[i], ":")
		out = append(out, args[i])
	}
	for _, task := range excluded {
		if task = strings.TrimPrefix(task, ":"); !every || !strings.Contains(task, ":") {
			out = append(out, "-x="+task)
		}
	}
	return out
}
