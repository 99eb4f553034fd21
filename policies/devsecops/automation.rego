package devsecops

import data.lib

# METADATA
# title: Infrastructure is code
# description: Infrastructure, image or configuration of tenants, endpoints or identities is defined in files.
# custom:
#   axis: AUT
#   also: [OPS]
#   stage: 2
#   strength: direct
#   bar: beginning
#   effort: 1
#   remedy: >-
#     Import one existing resource: add infra/main.tf with terraform import, and commit it.
#   remedies:
#     - profiles: [internal-it.helpdesk, internal-it.iam, internal-it.endpoint, saas-config]
#       do: Export the tenant with Microsoft365DSC or IntuneCD, or one resource with terraform import, and commit it.
#   care: It often lives in another repository.
verdict["D2.1a"] := lib.verdict(running, asked) if {
	asked := lib.per_profile(
		lib.any_of(["iac.present@configured", "iac.container@configured", "win.config-as-code@configured", "iam.config-as-code@configured"]),
		{
			"internal-it.iam": "iam.config-as-code@configured",
			"internal-it.endpoint": lib.any_of(["win.config-as-code@configured", "win.package@configured"]),
		},
	)
}

# METADATA
# title: Code begins to deploy software
# description: A pipeline, or a controller that follows the repository, deploys at least one environment.
# custom:
#   axis: AUT
#   also: [DEL]
#   stage: 2
#   strength: direct
#   bar: beginning
#   effort: 1
#   remedy: Add a job that deploys the default branch to one environment that is not production.
#   remedies:
#     - profiles: [infrastructure, internal-it.iam]
#       do: >-
#         Add a job that plans on every pull request and applies on the default branch, against one
#         environment that is not production.
#   care: A pipeline that only a person starts is partial. Building an image or publishing pages is no deployment.
verdict["D2.1b"] := lib.verdict(running, asked) if {
	asked := lib.per_profile(
		_deploys,
		{
			"internal-it.helpdesk": lib.any_of([_deploys, "itsm.ticket-integration@wired"]),
			"internal-it.iam": lib.given("iam.config-as-code@configured", _applied),
			"internal-it.endpoint": lib.any_of([
				"win.package-ci@wired",
				lib.given("win.config-as-code@configured", _applied),
			]),
		},
	)
}

# What brings configuration to the tenant that it is of.
_applied := lib.any_of(["iac.applied-in-ci@wired", "deploy.automated@wired", "iac.gitops@configured"])

_deploys := lib.any_of([
	"deploy.automated@wired",
	"iac.applied-in-ci@wired",
	"iac.gitops@configured",
	"win.package-ci@wired",
])

# METADATA
# title: Automation increases
# description: |
#   At least three kinds of work are automated: build, test, deployment, infrastructure,
#   dependency updates, releases, desktop packages. Infrastructure is applied by a pipeline or by
#   a controller that follows the repository.
# custom:
#   axis: AUT
#   stage: 3
#   strength: direct
#   bar: increasing
#   effort: 1
#   remedy: List the manual steps of the last release; automate the one that is done most often.
verdict["D3.0"] := lib.verdict(unlived, asked) if {
	asked := lib.at_least(3, [
		"ci.build@wired",
		lib.per_profile("ci.test@wired", {"infrastructure": _tests_wired, "infrastructure.module": _tests_wired}),
		"deploy.automated@wired",
		lib.any_of(["iac.applied-in-ci@wired", "iac.gitops@configured"]),
		"sec.dependency-update@configured",
		"release.automated@wired",
		"win.package-ci@wired",
	])
}

# Where infrastructure code is the product, its tests are.
_tests_wired := lib.any_of(["ci.test@wired", "iac.tested@wired"])

_tests_enforced := lib.any_of(["ci.test@enforced", "iac.tested@enforced"])

# METADATA
# title: Continuous integration is used more and more
# description: |
#   In the first sense of the word: changes are integrated often, and tests that can fail gate
#   them.
# custom:
#   axis: AUT
#   also: [TST]
#   stage: 4
#   strength: direct
#   bar: increasing
#   effort: 1
#   remedy: Make the test job a required check of the default branch; let nothing in it continue on error.
#   remedies:
#     - {lacks: ci.required-checks, do: Make the test job a required check of the default branch; integrate two changes a week.}
#   care: That a pipeline is there does not say that anybody heeds it.
verdict["D4.0"] := lib.verdict(unstaged, asked) if {
	tests := lib.per_profile("ci.test@enforced", {"infrastructure": _tests_enforced, "infrastructure.module": _tests_enforced})
	asked := lib.given(tests, lib.all_of([
		"ci.triggers@configured",
		lib.any_of([
			lib.outright("ci.required-checks@configured"),
			lib.history("merge_cadence.per_week >= 2", "two integrated changes a week"),
			lib.platform("recent and mostly green pipelines", "actions:read"),
		]),
	]))
}

# An application in an image that is not changed where it runs.
_in_image := lib.given("iac.container@configured", lib.any_of([
	"iac.immutable@configured",
	lib.all_of(["supply.lockfile@configured", lib.attestable("configuration from the environment")]),
]))

# METADATA
# title: Applications leave their servers unchanged
# description: |
#   Built once into a versioned image or package, configured from outside, replaced when deployed.
#   Infrastructure without an application leaves its own servers so.
# custom:
#   axis: AUT
#   also: [OPS]
#   stage: 4
#   strength: indirect
#   bar: present
#   effort: 2
#   remedy: >-
#     Build one image in the pipeline, tag it with the commit, deploy by changing the tag; move
#     configuration to environment variables.
verdict["D4.1"] := lib.verdict(packaged, asked) if {
	asked := lib.per_profile(
		lib.unless(_in_image, "iac.snowflake"),
		{
			"internal-it.endpoint": lib.given("win.package@configured", "win.package-ci@wired"),
			"infrastructure": lib.unless(lib.any_of(["iac.immutable@configured", _in_image]), "iac.snowflake"),
		},
	)
}

# METADATA
# title: Servers are replaced from code, not repaired
# description: |
#   The code is trusted so far that what runs can be destroyed and made again: applied by
#   machine, and checked by drift detection, tests or restores.
# custom:
#   axis: AUT
#   also: [OPS]
#   stage: 4
#   strength: indirect
#   bar: trusted
#   effort: 2
#   remedy: Schedule a weekly job that destroys the test environment and makes it again from code.
#   care: Trust is a fact about people; a rebuild that happened is the best proof.
verdict["D4.2"] := lib.verdict(replaceable, asked) if {
	asked := lib.per_profile(
		lib.unless(
			lib.given("iac.immutable@configured", lib.all_of([
				lib.any_of(["iac.applied-in-ci@enforced", "iac.gitops@configured"]),
				lib.any_of([
					lib.runs("iac.drift"),
					"iac.tested@wired",
					"ops.resilience@configured",
					lib.attestable("an environment rebuilt from code in the last six months"),
				]),
			])),
			"iac.snowflake",
		),
		{"internal-it.iam": lib.given(
			"iam.config-as-code@configured",
			lib.all_of(["iac.applied-in-ci@enforced", lib.runs("iac.drift")]),
		)},
	)
}

# METADATA
# title: Environments at the press of a button
# description: |
#   A developer gets an environment from a form, a button or a pull request. One on the
#   developer's own machine is partial.
# custom:
#   axis: AUT
#   stage: 5
#   strength: direct
#   bar: beginning
#   effort: 1
#   remedy: >-
#     Add a pipeline that is started by hand, takes the environment's name, makes the environment from
#     code and prints the address; add its twin that takes it down.
verdict["D5.2"] := lib.verdict(running, asked) if {
	asked := lib.any_of([
		"plat.self-service@configured",
		"deploy.preview-env@wired",
		lib.partly("plat.dev-env@configured"),
	])
}
