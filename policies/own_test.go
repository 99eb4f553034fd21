package policies

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

// verdictOf is the model of [custom] with another rule in the place of its own.
func verdictOf(rule string) fstest.MapFS {
	return custom("import data.lib\n", "", `lib.verdict({}, "sec.sast@wired")`, rule)
}

// held loads a model under limits and judges a service by it.
func held(t *testing.T, limits Limits, folder fstest.MapFS) error {
	t.Helper()
	ctx := context.Background()
	e, err := New(ctx, WithModel(folder), WithOnly("ours"), WithLimits(limits))
	if err == nil {
		_, err = e.Decide(ctx, service(engine(t).Signals()))
	}
	return err
}

// answer is what a rule says that answers by itself, if the condition holds.
const ownAnswer = `{"status": "met", "because": "x", "evidence": [], "lacks": [], "settles": [], "points": 1, "possible": 1}`

// TestLimits holds that a model which would go on for ever, or fill the memory,
// is stopped, and that this is said to be its fault.
func TestLimits(t *testing.T) {
	short := Limits{Time: 300 * time.Millisecond, Heap: 1 << 30}
	small := Limits{Time: 30 * time.Second, Heap: 64 << 20}
	// Each of these rules holds the one before it twice.
	doubled := func(name string) string {
		rules := fmt.Sprintf("\n\n%s0 := [1]", name)
		for i := range 40 {
			rules += fmt.Sprintf("\n\n%[1]s%[3]d := [%[1]s%[2]d, %[1]s%[2]d]", name, i, i+1)
		}
		return rules
	}
	tests := []struct {
		name   string
		limits Limits
		rule   string
		want   string
	}{
		{"a loop", short, `count([1 | some i in numbers.range(1, 1000000000); i < 0]) == 0`, "it takes more than 300ms"},
		{"loops in loops", short, `count([1 | some i in numbers.range(1, 100000); some j in numbers.range(1, 100000); i + j < 0]) == 0`, "it takes more than 300ms"},
		{"a comprehension", small, `count([x | some i in numbers.range(1, 100000); some j in numbers.range(1, 100000); x := [i, j]]) > 0`, "it takes more than 64 MiB of memory"},
		{"a text", small, "count(concat(\"\", [_long | some _ in numbers.range(1, 100000)])) > 0\n\n_long := concat(\"\", [\"0123456789\" | some _ in numbers.range(1, 1000)])", "it takes more than 64 MiB of memory"},
		{"a comparison that does not heed that it is to stop", short, "a40 == b40" + doubled("a") + doubled("b"), "it takes more than 300ms"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			start := time.Now()
			err := held(t, test.limits, verdictOf(ownAnswer+" if "+test.rule))
			var faulty *ModelError
			if !errors.As(err, &faulty) || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error is %v, want a fault of the model with %q", err, test.want)
			}
			if took := time.Since(start); took > 20*time.Second {
				t.Errorf("it took %v", took)
			}
		})
	}
	if err := held(t, small, custom()); err != nil {
		t.Errorf("a model as they are: %v", err)
	}
}

// TestLimitsOfLoading: the compiler takes the square of a chain of else.
func TestLimitsOfLoading(t *testing.T) {
	chain := "chain := 1 if input.profile" + strings.Repeat("\n\nelse := 1 if input.profile", 20000)
	err := held(t, Limits{Time: 300 * time.Millisecond, Heap: 1 << 30}, custom("# METADATA\n# title: Analysis", chain+"\n\n# METADATA\n# title: Analysis"))
	if err == nil || !strings.Contains(err.Error(), "it takes more than 300ms") {
		t.Errorf("error is %v", err)
	}
}

// TestNesting: OPA's parser goes as deep as the text, which some texts make deadly.
func TestNesting(t *testing.T) {
	const many = 100_000
	for name, text := range map[string]string{
		"arrays":         strings.Repeat("[", many) + strings.Repeat("]", many),
		"open objects":   strings.Repeat("{", many),
		"brackets":       strings.Repeat("(", many),
		"calls":          strings.Repeat("count(", many),
		"references":     strings.Repeat("a[", many),
		"templates":      strings.Repeat(`$"{`, many),
		"comprehensions": strings.Repeat("[a|", many),
		"additions":      "1" + strings.Repeat("+1", many),
	} {
		t.Run(name, func(t *testing.T) {
			err := held(t, DefaultLimits(), verdictOf(text))
			if err == nil || !strings.Contains(err.Error(), "ours/ours.rego:25:") || !strings.Contains(err.Error(), "nested more than 300 levels deep") {
				t.Errorf("error is %.200v", err)
			}
		})
	}
}

// TestFolderLimits holds what a folder may hold.
func TestFolderLimits(t *testing.T) {
	tests := []struct {
		name, want string
		change     func(fstest.MapFS)
	}{
		{"many files", "more than 200 Rego files", func(f fstest.MapFS) {
			for i := range 300 {
				f[fmt.Sprintf("f%d.rego", i)] = &fstest.MapFile{Data: []byte("package ours\n")}
			}
		}},
		{"many bytes", "more than 1024 KiB", func(f fstest.MapFS) {
			f["long.rego"] = &fstest.MapFile{Data: []byte("package ours\n" + strings.Repeat("#\n", 1<<19))}
		}},
		{"many others", "more than 20000 files and folders", func(f fstest.MapFS) {
			for i := range 20001 {
				f[fmt.Sprintf("f%d.txt", i)] = &fstest.MapFile{}
			}
		}},
		{"what is no file", "pipe.rego: is no regular file", func(f fstest.MapFS) {
			f["pipe.rego"] = &fstest.MapFile{Mode: os.ModeNamedPipe}
		}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			folder := custom()
			test.change(folder)
			err := held(t, DefaultLimits(), folder)
			var faulty *ModelError
			if !errors.As(err, &faulty) || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error is %.300v, want %q", err, test.want)
			}
		})
	}
}

// TestFolder holds that reads stay in a folder, and that what a link in it
// leads to in it is read.
func TestFolder(t *testing.T) {
	dir, outside := t.TempDir(), t.TempDir()
	text := custom()["ours/ours.rego"].Data
	write := func(file string, text []byte) {
		t.Helper()
		if err := os.WriteFile(file, text, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	link := func(to, from string) {
		t.Helper()
		if err := os.Symlink(to, filepath.Join(dir, from)); err != nil {
			t.Skip(err)
		}
	}
	load := func() error {
		folder, err := OpenFolder(dir)
		if err != nil {
			return err
		}
		defer folder.Close()
		_, err = New(context.Background(), WithModel(folder), WithOnly("ours"))
		return err
	}
	// As a volume of Kubernetes lays its files out.
	if err := os.Mkdir(filepath.Join(dir, "..data"), 0o700); err != nil {
		t.Fatal(err)
	}
	write(filepath.Join(dir, "..data", "model.rego"), text)
	link("..data/model.rego", "model.rego")
	if err := load(); err != nil {
		t.Fatalf("a link within the folder: %v", err)
	}
	write(filepath.Join(outside, "secret.rego"), []byte("package ours\n\nsecret := 1\n"))
	link(outside, "away")
	if err := load(); err != nil {
		t.Fatalf("a link to a folder is not followed: %v", err)
	}
	link(filepath.Join(outside, "secret.rego"), "secret.rego")
	if err := load(); err == nil || !strings.Contains(err.Error(), "secret.rego: cannot be read") {
		t.Errorf("a link out of the folder: %v", err)
	}
}

// TestOwnVerdicts holds that a rule which answers by itself can say nothing that
// a report cannot hold, nor bring the engine down.
func TestOwnVerdicts(t *testing.T) {
	tests := []struct{ name, rule, want string }{
		{"evidence that there is not", strings.Replace(ownAnswer, "[]", `["e999"]`, 1), `there is no evidence "e999"`},
		{"an empty text", strings.Replace(ownAnswer, `"lacks": []`, `"lacks": [" "]`, 1), "empty or longer"},
		{"an endless text", strings.Replace(ownAnswer, `"x"`, `concat("", [c | some _ in numbers.range(1, 3000); c := "x"])`, 1), "empty or longer"},
		{"a requirement made by hand", `{"status": "partial", "requirement": {"now": 1, "could": 1, "asks": "sec.dast@wired"}}`, "brought the policy engine down"},
		{"two answers", "x if {\n\tsome x in [1, 2]\n}\n", `ours/ours.rego:25:1: rule data.ours.verdict["O2.0"] produced conflicting values: 1 at`},
		{"a rule that is undefined", ownAnswer + ` if input.profile == "library"`, `ours/ours.rego:25:1: statement "O2.0" has no verdict`},
		{"a status that there is not", strings.Replace(ownAnswer, `"met"`, `"fine"`, 1), `ours/ours.rego:25:1: statement "O2.0": status "fine"`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			err := held(t, DefaultLimits(), verdictOf(test.rule))
			var faulty *ModelError
			if !errors.As(err, &faulty) || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error is %v, want a fault of the model with %q", err, test.want)
			}
		})
	}
}

// TestTypos holds that a name that there is not is an error at its place, with
// the name that was probably meant.
func TestTypos(t *testing.T) {
	known := []string{"sec.sast", "sec.dast", "ci.test"}
	rule := `lib.verdict({}, "sec.sast@wired")`
	tests := []struct{ name, rule, want string }{
		{"a signal", `lib.verdict({}, "sec.sats@wired")`, `ours/ours.rego:26:36: there is no signal "sec.sats"; did you mean "sec.sast"?`},
		{"a signal of a function", `lib.verdict({}, lib.heeded("sec.dats"))`, `ours/ours.rego:26:47: there is no signal "sec.dats"; did you mean "sec.dast"?`},
		{"a signal of the input", ownAnswer + ` if input.signals["sec.sats"].rung > 1`, `there is no signal "sec.sats"`},
		{"a profile", `lib.verdict({"libary": "no"}, "sec.sast@wired")`, `ours/ours.rego:26:33: there is no profile "libary"; did you mean "library"?`},
		{"a profile of a requirement", `lib.verdict({}, lib.per_profile("sec.sast@wired", {"sass-config": "ci.test@wired"}))`, `there is no profile "sass-config"; did you mean "saas-config"?`},
		{"a rule", "lib.verdict(_exmpt, \"sec.sast@wired\")\n\n_exempt := {}", `ours/ours.rego:26:20: _exmpt is not defined here: there is no rule, import or variable of this name; did you mean "_exempt"?`},
		{"a rule by its package", "lib.verdict(data.ours.exmpt, \"sec.sast@wired\")\n\nexempt := {}", `ours.exmpt is not defined; did you mean "exempt"?`},
		{"a rule of lib", `lib.flor`, `lib.flor is not defined; did you mean "floor"?`},
		{"a package", `lib.verdict(data.other.exempt, "sec.sast@wired")`, `there is no package "other" here`},
		{"another model", `object.union(lib.floor, data.devsecops.verdict["D2.0"])`, `lib.stated asks for what another model said of a statement`},
		{"a statement", `lib.verdict({}, lib.stated("D9.9"))`, `ours/ours.rego:26:47: there is no statement "D9.9" in the models before "ours"`},
		{"a part of a sighting", `lib.verdict({x | some x in []}, "sec.sast@wired") if input.signals["sec.sast"].best[0].tol == "x"`, `has no "tol"; did you mean "tool"?`},
		{"a part of a signal", ownAnswer + ` if input.signals["sec.sast"].rnug > 1`, `input.signals["sec.sast"] has no "rnug"; did you mean "rung"?`},
		{"a part of a sighting that is looked for", rule + "\n\n_found if {\n\tsome s in input.signals[\"sec.sast\"].best\n\ts.tol == \"x\"\n}\n", `has no "tol"; did you mean "tool"?`},
		{"how many arguments", `lib.verdict("sec.sast@wired")`, "ours/ours.rego:26:20: function lib.verdict has arity 2, got 1 argument"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := New(context.Background(), WithModel(custom(rule, test.rule)), WithOnly("ours"), WithSignals(known))
			var faulty *ModelError
			if !errors.As(err, &faulty) || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error is %v, want a fault of the model with %q", err, test.want)
			}
		})
	}
}

// TestOnly holds which models are judged by.
func TestOnly(t *testing.T) {
	ctx := context.Background()
	judged := func(opts ...Option) string {
		t.Helper()
		e := engine(t, opts...)
		var ids []string
		for _, v := range decide(t, e, service(engine(t).Signals())) {
			ids = append(ids, v.ID)
		}
		return strings.Join(ids, " ")
	}
	own := WithModel(custom())
	resting := WithModel(custom(`"sec.sast@wired"`, `lib.stated("D2.0")`))
	for _, test := range []struct {
		opts []Option
		want string
	}{
		{[]Option{own}, "devsecops itsm ours"},
		{[]Option{own, WithOnly("ours")}, "ours"},
		{[]Option{own, WithOnly("itsm")}, "itsm"},
		{[]Option{resting, WithOnly("ours")}, "ours"},
		{[]Option{WithOnly("devsecops")}, "devsecops"},
	} {
		if got := judged(test.opts...); got != test.want {
			t.Errorf("judged by %q, want %q", got, test.want)
		}
	}
	var unknown *UnknownModelError
	if _, err := New(ctx, own, WithOnly("our")); !errors.As(err, &unknown) || err.Error() != `there is no model "our"; did you mean "ours"?` {
		t.Errorf("error is %v", err)
	}
	if _, err := New(ctx, own, own); err == nil || !strings.Contains(err.Error(), `package "ours" is taken by the model in`) {
		t.Errorf("two models of one name: %v", err)
	}
}

// FuzzOwn: whatever a folder holds, loading it ends, with a fault at a place in it.
func FuzzOwn(f *testing.F) {
	f.Add(string(custom()["ours/ours.rego"].Data))
	f.Add("package a\n\nx := $\"{[1 | true]}\"\n")
	f.Add("# METADATA\n# custom: {a: *b}\npackage a")
	f.Fuzz(func(t *testing.T, text string) {
		folder := fstest.MapFS{"m.rego": {Data: []byte(text)}}
		_, err := New(context.Background(), WithModel(folder), WithOnly("a"), WithLimits(Limits{Time: time.Second, Heap: 256 << 20}))
		var faulty *ModelError
		var unknown *UnknownModelError
		if err == nil || errors.As(err, &unknown) {
			return
		}
		if !errors.As(err, &faulty) || len(faulty.Faults) == 0 {
			t.Fatalf("error is %v", err)
		}
		for _, fault := range faulty.Faults {
			if lines := 1 + strings.Count(text, "\n"); fault.Line > lines {
				t.Errorf("%v in a text of %d lines", fault, lines)
			}
		}
	})
}
