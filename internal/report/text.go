package report

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/policies"
)

// width is the number of columns that the text fits in.
const width = 80

// TextOptions say how the text is shown.
type TextOptions struct {
	// Color marks what matters with terminal colours.
	Color bool
	// Name is how the repository is called where it does not name itself.
	Name string
}

// Text writes the report for a terminal: where each model stands, what carries
// and what holds each axis, and the next steps. What comes from the repository
// cannot send escape codes.
func (r *Report) Text(w io.Writer, options TextOptions) error {
	t := &text{report: r, options: options}
	t.head()
	for i := range r.Models {
		t.model(&r.Models[i])
	}
	t.problems()
	if _, err := w.Write(t.out.Bytes()); err != nil {
		return fmt.Errorf("write the report as text: %w", err)
	}
	return nil
}

type text struct {
	report  *Report
	options TextOptions
	out     bytes.Buffer
}

// style is a terminal's select-graphic-rendition code.
type style string

const (
	plain  style = ""
	bold   style = "1"
	dim    style = "2"
	green  style = "32"
	yellow style = "33"
)

func (t *text) paint(s style, words string) string {
	if !t.options.Color || s == plain || words == "" {
		return words
	}
	return "\x1b[" + string(s) + "m" + words + "\x1b[0m"
}

// line writes one line of at most width columns, in one style after an indent.
func (t *text) line(indent int, s style, words string) {
	words = cut(Printable(words), width-indent)
	t.out.WriteString(strings.Repeat(" ", indent) + t.paint(s, words) + "\n")
}

// labelled writes a label and words that continue under themselves.
func (t *text) labelled(indent int, label string, s style, words string, most int) {
	lines := wrap(Printable(words), width-indent-len(label))
	for i, line := range lines {
		lead := label
		if i > 0 {
			lead = strings.Repeat(" ", len(label))
		}
		if i == most-1 && len(lines) > most {
			line = cut(line+" …", width-indent-len(label))
		}
		t.out.WriteString(strings.Repeat(" ", indent) + t.paint(dim, lead) + t.paint(s, line) + "\n")
		if i == most-1 {
			return
		}
	}
}

func (t *text) gap() { t.out.WriteByte('\n') }

func (t *text) head() {
	subject := t.report.Subject
	name := subject.Name
	if name == "" {
		name = t.options.Name
	}
	t.line(0, bold, name)
	t.line(0, plain, kind(subject, width))
	words := []string{count(subject.Files, "file")}
	if subject.Commit != "" {
		words = append(words, "commit "+subject.Commit[:min(12, len(subject.Commit))])
	}
	if changes := t.cadence(); changes != "" {
		words = append(words, changes)
	}
	t.line(0, dim, strings.Join(words, ", "))
}

// cadence says how often changes come, as the commits show it.
func (t *text) cadence() string {
	for _, m := range t.report.History {
		if m.Name == "merge_cadence.per_week" && m.Value != nil {
			return fmt.Sprintf("%s over %d days", count(m.N, "change"), m.Window)
		}
	}
	return ""
}

func (t *text) model(m *Model) {
	t.gap()
	t.line(0, bold, fmt.Sprintf("%s: %s", m.Title, standing(m.Stage)))
	if m.Unstaged != "" {
		t.labelled(0, "", dim, m.Unstaged, 2)
		t.seen()
		return
	}
	t.line(0, dim, fmt.Sprintf("%d of %d statements could be judged%s", m.Coverage.Judged, m.Coverage.Statements, unjudged(m)))
	for i := range m.Axes {
		t.gap()
		t.axis(m, &m.Axes[i])
	}
	t.next(m)
}

// standing says where a stage is, with what more sight could change.
func standing(s Stage) string {
	if s.Reached == nil {
		return "not staged"
	}
	words := fmt.Sprintf("stage %d of %d", *s.Reached, s.Highest)
	if s.Possible != nil && *s.Possible > *s.Reached {
		words += fmt.Sprintf(", possibly %d", *s.Possible)
	}
	return words
}

// unjudged names the axes of which nothing could be judged: a stage without
// them misleads.
func unjudged(m *Model) string {
	var names []string
	for _, axis := range m.Axes {
		if axis.Stage.Reached == nil {
			names = append(names, axis.Title)
		}
	}
	if len(names) == 0 {
		return ""
	}
	return "; nothing of " + strings.Join(names, ", ")
}

// axis writes one rung of the ladder: how far, what carries it, what holds it.
func (t *text) axis(m *Model, a *Axis) {
	bar := ladder(a.Stage)
	standing := "?"
	if a.Stage.Reached != nil {
		standing = fmt.Sprintf("%d", *a.Stage.Reached)
		if a.Stage.Possible != nil && *a.Stage.Possible > *a.Stage.Reached {
			standing += fmt.Sprintf(", possibly %d", *a.Stage.Possible)
		}
	}
	coverage := fmt.Sprintf("%d of %d judged", a.Coverage.Judged, a.Coverage.Statements)
	reached := 0
	if a.Stage.Reached != nil {
		reached = *a.Stage.Reached
	}
	runes := []rune(bar)
	t.out.WriteString(t.paint(bold, pad(cut(a.Title, 24), 24)) + t.paint(green, string(runes[:reached])) + t.paint(dim, string(runes[reached:])) +
		"  " + pad(standing, 15) + t.paint(dim, coverage) + "\n")
	if best := t.carries(m, a); best != "" {
		t.labelled(2, "shown by  ", plain, best, 3)
	}
	if s := holds(m, a); s != nil {
		t.labelled(2, "held by   ", yellow, s.ID+" "+s.Title+": "+because(s), 3)
	}
}

// ladder draws the stages: reached, possible, beyond.
func ladder(s Stage) string {
	reached, possible := 0, 0
	if s.Reached != nil {
		reached = *s.Reached
	}
	if s.Possible != nil {
		possible = max(reached, *s.Possible)
	}
	return strings.Repeat("■", reached) + strings.Repeat("□", possible-reached) + strings.Repeat("·", s.Highest-possible)
}

// serving returns the statements of a stage that an axis is judged by: its own,
// or where it has none those of other axes that serve it.
func serving(m *Model, axis string, stage int) []*Statement {
	var own, others []*Statement
	for i := range m.Statements {
		s := &m.Statements[i]
		switch {
		case s.Stage != stage || s.Status == policies.NotApplicable:
		case s.Axis == axis:
			own = append(own, s)
		case slices.Contains(s.Also, axis):
			others = append(others, s)
		}
	}
	if own != nil {
		return own
	}
	return others
}

// shownTools is how many tools carry an axis in the text; the JSON holds all.
const shownTools = 3

// carries names the best evidence of the highest statements shown on the axis,
// as much as fits on two lines.
func (t *text) carries(m *Model, a *Axis) string {
	var parts []string
	length := 0
	seen := map[string]bool{}
	for stage := a.Stage.Highest; stage > 0; stage-- {
		for _, s := range serving(m, a.ID, stage) {
			if s.Status != policies.Met && s.Status != policies.Partial || len(s.Evidence) == 0 {
				continue
			}
			e := t.report.find(s.Evidence[0])
			if e == nil || seen[e.Tool] {
				continue
			}
			part := Printable(fmt.Sprintf("%s %s:%d", e.Tool, e.Path, e.Line))
			if length += len(part) + 2; len(parts) == shownTools || len(parts) > 0 && length > width+width/2 {
				return strings.Join(parts, ", ")
			}
			seen[e.Tool] = true
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, ", ")
}

// holds returns the first statement that keeps the axis from its next stage:
// of the lowest stage that is not whole, what was not found before what is
// only weak before what could not be seen.
func holds(m *Model, a *Axis) *Statement {
	reached := 0
	if a.Stage.Reached != nil {
		reached = *a.Stage.Reached
	}
	for stage := reached + 1; stage <= a.Stage.Highest; stage++ {
		statements := serving(m, a.ID, stage)
		for _, status := range []policies.Status{policies.Unmet, policies.Partial, policies.Unknown} {
			for _, s := range statements {
				if s.Status == status {
					return s
				}
			}
		}
	}
	return nil
}

// because says what is wanting.
func because(s *Statement) string {
	switch {
	case s.Status == policies.Unknown && len(s.Settles) > 0:
		return "cannot be seen; settled by " + s.Settles[0]
	}
	// What was seen stands in the line above; what was not is the news here.
	if _, wanting, ok := strings.Cut(s.Because, "; not seen: "); ok {
		return "not seen: " + wanting
	}
	return s.Because
}

// next writes the first steps to the next stage.
func (t *text) next(m *Model) {
	if len(m.Next) == 0 {
		return
	}
	t.gap()
	t.line(0, bold, "Next")
	for n, id := range m.Next[:min(3, len(m.Next))] {
		for i := range m.Statements {
			if s := &m.Statements[i]; s.ID == id {
				t.labelled(2, fmt.Sprintf("%d. ", n+1), plain, s.Remedy+" ("+s.ID+")", 4)
			}
		}
	}
}

// shownProblems is how many problems the text lists; the JSON holds all.
const shownProblems = 8

func (t *text) problems() {
	problems := t.report.Problems
	if len(problems) == 0 {
		return
	}
	t.gap()
	t.line(0, bold, count(len(problems), "problem"))
	for _, p := range problems[:min(shownProblems, len(problems))] {
		t.labelled(2, "", plain, Place(p)+": "+p.Message, 2)
	}
	if more := len(problems) - shownProblems; more > 0 {
		t.line(2, dim, fmt.Sprintf("and %d more, all in --format json", more))
	}
}

// Place writes where a problem is: path, and line where there is one.
func Place(p evidence.Problem) string {
	if p.Line > 0 {
		return fmt.Sprintf("%s:%d", p.Path, p.Line)
	}
	return p.Path
}

// Printable makes repository text safe for a terminal and for one line: what
// is not graphic becomes a visible escape, so that a file name cannot send
// codes, break lines or turn the direction of writing.
func Printable(words string) string {
	clean := true
	for _, r := range words {
		if !printable(r) {
			clean = false
			break
		}
	}
	if clean && utf8.ValidString(words) {
		return words
	}
	var b strings.Builder
	for i, r := range words {
		switch {
		case r == utf8.RuneError && !strings.HasPrefix(words[i:], "\uFFFD"):
			fmt.Fprintf(&b, `\x%02x`, words[i])
		case printable(r):
			b.WriteRune(r)
		case r < 0x80:
			fmt.Fprintf(&b, `\x%02x`, r)
		default:
			fmt.Fprintf(&b, `\u%04x`, r)
		}
	}
	return b.String()
}

// printable excludes control and format characters; among the latter are those
// that reorder text on the screen.
func printable(r rune) bool { return r == ' ' || unicode.IsGraphic(r) && !unicode.Is(unicode.Zs, r) }

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	digits := fmt.Sprint(n)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits + " " + noun + "s"
}

func pad(words string, columns int) string {
	return words + strings.Repeat(" ", max(0, columns-utf8.RuneCountInString(words)))
}

// cut shortens words to a number of columns, visibly.
func cut(words string, columns int) string {
	if utf8.RuneCountInString(words) <= columns {
		return words
	}
	return string([]rune(words)[:max(0, columns-1)]) + "…"
}

// wrap breaks words into lines of at most columns runes; a word that is
// longer, a path mostly, is broken where it must be.
func wrap(words string, columns int) []string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(words) {
		for utf8.RuneCountInString(word) > columns {
			if line != "" {
				lines, line = append(lines, line), ""
			}
			runes := []rune(word)
			lines, word = append(lines, string(runes[:columns])), string(runes[columns:])
		}
		switch {
		case line == "":
			line = word
		case utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) <= columns:
			line += " " + word
		default:
			lines, line = append(lines, line), word
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}
