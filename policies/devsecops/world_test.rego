package devsecops_test

# Every signal that a statement names, as data from statements.json.
_ids contains id if some id in data.model.statements[_].signals

_nothing := {"rung": 0, "open": [], "world": false, "beyond": 0, "tools": {}, "best": [], "demoted": []}

# A sighting at a rung, with counters of the kinds.
sighting(tool, rung, kinds) := {
	"id": concat("-", ["e", tool]),
	"tool": tool,
	"rung": rung,
	"role": "product",
	"path": "ci.yml",
	"line": 41,
	"source": "pipeline",
	"counters": [{"kind": kind, "path": "ci.yml", "line": 43} | some kind in kinds],
}

# world is an input in which the signals have the sightings; a number stands for one sighting at
# that rung. Everything else was looked for and is not there.
world(profile, signals) := indexed(profile, {id: object.union(_nothing, _some(object.get(signals, id, []))) | some id in _ids})

# dark is the same, but there are places that were not read.
dark(profile, signals) := indexed(profile, {id: object.union(signal, {"open": ["pipeline"], "beyond": 2}) |
	some id, signal in world(profile, signals).signals
})

# indexed is an input of signals, with what is asked of them.
indexed(profile, signals) := {
	"profile": profile,
	"signals": signals,
	"asked": object.union(
		{term: object.union({"asks": term}, _asked(signals[id], _rungs[rung])) |
			some term in data.model.asks
			[id, rung] := split(term, "@")
		},
		{condition: {"asks": condition, "now": 0, "could": 2} | some condition in data.model.measures},
	),
}

# remembered is a document with a history in which the conditions hold so far, in halves.
remembered(document, halves) := object.union(document, {"asked": {condition: {"now": now, "could": now} |
	some condition, now in halves
}})

# history is the status in a world of which only history is known beside the signals.
history(id, signals, halves) := status(id, remembered(world("product-service", signals), halves))

_rungs := {"mentioned": 1, "configured": 2, "wired": 3, "enforced": 4, "observed": 5}

_asked(signal, rung) := {"now": 2, "could": 2} if signal.rung >= rung

else := {"now": 1, "could": max([1, signal.beyond])} if signal.rung >= 2

else := {"now": 0, "could": signal.beyond}

_some(rung) := _seen([sighting("tool", rung, [])]) if is_number(rung)

_some(sightings) := _seen(sightings) if is_array(sightings)

_seen(sightings) := {
	"rung": max(array.concat([0], [s.rung | some s in sightings])),
	"tools": {s.tool: s.rung | some s in sightings},
	"best": sightings,
}

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
