package lines

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestIndex(t *testing.T) {
	x := New("one\r\n  two\n\nfour")
	for offset, want := range map[int]int{-1: 1, 0: 1, 3: 1, 4: 1, 5: 2, 10: 2, 11: 3, 12: 4, 15: 4, 99: 4} {
		if got := x.At(offset); got != want {
			t.Errorf("At(%d) = %d, want %d", offset, got, want)
		}
	}
	for line, want := range []string{"", "one", "two", "", "four", ""} {
		if got := x.Text(line); got != want {
			t.Errorf("Text(%d) = %q, want %q", line, got, want)
		}
	}
}

func TestCutKeepsRunesWhole(t *testing.T) {
	for lead := range 4 {
		text := Cut(strings.Repeat("x", lead) + strings.Repeat("é", MaxText))
		if len(text) > MaxText || !utf8.ValidString(text) {
			t.Errorf("cut to %d bytes, valid UTF-8 %t", len(text), utf8.ValidString(text))
		}
	}
}

func TestJSON(t *testing.T) {
	text := `{
  "name": "x", "n": 1e999,
  "list": [
    "a",
    {"deep": null}
  ],
  "empty": {}, "last":
    "z"
}`
	var got []string
	line, err := JSON(New(text), func(m Member) bool {
		open := ""
		if m.Open != 0 {
			open = string(m.Open)
		}
		got = append(got, fmt.Sprintf("%d %s %s%s", m.Line, strings.Join(m.Path, "/"), m.Value, open))
		return true
	})
	if err != nil {
		t.Fatalf("line %d: %v", line, err)
	}
	want := []string{"1  {", "2 name x", "2 n ", "3 list [", "4 list/ a", "5 list/ {", "5 list//deep ", "7 empty {", "7 last z"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestJSONFailsWithTheLine(t *testing.T) {
	tests := map[string]struct {
		text string
		line int
	}{
		"comma":     {"{\n\"a\": 1,\n\"b\": 2,\n}", 4},
		"cut short": {"{\n\"a\": {\n", 2},
		"nothing":   {"", 1},
		"no value":  {"{\n\"a\": }", 2},
		"too deep":  {strings.Repeat("[", 100_000), 1},
	}
	for name, tt := range tests {
		line, err := JSON(New(tt.text), func(Member) bool { return true })
		if err == nil || line != tt.line {
			t.Errorf("%s: line %d, error %v, want an error in line %d", name, line, err, tt.line)
		}
	}
}

func FuzzJSON(f *testing.F) {
	f.Add(`{"a": [1, {"b": "c"}], "d": null}`)
	f.Add("[[[\n{\"a\":")
	f.Fuzz(func(t *testing.T, text string) {
		x := New(text)
		last := 1 + strings.Count(text, "\n")
		line, err := JSON(x, func(m Member) bool {
			if m.Line < 1 || m.Line > last {
				t.Errorf("line %d of %d", m.Line, last)
			}
			return true
		})
		if err != nil && (line < 1 || line > last) {
			t.Errorf("error in line %d of %d", line, last)
		}
	})
}
