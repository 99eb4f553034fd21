package infra

import (
	"strings"

	"github.com/stagecheck/stagecheck/scanners/fact"
)

// maxBlocks is how many open blocks are told apart.
const maxBlocks = 64

// hclReader follows the blocks of a Terraform file. It knows strings, comments
// and here-documents, and of expressions no more than that they may hold braces.
type hclReader struct {
	s      *sniffer
	blocks [][]string // the words that begin each open block, or the key of an object
	deep   int        // open blocks beyond maxBlocks
	header []string   // the words of the line so far
	equals bool       // and whether they are followed by "="
	here   string     // ends the here-document
	block  bool       // within /* */
}

// terraform reads resources, data sources, providers, backends and modules.
func (s *sniffer) terraform() {
	r := hclReader{s: s}
	s.lines(func(number int, line string) {
		if r.here != "" {
			if strings.TrimSpace(line) == r.here {
				r.here = ""
			}
			return
		}
		r.header, r.equals = r.header[:0], false
		if beginsBlock(line) {
			// Whatever seems to be open, an expression left it so.
			r.blocks, r.deep, r.block = r.blocks[:0], 0, false
		}
		for at := 0; at < len(line); {
			at = r.token(line, at, number)
		}
		if r.equals && len(r.header) == 2 {
			r.attribute(r.header[0], r.header[1], number, line)
		}
	})
}

// beginsBlock reports whether a line can only be the beginning of a block at the top.
func beginsBlock(line string) bool {
	if line == "" || line[len(line)-1] != '{' && !strings.HasSuffix(line, "}") {
		return false
	}
	switch word := line[:wordLength(line)]; word {
	case "resource", "data", "ephemeral", "module", "provider", "variable", "output":
		return strings.HasPrefix(line[len(word):], ` "`)
	case "terraform", "locals":
		return strings.HasPrefix(line[len(word):], " {")
	}
	return false
}

// token reads what stands at an offset of the line, and returns the offset after it.
func (r *hclReader) token(line string, at, number int) int {
	rest := line[at:]
	if r.block {
		end := strings.Index(rest, "*/")
		if end < 0 {
			return len(line)
		}
		r.block = false
		return at + end + 2
	}
	switch b := rest[0]; {
	case b == '#', strings.HasPrefix(rest, "//"):
		return len(line)
	case strings.HasPrefix(rest, "/*"):
		r.block = true
		return at + 2
	case strings.HasPrefix(rest, "<<"):
		word := strings.TrimLeft(rest, "<-")
		if n := wordLength(word); n > 0 {
			r.here = word[:n]
			return len(line)
		}
		return at + 2
	case b == '"':
		n := hclString(rest)
		r.word(strings.Trim(rest[:n], `"`))
		return at + n
	case b == '{':
		r.open(number, line)
	case b == '}':
		if r.equals && len(r.header) == 2 {
			r.attribute(r.header[0], r.header[1], number, line)
		}
		r.close()
	case b == '=':
		r.equals = r.equals || len(r.header) == 1
	case b == ',' || b == '[' || b == '(':
		// Within an object on one line, another key follows.
		if b == ',' && r.equals && len(r.header) == 2 {
			r.attribute(r.header[0], r.header[1], number, line)
		}
		r.header, r.equals = r.header[:0], false
	default:
		if n := wordLength(rest); n > 0 {
			r.word(rest[:n])
			return at + n
		}
	}
	return at + 1
}

// word notes a word of a block's header or of an attribute; more than a few are neither.
func (r *hclReader) word(word string) {
	if len(r.header) < 4 {
		r.header = append(r.header, word)
	}
}

func (r *hclReader) open(number int, line string) {
	header := append([]string(nil), r.header...)
	if len(r.blocks) == maxBlocks {
		r.deep++
	} else {
		if r.deep == 0 && !r.equals {
			r.begin(header, number, line)
		}
		r.blocks = append(r.blocks, header)
	}
	r.header, r.equals = r.header[:0], false
}

func (r *hclReader) close() {
	if r.deep > 0 {
		r.deep--
	} else if len(r.blocks) > 0 {
		r.blocks = r.blocks[:len(r.blocks)-1]
	}
	r.header, r.equals = r.header[:0], false
}

// begin notes the block that a line opens.
func (r *hclReader) begin(header []string, number int, line string) {
	if len(header) == 0 {
		return
	}
	kind, labels := header[0], header[1:]
	switch {
	case len(r.blocks) == 0 && len(labels) == 2 && kind == "resource":
		r.s.add(fact.Resource, labels[0], number, line)
	case len(r.blocks) == 0 && len(labels) == 2 && (kind == "data" || kind == "ephemeral"):
		// What is only read is no part of what the code defines.
		r.s.add(fact.Resource, "data:"+labels[0], number, line)
	case len(r.blocks) == 0 && kind == "provider" && len(labels) == 1:
		r.s.add(fact.Resource, "provider:"+labels[0], number, line)
	case r.within("terraform") && kind == "backend" && len(labels) == 1:
		r.s.add(fact.Resource, "backend:"+labels[0], number, line)
	case r.within("terraform") && kind == "cloud" && len(labels) == 0:
		r.s.add(fact.Resource, "cloud", number, line)
	}
}

// within reports whether the innermost open block is of that kind.
func (r *hclReader) within(kind string) bool {
	n := len(r.blocks)
	return n > 0 && len(r.blocks[n-1]) > 0 && r.blocks[n-1][0] == kind
}

// attribute reads the attributes that say where something comes from.
func (r *hclReader) attribute(key, value string, number int, line string) {
	n := len(r.blocks)
	switch {
	case r.within("required_providers"): // the short form, name = "version"
		r.s.add(fact.Resource, "provider:"+key, number, line)
	case n > 1 && key == "source" && len(r.blocks[n-2]) > 0 && r.blocks[n-2][0] == "required_providers":
		r.s.add(fact.Resource, "provider:"+value[strings.LastIndexByte(value, '/')+1:], number, line)
	case n == 1 && key == "source" && (r.within("module") || r.within("terraform")):
		address, ref := moduleAddress(value)
		if address != "" {
			r.s.add(fact.Resource, "module:"+address, number, line).Ref = ref
		}
	case n == 1 && key == "chart" && len(r.blocks[0]) == 3 && r.blocks[0][1] == "helm_release":
		r.s.add(fact.Dependency, "helm:"+value[strings.LastIndexByte(value, '/')+1:], number, line)
	}
}

// moduleAddress returns the address of a module without scheme, and the
// version that it asks for; "" for one of the same repository.
func moduleAddress(source string) (address, ref string) {
	if strings.HasPrefix(source, ".") || strings.HasPrefix(source, "/") || strings.Contains(source, "${") {
		return "", ""
	}
	address, query, _ := strings.Cut(source, "?")
	for field := range strings.SplitSeq(query, "&") {
		if v, ok := strings.CutPrefix(field, "ref="); ok {
			ref = v
		}
	}
	address = strings.TrimPrefix(strings.TrimPrefix(address, "git::"), "tfr:///")
	if _, rest, ok := strings.Cut(address, "://"); ok {
		address = rest
	}
	return strings.TrimPrefix(address, "git@"), ref
}

// hclString returns the length of the string that a text begins with, quotes
// and all. Strings within its templates are part of it; it ends with the line
// at the latest.
func hclString(text string) int {
	depth := 0 // of templates, ${ and %{
	for i := 1; i < len(text); i++ {
		switch b := text[i]; {
		case b == '\\':
			i++
		case (b == '$' || b == '%') && i+1 < len(text) && text[i+1] == '{':
			depth++
			i++
		case b == '{' && depth > 0:
			depth++
		case b == '}' && depth > 0:
			depth--
		case b == '"' && depth == 0:
			return i + 1
		}
	}
	return len(text)
}

func wordLength(text string) int {
	for i := range len(text) {
		b := text[i]
		if !('a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || '0' <= b && b <= '9' || b == '_' || b == '-' || b == '.') {
			return i
		}
	}
	return len(text)
}
