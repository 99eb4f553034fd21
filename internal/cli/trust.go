package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"github.com/stagecheck/stagecheck/internal/forge"
	"github.com/stagecheck/stagecheck/internal/tree"
)

// proposed reports whether a pipeline judges what nobody accepted yet.
func proposed(env *forge.Context) bool {
	switch env.Kind {
	case forge.PullRequest, forge.MergeQueue:
		return true
	case forge.Other: // GitLab runs it for a pull request that is elsewhere
		return env.Event == "external_pull_request_event"
	}
	return false
}

// folder opens the folder of a model. Where the head is a proposal, one that is
// the repository's own is read of the base. What the pipeline put beside the
// repository's files, such as a clone of another, is taken as it is.
func (a *assessor) folder(ctx context.Context, name string) (fs.FS, error) {
	if !a.proposed {
		return onDisk(name)
	}
	top, within, ok, err := tree.Within(a.dir, name)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", a.dir, err)
	}
	if !ok {
		return onDisk(name)
	}
	base, err := a.fromTop(ctx, top, a.question.base)
	if err != nil {
		return nil, err
	}
	head, err := a.fromTop(ctx, top, a.question.head)
	if err != nil {
		return nil, err
	}
	before, had := tracks(base, within)
	now, has := tracks(head, within)
	switch {
	case !had && !has:
		return onDisk(name)
	case had && has && before.Mode == tree.Submodule && before == now:
		return onDisk(name) // its commit tells all that is in it
	case had && before.Mode != tree.Submodule:
		return modelFolder{base.Folder(within), name}, nil
	}
	a.note(fmt.Sprintf("--policy %s: the model is the change's own, and counts after the merge", name))
	return nil, nil
}

// tracks is [tree.Tree.Tracks] of a tree that need not be.
func tracks(t *tree.Tree, name string) (tree.File, bool) {
	if t == nil {
		return tree.File{}, false
	}
	return t.Tracks(name)
}

// fromTop opens a commit from the top of the repository; nil where it is "" or empty.
func (a *assessor) fromTop(ctx context.Context, top, commit string) (*tree.Tree, error) {
	if commit == "" {
		return nil, nil
	}
	t, err := a.keep(tree.OpenCommit(ctx, top, commit, tree.Options{}))
	if errors.Is(err, tree.ErrEmpty) {
		return nil, nil
	}
	return t, err
}

// modelFolder is one with a name to call it by in errors.
type modelFolder struct {
	fs.FS
	name string
}

// Name returns the name.
func (f modelFolder) Name() string { return f.name }
