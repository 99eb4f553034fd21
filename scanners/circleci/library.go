package circleci

import (
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// library holds what a configuration, or an orb written inside it, defines.
type library struct {
	commands, jobs, executors map[string]document.Field
	orbs                      map[string]orb
}

// orb is one orb by the name that the configuration gives it.
type orb struct {
	name, version string // namespace/orb and its version, of one of the registry
	at            pipeline.Line
	inline        *library
}

// maxOrbs is how deep orbs may be written inside orbs.
const maxOrbs = 4

// newLibrary reads the definitions of a configuration by its fields.
func newLibrary(fields map[string]document.Field, depth int) *library {
	lib := &library{orbs: map[string]orb{}}
	lib.commands = byName(fields["commands"].Value)
	lib.jobs = byName(fields["jobs"].Value)
	lib.executors = byName(fields["executors"].Value)
	for _, f := range fields["orbs"].Value.Fields() {
		o := orb{at: f.At()}
		switch inner := byName(f.Value); {
		case len(inner) > 0 && depth < maxOrbs:
			o.inline = newLibrary(inner, depth+1)
		case f.Value.IsMapping(): // a place that the orb under test is put into
			o.name = f.Name
		default:
			o.name, o.version, _ = strings.Cut(f.Value.Text(), "@")
			o.name = strings.ToLower(o.name)
		}
		lib.orbs[f.Name] = o
	}
	return lib
}

func byName(n document.Node) map[string]document.Field {
	fields := map[string]document.Field{}
	for _, f := range n.Fields() {
		fields[f.Name] = f
	}
	return fields
}

// definition is what a name refers to: something defined in the configuration,
// or something of an orb of the registry.
type definition struct {
	field document.Field
	lib   *library // where its own names are looked up
	local bool
	// uses and ref name what an orb of the registry defines.
	uses, ref string
}

// find looks a name up among the library's own definitions, or among those of
// an orb where it has one; false where neither has it.
func (lib *library) find(name string, kind func(*library) map[string]document.Field) (definition, bool) {
	if f, ok := kind(lib)[name]; ok {
		return definition{field: f, lib: lib, local: true}, true
	}
	alias, name, ok := strings.Cut(name, "/")
	o, known := lib.orbs[alias]
	switch {
	case !ok || !known:
		return definition{}, false
	case o.inline != nil:
		f, ok := kind(o.inline)[name]
		return definition{field: f, lib: o.inline, local: true}, ok
	}
	return definition{uses: o.name + "/" + strings.ToLower(name), ref: o.version}, true
}

func commands(lib *library) map[string]document.Field  { return lib.commands }
func jobs(lib *library) map[string]document.Field      { return lib.jobs }
func executors(lib *library) map[string]document.Field { return lib.executors }
