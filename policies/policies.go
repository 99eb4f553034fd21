// Package policies judges what the scanners saw. The maturity models are Rego:
// one rule a statement, over a small algebra of requirements (lib), and one
// rule for stages (stage). This package loads them, hands them the evidence
// indexed by signal, and checks that what comes back is whole. It knows no
// tool, reads no repository and renders nothing.
package policies

import (
	"context"
	"embed"
	"fmt"
	"io/fs"
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
)

// The tests of the policies are left out; a test holds that nothing else is.
//
//go:embed lib/require.rego lib/combine.rego lib/verdict.rego stage/stage.rego testing/world.rego schemas/*.json
//go:embed devsecops/model.rego devsecops/organization.rego devsecops/delivery.rego devsecops/automation.rego
//go:embed devsecops/testing.rego devsecops/security.rego devsecops/monitoring.rego devsecops/operations.rego
//go:embed itsm/model.rego itsm/services.rego itsm/customers.rego itsm/collaboration.rego
//go:embed itsm/automation.rego itsm/knowledge.rego itsm/business.rego itsm/remarks.rego
var builtin embed.FS

// The models that come with the program: folder, package and id of each.
const (
	devsecops = "devsecops"
	itsm      = "itsm"
)

// Builtin returns the ids of the models that come with the program, each after
// those that it rests on.
func Builtin() []string { return []string{devsecops, itsm} }

// Engine judges evidence documents by the models it was made with. It is safe
// for concurrent use.
type Engine struct {
	models []Model
	// asked holds the ids of the models whose verdicts somebody asked for; on
	// the others these rest.
	asked map[string]bool
	// own holds the models of one's own, and limits what judging by one may take.
	own    map[string]*own
	limits Limits
	// verdicts asks for all verdicts of a built-in model, by the model's id.
	verdicts map[string]rego.PreparedEvalQuery
	stage    rego.PreparedEvalQuery
	// asks is what the models ask of single signals.
	asks []asked
	// conditions is what they ask of history.
	conditions []condition
}

// Option changes what an engine is made of.
type Option func(*options)

type options struct {
	builtin []string
	models  []fs.FS
	only    []string
	limits  Limits
	signals []string
	checked bool
	// tests has those of a model of one's own loaded as well.
	tests bool
}

func optionsOf(opts []Option) options {
	o := options{builtin: Builtin(), limits: DefaultLimits()}
	for _, opt := range opts {
		opt(&o)
	}
	return o
}

// WithModel adds a model of one's own: the Rego files anywhere in a folder, all
// of one package, whose name is the model's id. Unlike the built-in models it is
// type-checked each time it is loaded, and held to [Limits]. Errors call the
// folder by its method Name, if it has one, as a [Folder].
func WithModel(folder fs.FS) Option {
	return func(o *options) { o.models = append(o.models, folder) }
}

// WithBuiltin takes these of the built-in models and no others; without it, all
// are taken. A model that they rest on is judged as well, and not shown.
func WithBuiltin(ids ...string) Option {
	return func(o *options) { o.builtin = ids }
}

// WithOnly takes these models and no others, of the built-in ones and of those
// of one's own; an id that is none of theirs is an [UnknownModelError].
func WithOnly(ids ...string) Option {
	return func(o *options) { o.only = append(o.only, ids...) }
}

// UnknownModelError says that there is no model of an id, and which there are.
type UnknownModelError struct {
	ID    string
	Known []string
}

// Error returns the message, with the id that was probably meant.
func (e *UnknownModelError) Error() string {
	return fmt.Sprintf("there is no model %q%s", e.ID, among(e.ID, e.Known))
}

// WithSignals makes New refuse models that name a signal not among the ids.
// Without it, [Engine.Decide] refuses them.
func WithSignals(ids []string) Option {
	return func(o *options) { o.signals = append(o.signals, ids...) }
}

// withChecks compiles the built-in models with the checks that only the tests
// need to make: types, recursion, safety and the rest.
func withChecks() Option {
	return func(o *options) { o.checked = true }
}

// New reads the built-in models and compiles those of the options, once.
// It fails when a model does not compile, calls what the network, the clock or
// chance would answer, lacks a part of its METADATA, or gives one id to two
// statements. The error is a [ModelError] where a model of one's own is to blame.
func New(ctx context.Context, opts ...Option) (*Engine, error) {
	o := optionsOf(opts)
	set, err := load(ctx, o)
	if err != nil {
		return nil, err
	}
	if o.signals != nil {
		if err := known(set.models, func(id string) bool { return slices.Contains(o.signals, id) }); err != nil {
			return nil, err
		}
	}
	compiler, err := set.compiler(o.checked)
	if err != nil {
		return nil, err
	}
	e := &Engine{models: set.models, asked: set.asked, own: set.own, limits: o.limits, verdicts: map[string]rego.PreparedEvalQuery{}}
	if e.asks, err = asks(set.models); err != nil {
		return nil, err
	}
	if e.conditions, err = conditions(set.models); err != nil {
		return nil, err
	}
	if e.stage, err = prepare(ctx, compiler, "stage", "result"); err != nil {
		return nil, err
	}
	for _, m := range e.models {
		if own := e.own[m.ID]; own != nil {
			lib, err := builtinModules("lib")
			if err != nil {
				return nil, err
			}
			if err := own.compile(ctx, lib, o.limits); err != nil {
				return nil, err
			}
			continue
		}
		if e.verdicts[m.ID], err = prepare(ctx, compiler, m.ID, verdictRule); err != nil {
			return nil, err
		}
	}
	return e, nil
}

// Models returns what the models that were asked for say of themselves, the
// built-in ones first.
func (e *Engine) Models() []Model {
	return slices.DeleteFunc(slices.Clone(e.models), func(m Model) bool { return !e.asked[m.ID] })
}

// Signals returns the ids of the signals that the models name, and those on
// which they rest, sorted.
func (e *Engine) Signals() []string {
	ids := map[string]bool{}
	for _, m := range e.models {
		for _, s := range m.Statements {
			for _, id := range s.Signals {
				ids[id] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(ids))
}

func prepare(ctx context.Context, compiler *ast.Compiler, pkg, rule string) (rego.PreparedEvalQuery, error) {
	query, err := rego.New(
		rego.Compiler(compiler),
		rego.ParsedQuery(ast.NewBody(ast.NewExpr(ast.NewTerm(ast.Ref{ast.DefaultRootDocument, ast.StringTerm(pkg), ast.StringTerm(rule)})))),
		rego.StrictBuiltinErrors(true),
		functions(),
		// The answers are read as they are, not by way of JSON.
		rego.GenerateJSON(func(t *ast.Term, _ *rego.EvalContext) (any, error) { return t.Value, nil }),
	).PrepareForEval(ctx)
	if err != nil {
		return rego.PreparedEvalQuery{}, fmt.Errorf("prepare data.%s.%s: %w", pkg, rule, err)
	}
	return query, nil
}

// builtinModel returns what a test has written down of a model's METADATA, which
// nobody has time to read at each start.
func builtinModel(id string) (Model, bool) {
	i := slices.IndexFunc(builtinModels[:], func(m Model) bool { return m.ID == id })
	if i < 0 {
		return Model{}, false
	}
	return builtinModels[i], true
}
