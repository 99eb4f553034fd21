package itsm_test

_inside := ["internal-it.helpdesk", "internal-it.iam", "internal-it.endpoint", "saas-config"]

_outside_profiles := ["product-service", "library", "cli-tool"]

# holds if the remark is met for these profiles, and says nothing of others.
holds(id, profiles) if {
	every profile in profiles {
		status(id, world(profile, {})) == "met"
	}
	every profile in _all_profiles - {p | some p in profiles} {
		status(id, world(profile, {})) == "not-applicable"
	}
}

_all_profiles := {"docs-data", "template-or-example", "archived", "infrastructure", "infrastructure.module"} | {p |
	some p in array.concat(_inside, _outside_profiles)
}

test_x0_not_applicable_to_products if holds("X0", _inside)

test_x1_not_applicable_to_teams if holds("X1", _outside_profiles)

test_x2_not_applicable_to_products if holds("X2", _inside)

test_x3_not_applicable_to_products if holds("X3", _inside)

# asked holds if the criterion is asked of these profiles and no others.
asked(id, profiles) if {
	{profile | some profile in _all_profiles; status(id, world(profile, {})) != "not-applicable"} == profiles
}

_identity(signals) := world("internal-it.iam", signals)

test_x3a_met if {
	met("X3a", _identity({"iam.cli": 2}))
	met("X3a", _identity({"iam.config-as-code": 2}))
}

test_x3a_partial_beside_retired_modules if partial("X3a", _identity({"iam.cli": 3, "iam.legacy": 2}))

test_x3a_unmet if unmet("X3a", _identity({}))

test_x3a_unmet_by_retired_modules_alone if unmet("X3a", _identity({"iam.legacy": 2}))

test_x3a_unknown if unknown("X3a", data.testing.dark("internal-it.iam", {}))

test_x3a_not_applicable if asked("X3a", {"internal-it.iam"})

_desktops(signals) := world("internal-it.endpoint", signals)

test_x3b_met if met("X3b", remembered(_desktops({"win.package-ci": 3}), {"coauthor_share >= 0.1": 2}))

test_x3b_partial_without_pairs if partial("X3b", _desktops({"win.package-ci": 3}))

test_x3b_unmet if unmet("X3b", _desktops({"win.package": 2}))

test_x3b_unknown if unknown("X3b", data.testing.dark("internal-it.endpoint", {}))

test_x3b_not_applicable if asked("X3b", {"internal-it.endpoint"})

_overlap := {"client_server_author_overlap >= 0.3": 2}

test_x3c_met if met("X3c", remembered(_desktops({"win.package": 2, "win.client-parity": 2}), _overlap))

test_x3c_partial_by_a_package if partial("X3c", _desktops({"win.package": 2}))

test_x3c_unmet if unmet("X3c", remembered(_desktops({"win.client-parity": 2}), _overlap))

test_x3c_unknown if unknown("X3c", data.testing.dark("internal-it.endpoint", {}))

test_x3c_not_applicable if asked("X3c", {"internal-it.endpoint"})

test_x4_met if {
	met("X4", team({"test.bdd": 2}))
	met("X4", team({"itsm.co-creation": 2}))
	met("X4", remembered(_desktops({}), {"nondev_test_authors >= 0.1": 2}))
}

test_x4_partial if partial("X4", remembered(team({}), {"nondev_test_authors >= 0.1": 1}))

test_x4_unknown if unknown("X4", team({}))

test_x4_not_applicable if asked("X4", {"internal-it.helpdesk", "internal-it.iam", "internal-it.endpoint"})
