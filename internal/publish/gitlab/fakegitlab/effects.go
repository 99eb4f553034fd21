package fakegitlab

import (
	"fmt"
	"html"
	"regexp"
	"strings"
)

// Effects returns what a text does in a note that shown text does not: it runs
// quick actions, mentions people or groups, refers to issues, merge requests,
// labels, milestones and commits, or holds HTML that GitLab heeds. Code and what
// links point to do nothing.
func Effects(text string) []string {
	shown := withoutCode(text)
	var out []string
	for _, kind := range []struct{ name, pattern string }{
		{"a quick action", `(?m)^[ \t]*/[a-z_]+`},
		{"a mention", `(?:^|[^\w.@/])@[A-Za-z0-9_]`},
		{"a reference", `(?:^|[^\w&;/])(?:[#!$]\d|&\d+(?:[^;\d]|$)|[~%][\w"])`},
		{"a commit", `\b[0-9a-f]{7,40}\b`},
		{"an address", `https?://|\bwww\.`},
		{"a ticket", `\b[A-Z][A-Z0-9_]+-\d+\b`},
		{"HTML", `<[a-zA-Z/!?]`},
		{"an image", `!\[`},
		{"included text", `::include`},
	} {
		for _, found := range regexp.MustCompile(kind.pattern).FindAllString(shown, -1) {
			out = append(out, fmt.Sprintf("%s: %q", kind.name, strings.TrimSpace(found)))
		}
	}
	return out
}

// withoutCode leaves out what GitLab looks for nothing in, and the few pieces of
// HTML that fold a page.
func withoutCode(text string) string {
	for _, pattern := range []string{
		"(?ms)^```.*?^```",                  // fences
		`(?s)<code>.*?</code>`,              // code, in HTML
		"(?s)``.*?``|`[^`]*`",               // and in Markdown
		`\]\([^()\s]*\)`,                    // what links point to
		`^<!-- stagecheck: [\w.]+ -->`,      // the marker
		`</?(?:details|summary|br|sub)>\n?`, // folds
	} {
		text = regexp.MustCompile(pattern).ReplaceAllString(text, "`")
	}
	return html.UnescapeString(text)
}
