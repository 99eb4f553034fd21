package scanners

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/fact"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// services recognises the images that run beside a job, once its steps were read:
// a database beside tests is tested with, and one beside a backup is not.
func (w *wiring) services(j *pipeline.Job, reach pipeline.Reach) {
	tests := w.testing(j)
	for _, image := range j.Images {
		if !image.Service {
			continue
		}
		name, _ := splitImage(image.Name)
		f := fact.Fact{Kind: fact.Key, Value: "service", With: map[string]string{"value": name}}
		w.matchChain(f, image.At, append(slices.Clip(j.Via), image.At.Hop()), reach, func(claim *catalogue.Claim) bool {
			return tests || !strings.HasPrefix(claim.Signal.ID, "test.")
		})
	}
}

// testing reports whether a job was seen to test, or says so by its name.
func (w *wiring) testing(j *pipeline.Job) bool {
	for signal, rung := range w.shown[j] {
		if rung >= evidence.Configured && (signal == "ci.test" || strings.HasPrefix(signal, "test.")) {
			return true
		}
	}
	for _, name := range []string{j.ID, j.Name, j.Stage} {
		for _, word := range words(name) {
			if strings.HasPrefix(word, "test") || strings.HasPrefix(word, "spec") || word == "integration" || word == "e2e" || strings.HasSuffix(word, "test") || strings.HasSuffix(word, "tests") {
				return true
			}
		}
	}
	return false
}
