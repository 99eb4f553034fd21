package cli_test

import (
	"slices"
	"testing"

	"github.com/stagecheck/stagecheck/policies"
	"github.com/stagecheck/stagecheck/scanners/profile"
)

// TestProfiles holds that the policies know each kind of repository that the
// scanners tell: neither knows of the other.
func TestProfiles(t *testing.T) {
	for _, p := range profile.Profiles() {
		if !slices.Contains(policies.Profiles(), p) {
			t.Errorf("the policies do not know the profile %q", p)
		}
	}
}
