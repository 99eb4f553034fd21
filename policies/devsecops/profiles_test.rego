package devsecops_test

# What does not apply to a kind of repository, beside the floor that applies to none. The models
# say so (X1 and X2), and nothing else may leave the sum.
_exempt(profile) := {id |
	document := world(profile, {})
	some id in _all
	status(id, document) == "not-applicable"
}

_all := {s.id | some s in data.model.statements; s.id != "D1.0"}

_does_not_run := {"D2.1a", "D2.1b", "D2.3", "D4.1", "D4.2", "D4.5", "D5.2", "D6.3b", "D6.3d"}

test_profile_product_service if _exempt("product-service") == set()

test_profile_library if _exempt("library") == _does_not_run

test_profile_cli_tool if _exempt("cli-tool") == _does_not_run

test_profile_infrastructure_module if _exempt("infrastructure.module") == _does_not_run

test_profile_infrastructure if _exempt("infrastructure") == set()

test_profile_helpdesk if _exempt("internal-it.helpdesk") == {"D4.1", "D4.2", "D6.3b", "D6.3d"}

test_profile_iam if _exempt("internal-it.iam") == {"D4.1", "D6.3b", "D6.3d"}

test_profile_endpoint if _exempt("internal-it.endpoint") == {"D6.3b"}

test_profile_saas_config if _exempt("saas-config") == {"D4.1", "D4.2", "D6.3d"}

test_profile_docs_data if _exempt("docs-data") == _all - {"D2.0", "D3.0", "D3.1", "D4.6a", "D4.6b"}

test_profile_template_or_example if _exempt("template-or-example") == _all

test_profile_archived if _exempt("archived") == _all

# Each substitute is met by what its kind has, and a service is not helped by it.
_substitutes := [
	["D6.3f", "library", {"release.automated": 3, "ci.test": 4}],
	["D6.3f", "cli-tool", {"release.automated": 3, "ci.test": 4}],
	["D2.2", "infrastructure", {"iac.tested": 3}],
	["D6.3a", "infrastructure", {"iac.tested": 4}],
	["D6.3f", "infrastructure.module", {"release.automated": 3, "iac.tested": 3}],
	["D2.2", "infrastructure.module", {"iac.tested": 3}],
	["D6.3a", "infrastructure.module", {"iac.tested": 4}],
	["D3.2", "infrastructure.module", {"sec.iac-scan": 3}],
	["D4.6a", "infrastructure.module", {"docs.maintained": 2}],
	["D6.3f", "infrastructure", {"iac.applied-in-ci": 3, "iac.tested": 3}],
	["D3.2", "infrastructure", {"sec.iac-scan": 3}],
	["D4.6a", "infrastructure", {"docs.maintained": 2}],
	["D2.1b", "internal-it.helpdesk", {"itsm.ticket-integration": 3}],
	["D2.2", "internal-it.helpdesk", {"test.bdd": 2}],
	["D2.2", "internal-it.iam", {"iam.posture": 2}],
	["D4.2", "internal-it.iam", {"iam.config-as-code": 2, "iac.applied-in-ci": 4, "iac.drift": 3}],
	["D2.1a", "internal-it.endpoint", {"win.package": 2}],
	["D4.1", "internal-it.endpoint", {"win.package": 2, "win.package-ci": 3}],
	["D6.3d", "internal-it.endpoint", {"deploy.progressive": 2}],
]

test_substitutes if {
	every substitute in _substitutes {
		[id, profile, signals] := substitute
		status(id, world(profile, signals)) == "met"
		status(id, world("product-service", signals)) != "met"
	}
}
