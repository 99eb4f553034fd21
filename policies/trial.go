package policies

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/util"
)

// Trial is what the tests of a model came to.
type Trial struct {
	// Model is its id.
	Model string
	// Tests are in the order of their places.
	Tests []Tested
	// Coverage is the share of the model's lines, in per cent, that the tests
	// run, and Missed are those that they do not: at their lines, without a
	// message. Only where it was asked for.
	Coverage float64
	Missed   []Fault
}

// Tested is one test and what it came to.
type Tested struct {
	// Fault is the place of the test, or of its expression that does not hold, and why.
	Fault
	Name string
	// Passed and Skipped: a test of neither failed. What begins with todo_ is skipped.
	Passed, Skipped bool
	// Printed is what it printed.
	Printed string
}

// Trying says how tests are run.
type Trying struct {
	// Run is a regular expression on the names of those to run, "" for all.
	Run      string
	Coverage bool
}

// allTests is how many times as long as one test all may take together.
const allTests = 12

// Try runs the tests that a folder with a model holds, in files that end in
// _test.rego, beside lib and the package testing. The error is a [ModelError]
// where the model or a test cannot be compiled.
func Try(ctx context.Context, folder fs.FS, how Trying, opts ...Option) (*Trial, error) {
	o := optionsOf(opts)
	o.tests = true
	if _, err := regexp.Compile(how.Run); err != nil {
		return nil, fmt.Errorf("the names of the tests: %w", err)
	}
	model, err := loadOwn(ctx, folder, o)
	if err != nil {
		return nil, err
	}
	beside, err := builtinModules("lib", "testing")
	if err != nil {
		return nil, err
	}
	if err := model.testable(); err != nil {
		return nil, model.faults(err)
	}
	model.modules = maps.Clone(model.modules)
	maps.Copy(model.modules, model.tests)
	if err := model.compile(ctx, beside, o.limits); err != nil {
		return nil, err
	}
	trial := &Trial{Model: model.model.ID}
	whole := o.limits
	whole.Time *= allTests
	err = whole.guard(ctx, func(ctx context.Context) error { return model.try(ctx, beside, how, o, trial) })
	if err != nil {
		return nil, model.faults(err)
	}
	return trial, nil
}

// testable refuses tests that would stand where those of others do.
func (o *own) testable() error {
	for _, file := range names(o.tests) {
		if pkg := packageOf(o.tests[file]); pkg != o.model.ID+"_test" && pkg != o.model.ID {
			return placed{o.tests[file].Package.Location, fmt.Errorf("package %s: the tests of model %s are in package %s_test", pkg, o.model.ID, o.model.ID)}
		}
	}
	return nil
}

// try runs the tests, and those that fail once more to find out where.
func (o *own) try(ctx context.Context, beside map[string]*ast.Module, how Trying, opts options, trial *Trial) error {
	coverage := cover.New()
	runner, err := o.runner(beside, how.Run, opts)
	if err != nil {
		return err
	}
	if how.Coverage {
		runner.SetCoverageQueryTracer(coverage).SetCoverageRuns(nil)
	}
	results, err := collect(ctx, runner)
	if err != nil {
		return err
	}
	failed := []string{}
	for _, r := range results {
		t := Tested{Fault: o.fault(r.Location, ""), Name: r.Name, Passed: r.Pass(), Skipped: r.Skip, Printed: string(r.Output)}
		if r.Error != nil {
			// A fault that lies in the model stands at its place there.
			t.Fault = o.judging(r, opts.limits)
		} else if r.Fail {
			t.Message = failing(r)
			failed = append(failed, regexp.QuoteMeta(r.Package+"."+r.Name))
		}
		trial.Tests = append(trial.Tests, t)
	}
	if how.Coverage {
		o.covered(coverage, trial)
	}
	if len(failed) > 0 {
		if err := o.explain(ctx, beside, failed, opts, trial); err != nil {
			return err
		}
	}
	slices.SortFunc(trial.Tests, func(a, b Tested) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), a.Line-b.Line, strings.Compare(a.Name, b.Name))
	})
	return nil
}

// failing says of which of its cases a test does not hold.
func failing(r *tester.Result) string {
	var cases []string
	for name, sub := range r.SubResults.Iter {
		if sub.Fail && len(sub.SubResults) == 0 {
			cases = append(cases, strings.Join(name, " "))
		}
	}
	if len(cases) == 0 {
		return "does not hold"
	}
	return "does not hold for " + strings.Join(cases, ", ")
}

// runner returns a runner of the tests whose names fit.
func (o *own) runner(beside map[string]*ast.Module, names string, opts options) (*tester.Runner, error) {
	text, err := json.Marshal(o.model)
	if err != nil {
		return nil, fmt.Errorf("hand the statements to the tests: %w", err)
	}
	var model map[string]any
	if err := util.UnmarshalJSON(text, &model); err != nil {
		return nil, fmt.Errorf("hand the statements to the tests: %w", err)
	}
	compiler, err := o.compiler()
	if err != nil {
		return nil, err
	}
	return tester.NewRunner().
		SetStore(inmem.NewFromObject(map[string]any{"model": model})).
		SetCompiler(compiler.WithEnablePrintStatements(true)).
		SetModules(o.beside(beside)).
		SetTimeout(opts.limits.Time).
		RaiseBuiltinErrors(true).
		AddCustomBuiltins([]*tester.Builtin{{Decl: verdictFunction(), Func: functions()}}).
		Filter(names), nil
}

func collect(ctx context.Context, runner *tester.Runner) ([]*tester.Result, error) {
	running, err := runner.RunTests(ctx, nil)
	if err != nil {
		return nil, err
	}
	var results []*tester.Result
	for r := range running {
		results = append(results, r)
	}
	return results, ctx.Err()
}

// judging is the fault that ended a test with an error.
func (o *own) judging(r *tester.Result, limits Limits) Fault {
	if topdown.IsCancel(r.Error) {
		return o.fault(r.Location, tooMuch(limits.Time.String()).Error())
	}
	var at *topdown.Error
	if errors.As(r.Error, &at) && at.Location != nil {
		return o.fault(at.Location, at.Message)
	}
	return o.fault(r.Location, r.Error.Error())
}

// explain moves the faults of tests that failed to the expressions that do not
// hold: for each the last of the file that was tried.
func (o *own) explain(ctx context.Context, beside map[string]*ast.Module, failed []string, opts options, trial *Trial) error {
	runner, err := o.runner(beside, "^("+strings.Join(failed, "|")+")$", opts)
	if err != nil {
		return err
	}
	results, err := collect(ctx, runner.EnableTracing(true))
	if err != nil {
		return err
	}
	for _, r := range results {
		for _, event := range slices.Backward(r.Trace) {
			if event.Op != topdown.FailOp || event.Location == nil || event.Location.File != r.Location.File || event.Location.Row < r.Location.Row {
				continue
			}
			test := o.fault(r.Location, failing(r))
			if i := slices.IndexFunc(trial.Tests, func(t Tested) bool { return t.Fault == test && t.Name == r.Name }); i >= 0 {
				trial.Tests[i].Fault = o.fault(event.Location, failing(r))
			}
			break
		}
	}
	return nil
}

// covered notes how much of the model the tests run.
func (o *own) covered(coverage *cover.Cover, trial *Trial) {
	model := map[string]*ast.Module{}
	for file, module := range o.modules {
		if o.tests[file] == nil {
			model[file] = module
		}
	}
	report := coverage.Report(model)
	trial.Coverage = math.Round(10*report.Coverage) / 10
	for _, file := range names(report.Files) {
		for _, r := range report.Files[file].NotCovered {
			trial.Missed = append(trial.Missed, Fault{Path: path.Join(o.name, file), Line: r.Start.Row})
		}
	}
}

// Failed returns how many tests do not pass.
func (t *Trial) Failed() int {
	failed := 0
	for _, tested := range t.Tests {
		if !tested.Passed && !tested.Skipped {
			failed++
		}
	}
	return failed
}
