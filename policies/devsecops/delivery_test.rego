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

test_d4_3b_met_by_an_environment_for_each_change if met("D4.3b", {"deploy.preview-env": 3})

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

test_d6_0_partial_where_a_person_releases if {
	by_hand := {"release.automated": [sighting("goreleaser", 3, ["manual-only"])]}
	status("D6.0", world("library", by_hand)) == "partial"
}

test_d4_3a_met_by_gitops if status("D4.3a", world("infrastructure", {"iac.gitops": 2})) == "met"

test_d4_3a_not_met_by_gitops_of_a_product if status("D4.3a", world("product-service", {"iac.gitops": 2})) == "unmet"

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
	unread := dark("library", {})
	document := object.union(world("library", {}), {
		"signals": {"release.automated": unread.signals["release.automated"]},
		"asked": {term: asked | some term, asked in unread.asked; startswith(term, "release.automated@")},
	})
	status("D6.3f", document) == "unmet"
	data.devsecops.verdict["D6.3f"].requirement.could == 1 with input as document
}

test_d6_3f_unknown if unknown("D6.3f", {"ci.test": 4})

test_d6_3f_not_applicable if exempt("D6.3f", ["docs-data"])

_steady := {
	"merge_cadence.per_week >= 1": 2,
	"change_size.median <= 150": 2,
	"release_cadence.per_week >= 0.25": 0,
	"merge_cadence.longest_gap <= 45": 0,
}

test_d3_1_met_by_history if history("D3.1", {}, _steady) == "met"

test_d3_1_partial_by_half_of_it if {
	history("D3.1", {}, {condition: min([1, halves]) | some condition, halves in _steady}) == "partial"
}

test_d3_1_unmet_by_history if history("D3.1", {}, {condition: 0 | some condition, _ in _steady}) == "unmet"

test_d4_3b_met_by_releases if history("D4.3b", {}, {"release_cadence.per_week >= 0.25": 2}) == "met"

test_d4_3b_partial_by_half_of_the_releases if {
	history("D4.3b", {}, {"release_cadence.per_week >= 0.25": 1}) == "partial"
}

# Deployments would do as well, and only the platform knows them.
test_d4_3b_unknown_without_releases if {
	history("D4.3b", {}, {"release_cadence.per_week >= 0.25": 0}) == "unknown"
}

_parity(ratio, release) := {"patch_parity.ratio <= 1.5": ratio, "patch_parity.release_days <= 7": release}

test_d4_3c_met if history("D4.3c", {}, _parity(2, 2)) == "met"

test_d4_3c_partial_by_one_of_both if history("D4.3c", {}, _parity(2, 0)) == "partial"

test_d4_3c_unknown_by_neither if history("D4.3c", {}, _parity(0, 0)) == "unknown"

_lean := {"change_size.median <= 100": 2, "merge_cadence.per_week >= 5": 2, "branch_lifetime.median <= 3": 2}

test_d5_1_met_by_history if history("D5.1", {}, _lean) == "met"

test_d5_1_partial_by_half_of_it if history("D5.1", {}, {condition: 1 | some condition, _ in _lean}) == "partial"

test_d5_1_unmet_by_none_of_it if history("D5.1", {}, {condition: 0 | some condition, _ in _lean}) == "unmet"

test_d5_3_met_by_history if history("D5.3", {}, {"debt_trend.year < 0": 2, "major_upgrades >= 1": 2}) == "met"

test_d5_3_partial_by_upgrades if history("D5.3", {}, {"debt_trend.year < 0": 0, "major_upgrades >= 1": 2}) == "partial"

test_d5_3_unmet_by_history if {
	history("D5.3", {}, {"debt_trend.year < 0": 0, "major_upgrades >= 1": 0}) == "unmet"
}

test_d6_2_met if history("D6.2", {"org.experiments": 2}, {"experiment_refs >= 2": 2}) == "met"

test_d6_2_partial_by_one_experiment if {
	history("D6.2", {"org.experiments": 2}, {"experiment_refs >= 2": 1}) == "partial"
}
