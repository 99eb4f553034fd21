# METADATA
# title: Stage
# description: |
#   A stage is reached when, at it and at every stage below, at least half of what applies is
#   shown. One rule for a whole model and for one axis of it; a pure function of the judged
#   statements. It counts in halves: met counts 2, partial 1; what was not seen counts nothing in
#   reached and all in possible. Statements that do not apply leave the sum, and a stage without
#   any is stepped over: it cannot be the one that is reached.
# schemas:
#   - input: schema.stage
package stage

# METADATA
# entrypoint: true
result := {"whole": _told(input.whole), "axes": [_told(axis) | some axis in input.axes]}

# Statements of other axes serve an axis only at stages where it has none of its own.
_told(axis) := {
	"reached": _reached(judged, stages, failing),
	"possible": _top(stages, stages - _upon(_floor.could, within_reach)),
	"stopped": min(failing | {0 | count(failing) == 0}),
	"highest": max(stages | {0}),
	"judged": judged,
	"statements": sum([cell.statements | some cell in cells]),
} if {
	cells := object.union(axis.also, axis.own)
	stages := {cell.stage | some cell in cells}
	threshold := input.threshold
	shown := {cell.stage |
		some cell in cells
		cell.now >= threshold * cell.statements
		_substantial(cell)
	}
	within_reach := {cell.stage |
		some cell in cells
		cell.could >= threshold * cell.statements
	}
	failing := stages - _upon(_floor.now, shown)
	judged := sum([cell.judged | some cell in cells])
}

# Of what could not be judged at all, no stage is told.
_reached(0, _, _) := 0

_reached(judged, stages, failing) := _top(stages, failing) if judged > 0

# The highest stage below all that fail, 1 where there is none.
_top(stages, failing) := max({1} | {stage | some stage in stages; stage < stop}) if {
	count(stages) > 0
	stop := min(failing | {max(stages) + 1})
} else := 0

# Nothing stands where the floor does not.
_upon(0, _) := set()

_upon(floor, stages) := stages if floor > 0

# In the upper stages something that is met must rest on more than proxies.
_substantial(cell) if cell.stage < input.substance_from

_substantial(cell) if cell.beyond_proxies == 2

# Without a floor all stands. Where it does not apply, nothing that is told here is heeded.
_floor := object.get(input, "floor", {"now": 2, "could": 2})
