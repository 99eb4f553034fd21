package hollow

import (
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/expression"
)

var (
	ecosystem = expression.Lazy(`^\s*-?\s*["']?package-ecosystem["']?\s*:\s*["']?([^"'#\s]*)`)
	openLimit = expression.Lazy(`^\s*-?\s*["']?open-pull-requests-limit["']?\s*:\s*["']?(\d+)`)
	updates   = expression.Lazy(`^updates\s*:`)
)

// dependabot finds settings without an ecosystem to update, and those by which
// no new version is ever proposed.
func dependabot(lines []string) (Finding, bool) {
	about, named, shut, limit := 0, 0, 0, -1
	for i, line := range lines {
		if strings.HasPrefix(strings.TrimSpace(line), "#") {
			continue
		}
		switch {
		case strings.Contains(line, "{") && strings.Contains(line, "package-ecosystem"): // in flow style
			named++
		case updates().MatchString(line):
			about = i
		case ecosystem().MatchString(line):
			if ecosystem().FindStringSubmatch(line)[1] != "" {
				named++
			} else {
				about = i
			}
		case openLimit().MatchString(line):
			if openLimit().FindStringSubmatch(line)[1] == "0" {
				shut, limit = shut+1, i
			}
		}
	}
	switch {
	case named == 0:
		return at(evidence.EmptyConfig, lines, about), true
	case shut >= named: // what mends a known weakness is still proposed
		f := at(evidence.Excluded, lines, limit)
		f.Serves = true
		return f, true
	}
	return Finding{}, false
}

// isSettings reports whether a file, its name in lower case, lists exceptions or
// settings line by line, or as JSON: one without any says nothing.
func isSettings(base string) bool {
	switch {
	case strings.HasSuffix(base, ".properties"), base == ".gitallowed", base == ".iyarc", base == ".nsprc":
		return true
	case strings.HasPrefix(base, ".") && strings.HasSuffix(base, "ignore"):
		return true
	case strings.Contains(base, "suppression"):
		return strings.HasSuffix(base, ".json")
	}
	return false
}

// settings finds what holds comments and brackets alone.
func settings(lines []string) (Finding, bool) {
	for _, line := range lines {
		text := strings.TrimSpace(line)
		if text != "" && text[0] != '#' && text[0] != '!' && !strings.HasPrefix(text, "//") && strings.Trim(text, "{}[], \t") != "" {
			return Finding{}, false
		}
	}
	return at(evidence.EmptyConfig, lines, firstText(lines)), true
}

func isRenovate(base string) bool {
	switch base {
	case "renovate.json", "renovate.json5", "renovate.jsonc", ".renovaterc", ".renovaterc.json", ".renovaterc.json5":
		return true
	}
	return false
}

// renovate finds settings that set nothing, and those that switch the bot off.
func renovate(lines []string) (Finding, bool) {
	depth, keys := 0, 0
	for i, line := range lines {
		for _, t := range tokens(line) {
			switch {
			case t == "{" || t == "[":
				depth++
			case t == "}" || t == "]":
				depth--
			case depth != 1 || !strings.HasSuffix(t, ":") || t == "$schema:":
			default:
				keys++
				if t == "enabled:" && off().MatchString(line) {
					return at(evidence.Excluded, lines, i), true
				}
			}
		}
	}
	if keys == 0 {
		return at(evidence.EmptyConfig, lines, firstText(lines)), true
	}
	return Finding{}, false
}

var off = expression.Lazy(`enabled["']?\s*:\s*false`)

// tokens splits a line of JSON, or of its relatives with comments and names
// without quotes, into brackets and names; a name ends in a colon, and what is
// not a bracket or a name is left out.
func tokens(line string) []string {
	var out []string
	for i := 0; i < len(line); i++ {
		switch b := line[i]; {
		case b == '{' || b == '}' || b == '[' || b == ']':
			out = append(out, string(b))
		case strings.HasPrefix(line[i:], "//"):
			return out
		case b == '"' || b == '\'':
			end := i + 1
			for end < len(line) && line[end] != b {
				if line[end] == '\\' {
					end++
				}
				end++
			}
			end = min(end, len(line))
			if strings.HasPrefix(strings.TrimLeft(line[min(end+1, len(line)):], " \t"), ":") {
				out = append(out, line[i+1:end]+":")
			}
			i = end
		case 'a' <= b|0x20 && b|0x20 <= 'z' || b == '$' || b == '_':
			end := i + 1
			for end < len(line) && ('a' <= line[end]|0x20 && line[end]|0x20 <= 'z' || '0' <= line[end] && line[end] <= '9' || line[end] == '_') {
				end++
			}
			if strings.HasPrefix(strings.TrimLeft(line[end:], " \t"), ":") {
				out = append(out, line[i:end]+":")
			}
			i = end - 1
		}
	}
	return out
}
