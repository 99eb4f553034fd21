package itsm_test

test_i3_0_met if {
	met("I3.0", team({"itsm.feedback": 2}))
	met("I3.0", product({"itsm.sla": 2}))
}

test_i3_0_met_by_developers_in_support if bridged("I3.0", "D6.5", 2)

test_i3_0_partial_by_half_of_them if partial("I3.0", stated(team({}), {"D6.5": 1}))

test_i3_0_unmet if unmet("I3.0", product({"itsm.sla": 1}))

test_i3_0_unknown if unknown_in_the_dark("I3.0")

test_i3_0_not_applicable if exempt("I3.0")

test_i3_1_met_by_experiments if bridged("I3.1", "D6.2", 2)

test_i3_1_partial_by_a_channel if partial("I3.1", team({"itsm.feedback": 2}))

# In a product such a channel says nothing yet.
test_i3_1_unknown if unknown("I3.1", product({"itsm.feedback": 2}))

test_i3_1_not_applicable if exempt("I3.1")

test_i4_4_met if met("I4.4", team({"itsm.co-creation": 2}))

_outside := {"nondev_test_authors >= 0.1": 2}

test_i4_4_met_by_history if met("I4.4", remembered(product({}), _outside))

test_i4_4_partial_by_few_of_them if partial("I4.4", remembered(product({}), {"nondev_test_authors >= 0.1": 1}))

test_i4_4_unknown if unknown("I4.4", remembered(team({}), {"nondev_test_authors >= 0.1": 0}))

test_i4_4_not_applicable if exempt("I4.4")
