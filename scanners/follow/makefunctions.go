package follow

import (
	"path"
	"slices"
	"strconv"
	"strings"
)

// function calls one of make's functions; ok is false for a name that is none.
func (m *makefile) function(name, args string, s *scope) (value string, ok bool) {
	list := arguments(args)
	arg := func(i int) string {
		if i >= len(list) {
			return ""
		}
		return m.expand(list[i], s)
	}
	words := func(i int) []string { return strings.Fields(arg(i)) }
	switch name {
	case "shell":
		return m.shell(m.expand(args, s)), true
	case "call":
		return m.call(list, s), true
	case "foreach":
		return m.foreach(list, s), true
	case "if":
		if strings.TrimSpace(arg(0)) != "" {
			return arg(1), true
		}
		return arg(2), true
	case "or":
		for i := range list {
			if v := arg(i); v != "" {
				return v, true
			}
		}
		return "", true
	case "and":
		return arg(len(list) - 1), true
	case "strip", "sort":
		return strings.Join(words(0), " "), true
	case "subst":
		return strings.ReplaceAll(arg(2), arg(0), arg(1)), arg(0) != ""
	case "patsubst":
		return patsubst(arg(0), arg(1), arg(2)), true
	case "filter", "filter-out":
		return filter(words(0), words(1), name == "filter"), true
	case "addprefix":
		return each(words(1), func(w string) string { return arg(0) + w }), true
	case "addsuffix":
		return each(words(1), func(w string) string { return w + arg(0) }), true
	case "notdir":
		return each(words(0), path.Base), true
	case "dir":
		return each(words(0), func(w string) string { return path.Dir(w) + "/" }), true
	case "basename":
		return each(words(0), func(w string) string { return strings.TrimSuffix(w, path.Ext(w)) }), true
	case "abspath", "realpath":
		return arg(0), true
	case "firstword", "lastword", "word":
		return pick(name, words(0), list, words), true
	case "wildcard", "info", "warning", "error", "eval", "suffix", "words", "wordlist", "join", "origin", "flavor", "value", "file", "findstring":
		return "", true
	}
	return "", false
}

// pick is one word of a list.
func pick(name string, first []string, list []string, words func(int) []string) string {
	if name == "word" && len(list) > 1 {
		n, _ := strconv.Atoi(strings.TrimSpace(list[0]))
		if all := words(1); n > 0 && n <= len(all) {
			return all[n-1]
		}
		return ""
	}
	switch {
	case len(first) == 0:
		return ""
	case name == "lastword":
		return first[len(first)-1]
	}
	return first[0]
}

// shell stands for the output of a command.
func (m *makefile) shell(text string) string {
	switch trimmed := strings.TrimSpace(text); {
	case trimmed == "pwd":
		return "."
	case strings.HasPrefix(trimmed, "dirname ") && !strings.ContainsAny(trimmed[8:], " $|&;"):
		return path.Dir(trimmed[8:])
	default:
		return "$(" + trimmed + ")"
	}
}

func (m *makefile) call(list []string, s *scope) string {
	if len(list) == 0 {
		return ""
	}
	name := strings.TrimSpace(m.expand(list[0], s))
	auto := map[string]string{"0": name}
	for i := 1; i < min(max(len(list), 10), 32); i++ {
		auto[strconv.Itoa(i)] = ""
		if i < len(list) {
			auto[strconv.Itoa(i)] = m.expand(list[i], s)
		}
	}
	in := s.with(auto)
	v, ok := m.vars[name]
	if !ok {
		return ""
	}
	return m.resolved(v, in)
}

func (m *makefile) foreach(list []string, s *scope) string {
	if len(list) < 3 {
		return ""
	}
	name := strings.TrimSpace(m.expand(list[0], s))
	var out []string
	size := 0
	items := strings.Fields(m.expand(list[1], s))
	if slices.ContainsFunc(items, func(w string) bool { return strings.Contains(w, "$") }) {
		items = []string{"${" + name + "}"} // what a command prints is not known
	}
	for _, item := range items {
		text := m.expand(strings.Join(list[2:], ","), s.with(map[string]string{name: item}))
		if size += len(text); size > maxValue {
			break
		}
		out = append(out, text)
	}
	return strings.Join(out, " ")
}

// arguments splits at the commas outside of references.
func arguments(text string) []string {
	var out []string
	depth, start := 0, 0
	for i := range len(text) {
		switch text[i] {
		case '(', '{':
			depth++
		case ')', '}':
			depth--
		case ',':
			if depth == 0 {
				out = append(out, text[start:i])
				start = i + 1
			}
		}
	}
	return append(out, text[start:])
}

func each(words []string, change func(string) string) string {
	out := make([]string, 0, len(words))
	for _, w := range words {
		out = append(out, change(w))
	}
	return strings.Join(out, " ")
}

// stem matches a word against a pattern with at most one %.
func stem(pattern, word string) (string, bool) {
	before, after, ok := strings.Cut(pattern, "%")
	if !ok {
		return "", pattern == word
	}
	if len(word) < len(before)+len(after) || !strings.HasPrefix(word, before) || !strings.HasSuffix(word, after) {
		return "", false
	}
	return word[len(before) : len(word)-len(after)], true
}

func patsubst(from, to, text string) string {
	return each(strings.Fields(text), func(w string) string {
		if s, ok := stem(from, w); ok {
			return strings.Replace(to, "%", s, 1)
		}
		return w
	})
}

func filter(patterns, words []string, keep bool) string {
	var out []string
	for _, w := range words {
		hit := slices.ContainsFunc(patterns, func(p string) bool { _, ok := stem(p, w); return ok })
		if hit == keep {
			out = append(out, w)
		}
	}
	return strings.Join(out, " ")
}
