package manifest

import "github.com/pelletier/go-toml/v2/unstable"

// readCargo reads Cargo.toml, of a package or of a workspace.
func readCargo(f *file) (int, error) {
	seen := map[string]bool{}
	return f.toml(func(e *entry) {
		rest := e.path
		if after, ok := e.under("target", "*"); ok {
			rest = after
		} else if after, ok := e.under("workspace"); ok {
			rest = after
		}
		if len(rest) < 2 {
			return
		}
		switch rest[0] {
		case "dependencies", "dev-dependencies", "build-dependencies":
		default:
			return
		}
		name := rest[1]
		if as := e.field("package"); as != "" {
			name = as // used under another name; this is what it is
		}
		f.addOnce("cargo", name, e, len(rest)-1, rest[0] != "dependencies", seen)
		if len(rest) == 3 && rest[2] == "package" && e.value != nil && e.value.Kind == unstable.String {
			f.renameCrate(rest[1], string(e.value.Data))
		}
	})
}

// renameCrate corrects the name of the dependency noted last: in a table of its
// own, what a crate is comes after what it is called.
func (f *file) renameCrate(from, to string) {
	if len(f.facts) == 0 || !isName(to) {
		return
	}
	if last := &f.facts[len(f.facts)-1]; last.Value == "cargo:"+from {
		last.Value = "cargo:" + to
	}
}
