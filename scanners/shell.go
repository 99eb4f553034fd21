package scanners

import (
	"hash/maphash"
	"strconv"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/follow"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// script reads what a step runs. What stands in a function that nothing calls
// is not run.
func (w *wiring) script(script pipeline.Script, via []evidence.Hop, reach pipeline.Reach, env []pipeline.Pair) {
	for _, c := range w.parse(script).Commands {
		if !w.shell.Runs(c) {
			continue
		}
		if script.Made != nil {
			c.At = *script.Made
		}
		w.invocation(follow.Choose(c, env), via, reach)
	}
}

// shared tells what runs of the scripts of a job. The steps of some systems are
// one shell, those of others are not; a function that one of them calls counts
// as called for all.
func (w *wiring) shared(j *pipeline.Job) *command.Process {
	var scripts []*command.Script
	for i := range j.Steps {
		if run := j.Steps[i].Run; run != nil {
			scripts = append(scripts, w.parse(*run))
		}
	}
	return w.follower.Shell(scripts...)
}

// parse finds the commands of a script. A script is met as often as its job:
// once for each value of a matrix and each caller of its pipeline.
func (w *wiring) parse(script pipeline.Script) *command.Script {
	var hash maphash.Hash
	hash.SetSeed(w.seed)
	write := func(words ...string) {
		for _, word := range words {
			hash.WriteString(word)
			hash.WriteByte(0)
		}
	}
	write(script.Shell, script.Dir)
	for _, line := range script.Lines {
		write(line.Path, strconv.Itoa(line.Line), line.Text)
	}
	key := hash.Sum64()
	if parsed, ok := w.parsed[key]; ok {
		return parsed
	}
	parsed, problems := command.Parse(script)
	w.problems = append(w.problems, problems...)
	w.parsed[key] = parsed
	return parsed
}
