package infra

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/fact"
	"github.com/stagecheck/stagecheck/scanners/lines"
)

// Chart returns the folder of the Helm chart that a file is a template of, with
// a slash at its end unless it is the root, and false for a file that is none by its path.
func Chart(file string) (dir string, ok bool) {
	if strings.HasPrefix(file, "templates/") && !strings.Contains(file, "/templates/") {
		return "", true
	}
	at := strings.LastIndex(file, "/templates/")
	return file[:at+1], at >= 0
}

// maxNested is how deep the blocks of a template may be nested, and how many
// values one may ask for.
const maxNested = 64

// switches notes for each object of a template which values must hold for it to
// be there: those that the blocks around it ask for.
func (s *sniffer) switches() {
	if _, ok := Chart(s.path); !ok || !strings.Contains(s.text, ".Values.") {
		return
	}
	var blocks [][]string
	all := actions{text: s.text, line: 1}
	next, ok := all.next()
	for i := range s.facts {
		if s.facts[i].Kind != fact.Object {
			continue
		}
		for ok && next.line < s.facts[i].Line {
			if blocks = block(blocks, next.text); len(blocks) > maxNested {
				return
			}
			next, ok = all.next()
		}
		s.facts[i].Switches = slices.Concat(blocks...)
	}
}

// action is what a template does between two braces and two.
type action struct {
	text string // "" for a comment
	line int    // where it begins
}

// actions goes through those of a template.
type actions struct {
	text string // what is left
	line int    // where that begins
}

func (a *actions) next() (action, bool) {
	open := strings.Index(a.text, "{{")
	if open < 0 {
		return action{}, false
	}
	a.skip(open)
	end, comment := "}}", strings.HasPrefix(strings.TrimLeft(a.text[len("{{"):], "- \t"), "/*")
	if comment {
		end = "*/"
	}
	length := strings.Index(a.text, end)
	if length < 0 {
		return action{}, false
	}
	found := action{line: a.line}
	if !comment {
		found.text = strings.Trim(a.text[len("{{"):length], "- \t\r\n")
	}
	a.skip(length + len(end))
	return found, true
}

func (a *actions) skip(length int) {
	a.line += strings.Count(a.text[:length], "\n")
	a.text = a.text[length:]
}

// block opens or closes a block as an action says.
func block(blocks [][]string, text string) [][]string {
	word, rest, _ := strings.Cut(text, " ")
	switch word {
	case "if", "with", "range":
		return append(blocks, asked(rest, 0))
	case "define", "block":
		return append(blocks, nil)
	case "else": // it is the other way round, or something else that is asked
		if n := len(blocks); n > 0 {
			blocks[n-1] = nil
		}
	case "end":
		return blocks[:max(0, len(blocks)-1)]
	}
	return blocks
}

// asked returns the values all of which must hold for an expression to hold, as
// far as it is made of values, "and" and "or"; alternatives have a | between them.
func asked(expression string, depth int) []string {
	expression = strings.TrimSpace(expression)
	if !strings.ContainsAny(expression, " \t\r\n") {
		name, ok := strings.CutPrefix(strings.TrimPrefix(strings.NewReplacer("(", "", ")", "").Replace(expression), "$"), ".Values.")
		if !ok || name == "" || len(name) > maxValue || strings.Trim(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.") != "" {
			return nil
		}
		return []string{name}
	}
	words := arguments(expression)
	switch {
	case depth > 4 || len(words) == 0 || len(words) > maxNested:
		return nil
	case len(words) == 1 && expression[0] == '(':
		return asked(expression[1:len(expression)-1], depth+1)
	case words[0] != "and" && words[0] != "or":
		return nil
	}
	var names []string
	for _, word := range words[1:] {
		part := asked(word, depth+1)
		if words[0] == "or" && len(part) != 1 {
			return nil
		}
		if names = append(names, part...); len(names) > maxNested {
			return nil
		}
	}
	if words[0] == "or" {
		return []string{strings.Join(names, "|")}
	}
	return names
}

// arguments splits an expression at the spaces that stand in no brackets; one
// whose brackets do not match has none.
func arguments(expression string) (words []string) {
	depth, from := 0, -1
	for i := 0; i <= len(expression); i++ {
		switch {
		case i == len(expression) || depth == 0 && strings.IndexByte(" \t\r\n", expression[i]) >= 0:
			if from >= 0 {
				words = append(words, expression[from:i])
			}
			from = -1
			continue
		case expression[i] == '(':
			depth++
		case expression[i] == ')':
			if depth--; depth < 0 {
				return nil
			}
		}
		if from < 0 {
			from = i
		}
	}
	if depth > 0 {
		return nil
	}
	return words
}

// Value is what the values of a chart say of one setting.
type Value struct {
	// Holds is false for what a template takes for no: false, 0, "" and what is empty.
	Holds bool
	Line  int // counted from 1
	Text  string
}

// ValueOf looks a setting up, by its dotted path, in the values of a chart. It
// finds those that are written as people write them, a key a line.
func ValueOf(values []byte, name string) (Value, bool) {
	keys := strings.Split(name, ".")
	above, column := -1, -1 // the columns of the key found last and of what is below it
	var found *Value
	number := 0
	for row := range strings.Lines(lines.Clean(values)) {
		number++
		row = strings.TrimRight(row, " \t\r\n")
		text := strings.TrimLeft(row, " ")
		at := len(row) - len(text)
		switch {
		case text == "" || text[0] == '#':
			continue
		case found != nil: // what stands below a key that has no value beside it
			found.Holds = at > above || at == above && strings.HasPrefix(text, "- ")
			return *found, true
		case at <= above:
			return Value{}, false
		case column < 0:
			column = at
		}
		key, value, ok := keyValue(text)
		if at != column || !ok || key != keys[0] {
			continue
		}
		keys, above, column = keys[1:], at, -1
		if len(keys) > 0 {
			if value != "" {
				return Value{}, false // all on one line, or not what the template takes it for
			}
			continue
		}
		found = &Value{Holds: !isEmpty(value), Line: number, Text: lines.Cut(text)}
		if value != "" || strings.HasSuffix(text, `""`) || strings.HasSuffix(text, "''") {
			return *found, true
		}
	}
	if found == nil {
		return Value{}, false
	}
	found.Holds = false // nothing is below it
	return *found, true
}

// isEmpty reports whether a template takes a value for no.
func isEmpty(value string) bool {
	switch value {
	case "", "false", "False", "FALSE", "0", "null", "~", "{}", "[]", "{ }", "[ ]":
		return true
	}
	return false
}
