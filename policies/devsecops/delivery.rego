package devsecops

import data.lib

# What brings a change to its users without a person, by the kind of repository.
_unattended := lib.per_profile(lib.given("deploy.continuous@wired", _open_environment), {
	"library": _publishes,
	"cli-tool": _publishes,
	"infrastructure": _applies,
	"infrastructure.module": _publishes,
})

_publishes := lib.unattended("release.automated")

# Infrastructure is released by being applied.
_applies := lib.any_of(["iac.applied-in-ci@wired", "iac.gitops@configured"])

# Reviewers of a protected environment stand in no file.
_open_environment := lib.platform("an environment that asks for no approval", "actions:read")

# METADATA
# title: Agile delivery begins to be feasible
# description: Small, frequent, trackable increments are possible. That they are made is another matter.
# custom:
#   axis: DEL
#   stage: 3
#   strength: indirect
#   bar: beginning
#   effort: 2
#   remedy: Cut the next feature so that something releasable merges each week; tag it.
#   care: Nothing here shows that a team works by Scrum or Kanban.
verdict["D3.1"] := lib.verdict(unlived, asked) if {
	asked := lib.at_least(2, [
		"flow.work-tracking@configured",
		lib.history("merge_cadence.per_week >= 1", "a change integrated each week"),
		lib.history("change_size.median <= 150", "changes of a median of 150 lines or less"),
		lib.history("release_cadence.per_week >= 0.25", "a release each month"),
		lib.history("merge_cadence.longest_gap <= 45", "a year without a pause of more than 45 days"),
	])
}

# METADATA
# title: Releases are automated
# description: The pipeline makes version, notes and artefact from a merge or a tag.
# custom:
#   axis: DEL
#   stage: 4
#   strength: direct
#   bar: trusted
#   effort: 1
#   remedy: >-
#     Let a merge create the version, the changelog and the artefact (release-please,
#     semantic-release, changesets, GitVersion).
verdict["D4.3a"] := lib.verdict(unstaged, asked) if {
	asked := lib.any_of([
		"release.automated@wired",
		"deploy.automated@enforced",
		lib.per_profile(
			"deploy.continuous@wired",
			{"infrastructure": lib.any_of(["deploy.continuous@wired", _applies])},
		),
	])
}

# METADATA
# title: Releases are rehearsed
# description: |
#   They happen so often that they are routine: monthly, or on the way through another
#   environment each time, be it one that each change has of its own before it is merged.
# custom:
#   axis: DEL
#   also: [OPS]
#   stage: 4
#   strength: indirect
#   bar: trusted
#   effort: 2
#   remedy: Release on a short fixed rhythm even when little changed; keep a staging deployment on every merge.
verdict["D4.3b"] := lib.verdict(unstaged, asked) if {
	asked := lib.any_of([
		"deploy.multi-env@wired",
		"deploy.preview-env@wired",
		lib.history("release_cadence.per_week >= 0.25", "thirteen version tags in a year"),
		lib.platform("a production deployment each month", "deployments:read"),
	])
}

# METADATA
# title: A security patch feels like any release
# description: |
#   A feeling, of which only the shadow can be observed: security changes take the same road in
#   the same time as features.
# custom:
#   axis: DEL
#   also: [SEC]
#   stage: 4
#   strength: proxy
#   bar: trusted
#   effort: 2
#   remedy: >-
#     Close the side road for hotfixes: send the next dependency update through the usual pipeline
#     and release it the same day.
verdict["D4.3c"] := lib.verdict(unstaged, asked) if {
	asked := lib.any_of([
		lib.all_of([
			lib.history("patch_parity.ratio <= 1.5", "security changes merged as fast as others"),
			lib.history("patch_parity.release_days <= 7", "security changes released within a week"),
		]),
		lib.attestable("security patches released like features"),
	])
}

# METADATA
# title: Delivery begins to be lean
# description: |
#   Flow is watched and kept: small changes, short lead time, a shared trunk, limits on work in
#   progress, published delivery metrics, work tied to outcomes.
# custom:
#   axis: DEL
#   stage: 5
#   strength: proxy
#   bar: beginning
#   effort: 2
#   remedy: Measure the lead time of the last 30 changes; put a limit on work in progress; split changes above 200 lines.
verdict["D5.1"] := lib.verdict(unstaged, asked) if {
	asked := lib.at_least(3, [
		"itsm.kpi@configured",
		lib.outright("org.outcomes@configured"),
		lib.history("change_size.median <= 100", "changes of a median of 100 lines or less"),
		lib.history("merge_cadence.per_week >= 5", "five integrated changes a week"),
		lib.history("branch_lifetime.median <= 3", "branches that live three days or less"),
		lib.platform("a lead time of two days or less", "pull-requests:read"),
		lib.platform("limits on work in progress", "repository-projects:read"),
	])
}

# METADATA
# title: Technical debt is addressed
# description: |
#   Two of: a register of debt, fewer marked debts over time, a gate on maintainability, major
#   upgrades merged.
# custom:
#   axis: DEL
#   also: [AUT, TST]
#   stage: 5
#   strength: indirect
#   bar: present
#   effort: 2
#   remedy: Label debt issues; reserve one for each iteration; start with what is at its end of life.
#   care: The model names no axis for it; that it serves delivery first is our reading.
verdict["D5.3"] := lib.verdict(unstaged, asked) if {
	asked := lib.at_least(2, [
		"debt.register@configured",
		"debt.quality-gate@configured",
		lib.history("debt_trend.year < 0", "fewer marked debts than a year ago"),
		lib.history("major_upgrades >= 1", "major upgrades merged"),
	])
}

# METADATA
# title: Continuous deployment
# description: A merge to the default branch reaches production, and no one has to approve it.
# custom:
#   axis: DEL
#   stage: 6
#   strength: direct
#   bar: by default
#   effort: 2
#   remedy: >-
#     Let a push to the default branch deploy the service with the lowest risk: tests, deployment,
#     check, automatic rollback.
verdict["D6.0"] := lib.verdict(unstaged, asked) if {
	asked := lib.unless(_unattended, "deploy.manual-gate")
}

# METADATA
# title: Experiments and proofs of concept are common
# description: At least two distinct experiments a year leave a trace.
# custom:
#   axis: DEL
#   also: [ORG]
#   stage: 6
#   strength: proxy
#   bar: common
#   effort: 2
#   remedy: Add an issue template for experiments with hypothesis, time box and result; keep the results in the repository.
#   care: A sandbox is usually an environment, and a folder of five years ago is no habit.
verdict["D6.2"] := lib.verdict(unstaged, asked) if {
	asked := lib.given(
		"org.experiments@configured",
		lib.history("experiment_refs >= 2", "two experiments in the last twelve months"),
	)
}

# METADATA
# title: New contributions reach production without a person by default
# description: |
#   A merge, tests that can stop it, a production deployment without a gate. A library or a
#   module is published, infrastructure code applied, in its place.
# custom:
#   axis: DEL
#   also: [AUT]
#   stage: 6
#   strength: direct
#   bar: by default
#   effort: 2
#   remedy: >-
#     Take the approval off the service with the lowest risk first: on a push to the default branch
#     test, deploy, verify, and roll back by machine.
verdict["D6.3f"] := lib.verdict(unstaged, asked) if {
	asked := lib.unless(
		lib.given(
			_unattended,
			lib.per_profile("ci.test@enforced", {"infrastructure": "iac.tested@wired", "infrastructure.module": "iac.tested@wired"}),
		),
		"deploy.manual-gate",
	)
}
