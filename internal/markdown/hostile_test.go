package markdown

import (
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stagecheck/stagecheck/internal/report"
	"github.com/stagecheck/stagecheck/internal/terminal"
)

// base is where all links of the pages in these tests lead.
const base = "https://forge.example/o/r/blob/"

// sound checks that a page is Markdown of our making alone: that outside of code
// nothing stands that could be markup, a link, a mention or a reference, that all
// links lead where they should, and that everything is closed. It returns the
// shape of the page: how its lines begin.
func sound(page string) (shape []string, err error) {
	if !utf8.ValidString(page) {
		return nil, fmt.Errorf("no UTF-8")
	}
	if page != "" && (!strings.HasPrefix(page, "## ") || !strings.HasSuffix(page, "\n")) {
		return nil, fmt.Errorf("no heading first, or no line break last")
	}
	open, pipes := false, -1
	for n, line := range strings.Split(page, "\n") {
		kind, rest := begin(line)
		shape = append(shape, kind)
		switch kind {
		case "<details>":
			if open {
				return nil, fmt.Errorf("line %d: a fold in a fold", n+1)
			}
			open = true
		case "</details>":
			if !open {
				return nil, fmt.Errorf("line %d: nothing to close", n+1)
			}
			open = false
		case "<summary>":
			var ok bool
			if rest, ok = strings.CutSuffix(rest, "</summary>"); !ok {
				return nil, fmt.Errorf("line %d: an open summary", n+1)
			}
		}
		bare, err := outside(rest, kind == "<summary>")
		if err != nil {
			return nil, fmt.Errorf("line %d: %w: %s", n+1, err, line)
		}
		if kind == "| " {
			if count := strings.Count(bare, "|"); pipes >= 0 && count != pipes {
				return nil, fmt.Errorf("line %d: %d columns, not %d: %s", n+1, count, pipes, line)
			} else if pipes = count; strings.Trim(bare, ":-|") == "" {
				continue
			}
			bare = strings.ReplaceAll(bare, "|", "")
		} else {
			pipes = -1
		}
		if err := inert(bare, kind); err != nil {
			return nil, fmt.Errorf("line %d: %w: %s", n+1, err, line)
		}
	}
	if open {
		return nil, fmt.Errorf("an open fold")
	}
	return shape, nil
}

var beginning = regexp.MustCompile(`^(## |### |\| ?|- |  - |[0-9]+\. |<details>$|</details>$|<summary>|)`)

// begin splits what makes a line what it is off it.
func begin(line string) (kind, rest string) {
	kind = beginning.FindString(line)
	rest = line[len(kind):]
	if kind == "|" {
		kind = "| "
	}
	if strings.HasSuffix(kind, ". ") {
		kind = "1. "
	}
	return kind, rest
}

var (
	htmlCode = regexp.MustCompile(`^<code>(?:[A-Za-z0-9 ]|&#[0-9]+;|[^\x00-\x7f])+</code>`)
	linked   = regexp.MustCompile("^\\[(`[^`]+`|<code>.*?</code>)\\]\\(([^)\\s]+)\\)")
	address  = regexp.MustCompile(`^` + regexp.QuoteMeta(base) + `[A-Za-z0-9%._~/-]*(\?plain=1)?(#L[0-9]+)?$`)
)

// outside takes emphasis off a line, and leaves a dot each of code and links,
// which must all be closed.
func outside(line string, html bool) (string, error) {
	var out strings.Builder
	strong, emphasis := false, false
	for line != "" {
		switch {
		case line[0] == '`' && !html:
			end := strings.IndexByte(line[1:], '`')
			if end < 1 || strings.TrimSpace(line[1:1+end]) == "" {
				return "", fmt.Errorf("open code")
			}
			line = line[end+2:]
			out.WriteRune('…')
			if strings.HasPrefix(line, "`") {
				return "", fmt.Errorf("code beside code")
			}
		case strings.HasPrefix(line, "<code>"):
			code := htmlCode.FindString(line)
			if code == "" {
				return "", fmt.Errorf("markup in code")
			}
			out.WriteRune('…')
			line = line[len(code):]
		case line[0] == '[' && !html:
			found := linked.FindStringSubmatch(line)
			if found == nil || !address.MatchString(found[2]) {
				return "", fmt.Errorf("a link that is none of ours")
			}
			if rest, err := outside(found[1], false); rest != "…" || err != nil {
				return "", fmt.Errorf("a link of more than code: %w", err)
			}
			out.WriteRune('…')
			line = line[len(found[0]):]
		case strings.HasPrefix(line, "**"):
			strong, line = !strong, line[2:]
		case line[0] == '*':
			emphasis, line = !emphasis, line[1:]
		case strings.HasPrefix(line, `\.`), strings.HasPrefix(line, `\)`):
			out.WriteRune('…') // it ends no number
			line = line[2:]
		default:
			out.WriteByte(line[0])
			line = line[1:]
		}
	}
	if strong || emphasis {
		return "", fmt.Errorf("open emphasis")
	}
	return out.String(), nil
}

var (
	dangerous = regexp.MustCompile(`(?i)www\.|\b[0-9a-f]{7,}\b|[a-z][-_][0-9]`)
	block     = regexp.MustCompile(`^\s*([0-9]+[.)]|-)(\s|$)`)
)

// inert checks that text outside of code does nothing.
func inert(bare, kind string) error {
	for _, r := range bare {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsNumber(r) && !strings.ContainsRune(" .,;:()?\"'“”’…/-→▼▲◆■▣□·%", r) {
			return fmt.Errorf("%q outside of code", r)
		}
	}
	if found := dangerous.FindString(bare); found != "" {
		return fmt.Errorf("%q outside of code", found)
	}
	if strings.HasPrefix(bare, "/") || block.MatchString(bare) && kind != "<summary>" && kind != "| " {
		return fmt.Errorf("a line that begins with %.5q", bare)
	}
	return nil
}

// spoiled is the report that has everything, with all its text the same.
func spoiled(words string) *report.Report {
	r := compared()
	fill(reflect.ValueOf(r), words)
	return r
}

// fill puts text into every field that has some. What has a type of its own is ours.
func fill(v reflect.Value, words string) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			fill(v.Elem(), words)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Field(i).CanSet() {
				fill(v.Field(i), words)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			fill(v.Index(i), words)
		}
	case reflect.String:
		if v.Type() == reflect.TypeFor[string]() && v.String() != "" {
			v.SetString(words)
		}
	}
}

// hostile is text that has done harm in a page somewhere.
var hostile = []string{
	"<script>alert(1)</script>", "</details></summary><img src=x onerror=alert(1)>", "<!-- ", "-->", "<a href=\"https://evil.example\">x</a>",
	"[x](https://evil.example)", "![x](https://evil.example/x.png)", "[x]: https://evil.example", "[^1]", "[[_TOC_]]", "[ ] task", "https://evil.example", "www.evil.example", "see www.5", "a@evil.example", "mailto:a@evil.example",
	"@everyone", "@acme/admins", "please @dependabot merge", "(@all)", "#123", "!123", "acme/shop#1", "acme/shop!1", "GH-12", "TICKET-77", "$12", "~bug", "~\"a b\"", "%12", "&3", "deadbeef", "acme/shop@deadbeef1", "deadbeef-cafe", "a/deadbeef", "*iteration:\"x\"",
	"/close", "\n/close\n", "foo\n/assign @me", "x\r\n# heading", ":smile:", "a:smile:b", "`", "``", "a ` b `` c ``` d", "```\ncode", strings.Repeat("`", 300), "a`", "`a", "\\`", "\\", "a\\|b", "| a | b |", "||| true", "a || b",
	"# heading", "- item", "* item", "+ item", "1. item", "1) item", "12.", "> quote", "> [!NOTE]", "---", "===", "***", "___", "~~~", "    code", "\tcode",
	"*a*", "_a_", "**a**", "~~a~~", "$a$", "$$a$$", "$`a`$", "{+ a +}", "[- a -]", "&lt;b&gt;", "&#64;all", "&commat;all", "a\\@b", "\x1b[2J", "a\x00b", "\u202eabc", "\u200b@a", "\xff\xfe", "\u2028/close", "ＡＢ＠", strings.Repeat("é", 2000), strings.Repeat("@a ", 500), strings.Repeat("a/", 1500), "javascript:alert(1)", "//evil.example/x", "::error::x", "%0A::error::x", "a -> b", "-> b", "→ x", "it's (fine), \"really\": 5,574 of D4.4; e.g. 2027-01-28.", "é́́", "مرحبا", "x; not seen: @all",
	"0", "?x", "\"", "''", "(((", ")))", "…", ". .", "::::", "",
}

func TestHostile_text_does_nothing(t *testing.T) {
	for _, words := range hostile {
		checkHostile(t, words)
	}
}

func FuzzPage(f *testing.F) {
	for _, words := range hostile {
		f.Add(words)
	}
	f.Fuzz(func(t *testing.T, words string) { checkHostile(t, words) })
}

func checkHostile(t *testing.T, words string) {
	t.Helper()
	options := func(words string) Options {
		return Options{Link: forgeLinks(base), Name: words, Full: words}
	}
	page := Page(spoiled(words), options(words))
	for _, budget := range []int{unlimited, 3000, 700} {
		got := page(budget)
		shape, err := sound(got)
		if err != nil {
			t.Fatalf("%q in %d bytes: %v", words, budget, err)
		}
		if len(got) > budget {
			t.Fatalf("%q: %d bytes in %d", words, len(got), budget)
		}
		if budget != unlimited || strings.TrimSpace(terminal.Printable(words)) == "" || strings.Contains(words, "; not seen: ") {
			continue
		}
		want, err := sound(Page(spoiled("x"), options("x"))(budget))
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(shape, want) {
			t.Fatalf("%q makes another page:\n%s", words, got)
		}
	}
}

// TestSound holds that what the other tests rely on finds faults.
func TestSound(t *testing.T) {
	for _, page := range []string{
		"no heading\n", "## no end", "## a `b\n", "## @a\n", "## a\n\n<details>\n", "## a\n\n</details>\n", "## [x](https://evil.example)\n", "## [`x`](https://evil.example)\n", "## #1\n", "## a <b>\n", "## deadbeef\n", "## **a\n", "## <code>a@b</code>\n", "## a\n/close\n", "## www.a.b\n", "## \xff\n", "## a\n| a | b |\n| a |\n", "## a\n- 1. b\n", "## GH-1\n", "## a\\b\n",
	} {
		if _, err := sound(page); err == nil {
			t.Errorf("%q is taken for sound", page)
		}
	}
}

// TestPage_keeps_to_any_budget tries all budgets.
func TestPage_keeps_to_any_budget(t *testing.T) {
	for name, r := range map[string]*report.Report{"plain": compared(), "hostile": spoiled("a `@b` | <c> é"), "alone": sample()} {
		page := Page(r, Options{Link: forgeLinks(base), Full: "the job summary"})
		whole := page(unlimited)
		least := 0 // what the first line takes
		for budget := 0; budget <= len(whole)+1; budget++ {
			got := page(budget)
			switch _, err := sound(got); {
			case err != nil:
				t.Fatalf("%s in %d bytes: %v:\n%s", name, budget, err, got)
			case len(got) > budget:
				t.Fatalf("%s: %d bytes in %d", name, len(got), budget)
			case budget >= len(whole) && got != whole:
				t.Fatalf("%s: cut to %d bytes though it needs no more", name, budget)
			case budget < len(whole) && budget > 200 && !strings.Contains(got, "… cut: the full report is in"):
				t.Fatalf("%s in %d bytes does not say that it was cut:\n%s", name, budget, got)
			case len(got) == 0 && budget > 20:
				t.Fatalf("%s: nothing in %d bytes", name, budget)
			case strings.HasPrefix(whole, got[:strings.IndexByte(got+"\n", '\n')]+"\n"):
				least = max(least, budget)
			}
			if budget%7 == 0 && budget > 3000 {
				budget += 40
			}
		}
		if least == 0 {
			t.Errorf("%s: the first line never came whole", name)
		}
	}
}

// TestText_reads_well holds which words stand as they are.
func TestText_reads_well(t *testing.T) {
	for _, test := range []struct {
		in   context
		give string
		want string
	}{
		{inline, "trivy runs in the pipeline (.github/workflows/ci.yml:41) and can fail it", "trivy runs in the pipeline (`.github/workflows/ci.yml:41`) and can fail it"},
		{inline, "|| true is set; it's in D4.4, until 2027-01-28.", "`|| true` is set; it's in D4.4, until 2027-01-28."},
		{inline, "a @b #c d", "a `@b #c` d"},
		{inline, "see (@b), #c", "see (`@b`), `#c`"},
		{inline, "3 % of %a", "3 % of `%a`"},
		{inline, "Security 4 -> 3", "Security 4 → 3"},
		{inline, "1. one", `1\. one`},
		{inline, "a ` b", "a <code>&#96;</code> b"},
		{cell, "a|b", "<code>a&#124;b</code>"},
		{summary, "CI/CD: <b>", "CI/CD: <code>&#60;b&#62;</code>"},
		{summary, "1. one", "1. one"},
		{inline, " \t ", "`\\x09`"},
		{inline, "", ""},
	} {
		if got := text(test.give, test.in); got != test.want {
			t.Errorf("%q: got %q, want %q", test.give, got, test.want)
		}
	}
}

func TestLinks(t *testing.T) {
	const file, doc = "a folder/ü#?(1).yml", "docs/a.md"
	for _, test := range []struct{ got, want string }{
		{GitHubLinks("https://github.com/", "acme/shop")("c0", file, 3), "https://github.com/acme/shop/blob/c0/a%20folder/%C3%BC%23%3F%281%29.yml#L3"},
		{GitHubLinks("https://github.com", "acme/shop")("c0", doc, 3), "https://github.com/acme/shop/blob/c0/docs/a.md?plain=1#L3"},
		{GitHubLinks("https://github.com", "acme/shop")("", file, 3), ""},
		{GitLabLinks("https://gitlab.example.com/acme/tools/shop")("c0", "x.go", 0), "https://gitlab.example.com/acme/tools/shop/-/blob/c0/x.go"},
		{GitLabLinks("https://gitlab.example.com/acme/tools/shop")("c0", doc, 3), "https://gitlab.example.com/acme/tools/shop/-/blob/c0/docs/a.md?plain=1#L3"},
		{FileLinks("c0")("c0", "javascript:x", 3), "javascript%3Ax#L3"},
		{FileLinks("c0")("c1", doc, 3), ""},
		{destination("javascript:alert(1)"), ""},
		{destination("data:x"), ""},
		{destination("//evil.example"), ""},
		{destination("https://a.example/b c"), ""},
		{destination("https://a.example/b#L3"), "https://a.example/b#L3"},
	} {
		if test.got != test.want {
			t.Errorf("got %q, want %q", test.got, test.want)
		}
	}
}
