package policies

import (
	"fmt"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// requirement is what a statement asked for and how far it is shown.
type requirement struct {
	// Now and Could count halves: 2 shown, 1 some of it, 0 nothing. Could is what
	// it would be if all that was not read showed it.
	Now   int `json:"now"`
	Could int `json:"could"`
	// Asks is "signal@rung" or a condition on history, By the evidence that serves where not all of it
	// does, Tools the number of tools asked for where one is too few.
	Asks  string   `json:"asks"`
	By    []string `json:"by"`
	Tools int      `json:"tools"`
	// Places is the number of sightings asked for, where one is too few.
	Places int `json:"places"`
	// Stated is the statement of an earlier model whose verdict it is.
	Stated string `json:"stated"`
	// What is what nothing that was read can show; Settles would. With Asks, a
	// condition on a measure of history, it is that in words.
	What    string `json:"what"`
	Settles string `json:"settles"`
	// N of the requirements Of are asked for, and that the signal Against is not there.
	N       int           `json:"n"`
	Of      []requirement `json:"of"`
	Against string        `json:"against"`
}

// account is what there is to say of a requirement.
type account struct {
	seen     []string // clauses about what was seen
	evidence []string // the ids behind them
	gaps     []string // noun phrases for what was not
	lacks    []string // the same as signals and rungs
	settles  []string // what would tell more
	stated   []string // the statements of earlier models among what was seen
	hints    []string // as gaps: statements of earlier models, told where nothing else is wanting
}

func (a *account) add(b account) {
	a.seen = append(a.seen, b.seen...)
	a.evidence = append(a.evidence, b.evidence...)
	a.gaps = append(a.gaps, b.gaps...)
	a.lacks = append(a.lacks, b.lacks...)
	a.settles = append(a.settles, b.settles...)
	a.stated = append(a.stated, b.stated...)
	a.hints = append(a.hints, b.hints...)
}

// mostClauses is how many clauses a reason has: one that cites more is not read.
const mostClauses = 3

// explain puts the requirement that an answer judged into words.
func (a *answer) explain(earlier stated, doc *evidence.Document) {
	of := a.Requirement.account(earlier, doc)
	if len(of.gaps) == 0 {
		of.gaps = some(1, of.hints)
	}
	a.Evidence, a.Lacks = of.evidence, of.lacks
	if of.stated != nil && a.Points > 0 {
		a.Stated = unique(of.stated)
	}
	if a.Possible > a.Points {
		a.Settles = of.settles
	}
	seen := strings.Join(first(of.seen), "; ")
	gaps := strings.Join(of.gaps, "; ")
	switch {
	case a.Status == Met || seen != "" && gaps == "":
		a.Because = seen
	case seen != "":
		a.Because = seen + "; not seen: " + gaps
	case a.Requirement.What != "" && a.Requirement.Asks == "":
		a.Because = "nothing that was read can show " + a.Requirement.What
	case a.Possible > 0 && a.Status == Unmet:
		a.Because = "no sign of " + strings.Join(of.gaps, " and ") + " in what was read; the rest could show a part of it at most"
	case a.Possible > 0:
		a.Because = "no sign of " + strings.Join(of.gaps, " and ") + " in what was read, which is not all that could show it"
	default:
		a.Because = "no sign of " + strings.Join(of.gaps, " and ") + ", and all that could show it was read"
	}
}

func first(clauses []string) []string {
	clauses = once(unique(clauses))
	return clauses[:min(mostClauses, len(clauses))]
}

func (r *requirement) account(earlier stated, doc *evidence.Document) account {
	switch {
	case r.Stated != "":
		return earlier.account(r)
	case r.Asks != "" && r.What != "":
		return r.measured(doc)
	case r.What != "":
		return account{gaps: []string{r.What}, lacks: []string{r.What}, settles: []string{r.Settles}}
	case r.Asks != "":
		return r.signal(doc)
	}
	a := r.several(earlier, doc)
	if r.Against != "" {
		a.add(against(r.Against, doc))
	}
	return a
}

// signal accounts for one signal at a rung.
func (r *requirement) signal(doc *evidence.Document) account {
	id, name, _ := strings.Cut(r.Asks, "@")
	s, lack := doc.Signals[id], id+" at "+name
	least, err := evidence.ParseRung(name)
	if s == nil || err != nil {
		return account{lacks: []string{lack}}
	}
	counting, _ := split(s.Evidence)
	counting = best(counting)
	switch r.Now {
	case 2:
		serving := slices.DeleteFunc(counting, func(e evidence.Evidence) bool {
			return e.Rung < least && r.By == nil || r.By != nil && !slices.Contains(r.By, e.ID)
		})
		return cite(id, serving, "")
	case 1:
		if r.Places > 0 {
			a := cite(id, counting[:1], fmt.Sprintf(", where %d are asked", r.Places))
			a.lacks, a.settles = []string{fmt.Sprintf("%s in %d places", lack, r.Places)}, settles(doc, id, s)
			return a
		}
		if r.By != nil {
			counting = slices.DeleteFunc(counting, func(e evidence.Evidence) bool { return !slices.Contains(r.By, e.ID) })
		}
		a := cite(id, counting, shortfall(counting[0]))
		a.lacks, a.settles = []string{lack}, settles(doc, id, s)
		return a
	}
	a := account{gaps: []string{gap(id, s)}, lacks: []string{lack}, settles: settles(doc, id, s)}
	if r.Tools > 0 {
		a.gaps = []string{fmt.Sprintf("%s by %d tools", noun(id, s.Title), r.Tools)}
		a.lacks = []string{fmt.Sprintf("%s by %d tools", lack, r.Tools)}
	}
	return a
}

// cite says the first of the sightings and holds the ids of all.
func cite(signal string, sightings []evidence.Evidence, but string) account {
	var a account
	for i, e := range sightings {
		if i == 0 {
			a.seen = []string{says(signal, e) + but}
		}
		a.evidence = append(a.evidence, e.ID)
	}
	return a
}

// several accounts for n of several: where they are shown for those that are,
// or else for all, with one gap for what is missing.
func (r *requirement) several(earlier stated, doc *evidence.Document) account {
	var all, short account
	missing := r.N
	for i := range r.Of {
		leg := &r.Of[i]
		if leg.Now == 2 {
			missing--
		} else if r.Now == 2 {
			continue
		}
		a := leg.account(earlier, doc)
		all.seen = append(all.seen, a.seen...)
		all.evidence, all.stated = append(all.evidence, a.evidence...), append(all.stated, a.stated...)
		short.hints = append(short.hints, a.hints...)
		if r.N == len(r.Of) {
			short.add(account{gaps: a.gaps, lacks: a.lacks, settles: a.settles})
			continue
		}
		short.settles = append(short.settles, a.settles...)
		if len(a.gaps) > 0 {
			short.gaps = append(short.gaps, strings.Join(a.gaps, " and "))
		}
		if len(a.lacks) > 0 {
			short.lacks = append(short.lacks, strings.Join(a.lacks, " and "))
		}
	}
	if r.N < len(r.Of) {
		short.gaps, short.lacks = some(missing, short.gaps), some(missing, short.lacks)
	}
	all.add(short)
	return all
}

// some says n of the parts as one.
func some(n int, parts []string) []string {
	parts = unique(parts) // what is asked for at two rungs reads the same
	switch {
	case len(parts) == 0 || n <= 0:
		return nil
	case n == 1 || len(parts) == 1:
		return []string{strings.Join(parts, " or ")}
	}
	return []string{fmt.Sprintf("%d of (%s)", min(n, len(parts)), strings.Join(parts, ", "))}
}

// against accounts for a signal that should not be there.
func against(id string, doc *evidence.Document) account {
	s := doc.Signals[id]
	if s == nil {
		return account{}
	}
	counting, _ := split(s.Evidence)
	if len(counting) == 0 || counting[0].Rung < evidence.Configured {
		return account{gaps: []string{"proof that there is not " + noun(id, s.Title)}, lacks: []string{"no " + id}, settles: settles(doc, id, s)}
	}
	a := cite(id, best(counting), "")
	a.lacks = []string{"no " + id}
	return a
}
