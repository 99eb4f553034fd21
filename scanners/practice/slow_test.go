package practice

import (
	"fmt"
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// TestFind_is_not_slow asks about jobs that all need each other: looking for
// tests behind each must not try every path.
func TestFind_is_not_slow(t *testing.T) {
	p := pipeline.Pipeline{Triggers: []pipeline.Trigger{push}}
	shown := Shown{}
	for layer := range 12 {
		for n := range 12 {
			j := pipeline.Job{ID: fmt.Sprintf("production-%d-%d", layer, n), At: at(1), Steps: []pipeline.Step{{}}}
			for other := range 12 {
				if layer > 0 {
					j.Needs = append(j.Needs, fmt.Sprintf("production-%d-%d", layer-1, other))
				}
			}
			p.Jobs = append(p.Jobs, j)
		}
	}
	for i := range p.Jobs {
		shown[&p.Jobs[i]] = map[string]evidence.Rung{"deploy.automated": evidence.Enforced}
	}
	if found := Find([]pipeline.Pipeline{p}, shown, nil); len(found) == 0 {
		t.Error("nothing found")
	}
}
