package history

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/tree"
)

// maxTags is how many tags are looked at.
const maxTags = 100_000

// tags reads when versions were released: once for each commit, however many
// tags it has.
func (m *measurer) tags(ctx context.Context) error {
	made := map[string]int64{}
	err := m.log.Tags(ctx, maxTags, func(r io.Reader) error { return readTags(newFields(r), made) })
	if err != nil {
		return fmt.Errorf("read the tags: %w", err)
	}
	for _, at := range made {
		// A tag is made after its commit: that of HEAD may be younger than HEAD.
		if at <= m.newest+days(30) {
			m.releases = append(m.releases, at)
		}
	}
	slices.Sort(m.releases)
	return nil
}

// readTags reads the answer of [tree.Log.Tags] into the times by commit.
func readTags(f *fields, made map[string]int64) error {
	for {
		var name, commit string
		for i := range tree.TagFields - 1 {
			text, err := f.next(maxPath)
			switch {
			case err == io.EOF && i == 0:
				return nil
			case err == errForm && i == 0 && len(bytes.TrimSpace(f.buf)) == 0:
				return nil // the line break after the last
			case err != nil:
				return errForm
			}
			switch i {
			case 0:
				name = string(bytes.TrimLeft(text, "\n"))
			case 1:
				commit = string(text)
			case 2:
				at := seconds(text)
				if first, ok := made[commit]; isRelease(name) && at > 0 && (!ok || at < first) {
					made[commit] = at
				}
			}
		}
	}
}

// isRelease reports whether a tag names a version that is no pre-release:
// v1.2, 1.2.3, release-1.2, and with words behind that do not say otherwise.
func isRelease(tag string) bool {
	rest := strings.TrimPrefix(tag, "v")
	for _, prefix := range []string{"release-", "release/", "release-v", "release/v"} {
		if after, ok := strings.CutPrefix(tag, prefix); ok {
			rest = after
		}
	}
	parts, i := 0, 0
	for i < len(rest) {
		start := i
		for i < len(rest) && '0' <= rest[i] && rest[i] <= '9' {
			i++
		}
		if i == start {
			break
		}
		parts++
		if i+1 >= len(rest) || rest[i] != '.' || rest[i+1] < '0' || rest[i+1] > '9' {
			break
		}
		i++
	}
	if parts < 2 {
		return false
	}
	suffix := strings.ToLower(strings.TrimLeft(rest[i:], "-._+"))
	for _, word := range []string{"rc", "alpha", "beta", "pre", "dev", "snapshot", "nightly", "canary", "next", "test", "a1", "a2", "b1", "b2", "m1", "m2", "ea"} {
		if strings.HasPrefix(suffix, word) {
			return false
		}
	}
	return true
}
