# METADATA
# title: Requirements
# description: |
#   What a statement asks for, as values that combine. A requirement is a signal and the rung it
#   must have reached, "sec.sast@wired", or what a function of this package makes: its name and what
#   it was called with, which lib.verdict grades. Signals, rungs and conditions on history stand as
#   literals, so that the loader can check them.
# schemas:
#   - input: schema.input
package lib

# heeded asks for a check that is wired and not told to let everything pass.
heeded(signal) := {"heeded": [signal]}

# runs asks for what is wired or started by the clock: for load tests, chaos and drift a schedule
# is as good as a change.
runs(signal) := {"runs": [signal]}

# unattended asks for what is wired, and started by no person.
unattended(signal) := {"unattended": [signal]}

# families asks for a signal by several tools that each reach the rung.
families(n, term) := {"families": [n, term]}

# sightings asks for a signal that was seen in n places at the rung; what was seen in one is some of it.
sightings(n, term) := {"sightings": [n, term]}

# outright asks for a signal that something says, and counts nothing that only implies it.
outright(term) := {"outright": [term]}

# history asks for what only the commits can show: "merge_cadence.per_week >= 1", in words "a change
# a week". Half of what is to be reached is some of it, and twice what is not to be exceeded.
history(condition, what) := {"history": [condition, what]}

# stated asks for the verdict of an earlier model on a statement, with its evidence.
stated(statement) := {"stated": [statement]}

# platform asks for what only the forge can show, to a token with the permission.
platform(what, permission) := {"platform": [what, permission]}

# attestable asks for what only a person can say.
attestable(what) := {"attestable": [what]}
