package catalogue

import (
	"fmt"
	"strings"
)

// invocation is a compiled run pattern.
type invocation struct {
	claim    *Claim
	programs []string
	steps    []step   // sub-commands, in order
	flags    []string // must stand somewhere
	without  []string // must stand nowhere
}

// step is one sub-command of a run pattern.
type step struct {
	word string // alternatives
	far  bool   // anything may stand before it
}

func compileRun(claim *Claim, pattern string) (*invocation, error) {
	words := strings.Fields(strings.ToLower(pattern))
	if len(words) == 0 || strings.HasPrefix(words[0], "-") {
		return nil, fmt.Errorf("run %q: want a program first", pattern)
	}
	in := &invocation{claim: claim, programs: strings.Split(words[0], "|")}
	far := false
	for i, word := range words[1:] {
		switch {
		case i > 0 && words[i] == "-m" && strings.HasPrefix(words[0], "python"):
			// A module that Python runs, and not one that another is told of.
			in.flags[len(in.flags)-1] += "=" + word
		case word == "...":
			far = true
		case strings.HasPrefix(word, "!"):
			in.without = append(in.without, word[1:])
		case strings.HasPrefix(word, "-") && word != "-":
			in.flags = append(in.flags, word)
		default:
			in.steps = append(in.steps, step{word: word, far: far})
			far = false
		}
	}
	return in, nil
}

// match reports whether the arguments, in lower case, fit the pattern.
func (in *invocation) match(args []string) bool {
	return subcommands(in.steps, args) && all(in.flags, args) && none(in.without, args)
}

func subcommands(steps []step, args []string) bool {
	if len(steps) == 0 {
		return true
	}
	afterFlag := false // the next word may be the value of the flag before it
	for i, arg := range args {
		flag := strings.HasPrefix(arg, "-") || strings.HasPrefix(arg, "+")
		if !flag || strings.HasPrefix(steps[0].word, "+") {
			if alternatives(steps[0].word, arg) && subcommands(steps[1:], args[i+1:]) {
				return true
			}
			if !steps[0].far && !afterFlag && !strings.Contains(arg, "=") {
				return false
			}
		}
		afterFlag = flag && !strings.Contains(arg, "=")
	}
	return false
}

func all(flags, args []string) bool {
	for _, flag := range flags {
		if !stands(flag, args) {
			return false
		}
	}
	return true
}

func none(flags, args []string) bool {
	for _, flag := range flags {
		if stands(flag, args) {
			return false
		}
	}
	return true
}

// stands reports whether a flag, alone or with a value, is among the arguments.
// A flag pattern with a value, "--type=sbom", also fits "--type sbom".
func stands(flag string, args []string) bool {
	name, value, valued := strings.Cut(flag, "=")
	for i, arg := range args {
		if !valued && alternatives(flag, arg) {
			return true
		}
		before, after, ok := strings.Cut(arg, "=")
		if !alternatives(name, before) {
			continue
		}
		switch {
		case !valued:
			return true
		case ok:
			if alternatives(value, after) {
				return true
			}
		case i+1 < len(args) && alternatives(value, args[i+1]):
			return true
		}
	}
	return false
}
