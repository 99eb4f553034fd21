package history_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stagecheck/stagecheck/internal/history"
)

// TestHostile holds that no history breaks measuring, or makes it say what is
// not so: what cannot be counted is left out or unknown.
func TestHostile(t *testing.T) {
	wide := map[string]string{}
	for i := range 20_000 {
		wide[fmt.Sprintf("d%d/f%d.go", i%100, i)] = "x\n"
	}
	tests := []struct {
		name    string
		commits []commit
		changes int // by people, in the window
	}{
		{"control characters and odd bytes in messages", []commit{
			{ago: 20, says: "\x1b[31m\r::error::\x01 \xff\xfe (#1)", files: map[string]string{"x.dat": "1"}},
			{ago: 19, says: "", files: map[string]string{"x.dat": "2"}},
			{ago: 18, says: strings.Repeat("fix #1 ", 100_000), files: map[string]string{"x.dat": "3"}},
			{ago: 17, says: "a\n\nCo-authored-by: <<<>>>\nCo-authored-by:\nReviewed-by", files: map[string]string{"x.dat": "4"}},
		}, 25},
		{"names that are no names", []commit{
			{ago: 20, by: " <>", says: "a", files: map[string]string{"x.dat": "1"}},
			{ago: 19, by: "\xff\x1b \x7f <\xfe>", says: "a", files: map[string]string{"x.dat": "2"}},
		}, 23},
		{"dates of no time", []commit{
			{date: "99999999999999 +0000", says: "far", files: map[string]string{"x.dat": "1"}},
			{date: "0 +0000", says: "early", files: map[string]string{"x.dat": "2"}},
			{date: "1767000000 +9959", says: "where", files: map[string]string{"x.dat": "3"}},
			{ago: -300, says: "next year", files: map[string]string{"x.dat": "4"}},
		}, 22},
		{"commits that change nothing", []commit{{ago: 20, says: "a"}, {ago: 19, says: "b"}}, 23},
		{"an octopus", []commit{
			{ago: 30, says: "base", files: map[string]string{"x.dat": "1"}, label: "base"},
			{ago: 29, on: "a", from: "base", says: "a", files: map[string]string{"a": "1"}, label: "a"},
			{ago: 29, on: "b", from: "base", says: "b", files: map[string]string{"b": "1"}, label: "b"},
			{ago: 29, on: "c", from: "base", says: "c", files: map[string]string{"c": "1"}, label: "c"},
			{ago: 28, says: "merge", merge: []string{"a", "b", "c", "a"}},
		}, 23},
		{"paths that no list can hold", []commit{
			{ago: 20, says: "a", files: map[string]string{"a\nb\t\"c\".go": "x\n", "\xff\xfe.go": "x\n", strings.Repeat("d/", 500) + "x.go": "x\n"}},
			{ago: 19, says: "b", files: map[string]string{strings.Repeat("a", 40): "x\n", "0\t0\tx": "y\n", ":100644": "z\n"}},
		}, 23},
		{"a change of many files", []commit{{ago: 20, says: "a", files: wide}}, 22},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, result := measure(t, build(t, long(test.commits...)), history.Options{})
			if m := got["squash_share"]; m.N != test.changes {
				t.Errorf("%+v, want %d changes", m, test.changes)
			}
			if len(result.Problems) > 0 {
				t.Errorf("problems: %v", result.Problems)
			}
		})
	}
}

// TestNothingRuns holds that no program that a repository names is run.
func TestNothingRuns(t *testing.T) {
	bare := build(t, long(several(30, 200, func(i int) commit {
		return commit{says: "work", files: map[string]string{"a.go": lines("code", i+1), ".gitattributes": fmt.Sprintf("*.go diff=evil filter=evil %d\n", i)}}
	})...))
	// A signature is checked by a program.
	signed := strings.Replace(git(t, "", "--git-dir="+bare, "cat-file", "commit", "HEAD"), "\n\n",
		"\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ==\n -----END PGP SIGNATURE-----\n\n", 1)
	git(t, "", "--git-dir="+bare, "update-ref", "refs/heads/main", git(t, signed+"\n", "--git-dir="+bare, "hash-object", "-t", "commit", "-w", "--stdin"))
	dir := filepath.Join(t.TempDir(), "work")
	git(t, "", "clone", "-q", bare, dir)
	ran := filepath.Join(t.TempDir(), "ran")
	program := filepath.Join(t.TempDir(), "evil")
	if err := os.WriteFile(program, []byte("#!/bin/sh\ntouch "+ran+"\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{
		"diff.external", "diff.evil.command", "diff.evil.textconv", "filter.evil.smudge", "filter.evil.clean", "filter.evil.process",
		"core.fsmonitor", "core.pager", "pager.log", "gpg.program", "core.sshCommand", "core.editor", "alias.log", "credential.helper",
	} {
		git(t, "", "-C", dir, "config", key, program)
	}
	for key, value := range map[string]string{
		"log.showSignature": "true", "log.follow": "true", "diff.renames": "copies", "log.diffMerges": "remerge", "format.pretty": "%GG",
		"log.mailmap": "true", "mailmap.file": program, "diff.orderFile": program, "log.date": "relative", "color.ui": "always",
		"diff.submodule": "log", "notes.displayRef": "*", "diff.algorithm": "patience", "i18n.logOutputEncoding": "UTF-16",
	} {
		git(t, "", "-C", dir, "config", key, value)
	}
	plain, _ := measure(t, bare, history.Options{})
	got, result := measure(t, dir, history.Options{Files: []string{".gitattributes", "a.go", "x.dat"}})
	if len(result.Problems) > 0 {
		t.Errorf("problems: %v", result.Problems)
	}
	for name, m := range plain {
		if got[name] != m {
			t.Errorf("settings change %+v to %+v", m, got[name])
		}
	}
	if _, err := os.Stat(ran); err == nil {
		t.Error("a program of the repository ran")
	}
}

// TestReplaced holds that neither replaced objects nor grafts rewrite history.
func TestReplaced(t *testing.T) {
	dir := build(t, long(commit{ago: 20, says: "one", files: map[string]string{"x.dat": "1"}, tag: "one"}))
	plain, _ := measure(t, dir, history.Options{})
	one := git(t, "", "--git-dir="+dir, "rev-parse", "one")
	root := git(t, "", "--git-dir="+dir, "rev-list", "--max-parents=0", "HEAD")
	git(t, "", "--git-dir="+dir, "replace", one, root)
	if err := os.WriteFile(filepath.Join(dir, "info", "grafts"), []byte(one+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	got, _ := measure(t, dir, history.Options{Files: []string{"x.dat"}})
	if got["squash_share"] != plain["squash_share"] || got["squash_share"].N != 22 {
		t.Errorf("%+v became %+v", plain["squash_share"], got["squash_share"])
	}
}
