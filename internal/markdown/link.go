package markdown

import (
	"fmt"
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/terminal"
)

// Link returns the address of a line of a file at a commit, "" where there is
// none. The path is slash-separated and relative to the root; line 0 is the
// whole file.
type Link func(commit, path string, line int) string

// GitHubLinks returns links into a repository, "owner/name", of a GitHub server
// such as https://github.com.
func GitHubLinks(server, repository string) Link {
	return forgeLinks(strings.TrimRight(server, "/") + "/" + segments(repository) + "/blob/")
}

// GitLabLinks returns links into a project of GitLab by its address, as
// CI_PROJECT_URL has it.
func GitLabLinks(project string) Link {
	return forgeLinks(strings.TrimRight(project, "/") + "/-/blob/")
}

func forgeLinks(prefix string) Link {
	return func(commit, file string, line int) string {
		if commit == "" || file == "" {
			return ""
		}
		return prefix + segments(commit) + "/" + segments(file) + anchor(file, line, "?plain=1")
	}
}

// FileLinks returns links relative to the root of the repository, for a page
// that is kept there. What is at other commits has none.
func FileLinks(commit string) Link {
	return func(at, file string, line int) string {
		if at != commit || file == "" {
			return ""
		}
		return segments(file) + anchor(file, line, "")
	}
}

// anchor points at a line. Forges render Markdown, and have lines of it only
// where they are asked for the plain file.
func anchor(file string, line int, plain string) string {
	if line <= 0 {
		return ""
	}
	if !strings.EqualFold(path.Ext(file), ".md") {
		plain = ""
	}
	return fmt.Sprintf("%s#L%d", plain, line)
}

// segments escapes a path for an address: of ASCII only letters, digits and -._~
// stand as they are, so that nothing ends the address or the link.
func segments(file string) string {
	var out strings.Builder
	for i := range len(file) {
		switch b := file[i]; {
		case 'a' <= b && b <= 'z', 'A' <= b && b <= 'Z', '0' <= b && b <= '9', strings.IndexByte("-._~/", b) >= 0:
			out.WriteByte(b)
		default:
			fmt.Fprintf(&out, "%%%02X", b)
		}
	}
	return out.String()
}

// mostAddress is how many bytes of an address are worth their room.
const mostAddress = 1000

// destination returns an address that can stand in a link, or "": what a [Link]
// returns is not all of our making.
func destination(address string) string {
	if address == "" || len(address) > mostAddress || strings.HasPrefix(address, "//") {
		return ""
	}
	for i := range len(address) {
		if b := address[i]; b <= ' ' || b >= 0x7f || strings.IndexByte("<>()[]{}\"'`|\\^*&", b) >= 0 {
			return ""
		}
	}
	scheme, _, named := strings.Cut(address, ":")
	if named && scheme != "https" && scheme != "http" {
		return ""
	}
	return address
}

// mostPath is how many runes of a path are shown: the end tells most.
const mostPath = 100

// place writes a place in the repository, linked where it can be.
func (p *page) place(commit, file string, line int) string {
	words := terminal.Printable(file)
	if runes := []rune(words); len(runes) > mostPath {
		words = "…" + string(runes[len(runes)-mostPath:])
	}
	if line > 0 {
		words += fmt.Sprintf(":%d", line)
	}
	shown := code(words, inline)
	if p.options.Link == nil || shown == "" || file == ".git" || strings.HasPrefix(file, ".git/") {
		return shown // no forge shows what git itself keeps
	}
	address := destination(p.options.Link(commit, file, line))
	if address == "" {
		return shown
	}
	return "[" + shown + "](" + address + ")"
}

// prose is [text] in which places of the report are linked: a reason cites them
// as path:line.
func (p *page) prose(words string) string {
	return textLinked(words, inline, func(word string) string {
		if at, ok := p.places[word]; ok {
			return p.place(p.head(), at.path, at.line)
		}
		return ""
	})
}

// spot is a line of a file.
type spot struct {
	path string
	line int
}

// cite makes the places of a sighting known to [page.prose].
func (p *page) cite(e *evidence.Evidence) {
	add := func(path string, line int) { p.places[fmt.Sprintf("%s:%d", path, line)] = spot{path, line} }
	add(e.Path, e.Line)
	for _, hop := range e.Chain {
		add(hop.Path, hop.Line)
	}
	for _, counter := range e.Counters {
		add(counter.Path, counter.Line)
	}
}
