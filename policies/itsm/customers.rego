package itsm

import data.lib

# METADATA
# title: The customer comes more into view
# description: |
#   Users are asked what they think, told what service to expect, or named as those who gain from
#   the work.
# custom:
#   axis: CUS
#   stage: 3
#   strength: proxy
#   bar: increasing
#   effort: 1
#   remedy: Ask one question when a ticket is closed, and show how the answers change.
#   care: A form for feature requests opens a door; it does not say that anybody listens.
verdict["I3.0"] := lib.verdict(unserved, asked) if {
	asked := lib.per_profile(
		_heard,
		{
			"internal-it.helpdesk": _heard_inside,
			"internal-it.iam": _heard_inside,
			"internal-it.endpoint": _heard_inside,
			"saas-config": _heard_inside,
		},
	)
}

_heard := lib.any_of(["itsm.feedback@configured", "itsm.sla@configured", "org.outcomes@configured"])

_heard_inside := lib.any_of([_heard, lib.stated("D6.5")])

# METADATA
# title: Technology makes people more productive before they ask
# description: |
#   Needs are met ahead of complaints: causes of tickets are automated away, and ideas of users are
#   taken up. A channel for ideas is some of it.
# custom:
#   axis: CUS
#   stage: 3
#   strength: proxy
#   bar: present
#   effort: 2
#   remedy: Take the ticket that comes back most often, automate its cause, and link the tickets.
verdict["I3.1"] := lib.verdict(unserved, asked) if {
	asked := lib.per_profile(
		_ahead,
		{
			"internal-it.helpdesk": _ahead_inside,
			"internal-it.iam": _ahead_inside,
			"internal-it.endpoint": _ahead_inside,
			"saas-config": _ahead_inside,
		},
	)
}

_ahead := lib.any_of([
	lib.platform("ideas of users that were taken up", "issues:read"),
	lib.attestable("work that anticipates what people need"),
])

_ahead_inside := lib.any_of([_ahead, lib.partly("itsm.feedback@configured"), lib.stated("D6.2")])

# METADATA
# title: Solutions are made together with those who need them
# description: |
#   Requesters and support staff write some of what ships: scenarios, tests, articles, or the
#   request that a change begins with.
# custom:
#   axis: CUS
#   stage: 4
#   strength: proxy
#   bar: increasing
#   effort: 2
#   remedy: Invite one requester to write the acceptance scenario of the request, and name them as co-author.
#   care: To report faults is not yet to create.
verdict["I4.4"] := lib.verdict(unserved, asked) if {
	asked := lib.any_of([_written_together, lib.attestable("requesters who help to make what they asked for")])
}

_written_together := lib.any_of([
	"itsm.co-creation@configured",
	lib.history("nondev_test_authors >= 0.1", "tests and articles by people outside development"),
])
