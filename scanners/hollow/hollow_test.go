package hollow

import (
	"strings"
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

func TestJudge(t *testing.T) {
	tests := map[string]struct {
		file string
		test bool
		text string
		kind evidence.CounterKind // "" for a file that says something
		line int
	}{
		"dependabot without updates":     {".github/dependabot.yml", false, "version: 2\nupdates: []\n", evidence.EmptyConfig, 2},
		"dependabot that updates":        {".github/dependabot.yml", false, "version: 2\nupdates:\n- package-ecosystem: gomod\n  directory: /\n", "", 0},
		"dependabot in flow style":       {".github/dependabot.yml", false, "updates: [{package-ecosystem: npm, directory: /}]\n", "", 0},
		"dependabot in comments":         {".github/dependabot.yml", false, "updates:\n#  - package-ecosystem: npm\n", evidence.EmptyConfig, 1},
		"dependabot that proposes none":  {".github/dependabot.yml", false, "updates:\n- package-ecosystem: npm\n  open-pull-requests-limit: 0\n", evidence.Excluded, 3},
		"dependabot that proposes some":  {".github/dependabot.yml", false, "updates:\n- package-ecosystem: npm\n  open-pull-requests-limit: 0\n- package-ecosystem: gomod\n", "", 0},
		"renovate off":                   {"renovate.json", false, "{\n  \"enabled\": false\n}\n", evidence.Excluded, 2},
		"renovate off for one kind":      {"renovate.json", false, "{\n  \"npm\": {\"enabled\": false}\n}\n", "", 0},
		"renovate empty":                 {".renovaterc", false, "{}\n", evidence.EmptyConfig, 1},
		"renovate by schema alone":       {"renovate.json", false, "{\"$schema\": \"https://docs.renovatebot.com/renovate-schema.json\"}", evidence.EmptyConfig, 1},
		"renovate in JSON5":              {"renovate.json5", false, "{\n  // of ours\n  extends: ['config:recommended'],\n}\n", "", 0},
		"renovate off in JSON5":          {"renovate.json5", false, "{\n  enabled: false, // later\n}\n", evidence.Excluded, 2},
		"an empty list of exceptions":    {".nancy-ignore", false, "\n", evidence.EmptyConfig, 1},
		"exceptions in comments":         {".trivyignore", false, "\n# CVE-2024-1\n", evidence.EmptyConfig, 2},
		"an exception":                   {".trivyignore", false, "# why\nCVE-2024-1\n", "", 0},
		"suppressions without one":       {".config/CredScanSuppressions.json", false, "{\n}\n", evidence.EmptyConfig, 1},
		"suppressions":                   {".config/CredScanSuppressions.json", false, "{\"suppressions\": [{\"file\": \"a\"}]}\n", "", 0},
		"properties in comments":         {"sonar-project.properties", false, "# sonar.sources=src\n! later\n", evidence.EmptyConfig, 1},
		"properties":                     {"sonar-project.properties", false, "# of ours\nsonar.sources=src\n", "", 0},
		"properties that leave all out":  {"sonar-project.properties", false, "sonar.sources=.\nsonar.exclusions=docs/**,**/*\n", evidence.EmptyConfig, 2},
		"properties that leave some out": {".sonarcloud.properties", false, "sonar.sources=.\nsonar.exclusions=docs/**, **/*.js\n", "", 0},
		"a quality gate for no file":     {".codeclimate.yml", false, "version: '2'\nexclude_patterns:\n# all of it\n- \"docs/\"\n- \"**/**\"\n", evidence.EmptyConfig, 5},
		"a quality gate for none, short": {".codeclimate.yml", false, "exclude_paths: [\"docs/\", '**/*']\n", evidence.EmptyConfig, 1},
		"a quality gate for some files":  {".codeclimate.yml", false, "exclude_patterns:\n- \"**/vendor/*\"\nplugins:\n  rubocop:\n    exclude_patterns:\n    - \"**/*\"\n", "", 0},
		"an image to be started":         {"src/main/resources/agents/Dockerfile", false, "# of agents\nFROM agent:1\n", evidence.Trivial, 2},
		"an image that is built":         {"src/main/resources/agents/Dockerfile", false, "FROM agent:1\nCOPY a /a\n", "", 0},
		"an image of its own":            {"Dockerfile", false, "FROM agent:1\n", "", 0},
		"a form for a date":              {"docs/enhancements/_title-YYYY-MM-DD-#issue.md", false, "# <title>\n\nList the goals.\n", evidence.TemplateLeftover, 1},
		"a page with a date":             {"docs/enhancements/title-2026-02-18.md", false, "# <title>\n\nList the goals.\n", "", 0},
		"a page to be written":           {"docs/runbook.md", false, "# Runbook\n\nTODO\n", evidence.Trivial, 3},
		"a page with a task":             {"docs/runbook.md", false, "# Runbook\n\nRestart the service.\n\nTODO: what if that fails\n", "", 0},
		"a page of headings":             {"CHANGELOG.md", false, "# Changelog\n\n## 1.0\n", "", 0},
		"filler text":                    {"docs/adr/1.md", false, "= Decision\n\nLorem ipsum dolor sit amet, consectetur adipiscing elit.\n", evidence.Trivial, 3},
		"a template for changes":         {".github/PULL_REQUEST_TEMPLATE.md", false, "## What\n\nTODO\n", "", 0},
		"a form that only refuses":       {".github/ISSUE_TEMPLATE/feature_request.md", false, "---\nname: Feature request\n---\n\nThe tool is not accepting feature requests at this time.\n", evidence.Trivial, 5},
		"a form that refuses and points": {".github/ISSUE_TEMPLATE/feature_request.md", false, "Please do not open feature requests here.\nUse our [hub](https://example.com).\n", "", 0},
		"a form that refuses some":       {".github/ISSUE_TEMPLATE/feature_request.md", false, "We do not take requests for other systems.\n\n## What would you like?\n", "", 0},
		"a form of a few words":          {".github/ISSUE_TEMPLATE/feature_request.md", false, "Tell us what you would like, and why.\n", "", 0},
		"cookiecutter":                   {"README.md", false, "# {{ cookiecutter.project_name }}\n\nWords.\n", evidence.TemplateLeftover, 1},
		"about GitLab":                   {"README.md", false, "# Shop\n\nTo make it easy for you to get started with GitLab, read on.\n", "", 0},
		"all skipped in JavaScript":      {"a.test.js", true, "describe('a', () => {\n  it.skip('b', () => {});\n  xit('c', () => {});\n});\n", evidence.EmptyConfig, 2},
		"one skipped in JavaScript":      {"a.test.js", true, "it.skip('b', () => {});\nit('c', () => {});\n", "", 0},
		"all of a group skipped":         {"a.test.js", true, "describe.skip('a', () => {\n  it('b', () => {});\n});\n", evidence.EmptyConfig, 1},
		"one group of two skipped":       {"a.test.js", true, "describe.skip('a', () => {\n  it('b', () => {});\n});\ndescribe('c', () => {\n  it('d', () => {});\n});\n", "", 0},
		"a starter beside another":       {"App.test.js", true, "test('renders learn react link', () => {});\ntest('adds to the basket', () => {});\n", "", 0},
		"all skipped in Python":          {"tests/test_a.py", true, "import pytest\n\npytestmark = pytest.mark.skip(reason='old')\n\ndef test_a():\n    pass\n", evidence.EmptyConfig, 3},
		"skipped on one system":          {"tests/test_a.py", true, "@pytest.mark.skipif(sys.platform == 'win32')\ndef test_a():\n    pass\n", "", 0},
		"nothing but an import":          {"shop/tests.py", true, "from django.test import TestCase\n\n# Create your tests here.\n", evidence.EmptyConfig, 1},
		"tests of a class above":         {"tests/test_a.py", true, "from base import StackTests\n\nclass ListTest(StackTests):\n    pass\n", "", 0},
		"fixtures for tests":             {"tests/conftest.py", true, "from base import db\n", "", 0},
		"all skipped in Go":              {"a_test.go", true, "package a\n\nfunc TestA(t *testing.T) {\n\tt.Skip(\"later\")\n\twork(t)\n}\n", evidence.EmptyConfig, 4},
		"skipped when short":             {"a_test.go", true, "package a\n\nfunc TestA(t *testing.T) {\n\tif testing.Short() {\n\t\tt.Skip()\n\t}\n}\n", "", 0},
		"skipped further down":           {"a_test.go", true, "package a\n\nfunc TestA(t *testing.T) {\n\twork(t)\n\tt.Skip()\n}\n\nfunc TestB(t *testing.T) {\n\twork(t)\n}\n", "", 0},
		"all left out in Java":           {"ATest.java", true, "@Disabled\nclass ATest {\n    @Test\n    void adds() {}\n}\n", evidence.EmptyConfig, 1},
		"what dotnet starts with":        {"UnitTest1.cs", true, "public class UnitTest1\n{\n    [Fact]\n    public void Test1()\n    {\n    }\n}\n", evidence.TemplateLeftover, 4},
		"what cargo starts with":         {"tests/a.rs", true, "#[test]\nfn it_works() {\n    assert_eq!(2 + 2, 4);\n}\n", evidence.TemplateLeftover, 2},
		"a test in comments":             {"test/models/user_test.rb", true, "require \"test_helper\"\n\nclass UserTest < ActiveSupport::TestCase\n  # test \"the truth\" do\n  #   assert true\n  # end\nend\n", evidence.EmptyConfig, 1},
		"shared examples":                {"spec/a_spec.rb", true, "require 'spec_helper'\ndescribe A do\n  it_behaves_like 'b'\nend\n", "", 0},
		"a language that is not known":   {"tests/a.zig", true, "", "", 0},
		"a file that is not looked into": {"main.go", false, "package main\n", "", 0},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			got, ok := Judge(test.file, test.test, []byte(test.text))
			if ok != (test.kind != "") || got.Kind != test.kind || got.Line != test.line {
				t.Errorf("Judge = %q at line %d, want %q at line %d", got.Kind, got.Line, test.kind, test.line)
			}
		})
	}
}

func TestMeant(t *testing.T) {
	const workflow, bot = "on: push\njobs: {}\n", "version: 2\nupdates: []\n"
	tests := map[string]struct{ text, want string }{
		".github/workflows/dependabot.yml":   {bot, ".github/dependabot.yml"},
		".github/workflows/dependabot.yaml":  {workflow, ""},
		"dependabot.yml":                     {bot, ".github/dependabot.yml"},
		".github/dependabot.yml":             {bot, ""},
		"api/.github/dependabot.yml":         {bot, ".github/dependabot.yml"},
		"deploy/dependabot.yml":              {bot, ""},
		".github/workflow/ci.yml":            {workflow, ".github/workflows/ci.yml"},
		".github/workflows/old/ci.yml":       {workflow, ".github/workflows/ci.yml"},
		".github/workflows/old/settings.yml": {"name: x\n", ""},
		".github/workflows/ci.yml":           {workflow, ""},
		".github/workflows/ci.yml.disabled":  {workflow, ".github/workflows/ci.yml"},
		"renovate.json.bak":                  {"{}", "renovate.json"},
		"config/renovate.json.bak":           {"{}", ""},
		"app/.github/workflows/ci.yml":       {workflow, ".github/workflows/ci.yml"},
		"app/.gitlab-ci.yml":                 {"test: {}\n", ".gitlab-ci.yml"},
		".gitlab-ci.yml":                     {"test: {}\n", ""},
	}
	for file, test := range tests {
		t.Run(strings.ReplaceAll(file, "/", "_"), func(t *testing.T) {
			got, _ := Meant(file, func() []byte { return []byte(test.text) })
			if got != test.want {
				t.Errorf("Meant(%q) = %q, want %q", file, got, test.want)
			}
		})
	}
}

// TestStarter_tells_its_own: a template that was filled in is none any more.
func TestStarter_tells_its_own(t *testing.T) {
	const text = "## Supported Versions\n\nThe last two releases get fixes.\n\n## Reporting a Vulnerability\n\nWrite to security@example.com.\n"
	if f, ok := Judge("SECURITY.md", false, []byte(text)); ok {
		t.Errorf("a policy that was written is taken for its template: %v", f)
	}
}

func FuzzJudge(f *testing.F) {
	for _, file := range []string{".github/dependabot.yml", "renovate.json5", "README.md", ".github/ISSUE_TEMPLATE/a.md", "a.test.js", "tests/test_a.py", "a_test.go", "ATest.java"} {
		f.Add(file, true, "describe.skip(`a\n}\n")
		f.Add(file, false, "{'enabled\\")
	}
	f.Fuzz(func(t *testing.T, file string, test bool, text string) {
		got, ok := Judge(file, test, []byte(text))
		if ok && (got.Line < 1 || got.Line > strings.Count(text, "\n")+1 || got.Kind == "") {
			t.Errorf("%+v is not of a file with %d lines", got, strings.Count(text, "\n")+1)
		}
		Meant(file, func() []byte { return []byte(text) })
	})
}
