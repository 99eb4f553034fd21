package history

import (
	"context"
	"slices"
)

// The least numbers that a share or a median is made of.
const (
	leastOf      = 10 // changes of a kind
	leastMerges  = 5
	leastAuthors = 4
)

// flow measures how often changes come, and how long they are on their way.
func (m *measurer) flow(branches bool) {
	span := min(year, m.span)
	since := m.newest - days(span)
	count, active := 0, map[int64]bool{}
	var times []int64
	for _, c := range m.human {
		if c.at >= since {
			count++
			active[c.at/days(1)] = true
			times = append(times, c.at)
		}
	}
	m.set("merge_cadence.per_week", float64(count)*7/float64(span), count, span)
	m.set("merge_cadence.active_days", float64(len(active)), count, span)
	slices.Sort(times)
	last, longest := since, int64(0)
	for _, at := range append(times, m.newest) {
		longest = max(longest, at-last)
		last = at
	}
	m.set("merge_cadence.longest_gap", float64(longest/days(1)), count, span)

	squashes, updates, commits := 0, 0, 0
	for _, c := range m.human {
		if c.what&squashed != 0 {
			squashes++
		}
	}
	half := min(180, m.span)
	for i := range m.changes {
		if m.changes[i].at >= m.newest-days(half) {
			commits++
			if m.changes[i].machine == updater {
				updates++
			}
		}
	}
	m.share("squash_share", squashes, len(m.human), 1, "changes", m.span)
	m.share("dependency_bot_share", updates, commits, 1, "commits", half)
	m.lifetimes(branches)
}

// lifetimes measures how long branches live. Where pull requests are squashed
// the commits of a branch are gone, and only the forge knows.
func (m *measurer) lifetimes(branches bool) {
	var lives, leads, secure, usual []float64
	for i := range m.changes {
		c := &m.changes[i]
		if c.begun == 0 {
			continue
		}
		lead := inDays(c.at - c.written)
		if c.machine == human {
			lives = append(lives, inDays(c.at-c.begun))
			leads = append(leads, lead)
		}
		if c.machine == updater || c.what&security != 0 {
			secure = append(secure, lead)
		} else if c.machine == human {
			usual = append(usual, lead)
		}
	}
	if !branches || len(lives) < leastMerges {
		m.unknown("branch_lifetime.median", forge)
		m.unknown("lead_time_merge.median", forge)
	} else {
		m.set("branch_lifetime.median", quantile(lives, 0.5), len(lives), m.span)
		m.set("lead_time_merge.median", quantile(leads, 0.5), len(leads), m.span)
	}
	// Within an hour all are alike.
	const hour = 1.0 / 24
	if !branches || len(secure) < leastMerges || len(usual) < leastMerges {
		m.unknown("patch_parity.ratio", forge)
	} else {
		m.set("patch_parity.ratio", max(hour, quantile(secure, 0.5))/max(hour, quantile(usual, 0.5)), len(secure), m.span)
	}
}

// released measures how often versions are released.
func (m *measurer) released(ctx context.Context) {
	names := []string{"release_cadence.per_week", "patch_parity.release_days", "reverts_with_release"}
	if m.log.Tagless() {
		for _, name := range names {
			m.unknown(name, "the tags of the repository, which this clone left out")
		}
		return
	}
	if err := m.tags(ctx); err != nil {
		m.trouble(err, "the tags could not be read")
		for _, name := range names {
			m.unknown(name, "the tags of the repository")
		}
		return
	}
	span := min(year, m.span)
	count := 0
	for _, at := range m.releases {
		if at >= m.newest-days(span) {
			count++
		}
	}
	m.set("release_cadence.per_week", float64(count)*7/float64(span), count, span)

	var waits []float64
	taken, quick := 0, 0
	for i := range m.changes {
		c := &m.changes[i]
		wait, ok := m.release(c.at)
		if ok && (c.machine == updater || c.what&security != 0) {
			waits = append(waits, inDays(wait))
		}
		if c.what&reverts != 0 && c.at >= m.newest-days(span) {
			taken++
			if ok && wait <= days(1) {
				quick++
			}
		}
	}
	if len(waits) < leastMerges {
		m.few("patch_parity.release_days", leastMerges, "security changes that were released", len(waits))
	} else {
		m.set("patch_parity.release_days", quantile(waits, 0.5), len(waits), m.span)
	}
	m.set("reverts_with_release", float64(quick), taken, span)
}

// release returns how long after a time the next version was released.
func (m *measurer) release(at int64) (wait int64, ok bool) {
	i, _ := slices.BinarySearch(m.releases, at)
	if i == len(m.releases) {
		return 0, false
	}
	return m.releases[i] - at, true
}

// sizes measures how large changes to code are.
func (m *measurer) sizes() {
	var lines []float64
	tested, added, shrinking := 0, 0, 0
	for _, c := range m.human {
		if c.is&m.coded != 0 {
			lines = append(lines, float64(c.added+c.gone))
			shrinking += one(c.gone > c.added)
		}
		if c.code >= 10 {
			added++
			if c.is&tests != 0 {
				tested++
			}
		}
	}
	if n := len(lines); n < leastOf {
		m.few("change_size.median", leastOf, "changes to code", n)
		m.few("change_size.p90", leastOf, "changes to code", n)
	} else {
		m.set("change_size.median", quantile(lines, 0.5), n, m.span)
		m.set("change_size.p90", quantile(lines, 0.9), n, m.span)
	}
	m.share("debt_trend.deletion_share", shrinking, len(lines), leastOf, "changes to code", m.span)
	m.share("test_cochange_ge10", tested, added, leastChanges, "changes that add ten lines of code", m.span)
}

// firstTests measures whether new tests come before the code that they test.
func (m *measurer) firstTests() {
	share, n := m.pairs.first()
	switch squash := m.measures["squash_share"]; {
	case squash.Value > 0.5:
		m.unknown("test_first_share", "the commits of pull requests, which are squashed here")
	case n < leastChanges:
		m.few("test_first_share", leastChanges, "new tests named after new code", n)
	default:
		m.set("test_first_share", share, n, m.span)
	}
}
