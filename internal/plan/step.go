package plan

import (
	"slices"
	"strconv"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/report"
	"github.com/stagecheck/stagecheck/internal/starter"
	"github.com/stagecheck/stagecheck/policies"
)

// builder makes steps of what a report says.
type builder struct {
	report  *report.Report
	options Options
	// texts holds what the plan begins files with, by their paths.
	texts map[string]string
}

// step makes a step of a statement, with what to begin with if that is wanted.
func (b *builder) step(m *report.Model, id string, first bool) Step {
	for i := range m.Statements {
		if s := &m.Statements[i]; s.ID == id {
			step := Step{ID: id, Axis: s.Axis, Title: s.Title, Status: s.Status, Because: s.Because, Remedy: s.Remedy, Do: []Action{}}
			if first {
				step.Do = append(step.Do, b.actions(s)...)
			}
			return step
		}
	}
	return Step{ID: id, Do: []Action{}}
}

// actions finds the smallest things to do for a statement, one for each that it
// lacks; where nothing that could be done shows it, to vouch for it.
func (b *builder) actions(s *report.Statement) []Action {
	var actions []Action
	for _, lack := range s.Lacks {
		actions = append(actions, b.cure(s, lack)...)
	}
	if len(actions) > 0 {
		return actions
	}
	for _, settle := range s.Settles {
		if strings.HasPrefix(settle, "an attestation of ") {
			return b.vouch(s.ID)
		}
	}
	return nil
}

// cure finds what to do about one thing that a statement lacks, or about as many
// of several as are wanting: to change what weakens a sighting, to write what is
// not there, to have a pipeline run what is.
func (b *builder) cure(s *report.Statement, lack string) []Action {
	wants, wanting := wanted(lack), 1
	if n, rest, ok := strings.Cut(lack, " of ("); ok && rest != "" {
		if count, err := strconv.Atoi(n); err == nil {
			wanting = count
		}
	}
	var actions []Action
	done := map[string]bool{}
	for _, find := range []func(*report.Statement, want) *Action{b.change, b.write, b.run} {
		for _, w := range wants {
			if len(actions) == wanting || done[w.signal] {
				continue
			}
			if a := find(s, w); a != nil {
				actions, done[w.signal] = append(actions, b.once(*a)), true
			}
		}
	}
	return actions
}

// once has no text stand in a plan twice.
func (b *builder) once(a Action) Action {
	if len(a.Files) == 0 {
		return a
	}
	text := a.Files[0].Text
	if b.texts[a.Path] == text {
		a.Verb, a.Files = Same, []File{}
		return a
	}
	if _, begun := b.texts[a.Path]; begun {
		a.Verb = Add
	}
	if b.texts == nil {
		b.texts = map[string]string{}
	}
	b.texts[a.Path] = text
	return a
}

// want is a signal that a statement lacks, and the rung that it asks for.
type want struct {
	signal string
	rung   evidence.Rung
}

// wanted reads what a statement lacks: each "SIGNAL at RUNG" in the order of the
// policy, wherever it stands in the text.
func wanted(lack string) []want {
	var wants []want
	words := strings.FieldsFunc(lack, func(r rune) bool { return r == ' ' || r == ',' || r == '(' || r == ')' })
	for i := 1; i+1 < len(words); i++ {
		if words[i] != "at" || !strings.Contains(words[i-1], ".") {
			continue
		}
		if rung, err := evidence.ParseRung(words[i+1]); err == nil {
			wants = append(wants, want{words[i-1], rung})
		}
	}
	return wants
}

// curable are the ways in which a sighting is weakened that a line cures.
func curable(kind evidence.CounterKind) bool {
	switch kind {
	case evidence.NonBlocking, evidence.SoftFail, evidence.DryRun, evidence.NeverRuns, evidence.ManualOnly, evidence.ScheduledOnly,
		evidence.NotCalled, evidence.EmptyConfig, evidence.Trivial, evidence.Excluded, evidence.TemplateLeftover, evidence.DisabledFile:
		return true
	}
	return false
}

// change finds the line that keeps a sighting of the signal from what is asked.
func (b *builder) change(s *report.Statement, w want) *Action {
	for i := range b.report.Evidence {
		e := &b.report.Evidence[i]
		if e.Signal != w.signal || e.Role != evidence.Product || !slices.Contains(s.Evidence, e.ID) {
			continue
		}
		for _, c := range e.Counters {
			if curable(c.Kind) {
				return &Action{Verb: Change, Path: c.Path, Line: c.Line, Why: policies.Weakness(c), Files: []File{}}
			}
		}
	}
	return nil
}

// write finds what to begin the practice with.
func (b *builder) write(_ *report.Statement, w want) *Action {
	s, ok := starter.For(w.signal, w.rung, b.options.Place)
	if !ok {
		return nil
	}
	a := &Action{Verb: Write, Path: s.Files[0].Path, Line: s.Files[0].Line}
	if a.Line > 0 {
		a.Verb = Add
	}
	for _, f := range s.Files {
		a.Files = append(a.Files, File(f))
	}
	return a
}

// run finds what is there and no pipeline runs.
func (b *builder) run(s *report.Statement, w want) *Action {
	if w.rung < evidence.Wired {
		return nil
	}
	for i := range b.report.Evidence {
		e := &b.report.Evidence[i]
		if e.Signal == w.signal && e.Rung == evidence.Configured && e.Role == evidence.Product && slices.Contains(s.Evidence, e.ID) {
			return &Action{Verb: Run, Path: e.Path, Line: e.Line, Why: "no pipeline runs it on changes", Files: []File{}}
		}
	}
	return nil
}

// vouch is the skeleton of an attestation.
func (b *builder) vouch(statement string) []Action {
	f, err := starter.Attestation(statement, b.options.From, b.options.To, b.options.Place)
	if err != nil {
		return nil
	}
	return []Action{{Verb: Vouch, Path: f.Path, Line: f.Line, Files: []File{File(f)}}}
}
