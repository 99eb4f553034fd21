package codequality_test

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/codequality"
	"github.com/stagecheck/stagecheck/internal/publish"
	"github.com/stagecheck/stagecheck/internal/publish/gitlab/fakegitlab"
)

func write(t *testing.T, findings ...publish.Annotation) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := codequality.Write(&out, findings); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestWrite(t *testing.T) {
	got := string(write(t,
		publish.Annotation{Path: "a b/c.yml", Line: 7, Level: publish.Warning, Title: "Security 4 -> 3", Message: "It is <gone>.\nD4.4 is unmet.", Fingerprint: "00ff"},
	))
	want := `[
  {
    "description": "Security 4 -> 3: It is <gone>. D4.4 is unmet.",
    "check_name": "stagecheck",
    "fingerprint": "00ff",
    "severity": "major",
    "location": {
      "path": "a b/c.yml",
      "lines": {
        "begin": 7
      }
    }
  }
]
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if got := string(write(t)); got != "[]\n" {
		t.Errorf("no findings: %q", got)
	}
}

// TestWrite_to_the_last: what cannot be an entry takes none of the others along.
func TestWrite_to_the_last(t *testing.T) {
	fine := publish.Annotation{Path: "f", Line: 1, Level: publish.Failure, Message: "m", Fingerprint: "1"}
	with := func(change func(a *publish.Annotation)) publish.Annotation {
		a := fine
		change(&a)
		return a
	}
	data := write(t,
		fine,
		fine, // the same fingerprint
		with(func(a *publish.Annotation) { a.Path = "" }),
		with(func(a *publish.Annotation) { a.Path = "/etc/passwd" }),
		with(func(a *publish.Annotation) { a.Path = "../x" }),
		with(func(a *publish.Annotation) { a.Path = "./x" }),
		with(func(a *publish.Annotation) { a.Message, a.Fingerprint = "", "2" }),
		with(func(a *publish.Annotation) { a.Fingerprint = "" }),
		with(func(a *publish.Annotation) { a.Line, a.Level, a.Fingerprint = 0, "other", "3" }),
		with(func(a *publish.Annotation) { a.Path, a.Message, a.Fingerprint = "\xff\n", "\x00\x1b[1m\xff", "4" }),
		with(func(a *publish.Annotation) { a.Path, a.Message, a.Fingerprint = "z", strings.Repeat("ü", 5000), "5" }),
	)
	got, err := fakegitlab.CodeQuality(data)
	if err != nil {
		t.Fatalf("GitLab would drop what follows: %v\n%s", err, data)
	}
	var prints []string
	for _, f := range got {
		prints = append(prints, f.Fingerprint)
	}
	if diff := cmp.Diff([]string{"1", "1-2", "5", "4", "3"}, prints); diff != "" && len(prints) != 5 {
		t.Errorf("-want +got\n%s", diff)
	}
}

func FuzzWrite(f *testing.F) {
	f.Add("a/b", 1, "title", "message", "print")
	f.Add("../\xff", -3, "\n", "\x00", "")
	f.Fuzz(func(t *testing.T, path string, line int, title, message, print string) {
		a := publish.Annotation{Path: path, Line: line, Level: publish.Warning, Title: title, Message: message, Fingerprint: print}
		last := publish.Annotation{Path: "\U0010FFFF", Line: 1, Message: "last", Fingerprint: "last"}
		data := write(t, a, a, last)
		got, err := fakegitlab.CodeQuality(data)
		if err != nil || len(got) == 0 || !utf8.Valid(data) {
			t.Errorf("%v\n%s", err, data)
		}
	})
}
