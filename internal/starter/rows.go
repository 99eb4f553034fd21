package starter

import (
	"slices"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// row is one starter: what it shows, where it fits, and its files.
type row struct {
	signal string
	rung   evidence.Rung
	// ci is the CI system that it is written for, other for any pipeline that is
	// there, "" where it is none of a pipeline's business.
	ci string
	// needs says what else must be there; nil for nothing.
	needs func(*Place) bool
	files []file
}

// file is where a file goes, and its template. {workflows} stands for the folder of
// the forge's workflows, {pipeline} for the one file of its pipeline, {issues} for
// the folder of its templates for issues.
type file struct{ path, template string }

func (r *row) fits(p *Place) bool {
	switch {
	case r.ci == other:
		if p.CI == "" || p.Pipeline == "" {
			return false
		}
	case r.ci != "" && r.ci != p.ci():
		return false
	}
	return r.needs == nil || r.needs(p)
}

// job returns the rows of a practice that is a job of the pipeline: as a workflow
// of its own, a job of GitLab, a step of anything else; "" leaves one out.
func job(signal string, needs func(*Place) bool, workflow, gitHubFile, gitLabFile, step string) []row {
	var list []row
	if gitHubFile != "" {
		list = append(list, row{signal, evidence.Enforced, gitHub, needs, []file{{"{workflows}/" + workflow, gitHubFile}}})
	}
	if gitLabFile != "" {
		list = append(list, row{signal, evidence.Enforced, gitLab, needs, []file{{"{pipeline}", gitLabFile}}})
	}
	if step != "" {
		list = append(list, row{signal, evidence.Enforced, other, needs, []file{{"{pipeline}", step}}})
	}
	return list
}

// document returns the row of a practice that is a file of any repository.
func document(signal, path, template string) row {
	return row{signal, evidence.Configured, "", nil, []file{{path, template}}}
}

func on(ci string) func(*Place) bool { return func(p *Place) bool { return p.ci() == ci } }

func hasTerraform(p *Place) bool { return p.TerraformDir() != "" }
func hasDocker(p *Place) bool    { return p.dockerDir() != "" }
func hasChart(p *Place) bool     { return p.chartDir() != "" }
func hasCodeQL(p *Place) bool {
	e := p.ecosystem()
	return p.onGitHub() && e != nil && e.codeQL != ""
}
func isOf(name string) func(*Place) bool {
	return func(p *Place) bool { return p.builds() && p.ecosystem().name == name }
}

// rows returns all starters; of those that fit, the first is taken.
func rows() []row {
	return slices.Concat(pipelines(), security(), infrastructure(), documents(), services())
}

func pipelines() []row {
	return slices.Concat(
		build("ci.pipeline", evidence.Configured, (*Place).builds, ""), build("ci.triggers", evidence.Configured, (*Place).builds, ""),
		build("ci.build", evidence.Enforced, (*Place).compiles, "build.sh"), build("ci.test", evidence.Enforced, (*Place).builds, "test.sh"),
		[]row{
			{"test.script", evidence.Configured, gitHub, (*Place).powerShell, []file{{"tests/Scripts.Tests.ps1", "pester.ps1"}, {"{workflows}/tests.yml", "pester.github.yml"}}},
			{"test.script", evidence.Configured, "", (*Place).powerShell, []file{{"tests/Scripts.Tests.ps1", "pester.ps1"}}},
			{"test.load", evidence.Enforced, gitHub, nil, []file{{"load/smoke.js", "load.js"}, {"{workflows}/load.yml", "load.github.yml"}}},
			{"test.load", evidence.Enforced, gitLab, nil, []file{{"load/smoke.js", "load.js"}, {"{pipeline}", "load.gitlab.yml"}}},
			{"test.chaos", evidence.Configured, "", hasChart, []file{{"chaos/pod-kill.yaml", "chaos.yaml"}}},
		},
	)
}

func security() []row {
	return slices.Concat(
		[]row{
			{"sec.dependency-update", evidence.Configured, gitHub, (*Place).onGitHub, []file{{".github/dependabot.yml", "dependabot.yml"}}},
			document("sec.dependency-update", "renovate.json", "renovate.json"),
			{"sec.dependency-scan", evidence.Enforced, gitHub, (*Place).onGitHub, []file{{"{workflows}/dependency-review.yml", "dependency-review.github.yml"}}},
		},
		job("sec.dependency-scan", nil, "", "", "dependency-scan.gitlab.yml", "dependency-scan.sh"),
		job("sec.secret-scan", nil, "secret-scan.yml", "secret-scan.github.yml", "secret-scan.gitlab.yml", "secret-scan.sh"),
		[]row{{"sec.sast", evidence.Wired, gitHub, hasCodeQL, []file{{"{workflows}/codeql.yml", "codeql.yml"}}}},
		job("sec.sast", nil, "static-analysis.yml", "sast.github.yml", "sast.gitlab.yml", "sast.sh"),
		job("sec.container-scan", hasDocker, "image-scan.yml", "container-scan.github.yml", "container-scan.gitlab.yml", ""),
		job("sec.iac-scan", hasTerraform, "infrastructure-scan.yml", "iac-scan.github.yml", "iac-scan.gitlab.yml", ""),
		[]row{
			document("sec.policy", "SECURITY.md", "security.md"),
			document("sec.threat-model", "docs/threat-model.md", "threat-model.md"),
			{"ci.hardening", evidence.Configured, gitHub, (*Place).onGitHub, []file{{"{workflows}/pipeline-audit.yml", "hardening.github.yml"}}},
		},
	)
}

func infrastructure() []row {
	return slices.Concat(
		[]row{
			{"iac.container", evidence.Configured, "", isOf("gomod"), []file{{"Dockerfile", "dockerfile-go"}}},
			{"iac.container", evidence.Configured, "", isOf("npm"), []file{{"Dockerfile", "dockerfile-node"}}},
			{"iac.container", evidence.Configured, "", isOf("pip"), []file{{"Dockerfile", "dockerfile-python"}}},
			document("iac.present", "infra/main.tf", "main.tf"),
		},
		job("iac.tested", hasTerraform, "infrastructure-checks.yml", "iac-test.github.yml", "iac-test.gitlab.yml", ""),
		job("iac.applied-in-ci", hasTerraform, "infrastructure.yml", "terraform.github.yml", "terraform.gitlab.yml", ""),
		[]row{{"iac.drift", evidence.Configured, gitHub, hasTerraform, []file{{"{workflows}/drift.yml", "drift.github.yml"}}}},
		job("deploy.automated", hasChart, "deploy.yml", "deploy-helm.github.yml", "deploy-helm.gitlab.yml", ""),
		job("deploy.rollback", hasChart, "deploy.yml", "deploy-helm.github.yml", "deploy-helm.gitlab.yml", ""),
		job("deploy.preview-env", hasChart, "preview.yml", "preview-helm.github.yml", "preview-helm.gitlab.yml", ""),
		[]row{{"release.automated", evidence.Wired, gitHub, isOf("gomod"), []file{{"{workflows}/release.yml", "goreleaser.github.yml"}}}},
		job("release.automated", nil, "release.yml", "release.github.yml", "release.gitlab.yml", ""),
	)
}

func documents() []row {
	return []row{
		{"obs.alerts", evidence.Configured, "", nil, []file{{"monitoring/alerts.yaml", "alerts.yaml"}, {"docs/runbooks/high-error-rate.md", "runbook.md"}}},
		document("obs.slo", "monitoring/slo.yaml", "slo.yaml"),
		document("obs.probe", "monitoring/probe.yaml", "probe.yaml"),
		document("ops.runbook", "docs/runbooks/high-error-rate.md", "runbook.md"),
		document("ops.incident", "docs/incident-response.md", "incident.md"),
		document("ops.oncall", "docs/on-call.md", "on-call.md"),
		document("ops.dev-support", "docs/support-rota.md", "support-rota.md"),
		document("docs.release-ops", "docs/operations.md", "operations.md"),
		document("docs.maintained", "CONTRIBUTING.md", "contributing.md"),
		document("org.ownership", "CODEOWNERS", "codeowners"),
		{"org.outcomes", evidence.Configured, gitHub, nil, []file{{".github/pull_request_template.md", "outcomes.md"}}},
		{"org.experiments", evidence.Configured, "", on(gitLab), []file{{"{issues}/experiment.md", "experiment.md"}}},
		document("org.experiments", "{issues}/experiment.yml", "experiment.yml"),
		{"flow.work-tracking", evidence.Configured, "", on(gitLab), []file{{".gitlab/merge_request_templates/Default.md", "readme-template.md"}}},
		document("flow.work-tracking", ".github/pull_request_template.md", "readme-template.md"),
		document("debt.register", "docs/technical-debt.md", "technical-debt.md"),
		document("plat.catalog-entry", "catalog-info.yaml", "catalog-info.yaml"),
		document("plat.dev-env", ".devcontainer/devcontainer.json", "devcontainer.json"),
		document("win.package", "packages/winget/app.installer.yaml", "winget.yaml"),
	}
}

func services() []row {
	return []row{
		document("itsm.service-catalog", "docs/service-catalog.yaml", "services.yaml"),
		{"itsm.request-forms", evidence.Configured, "", on(gitLab), []file{{"{issues}/service-request.md", "request.md"}}},
		document("itsm.request-forms", "{issues}/service-request.yml", "request.yml"),
		document("itsm.supplier", "docs/suppliers.yaml", "suppliers.yaml"),
		document("itsm.feedback", "SUPPORT.md", "support.md"),
		document("itsm.kpi", "docs/kpi.csv", "kpi.csv"),
		document("itsm.change", "docs/change-management.md", "change.md"),
		document("itsm.kb", "docs/kb/vpn-does-not-connect.md", "kb.md"),
	}
}

// build returns the rows of what the first pipeline shows.
func build(signal string, rung evidence.Rung, needs func(*Place) bool, step string) []row {
	list := []row{
		{signal, rung, gitHub, needs, []file{{"{workflows}/ci.yml", "ci.github.yml"}}},
		{signal, rung, gitLab, needs, []file{{"{pipeline}", "ci.gitlab.yml"}}},
	}
	if step != "" {
		list = append(list, row{signal, rung, other, needs, []file{{"{pipeline}", step}}})
	}
	return list
}
