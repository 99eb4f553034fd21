package itsm

import data.lib

# METADATA
# title: IT follows the goals of the business
# description: Work items or documents name the goal of the business that they serve.
# custom:
#   axis: BIZ
#   stage: 4
#   strength: proxy
#   bar: present
#   effort: 2
#   remedy: Name the goal in each epic, and go through them with the business owner each quarter.
#   care: To count visitors is not to follow a goal.
verdict["I4.0"] := lib.verdict(unserved, asked) if {
	asked := lib.any_of([
		lib.outright("org.outcomes@configured"),
		lib.attestable("goals of the business that the work is tied to"),
	])
}

# METADATA
# title: IT is a partner of the business
# description: Only a person can say so, and it takes one from outside IT to confirm it.
# custom:
#   axis: BIZ
#   stage: 5
#   strength: indirect
#   bar: by default
#   effort: 3
#   remedy: Attest it in .stagecheck.yaml, approved by the owner of the business that is served.
verdict["I5.0"] := lib.verdict(unserved, asked) if {
	asked := lib.attestable("a partnership that its business owner confirms")
}

# METADATA
# title: Small steps bring value to customers inside
# description: |
#   Changes are small and come every week, and it is known to whom in the organisation they are of
#   use: by feedback, by outcomes, or because they helped to make them.
# custom:
#   axis: BIZ
#   also: [CUS]
#   stage: 5
#   strength: proxy
#   bar: by default
#   effort: 2
#   remedy: Deliver a slice each week to one customer whom you can name, and record the verdict.
#   care: A fast flow serves nobody by itself; and a product's customers are mostly outside.
verdict["I5.1"] := lib.verdict(unserved, asked) if {
	asked := lib.per_profile(
		lib.given(_flowing, _valued),
		{
			"internal-it.helpdesk": _valued_inside,
			"internal-it.iam": _valued_inside,
			"internal-it.endpoint": _valued_inside,
			"saas-config": _valued_inside,
		},
	)
}

_flowing := lib.all_of([
	lib.history("change_size.median <= 100", "changes of a median of 100 lines or less"),
	lib.history("merge_cadence.per_week >= 1", "a change integrated each week"),
])

_valued := lib.any_of(["org.outcomes@configured", "itsm.co-creation@configured", "itsm.feedback@configured"])

_valued_inside := lib.given(lib.any_of([_flowing, lib.stated("D5.1")]), _valued)

# METADATA
# title: The quality of IT services sets the organisation apart
# description: Only a person can say so; an award, a contract or a word of the executives supports it.
# custom:
#   axis: BIZ
#   stage: 5
#   strength: indirect
#   bar: by default
#   effort: 3
#   remedy: Attest it in .stagecheck.yaml with a link to the award, the contract or the executives' word.
#   attest: {days: 365}
verdict["I5.3"] := lib.verdict(unserved, asked) if {
	asked := lib.attestable("a quality of service that others recognise")
}
