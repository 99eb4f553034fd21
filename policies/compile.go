package policies

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// checks are the stages of the compiler that refuse a module or serve what the
// policies do not use (print, with, template strings, METADATA at run time).
// They change nothing in a module that passes, so the built-in policies pass
// them in the tests and not at each start.
func checks() []ast.StageID {
	return []ast.StageID{
		ast.StageCheckUnusedImports,
		ast.StageCheckDuplicateImports,
		ast.StageCheckKeywordOverrides,
		ast.StageCheckVoidCalls,
		ast.StageRewriteTemplateStrings,
		ast.StageRewritePrintCalls,
		ast.StageParseMetadataBlocks,
		ast.StageSetAnnotationSet,
		ast.StageRewriteRegoMetadataCalls,
		ast.StageSetGraph,
		ast.StageRewriteWithValues,
		ast.StageCheckRuleConflicts,
		ast.StageCheckUndefinedFuncs,
		ast.StageCheckSafetyRuleHeads,
		ast.StageCheckSafetyRuleBodies,
		ast.StageCheckRecursion,
		ast.StageCheckTypes,
		ast.StageCheckUnsafeBuiltins,
		ast.StageCheckDeprecatedBuiltins,
		ast.StageRewriteTestRulesForTracing,
		ast.StageBuildComprehensionIndices,
		ast.StageBuildRequiredCapabilities,
	}
}

// compile compiles the modules strictly, with all checks if checked is true;
// without them, it makes what compiledFile holds.
func compile(modules map[string]*ast.Module, checked bool) (*ast.Compiler, error) {
	allowed := capabilities()
	if !checked {
		// Only the checks ask which functions there are; a query asks for the first.
		allowed.Builtins = []*ast.Builtin{ast.Equality, verdictFunction()}
	}
	compiler := ast.NewCompiler().WithCapabilities(allowed).WithStrict(checked)
	if checked {
		schemas, err := schemas()
		if err != nil {
			return nil, err
		}
		compiler = compiler.WithSchemas(schemas).WithUseTypeCheckAnnotations(true)
	} else {
		if err := inline(modules); err != nil {
			return nil, err
		}
		compiler = compiler.WithSkipStages(checks()...)
	}
	compiler.Compile(modules)
	if compiler.Failed() {
		return nil, fmt.Errorf("compile the policies: %w", compiler.Errors)
	}
	return compiler, nil
}

// capabilities are those of OPA without what is forbidden.
func capabilities() *ast.Capabilities {
	c := ast.CapabilitiesForThisVersion()
	c.Builtins = slices.DeleteFunc(c.Builtins, func(b *ast.Builtin) bool { return b.Nondeterministic || forbidden(b.Name) })
	c.Builtins = append(c.Builtins, verdictFunction())
	c.AllowNet = []string{}
	return c
}

// forbidden reports whether a function is not for models: what would make a
// verdict depend on anything but the evidence (network, clock, chance,
// environment), and what is of no use to one but to exhaust the machine that
// judges by it (ciphers, parsers of other languages, templates, wide shifts).
func forbidden(function string) bool {
	switch function {
	case "http.send", "opa.runtime", "time.now_ns", "uuid.rfc4122", "trace",
		"rego.parse_module", "json.match_schema", "json.verify_schema", "strings.render_template", "bits.lsh":
		return true
	}
	family, _, _ := strings.Cut(function, ".")
	switch family {
	case "net", "rand", "crypto", "graphql", "providers":
		return strings.Contains(function, ".")
	}
	return strings.HasPrefix(function, "io.jwt.")
}

// schemas returns the JSON Schemas that the annotations of policies name.
func schemas() (*ast.SchemaSet, error) {
	set := ast.NewSchemaSet()
	for _, name := range []string{"input", "stage"} {
		text, err := builtin.ReadFile("schemas/" + name + ".json")
		if err != nil {
			return nil, fmt.Errorf("read the schema of %s: %w", name, err)
		}
		var schema any
		if err := json.Unmarshal(text, &schema); err != nil {
			return nil, fmt.Errorf("read the schema of %s: %w", name, err)
		}
		set.Put(ast.MustParseRef("schema."+name), schema)
	}
	return set, nil
}

// names returns the keys of a map, sorted: in one order, errors read the same each time.
func names[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
