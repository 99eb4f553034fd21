package itsm_test

import data.testing

world(profile, signals) := testing.world(profile, signals)

# team is a world of colleagues, product one of users outside.
team(signals) := world("internal-it.helpdesk", signals)

product(signals) := world("product-service", signals)

sighting(tool, rung, kinds) := testing.sighting(tool, rung, kinds)

remembered(document, halves) := testing.remembered(document, halves)

stated(document, halves) := testing.stated(document, halves)

status(id, document) := answer.status if {
	answer := data.itsm.verdict[id] with input as document
}

met(id, document) if status(id, document) == "met"

partial(id, document) if status(id, document) == "partial"

unmet(id, document) if status(id, document) == "unmet"

unknown(id, document) if status(id, document) == "unknown"

unknown_in_the_dark(id) if {
	every profile in ["internal-it.helpdesk", "product-service"] {
		unknown(id, testing.dark(profile, {}))
	}
}

# exempt holds if the statement applies to teams and services, and not to a library. That it is so
# of all others is one test for all statements.
exempt(id) if {
	status(id, world("library", {})) == "not-applicable"
	status(id, team({})) != "not-applicable"
	status(id, product({})) != "not-applicable"
}

_served := ["product-service", "infrastructure", "internal-it.helpdesk", "internal-it.iam", "internal-it.endpoint", "saas-config"]

# bridged holds if the statement is held so far by that of the earlier model, where it applies to
# colleagues, and not by it where it does not.
bridged(id, from, halves) if {
	every profile in ["internal-it.helpdesk", "internal-it.iam", "internal-it.endpoint", "saas-config"] {
		answer := data.itsm.verdict[id] with input as stated(world(profile, {}), {from: 2})
		answer.requirement.now == halves
	}
	elsewhere := data.itsm.verdict[id] with input as stated(product({}), {from: 2})
	elsewhere.requirement.now == 0
}
