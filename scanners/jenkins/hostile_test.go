package jenkins_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

// TestHostile reads what is made to cost much; each must end soon.
func TestHostile(t *testing.T) {
	tests := map[string]tree{
		"brackets":         {"Jenkinsfile": strings.Repeat("{", 500_000)},
		"closing brackets": {"Jenkinsfile": strings.Repeat("(", 90) + strings.Repeat("}", 500_000)},
		"calls in calls":   {"Jenkinsfile": strings.Repeat("a ", 400_000)},
		"assignments":      {"Jenkinsfile": strings.Repeat(`a "x" = `, 100_000)},
		"dots":             {"Jenkinsfile": "a" + strings.Repeat(".a()", 200_000)},
		"negations":        {"Jenkinsfile": "if (" + strings.Repeat("!", 500_000) + "a) { sh 'x' }"},
		"conditions":       {"Jenkinsfile": "if (" + strings.Repeat("a || b && ", 50_000) + "a) { sh 'x' }"},
		"else":             {"Jenkinsfile": strings.Repeat("if (a) sh 'x' else ", 20_000)},
		"interpolations":   {"Jenkinsfile": strings.Repeat(`"""${"""`, 100_000)},
		"open text":        {"Jenkinsfile": strings.Repeat("'''", 200_001)},
		"statuses":         {"Jenkinsfile": strings.Repeat("sh(script: 'x', returnStatus: true)\n", 20_000)},
		"functions": {"Jenkinsfile": "def a() { b(); b(); b(); b(); b(); b(); b(); b() }\ndef b() { c(); c(); c(); c(); c(); c(); c(); c() }\n" +
			"def c() { d(); d(); d(); d(); d(); d(); d(); d() }\ndef d() { e(); e(); e(); e(); e(); e(); e(); e() }\n" +
			"def e() { f(); f(); f(); f(); f(); f(); f(); f() }\ndef f() { sh 'x'; a() }\n" + strings.Repeat("a()\n", 1000)},
		"loads":             {"Jenkinsfile": strings.Repeat("load 'a.groovy'\n", 5000), "a.groovy": strings.Repeat("load 'b.groovy'\n", 5000), "b.groovy": strings.Repeat("load 'a.groovy'\n", 5000)},
		"parallel":          {"Jenkinsfile": strings.Repeat("parallel(a: { stage('a') { sh 'x' } }, b: { sh 'y' })\n", 2000)},
		"text in functions": {"Jenkinsfile": "def t = '''" + strings.Repeat("x\n", 100_000) + "'''\n" + strings.Repeat("sh t\n", 2000)},
	}
	for name, files := range tests {
		t.Run(name, func(t *testing.T) {
			pipelinetest.Soon(t, 5*time.Second, read, files)
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add("pipeline {\n agent { docker 'x' }\n stages { stage('a') { when { not { branch 'main' } } steps { sh '''\nmake\n''' } } }\n}")
	f.Add("node { stage('a') { try { sh \"a ${b.c()}\" } catch (e) { echo 'x' } } }\nparallel a: { bat 'x' }, b: { load 'vars/x.groovy' }")
	f.Add("def f(a, b = 1) { if (env.BRANCH_NAME ==~ /main|x/) { sh a + b } else error 'x' }\nf 'x'\n@Library('x@1') _\n")
	f.Add("properties([parameters([booleanParam(name: 'A')]), pipelineTriggers([cron('x')])])\ndocker.image('a').inside { sh(script: $/a/$, returnStatus: true) }")
	f.Add("``0")
	f.Fuzz(func(t *testing.T, text string) {
		files := tree{"Jenkinsfile": text, "vars/x.groovy": "def call(x) { sh x }\n"}
		_, problems := pipelinetest.Checked(t, read, files)
		for _, p := range problems {
			if p.Kind == evidence.Unparsed && p.Line == 0 {
				t.Errorf("%s is unparsed, but at no line", p.Path)
			}
		}
	})
}
