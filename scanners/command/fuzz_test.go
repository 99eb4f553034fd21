package command_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

func FuzzParse(f *testing.F) {
	for _, shell := range []string{"", "bash", "sh {0}", "pwsh", "cmd"} {
		for _, text := range []string{
			"set -e\ncd web && npx jest --ci || true", "bash -c 'go test ./...\n|| x'", "docker run --rm img sh -ec \"a; b\"",
			"cat <<EOF | ssh h\n$(x)\nEOF", "if ! a; then exit 1; fi", "& (Join-Path $PSScriptRoot 'x.ps1') -A @{ b = 1 }",
			"for %%i in (a b) do call x.bat ^\n && rem", "${{ x }} $[[ y ]] ${a:-b} \"${c[@]}\" $((1+1)) `d`", "f() { \"$@\"; }\nf f f a",
			"f() { g_$1; }; function g_a { trap f EXIT; . x; }\nexport -f f; a=(f); ${a[@]} ${x:-f} $f", "case $1 in a) f;; *) shift; esac\nif [ $0 = $BASH_SOURCE ]; then f; fi",
			"eval eval eval a", "<# x #> @\"\n\"@ \"$(\"a\")\"", "a=$a$a; b=$a; $b", "((((", "{{{{", "a &> b 2>&1", "\x00\xff\ue000/", "/\ue000",
		} {
			f.Add(shell, text)
		}
	}
	f.Fuzz(func(t *testing.T, shell, text string) {
		lines := strings.Split(text, "\n")
		s := pipeline.Script{Shell: shell, Dir: "a/b"}
		for i, l := range lines {
			s.Lines = append(s.Lines, pipeline.Line{Path: "ci.yml", Line: i + 1, Text: l})
		}
		parsed, problems := command.Parse(s)
		for _, c := range parsed.Commands {
			checkLine(t, c.At, len(lines))
			if c.Soft != nil {
				checkLine(t, *c.Soft, len(lines))
			}
			if c.Name == "" || strings.ContainsRune(c.Path+strings.Join(c.Args, ""), '\ue000') && !strings.ContainsRune(text, '\ue000') {
				t.Errorf("command %+v", c)
			}
		}
		for _, p := range problems {
			if p.Line < 1 || p.Line > len(lines) {
				t.Errorf("problem %+v is outside of %d lines", p, len(lines))
			}
		}
		file, _ := command.ParseFile(command.File{Path: "hack/x.sh", Text: []byte(text), Args: []string{"a", "b"}})
		sourced, _ := command.ParseFile(command.File{Path: "hack/x.sh", Text: []byte(text), Shell: "."})
		process := command.NewProcess(func(command.Command) *command.Script { return sourced }, parsed, file)
		for _, c := range slices.Concat(parsed.Commands, file.Commands, sourced.Commands) {
			if !process.Runs(c) && c.Function() == "" {
				t.Errorf("%+v stands outside functions and does not run", c)
			}
		}
	})
}

func checkLine(t *testing.T, l pipeline.Line, lines int) {
	t.Helper()
	if l.Path != "ci.yml" || l.Line < 1 || l.Line > lines {
		t.Errorf("line %+v is outside of %d lines", l, lines)
	}
	if strings.ContainsAny(l.Text, "\n\r\x1b") || utf8.RuneCountInString(l.Text) > 120 {
		t.Errorf("text %q is not one short line", l.Text)
	}
}

func BenchmarkParse(b *testing.B) {
	var scripts []pipeline.Script
	for i := range 553 {
		scripts = append(scripts, script("bash", fmt.Sprintf(
			"set -euo pipefail\ncd services/s%d\nmake test GOFLAGS=\"-race\" | tee out.txt\nif [ -n \"${TAG:-}\" ]; then\n  docker build -t repo/s%d:${{ github.sha }} .\nfi\n", i, i)))
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range scripts {
			command.Parse(s)
		}
	}
}

// TestHostileScriptsAreCheap reads what costs a parser most, within a bound
// that quadratic work would go far beyond.
func TestHostileScriptsAreCheap(t *testing.T) {
	for _, unit := range []string{
		"$(", "\"$(", "if ", "(", "((", "{ ", "`", "a && ", "a | ", "a || true; ", "${x:-", "<<E\n", "a=$a$a$a; b=$a; ", "f() { ", "[[ ( ",
		"bash -c '", "eval \"$a\"; ", "a || b=1; ", "$(pwd)", "x=$(cd $x && pwd); ", "@(", "\"$(", "foo ) ", "&(", "case x in x) ",
	} {
		text := strings.Repeat(unit, 64<<10/len(unit))
		for _, shell := range []string{"bash", "pwsh", "cmd"} {
			start := time.Now()
			command.Parse(script(shell, text))
			if took := time.Since(start); took > 5*time.Second {
				t.Errorf("%q in %s took %v", unit, shell, took)
			}
		}
	}
}
