package gitlabci

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/expression"
)

// truth is how far a condition holds in a scenario. && takes the lesser and
// || the greater.
type truth uint8

const (
	no    truth = iota
	maybe       // it hangs on something that the repository does not say
	some        // it holds for some branches, tags or changes of the scenario
	yes
)

func truthOf(b bool) truth {
	if b {
		return yes
	}
	return no
}

// verdict is what a condition comes to in a scenario.
type verdict struct {
	truth truth
	// explicit is true when something that holds names this scenario.
	explicit bool
	// branches are the filters on the branch or tag under which it holds; none means all.
	branches []string
}

func (v verdict) and(w verdict) verdict {
	out := verdict{truth: min(v.truth, w.truth), explicit: v.explicit || w.explicit, branches: w.branches}
	if len(w.branches) == 0 {
		out.branches = v.branches
	}
	return out
}

func (v verdict) or(w verdict) verdict {
	switch {
	case v.truth == no:
		return w
	case w.truth == no:
		return v
	}
	return verdict{
		truth:    max(v.truth, w.truth),
		explicit: v.explicit || w.explicit,
		branches: eitherFilter(v.branches, w.branches),
	}
}

// eitherFilter joins two filters, of which none lets everything through.
func eitherFilter(a, b []string) []string {
	if len(a) == 0 || len(b) == 0 {
		return nil
	}
	out := slices.Clone(a)
	for _, name := range b {
		if len(out) < maxFilters && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out
}

// evaluator evaluates conditions in one scenario.
type evaluator struct {
	r  *reader
	sc *scenario
	// preset returns what the configuration sets a variable to.
	preset func(name string) (string, bool)
}

func (e *evaluator) symbol(name string) symbol {
	s := e.sc.lookup(name)
	if s.kind != unknown {
		return s
	}
	if text, ok := e.preset(name); ok {
		return symbol{kind: preset, text: text}
	}
	return s
}

// eval returns what c comes to; a nil condition always holds.
func (e *evaluator) eval(c *condition) verdict {
	switch {
	case c == nil:
		return verdict{truth: yes}
	case !e.r.spend(1):
		return verdict{truth: maybe}
	case c.op == bothHold:
		return e.eval(c.a).and(e.eval(c.b))
	case c.op == oneHolds:
		return e.eval(c.a).or(e.eval(c.b))
	}
	left, right, op := c.left, c.right, c.op
	if symmetric := op == equal || op == unequal; symmetric && right.kind == variable && (left.kind != variable || left.text == "CI_DEFAULT_BRANCH") {
		left, right = right, left
	}
	// An input that has no value here may have any.
	if left.kind != variable || strings.Contains(right.text, "$[[") {
		return verdict{truth: maybe}
	}
	s := e.symbol(left.text)
	v := e.compare(op, s, right)
	v.explicit = v.truth > maybe && op != unequal && op != differs && e.sc.names(left.text)
	return v
}

func (e *evaluator) compare(op operator, s symbol, right operand) verdict {
	if right.kind == variable && op != present {
		with := e.symbol(right.text)
		switch with.kind {
		case main:
			return s.sameAsDefault(op)
		case preset, exact:
			right = operand{kind: literal, text: with.text}
			if p, ok := e.r.patternText(with.text); ok && (op == matches || op == differs) {
				right = p
			}
		default:
			return verdict{truth: maybe}
		}
	}
	switch {
	case op == present:
		return verdict{truth: s.isSet()}
	case right.kind == nothing, right.kind == literal && right.text == "" && s.kind != exact && s.kind != preset:
		if op == equal {
			return verdict{truth: s.isUnset()}
		}
		return verdict{truth: s.isSet()}
	case op == equal || op == unequal:
		if s.kind == anyRef {
			// Rules that name a ref mean a branch.
			return verdict{truth: truthOf(op == unequal)}
		}
		return s.against(op == unequal, right.text, func(t string) bool { return t == right.text })
	case right.kind != pattern || right.re == nil || !e.r.spend(right.cost*(1+len(s.text))/32):
		return verdict{truth: maybe}
	}
	return s.against(op == differs, right.text, right.re.MatchString)
}

// isSet says how far a variable is set and not empty.
func (s symbol) isSet() truth {
	switch s.kind {
	case unset:
		return no
	case exact:
		return truthOf(s.text != "")
	case main, anyBranch, anyRef, anyText, filled:
		return yes
	case changeable:
		return some
	case preset:
		if s.text != "" {
			return yes
		}
	}
	return maybe
}

// isUnset says how far a variable is null or empty.
func (s symbol) isUnset() truth {
	switch s.kind {
	case unset:
		return yes
	case changeable:
		return some
	case unknown, preset:
		return maybe
	}
	return no
}

// sameAsDefault compares with the name of the default branch.
func (s symbol) sameAsDefault(op operator) verdict {
	negated := op == unequal || op == differs
	switch s.kind {
	case main:
		if negated {
			return verdict{truth: no}
		}
		return verdict{truth: yes, branches: []string{"$CI_DEFAULT_BRANCH"}}
	case unset, anyBranch, anyRef:
		return verdict{truth: truthOf(negated)}
	}
	return verdict{truth: maybe}
}

// usualDefault matches the names that default branches have. The repository
// does not say which it is.
var usualDefault = expression.Lazy(`^(main|master)$`)

// against compares with a text or a pattern: is reports whether a name is one
// that the comparison is about, written is how the configuration puts it.
func (s symbol) against(negated bool, written string, is func(string) bool) verdict {
	switch s.kind {
	case unset:
		return verdict{truth: truthOf(negated)}
	case exact:
		return verdict{truth: truthOf(is(s.text) != negated)}
	case preset:
		if is(s.text) != negated {
			return verdict{truth: yes}
		}
	case main:
		switch holds := is("main") || is("master"); {
		case negated:
			return verdict{truth: truthOf(!holds)}
		case holds:
			return verdict{truth: yes, branches: []string{written}}
		}
		return verdict{truth: no}
	case anyBranch:
		switch {
		case usualDefault().MatchString(written):
			return verdict{truth: truthOf(negated)}
		case negated:
			return verdict{truth: some}
		}
		return verdict{truth: some, branches: []string{written}}
	case anyRef, anyText:
		if negated {
			return verdict{truth: some}
		}
		return verdict{truth: some, branches: []string{written}}
	case changeable:
		return verdict{truth: some}
	}
	return verdict{truth: maybe}
}
