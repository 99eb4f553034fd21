package reference

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
)

const policyIntro = `<!-- Generated from policies/lib, policies/testing and policies/schemas by go test ./internal/reference -update. DO NOT EDIT. -->

# What policies see

For whoever writes a [model of their own](policies.md): the functions that a model asks by, those that its tests make inputs
with, and the input itself. Most models need no more than the functions.

## Functions

` + "`import data.lib`" + ` has these. A *requirement* is a literal, ` + "`\"SIGNAL@RUNG\"`" + `, or what one of the functions makes; the
[signals](signals.md) and the measures of [history](history.md) stand as literals, so that a slip is found when the model is loaded.
Every function accounts for what could not be seen.

`

const testIntro = `
## Functions for tests

` + "`import data.testing`" + ` has these in ` + "`stagecheck policy test`" + `.

`

const inputIntro = `
## Input

What ` + "`input`" + ` is to a rule that looks for itself, ` + "`…`" + ` standing for any name. What is asked of it by another name is an error when the model is
loaded. ` + "`stagecheck policy input DIR`" + ` prints that of a checkout.

| Path | What it holds |
| --- | --- |
`

// TestPolicyInput holds the page to the library, and to the schema that models
// are checked by.
func TestPolicyInput(t *testing.T) {
	var b strings.Builder
	b.WriteString(policyIntro)
	for _, file := range []string{"verdict", "require", "combine"} {
		for _, f := range functions(t, "lib/"+file+".rego") {
			fmt.Fprintf(&b, "- %s %s\n", code("lib."+f.call), plain(f.text))
		}
	}
	b.WriteString(testIntro)
	for _, f := range described(t, "testing/world.rego") {
		fmt.Fprintf(&b, "- %s: %s\n", code("testing."+f.call), plain(f.text))
	}
	b.WriteString(inputIntro)
	var schema node
	text, err := os.ReadFile(root + "/policies/schemas/input.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &schema); err != nil {
		t.Fatal(err)
	}
	rows(&b, "input", &schema, schema.Definitions)
	hold(t, "docs/policy-input.md", []byte(b.String()))
}

// function is one of a library, as it is called, and what it does.
type function struct{ call, text string }

// functions returns those of a file that say what they do in the comment above,
// which begins with the name. Each that is public must.
func functions(t *testing.T, file string) []function {
	t.Helper()
	module := parse(t, file)
	above := map[int]string{} // by the line below the comment
	for _, c := range module.Comments {
		row := c.Location.Row
		above[row+1] = above[row] + strings.TrimPrefix(string(c.Text), " ") + " "
	}
	var list []function
	seen := map[string]bool{}
	for _, rule := range module.Rules {
		name := rule.Head.Ref().String()
		if seen[name] || strings.HasPrefix(name, "_") {
			continue
		}
		seen[name] = true
		text, ok := strings.CutPrefix(above[rule.Location.Row], name+" ")
		if !ok {
			t.Errorf("policies/%s:%d: the comment above %s does not say what it does", file, rule.Location.Row, name)
		}
		list = append(list, function{call(rule), strings.TrimSpace(text)})
	}
	return list
}

// described returns the functions of a file that METADATA describes, each with
// its call as the title.
func described(t *testing.T, file string) []function {
	t.Helper()
	var list []function
	for _, rule := range parse(t, file).Rules {
		if strings.HasPrefix(rule.Head.Ref().String(), "_") {
			continue
		}
		if len(rule.Annotations) == 0 || rule.Annotations[len(rule.Annotations)-1].Title != call(rule) {
			t.Errorf("policies/%s:%d: %s has no METADATA of this title", file, rule.Location.Row, call(rule))
			continue
		}
		text := strings.Join(strings.Fields(rule.Annotations[len(rule.Annotations)-1].Description), " ")
		list = append(list, function{call(rule), strings.ToLower(text[:1]) + text[1:]})
	}
	return list
}

func parse(t *testing.T, file string) *ast.Module {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, "policies", filepath.FromSlash(file)))
	if err != nil {
		t.Fatal(err)
	}
	module, err := ast.ParseModuleWithOpts(file, string(text), ast.ParserOptions{RegoVersion: ast.RegoV1, ProcessAnnotation: true})
	if err != nil {
		t.Fatal(err)
	}
	return module
}

// call writes how a rule is called.
func call(rule *ast.Rule) string {
	var args []string
	for _, arg := range rule.Head.Args {
		args = append(args, arg.String())
	}
	name := rule.Head.Ref().String()
	if args == nil {
		return name
	}
	return name + "(" + strings.Join(args, ", ") + ")"
}

// node is a part of the schema.
type node struct {
	Description string          `json:"description"`
	Type        string          `json:"type"`
	Ref         string          `json:"$ref"`
	Properties  map[string]node `json:"properties"`
	Additional  json.RawMessage `json:"additionalProperties"`
	Items       *node           `json:"items"`
	Definitions map[string]node `json:"definitions"`
}

// rows writes a line for each part of the schema that says what it is.
func rows(b *strings.Builder, at string, n *node, definitions map[string]node) {
	if name, ok := strings.CutPrefix(n.Ref, "#/definitions/"); ok {
		definition := definitions[name]
		rows(b, at, &definition, definitions)
		return
	}
	if n.Description != "" && at != "input" {
		fmt.Fprintf(b, "| %s | %s |\n", code(at), plain(n.Description))
	}
	keys := []string{}
	for key := range n.Properties {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		property := n.Properties[key]
		rows(b, at+"."+key, &property, definitions)
	}
	if n.Items != nil {
		rows(b, at+"[…]", n.Items, definitions)
	}
	var each node
	if json.Unmarshal(n.Additional, &each) == nil {
		rows(b, at+"[…]", &each, definitions)
	}
}

// TestPolicyExample holds that what docs/policies.md shows as a model is a model
// of the examples.
func TestPolicyExample(t *testing.T) {
	text, err := os.ReadFile(root + "/docs/policies.md")
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	files, err := filepath.Glob(root + "/docs/examples/dsomm/*.rego")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		rego, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(rego)
	}
	shown := regexp.MustCompile("(?s)```rego\n(.*?)```").FindAllSubmatch(text, -1)
	if len(shown) == 0 {
		t.Error("docs/policies.md shows no Rego")
	}
	for _, block := range shown {
		for _, part := range strings.Split(strings.TrimSpace(string(block[1])), "\n\n") {
			if !strings.Contains(all.String(), part) {
				t.Errorf("docs/policies.md shows what is not in docs/examples/dsomm:\n%s", part)
			}
		}
	}
}
