package terminal

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestPage(t *testing.T) {
	p := &Page{}
	p.Line(0, Bold, "head")
	p.Labelled(2, "label  ", Plain, strings.Repeat("word ", 20), 0)
	p.Gap()
	p.Labelled(0, "", Dim, strings.Repeat("word ", 40), 2)
	want := `head
  label  word word word word word word word word word word word word word word
         word word word word word word

word word word word word word word word word word word word word word word word
word word word word word word word word word word word word word word word word…
`
	if diff := cmp.Diff(want, string(p.Bytes())); diff != "" {
		t.Errorf("page (-want +got):\n%s", diff)
	}
	p = &Page{Color: true}
	p.Labelled(0, "a ", Green, "b", 0)
	if got, want := string(p.Bytes()), "\x1b[2ma \x1b[0m\x1b[32mb\x1b[0m\n"; got != want {
		t.Errorf("in colour %q, want %q", got, want)
	}
}

// FuzzPage: whatever is written, a page stays within its columns and sends no codes.
func FuzzPage(f *testing.F) {
	f.Add("label\x1b[2J", "words \u202e and words", 2, 3)
	f.Add(strings.Repeat("long", 30), strings.Repeat("x", 200), 26, 0)
	f.Fuzz(func(t *testing.T, label, words string, indent, most int) {
		p := &Page{}
		p.Labelled(max(0, indent)%30, label, Plain, words, max(0, most))
		p.Line(max(0, indent)%30, Plain, words)
		for _, line := range strings.Split(string(p.Bytes()), "\n") {
			if n := utf8.RuneCountInString(line); n > Width {
				t.Errorf("%d columns: %q", n, line)
			}
			if strings.ContainsFunc(line, func(r rune) bool { return !printable(r) }) {
				t.Errorf("a code: %q", line)
			}
		}
	})
}
