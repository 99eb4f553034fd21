// Package annotate says on which lines of a change its news belongs. The news
// itself is the delta's, and how an annotation is posted the publishers'.
package annotate

import (
	"fmt"
	"strings"

	"github.com/stagecheck/stagecheck/internal/change"
	"github.com/stagecheck/stagecheck/internal/delta"
	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/publish"
)

// Annotations returns one annotation for each change that is news and has a line
// to stand on in the head: what is gone stands where it stood, or, with its
// file, where it was called from. Of what has no line left only the page tells.
func Annotations(d *delta.Delta, c *change.Change) []publish.Annotation {
	var all []publish.Annotation
	if d == nil {
		return all
	}
	for i := range d.Changes {
		news := &d.Changes[i]
		if !news.Sole || news.Kind == delta.Moved {
			continue
		}
		at, ok := place(news, c)
		if !ok {
			continue
		}
		all = append(all, publish.Annotation{
			Path: at.path, Line: at.line, EndLine: at.line, Level: level(news), Changed: at.fresh,
			Title: title(d, i, news), Message: message(d, i, news),
		})
	}
	return all
}

// spot is a line of the head.
type spot struct {
	path  string
	line  int
	fresh bool // the change wrote it, or took away what stood there
}

func place(news *delta.Change, c *change.Change) (spot, bool) {
	if news.After == nil {
		return gone(news.Before, c)
	}
	path, line := news.After.Path, news.After.Line
	if by := news.By(); news.Kind == delta.Weakened && len(by) > 0 && by[0].Line > 0 {
		path, line = by[0].Path, by[0].Line
	}
	old := path
	if news.Before != nil && c.Renamed(news.Before.Path) == path {
		old = news.Before.Path
	}
	return spot{path, line, c.Lines(old, path).New(line)}, true
}

// gone is the line of the head in whose place a sighting stood: that of the tool,
// or else that of the hop nearest to it whose file is still there.
func gone(before *evidence.Evidence, c *change.Change) (spot, bool) {
	hops := append([]evidence.Hop{{Path: before.Path, Line: before.Line}}, reversed(before.Chain)...)
	for _, hop := range hops {
		path := hop.Path
		if now := c.Renamed(path); now != "" {
			path = now
		}
		if c.Holds(path) {
			return spot{path, c.Lines(hop.Path, path).Whither(hop.Line), true}, true
		}
	}
	return spot{}, false
}

func reversed(chain []evidence.Hop) []evidence.Hop {
	var back []evidence.Hop
	for i := len(chain) - 1; i >= 0; i-- {
		back = append(back, chain[i])
	}
	return back
}

func level(news *delta.Change) publish.Level {
	if news.Bad() {
		return publish.Warning
	}
	return publish.Notice
}

// title names the stages that changed with the news, or else the statements.
func title(d *delta.Delta, i int, news *delta.Change) string {
	axes, words := map[string]bool{}, []string(nil)
	for _, s := range about(d, i) {
		axes[s.Model+"."+s.Axis] = true
	}
	for _, s := range d.Stages {
		if s.Axis != "" && axes[s.Model+"."+s.Axis] && (s.After < s.Before) == news.Bad() {
			words = append(words, s.String())
		}
	}
	if len(words) == 0 {
		for _, s := range about(d, i) {
			words = append(words, fmt.Sprintf("%s: %s, was %s", s.ID, s.After, s.Before))
		}
	}
	if len(words) == 0 {
		return "Evidence of " + news.Signal
	}
	return strings.Join(words, "; ")
}

// message says what happened and which statements go by it.
func message(d *delta.Delta, i int, news *delta.Change) string {
	words := strings.ToUpper(news.Sentence()[:1]) + news.Sentence()[1:] + "."
	if news.Before != nil && news.After == nil {
		words += fmt.Sprintf(" It stood at %s:%d.", news.Before.Path, news.Before.Line)
	}
	for _, s := range about(d, i) {
		words += fmt.Sprintf("\n%s %s is %s now, and was %s: %s.", s.ID, s.Title, s.After, s.Before, s.Because)
	}
	return words
}

// about returns the statements that changed in the direction of the news and are
// about its signal.
func about(d *delta.Delta, i int) []delta.Statement {
	var list []delta.Statement
	for _, s := range d.Statements {
		for _, place := range s.Changes {
			if place == i && (s.Points < 0) == d.Changes[i].Bad() {
				list = append(list, s)
			}
		}
	}
	return list
}
