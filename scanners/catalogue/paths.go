package catalogue

import (
	"maps"
	"slices"
	"strings"
)

// pathIndex finds the path patterns that could match a path. Each pattern
// stands under the names that one of its segments can have, or else under its
// tails; looking up a path then costs a few reads, however many patterns
// there are.
type pathIndex[T comparable] struct {
	segments table[pathPattern[T]] // by the name of a folder or file
	tails    table[pathPattern[T]] // by how it ends, see [tails]
	rest     []pathPattern[T]
	// names holds what matches a name in any folder, once more apart: it is
	// looked up once for each name, however many files have it.
	names *pathIndex[T]
}

type pathPattern[T comparable] struct {
	glob *pathGlob
	item T
	// lead is the byte that a file's name must begin with, 0 where several could be.
	lead byte
}

// pathListing collects what will be an index.
type pathListing[T comparable] struct {
	segments, tails listing[pathPattern[T]]
	rest            []pathPattern[T]
	names           *pathListing[T]
}

// add adds an item under its patterns and returns those that take paths out again.
func (l *pathListing[T]) add(patterns []string, item T) (except []*pathGlob) {
	for _, pattern := range patterns {
		if pattern, ok := strings.CutPrefix(pattern, "!"); ok {
			except = append(except, compileGlobs(pattern)...)
			continue
		}
		for _, glob := range compileGlobs(pattern) {
			if !glob.anywhere {
				l.place(glob, item)
				continue
			}
			if l.names == nil {
				l.names = &pathListing[T]{}
			}
			l.names.place(glob, item)
		}
	}
	return except
}

// place puts one pattern where looking up a path will find it.
func (l *pathListing[T]) place(glob *pathGlob, item T) {
	last := glob.segments[len(glob.segments)-1]
	switch names := glob.names(); {
	case names != nil:
		for _, name := range names {
			l.segments.add(name, pathPattern[T]{glob: glob, item: item})
		}
	case len(last.globs) == 0 && len(last.literals) == 0 && !last.any:
		found := map[string][]string{}
		for _, kind := range last.byTail {
			tail := kind.tail
			// What has an extension alone is found by it for every name of that.
			if ext, _ := tails(tail); last.of(ext) != nil {
				tail = ext
			}
			found[tail] = append(found[tail], kind.globs...)
		}
		for _, tail := range slices.Sorted(maps.Keys(found)) {
			for _, lead := range leads(found[tail]) {
				l.tails.add(tail, pathPattern[T]{glob, item, lead})
			}
		}
	default:
		for _, lead := range last.leads() {
			l.rest = append(l.rest, pathPattern[T]{glob, item, lead})
		}
	}
}

func (l *pathListing[T]) index() pathIndex[T] {
	x := pathIndex[T]{segments: l.segments.table(), tails: l.tails.table(), rest: l.rest}
	if l.names != nil {
		names := l.names.index()
		x.names = &names
	}
	return x
}

// names returns the names that one segment of the pattern must have, those of
// the segment that tells most: the last of those whose shortest name is longest.
func (g *pathGlob) names() []string {
	var best []string
	most := 0
	for _, s := range g.segments {
		if s.any || len(s.literals) == 0 || len(s.globs) > 0 || s.byTail != nil {
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
type paths[T comparable] struct {
	index  *pathIndex[T]
	folder string
	above  *selection[T] // what the names in folder select
	names  []string
	kinds  map[string]*kind[T] // by extension
	named  map[string][]T      // what matches a name in any folder, and not each of its kind
	// selections holds what names select, by those that select anything: most
	// folders of a repository are below the same few names.
	selections map[string]*selection[T]
}

// maxSelections is how many are remembered at a time.
const maxSelections = 256

// selection is what the names of folders select: the patterns that stand under
// one of them, and which of these a file of an extension can match.
type selection[T comparable] struct {
	all   []pathPattern[T]
	byExt map[string][]pathPattern[T]
}

// kind is what files of an extension match in any folder: each of them, or those
// whose name fits.
type kind[T comparable] struct {
	each []T
	some []pathPattern[T]
}

// of returns the patterns that a file with an extension can match.
func (s *selection[T]) of(ext string) []pathPattern[T] {
	list, ok := s.byExt[ext]
	if !ok {
		for _, pattern := range s.all {
			if pattern.glob.endsIn(ext) {
				list = append(list, pattern)
			}
		}
		s.byExt[strings.Clone(ext)] = list
	}
	return list
}

// find calls yield for each item whose pattern matches the path, which must be in lower case.
func (p *paths[T]) find(path string, yield func(T)) {
	folder, base := "", path
	if slash := strings.LastIndexByte(path, '/'); slash >= 0 {
		folder, base = path[:slash], path[slash+1:]
	}
	if p.above == nil || folder != p.folder {
		p.enter(folder)
	}
	p.names = append(p.names, base)
	ext, _ := tails(base)
	p.index.find(p.above.of(ext), p.index.tails.get(ext), p.names, yield)
	if p.index.names != nil {
		k := p.kind(ext)
		for _, item := range k.each {
			yield(item)
		}
		for _, item := range p.byName(base, k.some) {
			yield(item)
		}
	}
	p.names = p.names[:len(p.names)-1]
}

// kind returns what files of an extension match in any folder.
func (p *paths[T]) kind(ext string) *kind[T] {
	k := p.kinds[ext]
	if k == nil {
		k = &kind[T]{}
		for _, pattern := range p.index.names.tails.get(ext) {
			if last := &pattern.glob.segments[1]; pattern.glob.anywhere && slices.Contains(last.of(ext), "*"+ext) {
				k.each = append(k.each, pattern.item)
			} else {
				k.some = append(k.some, pattern)
			}
		}
		if p.kinds == nil {
			p.kinds = map[string]*kind[T]{}
		}
		p.kinds[strings.Clone(ext)] = k
	}
	return k
}

// byName returns what matches a name in any folder, of the patterns of its
// extension those that not all such names match.
func (p *paths[T]) byName(base string, some []pathPattern[T]) []T {
	items, ok := p.named[base]
	if !ok {
		p.index.names.find(nil, some, []string{base}, func(item T) { items = append(items, item) })
		if p.named == nil {
			p.named = map[string][]T{}
		}
		p.named[strings.Clone(base)] = items
	}
	return items
}

// find calls yield for the patterns that match the names of a path, those
// in above standing under the name of a folder, and those in kin under the extension.
func (x *pathIndex[T]) find(above, kin []pathPattern[T], names []string, yield func(T)) {
	base := names[len(names)-1]
	var lead byte
	if base != "" {
		lead = base[0]
	}
	try := func(list, tried []pathPattern[T]) {
		for i := range list {
			p := &list[i]
			if (p.lead == 0 || p.lead == lead) && p.glob.match(names) && !slices.Contains(tried, *p) {
				yield(p.item)
			}
		}
	}
	try(above, nil)
	try(x.segments.get(base), above)
	try(kin, nil)
	_, more := tails(base)
	try(x.tails.get(more), nil)
	try(x.rest, nil)
}

// enter remembers what a folder's names select.
func (p *paths[T]) enter(folder string) {
	p.folder, p.names = folder, p.names[:0]
	var key []byte
	for rest := folder; rest != ""; {
		var name string
		name, rest, _ = strings.Cut(rest, "/")
		if !slices.Contains(p.names, name) && p.index.segments.get(name) != nil {
			key = append(append(key, name...), '/')
		}
		p.names = append(p.names, name)
	}
	if p.above = p.selections[string(key)]; p.above == nil {
		p.above = p.index.selected(string(key))
		if len(p.selections) == maxSelections || p.selections == nil {
			p.selections = map[string]*selection[T]{}
		}
		p.selections[string(key)] = p.above
	}
}

// selected returns what names select, each with a slash behind it.
func (x *pathIndex[T]) selected(names string) *selection[T] {
	s := &selection[T]{byExt: map[string][]pathPattern[T]{}}
	for name := range strings.SplitSeq(strings.TrimSuffix(names, "/"), "/") {
		known := s.all
		for _, pattern := range x.segments.get(name) {
			if !slices.Contains(known, pattern) { // it can stand under several names
				s.all = append(s.all, pattern)
			}
		}
	}
	return s
}
