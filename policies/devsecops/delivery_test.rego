package devsecops_test

test_d3_1_partial_without_history if partial("D3.1", {"flow.work-tracking": 2})

test_d3_1_unknown if unknown("D3.1", {})

test_d3_1_not_applicable if exempt("D3.1", ["archived"])

test_d4_3a_met_by_release if met("D4.3a", {"release.automated": 3})

test_d4_3a_met_by_deployment if met("D4.3a", {"deploy.automated": 4})

test_d4_3a_partial_by_deployment_that_cannot_fail if partial("D4.3a", {"deploy.automated": 3})

test_d4_3a_unmet if unmet("D4.3a", {})

test_d4_3a_unknown if unknown("D4.3a", {})

test_d4_3a_not_applicable if exempt("D4.3a", ["docs-data"])

test_d4_3b_met if met("D4.3b", {"deploy.multi-env": 3})

test_d4_3b_partial if partial("D4.3b", {"deploy.multi-env": 2})

test_d4_3b_unknown if status("D4.3b", world("product-service", {})) == "unknown"

test_d4_3b_not_applicable if exempt("D4.3b", ["docs-data"])

test_d4_3c_unknown if status("D4.3c", world("product-service", {})) == "unknown"

test_d4_3c_not_applicable if exempt("D4.3c", ["docs-data"])

test_d5_1_partial_by_two_of_three if partial("D5.1", {"itsm.kpi": 2, "org.outcomes": 2})

test_d5_1_unknown_by_one_of_three if status("D5.1", world("product-service", {"itsm.kpi": 2})) == "unknown"

test_d5_1_not_applicable if exempt("D5.1", ["docs-data"])

test_d5_3_met if met("D5.3", {"debt.register": 2, "debt.quality-gate": 2})

test_d5_3_partial if partial("D5.3", {"debt.register": 2})

test_d5_3_unknown if status("D5.3", world("product-service", {})) == "unknown"

test_d5_3_not_applicable if exempt("D5.3", ["docs-data"])

# Reviewers of an environment cannot be seen, so a service is never met without the platform.
test_d6_0_partial_without_platform if partial("D6.0", {"deploy.continuous": 3})

test_d6_0_met_by_publishing if status("D6.0", world("library", {"release.automated": 3})) == "met"

test_d6_0_met_by_gitops if status("D6.0", world("infrastructure", {"iac.gitops": 2})) == "met"

test_d6_0_partial_by_gate if {
	status("D6.0", world("cli-tool", {"release.automated": 3, "deploy.manual-gate": 2})) == "partial"
}

test_d6_0_partial_where_a_gate_could_be if {
	status("D6.0", dark("cli-tool", {"release.automated": 3})) == "partial"
}

test_d6_0_unmet if unmet("D6.0", {})

test_d6_0_unknown if unknown("D6.0", {})

test_d6_0_not_applicable if exempt("D6.0", ["docs-data"])

test_d6_2_partial_without_history if partial("D6.2", {"org.experiments": 2})

test_d6_2_unmet if unmet("D6.2", {})

test_d6_2_unknown if unknown("D6.2", {})

test_d6_2_not_applicable if exempt("D6.2", ["docs-data"])

test_d6_3f_partial_without_platform if partial("D6.3f", {"deploy.continuous": 3, "ci.test": 4})

test_d6_3f_met_by_publishing if status("D6.3f", world("library", {"release.automated": 3, "ci.test": 4})) == "met"

test_d6_3f_met_by_applying if {
	status("D6.3f", world("infrastructure", {"iac.applied-in-ci": 4, "iac.tested": 3})) == "met"
}

test_d6_3f_partial_by_gate if {
	signals := {"release.automated": 3, "ci.test": 4, "deploy.manual-gate": 2}
	status("D6.3f", world("library", signals)) == "partial"
}

test_d6_3f_partial_without_tests if status("D6.3f", world("library", {"release.automated": 3})) == "partial"

# Tests alone are nothing of it.
test_d6_3f_unmet if unmet("D6.3f", {"ci.test": 4})

# The release was not looked for everywhere; without tests it could still be no more than partial.
test_d6_3f_unmet_where_no_tests_stop_it if {
	release := {"release.automated": dark("library", {}).signals["release.automated"]}
	document := indexed("library", object.union(world("library", {}).signals, release))
	status("D6.3f", document) == "unmet"
	data.devsecops.verdict["D6.3f"].requirement.could == 1 with input as document
}

test_d6_3f_unknown if unknown("D6.3f", {"ci.test": 4})

test_d6_3f_not_applicable if exempt("D6.3f", ["docs-data"])
