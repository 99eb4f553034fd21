package devsecops_test

test_d2_2_met if met("D2.2", {"test.unit": 2, "ci.test": 3})

test_d2_2_met_by_scripts if met("D2.2", {"test.script": 2})

test_d2_2_met_by_infrastructure if status("D2.2", world("infrastructure", {"iac.tested": 3})) == "met"

test_d2_2_met_by_infrastructure_among_other_tests if {
	status("D2.2", world("infrastructure", {"iac.tested": 2, "ci.test": 3})) == "met"
}

test_d2_2_partial_by_linters_of_infrastructure if {
	linted := [sighting("tool", 2, ["indirect"])]
	status("D2.2", world("infrastructure", {"iac.tested": linted, "ci.test": 3})) == "partial"
}

test_d2_2_met_by_scenarios if status("D2.2", world("internal-it.helpdesk", {"test.bdd": 2})) == "met"

test_d2_2_met_by_posture if status("D2.2", world("internal-it.iam", {"iam.posture": 2})) == "met"

test_d2_2_partial if partial("D2.2", {"test.unit": 2})

test_d2_2_unmet if unmet("D2.2", {"ci.test": 3})

test_d2_2_unknown if unknown("D2.2", {})

test_d2_2_not_applicable if exempt("D2.2", ["docs-data"])

test_d6_3a_met if met("D6.3a", {"ci.test": 4, "test.e2e": 3, "test.adequacy": 2})

test_d6_3a_met_by_infrastructure if status("D6.3a", world("infrastructure", {"iac.tested": 4})) == "met"

test_d6_3a_partial if partial("D6.3a", {"ci.test": 4, "test.e2e": 2})

test_d6_3a_partial_without_end_to_end_tests if partial("D6.3a", {"ci.test": 4})

test_d6_3a_unmet if unmet("D6.3a", {})

test_d6_3a_unknown if unknown("D6.3a", {})

test_d6_3a_not_applicable if exempt("D6.3a", ["docs-data"])

test_d6_3b_met if met("D6.3b", {"test.load": 3})

test_d6_3b_met_by_the_clock if met("D6.3b", {"test.load": [sighting("k6", 2, ["scheduled-only"])]})

test_d6_3b_partial if partial("D6.3b", {"test.load": 2})

test_d6_3b_partial_where_switched_off if {
	partial("D6.3b", {"test.load": [sighting("k6", 2, ["scheduled-only", "never-runs"])]})
}

test_d6_3b_unmet if unmet("D6.3b", {})

test_d6_3b_unknown if unknown("D6.3b", {})

test_d6_3b_not_applicable if exempt("D6.3b", ["library", "cli-tool", "internal-it.helpdesk", "internal-it.iam", "internal-it.endpoint"])

test_d2_2_met_by_tests_that_change_with_the_code if {
	history("D2.2", {"test.unit": 2}, {"test_cochange_ge10 >= 0.5": 2}) == "met"
}

test_d2_2_partial_by_tests_that_seldom_do if {
	history("D2.2", {"test.unit": 2}, {"test_cochange_ge10 >= 0.5": 0}) == "partial"
}

test_d2_2_partial_without_history if partial("D2.2", {"test.unit": 2})

# Tests that are not there do not change either.
test_d2_2_unmet_without_tests if {
	history("D2.2", {}, {"test_cochange_ge10 >= 0.5": 2}) == "unmet"
}
