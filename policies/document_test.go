package policies

import (
	"fmt"
	"slices"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// closing lists the classes that close a signal of the test documents: of those
// that the policies name, in the way the catalogue has it.
func closing(signal string) (open []evidence.Class, world bool) {
	switch signal {
	case "ci.build", "ci.test", "deploy.automated", "deploy.continuous", "deploy.preview-env", "iac.applied-in-ci", "iac.drift",
		"sec.dependency-scan", "sec.sast", "sec.secret-scan", "sec.container-scan", "sec.iac-scan", "sec.dast", "supply.sbom",
		"supply.provenance", "test.adequacy", "ci.pipeline", "ci.required-checks", "win.package-ci", "plat.self-service":
		return []evidence.Class{evidence.Platform}, false
	case "ci.triggers", "ci.hardening", "deploy.multi-env", "deploy.verify", "iac.tested", "release.automated", "test.load",
		"test.chaos", "iam.posture", "test.unit", "test.integration", "test.e2e", "test.bdd", "test.script", "iac.present",
		"iac.container", "sec.policy", "supply.lockfile", "docs.maintained", "plat.dev-env", "win.package", "win.config-as-code", "iam.config-as-code":
		return nil, false
	case "sec.dependency-update":
		return []evidence.Class{evidence.History, evidence.Platform}, false
	case "flow.work-tracking":
		return []evidence.Class{evidence.Platform, evidence.Person}, false
	case "org.outcomes", "ops.dev-support":
		return []evidence.Class{evidence.Person}, false
	}
	return nil, true
}

// blank is a document of which nothing was seen, as a scan without a token or
// history gives it.
func blank(signals []string) *evidence.Document {
	doc := &evidence.Document{Signals: map[string]*evidence.Signal{}, Profile: "product-service"}
	for _, id := range signals {
		open, world := closing(id)
		doc.Signals[id] = &evidence.Signal{Title: id, Open: open, World: world}
	}
	return doc
}

// see adds sightings to a document, gives the ids and sorts as the scanners do.
func see(doc *evidence.Document, sightings ...evidence.Evidence) *evidence.Document {
	for _, e := range sightings {
		s := doc.Signals[e.Signal]
		if e.Role == "" {
			e.Role = evidence.Product
		}
		if e.Role == evidence.Product || e.Role == evidence.Test {
			s.Evidence = append(s.Evidence, e)
		} else {
			s.Demoted = append(s.Demoted, e)
		}
		s.Count++
	}
	n := 0
	for _, id := range names(doc.Signals) {
		s := doc.Signals[id]
		slices.SortStableFunc(s.Evidence, func(a, b evidence.Evidence) int { return int(b.Rung) - int(a.Rung) })
		for _, list := range [][]evidence.Evidence{s.Evidence, s.Demoted} {
			for i := range list {
				n++
				list[i].ID = fmt.Sprintf("e%d", n)
			}
		}
	}
	return doc
}

// service is what a scan of a web service might show: a pipeline with a scan
// that cannot fail it, tests, an image, infrastructure code that is applied.
func service(signals []string) *evidence.Document {
	ci, deploy := ".github/workflows/ci.yml", ".github/workflows/deploy.yml"
	step := func(signal, tool string, rung evidence.Rung, path string, line int) evidence.Evidence {
		return evidence.Evidence{Signal: signal, Tool: tool, Rung: rung, Path: path, Line: line, Source: evidence.SourcePipeline, Text: "run: " + tool}
	}
	file := func(signal, tool, path string, line int) evidence.Evidence {
		return evidence.Evidence{Signal: signal, Tool: tool, Rung: evidence.Configured, Path: path, Line: line, Source: evidence.SourceFile}
	}
	osv := step("sec.dependency-scan", "osv-scanner", evidence.Wired, ci, 41)
	osv.Counters = []evidence.Counter{{Kind: evidence.NonBlocking, Path: ci, Line: 43, Text: "continue-on-error: true"}}
	tests := step("ci.test", "go-test", evidence.Enforced, "Makefile", 12)
	tests.Chain = []evidence.Hop{{Path: ci, Line: 20, Text: "make test"}, {Path: "Makefile", Line: 12, Text: "go test ./..."}}
	example := file("iac.immutable", "packer", "examples/image.pkr.hcl", 1)
	example.Role = evidence.Example
	return see(blank(signals),
		file("ci.pipeline", "github-actions", ci, 1),
		step("ci.triggers", "github-actions", evidence.Wired, ci, 3),
		step("ci.build", "golangci-lint", evidence.Enforced, ci, 15),
		tests, osv, example,
		step("sec.sast", "codeql", evidence.Enforced, ".github/workflows/codeql.yml", 41),
		file("sec.dependency-update", "dependabot", ".github/dependabot.yml", 1),
		file("test.unit", "go-test", "service_test.go", 9),
		file("test.integration", "testcontainers", "go.mod", 30),
		file("iac.present", "terraform", "infra/main.tf", 1),
		file("iac.container", "dockerfile", "Dockerfile", 1),
		step("iac.applied-in-ci", "terraform", evidence.Enforced, deploy, 22),
		step("deploy.automated", "kubectl", evidence.Enforced, deploy, 30),
		step("release.automated", "goreleaser", evidence.Wired, deploy, 50),
		file("obs.metrics", "prometheus-client", "go.mod", 14),
		file("obs.probe", "http-probe", "deploy/app.yaml", 60),
		file("docs.maintained", "readme", "README.md", 1),
		file("plat.dev-env", "devcontainer", ".devcontainer/devcontainer.json", 1),
	)
}
