package itsm_test

test_i4_2a_met if met("I4.2a", team({"itsm.kpi": 3}))

test_i4_2a_met_by_the_clock if met("I4.2a", product({"itsm.kpi": [sighting("issue-metrics", 2, ["scheduled-only"])]}))

test_i4_2a_partial_by_a_report_that_nothing_makes if partial("I4.2a", team({"itsm.kpi": 2}))

test_i4_2a_unknown if unknown("I4.2a", team({}))

test_i4_2a_not_applicable if exempt("I4.2a")

test_i4_2b_partial_by_figures if partial("I4.2b", product({"itsm.kpi": 4}))

test_i4_2b_partial_by_tests if bridged("I4.2b", "D2.2", 1)

test_i4_2b_unknown if unknown("I4.2b", team({}))

test_i4_2b_not_applicable if exempt("I4.2b")

test_i4_3_met_by_fresh_articles if {
	met("I4.3", remembered(product({"itsm.kb": 2}), {"kb_freshness.share >= 0.5": 2}))
}

test_i4_3_met_by_runbooks_that_move_with_the_code if {
	met("I4.3", remembered(team({"ops.runbook": 2, "docs.maintained": 2}), {"doc_cochange >= 0.1": 2}))
}

test_i4_3_met_by_documentation_of_operation if bridged("I4.3", "D4.6b", 2)

test_i4_3_partial_without_history if partial("I4.3", team({"itsm.kb": 2}))

_still := {"kb_freshness.share >= 0.5": 0, "doc_cochange >= 0.1": 0}

test_i4_3_partial_by_articles_that_stand_still if partial("I4.3", remembered(team({"itsm.kb": 2}), _still))

# A readme is no knowledge base.
test_i4_3_unmet_by_documentation_alone if unmet("I4.3", team({"docs.maintained": 2}))

test_i4_3_unmet if unmet("I4.3", product({}))

test_i4_3_unknown if unknown_in_the_dark("I4.3")

test_i4_3_not_applicable if exempt("I4.3")
