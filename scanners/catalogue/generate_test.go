package catalogue

import (
	"bytes"
	"flag"
	"fmt"
	"go/format"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
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

// generate writes the catalogue as Go.
func generate(c *Catalogue) ([]byte, error) {
	var b bytes.Buffer
	fmt.Fprint(&b, "// Code generated from signals.yaml and rows/*.yaml by go test -update. DO NOT EDIT.\n\n")
	fmt.Fprint(&b, "package catalogue\n\nimport \"github.com/stagecheck/stagecheck/internal/evidence\"\n\n")
	fmt.Fprint(&b, "func generatedSignals() []*Signal {\nreturn []*Signal{\n")
	for _, id := range slices.Sorted(maps.Keys(c.Signals)) {
		fmt.Fprintf(&b, "{%s},\n", fields(reflect.ValueOf(c.Signals[id]).Elem()))
	}
	fmt.Fprint(&b, "}\n}\n\nfunc generatedRows() []*Row {\nreturn []*Row{\n")
	for _, row := range c.Rows {
		fmt.Fprintf(&b, "{%s, Claims: []*Claim{\n", fields(reflect.ValueOf(row).Elem()))
		for _, claim := range row.Claims {
			fmt.Fprintf(&b, "{%s", fields(reflect.ValueOf(claim).Elem()))
			if len(claim.Content) > 0 {
				fmt.Fprint(&b, ", Content: []*Content{")
				for _, content := range claim.Content {
					fmt.Fprintf(&b, "{%s},", fields(reflect.ValueOf(content).Elem()))
				}
				fmt.Fprint(&b, "}")
			}
			fmt.Fprint(&b, "},\n")
		}
		fmt.Fprint(&b, "}},\n")
	}
	fmt.Fprint(&b, "}\n}\n")
	return format.Source(b.Bytes())
}

// fields writes the plain fields of a struct that are set.
func fields(v reflect.Value) string {
	var list []string
	for i := range v.NumField() {
		field, value := v.Type().Field(i), v.Field(i)
		if !field.IsExported() || value.IsZero() || field.Name == "Number" {
			continue
		}
		switch value.Kind() {
		case reflect.String, reflect.Bool, reflect.Int, reflect.Int64:
			list = append(list, fmt.Sprintf("%s: %#v", field.Name, value.Interface()))
		case reflect.Slice:
			if value.Type().Elem().Kind() == reflect.String {
				list = append(list, fmt.Sprintf("%s: %#v", field.Name, value.Interface()))
			}
		}
	}
	return strings.Join(list, ", ")
}
