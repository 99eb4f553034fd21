package itsm_test

_exempt(profile) := {s.id |
	document := world(profile, {})
	some s in data.model.statements
	not s.remark
	s.id != "I1.0"
	status(s.id, document) == "not-applicable"
}

_all := {s.id | some s in data.model.statements; not s.remark; s.id != "I1.0"}

# Nothing leaves the sum of those who deliver services, and all of it that of others, so that these
# are not staged.
test_profiles if {
	every profile in ["library", "cli-tool", "infrastructure.module", "docs-data", "template-or-example", "archived"] {
		_exempt(profile) == _all
	}
	every profile in _served {
		_exempt(profile) == set()
	}
}
