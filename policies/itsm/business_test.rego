package itsm_test

test_i4_0_met if met("I4.0", product({"org.outcomes": 2}))

# To count visitors is not to follow a goal.
test_i4_0_unknown if unknown("I4.0", product({"org.outcomes": [sighting("matomo", 2, ["indirect"])]}))

test_i4_0_not_applicable if exempt("I4.0")

# Only a person could say so.
test_i5_0_unknown if {
	unknown("I5.0", product({}))
	unknown("I5.0", team({}))
}

test_i5_0_not_applicable if exempt("I5.0")

_flow := {"change_size.median <= 100": 2, "merge_cadence.per_week >= 1": 2}

test_i5_1_met if met("I5.1", remembered(team({"itsm.feedback": 2}), _flow))

test_i5_1_met_by_lean_delivery if met("I5.1", stated(team({"org.outcomes": 2}), {"D5.1": 2}))

test_i5_1_partial_by_flow_alone if {
	partial("I5.1", remembered(team({}), _flow))
	bridged("I5.1", "D5.1", 1)
}

test_i5_1_met_by_a_product if met("I5.1", remembered(product({"itsm.feedback": 2}), _flow))

test_i5_1_unknown_of_products if unknown("I5.1", product({"itsm.feedback": 2}))

test_i5_1_unmet_without_flow if {
	unmet("I5.1", remembered(team({"itsm.feedback": 2}), {"change_size.median <= 100": 0, "merge_cadence.per_week >= 1": 0}))
}

test_i5_1_unknown if unknown("I5.1", team({"itsm.feedback": 2}))

test_i5_1_not_applicable if exempt("I5.1")

test_i5_3_unknown if {
	unknown("I5.3", product({}))
	unknown("I5.3", team({}))
}

test_i5_3_not_applicable if exempt("I5.3")
