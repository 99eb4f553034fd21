package devsecops_test

test_d1_0_not_applicable if status("D1.0", world("product-service", {})) == "not-applicable"

test_d2_0_met if met("D2.0", {"ci.pipeline": 2, "test.unit": 2})

test_d2_0_partial_by_one_of_two if partial("D2.0", {"ci.pipeline": 2})

test_d2_0_unmet if unmet("D2.0", {})

test_d2_0_unmet_by_prose if unmet("D2.0", {"ci.pipeline": 1, "test.unit": 1})

test_d2_0_unknown if unknown("D2.0", {})

test_d2_0_not_applicable if exempt("D2.0", ["template-or-example", "archived"])

test_d5_0_met if met("D5.0", {"plat.catalog-entry": 2, "ops.oncall": 2})

test_d5_0_partial if partial("D5.0", {"ops.incident": 2})

test_d5_0_unmet if unmet("D5.0", {})

test_d5_0_unknown if unknown("D5.0", {})

# A bot that marks issues stale is no integration of a ticket system.
test_d5_0_unmet_by_what_only_implies if {
	unmet("D5.0", {"itsm.ticket-integration": [sighting("stale", 2, ["indirect"])]})
}

test_d5_0_not_applicable if exempt("D5.0", ["docs-data"])

# Only history or a person could show it.
test_d6_1_unknown if status("D6.1", world("product-service", {})) == "unknown"

test_d6_1_not_applicable if exempt("D6.1", ["docs-data"])

# Only the platform or a person could show it.
test_d6_4c_unknown if status("D6.4c", world("product-service", {})) == "unknown"

test_d6_4c_not_applicable if exempt("D6.4c", ["archived"])

test_d6_1_met_by_history if history("D6.1", {}, {"cross_functional_authors >= 0.6": 2}) == "met"

test_d6_1_partial_by_half_of_it if history("D6.1", {}, {"cross_functional_authors >= 0.6": 1}) == "partial"

# Somebody may still vouch for the team.
test_d6_1_unknown_by_history if history("D6.1", {}, {"cross_functional_authors >= 0.6": 0}) == "unknown"
