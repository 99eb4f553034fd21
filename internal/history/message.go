package history

import (
	"bytes"
	"strings"
)

// said is what the message of a commit says, as far as anything is counted by it.
type said uint16

const (
	squashed   said = 1 << iota // the subject ends in the number of a pull request
	issue                       // an issue is named
	reverts                     // the subject says that it reverts
	reviewed                    // a trailer names a reviewer
	experiment                  // the subject speaks of an experiment
	fixes                       // a fix, a bug, an incident
	security                    // the subject speaks of security
	cleans                      // the subject says that it cleans up
	major                       // an upgrade to a new major version
	raises                      // a whole number rises: an upgrade where a bot says so that updates dependencies

	// These are of words alone, and of no message.
	closes    // an issue is closed
	secret    // what nobody else may know
	discloses // somebody got to know
)

// maxMessage is how much of a message is looked at, in bytes. The trailers of a
// squashed pull request stand below all that its commits said.
const maxMessage = 32 << 10

// understand reads a message. coauthor is called for each one that it names.
func understand(message []byte, coauthor func(name, address []byte)) said {
	message = message[:min(len(message), maxMessage)]
	subject, body, _ := bytes.Cut(message, []byte("\n"))
	subject = bytes.TrimSpace(subject)
	what := said(0)
	if rest, ok := cutNumber(subject); ok {
		subject, what = rest, squashed
	}
	// A merge names its own pull request, which is no issue.
	scanned := subject
	if rest, ok := bytes.CutPrefix(subject, []byte("Merge pull request #")); ok {
		scanned = rest
	}
	what |= subjectWords(scanned) | words(scanned)&^(security|experiment|secret|discloses)
	what |= words(body) & (issue | fixes)
	what |= upgradesMajor(subject) | upgradesMajor(firstLine(body))
	if what&raises != 0 && isUpdate(subject) {
		what |= major
	}
	for len(body) > 0 {
		var line []byte
		line, body, _ = bytes.Cut(body, []byte("\n"))
		key, value, ok := bytes.Cut(line, []byte(":"))
		if !ok || len(key) < len("Reviewed-by") || len(key) > len("Co-authored-by") {
			continue
		}
		switch strings.ToLower(string(key)) {
		case "reviewed-by", "approved-by":
			what |= reviewed
		case "co-authored-by":
			name, rest, _ := bytes.Cut(value, []byte("<"))
			address, _, _ := bytes.Cut(rest, []byte(">"))
			coauthor(name[:min(len(name), maxPerson)], address[:min(len(address), maxPerson)])
		}
	}
	return what
}

func firstLine(body []byte) []byte {
	line, _, _ := bytes.Cut(bytes.TrimLeft(body, "\r\n"), []byte("\n"))
	return line
}

// cutNumber takes the number of a pull request off the end of a subject: (#12),
// (!12), or as Bitbucket has it (pull request #12).
func cutNumber(subject []byte) ([]byte, bool) {
	inside, ok := bytes.CutSuffix(subject, []byte(")"))
	open := bytes.LastIndexByte(inside, '(')
	if !ok || open < 0 {
		return subject, false
	}
	number := bytes.TrimPrefix(inside[open+1:], []byte("pull request "))
	if len(number) < 2 || number[0] != '#' && number[0] != '!' || !digits(number[1:]) {
		return subject, false
	}
	return bytes.TrimSpace(subject[:open]), true
}

// subjectWords knows what only the subject tells.
func subjectWords(subject []byte) said {
	all := words(subject)
	what := all & (security | experiment)
	if all&secret != 0 && all&discloses != 0 {
		what |= security
	}
	lower := bytes.ToLower(subject)
	if bytes.Contains(lower, []byte("proof of concept")) || bytes.Contains(lower, []byte("proof-of-concept")) {
		what |= experiment
	}
	first, _, _ := bytes.Cut(lower, []byte(" "))
	if bytes.HasPrefix(first, []byte("revert")) {
		what |= reverts
	}
	for _, verb := range []string{"refactor", "chore", "cleanup", "clean-up", "remove", "drop", "delete", "migrate", "upgrade", "modernis", "moderniz", "deprecat", "simplif"} {
		if bytes.HasPrefix(first, []byte(verb)) {
			what |= cleans
		}
	}
	return what
}

// words looks at each word of a text once.
func words(text []byte) said {
	what := said(0)
	closing := false // the word before says that an issue is closed
	for i := 0; i < len(text); {
		if !isWord(text[i]) {
			i++
			continue
		}
		start := i
		for i < len(text) && isWord(text[i]) {
			i++
		}
		word := text[start:i]
		switch {
		case digits(word):
			is := number(text, start)
			if what |= is; is != 0 && closing {
				what |= fixes
			}
			closing = false
		case len(word) <= len("vulnerabilities"):
			is := meaning(word)
			what |= is &^ closes
			closing = is == closes
		}
	}
	return what
}

// number tells whether the number at start names an issue: #12, !12, ABC-12, gh-12, /issues/12.
func number(text []byte, start int) said {
	if start == 0 {
		return 0
	}
	before := text[:start-1]
	switch text[start-1] {
	case '#', '!':
		if len(before) == 0 || !isWord(before[len(before)-1]) {
			return issue
		}
	case '-':
		end := len(before)
		for end > 0 && isWord(before[end-1]) {
			end--
		}
		key := string(before[end:])
		if strings.EqualFold(key, "gh") || isProject(key) && (end == 0 || before[end-1] != '-') {
			return issue
		}
	case '/':
		if bytes.HasSuffix(before, []byte("/issues")) || bytes.HasSuffix(before, []byte("/work_items")) {
			return issue
		}
	}
	return 0
}

// isProject reports whether a word can be the key of a project in an issue
// tracker; the names of standards look the same.
func isProject(word string) bool {
	if len(word) < 2 || len(word) > 10 || word[0] < 'A' || word[0] > 'Z' {
		return false
	}
	for i := range len(word) {
		if (word[i] < 'A' || word[i] > 'Z') && (word[i] < '0' || word[i] > '9') {
			return false
		}
	}
	switch word {
	case "UTF", "SHA", "CVE", "RFC", "ISO", "CWE", "GHSA", "AES", "RSA", "PEP", "X", "MD", "IEC", "ECMA", "JDK", "ES", "RC", "TLS", "HTTP", "AVX", "GPT":
		return false
	}
	return true
}

func meaning(word []byte) said {
	var lower [len("vulnerabilities")]byte
	for i, b := range word {
		if 'A' <= b && b <= 'Z' {
			b += 'a' - 'A'
		}
		lower[i] = b
	}
	switch string(lower[:len(word)]) {
	case "fix", "fixes", "fixed", "bug", "bugs", "bugfix", "incident", "hotfix":
		return fixes
	case "close", "closes", "closed":
		return closes
	case "security", "cve", "ghsa", "vuln", "vulns", "vulnerability", "vulnerabilities", "vulnerable",
		"redact", "redacts", "redacted", "redacting", "redaction", "xss", "csrf", "ssrf", "xxe", "redos":
		return security
	case "secret", "secrets", "credential", "credentials", "password", "passwords":
		return secret // what many programs are about: it takes a leak to make it one
	case "leak", "leaks", "leaked", "leaking", "leakage", "expose", "exposes", "exposed", "exposing", "exposure":
		return discloses
	case "spike", "poc", "experiment", "experiments", "prototype", "hack", "hackday", "trial":
		return experiment
	}
	return 0
}

// builds is from where on the first number of a version counts builds or years
// and no longer says that anything is incompatible: 3309.v27b_9314fd1a_4, 2026.1.
const builds = 1000

// upgradesMajor tells whether a line says that something goes to a new major
// version: "from 1.9.2 to 2.0.0", or as Renovate has it "to v4". Whole numbers
// may be of a limit or a size as well: they are of a version where the name
// before is that of an action or image, "actions/checkout from 3 to 4".
func upgradesMajor(line []byte) said {
	words := strings.Fields(string(line[:min(len(line), 512)]))
	for i := 0; i+1 < len(words); i++ {
		if words[i] != "to" || i == 0 {
			continue
		}
		to, dots, ok := version(words[i+1])
		if !ok || to >= builds {
			continue
		}
		marked := words[i+1][0] == 'v'
		if i < 2 || words[i-2] != "from" {
			return when(dots == 0 && marked, major)
		}
		from, fromDots, ok := version(words[i-1])
		if !ok || to <= from {
			return 0
		}
		named := i >= 3 && strings.Contains(words[i-3], "/")
		return when(true, raises) | when(marked || dots+fromDots > 0 || named, major)
	}
	return 0
}

func when(is bool, what said) said {
	if is {
		return what
	}
	return 0
}

// isUpdate reports whether a subject is that of an update of dependencies, or
// merges the branch of a bot that makes them.
func isUpdate(subject []byte) bool {
	for _, mark := range []string{"(deps", "dependabot/", "renovate/", "update dependency "} {
		if bytes.Contains(subject, []byte(mark)) {
			return true
		}
	}
	return false
}

// version returns the first number of a version and how many dots follow.
func version(word string) (first, dots int, ok bool) {
	word = strings.TrimRight(strings.TrimLeft(word, "v^~`"), "`.,:;")
	first = 0
	for i := range len(word) {
		switch c := word[i]; {
		case '0' <= c && c <= '9' && dots == 0 && first < 1<<20:
			first = 10*first + int(c-'0')
		case c == '.':
			dots++
		case '0' <= c && c <= '9':
		default:
			return first, dots, i > 0 && dots > 0
		}
	}
	return first, dots, word != ""
}

func isWord(b byte) bool {
	return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || '0' <= b && b <= '9' || b == '_'
}

func digits(text []byte) bool {
	for _, b := range text {
		if b < '0' || b > '9' {
			return false
		}
	}
	return len(text) > 0
}
