// Package markdown renders a report as a page of Markdown for GitHub, for GitLab
// and for a file: what the change does first, then where the repository stands
// with the evidence, what holds it back and what comes next. The page keeps to a
// budget of bytes, and nothing that the repository says does anything in it. It
// decides nothing and posts nothing.
package markdown

import (
	"fmt"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/report"
)

// Options say how a page is made.
type Options struct {
	// Link returns where a line can be seen; nil has nothing linked.
	Link Link
	// Plain leaves out the HTML that folds what is secondary, for a file that
	// anything may show.
	Plain bool
	// Name is how the repository is called where it does not name itself.
	Name string
	// Full says in plain text where the whole report is, for a page that was cut:
	// "the job summary". Empty, it is what scan --format json writes.
	Full string
}

// Page lays a report out and returns what renders it in at most so many bytes.
// The page is valid UTF-8; what did not fit is cut by whole items, visibly, the
// folded parts before the others. The first line is the news, as a heading.
func Page(r *report.Report, options Options) func(budget int) string {
	p := &page{report: r, options: options, evidence: map[string]*evidence.Evidence{}, places: map[string]spot{}}
	for i := range r.Evidence {
		p.evidence[r.Evidence[i].ID] = &r.Evidence[i]
		p.cite(&r.Evidence[i])
	}
	if r.Delta != nil {
		for i := range r.Delta.Changes {
			if after := r.Delta.Changes[i].After; after != nil {
				p.cite(after)
			}
		}
	}
	p.sections = []section{{items: []string{heading(r.Headline())}}}
	p.delta()
	p.leading()
	p.vouched()
	p.problems()
	p.others()
	p.rest()
	note := "\n*… cut: the full report is in the output of* `stagecheck scan --format json`*.*\n"
	if options.Full != "" {
		note = "\n*… cut: the full report is in* " + text(options.Full, inline) + "\n"
	}
	return func(budget int) string {
		if whole, ok := fit(p.sections, note, budget); ok {
			return whole
		}
		return headline(r.Headline(), budget)
	}
}

// page is a page in the making.
type page struct {
	report   *report.Report
	options  Options
	evidence map[string]*evidence.Evidence // by id
	places   map[string]spot               // by path:line
	sections []section
}

func (p *page) add(s section) {
	if len(s.items) == 0 {
		return
	}
	if s.row == nil {
		s.row = listed
	}
	p.sections = append(p.sections, s)
}

// titled adds a section under a heading.
func (p *page) titled(title string, items []string) {
	p.add(section{open: "\n### " + text(title, inline) + "\n\n", items: items})
}

// fold adds a list that is shown when asked for.
func (p *page) fold(title string, items []string) {
	s := p.folded(title)
	s.items = items
	p.add(s)
}

// folded returns a section that is shown when asked for.
func (p *page) folded(title string) section {
	if p.options.Plain {
		return section{open: "\n### " + text(title, inline) + "\n\n", folded: true}
	}
	return section{open: "\n<details>\n<summary>" + text(title, summary) + "</summary>\n\n", close: "\n</details>\n", folded: true}
}

// heading is the first line of the page.
func heading(title string) string { return "## " + text(title, inline) + "\n" }

// headline is as much of the first line as there is room for.
func headline(title string, budget int) string {
	runes := []rune(title)
	for n := len(runes); n > 0; n-- {
		cut := strings.TrimRight(string(runes[:n]), " ,:")
		if n < len(runes) {
			cut += "…"
		}
		if line := heading(cut); len(line) <= budget {
			return line
		}
	}
	return ""
}

// item is an entry of a list.
func item(parts ...string) string { return "- " + strings.Join(parts, "") + "\n" }

// sighting writes one: its tool and its place.
func (p *page) sighting(commit string, e *evidence.Evidence) string {
	return text(e.Tool, inline) + " " + p.whence(commit, e)
}

// whence writes the place of a sighting, and of the pipeline that leads there.
func (p *page) whence(commit string, e *evidence.Evidence) string {
	words := p.place(commit, e.Path, e.Line)
	if len(e.Chain) > 0 && e.Chain[0].Path != e.Path {
		words += ", from " + p.place(commit, e.Chain[0].Path, e.Chain[0].Line)
	}
	return words
}

// head is the commit that the report is of.
func (p *page) head() string { return p.report.Subject.Commit }

// short is the start of a commit's id.
func short(commit string) string { return code(commit[:min(12, len(commit))], inline) }

// several is "1 change", "2 changes".
func several(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
