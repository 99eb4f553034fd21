package itsm

import data.lib

# METADATA
# title: Services are measured against something
# description: |
#   Figures of the service stand beside a target, a baseline or an earlier period. Where a pipeline
#   or the clock takes them again and again, each is measured against the last.
# custom:
#   axis: KND
#   stage: 4
#   strength: indirect
#   bar: present
#   effort: 1
#   remedy: >-
#     Record four figures each month (requests, time until done, solved at first contact,
#     satisfaction), and the first month's as baseline.
#   care: Metrics of a system, and scorecards of dependencies, are figures of something else.
verdict["I4.2a"] := lib.verdict(unserved, asked) if {
	asked := lib.any_of([lib.runs("itsm.kpi"), lib.attestable("figures of the service beside targets or a baseline")])
}

# METADATA
# title: Figures lead to improvements
# description: Something was changed because of a figure, and both are written down.
# custom:
#   axis: KND
#   stage: 4
#   strength: proxy
#   bar: present
#   effort: 2
#   remedy: Each month change one thing because of a figure; write both into improvements.md.
#   care: A dashboard that changes nothing is none.
verdict["I4.2b"] := lib.verdict(unserved, asked) if {
	asked := lib.per_profile(
		_improved,
		{
			"internal-it.helpdesk": _improved_inside,
			"internal-it.iam": _improved_inside,
			"internal-it.endpoint": _improved_inside,
			"saas-config": _improved_inside,
		},
	)
}

_improved := lib.any_of([
	lib.partly("itsm.kpi@configured"),
	lib.platform("improvements that name the figure behind them", "issues:read"),
	lib.attestable("improvements made because of a figure"),
])

# Tests tell what a change did, which is little of it.
_improved_inside := lib.any_of([_improved, lib.weakly(lib.stated("D2.2"))])

# METADATA
# title: Knowledge grows out of support
# description: |
#   Articles or runbooks tell users and support staff what to do, and change as support learns.
# custom:
#   axis: KND
#   stage: 4
#   strength: direct
#   bar: increasing
#   effort: 1
#   remedy: Close each solved ticket with a new or better article (issue, environment, cause, resolution).
#   care: A reference that is generated from code is no knowledge base, nor are articles that nobody touches.
verdict["I4.3"] := lib.verdict(unserved, asked) if {
	asked := lib.per_profile(
		_known,
		{
			"internal-it.helpdesk": _known_inside,
			"internal-it.iam": _known_inside,
			"internal-it.endpoint": _known_inside,
			"saas-config": _known_inside,
		},
	)
}

_known := lib.given(
	lib.any_of(["itsm.kb@configured", lib.given("ops.runbook@configured", "docs.maintained@configured")]),
	lib.any_of([
		lib.history("kb_freshness.share >= 0.5", "articles that changed within a year"),
		lib.history("doc_cochange >= 0.1", "documents that change with the code"),
	]),
)

_known_inside := lib.any_of([_known, lib.stated("D4.6b")])
