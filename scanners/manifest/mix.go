package manifest

import "strings"

// readMix reads the dependencies of a mix.exs: the tuples in the function deps.
func readMix(f *file) (int, error) {
	lex := lexer{dialect: elixir, text: f.text}
	inside := false
	var last, before token
	var pair []token // the tuple's tokens, its name first
	for t, ok := lex.next(); ok; t, ok = lex.next() {
		switch {
		case t.kind == tokenLine:
			continue
		case last.isWord("def") || last.isWord("defp"):
			inside = t.isWord("deps")
		case !inside:
		case t.is(',') && before.is('{') && last.kind == tokenWord && strings.HasPrefix(last.text, ":"):
			pair = append(pair[:0], last)
		case t.is('}') && len(pair) > 0:
			f.addHex(pair)
			pair = pair[:0]
		case len(pair) > 0 && len(pair) < maxStatement:
			pair = append(pair, t)
		}
		before, last = last, t
	}
	return 0, nil
}

func (f *file) addHex(pair []token) {
	only := afterWord(pair, "only:")
	dev := len(only) > 0
	for _, t := range only {
		if t.isWord(":prod") {
			dev = false
		}
	}
	f.add("hex", strings.TrimPrefix(pair[0].text, ":"), f.index.At(pair[0].at), dev)
}
