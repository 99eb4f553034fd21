package command_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/stagecheck/stagecheck/scanners/command"
)

// running parses the first file of an archive as a script that is run with the
// arguments, and writes what runs of it and of what it takes in: file, line, program.
func running(archive string, args ...string) []string {
	files := map[string]string{}
	list := txtar.Parse([]byte(archive)).Files
	for _, f := range list {
		files[f.Name] = string(f.Data)
	}
	scripts := map[string]*command.Script{}
	parse := func(name, shell string, args []string) *command.Script {
		s, _ := command.ParseFile(command.File{Path: name, Text: []byte(files[name]), Shell: shell, Args: args})
		scripts[name] = s
		return s
	}
	p := command.NewProcess(func(c command.Command) *command.Script {
		name := strings.TrimPrefix(c.Path, "./")
		if _, ok := files[name]; !ok {
			return nil
		}
		if s := scripts[name]; s != nil {
			return s
		}
		return parse(name, ".", nil)
	}, parse(list[0].Name, "bash -e", args))
	var out []string
	for _, f := range list {
		if s := scripts[f.Name]; s != nil {
			for _, c := range s.Commands {
				if p.Runs(c) && c.Shell != "." {
					out = append(out, fmt.Sprintf("%s:%d %s", f.Name, c.At.Line, c.Name))
				}
			}
		}
	}
	return out
}

// bodies are two functions on the first two lines: build_it runs a1, test_it b1.
const bodies = "-- x --\nbuild_it() { a1; }\nfunction test_it { b1; }\n"

func TestFunctionsThatAreCalledRun(t *testing.T) {
	built, both := []string{"x:1 a1"}, []string{"x:1 a1", "x:2 b1"}
	for name, tt := range map[string]struct {
		calls string
		want  []string
	}{
		"none":                      {"c1 build", []string{"x:3 c1"}},
		"by name":                   {"build_it", built},
		"before the other's end":    {"main() { build_it; }\nmain \"$@\"", built},
		"from one that is not":      {"main() { build_it; }", nil},
		"itself alone":              {"main() { main; build_it; }", nil},
		"in conditions":             {"if build_it; then :; fi; while ! test_it; do :; done", both},
		"in a pipe, timed":          {"build_it | tee log; time test_it", []string{"x:1 a1", "x:2 b1", "x:3 tee"}},
		"in substitutions":          {"X=$(build_it) Y=`test_it`", both},
		"inside an expansion":       {`: "${X:-$(build_it)}" "${Y/a/$(test_it)}"`, both},
		"in a test":                 {"[[ -n $(build_it) ]] && (( $(test_it) ))", both},
		"in a heredoc":              {"cat <<EOF\n$(build_it)\nEOF", []string{"x:1 a1", "x:3 cat"}},
		"in a trap":                 {"trap build_it EXIT; trap 'x=$?; test_it $x' ERR", both},
		"as an argument":            {"c1 build_it", []string{"x:1 a1", "x:3 c1"}},
		"by a wrapper":              {"retry 3 build_it; timeout 5 sudo test_it", both},
		"by a function of its own":  {"run_step() { echo \"$1\"; shift; \"$@\"; }\nrun_step \"$title\" build_it", []string{"x:1 a1", "x:4 title"}},
		"inside a script":           {"bash -c 'build_it {}'; xargs -I{} bash -c \"test_it {}\"", both},
		"exported":                  {"export -f build_it\nc1", []string{"x:1 a1", "x:4 c1"}},
		"by a variable that is set": {"CMD=build_it\n$CMD", built},
		"by the items of a loop":    {"for f in build_it; do \"$f\"; done", built},
		"by the items of a list":    {"ALL=(build_it)\nfor f in \"${ALL[@]}\"; do $f; done", []string{"x:1 a1", "x:4 f"}},
		"by part of the name":       {"\"build_$1\"", built},
		"by the other part":         {"${KIND}_it", both},
		"by any name":               {"\"$1\"", both},
		"by all arguments":          {"\"$@\"", both},
		"by a default":              {"${TASK:-build_it}", both},
		"by a kept default":         {"TASK=${TASK:-build_it}\n$TASK", both},
		"by a name that is read":    {"read -r task\n$task", []string{"x:1 a1", "x:2 b1", "x:4 task"}},
		"by eval":                   {"eval \"$task\"", []string{"x:1 a1", "x:2 b1", "x:3 task"}},
		"through a function":        {"run() { \"$@\"; }\nmain() { run \"$@\"; }\nmain \"$1\"", both},
		"through one that is named": {"run() { local f=$1; $f; }\nrun build_it", []string{"x:1 a1", "x:3 f"}},
		"by an expression":          {"build_${{ matrix.what }}", built},
		"defined by one that runs":  {"define() { inner() { c1; }; }\ndefine\ninner", []string{"x:3 c1"}},
		"programs by a variable":    {"GO=go\n[ -n \"$X\" ] && GO=other\n$GO x", []string{"x:5 other"}},
		"for what is put out":       {"eval \"$(ssh-agent -s)\"", []string{"x:3 ssh-agent", "x:3 ssh-agent"}},
		"a word that is printed":    {"echo build_it; printf test_it; unset -f build_it; type test_it", nil},
		"what asks whether it is":   {"command -v build_it; declare -f test_it", nil},
		"a path of the same name":   {"bin/build_it", []string{"x:3 build_it"}},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, running(bodies+tt.calls+"\n")); diff != "" {
				t.Errorf("runs (-want +got):\n%s", diff)
			}
		})
	}
}

func TestArgumentsSayWhichFunctionsRun(t *testing.T) {
	const archive = `-- x --
build() { a1; }
test() { b1; }
deploy() { docker build .; }
`
	const byCase = archive + "case \"$1\" in\n  b*) build ;;\n  test) test ;;\n  *) deploy; c1 ;;\nesac\n"
	every := []string{"x:1 a1", "x:2 b1", "x:3 docker"}
	for _, tt := range []struct {
		name, script string
		args, want   []string
	}{
		{"named", archive + "\"$@\"\n", []string{"build"}, []string{"x:1 a1"}},
		{"not said", archive + "\"$@\"\n", nil, every},
		{"not known", archive + "\"$1\"\n", []string{"$TASK"}, slices.Concat(every, []string{"x:4 task"})},
		{"by main", archive + "main() { \"$@\"; }\nmain \"$@\"\n", []string{"deploy"}, []string{"x:3 docker"}},
		{"case", byCase, []string{"build"}, []string{"x:1 a1"}},
		{"the rest of a case", byCase, []string{"x"}, []string{"x:3 docker", "x:7 c1"}},
		{"case without arguments", byCase, nil, slices.Concat(every, []string{"x:7 c1"})},
		{"case on what is not known", byCase, []string{"${{ matrix.x }}"}, slices.Concat(every, []string{"x:7 c1"})},
		{"case behind options", archive + "while [ $# -gt 0 ]; do\n  case $1 in -v) c1 ;; esac\n  shift\ndone\ncase $1 in\n  x) build ;;\nesac\n",
			[]string{"y", "x"}, []string{"x:1 a1", "x:5 c1"}},
		{"case that falls through", archive + "case $1 in\n  x) build ;&\n  y) c1 ;;\nesac\n", []string{"x"}, []string{"x:1 a1", "x:6 c1"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, running(tt.script, tt.args...)); diff != "" {
				t.Errorf("runs (-want +got):\n%s", diff)
			}
		})
	}
}

func TestScriptsThatAreTakenInShareTheirFunctions(t *testing.T) {
	const lib = "-- lib.sh --\nbuild_it() { a1; }\ntest_it() { b1; }\n"
	for _, tt := range []struct {
		name, archive string
		want          []string
	}{
		{"only what is called", "-- x --\nsource lib.sh\nbuild_it\n" + lib, []string{"x:2 build_it", "lib.sh:1 a1"}},
		{"by others in it", "-- x --\n. ./lib.sh\nci\n" + lib + "ci() { test_it; }\n", []string{"x:2 ci", "lib.sh:2 b1"}},
		{"through another script", "-- x --\nsource all.sh\ntest_it\n-- all.sh --\nsource lib.sh\n" + lib, []string{"x:2 test_it", "lib.sh:2 b1"}},
		{"called back", "-- x --\nsource lib.sh\nintegration_tests() { c1; }\nunused() { d1; }\nmain \"$@\"\n" +
			"-- lib.sh --\nmain() { function_exists integration_tests && integration_tests; }\n",
			[]string{"x:2 c1", "x:4 main", "lib.sh:1 function_exists", "lib.sh:1 integration_tests"}},
		{"called back by a script that is not at hand", "-- x --\nsource $(go run knative.dev/hack/cmd/script e2e-tests.sh)\nintegration_tests() { c1; }\n",
			[]string{"x:1 go", "x:1 e2e-tests.sh", "x:2 c1"}},
		{"and through a script that is", "-- x --\nsource common.sh\nintegration_tests() { c1; }\n-- common.sh --\nsource ../vendor/e2e.sh\n",
			[]string{"x:2 c1"}},
		{"what sets variables calls nothing", "-- x --\nsource .venv/bin/activate\nsource ~/x.sh\nsource /etc/x\nsource ci/env.sh\nunused() { c1; }\n", nil},
		{"by a variable only where it stands", "-- x --\nsource lib.sh\nlint() { c1; }\n\"$1\"\n" + lib, []string{"x:2 c1"}},
		{"unless it has none", "-- x --\nsource lib.sh\n\"$1\"\n" + lib, []string{"lib.sh:1 a1", "lib.sh:2 b1"}},
		{"or part of the name fits", "-- x --\nsource lib.sh\nlint() { c1; }\ntest_$1\n" + lib, []string{"lib.sh:2 b1"}},
		{"what runs by itself alone", "-- x --\nsource lib.sh\n-- lib.sh --\nmain() { a1; }\nif [[ \"${BASH_SOURCE[0]}\" == \"$0\" ]]; then main; fi\n", nil},
		{"takes itself in", "-- x --\nsource x\nbuild_it() { a1; }\n", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, running(tt.archive)); diff != "" {
				t.Errorf("runs (-want +got):\n%s", diff)
			}
		})
	}
}

// TestManyFunctionsAreCheap reads scripts of thousands of functions that call
// each other, by name and by variables.
func TestManyFunctionsAreCheap(t *testing.T) {
	for name, line := range map[string]string{
		"chain": "f%d(){ f%d;}\n", "patterns": "f%d(){ \"f%d$x\";}\n", "arguments": "f%d(){ \"$@\" f%d;}\n", "values": "f%d(){ A=(f%d); $A;}\n",
	} {
		t.Run(name, func(t *testing.T) {
			var b strings.Builder
			for i := 0; b.Len() < 60_000; i++ {
				fmt.Fprintf(&b, line, i, i+1)
			}
			before := time.Now()
			running("-- x --\n" + b.String() + "f0 $y\n")
			if d := time.Since(before); d > 5*time.Second {
				t.Errorf("took %v", d)
			}
		})
	}
}
