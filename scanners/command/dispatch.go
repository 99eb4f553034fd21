package command

import "strings"

// pattern is a word with variables, as far as it is known: the text before the
// first variable and after the last one, and the variables' names. An
// expression of the CI system has the name "", the output of a command "$".
type pattern struct {
	prefix, suffix string
	names          []string
}

// bare tells whether nothing of the word is known.
func (p pattern) bare() bool { return len(p.prefix)+len(p.suffix) < 2 }

// fits tells whether a name can be what the word stands for.
func (p pattern) fits(name string) bool {
	return len(name) >= len(p.prefix)+len(p.suffix) && strings.HasPrefix(name, p.prefix) && strings.HasSuffix(name, p.suffix)
}

// patternOf reads a word that holds a variable.
func patternOf(word string) pattern {
	start := strings.IndexAny(word, "$`")
	if start < 0 {
		return pattern{prefix: word}
	}
	p := pattern{prefix: word[:start]}
	for rest := word[start:]; ; {
		var name string
		name, rest = reference(rest)
		p.names = append(p.names, name)
		next := strings.IndexAny(rest, "$`")
		if next < 0 {
			p.suffix = rest
			return p
		}
		rest = rest[next:]
	}
}

// output is the name of what a command prints.
const output = "$"

// reference takes the variable off that a text begins with.
func reference(text string) (name, rest string) {
	switch {
	case text[0] == '`', strings.HasPrefix(text, "$("), strings.HasPrefix(text, "$["):
		return output, ""
	case strings.HasPrefix(text, "${{"):
		_, rest, _ = strings.Cut(text, "}}")
		return "", rest
	case strings.HasPrefix(text, "${"):
		inner, rest, _ := strings.Cut(text[2:], "}")
		return inner[:nameLength(inner)], rest
	}
	n := nameLength(text[1:])
	return text[1 : 1+n], text[1+n:]
}

// nameLength is the length of the variable's name that a text begins with.
func nameLength(text string) int {
	for i := range len(text) {
		c := text[i]
		switch {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', c == '_', i > 0 && '0' <= c && c <= '9':
		case i == 0 && ('0' <= c && c <= '9' || c == '@' || c == '*'):
			return 1
		default:
			return i
		}
	}
	return len(text)
}

// positional tells whether all that is not known of a word are the function's
// own arguments, so that those who call it say what it stands for.
func (b *body) positional(word string) bool {
	names := patternOf(word).names
	for _, name := range names {
		isArgument := name != "" && (name[0] == '@' || name[0] == '*' || '0' <= name[0] && name[0] <= '9')
		if !isArgument && !b.arguments[name] {
			return false
		}
	}
	return len(names) > 0
}

// isDynamic tells whether a call is made by a variable, which may name a
// function; a path is that of a program.
func isDynamic(word string) bool {
	return strings.ContainsAny(word, "$`") && !strings.Contains(word, "/")
}

// operand is the argument of a call that may be what the called function calls
// in its turn: the first that is no option, number or title.
func operand(words []token) string {
	for _, t := range words[1:] {
		word := t.text
		switch {
		case word == "" || word[0] == '-' || strings.Trim(word, "0123456789.smh") == "":
		case known(word) && strings.ContainsAny(word, " \t\n"):
		default:
			return word
		}
	}
	return ""
}

// pass works out which functions of a script call what their arguments name,
// and which hand those on to other functions.
func (s *Script) pass() {
	if s.passed {
		return
	}
	s.passed = true
	for _, b := range s.bodies[1:] {
		for _, words := range b.calls {
			if first := words[0].text; isDynamic(first) {
				b.dispatches = b.dispatches || patternOf(first).bare() && b.positional(first)
			} else if word := operand(words); isDynamic(word) && b.positional(word) {
				b.passes = append(b.passes, first)
			}
		}
	}
}

// dispatchers are the names of the functions that call what their arguments
// name, themselves or through others.
func dispatchers(scripts []*Script) map[string]bool {
	found := map[string]bool{}
	passers := map[string][]string{}
	var queue []string
	note := func(name string) {
		if !found[name] {
			found[name] = true
			queue = append(queue, name)
		}
	}
	for _, s := range scripts {
		s.pass()
		for _, b := range s.bodies[1:] {
			if b.dispatches {
				note(b.name)
			}
			for _, name := range b.passes {
				passers[name] = append(passers[name], b.name)
			}
		}
	}
	for ; len(queue) > 0; queue = queue[1:] {
		for _, name := range passers[queue[0]] {
			note(name)
		}
	}
	return found
}
