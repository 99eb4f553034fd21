package document_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stagecheck/stagecheck/scanners/document"
)

func TestNode_Entries(t *testing.T) {
	doc, err := document.Parse("x.yml", []byte("base: &base {a: 0, c: 3}\nlist:\n  a: 1\n  b: x\n  a: 2\n  <<: *base\n"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range doc.Root().Get("list").Entries() {
		got = append(got, fmt.Sprintf("%s=%s@%d", f.Name, f.Value.Text(), f.Line))
	}
	if diff := cmp.Diff("a=1@3 b=x@4 a=2@5 c=3@1", strings.Join(got, " ")); diff != "" {
		t.Errorf("Entries (-want +got):\n%s", diff)
	}
	if got := doc.Root().Get("list", "b").Entries(); got != nil {
		t.Errorf("the entries of a text are %v", got)
	}
}
