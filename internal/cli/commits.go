package cli

import (
	"cmp"
	"context"
	"errors"
	"fmt"

	"github.com/stagecheck/stagecheck/internal/forge"
	"github.com/stagecheck/stagecheck/internal/tree"
)

// commits finds the commits of a change in a clone that may lack them.
type commits struct {
	dir string
	env *forge.Context
	// user and token are sent to the server of the repository, and to no other.
	user, token string
	// offline forbids to fetch what lacks.
	offline bool
	// note takes what a person should know.
	note func(string)
	// lacking says why a change has no base where it should have one.
	lacking error
}

// find returns the commit to judge and the one to compare with, "" for none.
// base is the revision that was asked for, "" for that of the event.
func (c *commits) find(ctx context.Context, base string) (head, from string, err error) {
	if head, err = c.have(ctx, c.env.Head, c.env.HeadRef); err != nil {
		return "", "", fmt.Errorf("the commit to judge: %w; with fetch-depth: 0 the checkout would hold it", err)
	}
	against := forge.Base{Commit: base}
	if base == "" {
		against = c.env.Base
	}
	if against.Commit == "" {
		if c.env.NoBase != "" {
			c.note("nothing is compared: " + c.env.NoBase)
		}
		if proposed(c.env) {
			c.lacking = errors.New(cmp.Or(c.env.NoBase, "the event names no base"))
		}
		return head, "", nil
	}
	tip, err := c.have(ctx, against.Commit, against.Ref)
	if err != nil {
		if ctx.Err() != nil {
			return "", "", err
		}
		c.lacking = fmt.Errorf("%w; %s would have it there", err, c.env.Deepen())
		c.note("nothing is compared: " + c.lacking.Error())
		return head, "", nil
	}
	if from, err = c.ancestor(ctx, tip, head); err != nil {
		return "", "", err
	}
	if !c.offline {
		err = tree.Complete(ctx, c.dir, c.remote(), head, from)
	}
	return head, from, err
}

// have returns the id of a commit, which is fetched where the clone lacks it.
func (c *commits) have(ctx context.Context, rev, ref string) (string, error) {
	id, err := tree.Resolve(ctx, c.dir, rev)
	if err == nil || c.offline || !errors.Is(err, tree.ErrNoCommit) {
		return id, err
	}
	shallow, _ := tree.Shallow(c.dir) // an error comes again below
	depth := 0
	if shallow {
		depth = 1
	}
	fetched := tree.Fetch(ctx, c.dir, c.remote(), depth, rev)
	if fetched != nil && ref != "" && ctx.Err() == nil {
		// Not every server lets a commit be asked for by its id.
		fetched = tree.Fetch(ctx, c.dir, c.remote(), depth, ref)
	}
	if fetched != nil {
		return "", fetched
	}
	return tree.Resolve(ctx, c.dir, rev)
}

func (c *commits) remote() tree.Remote {
	return tree.Remote{Server: c.env.ServerURL, Token: c.token, User: c.user}
}

// ancestor returns the common ancestor of both, for which a shallow clone is
// deepened step by step. Where none is found it is the base itself: then what
// came to the base since counts as taken away by the change.
func (c *commits) ancestor(ctx context.Context, base, head string) (string, error) {
	steps := []int{0, 50, 500, 5000}
	for _, depth := range steps {
		if depth > 0 {
			shallow, err := tree.Shallow(c.dir)
			if err != nil {
				return "", err
			}
			if !shallow || c.offline {
				break
			}
			if err := tree.Fetch(ctx, c.dir, c.remote(), depth, base, head); err != nil {
				if ctx.Err() != nil {
					return "", err
				}
				c.note(err.Error())
				break
			}
		}
		id, err := tree.MergeBase(ctx, c.dir, base, head)
		if !errors.Is(err, tree.ErrNoCommit) {
			return id, err
		}
	}
	c.note("the clone holds no common ancestor of the change and its target: compared with the target itself; " + c.env.Deepen() + " would tell")
	return base, nil
}
