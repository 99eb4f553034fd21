package hollow

import (
	"path"
	"regexp"
	"strings"
	"sync"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// language knows how tests are written in one language.
type language struct {
	// test matches the line that begins a test; its first group that is not
	// empty is the test's name.
	test *regexp.Regexp
	// skip matches a line that leaves the next test out, or the one it stands in.
	skip *regexp.Regexp
	// whole matches a line that leaves out all tests of the file, unless there
	// is a line that open matches.
	whole, open *regexp.Regexp
	// shell matches lines that are no test by themselves: what is taken in,
	// what holds the tests together.
	shell *regexp.Regexp
	// starters are the names of the tests that generators write.
	starters []string
}

// The languages, each made when the first file of it is judged: their
// expressions take longer to compile than most files to read.
var (
	script = sync.OnceValue(func() *language {
		return &language{
			test:     regexp.MustCompile(`^\s*(?:(?:it|test|specify)(?:\.\w+)*|[fx]it|xtest)\s*\(\s*(?:"([^"]*)"|'([^']*)'|` + "`([^`]*)`)"),
			skip:     regexp.MustCompile(`^\s*(?:(?:it|test)\.(?:skip|todo)|xit|xtest)\b`),
			whole:    regexp.MustCompile(`^(?:describe\.skip|xdescribe)\b`),
			open:     regexp.MustCompile(`^(?:describe|it|test)(?:\.only|\.each)?\s*[(` + "`" + `]`),
			shell:    regexp.MustCompile(`^\s*(?:import\b.*|(?:const|let|var)\b.*\brequire\(.*|describe\b.*\{|["']use strict["'];?|[{}()\[\];,\s]*)$`),
			starters: []string{"renders learn react link", "should create the app", "should create", "should be created", "should have as title", "should render title"},
		}
	})
	python = sync.OnceValue(func() *language {
		return &language{
			test:  regexp.MustCompile(`^\s*(?:async\s+)?def\s+(test\w*)\s*\(`),
			skip:  regexp.MustCompile(`^\s*@(?:pytest\.mark\.skip\b|unittest\.skip\(|skip\()`),
			whole: regexp.MustCompile(`^(?:pytestmark\s*=\s*pytest\.mark\.skip\b|pytest\.skip\(.*allow_module_level)`),
			shell: regexp.MustCompile(`^\s*(?:import\b.*|from\b.*\bimport\b.*|class\s+\w+(?:\((?:\w+\.)*(?:\w*TestCase|object)?\))?\s*:|pass|\.\.\.|"""[^"]*"""|)\s*$`),
		}
	})
	golang = sync.OnceValue(func() *language {
		return &language{
			test:  regexp.MustCompile(`^func\s+((?:Test|Fuzz|Example|Benchmark)\w*)\s*\(`),
			skip:  regexp.MustCompile(`^\tt\.Skip(?:f|Now)?\(`),
			shell: regexp.MustCompile(`^\s*(?:package\b.*|import\b.*|"[\w./-]+"|[()]*)\s*$`),
		}
	})
	java = sync.OnceValue(func() *language {
		return &language{
			test:     regexp.MustCompile(`^\s*(?:(?:public|private|protected|internal|static|final|async)\s+)*(?:void|fun|Task)\s+(\w+|` + "`[^`]+`" + `)\s*\(`),
			skip:     regexp.MustCompile(`^\s+@(?:Disabled|Ignore)\b`),
			whole:    regexp.MustCompile(`^@(?:Disabled|Ignore)\b`),
			shell:    regexp.MustCompile(`^\s*(?:package\b.*|import\b.*|using\b.*|(?:public\s+)?(?:final\s+)?class\s+\w+\s*\{?|[{};]*)\s*$`),
			starters: []string{"shouldAnswerWithTrue", "appHasAGreeting", "addition_isCorrect", "useAppContext", "contextLoads"},
		}
	})
	csharp = sync.OnceValue(func() *language {
		return &language{
			test:     regexp.MustCompile(`^\s*public\s+(?:async\s+)?(?:void|Task)\s+(\w+)\s*\(`),
			skip:     regexp.MustCompile(`^\s*\[(?:Ignore\b|(?:Fact|Theory)\(\s*Skip\s*=)`),
			shell:    regexp.MustCompile(`^\s*(?:using\b.*|namespace\b.*|(?:public\s+)?(?:sealed\s+)?class\s+\w+\s*\{?|\[Test(?:Class|Fixture)\]|[{};]*)\s*$`),
			starters: []string{"Test1", "TestMethod1"},
		}
	})
	ruby = sync.OnceValue(func() *language {
		return &language{
			test:     regexp.MustCompile(`^\s*(?:(?:it|specify|scenario|test|xit|its)\s*\(?\s*(?:"([^"]*)"|'([^']*)')|(?:it|specify)\s*(?:\{|do)|def\s+(test_\w+)|it_behaves_like|include_examples|it_should_behave_like)`),
			skip:     regexp.MustCompile(`^\s*(?:xit\b|skip\b|pending\b)`),
			whole:    regexp.MustCompile(`^(?:xdescribe|RSpec\.xdescribe)\b`),
			shell:    regexp.MustCompile(`^\s*(?:require\w*\b.*|end|(?:RSpec\.)?describe\b.*\bdo|class\s+\w+(?:::\w+)*\s*<\s*(?:\w+::)*(?:Test|TestCase)|)\s*$`),
			starters: []string{"the truth"},
		}
	})
	elixir = sync.OnceValue(func() *language {
		return &language{
			test:     regexp.MustCompile(`^\s*(?:test|doctest|property)\b\s*\(?\s*(?:"([^"]*)")?`),
			skip:     regexp.MustCompile(`^\s*@tag\s+:skip\b`),
			whole:    regexp.MustCompile(`^\s*@moduletag\s+:skip\b`),
			shell:    regexp.MustCompile(`^\s*(?:defmodule\b.*|use\b.*|import\b.*|alias\b.*|end|)\s*$`),
			starters: []string{"greets the world"},
		}
	})
	rust = sync.OnceValue(func() *language {
		return &language{
			test:     regexp.MustCompile(`^\s*(?:async\s+)?fn\s+(\w+)\s*\(\s*\)`),
			skip:     regexp.MustCompile(`^\s*#\[ignore`),
			shell:    regexp.MustCompile(`^\s*(?:use\b.*|mod\s+\w+\s*\{|#!?\[.*\]|[{}]*)\s*$`),
			starters: []string{"it_works"},
		}
	})
	php = sync.OnceValue(func() *language {
		return &language{
			test:     regexp.MustCompile(`^\s*(?:public\s+)?(?:function\s+(test\w+)|(?:it|test)\s*\(\s*['"]([^'"]*))`),
			shell:    regexp.MustCompile(`^\s*(?:<\?php.*|use\b.*|namespace\b.*|class\s+\w+\s+extends\s+(?:\w+\\)*TestCase\s*\{?|[{}]*)\s*$`),
			starters: []string{"test_that_true_is_true", "test_the_application_returns_a_successful_response", "testExample", "testBasicTest", "that true is true"},
		}
	})
	dart = sync.OnceValue(func() *language {
		return &language{
			test:     regexp.MustCompile(`^\s*(?:test|testWidgets|blocTest(?:<.*>)?)\s*\(\s*['"]([^'"]*)`),
			shell:    regexp.MustCompile(`^\s*(?:import\b.*|void\s+main\(\)\s*(?:async\s*)?\{|[{}();]*)\s*$`),
			starters: []string{"Counter increments smoke test"},
		}
	})
)

// languageOf returns the language of a file of tests, nil for one that is not
// known, and for what only prepares tests.
func languageOf(base string) func() *language {
	if strings.HasPrefix(base, "conftest.") || strings.HasPrefix(base, "__init__.") || strings.Contains(base, "setup") || strings.Contains(base, ".config.") || strings.Contains(base, "helper") {
		return nil
	}
	switch path.Ext(base) {
	case ".js", ".jsx", ".ts", ".tsx", ".mjs", ".cjs", ".mts":
		return script
	case ".py":
		return python
	case ".go":
		return golang
	case ".java", ".kt", ".groovy":
		return java
	case ".cs":
		return csharp
	case ".rb":
		return ruby
	case ".exs":
		return elixir
	case ".rs":
		return rust
	case ".php":
		return php
	case ".dart":
		return dart
	}
	return nil
}

// skips reports whether a line leaves out the test it stands in or before.
func (l *language) skips(line string) bool { return l.skip != nil && l.skip.MatchString(line) }

// judge finds files of tests in which there are none, all are left out, or all
// came with a template.
func (l *language) judge(lines []string) (Finding, bool) {
	tests, skipped, starters, first, code, firstSkip := 0, 0, 0, -1, false, -1
	pending := false // the line before leaves the next test out
	last := -1       // the line of the last test
	whole, open := -1, false
	for i, line := range lines {
		text := strings.TrimSpace(line)
		if text == "" || isComment(text) {
			continue
		}
		if tests > max(skipped, starters) && (last < i-1 || !l.skips(line)) && (whole < 0 || open) {
			return Finding{}, false // there is a test that counts
		}
		if l.whole != nil && whole < 0 && l.whole.MatchString(line) {
			whole = i
		}
		open = open || l.open != nil && l.open.MatchString(line)
		found := l.test.FindStringSubmatch(line)
		skip := l.skips(line)
		if skip && firstSkip < 0 {
			firstSkip = i
		}
		switch {
		case found != nil:
			tests++
			if first < 0 {
				first = i
			}
			if pending || skip {
				skipped++
			}
			if contains(l.starters, found) {
				starters++
			}
			last, pending = i, false
		case skip && last == i-1: // the first statement of a test
			skipped++
		case skip && (text[0] == '@' || text[0] == '[' || text[0] == '#'):
			pending = true
		}
		code = code || found == nil && !skip && !l.shell.MatchString(line)
	}
	switch {
	case whole >= 0 && !open:
		return finding(evidence.EmptyConfig, lines, whole), true
	case tests == 0 && !code && firstText(lines) < len(lines):
		return finding(evidence.EmptyConfig, lines, firstText(lines)), true
	case tests > 0 && skipped == tests:
		return finding(evidence.EmptyConfig, lines, max(0, firstSkip)), true
	case tests > 0 && starters == tests:
		return finding(evidence.TemplateLeftover, lines, first), true
	}
	return Finding{}, false
}

func finding(kind evidence.CounterKind, lines []string, i int) Finding {
	f := at(kind, lines, i)
	f.Tests = true
	return f
}

// contains reports whether one of the names is among those that were captured.
func contains(names, captured []string) bool {
	for _, name := range captured[1:] {
		for _, known := range names {
			if name == known {
				return true
			}
		}
	}
	return false
}

func isComment(text string) bool {
	for _, start := range [...]string{"//", "/*", "*/", "* ", "#!", "# ", "--"} {
		if strings.HasPrefix(text, start) {
			return true
		}
	}
	return text == "*" || text == "#"
}
