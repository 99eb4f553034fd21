package cli

import (
	"context"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/settings"
	"github.com/stagecheck/stagecheck/internal/tree"
)

// dated returns the exemptions of settings as they hold at the commit of a tree.
// The settings need not be those of the tree.
func dated(ctx context.Context, own *settings.Settings, files *tree.Tree) []evidence.Exemption {
	if len(own.Exemptions) == 0 {
		return nil
	}
	exemptions := slices.Clone(own.Exemptions)
	for i := range exemptions {
		exemptions[i].Date(files.CommitTime(ctx))
	}
	return exemptions
}

// vouch puts into a document what people vouch for in settings, and the time of
// the commit that this is measured against.
func vouch(ctx context.Context, own *settings.Settings, files *tree.Tree, doc *evidence.Document) {
	if len(own.Attestations) == 0 {
		return
	}
	doc.CommitTime = files.CommitTime(ctx)
	doc.Attestations = slices.Clone(own.Attestations)
	for i := range doc.Attestations {
		a := &doc.Attestations[i]
		for _, link := range a.Evidence {
			path, _, _ := strings.Cut(link, "#")
			if !strings.Contains(link, "://") && !files.Has(path) {
				a.Missing = append(a.Missing, link)
			}
		}
	}
}
