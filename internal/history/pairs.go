package history

import "strings"

// pairs finds new tests and the new code that they are named after.
type pairs struct {
	of map[string]*pair
}

// pair is one name: in which change its code and its test came.
type pair struct {
	code, test   int // changes are numbered from the newest on
	codes, tests int
}

func newPairs() *pairs { return &pairs{map[string]*pair{}} }

func (p *pairs) add(path string, is class, number int) {
	key := pairName(path, is&tests != 0)
	if key == "" {
		return
	}
	of := p.of[key]
	if of == nil {
		if len(p.of) == maxKnown {
			return
		}
		of = &pair{}
		p.of[key] = of
	}
	if is&tests != 0 {
		of.test, of.tests = number, of.tests+1
	} else {
		of.code, of.codes = number, of.codes+1
	}
}

// first returns how many pairs there are, and of how many the test came first;
// both in one change count half. A name that stands for several files is none.
func (p *pairs) first() (share float64, n int) {
	if p == nil {
		return 0, 0
	}
	early := 0.0
	for _, of := range p.of {
		if of.codes != 1 || of.tests != 1 {
			continue
		}
		n++
		switch {
		case of.test > of.code:
			early++
		case of.test == of.code:
			early += 0.5
		}
	}
	return part(early, n), n
}

// pairName is the name that code and its test share, with the extension; "" for
// a name that says nothing.
func pairName(path string, test bool) string {
	base := strings.ToLower(path[strings.LastIndexByte(path, '/')+1:])
	dot := strings.LastIndexByte(base, '.')
	if dot <= 0 {
		return ""
	}
	stem, ext := base[:dot], base[dot:]
	if test {
		stem = testedName(stem)
	}
	switch stem {
	case "index", "main", "init", "__init__", "mod", "types", "utils", "util", "conftest", "doc":
		return ""
	}
	return stem + ext
}

// testedName is the name of what a test tests: foo of test_foo, foo_test and FooTest.
func testedName(stem string) string {
	for _, prefix := range []string{"test_", "test-"} {
		stem = strings.TrimPrefix(stem, prefix)
	}
	for _, suffix := range []string{"_test", "_spec", ".test", ".tests", ".spec", ".cy", "-test", "-spec", "tests", "test", "spec"} {
		if rest, ok := strings.CutSuffix(stem, suffix); ok && rest != "" {
			return rest
		}
	}
	return stem
}
