package settings

import (
	"math"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/document"
)

// profiles stand in for those of the policies, which this package must not know.
var profiles = []string{"product-service", "library", "cli-tool"}

// everything is what the tests may name: the built-in signals.
func everything(t testing.TB) Known {
	t.Helper()
	c, err := catalogue.Read(os.DirFS("../../scanners/catalogue"))
	if err != nil {
		t.Fatal(err)
	}
	return Known{Profiles: profiles, Signals: c.Signals}
}

func TestParse(t *testing.T) {
	text := `# what we are
profile: library
roles:
  - paths: ["demo/**", "!demo/real/**"]
    role: example
  - {paths: vendorized, role: vendored}
signals:
  robot:
    url: https://wiki.example.com/robot
    fails-with: [--strict]
    release.automated:
      run: robot release|publish
      uses: ['acme/{robot,android} mode!=dry']
    docs.adr:
      files: ["decisions/**/*.{md,rst}"]
      least: 100
      roles: [docs]
      content: [{in: ["**/*.md"], has: [decided, decision*], re: '^## Decision', not: 'draft'}]
`
	got, err := Parse([]byte(text), everything(t))
	if err != nil {
		t.Fatal(err)
	}
	if got.Profile != "library" {
		t.Errorf("profile %q, want library", got.Profile)
	}
	for path, want := range map[string]evidence.Role{
		"demo/app.tf": evidence.Example, "Demo/deep/er/app.tf": evidence.Example, "demo/real/app.tf": "", "src/demo/app.tf": "", "vendorized": evidence.Vendored,
	} {
		if role := roleOf(got, path); role != want {
			t.Errorf("role of %s: %q, want %q", path, role, want)
		}
	}
	want := []*catalogue.Row{{
		Tool: "robot", URL: "https://wiki.example.com/robot", FailsWith: []string{"--strict"}, File: File, Line: 8,
		Claims: []*catalogue.Claim{
			{SignalID: "release.automated", Run: []string{"robot release|publish"}, Uses: []string{"acme/robot mode!=dry", "acme/android mode!=dry"}, Line: 12},
			{
				SignalID: "docs.adr", Files: []string{"decisions/**/*.{md,rst}"}, Least: 100, Roles: []evidence.Role{evidence.Docs}, Line: 15,
				Content: []*catalogue.Content{{In: []string{"**/*.md"}, Has: []string{"decided", "decision*"}, Re: "^## Decision", Not: "draft"}},
			},
		},
	}}
	if diff := cmp.Diff(want, got.Rows, asWritten()); diff != "" {
		t.Errorf("rows (-want +got):\n%s", diff)
	}
}

// roleOf returns the role that the first matching rule gives, "" where none matches.
func roleOf(s *Settings, path string) evidence.Role {
	for _, rule := range s.Roles {
		if rule.Paths.Match(path) {
			return rule.Role
		}
	}
	return ""
}

// asWritten compares rows by what was written, not by what is made of it.
func asWritten() cmp.Options {
	return cmp.Options{
		cmpopts.IgnoreUnexported(catalogue.Claim{}, catalogue.Content{}),
		cmpopts.IgnoreFields(catalogue.Claim{}, "Row", "Signal", "SignalID"),
		cmpopts.IgnoreFields(catalogue.Content{}, "Claim", "Number", "Literals"),
		cmpopts.EquateEmpty(),
	}
}

// TestRows_of_the_catalogue holds the built-in rows to what users' own are held
// to, and this reader to the catalogue's: there is one grammar.
func TestRows_of_the_catalogue(t *testing.T) {
	const folder = "../../scanners/catalogue"
	want, err := catalogue.Read(os.DirFS(folder))
	if err != nil {
		t.Fatal(err)
	}
	known := Known{Signals: want.Signals}
	none := limits{math.MaxInt, math.MaxInt, math.MaxInt, math.MaxInt}
	var got []*catalogue.Row
	files := map[string]bool{}
	for _, row := range want.Rows {
		if files[row.File] {
			continue
		}
		files[row.File] = true
		text, err := os.ReadFile(folder + "/rows/" + row.File)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := document.Parse(row.File, text)
		if err != nil {
			t.Fatal(err)
		}
		all := doc.Roots[0].Content
		for i := 0; i+1 < len(all); i += 2 {
			one := *doc.Roots[0]
			one.Content = all[i : i+2]
			rows, err := (&reader{doc: doc, known: known, limits: none}).rows(&one)
			if err != nil {
				t.Errorf("scanners/catalogue/rows/%s: %v", row.File, err)
				continue
			}
			if rows[0].URL == "" {
				t.Errorf("scanners/catalogue/rows/%s:%d: %s has no url", row.File, rows[0].Line, rows[0].Tool)
			}
			got = append(got, rows...)
		}
	}
	if t.Failed() {
		return
	}
	if diff := cmp.Diff(want.Rows, got, asWritten(), cmpopts.IgnoreFields(catalogue.Row{}, "File")); diff != "" {
		t.Errorf("the catalogue and the settings read rows differently (-catalogue +settings):\n%s", diff)
	}
}

func TestParse_is_bounded(t *testing.T) {
	known := everything(t)
	tests := map[string]struct{ text, want string }{
		"size":         {"# " + strings.Repeat("x", maxSize), "larger than"},
		"nesting":      {"roles: " + strings.Repeat("[", maxSize-100), "depth"},
		"alternatives": {"roles: [{role: test, paths: '" + strings.Repeat("{a,b}", 60) + "'}]", "more than 2000 patterns"},
		"in_all":       {"roles:\n" + strings.Repeat("  - {role: test, paths: '{a,b,c,d,e,f,g,h}{a,b,c,d,e,f,g,h}'}\n", 32), "more than 2000 patterns"},
		"spans":        {"roles: [{role: test, paths: '" + strings.Repeat("**/a/", 20) + "'}]", "more than 3 times **"},
		"text":         {"roles: [{role: test, paths: '" + strings.Repeat("a", 501) + "'}]", "longer than 500"},
		"expression":   {"signals: {t: {docs.adr: {content: [{in: x, re: '" + strings.Repeat("a{900}", 20) + "'}]}}}", "too large"},
		"nested":       {"signals: {t: {docs.adr: {content: [{in: x, re: '((a{100}){100}){100}'}]}}}", "invalid repeat count"},
		"rules":        {"signals: {t: {docs.adr: {content: [" + strings.Repeat("{in: x, re: a},", 101) + "]}}}", "more than 100 rules"},
		"aliases":      {"signals: &a {t: *a}", "an alias"},
		"long_names":   {strings.Repeat("x", 1000) + ": 1", `xxx…"; known are profile`},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := Parse([]byte(test.text), known)
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Fatalf("parse: %v; want an error with %q", err, test.want)
			}
			if len(err.Error()) > 1000 {
				t.Errorf("the error has %d bytes", len(err.Error()))
			}
		})
	}
}

func FuzzParse(f *testing.F) {
	known := everything(f)
	for _, test := range documents {
		f.Add([]byte(test.text))
	}
	f.Add([]byte("signals: &a {t: *a}"))
	f.Add([]byte("a: b\r\n\u2028c: ["))
	f.Fuzz(func(t *testing.T, text []byte) {
		s, err := Parse(text, known)
		if err != nil {
			wrong, ok := err.(*Error)
			if lines := 1 + strings.Count(string(text), "\n"); !ok || wrong.Line < 0 || wrong.Line > lines {
				t.Fatalf("%#v of %d lines", err, lines)
			}
			return
		}
		if _, err := (&catalogue.Catalogue{Signals: known.Signals}).Overlay(s.Rows); err != nil {
			t.Fatalf("accepted, and refused by the catalogue: %v", err)
		}
	})
}
