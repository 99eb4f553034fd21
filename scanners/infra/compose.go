package infra

import (
	"strings"

	"github.com/stagecheck/stagecheck/scanners/fact"
)

// compose reads the images of a Compose file's services.
func (s *sniffer) compose(env map[string]string) {
	inside := false
	service, member := 0, 0 // the columns of services and of their members
	s.lines(func(number int, line string) {
		text := strings.TrimLeft(line, " ")
		indent := len(line) - len(text)
		if text == "" || text[0] == '#' {
			return
		}
		key, value, ok := keyValue(text)
		switch {
		case indent == 0:
			inside, service, member = key == "services", 0, 0
			return
		case !inside || !ok:
			return
		case service == 0 || indent <= service:
			service, member = indent, 0
			return
		case member == 0:
			member = indent
		}
		if indent == member && key == "image" {
			name, ref := splitImage(expand(value, env))
			if isImage(name) {
				s.add(fact.Image, name, number, line).Ref = ref
			}
		}
	})
}

// variables reads a simple .env file.
func variables(text string) map[string]string {
	env := map[string]string{}
	for line := range strings.Lines(text) {
		line = strings.TrimPrefix(strings.TrimSpace(line), "export ")
		name, value, ok := strings.Cut(line, "=")
		if ok && !strings.HasPrefix(line, "#") {
			env[strings.TrimSpace(name)] = plain(value)
		}
	}
	return env
}

// maxExpanded bounds what variables may become: each may hold others.
const maxExpanded = 4 * maxValue

// expand puts in the values of ${X}, ${X:-default} and $X. What has none
// stays, and makes the text no image.
func expand(text string, env map[string]string) string {
	if len(text) > maxExpanded {
		return text
	}
	for range 8 { // values may hold variables themselves
		next, changed := expandOnce(text, env)
		if !changed || len(next) > maxExpanded {
			return text
		}
		text = next
	}
	return text
}

func expandOnce(text string, env map[string]string) (string, bool) {
	var b strings.Builder
	changed := false
	for text != "" {
		at := strings.IndexByte(text, '$')
		if at < 0 {
			break
		}
		b.WriteString(text[:at])
		n, name, otherwise, has := variable(text[at:])
		value, ok := env[name]
		switch {
		case n == 0:
			b.WriteByte('$')
			n = 1
		case ok && (value != "" || !has):
			b.WriteString(value)
			changed = true
		case has:
			b.WriteString(otherwise)
			changed = true
		default:
			b.WriteString(text[at : at+n])
		}
		text = text[at+n:]
	}
	b.WriteString(text)
	return b.String(), changed
}

// variable reads the reference that a text begins with: its length, the name,
// and what stands in for it where it has no value.
func variable(text string) (n int, name, otherwise string, has bool) {
	if !strings.HasPrefix(text, "${") {
		length := nameLength(text[1:])
		if length == 0 {
			return 0, "", "", false
		}
		return 1 + length, text[1 : 1+length], "", false
	}
	depth := 0
	for i := 1; i < len(text); i++ {
		switch text[i] {
		case '{':
			depth++
		case '}':
			depth--
		}
		if depth > 0 {
			continue
		}
		inner := text[2:i]
		length := nameLength(inner)
		rest := inner[length:]
		if after, ok := strings.CutPrefix(rest, ":-"); ok {
			return i + 1, inner[:length], after, true
		}
		if after, ok := strings.CutPrefix(rest, "-"); ok {
			return i + 1, inner[:length], after, true
		}
		return i + 1, inner[:length], "", false
	}
	return 0, "", "", false
}

func nameLength(text string) int {
	for i := range len(text) {
		b := text[i]
		if !('a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || '0' <= b && b <= '9' || b == '_') {
			return i
		}
	}
	return len(text)
}

// splitImage splits a reference to an image into its name, with the registry,
// and its digest, or else its tag.
func splitImage(image string) (name, ref string) {
	name, digest, _ := strings.Cut(image, "@")
	if tag := strings.Index(name, ":$"); tag > 0 {
		return name[:tag], name[tag+1:] // a variable, which may hold colons of its own
	}
	if colon := strings.LastIndexByte(name, ':'); colon >= 0 && !strings.Contains(name[colon:], "/") {
		name, ref = name[:colon], name[colon+1:] // a colon before a slash is that of a port
	}
	if digest != "" {
		ref = digest
	}
	return name, ref
}

// isImage reports whether a text can be the name of an image: no variable is left in it.
func isImage(name string) bool {
	return name != "" && strings.IndexByte("./-_", name[0]) < 0 && !strings.ContainsAny(name, "${}<> \t\"'\\,;")
}
