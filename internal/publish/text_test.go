package publish

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestOrder(t *testing.T) {
	a := []Annotation{
		{Path: "b", Line: 2, Level: Warning},
		{Path: "a", Line: 9, Level: Notice, Changed: true},
		{Path: "b", Line: 1, Level: Warning},
		{Path: "z", Line: 1, Level: Failure},
		{Path: "a", Line: 8, Level: Failure, Changed: true},
	}
	if diff := cmp.Diff([]Annotation{a[4], a[1], a[3], a[2], a[0]}, Order(a)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if diff := cmp.Diff([]Annotation{a[4], a[3], a[2], a[0], a[1]}, Severest(a)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestText(t *testing.T) {
	for _, test := range []struct{ name, got, want string }{
		{"a line", Line("a\nb\x1b[1m\xff"), `a\x0ab\x1b[1m\xff`},
		{"lines", Plain("a\r\nb\rc\n\u202e"), "a\nb\\x0dc\n\\u202e"},
		{"short", Cut("abc", 3), "abc"},
		{"cut", Cut("abcd", 3), "…"},
		{"cut between runes", Cut("üüüü", 6), "ü…"},
		{"no room", Cut("abc", 2), ""},
		{"nothing", Cut("", 0), ""},
		{"a page that fits", CutPage("a\n", 10), "a\n"},
		{"a page", CutPage("first line\n"+strings.Repeat("x", 200), 140), "first line\n\n\n*Cut here: 200 bytes more did not fit.*\n"},
		{"a page in code", CutPage("````go\n```\n"+strings.Repeat("x", 200), 140), "````go\n```\n\n````\n\n*Cut here: 200 bytes more did not fit.*\n"},
		{"a page after code", CutPage("```\nx\n```\n"+strings.Repeat("x", 200), 140), "```\nx\n```\n\n\n*Cut here: 200 bytes more did not fit.*\n"},
	} {
		if test.got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, test.got, test.want)
		}
	}
}

func FuzzCut(f *testing.F) {
	f.Add("a\n```\nü→", 5)
	f.Add(strings.Repeat("`", 300)+"\n"+strings.Repeat("→\n", 99), 200)
	f.Fuzz(func(t *testing.T, text string, limit int) {
		limit = max(0, min(limit, 10_000))
		page := CutPage(text, limit)
		if len(page) > limit || !utf8.ValidString(page) {
			t.Errorf("a page of %d bytes in %d", len(page), limit)
		}
		line := Cut(Line(text), limit)
		if len(line) > limit || !utf8.ValidString(line) || strings.ContainsAny(line, "\n\r\x1b") {
			t.Errorf("line %q", line)
		}
	})
}
