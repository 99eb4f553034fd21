package policies

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// loaded is what the folders of policies hold.
type loaded struct {
	// modules holds those of models of one's own, and the built-in ones where they are checked.
	modules map[string]*ast.Module
	// folders are those of the built-in modules.
	folders []string
	// models are in the order in which they judge, each after those it rests on.
	models []Model
	// asked holds the ids of those whose verdicts somebody asked for.
	asked map[string]bool
	// own holds the models of one's own by their ids; their modules are among the others.
	own map[string]*own
}

// load reads the built-in models that are asked for and parses those of the options.
func load(ctx context.Context, o options) (*loaded, error) {
	set := &loaded{modules: map[string]*ast.Module{}, asked: map[string]bool{}, own: map[string]*own{}}
	for _, folder := range o.models {
		if err := set.add(ctx, folder, o); err != nil {
			return nil, err
		}
	}
	wanted, err := set.choose(o)
	if err != nil {
		return nil, err
	}
	if err := set.addBuiltin(wanted); err != nil {
		return nil, err
	}
	if o.checked {
		if err := set.parse(); err != nil {
			return nil, err
		}
	}
	return set, set.check()
}

// choose returns the built-in models that are asked for, and leaves out those of
// one's own that are not.
func (set *loaded) choose(o options) ([]string, error) {
	if o.only == nil {
		return o.builtin, nil
	}
	there := slices.Concat(Builtin(), names(set.own))
	for _, id := range o.only {
		if !slices.Contains(there, id) {
			return nil, &UnknownModelError{ID: id, Known: there}
		}
	}
	wanted := func(id string) bool { return slices.Contains(o.only, id) }
	maps.DeleteFunc(set.asked, func(id string, _ bool) bool { return !wanted(id) })
	for i := len(set.models) - 1; i >= 0; i-- {
		m := &set.models[i]
		later := set.models[i+1:]
		if wanted(m.ID) || slices.ContainsFunc(later, func(by Model) bool { return by.restsOn(m) }) {
			continue
		}
		for file := range set.own[m.ID].modules {
			delete(set.modules, m.ID+"/"+file)
		}
		delete(set.own, m.ID)
		set.models = slices.Delete(set.models, i, i+1)
	}
	return slices.DeleteFunc(Builtin(), func(id string) bool { return !wanted(id) }), nil
}

// restsOn reports whether a model asks for a statement of another.
func (m *Model) restsOn(other *Model) bool {
	return slices.ContainsFunc(m.Stated, func(id string) bool { _, ok := other.Statement(id); return ok })
}

// addBuiltin reads the built-in models of these ids, and those that they and
// the models that are there rest on; they come before all others.
func (set *loaded) addBuiltin(wanted []string) error {
	for _, id := range wanted {
		if !slices.Contains(Builtin(), id) {
			return fmt.Errorf("there is no built-in model %q: there are %s", id, strings.Join(Builtin(), ", "))
		}
		set.asked[id] = true
	}
	set.folders = []string{"lib", "stage"}
	// Each rests only on those before it.
	for _, id := range slices.Backward(Builtin()) {
		if !set.asked[id] && len(set.stated()) == 0 {
			continue
		}
		m, ok := builtinModel(id)
		if !ok {
			return fmt.Errorf("nothing is written down of the built-in model %q", id)
		}
		if set.asked[id] || slices.ContainsFunc(set.stated(), func(s string) bool { _, ok := m.Statement(s); return ok }) {
			set.models = slices.Insert(set.models, 0, m)
			set.folders = append(set.folders, id)
		}
	}
	return nil
}

// parse parses the built-in modules, with METADATA.
func (set *loaded) parse() error {
	parser := ast.ParserOptions{Capabilities: capabilities(), RegoVersion: ast.RegoV1, ProcessAnnotation: true}
	for _, folder := range set.folders {
		files, err := parseFolder(builtin, folder, parser)
		if err != nil {
			return err
		}
		maps.Copy(set.modules, files)
	}
	return nil
}

// compiler returns a compiler with the built-in modules, with all checks if
// checked is true.
func (set *loaded) compiler(checked bool) (*ast.Compiler, error) {
	if !checked {
		return compiled(set.folders)
	}
	return compile(set.builtin(), checked)
}

// stated returns the statements that the models rest on.
func (set *loaded) stated() []string {
	var ids []string
	for _, m := range set.models {
		ids = append(ids, m.Stated...)
	}
	return ids
}

// check refuses models that rest on what is no statement of a model before
// them, and those that have a statement in common: an id names one statement.
func (set *loaded) check() error {
	of := map[string]string{}
	for _, m := range set.models {
		for _, id := range m.Stated {
			if of[id] == "" {
				return set.blame(m.ID, placed{m.statedAt[id], fmt.Errorf("there is no statement %q in the models before %q%s", id, m.ID, meant(id, names(of)))})
			}
		}
		for _, s := range m.Statements {
			if of[s.ID] != "" {
				return set.blame(m.ID, &statementError{s.ID, fmt.Errorf("model %q: statement %q stands in model %q already", m.ID, s.ID, of[s.ID])})
			}
			of[s.ID] = m.ID
		}
	}
	return nil
}

// blame makes an error about a model one with its places, if it is somebody's own.
func (set *loaded) blame(id string, err error) error {
	if own := set.own[id]; own != nil {
		return own.faults(err)
	}
	return err
}

// add reads a folder that holds one model of one's own.
func (set *loaded) add(ctx context.Context, folder fs.FS, o options) error {
	own, err := loadOwn(ctx, folder, o)
	if err != nil {
		return err
	}
	id := own.model.ID
	if set.own[id] != nil {
		return &ModelError{[]Fault{own.fault(nil, fmt.Sprintf("package %q is taken by the model in %s", id, set.own[id].name))}}
	}
	set.own[id] = own
	for file, module := range own.modules {
		set.modules[id+"/"+file] = module
	}
	set.models = append(set.models, own.model)
	set.asked[id] = true
	return nil
}

// builtin returns the modules that are not of models of one's own.
func (set *loaded) builtin() map[string]*ast.Module {
	modules := maps.Clone(set.modules)
	for id, own := range set.own {
		for file := range own.modules {
			delete(modules, id+"/"+file)
		}
	}
	return modules
}

// builtinModules parses the built-in modules of some folders.
func builtinModules(folders ...string) (map[string]*ast.Module, error) {
	modules := map[string]*ast.Module{}
	for _, folder := range folders {
		files, err := parseFolder(builtin, folder, ast.ParserOptions{Capabilities: capabilities(), RegoVersion: ast.RegoV1})
		if err != nil {
			return nil, err
		}
		maps.Copy(modules, files)
	}
	return modules, nil
}

// parseFolder parses the Rego files of a folder of ours that are not tests, by
// their paths.
func parseFolder(files fs.FS, folder string, parser ast.ParserOptions) (map[string]*ast.Module, error) {
	modules := map[string]*ast.Module{}
	err := fs.WalkDir(files, folder, func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() || path.Ext(file) != ".rego" || strings.HasSuffix(file, testSuffix) {
			return nil
		}
		text, err := fs.ReadFile(files, file)
		if err != nil {
			return err
		}
		if !parser.ProcessAnnotation {
			text = blankComments(text)
		}
		modules[file], err = ast.ParseModuleWithOpts(file, string(text), parser)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("parse the policies: %w", err)
	}
	return modules, nil
}

// blankComments empties the lines that are comments: METADATA is most of the text
// of the policies, and where nobody asks for it need not be read.
func blankComments(text []byte) []byte {
	bare := make([]byte, 0, len(text))
	for line := range bytes.Lines(text) {
		if line[0] == '#' {
			line = []byte("\n")
		}
		bare = append(bare, line...)
	}
	return bare
}
