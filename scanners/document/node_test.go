package document_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// fields writes the entries of a mapping.
func fields(n document.Node) string {
	var texts []string
	for _, f := range n.Fields() {
		texts = append(texts, fmt.Sprintf("%s=%s@%d", f.Name, f.Value.Text(), f.At().Line))
	}
	return strings.Join(texts, " ")
}

func TestNode_Fields(t *testing.T) {
	var long strings.Builder
	for i := range 30 {
		fmt.Fprintf(&long, "k%d: %d\n", i, i)
	}
	tests := []struct{ name, text, want string }{
		{"in order", "b: 1\na: 2\n", "b=1@1 a=2@2"},
		{"twice", "a: 1\nb: 2\na: 3\n", "a=1@1 b=2@2"},
		{"merged last", "<<: {a: 1, b: 2}\nb: 3\n", "b=3@2 a=1@1"},
		{"merged in order", "x: &x {a: 1}\ny: &y {a: 2, b: 3}\n<<: [*x, *y]\n", "x=@1 y=@2 a=1@1 b=3@2"},
		{"keys that are no texts", "[a]: 1\n{b: c}: 2\n? " + strings.Repeat("k", 2000) + "\n: 3\n4: 5\n", "4=5@5"},
		{"a list", "- a\n", ""},
		{"a text", "a\n", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, fields(parse(t, test.text).Root())); diff != "" {
				t.Errorf("fields (-want +got):\n%s", diff)
			}
		})
	}
	// Beyond a few fields names are looked up otherwise.
	if got := parse(t, long.String()+"k0: x\nk29: x\n").Root().Fields(); len(got) != 30 || got[0].Value.Text() != "0" || got[29].Value.Text() != "29" {
		t.Errorf("of many fields %d are there: %v", len(got), got)
	}
}

func TestNode_Get(t *testing.T) {
	root := parse(t, "a: {b: [{c: d}], e: null}\nx: &x {y: z}\nw: *x\n").Root()
	tests := []struct {
		path   []string
		text   string
		exists bool
		line   int
	}{
		{[]string{"a", "e"}, "", true, 1},
		{[]string{"a", "b"}, "", true, 1},
		{[]string{"a", "b", "c"}, "", false, 0},
		{[]string{"no", "such", "path"}, "", false, 0},
		{[]string{"w", "y"}, "z", true, 2},
		{[]string{"w"}, "", true, 3},
	}
	for _, test := range tests {
		n := root.Get(test.path...)
		if n.Text() != test.text || n.Exists() != test.exists || n.At().Line != test.line {
			t.Errorf("%v is %q on line %d (there: %t)", test.path, n.Text(), n.At().Line, n.Exists())
		}
	}
}

// TestNode_zero asks the zero Node for everything.
func TestNode_zero(t *testing.T) {
	var n document.Node
	f, found := n.Field("a")
	if found || f.At() != (pipeline.Line{}) || n.At() != (pipeline.Line{}) || n.Exists() || n.IsMapping() || n.IsSequence() || n.IsScalar() ||
		n.True() || n.False() || n.Tag() != "" || n.Text() != "" || n.Texts() != nil || n.Items() != nil || n.Fields() != nil ||
		n.Entries() != nil || n.Pairs() != nil || n.Script() != nil || n.Get("a", "b").Exists() {
		t.Error("the zero Node holds something")
	}
}

func TestNode_scalars(t *testing.T) {
	tests := []struct {
		text, want  string
		scalar      bool
		yes, no     bool
		tag         string
		texts, list int
	}{
		{"a", "a", true, false, false, "", 1, 1},
		{"'null'", "null", true, false, false, "", 1, 1},
		{"null", "", false, false, false, "", 0, 0},
		{"~", "", false, false, false, "", 0, 0},
		{"true", "true", true, true, false, "", 1, 1},
		{"'Yes'", "Yes", true, true, false, "", 1, 1},
		{"on", "on", true, true, false, "", 1, 1},
		{"off", "off", true, false, true, "", 1, 1},
		{"No", "No", true, false, true, "", 1, 1},
		{"1.10", "1.10", true, false, false, "", 1, 1},
		{"!reference [a, b]", "", false, false, false, "!reference", 2, 2},
		{"[a, null, [b], {c: d}, '', e]", "", false, false, false, "", 2, 6},
	}
	for _, test := range tests {
		n := parse(t, "k: "+test.text+"\n").Root().Get("k")
		if n.Text() != test.want || n.IsScalar() != test.scalar || n.True() != test.yes || n.False() != test.no || n.Tag() != test.tag ||
			len(n.Texts()) != test.texts || len(n.Items()) != test.list {
			t.Errorf("%s is %q, scalar %t, true %t, false %t, tag %q, texts %q, %d items",
				test.text, n.Text(), n.IsScalar(), n.True(), n.False(), n.Tag(), n.Texts(), len(n.Items()))
		}
	}
}

func TestNode_Pairs(t *testing.T) {
	got := parse(t, "A: 1\nB:\n  two\nC: {d: e}\nD: &d x\nE: *d\n").Root().Pairs()
	var texts []string
	for _, p := range got {
		texts = append(texts, fmt.Sprintf("%s=%s@%d", p.Key, p.Value, p.At.Line))
	}
	if diff := cmp.Diff("A=1@1 B=two@3 C=@4 D=x@5 E=x@6", strings.Join(texts, " ")); diff != "" {
		t.Errorf("pairs (-want +got):\n%s", diff)
	}
}

// TestNode_Script tells where each line of a decoded text stands in the file.
func TestNode_Script(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"plain", "k: make test\n", []string{"1 make test"}},
		{"plain over lines", "k: make\n  all\n\n  test\nz: 1\n", []string{"1 make all", "4 test"}},
		{"on the next line", "k:\n  # why\n  make\n", []string{"3 make"}},
		{"literal", "k: |\n  a\n\n    b\n  c\n", []string{"2 a", "3 ", "4   b", "5 c"}},
		{"literal with a comment", "k: | # why\n  a\n  # b\n", []string{"2 a", "3 # b"}},
		{"literal kept and indented", "k: |2+\n    a\n\n\nz: 1\n", []string{"2   a"}},
		{"folded", "k: >-\n  a\n  b\n\n  c\n    d\n  e\n", []string{"2 a b", "5 c", "6   d", "7 e"}},
		{"single quotes", "k: 'it''s\n  a\n\n  b'\n", []string{"1 it's a", "4 b"}},
		{"double quotes", "k: \"a\\n\\x62\\\n  c\\\n  \\u0020d\\t\\\"\\n\n  e\"\n", []string{"1 a", "1 bc d\t\"", "4  e"}},
		{"anchor and tag", "k: &a !!str\n  |\n  x\n  y\n", []string{"3 x", "4 y"}},
		{"alias", "a: &a |\n  x\nk: *a\n", []string{"2 x"}},
		{"list", "k:\n- a\n- |\n  b\n  c\n-\n- d: e\n", []string{"2 a", "4 b", "5 c"}},
		{"lists in a list", "k: [a, [b, [c]], d]\n", []string{"1 a", "1 b", "1 d"}},
		{"no ASCII", "ключ: 1\nk: \"ü\\ue000\n  ñ\"\n", []string{"2 ü\ue000 ñ"}},
		{"mapping", "k: {a: b}\n", nil},
		{"null", "k:\n", nil},
		{"number", "k: 1\n", []string{"1 1"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := numbered(parse(t, test.text).Root().Get("k").Script())
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("script (-want +got):\n%s", diff)
			}
		})
	}
}

// tree is a repository in memory that counts how often each file is read.
type tree struct {
	files map[string]string
	reads map[string]int
}

func (t tree) Paths() []string { return nil }

func (t tree) Text(path string) ([]byte, error) {
	t.reads[path]++
	text, ok := t.files[path]
	if !ok {
		return nil, errors.New("permission denied")
	}
	return []byte(text), nil
}

func TestReader(t *testing.T) {
	files := tree{reads: map[string]int{}, files: map[string]string{
		"good.yml": "a: 1\n", "half.yml": "a: 1\n---\nb: [\n", "empty.yml": "# nothing\n", "bad.yml": "a: 1\nb: [\n",
		"much.yml": "a: &a [" + strings.Repeat("x, ", 1000) + "]\nb: [" + strings.Repeat("*a, ", 1000) + "]\n",
	}}
	r := document.NewReader(files)
	for range 2 {
		for path, there := range map[string]bool{"good.yml": true, "half.yml": true, "empty.yml": false, "bad.yml": false, "none.yml": false, "much.yml": true} {
			if doc := r.Document(path); (doc != nil) != there {
				t.Errorf("%s is there: %t", path, doc != nil)
			}
		}
	}
	for path, n := range files.reads {
		if n != 1 {
			t.Errorf("%s is read %d times", path, n)
		}
	}
	for _, list := range r.Document("much.yml").Root().Get("b").Items() {
		list.Items()
	}
	r.Problem("good.yml", 1, evidence.Unresolved, "something")
	r.Problem("good.yml", 1, evidence.Unresolved, "something")
	want := []evidence.Problem{
		{Path: "bad.yml", Line: 2, Kind: evidence.Unparsed, Message: "did not find expected node content"},
		{Path: "empty.yml", Line: 1, Kind: evidence.Unparsed, Message: "the file is empty"},
		{Path: "good.yml", Line: 1, Kind: evidence.Unresolved, Message: "something"},
		{Path: "half.yml", Line: 3, Kind: evidence.Unparsed, Message: "did not find expected node content"},
		{Path: "much.yml", Line: 1, Kind: evidence.Limit, Message: "too much to read once aliases are followed; the rest was left out"},
		{Path: "none.yml", Kind: evidence.Unreadable, Message: "permission denied"},
	}
	for range 2 { // asking changes nothing
		if diff := cmp.Diff(want, r.Problems()); diff != "" {
			t.Errorf("problems (-want +got):\n%s", diff)
		}
	}
}

// TestReader_Share looks at two files with one budget, as a pipeline does that
// calls one from the other.
func TestReader_Share(t *testing.T) {
	const n = 300 // squared, less than half of what a budget has
	text := "a: &a [" + strings.Repeat("x, ", n) + "]\nb: [" + strings.Repeat("*a, ", n) + "]\n"
	files := tree{reads: map[string]int{}, files: map[string]string{"one.yml": text, "two.yml": text}}
	r := document.NewReader(files)
	var budget document.Budget
	r.Share(&budget)
	whole := func(path string) bool {
		for _, list := range r.Document(path).Root().Get("b").Items() {
			if len(list.Items()) != n {
				return false
			}
		}
		return true
	}
	for range 2 {
		budget = document.Budget{} // renewed for each pipeline
		if !whole("one.yml") || budget.Over() {
			t.Fatal("one file alone is too much")
		}
		if whole("one.yml") && whole("two.yml") || !budget.Over() {
			t.Error("more is read than one budget has")
		}
	}
	if problems := r.Problems(); len(problems) > 0 {
		t.Errorf("the reader reports on the caller's budget: %v", problems)
	}
	budget = document.Budget{}
	if budget.Exhaust(); !budget.Over() || budget.Spend(1) {
		t.Error("something is left of an exhausted budget")
	}
}

func TestNode_IsNull(t *testing.T) {
	root := parse(t, "none:\ntilde: ~\ntext: 'null'\nlist: []\n").Root()
	for name, want := range map[string]bool{"none": true, "tilde": true, "gone": true, "text": false, "list": false} {
		if got := root.Get(name).IsNull(); got != want {
			t.Errorf("%s is null: %t", name, got)
		}
	}
	if at := root.Get("none").At(); at.Line != 1 {
		t.Errorf("nothing stands on line %d", at.Line)
	}
}

// TestNode_Script_one_line looks for many texts in one long line: each must be
// found without walking all of the line.
func TestNode_Script_one_line(t *testing.T) {
	const n = 30_000
	begun := time.Now()
	doc := parse(t, "k: ["+strings.Repeat("ü, ", n)+"\"x\n  y\\n\n  z\"]\n")
	lines := doc.Root().Get("k").Script()
	if took := time.Since(begun); took > 3*time.Second {
		t.Errorf("took %v", took)
	}
	want := []string{"1 ü", "1 x y", "3  z"}
	if diff := cmp.Diff(want, numbered(lines[n-1:])); diff != "" {
		t.Errorf("the last lines (-want +got):\n%s", diff)
	}
}
