package command

import "strings"

var batchDialect = dialect{escape: '^', quotes: `"`, raw: `"`, groups: "()", ends: "&|"}

// readBatch finds the commands of a cmd script.
func readBatch(r *reader, f flow) {
	list := tokenize(uncommented(r.src.text), batchDialect)
	setFrom, setTo := 0, 0
	for i, s := range list {
		if off := s.words[0].off; setFrom < off && off < setTo {
			continue
		}
		if from, to, ok := loopSet(s); ok {
			setFrom, setTo = from, to
		}
		words := batchCommand(withoutRedirections(s.words))
		if len(words) == 0 {
			continue
		}
		for i := range words {
			words[i].text = r.folder(words[i].text)
		}
		c := call{words: words, end: s.end, soft: f.counter(), dir: r.dir, image: r.image}
		if c.soft == nil {
			c.soft = r.forgiven(list, i)
		}
		switch strings.ToLower(words[0].text) {
		case "cd", "chdir", "pushd":
			target := words[len(words)-1].text
			r.prev, r.dir = r.dir, enter(r.dir, strings.ReplaceAll(target, `\`, "/"))
		case "popd":
			r.dir, r.prev = r.prev, r.dir
		default:
			r.unwrap(c)
		}
	}
}

// uncommented blanks the lines that are comments or labels, so that nothing in them opens a quote.
func uncommented(text string) string {
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		t := strings.ToLower(strings.TrimLeft(l, " \t@"))
		if strings.HasPrefix(t, ":") || t == "rem" || strings.HasPrefix(t, "rem ") {
			lines[i] = strings.Repeat(" ", len(l))
		}
	}
	return strings.Join(lines, "\n")
}

// folder replaces the variable for a known folder that a word starts with.
func (r *reader) folder(text string) string {
	return r.knownFolder(r.src.restore(text, true), []knownFolder{
		{"%~dp0", scriptFolder}, {"%CD%", currentFolder}, {"%GITHUB_WORKSPACE%", rootFolder}, {"%WORKSPACE%", rootFolder}, {"%CI_PROJECT_DIR%", rootFolder},
	})
}

// batchCommand takes @, call, start and the heads of if and for off a statement.
func batchCommand(words []token) []token {
	words = append([]token(nil), words...)
	for len(words) > 0 {
		words[0].text = strings.TrimLeft(words[0].text, "@")
		switch lower := strings.ToLower(words[0].text); lower {
		case "", "else", "do", "call", "(":
			words = words[1:]
		case "start":
			words = words[1:]
			for len(words) > 0 && (strings.HasPrefix(words[0].text, "/") || words[0].text == "") {
				words = words[1:]
			}
		case "if":
			words = afterCondition(words[1:])
		case "for":
			i := 0
			for i < len(words) && !strings.EqualFold(words[i].text, "do") {
				i++
			}
			words = words[min(i+1, len(words)):]
		default:
			if lower[0] == ':' || lower[0] == '%' && strings.HasSuffix(lower, "%") {
				return nil
			}
			return words
		}
	}
	return nil
}

// loopSet is where the set of a for stands, which holds no commands:
// `for %%i in (a b) do`.
func loopSet(s statement) (from, to int, ok bool) {
	if !strings.EqualFold(strings.TrimLeft(s.words[0].text, "@"), "for") {
		return 0, 0, false
	}
	for i, w := range s.words {
		if w.text == "(" && i+1 < len(s.words) {
			return w.off, s.words[i+1].off, true
		}
	}
	return 0, 0, false
}

// afterCondition skips the condition of an if.
func afterCondition(words []token) []token {
	for len(words) > 0 {
		switch lower := strings.ToLower(words[0].text); {
		case lower == "not" || lower == "/i":
			words = words[1:]
		case lower == "exist" || lower == "errorlevel" || lower == "defined":
			return words[min(2, len(words)):]
		case strings.Contains(lower, "=="):
			if strings.HasSuffix(lower, "==") {
				return words[min(2, len(words)):]
			}
			return words[1:]
		default:
			return words[min(3, len(words)):] // a == b, a EQU b
		}
	}
	return nil
}
