package policies

import (
	"bytes"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// loaded is what the folders of policies hold.
type loaded struct {
	modules map[string]*ast.Module
	models  []Model
}

// load parses the built-in modules and those of the options.
func load(o options) (*loaded, error) {
	set := &loaded{modules: map[string]*ast.Module{}}
	annotated := o.checked || len(o.models) > 0
	parser := ast.ParserOptions{Capabilities: capabilities(), RegoVersion: ast.RegoV1, ProcessAnnotation: annotated}
	files, err := parseFolder(builtin, parser)
	if err != nil {
		return nil, err
	}
	for _, file := range names(files) {
		set.modules[file] = files[file]
	}
	model, err := builtinModel(devsecops)
	if err != nil {
		return nil, err
	}
	set.models = append(set.models, model)
	for i, folder := range o.models {
		if err := set.add(fmt.Sprintf("model %d", i+1), folder, parser); err != nil {
			return nil, err
		}
	}
	return set, nil
}

// add reads a folder that holds one model.
func (set *loaded) add(name string, folder fs.FS, parser ast.ParserOptions) error {
	files, err := parseFolder(folder, parser)
	if err != nil {
		return fmt.Errorf("load %s: %w", name, err)
	}
	if len(files) == 0 {
		return fmt.Errorf("load %s: it holds no Rego files", name)
	}
	model, err := describe(files)
	if err != nil {
		return fmt.Errorf("load %s: %w", name, err)
	}
	if reserved(model.ID) || slices.ContainsFunc(set.models, func(m Model) bool { return m.ID == model.ID }) {
		return fmt.Errorf("load %s: package %q is taken", name, model.ID)
	}
	for file, module := range files {
		set.modules[name+"/"+file] = module
	}
	set.models = append(set.models, model)
	return nil
}

// reserved reports whether a package is not for models.
func reserved(pkg string) bool {
	return pkg == "lib" || pkg == "stage" || pkg == "system"
}

// parseFolder parses the Rego files of a folder that are not tests.
func parseFolder(folder fs.FS, parser ast.ParserOptions) (map[string]*ast.Module, error) {
	modules := map[string]*ast.Module{}
	err := fs.WalkDir(folder, ".", func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() || path.Ext(file) != ".rego" || strings.HasSuffix(file, "_test.rego") {
			return nil
		}
		text, err := fs.ReadFile(folder, file)
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
