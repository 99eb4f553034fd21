// Package annotate says on which lines of a change its news belongs. The news
// itself is the delta's, and how an annotation is posted the publishers'.
package annotate

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
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
	placed, _ := news(d, c)
	return placed
}

// Findings returns what is news and takes something away, for lists that are not
// held to the lines of the head: what has none left stands where it stood in the
// base.
func Findings(d *delta.Delta, c *change.Change) []publish.Annotation {
	placed, gone := news(d, c)
	return slices.DeleteFunc(append(placed, gone...), func(a publish.Annotation) bool { return a.Level == publish.Notice })
}

// news returns an annotation for each change that is news: those with a line in
// the head, and those without.
func news(d *delta.Delta, c *change.Change) (placed, gone []publish.Annotation) {
	if d == nil || c == nil {
		return nil, nil
	}
	seen := map[string]int{}
	for i := range d.Changes {
		news := &d.Changes[i]
		if !news.Sole || news.Kind == delta.Moved {
			continue
		}
		one := publish.Annotation{Level: level(news), Title: title(d, i, news), Message: message(d, i, news, c)}
		told := strings.Join([]string{string(news.Kind), news.Signal, news.Tool, news.Place().Fingerprint}, "\x00")
		one.Fingerprint = fingerprint(told, seen[told])
		seen[told]++
		if at, ok := place(news, c); ok {
			one.Path, one.Line, one.EndLine, one.Changed = c.FromTop(at.path), at.line, at.line, at.fresh
			placed = append(placed, one)
		} else {
			one.Path, one.Line, one.EndLine = c.FromTop(news.Before.Path), news.Before.Line, news.Before.Line
			gone = append(gone, one)
		}
	}
	return placed, gone
}

// fingerprint makes 16 hexadecimal digits of what tells a change, and of how many
// were told alike before it.
func fingerprint(told string, earlier int) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%d", told, earlier))
	return hex.EncodeToString(sum[:8])
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
func message(d *delta.Delta, i int, news *delta.Change, c *change.Change) string {
	words := strings.ToUpper(news.Sentence()[:1]) + news.Sentence()[1:] + "."
	if news.Before != nil && news.After == nil {
		words += fmt.Sprintf(" It stood at %s:%d.", c.FromTop(news.Before.Path), news.Before.Line)
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
