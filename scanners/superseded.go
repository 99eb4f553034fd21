package scanners

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// closed lists the files of services that are switched off for good, by when.
// Whatever such a file says, nothing runs it.
func closed(file string) bool {
	switch strings.ToLower(file) {
	case "wercker.yml", "shippable.yml", "circle.yml", "snap-ci.yml", "solano.yml", ".vexor.yml":
		return true
	}
	return false
}

// faded reports whether a CI system is one that repositories moved away from
// and whose files they leave behind: the free service of Travis ended in 2021,
// and for nearly all that test somewhere else, too, that is where they test.
// Jenkins, CircleCI or Azure Pipelines beside another system mostly live.
func faded(system string) bool { return strings.HasPrefix(system, "travis") }

// supersede marks the pipelines of faded systems where another system was seen
// to do their work. shown tells what was seen of the others' jobs.
func (w *wiring) supersede(pipelines []pipeline.Pipeline) {
	var living *pipeline.Line
	for i := range pipelines {
		if p := &pipelines[i]; living == nil && !faded(p.System) && w.tests(p) {
			living = &p.At
		}
	}
	for i := range pipelines {
		p := &pipelines[i]
		switch {
		case closed(path.Base(p.Path)):
			p.Superseded = &p.At
		case living != nil && faded(p.System) && !rare(p):
			p.Superseded = living
		}
	}
	w.living = living
}

// tests reports whether a pipeline was seen to build or check the product, or
// calls a pipeline elsewhere that may.
func (w *wiring) tests(p *pipeline.Pipeline) bool {
	for i := range p.Jobs {
		j := &p.Jobs[i]
		if !p.Component && j.Call != nil && !j.Call.Local || w.shown[j]["ci.test"] >= evidence.Wired || w.shown[j]["ci.build"] >= evidence.Wired {
			return true
		}
	}
	return false
}

// rare reports whether a pipeline runs on machines that few other systems have:
// that is what Travis is still kept for.
func rare(p *pipeline.Pipeline) bool {
	for i := range p.Jobs {
		for _, key := range p.Jobs[i].Keys {
			if key.Key == "arch" && key.Value != "amd64" && key.Value != "arm64" && key.Value != "" {
				return true
			}
		}
	}
	return false
}

// leave notes of a file that a CI system is known by that the system is gone:
// the file is all there is of it.
func (w *wiring) leave(e *evidence.Evidence) {
	if e.Signal != "ci.pipeline" || e.Source != evidence.SourceFile {
		return
	}
	switch {
	case closed(path.Base(e.Path)):
		e.Counters = append(slices.Clip(e.Counters), evidence.Counter{Kind: evidence.Superseded, Path: e.Path, Line: 1, Text: e.Text})
		e.Rung = evidence.Mentioned
	case faded(e.Tool) && w.living != nil:
		at := *w.living
		e.Counters = append(slices.Clip(e.Counters), evidence.Counter{Kind: evidence.Superseded, Path: at.Path, Line: at.Line, Text: clean(at.Text)})
	}
}
