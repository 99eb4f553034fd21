package scanners

import "slices"

// aside takes the tests of units out of what a file shows where the same file
// drives the product from outside: whatever its tests are called, what they
// test is the whole.
func (w *work) aside() {
	whole := func(line sightedLine) bool {
		return line.content.Claim.Signal.ID == "test.e2e" && !line.content.Claim.Indirect
	}
	if slices.ContainsFunc(w.lines, whole) {
		w.lines = slices.DeleteFunc(w.lines, func(line sightedLine) bool { return line.content.Claim.Signal.ID == "test.unit" })
	}
}
