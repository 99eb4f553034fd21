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

// parse parses a text that has no error.
func parse(t *testing.T, text string) *document.Document {
	t.Helper()
	doc, err := document.Parse("ci.yml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestParse(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string // the roots' texts
	}{
		{"one", "a", []string{"a"}},
		{"several", "---\na\n---\nb\n", []string{"a", "b"}},
		{"empty ones left out", "---\n---\n# nothing\n---\nnull\n---\nb\n", []string{"b"}},
		{"nothing", "", nil},
		{"comment", "# a\n", nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc := parse(t, test.text)
			var got []string
			for _, root := range doc.All() {
				got = append(got, root.Text())
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("roots (-want +got):\n%s", diff)
			}
			if first := doc.Root(); first.Exists() != (len(test.want) > 0) || first.Exists() && first.Text() != test.want[0] {
				t.Errorf("the first root is %q", first.Text())
			}
		})
	}
}

func TestParse_errors(t *testing.T) {
	tests := []struct {
		name, text, want string
		roots            int
	}{
		{"tab", "a: 1\nb:\n\t- c\n", "read ci.yml:3: found character that cannot start any token", 0},
		{"open bracket", "a: [1,\nb: 2\n", "read ci.yml:2: did not find expected ',' or ']'", 0},
		{"first line", "a: b: c\n", "read ci.yml:1: mapping values are not allowed in this context", 0},
		{"anchor", "a: 1\nb: *c\n", "read ci.yml:2: unknown anchor 'c' referenced", 0},
		{"after a good document", "a: 1\n---\nb: [\n", "read ci.yml:3: did not find expected node content", 1},
		{"deep", strings.Repeat("[", 100_000), "read ci.yml:1: exceeded max depth of 10000", 0},
		{"many documents", strings.Repeat("---\na\n", 300), "read ci.yml:1: too many documents in one file; the rest was left out", 200},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc, err := document.Parse("ci.yml", []byte(test.text))
			var unread *document.Error
			if !errors.As(err, &unread) {
				t.Fatalf("the error is %v", err)
			}
			if diff := cmp.Diff(test.want, unread.Error()); diff != "" {
				t.Errorf("error (-want +got):\n%s", diff)
			}
			limit := test.name == "deep" || test.name == "many documents"
			if (unread.Kind == evidence.Limit) != limit {
				t.Errorf("the kind is %s", unread.Kind)
			}
			if len(doc.All()) != test.roots {
				t.Errorf("%d documents are there", len(doc.All()))
			}
		})
	}
}

// TestLineBreaks counts lines as editors and git do, whatever the YAML reader takes for a break.
func TestLineBreaks(t *testing.T) {
	text := "a: 1\n# one\u2028two\u0085three\u2029four\nb: |\n  x\u2028y\n  z\nc: d\n"
	for name, text := range map[string]string{
		"LF":            text,
		"CRLF":          strings.ReplaceAll(text, "\n", "\r\n"),
		"BOM":           "\ufeff" + text,
		"stray CR":      strings.ReplaceAll(text, "# one", "# one\rtwo"),
		"no last break": strings.TrimSuffix(text, "\n"),
	} {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, text)
			got := numbered(append(doc.Root().Get("b").Script(), doc.Root().Get("c").At()))
			if diff := cmp.Diff([]string{"4 x y", "5 z", "6 c: d"}, got); diff != "" {
				t.Errorf("lines (-want +got):\n%s", diff)
			}
			if len(doc.Lines) != 6 {
				t.Errorf("the file has %d lines", len(doc.Lines))
			}
		})
	}
}

func numbered(lines []pipeline.Line) []string {
	var texts []string
	for _, l := range lines {
		texts = append(texts, fmt.Sprintf("%d %s", l.Line, l.Text))
	}
	return texts
}

func TestDocument_Line(t *testing.T) {
	doc := parse(t, "a: 1\n  # "+strings.Repeat("ü", 200)+"\n")
	if got := doc.Line(99); got.Line != 2 || !strings.HasPrefix(got.Text, "# ü") || len(got.Text) > 200 || strings.ContainsRune(got.Text, '\ufffd') {
		t.Errorf("the last line is %+v", got)
	}
	if got := doc.Line(0); got != (pipeline.Line{Path: "ci.yml", Line: 1, Text: "a: 1"}) {
		t.Errorf("the first line is %+v", got)
	}
}

// TestHostile reads what is made to cost much: each must end soon and be cut short.
func TestHostile(t *testing.T) {
	bomb := "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
	merges := "m0: &m0 {k: v}\n"
	for i := 1; i < 12; i++ {
		bomb += fmt.Sprintf("a%d: &a%[1]d [%s]\n", i, strings.TrimSuffix(strings.Repeat(fmt.Sprintf("*a%d, ", i-1), 9), ", "))
		merges += fmt.Sprintf("m%d: &m%[1]d {<<: [%s]}\n", i, strings.TrimSuffix(strings.Repeat(fmt.Sprintf("*m%d, ", i-1), 9), ", "))
	}
	tests := map[string]string{
		"aliases":       bomb,
		"merges":        merges,
		"a shared text": "a: &a |\n" + strings.Repeat("  x\n", 10_000) + "b:\n" + strings.Repeat("- *a\n", 10_000),
		"itself":        "a: &a\n  b: *a\n  c: [*a, *a, *a, *a, *a, *a, *a, *a]\n  <<: *a\n",
	}
	for name, text := range tests {
		t.Run(name, func(t *testing.T) {
			doc := parse(t, text)
			begun := time.Now()
			var walk func(n document.Node, depth int)
			walk = func(n document.Node, depth int) {
				if depth == 0 {
					return
				}
				n.Script()
				for _, item := range n.Items() {
					walk(item, depth-1)
				}
				for _, f := range n.Fields() {
					walk(f.Value, depth-1)
				}
			}
			walk(doc.Root(), 40)
			if took := time.Since(begun); took > 5*time.Second {
				t.Errorf("took %v", took)
			}
			if !doc.Over() {
				t.Error("it is not cut short")
			}
			if doc.Root().Fields() != nil || doc.Root().Items() != nil {
				t.Error("it is read on")
			}
		})
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"a: &x {b: |\n    c\n    d\n  e: *x}\n---\n- >-\n  f\n\n  g\n- 'h\n  ''i'\n- \"j\\\n   \\x20k\\n\"\n",
		"? [a]\n: !t &u v\n<<: [{w: 1}, *u]\n\u2028x: y\r\n",
		"a: !!str &b 'c'\nd: !e\n  # f\n  g\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc, err := document.Parse("ci.yml", []byte(text))
		last := strings.Count(text, "\n") + 1
		check := func(line int, what any) {
			if line < 1 || line > last {
				t.Errorf("%v is on line %d of %d", what, line, last)
			}
		}
		var unread *document.Error
		if errors.As(err, &unread) {
			check(unread.Line, unread)
		}
		var walk func(n document.Node, depth int)
		walk = func(n document.Node, depth int) {
			if depth == 0 {
				return
			}
			check(n.At().Line, "a node")
			for _, line := range n.Script() {
				check(line.Line, line)
			}
			for _, pair := range n.Pairs() {
				check(pair.At.Line, pair)
			}
			for _, field := range n.Entries() {
				check(field.At().Line, field.Name)
				walk(field.Value, depth-1)
			}
			for _, item := range n.Items() {
				if !item.IsScalar() {
					walk(item, depth-1)
				}
			}
		}
		for _, root := range doc.All() {
			walk(root, 20)
		}
	})
}
