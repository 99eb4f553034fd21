package scanners

import (
	"cmp"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/expression"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
)

// kept is how many sightings of one signal by one tool a document holds, in
// roles that count and in roles that do not; the rest is only counted.
const kept = 3

// maxText is the length of an evidence's text, in runes.
const maxText = 120

// collector gathers sightings, the best one for each place.
type collector struct {
	signals map[string]*catalogue.Signal
	places  map[place]*evidence.Evidence
	counts  map[*evidence.Evidence]bool // whether its role counts for its signal
	own     *products
}

// place is what makes two sightings the same.
type place struct {
	signal, tool, path string
	line               int
}

func newCollector(signals map[string]*catalogue.Signal) *collector {
	return &collector{signals: signals, places: map[place]*evidence.Evidence{}, counts: map[*evidence.Evidence]bool{}}
}

// endToEnd matches the paths of tests of the whole running product.
var endToEnd = expression.Lazy(`(?i)(^|/)(e2e|end[-_]?(to|2)[-_]?end)([-_]?tests?)?/|(^|/)(test_)?e2e([-_.]\w+)*\.\w+$`)

// claim adds a sighting of a claim.
func (c *collector) claim(claim *catalogue.Claim, e evidence.Evidence) {
	if claim.Signal.ID == "test.unit" && endToEnd().MatchString(e.Path) {
		return // the framework is that of unit tests, and these are not
	}
	e.Signal, e.Tool = claim.Signal.ID, claim.Row.Tool
	c.own.sources(claim, &e)
	switch {
	case claim.Prose:
		e.Rung = evidence.Mentioned
	case claim.Indirect:
		e.Rung = min(e.Rung, evidence.Configured)
		e.Counters = append(slices.Clip(e.Counters), evidence.Counter{Kind: evidence.Indirect, Path: e.Path, Line: e.Line, Text: clean(e.Text)})
	}
	c.add(e, claim.Counts(e.Role))
}

// derived adds what the shape of a pipeline shows.
func (c *collector) derived(e evidence.Evidence) {
	c.add(e, slices.Contains(c.signals[e.Signal].Roles, e.Role))
}

func (c *collector) add(e evidence.Evidence, counts bool) {
	e.Text = clean(e.Text)
	e.Chain = slices.Clone(e.Chain)
	for i := range e.Chain {
		e.Chain[i].Text = clean(e.Chain[i].Text)
	}
	if len(e.Chain) < 2 {
		e.Chain = nil
	}
	e.Counters = slices.Clone(e.Counters)
	for i := range e.Counters {
		e.Counters[i].Text = clean(e.Counters[i].Text)
	}
	key := place{e.Signal, e.Tool, e.Path, e.Line}
	before := c.places[key]
	if before != nil && better(before, &e) <= 0 {
		return
	}
	if before != nil {
		delete(c.counts, before)
	}
	c.places[key] = &e
	c.counts[&e] = counts
}

// each calls do with every sighting, which it may weaken.
func (c *collector) each(do func(*evidence.Evidence)) {
	for _, e := range c.places {
		do(e)
	}
}

// document sorts what was gathered and keeps the best; with every, all of it as well.
func (c *collector) document(every bool) *evidence.Document {
	doc := &evidence.Document{Signals: map[string]*evidence.Signal{}}
	for id, signal := range c.signals {
		doc.Signals[id] = &evidence.Signal{Title: signal.Title, World: len(signal.Closed) == 0}
	}
	c.fill(doc, every, func(*evidence.Evidence) bool { return false })
	return doc
}

// group is what a document keeps a few sightings of.
type group struct {
	signal, tool string
	counts       bool
}

// fill gives the signals of a document the best of what was gathered, except for
// what is taken out. It asks about the best sightings first.
func (c *collector) fill(doc *evidence.Document, every bool, taken func(*evidence.Evidence) bool) {
	all := make([]*evidence.Evidence, 0, len(c.places))
	for _, e := range c.places {
		all = append(all, e)
	}
	slices.SortFunc(all, better)
	for _, signal := range doc.Signals {
		signal.Evidence, signal.Demoted, signal.Count = nil, nil, 0
	}
	doc.All = nil
	if every {
		doc.All = make([]evidence.Sighting, 0, len(all))
	}
	number := map[group]int{}
	for _, e := range all {
		if taken(e) {
			continue
		}
		signal := doc.Signals[e.Signal]
		signal.Count++
		g := group{e.Signal, e.Tool, c.counts[e]}
		number[g]++
		if every || number[g] <= kept {
			e.Fingerprint = e.Print()
		}
		if every {
			doc.All = append(doc.All, evidence.Sighting{Evidence: *e, Counts: g.counts})
		}
		if number[g] > kept {
			continue
		}
		if g.counts {
			signal.Evidence = append(signal.Evidence, *e)
		} else {
			signal.Demoted = append(signal.Demoted, *e)
		}
	}
	giveIDs(doc)
}

// giveIDs gives the sightings their ids, signal by signal, the best first, and
// then to those that are exempt.
func giveIDs(doc *evidence.Document) {
	n := 0
	give := func(list []evidence.Evidence) {
		for i := range list {
			n++
			list[i].ID = "e" + strconv.Itoa(n)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(doc.Signals)) {
		give(doc.Signals[id].Evidence)
		give(doc.Signals[id].Demoted)
	}
	for i := range doc.Exemptions {
		give(doc.Exemptions[i].Evidence)
		give(doc.Exemptions[i].Demoted)
	}
}

// better orders sightings: the stronger first, then the less weakened, the
// nearer to the product, what says more than a name, the shorter chain, and the place.
func better(a, b *evidence.Evidence) int {
	// One after the other: the first few tell most of them apart.
	if c := cmp.Or(cmp.Compare(b.Rung, a.Rung), cmp.Compare(weakened(a), weakened(b))); c != 0 {
		return c
	}
	if c := cmp.Compare(distance(a), distance(b)); c != 0 {
		return c
	}
	if c := cmp.Compare(byName(a), byName(b)); c != 0 {
		return c
	}
	if c := cmp.Compare(len(a.Chain), len(b.Chain)); c != 0 {
		return c
	}
	if c := cmp.Compare(strings.Count(a.Path, "/"), strings.Count(b.Path, "/")); c != 0 {
		return c
	}
	if c := cmp.Or(strings.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line)); c != 0 {
		return c
	}
	return cmp.Or(
		strings.Compare(a.Signal, b.Signal),
		strings.Compare(a.Tool, b.Tool),
		strings.Compare(a.Text, b.Text),
		slices.CompareFunc(a.Chain, b.Chain, func(x, y evidence.Hop) int {
			return cmp.Or(strings.Compare(x.Path, y.Path), cmp.Compare(x.Line, y.Line), strings.Compare(x.Text, y.Text))
		}),
	)
}

// weakened is how much speaks against a sighting. That a person starts it has
// lowered its rung to that of a file, as which it can fail nothing either: to be
// run at all is no less than to stand there.
func weakened(e *evidence.Evidence) int {
	if e.Rung != evidence.Configured {
		return len(e.Counters)
	}
	other := 0
	byHand := false
	for i := range e.Counters {
		switch e.Counters[i].Kind {
		case evidence.ManualOnly:
			byHand = true
		case evidence.NonBlocking:
		default:
			other++
		}
	}
	if !byHand {
		return len(e.Counters)
	}
	return other
}

// byName is 1 where no more than its name says what a test is about, and 0 where
// what it asserts does, or where something else was seen.
func byName(e *evidence.Evidence) int {
	if e.Role == evidence.Test && e.Line == 1 && e.Text == path.Base(e.Path) {
		return 1
	}
	return 0
}

// distance is how far from the product a sighting is. Of documents, those among
// the documents are as near as those elsewhere.
func distance(e *evidence.Evidence) int {
	if e.Role == evidence.Docs && strings.HasPrefix(e.Signal, "docs.") {
		return slices.Index(evidence.Roles, evidence.Product)
	}
	return slices.Index(evidence.Roles, e.Role)
}

// clean makes repository text fit for one line of a report: valid UTF-8,
// single spaces, a bounded length. Escaping for where it is shown is up to the
// renderers.
func clean(text string) string {
	if len(text) > 8*maxText {
		text = text[:8*maxText]
	}
	text = strings.Join(strings.Fields(strings.ToValidUTF8(text, "\uFFFD")), " ")
	if utf8.RuneCountInString(text) <= maxText {
		return text
	}
	runes := []rune(text)
	return string(runes[:maxText-1]) + "…"
}

func sortProblems(problems []evidence.Problem) []evidence.Problem {
	for i := range problems {
		problems[i].Message = clean(problems[i].Message)
	}
	slices.SortFunc(problems, func(a, b evidence.Problem) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), strings.Compare(string(a.Kind), string(b.Kind)), strings.Compare(a.Message, b.Message))
	})
	return slices.Compact(problems)
}
