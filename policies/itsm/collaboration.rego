package itsm

import data.lib

# METADATA
# title: Departments work together more
# description: People of two departments or more have a part in the repository.
# custom:
#   axis: COL
#   stage: 3
#   strength: proxy
#   bar: increasing
#   effort: 1
#   remedy: >-
#     Name the helpdesk and the identity team in CODEOWNERS for what they use, and say in
#     .stagecheck.yaml (teams) who belongs to which department.
#   care: Without the teams in the settings nobody can tell departments apart.
verdict["I3.3"] := lib.verdict(unserved, asked) if {
	asked := lib.per_profile(
		_departments,
		{
			"internal-it.helpdesk": _departments_inside,
			"internal-it.iam": _departments_inside,
			"internal-it.endpoint": _departments_inside,
			"saas-config": _departments_inside,
		},
	)
}

_departments := lib.any_of([
	"itsm.interdept@configured",
	lib.history("cross_team_contributors >= 2", "changes by two departments"),
])

_departments_inside := lib.any_of([_departments, lib.stated("D6.1")])

# METADATA
# title: IT and the other departments are partners
# description: |
#   Three departments or more own and change the same thing, by the commits or by what the
#   departments say.
# custom:
#   axis: COL
#   also: [BIZ]
#   stage: 5
#   strength: proxy
#   bar: by default
#   effort: 3
#   remedy: Run one product together, with one backlog and one file of owners.
verdict["I5.4"] := lib.verdict(unserved, asked) if {
	asked := lib.per_profile(
		_partners,
		{
			"internal-it.helpdesk": _partners_inside,
			"internal-it.iam": _partners_inside,
			"internal-it.endpoint": _partners_inside,
			"saas-config": _partners_inside,
		},
	)
}

_partners := lib.any_of([
	lib.history("cross_team_contributors >= 3", "changes by three departments"),
	lib.attestable("products that IT and other departments own together"),
])

# That developers also run and support what they write makes no department a partner by itself.
_partners_inside := lib.any_of([
	_partners,
	lib.weakly(lib.any_of([lib.stated("D6.1"), lib.stated("D6.5")])),
])
