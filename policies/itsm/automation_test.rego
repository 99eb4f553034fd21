package itsm_test

test_i4_1_met if {
	met("I4.1", product({"iam.jml": 2}))
	met("I4.1", product({"plat.self-service": 3}))
	met("I4.1", product({"itsm.ticket-integration": 3}))
	met("I4.1", team({"iam.cli": 2, "ci.pipeline": 2}))
}

# The same deployment is a beginner's step of a product and a high level of a helpdesk (X3).
test_i4_1_uplift if {
	some signal in ["deploy.automated", "iac.applied-in-ci", "win.package-ci"]
	partial("I4.1", product({signal: 4}))
	met("I4.1", team({signal: 4}))
	partial("I4.1", world("infrastructure", {signal: 4}))
	met("I4.1", world("saas-config", {signal: 4}))
}

test_i4_1_met_by_deployment_of_code if bridged("I4.1", "D2.1b", 2)

test_i4_1_met_by_automation if bridged("I4.1", "D3.0", 2)

test_i4_1_met_by_environments_on_demand if bridged("I4.1", "D5.2", 2)

test_i4_1_partial_by_a_ticket_client_that_nothing_runs if partial("I4.1", product({"itsm.ticket-integration": 2}))

# A pipeline that asks for a version before it starts is some way to self-service.
test_i4_1_partial_by_a_form_that_starts_anything if partial("I4.1", product({"plat.self-service": 2}))

# Bots that mark issues stale fulfil nothing.
test_i4_1_unmet_by_a_bot if unmet("I4.1", team({"itsm.ticket-integration": [sighting("stale", 2, ["indirect"])]}))

test_i4_1_unmet_by_a_pipeline if unmet("I4.1", team({"ci.pipeline": 4}))

test_i4_1_unknown if unknown_in_the_dark("I4.1")

test_i4_1_not_applicable if exempt("I4.1")

test_i5_2_met if {
	some profile in ["product-service", "internal-it.iam"]
	met("I5.2", world(profile, {"plat.self-service": 3, "iam.posture": 3, "test.script": 3}))
}

test_i5_2_met_by_the_clock if {
	met("I5.2", team({"iac.drift": [sighting("terraform", 2, ["scheduled-only"])], "iam.jml": 3, "itsm.change": 3}))
}

_advanced := {"D4.0": 2, "D5.2": 2, "D6.3f": 2}

test_i5_2_uplift if {
	met("I5.2", stated(team({}), _advanced))
	unmet("I5.2", stated(product({}), _advanced))
}

# One practice counts once, by whichever model it is seen.
test_i5_2_partial_by_one_practice_seen_twice if {
	partial("I5.2", stated(team({"plat.self-service": 3, "test.script": 3}), {"D5.2": 2, "D4.0": 0}))
}

test_i5_2_partial_by_two_of_three if partial("I5.2", team({"plat.self-service": 3, "test.script": 3}))

test_i5_2_unmet_by_one_of_three if unmet("I5.2", team({"plat.self-service": 3}))

test_i5_2_unmet if unmet("I5.2", product({}))

test_i5_2_unknown if unknown_in_the_dark("I5.2")

test_i5_2_not_applicable if exempt("I5.2")
