package buildkite

import (
	"slices"
	"strconv"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// walk reads the steps of one pipeline, those that it uploads among them.
type walk struct {
	*reader
	pipeline pipeline.Pipeline
	started  started
	at       pipeline.Line
	windows  bool
	// stack holds the files being read, each uploaded by the one before.
	stack []string
	// since are the steps after the last wait, and before are those up to it.
	since, before []string
	// waits is what everything from here on waits for.
	waits []pipeline.Gate
	// held says of each step with a key which approvals it waits for.
	held map[string][]pipeline.Gate
}

// scope is what a group or an upload gives to its steps.
type scope struct {
	stage string
	gates []pipeline.Gate
	// narrow takes away what does not start the steps; nil where nothing is.
	narrow func(started) started
	via    []evidence.Hop
	// needs are what the steps wait for; instead of what stands before them where keys is true.
	needs []string
	keys  bool
}

func (w *walk) list(steps document.Node, s *scope) {
	for _, item := range steps.Items() {
		w.item(item, s, 0)
	}
}

func (w *walk) item(item document.Node, s *scope, depth int) {
	if !item.IsMapping() {
		switch text := item.Text(); text {
		case "":
		case "wait", "waiter":
			w.wait()
		case "block", "manual", "input":
			w.block(item, item.At(), "")
		}
		return
	}
	for _, f := range item.Fields() {
		switch f.Name {
		case "wait", "waiter":
			w.wait()
		case "block", "manual", "input":
			w.block(item, f.At(), key(item))
		case "group":
			w.group(item, f, s, depth)
		case "trigger":
			w.trigger(item, f, s)
		case "command", "commands", "script", "plugins":
			w.command(item, s)
		case "type":
			if kind := f.Value.Text(); kind == "wait" || kind == "waiter" {
				w.wait()
			} else if kind == "block" || kind == "input" || kind == "manual" {
				w.block(item, f.At(), key(item))
			} else {
				continue
			}
		default:
			continue
		}
		return // a step is of one kind
	}
}

// wait makes the steps after it wait for those before it.
func (w *walk) wait() {
	if len(w.since) > 0 {
		w.before, w.since = w.since, nil
	}
}

// block makes the steps after it wait for a person too.
func (w *walk) block(step document.Node, at pipeline.Line, key string) {
	gate := pipeline.Gate{Kind: pipeline.Approval, At: at}
	if depends := step.Get("depends_on"); depends.Exists() && key != "" {
		// It holds back only what waits for it by its key.
		w.hold(key, append(w.heldBy(depends), gate))
	} else {
		w.wait()
		w.waits = append(slices.Clip(w.waits), gate)
		w.hold(key, w.waits)
	}
	for _, f := range step.Get("fields").Items() {
		input := pipeline.Input{Name: f.Get("key").Text(), Type: "string", At: f.At()}
		if f.Get("select").Exists() {
			input.Type = "choice"
		}
		w.pipeline.Inputs = append(w.pipeline.Inputs, input)
	}
}

// hold notes which approvals a step with a key waits for.
func (w *walk) hold(key string, gates []pipeline.Gate) {
	if key == "" {
		return
	}
	if w.held == nil {
		w.held = map[string][]pipeline.Gate{}
	}
	w.held[key] = gates
}

// heldBy returns the approvals that the steps waited for wait for.
func (w *walk) heldBy(depends document.Node) []pipeline.Gate {
	var gates []pipeline.Gate
	for _, name := range dependencies(depends) {
		for _, gate := range w.held[name] {
			if !slices.Contains(gates, gate) {
				gates = append(gates, gate)
			}
		}
	}
	return gates
}

// dependencies reads depends_on: keys, or mappings with the key of a step.
func dependencies(depends document.Node) []string {
	var keys []string
	for _, d := range depends.Items() {
		name := d.Text()
		if d.IsMapping() {
			name = d.Get("step").Text()
		}
		if name != "" {
			keys = append(keys, name)
		}
	}
	return keys
}

// group reads steps under a name, with settings for all of them.
func (w *walk) group(step document.Node, f document.Field, s *scope, depth int) {
	const nested = 2
	if depth >= nested {
		return
	}
	inner := *s
	inner.stage = f.Value.Text()
	if inner.stage == "" {
		inner.stage = step.Get("label").Text()
	}
	gates, narrow := w.settings(step, s)
	inner.gates, inner.narrow = gates, narrow
	if depends := step.Get("depends_on"); depends.Exists() {
		inner.keys, inner.needs = true, dependencies(depends)
		inner.gates = append(slices.Clip(w.heldBy(depends)), gates...)
	}
	first := len(w.pipeline.Jobs)
	for _, item := range step.Get("steps").Items() {
		w.item(item, &inner, depth+1)
	}
	for _, j := range w.pipeline.Jobs[first:] {
		w.hold(key(step), approvals(j.Gates))
	}
}

func approvals(gates []pipeline.Gate) []pipeline.Gate {
	var list []pipeline.Gate
	for _, g := range gates {
		if g.Kind == pipeline.Approval {
			list = append(list, g)
		}
	}
	return list
}

// key returns the name by which other steps wait for a step.
func key(step document.Node) string {
	for _, name := range []string{"key", "identifier", "id"} {
		if text := step.Get(name).Text(); text != "" {
			return text
		}
	}
	return ""
}

// job begins a job: what it is called, waits for and is started by.
func (w *walk) job(step document.Node, s *scope) (pipeline.Job, bool) {
	w.jobs++
	if w.jobs > maxJobs {
		if !w.over {
			w.docs.Problem(step.At().Path, step.At().Line, evidence.Limit, "too many steps; the rest was left out")
		}
		w.over = true
		return pipeline.Job{}, false
	}
	j := pipeline.Job{ID: key(step), Name: step.Get("label").Text(), At: step.At(), Stage: s.stage, Via: s.via}
	if j.Name == "" {
		j.Name = step.Get("name").Text()
	}
	if j.ID == "" {
		j.ID = "step-" + strconv.Itoa(len(w.pipeline.Jobs)+1)
	}
	gates, narrow := w.settings(step, s)
	switch depends := step.Get("depends_on"); {
	case depends.Exists(): // instead of what stands before it
		j.Needs, j.Gates = dependencies(depends), w.heldBy(depends)
	case s.keys:
		j.Needs = s.needs
	default:
		j.Needs = append(slices.Clip(w.before), s.needs...)
		j.Gates = slices.Clip(w.waits)
	}
	j.Gates = append(slices.Clip(j.Gates), gates...)
	if narrow != nil {
		j.Triggers = w.triggers(narrow)
	}
	w.hold(j.ID, approvals(j.Gates))
	const most = 200 // of the steps since a wait; any of them tells as much
	if len(w.since) < most {
		w.since = append(w.since, j.ID)
	}
	return j, true
}

// triggers returns what starts a step, given what its conditions leave.
func (w *walk) triggers(narrow func(started) started) []pipeline.Trigger {
	left := narrow(w.started)
	if left.Occasions == 0 && !left.called {
		// What the file's name was taken to say does not hold.
		left = narrow(started{Occasions: byDefault()})
	}
	if left.Occasions == 0 && !left.called {
		return []pipeline.Trigger{{Kind: pipeline.Event, At: w.at, Name: "pipeline settings"}}
	}
	return left.Triggers(w.at, "pipeline settings")
}
