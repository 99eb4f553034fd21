package scanners_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners"
)

// many is a repository with more Dockerfiles than a document keeps of one tool.
func many() map[string]string {
	files := map[string]string{"README.md": "# Many\n\nImages of all kinds.\n"}
	for i := range 5 {
		files[fmt.Sprintf("legacy/%d/Dockerfile", i)] = "FROM alpine\nRUN apk add curl\n"
		files[fmt.Sprintf("services/%d/Dockerfile", i)] = "FROM alpine\nRUN apk add curl\n"
	}
	return files
}

func scanFiles(t *testing.T, files map[string]string, exemptions ...evidence.Exemption) *evidence.Document {
	t.Helper()
	archive := &txtar.Archive{}
	for name, text := range files {
		archive.Files = append(archive.Files, txtar.File{Name: name, Data: []byte(text)})
	}
	return scan(t, scanners.New(scanners.Exemptions(exemptions)), archive, "")
}

// TestExemptions_take_out_and_nothing_else: what is exempt leaves its signal and is
// listed, what was behind it comes to the fore, and all else stays as it was.
func TestExemptions_take_out_and_nothing_else(t *testing.T) {
	plain := scanFiles(t, many())
	doc := scanFiles(t, many(), evidence.Exemption{Signal: "iac.container", Paths: []string{"legacy/**"}, Standing: evidence.InDate})
	x := doc.Exemptions[0]
	if x.Count != 5 || len(x.Evidence) != 3 || x.Standing != evidence.InDate {
		t.Errorf("%s, %d sightings, %d of them listed", x.Standing, x.Count, len(x.Evidence))
	}
	for _, e := range x.Evidence {
		if !e.Exempt || e.ID == "" || e.Fingerprint == "" || e.Path[:7] != "legacy/" {
			t.Errorf("exempt: %+v", e)
		}
	}
	signal := doc.Signals["iac.container"]
	if before := plain.Signals["iac.container"].Count; signal.Count != before-5 || len(signal.Evidence) == 0 {
		t.Errorf("%d sightings of %d are left", signal.Count, before)
	}
	if slices.ContainsFunc(signal.Evidence, func(e evidence.Evidence) bool { return e.Path[:7] == "legacy/" }) {
		t.Error("a sighting that is exempt is judged")
	}
	if doc.Profile != plain.Profile || doc.Files != plain.Files {
		t.Errorf("%s of %d files; %s of %d without exemptions", doc.Profile, doc.Files, plain.Profile, plain.Files)
	}
	ids := map[string]bool{}
	note := func(list []evidence.Evidence) {
		for _, e := range list {
			if ids[e.ID] {
				t.Errorf("%s stands for two sightings", e.ID)
			}
			ids[e.ID] = true
		}
	}
	for id, s := range doc.Signals {
		note(s.Evidence)
		note(s.Demoted)
		if diff := cmp.Diff(plain.Signals[id].Open, s.Open); diff != "" || s.Count != plain.Signals[id].Count && id != "iac.container" {
			t.Errorf("%s changed: %s", id, diff)
		}
	}
	note(x.Evidence)
	note(x.Demoted)
}

func TestExemptions_that_have_no_effect(t *testing.T) {
	plain := scanFiles(t, many())
	tests := map[string]struct {
		exemption evidence.Exemption
		want      evidence.Standing
	}{
		"expired": {evidence.Exemption{Signal: "iac.container", Standing: evidence.Expired, Why: "it expired on 2020-01-01"}, evidence.Expired},
		"unused":  {evidence.Exemption{Signal: "iac.container", Paths: []string{"elsewhere/**"}, Standing: evidence.InDate}, evidence.Unused},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			doc := scanFiles(t, many(), test.exemption)
			x := doc.Exemptions[0]
			if x.Standing != test.want || x.Why == "" || x.Count != 0 {
				t.Errorf("%s: %q, %d sightings", x.Standing, x.Why, x.Count)
			}
			if diff := cmp.Diff(plain.Signals, doc.Signals); diff != "" {
				t.Errorf("signals changed:\n%s", diff)
			}
		})
	}
}

// TestExemptions_of_paths take out every signal there, in roles that count and others.
func TestExemptions_of_paths(t *testing.T) {
	files := map[string]string{
		"old/main.tf":          "resource \"aws_s3_bucket\" \"b\" {}\n",
		"old/Dockerfile":       "FROM alpine\nRUN apk add curl\n",
		"old/testdata/main.tf": "resource \"aws_s3_bucket\" \"b\" {}\n",
		"new/main.tf":          "resource \"aws_s3_bucket\" \"b\" {}\n",
	}
	doc := scanFiles(t, files, evidence.Exemption{Paths: []string{"old/**", "!old/Dockerfile"}, Standing: evidence.InDate})
	x := doc.Exemptions[0]
	if len(x.Evidence) == 0 || len(x.Demoted) == 0 {
		t.Errorf("%d in roles that count, %d in others", len(x.Evidence), len(x.Demoted))
	}
	if len(doc.Signals["iac.container"].Evidence) == 0 {
		t.Error("the exception was taken out")
	}
	for id, s := range doc.Signals {
		for _, e := range slices.Concat(s.Evidence, s.Demoted) {
			if e.Path == "old/main.tf" || e.Path == "old/testdata/main.tf" {
				t.Errorf("%s is still shown by %s", id, e.Path)
			}
		}
	}
}
