package lib

# verdict judges a requirement, unless the profile is exempt from it. Points count one for what
# is met and a half for what is partial; possible counts what was not seen as if it were.
verdict(exempt, requirement) := {
	"status": "not-applicable",
	"because": exempt[input.profile],
	"points": 0,
	"possible": 0,
} if {
	exempt[input.profile]
} else := {
	"status": _status(r.now, r.could),
	"requirement": r,
	"points": r.now / 2,
	"possible": r.could / 2,
} if {
	r := _leg(requirement)
}

# floor is the verdict of the statement that every repository starts from.
floor := {
	"status": "not-applicable",
	"because": "it is the floor that every repository starts from, and never an achievement",
	"points": 0,
	"possible": 0,
}

_status(2, _) := "met"

_status(1, _) := "partial"

_status(0, 2) := "unknown"

_status(0, could) := "unmet" if could < 2
