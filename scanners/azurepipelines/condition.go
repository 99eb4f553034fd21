package azurepipelines

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// newChain begins a chain of if, elseif and else: for each trigger whether one
// of the branches so far was taken.
func (s *scope) newChain() []condition.Truth {
	chain := make([]condition.Truth, max(1, len(s.triggers)))
	for i := range chain {
		chain[i] = condition.No
	}
	return chain
}

// branch decides one branch of a chain: the scope in which its content is
// read, false where no trigger takes it.
func (s *scope) branch(written string, last bool, chain *[]condition.Truth, at pipeline.Line) (*scope, bool) {
	if len(*chain) != max(1, len(s.triggers)) || !s.r.spend(len(*chain)) {
		return nil, false
	}
	i := -1
	holds := func(on occasion) condition.Truth {
		t := condition.Yes
		if !last {
			t = s.expressionValue(written, on, 0).holds()
		}
		return min(t, -(*chain)[i])
	}
	taken := slices.Clone(*chain)
	var through []pipeline.Trigger
	certain := true
	if len(s.triggers) == 0 {
		i = 0
		t := holds(occasion{})
		*chain = []condition.Truth{max(taken[0], t)}
		in := *s
		return &in, t != condition.No
	}
	for n := range s.triggers {
		i = n
		kept, t := narrow(s.triggers[n], holds)
		taken[n] = max(taken[n], t)
		through = append(through, kept...)
		certain = certain && t == condition.Yes
	}
	*chain = taken
	if len(through) == 0 {
		return nil, false
	}
	in := *s
	in.triggers = through
	if !certain {
		in.narrowed = true
		in.gates = append(slices.Clip(s.gates), pipeline.Gate{Kind: pipeline.Condition, At: at})
	}
	return &in, true
}

// conditional reads a condition: the gate it is, if any, and the scope with
// the triggers that it lets through.
func (s *scope) conditional(f entry) (*scope, []pipeline.Gate) {
	written := strings.TrimSpace(f.scope.text(f.Value))
	if written == "" || !s.r.spend(len(s.triggers)) {
		return s, nil
	}
	if inner, ok := strings.CutPrefix(written, "$["); ok {
		written, _ = strings.CutSuffix(strings.TrimSpace(inner), "]")
	}
	if whole, ok := wholeExpression(written); ok {
		written = whole
	}
	gate := pipeline.Gate{Kind: pipeline.Condition, At: f.stated(written)}
	holds := func(on occasion) condition.Truth { return s.expressionValue(written, on, 0).holds() }
	if len(s.triggers) == 0 { // a template that nothing here takes in
		switch holds(occasion{}) {
		case condition.Yes:
			return s, nil
		case condition.No:
			gate.Kind = pipeline.Off
		}
		return s, []pipeline.Gate{gate}
	}
	var through []pipeline.Trigger
	certain := true
	for _, t := range s.triggers {
		kept, how := narrow(t, holds)
		through = append(through, kept...)
		certain = certain && how == condition.Yes
	}
	switch {
	case len(through) == 0:
		gate.Kind = pipeline.Off
		return s, []pipeline.Gate{gate}
	case certain:
		return s, nil
	}
	in := *s
	in.triggers, in.narrowed = through, true
	return &in, []pipeline.Gate{gate}
}

// stated returns a place whose text is the setting, on one line even where the file has several.
func (f entry) stated(written string) pipeline.Line {
	at := f.At()
	at.Text = document.Short(f.Name + ": " + strings.Join(strings.Fields(written), " "))
	return at
}

// narrow returns what a condition leaves of a trigger, and whether it holds.
func narrow(t pipeline.Trigger, holds func(occasion) condition.Truth) ([]pipeline.Trigger, condition.Truth) {
	if t.Kind != pipeline.Push {
		how := holds(occasion{trigger: &t})
		if how == condition.No {
			return nil, condition.No
		}
		return []pipeline.Trigger{t}, how
	}
	names := literal(t.Branches)
	if names == nil {
		return narrowPush(t, holds)
	}
	how := condition.Maybe
	kept := t
	kept.Branches = nil
	for i, name := range names {
		one := holds(occasion{trigger: &t, branch: name})
		if one != condition.No {
			kept.Branches = append(kept.Branches, name)
		}
		if i == 0 {
			how = one
		} else if one != how {
			how = condition.Maybe
		}
	}
	if len(kept.Branches) == 0 {
		return nil, condition.No
	}
	kept.Default = kept.Default && defaultBranch(kept.Branches)
	return []pipeline.Trigger{kept}, how
}

// narrowPush narrows a push whose branches are not listed one by one. Whether
// the default branch stays among them is tried on the names it usually has.
func narrowPush(t pipeline.Trigger, holds func(occasion) condition.Truth) ([]pipeline.Trigger, condition.Truth) {
	how := holds(occasion{trigger: &t})
	stays, other := false, false
	for _, name := range pipeline.DefaultBranches() {
		if len(t.Branches) > 0 && !passes(t.Branches, name) {
			continue
		}
		if holds(occasion{trigger: &t, branch: name}) == condition.No {
			other = true
		} else {
			stays = true
		}
	}
	if how == condition.No && !stays {
		return nil, condition.No
	}
	if other && how == condition.Yes {
		how = condition.Maybe
	}
	t.Default = t.Default && stays
	return []pipeline.Trigger{t}, how
}

// literal returns the branches where all are named one by one; nil otherwise.
func literal(branches []string) []string {
	const most = 20
	for _, b := range branches {
		if strings.ContainsAny(b, "*?!") || len(branches) > most {
			return nil
		}
	}
	return branches
}

// passes reports whether a filter lets a branch through: one that is included and not excluded.
func passes(filter []string, name string) bool {
	in := false
	for _, pattern := range filter {
		if out, ok := strings.CutPrefix(pattern, "!"); ok {
			if matches(out, name) {
				return false
			}
			continue
		}
		in = in || matches(pattern, name)
	}
	return in
}

// matches matches a branch name without slashes; in such a name "**" is no more than "*".
func matches(pattern, name string) bool {
	ok, err := path.Match(strings.ReplaceAll(pattern, "**", "*"), name)
	return ok && err == nil || pattern == name+"/*" || pattern == name+"*"
}

// defaultBranch reports whether a filter lets the default branch through.
func defaultBranch(filter []string) bool {
	return len(filter) == 0 || pipeline.LetsDefault(filter, func(name string) bool { return passes(filter, name) })
}
