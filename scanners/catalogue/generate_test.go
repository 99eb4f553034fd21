package catalogue

import (
	"bytes"
	"flag"
	"fmt"
	"go/format"
	"maps"
	"os"
	"reflect"
	"regexp"
	"slices"
	"testing"
)

var update = flag.Bool("update", false, "rewrite what is generated")

const generated = "generated.go"

// TestGenerated holds the built-in catalogue to the YAML it is written in.
func TestGenerated(t *testing.T) {
	c, err := Read(os.DirFS("."))
	if err != nil {
		t.Fatal(err)
	}
	want, err := generate(c)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(generated)
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	if bytes.Equal(got, want) {
		return
	}
	if !*update {
		t.Fatalf("%s is not what the YAML says; go test ./scanners/catalogue -update writes it", generated)
	}
	if err := os.WriteFile(generated, want, 0o644); err != nil {
		t.Fatal(err)
	}
}

// generator writes values as Go that the compiler lays out as data: no code of
// it runs when the program starts. What several values point to stands in an
// array of its own.
type generator struct {
	// arrays holds what was written of each array, by its name.
	arrays map[string]*bytes.Buffer
	counts map[string]int
	// places holds the expression for what a pointer points to.
	places map[any]string
}

// shared names the arrays of the types that several values point to.
var shared = map[reflect.Type]string{
	reflect.TypeFor[Signal]():     "builtinSignals",
	reflect.TypeFor[Row]():        "builtinRows",
	reflect.TypeFor[Claim]():      "builtinClaims",
	reflect.TypeFor[Content]():    "builtinContents",
	reflect.TypeFor[pathGlob]():   "builtinGlobs",
	reflect.TypeFor[invocation](): "builtinInvocations",
	reflect.TypeFor[pattern]():    "builtinPatterns",
}

// left names the fields that are left out: those that only reading fills.
var left = map[reflect.Type][]string{
	reflect.TypeFor[Row]():        {"URL", "Claims", "File", "Line"},
	reflect.TypeFor[Claim]():      {"SignalID", "Files", "Run", "Uses", "Image", "Include", "Key", "Job", "Dep", "Resource", "Object", "Hook", "Content", "Line"},
	reflect.TypeFor[Content]():    {"In"},
	reflect.TypeFor[invocation](): {"programs"},
}

// generate writes the catalogue as Go.
func generate(c *Catalogue) ([]byte, error) {
	g := generator{arrays: map[string]*bytes.Buffer{}, counts: map[string]int{}, places: map[any]string{}}
	for _, id := range slices.Sorted(maps.Keys(c.Signals)) {
		g.pointer(reflect.ValueOf(c.Signals[id]))
	}
	index := g.value(reflect.ValueOf(*c.index))
	var b bytes.Buffer
	fmt.Fprint(&b, "// Code generated from signals.yaml and rows/*.yaml by go test -update. DO NOT EDIT.\n\n")
	fmt.Fprint(&b, "package catalogue\n\nimport \"github.com/stagecheck/stagecheck/internal/evidence\"\n\n")
	fmt.Fprintf(&b, "var builtin = index%s\n\n", index)
	types := map[string]string{}
	for t, name := range shared {
		types[name] = t.Name()
	}
	for _, name := range slices.Sorted(maps.Keys(g.arrays)) {
		fmt.Fprintf(&b, "var %s = [...]%s{\n%s}\n\n", name, types[name], g.arrays[name])
	}
	return format.Source(b.Bytes())
}

// pointer returns the expression for a pointer, and writes what it points to
// the first time.
func (g *generator) pointer(v reflect.Value) string {
	if place, ok := g.places[v.UnsafePointer()]; ok {
		return place
	}
	array, ok := shared[v.Type().Elem()]
	if !ok {
		return "&" + typeName(v.Type().Elem()) + g.value(v.Elem())
	}
	text := g.value(v.Elem()) // first: it may write others of the same type
	if g.arrays[array] == nil {
		g.arrays[array] = &bytes.Buffer{}
	}
	place := fmt.Sprintf("&%s[%d]", array, g.counts[array])
	g.counts[array]++
	g.places[v.UnsafePointer()] = place
	fmt.Fprintf(g.arrays[array], "%s,\n", text)
	return place
}

// value returns a composite literal without its type, or a constant.
func (g *generator) value(v reflect.Value) string {
	switch v.Kind() {
	case reflect.String:
		return fmt.Sprintf("%q", v.String())
	case reflect.Bool:
		return fmt.Sprint(v.Bool())
	case reflect.Int, reflect.Int64:
		return fmt.Sprint(v.Int())
	case reflect.Uint16:
		return fmt.Sprint(v.Uint())
	case reflect.Pointer:
		return g.pointer(v)
	case reflect.Struct:
		return g.fields(v)
	case reflect.Slice, reflect.Array:
		var b bytes.Buffer
		for i := range v.Len() {
			fmt.Fprintf(&b, "%s,", g.value(v.Index(i)))
		}
		return "{" + b.String() + "}"
	}
	panic("no way to write a " + v.Type().String())
}

func (g *generator) fields(v reflect.Value) string {
	var b bytes.Buffer
	for i := range v.NumField() {
		field, value := v.Type().Field(i), v.Field(i)
		if value.IsZero() || slices.Contains(left[v.Type()], field.Name) {
			continue
		}
		kind := ""
		if k := value.Kind(); k == reflect.Slice || k == reflect.Array || k == reflect.Struct {
			kind = typeName(value.Type())
		}
		fmt.Fprintf(&b, "%s: %s%s,", field.Name, kind, g.value(value))
	}
	return "{" + b.String() + "}"
}

var ownPackage = regexp.MustCompile(`(github\.com/stagecheck/stagecheck/scanners/)?catalogue\.`)

// typeName returns a type as this package writes it.
func typeName(t reflect.Type) string { return ownPackage.ReplaceAllString(t.String(), "") }
