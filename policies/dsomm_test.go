package policies

import (
	"bytes"
	"context"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"
)

// TestDSOMM holds the example of docs to what it shows: it loads, its tests
// pass and run all of it, and it judges a service on every dimension.
func TestDSOMM(t *testing.T) {
	ctx := context.Background()
	folder, err := OpenFolder("../docs/examples/dsomm")
	if err != nil {
		t.Fatal(err)
	}
	defer folder.Close()
	trial, err := Try(ctx, folder, Trying{Coverage: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range trial.Tests {
		if !test.Passed {
			t.Errorf("%v: %s", test.Fault, test.Name)
		}
	}
	if len(trial.Tests) == 0 || trial.Coverage < least {
		t.Errorf("%d tests run %v %% of the example", len(trial.Tests), trial.Coverage)
	}
	texts, err := readRego(folder)
	if err != nil {
		t.Fatal(err)
	}
	for file, text := range texts {
		formatted, err := format.SourceWithOpts(file, text, format.Opts{RegoVersion: ast.RegoV1})
		if err != nil || !bytes.Equal(text, formatted) {
			t.Errorf("%s is not formatted: %v", file, err)
		}
	}
	e := engine(t, WithModel(folder), WithOnly("dsomm"))
	doc := service(engine(t, WithModel(folder)).Signals())
	verdicts := decide(t, e, doc)
	if len(verdicts) != 1 || verdicts[0].ID != "dsomm" {
		t.Fatalf("judged by %d models", len(verdicts))
	}
	v := verdicts[0]
	if v.Stage.Reached != 1 || len(v.Axes) != 5 {
		t.Errorf("a service is at stage %v on %d dimensions", v.Stage, len(v.Axes))
	}
	said := map[string]Status{}
	for _, s := range v.Statements {
		said[s.ID] = s.Status
	}
	for id, want := range map[string]Status{"BD1.1": Met, "BD1.2": Met, "TV2.1": Partial, "TV3.1": Met, "CO1.1": Unknown, "IM2.2": Met} {
		if said[id] != want {
			t.Errorf("%s is %q, want %q", id, said[id], want)
		}
	}
}
