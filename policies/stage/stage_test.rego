package stage_test

# says are statements by their ids: axis, the axes it also serves, stage, strength, and what it
# counts now and could count; -1 where it does not apply.
says(statements) := object.union(_floor(statements), {
	"threshold": 1,
	"substance_from": 5,
	"whole": {"own": _cells([s | some s in _apply(statements)]), "also": {}},
	"axes": [_axis(_apply(statements), axis) | some axis in ["A", "B"]],
})

_apply(statements) := [s | some s in statements; s[5] >= 0]

_floor(statements) := {"floor": {"now": 2 * statements.floor[4], "could": 2 * statements.floor[5]}} if statements.floor

else := {}

_axis(statements, axis) := {
	"own": _cells([s | some s in statements; s[0] == axis]),
	"also": _cells([s | some s in statements; axis in s[1]]),
}

_cells(statements) := {sprintf("%d", [stage]): _cell(stage, [s | some s in statements; s[2] == stage]) |
	some [_, _, stage, _, _, _] in statements
}

_cell(stage, of) := {
	"stage": stage,
	"statements": count(of),
	"judged": count([s | some s in of; [s[4], s[5]] != [0, 1]]),
	"now": sum([half | half := 2 * of[_][4]]),
	"could": sum([half | half := 2 * of[_][5]]),
	"beyond_proxies": max({0} | {half | some s in of; s[3] != "proxy"; half := 2 * s[4]}),
}

told(statements) := answer if {
	answer := data.stage.result with input as says(statements)
}

reached(statements) := [told(statements).whole.reached, told(statements).whole.possible]

_met(stage) := ["A", [], stage, "direct", 1, 1]

_unmet(stage) := ["A", [], stage, "direct", 0, 0]

_unknown(stage) := ["A", [], stage, "direct", 0, 1]

test_one_where_nothing_is_met if reached({"a": _unmet(2)}) == [1, 1]

test_none_where_nothing_could_be_judged if reached({"a": _unknown(2), "b": _unknown(3)}) == [0, 3]

test_none_where_nothing_applies if {
	told({"a": ["A", [], 2, "direct", 0, -1]}).whole == {
		"reached": 0,
		"possible": 0,
		"highest": 0,
		"judged": 0,
		"statements": 0,
		"stopped": 0,
	}
}

test_half_of_a_stage_is_enough if reached({"a": _met(2), "b": _unmet(2)}) == [2, 2]

test_less_than_half_is_not if reached({"a": _met(2), "b": _unmet(2), "c": _unmet(2)}) == [1, 1]

test_two_partial_are_one if {
	reached({"a": ["A", [], 2, "direct", 0.5, 0.5], "b": ["A", [], 2, "direct", 0.5, 0.5]}) == [2, 2]
}

test_a_stage_without_statements_is_stepped_over if reached({"a": _met(2), "b": _met(4)}) == [4, 4]

test_a_stage_that_fails_is_not if reached({"a": _met(2), "b": _unmet(3), "c": _met(4)}) == [2, 2]

test_unknown_is_not_shown_but_possible if reached({"a": _met(2), "b": _unknown(3), "c": _met(4)}) == [2, 4]

test_nothing_stands_without_the_floor if {
	statements := {"floor": _unmet(2), "a": _met(2), "b": _met(2), "c": _met(3)}
	reached(statements) == [1, 1]
	told(statements).whole.stopped == 2
}

test_nothing_stands_on_a_floor_that_was_not_seen if {
	reached({"floor": _unknown(2), "a": _met(2), "b": _met(3)}) == [1, 3]
}

test_a_floor_in_part_holds if {
	reached({"floor": ["A", [], 2, "direct", 0.5, 0.5], "a": _met(3)}) == [3, 3]
}

test_proxies_do_not_reach_the_upper_stages if {
	reached({"a": _met(4), "b": ["A", [], 5, "proxy", 1, 1]}) == [4, 5]
}

test_proxies_count_beside_more if {
	statements := {"a": ["A", [], 5, "proxy", 1, 1], "b": ["A", [], 5, "indirect", 1, 1], "c": _unmet(5), "d": _unmet(5)}
	reached(statements) == [5, 5]
}

test_partial_alone_does_not_reach_the_upper_stages if {
	reached({"a": _met(4), "b": ["A", [], 5, "direct", 0.5, 0.5]}) == [4, 5]
}

test_coverage if {
	whole := told({"a": _met(2), "b": _unknown(3), "c": ["A", [], 2, "direct", 0, -1]}).whole
	[whole.judged, whole.statements] == [1, 2]
}

test_stopped_at_the_first_stage_that_fails if {
	told({"a": _met(2), "b": _unmet(3), "c": _unmet(4)}).whole.stopped == 3
	told({"a": _met(2)}).whole.stopped == 0
}

test_another_axis_serves_where_there_is_no_own if {
	told({"a": ["A", ["B"], 2, "direct", 1, 1]}).axes[1].reached == 2
}

test_another_axis_does_not_serve_beside_an_own if {
	axis := told({"a": ["A", ["B"], 2, "direct", 1, 1], "b": ["B", [], 2, "direct", 0, 0]}).axes[1]
	[axis.reached, axis.statements] == [1, 1]
}

test_another_axis_serves_where_the_own_does_not_apply if {
	told({"a": ["A", ["B"], 2, "direct", 1, 1], "b": ["B", [], 2, "direct", 0, -1]}).axes[1].reached == 2
}
