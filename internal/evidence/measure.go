package evidence

import (
	"slices"
	"strings"
)

// Measure is one number about the commits of a repository. It counts people
// and never names them.
type Measure struct {
	// Name is one of [MeasureKinds].
	Name string
	// Value has at most two decimals; it means nothing where Unknown is set.
	Value float64
	// N is how many the value is made of: changes, releases, authors.
	N int
	// Window is how many days back from the newest commit they were looked for.
	Window int
	// Unknown says what would settle it where it could not be measured, "" where
	// it was: "full history: fetch-depth: 0".
	Unknown string
}

// MeasureKind is what a measure is called, to programs and to people.
type MeasureKind struct {
	Name string
	// Noun follows the value: "3.2 changes a week", "64 % of changes that ...".
	Noun string
	// Of is what N counts.
	Of string
	// Share tells that the value is a part of one, shown in per cent.
	Share bool
}

// MeasureKinds lists all that can be measured of history, sorted by name.
func MeasureKinds() []MeasureKind { return slices.Clone(measureKinds[:]) }

var measureKinds = [...]MeasureKind{
	{"alert_authors", "of the active developers change alerts", "developers", true},
	{"branch_lifetime.median", "days from the first commit of the median branch to its merge", "merges", false},
	{"change_size.median", "lines in the median change", "changes", false},
	{"change_size.p90", "lines at most in nine of ten changes", "changes", false},
	{"client_server_author_overlap", "of the authors of packages change the code too", "authors", true},
	{"coauthor_share", "of the changes have several authors", "changes", true},
	{"cross_functional_authors", "of the authors of code change pipelines or infrastructure too", "authors", true},
	{"cross_team_changes", "of the changes are by people of several departments", "changes", true},
	{"cross_team_contributors", "departments with a tenth of the changes each", "changes", false},
	{"debt_trend.deletion_share", "of the changes to code delete more than they add", "changes", true},
	{"debt_trend.density", "marked debts in a thousand lines of code", "marks", false},
	{"debt_trend.refactor_share", "of the changes say that they clean up", "changes", true},
	{"debt_trend.two_years", "marked debts more in a thousand lines than two years before", "marks", false},
	{"debt_trend.year", "marked debts more in a thousand lines than a year before", "marks", false},
	{"dependency_bot_share", "of the commits are by bots that update dependencies", "commits", true},
	{"doc_cochange", "of the changes to code touch documents", "changes", true},
	{"experiment_refs", "experiments named in the log", "changes", false},
	{"fix_with_test", "of the fixes touch a test", "fixes", true},
	{"issue_link_share", "of the changes name an issue", "changes", true},
	{"kb_freshness.contributors", "authors of the knowledge base", "articles", false},
	{"kb_freshness.share", "of the knowledge base was changed within a year", "articles", true},
	{"lead_time_merge.median", "days from writing the first commit to the merge, in the median", "merges", false},
	{"major_upgrades", "upgrades to a new major version", "changes", false},
	{"merge_cadence.active_days", "days with a change", "changes", false},
	{"merge_cadence.longest_gap", "days in the longest pause", "changes", false},
	{"merge_cadence.per_week", "changes a week", "changes", false},
	{"nondev_test_authors", "of the changes to tests are by people outside development", "changes", true},
	{"opsdoc_author_overlap", "of the authors of operational documents change the code too", "authors", true},
	{"patch_parity.ratio", "times the lead time of other changes for security changes", "merges", false},
	{"patch_parity.release_days", "days from the median security change to the next release", "changes", false},
	{"release_cadence.per_week", "releases a week", "releases", false},
	{"reverts_with_release", "reverts that were released within a day", "reverts", false},
	{"review_trailers", "of the changes name a reviewer or were merged by another person", "changes", true},
	{"security_authors", "of the active developers make security changes", "developers", true},
	{"signal_growth", "practices more in the pipelines than a year before", "practices", false},
	{"squash_share", "of the changes are squashed pull requests", "changes", true},
	{"test_cochange_ge10", "of the changes that add ten lines of code touch tests", "changes", true},
	{"test_first_share", "of the new tests came before what they test", "pairs", true},
}

// KindOfMeasure returns the measure with the name.
func KindOfMeasure(name string) (MeasureKind, bool) {
	i, ok := slices.BinarySearchFunc(measureKinds[:], name, func(k MeasureKind, name string) int { return strings.Compare(k.Name, name) })
	if !ok {
		return MeasureKind{}, false
	}
	return measureKinds[i], true
}

// Measured returns the measure with the name, one that is unknown if nobody
// measured it.
func (d *Document) Measured(name string) Measure {
	for _, m := range d.History {
		if m.Name == name {
			return m
		}
	}
	return Measure{Name: name, Unknown: "full history: fetch-depth: 0"}
}

// Remember puts what the commits show into the document. Where the log was
// read, it is no longer a place that could show a signal and was not looked at.
func (d *Document) Remember(measures []Measure, read bool) {
	d.History = measures
	if !read {
		return
	}
	for _, s := range d.Signals {
		s.Open = slices.DeleteFunc(slices.Clone(s.Open), func(c Class) bool { return c == History })
	}
}
