package devsecops

import data.lib

# METADATA
# title: Developers write documentation
# description: Documentation stands beside the code and moves with it.
# custom:
#   axis: OPS
#   also: [ORG]
#   stage: 4
#   strength: direct
#   bar: present
#   effort: 1
#   remedy: Ask for documentation in the template of pull requests, and update the README in the next change.
verdict["D4.6a"] := lib.verdict(unlived, asked) if {
	asked := lib.per_profile(
		lib.given(_documented, lib.history("doc_cochange >= 0.1", "documents that change with the code")),
		{"infrastructure": _documented, "infrastructure.module": _documented},
	)
}

_documented := "docs.maintained@configured"

# METADATA
# title: Documentation covers operation and release
# description: It says how to deploy, configure, watch and roll back, and developers have a part in it.
# custom:
#   axis: OPS
#   stage: 4
#   strength: direct
#   bar: present
#   effort: 1
#   remedy: "Write docs/operations.md: how to deploy, how to roll back, which alerts exist, where the logs are."
#   remedies:
#     - {profiles: [library, cli-tool, infrastructure.module], do: "Write docs/releasing.md: how to release, how to take a release back, and who can."}
verdict["D4.6b"] := lib.verdict(unlived, asked) if {
	asked := lib.given("docs.release-ops@configured", lib.any_of([
		"ops.runbook@configured",
		lib.history("opsdoc_author_overlap >= 0.5", "operational documents by the authors of the code"),
	]))
}

# METADATA
# title: Rollback is practised
# description: The pipeline can take a deployment back, or brings it out step by step.
# custom:
#   axis: OPS
#   also: [DEL]
#   stage: 6
#   strength: direct
#   bar: by default
#   effort: 1
#   remedy: Deploy atomically, with a circuit breaker or with analysis of the rollout; rehearse it once and note it.
#   care: Migrations that can be undone are partial.
verdict["D6.3c"] := lib.verdict(unstaged, asked) if {
	asked := lib.per_profile(
		_rolled_back,
		{
			"library": _withdrawn,
			"cli-tool": _withdrawn,
			"infrastructure.module": _withdrawn,
			"internal-it.endpoint": lib.any_of([
				_rolled_back,
				lib.attestable("a previous package that is kept and can be put back"),
			]),
		},
	)
}

_rolled_back := lib.any_of([
	"deploy.rollback@wired",
	"deploy.progressive@configured",
])

_withdrawn := lib.attestable("bad releases that are withdrawn, deprecated or patched")

# METADATA
# title: Failure is tried on purpose
# description: Chaos experiments run in a pipeline or by the clock.
# custom:
#   axis: OPS
#   stage: 6
#   strength: direct
#   bar: by default
#   effort: 2
#   remedy: Stop one instance of staging on a schedule, and assert that its health check stays green.
#   care: Hardly any repository shows it.
verdict["D6.3d"] := lib.verdict(breakable, asked) if {
	asked := lib.per_profile(
		lib.runs("test.chaos"),
		{"internal-it.endpoint": "deploy.progressive@configured"},
	)
}

# METADATA
# title: Other operational concerns are part of the pipeline
# description: |
#   Two of: checks after deployment, dynamic security tests, drift detection, bills of materials,
#   provenance, backup and restore, an incident process.
# custom:
#   axis: OPS
#   stage: 6
#   strength: indirect
#   bar: by default
#   effort: 1
#   remedy: Add a health gate after the deployment that fails the pipeline.
#   care: The model leaves the list open; this one is ours.
verdict["D6.3e"] := lib.verdict(unstaged, asked) if {
	asked := lib.at_least(2, [
		"deploy.verify@wired",
		lib.runs("sec.dast"),
		lib.runs("iac.drift"),
		"supply.sbom@wired",
		"supply.provenance@wired",
		"ops.resilience@configured",
		"ops.incident@configured",
	])
}

# METADATA
# title: Developers take part in user support
# description: The people who write the code are on the rota of those who help its users.
# custom:
#   axis: OPS
#   also: [ORG]
#   stage: 6
#   strength: proxy
#   bar: by default
#   effort: 3
#   remedy: Put developers on the support rota for one shift a month; keep the rota in the repository.
verdict["D6.5"] := lib.verdict(unstaged, asked) if {
	asked := lib.any_of([
		"ops.dev-support@configured",
		lib.attestable("developers who take shifts in user support"),
	])
}
