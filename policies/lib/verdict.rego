package lib

# verdict judges a requirement, unless the profile is exempt from it.
verdict(exempt, requirement) := {"status": "not-applicable", "because": reason} if {
	reason := exempt[input.profile]
} else := {"status": _status[r.now][r.could], "requirement": r} if {
	r := object.get(input.asked, requirement, requirement)
}

# floor is the verdict of the statement that every repository starts from.
floor := {
	"status": "not-applicable",
	"because": "it is the floor that every repository starts from, and never an achievement",
}

# remark is the verdict on what is said of some kinds of repository and means nothing for the rest.
remark(holds, otherwise) := {"status": "met", "because": reason, "points": 1, "possible": 1} if {
	reason := holds[input.profile]
} else := {"status": "not-applicable", "because": otherwise}

# The status of a requirement by what is shown of it now and what could be.
_status := [
	["unmet", "unmet", "unknown"],
	["partial", "partial", "partial"],
	["met", "met", "met"],
]
