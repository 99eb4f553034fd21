package jenkins

import (
	"slices"
	"strconv"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/dsl"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// The limits of one pipeline.
const (
	maxSteps      = 5000
	maxStatements = 100_000 // those of functions counted each time they are called
	maxCalls      = 8       // functions in functions
	maxLines      = 200_000 // of scripts
	maxGates      = 50      // conditions in conditions
)

// run is the reading of one pipeline.
type run struct {
	tree *tree
	p    *pipeline.Pipeline
	// unset holds the boolean parameters that are false unless a person sets them.
	unset map[string]bool
	// given is true for a file without stages or nodes of its own: the whole
	// pipeline is a step of a shared library, such as buildPlugin().
	given bool
	// last holds the jobs after which the next one starts.
	last []string
	// waits is the approval that all that follows has to wait for, nil for none.
	waits *approval
	ids   map[string]int
	// loaded holds the files that variables stand for.
	loaded map[string]*file
	// images holds the variables that stand for container images.
	images map[string]bool

	statements, steps, lines int
}

// approval is a place where a person lets the pipeline go on.
type approval struct {
	at       pipeline.Line
	triggers []pipeline.Trigger
	gates    []pipeline.Gate
}

// stage is a stage that is being read; its job comes into being with its first step.
type stage struct {
	name     string
	at       pipeline.Line
	job      *int // index, -1 before there is one; scopes of one stage share it
	triggers []pipeline.Trigger
	gates    []pipeline.Gate
	env      []pipeline.Pair
	images   []pipeline.Image
	via      []evidence.Hop
}

func noJob() *int {
	none := -1
	return &none
}

// scope is what holds for a piece of code.
type scope struct {
	file  *file
	stage *stage
	// triggers and gates are those of the steps within the stage.
	triggers []pipeline.Trigger
	gates    []pipeline.Gate
	dir      string
	env      []pipeline.Pair
	via      []evidence.Hop
	// calls holds the functions that are being read.
	calls []*function
	// values holds the variables that have a text for a value.
	values *values
	// argument is true in the arguments of a call: what is called there by name
	// gives a value, such as the tool whose report is published.
	argument bool
}

// values are the variables of one function; the file's are the outermost.
type values struct {
	texts map[string]dsl.Token
	outer *values
}

func (v *values) get(name string) (dsl.Token, bool) {
	for ; v != nil; v = v.outer {
		if token, ok := v.texts[name]; ok {
			return token, token.Kind == dsl.Text
		}
	}
	return dsl.Token{}, false
}

// pipeline reads a Jenkinsfile.
func (t *tree) pipeline(f *file) pipeline.Pipeline {
	r := t.newRun(f)
	r.given = !f.source.Holds(0, f.size, "pipeline", "node", "stage")
	r.triggers(f)
	r.read(f, f.source.Tokens, nil)
	return *r.p
}

// step reads a step that the repository defines for itself or others: what
// its call function does.
func (t *tree) step(f *file) pipeline.Pipeline {
	r := t.newRun(f)
	call := f.functions["call"]
	r.p.At = f.line(call.body.At)
	r.p.Reusable = true
	r.p.Triggers = []pipeline.Trigger{{Kind: pipeline.Called, At: r.p.At, Name: "call"}}
	r.read(f, call.body.Inner, call)
	return *r.p
}

func (t *tree) newRun(f *file) *run {
	return &run{
		tree: t, p: &pipeline.Pipeline{System: System, Path: f.path, At: f.line(0)},
		unset: map[string]bool{}, ids: map[string]int{}, loaded: map[string]*file{}, images: map[string]bool{},
	}
}

func (r *run) read(f *file, tokens []dsl.Token, fn *function) {
	s := scope{file: f, triggers: r.p.Triggers, values: &values{texts: map[string]dsl.Token{}}}
	s.stage = &stage{name: "", at: r.p.At, job: noJob(), triggers: r.p.Triggers}
	if fn != nil {
		s.calls = []*function{fn}
	}
	r.walk(tokens, s)
	if r.steps > maxSteps || r.statements > maxStatements || r.lines >= maxLines {
		r.tree.problem(f.path, 1, evidence.Limit, "too much to read once functions are followed; the rest was left out")
	}
}

// inStage returns the scope of a stage within another scope: what held for the
// steps holds for the job.
func (r *run) inStage(s scope, name string, at pipeline.Line) scope {
	s.stage = &stage{
		name: name, at: at, job: noJob(), triggers: s.triggers, via: s.via,
		gates:  append(slices.Clip(s.stage.gates), s.gates...),
		env:    append(slices.Clip(s.stage.env), s.env...),
		images: slices.Clip(s.stage.images),
	}
	s.gates, s.env, s.via = nil, nil, nil
	return s
}

// gated applies a condition to a scope, at its place.
func gated(s scope, c guard, at pipeline.Line) scope {
	through, kind := narrow(s.triggers, c, at)
	s.triggers = through
	if kind != "" && len(s.gates) < maxGates {
		s.gates = append(slices.Clip(s.gates), pipeline.Gate{Kind: kind, At: at})
	}
	return s
}

// soft marks that failures in a scope are not felt.
func soft(s scope, at pipeline.Line) scope {
	s.gates = append(slices.Clip(s.gates), pipeline.Gate{Kind: pipeline.Soft, At: at})
	return s
}

// job returns the job of a stage, which the first step brings into being.
func (r *run) job(s *stage) *pipeline.Job {
	if *s.job >= 0 {
		return &r.p.Jobs[*s.job]
	}
	id := s.name
	if id == "" {
		id = "pipeline"
	}
	r.ids[id]++
	if n := r.ids[id]; n > 1 {
		id += " " + strconv.Itoa(n)
	}
	job := pipeline.Job{
		ID: id, Name: s.name, At: s.at, Stage: s.name, Needs: slices.Clone(r.last), Gates: s.gates,
		Env: s.env, Images: s.images, Via: s.via,
	}
	if !slices.EqualFunc(s.triggers, r.p.Triggers, sameTrigger) {
		job.Triggers = s.triggers
	}
	if w := r.waits; w != nil && w.holds(s) {
		job.Gates = append(slices.Clip(job.Gates), pipeline.Gate{Kind: pipeline.Approval, At: w.at})
	}
	*s.job = len(r.p.Jobs)
	r.p.Jobs = append(r.p.Jobs, job)
	r.last = []string{id}
	return &r.p.Jobs[*s.job]
}

func sameTrigger(a, b pipeline.Trigger) bool {
	return a.Kind == b.Kind && a.Name == b.Name && a.At == b.At && a.Default == b.Default && slices.Equal(a.Branches, b.Branches)
}

// holds reports whether a stage waits for the approval: every run that comes to
// the stage has come to the approval before.
func (a *approval) holds(s *stage) bool {
	for _, t := range s.triggers {
		if !slices.ContainsFunc(a.triggers, func(have pipeline.Trigger) bool {
			return have.Kind == t.Kind && (len(have.Branches) == 0 || slices.Equal(have.Branches, t.Branches))
		}) {
			return false
		}
	}
	for _, g := range a.gates {
		if g.Kind == pipeline.Off || g.Kind == pipeline.Condition && !slices.ContainsFunc(s.gates, func(have pipeline.Gate) bool {
			return have.Kind == pipeline.Condition && (have == g || have.At.Text == g.At.Text)
		}) {
			// A condition on the branch is told by the triggers already.
			return g.Kind != pipeline.Off && narrowed(a.triggers)
		}
	}
	return true
}

func narrowed(triggers []pipeline.Trigger) bool {
	return slices.ContainsFunc(triggers, func(t pipeline.Trigger) bool { return len(t.Branches) > 0 })
}

// add adds a step to the job of a scope.
func (r *run) add(s scope, step pipeline.Step) {
	r.steps++
	if r.steps > maxSteps {
		return
	}
	job := r.job(s.stage)
	step.Gates = append(slices.Clip(s.gates), step.Gates...)
	step.Env = s.env
	if len(s.via) > 0 {
		step.Via = s.via
	}
	if !slices.EqualFunc(s.triggers, s.stage.triggers, sameTrigger) {
		step.Triggers = s.triggers
	}
	job.Steps = append(job.Steps, step)
}

// approve notes that a person must let the pipeline go on: what follows is a job
// of its own, which waits.
func (r *run) approve(s scope, at pipeline.Line) {
	r.waits = &approval{at: at, triggers: s.triggers, gates: append(slices.Clip(s.stage.gates), s.gates...)}
	*s.stage.job = -1
}

// pairs reads assignments or a map as pairs of names and texts.
func (r *run) pairs(s scope, list [][]dsl.Token) []pipeline.Pair {
	var pairs []pipeline.Pair
	for _, statement := range list {
		name, value, ok := dsl.Assignment(statement)
		if !ok {
			continue
		}
		pairs = append(pairs, pipeline.Pair{Key: name, Value: r.value(s, value), At: s.file.line(statement[0].At)})
	}
	return pairs
}

// value writes a value down: a text as it is, anything else as its words.
func (r *run) value(s scope, tokens []dsl.Token) string {
	if lines, ok := r.text(s, tokens); ok {
		var texts []string
		for _, line := range lines {
			texts = append(texts, line.Text)
		}
		return strings.Join(texts, "\n")
	}
	return written(tokens, 0)
}

// maxWritten bounds what is written down of an expression, in bytes.
const maxWritten = 500

func written(tokens []dsl.Token, depth int) string {
	const deep = 4
	var b strings.Builder
	for _, t := range tokens {
		if b.Len() > maxWritten {
			break
		}
		switch t.Kind {
		case dsl.Break:
		case dsl.Group:
			if depth < deep {
				b.WriteString(t.Word + written(t.Inner, depth+1) + map[string]string{"(": ")", "[": "]", "{": "}"}[t.Word])
			}
		default:
			b.WriteString(t.Plain())
		}
	}
	return b.String()
}
