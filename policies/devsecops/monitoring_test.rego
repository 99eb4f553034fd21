package devsecops_test

test_d2_3_met if met("D2.3", {"obs.logging": 2, "obs.probe": 2})

test_d2_3_partial if partial("D2.3", {"obs.metrics": 2})

test_d2_3_unmet if unmet("D2.3", {})

test_d2_3_unknown if unknown("D2.3", {})

test_d2_3_not_applicable if exempt("D2.3", ["library", "cli-tool", "infrastructure.module", "docs-data"])

test_d4_5_met if met("D4.5", {"obs.alerts": 2, "obs.logging": 2, "obs.metrics": 2, "obs.tracing": 2})

test_d4_5_partial_without_alerts if {
	partial("D4.5", {"obs.logging": 2, "obs.metrics": 2, "obs.tracing": 2, "obs.probe": 2})
}

test_d4_5_partial_by_alerts_alone if partial("D4.5", {"obs.alerts": 2})

test_d4_5_unmet_by_two_kinds if unmet("D4.5", {"obs.metrics": 2, "obs.probe": 2})

test_d4_5_unknown if unknown("D4.5", {})

test_d4_5_not_applicable if exempt("D4.5", ["library", "cli-tool"])

test_d6_4b_partial_without_history if partial("D6.4b", {"obs.slo": 2})

test_d6_4b_unmet if unmet("D6.4b", {})

test_d6_4b_unknown if unknown("D6.4b", {})

test_d6_4b_not_applicable if exempt("D6.4b", ["archived"])

test_d6_4b_met_by_history if history("D6.4b", {"obs.alerts": 2}, {"alert_authors >= 0.5": 2}) == "met"

test_d6_4b_partial_by_few_authors if history("D6.4b", {"obs.alerts": 2}, {"alert_authors >= 0.5": 0}) == "partial"

test_d6_4b_unmet_without_alerts if history("D6.4b", {}, {"alert_authors >= 0.5": 2}) == "unmet"
