package practice

import (
	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// parity finds the pipelines that bring a server to where it runs and package
// the client that needs it: the two then cannot fall apart. It stands where the
// package is made. Two jobs are asked for, as what a job deploys may be the
// package itself.
func (f *finder) parity(p *pipeline.Pipeline) {
	var server *pipeline.Job
	best := evidence.Configured
	for i := range p.Jobs {
		j := &p.Jobs[i]
		if rung := f.shown[j]["deploy.automated"]; rung > best && f.shown[j]["win.package-ci"] == 0 {
			server, best = j, rung
		}
	}
	if server == nil {
		return
	}
	for i := range p.Jobs {
		j := &p.Jobs[i]
		if rung := f.shown[j]["win.package-ci"]; rung >= evidence.Wired {
			f.add("win.client-parity", p.System, min(rung, best), j.At, append([]evidence.Hop{server.At.Hop()}, j.Via...))
		}
	}
}
