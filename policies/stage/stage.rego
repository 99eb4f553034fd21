# METADATA
# title: Stage
# description: |
#   A stage is reached when, at it and at every stage below, at least half of what applies is
#   shown. One rule for a whole model and for one axis of it; a pure function of the judged
#   statements. Met counts one, partial a half; what was not seen counts nothing in reached and
#   all in possible. Statements that do not apply leave the sum, and a stage without any is
#   stepped over: it cannot be the one that is reached.
# schemas:
#   - input: schema.stage
package stage

# METADATA
# entrypoint: true
result := {
	"whole": _told(object.get(_cells, "", {})),
	"axes": [_told(object.get(_cells, axis, {})) | some axis in input.model.axes],
}

_applicable contains s if {
	some s in input.statements
	s.status != "not-applicable"
}

# The statements of each axis by stage; of "", those of the whole model.
_cells[""][s.stage] contains s if some s in _applicable

_cells[s.axis][s.stage] contains s if some s in _applicable

# Those of other axes serve an axis only at stages where it has none of its own.
_cells[axis][s.stage] contains s if {
	some s in _applicable
	some axis in s.also
	not [axis, s.stage] in _own
}

_own contains [s.axis, s.stage] if some s in _applicable

_told(stages) := {
	"reached": _reached(judged, stages, failing),
	"possible": _top(stages, {stage | some stage, of in stages; not _could_be_shown(of)}),
	"stopped": _first(failing),
	"highest": max({0} | {stage | some stage, _ in stages}),
	"judged": judged,
	"statements": count([s | some of in stages; some s in of]),
} if {
	judged := count([s | some of in stages; some s in of; s.status != "unknown"])
	failing := {stage | some stage, of in stages; not _shown(stage, of)}
}

_first(failing) := 0 if count(failing) == 0

else := min(failing)

# Of what could not be judged at all, no stage is told.
_reached(0, _, _) := 0

_reached(judged, stages, failing) := _top(stages, failing) if judged > 0

# The highest stage below all that fail, 1 where there is none.
_top({}, _) := 0

_top(stages, failing) := max({1} | {stage |
	some stage, _ in stages
	every fails in failing { stage < fails }
}) if {
	count(stages) > 0
}

# Nothing stands where the floor does not.
_shown(stage, of) if {
	_floor.points > 0
	sum([s.points | some s in of]) >= input.model.threshold * count(of)
	_substantial(stage, of)
}

_could_be_shown(of) if {
	_floor.possible > 0
	sum([s.possible | some s in of]) >= input.model.threshold * count(of)
}

# In the upper stages something that is met must rest on more than proxies.
_substantial(stage, _) if stage < input.model.substance_from

_substantial(_, of) if {
	some s in of
	s.points == 1
	s.strength != "proxy"
}

# The floor is the statement that every stage stands on, where it applies.
_floor := s if {
	some s in _applicable
	s.id == input.model.floor
} else := {"points": 1, "possible": 1}
