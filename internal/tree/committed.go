package tree

import (
	"bytes"
	"compress/zlib"
	"context"
	"io"
	"strconv"
	"strings"
)

const (
	// maxObject is the largest loose commit that is opened, in compressed bytes.
	maxObject = 1 << 20
	// maxHead is how much of a commit is looked at for its date, in bytes: the
	// date stands before message and signature, after the parents.
	maxHead = 64 << 10
	// maxTime is the end of the year 9999, in seconds since 1970.
	maxTime = 253402300799
)

// CommitTime returns the committer date of [Tree.Commit] in seconds since 1970;
// 0 where there is no commit, or where it has no date that can be told. It reads the
// commit's object, and asks git where that lies in a pack.
func (t *Tree) CommitTime(ctx context.Context) int64 {
	if t.commit == "" || t.repo == nil {
		return 0
	}
	t.dated.Do(func() { t.time = t.repo.commitTime(ctx, t.commit) })
	return t.time
}

func (r *repo) commitTime(ctx context.Context, id string) int64 {
	if at, ok := r.looseTime(id); ok {
		return at
	}
	// Prints the date and the id.
	out, err := r.output(ctx, r.gitDir, "rev-list", "--no-walk", "--timestamp", id, "--")
	if err != nil {
		return 0
	}
	word, _, _ := strings.Cut(out, " ")
	return seconds(word)
}

// looseTime reads the date of a commit that has a file of its own; false where it has none.
func (r *repo) looseTime(id string) (int64, bool) {
	f, info, err := openRegular(r.commonDir, "objects/"+id[:2]+"/"+id[2:], maxObject)
	if err != nil {
		return 0, false
	}
	defer f.Close()
	inflated, err := zlib.NewReader(io.LimitReader(f, info.Size()))
	if err != nil {
		return 0, false
	}
	text, err := io.ReadAll(io.LimitReader(inflated, maxHead))
	if err != nil && len(text) == 0 {
		return 0, false
	}
	kind, body, ok := bytes.Cut(text, []byte{0})
	if !ok || !bytes.HasPrefix(kind, []byte("commit ")) {
		return 0, false
	}
	return committerDate(body)
}

// committerDate finds the date in the header of a commit; false where the
// header does not hold it.
func committerDate(body []byte) (int64, bool) {
	for line := range bytes.Lines(body) {
		if len(line) == 1 {
			return 0, false // the message begins
		}
		if who, ok := bytes.CutPrefix(line, []byte("committer ")); ok {
			// Name <address> seconds zone
			word, _, _ := strings.Cut(strings.TrimSpace(string(who[bytes.LastIndexByte(who, '>')+1:])), " ")
			at := seconds(word)
			return at, at > 0
		}
	}
	return 0, false
}

// seconds reads a time, 0 for what is none of our era.
func seconds(word string) int64 {
	n, err := strconv.ParseInt(strings.TrimSpace(word), 10, 64)
	if err != nil || n < 0 || n > maxTime {
		return 0
	}
	return n
}
