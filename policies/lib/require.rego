# METADATA
# title: Requirements
# description: |
#   What a statement asks for, as values that combine. A requirement is a signal and the rung it
#   must have reached, "sec.sast@wired", or what a function of this package makes of several:
#     now, could   halves: 2 shown, 1 some of it or too weak, 0 nothing; could is what it would
#                  be if all that was not read showed it, and never less than now
#     asks, by     the signal and rung; the ids of the evidence where not every sighting will do
#     tools, places
#                  by how many tools or in how many places, where one is too few
#     stated       the statement of an earlier model whose verdict it is
#     what, settles
#                  what nothing that was read can show, and what would; of history, what is asked
#                  in words
#     n, of        how many of which requirements
#   What a single literal asks is looked up (input.asked), and the words for it all are found
#   outside. Every function is defined for the signals of the input and for no other, and an
#   undefined statement is an error. Signals, rungs and conditions on history stand as literals, so
#   that the loader can check them.
# schemas:
#   - input: schema.input
package lib

_rungs := {"mentioned": 1, "configured": 2, "wired": 3, "enforced": 4, "observed": 5}

# heeded asks for a check that is wired and not told to let everything pass.
heeded(signal) := _by(concat("@", [signal, "wired"]), input.signals[signal], [sighting.id |
	some sighting in input.signals[signal].best
	sighting.rung >= _rungs.wired
	not _marred(sighting, {"non-blocking", "soft-fail", "dry-run", "local-only"})
])

# runs asks for what is wired or started by the clock: for load tests, chaos and drift a schedule
# is as good as a change.
runs(signal) := _by(concat("@", [signal, "wired"]), input.signals[signal], [sighting.id |
	some sighting in input.signals[signal].best
	_started(sighting)
])

# unattended asks for what is wired, and started by no person.
unattended(signal) := _by(concat("@", [signal, "wired"]), input.signals[signal], [sighting.id |
	some sighting in input.signals[signal].best
	sighting.rung >= _rungs.wired
	not _marred(sighting, {"manual-only"})
])

# families asks for a signal by several tools that each reach the rung.
families(n, term) := input.asked[term] if {
	[signal, rung] := split(term, "@")
	count([tool | some tool, level in input.signals[signal].tools; level >= _rungs[rung]]) >= n
} else := {"now": 0, "could": input.signals[split(term, "@")[0]].beyond, "asks": term, "tools": n}

# sightings asks for a signal that was seen in n places at the rung; what was seen in one is some of it.
sightings(n, term) := {"now": 2, "could": 2, "asks": term, "by": ids, "places": n} if {
	ids := [sighting.id | some sighting in _reaching(term)]
	count(ids) >= n
} else := {"now": now, "could": max([now, input.signals[split(term, "@")[0]].beyond]), "asks": term, "places": n} if {
	now := min([1, input.asked[term].now])
}

# outright asks for a signal that something says, and counts nothing that only implies it.
outright(term) := {"now": 2, "could": 2, "asks": term, "by": ids} if {
	ids := [sighting.id | some sighting in _reaching(term); not _marred(sighting, {"indirect"})]
	count(ids) > 0
} else := {"now": now, "could": max([now, signal.beyond]), "asks": term, "by": ids} if {
	signal := input.signals[split(term, "@")[0]]
	ids := [sighting.id |
		some sighting in signal.best
		sighting.rung >= _rungs.configured
		not _marred(sighting, {"indirect"})
	]
	now := min([1, count(ids)])
}

# history asks for what only the commits can show: "merge_cadence.per_week >= 1", in words "a change
# a week". Half of what is to be reached is some of it, and twice what is not to be exceeded.
history(condition, what) := {"now": measured.now, "could": measured.could, "asks": condition, "what": what} if {
	measured := input.asked[condition]
}

# stated asks for the verdict of an earlier model on a statement, with its evidence.
stated(statement) := input.judged[statement]

# platform asks for what only the forge can show, to a token with the permission.
platform(what, permission) := {"now": 0, "could": 2, "what": what, "settles": concat(" ", ["a token with", permission])}

# attestable asks for what only a person can say.
attestable(what) := {"now": 0, "could": 2, "what": what, "settles": concat(" ", ["an attestation of", what])}

# A sighting that something weakens is some of it, whatever its rung.
_by(term, signals, ids) := {"now": 2, "could": 2, "asks": term, "by": ids} if count(ids) > 0

else := {"now": 1, "could": max([1, signals.beyond]), "asks": term} if signals.rung >= _rungs.configured

else := {"now": 0, "could": signals.beyond, "asks": term}

_reaching(term) := [sighting |
	[signal, rung] := split(term, "@")
	some sighting in input.signals[signal].best
	sighting.rung >= _rungs[rung]
]

_started(sighting) if sighting.rung >= _rungs.wired

_started(sighting) if {
	_marred(sighting, {"scheduled-only"})
	not _marred(sighting, {"never-runs", "not-called"})
}

_marred(sighting, kinds) if {
	some counter in sighting.counters
	counter.kind in kinds
}
