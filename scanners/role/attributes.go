package role

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// maxAttributes is how many patterns are heeded: each path is tried against all of them.
const maxAttributes = 200

// maxPattern is the length of a pattern beyond which it is left out.
const maxPattern = 256

// attribute is one line of a .gitattributes file that says something about roles.
type attribute struct {
	dir      string // the folder of the file, with a slash at its end, or ""
	pattern  string
	basename bool // the pattern has no slash, and is matched with the name alone
	set      set
	clear    set
}

// readAttributes reads the attributes that linguist defines, those of deeper
// folders last: the last that matches decides.
func readAttributes(files map[string][]byte) ([]attribute, []evidence.Problem) {
	paths := make([]string, 0, len(files))
	for file := range files {
		paths = append(paths, file)
	}
	slices.SortFunc(paths, func(a, b string) int {
		if d := strings.Count(a, "/") - strings.Count(b, "/"); d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	var list []attribute
	var problems []evidence.Problem
	for _, file := range paths {
		number := 0
		for line := range strings.Lines(string(files[file])) {
			number++
			a, ok := parseAttribute(line)
			if !ok {
				continue
			}
			if len(list) == maxAttributes {
				return list, append(problems, evidence.Problem{
					Path: file, Line: number, Kind: evidence.Limit,
					Message: fmt.Sprintf("more than %d linguist attributes; the rest is not heeded", maxAttributes),
				})
			}
			if dir := path.Dir(file); dir != "." {
				a.dir = dir + "/"
			}
			list = append(list, a)
		}
	}
	return list, problems
}

func parseAttribute(line string) (attribute, bool) {
	if !strings.Contains(line, "linguist-") {
		return attribute{}, false
	}
	words := strings.Fields(line)
	if len(words) < 2 || words[0][0] == '#' || words[0][0] == '!' || len(words[0]) > maxPattern {
		return attribute{}, false
	}
	a := attribute{pattern: strings.Trim(words[0], `"`)}
	for _, word := range words[1:] {
		name, value, valued := strings.Cut(word, "=")
		off := strings.HasPrefix(name, "-") || strings.HasPrefix(name, "!") || valued && value != "true"
		bit := set(0)
		switch strings.TrimLeft(name, "-!") {
		case "linguist-vendored":
			bit = vendored
		case "linguist-generated":
			bit = generated
		case "linguist-documentation":
			bit = docs
		}
		if off {
			a.clear |= bit
		} else {
			a.set |= bit
		}
	}
	rest, anchored := strings.CutPrefix(a.pattern, "/")
	for strings.HasPrefix(rest, "**/") {
		rest, anchored = rest[3:], false
	}
	if a.basename = !anchored && !strings.Contains(rest, "/"); a.basename {
		a.pattern = rest
	} else {
		a.pattern = strings.TrimPrefix(a.pattern, "/")
	}
	return a, a.pattern != "" && a.set|a.clear != 0
}

// override applies the attributes to the roles that the path's names give.
func (t *Table) override(file, base string, roles set) set {
	for i := range t.attributes {
		a := &t.attributes[i]
		rest, ok := strings.CutPrefix(file, a.dir)
		if !ok {
			continue
		}
		if a.basename {
			rest = base
		}
		if matchPath(a.pattern, rest) {
			roles = roles&^a.clear | a.set
		}
	}
	return roles
}

// matchPath reports whether a pattern of .gitattributes matches a path: "*"
// stands for any text within a segment, "**" for any segments. It takes time
// linear in the length of the path for each star, never more.
func matchPath(pattern, name string) bool {
	// Where the last "*" and the last "**" were, to go on from there.
	star, starName, deep, deepName := -1, 0, -1, 0
	p, n := 0, 0
	for n < len(name) {
		if strings.HasPrefix(pattern[p:], "**/") && (p == 0 || pattern[p-1] == '/') {
			p += 3
			deep, deepName, star = p, n, -1
			continue
		}
		if pattern[p:] == "**" && (p == 0 || pattern[p-1] == '/') {
			return true
		}
		switch {
		case p < len(pattern) && pattern[p] == '*':
			p++
			star, starName = p, n
			continue
		case p < len(pattern) && (pattern[p] == name[n] || pattern[p] == '?' && name[n] != '/'):
			p++
			n++
			continue
		case star >= 0 && name[starName] != '/':
			starName++
			p, n = star, starName
			continue
		case deep >= 0:
			slash := strings.IndexByte(name[deepName:], '/')
			if slash < 0 {
				return false
			}
			deepName += slash + 1
			p, n, star = deep, deepName, -1
			continue
		}
		return false
	}
	return strings.Trim(pattern[p:], "*") == ""
}
