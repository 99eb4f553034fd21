package follow_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/follow"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// readers pairs each kind of file with a command that leads into it.
var readers = []struct{ file, run string }{
	{"Makefile", "make a b"},
	{"package.json", "npm run a; yarn test; pnpm -r a; turbo run a"},
	{"pnpm-workspace.yaml", "pnpm -r a"},
	{"x.sh", "./x.sh a b"},
	{"x.ps1", "pwsh -File x.ps1"},
	{"x.bat", "cmd /c x.bat"},
	{"tox.ini", "tox -e a,py{3,4}-b"},
	{"pyproject.toml", "tox; hatch run a:b; poe a; pdm run a"},
	{"noxfile.py", "nox -s a b; nox"},
	{"tasks.py", "inv a"},
	{"Taskfile.yml", "task a; task"},
	{"justfile", "just a b; just"},
	{"composer.json", "composer a"},
	{"deno.jsonc", "deno task a"},
	{"Rakefile", "rake a b:c; rake"},
	{"x.build.ps1", "pwsh -Command 'Invoke-Build a; Invoke-Build'"},
	{"Earthfile", "earthly --push +a"},
	{"main.go", "dagger call a"},
	{"main.py", "dagger call a"},
	{"src/index.ts", "dagger call a"},
	{"compose.yaml", "docker compose up a; docker compose -f compose.yaml run b"},
	{"x.sln", "dotnet test x.sln"},
	{"x.slnx", "dotnet test"},
}

func FuzzFollow(f *testing.F) {
	for i, text := range []string{
		"A = $(B)\na: b $(A)\n\t-$(MAKE) b\n%: c-% ;\n\ndefine X\na\nendef\ninclude x*\nb: ; $(call X,$(foreach i,a b,$i))\n",
		`{"name": "a", "workspaces": {"packages": ["**"]}, "scripts": {"a": "npm run b", "b": ["x"], "prea": {"command": "y"}}}`,
		"packages: &a ['*', \"p/**\"]\n", "#!/bin/bash -e\ncd \"$(dirname \"$0\")\" && ./x.sh \"$@\"\n", "& ./x.ps1; Import-Module ./x.ps1\n", "@call x.bat\n",
		"[tox]\nenvlist = a,py{3,4}\n[testenv]\ncommands =\n  {[testenv]commands}\n  a: b\n  - c \\\n  d\n",
		"[tool.tox]\nlegacy_tox_ini = '''\n[testenv]\ncommands = a\n'''\n[tool.hatch.envs.a.scripts]\nb = ['a', 'b']\na = 'b'\n[tool.poe.tasks]\na = {sequence = ['a', {cmd='b'}]}\n",
		"@nox.session(name='a')\ndef a(s):\n  s.run('x',\n   'y')\n  s.notify('a')\n", "@task\ndef a(c):\n  c.run(\"a b\")\n",
		"includes: {x: .}\ntasks:\n  a: {deps: [a, {task: x:a}], cmds: ['{{.A}}', {task: a}, {cmd: |\n      b\n}]}\n  default: a\n",
		"import 'justfile'\nmod x '.'\na b='c': a (b 'd') && a\n  @x {{y}}\n", `{"scripts": {"a": ["@a", "@php x", "X::y"]}}`, "{\"tasks\": {/* x */ \"a\": \"b\",},}",
		"namespace :b do\n  task c: %w[a] do\n    sh 'x', \"#{y}\"\n  end\nend\ntask :a => [:a, 'b:c']\n", "task a b, {\n  exec { x }\n}\ntask . a\n",
		"FROM x\na:\n  FROM +b\n  RUN --push x \\\n  # y\n  z\nb:\n  BUILD ./+a-$x\n  RUN [\"a\"]\n",
		"func (m *A) A() { m.B().WithExec([]string{\"a\", b(\"c\"), // x\n\"d\"}) }\nfunc B() {", "def a(self):\n  self.b().with_exec(['a', f\"b\"])\n", "  a() {\n    this.b().withExec([`a`])\n",
		"services:\n  a: {image: x, build: ., command: [a, b]}\n  b: &b\n    entrypoint: |\n      a\n      b\n    working_dir: /x/y\n    volumes: ['./x:/x', {source: ., target: /x}, *b]\n",
		"Project(\"{A}\") = \"T\", \"test\\T.csproj\", \"{B}\"\nEndProject\n", "<Solution>\n  <Project Path=\"../test/T.csproj\" />\n",
	} {
		f.Add(i, text)
	}
	f.Add(11, "\f") // a blank line of other white space
	f.Fuzz(func(t *testing.T, kind int, text string) {
		r := readers[uint(kind)%uint(len(readers))]
		fs := repo{r.file: text, "p/package.json": `{"name": "p", "scripts": {"a": "b"}}`, "dagger.json": "{}"}
		if r.file == "pnpm-workspace.yaml" {
			fs["package.json"] = "{}"
		}
		fw := follow.New(fs, follow.Limits{Count: 200})
		script, _ := command.Parse(pipeline.Script{Shell: "bash", Lines: []pipeline.Line{{Path: "ci.yml", Line: 1, Text: r.run}}})
		shell := fw.Shell(script)
		for _, c := range script.Commands {
			for _, got := range fw.Follow(shell, c) {
				for _, hop := range got.Chain {
					checkPlace(t, fs, hop.Path, hop.Line)
				}
				for _, soft := range got.Soft {
					checkPlace(t, fs, soft.Path, soft.Line)
				}
			}
		}
		for _, p := range fw.Problems() {
			if p.Line != 0 {
				checkPlace(t, fs, p.Path, p.Line)
			}
		}
	})
}

func checkPlace(t *testing.T, fs repo, file string, line int) {
	t.Helper()
	lines := strings.Count(fs[file], "\n") + 1
	if line < 1 || line > lines {
		t.Errorf("%s:%d is outside of its %d lines", file, line, lines)
	}
}

// TestHostileFilesAreCheap follows into what costs a reader most, within a
// bound that quadratic work would go far beyond.
func TestHostileFilesAreCheap(t *testing.T) {
	const size = 64 << 10
	for _, unit := range []string{
		"a: a\n", "a: b\n\ta\n", "$(", "A := $(A)$(A)\n", "A += $(A) x\n", "\\\n", "define a\n", "a%: b%\n\tx\n", "include a b c\n", "x = $(foreach i,a b c,$(call x))\n",
		"{\"a\":", "[", "\"scripts\": {", "a:\n  ", "- ", "&a [*a,", "[a]\n", "a = [", "'''", "\"", "@task\n", "def a(s):\n  s.run(\n", "namespace :a do\n", "task a {\n", "task :a => :a\n",
		"a:\n  x \\\n", "a:\n", "\tx\n", "{{", "RUN a \\\n", "a:\n BUILD +a\n", "x.WithExec([]string{\"a\",", "with_exec([\"", "def a(\n", "a.a(", "mod a\n", "[testenv:a]\ncommands =\n  {[testenv:a]commands}\n", "py{3,4}{5,6}",
	} {
		text := strings.Repeat(unit, size/len(unit))
		for _, r := range readers {
			start := time.Now()
			fw := follow.New(repo{r.file: text, "package.json": "{}", "dagger.json": "{}"}, follow.Limits{})
			if r.file == "package.json" {
				fw = follow.New(repo{r.file: text}, follow.Limits{})
			}
			reach(t, fw, r.run)
			if took := time.Since(start); took > 2*time.Second {
				t.Errorf("%q in %s took %v", unit, r.file, took)
			}
		}
	}
}
