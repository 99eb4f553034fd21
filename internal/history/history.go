// Package history measures what the commits of a repository show: how often
// and how much is integrated, whether tests and documents move with the code,
// how long branches live. It counts people and changes; names, addresses and
// messages are looked at and never leave it, in no measure, problem or error.
// What a number says about maturity is not decided here.
package history

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/tree"
)

// The spans of time that measures are made over, in days.
const (
	window = 730 // changes, unless a measure says otherwise
	year   = 365
)

// Without this much, nothing is measured: a few commits show no habit.
const (
	leastChanges = 20
	leastDays    = 90
)

// Team is who an author works with.
type Team struct {
	// Department is what the team belongs to, "" where nobody said.
	Department string
	// Outside tells that the team does not develop.
	Outside bool
}

// Options says what to measure and what the repository looks like. Role and
// Files are needed.
type Options struct {
	// Role says what a path is to the repository; the path may be of the past.
	Role func(path string) evidence.Role
	// Files lists the paths of the tree at HEAD, relative to the directory measured.
	Files []string
	// Beside is the checkout, or nil: what earlier trees have in common with it is read there.
	Beside *tree.Tree
	// MaxCommits is how many commits are read of the chain; 20,000 when not positive.
	MaxCommits int
	// Practices counts the families of practices that the pipelines of a commit
	// run, by the commit's id in hexadecimal. Without it, their growth is not measured.
	Practices func(ctx context.Context, commit string) (int, error)
	// MaxTime is how long measuring may take; five minutes when not positive.
	// What is not measured by then stays unknown.
	MaxTime time.Duration
	// Commit is whose history is measured, by its id; "" for HEAD.
	Commit string
	// Recent is into how many changes by people is looked, the newest; 0 is all.
	// When and by whom changes came is counted of all in any case; how large they
	// are and what they touch is then known of these alone, and what needs trees of
	// long ago is not: it takes a fraction of the time.
	Recent int
	// Team says who is in which team, by the address in lower case. Without it,
	// what needs teams is not measured.
	Team func(address string) Team
	// Outsiders tells that Team knows of teams that do not develop.
	Outsiders bool
}

// Result is what was measured.
type Result struct {
	// Measures holds each of [evidence.MeasureKinds], in their order.
	Measures []evidence.Measure
	// Problems says what could not be read and which limits were hit.
	Problems []evidence.Problem
	// Read tells that the log was read over the whole window, whatever it showed.
	Read bool
}

// The reasons why nothing is known.
const (
	fullHistory  = "full history: fetch-depth: 0"
	fullClone    = "a clone with the content of old commits, made without --filter"
	forge        = "a token with pull-requests:read"
	teamsWanted  = "teams: in .stagecheck.yaml"
	outsideTeams = "teams: in .stagecheck.yaml, and develops: false for those that do not"
	fullScan     = "a scan with --history full"
	noRepository = "a git checkout with its history"
)

// errTime says that measuring took too long.
var errTime = errors.New("the time for measuring history is over")

// Unmeasured is the result where history was not to be measured: each measure
// is unknown, and this would settle it.
func Unmeasured(settles string) Result {
	var r Result
	for _, kind := range evidence.MeasureKinds() {
		r.Measures = append(r.Measures, evidence.Measure{Name: kind.Name, Unknown: settles})
	}
	return r
}

// Measure measures the history of HEAD in the repository that dir is, or lies
// in: below the top of a repository, that of what changed dir. The newest commit
// is the end of time: no clock is asked. What cannot be read is a problem, and
// what it hides unknown; an error means that ctx ended.
func Measure(ctx context.Context, dir string, opt Options) (Result, error) {
	if opt.MaxCommits <= 0 {
		opt.MaxCommits = 20_000
	}
	if opt.MaxTime <= 0 {
		opt.MaxTime = 5 * time.Minute
	}
	log, err := tree.OpenLog(ctx, dir, opt.Commit)
	switch {
	case ctx.Err() != nil:
		return Result{}, context.Cause(ctx)
	case err != nil:
		return Unmeasured(noRepository), nil
	}
	m := &measurer{
		opt: opt, log: log, dir: dir, people: newPeople(opt.Team), classes: newClasses(opt.Role),
		measures: map[string]evidence.Measure{}, otherwise: fullHistory,
	}
	m.look()
	bounded, stop := context.WithTimeoutCause(ctx, opt.MaxTime, errTime)
	defer stop()
	if m.measure(bounded); ctx.Err() != nil {
		return Result{}, context.Cause(ctx)
	}
	if bounded.Err() != nil {
		m.otherwise = "more time than " + opt.MaxTime.String()
		m.problem(evidence.Limit, "history was not measured whole: it takes longer than "+opt.MaxTime.String())
	}
	result := Unmeasured(m.otherwise)
	for i := range result.Measures {
		if known, ok := m.measures[result.Measures[i].Name]; ok {
			result.Measures[i] = known
		}
	}
	result.Problems, result.Read = m.problems, m.whole
	return result, nil
}

// measurer is one history on the way to its measures.
type measurer struct {
	opt     Options
	log     *tree.Log
	dir     string
	people  *people
	classes *classes
	name    []byte // of the author that is being read

	newest   int64    // when HEAD was committed: the end of time
	changes  []change // in the window, newest first
	behind   int      // how many commits in a row lie before it
	cut      bool     // there are more commits than are read
	passed   bool     // commits before the window were seen
	whole    bool
	span     int             // how many days of the window there are
	anchors  map[int]string  // the newest commits of at least so many days before
	releases []int64         // when, sorted
	touched  map[string]bool // articles changed within a year
	pairs    *pairs          // new code and its new tests
	articles bool            // there is a knowledge base
	operated bool            // pipelines or infrastructure are here
	operates bool            // there is hardly anything else
	coded    class           // what changes to code are changes of
	sampled  bool            // only the newest changes are looked into

	human     []*change // the changes by people, newest first
	measures  map[string]evidence.Measure
	otherwise string // what settles what was not measured
	problems  []evidence.Problem
}

// look takes from the tree what measures depend on.
func (m *measurer) look() {
	code, ops, defined := 0, 0, 0
	for _, path := range m.opt.Files {
		is := classify(path, m.opt.Role(path))
		m.articles = m.articles || is&article != 0
		code += one(is&source != 0)
		ops += one(is&(pipeline|infra) != 0)
		defined += one(is&infra != 0)
	}
	m.operated, m.operates = ops > 0, 10*code <= code+ops
	m.coded = source
	if defined > code { // the code of such a repository is that of infrastructure
		m.coded |= infra
	}
}

// measure reads the log and works out what it can.
func (m *measurer) measure(ctx context.Context) {
	m.anchors = map[int]string{}
	if err := m.chain(ctx); err != nil {
		m.trouble(err, "the commits could not be read, and history was not measured")
		return
	}
	if m.log.Shallow() && !m.passed {
		m.problem(evidence.Unseen, "the clone is shallow, and history was not measured; "+fullHistory+" would have it")
		return
	}
	m.whole = true
	if m.cut {
		m.problem(evidence.Limit, "more than "+strconv.Itoa(m.opt.MaxCommits)+" commits: older ones were not looked at")
	}
	branches := m.branches(ctx)
	if branches != nil {
		m.trouble(branches, "the branches that were merged could not be read")
	}
	m.credit()
	if !m.enough() {
		return
	}
	m.otherwise = fullClone
	m.flow(branches == nil)
	m.released(ctx)
	m.spoken()
	m.sample()
	if err := m.paths(ctx); err != nil {
		m.trouble(err, "the files that changed could not be read")
	} else {
		m.kinds()
		if err := m.lines(ctx); err != nil {
			m.trouble(err, "what changed could not be counted in lines")
		} else {
			m.sizes()
		}
	}
	m.trees(ctx)
}

// credit gives each change its authors, and parts people from machines.
func (m *measurer) credit() {
	for i := range m.changes {
		c := &m.changes[i]
		if len(c.authors) == 0 {
			c.credit(c.by)
		}
		if c.machine == human {
			m.human = append(m.human, c)
		}
	}
}

// sample keeps the newest changes of which more is to be known than when they
// came and from whom.
func (m *measurer) sample() {
	n := m.opt.Recent
	if n <= 0 || n >= len(m.human) {
		return
	}
	m.human, m.sampled = m.human[:n], true
	last := m.human[n-1].id
	m.changes = m.changes[:1+slices.IndexFunc(m.changes, func(c change) bool { return c.id == last })]
	m.span = max(1, min(m.span, int((m.newest-m.oldest())/days(1))))
}

// enough reports whether there is enough to speak of habits.
func (m *measurer) enough() bool {
	m.span = window
	if n := len(m.changes); n == 0 {
		m.span = 0
	} else if !m.passed {
		m.span = min(window, max(0, int((m.newest-m.oldest())/days(1))))
	}
	switch {
	case len(m.human) < leastChanges:
		m.otherwise = fewer(leastChanges, "changes", len(m.human))
	case m.span < leastDays:
		m.otherwise = fewer(leastDays, "days of history", m.span)
	default:
		return true
	}
	return false
}

// oldest is when the first of the changes was made.
func (m *measurer) oldest() int64 {
	at := m.newest
	for i := range m.changes {
		at = min(at, m.changes[i].at)
	}
	return at
}

// anchor notes the commits that are at least so old. One with a later date before
// it on the chain had a wrong clock.
func (m *measurer) anchor(c change) {
	for _, age := range []int{year, 2 * year} {
		since := m.newest - days(age)
		switch _, ok := m.anchors[age]; {
		case c.at > since && c.at <= m.newest+days(ahead):
			delete(m.anchors, age)
		case !ok && c.at > 0 && c.at <= since:
			m.anchors[age] = c.id
		}
	}
}

// set gives a measure its value.
func (m *measurer) set(name string, value float64, n, window int) {
	m.measures[name] = evidence.Measure{Name: name, Value: round(value), N: n, Window: window}
}

// share gives a measure a part of n, unless that are too few.
func (m *measurer) share(name string, count, n, least int, of string, window int) {
	if n < least {
		m.few(name, least, of, n)
		return
	}
	m.set(name, part(float64(count), n), n, window)
}

func (m *measurer) few(name string, least int, of string, n int) {
	if m.sampled {
		m.unknown(name, fullScan+": "+fewer(least, of, n)+" among the newest")
		return
	}
	m.unknown(name, fewer(least, of, n))
}

func (m *measurer) unknown(name, settles string) {
	m.measures[name] = evidence.Measure{Name: name, Unknown: settles}
}

// fewer says what would be enough.
func fewer(least int, of string, n int) string {
	if n == 1 {
		return fmt.Sprintf("%d %s; there is 1", least, of)
	}
	return fmt.Sprintf("%d %s; there are %d", least, of, n)
}

// trouble reports what went wrong, unless that is only that the time is up.
func (m *measurer) trouble(err error, message string) {
	switch {
	case errors.Is(err, errTime), errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled): // said once, at the end
	case errors.Is(err, tree.ErrMissing):
		m.problem(evidence.Unseen, message+": this clone lacks objects")
	case errors.Is(err, tree.ErrTooLarge):
		m.problem(evidence.Limit, message+": there is too much of it")
	case errors.Is(err, errForm):
		m.problem(evidence.Unparsed, message+": "+errForm.Error())
	default:
		m.problem(evidence.Unreadable, message)
	}
}

func (m *measurer) problem(kind evidence.ProblemKind, message string) {
	m.problems = append(m.problems, evidence.Problem{Path: ".git", Kind: kind, Message: message})
}
