package lib

# all_of asks for every one of several; anything of one is some of it.
all_of(of) := {"now": _every(now), "could": _every([r.could | some r in legs]), "n": count(of), "of": legs} if {
	legs := [_leg(r) | some r in of]
	now := [r.now | some r in legs]
	count(now) == count(of)
}

# any_of asks for one of several.
any_of(of) := {"now": max(now), "could": max([r.could | some r in legs]), "n": 1, "of": legs} if {
	legs := [_leg(r) | some r in of]
	now := [r.now | some r in legs]
	count(now) == count(of)
}

# at_least asks for n of several. Half of n is some of it, as half of a stage is the stage.
at_least(n, of) := {"now": _grade(n, now), "could": _grade(n, [r.could | some r in legs]), "n": n, "of": legs} if {
	legs := [_leg(r) | some r in of]
	now := [r.now | some r in legs]

	# A leg that is undefined would be left out in silence.
	count(now) == count(of)
}

# given asks for both, and counts the second only where there is something of the first.
given(core, rest) := {"now": 0, "could": min([r.could, all_of([r, rest]).could]), "n": 1, "of": [r]} if {
	r := _leg(core)
	r.now == 0
} else := all_of([core, rest])

# partly takes a requirement for no more than some of what is asked.
partly(of) := {"now": min([1, r.now]), "could": min([1, r.could]), "n": 1, "of": [r]} if {
	r := _leg(of)
}

# unless takes a requirement for no more than some of what is asked where a signal speaks against
# it. That nobody could ever prove the signal absent (world) is no reason for doubt; that a place
# was not read is.
unless(of, signal) := {"now": min([1, r.now]), "could": min([1, r.could]), "n": 1, "of": [r], "against": signal} if {
	r := _leg(of)
	input.signals[signal].rung >= _rungs.configured
} else := {"now": 1, "could": 2, "n": 1, "of": [r], "against": signal} if {
	r := _leg(of)
	r.now == 2
	count(input.signals[signal].open) > 0
} else := _leg(of) if {
	input.signals[signal]
}

# per_profile asks for something else where the repository is of another kind.
per_profile(usual, others) := object.get(others, input.profile, usual)

_leg(r) := r if is_object(r)

_leg(term) := need(term) if is_string(term)

_every(halves) := 2 if min(halves) == 2

else := min([1, max(halves)])

_grade(n, halves) := 2 if count([half | some half in halves; half == 2]) >= n

else := 1 if sum(halves) >= n

else := 0
