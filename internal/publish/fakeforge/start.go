package fakeforge

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

// Forge is a fake of one.
type Forge interface {
	http.Handler
	Violations() []string
	Requests() []Request
}

// Start serves a forge until the test ends and returns its address. The test
// fails where something arrived that the forge would not have accepted, or that
// was of another user agent.
func Start(t testing.TB, forge Forge, agent string) string {
	t.Helper()
	listener := httptest.NewServer(forge)
	t.Cleanup(func() {
		listener.Close()
		for _, v := range forge.Violations() {
			t.Errorf("the forge would not have it: %s", v)
		}
		for _, r := range forge.Requests() {
			if r.UserAgent != agent {
				t.Errorf("%s %s by %q", r.Method, r.Path, r.UserAgent)
			}
		}
	})
	return listener.URL
}
