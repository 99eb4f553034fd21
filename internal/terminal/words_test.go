package terminal

import (
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestPrintable(t *testing.T) {
	tests := map[string]struct{ in, want string }{
		"plain":            {"docs/über uns.md", "docs/über uns.md"},
		"escape":           {"\x1b[31mred\x1b[0m", `\x1b[31mred\x1b[0m`},
		"line_break":       {"a\nb\rc", `a\x0ab\x0dc`},
		"title":            {"\x1b]0;x\a", `\x1b]0;x\x07`},
		"c1_control":       {"a\u009bb", `a\u009bb`},
		"right_to_left":    {"a\u202eb", `a\u202eb`},
		"zero_width":       {"a\u200bb", `a\u200bb`},
		"no_break_space":   {"a\u00a0b", `a\u00a0b`},
		"invalid":          {"a\xffb", `a\xffb`},
		"replacement_rune": {"a\uFFFDb", "a\uFFFDb"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if got := Printable(test.in); got != test.want {
				t.Errorf("Printable(%q) = %q, want %q", test.in, got, test.want)
			}
		})
	}
}

func FuzzPrintable(f *testing.F) {
	f.Add("\x1b[2J\u202e\xff")
	f.Fuzz(func(t *testing.T, words string) {
		got := Printable(words)
		if !utf8.ValidString(got) {
			t.Errorf("Printable(%q) = %q is not UTF-8", words, got)
		}
		for _, r := range got {
			if !printable(r) {
				t.Errorf("Printable(%q) = %q holds %U", words, got, r)
			}
		}
		if again := Printable(got); again != got {
			t.Errorf("Printable(%q) = %q", got, again)
		}
	})
}

func TestWrap(t *testing.T) {
	tests := map[string]struct {
		words   string
		columns int
		want    []string
	}{
		"fits":      {"a b", 3, []string{"a b"}},
		"breaks":    {"aa bb cc", 5, []string{"aa bb", "cc"}},
		"long_word": {"a bbbbbb c", 4, []string{"a", "bbbb", "bb c"}},
		"nothing":   {"", 4, nil},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, Wrap(test.words, test.columns)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestCount(t *testing.T) {
	for n, want := range map[int]string{0: "0 files", 1: "1 file", 999: "999 files", 1000: "1,000 files", 1234567: "1,234,567 files"} {
		if got := Count(n, "file"); got != want {
			t.Errorf("Count(%d) = %q, want %q", n, got, want)
		}
	}
}
