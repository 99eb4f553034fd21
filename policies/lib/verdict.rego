package lib

# verdict judges a requirement, unless the profile is exempt from it.
verdict(exempt, requirement) := stagecheck.verdict(input, exempt, requirement)

# floor is the verdict of the statement that every repository starts from.
floor := {
	"status": "not-applicable",
	"because": "it is the floor that every repository starts from, and never an achievement",
}

# remark is the verdict on what is said of some kinds of repository and means nothing for the rest.
remark(holds, otherwise) := {"status": "met", "because": reason, "points": 1, "possible": 1} if {
	reason := holds[input.profile]
} else := {"status": "not-applicable", "because": otherwise}
