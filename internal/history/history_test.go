package history_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/history"
)

// several makes n commits alike, a day apart, the first so many days ago.
func several(n int, ago float64, make func(i int) commit) []commit {
	var all []commit
	for i := range n {
		c := make(i)
		c.ago = ago - float64(i)
		all = append(all, c)
	}
	return all
}

// coded is a change that adds lines of code, and a test where tested is true.
func coded(i, n int, tested bool) commit {
	files := map[string]string{fmt.Sprintf("pkg/f%d.go", i): lines("code", n)}
	if tested {
		files["pkg/all_test.go"] = lines("test", i+1)
	}
	return commit{says: "add a thing", files: files}
}

// branch is a branch of one commit that lives for some days, and its merge.
func branch(name, by, merger string, ago, lives, written float64, says string) []commit {
	at := "at " + name
	return []commit{
		{ago: ago + lives, says: "go on", files: map[string]string{"x.dat": name + "\n"}, label: at},
		{ago: ago + lives, written: written, by: by, on: name, from: at, says: says, files: map[string]string{"y/" + name + ".dat": "y\n"}, label: name},
		{ago: ago, by: merger, says: "Merge pull request #5 from ann/" + name, merge: []string{name}},
	}
}

func TestMeasures(t *testing.T) {
	const all = 730
	known := func(name string, value float64, n, window int) evidence.Measure {
		return evidence.Measure{Name: name, Value: value, N: n, Window: window}
	}
	unknown := func(name, settles string) evidence.Measure { return evidence.Measure{Name: name, Unknown: settles} }
	authors := func(paths ...string) []commit {
		var list []commit
		for i, path := range paths {
			by, file, _ := strings.Cut(path, " ")
			list = append(list, commit{ago: 50 - float64(i), by: by, says: "work", files: map[string]string{file: fmt.Sprint(i, "\n")}})
		}
		return list
	}
	var branches, squashes []commit
	for i := range 5 {
		// Lives of 1 to 5 days; authored two days before.
		branches = append(branches, branch(fmt.Sprint("b", i), "Bob Ray", "Ann Lee", 60-float64(10*i), float64(i+1), 2, "work")...)
	}
	secure := slices.Clone(branches)
	old := []commit{}
	for i := range 4 {
		name := fmt.Sprint("o", i)
		old = append(old, commit{ago: 1000, by: "Bob Ray", on: name, from: "root", says: "work", files: map[string]string{name: "o\n"}, label: name},
			commit{ago: float64(19 - i), says: "merge", merge: []string{name}})
	}
	for i := range 5 {
		secure = append(secure, branch(fmt.Sprint("s", i), "dependabot[bot]", "Ann Lee", 300-float64(10*i), 1, 0, "bump it")...)
	}
	for i := range 20 {
		squashes = append(squashes, commit{ago: 30 - float64(i), says: fmt.Sprintf("work (#%d)", i+1), files: map[string]string{"x.dat": fmt.Sprint(i)}})
	}
	tests := []struct {
		name    string
		commits []commit
		want    []evidence.Measure
	}{
		{
			"tests that change with code", slices.Concat(
				several(15, 100, func(i int) commit { return coded(i, 10, true) }),
				several(5, 80, func(i int) commit { return coded(100+i, 10, false) }),
				several(3, 70, func(i int) commit { return coded(200+i, 9, true) }), // too small to count
			),
			[]evidence.Measure{known("test_cochange_ge10", 0.75, 20, all), known("doc_cochange", 0, 23, all)},
		},
		{
			// Each has an entry in a changelog; two have a document.
			"documents that change with code", several(10, 100, func(i int) commit {
				c := coded(i, 1, false)
				c.files["CHANGELOG.md"], c.files[fmt.Sprintf("newsfragments/%d.fix.md", i)] = fmt.Sprint(i), "fixed\n"
				if i < 2 {
					c.files["docs/use.md"] = fmt.Sprint(i)
				}
				return c
			}),
			[]evidence.Measure{known("doc_cochange", 0.2, 10, all)},
		},
		{
			"too few changes of code", several(9, 100, func(i int) commit { return coded(i, 10, true) }),
			[]evidence.Measure{
				unknown("test_cochange_ge10", "20 changes that add ten lines of code; there are 9"),
				unknown("change_size.median", "10 changes to code; there are 9"),
				unknown("doc_cochange", "10 changes to code; there are 9"),
			},
		},
		{
			// Most files are infrastructure code, and that is what the code of the repository is.
			"infrastructure", several(10, 100, func(i int) commit {
				return commit{says: "add a thing", files: map[string]string{fmt.Sprintf("manifests/f%d.pp", i): lines("code", i+1), "run.sh": "true\n"}}
			}),
			[]evidence.Measure{known("change_size.median", 5.5, 10, all), known("doc_cochange", 0, 10, all)},
		},
		{
			"infrastructure beside code", several(20, 100, func(i int) commit {
				if i < 10 {
					return commit{says: "add a thing", files: map[string]string{fmt.Sprintf("manifests/f%d.pp", i): "a\n"}}
				}
				return coded(i, 10, false)
			}),
			[]evidence.Measure{known("change_size.median", 10, 10, all)},
		},
		{
			// 1 to 10 lines added; what is vendored does not count.
			"sizes", several(10, 100, func(i int) commit {
				c := coded(i, i+1, false)
				c.files["vendor/big.go"] = lines(fmt.Sprint(i), 500)
				c.files["README.md"] = lines("doc", i+1)
				return c
			}),
			[]evidence.Measure{known("change_size.median", 5.5, 10, all), known("change_size.p90", 9, 10, all), known("doc_cochange", 1, 10, all)},
		},
		{
			// 725-36*i for the last ten changes within a year, then 30 to 11 days before, and the end.
			"cadence", squashes,
			[]evidence.Measure{
				known("merge_cadence.per_week", 0.59, 31, 365), known("merge_cadence.active_days", 31, 31, 365),
				known("merge_cadence.longest_gap", 36, 31, 365), known("squash_share", 0.49, 41, all),
			},
		},
		{
			"branches", branches,
			[]evidence.Measure{
				known("branch_lifetime.median", 3, 5, all), known("lead_time_merge.median", 5, 5, all), known("review_trailers", 0.16, 31, all),
				unknown("patch_parity.ratio", "a token with pull-requests:read"),
			},
		},
		{
			// One of five days; four that are too old to be listed lived since 910 days ago at least.
			"branches of old", slices.Concat(branches[12:], old),
			[]evidence.Measure{known("branch_lifetime.median", 892, 5, all)},
		},
		{
			"squashed pull requests have no branches", squashes,
			[]evidence.Measure{
				unknown("branch_lifetime.median", "a token with pull-requests:read"),
				unknown("test_first_share", "20 new tests named after new code; there are 0"),
			},
		},
		{
			// One day each for the bot, in the median five for people: leads of 3 to 7.
			"security changes", secure,
			[]evidence.Measure{known("patch_parity.ratio", 0.2, 5, all), known("lead_time_merge.median", 5, 5, all)},
		},
		{
			"releases", []commit{
				{ago: 400, says: "old", files: map[string]string{"x.dat": "r0"}, tag: "v0.9.0"},
				{ago: 200, says: "fix CVE-2025-1", files: map[string]string{"x.dat": "r1"}},
				{ago: 198, says: "release", files: map[string]string{"x.dat": "r2"}, tag: "v1.0.0"},
				{ago: 190, says: "candidate", files: map[string]string{"x.dat": "r3"}, tag: "v1.1.0-rc.1"},
				{ago: 180, says: "nothing", files: map[string]string{"x.dat": "r4"}, tag: "weekly-2025.1"},
				{ago: 100, says: `Revert "nothing"`, files: map[string]string{"x.dat": "r5"}},
				{ago: 99.5, says: "release", files: map[string]string{"x.dat": "r6"}, tag: "release-1.1"},
			},
			[]evidence.Measure{
				known("release_cadence.per_week", 0.04, 2, 365), known("reverts_with_release", 1, 1, 365),
				unknown("patch_parity.release_days", "5 security changes that were released; there is 1"),
			},
		},
		{
			"releases of packages", []commit{
				{ago: 300, says: "release", files: map[string]string{"x.dat": "r1"}, tag: "app-1.0.0"},
				{ago: 200, says: "release", files: map[string]string{"x.dat": "r2"}, tag: "web@2.0.0"},
				{ago: 190, says: "release", files: map[string]string{"x.dat": "r3"}, tag: "sdk/v1.1.0"},
				{ago: 180, says: "build", files: map[string]string{"x.dat": "r4"}, tag: "build-123"},
			},
			[]evidence.Measure{known("release_cadence.per_week", 0.06, 3, 365)},
		},
		{
			"releases by their dates", several(4, 200, func(i int) commit {
				return commit{says: "release", files: map[string]string{"x.dat": fmt.Sprint("d", i)}, tag: fmt.Sprintf("2025-06-1%dT212155", i)}
			}),
			[]evidence.Measure{known("release_cadence.per_week", 0.08, 4, 365)},
		},
		{
			// The third lies before the window.
			"two dates are no habit", append(several(2, 200, func(i int) commit {
				return commit{says: "mark", files: map[string]string{"x.dat": fmt.Sprint("d", i)}, tag: fmt.Sprintf("2025-06-1%d", i)}
			}), commit{ago: 900, says: "mark", files: map[string]string{"x.dat": "d"}, tag: "2023-07-01"}),
			[]evidence.Measure{known("release_cadence.per_week", 0, 0, 365)},
		},
		{
			"days to a release", several(5, 200, func(i int) commit {
				return commit{says: "security: check", files: map[string]string{"x.dat": fmt.Sprint("s", i)}, tag: map[int]string{4: "v1.0.0"}[i]}
			}),
			[]evidence.Measure{known("patch_parity.release_days", 2, 5, all)},
		},
		{
			// Of 21 changes within 180 days, 16 are by the bot, and none of these counts as a change by people.
			"bots", several(16, 100, func(i int) commit {
				return commit{by: "renovate[bot]", says: "Update dependency x to v4", files: map[string]string{"go.mod": fmt.Sprint(i)}}
			}),
			[]evidence.Measure{
				known("dependency_bot_share", 0.76, 21, 180), known("major_upgrades", 16, 27, 365), known("squash_share", 0, 21, all),
			},
		},
		{
			"whole numbers that rise", slices.Concat(
				several(3, 100, func(i int) commit {
					return commit{by: "dependabot[bot]", says: "Bump bom from 20 to 21", files: map[string]string{"pom.xml": fmt.Sprint(i)}}
				}),
				several(2, 90, func(i int) commit { // a person's are of a size
					return commit{says: "Bump pods from 20 to 21", files: map[string]string{"main.tf": fmt.Sprint(i)}}
				}),
			),
			[]evidence.Measure{known("major_upgrades", 3, 16, 365)},
		},
		{
			"cleaning by what runs in pipelines", slices.Concat(
				several(2, 100, func(i int) commit {
					return commit{by: "readme <actions@github.com>", says: "chore: update README.md", files: map[string]string{"README.md": fmt.Sprint(i)}}
				}),
				several(2, 90, func(i int) commit {
					return commit{says: "chore: tidy", files: map[string]string{"a.go": fmt.Sprint(i)}}
				}),
			),
			[]evidence.Measure{known("debt_trend.refactor_share", 0.09, 23, all)},
		},
		{
			"people who cross over", authors("Ann a.go", "Ann main.tf", "Bob b.go", "Cid c.go", "Cid .github/workflows/ci.yml", "Dan d.go", "Eve main.tf"),
			[]evidence.Measure{known("cross_functional_authors", 0.5, 4, all)},
		},
		{
			"without pipelines here nobody can cross over", authors("Ann a.go", "Bob b.go", "Cid c.go", "Dan d.go"),
			[]evidence.Measure{unknown("cross_functional_authors", "the repositories with the pipelines and the infrastructure")},
		},
		{
			"where all is infrastructure everybody crosses over", append(authors("Ann a.go", "Bob a.go", "Cid a.go", "Dan a.go", "Ann main.tf"), commit{
				ago: 40, says: "work", files: map[string]string{
					"b.tf": "b", "c.tf": "c", "d.tf": "d", "e.tf": "e", "f.tf": "f", "g.tf": "g", "h.tf": "h", "i.tf": "i", ".github/workflows/ci.yml": "on: push",
				},
			}),
			[]evidence.Measure{unknown("cross_functional_authors", "the repositories with the code that the infrastructure runs")},
		},
		{
			"operational documents, packages", authors("Ann a.go", "Ann docs/deploy.md", "Bob docs/deploy.md", "Ann setup.iss", "Cid b.iss", "Bob setup.iss", "Dan e.iss"),
			[]evidence.Measure{known("opsdoc_author_overlap", 0.5, 2, all), known("client_server_author_overlap", 0.25, 4, all)},
		},
		{
			"a knowledge base", authors("Ann kb/a.md", "Bob kb/b.md", "Bob kb/c.md", "Bob kb/d.md"),
			[]evidence.Measure{known("kb_freshness.share", 1, 4, 365), known("kb_freshness.contributors", 2, 4, all)},
		},
		{
			"alerts and security by the active", slices.Concat(
				several(5, 100, func(i int) commit {
					return commit{by: "Ann Lee", says: "work", files: map[string]string{"a.go": fmt.Sprint(i)}}
				}),
				several(5, 90, func(i int) commit {
					return commit{by: "Bob Ray", says: "close a vulnerability", files: map[string]string{"b.go": fmt.Sprint(i)}}
				}),
				several(5, 80, func(i int) commit {
					return commit{by: "Cid Oz", says: "work", files: map[string]string{"c.go": fmt.Sprint(i), "alerts/a.yaml": fmt.Sprint(i)}}
				}),
				several(5, 70, func(i int) commit {
					return commit{by: "Dan Po", says: "work", files: map[string]string{"d.go": fmt.Sprint(i)}}
				}),
				several(4, 60, func(i int) commit { // one too few
					return commit{by: "Eve Ax", says: "security", files: map[string]string{"alerts/b.yaml": fmt.Sprint(i), "e.go": fmt.Sprint(i)}}
				}),
			),
			[]evidence.Measure{known("alert_authors", 0.25, 4, all), known("security_authors", 0.25, 4, all)},
		},
		{
			"messages", slices.Concat(
				several(4, 100, func(i int) commit {
					return commit{says: "work\n\nCloses #12\n\nCo-authored-by: Bob Ray <bob@example.com>\nReviewed-by: Cid Oz <cid@example.com>", files: map[string]string{"x.dat": fmt.Sprint(i)}}
				}),
				[]commit{
					{ago: 90, says: "try a prototype", files: map[string]string{"x.dat": "p"}},
					{ago: 89, says: "spike: caching\n\nCo-authored-by: dependabot[bot] <x@dependabot>", files: map[string]string{"x.dat": "q"}},
					{ago: 88, says: "refactor the rest", files: map[string]string{"x.dat": "r"}},
				},
			),
			[]evidence.Measure{
				known("issue_link_share", 0.14, 28, all), known("coauthor_share", 0.14, 28, all), known("review_trailers", 0.14, 28, all),
				known("experiment_refs", 2, 18, 365), known("debt_trend.refactor_share", 0.04, 28, all),
			},
		},
		{
			"fixes with tests", slices.Concat(
				several(6, 100, func(i int) commit { c := coded(i, 1, true); c.says = "fix the thing"; return c }),
				several(6, 80, func(i int) commit { c := coded(50+i, 1, false); c.says = "repair\n\nbug in it"; return c }),
			),
			[]evidence.Measure{known("fix_with_test", 0.5, 12, all)},
		},
		{
			// Ten before their code, ten with it: three quarters.
			"tests that come first", slices.Concat(
				several(10, 100, func(i int) commit {
					return commit{says: "work", files: map[string]string{fmt.Sprintf("t%d_test.go", i): "t\n"}}
				}),
				several(10, 80, func(i int) commit {
					return commit{says: "work", files: map[string]string{fmt.Sprintf("t%d.go", i): "c\n"}}
				}),
				several(10, 60, func(i int) commit {
					return commit{says: "work", files: map[string]string{fmt.Sprintf("u%d.go", i): "c\n", fmt.Sprintf("u%d_test.go", i): "t\n"}}
				}),
			),
			[]evidence.Measure{known("test_first_share", 0.75, 20, all)},
		},
		{
			// 2 marks in 1000 lines two years ago, 4 in 2000 a year ago, 2 in 2000 now.
			"debt", []commit{
				{ago: 799, says: "a", files: map[string]string{"a.go": lines("code", 998) + "// TODO one\n// FIXME two, TODO again\n", "vendor/b.go": "// TODO\n"}},
				{ago: 500, says: "b", files: map[string]string{"b.go": lines("code", 998) + "// XXX\n// HACK\n"}},
				{ago: 100, says: "c", files: map[string]string{"b.go": lines("code", 1000) + "// TODOS is a word\n"}},
			},
			[]evidence.Measure{known("debt_trend.density", 1, 2, 0), known("debt_trend.year", -1, 2, 365), known("debt_trend.two_years", -1, 2, 730)},
		},
		{
			"changes that delete", several(10, 100, func(i int) commit {
				return commit{says: "work", files: map[string]string{"a.go": lines("code", []int{50, 40, 60, 30, 70, 20, 80, 10, 90, 5}[i])}}
			}),
			[]evidence.Measure{known("debt_trend.deletion_share", 0.5, 10, all)},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, result := measure(t, build(t, long(test.commits...)), history.Options{})
			for _, want := range test.want {
				if diff := cmp.Diff(want, got[want.Name]); diff != "" {
					t.Errorf("measure (-want +got):\n%s", diff)
				}
			}
			if len(result.Problems) > 0 || !result.Read {
				t.Errorf("read: %v, problems: %v", result.Read, result.Problems)
			}
		})
	}
}

// TestMeasuresAreWhole holds that each measure is there, in order, with two decimals.
func TestMeasuresAreWhole(t *testing.T) {
	_, result := measure(t, build(t, long()), history.Options{})
	var got, want []string
	for _, kind := range evidence.MeasureKinds() {
		want = append(want, kind.Name)
	}
	for _, m := range result.Measures {
		got = append(got, m.Name)
		if (m.Unknown == "") != (m.N > 0 || m.Window > 0) {
			t.Errorf("%+v is neither known nor unknown", m)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("names (-want +got):\n%s", diff)
	}
	if _, again := measure(t, build(t, long()), history.Options{}); !cmp.Equal(result, again) {
		t.Error("the same history is not measured alike")
	}
}

func TestTeams(t *testing.T) {
	commits := several(20, 100, func(i int) commit {
		by := "Bob Ray"
		if i%4 == 0 {
			by = "Hal Desk"
		}
		return commit{by: by, says: "work", files: map[string]string{fmt.Sprintf("w%d_test.go", i): "t\n"}}
	})
	// Of the two addresses of one person, one tells the team.
	commits = append(commits,
		commit{ago: 60, by: "Una Ops <una@home.example>", says: "work", files: map[string]string{"x.dat": "u1\n"}},
		commit{ago: 59, by: "Una Ops <una@desk.example>", says: "work\n\nCo-authored-by: Bob Ray <bob.ray@example.com>", files: map[string]string{"x.dat": "u2\n"}},
	)
	team := func(address string) history.Team {
		switch {
		case address == "hal.desk@example.com", strings.HasSuffix(address, "@desk.example"):
			return history.Team{Department: "helpdesk", Outside: true}
		case strings.HasPrefix(address, "bob"):
			return history.Team{Department: "web"}
		}
		return history.Team{}
	}
	dir := build(t, long(commits...))
	unknown := func(name, settles string) evidence.Measure { return evidence.Measure{Name: name, Unknown: settles} }
	const none = "teams: in .stagecheck.yaml"
	tests := []struct {
		name string
		opt  history.Options
		want []evidence.Measure
	}{
		{"known", history.Options{Team: team, Outsiders: true}, []evidence.Measure{
			{Name: "cross_team_contributors", Value: 2, N: 43, Window: 730},
			{Name: "cross_team_changes", Value: 0.02, N: 43, Window: 730},
			{Name: "nondev_test_authors", Value: 0.25, N: 20, Window: 730},
		}},
		{"all develop", history.Options{Team: team}, []evidence.Measure{
			{Name: "cross_team_contributors", Value: 2, N: 43, Window: 730},
			unknown("nondev_test_authors", "teams: in .stagecheck.yaml, and develops: false for those that do not"),
		}},
		{"nobody said", history.Options{}, []evidence.Measure{
			unknown("cross_team_contributors", none), unknown("cross_team_changes", none), unknown("nondev_test_authors", none),
		}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, _ := measure(t, dir, test.opt)
			for _, want := range test.want {
				if diff := cmp.Diff(want, got[want.Name]); diff != "" {
					t.Errorf("measure (-want +got):\n%s", diff)
				}
			}
		})
	}
}

// TestRecent holds that of the newest changes alone less is known, over a shorter
// time, and of all changes when they came.
func TestRecent(t *testing.T) {
	dir := build(t, long(several(40, 100, func(i int) commit { return coded(i, 10, i >= 20) })...))
	all, _ := measure(t, dir, history.Options{})
	some, _ := measure(t, dir, history.Options{Recent: 25})
	for _, name := range []string{"merge_cadence.per_week", "coauthor_share"} {
		if all[name] != some[name] || all[name].N == 0 {
			t.Errorf("%s: of all changes %+v, with the newest looked into %+v", name, all[name], some[name])
		}
	}
	a, s := all["test_cochange_ge10"], some["test_cochange_ge10"]
	if a.Value != 0.5 || a.N != 40 || s.Value <= a.Value || s.N > 25 || s.Window >= 100 {
		t.Errorf("tests: with all looked into %+v, with the newest %+v", a, s)
	}
	if few, _ := measure(t, dir, history.Options{Recent: 10}); few["test_cochange_ge10"].Unknown != "a scan with --history full: 20 changes that add ten lines of code; there are 8 among the newest" {
		t.Errorf("too few: %+v", few["test_cochange_ge10"])
	}
}

func TestGrowth(t *testing.T) {
	dir := build(t, long(commit{ago: 365, says: "then", files: map[string]string{"x.dat": "then"}, tag: "then"}))
	then := git(t, "", "--git-dir="+dir, "rev-parse", "then")
	practices := func(_ context.Context, commit string) (int, error) {
		if commit == then {
			return 2, nil
		}
		return 5, nil
	}
	got, _ := measure(t, dir, history.Options{Practices: practices})
	if diff := cmp.Diff(evidence.Measure{Name: "signal_growth", Value: 3, N: 5, Window: 365}, got["signal_growth"]); diff != "" {
		t.Errorf("growth (-want +got):\n%s", diff)
	}
	got, _ = measure(t, dir, history.Options{Practices: practices, Recent: 1000})
	for _, name := range []string{"signal_growth", "debt_trend.year"} {
		if got[name].Unknown == "" {
			t.Errorf("without trees: %+v", got[name])
		}
	}
}
