package devsecops_test

import data.testing

world(profile, signals) := testing.world(profile, signals)

dark(profile, signals) := testing.dark(profile, signals)

sighting(tool, rung, kinds) := testing.sighting(tool, rung, kinds)

remembered(document, halves) := testing.remembered(document, halves)

# history is the status in a world of which only history is known beside the signals.
history(id, signals, halves) := status(id, remembered(world("product-service", signals), halves))

status(id, document) := answer.status if {
	answer := data.devsecops.verdict[id] with input as document
}

met(id, signals) if status(id, world("product-service", signals)) == "met"

partial(id, signals) if status(id, world("product-service", signals)) == "partial"

unmet(id, signals) if status(id, world("product-service", signals)) == "unmet"

unknown(id, signals) if status(id, dark("product-service", signals)) == "unknown"

# exempt holds if the statement does not apply to the profiles and does to a service.
exempt(id, profiles) if {
	every profile in profiles {
		status(id, world(profile, {})) == "not-applicable"
	}
	status(id, world("product-service", {})) != "not-applicable"
}
