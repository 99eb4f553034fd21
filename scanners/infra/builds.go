package infra

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/lines"
)

// IsCompose reports whether a file is a Compose file by its name.
func IsCompose(file string) bool { return formatOf(file) == compose }

// Builds returns the Dockerfiles that a Compose file has services built by, as
// paths from the root of the repository. Where services share what they are made
// of, that stands beside them.
func Builds(file string, text []byte) []string {
	b := buildReader{dir: path.Dir(file)}
	for line := range strings.Lines(lines.Clean(text)) {
		b.line(strings.TrimRight(line, " \t\r\n"))
	}
	b.end()
	return b.found
}

// buildReader reads line by line how a Compose file has its services built.
type buildReader struct {
	dir   string // that the file is in
	found []string
	// build is the column of the key of that name whose value is being read, 0
	// for none, and member that of what is in the value, 0 until it is seen.
	build, member       int
	context, dockerfile string
}

func (b *buildReader) line(line string) {
	text := strings.TrimLeft(line, " ")
	if text == "" || text[0] == '#' {
		return
	}
	column := len(line) - len(text)
	if column <= b.build {
		b.end()
	}
	key, value, ok := keyValue(text)
	switch {
	case !ok:
	case b.build == 0:
		if key == "build" {
			b.build, b.member, b.context, b.dockerfile = column, 0, value, ""
		}
	case b.member == 0 || column == b.member:
		b.member = column
		switch key {
		case "context":
			b.context = value
		case "dockerfile":
			b.dockerfile = value
		}
	}
}

// end notes the Dockerfile of the service that was read, if it is one of the repository.
func (b *buildReader) end() {
	if b.build == 0 {
		return
	}
	b.build = 0
	if b.dockerfile == "" {
		b.dockerfile = "Dockerfile"
	}
	file := path.Join(b.dir, b.context, b.dockerfile)
	if len(file) > maxValue || strings.ContainsAny(b.context+b.dockerfile, "$:{") || strings.HasPrefix(file, "..") || path.IsAbs(b.context) {
		return
	}
	if len(b.found) < maxFacts && !slices.Contains(b.found, file) {
		b.found = append(b.found, file)
	}
}

// TakesSource reports whether the image of a Dockerfile has anything of the
// repository's own in it beside settings, lists and scripts to start it by.
func TakesSource(file string, text []byte) bool {
	s := &sniffer{path: file, text: lines.Clean(text)}
	r := s.dockerfile()
	return r.binds && r.takes || slices.ContainsFunc(r.copied, isSource)
}

// copy notes what an instruction copies from the folder that is built in.
func (r *dockerReader) copy(words []string) {
	for len(words) > 0 && strings.HasPrefix(words[0], "--") {
		if strings.HasPrefix(words[0], "--from=") {
			r.takes = true
			return
		}
		words = words[1:]
	}
	if len(words) > 1 && len(r.copied) < maxFacts {
		r.copied = append(r.copied, words[:len(words)-1]...)
	}
}

// run notes whether an instruction runs with the folder that is built in.
func (r *dockerReader) run(words []string) {
	for _, word := range words {
		mount, ok := strings.CutPrefix(word, "--mount=")
		r.binds = r.binds || ok && strings.Contains(mount, "type=bind") && !strings.Contains(mount, "from=")
	}
}

// isSource reports whether what is copied may be source, or what is made of it:
// a folder, or a file of a kind that is not settings.
func isSource(word string) bool {
	word = strings.Trim(word, `[]",'`)
	if strings.Contains(word, "://") || strings.HasPrefix(word, "<<") {
		return false
	}
	base := strings.ToLower(path.Base(word))
	switch path.Ext(base) {
	case ".sh", ".bash", ".conf", ".cfg", ".cnf", ".ini", ".env", ".yml", ".yaml", ".json", ".xml", ".properties", ".sql", ".list", ".repo", ".rules",
		".crt", ".cer", ".pem", ".key", ".pub", ".gpg", ".asc", ".txt", ".md", ".tpl", ".tmpl", ".j2", ".template", ".service", ".vcl":
		return false
	}
	return !strings.Contains(base, "entrypoint")
}
