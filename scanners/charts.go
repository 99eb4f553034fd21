package scanners

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/fact"
	"github.com/stagecheck/stagecheck/scanners/infra"
	"github.com/stagecheck/stagecheck/scanners/role"
)

// maxValues is how many files are asked whether they switch on what a chart leaves out.
const maxValues = 100

// charts knows which objects of a Helm chart are not there unless somebody
// asks for them: the chart's values leave them out, and no other values do not.
type charts struct {
	files  *files
	roles  *role.Table
	texts  map[string][]byte
	others []string // all files of values, nil until they are asked for
}

func newCharts(f *files, roles *role.Table) *charts {
	return &charts{files: f, roles: roles, texts: map[string][]byte{}}
}

// leavesOut returns what switches an object off, nil where nothing does.
func (c *charts) leavesOut(f *fact.Fact) *evidence.Counter {
	dir, ok := infra.Chart(f.Path)
	if !ok {
		return nil
	}
	for _, names := range f.Switches {
		if off := c.off(dir, strings.Split(names, "|")); off != nil {
			return off
		}
	}
	return nil
}

// off returns where the values of the chart in a folder say no to the first of
// some settings, nil unless they say no to all and no other values say yes.
func (c *charts) off(dir string, names []string) (first *evidence.Counter) {
	for _, name := range names {
		v, ok := infra.ValueOf(c.text(dir+"values.yaml"), name)
		if !ok || v.Holds || c.switchedOn(dir, name) {
			return nil
		}
		if first == nil {
			first = &evidence.Counter{Kind: evidence.Excluded, Path: dir + "values.yaml", Line: v.Line, Text: v.Text}
		}
	}
	return first
}

// text returns the content of a file of values, empty for one that is not there.
func (c *charts) text(file string) []byte {
	text, ok := c.texts[file]
	if !ok && c.files.Has(file) {
		text, _ = c.files.Text(file) // the tree keeps the problem
	}
	c.texts[file] = text
	return text
}

// switchedOn reports whether any values of the repository set what a chart
// leaves out: those of an environment, or of a chart that has this one as a
// part. What a chart says of itself says nothing of others.
func (c *charts) switchedOn(dir, name string) bool {
	if c.others == nil {
		c.others = []string{}
		for _, file := range c.files.Paths() {
			if len(c.others) < maxValues && isValues(file) && c.roles.Of(file) == evidence.Product {
				c.others = append(c.others, file)
			}
		}
	}
	part := path.Base(dir) + "." + name
	for _, file := range c.others {
		asked := name
		if of := file[:len(file)-len(path.Base(file))]; of != dir && c.files.Has(of+"Chart.yaml") {
			asked = part
		}
		if v, ok := infra.ValueOf(c.text(file), asked); ok && v.Holds {
			return true
		}
	}
	return false
}

// isValues reports whether a file is one of values by its name, and not one
// that a chart is only tried with.
func isValues(file string) bool {
	base := path.Base(file)
	return strings.Contains(base, "values") && (strings.HasSuffix(base, ".yaml") || strings.HasSuffix(base, ".yml")) && path.Base(path.Dir(file)) != "ci"
}

// weigh lowers what an object shows that is not there unless somebody asks for
// it. Infrastructure code it is all the same.
func (c *charts) weigh(claim *catalogue.Claim, f *fact.Fact, e evidence.Evidence) evidence.Evidence {
	if len(f.Switches) == 0 || category(claim.Signal.ID) == "iac" {
		return e
	}
	if off := c.leavesOut(f); off != nil {
		e.Rung = evidence.Mentioned
		e.Counters = append(slices.Clip(e.Counters), *off)
	}
	return e
}
