package manifest

// readSwift reads the packages that a Package.swift depends on, by the address
// of their repository or by their identity in a registry.
func readSwift(f *file) (int, error) {
	lex := lexer{dialect: swift, text: f.text}
	call := ""
	var last, before token
	for t, ok := lex.next(); ok; t, ok = lex.next() {
		switch {
		case t.kind == tokenLine:
			continue
		case t.is('(') && last.kind == tokenWord:
			call = last.text
		case t.kind == tokenString && last.is(':') && call == "package" && before.isWord("url"):
			f.add("swift", repositoryName(t.text), f.index.At(t.at), false)
		case t.kind == tokenString && last.is(':') && call == "package" && before.isWord("id"):
			f.add("swift", t.text, f.index.At(t.at), false)
		}
		before, last = last, t
	}
	return 0, nil
}
