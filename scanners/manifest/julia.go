package manifest

// readJulia reads a Project.toml of Julia. Extras and weak dependencies are
// for tests and extensions.
func readJulia(f *file) (int, error) {
	return f.toml(func(e *entry) {
		if len(e.path) == 2 && e.value != nil && (e.path[0] == "deps" || e.path[0] == "extras") {
			f.add("julia", e.path[1], e.line, e.path[0] == "extras")
		}
	})
}
