package devsecops_test

test_d4_6a_met_by_infrastructure if status("D4.6a", world("infrastructure", {"docs.maintained": 2})) == "met"

test_d4_6a_partial_without_history if partial("D4.6a", {"docs.maintained": 2})

test_d4_6a_partial_of_documents if status("D4.6a", world("docs-data", {"docs.maintained": 2})) == "partial"

test_d4_6a_unmet if unmet("D4.6a", {})

test_d4_6a_unknown if unknown("D4.6a", {})

test_d4_6a_not_applicable if exempt("D4.6a", ["template-or-example", "archived"])

test_d4_6b_met if met("D4.6b", {"docs.release-ops": 2, "ops.runbook": 2})

test_d4_6b_partial if partial("D4.6b", {"docs.release-ops": 2})

test_d4_6b_unmet if unmet("D4.6b", {"ops.runbook": 2})

test_d4_6b_unknown if unknown("D4.6b", {})

test_d4_6b_not_applicable if exempt("D4.6b", ["template-or-example", "archived"])

test_d6_3c_met if met("D6.3c", {"deploy.rollback": 3})

test_d6_3c_partial if partial("D6.3c", {"deploy.rollback": 2})

test_d6_3c_unmet if unmet("D6.3c", {})

test_d6_3c_unknown if unknown("D6.3c", {})

test_d6_3c_unknown_for_libraries if status("D6.3c", world("library", {"deploy.rollback": 3})) == "unknown"

test_d6_3c_unknown_for_endpoints if status("D6.3c", world("internal-it.endpoint", {})) == "unknown"

test_d6_3c_not_applicable if exempt("D6.3c", ["archived"])

test_d6_3d_met if met("D6.3d", {"test.chaos": 3})

test_d6_3d_met_by_pilot_rings if {
	status("D6.3d", world("internal-it.endpoint", {"deploy.progressive": 2})) == "met"
}

test_d6_3d_partial if partial("D6.3d", {"test.chaos": 2})

test_d6_3d_unmet if unmet("D6.3d", {})

test_d6_3d_unknown if unknown("D6.3d", {})

test_d6_3d_not_applicable if {
	exempt("D6.3d", ["library", "cli-tool", "internal-it.helpdesk", "internal-it.iam", "saas-config"])
}

test_d6_3e_met if met("D6.3e", {"deploy.verify": 3, "supply.sbom": 3})

test_d6_3e_partial if partial("D6.3e", {"sec.dast": [sighting("zap", 2, ["scheduled-only"])]})

test_d6_3e_unmet if unmet("D6.3e", {})

test_d6_3e_unknown if unknown("D6.3e", {})

test_d6_3e_not_applicable if exempt("D6.3e", ["archived"])

test_d6_5_met if met("D6.5", {"ops.dev-support": 2})

test_d6_5_unknown if status("D6.5", world("product-service", {})) == "unknown"

test_d6_5_not_applicable if exempt("D6.5", ["archived"])

test_d4_6a_met_by_history if history("D4.6a", {"docs.maintained": 2}, {"doc_cochange >= 0.1": 2}) == "met"

test_d4_6a_partial_by_documents_that_stand_still if {
	history("D4.6a", {"docs.maintained": 2}, {"doc_cochange >= 0.1": 0}) == "partial"
}

test_d4_6b_met_by_the_authors_of_the_code if {
	history("D4.6b", {"docs.release-ops": 2}, {"opsdoc_author_overlap >= 0.5": 2}) == "met"
}

test_d4_6b_partial_by_other_authors if {
	history("D4.6b", {"docs.release-ops": 2}, {"opsdoc_author_overlap >= 0.5": 0}) == "partial"
}
