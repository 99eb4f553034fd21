package follow_test

import (
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/follow"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// repo is a repository in memory.
type repo map[string]string

func (r repo) Text(name string) ([]byte, error) {
	text, ok := r[name]
	if !ok {
		return nil, errors.New("no such file")
	}
	return []byte(text), nil
}

func (r repo) Has(name string) bool { _, ok := r[name]; return ok }

func (r repo) List(dir string) []string {
	var out []string
	for name := range r {
		if dir != "" {
			rest, ok := strings.CutPrefix(name, dir+"/")
			if !ok {
				continue
			}
			name = rest
		}
		first, _, _ := strings.Cut(name, "/")
		if !slices.Contains(out, first) {
			out = append(out, first)
		}
	}
	slices.Sort(out)
	return out
}

func files(archive string) repo {
	r := repo{}
	for _, f := range txtar.Parse([]byte(archive)).Files {
		r[path.Clean(f.Name)] = string(f.Data)
	}
	return r
}

// reach follows the commands of a pipeline's line and writes what is reached:
// the chain after that line, and the counters.
func reach(t *testing.T, f *follow.Follower, line string) []string {
	t.Helper()
	script, _ := command.Parse(pipeline.Script{Shell: "bash", Lines: []pipeline.Line{{Path: "ci.yml", Line: 5, Text: line}}})
	var out []string
	shell := f.Shell(script)
	for _, c := range script.Commands {
		if !shell.Runs(c) {
			continue
		}
		for _, r := range f.Follow(shell, c) {
			if first := r.Chain[0]; first.Path != "ci.yml" || first.Line != 5 {
				t.Errorf("chain starts at %v", first)
			}
			if last := r.Chain[len(r.Chain)-1]; last != r.Command.At.Hop() {
				t.Errorf("chain ends at %v, the command is at %v", last, r.Command.At)
			}
			var hops []string
			for _, h := range r.Chain[1:] {
				hops = append(hops, fmt.Sprintf("%s:%d %s", h.Path, h.Line, h.Text))
			}
			s := strings.Join(hops, " > ")
			if r.Command.Dir != "" {
				s += " dir=" + r.Command.Dir
			}
			for _, soft := range r.Soft {
				s += fmt.Sprintf(" soft=%s:%d", soft.Path, soft.Line)
			}
			out = append(out, s)
		}
	}
	return out
}

type followTest struct {
	name, run, files string
	want             []string
}

func runFollow(t *testing.T, tests []followTest) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := follow.New(files(tt.files), follow.Limits{})
			if diff := cmp.Diff(tt.want, reach(t, f, tt.run)); diff != "" {
				t.Errorf("reached (-want +got):\n%s", diff)
			}
			if p := f.Problems(); len(p) > 0 {
				t.Errorf("problems: %v", p)
			}
		})
	}
}

func TestMake(t *testing.T) {
	runFollow(t, []followTest{
		{"a target", "make scan", "-- Makefile --\nall:\n\ta1\nscan:\n\t@trivy fs .\n", []string{"Makefile:4 trivy fs ."}},
		{"the first target by default", "make", "-- Makefile --\n.PHONY: x\nX = 1\nall: lint\n\ta1\nlint:\n\tb1\n", []string{
			"Makefile:3 all: lint > Makefile:6 b1", "Makefile:4 a1"}},
		{"through a script", "make test", "-- Makefile --\ntest:\n\t./hack/test.sh -v\n-- hack/test.sh --\n#!/bin/sh -e\ncd api\ngo test ./...\n", []string{
			"Makefile:2 ./hack/test.sh -v", "Makefile:2 ./hack/test.sh -v > hack/test.sh:3 go test ./... dir=api"}},
		{"marks and counters", "make x || true", "-- Makefile --\nx:\n\t-@a1\n\tb1 || true\n\t@+c1\n", []string{
			"Makefile:2 a1 soft=ci.yml:5 soft=Makefile:2", "Makefile:3 b1 soft=ci.yml:5 soft=Makefile:3", "Makefile:4 c1 soft=ci.yml:5"}},
		{"variables", "make x TOOL=semgrep", "-- Makefile --\nTOOL ?= trivy\nGO := go\nARGS = -race $(PKGS)\nPKGS := ./...\nARGS += -v\nx: FLAGS = --own\nx:\n\t$(TOOL) scan $(FLAGS)\n\t${GO} test $(ARGS)\n\t$(UNKNOWN_TOOL) run $$HOME $@\n", []string{
			"Makefile:8 semgrep scan --own", "Makefile:9 go test -race ./... -v", "Makefile:10 ${UNKNOWN_TOOL} run $HOME x"}},
		{"continued lines", "make x", "-- Makefile --\nX = a \\\n  b\nx: \\\n  y\n\tdocker build \\\n\t  -t $(X) .; \\\n\ttrivy image x\ny:\n\tz1\n", []string{
			"Makefile:3 x: y > Makefile:9 z1", "Makefile:5 docker build -t a b . soft=Makefile:7", "Makefile:7 trivy image x"}},
		{"pattern rules", "make test-unit lint", "-- Makefile --\ntest-%: dep-%\n\tgo test ./$*/...\ndep-unit:\n\ta1\n%: common-% ;\ncommon-lint:\n\tgolangci-lint run\n", []string{
			"Makefile:1 test-%: dep-% > Makefile:4 a1", "Makefile:2 go test ./unit/...", "Makefile:5 %: common-% ; > Makefile:7 golangci-lint run"}},
		{"includes, conditionals, recursion", "make -C sub all", "-- sub/Makefile --\ninclude ../mk/*.mk\nifeq ($(A),1)\nall: x\nelse\nall: y\nendif\nx:\n\t$(MAKE) -f other.mk z\n-- mk/y.mk --\ny:\n\ty1\n-- sub/other.mk --\nz: ; z1\n", []string{
			"sub/Makefile:3 all: x > sub/Makefile:8 make -f other.mk z dir=sub", "sub/Makefile:5 all: y > mk/y.mk:2 y1 dir=sub",
			"sub/Makefile:3 all: x > sub/Makefile:8 make -f other.mk z > sub/other.mk:1 z1 dir=sub"}},
		{"define and call", "make x", "-- Makefile --\ndefine in-docker\ndocker run img $(1)\n@b1 $(2)\nendef\nx:\n\t$(call in-docker,make y,2)\ny:\n\tc1\n", []string{
			"Makefile:6 docker run img make y", "Makefile:6 make y", "Makefile:6 b1 2", "Makefile:6 make y > Makefile:8 c1"}},
		{"functions", "make all", "-- Makefile --\nDIRS = a b\nall: $(addprefix test-,$(DIRS))\ntest-a:\n\t$(foreach d,$(DIRS),a1 $(d);)\ntest-b:\n\t$(if $(DIRS),b1,b2) $(patsubst %.c,%.o,x.c) $(DIRS:%=%.z)\n", []string{
			"Makefile:2 all: $(addprefix test-,$(DIRS)) > Makefile:4 a1 a soft=Makefile:4", "Makefile:2 all: $(addprefix test-,$(DIRS)) > Makefile:4 a1 b",
			"Makefile:2 all: $(addprefix test-,$(DIRS)) > Makefile:6 b1 x.o a.z b.z"}},
		{"a list that a command prints is one item", "make x", "-- Makefile --\nDIRS = $(shell find . -name go.mod)\nx:\n\t$(foreach d,$(DIRS),a1 $(d);)\n", []string{"Makefile:3 a1 ${d}"}},
		{"shell of its own", "make x", "-- Makefile --\nSHELL := env A=b bash\n.SHELLFLAGS := -eo pipefail -c\n.ONESHELL:\nx:\n\ta1\n\tb1 | tee y\n", []string{"Makefile:5 a1", "Makefile:6 b1", "Makefile:6 tee y"}},
		{"a recipe for many targets is read once", "make all", "-- Makefile --\nall: x y\nx y:\n\ta1\n", []string{"Makefile:1 all: x y > Makefile:3 a1"}},
		{"a target that a matrix chooses", "make test-${{ matrix.k }}", "-- Makefile --\ntest-a:\n\ta1\ntest-b:\n\tb1\nother:\n\tc1\n", []string{"Makefile:2 a1", "Makefile:4 b1"}},
		{"double colon, cycles", "make x", "-- Makefile --\nx:: y\n\ta1\nx::\n\tb1\ny: x\n\t$(MAKE) x\n", []string{"Makefile:1 x:: y > Makefile:6 make x", "Makefile:2 a1", "Makefile:4 b1"}},
		{"what only prints is not followed", "make -n x; make -C $D x; make -C ../.. x; make nothing", "-- Makefile --\nx:\n\ta1\n", nil},
		{"a comment is no rule", "make x", "-- Makefile --\n# y: z\nx: # why: not\n\ta1 # b\n", []string{"Makefile:3 a1"}},
	})
}

func TestJavaScript(t *testing.T) {
	const pkg = "-- package.json --\n{\n  \"name\": \"root\",\n  \"scripts\": {\n    \"pretest\": \"eslint .\",\n    \"test\": \"jest --ci\",\n    \"lint:js\": \"eslint src\",\n    \"lint:css\": \"stylelint x\",\n    \"all\": \"run-s lint:* && npm test\"\n  }\n}\n"
	runFollow(t, []followTest{
		{"npm test with what runs before it", "npm test", pkg, []string{"package.json:4 eslint .", "package.json:5 jest --ci"}},
		{"npm run", "npm run lint:js -- --fix", pkg, []string{"package.json:6 eslint src"}},
		{"patterns and chains", "npm run all", pkg, []string{
			"package.json:8 run-s lint:*", "package.json:8 npm test",
			"package.json:8 run-s lint:* > package.json:6 eslint src", "package.json:8 run-s lint:* > package.json:7 stylelint x",
			"package.json:8 npm test > package.json:4 eslint .", "package.json:8 npm test > package.json:5 jest --ci"}},
		{"yarn runs scripts and else programs", "yarn test; yarn eslint --fix .; yarn install", pkg, []string{"package.json:4 eslint .", "package.json:5 jest --ci", ""}},
		{"a folder above", "cd src/x && yarn lint:js", pkg + "-- src/x/a.js --\n", []string{"package.json:6 eslint src"}},
		{"above no folder of another repository", "(cd package && npm test); yarn --cwd package/x lint:js; npm run lint:css", pkg + "-- packages/x/a.js --\n", []string{"package.json:7 stylelint x"}},
		{"another folder", "npm --prefix web run build", "-- web/package.json --\n{\"scripts\": {\"build\": \"vite build\"}}\n", []string{"web/package.json:1 vite build dir=web"}},
		{"concurrently", `concurrently "npm:lint:js" "jest -w"`, pkg, []string{"ci.yml:5 jest -w", "package.json:6 eslint src"}},
		{"workspaces", "npm test -w @x/a; yarn workspace @x/b test; pnpm -r test", "-- package.json --\n{\"workspaces\": {\"packages\": [\"packages/*\"]}, \"scripts\": {}}\n-- packages/a/package.json --\n{\"name\": \"@x/a\",\n \"scripts\": {\"test\": \"a1\"}}\n-- packages/b/package.json --\n{\"name\": \"@x/b\", \"scripts\": {\"test\": \"b1\"}}\n-- packages/b/README --\n", []string{
			"packages/a/package.json:2 a1 dir=packages/a", "packages/b/package.json:1 b1 dir=packages/b",
			"packages/a/package.json:2 a1 dir=packages/a", "packages/b/package.json:1 b1 dir=packages/b"}},
		{"task runners", "turbo run test; nx run-many -t test; lerna run test --scope a", "-- package.json --\n{}\n-- pnpm-workspace.yaml --\npackages:\n  - 'p/**'\n-- p/q/a/package.json --\n{\"name\": \"a\", \"scripts\": {\"test\": \"a1\"}}\n", []string{
			"p/q/a/package.json:1 a1 dir=p/q/a", "p/q/a/package.json:1 a1 dir=p/q/a", "p/q/a/package.json:1 a1 dir=p/q/a"}},
		{"deno", "deno task test", "-- deno.jsonc --\n{\n  // why\n  \"tasks\": {\n    \"test\": \"deno test -A\", /* x */\n  },\n}\n", []string{"deno.jsonc:4 deno test -A"}},
	})
}

func TestScripts(t *testing.T) {
	runFollow(t, []followTest{
		{"by path, by shell, sourced", "./a.sh; bash -e b; . c.sh", "-- a.sh --\n#!/bin/sh\na1\na2\n-- b --\nb1\nb2\n-- c.sh --\nc1\n", []string{
			"a.sh:2 a1 soft=a.sh:3", "a.sh:3 a2", "b:1 b1", "b:2 b2", "c.sh:1 c1"}},
		{"its own folder", "hack/x.sh", "-- hack/x.sh --\nDIR=\"$(dirname \"$0\")\"\n\"$DIR/y.sh\"\n-- hack/y.sh --\ny1\n", []string{
			"hack/x.sh:1 dirname \"$0\" soft=hack/x.sh:2", "hack/x.sh:2 \"$DIR/y.sh\"", "hack/x.sh:2 \"$DIR/y.sh\" > hack/y.sh:1 y1"}},
		{"its arguments", "./with.sh trivy fs .", "-- with.sh --\nset -e\nexec \"$@\"\n", []string{"with.sh:2 \"$@\""}},
		{"a cycle ends", "./a.sh", "-- a.sh --\n./a.sh\n", []string{"a.sh:1 ./a.sh"}},
		{"other languages are not read", "./a.py; ./bin", "-- a.py --\nimport os\n-- bin --\n\x7fELF\n", nil},
		{"checked out under another name", ". clone/ci/a.sh; . clone/b.sh; . ci/ci/a.sh", "-- ci/a.sh --\na1\n-- b.sh --\nb1\n", []string{"ci/a.sh:1 a1"}},
		{"not outside, not unknown", "../a.sh; $X/a.sh; cd $X && ./a.sh", "-- a.sh --\na1\n", nil},
		{"PowerShell and batch", "pwsh -File b.ps1; cmd /c c.bat", "-- b.ps1 --\nInvoke-Pester\n-- c.bat --\n@call d.cmd\n-- d.cmd --\nmvn verify\n", []string{
			"b.ps1:1 Invoke-Pester", "c.bat:1 d.cmd", "c.bat:1 d.cmd > d.cmd:1 mvn verify"}},
		{"a module's functions", "pwsh -File b.ps1", "-- b.ps1 --\nImport-Module ./m/m.psd1\nTest-Build\n-- m/m.psd1 --\n@{}\n-- m/m.psm1 --\n$x = 1\n-- m/Public/Test-Build.ps1 --\nfunction Test-Build {\n  Invoke-Pester\n}\n", []string{
			"b.ps1:1 Import-Module ./m/m.psd1", "b.ps1:2 Test-Build", "b.ps1:2 Test-Build > m/Public/Test-Build.ps1:2 Invoke-Pester"}},
		{"Invoke-Build", "pwsh -Command 'Invoke-Build Test'", "-- x.build.ps1 --\ntask Lint {\n  Invoke-ScriptAnalyzer src\n}\ntask Test Lint, {\n  exec { dotnet test }\n}\n", []string{
			"x.build.ps1:4 task Test Lint, { > x.build.ps1:2 Invoke-ScriptAnalyzer src", "x.build.ps1:5 dotnet test"}},
	})
}

func TestCompose(t *testing.T) {
	const services = "-- t.yml --\nservices:\n  test:\n    image: cypress/included:13\n    command: /bin/bash -c \"npx wait-on http://shop && cypress run\"\n  bare:\n    image: shop/checks\n  unit:\n    build: {context: ./api}\n    command: [npm, test]\n  web:\n    image: nginx\n    command: nginx -g x\n    working_dir: /e2e/app\n    volumes: ['./e2e:/e2e']\n-- api/package.json --\n{\"scripts\": {\"test\": \"jest\"}}\n"
	runFollow(t, []followTest{
		{"a service that is waited for", "docker compose -f base.yml -f t.yml up --abort-on-container-exit test", services, []string{
			"t.yml:4 npx wait-on http://shop dir=?", "t.yml:4 wait-on http://shop dir=?", "t.yml:4 cypress run dir=?"}},
		{"one whose image knows what to do", "docker-compose --file=t.yml run --rm bare", services, []string{"t.yml:6 image: shop/checks dir=?"}},
		{"from its source", "docker compose -f t.yml up --exit-code-from unit", services, []string{
			"t.yml:9 npm test dir=api", "t.yml:9 npm test > api/package.json:1 jest dir=api"}},
		{"from what is mounted", "docker compose -f t.yml up web", services, []string{"t.yml:12 nginx -g x dir=e2e/app"}},
		{"in the background, all of them, another command", "docker compose -f t.yml up -d test; docker compose -f t.yml up; docker compose -f t.yml run unit bash; docker compose -f t.yml build test; docker run test", services, nil},
	})
}

func TestSolution(t *testing.T) {
	const sln = "-- all.sln --\nMicrosoft Visual Studio Solution File\nProject(\"{F1}\") = \"Shop\", \"src\\Shop\\Shop.csproj\", \"{A1}\"\nEndProject\nProject(\"{F1}\") = \"Shop.Tests\", \"test\\Shop.Tests\\Shop.Tests.csproj\", \"{A2}\"\nEndProject\nProject(\"{F2}\") = \"tests\", \"tests\", \"{A3}\"\n"
	const slnx = "-- tests/t.slnx --\n<Solution>\n  <Project Path=\"Shop.IntegrationTests/Shop.IntegrationTests.csproj\" />\n</Solution>\n"
	runFollow(t, []followTest{
		{"named", "dotnet test all.sln -c Release; dotnet test ./tests/t.slnx", sln + slnx, []string{
			"all.sln:4 Project(\"{F1}\") = \"Shop.Tests\", \"test\\Shop.Tests\\Shop.Tests.csproj\", \"{A2}\"", "tests/t.slnx:2 <Project Path=\"Shop.IntegrationTests/Shop.IntegrationTests.csproj\" />"}},
		{"the only one", "dotnet test --no-build", sln, []string{"all.sln:4 Project(\"{F1}\") = \"Shop.Tests\", \"test\\Shop.Tests\\Shop.Tests.csproj\", \"{A2}\""}},
		{"not another, and nothing but tests", "dotnet test x.csproj; dotnet build all.sln; dotnet test more.sln", sln, nil},
	})
}

func TestTaskRunners(t *testing.T) {
	runFollow(t, []followTest{
		{"tox", "tox -e lint,py311", "-- tox.ini --\n[tox]\nenvlist = py{310,311},lint\n[testenv]\ncommands =\n    pytest {posargs:tests}\n    py310: old1\n    - flaky1\n[testenv:lint]\ncommands =\n    ruff check \\\n        src\n    {[base]extra}\n[base]\nextra = mypy .\n", []string{
			"tox.ini:10 ruff check src", "tox.ini:14 mypy .", "tox.ini:5 pytest tests", "tox.ini:7 flaky1 soft=tox.ini:7"}},
		{"tox in TOML", "tox", "-- pyproject.toml --\n[tool.tox]\nenv_list = [\"lint\"]\n[tool.tox.env.lint]\ncommands = [\n  [\"ruff\", \"check\", \"a b\"],\n]\n", []string{"pyproject.toml:5 ruff check 'a b'"}},
		{"nox", "nox -s tests", "-- noxfile.py --\nimport nox\n\n@nox.session(\n    python=[\"3.11\"],\n)\ndef tests(session):\n    session.install(\"x\")\n    session.run(\n        \"pytest\", \"-x\",\n        env={\"A\": \"b\"},\n    )\n    session.notify(\"lint\")\n\n@nox.session(name=\"lint\")\ndef lint_all(session):\n    session.run(\"ruff\", \"check\", success_codes=[0, 1])\n", []string{
			`noxfile.py:8 session.run( "pytest", "-x", env={"A": "b"}, )`, `noxfile.py:16 session.run("ruff", "check", success_codes=[0, 1]) soft=noxfile.py:16`}},
		{"invoke", "inv unit-test", "-- tasks.py --\n@task\ndef unit_test(c):\n    c.run(\"pytest tests\")\n", []string{"tasks.py:3 pytest tests"}},
		{"Taskfile", "task ci", "-- Taskfile.yml --\nversion: '3'\nincludes:\n  api: ./api\nvars:\n  TOOL: trivy\ntasks:\n  ci:\n    deps: [lint]\n    cmds:\n      - task: api:test\n      - '{{.TOOL}} fs .'\n      - cmd: b1 {{.X}}\n        ignore_error: true\n      - |\n        c1\n        d1\n  lint: golangci-lint run\n-- api/Taskfile.yml --\ntasks:\n  test:\n    cmds: [go test]\n", []string{
			"Taskfile.yml:8 task: lint > Taskfile.yml:17 golangci-lint run", "Taskfile.yml:10 task: api:test > api/Taskfile.yml:3 go test",
			"Taskfile.yml:11 trivy fs .", "Taskfile.yml:12 b1 ${X} soft=Taskfile.yml:13", "Taskfile.yml:15 c1", "Taskfile.yml:16 d1"}},
		{"just above no folder of another repository", "(cd package && just x); cd web && just x", "-- justfile --\nx:\n  a1\n-- web/a.js --\n", []string{"justfile:2 a1"}},
		{"just", "just ci; just web::build", "-- justfile --\nmod web\nimport 'x.just'\ntool := \"trivy\"\nalias ci := all\n\n# all of it\nall arg='x: y': lint (test \"a\")\n    @{{tool}} fs {{arg}}\n    -b1\nlint:\n    #!/usr/bin/env bash\n    set -e\n    shellcheck x\n-- x.just --\ntest a:\n  go test {{a}}\n-- web/mod.just --\nbuild:\n  vite build\n", []string{
			"justfile:7 all arg='x: y': lint (test \"a\") > justfile:13 shellcheck x", "justfile:7 all arg='x: y': lint (test \"a\") > x.just:2 go test ${a}",
			"justfile:8 trivy fs ${arg}", "justfile:9 b1 soft=justfile:9", "web/mod.just:2 vite build dir=web"}},
		{"composer", "composer ci", "-- composer.json --\n{\n  \"scripts\": {\n    \"ci\": [\n      \"@stan\",\n      \"vendor/bin/phpunit\",\n      \"App\\\\X::y\"\n    ],\n    \"stan\": \"phpstan analyse\"\n  }\n}\n", []string{
			"composer.json:4 @stan > composer.json:8 phpstan analyse", "composer.json:5 vendor/bin/phpunit"}},
		{"rake", "bundle exec rake ci:all", "-- Rakefile --\nRSpec::Core::RakeTask.new(:spec) do |t|\nend\nnamespace :ci do\n  task all: [:spec, 'ci:lint'] do\n    sh \"brakeman -q\"\n  end\n  desc 'x'\n  task :lint do\n    ruby_code(1)\n  end\nend\n-- lib/tasks/x.rake --\ntask 'ci:lint' do\n  system 'erblint', '--lint-all'\nend\n", []string{
			"Rakefile:4 task all: [:spec, 'ci:lint'] do > Rakefile:1 RSpec::Core::RakeTask.new(:spec) do |t|",
			"Rakefile:4 task all: [:spec, 'ci:lint'] do > lib/tasks/x.rake:2 erblint --lint-all", "Rakefile:5 brakeman -q"}},
		{"hatch, poe, pdm, pipenv, mise", "hatch run dev:test; poe check; pdm run x; pipenv run t; mise run m", "-- pyproject.toml --\n[tool.hatch.envs.dev.scripts]\ntest = [\"pytest\", \"lint\"]\nlint = \"ruff check\"\n[tool.poe.tasks]\ncheck = [\"types\", \"fmt\"]\nfmt = { cmd = \"black .\" }\n[tool.poe.tasks.types]\ncmd = \"mypy .\"\n[tool.pdm.scripts]\nx = {shell = \"a1 || true\"}\n-- Pipfile --\n[scripts]\nt = \"python -m pytest\"\n-- mise.toml --\n[tasks.m]\nrun = '''\na1\nb1\n'''\n", []string{
			"pyproject.toml:2 pytest", "pyproject.toml:3 ruff check", "pyproject.toml:8 mypy .", "pyproject.toml:6 black .",
			"pyproject.toml:10 a1 soft=pyproject.toml:10", "Pipfile:2 python -m pytest", "Pipfile:2 pytest", "mise.toml:3 a1 soft=mise.toml:4", "mise.toml:4 b1"}},
	})
}

func TestFollowLeadsIntoFunctionsThatAreCalled(t *testing.T) {
	const lib = "-- ci/lib.sh --\nbuild() {\n  go build ./...\n}\ncheck() { go vet ./...; }\nunused() { ko apply -f x; }\n"
	runFollow(t, []followTest{
		{"from the line itself", "source ci/lib.sh && build", lib, []string{"ci/lib.sh:2 go build ./..."}},
		{"none of them", "source ci/lib.sh", lib, nil},
		{"from the line of a recipe", "make b", "-- Makefile --\nb:\n\t. ci/lib.sh && check\n" + lib,
			[]string{"Makefile:2 ci/lib.sh", "Makefile:2 check", "Makefile:2 ci/lib.sh > ci/lib.sh:4 go vet ./..."}},
		{"each script its own", "./a.sh; ./b.sh", "-- a.sh --\nset -e; . ci/lib.sh\nbuild\n-- b.sh --\nset -e; . ci/lib.sh\ncheck\n" + lib, []string{
			"a.sh:1 ci/lib.sh", "a.sh:2 build", "a.sh:1 ci/lib.sh > ci/lib.sh:2 go build ./...",
			"b.sh:1 ci/lib.sh", "b.sh:2 check", "b.sh:1 ci/lib.sh > ci/lib.sh:4 go vet ./..."}},
		{"all of those below one command", "make a", "-- Makefile --\na:\n\t./a.sh\n\t./b.sh\n-- a.sh --\nset -e; . ci/lib.sh\nbuild\n-- b.sh --\nset -e; . ci/lib.sh\ncheck\nbuild\n" + lib, []string{
			"Makefile:2 ./a.sh", "Makefile:3 ./b.sh",
			"Makefile:2 ./a.sh > a.sh:1 ci/lib.sh", "Makefile:2 ./a.sh > a.sh:2 build",
			"Makefile:3 ./b.sh > b.sh:1 ci/lib.sh", "Makefile:3 ./b.sh > b.sh:2 check", "Makefile:3 ./b.sh > b.sh:3 build",
			"Makefile:2 ./a.sh > a.sh:1 ci/lib.sh > ci/lib.sh:2 go build ./...",
			"Makefile:3 ./b.sh > b.sh:1 ci/lib.sh > ci/lib.sh:4 go vet ./..."}},
		{"as the arguments say", "./x.sh lint", "-- x.sh --\nset -e; lint() { shellcheck x; }\nrelease() { goreleaser; }\n\"$@\"\n",
			[]string{"x.sh:1 shellcheck x"}},
	})
}

// TestScriptsThatTakeEachOtherInAreCheap follows scripts each of which takes in
// all others.
func TestScriptsThatTakeEachOtherInAreCheap(t *testing.T) {
	t.Run("few, thousands of times", func(t *testing.T) {
		r := repo{}
		var run strings.Builder
		for i := range 1000 {
			r[fmt.Sprintf("x%d.sh", i)] = strings.Repeat(fmt.Sprintf(". ./x%d.sh\n. ./x%d.sh\n", i%150, (i+1)%150), 2000)
			fmt.Fprintf(&run, "./x%d.sh\n", i)
		}
		r["all.sh"] = run.String()
		before := time.Now()
		reach(t, follow.New(r, follow.Limits{}), "./all.sh")
		if d := time.Since(before); d > 20*time.Second {
			t.Errorf("took %v", d)
		}
	})
	r := repo{}
	var all, run strings.Builder
	for i := range 400 {
		fmt.Fprintf(&all, ". ./x%d.sh\nf%d() { a1; }\n", i, i)
		fmt.Fprintf(&run, "./x%d.sh\n", i)
	}
	for i := range 400 {
		r[fmt.Sprintf("x%d.sh", i)] = all.String()
	}
	r["all.sh"] = run.String()
	before := time.Now()
	f := follow.New(r, follow.Limits{})
	reach(t, f, "./all.sh")
	if !slices.ContainsFunc(f.Problems(), func(p evidence.Problem) bool { return p.Path == "x0.sh" && p.Kind == evidence.Limit }) {
		t.Errorf("problems = %v, want a limit of x0.sh", f.Problems())
	}
	if d := time.Since(before); d > 20*time.Second {
		t.Errorf("took %v", d)
	}
}

func TestLimitsAreReported(t *testing.T) {
	var deep strings.Builder
	for i := range 12 {
		fmt.Fprintf(&deep, "x%d:\n\tmake x%d\n", i, i+1)
	}
	many := "x:\n" + strings.Repeat("\ta1\n", 50)
	bomb := "A0 = aaaaaaaaaaaaaaaaaaaa\n"
	for i := range 40 {
		bomb += fmt.Sprintf("A%d = $(A%d)$(A%d)$(A%d)\n", i+1, i, i, i)
	}
	for _, tt := range []struct {
		name, run, makefile string
		limits              follow.Limits
		most                int
	}{
		{"depth", "make x0", deep.String(), follow.Limits{Depth: 5}, 5},
		{"count", "make x", many, follow.Limits{Count: 10}, 10},
		{"variables", "make x", bomb + "x:\n\ta1 $(A40)\n" + strings.Repeat("\ta1 $(A20)\n", 50), follow.Limits{}, 60},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := follow.New(repo{"Makefile": tt.makefile}, tt.limits)
			if got := reach(t, f, tt.run); len(got) > tt.most {
				t.Errorf("reached %d commands, want at most %d", len(got), tt.most)
			}
			if p := f.Problems(); len(p) == 0 || p[0].Kind != evidence.Limit {
				t.Errorf("problems = %v, want a limit", p)
			}
		})
	}
}

func TestUnreadableFilesAreProblems(t *testing.T) {
	f := follow.New(files("-- package.json --\n{\"scripts\": {\"test\": \"a1\"}, oops\n-- Taskfile.yml --\na: [\n"), follow.Limits{})
	reach(t, f, "npm test; task x")
	var got []string
	for _, p := range f.Problems() {
		got = append(got, p.Path+" "+string(p.Kind))
	}
	if diff := cmp.Diff([]string{"package.json unparsed", "Taskfile.yml unparsed"}, got); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
}

func TestImageIsKept(t *testing.T) {
	f := follow.New(files("-- Makefile --\ntest:\n\tgo test ./...\n"), follow.Limits{})
	script, _ := command.Parse(pipeline.Script{Lines: []pipeline.Line{{Path: "ci.yml", Line: 5, Text: "docker run -v $PWD:/src golang make test"}}})
	got := f.Follow(nil, script.Commands[1])
	if len(got) != 1 || got[0].Command.Image != "golang" {
		t.Errorf("reached %+v, want go test in golang", got)
	}
}

// TestChoose checks what the environment of a step chooses for tox.
func TestChoose(t *testing.T) {
	env := func(pairs ...string) (out []pipeline.Pair) {
		for i := 0; i < len(pairs); i += 2 {
			out = append(out, pipeline.Pair{Key: pairs[i], Value: pairs[i+1]})
		}
		return out
	}
	for _, test := range []struct {
		name, program string
		args          []string
		env           []pipeline.Pair
		want          []string
	}{
		{"named by a variable", "tox", []string{"run"}, env("TOXENV", "lint"), []string{"-e", "lint", "run"}},
		{"the nearer wins", "tox", nil, env("TOXENV", "lint", "TOX_ENV", "docs"), []string{"-e", "docs"}},
		{"known at run time", "tox", nil, env("TOXENV", "${{ matrix.python }}"), []string{"-e", "py"}},
		{"the option wins", "tox", []string{"-e", "types"}, env("TOXENV", "lint"), []string{"-e", "types"}},
		{"empty", "tox", []string{"run"}, env("TOXENV", ""), []string{"run"}},
		{"another program", "nox", []string{"run"}, env("TOXENV", "lint"), []string{"run"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := follow.Choose(command.Command{Name: test.program, Args: test.args}, test.env)
			if diff := cmp.Diff(test.want, got.Args); diff != "" {
				t.Errorf("arguments (-want +got):\n%s", diff)
			}
		})
	}
}
