package semaphore

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// block is a block of a pipeline: jobs that run side by side.
type block struct {
	*file
	node, global, agent document.Node
	name                string
	needs               []string
	set                 condition.Occasions
	startedAt           pipeline.Line
	gates               []pipeline.Gate
	// after is true for what runs once the pipeline has ended.
	after bool
}

// read reads the jobs of the block.
func (b *block) read() {
	b.gates = slices.Clip(b.file.gates)
	for _, name := range []string{"run", "skip"} {
		f, ok := b.node.Field(name)
		if !ok {
			continue
		}
		set, never := b.narrowed(b.set, f.Value.Get("when"), name == "skip")
		kind := pipeline.Condition
		if never {
			kind = pipeline.Off
		}
		b.set, b.startedAt = set, f.At()
		b.gates = append(b.gates, pipeline.Gate{Kind: kind, At: f.At()})
	}
	task := b.node.Get("task")
	for _, n := range task.Get("jobs").Items() {
		for _, env := range b.rows(n, task) {
			if len(b.p.Jobs) >= maxJobs {
				b.docs.Problem(b.p.Path, 1, evidence.Limit, "too many jobs once promotions are followed; the rest was left out")
				return
			}
			b.p.Jobs = append(b.p.Jobs, b.job(n, task, env))
		}
	}
}

// job reads one job, with what all jobs of the block and of the pipeline have.
func (b *block) job(n, task document.Node, env []pipeline.Pair) pipeline.Job {
	name := n.Get("name").Text()
	j := pipeline.Job{
		ID: b.prefix + b.name + "/" + name, Name: name, At: n.At(), Stage: b.name, Needs: b.needs,
		Gates: b.gates, Environment: b.target, Via: b.via,
	}
	switch {
	case b.after:
		j.Triggers = []pipeline.Trigger{{Kind: pipeline.After, At: b.startedAt, Name: "after_pipeline"}}
	case b.file.set != 0 || b.path != b.p.Path:
		j.Triggers = b.set.Triggers(b.startedAt, "push")
	}
	for _, list := range []document.Node{b.global.Get("env_vars"), task.Get("env_vars"), n.Get("env_vars")} {
		for _, item := range list.Items() {
			j.Env = append(j.Env, pipeline.Pair{Key: item.Get("name").Text(), Value: item.Get("value").Text(), At: item.At()})
		}
	}
	j.Env = append(j.Env, env...)
	agent := b.agent
	if own := task.Get("agent"); own.Exists() {
		agent = own
	}
	for i, container := range agent.Get("containers").Items() {
		if image, ok := container.Field("image"); ok {
			j.Images = append(j.Images, pipeline.Image{Name: image.Value.Text(), At: image.At(), Service: i > 0})
		}
	}
	s := &script{job: &j, shell: "bash", env: env}
	if strings.Contains(strings.ToLower(agent.Get("machine", "os_image").Text()), "windows") {
		s.shell = "powershell"
	}
	s.commands("", b.global.Get("prologue", "commands"))
	s.commands("", task.Get("prologue", "commands"))
	s.commands("", n.Get("commands"))
	if file, ok := n.Field("commands_file"); ok {
		// Its lines run in the shell of the job.
		s.line(pipeline.Line{Path: file.At().Path, Line: file.Line, Text: ". ./" + path.Join(path.Dir(b.path), file.Value.Text())})
	}
	s.flush("")
	for _, when := range []string{"always", "on_pass", "on_fail"} {
		for _, owner := range []document.Node{task, b.global} {
			s.commands("epilogue", owner.Get("epilogue", when, "commands"))
		}
		s.flush("epilogue " + when)
	}
	return j
}

// maxRows is how many jobs a matrix makes at most.
const maxRows = 24

// rows returns the environments of the job's matrix: as few as show every value
// once, and one where no command names a variable of it.
func (b *block) rows(n, task document.Node) [][]pipeline.Pair {
	matrix := n.Get("matrix").Items()
	if len(matrix) == 0 {
		return [][]pipeline.Pair{nil}
	}
	var text strings.Builder
	for _, commands := range []document.Node{b.global.Get("prologue", "commands"), task.Get("prologue", "commands"), n.Get("commands")} {
		for _, line := range commands.Script() {
			text.WriteString(line.Text)
		}
	}
	count := 1
	for _, axis := range matrix {
		name := axis.Get("env_var").Text()
		if name != "" && (strings.Contains(text.String(), "$"+name) || strings.Contains(text.String(), "${"+name)) {
			count = min(max(count, len(axis.Get("values").Items())), maxRows)
		}
	}
	rows := make([][]pipeline.Pair, count)
	for _, axis := range matrix {
		name, values := axis.Get("env_var").Text(), axis.Get("values").Items()
		for i := range rows {
			if len(values) > 0 {
				value := values[min(i, len(values)-1)]
				rows[i] = append(rows[i], pipeline.Pair{Key: name, Value: value.Text(), At: value.At()})
			}
		}
	}
	return rows
}

// script gathers the commands of a job, which all run in one shell: the first
// that fails ends the job, and a command of several lines fails with its last.
type script struct {
	job   *pipeline.Job
	shell string
	// env is the row of the job's matrix.
	env   []pipeline.Pair
	lines []pipeline.Line
	// dir is the folder that the commands at hand begin in, and next that of those after them.
	dir, next string
}

func (s *script) commands(name string, n document.Node) {
	for _, item := range n.Items() {
		lines := item.Script()
		if len(lines) == 1 {
			s.line(lines[0])
			continue
		}
		s.flush(name)
		s.lines = lines
		s.step(name, "bash {0}")
	}
}

func (s *script) line(line pipeline.Line) {
	s.lines = append(s.lines, line)
	words := strings.Fields(line.Text)
	if len(words) == 2 && words[0] == "cd" && !strings.ContainsAny(words[1], "$~;&") && !path.IsAbs(words[1]) {
		s.next = path.Join(s.next, words[1])
	}
	s.service(line, words)
}

// flush makes a step of the commands of one line that were gathered.
func (s *script) flush(name string) { s.step(name, "bash -e {0}") }

func (s *script) step(name, shell string) {
	if len(s.lines) == 0 {
		return
	}
	if s.shell != "bash" {
		shell = s.shell
	}
	step := pipeline.Step{Name: name, At: s.lines[0], Run: &pipeline.Script{Shell: shell, Dir: s.dir, Lines: pipeline.Fill(s.lines, s.env)}}
	if name == "epilogue on_fail" {
		step.Gates = []pipeline.Gate{{Kind: pipeline.Condition, At: step.At}}
	}
	s.job.Steps = append(s.job.Steps, step)
	s.lines, s.dir = nil, s.next
}

// service notes a service that a command starts beside the job: sem-service start NAME [VERSION].
func (s *script) service(line pipeline.Line, words []string) {
	if len(words) < 3 || words[0] != "sem-service" || words[1] != "start" {
		return
	}
	name := words[2]
	if len(words) > 3 && !strings.HasPrefix(words[3], "-") {
		name += ":" + words[3]
	}
	s.job.Images = append(s.job.Images, pipeline.Image{Name: name, At: line, Service: true})
}
