package policies

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// own is a model of somebody's own as it was loaded.
type own struct {
	// name is what its folder is called in errors.
	name  string
	model Model
	// modules are its files by their paths in the folder, without the tests,
	// which stand apart.
	modules, tests map[string]*ast.Module
	// files are the names of all.
	files map[string]bool
	// where holds the place of each statement's rule.
	where map[string]*ast.Location
	// signals are those that there are, if that is known.
	signals []string
	// functions lists those of lib: "lib.verdict".
	functions []string
	verdicts  rego.PreparedEvalQuery
}

// loadOwn parses the model that a folder holds, and reads its METADATA. The
// error is a [ModelError] where the model is to blame.
func loadOwn(ctx context.Context, folder fs.FS, o options) (*own, error) {
	model := &own{signals: o.signals}
	if named, ok := folder.(interface{ Name() string }); ok {
		model.name = named.Name()
	}
	err := o.limits.guard(ctx, func(context.Context) error { return model.load(folder, o) })
	return model, model.faults(err)
}

func (o *own) load(folder fs.FS, opts options) error {
	texts, err := readRego(folder)
	if err != nil {
		return err
	}
	o.modules, o.tests, o.files = map[string]*ast.Module{}, map[string]*ast.Module{}, map[string]bool{}
	for file := range texts {
		o.files[file] = true
	}
	for _, file := range names(texts) {
		into := o.modules
		if strings.HasSuffix(file, testSuffix) {
			if !opts.tests {
				continue
			}
			into = o.tests
		}
		if into[file], err = parseOwn(file, texts[file]); err != nil {
			return err
		}
	}
	if len(o.modules) == 0 {
		return &folderError{"", "the folder holds no Rego files"}
	}
	described, err := describeAll(o.modules)
	o.model, o.where = described.model, described.where
	if err != nil {
		return err
	}
	if err := o.named(); err != nil {
		return err
	}
	return described.uses.check(opts.signals)
}

// ownFolder is what the files of a model are under where those of stagecheck
// stand beside them.
const ownFolder = "own/"

// testSuffix is how the names of files end that hold tests of policies.
const testSuffix = "_test.rego"

// The ids of models and what they hold stand in reports, in the arguments of
// --fail-on and in .stagecheck.yaml, so that they are words without signs that
// mean something there.
const (
	modelID     = `^[a-z][a-z0-9_]{0,39}$`
	axisID      = `^[A-Z][A-Z0-9_-]{0,39}$`
	statementID = `^[A-Z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$`
)

// maxID is how long the id of a statement may be.
const maxID = 40

// named checks the ids of the model.
func (o *own) named() error {
	m := &o.model
	model, axis, statement := regexp.MustCompile(modelID), regexp.MustCompile(axisID), regexp.MustCompile(statementID)
	for _, file := range names(o.modules) {
		at := o.modules[file].Package.Location
		if reserved(m.ID) {
			return placed{at, fmt.Errorf("package %s: the name is taken by stagecheck itself", m.ID)}
		}
		if !model.MatchString(m.ID) {
			return placed{at, fmt.Errorf("package %s: want lower case letters, digits and _, which are the id of the model", m.ID)}
		}
		for _, a := range m.Axes {
			if !axis.MatchString(a.ID) {
				return placed{at, fmt.Errorf("axis %q: want upper case letters, digits, - and _", a.ID)}
			}
		}
	}
	for _, s := range m.Statements {
		if len(s.ID) > maxID || !statement.MatchString(s.ID) {
			return placed{o.where[s.ID], fmt.Errorf("statement %q: want an id such as B2.1a: letters and digits, with dots or hyphens between, that begin with an upper case letter", s.ID)}
		}
	}
	return nil
}

// reserved reports whether a package is not for models of one's own.
func reserved(pkg string) bool {
	return slices.Contains([]string{"lib", "stage", "system", "testing"}, pkg) || slices.Contains(Builtin(), pkg)
}

// compile compiles the model beside lib, with all checks, and prepares the
// query for its verdicts.
func (o *own) compile(ctx context.Context, lib map[string]*ast.Module, limits Limits) error {
	err := limits.guard(ctx, func(ctx context.Context) error {
		compiler, err := o.compiler()
		if err != nil {
			return err
		}
		compiler.Compile(o.beside(lib))
		if compiler.Failed() {
			return compiler.Errors
		}
		if err := o.undefined(compiler); err != nil {
			return err
		}
		o.verdicts, err = prepare(ctx, compiler, o.model.ID, verdictRule)
		return err
	})
	return o.faults(err)
}

// compiler returns a compiler for the model, which knows what the input is.
func (o *own) compiler() (*ast.Compiler, error) {
	schemas, err := schemas()
	if err != nil {
		return nil, err
	}
	input := schemas.Get(ast.MustParseRef("schema.input"))
	if err := o.spellOut(input); err != nil {
		return nil, err
	}
	// Whoever names no schema is held to that of the input all the same.
	schemas.Put(ast.SchemaRootRef, input)
	return ast.NewCompiler().WithCapabilities(capabilities()).WithStrict(true).
		WithSchemas(schemas).WithUseTypeCheckAnnotations(true), nil
}

// spellOut gives the schema of the input a property for each signal: OPA checks
// what is asked of properties, and nothing of what may have any name.
func (o *own) spellOut(schema any) error {
	input, _ := schema.(map[string]any)
	properties, _ := input["properties"].(map[string]any)
	signals, _ := properties["signals"].(map[string]any)
	each, ok := signals["additionalProperties"]
	if !ok {
		return errors.New("the schema of the input has no signals")
	}
	named := map[string]any{}
	for _, id := range o.signals {
		named[id] = each
	}
	if len(named) > 0 {
		signals["properties"], signals["additionalProperties"] = named, false
	}
	return nil
}

// beside returns the modules of the model and those of lib, whose functions it
// notes, by names that tell them apart.
func (o *own) beside(lib map[string]*ast.Module) map[string]*ast.Module {
	modules := map[string]*ast.Module{}
	for _, file := range names(lib) {
		modules[path.Join("stagecheck", file)] = lib[file]
		for _, rule := range lib[file].Rules {
			if name := rule.Head.Ref()[0].String(); !strings.HasPrefix(name, "_") {
				o.functions = append(o.functions, "lib."+name)
			}
		}
	}
	for file, module := range o.modules {
		modules[ownFolder+file] = module
	}
	return modules
}

// rules returns the names of the model's rules.
func (o *own) rules() []string {
	found := map[string]bool{}
	for _, module := range o.modules {
		for _, rule := range module.Rules {
			found[rule.Head.Ref()[0].String()] = true
		}
	}
	return names(found)
}

// check refuses signals and profiles that there are not, each at its place.
// Without a list of signals, they are left to [Engine.Decide].
func (u *uses) check(signals []string) error {
	if signals != nil {
		for _, id := range names(u.where) {
			if !slices.Contains(signals, id) {
				return placed{u.where[id], fmt.Errorf("there is no signal %q%s", id, meant(id, signals))}
			}
		}
	}
	for _, name := range names(u.profiles) {
		if !slices.Contains(Profiles(), name) {
			return placed{u.profiles[name], fmt.Errorf("there is no profile %q%s", name, among(name, Profiles()))}
		}
	}
	return nil
}

// undefined refuses references to what is not there, which OPA takes for data
// that may yet come: a model sees lib, itself and what its tests may see.
func (o *own) undefined(compiler *ast.Compiler) error {
	rules := map[string]map[string]bool{}
	for _, module := range compiler.Modules {
		pkg := packageOf(module)
		if rules[pkg] == nil {
			rules[pkg] = map[string]bool{}
		}
		for _, rule := range module.Rules {
			rules[pkg][rule.Head.Ref()[0].String()] = true
		}
	}
	var found ast.Errors
	for _, file := range names(compiler.Modules) {
		if !strings.HasPrefix(file, ownFolder) {
			continue
		}
		ast.WalkRefs(compiler.Modules[file], func(ref ast.Ref) bool {
			if message := unseen(ref, rules); message != "" {
				found = append(found, ast.NewError(ast.CompileErr, ref[0].Location, "%s", message))
			}
			return false
		})
	}
	if len(found) > 0 {
		return found
	}
	return nil
}

// unseen says why a reference leads nowhere, "" where it leads somewhere. The
// rules are by package.
func unseen(ref ast.Ref, rules map[string]map[string]bool) string {
	if !ref[0].Equal(ast.DefaultRootDocument) || len(ref) < 2 {
		return ""
	}
	pkg, ok := ref[1].Value.(ast.String)
	if !ok {
		return fmt.Sprintf("%s: name the package", ref)
	}
	there := rules[string(pkg)]
	switch {
	case there == nil && slices.Contains(Builtin(), string(pkg)):
		return fmt.Sprintf("%s: a model sees data.lib and itself; lib.stated asks for what another model said of a statement", ref)
	case there == nil:
		return fmt.Sprintf("%s: there is no package %q here; a model sees data.lib and itself", ref, string(pkg))
	case len(ref) < 3:
		return ""
	}
	rule, ok := ref[2].Value.(ast.String)
	switch {
	case !ok || there[string(rule)] && (pkg != "lib" || rule[0] != '_'):
		return ""
	}
	return fmt.Sprintf("%s.%s is not defined%s", string(pkg), string(rule), meant(string(rule), public(there)))
}

// public returns the names that do not begin with an underscore, sorted.
func public(rules map[string]bool) []string {
	return slices.DeleteFunc(names(rules), func(name string) bool { return strings.HasPrefix(name, "_") })
}

// packageOf returns the name of a module's package, without "data.".
func packageOf(module *ast.Module) string {
	return strings.TrimPrefix(module.Package.Path.String(), "data.")
}

// statementError is what is wrong with the verdict on one statement.
type statementError struct {
	id string
	error
}

func (e *statementError) Unwrap() error { return e.error }

// longest is the length in bytes of a text in a verdict beyond which it is refused.
const longest = 2000

// sensible refuses verdicts of a model of one's own that a report cannot hold:
// evidence that there is not, texts without words or without end.
func sensible(verdicts []Verdict, doc *evidence.Document) error {
	there := map[string]bool{}
	for _, s := range doc.Signals {
		for _, list := range [][]evidence.Evidence{s.Evidence, s.Demoted} {
			for i := range list {
				there[list[i].ID] = true
			}
		}
	}
	for _, v := range verdicts {
		for _, id := range v.Evidence {
			if !there[id] {
				return &statementError{v.ID, fmt.Errorf("statement %q: there is no evidence %q", v.ID, id)}
			}
		}
		for _, text := range slices.Concat([]string{v.Because}, v.Lacks, v.Settles) {
			if strings.TrimSpace(text) == "" || len(text) > longest {
				return &statementError{v.ID, fmt.Errorf("statement %q: a text of its verdict is empty or longer than %d bytes", v.ID, longest)}
			}
		}
	}
	return nil
}
