package policies

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/open-policy-agent/opa/v1/ast"
)

var update = flag.Bool("update", false, "rewrite what is derived: statements.json, the golden verdicts")

// parsed returns the modules of a folder beside this file, with METADATA.
func parsed(t testing.TB, folder string) map[string]*ast.Module {
	t.Helper()
	modules, err := parseFolder(os.DirFS(folder), ".", ast.ParserOptions{Capabilities: capabilities(), RegoVersion: ast.RegoV1, ProcessAnnotation: true})
	if err != nil {
		t.Fatal(err)
	}
	return modules
}

// golden compares with a file, or rewrites it.
func golden(t *testing.T, file string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s is stale; go test ./policies -update rewrites it (-file +now):\n%s", file, diff)
	}
}

func indented(t *testing.T, v any) []byte {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestStatements holds that what is read at start is what the METADATA says,
// which checks the METADATA too.
func TestStatements(t *testing.T) {
	for _, id := range Builtin() {
		m, err := describe(parsed(t, id))
		if err != nil {
			t.Fatal(err)
		}
		golden(t, id+"/statements.json", indented(t, m))
	}
}
