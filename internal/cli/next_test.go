package cli_test

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stagecheck/stagecheck/internal/cli"
)

// run runs the program and returns what it prints.
func run(t *testing.T, args ...string) []byte {
	t.Helper()
	var out, problems bytes.Buffer
	if code := cli.Main(context.Background(), cli.Streams{Out: &out, Err: &problems}, func(string) string { return "" }, args); code != cli.Done {
		t.Fatalf("%q: exit %d: %s", args, code, problems.String())
	}
	return out.Bytes()
}

type planned struct {
	Next  int
	Steps []struct {
		ID string
		Do []struct {
			Verb  string
			Files []struct{ Path, Text string }
		}
	}
}

// TestNext_leads_on: whoever pastes what next prints has the statements that it
// promises, stage after stage, until what is asked for is no longer a file.
func TestNext_leads_on(t *testing.T) {
	for profile, files := range map[string]map[string]string{
		"product-service": {
			"go.mod": "module example.com/shop\n\ngo 1.25\n", "main.go": "package main\n\nfunc main() {}\n",
			"main_test.go": "package main\n\nimport \"testing\"\n\nfunc TestMain(t *testing.T) {\n\tmain()\n}\n",
			"README.md":    "# Shop\n", "chart/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 1.0.0\n", "Dockerfile": "FROM scratch\nCOPY shop /\nCMD [\"/shop\"]\n",
		},
		"library":              {"package.json": `{"name": "shop", "version": "1.0.0", "scripts": {"test": "jest", "build": "tsc"}, "devDependencies": {"jest": "29"}}`},
		"internal-it.endpoint": {"Set-Printer.ps1": "Set-Printer -Name First\n", ".gitlab/README.md": "Ask us.\n"},
	} {
		t.Run(profile, func(t *testing.T) {
			dir := t.TempDir()
			paste(t, dir, files)
			reached := 0
			for range 6 {
				var p planned
				if err := json.Unmarshal(run(t, "next", "--format", "json", "--profile", profile, dir), &p); err != nil {
					t.Fatal(err)
				}
				more := map[string]string{}
				var promised []string
				for _, s := range p.Steps {
					for _, a := range s.Do {
						for _, f := range a.Files {
							if a.Verb == "vouch" {
								continue
							}
							more[f.Path] += f.Text
						}
					}
					if len(s.Do) > 0 && s.Do[0].Verb != "vouch" {
						promised = append(promised, s.ID)
					}
				}
				if len(more) == 0 {
					break
				}
				paste(t, dir, more)
				shows(t, dir, profile, promised)
				reached++
			}
			if reached == 0 {
				t.Error("next printed nothing to paste")
			}
		})
	}
}

// paste adds texts to files.
func paste(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for path, text := range files {
		full := filepath.Join(dir, filepath.FromSlash(path))
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			t.Fatal(err)
		}
		before, err := os.ReadFile(full)
		if err != nil && !os.IsNotExist(err) {
			t.Fatal(err)
		}
		if err := os.WriteFile(full, append(before, text...), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// shows demands of statements that some of each is shown, without a problem.
func shows(t *testing.T, dir, profile string, ids []string) {
	t.Helper()
	var r struct {
		Models []struct {
			Statements []struct{ ID, Status, Because string }
		}
		Problems []struct{ Path, Message string }
	}
	if err := json.Unmarshal(run(t, "scan", "--format", "json", "--profile", profile, dir), &r); err != nil {
		t.Fatal(err)
	}
	for _, p := range r.Problems {
		if p.Path != "." {
			t.Errorf("%s: %s", p.Path, p.Message)
		}
	}
	for _, id := range ids {
		for _, m := range r.Models {
			for _, s := range m.Statements {
				if s.ID == id {
					t.Logf("%s is %s: %s", id, s.Status, s.Because)
					if s.Status != "met" && s.Status != "partial" {
						t.Errorf("%s is %s: %s", id, s.Status, s.Because)
					}
				}
			}
		}
	}
}
