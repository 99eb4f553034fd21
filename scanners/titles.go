package scanners

import (
	"path"
	"slices"
	"strings"
	"unicode"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/fact"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// titles recognises the name of a pipeline of several jobs. It tells what some
// of them do, and not which: what notifies in "Deploy to staging" deploys nothing.
func (w *wiring) titles(p *pipeline.Pipeline) {
	if p.Name == "" || alone(p) {
		return
	}
	reach := pipeline.Of(p, nil, nil)
	reach.Rung = min(reach.Rung, evidence.Wired) // whether it can fail is up to the job
	w.byTitle = true
	w.title(p.Name, p.At, nil, reach)
	w.byTitle = false
}

// alone reports whether a pipeline has one job that does something: the name
// of the pipeline is that job's as well.
func alone(p *pipeline.Pipeline) bool {
	working := 0
	for i := range p.Jobs {
		if p.Jobs[i].Idle == nil {
			working++
		}
	}
	return working == 1
}

// title recognises the name of a job, a stage or a step. "deploy-e2e" brings
// something to where tests are run, and runs none; "delete-review-app" brings nothing.
func (w *wiring) title(name string, at pipeline.Line, via []evidence.Hop, reach pipeline.Reach) {
	place, ends := deploysTo(name), clearing(name)
	w.matchChain(fact.Fact{Kind: fact.Job, Value: name}, at, append(slices.Clip(via), at.Hop()), reach, func(claim *catalogue.Claim) bool {
		return !(place && strings.HasPrefix(claim.Signal.ID, "test.")) && !(ends && deploys(claim.Signal.ID))
	})
}

// rehearses reports whether a job is there for end-to-end tests by its name:
// what it sets up for them reaches nobody.
func rehearses(j *pipeline.Job) bool {
	tests := false
	for _, name := range []string{j.ID, j.Name} {
		for _, word := range words(name) {
			switch {
			case word == "e2e" || word == "e2es":
				tests = true
			case strings.HasPrefix(word, "deploy") || strings.HasPrefix(word, "releas") || strings.HasPrefix(word, "publish") || strings.HasPrefix(word, "promot"):
				return false
			}
		}
	}
	return tests
}

// trials reports whether what is published is for a change that is only proposed,
// or an image that tests run in, by the name that it is given or that of the job:
// those who use the product never see it.
func (w *wiring) trials(f *fact.Fact) bool {
	for _, input := range [...]string{"image_name", "image-name", "imagename", "image"} {
		if saysTest(words(path.Base(f.With[input]))) {
			return true
		}
	}
	if w.job == nil {
		return false
	}
	if w.proposed() {
		return true
	}
	for _, name := range []string{w.job.ID, w.job.Name} {
		said := words(name)
		for i := 1; i < len(said); i++ {
			if (said[i] == "image" || said[i] == "images") && saysTest(said[i-1:i]) {
				return true
			}
		}
	}
	return false
}

// proposed reports whether nothing but a proposed change starts what is being
// read. What waits until the change is merged, it says in a condition.
func (w *wiring) proposed() bool {
	triggers, gates := w.now.Triggers, w.job.Gates
	if w.job.Triggers != nil {
		triggers = w.job.Triggers
	}
	if w.doing != nil {
		gates = append(slices.Clip(gates), w.doing.Gates...)
		if w.doing.Triggers != nil {
			triggers = w.doing.Triggers
		}
	}
	merged := slices.ContainsFunc(gates, func(g pipeline.Gate) bool { return strings.Contains(g.At.Text, "merged") })
	return len(triggers) > 0 && !merged && !slices.ContainsFunc(triggers, func(t pipeline.Trigger) bool {
		return t.Kind != pipeline.Change || t.Name == "merge_group"
	})
}

// saysTest reports whether one of the words of a name says that it is of tests.
func saysTest(said []string) bool {
	return slices.ContainsFunc(said, func(word string) bool {
		return word == "test" || word == "tests" || word == "testing" || word == "e2e"
	})
}

// clears reports whether a job takes away what stands in an environment, by its name.
func clears(j *pipeline.Job) bool { return clearing(j.ID) || clearing(j.Name) }

// clearing reports whether a name says first that something is taken away.
func clearing(name string) bool {
	if said := words(name); len(said) > 0 {
		switch said[0] {
		case "cleanup", "clean", "delete", "destroy", "remove", "teardown", "undeploy", "uninstall":
			return true
		}
	}
	return false
}

// tends reports whether a job looks after what stands in an environment, by its
// name, and brings nothing there: it watches, or keeps copies of the data.
func tends(j *pipeline.Job) bool {
	tends := false
	for _, name := range []string{j.ID, j.Name} {
		for _, word := range words(name) {
			switch word {
			case "monitor", "monitors", "monitoring", "backup", "backups", "replication", "replica", "failover":
				tends = true
			default:
				if strings.HasPrefix(word, "deploy") || strings.HasPrefix(word, "releas") || strings.HasPrefix(word, "rollout") || strings.HasPrefix(word, "promot") {
					return false
				}
			}
		}
	}
	return tends
}

// planned reports whether a command plans at changes only: a plan that tells
// what is different tells there what the change does, and of drift nothing.
// Elsewhere than at GitHub, schedules are kept outside of the file.
func (w *wiring) planned(f *fact.Fact) bool {
	return f.Kind == fact.Command && slices.Contains(f.Words, "plan") && w.now.System == "github-actions" && !slices.ContainsFunc(w.now.Triggers, func(t pipeline.Trigger) bool {
		return t.Kind != pipeline.Change && t.Kind != pipeline.Push && t.Kind != pipeline.Manual
	})
}

// words splits a name into its words, in lower case.
func words(name string) []string {
	return strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// deploysTo reports whether a name says first that something is deployed, and
// then only where to.
func deploysTo(name string) bool {
	said := words(name)
	if len(said) == 0 {
		return false
	}
	switch said[0] {
	case "deploy", "undeploy", "destroy", "teardown", "provision", "promote":
		return !slices.ContainsFunc(said, func(word string) bool { return strings.HasPrefix(word, "test") || word == "run" || word == "and" })
	}
	return false
}
