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
	"strings"
	"testing"
	"testing/fstest"
	"unicode"
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

// TestGenerate_changes_few_lines_for_a_row holds that nothing is numbered by
// what stands before it: a row that comes adds its own lines, and changes those
// of the names in whose buckets its own go.
func TestGenerate_changes_few_lines_for_a_row(t *testing.T) {
	const row = `%s:
  url: u
  a.b: {run: [make %[1]s, make|gmake x%[1]s], files: ["**/*.%[1]s", "**/Makefile"], uses: [a/%[1]s]}
  a.c: {content: [{in: ["**/Makefile"], re: "^%[1]s:"}]}
`
	lines := func(rows []string) map[string]int {
		t.Helper()
		c, err := Read(fstest.MapFS{
			"signals.yaml": {Data: []byte("a.b: {title: T}\na.c: {title: U}\n")},
			"rows/x.yaml":  {Data: []byte(strings.Join(rows, ""))},
		})
		if err != nil {
			t.Fatal(err)
		}
		text, err := generate(c)
		if err != nil {
			t.Fatal(err)
		}
		count := map[string]int{}
		for line := range strings.Lines(string(text)) {
			count[line]++
		}
		return count
	}
	var rows []string
	for i := range 20 { // which leaves room in tables for 32 names
		rows = append(rows, fmt.Sprintf(row, fmt.Sprint("tool", i)))
	}
	before, after := lines(rows), lines(slices.Insert(rows, 7, fmt.Sprintf(row, "tool123")))
	added, gone := 0, 0
	for line, count := range after {
		added += max(0, count-before[line])
	}
	for line, count := range before {
		gone += max(0, count-after[line])
	}
	if gone > 2 || added > 25 { // an extension and an action share buckets with others
		t.Errorf("one more row takes %d lines away and adds %d", gone, added)
	}
}

// generator writes values as Go that the compiler lays out as data: no code of
// it runs when the program starts. What several values point to stands in an
// array of its type, each at a constant; everything else is written where it is
// pointed to. The constants are named by what they stand for, and sorted, so a
// row that comes or goes leaves the lines of the others as they are.
type generator struct {
	// constants holds the constant of what a pointer points to.
	constants map[any]string
	// arrays holds what stands in each array, by its constant.
	arrays map[string]map[string]string
}

// shared names the arrays of the types that several values point to.
var shared = map[reflect.Type]string{
	reflect.TypeFor[Signal]():   "builtinSignals",
	reflect.TypeFor[Row]():      "builtinRows",
	reflect.TypeFor[Claim]():    "builtinClaims",
	reflect.TypeFor[Content]():  "builtinContents",
	reflect.TypeFor[pathGlob](): "builtinGlobs",
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
	g := generator{constants: constants(c), arrays: map[string]map[string]string{}}
	for _, signal := range c.Signals {
		g.pointer(reflect.ValueOf(signal))
	}
	index := g.value(reflect.ValueOf(*c.index))
	var b bytes.Buffer
	fmt.Fprint(&b, "// Code generated from signals.yaml and rows/*.yaml by go test -update. DO NOT EDIT.\n\n")
	fmt.Fprint(&b, "package catalogue\n\nimport \"github.com/stagecheck/stagecheck/internal/evidence\"\n\n")
	types := map[string]string{}
	for t, name := range shared {
		types[name] = t.Name()
	}
	for _, name := range slices.Sorted(maps.Keys(g.arrays)) {
		sorted := slices.Sorted(maps.Keys(g.arrays[name]))
		fmt.Fprintf(&b, "const (\n%s = iota\n%s\n)\n\n", sorted[0], strings.Join(sorted[1:], "\n"))
		fmt.Fprintf(&b, "var %s = [...]%s{\n", name, types[name])
		for _, constant := range sorted { // without keys, which would be aligned with one another
			fmt.Fprintf(&b, "%s,\n", g.arrays[name][constant])
		}
		fmt.Fprint(&b, "}\n\n")
	}
	fmt.Fprintf(&b, "var builtin = index%s\n", index)
	return format.Source(b.Bytes())
}

// constants names what has a name in the catalogue.
func constants(c *Catalogue) map[any]string {
	names, taken := map[any]string{}, map[string]bool{}
	name := func(of any, words ...string) {
		constant := identifier(words)
		for n := 2; taken[constant]; n++ {
			constant = fmt.Sprintf("%s_%d", identifier(words), n)
		}
		taken[constant], names[reflect.ValueOf(of).UnsafePointer()] = true, constant
	}
	for _, id := range slices.Sorted(maps.Keys(c.Signals)) {
		name(c.Signals[id], "signal", id)
	}
	for _, row := range c.Rows {
		name(row, "row", row.Tool)
		for _, claim := range row.Claims {
			name(claim, "claim", row.Tool, claim.SignalID)
			for _, content := range claim.Content {
				name(content, "content", row.Tool, claim.SignalID)
			}
		}
	}
	return names
}

// identifier makes an identifier of names: "claim", "slds-linter", "ci.lint" is
// claimSldsLinter_CiLint.
func identifier(names []string) string {
	var b strings.Builder
	for i, name := range names {
		if i > 1 {
			b.WriteByte('_')
		}
		upper := i > 0
		for _, r := range name {
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
				upper = true
				continue
			}
			if upper {
				r = unicode.ToUpper(r)
			}
			b.WriteRune(r)
			upper = false
		}
	}
	return b.String()
}

// pointer returns the expression for a pointer, and puts what it points to into
// its array where it has one. A glob is the same as all that say the same.
func (g *generator) pointer(v reflect.Value) string {
	to := v.Type().Elem()
	array, ok := shared[to]
	if !ok {
		return "&" + typeName(to) + g.value(v.Elem())
	}
	text := g.value(v.Elem())
	constant, ok := g.constants[v.UnsafePointer()]
	if to == reflect.TypeFor[pathGlob]() {
		constant, ok = fmt.Sprintf("glob%08x", hash(text)), true
	}
	if g.arrays[array] == nil {
		g.arrays[array] = map[string]string{}
	}
	if before := g.arrays[array][constant]; !ok || before != "" && before != text {
		panic(fmt.Sprintf("no name for %s: %q is that of %s", text, constant, before))
	}
	g.arrays[array][constant] = text
	return "&" + array + "[" + constant + "]"
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
	case reflect.Uint8:
		return fmt.Sprintf("%q", rune(v.Uint()))
	case reflect.Pointer:
		return g.pointer(v)
	case reflect.Struct:
		return g.fields(v)
	case reflect.Slice, reflect.Array:
		return g.elements(v)
	}
	panic("no way to write a " + v.Type().String())
}

// elements writes a list. What grows with the catalogue stands on lines of its
// own: the buckets of a table, without the empty ones, and lists of what rows say.
func (g *generator) elements(v reflect.Value) string {
	elem := v.Type().Elem()
	var b bytes.Buffer
	if elem.Kind() == reflect.Slice {
		for i := range v.Len() {
			if v.Index(i).Len() > 0 || i == v.Len()-1 { // the last says how many there are
				// Keys of one length: they would be aligned with one another.
				fmt.Fprintf(&b, "\n0x%04x: %s,", i, g.value(v.Index(i)))
			}
		}
		return "{" + b.String() + "\n}"
	}
	// One of many elements that point to something has a line, one alone has not.
	between := ""
	if v.Len() > 1 && points(elem) {
		between = "\n"
	}
	for i := range v.Len() {
		text := g.value(v.Index(i))
		if elem.Kind() == reflect.Pointer {
			text = strings.TrimPrefix(text, "&"+typeName(elem.Elem())) // which the list says
		}
		fmt.Fprintf(&b, "%s%s,", between, text)
	}
	return "{" + b.String() + between + "}"
}

// points reports whether values of a type are pointers or hold one.
func points(t reflect.Type) bool {
	if t.Kind() != reflect.Struct {
		return t.Kind() == reflect.Pointer
	}
	return slices.ContainsFunc(reflect.VisibleFields(t), func(f reflect.StructField) bool { return f.Type.Kind() == reflect.Pointer })
}

func (g *generator) fields(v reflect.Value) string {
	var b bytes.Buffer
	for i := range v.NumField() {
		field, value := v.Type().Field(i), v.Field(i)
		if slices.Contains(left[v.Type()], field.Name) {
			continue
		}
		if v.Type() == reflect.TypeFor[Content]() && field.Name == "Number" {
			// Its place: a rule that comes or goes must not renumber those after it.
			fmt.Fprintf(&b, "Number: %s,", g.constants[v.Addr().UnsafePointer()])
			continue
		}
		if value.IsZero() {
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
