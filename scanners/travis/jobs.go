package travis

import (
	"slices"
	"strconv"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// Limits on the jobs of one configuration.
const (
	maxJobs = 500
	maxRows = 24 // jobs that the environments of the matrix make
)

// job is a job before its phases are read.
type job struct {
	settings
	at    pipeline.Line
	stage string
	// env is the row of the matrix of environments that it is of.
	env []pipeline.Pair
	// set holds when it runs, as is said at startedAt.
	set       condition.Occasions
	startedAt pipeline.Line
	gates     []pipeline.Gate
	// dir is the folder that its phases have gone to.
	dir string
}

// jobs returns the jobs of the configuration, in the order of their stages.
func (r *reader) jobs(root settings, set condition.Occasions) []pipeline.Job {
	list := root.first("jobs", "matrix").Value
	includes := list.Get("include").Items()
	stage := "test" // in any case, as all stages' names
	var jobs []job
	if len(includes) == 0 || expands(root) {
		jobs = r.matrix(root, set, stage)
	}
	rows := environments(root["env"].Value)
	for _, item := range includes {
		own := settingsOf(item)
		if name := own["stage"]; name.Value.IsScalar() {
			stage = name.Value.Text()
		} else if name := own["stage"].Value.Get("name"); name.IsScalar() {
			stage = name.Text()
		}
		j := job{settings: root.with(own), at: item.At(), stage: stage, set: set, startedAt: at(root.first("if", "branches"), r.p.At)}
		if env, ok := own["env"]; ok {
			j.env = variables(env.Value)
		} else if len(rows) > 0 {
			j.env = rows[0]
		}
		if f, ok := own["if"]; ok {
			j = r.narrowed(j, f)
		}
		if jobs = append(jobs, j); len(jobs) > maxJobs {
			break
		}
	}
	stages := r.stages(root, jobs)
	soft := list.Get("allow_failures").Items()
	var out []pipeline.Job
	var needs, ids []string
	for _, s := range stages {
		for i, j := range jobs {
			if !strings.EqualFold(j.stage, s.name) {
				continue
			}
			if s.condition.Value.Exists() {
				j = r.narrowed(j, s.condition)
			}
			j.soften(soft)
			id := j.stage
			if i > 0 {
				id += " " + strconv.Itoa(i+1)
			}
			out = append(out, r.job(j, id, needs))
			ids = append(ids, id)
		}
		needs, ids = ids, nil
	}
	return out
}

// narrowed returns the job narrowed to when a condition holds; one that never
// does is off.
func (r *reader) narrowed(j job, f document.Field) job {
	kind := pipeline.Condition
	if e, err := condition.Parse(f.Value.Text()); err == nil && e.Never() {
		kind = pipeline.Off
	} else {
		j.set, j.startedAt = r.conditional(f, j.set), f.At()
	}
	j.gates = append(slices.Clip(j.gates), pipeline.Gate{Kind: kind, At: f.At()})
	return j
}

// matrix returns the jobs of the matrix: one for all versions of a language,
// and for each environment where the commands name its variables.
func (r *reader) matrix(root settings, set condition.Occasions, stage string) []job {
	base := job{settings: root, at: root.first("script", "language", "install").At(), stage: stage, set: set, startedAt: at(root.first("if", "branches"), r.p.At)}
	if base.at.Line == 0 {
		base.at = r.p.At
	}
	rows := environments(root["env"].Value)
	if len(rows) == 0 {
		return []job{base}
	}
	if !root.mentions(rows) {
		base.env = rows[0]
		return []job{base}
	}
	var jobs []job
	for _, row := range rows[:min(len(rows), maxRows)] {
		j := base
		j.env = row
		jobs = append(jobs, j)
	}
	return jobs
}

// versions are the settings that a matrix has a job for each value of.
var versions = []string{
	"compiler", "crystal", "d", "dart", "dotnet", "elixir", "erlang", "otp_release", "gemfile", "ghc", "go", "haxe", "hhvm", "jdk", "julia",
	"lein", "mono", "nix", "node_js", "osx_image", "perl", "perl6", "php", "python", "r", "ruby", "rvm", "rust", "scala", "smalltalk",
	"smalltalk_config", "xcode_scheme", "xcode_sdk", "os", "arch",
}

// expands reports whether the configuration has a matrix of its own beside the
// jobs that it lists.
func expands(root settings) bool {
	for _, name := range versions {
		if len(root[name].Value.Items()) > 1 {
			return true
		}
	}
	return len(environments(root["env"].Value)) > 1
}

// mentions reports whether a phase names a variable of a matrix of environments.
func (s settings) mentions(rows [][]pipeline.Pair) bool {
	var text strings.Builder
	for _, phase := range phases {
		for _, line := range s[phase].Value.Script() {
			text.WriteString(line.Text)
		}
	}
	for _, row := range rows[:min(len(rows), maxRows)] {
		for _, pair := range row {
			if strings.Contains(text.String(), "$"+pair.Key) || strings.Contains(text.String(), "${"+pair.Key) {
				return true
			}
		}
	}
	return false
}

// stage is a stage of the build with the condition it runs on.
type stage struct {
	name      string
	condition document.Field
}

// stages returns the stages in the order in which they run: those that are
// listed, and then the others.
func (r *reader) stages(root settings, jobs []job) []stage {
	var stages []stage
	add := func(s stage) {
		if !slices.ContainsFunc(stages, func(have stage) bool { return strings.EqualFold(have.name, s.name) }) && len(stages) < maxJobs {
			stages = append(stages, s)
		}
	}
	for _, item := range root["stages"].Value.Items() {
		s := stage{name: item.Text()}
		if item.IsMapping() {
			s.name = item.Get("name").Text()
			s.condition, _ = item.Field("if")
		}
		add(s)
	}
	for _, j := range jobs {
		add(stage{name: j.stage})
	}
	return stages
}

// soften marks the job as allowed to fail where an entry of allow_failures has
// no other settings than the job.
func (j *job) soften(entries []document.Node) {
	for _, entry := range entries {
		fields := entry.Fields()
		if len(fields) == 0 || slices.ContainsFunc(fields, func(f document.Field) bool { return !j.has(f) }) {
			continue
		}
		j.gates = append(slices.Clip(j.gates), pipeline.Gate{Kind: pipeline.Soft, At: entry.At()})
		return
	}
}

// has reports whether a setting is the job's, and not only that of some jobs
// of the matrix that it stands for.
func (j *job) has(f document.Field) bool {
	switch f.Name {
	case "env":
		want := variables(f.Value)
		return len(want) == len(j.env) && !slices.ContainsFunc(want, func(p pipeline.Pair) bool {
			return !slices.ContainsFunc(j.env, func(q pipeline.Pair) bool { return p.Key == q.Key && p.Value == q.Value })
		})
	case "stage":
		return strings.EqualFold(f.Value.Text(), j.stage)
	}
	return slices.Equal(j.settings[f.Name].Value.Texts(), f.Value.Texts())
}

// environments returns the rows of the matrix of environments.
func environments(env document.Node) [][]pipeline.Pair {
	if env.IsMapping() {
		list := env.Get("jobs")
		if !list.Exists() {
			list = env.Get("matrix")
		}
		env = list
	}
	var rows [][]pipeline.Pair
	for _, item := range env.Items() {
		if row := variables(item); len(row) > 0 {
			rows = append(rows, row)
		}
	}
	return rows
}

// variables reads variables as shells assign them, or as a mapping. Secrets are left out.
func variables(n document.Node) []pipeline.Pair {
	var pairs []pipeline.Pair
	if n.IsMapping() {
		for _, pair := range n.Pairs() {
			if pair.Key != "secure" && pair.Key != "global" && pair.Key != "jobs" && pair.Key != "matrix" {
				pairs = append(pairs, pair)
			}
		}
		return pairs
	}
	for _, item := range n.Items() {
		if item.IsMapping() {
			pairs = append(pairs, variables(item)...)
			continue
		}
		pairs = append(pairs, assignments(item.Text(), item.At())...)
	}
	return pairs
}

// assignments splits a text into NAME=value, the values with or without quotes.
func assignments(text string, at pipeline.Line) []pipeline.Pair {
	var pairs []pipeline.Pair
	for {
		name, rest, ok := strings.Cut(strings.TrimLeft(text, " \t\n;"), "=")
		if !ok || name == "" || strings.ContainsAny(name, " \t") {
			return pairs
		}
		var value string
		if rest != "" && (rest[0] == '"' || rest[0] == '\'') {
			value, text, _ = strings.Cut(rest[1:], rest[:1])
		} else {
			end := strings.IndexAny(rest, " \t\n;")
			if end < 0 {
				end = len(rest)
			}
			value, text = rest[:end], rest[end:]
		}
		pairs = append(pairs, pipeline.Pair{Key: name, Value: value, At: at})
	}
}
