package history

import (
	"strings"
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/tree"
)

// id is an object id of one digit.
func id(digit string) string { return strings.Repeat(digit, 40) }

func text(parts ...string) []byte { return []byte(strings.Join(parts, "\x00") + "\x00") }

// FuzzAnswers reads anything in place of what git answers: no panic, no number
// below zero, and either all of it or an error.
func FuzzAnswers(f *testing.F) {
	f.Add(text(id("a"), id("b")+" "+id("c"), "1700000000", "1690000000", "Ann Lee", "ann@example.com", "ann@example.com", "Fix #1 (#2)\n\nCo-authored-by: Bob <b@example.com>\n"))
	f.Add(text(id("a"), "", "-1", "99999999999999999999", "", "", "", ""))
	f.Add(text(id("a"), ":100644 100644 "+id("b")+" "+id("c")+" A", "a.go", ":000000 100644 "+id("b")+" "+id("c")+" A", "b\n.go", "10\t2\ta.go", "-\t-\tb\n.go"))
	f.Add(text(id("a"), ":100644 100644 "+id("b")+" "+id("b")+" R100", "a.go", "b.go", ":100644 100644 "+id("b")+" "+id("b")+" R100", "a.go"))
	f.Add(text(id("a"), "10\t2\ta.go", "-\t-\tb\n.go", "0\t0\t", "a.go", "b.go"))
	f.Add(text("100644 blob "+id("a")+"\ta.go", "160000 commit "+id("a")+"\tb.go"))
	f.Add(text(id("a"), "1\t1", "x"))
	f.Add(text(id("a"), id("b"), "1700000000", "1700000000", "Ann", "ann@example.com"))
	f.Add(text("v1.2.3", id("a"), "1700000000", "\nv1.2.4-rc1", id("b"), "", "\n"))
	f.Add([]byte("no end"))
	f.Fuzz(func(t *testing.T, answer []byte) {
		m := &measurer{people: newPeople(nil), classes: newClasses(func(string) evidence.Role { return evidence.Product }), log: &tree.Log{}}
		m.pairs, m.touched, m.articles = newPairs(), map[string]bool{}, true
		r := newFields(strings.NewReader(string(answer)))
		for {
			c, err := m.commit(r)
			if err != nil {
				break
			}
			if c.at < 0 || len(c.authors) > maxAuthors {
				t.Errorf("commit at %d of %d authors", c.at, len(c.authors))
			}
		}
		m.changes = []change{{id: id("a")}, {id: id("b")}}
		byID := map[string]int{id("a"): 0, id("b"): 1}
		_ = m.diffs(newFields(strings.NewReader(string(answer))), byID)
		_ = m.numbers(newFields(strings.NewReader(string(answer))), byID, []*change{&m.changes[0], &m.changes[1]})
		for _, c := range m.changes {
			if c.code < 0 || c.added < 0 || c.gone < 0 {
				t.Errorf("%+v", c)
			}
		}
		if blobs, err := m.code(newFields(strings.NewReader(string(answer)))); err == nil && len(blobs) > len(answer)/40 {
			t.Errorf("%d blobs", len(blobs))
		}
		a := ancestry{byID: map[string]int32{}}
		if err := a.read(newFields(strings.NewReader(string(answer))), m.people); err == nil {
			a.own([]string{raw(id("a"))}, func(*ancestor) {})
		}
		_ = readTags(newFields(strings.NewReader(string(answer))), tagged{map[string]int64{}, map[string]int64{}})
		if of := count(answer); of.debts > of.lines {
			t.Errorf("%d marks on %d lines", of.debts, of.lines)
		}
	})
}

func TestUpgradesMajor(t *testing.T) {
	tests := map[string]said{
		"Bump foo from 1.9.2 to 2.0.0":                                        major | raises,
		"Bump foo from 1.9.2 to 1.10.0":                                       0,
		"Bump actions/checkout from 3 to 4":                                   major | raises,
		"build(deps): bump redis from 6 to 7":                                 major | raises,
		"Bump sdk from v2 to v3":                                              major | raises,
		"increase index.max_fields from 300 to 400":                           raises,
		"Bump web pods from 8 to 12":                                          raises,
		"fix(deps): update dependency typescript to v5":                       major,
		"fix(deps): update dependency typescript to v5.1.2":                   0,
		"Bump foo from 0.9 to 1.0 in /web":                                    major | raises,
		"Bump a from 3309.v27b_9314fd1a_4 to 3322.v52ddf0ea_b7a":              0,
		"Bump a from 999.1 to 1000.2":                                         0,
		"Bump a from 998 to 999":                                              raises,
		"chore: update dependency a to v2026":                                 0,
		"Merge pull request #1 from x/dependabot/y\n\nBump bom from 21 to 25": major | raises,
		"Merge pull request #1 from x/pods\n\nBump pods from 21 to 25":        raises,
		"go from bad to 2":                                                    0,
		"move to v":                                                           0,
		"to v4":                                                               0,
		"Bump a from 99999999999999999999999 to 1111111111111":                0,
	}
	for line, want := range tests {
		if got := understand([]byte(line), func(_, _ []byte) {}) & (major | raises); got != want {
			t.Errorf("%q: %b, want %b", line, got, want)
		}
	}
}

func TestUnderstand(t *testing.T) {
	tests := map[string]said{
		"Fix crash (#12)":       squashed | fixes,
		"Fix #12":               fixes | issue,
		"Add prefix":            0,
		"PROJ-12 add thing":     issue,
		"Use UTF-8 and SHA-256": 0,
		"work\n\nhttps://example.com/a/b/issues/3":   issue,
		"work\n\nsecurity spike":                     0, // only the subject says so
		"Security: bump":                             security,
		"fix CVE-2024-1":                             fixes | security,
		"Merge pull request #4 from x/redact-urls":   security,
		"do not leak secrets to the log":             security,
		"add credentials to a job":                   0,
		"stop a memory leak":                         0,
		"work\n\nsecrets leak, and we redact them":   0,
		"Revert \"a\"":                               reverts,
		"Merge pull request #4 from x/spike-foo":     experiment,
		"add a Proof of Concept":                     experiment,
		"refactor: a":                                cleans,
		"work\n\nReviewed-by: Ann <ann@example.com>": reviewed,
		"work (!7)":                                  squashed,
		"Merged in a (pull request #12)":             squashed,
		"add a thing (see #12)":                      issue,
		"work\n\nCloses #12":                         issue | fixes,
		"work\n\nCloses: !12":                        issue | fixes,
		"work\n\ncloses the door, as #12 says":       issue,
		"work\n\n" + strings.Repeat("more\n", 2000) + "Reviewed-by: Ann <ann@example.com>": reviewed,
		"x#12": 0,
		"work\n\nCo-authored-by: Bob <b@example.com>\n": 0,
	}
	for message, want := range tests {
		people := 0
		if got := understand([]byte(message), func(_, _ []byte) { people++ }); got != want {
			t.Errorf("%q: %b, want %b", message, got, want)
		}
		if strings.Contains(message, "Co-authored") != (people == 1) {
			t.Errorf("%q: %d people", message, people)
		}
	}
}

func TestReleaseBy(t *testing.T) {
	for want, tags := range map[naming][]string{
		byVersion: {
			"v1.2.3", "V1.2.3", "1.2", "release-1.2.3", "release/v2.0", "v1.2.3+build", "v1.2.3-hotfix1", "1.1.1a", "1.0.0.Final",
			"@babel/core@7.1.0", "sdk/v1.2.3", "git-5.10.1", "kube-prometheus-stack-85.0.1", "log4j-2-api-2.25.1", "desktop-v1.2.3", "infra_task_1.2.3-release",
			"test-harness-1.2", "pre-commit-hooks-4.0", "2026.08.20", "release-2026.08.20", "release/20260820.1", "1502.v5c95e620ddfe", "1497.v6ea_e85a_ce970", "credentials-1495.v2cc3d2266b_75",
		},
		bySeries: {
			"2026-08-20T212155", "2026-08-20", "release-2026-08-20", "production--2026-08-21--15-47-43", "06-19-2026", "20260820", "v2026-08-20", "v1", "v1694", "1694", "release_1694", "release-12",
		},
		byNothing: {
			"v1.2.3-rc.1", "v1.2.3-RC1", "1.2.3rc2", "v1.2.3-beta", "1.2.3a1", "1.2.3a3", "v0.43.0-preview0002", "1.2.3-M2", "1.3.1-unreleased", "v1.2.3-SNAPSHOT",
			"git-5.0.0-beta1", "pkg@1.2.3-next.4", "sdk/v1.2.3-alpha.1", "", "v", "v1.", "app-1", "build-123", "build-1.2.3", "builds/1.2.3", "deploytest", "alpha_release-4597",
			"weekly-1.2", "nightly-2024.01.02", "app-nightly-2024.01.02", "2024.01.02-nightly", "nightly-2024-01-02", "before-2024-01-02", "stages/rc-2026-08-20",
			"staging--2026-08-21--13-36-09", "staging-1.2.3", "k8s-pre-talos", "pre-1.2", "v1.2-pre", "2024-13-02", "2024-01", "12345678", "12.vendor", "jobs-2024-01-02",
		},
	} {
		for _, tag := range tags {
			if got := releaseBy(tag); got != want {
				t.Errorf("%q: %v, want %v", tag, got, want)
			}
		}
	}
}

func TestClassify(t *testing.T) {
	cases := []struct {
		path string
		role evidence.Role
		want class
	}{
		{"main.go", evidence.Product, source},
		{"main_test.go", evidence.Test, tests},
		{"tests/README.md", evidence.Test, document},
		{"CHANGELOG.md", evidence.Docs, 0},
		{"packages/web/CHANGELOG-v2.md", evidence.Docs, 0},
		{"History.md", evidence.Docs, 0},
		{"CONTRIBUTORS.md", evidence.Docs, 0},
		{"docs/history.md", evidence.Docs, document},
		{"docs/release_notes.rst", evidence.Docs, 0},
		{".changeset/brave-cats.md", evidence.Docs, 0},
		{"docs/changing.md", evidence.Docs, document},
		{"vendor/a.go", evidence.Vendored, 0},
		{".github/workflows/ci.yml", evidence.Product, pipeline},
		{"infra/main.tf", evidence.Product, infra},
		{"Dockerfile", evidence.Product, infra},
		{"templates/vhost.epp", evidence.Product, infra},
		{"roles/ssh/tasks/main.yml", evidence.Product, infra},
		{"task/main.yml", evidence.Product, 0},
		{"charts/app/templates/deploy.yaml", evidence.Product, infra},
		{"docs/deploy.md", evidence.Docs, document | opsdoc},
		{"kb/printers.md", evidence.Docs, document | article},
		{"alerts/api.yaml", evidence.Product, alert},
		{"setup.iss", evidence.Product, packages},
		{"logo.png", evidence.Product, 0},
		{"", evidence.Product, 0},
	}
	for _, test := range cases {
		if got := classify(test.path, test.role); got != test.want {
			t.Errorf("%s: %b, want %b", test.path, got, test.want)
		}
	}
}
