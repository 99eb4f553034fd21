package condition_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

func TestHolds(t *testing.T) {
	look := func(name string) (condition.Value, bool) {
		switch name {
		case "branch":
			return condition.Text("main"), true
		case "tag", "pull_request":
			return condition.Text(""), true
		case "some":
			return condition.Some(), true
		case "unknown":
			return condition.Value{}, true
		}
		return condition.Value{}, false
	}
	const yes, no, maybe = condition.Yes, condition.No, condition.Maybe
	tests := []struct {
		text string
		want condition.Truth
	}{
		{"branch = main", yes},
		{"branch == 'main' and not (tag IS present)", yes},
		{"branch != \"main\" or tag is blank", yes},
		{"branch IN (develop, main)", yes},
		{"branch NOT IN (develop, 'main')", no},
		{"branch = develop OR branch = main AND tag IS present", no}, // AND binds more tightly
		{"branch =~ ^ma", yes},
		{"branch =~ /^(main|release\\/.*)$/ && true", yes},
		{"branch =~ ^(master|main)$ AND branch = main", yes},
		{"(branch =~ ^release)", no},
		{"branch !~ ^release", yes},
		{"branch starts-with \"ma\"", yes},
		{"branch starts-with x", no},
		{"pull_request !~ '.*'", yes}, // what is absent matches nothing
		{"tag =~ '.*'", no},
		{"some =~ '.*'", yes},
		{"some =~ ^v", maybe},
		{"some = v1", maybe},
		{"some = ''", no},
		{"some IS present", yes},
		{"unknown", maybe},
		{"!unknown", maybe},
		{"unknown AND branch = x", no},
		{"unknown OR branch = main", yes},
		{"env(DEPLOY) = yes", maybe},
		{"branch =~ concat(\"^\", env(X))", maybe},
		{"branch = main AND change_in(['/a)', '/b'], {on_tags: false})", maybe},
		{"branch =~ '^(?!main)'", maybe}, // lookahead is of another dialect
		{"true", yes},
		{"FALSE", no},
		{"0", no},
	}
	for _, test := range tests {
		e, err := condition.Parse(test.text)
		if err != nil {
			t.Errorf("Parse(%q): %v", test.text, err)
		} else if got := e.Holds(look); got != test.want {
			t.Errorf("%q is %d, not %d", test.text, got, test.want)
		}
	}
}

func TestParse_refuses(t *testing.T) {
	for _, text := range []string{
		"", "branch =", "= main", "(branch = main", "branch = main)", "branch = 'main", "branch IN main", "branch IS new",
		"branch NOT x", "a b", "env(X", "branch =~ /x", strings.Repeat("(", 10_000), strings.Repeat("! ", 1000) + "a",
		"a = '" + strings.Repeat("x", 10_000) + "'",
	} {
		if _, err := condition.Parse(text); err == nil {
			t.Errorf("%.40q is read", text)
		}
	}
}

func TestNever(t *testing.T) {
	for text, want := range map[string]bool{
		"false": true, "branch = main": false, "false and branch = main": true, "branch = main or false": false,
	} {
		e, err := condition.Parse(text)
		if err != nil || e.Never() != want {
			t.Errorf("%q: never is %t (%v)", text, e.Never(), err)
		}
	}
	if (condition.Expression{}).Never() {
		t.Error("no condition never holds")
	}
}

func TestOccasions(t *testing.T) {
	tests := []struct {
		name, text, want string
	}{
		{"all", "true", "change push+default tag schedule manual"},
		{"default branch", "branch = main", "push+default schedule manual"},
		{"the default branch among others", "branch IN (main, release) OR branch =~ ^feature", "change push+default schedule manual"},
		{"all but the default branch", "branch != master AND tag IS blank", "change push schedule manual"},
		{"a branch of another name", "branch = production", "push schedule manual"},
		{"tags", "tag IS present", "tag manual"},
		{"tags of a rare name", "tag =~ ^app/v AND type != api", "tag"},
		{"neither branch nor tag", "tag !~ .* AND branch !~ .*", ""},
		{"changes", "type = pull_request", "change"},
		{"clock", "type = cron", "schedule"},
		{"nothing", "false", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			e, err := condition.Parse(test.text)
			if err != nil {
				t.Fatal(err)
			}
			types := map[pipeline.TriggerKind]string{
				pipeline.Change: "pull_request", pipeline.Push: "push", pipeline.Tag: "push", pipeline.Schedule: "cron", pipeline.Manual: "api",
			}
			set := condition.When(func(o condition.Occasion) condition.Truth {
				return e.Holds(func(name string) (condition.Value, bool) {
					v, ok := map[string]condition.Value{"branch": o.Branch, "tag": o.Tag, "type": condition.Text(types[o.Kind])}[name]
					return v, ok
				})
			})
			var got []string
			for _, trigger := range set.Triggers(pipeline.Line{Line: 3}, "webhook") {
				kind := string(trigger.Kind)
				if trigger.Default {
					kind += "+default"
				}
				if got = append(got, kind); trigger.At.Line != 3 || trigger.Name != "webhook" {
					t.Errorf("trigger: %+v", trigger)
				}
			}
			if diff := cmp.Diff(test.want, strings.Join(got, " ")); diff != "" {
				t.Errorf("triggers (-want +got):\n%s", diff)
			}
		})
	}
}

func TestOn(t *testing.T) {
	set := condition.On(pipeline.Push) & condition.When(func(o condition.Occasion) condition.Truth { return o.Branch.Equal(condition.Text("x")) })
	if got := set.Triggers(pipeline.Line{}, ""); len(got) != 1 || got[0].Kind != pipeline.Push || got[0].Default {
		t.Errorf("triggers: %+v", got)
	}
}

func FuzzParse(f *testing.F) {
	f.Add("branch = main AND (tag =~ ^v OR env(X) IN (a, 'b')) && !c")
	f.Add("x !~ /a\\/b/ || y IS NOT blank")
	f.Fuzz(func(t *testing.T, text string) {
		e, err := condition.Parse(text)
		if err != nil {
			return
		}
		unknown := e.Holds(func(string) (condition.Value, bool) { return condition.Value{}, true })
		known := e.Holds(func(string) (condition.Value, bool) { return condition.Text("a"), true })
		if unknown != condition.Maybe && known != unknown {
			t.Errorf("%q is %d whatever its names stand for, and %d", text, unknown, known)
		}
	})
}

func TestOccasion_DefaultBranch(t *testing.T) {
	tests := map[string]struct {
		occasion condition.Occasion
		want     string
	}{
		"default":       {condition.Occasion{Kind: pipeline.Push, Branch: condition.Text("trunk")}, "trunk"},
		"other":         {condition.Occasion{Kind: pipeline.Push, Branch: condition.Text("fix")}, "main"},
		"not known":     {condition.Occasion{Kind: pipeline.Push, Branch: condition.Some()}, "main"},
		"of the change": {condition.Occasion{Kind: pipeline.Change, Branch: condition.Text("trunk")}, "main"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if got := test.occasion.DefaultBranch(); got != condition.Text(test.want) {
				t.Errorf("the default branch is %v, want %s", got, test.want)
			}
		})
	}
}
