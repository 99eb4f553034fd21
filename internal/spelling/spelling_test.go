package spelling

import "testing"

func TestNearest(t *testing.T) {
	known := []string{"profile", "roles", "signals", "url", "run"}
	for name, want := range map[string]string{
		"profil": "profile", "porfile": "profile", "role": "roles", "Signal": "signals", "ur": "url", "rnu": "run",
		"": "", "x": "", "attestations": "", "roles": "roles",
	} {
		if got := Nearest(name, known); got != want {
			t.Errorf("Nearest(%q) = %q, want %q", name, got, want)
		}
	}
}
