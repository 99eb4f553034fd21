package scanners

import (
	"bytes"
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/expression"
	"github.com/stagecheck/stagecheck/internal/tree"
	"github.com/stagecheck/stagecheck/scanners/infra"
	"github.com/stagecheck/stagecheck/scanners/role"
)

// The limits of looking for who else names a Dockerfile: with more than
// maxMentions files that could, nobody knows, and a file of more than maxMention
// bytes does not.
const (
	maxBeside   = 16
	maxMentions = 400
	maxMention  = 256 << 10
)

// beside returns the Dockerfiles that only build what the product is developed
// and tested with: a Compose file has them built and nothing else names them,
// and nothing of the repository's source goes into their images.
func beside(f *files, roles *role.Table) []role.Rule {
	candidates := names{}
	for _, file := range f.paths {
		if !infra.IsCompose(file) {
			continue
		}
		text, err := f.Text(file)
		if err != nil {
			continue // it is a problem where the files are read
		}
		for _, built := range infra.Builds(file, text) {
			if candidates[built] || len(candidates) == maxBeside || isMain(built) || !f.Has(built) || roles.Of(built) != evidence.Product {
				continue
			}
			if text, err := f.Text(built); err == nil && !infra.TakesSource(built, text) {
				candidates[built] = true
			}
		}
	}
	if len(candidates) > 0 {
		candidates.unless(f, roles)
	}
	if len(candidates) == 0 {
		return nil
	}
	return []role.Rule{{Paths: candidates, Role: evidence.Test}}
}

// isMain reports whether a Dockerfile is that of the root, which builds the product.
func isMain(file string) bool {
	return strings.EqualFold(file, "Dockerfile") || strings.EqualFold(file, "Containerfile")
}

// names matches some paths.
type names map[string]bool

// Match reports whether the path is one of them.
func (n names) Match(file string) bool { return n[file] }

// unless takes out what the pipelines, makefiles and scripts name, and
// everything if they push what Compose files build.
func (n names) unless(f *files, roles *role.Table) {
	read := 0
	for _, file := range f.tree.Files() {
		if !mayBuild(file.Path) || file.Size > maxMention || file.Mode == tree.Submodule || roles.Of(file.Path) == evidence.Vendored {
			continue
		}
		text, err := f.Text(file.Path)
		if err != nil {
			continue // it is a problem where the files are read
		}
		if read++; read > maxMentions || pushesComposed(text) {
			clear(n)
			return
		}
		for candidate := range n {
			word := path.Base(candidate)
			if isMain(word) {
				word = path.Dir(candidate)
			}
			if mentions(text, word) {
				delete(n, candidate)
			}
		}
	}
}

var (
	// pushes matches a command that sends the images of a Compose file to a registry.
	pushes = expression.Lazy(`\b(?:compose|bake)\b.*\bpush\b`)
	// bakes matches the input by which an action does so.
	bakes = expression.Lazy(`(?m)^[ \t]*push:[ \t]*["']?[^"'\s#]`)
)

// pushesComposed reports whether a pipeline or a script sends what Compose files build to a registry.
func pushesComposed(text []byte) bool {
	if !bytes.Contains(text, []byte("push")) {
		return false
	}
	return (bytes.Contains(text, []byte("compose")) || bytes.Contains(text, []byte("bake"))) && pushes().Match(text) ||
		bytes.Contains(text, []byte("bake-action")) && bakes().Match(text)
}

// mentions reports whether a name stands in a text, and not as a part of another.
func mentions(text []byte, name string) bool {
	part := func(b byte) bool {
		return b == '.' || b == '-' || b == '_' || '0' <= b && b <= '9' || 'a' <= b|0x20 && b|0x20 <= 'z'
	}
	for from := 0; ; {
		at := bytes.Index(text[from:], []byte(name))
		if at < 0 {
			return false
		}
		at += from
		end := at + len(name)
		if (at == 0 || !part(text[at-1])) && (end == len(text) || !part(text[end])) {
			return true
		}
		from = end
	}
}

// mayBuild reports whether a file could say how an image is built, by its name.
func mayBuild(file string) bool {
	base := path.Base(file)
	switch path.Ext(base) {
	case ".yml", ".yaml":
		return !infra.IsCompose(file)
	case ".sh", ".bash", ".ps1", ".mk", ".hcl", ".toml", ".groovy", ".star", ".cue":
		return true
	case "":
		return base[0] >= 'A' && base[0] <= 'Z' && strings.HasSuffix(base, "file") && !strings.Contains(base, "Docker") || base == "justfile"
	}
	return base == "package.json" || base == "docker-bake.json"
}
