package scanners

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/tree"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/gitlabci"
	"github.com/stagecheck/stagecheck/scanners/hollow"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
	"github.com/stagecheck/stagecheck/scanners/role"
)

// misplaced mentions the files that would show something if they were read: no
// bot and no forge looks at them where they stand, or by the name they have.
func misplaced(c catalogues, f *files, roles *role.Table, pipelines []pipeline.Pipeline, found *collector) {
	read := readFrom(pipelines)
	paths := c.paths()
	for _, file := range f.tree.Files() {
		if file.Mode == tree.Submodule || file.Mode == tree.Symlink || read[file.Path] {
			continue
		}
		meant, ok := hollow.Meant(file.Path, func() []byte {
			text, _ := f.Text(file.Path) // the tree keeps the problem
			return text
		})
		if !ok || roles.Of(file.Path) != evidence.Product {
			continue
		}
		e := evidence.Evidence{
			Rung: evidence.Mentioned, Role: evidence.Product, Path: file.Path, Line: 1, Text: path.Base(file.Path), Source: evidence.SourceFile,
			Counters: []evidence.Counter{{Kind: evidence.DisabledFile, Path: file.Path, Line: 1, Text: path.Base(file.Path)}},
		}
		paths.Files(meant, func(claim *catalogue.Claim) {
			if slices.Contains([]string{"ci", "sec", "org"}, category(claim.Signal.ID)) {
				found.claim(claim, e)
			}
		})
		if system := systemOf(meant); system != "" {
			e.Signal, e.Tool = "ci.pipeline", system
			found.derived(e)
		}
	}
}

func category(signal string) string {
	category, _, _ := strings.Cut(signal, ".")
	return category
}

// systemOf names the CI system that reads files in a place, of those without a
// row of their own.
func systemOf(file string) string {
	switch {
	case path.Dir(file) == ".github/workflows":
		return "github-actions"
	case file == ".gitlab-ci.yml" || file == ".gitlab-ci.yaml":
		return gitlabci.System
	}
	return ""
}

// readFrom holds the files that pipelines were read from, or take in.
func readFrom(pipelines []pipeline.Pipeline) map[string]bool {
	read := map[string]bool{}
	for i := range pipelines {
		p := &pipelines[i]
		if len(p.Jobs)+len(p.Includes) > 0 { // a file without either is of another kind
			read[p.Path] = true
		}
		for k := range p.Jobs {
			read[p.Jobs[k].At.Path] = true
			if call := p.Jobs[k].Call; call != nil && call.Local {
				read[call.Target] = true
			}
		}
		for _, include := range p.Includes {
			if include.Kind == "local" {
				read[strings.TrimPrefix(include.Value, "/")] = true
			}
		}
	}
	return read
}
