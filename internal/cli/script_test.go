package cli_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/stagecheck/stagecheck/internal/cli"
)

var update = flag.Bool("update", false, "rewrite what the scripts compare with")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"stagecheck": func() {
			os.Exit(cli.Main(context.Background(), cli.Streams{Out: os.Stdout, Err: os.Stderr}, os.Getenv, os.Args[1:]))
		},
	})
}

// TestScripts runs the program as its users do.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "../../testdata/scripts",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			// What a machine's own settings say must not matter, and CI's variables neither.
			env.Setenv("GIT_CONFIG_NOSYSTEM", "1")
			env.Setenv("GIT_CONFIG_GLOBAL", filepath.Join(env.WorkDir, ".gitconfig-of-nobody"))
			for _, who := range []string{"AUTHOR", "COMMITTER"} {
				env.Setenv("GIT_"+who+"_NAME", "Nobody")
				env.Setenv("GIT_"+who+"_EMAIL", "nobody@example.com")
				env.Setenv("GIT_"+who+"_DATE", "2024-01-01T00:00:00Z")
			}
			return nil
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"valid":  valid,
			"same":   same,
			"fill":   fill,
			"utf16":  utf16,
			"narrow": narrow,
		},
	})
}

// valid checks that a file is a report as the published schema wants it.
func valid(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 1 || neg {
		ts.Fatalf("usage: valid FILE")
	}
	ts.Check(validReport([]byte(ts.ReadFile(args[0]))))
}

// validReport checks a report against the published schema, and that all ids it uses are there.
func validReport(text []byte) error {
	schema, err := jsonschema.NewCompiler().Compile("../../docs/report.schema.json")
	if err != nil {
		return err
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		return err
	}
	if err := schema.Validate(value); err != nil {
		return err
	}
	var report struct {
		Evidence []struct {
			ID     string
			Exempt bool
		}
		Models []struct {
			Statements []struct {
				ID, Attestation string
				Evidence        []string
			}
			Next []string
		}
		Attestations []struct{ ID, Status string }
		Exemptions   []struct{ Evidence []string }
	}
	if err := json.Unmarshal(text, &report); err != nil {
		return err
	}
	known, exempt, counts := map[string]bool{}, map[string]bool{}, map[string]bool{"": true}
	for _, e := range report.Evidence {
		if known[e.ID] || exempt[e.ID] {
			return fmt.Errorf("evidence %s is there twice", e.ID)
		}
		known[e.ID], exempt[e.ID] = !e.Exempt, e.Exempt
	}
	for _, x := range report.Exemptions {
		for _, id := range x.Evidence {
			if !exempt[id] {
				return fmt.Errorf("exempt %s is not in the report as such", id)
			}
		}
	}
	for _, a := range report.Attestations {
		counts[a.ID] = a.Status == "in-date"
	}
	for _, m := range report.Models {
		for _, s := range m.Statements {
			known[s.ID] = true
			if !counts[s.Attestation] {
				return fmt.Errorf("statement %s rests on attestation %s, which does not count", s.ID, s.Attestation)
			}
			for _, id := range s.Evidence {
				if !known[id] {
					return fmt.Errorf("statement %s rests on %s, which is not in the report", s.ID, id)
				}
			}
		}
		for _, id := range m.Next {
			if !known[id] {
				return fmt.Errorf("next names %s, which is no statement", id)
			}
		}
	}
	return nil
}

// same checks that two files hold the same bytes.
func same(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 2 || neg {
		ts.Fatalf("usage: same FILE FILE")
	}
	if ts.ReadFile(args[0]) != ts.ReadFile(args[1]) {
		ts.Fatalf("%s and %s differ", args[0], args[1])
	}
}

// fill writes a file of a text repeated: fill FILE TEXT TIMES, \n in the text being a line break.
func fill(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 3 || neg {
		ts.Fatalf("usage: fill FILE TEXT TIMES")
	}
	var times int
	if _, err := fmt.Sscan(args[2], &times); err != nil {
		ts.Fatalf("fill: %v", err)
	}
	text := strings.Repeat(strings.NewReplacer(`\n`, "\n", `\e`, "\x1b", `\r`, "\r").Replace(args[1]), times)
	ts.Check(os.MkdirAll(filepath.Dir(ts.MkAbs(args[0])), 0o755))
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text), 0o644))
}

// utf16 rewrites a file as UTF-16 with a byte order mark.
func utf16(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 1 || neg {
		ts.Fatalf("usage: utf16 FILE")
	}
	out := []byte{0xff, 0xfe}
	for _, b := range []byte(ts.ReadFile(args[0])) {
		out = append(out, b, 0)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), out, 0o644))
}

// narrow checks that no line of a file is wider than a terminal of 80 columns.
func narrow(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 1 || neg {
		ts.Fatalf("usage: narrow FILE")
	}
	for i, line := range strings.Split(ts.ReadFile(args[0]), "\n") {
		if n := len([]rune(line)); n > 80 {
			ts.Fatalf("%s:%d has %d columns: %s", args[0], i+1, n, line)
		}
	}
}
