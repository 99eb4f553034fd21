package dsomm

import data.lib

# METADATA
# title: Conduction of simple threat modeling on technical level
# description: |
#   Somebody asked what could go wrong and wrote it down. Where that is kept elsewhere, a person
#   has to say so.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=47419324-e263-415b-815d-e7161b6b905e
# custom:
#   axis: CULTURE
#   stage: 1
#   strength: direct
#   bar: simple
#   effort: 2
#   remedy: Draw the data flows of one service, list what could go wrong at each, and commit the page.
verdict["CO1.1"] := lib.verdict(_unstaged, asked) if {
	asked := lib.any_of(["sec.threat-model@configured", lib.attestable("a threat model that is kept elsewhere")])
}

# METADATA
# title: Each team has a security champion
# description: |
#   Somebody answers for security here: a policy says who is told of a vulnerability, and the
#   security parts have owners.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=6217fe11-5ed7-4cf4-9de4-555bcfa6fe87
# custom:
#   axis: CULTURE
#   stage: 2
#   strength: proxy
#   bar: each team
#   effort: 2
#   remedy: Write a security policy with a contact, and name owners of the security parts.
verdict["CO2.1"] := lib.verdict(_unstaged, lib.all_of(["sec.policy@configured", "org.ownership@configured"]))

# METADATA
# title: Approval by reviewing any new version
# description: |
#   Nothing is released that only its author has read. The forge decides this, so that files show
#   it in part at most.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=3f63bdbc-c75f-4780-a941-e6ad42e894e1
# custom:
#   axis: CULTURE
#   stage: 3
#   strength: direct
#   bar: any version
#   effort: 1
#   remedy: Require an approving review before merging to the default branch.
verdict["CO3.1"] := lib.verdict(_unstaged, asked) if {
	asked := lib.any_of([lib.partly("org.review@configured"), lib.platform("a required review", "administration: read")])
}
