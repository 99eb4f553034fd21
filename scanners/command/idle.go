package command

import "strings"

// Idle reports whether a script does nothing but print, succeed or fail: the
// `echo "no test specified" && exit 1` that generators leave behind, or a
// target that was declared and never written. What prints into a file acts.
func Idle(script string) bool {
	text, ok := unquoted(script)
	if !ok {
		return false
	}
	idle := false
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == ';' || r == '&' || r == '|' }) {
		words := strings.Fields(strings.TrimLeft(strings.TrimSpace(part), "@-+"))
		if len(words) == 0 || strings.HasPrefix(words[0], "#") {
			continue
		}
		if !idles(strings.ToLower(words[0])) {
			return false
		}
		idle = true
	}
	return idle
}

func idles(program string) bool {
	switch program {
	case "echo", "printf", "true", "false", ":", "exit", "sleep", "rem", "write-host", "write-output", "/bin/true":
		return true
	}
	return false
}

// unquoted returns a script without what stands between quotes; not ok where
// something in it is run (`$(...)`), or written to a file.
func unquoted(script string) (text string, ok bool) {
	script = strings.NewReplacer("2>&1", "", ">&2", "", "1>&2", "", "\\\r\n", " ", "\\\n", " ", `\"`, "").Replace(script)
	var out strings.Builder
	quote := byte(0)
	for i := range len(script) {
		b := script[i]
		switch {
		case b == '`', b == '$' && i+1 < len(script) && script[i+1] == '(' && quote != '\'':
			return "", false
		case quote != 0:
			if b == quote {
				quote = 0
			}
		case b == '"', b == '\'':
			quote = b
			out.WriteByte('x')
		case b == '>', b == '<':
			return "", false
		default:
			out.WriteByte(b)
		}
	}
	// An apostrophe that nothing closes may hide what follows it.
	return out.String(), quote == 0
}
