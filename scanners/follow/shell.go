package follow

import (
	"fmt"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/command"
)

// maxReading bounds what is read to tell which functions are reached, for a
// whole repository, in words.
const maxReading = 20_000_000

// Shell tells what runs of the scripts that one shell reads, one after the
// other, and of those of the repository that they take in.
func (f *Follower) Shell(scripts ...*command.Script) *command.Process {
	if f.reading < 0 {
		return nil // all of it runs, as far as is known
	}
	p := command.NewProcess(func(c command.Command) *command.Script {
		if c.Dir == command.Unknown {
			return nil
		}
		_, script := f.script(c)
		return script
	}, scripts...)
	if p != nil && p.Cut {
		f.problem(evidence.Problem{Path: scripts[0].At.Path, Line: scripts[0].At.Line, Kind: evidence.Limit,
			Message: "the script takes in too many others; the functions of all of them count as called"})
	}
	if f.reading -= p.Cost(); f.reading < 0 {
		f.problem(evidence.Problem{Path: scripts[0].At.Path, Line: scripts[0].At.Line, Kind: evidence.Limit,
			Message: fmt.Sprintf("the functions that scripts share have over %d words; from here on all count as called", maxReading)})
	}
	return p
}

// own is the process of a script that is run by itself.
func (f *Follower) own(s *command.Script) *command.Process {
	if s == nil {
		return nil
	}
	p, ok := f.shells[s]
	if !ok {
		p = f.Shell(s)
		f.shells[s] = p
	}
	return p
}

// entered holds what was entered: by key, the functions whose commands were
// met, "" for those outside functions. A script is met again where another
// shell takes it in and reaches other functions of it.
type entered map[string]map[string]bool

// enter notes the commands that a lead led to.
func (e entered) enter(l lead, found []Reached) {
	met := e[l.key]
	if l.sourced && met == nil {
		met = map[string]bool{"": true}
	}
	last := ""
	for i := range found {
		if name := found[i].Command.Function(); l.sourced && name != last {
			met[name], last = true, name
		}
	}
	e[l.key] = met
}
