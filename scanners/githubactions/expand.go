package githubactions

import "strings"

// maxExpanded bounds what replacing makes of a text: values that hold
// expressions multiply from call to call.
const maxExpanded = 64 << 10

// expand replaces the expressions (${{ ... }}) of a text for which lookup has a value.
func expand(text string, lookup func(expression string) (string, bool)) string {
	open := strings.Index(text, "${{")
	if open < 0 {
		return text
	}
	var b strings.Builder
	for open >= 0 {
		length := strings.Index(text[open:], "}}")
		if length < 0 {
			break
		}
		end := open + length + len("}}")
		b.WriteString(text[:open])
		if value, ok := lookup(strings.TrimSpace(text[open+len("${{") : end-len("}}")])); ok && b.Len()+len(value) <= maxExpanded {
			b.WriteString(value)
		} else {
			b.WriteString(text[open:end])
		}
		text = text[end:]
		open = strings.Index(text, "${{")
	}
	b.WriteString(text)
	return b.String()
}
