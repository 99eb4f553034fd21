// Package delta says what a change does to what is seen of a repository: two
// trees, each scanned and judged, are compared sighting by sighting, statement
// by statement and stage by stage. Where a line stands, or what its file is
// called, is no change. It judges nothing and renders nothing.
package delta

import (
	"slices"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/policies"
)

// Kind says what became of a sighting.
type Kind string

// What can become of a sighting.
const (
	Gained       Kind = "gained"       // it was not there before
	Lost         Kind = "lost"         // it is not there any more
	Weakened     Kind = "weakened"     // it is on a lower rung, or stands where it does not count
	Strengthened Kind = "strengthened" // the reverse
	Moved        Kind = "moved"        // it is in another file, and as strong
)

// Change is what became of one sighting.
type Change struct {
	Kind   Kind   `json:"kind"`
	Signal string `json:"signal"`
	Tool   string `json:"tool"`
	// Sole tells that no other sighting of the signal is as strong, after the
	// change where it lost by it, before where it won: the change is news.
	Sole bool `json:"sole"`
	// Before and After are the sighting in each tree, nil where it is in one only.
	// Their ids are those of each tree's own report, "" where it holds them not.
	Before *evidence.Evidence `json:"before,omitempty"`
	After  *evidence.Evidence `json:"after,omitempty"`
}

// Bad reports whether the change takes something away: a practice, or what
// speaks for one.
func (c *Change) Bad() bool {
	switch c.Kind {
	case Lost, Weakened:
		return !policies.Against(c.Signal)
	case Gained, Strengthened:
		return policies.Against(c.Signal)
	}
	return false
}

// Place is the sighting that a person should look at: the one after the change
// if there is one. Never nil.
func (c *Change) Place() *evidence.Evidence {
	if c.After != nil {
		return c.After
	}
	return c.Before
}

// By lists what weakens the sighting after the change and did not before.
func (c *Change) By() []evidence.Counter {
	if c.After == nil {
		return nil
	}
	known := map[evidence.CounterKind]bool{}
	if c.Before != nil {
		for _, counter := range c.Before.Counters {
			known[counter.Kind] = true
		}
	}
	return slices.DeleteFunc(slices.Clone(c.After.Counters), func(counter evidence.Counter) bool { return known[counter.Kind] })
}

// Statement is one whose verdict changed.
type Statement struct {
	Model  string          `json:"model"`
	ID     string          `json:"id"`
	Axis   string          `json:"axis"`
	Title  string          `json:"title"`
	Before policies.Status `json:"before"`
	After  policies.Status `json:"after"`
	// Points is what it counts for its stage now, less what it counted before.
	Points float64 `json:"points"`
	// Because is the reason after the change.
	Because string `json:"because"`
	// Changes are the places, in [Delta.Changes], of what became of sightings of
	// the signals that it is about.
	Changes []int `json:"changes"`
}

// Stage is one that changed: of a model, or of one axis of it.
type Stage struct {
	Model string `json:"model"`
	// Axis is "" for the whole model.
	Axis   string `json:"axis"`
	Title  string `json:"title"`
	Before int    `json:"before"` // reached; 0 where nothing could be judged
	After  int    `json:"after"`
}

// Delta is what a change does.
type Delta struct {
	// Base is the object id of the commit that is compared with.
	Base string `json:"base"`
	// Changes come worst first; those that are no news come last.
	Changes    []Change    `json:"changes"`
	Statements []Statement `json:"statements"`
	Stages     []Stage     `json:"stages"`
}

// Side is one tree as it was scanned and judged.
type Side struct {
	Commit    string
	Sightings []evidence.Sighting
	Verdicts  []policies.ModelVerdict
}

// Options say how two trees hang together.
type Options struct {
	// Renamed returns what a file of the base is called after the change, by its
	// content, and "" where nothing is known.
	Renamed func(path string) string
	// Models are those of the verdicts: which signals a statement is about.
	Models []policies.Model
}

// Compare says what became of the base's sightings, statements and stages.
func Compare(base, head Side, opt Options) *Delta {
	d := &Delta{Base: base.Commit, Changes: []Change{}, Statements: []Statement{}, Stages: []Stage{}}
	d.sightings(base.Sightings, head.Sightings, opt.Renamed)
	for i := range head.Verdicts {
		after := &head.Verdicts[i]
		for j := range base.Verdicts {
			if before := &base.Verdicts[j]; before.ID == after.ID {
				d.statements(before, after, opt.Models)
				d.stages(before, after)
			}
		}
	}
	return d
}

// Empty reports whether the change is none: that something moved is none.
func (d *Delta) Empty() bool {
	for i := range d.Changes {
		if d.Changes[i].Kind != Moved {
			return false
		}
	}
	return len(d.Statements) == 0 && len(d.Stages) == 0
}

// Regressed reports whether a statement or a stage is worse than before.
func (d *Delta) Regressed() bool {
	for i := range d.Statements {
		if d.Statements[i].Points < 0 {
			return true
		}
	}
	for _, s := range d.Stages {
		if s.After < s.Before {
			return true
		}
	}
	return false
}

// Worse reports whether anything is weaker than before and nothing else makes
// up for it, though no verdict need have changed.
func (d *Delta) Worse() bool {
	for i := range d.Changes {
		if c := &d.Changes[i]; c.Sole && c.Bad() {
			return true
		}
	}
	return d.Regressed()
}

// statements compares the verdicts of one model.
func (d *Delta) statements(before, after *policies.ModelVerdict, models []policies.Model) {
	old := map[string]*policies.Verdict{}
	for i := range before.Statements {
		old[before.Statements[i].ID] = &before.Statements[i]
	}
	for i := range after.Statements {
		now := &after.Statements[i]
		then := old[now.ID]
		if then == nil || then.Status == now.Status && then.Points == now.Points {
			continue
		}
		d.Statements = append(d.Statements, Statement{
			Model: after.ID, ID: now.ID, Axis: now.Axis, Title: now.Title,
			Before: then.Status, After: now.Status, Points: now.Points - then.Points,
			Because: now.Because, Changes: d.about(signalsOf(models, after.ID, now.ID)),
		})
	}
}

// signalsOf returns what a statement is about.
func signalsOf(models []policies.Model, model, id string) map[string]bool {
	set := map[string]bool{}
	for i := range models {
		if models[i].ID != model {
			continue
		}
		if s, ok := models[i].Statement(id); ok {
			for _, signal := range s.Signals {
				set[signal] = true
			}
		}
	}
	return set
}

// about lists the changes of the signals, but for those that only moved.
func (d *Delta) about(signals map[string]bool) []int {
	places := []int{}
	for i := range d.Changes {
		if c := &d.Changes[i]; c.Kind != Moved && signals[c.Signal] {
			places = append(places, i)
		}
	}
	return places
}

// stages compares where one model and its axes stand.
func (d *Delta) stages(before, after *policies.ModelVerdict) {
	if before.Stage.Reached != after.Stage.Reached {
		d.Stages = append(d.Stages, Stage{Model: after.ID, Title: after.Title, Before: before.Stage.Reached, After: after.Stage.Reached})
	}
	for i := range after.Axes {
		now := &after.Axes[i]
		for j := range before.Axes {
			if then := &before.Axes[j]; then.ID == now.ID && then.Stage.Reached != now.Stage.Reached {
				d.Stages = append(d.Stages, Stage{Model: after.ID, Axis: now.ID, Title: now.Title, Before: then.Stage.Reached, After: now.Stage.Reached})
			}
		}
	}
}
