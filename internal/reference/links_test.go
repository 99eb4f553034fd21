package reference

import (
	"io/fs"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"
)

// anchor returns what GitHub makes of a heading to link to; see [TestLinks] for
// GitLab, which makes the same of ours.
func anchor(heading string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(heading) {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), r == '-', r == '_':
			b.WriteRune(r)
		case r == ' ':
			b.WriteByte('-')
		}
	}
	return b.String()
}

var (
	link    = regexp.MustCompile(`\]\(([^)\s]+)\)`)
	hyphens = regexp.MustCompile(`-{2,}`)
	inCode  = regexp.MustCompile("``[^\n]*?``|`[^`\n]*`")
	inLink  = regexp.MustCompile(`\[([^\]]*)\]\([^)]*\)`)
)

// TestLinks demands of every page that its links to files and headings of this
// repository lead somewhere, on GitHub and on GitLab.
func TestLinks(t *testing.T) {
	headings := map[string]map[string]bool{}
	pages := map[string]string{}
	err := filepath.WalkDir(root, func(full string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && (entry.Name() == ".git" || entry.Name() == "testdata"):
			return fs.SkipDir
		case filepath.Ext(full) != ".md":
			return nil
		}
		text, err := os.ReadFile(full)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(root, full)
		if err != nil {
			return err
		}
		name = filepath.ToSlash(name)
		pages[name] = prose(string(text))
		headings[name] = anchors(t, name, string(text))
		return nil
	})
	if err != nil || len(pages) == 0 {
		t.Fatalf("no pages: %v", err)
	}
	for name, text := range pages {
		for _, found := range link.FindAllStringSubmatch(text, -1) {
			checkLink(t, headings, name, found[1])
		}
	}
}

func checkLink(t *testing.T, headings map[string]map[string]bool, page, target string) {
	t.Helper()
	u, err := url.Parse(target)
	if err != nil {
		t.Errorf("%s: %v", page, err)
		return
	}
	if u.Scheme != "" {
		return
	}
	file := page
	if u.Path != "" {
		file = path.Join(path.Dir(page), u.Path)
	}
	if _, err := os.Stat(filepath.Join(root, filepath.FromSlash(file))); err != nil {
		t.Errorf("%s: the link to %s is dead", page, target)
		return
	}
	if u.Fragment != "" && headings[file] != nil && !headings[file][u.Fragment] {
		t.Errorf("%s: %s has no heading %q", page, file, u.Fragment)
	}
}

// anchors returns what the headings of a page are linked by, each of which
// must be the same on both forges.
func anchors(t *testing.T, page, text string) map[string]bool {
	t.Helper()
	set := map[string]bool{}
	fenced := false
	for line := range strings.Lines(text) {
		if strings.HasPrefix(strings.TrimSpace(line), "```") {
			fenced = !fenced
		}
		heading := strings.TrimLeft(line, "#")
		if fenced || heading == line || !strings.HasPrefix(heading, " ") {
			continue
		}
		heading = strings.NewReplacer("`", "", "*", "").Replace(inLink.ReplaceAllString(strings.TrimSpace(heading), "$1"))
		a := anchor(heading)
		if gitlab := hyphens.ReplaceAllString(a, "-"); gitlab != a {
			t.Errorf("%s: heading %q is #%s on GitHub and #%s on GitLab", page, heading, a, gitlab)
		}
		if set[a] {
			t.Errorf("%s: heading %q is there twice", page, heading)
		}
		set[a] = true
	}
	return set
}

// prose returns a page without its code.
func prose(text string) string {
	var b strings.Builder
	fenced := false
	for line := range strings.Lines(text) {
		if strings.HasPrefix(strings.TrimSpace(line), "```") {
			fenced = !fenced
			continue
		}
		if !fenced && !strings.HasPrefix(line, "    ") {
			b.WriteString(inCode.ReplaceAllString(line, ""))
		}
	}
	return b.String()
}

func TestAnchor(t *testing.T) {
	for heading, want := range map[string]string{
		"sec.dependency-scan": "secdependency-scan", "How to read these pages": "how-to-read-these-pages",
		"0 to 9": "0-to-9", "What runs when you type stagecheck scan": "what-runs-when-you-type-stagecheck-scan",
	} {
		if got := anchor(heading); got != want {
			t.Errorf("anchor(%q) = %q, want %q", heading, got, want)
		}
	}
}
