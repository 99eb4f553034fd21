package scanners

import (
	"context"
	"fmt"
	"hash/maphash"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/fact"
	"github.com/stagecheck/stagecheck/scanners/follow"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
	"github.com/stagecheck/stagecheck/scanners/practice"
	"github.com/stagecheck/stagecheck/scanners/role"
)

// wiring turns pipelines into facts, with when they run and what weakens them,
// and has the catalogue recognise them.
type wiring struct {
	catalogue catalogues
	roles     *role.Table
	found     *collector
	follower  *follow.Follower
	shown     practice.Shown
	// working holds the steps that were seen to do some work.
	working practice.Working
	// known holds where something of another repository is called or taken in
	// that the catalogue recognised.
	known map[pipeline.Line]bool
	now   *pipeline.Pipeline // the one being read
	job   *pipeline.Job      // the one being read
	doing *pipeline.Step     // the one being read, nil between steps
	// called holds the tools whose actions the pipeline calls, nil until asked for.
	called map[string]bool
	// done holds the signals that tools, and not names alone, showed in the job.
	done  map[string]bool
	files *files
	env   []pipeline.Pair          // the variables of the step being read
	skips map[string]pipeline.Line // the hooks that it leaves out
	// living is a pipeline that does the work of those of faded systems, if there is one.
	living *pipeline.Line
	// deploying holds the jobs that bring something to where it is used.
	deploying map[*pipeline.Job]bool
	// verified holds what is said by name to be looked at once it is deployed.
	verified []verification
	// throwaway is true once the job has started a cluster that ends with it.
	throwaway bool
	// byTitle is true while the name of a pipeline is recognised, and previews
	// holds what such names say is brought somewhere for a change.
	byTitle  bool
	previews []verification
	// in is the folder that the command being recognised runs in.
	in string
	// hooks are the local hooks, for the pipelines that run them all.
	hooks    []fact.Fact
	problems []evidence.Problem
	// flakeChecks tells whether flakes of the repository have checks.
	flakeChecks func() bool
	parsed      map[uint64]*command.Script // by a hash of the whole script
	shell       *command.Process           // what runs of the scripts of the job being read
	seed        maphash.Seed
}

func newWiring(c catalogues, f *files, roles *role.Table, found *collector, hooks []fact.Fact) *wiring {
	return &wiring{
		catalogue: c, roles: roles, found: found, hooks: hooks, files: f, flakeChecks: flakeChecks(f),
		follower: follow.New(f, follow.Limits{}),
		shown:    practice.Shown{}, working: practice.Working{}, known: map[pipeline.Line]bool{}, deploying: map[*pipeline.Job]bool{},
		parsed: map[uint64]*command.Script{}, seed: maphash.MakeSeed(),
	}
}

// trouble returns what could not be read on the way.
func (w *wiring) trouble() []evidence.Problem {
	return append(slices.Clip(w.problems), w.follower.Problems()...)
}

// pipelines reads them all, last those that the others may have taken the place of.
func (w *wiring) pipelines(ctx context.Context, pipelines []pipeline.Pipeline) error {
	for _, late := range []bool{false, true} {
		if late {
			w.supersede(pipelines)
		}
		for i := range pipelines {
			if err := ctx.Err(); err != nil {
				return fmt.Errorf("read the pipelines: %w", err)
			}
			if p := &pipelines[i]; faded(p.System) == late {
				w.pipeline(p)
			}
		}
	}
	w.verify()
	w.preview()
	w.found.each(w.leave)
	return nil
}

func (w *wiring) pipeline(p *pipeline.Pipeline) {
	w.job, w.throwaway, w.now, w.called = nil, false, p, nil
	reach := pipeline.Reach{Rung: evidence.Wired}
	if p.Component {
		reach.Rung = evidence.Configured
		reach.Counters = []evidence.Counter{{Kind: evidence.NotCalled, Path: p.At.Path, Line: p.At.Line, Text: p.At.Text}}
	}
	if at := p.Superseded; at != nil {
		reach.Rung = evidence.Configured
		reach.Counters = append(reach.Counters, evidence.Counter{Kind: evidence.Superseded, Path: at.Path, Line: at.Line, Text: at.Text})
	}
	for _, include := range p.Includes {
		w.include(p, &include, reach)
	}
	for _, trigger := range p.Triggers {
		w.match(fact.Fact{Kind: fact.Key, Value: "on", With: map[string]string{"value": trigger.Name}}, trigger.At, nil, reach)
	}
	w.pairs("env.", p.Env, nil, reach)
	w.titles(p)
	for i := range p.Jobs {
		w.readJob(p, &p.Jobs[i])
	}
}

func (w *wiring) readJob(p *pipeline.Pipeline, j *pipeline.Job) {
	w.job, w.throwaway, w.done = j, rehearses(j), map[string]bool{}
	w.env, w.skips = slices.Concat(p.Env, j.Env), nil
	w.shown[j] = map[string]evidence.Rung{}
	if j.Idle != nil {
		return // its name, its environment and its reports are all that there is of it
	}
	reach := pipeline.Of(p, j, nil)
	for _, name := range []string{j.ID, j.Name, j.Stage} {
		if name != "" {
			w.title(name, j.At, j.Via, reach)
		}
	}
	if p.Name != "" && alone(p) {
		w.byTitle = true
		w.title(p.Name, j.At, j.Via, reach)
		w.byTitle = false
	}
	switch {
	case j.Call != nil && !j.Call.Local: // what is made of the rights there cannot be seen
	case j.Permissions != nil:
		w.permissions(j.Permissions, j.Via, reach)
	default:
		w.permissions(p.Permissions, j.Via, reach) // what a job does not state it takes from its pipeline
	}
	w.pairs("env.", j.Env, j.Via, reach)
	w.shell = w.shared(j)
	if j.Environment != nil && !clears(j) && !tends(j) {
		w.match(fact.Fact{Kind: fact.Key, Value: "environment", With: map[string]string{"value": j.Environment.Name}}, j.Environment.At, j.Via, reach)
	}
	for _, image := range j.Images {
		if image.Service {
			continue // they are for the steps to use
		}
		name, ref := splitImage(image.Name)
		w.match(fact.Fact{Kind: fact.Image, Value: name, Ref: ref}, image.At, j.Via, reach)
	}
	if j.Call != nil && !j.Call.Local {
		w.match(fact.Fact{Kind: fact.Uses, Value: j.Call.Target, Ref: j.Call.Ref, With: inputs(j.Call.With)}, j.Call.At, j.Via, elsewhere(reach, j.Call.At))
	}
	for i := range j.Steps {
		w.step(p, j, &j.Steps[i])
	}
	w.services(j, reach)
	w.pairs("", j.Keys, j.Via, reach) // after the steps, whose results they publish
}

func (w *wiring) step(p *pipeline.Pipeline, j *pipeline.Job, s *pipeline.Step) {
	w.doing = s
	defer func() { w.doing = nil }()
	reach := pipeline.Of(p, j, s)
	if s.Elsewhere != nil {
		reach = elsewhere(reach, *s.Elsewhere)
	}
	via := append(slices.Clip(j.Via), s.Via...)
	if s.Name != "" {
		w.title(s.Name, s.At, via, reach)
	}
	w.pairs("env.", s.Env, via, reach)
	w.env = slices.Concat(p.Env, j.Env, s.Env)
	w.skips = skips(w.env, s.Run)
	if s.Uses != "" {
		called, reach := namedTask(s, reach)
		f := fact.Fact{Kind: fact.Uses, Value: called, Ref: s.Ref, With: inputs(s.With)}
		w.match(f, s.UsesAt, via, weaken(reach, &f, s.UsesAt))
		if strings.HasPrefix(strings.ToLower(s.Uses), "pre-commit/action") {
			w.localHooks(append(slices.Clip(via), s.UsesAt.Hop()), reach)
		}
	}
	if s.Run != nil {
		w.script(*s.Run, via, reach, w.env)
	}
}

// invoked is one command and how a pipeline comes to it.
type invoked struct {
	command command.Command
	chain   []evidence.Hop
	reach   pipeline.Reach
}

// invocation recognises a command of a pipeline and all that it leads to.
func (w *wiring) invocation(c command.Command, via []evidence.Hop, reach pipeline.Reach) {
	all := []invoked{{c, append(slices.Clip(via), c.At.Hop()), soften(reach, c.Soft)}}
	for _, reached := range w.follower.Follow(w.shell, c) {
		r := soften(reach, reached.Command.Soft)
		for i := range reached.Soft {
			r = soften(r, &reached.Soft[i])
		}
		all = append(all, invoked{reached.Command, append(slices.Clip(via), reached.Chain...), r})
	}
	// "make test" says by its name what the tools behind it show; once one of
	// those was found, the name adds nothing.
	shown := map[string]bool{}
	for _, i := range all {
		w.command(i, func(claim *catalogue.Claim) bool {
			if claim.Row.ByName || implies(claim) || w.follower.Idle(i.command) {
				return false
			}
			shown[claim.Signal.ID] = shown[claim.Signal.ID] || !claim.Indirect
			return true
		})
	}
	for _, i := range all {
		w.command(i, func(claim *catalogue.Claim) bool {
			switch {
			case w.follower.Idle(i.command):
				return false
			case implies(claim):
				return !shown["test.e2e"]
			}
			return claim.Row.ByName && !shown[claim.Signal.ID]
		})
	}
	for _, i := range all {
		if i.command.Name == "pre-commit" && slices.Contains(i.command.Args, "run") {
			w.localHooks(i.chain, i.reach)
		}
	}
}

// implies reports whether a claim takes the start of services for a test of
// how they work together. What is started with them may show that it is another.
func implies(claim *catalogue.Claim) bool {
	return claim.Indirect && claim.Signal.ID == "test.integration"
}

// command recognises one command, at the end of its chain, as the claims that are wanted.
func (w *wiring) command(i invoked, wanted func(*catalogue.Claim) bool) {
	c := i.command
	w.in = c.Dir
	defer func() { w.in = "" }()
	f := fact.Fact{Kind: fact.Command, Value: c.Name, Program: program(c), Words: c.Args}
	reach := weaken(i.reach, &f, c.At)
	w.matchChain(f, c.At, i.chain, reach, wanted)
	if c.Image == "" {
		return
	}
	name, ref := splitImage(c.Image)
	w.matchChain(fact.Fact{Kind: fact.Image, Value: name, Ref: ref}, c.At, i.chain, reach, wanted)
	if program := name[strings.LastIndexByte(name, '/')+1:]; program != c.Name {
		// Most images of a tool run the tool: "docker run aquasec/trivy fs ." is "trivy fs .".
		f := fact.Fact{Kind: fact.Command, Value: program, Words: append([]string{c.Name}, c.Args...)}
		w.matchChain(f, c.At, i.chain, reach, wanted)
	}
}

// localHooks recognises the local hooks again, as what a pipeline runs.
func (w *wiring) localHooks(chain []evidence.Hop, reach pipeline.Reach) {
	for i, hook := range w.hooks {
		at, runs := pipeline.Line{Path: hook.Path, Line: hook.Line, Text: hook.Text}, reach
		if by, ok := w.skipped(i); ok {
			runs = excluded(reach, by)
		}
		w.matchChain(hook, at, append(slices.Clip(chain), at.Hop()), runs, every)
	}
}

func (w *wiring) permissions(p *pipeline.Permissions, via []evidence.Hop, reach pipeline.Reach) {
	if p != nil {
		w.pairs("permissions.", p.Scopes, via, reach)
	}
}

func (w *wiring) pairs(prefix string, pairs []pipeline.Pair, via []evidence.Hop, reach pipeline.Reach) {
	for _, pair := range pairs {
		w.match(fact.Fact{Kind: fact.Key, Value: prefix + pair.Key, With: map[string]string{"value": pair.Value}}, pair.At, via, reach)
	}
}

// match recognises a fact that stands in the pipeline file itself.
func (w *wiring) match(f fact.Fact, at pipeline.Line, via []evidence.Hop, reach pipeline.Reach) {
	w.matchChain(f, at, append(slices.Clip(via), at.Hop()), reach, every)
}

// named reports whether a setting or action of a job only names or publishes
// what a tool was seen to do in the same job.
func (w *wiring) named(claim *catalogue.Claim, f *fact.Fact) bool {
	return claim.Row.ByName && (f.Kind == fact.Key || f.Kind == fact.Uses) && w.job != nil && w.done[claim.Signal.ID]
}

// every wants every claim.
func every(*catalogue.Claim) bool { return true }

// matchChain recognises a fact at the end of a chain, as the claims that are wanted.
func (w *wiring) matchChain(f fact.Fact, at pipeline.Line, chain []evidence.Hop, reach pipeline.Reach, wanted func(*catalogue.Claim) bool) {
	if reach.Rung == 0 {
		return
	}
	chain = slices.Compact(slices.Clone(chain)) // a call can be noted by the job and by its steps
	w.catalogue.Match(&f, func(claim *catalogue.Claim) {
		if !wanted(claim) || w.named(claim, &f) || claim.Signal.ID == "iac.drift" && w.planned(&f) || w.unchecked(claim, &f) {
			return
		}
		r := w.found.own.piped(rehearse(reach, claim.Signal.ID), claim, &f, at)
		r = w.narrowed(w.exclude(r, claim, &f), claim, &f)
		r = w.tolerate(r, claim.Signal.ID, &f, at)
		if claim.Signal.ByHand && r.Manual {
			r.Rung = max(r.Rung, evidence.Wired)
		}
		if r.Rung > evidence.Wired && !w.canFail(claim.Row, &f) {
			r.Rung = evidence.Wired
			r.Counters = append(slices.Clip(r.Counters), evidence.Counter{Kind: evidence.SoftFail, Path: at.Path, Line: at.Line, Text: at.Text})
		}
		if f.Kind == fact.Uses || f.Kind == fact.Include {
			w.known[at] = true
		}
		// The role is that of the place the pipeline starts from: what it runs is
		// the product's own doing, wherever the script lies.
		role := w.roles.Of(chain[0].Path)
		if claim.Signal.ID == "ci.build" {
			role = w.built(role)
		}
		w.throwaway = w.throwaway || claim.Row.Throwaway && w.job != nil
		rehearsed := w.throwaway && deploys(claim.Signal.ID)
		if rehearsed || claim.Signal.ID == "release.automated" && w.trials(&f) {
			role = evidence.Test
		}
		e := evidence.Evidence{
			Rung: r.Rung, Role: role, Path: at.Path, Line: at.Line, Text: at.Text,
			Chain: chain, Counters: r.Counters, Source: evidence.SourcePipeline,
		}
		if claim.Row.ByName && claim.Signal.ID == verifies {
			w.verified = append(w.verified, verification{w.now, w.job, claim, e})
			return
		}
		if w.byTitle && claim.Signal.ID == previewed {
			w.previews = append(w.previews, verification{w.now, w.job, claim, e})
			return
		}
		if w.job != nil && !claim.Row.ByName && r.Rung >= evidence.Wired {
			w.done[claim.Signal.ID] = true
		}
		if w.doing != nil && practice.Work(claim.Signal.ID) {
			w.working[w.doing] = true
		}
		if w.job != nil && !rehearsed && brings(claim.Signal.ID) {
			w.deploying[w.job] = true
		}
		if w.job != nil && !claim.Indirect && !rehearsed {
			w.shown[w.job][claim.Signal.ID] = max(w.shown[w.job][claim.Signal.ID], r.Rung)
		}
		w.found.claim(claim, e)
	})
}

func inputs(pairs []pipeline.Pair) map[string]string {
	if len(pairs) == 0 {
		return nil
	}
	with := make(map[string]string, len(pairs))
	for _, pair := range pairs {
		with[strings.ToLower(pair.Key)] = strings.TrimSpace(pair.Value)
	}
	return with
}

// splitImage splits an image into its name and its tag or digest.
func splitImage(image string) (name, ref string) {
	if name, digest, ok := strings.Cut(image, "@"); ok {
		name, _ = splitImage(name)
		return name, digest
	}
	colon := strings.LastIndexByte(image, ':')
	if colon < 0 || strings.Contains(image[colon:], "/") {
		return image, "" // the colon, if any, is that of a registry's port
	}
	return image[:colon], image[colon+1:]
}
