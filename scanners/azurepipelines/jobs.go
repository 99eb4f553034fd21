package azurepipelines

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// stage is what the jobs of one stage share.
type stage struct {
	name  string // the display name where there is one
	id    string
	needs []string
	env   []pipeline.Pair
}

// body reads the stages, jobs or steps of a file.
func (s *scope) body(root document.Node) {
	if len(s.stack) > 1 {
		s.resources(root.Get("resources"))
		s.addRootVariables(root.Get("variables"))
	}
	for _, f := range s.fields(root) {
		switch f.Name {
		case "extends":
			call := f.scope.resolved(f.Value)
			if t, ok := find(call.scope.fields(call.node), "template"); ok {
				f.scope.called(t, call.scope.get(call.node, "parameters"))
			}
		case "stages":
			f.scope.stages(f.Value)
		case "jobs":
			f.scope.jobs(f.Value)
		case "steps":
			f.scope.onlySteps(f)
		}
	}
}

func (s *scope) stages(n document.Node) {
	for _, item := range s.items(n) {
		if s.r.spent.over {
			return
		}
		fields := item.scope.fields(item.node)
		if call, ok := find(fields, "template"); ok {
			item.scope.called(call, item.scope.get(item.node, "parameters"))
			continue
		}
		item.scope.stage(fields)
	}
}

func find(fields []entry, name string) (entry, bool) {
	for _, f := range fields {
		if f.Name == name {
			return f, true
		}
	}
	return entry{}, false
}

// stage reads one stage.
func (s *scope) stage(fields []entry) {
	in := *s
	st := &stage{}
	if last := s.r.lastStage; last != "" {
		st.needs = []string{last} // stages follow one another where nothing else is said
	}
	for _, f := range fields {
		switch f.Name {
		case "stage":
			st.id = f.scope.text(f.Value)
		case "displayName":
			st.name = f.scope.text(f.Value)
		case "dependsOn":
			st.needs = f.scope.texts(f.Value)
		case "variables":
			in.variables(f.Value)
			st.env = in.environ
		case "pool":
			in.pool(f.Value)
		case "trigger":
			if strings.EqualFold(f.Value.Text(), "manual") {
				in.gates = append(slices.Clip(in.gates), pipeline.Gate{Kind: pipeline.Approval, At: f.At()})
			}
		}
	}
	if f, ok := find(fields, "condition"); ok {
		narrowed, gates := in.conditional(f)
		in = *narrowed
		in.gates = append(slices.Clip(in.gates), gates...)
	}
	if st.name == "" {
		st.name = st.id
	}
	in.stageOf = st
	if f, ok := find(fields, "jobs"); ok {
		in.within(f).jobs(f.Value)
	}
	if st.id != "" {
		s.r.lastStage = st.id
	}
}

// within returns the scope with what an entry's own place knows.
func (s *scope) within(f entry) *scope {
	in := *s
	in.place(f.scope)
	return &in
}

func (s *scope) jobs(n document.Node) {
	for _, item := range s.items(n) {
		if s.r.spent.over {
			return
		}
		fields := item.scope.fields(item.node)
		if call, ok := find(fields, "template"); ok {
			item.scope.called(call, item.scope.get(item.node, "parameters"))
			continue
		}
		for _, key := range []string{"job", "deployment"} {
			if f, ok := find(fields, key); ok {
				item.scope.job(f, fields)
				break
			}
		}
	}
}

// onlySteps reads steps that stand alone: the system makes one job of them.
func (s *scope) onlySteps(f entry) {
	s.within(f).job(entry{document.Field{Name: "job", Line: f.Line, Value: f.Value}, f.scope}, []entry{f})
}

// job reads one job or deployment.
func (s *scope) job(name entry, fields []entry) {
	if s.r.spent.jobs++; s.r.spent.jobs > maxJobs {
		s.r.spent.over = true
		return
	}
	in := *s
	job := pipeline.Job{ID: name.scope.text(name.Value), At: name.At(), Via: s.via}
	if st := s.stageOf; st != nil {
		job.Stage = st.name
		job.Env = st.env
		job.Needs = slices.Clone(st.needs)
	}
	in.jobSettings(&job, fields)
	if f, ok := find(fields, "condition"); ok {
		narrowed, gates := in.conditional(f)
		in = *narrowed
		in.gates = append(slices.Clip(in.gates), gates...)
	}
	job.Gates = in.gates
	if in.narrowed {
		job.Triggers = in.triggers
	}
	in.gates, in.narrowed = nil, false
	for _, f := range fields {
		switch f.Name {
		case "steps":
			job.Steps = append(job.Steps, in.within(f).steps(f.Value)...)
		case "strategy":
			in.within(f).deployment(&job, f.Value)
		}
	}
	job.Gates = append(slices.Clip(job.Gates), approval(job.Steps)...)
	if st := s.stageOf; st != nil && st.id != "" {
		job.ID = st.id + "/" + job.ID
	}
	s.out.Jobs = append(s.out.Jobs, job)
}

// jobSettings reads all settings of a job but its condition and its steps.
func (s *scope) jobSettings(job *pipeline.Job, fields []entry) {
	// What the other settings are read with comes first, wherever it stands.
	for _, f := range fields {
		switch f.Name {
		case "variables":
			s.variables(f.Value)
			job.Env = append(slices.Clip(job.Env), s.environ...)
		case "strategy":
			s.matrix = f.scope.matrixOf(f.Value)
		}
	}
	for _, f := range fields {
		switch f.Name {
		case "displayName":
			job.Name = f.scope.text(f.Value)
		case "dependsOn":
			for _, need := range f.scope.texts(f.Value) {
				if s.stageOf != nil && s.stageOf.id != "" {
					need = s.stageOf.id + "/" + need
				}
				job.Needs = append(job.Needs, need)
			}
		case "pool":
			in := s.within(f)
			in.pool(f.Value)
			s.os = in.os
		case "continueOnError":
			s.gates = append(slices.Clip(s.gates), s.softened(f)...)
		case "container":
			job.Images = append(job.Images, s.image(f, false)...)
		case "services":
			for _, service := range f.scope.fields(f.Value) {
				job.Images = append(job.Images, s.image(service, true)...)
			}
		case "environment":
			job.Environment = s.environment(f)
		}
	}
}

// softened reads a continueOnError.
func (s *scope) softened(f entry) []pipeline.Gate {
	setting := strings.TrimSpace(f.scope.text(f.Value))
	gate := pipeline.Gate{Kind: pipeline.Condition, At: f.stated(setting)}
	switch {
	case f.Value.True() || strings.EqualFold(setting, "true"):
		gate.Kind = pipeline.Soft
	case setting == "" || strings.EqualFold(setting, "false"):
		return nil
	}
	return []pipeline.Gate{gate}
}

// image reads a container: an alias under resources, an image, or a mapping.
func (s *scope) image(f entry, service bool) []pipeline.Image {
	name := f.scope.text(f.Value)
	if f.Value.IsMapping() {
		p := f.scope.get(f.Value, "image")
		name = p.scope.text(p.node)
		if alias := f.scope.text(f.Value.Get("alias")); name == "" && alias != "" {
			name = alias
		}
	}
	if image, ok := s.images[name]; ok {
		name = image
	}
	name = s.macros(name, plainText, "")
	if name == "" {
		return nil
	}
	return []pipeline.Image{{Name: name, At: f.At(), Service: service}}
}

// environment reads the environment of a deployment: its name, or a mapping.
// A resource of the environment may follow after a dot.
func (s *scope) environment(f entry) *pipeline.Environment {
	name := f.scope.text(f.Value)
	if f.Value.IsMapping() {
		p := f.scope.get(f.Value, "name")
		name = p.scope.text(p.node)
	}
	name, _, _ = strings.Cut(s.macros(name, plainText, ""), ".")
	if name == "" {
		return nil
	}
	return &pipeline.Environment{Name: name, At: f.At()}
}

// matrixOf reads the combinations of a matrix, as many as are looked at.
func (s *scope) matrixOf(strategy document.Node) []map[string]string {
	var all []map[string]string
	for _, leg := range s.fields(s.get(strategy, "matrix").node) {
		values := map[string]string{}
		for _, f := range leg.scope.fields(leg.Value) {
			values[strings.ToLower(f.Name)] = f.scope.text(f.Value)
		}
		if len(all) < maxRounds {
			all = append(all, values)
		}
	}
	return all
}

// phases are the parts of a deployment strategy that hold steps, in the order they run.
var phases = []string{"preDeploy", "deploy", "routeTraffic", "postRouteTraffic"}

// deployment reads the steps of a deployment strategy.
func (s *scope) deployment(job *pipeline.Job, strategy document.Node) {
	for _, kind := range s.fields(strategy) {
		switch kind.Name {
		case "runOnce", "rolling", "canary":
		default:
			continue
		}
		job.Keys = append(job.Keys, pipeline.Pair{Key: "strategy", Value: kind.Name, At: kind.At()})
		in := s.within(kind)
		for _, phase := range phases {
			part := in.get(kind.Value, phase)
			if steps := part.scope.get(part.node, "steps"); steps.node.Exists() {
				at := in.within(entry{scope: steps.scope})
				if pool := part.scope.get(part.node, "pool"); pool.node.Exists() {
					at.pool(pool.node)
				}
				job.Steps = append(job.Steps, at.steps(steps.node)...)
			}
		}
		on := in.get(kind.Value, "on")
		for _, end := range on.scope.fields(on.node) {
			steps := end.scope.get(end.Value, "steps")
			at := in.within(entry{scope: steps.scope})
			at.gates = append(slices.Clip(at.gates), pipeline.Gate{Kind: pipeline.Condition, At: end.At()})
			found := at.steps(steps.node)
			if len(found) > 0 {
				job.Keys = append(job.Keys, pipeline.Pair{Key: "strategy.on." + end.Name, Value: "steps", At: end.At()})
			}
			job.Steps = append(job.Steps, found...)
		}
	}
}

// afterApproval marks the jobs that come after one in which a person must let
// the pipeline go on: they wait for the same person.
func afterApproval(jobs []pipeline.Job) {
	by := map[string][]int{} // the jobs that need a job or stage, by its name
	for i := range jobs {
		for _, need := range jobs[i].Needs {
			by[need] = append(by[need], i)
		}
	}
	var queue []int
	for i := range jobs {
		if approvalOf(&jobs[i]) != nil {
			queue = append(queue, i)
		}
	}
	for len(queue) > 0 {
		i := queue[0]
		queue = queue[1:]
		gate := *approvalOf(&jobs[i])
		whole, _, _ := strings.Cut(jobs[i].ID, "/")
		for _, name := range []string{jobs[i].ID, whole} {
			for _, next := range by[name] {
				if approvalOf(&jobs[next]) == nil {
					jobs[next].Gates = append(slices.Clip(jobs[next].Gates), gate)
					queue = append(queue, next)
				}
			}
			delete(by, name)
		}
	}
}

func approvalOf(j *pipeline.Job) *pipeline.Gate {
	for i := range j.Gates {
		if j.Gates[i].Kind == pipeline.Approval {
			return &j.Gates[i]
		}
	}
	return nil
}
