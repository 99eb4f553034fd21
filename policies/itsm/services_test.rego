package itsm_test

test_i1_0_not_applicable if status("I1.0", team({})) == "not-applicable"

test_i2_0_met if met("I2.0", team({"itsm.request-forms": 2}))

test_i2_0_met_by_a_catalogue_entry if met("I2.0", product({"plat.catalog-entry": 2}))

test_i2_0_met_by_a_form_of_substance if met("I2.0", product({"itsm.request-forms": 2}))

# What a forge offers for reports of bugs is no request form of a product.
test_i2_0_unmet_by_a_bug_form if {
	bugs := {"itsm.request-forms": [sighting("issue-forms", 2, ["indirect"])]}
	unmet("I2.0", product(bugs))
	met("I2.0", team(bugs))
}

test_i2_0_met_by_practices_of_service_management if bridged("I2.0", "D5.0", 2)

test_i2_0_unmet if unmet("I2.0", team({}))

test_i2_0_unmet_by_prose if unmet("I2.0", team({"itsm.service-catalog": 1}))

test_i2_0_unknown if unknown_in_the_dark("I2.0")

test_i2_0_not_applicable if exempt("I2.0")

test_i2_1_met if met("I2.1", team({"itsm.service-catalog": 2}))

_entries(n) := {"plat.catalog-entry": [sighting("backstage", 2, []) | some _ in numbers.range(1, n)]}

test_i2_1_met_by_three_entries if met("I2.1", product(_entries(3)))

test_i2_1_partial_by_two_entries if partial("I2.1", product(_entries(2)))

test_i2_1_unmet if unmet("I2.1", team({}))

test_i2_1_unknown if unknown_in_the_dark("I2.1")

test_i2_1_not_applicable if exempt("I2.1")

test_i2_2_met if met("I2.2", team({"itsm.supplier": 2}))

# Somebody may still vouch for it.
test_i2_2_unknown if unknown("I2.2", team({}))

test_i2_2_unknown_by_prose if unknown("I2.2", team({"itsm.supplier": 1}))

test_i2_2_not_applicable if exempt("I2.2")

test_i3_2_met if met("I3.2", product({"itsm.shared-service": 2}))

test_i3_2_met_by_practices_of_service_management if bridged("I3.2", "D5.0", 2)

test_i3_2_partial_by_what_may_be_used_or_shared if partial("I3.2", team({"ci.reusable": 2}))

test_i3_2_partial_by_what_others_could_call if {
	partial("I3.2", team({"itsm.shared-service": [sighting("github-actions", 2, ["indirect"])]}))
}

# The forge knows who else uses it.
test_i3_2_unknown if unknown("I3.2", team({}))

test_i3_2_not_applicable if exempt("I3.2")
