package practice

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/expression"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// selfService finds pipelines that a person starts with a choice of their own.
// They give an environment, and so are wired, when a job of theirs deploys.
func (f *finder) selfService(p *pipeline.Pipeline) {
	i := slices.IndexFunc(p.Inputs, func(in pipeline.Input) bool { return !tunes(in.Name) })
	deploys := false
	for k := range p.Jobs {
		deploys = deploys || f.deploys(&p.Jobs[k])
	}
	switch {
	case len(p.Inputs) == 0:
	case deploys:
		f.add("plat.self-service", p.System, evidence.Wired, p.Inputs[max(0, i)].At, nil)
	case i < 0 || f.keepsHouse(p) && tidies(p):
	default:
		f.add("plat.self-service", p.System, evidence.Configured, p.Inputs[i].At, nil)
	}
}

// tunes reports whether an input says how much a run tells or whether it only
// tries, and so not what it is to do.
func tunes(input string) bool {
	name := strings.NewReplacer("-", "", "_", "", " ", "").Replace(strings.ToLower(input))
	switch name {
	case "debug", "debugenabled", "enabledebug", "debugmode", "debugging", "verbose", "verbosity", "loglevel", "logging", "trace",
		"dryrun", "isdryrun", "whatif", "tmate", "tmateenabled", "enabletmate":
		return true
	}
	return false
}

// tidying are the words in the names of pipelines that keep the forge in order.
var tidying = expression.Lazy(`(?i)(^|[^a-z])(label|labels|labell?er|labell?ing|triage|stale|lock)([^a-z]|$)`)

// tidies reports whether a pipeline labels, sorts or clears away, by its name.
func tidies(p *pipeline.Pipeline) bool {
	return tidying().MatchString(p.Name) || tidying().MatchString(path.Base(p.Path))
}
