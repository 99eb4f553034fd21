package hollow

import (
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/expression"
)

// form judges a form for issues.
func form(lines []string) (Finding, bool) {
	from := 0
	if len(lines) > 0 && strings.TrimSpace(lines[0]) == "---" { // what is above the text names and sorts the form
		for i := 1; i < len(lines); i++ {
			if strings.TrimSpace(lines[i]) == "---" {
				from = i + 1
				break
			}
		}
	}
	if body := lines[from:]; bugReport().is(body) || featureRequest().is(body) {
		f := at(evidence.TemplateLeftover, lines, 0)
		f.Serves = true
		return f, true
	}
	if i, ok := refused(lines, from); ok {
		return at(evidence.Trivial, lines, i), true
	}
	return Finding{}, false
}

// refuses matches a sentence by which nothing of the kind is taken.
var refuses = expression.Lazy(`(?i)\b(not|no longer|n['’]t|never)\s+(currently\s+|be\s+|been\s+)?(accept|tak|consider|open)(s|e|ed|ing)?\b[^.]*\b(requests?|ideas?|suggestions?|proposals?|features?|issues?|feedback)\b`)

// maxRefusal is how many lines say no and nothing else.
const maxRefusal = 6

// refused finds the sentence of a form that only says no: there is nothing to
// fill in, and no other place is named to turn to.
func refused(lines []string, from int) (at int, ok bool) {
	at, said := -1, 0
	for i, line := range lines[from:] {
		text := strings.TrimSpace(line)
		if text == "" {
			continue
		}
		if said++; said > maxRefusal || strings.ContainsAny(text, "#?:@`[<") || strings.HasPrefix(text, "- ") {
			return 0, false
		}
		if at < 0 && refuses().MatchString(text) {
			at = from + i
		}
	}
	return at, at >= 0
}
