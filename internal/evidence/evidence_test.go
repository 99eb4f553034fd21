package evidence

import (
	"encoding/json"
	"testing"
)

func TestRung_text(t *testing.T) {
	for rung := Mentioned; rung <= Observed; rung++ {
		text, err := json.Marshal(rung)
		if err != nil {
			t.Fatal(err)
		}
		var back Rung
		if err := json.Unmarshal(text, &back); err != nil || back != rung {
			t.Errorf("%s came back as %v, %v", text, back, err)
		}
	}
	for _, name := range []string{"", "Wired", "Rung(0)", "sixth"} {
		if rung, err := ParseRung(name); err == nil {
			t.Errorf("ParseRung(%q) = %v", name, rung)
		}
	}
}

func TestPrint_knows_what_is_shown_not_where(t *testing.T) {
	base := Evidence{Signal: "sec.sast", Tool: "semgrep", Path: "ci.yml", Line: 3, Text: "semgrep ci", Rung: Wired, Role: Product}
	same := base
	same.Line, same.Rung, same.Text = 9, Enforced, "  semgrep   ci "
	if base.Print() != same.Print() {
		t.Error("the line, the rung or the spacing changed the fingerprint")
	}
	for name, change := range map[string]func(*Evidence){
		"signal": func(e *Evidence) { e.Signal = "sec.dast" },
		"tool":   func(e *Evidence) { e.Tool = "codeql" },
		"path":   func(e *Evidence) { e.Path = "cd.yml" },
		"text":   func(e *Evidence) { e.Text = "semgrep scan" },
	} {
		other := base
		change(&other)
		if base.Print() == other.Print() {
			t.Errorf("another %s has the same fingerprint", name)
		}
	}
	// What stands in one field must not be taken for part of the next.
	a, b := Evidence{Signal: "a", Tool: "bc"}, Evidence{Signal: "ab", Tool: "c"}
	if a.Print() == b.Print() {
		t.Error("fields run into each other")
	}
}
