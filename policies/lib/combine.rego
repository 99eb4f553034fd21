package lib

# Functions of several look each up (object.get) as _leg does of one: to call it for every literal
# takes longer than all else. What is no known literal stays a string, which the caller of the
# policies refuses.

# all_of asks for every one of several; anything of one is some of it.
all_of(of) := {"now": _every(now), "could": _every(could), "n": count(of), "of": legs} if {
	asked := input.asked
	legs := [object.get(asked, r, r) | some r in of]
	now := [half | half := legs[_].now]
	could := [half | half := legs[_].could]
}

# any_of asks for one of several.
any_of(of) := {"now": max(now), "could": max(could), "n": 1, "of": legs} if {
	asked := input.asked
	legs := [object.get(asked, r, r) | some r in of]
	now := [half | half := legs[_].now]
	could := [half | half := legs[_].could]
}

# at_least asks for n of several. Half of n is some of it, as half of a stage is the stage.
at_least(n, of) := {"now": _grade(n, now), "could": _grade(n, could), "n": n, "of": legs} if {
	asked := input.asked
	legs := [object.get(asked, r, r) | some r in of]
	now := [half | half := legs[_].now]
	could := [half | half := legs[_].could]
}

# given asks for both, and counts the second only where there is something of the first: until
# then the second could make both of it, and no more than some without.
given(core, rest) := {"now": 0, "could": min([first.could, max([1, second.could])]), "n": 1, "of": [first]} if {
	first := _leg(core)
	first.now == 0
	second := _leg(rest)
} else := all_of([core, rest])

# partly takes a requirement for no more than some of what is asked.
partly(of) := {"now": min([1, r.now]), "could": min([1, r.could]), "n": 1, "of": [r]} if {
	r := _leg(of)
}

# weakly takes a requirement for some of what is asked where it is shown wholly, and for nothing of
# it where only in part.
weakly(of) := {"now": 1, "could": 1, "n": 1, "of": [r]} if {
	r := _leg(of)
	r.now == 2
} else := {"now": 0, "could": _wholly[r.could], "n": 1, "of": [object.union(r, {"now": 0})]} if {
	r := _leg(of)
}

# What weakly makes of halves.
_wholly := [0, 0, 1]

# unless takes a requirement for no more than some of what is asked where a signal speaks against
# it. That nobody could ever prove the signal absent (world) is no reason for doubt; that a place
# was not read is.
unless(of, signal) := {"now": min([1, r.now]), "could": min([1, r.could]), "n": 1, "of": [r], "against": signal} if {
	input.signals[signal].rung >= _rungs.configured
	r := _leg(of)
} else := {"now": 1, "could": 2, "n": 1, "of": [r], "against": signal} if {
	r := _leg(of)
	r.now == 2
	count(input.signals[signal].open) > 0
} else := _leg(of) if {
	input.signals[signal]
}

# per_profile asks for something else where the repository is of another kind.
per_profile(usual, others) := object.get(others, input.profile, usual)

# Of several, each in halves: all of them, or n of them.
_every(halves) := _all[min(halves)][max(halves)]

# What all of several are by the least of them and the most.
_all := [[0, 1, 1], [1, 1, 1], [2, 2, 2]]

_grade(n, halves) := 2 if sort(halves)[count(halves) - n] == 2

else := 1 if sum(halves) >= n

else := 0

# A requirement is a literal, by which what it asks is looked up, or made of others already.
_leg(r) := object.get(input.asked, r, r)
