package teamcity_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

// many repeats a text with a number and its successor put in.
func many(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i, i+1)
	}
	return b.String()
}

// TestHostile reads what is made to cost much; each must end soon.
func TestHostile(t *testing.T) {
	const settings = ".teamcity/settings.kts"
	tests := map[string]tree{
		"brackets":    {settings: strings.Repeat("{", 500_000)},
		"objects":     {settings: many(20_000, "object A%d : A%d({ steps { script { scriptContent = \"x\" } } })\n")},
		"bases":       {settings: many(2000, "object A%d : A%d({ steps { script { } } })\n") + "object A2000 : BuildType({})"},
		"chains":      {settings: many(2000, "object A%d : BuildType({ triggers { vcs { } }; dependencies { snapshot(A%d) {} } })\n")},
		"functions":   {settings: many(9, "fun f%[1]d() { "+strings.Repeat("f%[2]d(); ", 20)+"}\n") + "fun f9() { script { scriptContent = \"x\" } }\nobject A : BuildType({ steps { f0() } })"},
		"recursion":   {settings: "fun f() { f(); f() }\nobject A : BuildType({ steps { f() } })"},
		"own base":    {settings: "open class A : A({ templates(A); steps { } })\nobject B : A({})"},
		"properties":  {settings: "object A : BuildType({ steps { script { " + strings.Repeat("x = y { ", 40) + strings.Repeat("}", 40) + " } } })"},
		"long values": {settings: "object A : BuildType({ name = " + strings.Repeat("\"x\" + ", 100_000) + "\"x\" })"},
		"elements":    {".teamcity/a.xml": "<build-type>" + strings.Repeat("<a>", 100_000)},
		"parameters":  {".teamcity/a.xml": "<build-type>" + strings.Repeat("<runner type='simpleRunner'><param name='script.content'>x</param></runner>", 10_000)},
		"entities":    {".teamcity/a.xml": "<!DOCTYPE a [<!ENTITY b 'bbbb'><!ENTITY c '&b;&b;'>]><build-type><name>&c;</name></build-type>"},
	}
	for name, files := range tests {
		t.Run(name, func(t *testing.T) {
			pipelinetest.Soon(t, 5*time.Second, read, files)
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add("object A : BuildType({\n name = \"a\"\n steps { script { scriptContent = \"\"\"\nmake\n\"\"\".trimIndent() } } })", "<a/>")
	f.Add("fun BuildSteps.f(x: String) = ScriptBuildStep { }\nproject { buildType { triggers { vcs { branchFilter = \"+:*\" } }; steps { f() } } }", "")
	f.Add("class A(a: Int) : B(), C by d { init { dependencies { snapshot(E) } } }", "<build-type><name>x</name><runner type=\"simpleRunner\"><param name=\"script.content\">a\nb</param></runner></build-type>")
	f.Add("project { sequential { parallel { buildType(A) } } }\nval A = BuildType { paused = true }", "<build-type><param name=\"env.a\" value=\"a&#10;b\"/><depend-on/><setting-ref/>")
	f.Fuzz(func(t *testing.T, kotlin, xml string) {
		pipelinetest.Checked(t, read, tree{".teamcity/settings.kts": kotlin, ".teamcity/a/buildTypes/b.xml": xml})
	})
}
