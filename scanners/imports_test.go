package scanners

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/fact"
)

func TestImports_require(t *testing.T) {
	const manifest = `module example.com/app

require go.opentelemetry.io/otel v1.44.0

require (
	github.com/stretchr/testify v1.11.1
	go.uber.org/zap v1.28.0 // a logger
	example.com/other v1.0.0
	github.com/prometheus/client_golang v1.23.0 // indirect
)

replace go.opentelemetry.io/otel/sdk => ../sdk
`
	var i imports
	i.require(catalogues{catalogue.Load()}, []byte(manifest))
	want := []string{"go.opentelemetry.io/otel", "go.uber.org/zap"}
	if diff := cmp.Diff(want, i.modules); diff != "" {
		t.Errorf("modules (-want +got):\n%s", diff)
	}
}

func TestModulesIn(t *testing.T) {
	modules := []string{"a.io/log", "a.io/otel", "a.io/otel/sdk"}
	tests := map[string]struct{ text, want string }{
		"alone":            {"package a\n\nimport \"a.io/log\"\n", "a.io/log"},
		"by a name":        {"package a\nimport (\n\t\"fmt\"\n\n\tlogger \"a.io/log/slog\"\n)\n", "a.io/log"},
		"of a longer path": {"package a\nimport (\n\t\"a.io/otel/sdk/trace\"\n)\n", "a.io/otel/sdk"},
		"of another":       {"package a\nimport (\n\t\"a.io/logger\"\n\t\"b.io/a.io/log\"\n)\n", ""},
		"left out":         {"package a\nimport (\n\t// \"a.io/log\"\n)\n", ""},
		"in code":          {"package a\nimport (\n\t\"fmt\"\n)\n\nvar x = \"a.io/log\"\n", ""},
		"twice":            {"package a\nimport \"C\"\nimport (\n\t\"a.io/otel\"\n)\nimport \"a.io/log\"\n", "a.io/otel a.io/log"},
		"never ends":       {"package a\nimport (\n\t\"a.io/log", ""},
		"nothing":          {"package a\n", ""},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if got := strings.Join(modulesIn([]byte(test.text), modules), " "); got != test.want {
				t.Errorf("imported %q, want %q", got, test.want)
			}
		})
	}
}

func TestImports_role(t *testing.T) {
	const module = "a.io/otel"
	tests := map[string]struct {
		importers []evidence.Role
		want      evidence.Role
	}{
		"the product":         {[]evidence.Role{evidence.Product}, evidence.Product},
		"tests":               {[]evidence.Role{evidence.Test}, evidence.Test},
		"tests and product":   {[]evidence.Role{evidence.Test, evidence.Product}, evidence.Product},
		"nobody, as it looks": {nil, evidence.Product},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			i := imports{modules: []string{module}, unseen: []string{module}, untried: []string{module}}
			for _, role := range test.importers {
				i.seen([]string{module}, role)
			}
			f := fact.Fact{Kind: fact.Dependency, Value: "go:" + module, Path: "go.mod"}
			if got := i.role(&f, evidence.Product); got != test.want {
				t.Errorf("role %s, want %s", got, test.want)
			}
			f.Path = "package.json"
			if got := i.role(&f, evidence.Product); got != evidence.Product {
				t.Errorf("role %s of what another manifest says", got)
			}
		})
	}
}

func FuzzModulesIn(f *testing.F) {
	f.Add("package a\nimport (\n\t\"a.io/log\"\n)\nimport \"a.io/otel/sdk\"", "require (\n\ta v1 // indirect\n)")
	f.Add("import(", "require(\nrequire")
	c := catalogues{catalogue.Load()}
	f.Fuzz(func(t *testing.T, text, manifest string) {
		modules := []string{"a.io/log", "a.io/otel"}
		for _, m := range modulesIn([]byte(text), modules) {
			if !slices.Contains(modules, m) || !strings.Contains(text, m) {
				t.Errorf("%q is not imported by %q", m, text)
			}
		}
		var i imports
		if i.require(c, []byte(manifest)); len(i.modules) > maxModules {
			t.Errorf("%d modules", len(i.modules))
		}
	})
}
