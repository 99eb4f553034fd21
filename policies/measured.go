package policies

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// condition is what a policy asks of one measure of history: "merge_cadence.per_week >= 1".
type condition struct {
	term      string // as it stands in the policy
	measure   evidence.MeasureKind
	operator  string
	threshold float64
}

// parseCondition reads MEASURE OPERATOR NUMBER.
func parseCondition(text string) (condition, error) {
	words := strings.Split(text, " ")
	if len(words) != 3 {
		return condition{}, fmt.Errorf("condition %q: want MEASURE OPERATOR NUMBER, such as merge_cadence.per_week >= 1", text)
	}
	kind, ok := evidence.KindOfMeasure(words[0])
	if !ok {
		return condition{}, fmt.Errorf("condition %q: there is no measure %q", text, words[0])
	}
	switch words[1] {
	case ">=", "<=", ">", "<":
	default:
		return condition{}, fmt.Errorf("condition %q: operator %q is none of >=, <=, >, <", text, words[1])
	}
	threshold, err := strconv.ParseFloat(words[2], 64)
	if err != nil {
		return condition{}, fmt.Errorf("condition %q: %q is no number", text, words[2])
	}
	return condition{text, kind, words[1], threshold}, nil
}

// conditions returns what models ask of history, each once.
func conditions(models []Model) ([]condition, error) {
	var all []condition
	seen := map[string]bool{}
	for _, m := range models {
		for _, term := range m.Measures {
			if seen[term] {
				continue
			}
			seen[term] = true
			c, err := parseCondition(term)
			if err != nil {
				return nil, fmt.Errorf("model %q: %w", m.ID, err)
			}
			all = append(all, c)
		}
	}
	return all, nil
}

// of says how far the condition holds, as lib has requirements.
func (c condition) of(doc *evidence.Document, t terms) *ast.Term {
	now, could := 0, 2
	if m := doc.Measured(c.measure.Name); m.Unknown == "" {
		now = c.shown(m.Value)
		could = now // what was counted will not come out otherwise
	}
	return ast.ObjectTerm(
		t.field("now", ast.InternedTerm(now)),
		t.field("could", ast.InternedTerm(could)),
		t.field("asks", t.text(c.term)),
	)
}

// shown counts halves, as half of several is some of them: half of what is to be
// reached is some of it, and so is twice of what is not to be exceeded.
func (c condition) shown(value float64) int {
	switch {
	case c.holds(value, c.threshold):
		return 2
	case c.threshold <= 0:
		return 0 // half of nothing is nothing
	case c.operator[0] == '>' && c.holds(value, c.threshold/2), c.operator[0] == '<' && c.holds(value, 2*c.threshold):
		return 1
	}
	return 0
}

func (c condition) holds(value, threshold float64) bool {
	switch c.operator {
	case ">=":
		return value >= threshold
	case ">":
		return value > threshold
	case "<=":
		return value <= threshold
	}
	return value < threshold
}

// measured accounts for a condition on history.
func (r *requirement) measured(doc *evidence.Document) account {
	c, err := parseCondition(r.Asks)
	if err != nil {
		return account{lacks: []string{r.Asks}}
	}
	m := doc.Measured(c.measure.Name)
	switch {
	case m.Unknown != "":
		return account{gaps: []string{r.What}, lacks: []string{r.Asks}, settles: []string{m.Unknown}}
	case r.Now == 2:
		return account{seen: []string{counted(c.measure, m)}}
	case r.Now == 1:
		return account{seen: []string{counted(c.measure, m) + c.asked()}, lacks: []string{r.Asks}}
	}
	return account{gaps: []string{fmt.Sprintf("%s (%s)", r.What, counted(c.measure, m))}, lacks: []string{r.Asks}}
}

// asked says what would have been enough, as the end of a clause.
func (c condition) asked() string {
	words := map[string]string{">=": "at least", ">": "more than", "<=": "at most", "<": "less than"}[c.operator]
	return fmt.Sprintf(", where %s %s is asked", words, number(c.measure, c.threshold))
}

// counted is a measure in words, with what it was made of: "3.2 changes a week
// over 365 days, 167 changes".
func counted(kind evidence.MeasureKind, m evidence.Measure) string {
	value := number(kind, m.Value)
	var b strings.Builder
	b.WriteString(value + " " + inNumber(kind.Noun, value))
	if m.Window > 0 {
		fmt.Fprintf(&b, " over %d days", m.Window)
	}
	fmt.Fprintf(&b, ", %d %s", m.N, inNumber(kind.Of, strconv.Itoa(m.N)))
	return b.String()
}

// number is a value as people read it.
func number(kind evidence.MeasureKind, value float64) string {
	if kind.Share {
		return strconv.FormatFloat(100*value, 'f', 0, 64) + " %"
	}
	return strconv.FormatFloat(value, 'f', -1, 64)
}

// inNumber puts the first word, a plural, in the singular where there is one.
func inNumber(noun, value string) string {
	first, rest, _ := strings.Cut(noun, " ")
	if value != "1" || !strings.HasSuffix(first, "s") {
		return noun
	}
	return strings.TrimSpace(strings.TrimSuffix(first, "s") + " " + rest)
}
