package manifest

import "strings"

// rubyReader follows a Gemfile statement by statement, as far as is needed to
// know the groups that a gem stands in.
type rubyReader struct {
	f      *file
	blocks []bool // for each open block, whether it holds gems for development
	deep   int    // open blocks beyond maxFrames
	// ofGem is set where the repository's own gem is named: its specification says
	// what it needs to run, and the Gemfile what is needed to work on it.
	ofGem bool
}

// maxStatement is how many tokens of a statement are looked at.
const maxStatement = 64

// readGemfile reads a Gemfile, a gems.rb or an appraisal's *.gemfile.
func readGemfile(f *file) (int, error) {
	// Appraisal writes a Gemfile for each set of versions that a gem is tested with.
	// https://github.com/thoughtbot/appraisal
	r := rubyReader{f: f, ofGem: strings.HasPrefix(f.path, "gemfiles/")}
	f.ruby(func(statement []token) { r.gem(statement) })
	for i := range f.facts {
		f.facts[i].Dev = f.facts[i].Dev || r.ofGem
	}
	return 0, nil
}

// readGemspec reads the dependencies of a gem.
func readGemspec(f *file) (int, error) {
	f.ruby(func(statement []token) {
		name := firstString(statement)
		if name == nil {
			return
		}
		switch _, method, _ := strings.Cut(statement[0].text, "."); method {
		case "add_dependency", "add_runtime_dependency":
			f.add("gem", name.text, f.index.At(name.at), false)
		case "add_development_dependency":
			f.add("gem", name.text, f.index.At(name.at), true)
		}
	})
	return 0, nil
}

// ruby calls yield with each statement: a line, or several where a line ends
// within brackets or after a comma. It is only good until the next one.
func (f *file) ruby(yield func([]token)) {
	lex := lexer{dialect: ruby, text: f.text}
	statement := make([]token, 0, maxStatement)
	open, last := 0, token{}
	end := func() {
		if len(statement) > 0 {
			yield(statement)
		}
		statement, open, last = statement[:0], 0, token{}
	}
	newLine := false
	for t, ok := lex.next(); ok; t, ok = lex.next() {
		// Whatever seems to be open (a bracket in an expression that the lexer
		// does not know as such): these begin a statement.
		if newLine && (t.isWord("gem") || t.isWord("group") || t.isWord("end")) {
			end()
		}
		newLine = t.kind == tokenLine
		switch {
		case newLine && (open > 0 || last.is(',')):
			continue
		case newLine || t.is(';'):
			end()
			continue
		case t.is('(') || t.is('['):
			open++
		case t.is(')') || t.is(']'):
			open = max(0, open-1)
		}
		last = t
		if len(statement) < maxStatement {
			statement = append(statement, t)
		}
	}
	end()
}

func (r *rubyReader) gem(statement []token) {
	switch first := statement[0]; {
	case first.isWord("end"):
		r.leave()
	case first.isWord("gem"):
		if name := firstString(statement); name != nil {
			r.f.add("gem", name.text, r.f.index.At(name.at), r.dev() || isDevList(afterWord(statement, "group:", "groups:", ":group")))
		}
	case first.isWord("gemspec"):
		r.ofGem = r.ofGem || isOwnGem(statement)
	case first.isWord("group"):
		if opens(statement) {
			r.enter(isDevList(statement[1:]))
		}
	case opens(statement), isConditional(statement):
		r.enter(false)
	}
}

// isOwnGem reports whether a gem that a Gemfile takes from its specification is
// the one that the Gemfile is of, and not a part of an application.
// https://bundler.io/guides/creating_gem.html
func isOwnGem(statement []token) bool {
	for _, t := range afterWord(statement, "path:", ":path") {
		if t.kind == tokenString {
			return strings.Trim(t.text, "./") == ""
		}
	}
	return true
}

// isConditional reports whether a statement begins what "end" ends, other than
// with "do"; it may stand for the value of a variable.
func isConditional(statement []token) bool {
	first := statement[0]
	if len(statement) > 2 && statement[1].is('=') {
		first = statement[2]
	}
	switch first.text {
	case "if", "unless", "case", "def", "begin", "while", "class", "module":
		return first.kind == tokenWord && !statement[len(statement)-1].isWord("end")
	}
	return false
}

// opens reports whether a statement begins a block: "do" ends it, but for the
// names of the block's arguments.
func opens(statement []token) bool {
	for i := len(statement) - 1; i > 0; i-- {
		if statement[i].isWord("end") {
			return false
		}
		if statement[i].isWord("do") {
			return true
		}
	}
	return false
}

func (r *rubyReader) enter(dev bool) {
	if len(r.blocks) == maxFrames {
		r.deep++
		return
	}
	r.blocks = append(r.blocks, dev || r.dev())
}

func (r *rubyReader) leave() {
	if r.deep > 0 {
		r.deep--
	} else if len(r.blocks) > 0 {
		r.blocks = r.blocks[:len(r.blocks)-1]
	}
}

func (r *rubyReader) dev() bool { return len(r.blocks) > 0 && r.blocks[len(r.blocks)-1] }

// firstString returns the string that a call begins its arguments with.
func firstString(statement []token) *token {
	for i := 1; i < len(statement) && i < 3; i++ {
		if statement[i].kind == tokenString {
			return &statement[i]
		}
		if !statement[i].is('(') {
			return nil
		}
	}
	return nil
}

// afterWord returns the tokens after one of the words, up to the next key of the call.
func afterWord(tokens []token, words ...string) []token {
	for i, t := range tokens {
		for _, word := range words {
			if !t.isWord(word) {
				continue
			}
			rest := tokens[i+1:]
			for j, t := range rest {
				if t.kind == tokenWord && strings.HasSuffix(t.text, ":") {
					return rest[:j]
				}
			}
			return rest
		}
	}
	return nil
}

// isDevList reports whether each of the names listed is that of a group for
// development or tests.
func isDevList(tokens []token) bool {
	found := false
	for _, t := range tokens {
		if t.isWord("do") || t.kind == tokenWord && strings.HasSuffix(t.text, ":") {
			break
		}
		if t.kind != tokenString && t.kind != tokenWord || t.isWord("i") || t.isWord("w") {
			continue // brackets, commas, and the letter of %i[]
		}
		if !isDevGroup(t.text) {
			return false
		}
		found = true
	}
	return found
}
