package itsm

import data.lib

# METADATA
# title: Service delivery is automated
# description: |
#   A machine fulfils something that users ask for: an account, a package, an environment, a
#   ticket. Where the users are colleagues, the pipeline that deploys is such a machine.
# custom:
#   axis: AUT
#   stage: 4
#   strength: direct
#   bar: increasing
#   effort: 1
#   remedy: Take the request that comes most often, and let its form start the script that fulfils it.
#   care: The deployment of a product delivers software, not services; alone it is partial there.
verdict["I4.1"] := lib.verdict(unserved, asked) if {
	asked := lib.per_profile(
		lib.any_of([_fulfilled, lib.partly(_delivered)]),
		{
			"internal-it.helpdesk": _fulfilled_inside,
			"internal-it.iam": _fulfilled_inside,
			"internal-it.endpoint": _fulfilled_inside,
			"saas-config": _fulfilled_inside,
		},
	)
}

_fulfilled := lib.any_of([
	"iam.jml@configured",
	lib.outright("itsm.ticket-integration@wired"),
	"plat.self-service@wired",
])

_delivered := lib.any_of(["deploy.automated@wired", "iac.applied-in-ci@wired", "win.package-ci@wired"])

_fulfilled_inside := lib.any_of([
	_fulfilled,
	_delivered,
	lib.given("iam.cli@configured", "ci.pipeline@configured"),
	lib.stated("D2.1b"),
	lib.stated("D3.0"),
	lib.stated("D5.2"),
])

# METADATA
# title: Most of service delivery is automated
# description: |
#   Three of: self-service, deployment without a person, packages that the pipeline checks,
#   clients that keep up with their servers, joiners and leavers, tests of the identity posture,
#   tickets, standard changes, drift, tests of scripts.
# custom:
#   axis: AUT
#   stage: 5
#   strength: direct
#   bar: increasing
#   effort: 2
#   remedy: "Let users get it without a person: a form, a rule that approves, a pipeline, a message that it is done."
#   care: What fulfils requests without tests or a rule that approves only moves the work.
verdict["I5.2"] := lib.verdict(unserved, asked) if {
	asked := lib.per_profile(
		_automated,
		{
			"internal-it.helpdesk": _automated_inside,
			"internal-it.iam": _automated_inside,
			"internal-it.endpoint": _automated_inside,
			"saas-config": _automated_inside,
		},
	)
}

_automated := lib.at_least(3, [
	"plat.self-service@wired",
	"deploy.continuous@configured",
	"win.package-ci@enforced",
	"win.client-parity@configured",
	"iam.jml@wired",
	"iam.posture@wired",
	lib.outright("itsm.ticket-integration@wired"),
	"itsm.change@wired",
	lib.runs("iac.drift"),
	"test.script@wired",
])

_automated_inside := lib.at_least(3, [
	lib.any_of(["plat.self-service@wired", lib.stated("D5.2")]),
	lib.any_of(["deploy.continuous@configured", lib.stated("D6.3f")]),
	lib.any_of([lib.stated("D4.0"), lib.stated("D4.2")]),
	"win.package-ci@enforced",
	"win.client-parity@configured",
	"iam.jml@wired",
	"iam.posture@wired",
	lib.outright("itsm.ticket-integration@wired"),
	"itsm.change@wired",
	lib.runs("iac.drift"),
	"test.script@wired",
])
