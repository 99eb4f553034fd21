package devsecops_test

test_d3_2_met if met("D3.2", {"test.security": 2})

test_d3_2_met_by_scan if met("D3.2", {"sec.sast": 3})

test_d3_2_met_by_a_heeded_scan_among_others if {
	met("D3.2", {"sec.sast": [sighting("a", 3, ["soft-fail"]), sighting("b", 3, [])]})
}

test_d3_2_met_by_infrastructure if status("D3.2", world("infrastructure", {"sec.iac-scan": 3})) == "met"

test_d3_2_partial_where_nobody_heeds if partial("D3.2", {"sec.sast": [sighting("codeql", 3, ["non-blocking"])]})

test_d3_2_partial_by_hook if partial("D3.2", {"sec.secret-scan": [sighting("gitleaks", 2, ["local-only"])]})

test_d3_2_unmet if unmet("D3.2", {"sec.iac-scan": 3})

test_d3_2_unknown if unknown("D3.2", {})

test_d3_2_not_applicable if exempt("D3.2", ["docs-data"])

test_d4_4_met if met("D4.4", {"sec.dependency-scan": 3, "sec.dependency-update": 2})

test_d4_4_met_by_two_scanners if {
	met("D4.4", {"sec.dependency-scan": [sighting("osv-scanner", 3, []), sighting("snyk", 4, [])]})
}

test_d4_4_partial_by_one_scanner if partial("D4.4", {"sec.dependency-scan": 4})

test_d4_4_partial_where_nobody_heeds if {
	partial("D4.4", {"sec.dependency-scan": [sighting("osv-scanner", 3, ["non-blocking"])], "sec.dependency-update": 2})
}

test_d4_4_partial_where_nobody_heeds_and_nothing_else_is if {
	partial("D4.4", {"sec.dependency-scan": [sighting("osv-scanner", 3, ["soft-fail"])]})
}

test_d4_4_unmet if unmet("D4.4", {})

test_d4_4_unknown if unknown("D4.4", {})

test_d4_4_not_applicable if exempt("D4.4", ["docs-data"])

_safeguards := {"sec.sast": 4, "sec.secret-scan": 3, "sec.policy": 2}

test_d6_4a_partial_without_history if partial("D6.4a", _safeguards)

test_d6_4a_unmet_by_one_of_three if unmet("D6.4a", {"sec.policy": 2})

test_d6_4a_unmet_by_scans_that_cannot_fail if unmet("D6.4a", {"sec.sast": 3, "sec.dependency-scan": 3})

test_d6_4a_unknown if unknown("D6.4a", {})

test_d6_4a_not_applicable if exempt("D6.4a", ["docs-data"])

_guarded := {"sec.sast": 4, "sec.policy": 2, "sec.threat-model": 2}

test_d6_4a_met_by_history if history("D6.4a", _guarded, {"security_authors >= 0.5": 2}) == "met"

test_d6_4a_partial_by_one_author if history("D6.4a", _guarded, {"security_authors >= 0.5": 0}) == "partial"

test_d6_4a_unmet_without_safeguards if history("D6.4a", {}, {"security_authors >= 0.5": 2}) == "unmet"

test_d4_4_met_by_updates_in_history if {
	history("D4.4", {"sec.dependency-scan": 4}, {"dependency_bot_share > 0": 2}) == "met"
}

test_d4_4_partial_where_no_bot_updates if {
	history("D4.4", {"sec.dependency-scan": 4}, {"dependency_bot_share > 0": 0}) == "partial"
}
