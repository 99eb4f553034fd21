package lib

# all_of asks for every one of several; anything of one is some of it.
all_of(of) := {"all_of": [of]}

# any_of asks for one of several.
any_of(of) := {"any_of": [of]}

# at_least asks for n of several. Half of n is some of it, as half of a stage is the stage.
at_least(n, of) := {"at_least": [n, of]}

# given asks for both, and counts the second only where there is something of the first: until
# then the second could make both of it, and no more than some without.
given(core, rest) := {"given": [core, rest]}

# partly takes a requirement for no more than some of what is asked.
partly(of) := {"partly": [of]}

# weakly takes a requirement for some of what is asked where it is shown wholly, and for nothing of
# it where only in part.
weakly(of) := {"weakly": [of]}

# unless takes a requirement for no more than some of what is asked where a signal speaks against
# it. That nobody could ever prove the signal absent (world) is no reason for doubt; that a place
# was not read is.
unless(of, signal) := {"unless": [of, signal]}

# per_profile asks for something else where the repository is of another kind.
per_profile(usual, others) := {"per_profile": [usual, others]}
