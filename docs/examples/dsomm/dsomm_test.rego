package dsomm_test

import data.testing

status(id, document) := answer.status if {
	answer := data.dsomm.verdict[id] with input as document
}

met(id, signals) if status(id, testing.world("product-service", signals)) == "met"

partial(id, signals) if status(id, testing.world("product-service", signals)) == "partial"

unmet(id, signals) if status(id, testing.world("product-service", signals)) == "unmet"

unknown(id) if status(id, testing.dark("product-service", {})) == "unknown"

# What shows each statement, and what shows a part of it.
_shows := {
	"BD1.1": {"ci.build": 3},
	"BD1.2": {"deploy.automated": 3},
	"BD1.3": {"sec.dependency-update": 2},
	"BD2.1": {"supply.lockfile": 2, "ci.pinned": 2},
	"BD2.2": {"supply.sbom": 3},
	"BD3.1": {"deploy.progressive": 2},
	"BD4.1": {"deploy.feature-flags": 2},
	"BD5.1": {"supply.provenance": 3},
	"CO1.1": {"sec.threat-model": 2},
	"CO2.1": {"sec.policy": 2, "org.ownership": 2},
	"IM2.1": {"deploy.preview-env": 3},
	"IM2.2": {"iac.container": 2},
	"IM3.1": {"iac.present": 2, "iac.applied-in-ci": 3},
	"IM4.1": {"test.chaos": 3},
	"IG1.1": {"obs.metrics": 2},
	"IG2.1": {"obs.alerts": 2},
	"IG2.2": {"obs.dashboards": 2},
	"TV1.1": {"sec.secret-scan": 4},
	"TV2.1": {"sec.dependency-scan": 3},
	"TV2.2": {"test.security": 2, "ci.test": 3},
	"TV2.3": {"sec.dast": 3},
	"TV3.1": {"sec.sast": 3},
	"TV4.1": {"deploy.verify": 3},
	"TV5.1": {"test.security": 2, "test.adequacy": 4},
}

test_met[id] if {
	some id, signals in _shows
	met(id, signals)
}

test_unmet[id] if {
	some id, _ in object.remove(_shows, ["CO1.1"])
	unmet(id, {})
}

test_unknown[id] if {
	some id, _ in _shows
	unknown(id)
}

_partly := {
	"BD1.1": {"ci.build": 2},
	"BD2.1": {"supply.lockfile": 2},
	"CO2.1": {"sec.policy": 2},
	"CO3.1": {"org.review": 2},
	"IM3.1": {"iac.present": 2, "iac.applied-in-ci": 3, "iac.snowflake": 2},
	"TV2.2": {"test.security": 2},
	"TV5.1": {"test.security": 2, "test.adequacy": 3},
}

test_partial[id] if {
	some id, signals in _partly
	partial(id, signals)
}

test_bd1_2_by_another_model if {
	document := testing.stated(testing.world("product-service", {}), {"D2.1b": 2})
	status("BD1.2", document) == "met"
}

test_co1_1_unknown_without_a_word if status("CO1.1", testing.world("product-service", {})) == "unknown"

test_co3_1_unknown_without_the_forge if status("CO3.1", testing.world("product-service", {})) == "unknown"

test_tv2_1_partial_where_nobody_heeds_it if {
	partial("TV2.1", {"sec.dependency-scan": [testing.sighting("trivy", 3, ["non-blocking"])]})
}

test_tv2_3_met_by_the_clock if {
	met("TV2.3", {"sec.dast": [testing.sighting("zap", 2, ["scheduled-only"])]})
}

test_tv4_2_wants_two if {
	one := testing.sighting("semgrep", 3, [])
	met("TV4.2", {"sec.sast": [one, testing.sighting("codeql", 3, [])]})
	unmet("TV4.2", {"sec.sast": [one]})
}

test_not_staged if status("BD1.1", testing.world("docs-data", {})) == "not-applicable"

test_libraries_do_not_run[id] if {
	some id in ["BD3.1", "IM2.1", "IG1.1", "TV2.3"]
	status(id, testing.world("library", {})) == "not-applicable"
}
