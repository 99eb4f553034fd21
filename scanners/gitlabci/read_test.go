package gitlabci_test

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/gitlabci"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

// TestScriptLines holds every script line of the fixtures against the line of
// the file that it is said to stand on.
func TestScriptLines(t *testing.T) {
	for _, fixture := range pipelinetest.Fixtures(t) {
		pipelines, _ := gitlabci.Read(fixture.Files)
		for _, p := range pipelines {
			for _, j := range p.Jobs {
				for _, s := range j.Steps {
					if s.Run == nil {
						continue
					}
					for _, l := range s.Run.Lines {
						if err := standsThere(fixture.Files, s, l); err != nil {
							t.Errorf("%s: job %s: %v", fixture.Path, j.ID, err)
						}
					}
				}
			}
		}
	}
}

var quoting = regexp.MustCompile(`[\\"']`)

// standsThere reports a script line that is not on its line. Escapes of quoted
// text are taken out of both, and variables of a matrix and inputs allowed for.
func standsThere(files tree, s pipeline.Step, l pipeline.Line) error {
	lines := strings.Split(files[l.Path], "\n")
	if l.Line < 1 || l.Line > len(lines) {
		return fmt.Errorf("%s:%d is not in the file", l.Path, l.Line)
	}
	have := lines[l.Line-1]
	if strings.Contains(have, "$[[") {
		return nil
	}
	for _, p := range s.Env {
		have = strings.NewReplacer("${"+p.Key+"}", p.Value, "$"+p.Key+" ", p.Value+" ").Replace(have)
	}
	want := strings.TrimSpace(strings.TrimRight(l.Text, "`\\ "))
	if !strings.Contains(quoting.ReplaceAllString(have, ""), quoting.ReplaceAllString(want, "")) {
		return fmt.Errorf("%s:%d is %q and not %q", l.Path, l.Line, have, l.Text)
	}
	return nil
}

func TestReadLineBreaks(t *testing.T) {
	script := func(text string) []string {
		pipelines, problems := gitlabci.Read(tree{".gitlab-ci.yml": text})
		if len(pipelines) != 1 || len(pipelines[0].Jobs) != 1 || len(problems) != 0 {
			t.Fatalf("%q: %v %v", text, pipelines, problems)
		}
		var out []string
		for _, l := range pipelines[0].Jobs[0].Steps[0].Run.Lines {
			out = append(out, fmt.Sprintf("%d %s", l.Line, l.Text))
		}
		return out
	}
	tests := map[string]struct {
		text string
		want []string
	}{
		"line feeds":              {"a:\n  script:\n  - |\n    x\n    y\n", []string{"4 x", "5 y"}},
		"carriage returns":        {"a:\r\n  script:\r\n  - |\r\n    x\r\n    y\r\n  - z\r\n", []string{"4 x", "5 y", "6 z"}},
		"no break at the end":     {"a: {script: x}", []string{"1 x"}},
		"a byte order mark":       {"\ufeffa:\n  script: x\n", []string{"2 x"}},
		"YAML's own line breaks":  {"# one\u2028# still one\u0085a:\n  script: x\n  # z\n", []string{"2 x"}},
		"a header document":       {"spec:\n  inputs: {}\n---\na:\n  script: x\n", []string{"5 x"}},
		"a document start":        {"---\na:\n  script: x\n", []string{"3 x"}},
		"an indentation mark":     {"a:\n  script:\n  - |2\n      x\n", []string{"4   x"}},
		"a comment on the header": {"a:\n  script:\n  - > # fold\n    x\n    y\n", []string{`4 x \`, "5 y"}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, script(test.text)); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestReadProblems(t *testing.T) {
	tests := map[string]struct {
		text string
		want []evidence.Problem
	}{
		"nothing": {"", nil},
		"an open bracket": {"a: [\n", []evidence.Problem{
			{Path: ".gitlab-ci.yml", Line: 2, Kind: evidence.Unparsed, Message: "did not find expected node content"},
		}},
		"a tab": {"a:\n\tscript: x\n", []evidence.Problem{
			{Path: ".gitlab-ci.yml", Line: 2, Kind: evidence.Unparsed, Message: "found character that cannot start any token"},
		}},
		"an anchor in itself": {"a: &a\n  script: x\n  b: *a\n", nil},
		"too large": {strings.Repeat("#", 1<<20+1), []evidence.Problem{
			{Path: ".gitlab-ci.yml", Kind: evidence.TooLarge, Message: "the file is over the limit for one file"},
		}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			_, got := gitlabci.Read(tree{".gitlab-ci.yml": test.text})
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

// locked is a tree in which nothing can be read.
type locked struct{ tree }

func (locked) Text(string) ([]byte, error) { return nil, errors.New("permission denied") }

func TestReadUnreadable(t *testing.T) {
	pipelines, problems := gitlabci.Read(locked{tree{".gitlab-ci.yaml": "a: {script: x}"}})
	want := []evidence.Problem{{Path: ".gitlab-ci.yaml", Kind: evidence.Unreadable, Message: "permission denied"}}
	if diff := cmp.Diff(want, problems); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if len(pipelines) != 1 || len(pipelines[0].Jobs) != 0 {
		t.Errorf("got %v", pipelines)
	}
}

func TestReadWithout(t *testing.T) {
	pipelines, problems := gitlabci.Read(tree{"sub/.gitlab-ci.yml": "a: {script: x}", "templates/deployment.yml": "kind: Deployment\nspec: {}\n"})
	if pipelines != nil || problems != nil {
		t.Errorf("got %v, %v", pipelines, problems)
	}
}

// times returns n lines made of a format with the line's number in it.
func times(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format+"\n", i)
	}
	return b.String()
}

// hostile are repositories that are made to take long, or to take all memory.
func hostile() map[string]tree {
	one := func(text string) tree { return tree{".gitlab-ci.yml": text} }
	var chain, doubling, rules strings.Builder
	for i := range 10000 {
		fmt.Fprintf(&chain, "j%d: {extends: [j%d, j%d], v%d: 1}\n", i, i+1, i+1, i)
	}
	var tables strings.Builder
	for i := range 40 {
		fmt.Fprintf(&doubling, ".a%d: &a%d [*a%d, *a%d]\n", i+1, i+1, i, i)
		fmt.Fprintf(&tables, ".a%d: &a%d {x: *a%d, y: *a%d}\n.b%d: &b%d {x: *b%d, y: *b%d}\n", i+1, i+1, i, i, i+1, i+1, i, i)
	}
	fmt.Fprint(&rules, ".r: &r\n", times(3000, "- if: $V%d =~ /x{500}y/ && $CI_COMMIT_BRANCH"))
	globs := tree{".gitlab-ci.yml": "include: '**.yml'\njob: {script: x}\n"}
	for i := range 400 {
		globs[fmt.Sprintf("d/%d.yml", i)] = fmt.Sprintf("include: '**.yml'\nj%d: {script: x}\n", i)
	}
	same := tree{".gitlab-ci.yml": "include:\n" + times(3000, "- a.yml # %d") + "x: {script: x}\n", "a.yml": times(30000, "- a: %d")}
	same["a.yml"] = "x:\n  script:\n" + times(60000, "  - echo %d")
	return map[string]tree{
		"a chain of extends": one(chain.String()),
		"a bomb of aliases":  one(".a0: &a0 [x, x]\n" + doubling.String() + times(500, "j%d: {script: *a40, rules: *a40, tags: *a40, needs: *a40}")),
		"a bomb of tables": one(".a0: &a0 {x: 1}\n.b0: &b0 {x: 2}\n" + tables.String() +
			"b: {extends: [.a40, .b40]}\nc: {<<: *a40, script: x}\nd: {variables: *a40, artifacts: *a40, script: x}\n"),
		"many merges":            one(".t: &t\n" + times(30000, "  k%d: 1") + times(20000, "j%d: {<<: *t, script: x}")),
		"rules times jobs":       one(rules.String() + times(10000, "j%d: {script: x, rules: *r}")),
		"deep brackets":          one("a: " + strings.Repeat("[", 200000)),
		"deep braces":            one("a: " + strings.Repeat("{a: ", 9000) + "x" + strings.Repeat("}", 9000)),
		"deep blocks":            one(times(0, "") + deepBlocks(1200)),
		"includes of everything": globs,
		"one file many times":    same,
		"many jobs":              one(times(40000, "j%d: {script: x}")),
		"large scripts":          one(".s: &s\n" + times(60000, "- echo %d") + times(3000, "j%d: {script: *s}")),
		"a large matrix": one("j:\n  script: echo $A0 $A1 $A2 $A3\n  parallel:\n    matrix:\n    - B: 1\n" +
			times(4, "      A%d: [1,2,3,4,5,6,7,8,9]")),
		"a matrix times lines": one("j:\n  script:\n" + times(3000, "  - echo $A%d") + "  parallel:\n    matrix:\n    - B: 1\n" +
			times(3000, "      A%d: ["+strings.Repeat("x,", 10)+"]")),
		"one long line":           one("j: {script: [" + strings.Repeat("a a a a a,", 100000) + "]}\n"),
		"one quoted line":         one("j: {script: [" + strings.Repeat(`"a\\a a",`, 100000) + "]}\n"),
		"quotes that never match": one("j:\n  script:\n" + strings.Repeat("  - \"\\x61\\\n\n    \\x62\"\n", 40000)),
		"globs":                   one("j:\n  script: x\n  rules:\n" + times(20000, "  - exists: ['**/**/**/*a*b*c%d']")),
		"policies times jobs":     one(".v: &v\n" + times(3000, "  - $V%d =~ /^x+$/") + ".r: &r\n" + times(3000, "  - /^r%d/") + times(2000, "j%d: {script: x, only: {refs: *r, variables: *v}}")),
		"inputs that grow":        {".gitlab-ci.yml": "include: {local: b.yml, inputs: {a: " + strings.Repeat("x", 900) + "}}\n", "b.yml": "spec: {inputs: {a: {}}}\n---\nj: {script: [" + strings.Repeat("\"$[[ inputs.a ]]\",", 50000) + "]}\n"},
		"patterns that grow":      one("j:\n  script: x\n  rules:\n" + times(15000, `  - if: $CI_COMMIT_BRANCH =~ /(\pL{1000}){1000}%d/`)),
		"deep conditions":         one("j:\n  script: x\n  rules:\n  - if: '" + strings.Repeat("(", 100000) + "'\n"),
		"references in circles": one("a: &a\n  script: [!reference [a, script], !reference [b, script]]\nb:\n  script: [!reference [a, script], !reference [b, script]]\n" +
			times(300, "j%d: {script: [!reference [a, script]]}")),
		"children of children": one(times(2000, "j%d: {trigger: {include: c.yml, strategy: depend}}")),
	}
}

// deepBlocks nests n tables by indentation.
func deepBlocks(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "%sk:\n", strings.Repeat(" ", i))
	}
	return b.String()
}

func TestReadHostile(t *testing.T) {
	const longest = 20 * time.Second // on a busy machine; a second is usual
	for name, files := range hostile() {
		t.Run(name, func(t *testing.T) {
			pipelinetest.Soon(t, longest, read, files)
		})
	}
}

func FuzzRead(f *testing.F) {
	for _, fixture := range pipelinetest.Fixtures(f) {
		f.Add(txtar.Format(fixture.Archive))
	}
	for _, text := range []string{
		"a: &a [*a]\n", "<<: {a: b}\n", "a:\n  <<: [*b]\n", "a: !reference []\n", "? [x]\n: y\n", "- -\n",
		"a: {script: !reference [a, script]}\n", "include: {local: .gitlab-ci.yml}\n", "a: {script: \"\\\n\"}\n",
		"a: {trigger: {include: x.yml}}\n", "j: {script: x, rules: [{if: '((('}]}\n", "j:\n script: |+\n\n\n",
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		files := pipelinetest.Unpack(txtar.Parse(data))
		if len(files) == 0 {
			files = tree{".gitlab-ci.yml": string(data), "x.yml": string(data)}
		}
		pipelines, _ := pipelinetest.Checked(t, read, files)
		again, _ := gitlabci.Read(files)
		if diff := cmp.Diff(render(pipelines, nil), render(again, nil)); diff != "" {
			t.Errorf("two readings differ: -first +second\n%s", diff)
		}
	})
}
