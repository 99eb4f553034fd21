package role

import "strings"

// findProjects returns the folders whose files show what their names do not:
// projects of others that were copied in, what a build left behind, and values
// that charts are tested with. The
// second result is about the number of folders.
func findProjects(files []string) (marked map[string]set, folders int) {
	p := projects{licensed: map[string]bool{}, managed: map[string]bool{}, charts: map[string]bool{}, tried: map[string]bool{}, marked: map[string]set{}}
	for _, file := range files {
		p.look(file)
	}
	for dir := range p.licensed {
		if isForeign(dir, p.managed[dir]) {
			p.marked[dir] |= vendored
		}
	}
	for dir := range p.tried {
		if p.charts[parentOf(dir)] {
			p.marked[dir] |= test
		}
	}
	return p.marked, p.folders
}

type projects struct {
	licensed map[string]bool // folders with a licence of their own
	managed  map[string]bool // folders with what stands at the root of a repository
	charts   map[string]bool // folders with a Helm chart
	tried    map[string]bool // folders with values that chart-testing would install a chart by
	marked   map[string]set
	last     string // the folder looked at last
	folders  int
}

func (p *projects) look(file string) {
	slash := strings.LastIndexByte(file, '/')
	if slash < 0 {
		return
	}
	dir, base := file[:slash], file[slash+1:]
	switch {
	case base == "":
		return
	case isLicense(base):
		p.licensed[dir] = true
	case base == ".gitmodules" || base == ".gitlab-ci.yml" || base == "SECURITY.md" || base == ".travis.yml":
		p.managed[dir] = true
	case base == "Chart.yaml":
		p.charts[dir] = true
	case strings.HasSuffix(base, "-values.yaml") && strings.HasSuffix(dir, "/ci"):
		p.tried[dir] = true
	}
	if dir != p.last {
		p.last = dir
		p.folders++
		if at := strings.Index(file, "/.github/"); at > 0 {
			p.managed[file[:at]] = true
		}
	}
	if isBuilt(base) {
		p.built(dir, base)
	}
}

// built marks the folder of build output that a file shows to be one.
func (p *projects) built(dir, base string) {
	name := dir[strings.LastIndexByte(dir, '/')+1:]
	switch name {
	case "dist":
		p.marked[dir] |= generated
	case "build", "out", "output":
		// Here a script may be a source: that of the build itself. A bundle or a map is none.
		if !isScript(base) || strings.Contains(base, ".min.") || strings.Contains(base, "bundle") {
			p.marked[dir] |= generated
		}
	}
}

// isBuilt reports whether a file in a folder for build output is what builds put there.
func isBuilt(base string) bool {
	switch dot := strings.LastIndexByte(base, '.'); base[max(0, dot):] {
	case ".js", ".mjs", ".cjs", ".map", ".whl", ".jar":
		return true
	case ".css":
		return strings.HasSuffix(base, ".min.css")
	}
	return false
}

func isScript(base string) bool {
	return strings.HasSuffix(base, ".js") || strings.HasSuffix(base, ".mjs") || strings.HasSuffix(base, ".cjs")
}

func isLicense(base string) bool {
	switch base[0] {
	case 'L', 'C', 'M', 'l':
	default:
		return false // most files end here
	}
	for _, name := range [...]string{"LICENSE", "LICENCE", "COPYING", "License", "MIT-LICENSE", "license"} {
		rest, ok := strings.CutPrefix(base, name)
		if ok && (rest == "" || rest[0] == '.' || rest[0] == '-') {
			return true
		}
	}
	return false
}

// isForeign reports whether a folder with a licence of its own is a project of
// others. A package of a monorepo has a licence, too, but it stands where the
// product's own code does, and nothing in it is that of a repository.
func isForeign(dir string, managed bool) bool {
	for segment := range strings.SplitSeq(parentOf(dir), "/") {
		switch strings.ToLower(segment) {
		case "external", "externals", "extern", "ext", "deps", "submodules", "3p":
			return true
		case "lib", "libs", "contrib", "dependencies":
			if managed {
				return true
			}
		}
	}
	return false
}

func parentOf(dir string) string {
	if slash := strings.LastIndexByte(dir, '/'); slash >= 0 {
		return dir[:slash]
	}
	return ""
}
