package infra

import (
	"strings"

	"github.com/stagecheck/stagecheck/scanners/fact"
)

// bicep reads the resources, registry modules and extensions of a Bicep file.
func (s *sniffer) bicep() {
	comment, text := false, false
	s.lines(func(number int, line string) {
		code := strings.TrimSpace(line)
		if comment {
			comment = !strings.Contains(code, "*/")
			return
		}
		if strings.Count(code, "'''")%2 == 1 {
			text = !text
			return
		}
		if text || strings.HasPrefix(code, "//") {
			return
		}
		if strings.HasPrefix(code, "/*") {
			comment = !strings.Contains(code, "*/")
			return
		}
		words := strings.Fields(code)
		if len(words) < 2 {
			return
		}
		// A nested resource stands in its parent and names its type relative to it.
		switch quoted := firstQuoted(code); words[0] {
		case "resource":
			kind, version, ok := strings.Cut(quoted, "@")
			if ok && isARMType(kind) {
				s.add(fact.Resource, kind, number, line).Ref = version
			}
		case "module":
			if registry, ok := cutAny(quoted, "br:", "br/", "ts:", "ts/"); ok {
				name, ref := splitImage(registry)
				s.add(fact.Resource, "module:"+name, number, line).Ref = ref
			}
		case "extension", "provider":
			name := words[1]
			if quoted != "" {
				name, _ = splitImage(quoted)
			}
			s.add(fact.Resource, "provider:"+strings.ToLower(name[strings.LastIndexAny(name, "/:")+1:]), number, line)
		}
	})
}

func cutAny(text string, prefixes ...string) (rest string, ok bool) {
	for _, prefix := range prefixes {
		if rest, ok := strings.CutPrefix(text, prefix); ok {
			return rest, true
		}
	}
	return text, false
}

func firstQuoted(code string) string {
	_, rest, ok := strings.Cut(code, "'")
	if !ok {
		return ""
	}
	text, _, ok := strings.Cut(rest, "'")
	if !ok {
		return ""
	}
	return text
}

// isARMType reports whether a text is a resource type of Azure: Microsoft.Web/sites.
func isARMType(text string) bool {
	provider, _, ok := strings.Cut(text, "/")
	return ok && strings.Contains(provider, ".") && !strings.ContainsAny(text, " [(")
}

// isARMResource reports whether a path ends in the type of a resource: an
// element of an array or a member of an object that is called "resources".
func isARMResource(path []string) bool {
	return len(path) >= 3 && path[len(path)-3] == "resources"
}
