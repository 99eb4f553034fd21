package starter

import (
	"context"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/tree"
	"github.com/stagecheck/stagecheck/scanners"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
)

// The repositories that starters are written into: by CI system, then by what
// they are built of. Each has what any starter needs.
var (
	systems = map[string]map[string]string{
		gitHub:     {},
		gitLab:     {".gitlab/README.md": "Issues are welcome.\n"},
		azure:      {"azure-pipelines.yml": "trigger: [main]\npr: [main]\nsteps:\n  - script: make\n"},
		"circleci": {".circleci/config.yml": "version: 2.1\njobs:\n  build:\n    docker: [{image: cimg/base:stable}]\n    steps:\n      - checkout\n"},
		"jenkins":  {"Jenkinsfile": "pipeline {\n  agent any\n  stages {\n    stage('Scan') {\n      steps {\n        sh 'make'\n"},
	}
	products = map[string]map[string]string{
		"gomod":    {"go.mod": "module example.com/shop\n\ngo 1.25\n", "main.go": "package main\n\nfunc main() {}\n", "main_test.go": "package main\n\nimport \"testing\"\n\nfunc TestMain(t *testing.T) { main() }\n"},
		"npm":      {"package.json": `{"name": "shop", "scripts": {"test": "jest", "build": "tsc"}, "devDependencies": {"jest": "29", "typescript": "5"}}` + "\n"},
		"pip":      {"pyproject.toml": "[project]\nname = \"shop\"\n"},
		"cargo":    {"Cargo.toml": "[package]\nname = \"shop\"\n"},
		"maven":    {"pom.xml": "<project><groupId>com.example</groupId><artifactId>shop</artifactId></project>\n"},
		"gradle":   {"build.gradle": "plugins { id 'java' }\n"},
		"nuget":    {"shop.csproj": "<Project Sdk=\"Microsoft.NET.Sdk\"></Project>\n"},
		"bundler":  {"Gemfile": "source 'https://rubygems.org'\ngem 'rake'\ngem 'minitest'\n"},
		"composer": {"composer.json": "{\"name\": \"example/shop\", \"require-dev\": {\"phpunit/phpunit\": \"^11\"}}\n"},
		"mix":      {"mix.exs": "defmodule Shop.MixProject do\nend\n"},
		"scripts":  {"Set-Printer.ps1": "Set-Printer -Name First\n"},
	}
	beside = map[string]string{
		"README.md":         "# Shop\n",
		"docker/Dockerfile": "FROM alpine:3.21\nCOPY shop /\nCMD [\"/shop\"]\n",
		"infra/main.tf":     "resource \"aws_s3_bucket\" \"b\" {\n  bucket = \"b\"\n}\n",
		"chart/Chart.yaml":  "apiVersion: v2\nname: shop\nversion: 1.0.0\n",
	}
)

// repository puts files together; later ones win.
func repository(parts ...map[string]string) map[string]string {
	files := map[string]string{}
	for _, part := range parts {
		for name, text := range part {
			files[name] = text
		}
	}
	return files
}

func place(ci string, files map[string]string) *Place {
	p := &Place{Name: "example.com/Shop", Branch: "main", Lines: func(name string) int { return strings.Count(files[name], "\n") }}
	for name := range files {
		p.Paths = append(p.Paths, name)
		switch path.Base(name) {
		case "azure-pipelines.yml", "config.yml", "Jenkinsfile":
			p.CI, p.Pipeline = ci, name
		}
	}
	slices.Sort(p.Paths)
	return p
}

// written returns a repository with a starter in it.
func written(files map[string]string, s *Starter) map[string]string {
	files = repository(files)
	for _, f := range s.Files {
		text := f.Text
		switch path.Base(f.Path) {
		case "config.yml":
			text = indented("      ", text)
		case "azure-pipelines.yml":
			text = indented("  ", text)
		case "Jenkinsfile":
			text = indented("        ", text) + "      }\n    }\n  }\n}\n"
		}
		files[f.Path] += text
	}
	if name := "Jenkinsfile"; files[name] != "" && !strings.HasSuffix(files[name], "}\n") {
		files[name] += "      }\n    }\n  }\n}\n"
	}
	return files
}

func indented(by, text string) string {
	return by + strings.ReplaceAll(strings.TrimSuffix(text, "\n"), "\n", "\n"+by) + "\n"
}

func scan(t *testing.T, files map[string]string) *evidence.Document {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		full := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(full, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	ctx := context.Background()
	files2, err := tree.Open(ctx, dir, tree.Options{Untracked: true})
	if err != nil {
		t.Fatal(err)
	}
	defer files2.Close()
	doc, err := scanners.With(catalogue.Load()).Scan(ctx, files2)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// TestStarters_are_recognised is what starters are for: each is written into a
// small repository, and shows there what it is to show, without a problem.
func TestStarters_are_recognised(t *testing.T) {
	used, scanned := map[string]bool{}, map[string]bool{}
	for ci, ours := range systems {
		for product, theirs := range products {
			if ci != gitHub && ci != gitLab && product != "gomod" {
				continue // a step is a step
			}
			files := repository(beside, ours, theirs)
			at := place(ci, files)
			tried := map[string]bool{}
			for _, r := range rows() {
				if tried[r.signal] || !r.fits(at) {
					continue
				}
				tried[r.signal] = true
				s, ok := For(r.signal, evidence.Configured, at)
				if !ok {
					t.Errorf("%s for %s on %s: no starter", r.signal, product, ci)
					continue
				}
				for _, f := range r.files {
					used[f.template] = true
				}
				same := ci + r.signal + s.Files[0].Text
				if scanned[same] {
					continue
				}
				scanned[same] = true
				doc := scan(t, written(files, s))
				for _, p := range doc.Problems {
					if p.Path == "." { // it is no git checkout
						continue
					}
					t.Errorf("%s for %s on %s: %s:%d: %s", r.signal, product, ci, p.Path, p.Line, p.Message)
				}
				shown(t, r.signal+" for "+product+" on "+ci, s, doc)
			}
		}
	}
	names, err := templates.ReadDir("templates")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if !used[name.Name()] && name.Name() != "attestation.yaml" {
			t.Errorf("no row was tried that uses %s", name.Name())
		}
	}
}

// shown demands a sighting in one of the starter's files, at its rung and with nothing against it.
func shown(t *testing.T, name string, s *Starter, doc *evidence.Document) {
	t.Helper()
	seen := []string{}
	for _, e := range doc.Signals[s.Signal].Evidence {
		if e.Rung >= s.Rung && slices.ContainsFunc(s.Files, func(f File) bool { return f.Path == e.Path || len(e.Chain) > 0 && f.Path == e.Chain[0].Path }) {
			return
		}
		seen = append(seen, e.Path+" "+e.Tool+" "+e.Rung.String())
		for _, c := range e.Counters {
			seen = append(seen, string(c.Kind)+" "+c.Text)
		}
	}
	t.Errorf("%s: want %s in %s, seen %q", name, s.Rung, s.Files[0].Path, seen)
}

// TestStarters_are_plain: each file ends with one line break, is YAML where it says so, and leaves no action of the template.
func TestStarters_are_plain(t *testing.T) {
	for ci, ours := range systems {
		for product, theirs := range products {
			at := place(ci, repository(beside, ours, theirs))
			for _, r := range rows() {
				if !r.fits(at) {
					continue
				}
				for _, f := range r.files {
					file, err := f.write(at)
					if err != nil {
						t.Errorf("%s for %s on %s: %v", f.template, product, ci, err)
						continue
					}
					if strings.HasSuffix(file.Text, "\n\n") || !strings.HasSuffix(file.Text, "\n") || strings.Contains(file.Text, "[[") || strings.Contains(file.Path, "{") {
						t.Errorf("%s for %s on %s is not plain: %s\n%s", f.template, product, ci, file.Path, file.Text)
					}
					if ext := path.Ext(f.template); ext == ".yml" || ext == ".yaml" {
						var v any
						if err := yaml.Unmarshal([]byte(file.Text), &v); err != nil {
							t.Errorf("%s for %s on %s: %v", f.template, product, ci, err)
						}
					}
				}
			}
		}
	}
}

// TestFor_says_where: an existing file is added to, never written anew.
func TestFor_says_where(t *testing.T) {
	files := repository(products["gomod"], map[string]string{".gitlab-ci.yml": "test:\n  script: make\n", "SECURITY.md": "# x\n\n"})
	at := place(gitLab, files)
	at.CI, at.Pipeline = gitLab, ".gitlab-ci.yml"
	for signal, want := range map[string]File{
		"sec.secret-scan":  {Path: ".gitlab-ci.yml", Line: 2},
		"sec.policy":       {Path: "SECURITY.md", Line: 2},
		"sec.threat-model": {Path: "docs/threat-model.md"},
	} {
		s, ok := For(signal, evidence.Configured, at)
		if !ok || s.Files[0].Path != want.Path || s.Files[0].Line != want.Line {
			t.Errorf("%s: got %+v, want it at %s:%d", signal, s, want.Path, want.Line)
		}
	}
	if _, ok := For("obs.slo", evidence.Enforced, at); ok {
		t.Error("a file is no pipeline")
	}
}

// TestPlace_takes_odd_names: a folder or branch that would need quotes is in no starter.
func TestPlace_takes_odd_names(t *testing.T) {
	files := map[string]string{"a\n  b/main.tf": "", "-x/Dockerfile": "", "go.mod": "", "b c/go.mod": "", "$(id)/package.json": ""}
	at := place(gitHub, files)
	at.Name, at.Branch = "x\"\n: y", "main\n  - evil"
	for _, r := range rows() {
		if !r.fits(at) {
			continue
		}
		for _, f := range r.files {
			file, err := f.write(at)
			if err != nil {
				t.Fatal(err)
			}
			for _, odd := range []string{"a\n  b", "evil", "b c", "$(id)", "-x", "\"" + "\n: y"} {
				if strings.Contains(file.Text, odd) {
					t.Errorf("%s holds %q:\n%s", f.template, odd, file.Text)
				}
			}
		}
	}
}
