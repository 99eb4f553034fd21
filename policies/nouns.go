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
	for _, cut := range []string{" of ", " in ", " that ", " for ", " on "} {
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
	case "ci.pipeline":
		return "a pipeline"
	case "ci.required-checks":
		return "a required check"
	case "ci.test":
		return "tests in the pipeline"
	case "ci.triggers":
		return "a pipeline on changes and on the default branch"
	case "debt.quality-gate":
		return "a gate on maintainability"
	case "debt.register":
		return "a register of technical debt"
	case "deploy.automated":
		return "an automated deployment"
	case "deploy.continuous":
		return "continuous deployment"
	case "deploy.manual-gate":
		return "a gate that a person must open"
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
	case "docs.maintained":
		return "documentation"
	case "docs.release-ops":
		return "documentation of operation and release"
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
	case "iam.config-as-code":
		return "identity configuration as code"
	case "iam.posture":
		return "tests of the identity posture"
	case "itsm.change":
		return "a recorded standard change"
	case "itsm.kpi":
		return "delivery metrics"
	case "itsm.sla":
		return "stated service levels"
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
		return "backup and restore"
	case "ops.runbook":
		return "runbooks"
	case "org.experiments":
		return "experiments"
	case "org.outcomes":
		return "work tied to outcomes"
	case "plat.catalog-entry":
		return "a catalogue entry"
	case "plat.dev-env":
		return "a development environment"
	case "plat.self-service":
		return "self-service"
	case "release.automated":
		return "an automated release"
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
	case "test.chaos":
		return "a chaos experiment"
	case "test.e2e":
		return "end-to-end tests"
	case "test.integration":
		return "integration tests"
	case "test.load":
		return "a load test"
	case "test.script":
		return "tests of scripts"
	case "test.security":
		return "security tests"
	case "test.unit":
		return "unit tests"
	case "win.config-as-code":
		return "endpoint configuration as code"
	case "win.package":
		return "a desktop package"
	case "win.package-ci":
		return "a desktop package built by the pipeline"
	}
	return "\u201c" + title + "\u201d"
}
