package catalogue

import "strings"

// pathIndex finds the path patterns that could match a path. Each pattern
// stands under the names that one of its segments can have, or else under its
// extensions; looking up a path then costs a few map reads, however many
// patterns there are.
type pathIndex[T any] struct {
	segments map[string][]pathPattern[T] // by the name of a folder or file
	exts     map[string][]pathPattern[T] // by what follows the last dot
	rest     []pathPattern[T]
}

type pathPattern[T any] struct {
	glob *pathGlob
	item T
}

func (x *pathIndex[T]) add(pattern string, item T) {
	if x.segments == nil {
		x.segments = map[string][]pathPattern[T]{}
		x.exts = map[string][]pathPattern[T]{}
	}
	for _, glob := range compileGlobs(pattern) {
		p := pathPattern[T]{glob, item}
		last := glob.segments[len(glob.segments)-1]
		switch names := glob.names(); {
		case names != nil:
			for _, name := range names {
				x.segments[name] = append(x.segments[name], p)
			}
		case len(last.globs) == 0 && len(last.literals) == 0 && !last.any:
			for ext := range last.byExt {
				x.exts[ext] = append(x.exts[ext], p)
			}
		default:
			x.rest = append(x.rest, p)
		}
	}
}

// names returns the names that one segment of the pattern must have, those of
// the segment that tells most: the last of those whose shortest name is longest.
func (g *pathGlob) names() []string {
	var best []string
	most := 0
	for _, s := range g.segments {
		if s.any || len(s.literals) == 0 || len(s.globs) > 0 || s.byExt != nil {
			continue
		}
		shortest := len(s.literals[0])
		for _, name := range s.literals[1:] {
			shortest = min(shortest, len(name))
		}
		if shortest >= most {
			best, most = s.literals, shortest
		}
	}
	return best
}

// paths looks up one path after another, remembering what depends on the
// folder alone.
type paths[T any] struct {
	index  *pathIndex[T]
	folder string
	above  []pathPattern[T] // the patterns that stand under a name in folder
	names  []string
	fresh  bool
}

// find calls yield for each item whose pattern matches the path, which must be in lower case.
func (p *paths[T]) find(path string, yield func(T)) {
	folder, base := "", path
	if slash := strings.LastIndexByte(path, '/'); slash >= 0 {
		folder, base = path[:slash], path[slash+1:]
	}
	if !p.fresh || folder != p.folder {
		p.enter(folder)
	}
	p.names = append(p.names, base)
	try := func(list []pathPattern[T]) {
		for _, pattern := range list {
			if pattern.glob.match(p.names) {
				yield(pattern.item)
			}
		}
	}
	try(p.above)
	try(p.index.segments[base])
	if dot := strings.LastIndexByte(base, '.'); dot >= 0 {
		try(p.index.exts[base[dot:]])
	}
	try(p.index.rest)
	p.names = p.names[:len(p.names)-1]
}

// enter remembers what a folder's names select.
func (p *paths[T]) enter(folder string) {
	p.folder, p.fresh = folder, true
	p.above, p.names = p.above[:0], p.names[:0]
	for rest := folder; rest != ""; {
		var name string
		name, rest, _ = strings.Cut(rest, "/")
		p.names = append(p.names, name)
		p.above = append(p.above, p.index.segments[name]...)
	}
}
