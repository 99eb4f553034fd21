package profile

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// TestPlatforms_of_a_gem holds that the application by which a gem is tried
// makes no service of it, unless something runs that.
func TestPlatforms_of_a_gem(t *testing.T) {
	tests := map[string]struct {
		spec  string
		clues []Clue
		want  string
	}{
		"engine":      {"a.gemspec", nil, Library},
		"application": {"components/a/a.gemspec", nil, ProductService},
		"image":       {"a.gemspec", []Clue{{container, "builds an image", "Dockerfile", 1}}, ProductService},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			var s Survey
			for _, path := range []string{"Procfile", "config.ru"} {
				s.File(path, evidence.Product)
			}
			s.Add(append(test.clues, Read(test.spec, evidence.Product, []byte("Gem::Specification.new"))...))
			if r := s.Decide(nil); r.Profile != test.want {
				t.Errorf("%+v, want %s", r, test.want)
			}
		})
	}
}

// TestCollection holds that what calls itself a collection of examples stays one,
// whatever the examples are of.
func TestCollection(t *testing.T) {
	for readme, want := range map[string]string{"# Cloud Samples\n": "README.md:1", "# Cloud\n\nThis repository holds samples.\n": "README.md:3", "# Cloud\n": ""} {
		clues := Collection("README.md", []byte(readme))
		at := ""
		for _, c := range clues {
			at = fmt.Sprintf("%s:%d", c.path, c.line)
		}
		if at != want {
			t.Errorf("%q: %q, want %q", readme, at, want)
		}
	}
	s := Survey{}
	s.Add(Collection("README.md", []byte("# Cloud Samples")))
	s.Add([]Clue{{deploys, "deploys by pipeline", "ci.yml", 1}, {container, "builds an image", "Dockerfile", 1}, {listens, "listens on a port", "Dockerfile", 3}})
	want := Result{TemplateOrExample, []evidence.Reason{{Text: "holds nothing but examples", Path: "README.md", Line: 1}}, ProductService, ProductService}
	if diff := cmp.Diff(want, s.Decide(nil)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestCommand holds that neither an action that runs a command, nor its being
// published as packages are, makes a library of it.
func TestCommand(t *testing.T) {
	const project = "[build-system]\n[project]\nname = \"a\"\nkeywords = []\nclassifiers = [\n%s]\n[project.scripts]\n%s = \"a:main\"\n"
	tests := map[string]struct{ classifier, command, want string }{
		"from_a_terminal":   {"\"Environment :: Console\"", "a", CLITool},
		"of_another_name":   {"\"Environment :: Console\"", "a-admin", Library},
		"not_said_to_be_so": {"# \"Environment :: Console\"\n", "a", Library},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			var s Survey
			s.File("action.yml", evidence.Product)
			s.Add([]Clue{{registryRelease, "releases packages", ".github/workflows/release.yml", 9}, {commandFramework, "takes commands with click", "pyproject.toml", 9}})
			s.Add(Read("pyproject.toml", evidence.Product, fmt.Appendf(nil, project, test.classifier, test.command)))
			if r := s.Decide(nil); r.Profile != test.want {
				t.Errorf("%+v, want %s", r, test.want)
			}
		})
	}
	for bin, want := range map[string]string{`{"a": "a.js"}`: CLITool, `{"b": "b.js"}`: Library} {
		var s Survey
		s.File("action.yml", evidence.Product)
		s.Add(Read("package.json", evidence.Product, []byte(`{"name": "a", "version": "1", "bin": `+bin+`}`)))
		if r := s.Decide(nil); r.Profile != want {
			t.Errorf("%s: %+v, want %s", bin, r, want)
		}
	}
}
