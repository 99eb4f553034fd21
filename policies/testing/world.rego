# METADATA
# title: Inputs for tests
# description: |
#   Makes the input that a model sees, for its tests: stagecheck policy test has it beside the
#   model. A test evaluates a verdict with such an input:
#
#     test_met if {
#       v := data.ours.verdict["B1.1"] with input as testing.world("library", {"ci.test": 4})
#       v.status == "met"
#     }
#
#   What the statements of the model name is there to be asked, and nothing else. Rungs are
#   numbers here as in the input: 1 mentioned, 2 configured, 3 wired, 4 enforced, 5 observed.
package testing

# METADATA
# title: world(profile, signals)
# description: |
#   An input in which the signals were seen: a number stands for one sighting at that rung, a
#   list holds sightings. Everything else was looked for and is not there. Nothing is known of
#   history, and of what earlier models say nothing holds.
world(profile, signals) := _indexed(profile, {id: object.union(_nothing, _some(object.get(signals, id, []))) | some id in _ids}, 0)

# METADATA
# title: dark(profile, signals)
# description: The same, but there are places that were not read, so that what was not seen is unknown.
dark(profile, signals) := _indexed(
	profile,
	{id: object.union(signal, {"open": ["pipeline"], "beyond": 2}) | some id, signal in world(profile, signals).signals},
	2,
)

# METADATA
# title: sighting(tool, rung, kinds)
# description: One sighting by a tool at a rung, weakened by counters of these kinds, such as "non-blocking".
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

# METADATA
# title: remembered(document, halves)
# description: |
#   An input with a history, in which conditions hold wholly (2), in part (1) or not (0):
#   testing.remembered(testing.world("library", {}), {"releases_per_quarter >= 1": 2})
remembered(document, halves) := object.union(document, {"asked": {condition: {"asks": condition, "now": now, "could": now} |
	some condition, now in halves
}})

# METADATA
# title: stated(document, halves)
# description: |
#   An input in which earlier models hold statements wholly (2), in part (1) or not (0):
#   testing.stated(testing.world("library", {}), {"D2.1b": 2})
stated(document, halves) := object.union(document, {"judged": {id: {"stated": id, "now": now, "could": now} |
	some id, now in halves
}})

# Every signal that a statement names.
_ids contains id if some id in data.model.statements[_].signals

_nothing := {"rung": 0, "open": [], "world": false, "beyond": 0, "tools": {}, "best": [], "demoted": []}

# What no earlier model holds could be held after all, in so many halves.
_indexed(profile, signals, could) := {
	"profile": profile,
	"signals": signals,
	"judged": {id: {"stated": id, "now": 0, "could": could} | some id in data.model.stated},
	"asked": object.union(
		{term: object.union({"asks": term}, _asked(signals[id], _rungs[rung])) |
			some term in data.model.asks
			[id, rung] := split(term, "@")
		},
		{condition: {"asks": condition, "now": 0, "could": 2} | some condition in data.model.measures},
	),
}

_rungs := {"mentioned": 1, "configured": 2, "wired": 3, "enforced": 4, "observed": 5}

_asked(signal, rung) := {"now": 2, "could": 2} if signal.rung >= rung

else := {"now": 1, "could": max([1, signal.beyond])} if signal.rung >= _rungs.configured

else := {"now": 0, "could": signal.beyond}

_some(rung) := _seen([sighting("tool", rung, [])]) if is_number(rung)

_some(sightings) := _seen(sightings) if is_array(sightings)

_seen(sightings) := {
	"rung": max(array.concat([0], [s.rung | some s in sightings])),
	"tools": {s.tool: s.rung | some s in sightings},
	"best": sightings,
}
