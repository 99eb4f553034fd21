package policies

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"go/format"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/open-policy-agent/opa/v1/ast"
)

var update = flag.Bool("update", false, "rewrite what is derived: models.go, what the policies compile to, the golden verdicts")

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

// TestModels holds that what is known at start is what the METADATA says, which
// checks the METADATA too.
func TestModels(t *testing.T) {
	b := bytes.NewBufferString("// Code generated from METADATA by go test -update. DO NOT EDIT.\n\npackage policies\n\n" +
		"// builtinModels are laid out by the compiler: to read them takes no time.\nvar builtinModels = [...]Model{\n")
	for _, id := range Builtin() {
		m, err := describe(parsed(t, id))
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(b, "%s,\n", written(t, reflect.ValueOf(m)))
	}
	text, err := format.Source(append(b.Bytes(), "}\n"...))
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "models.go", text)
}

// written returns a value as Go has it, a field and an element a line.
func written(t *testing.T, v reflect.Value) string {
	t.Helper()
	var b strings.Builder
	name := strings.ReplaceAll(v.Type().String(), "policies.", "")
	switch v.Kind() {
	case reflect.Pointer:
		return "&" + written(t, v.Elem())
	case reflect.Struct:
		for i := range v.NumField() {
			if field := v.Type().Field(i); field.IsExported() && !v.Field(i).IsZero() {
				fmt.Fprintf(&b, "%s: %s,\n", field.Name, written(t, v.Field(i)))
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			fmt.Fprintf(&b, "%s,\n", strings.TrimPrefix(written(t, v.Index(i)), strings.TrimPrefix(name, "[]")))
		}
	case reflect.String, reflect.Int, reflect.Float64, reflect.Bool:
		return fmt.Sprintf("%#v", v.Interface())
	default:
		t.Fatalf("nobody writes a %s", v.Type())
	}
	return name + "{\n" + b.String() + "}"
}
