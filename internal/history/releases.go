package history

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/stagecheck/stagecheck/internal/tree"
)

// maxTags is how many tags are looked at.
const maxTags = 100_000

// leastSeries is how many tags with a date or a number there are where releases
// are named that way: one or two mark something else.
const leastSeries = 3

// tagged is when the commits were tagged, by their ids.
type tagged struct {
	versions, series map[string]int64
}

// tags reads when versions were released: once for each commit, however many
// tags it has.
func (m *measurer) tags(ctx context.Context) error {
	made := tagged{map[string]int64{}, map[string]int64{}}
	err := m.log.Tags(ctx, maxTags, func(r io.Reader) error { return readTags(newFields(r), made) })
	if err != nil {
		return fmt.Errorf("read the tags: %w", err)
	}
	maps.DeleteFunc(made.series, func(_ string, at int64) bool { return at < m.newest-days(window) })
	if len(made.series) >= leastSeries {
		for commit, at := range made.series {
			earliest(made.versions, commit, at)
		}
	}
	for _, at := range made.versions {
		// A tag is made after its commit: that of HEAD may be younger than HEAD.
		if at <= m.newest+days(30) {
			m.releases = append(m.releases, at)
		}
	}
	slices.Sort(m.releases)
	return nil
}

// readTags reads the answer of [tree.Log.Tags] into the times by commit.
func readTags(f *fields, made tagged) error {
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
				switch releaseBy(name) {
				case byVersion:
					earliest(made.versions, commit, seconds(text))
				case bySeries:
					earliest(made.series, commit, seconds(text))
				}
			}
		}
	}
}

// earliest notes when a commit was tagged first.
func earliest(made map[string]int64, commit string, at int64) {
	if first, ok := made[commit]; at > 0 && (!ok || at < first) {
		made[commit] = at
	}
}
