package tree

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// answer collects what git says.
func answer(t *testing.T, ask func(take func(io.Reader) error) error) []string {
	t.Helper()
	var text []byte
	err := ask(func(r io.Reader) (err error) {
		text, err = io.ReadAll(r)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSuffix(string(text), "\x00"), "\x00")
}

func TestLog(t *testing.T) {
	ctx := context.Background()
	r := newRepository(t, map[string]string{"a.txt": "1\n2\n", "app/b.txt": "1\n"})
	r.commit()
	first := r.git("rev-parse", "HEAD")
	r.write(map[string]string{"a.txt": "1\n3\n"})
	r.commit()
	head := r.git("rev-parse", "HEAD")
	r.git("tag", "v1.0.0")
	log, err := OpenLog(ctx, r.dir, "")
	if err != nil {
		t.Fatal(err)
	}
	if log.Head() != head || log.Shallow() || log.Prefix() != "" {
		t.Errorf("head %s, shallow %v, prefix %q", log.Head(), log.Shallow(), log.Prefix())
	}
	commits := answer(t, func(take func(io.Reader) error) error { return log.Commits(ctx, 10, take) })
	if len(commits) != 2*Fields || commits[0] != head || commits[1] != first || commits[Fields] != first || commits[4] != "a" {
		t.Errorf("commits: %q", commits)
	}
	if graph := answer(t, func(take func(io.Reader) error) error { return log.Ancestry(ctx, 0, 10, take) }); len(graph) != 2*AncestryFields || graph[0] != head {
		t.Errorf("ancestry: %q", graph)
	}
	diffs := answer(t, func(take func(io.Reader) error) error { return log.Diffs(ctx, []string{head, first}, take) })
	for i := range diffs {
		if strings.HasPrefix(diffs[i], ":") {
			diffs[i] = diffs[i][len(diffs[i])-1:]
		}
	}
	want := []string{head, "M", "a.txt", first, "A", "a.txt", "A", "app/b.txt"}
	if diff := cmp.Diff(want, diffs); diff != "" {
		t.Errorf("diffs (-want +got):\n%s", diff)
	}
	lines := answer(t, func(take func(io.Reader) error) error { return log.Lines(ctx, []string{head, first}, take) })
	for i := range lines {
		lines[i] = strings.TrimPrefix(lines[i], "\n")
	}
	want = []string{head, "1\t1\ta.txt", first, "2\t0\ta.txt", "1\t0\tapp/b.txt"}
	if diff := cmp.Diff(want, lines); diff != "" {
		t.Errorf("lines (-want +got):\n%s", diff)
	}
	tags := answer(t, func(take func(io.Reader) error) error { return log.Tags(ctx, 10, take) })
	if tags[0] != "v1.0.0" || tags[1] != head {
		t.Errorf("tags: %q", tags)
	}
	below, err := OpenLog(ctx, r.dir+"/app", "")
	if err != nil {
		t.Fatal(err)
	}
	if got := answer(t, func(take func(io.Reader) error) error { return below.Commits(ctx, 10, take) }); len(got) != Fields || got[0] != first {
		t.Errorf("commits of app: %q", got)
	}
}

// TestLogIsBounded holds that an answer over the limit is an error, and git does
// not wait for somebody to read the rest.
func TestLogIsBounded(t *testing.T) {
	ctx := context.Background()
	r := newRepository(t, map[string]string{"a.txt": strings.Repeat("1\n", 500_000)})
	r.commit()
	log, err := OpenLog(ctx, r.dir, "")
	if err != nil {
		t.Fatal(err)
	}
	id := r.git("rev-parse", "HEAD:a.txt")
	all := func(r io.Reader) error { _, err := io.Copy(io.Discard, r); return err }
	tests := map[string]func() error{
		"commits":  func() error { log.limit = 10; return log.Commits(ctx, 10, all) },
		"contents": func() error { log.limit = 100_000; return log.Contents(ctx, []string{id, id}, func(int, []byte) {}) },
	}
	for name, ask := range tests {
		if err := ask(); !errors.Is(err, ErrTooLarge) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestContents(t *testing.T) {
	ctx := context.Background()
	r := newRepository(t, map[string]string{"a": "a\n", "empty": "", "mark": "\xef\xbb\xbfb", "wide": "\xff\xfec\x00", "zero": "\x00", "large": strings.Repeat("x", maxContent+1)})
	r.commit()
	log, err := OpenLog(ctx, r.dir, "")
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	want := []string{"a\n", "", "b", "c", "none", "none", "none", "a\n"}
	for _, path := range []string{"HEAD:a", "HEAD:empty", "HEAD:mark", "HEAD:wide", "HEAD:zero", "HEAD:large", "HEAD^{tree}", "HEAD:a"} {
		ids = append(ids, r.git("rev-parse", path))
	}
	var got []string
	err = log.Contents(ctx, ids, func(i int, text []byte) {
		if i != len(got) {
			t.Errorf("number %d comes after %d", i, len(got))
		}
		if got = append(got, string(text)); text == nil {
			got[i] = "none"
		}
	})
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("contents (-want +got), %v:\n%s", err, diff)
	}
	err = log.Contents(ctx, []string{ids[0], strings.Repeat("1", 40)}, func(int, []byte) {})
	if !errors.Is(err, ErrMissing) {
		t.Errorf("what is missing: %v", err)
	}
}

// TestUnchanged holds that only what was committed is taken for it.
func TestUnchanged(t *testing.T) {
	r := newRepository(t, map[string]string{"a": "a\n", "b": "b\n"})
	r.commit()
	r.write(map[string]string{"b": "changed\n"})
	files, err := Open(context.Background(), r.dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer files.Close()
	for _, file := range files.Files() {
		data, err := files.Unchanged(file, nil)
		if changed := file.Path == "b"; changed != errors.Is(err, ErrNotFound) || !changed && string(data) != "a\n" {
			t.Errorf("%s: %q, %v", file.Path, data, err)
		}
	}
	if problems := files.Problems(); len(problems) > 0 {
		t.Errorf("problems: %v", problems)
	}
}

// TestLogEnds holds that git is ended when nobody reads on, and that what fails is an error.
func TestLogEnds(t *testing.T) {
	ctx := context.Background()
	r := newRepository(t, map[string]string{"a.txt": "1\n"})
	if _, err := OpenLog(ctx, r.dir, ""); !errors.Is(err, ErrNoCommit) {
		t.Errorf("no commit: %v", err)
	}
	if _, err := OpenLog(ctx, t.TempDir(), ""); !errors.Is(err, ErrNoRepository) {
		t.Errorf("no repository: %v", err)
	}
	r.commit()
	log, err := OpenLog(ctx, r.dir, "")
	if err != nil {
		t.Fatal(err)
	}
	if err := log.Commits(ctx, 10, func(io.Reader) error { return nil }); err != nil {
		t.Errorf("nothing is read: %v", err)
	}
	own := errors.New("enough")
	if err := log.Commits(ctx, 10, func(io.Reader) error { return own }); !errors.Is(err, own) {
		t.Errorf("the reader's own error becomes %v", err)
	}
	err = log.Diffs(ctx, []string{strings.Repeat("1", 40)}, func(r io.Reader) error { _, err := io.Copy(io.Discard, r); return err })
	if err != nil && strings.Contains(err.Error(), r.dir) {
		t.Errorf("the error names a path of the machine: %v", err)
	}
	gone, cancel := context.WithCancel(ctx)
	cancel()
	if err := log.Commits(gone, 10, func(r io.Reader) error { _, err := io.Copy(io.Discard, r); return err }); err == nil {
		t.Error("no error though the context ended")
	}
}
