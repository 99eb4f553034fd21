package devsecops_test

_not_running := ["library", "cli-tool", "infrastructure.module", "docs-data", "template-or-example", "archived"]

test_d2_1a_met if met("D2.1a", {"iac.container": 2})

test_d2_1a_met_by_package if status("D2.1a", world("internal-it.endpoint", {"win.package": 2})) == "met"

test_d2_1a_met_by_identities if status("D2.1a", world("internal-it.iam", {"iam.config-as-code": 2})) == "met"

test_d2_1a_unmet if unmet("D2.1a", {})

test_d2_1a_unmet_by_package if unmet("D2.1a", {"win.package": 2})

test_d2_1a_unmet_by_servers_of_identities if status("D2.1a", world("internal-it.iam", {"iac.present": 2})) == "unmet"

test_d2_1a_unknown if unknown("D2.1a", {})

test_d2_1a_not_applicable if exempt("D2.1a", _not_running)

test_d2_1b_met if met("D2.1b", {"iac.applied-in-ci": 3})

test_d2_1b_met_by_controller if met("D2.1b", {"iac.gitops": 2})

test_d2_1b_met_by_tickets if status("D2.1b", world("internal-it.helpdesk", {"itsm.ticket-integration": 3})) == "met"

test_d2_1b_met_by_packages if status("D2.1b", world("internal-it.endpoint", {"win.package-ci": 3})) == "met"

test_d2_1b_met_by_settings_of_endpoints if {
	status("D2.1b", world("internal-it.endpoint", {"win.config-as-code": 2, "deploy.automated": 3})) == "met"
}

test_d2_1b_unmet_by_servers_of_endpoints if {
	status("D2.1b", world("internal-it.endpoint", {"deploy.automated": 3})) == "unmet"
}

test_d2_1b_met_by_identities if {
	status("D2.1b", world("internal-it.iam", {"iam.config-as-code": 2, "iac.applied-in-ci": 3})) == "met"
}

test_d2_1b_partial_by_identities_that_nothing_applies if {
	status("D2.1b", world("internal-it.iam", {"iam.config-as-code": 2})) == "partial"
}

test_d2_1b_unmet_by_servers_of_identities if {
	status("D2.1b", world("internal-it.iam", {"deploy.automated": 3})) == "unmet"
}

test_d2_1b_partial_by_hand if partial("D2.1b", {"deploy.automated": [sighting("helm", 2, ["manual-only"])]})

test_d2_1b_unmet if unmet("D2.1b", {"itsm.ticket-integration": 3})

test_d2_1b_unknown if unknown("D2.1b", {})

test_d2_1b_not_applicable if exempt("D2.1b", _not_running)

test_d3_0_met if met("D3.0", {"ci.build": 3, "ci.test": 3, "sec.dependency-update": 2})

test_d3_0_partial_by_two_of_three if partial("D3.0", {"ci.build": 3, "ci.test": 3})

test_d3_0_unmet_by_one_of_three if unmet("D3.0", {"ci.build": 3})

test_d3_0_unknown if unknown("D3.0", {})

test_d3_0_met_by_a_controller if met("D3.0", {"iac.gitops": 2, "ci.build": 3, "sec.dependency-update": 2})

test_d3_0_met_by_infrastructure if {
	status("D3.0", world("infrastructure", {"iac.tested": 3, "iac.gitops": 2, "ci.build": 3})) == "met"
}

test_d3_0_of_documents if status("D3.0", world("docs-data", {"ci.build": 3, "ci.test": 3})) == "partial"

test_d3_0_not_applicable if exempt("D3.0", ["archived"])

test_d4_0_met_by_infrastructure if {
	signals := {"iac.tested": 4, "ci.triggers": 3, "ci.required-checks": 2}
	status("D4.0", world("infrastructure", signals)) == "met"
	status("D4.0", world("product-service", signals)) == "unmet"
}

test_d4_0_met if met("D4.0", {"ci.test": 4, "ci.triggers": 3, "ci.required-checks": 2})

# A trigger for a merge queue says that there could be one.
test_d4_0_partial_by_a_trigger_of_a_queue if {
	partial("D4.0", {"ci.test": 4, "ci.triggers": 3, "ci.required-checks": [sighting("merge-queue", 2, ["indirect"])]})
}

test_d4_0_partial if partial("D4.0", {"ci.test": 4, "ci.triggers": 3})

test_d4_0_unmet_without_tests if unmet("D4.0", {"ci.triggers": 3, "ci.required-checks": 2})

test_d4_0_unknown if unknown("D4.0", {})

test_d4_0_not_applicable if exempt("D4.0", ["docs-data"])

test_d4_1_met_by_servers_of_infrastructure if {
	status("D4.1", world("infrastructure", {"iac.immutable": 2})) == "met"
	status("D4.1", world("product-service", {"iac.immutable": 2})) == "unmet"
}

test_d4_1_met if met("D4.1", {"iac.container": 2, "iac.immutable": 2})

test_d4_1_met_by_packages if {
	status("D4.1", world("internal-it.endpoint", {"win.package": 2, "win.package-ci": 3})) == "met"
}

test_d4_1_partial if partial("D4.1", {"iac.container": 2, "supply.lockfile": 2})

test_d4_1_partial_by_snowflake if {
	partial("D4.1", {"iac.container": 2, "iac.immutable": 2, "iac.snowflake": 2})
}

test_d4_1_unmet if unmet("D4.1", {})

test_d4_1_unknown if unknown("D4.1", {})

test_d4_1_not_applicable if {
	exempt("D4.1", array.concat(_not_running, ["internal-it.helpdesk", "internal-it.iam", "saas-config"]))
}

_rebuilt := {"iac.immutable": 2, "iac.applied-in-ci": 4, "iac.tested": 3}

test_d4_2_met if met("D4.2", _rebuilt)

test_d4_2_met_by_drift_of_identities if {
	signals := {"iam.config-as-code": 2, "iac.applied-in-ci": 4, "iac.drift": [sighting("plan", 2, ["scheduled-only"])]}
	status("D4.2", world("internal-it.iam", signals)) == "met"
}

test_d4_2_partial_by_snowflake if partial("D4.2", object.union(_rebuilt, {"iac.snowflake": 2}))

test_d4_2_partial if partial("D4.2", {"iac.immutable": 2, "iac.gitops": 2})

test_d4_2_unmet_where_nothing_is_replaced if unmet("D4.2", {"iac.applied-in-ci": 4, "iac.tested": 3})

test_d4_2_unknown if unknown("D4.2", {})

test_d4_2_not_applicable if exempt("D4.2", array.concat(_not_running, ["internal-it.helpdesk", "saas-config"]))

test_d5_2_met if met("D5.2", {"deploy.preview-env": 3})

test_d5_2_partial_on_the_own_machine if partial("D5.2", {"plat.dev-env": 2})

test_d5_2_met_by_a_button if met("D5.2", {"plat.self-service": 2})

test_d5_2_unmet if unmet("D5.2", {})

test_d5_2_unknown if unknown("D5.2", {})

test_d5_2_not_applicable if exempt("D5.2", _not_running)

test_d4_0_met_by_changes_that_are_integrated if {
	history("D4.0", {"ci.test": 4, "ci.triggers": 2}, {"merge_cadence.per_week >= 2": 2}) == "met"
}

test_d4_0_partial_by_few_changes if {
	history("D4.0", {"ci.test": 4, "ci.triggers": 2}, {"merge_cadence.per_week >= 2": 1}) == "partial"
}

test_d4_0_unmet_without_tests_whatever_is_integrated if {
	history("D4.0", {}, {"merge_cadence.per_week >= 2": 2}) == "unmet"
}
