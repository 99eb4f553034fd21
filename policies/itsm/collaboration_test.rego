package itsm_test

test_i3_3_met if met("I3.3", team({"itsm.interdept": 2}))

test_i3_3_met_by_history if met("I3.3", remembered(product({}), {"cross_team_contributors >= 2": 2}))

test_i3_3_met_by_cross_functional_teams if bridged("I3.3", "D6.1", 2)

test_i3_3_partial_by_one_department if partial("I3.3", remembered(team({}), {"cross_team_contributors >= 2": 1}))

test_i3_3_unmet if unmet("I3.3", remembered(team({}), {"cross_team_contributors >= 2": 0}))

# Without the teams nobody can tell.
test_i3_3_unknown if unknown("I3.3", team({}))

test_i3_3_not_applicable if exempt("I3.3")

test_i5_4_met if met("I5.4", remembered(team({}), {"cross_team_contributors >= 3": 2}))

test_i5_4_partial_by_cross_functional_teams if bridged("I5.4", "D6.1", 1)

test_i5_4_partial_by_developers_in_support if bridged("I5.4", "D6.5", 1)

test_i5_4_unknown if unknown("I5.4", remembered(team({}), {"cross_team_contributors >= 3": 0}))

test_i5_4_not_applicable if exempt("I5.4")
