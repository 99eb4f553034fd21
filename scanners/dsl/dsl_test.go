package dsl_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/scanners/dsl"
)

// show writes a call down as f(key: value, …) { block }.
func show(c dsl.Call) string {
	var args []string
	for _, a := range c.Args {
		text := ""
		for _, t := range a.Value {
			text += showToken(t)
		}
		if a.Key != "" {
			text = a.Key + ": " + text
		}
		args = append(args, text)
	}
	out := c.Name + "(" + strings.Join(args, ", ") + ")"
	if c.Block != nil {
		out += " {}"
	}
	return out
}

func showToken(t dsl.Token) string {
	switch t.Kind {
	case dsl.Text:
		return fmt.Sprintf("%q", t.Plain())
	case dsl.Group:
		return t.Word + "…"
	}
	return t.Word
}

func TestCalls(t *testing.T) {
	tests := []struct {
		language dsl.Language
		text     string
		want     []string
	}{
		{dsl.Groovy, "sh 'make'", []string{`sh("make")`}},
		{dsl.Groovy, "sh(script: \"a\", returnStatus: true)", []string{`sh(script: "a", returnStatus: true)`}},
		{dsl.Groovy, "sh script: 'a',\n  label: 'b'", []string{`sh(script: "a", label: "b")`}},
		{dsl.Groovy, "stage('x') { sh 'no' }", []string{`stage("x") {}`}},
		{dsl.Groovy, "steps\n{ }", []string{`steps() {}`}},
		{dsl.Groovy, "checkout scm", []string{`checkout(scm)`}},
		{dsl.Groovy, "parallel a: { }, 'b c': { }", []string{`parallel(a: {…, b c: {…)`}},
		{dsl.Groovy, "docker.image('x').inside('-u 0') { }", []string{`docker.image("x")`, `docker.image().inside("-u 0") {}`}},
		{dsl.Groovy, "def (a, b) = f(1)", []string{`f(1)`}},
		{dsl.Groovy, "String name = 'x'", nil},
		{dsl.Groovy, "final Map a = readYaml file: 'x'", []string{`readYaml(file: "x")`}},
		{dsl.Groovy, "@Library('x@1') _", []string{`@Library("x@1")`}},
		{dsl.Groovy, "return a.b('c') + d[0]", []string{`a.b("c")`}},
		{dsl.Groovy, "a = b ? c('x') : d('y')", []string{`c("x")`, `d("y")`}},
		{dsl.Groovy, "values 'linux', 'windows'", []string{`values("linux", "windows")`}},
		{dsl.Groovy, "junit testResults: a /* sh('no') */, b: 1 // sh 'no'", []string{`junit(testResults: a, b: 1)`}},
		{dsl.Groovy, "x = 4 / 2 / 1", nil},
		{dsl.Groovy, "f(a ==~ /b|c'd/)", []string{`f(a==~"b|c'd")`}},
		{dsl.Kotlin, "script { name = \"x\" }", []string{`script() {}`}},
		{dsl.Kotlin, "param(\"a\", display = ParameterDisplay.PROMPT)", []string{`param("a", display: ParameterDisplay.PROMPT)`}},
		{dsl.Kotlin, "/* /* nested */ no() */ yes()", []string{`yes()`}},
		{dsl.Kotlin, "step(ScriptBuildStep { })", []string{`step(ScriptBuildStep{…)`}},
		{dsl.Kotlin, "`a b`(1)", []string{"a b(1)"}},
	}
	for _, test := range tests {
		t.Run(test.text, func(t *testing.T) {
			var got []string
			for _, statement := range dsl.Statements(dsl.Parse(test.text, test.language).Tokens) {
				calls, _ := dsl.Calls(statement)
				for _, c := range calls {
					got = append(got, show(c))
				}
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestLines(t *testing.T) {
	known := func(code string) (string, bool) { return "K", code == "known" }
	tests := []struct {
		language dsl.Language
		text     string
		want     []string // offset and text
	}{
		{dsl.Groovy, `'a\tb\'c'`, []string{"1 a\tb'c"}},
		{dsl.Groovy, `'$a'`, []string{"1 $a"}},
		{dsl.Groovy, `"$a ${b.c} \$d ${known}"`, []string{"1 ${a} ${c} $d K"}},
		{dsl.Groovy, `"$a.b.c."`, []string{"1 ${c}."}},
		{dsl.Groovy, `"${tool "x"}/bin"`, []string{"1 ${x}/bin"}},
		{dsl.Groovy, "'''\na\nb'''", []string{"3 ", "4 a", "6 b"}},
		{dsl.Groovy, "'''a \\\n b\nc'''", []string{"3 a  b", "10 c"}},
		{dsl.Groovy, `'a\nb'`, []string{"1 a", "1 b"}},
		{dsl.Groovy, `"""a"b""""`, []string{`3 a"b"`}},
		{dsl.Groovy, `'\u0041'`, []string{"1 A"}},
		{dsl.Groovy, `$/a\b/$`, []string{`2 a\b`}},
		{dsl.Groovy, "''", []string{"0 "}},
		{dsl.Groovy, "\"${open\"", []string{"1 ${open"}},
		{dsl.Kotlin, "\"\"\"a\\n\n${'$'}b %c%\"\"\"", []string{`3 a\n`, "7 $b %c%"}},
		{dsl.Kotlin, `"$a.b"`, []string{"1 ${a}.b"}},
	}
	for _, test := range tests {
		t.Run(test.text, func(t *testing.T) {
			source := dsl.Parse(test.text, test.language)
			if len(source.Tokens) != 1 || source.Fault != "" {
				t.Fatalf("tokens %+v, fault %q", source.Tokens, source.Fault)
			}
			var got []string
			for _, line := range source.Tokens[0].Lines(known) {
				got = append(got, fmt.Sprint(line.At, " ", line.Text))
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestAssignment(t *testing.T) {
	tests := map[string]string{
		"def a = 1":            "a",
		"env.B = 'x'":          "env.B",
		"this.c = d()":         "this.c",
		"String e = f":         "e",
		"f(a = 1)":             "",
		"if (a) { b = c }":     "",
		"a == b":               "",
		"val g: String = \"\"": "String", // the type stands where the name would; nobody asks for it
	}
	for text, want := range tests {
		name, _, _ := dsl.Assignment(dsl.Parse(text, dsl.Groovy).Tokens)
		if name != want {
			t.Errorf("%s: name %q, want %q", text, name, want)
		}
	}
}

func TestFaults(t *testing.T) {
	tests := map[string]string{
		"a {":                     "bracket is never closed",
		"a )":                     "bracket closes nothing",
		"a { ( }":                 "bracket does not match",
		"'a":                      "text is never closed",
		"'''a":                    "text is never closed",
		"/* a":                    "comment is never closed",
		strings.Repeat("(", 1000): "brackets are nested too deep",
		"a { b('c') }":            "",
	}
	for text, want := range tests {
		if got := dsl.Parse(text, dsl.Groovy).Fault; got != want {
			t.Errorf("%.20s: fault %q, want %q", text, got, want)
		}
	}
}

func TestHolds(t *testing.T) {
	text := "a { throw x }\nb = 'FAILURE' // error"
	source := dsl.Parse(text, dsl.Groovy)
	for word, want := range map[string]bool{"throw": true, "FAILURE": true, "error": false, "thro": false} {
		if got := source.Holds(0, len(text), word); got != want {
			t.Errorf("%s: %v", word, got)
		}
	}
	if source.Holds(14, len(text), "throw") || source.Holds(0, 4, "throw") {
		t.Error("a word outside of the range is found")
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range []string{"a.b('c') { \"d ${e}\" }", "/*/**/", "\"\"\"${'$'}\\\n", "$/a/$ /b/ 'c\\u00zz'", "x = [a: 1, (b): 2] ?: c\\\r\n"} {
		f.Add(text, false)
		f.Add(text, true)
	}
	f.Fuzz(func(t *testing.T, text string, kotlin bool) {
		language := dsl.Groovy
		if kotlin {
			language = dsl.Kotlin
		}
		source := dsl.Parse(text, language)
		var check func([]dsl.Token, int, int)
		check = func(tokens []dsl.Token, from, to int) {
			for _, token := range tokens {
				if token.At < from || token.End < token.At || token.End > to {
					t.Fatalf("token %q at %d to %d is not within %d to %d", token.Word, token.At, token.End, from, to)
				}
				from = token.End
				for _, line := range token.Lines(nil) {
					if line.At < token.At || line.At > token.End {
						t.Fatalf("line at %d is not within %d to %d", line.At, token.At, token.End)
					}
				}
				check(token.Inner, token.At, token.End)
			}
			for _, statement := range dsl.Statements(tokens) {
				dsl.Assignment(statement)
				dsl.Calls(statement)
				dsl.Nested(statement)
			}
		}
		check(source.Tokens, 0, len(text))
	})
}
