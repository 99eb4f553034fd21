package delta

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/policies"
)

// Sentence says what became of the sighting, without its place and without a
// full stop: "the only blocking dependency scan is gone".
func (c *Change) Sentence() string {
	noun := policies.Noun(c.Signal)
	bare, are := policies.Bare(noun), policies.Are(noun)
	subject := "one sighting of " + noun
	switch {
	case c.Sole && policies.Against(c.Signal):
		subject = noun
	case c.Sole:
		subject = "the only " + strength(c.Before, bare)
	default:
		are = "is"
	}
	switch c.Kind {
	case Lost:
		return subject + " " + are + " gone"
	case Weakened:
		return subject + " " + weaker(c)
	case Gained:
		if !c.Sole {
			return "one more sighting of " + noun
		}
		if policies.Against(c.Signal) {
			return "new: " + noun
		}
		return "new: " + noun + ability(c.After)
	case Strengthened:
		return "the " + policies.Bare(noun) + " " + stronger(c.After, are)
	}
	return policies.Bare(noun) + " moved from " + c.Before.Path
}

// strength puts into words how strong what could be lost is.
func strength(e *evidence.Evidence, bare string) string {
	switch {
	case e == nil || e.Source != evidence.SourcePipeline || strings.HasSuffix(bare, "pipeline"):
		return bare
	case e.Rung >= evidence.Enforced:
		return "blocking " + bare
	case e.Rung == evidence.Wired:
		return bare + " in the pipeline"
	}
	return bare
}

// weaker says what a sighting is no longer, and by what.
func weaker(c *Change) string {
	words := "counts for less"
	switch {
	case c.After.Rung >= c.Before.Rung:
		words = "stands where it does not count (" + string(c.After.Role) + ")"
	case c.After.Rung == evidence.Wired:
		words = "cannot fail the pipeline any more"
	case c.After.Rung == evidence.Configured && c.Before.Rung > evidence.Configured:
		words = "does not run on changes any more"
	}
	if by := c.By(); len(by) > 0 {
		words += ": " + policies.Weakness(by[0])
	}
	return words
}

// ability says what a new sighting can do.
func ability(e *evidence.Evidence) string {
	switch {
	case e.Source != evidence.SourcePipeline:
		return ""
	case e.Rung >= evidence.Enforced:
		return " that can fail the pipeline"
	case e.Rung == evidence.Wired:
		return " that runs in the pipeline"
	}
	return " that no change starts"
}

func stronger(e *evidence.Evidence, are string) string {
	switch {
	case e.Rung >= evidence.Enforced:
		return "can fail the pipeline now"
	case e.Rung == evidence.Wired:
		return "runs in the pipeline now"
	}
	return are + " counted now"
}

// TitleLength is the most runes of a [Delta.Title].
const TitleLength = 60

// Title is the news in one line of at most [TitleLength] runes. standing is
// what it says where nothing changed: where the repository stands.
func (d *Delta) Title(standing string) string {
	news, ok := d.news()
	stage, moved := d.stage()
	switch {
	case moved && ok:
		return fit(stage+": "+news, stage)
	case moved:
		return fit(stage, stage)
	case ok:
		return fit(upper(news), upper(news))
	case len(d.Statements) > 0:
		s := &d.Statements[0]
		return fit(fmt.Sprintf("%s: %s, was %s", s.ID, s.After, s.Before), "")
	}
	return fit("No change: "+standing, "No change")
}

// news returns the first change that is news.
func (d *Delta) news() (sentence string, ok bool) {
	if len(d.Changes) == 0 || !d.Changes[0].Sole {
		return "", false
	}
	return d.Changes[0].Sentence(), true
}

// stage says in short which stage changed most: for the worse if any did.
func (d *Delta) stage() (words string, ok bool) {
	if len(d.Stages) == 0 {
		return "", false
	}
	worst := slices.MinFunc(d.Stages, func(a, b Stage) int {
		return cmp.Or(cmp.Compare(direction(a), direction(b)), cmp.Compare(whole(a), whole(b)))
	})
	return worst.String(), true
}

// direction sorts the losses before the gains, the largest of each first.
func direction(s Stage) int {
	if s.After < s.Before {
		return s.After - s.Before - 100
	}
	return s.Before - s.After
}

// whole sorts an axis before the model that it is of: it says more.
func whole(s Stage) int {
	if s.Axis == "" {
		return 1
	}
	return 0
}

// String is the stage before and after: "Security 4 -> 3".
func (s Stage) String() string {
	return fmt.Sprintf("%s %s -> %s", s.Title, told(s.Before), told(s.After))
}

func told(stage int) string {
	if stage == 0 {
		return "?"
	}
	return fmt.Sprint(stage)
}

// fit returns the long form if it has room, or else the short one, cut if need be.
func fit(long, short string) string {
	if utf8.RuneCountInString(long) <= TitleLength {
		return long
	}
	if short == "" || utf8.RuneCountInString(short) > TitleLength {
		runes := []rune(cmp.Or(short, long))
		return strings.TrimRight(string(runes[:TitleLength-1]), " ,:") + "…"
	}
	return short
}

func upper(text string) string {
	if text == "" {
		return text
	}
	return strings.ToUpper(text[:1]) + text[1:]
}
