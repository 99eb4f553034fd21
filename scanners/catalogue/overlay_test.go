package catalogue

import (
	"os"
	"strings"
	"testing"

	"github.com/stagecheck/stagecheck/scanners/fact"
)

func TestOverlay(t *testing.T) {
	builtin := Load()
	over, err := builtin.Overlay([]*Row{{
		Tool: "robot", File: "mine", Line: 3,
		Claims: []*Claim{{
			SignalID: "sec.sast", Run: []string{"robot scan"},
			Content: []*Content{{In: []string{"*.robot"}, Re: "^scan:"}},
		}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	var shown []*Claim
	over.Match(&fact.Fact{Kind: fact.Command, Value: "robot", Words: []string{"scan"}}, func(c *Claim) { shown = append(shown, c) })
	if len(shown) != 1 || shown[0].Row.Tool != "robot" || shown[0].Signal != builtin.Signals["sec.sast"] {
		t.Errorf("the command shows %v", shown)
	}
	// The rules of both meet in one table, by their numbers.
	all, err := Read(os.DirFS("."))
	if err != nil {
		t.Fatal(err)
	}
	rules := 0
	for _, row := range all.Rows {
		for _, claim := range row.Claims {
			rules += len(claim.Content)
		}
	}
	over.Paths().Contents("a.robot", func(c *Content) {
		if c.Number < rules {
			t.Errorf("the rule has number %d, which one of the %d built-in ones has", c.Number, rules)
		}
		if strings.Join(c.Literals, " ") != "scan:" {
			t.Errorf("the rule has the literals %q", c.Literals)
		}
		rules = -1
	})
	if rules >= 0 {
		t.Error("the rule does not want to look into the file")
	}
}

func TestOverlay_says_where_a_mistake_is(t *testing.T) {
	for want, claim := range map[string]*Claim{
		`mine:3: tool "robot": "sec.sats" is no signal`: {SignalID: "sec.sats", Run: []string{"robot"}},
		`mine:3: tool "robot": sec.sast: run "--scan"`:  {SignalID: "sec.sast", Run: []string{"--scan"}},
	} {
		row := &Row{Tool: "robot", File: "mine", Line: 3, Claims: []*Claim{claim}}
		if _, err := Load().Overlay([]*Row{row}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("overlay: %v; want an error with %q", err, want)
		}
	}
}

func TestGlobs(t *testing.T) {
	g := NewGlobs([]string{"docs/**/*.{md,rst}", "**/Makefile", "!docs/old/**"})
	for path, want := range map[string]bool{
		"docs/a.md": true, "docs/a/b.RST": true, "Makefile": true, "a/makefile": true,
		"docs/old/a.md": false, "docs/a.txt": false, "src/docs/a.md": false,
	} {
		if g.Match(path) != want {
			t.Errorf("%s: %v, want %v", path, !want, want)
		}
	}
}
