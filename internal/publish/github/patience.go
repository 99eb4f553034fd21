package github

import "time"

// Completing a check run has its own patience and more of it than is usual: a
// run that is left open blocks the pull request.
const (
	lastWait  = 2 * time.Minute
	lastTries = 8
)
