package devsecops

import data.lib

# METADATA
# title: Test-driven development begins
# description: |
#   Tests exist, run, and travel with changes. In which order they were written cannot be seen,
#   so this is consistent with test-driven development and no proof of it.
# custom:
#   axis: TST
#   stage: 2
#   strength: proxy
#   bar: beginning
#   effort: 2
#   remedy: >-
#     For the next bug, write the failing test first, push it, then the fix; require a test in every
#     pull request that adds ten lines of code.
verdict["D2.2"] := lib.verdict(unstaged, asked) if {
	asked := lib.per_profile(
		lib.given(
			lib.any_of(["test.unit@configured", "test.script@configured"]),
			lib.any_of([
				"ci.test@wired",
				"test.script@configured",
				lib.history("test_cochange_ge10 >= 0.5", "tests that change with the code"),
			]),
		),
		{
			"infrastructure": _infrastructure_tested,
			"infrastructure.module": _infrastructure_tested,
			"internal-it.helpdesk": lib.any_of(["test.script@configured", "test.bdd@configured"]),
			"internal-it.iam": lib.any_of(["test.script@configured", "iam.posture@configured"]),
			"internal-it.endpoint": "test.script@configured",
			"saas-config": "test.script@configured",
		},
	)
}

# Tests of infrastructure code are run by tools of their own, or among the other tests.
_infrastructure_tested := lib.any_of([
	"iac.tested@wired",
	lib.given(lib.outright("iac.tested@configured"), "ci.test@wired"),
])

# METADATA
# title: Regression tests are part of the pipeline
# description: |
#   Tests that can stop a change, integration or end-to-end tests among them, and their adequacy
#   is measured.
# custom:
#   axis: TST
#   stage: 6
#   strength: direct
#   bar: by default
#   effort: 1
#   remedy: Run a few end-to-end tests on every pull request and all of them on the default branch, both blocking.
#   remedies:
#     - {lacks: test.adequacy, do: "Measure how much of the code the tests run, and fail a change that lowers it."}
#     - {profiles: [infrastructure, infrastructure.module], do: "Plan or test the infrastructure code on every pull request, and let nothing merge that fails."}
verdict["D6.3a"] := lib.verdict(unstaged, asked) if {
	asked := lib.per_profile(
		lib.all_of([
			"ci.test@enforced",
			lib.any_of(["test.integration@wired", "test.e2e@wired"]),
			"test.adequacy@configured",
		]),
		{"infrastructure": "iac.tested@enforced", "infrastructure.module": "iac.tested@enforced"},
	)
}

# METADATA
# title: Load tests are automated
# description: A load test runs in a pipeline, on changes or by the clock.
# custom:
#   axis: TST
#   also: [OPS]
#   stage: 6
#   strength: direct
#   bar: by default
#   effort: 1
#   remedy: Add a two-minute load test with thresholds as a job after the staging deployment.
#   care: A load generator that is part of a demonstration tests nothing.
verdict["D6.3b"] := lib.verdict(loaded, asked) if {
	asked := lib.runs("test.load")
}
