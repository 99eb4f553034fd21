package policies

import "strings"

// speaksAgainst reports whether a signal weakens a practice instead of showing one.
func speaksAgainst(signal string) bool {
	return signal == "ci.inert" || signal == "deploy.manual-gate" || signal == "iac.snowflake" || signal == "iam.legacy"
}

func isOrAre(noun string) string {
	head := firstWords(noun)
	if strings.HasPrefix(noun, "a ") || strings.HasPrefix(noun, "an ") || !strings.HasSuffix(head, "s") || strings.HasSuffix(head, "sis") {
		return "is"
	}
	return "are"
}

// firstWords returns what stands before the first preposition or relative
// clause: the word that decides the number is its last.
func firstWords(noun string) string {
	for _, cut := range []string{" of ", " in ", " that ", " for ", " on ", " across "} {
		noun, _, _ = strings.Cut(noun, cut)
	}
	return noun
}

// noun is what a sentence calls a sighting of a signal; a signal without a noun
// of its own is called by its title.
func noun(signal, title string) string {
	switch signal {
	case "ci.build":
		return "a build in the pipeline"
	case "ci.hardening":
		return "a hardened pipeline"
	case "ci.health":
		return "a pipeline that is mostly green"
	case "ci.lint":
		return "linters in the pipeline"
	case "ci.pinned":
		return "actions and images that are pinned by digest"
	case "ci.inert":
		return "a step that is switched off or cannot fail"
	case "ci.pipeline":
		return "a pipeline"
	case "ci.required-checks":
		return "a required check"
	case "ci.reusable":
		return "shared building blocks of pipelines"
	case "ci.test":
		return "tests in the pipeline"
	case "ci.triggers":
		return "a pipeline on changes and on the default branch"
	case "debt.quality-gate":
		return "a gate on maintainability"
	case "debt.register":
		return "a register of technical debt"
	case "debt.trend":
		return "technical debt that falls"
	case "deploy.automated":
		return "an automated deployment"
	case "deploy.continuous":
		return "continuous deployment"
	case "deploy.feature-flags":
		return "feature flags"
	case "deploy.frequency":
		return "frequent deployments"
	case "deploy.manual-gate":
		return "a gate that a person must open"
	case "deploy.migration":
		return "versioned migrations of a database"
	case "deploy.multi-env":
		return "a promotion through several environments"
	case "deploy.preview-env":
		return "an environment for each change"
	case "deploy.progressive":
		return "a progressive rollout"
	case "deploy.rollback":
		return "a rollback"
	case "deploy.verify":
		return "a check after the deployment"
	case "docs.adr":
		return "recorded decisions of architecture"
	case "docs.changelog":
		return "a changelog"
	case "docs.contributing":
		return "a contribution guide"
	case "docs.maintained":
		return "documentation"
	case "docs.release-ops":
		return "documentation of operation and release"
	case "docs.site":
		return "a documentation site"
	case "flow.cadence":
		return "a steady cadence of changes"
	case "flow.lead-time":
		return "a short lead time"
	case "flow.small-batch":
		return "small changes"
	case "flow.trunk":
		return "trunk-based development"
	case "flow.work-tracking":
		return "tracked work"
	case "iac.applied-in-ci":
		return "infrastructure code that the pipeline applies"
	case "iac.container":
		return "a container image"
	case "iac.drift":
		return "drift detection"
	case "iac.gitops":
		return "a GitOps controller"
	case "iac.immutable":
		return "immutable infrastructure"
	case "iac.present":
		return "infrastructure code"
	case "iac.snowflake":
		return "a server that is changed in place"
	case "iac.tested":
		return "tests of the infrastructure code"
	case "iam.cli":
		return "a current client for identities"
	case "iam.config-as-code":
		return "identity configuration as code"
	case "iam.jml":
		return "automation for joiners and leavers"
	case "iam.legacy":
		return "a retired identity client"
	case "iam.posture":
		return "tests of the identity posture"
	case "itsm.change":
		return "a recorded standard change"
	case "itsm.co-creation":
		return "work that users had a hand in"
	case "itsm.feedback":
		return "a channel for feedback"
	case "itsm.interdept":
		return "work across departments"
	case "itsm.kb":
		return "a knowledge base"
	case "itsm.kpi":
		return "delivery metrics"
	case "itsm.request-forms":
		return "request forms"
	case "itsm.service-catalog":
		return "a service catalogue"
	case "itsm.shared-service":
		return "a service shared by several teams"
	case "itsm.sla":
		return "stated service levels"
	case "itsm.supplier":
		return "a register of suppliers"
	case "itsm.ticket-integration":
		return "a link to the ticket system"
	case "obs.alerts":
		return "alert rules"
	case "obs.dashboards":
		return "dashboards"
	case "obs.errors":
		return "error tracking"
	case "obs.logging":
		return "structured logging"
	case "obs.metrics":
		return "metrics"
	case "obs.probe":
		return "health checks"
	case "obs.slo":
		return "service-level objectives"
	case "obs.tracing":
		return "tracing"
	case "ops.dev-support":
		return "a support rota of developers"
	case "ops.incident":
		return "an incident process"
	case "ops.oncall":
		return "an on-call rota"
	case "ops.resilience":
		return "backup or redundancy"
	case "ops.runbook":
		return "runbooks"
	case "org.cross-functional":
		return "people who change all parts"
	case "org.experiments":
		return "experiments"
	case "org.issue-template":
		return "templates of issues"
	case "org.outcomes":
		return "work that is tied to outcomes"
	case "org.ownership":
		return "declared owners of the code"
	case "org.pr-template":
		return "a template of pull requests"
	case "org.review":
		return "reviews by another person"
	case "plat.catalog-entry":
		return "a catalogue entry"
	case "plat.dev-env":
		return "a development environment"
	case "plat.self-service":
		return "self-service"
	case "release.automated":
		return "an automated release"
	case "release.patch-parity":
		return "security patches that are released like features"
	case "repo.license":
		return "a licence"
	case "sec.container-scan":
		return "an image scan"
	case "sec.dast":
		return "a dynamic security test"
	case "sec.dependency-scan":
		return "a dependency scan"
	case "sec.dependency-update":
		return "automatic dependency updates"
	case "sec.iac-scan":
		return "a scan of the infrastructure code"
	case "sec.policy":
		return "a security policy"
	case "sec.sast":
		return "static analysis for security"
	case "sec.secret-scan":
		return "secret detection"
	case "sec.secrets-mgmt":
		return "a secrets manager"
	case "sec.threat-model":
		return "a threat model"
	case "supply.lockfile":
		return "a lock file"
	case "supply.provenance":
		return "signed provenance"
	case "supply.sbom":
		return "a bill of materials"
	case "test.adequacy":
		return "measured coverage"
	case "test.bdd":
		return "executable specifications"
	case "test.benchmark":
		return "benchmarks"
	case "test.chaos":
		return "a chaos experiment"
	case "test.cochange":
		return "tests that change with the code"
	case "test.e2e":
		return "end-to-end tests"
	case "test.first-order":
		return "tests that are written first"
	case "test.fuzz":
		return "fuzz tests"
	case "test.integration":
		return "integration tests"
	case "test.load":
		return "a load test"
	case "test.mutation":
		return "mutation tests"
	case "test.script":
		return "tests of scripts"
	case "test.security":
		return "security tests"
	case "test.unit":
		return "unit tests"
	case "win.client-parity":
		return "clients that are released with their server"
	case "win.config-as-code":
		return "endpoint configuration as code"
	case "win.package":
		return "a desktop package"
	case "win.package-ci":
		return "a desktop package built by the pipeline"
	case "win.ps-quality":
		return "PowerShell that is treated as software"
	}
	return "\u201c" + title + "\u201d"
}
