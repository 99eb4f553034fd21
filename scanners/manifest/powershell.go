package manifest

import "strings"

// psPair is a key or a string of a PowerShell data file.
type psPair struct {
	key   string // or that it is the value of
	value string // "" for the key itself
	depth int    // of the tables around it
	at    int
}

// data calls yield with each key of a PowerShell data file and with each string below it.
func (f *file) data(yield func(psPair)) {
	lex := lexer{dialect: powershell, text: f.text}
	depth, key := 0, ""
	var last token // if it is a string, it may be a value or a key
	for t, ok := lex.next(); ok; t, ok = lex.next() {
		switch {
		case t.is('=') && (last.kind == tokenWord || last.kind == tokenString):
			key = last.text
			yield(psPair{key: key, depth: depth, at: last.at})
		case last.kind == tokenString:
			yield(psPair{key: key, value: last.text, depth: depth, at: last.at})
		}
		switch {
		case t.is('{'):
			depth++
		case t.is('}'):
			depth--
		}
		last = t
	}
}

// readModuleManifest reads the modules that a module's manifest (*.psd1)
// requires: names, or tables with the name and a version.
func readModuleManifest(f *file) (int, error) {
	if !strings.Contains(strings.ToLower(f.text), "requiredmodules") {
		return 0, nil // most *.psd1 files are translations
	}
	inside := false
	f.data(func(p psPair) {
		switch {
		case p.value == "" && p.depth == 1:
			inside = strings.EqualFold(p.key, "RequiredModules")
		case p.value != "" && inside && (p.depth == 1 || strings.EqualFold(p.key, "ModuleName")):
			f.add("psgallery", p.value, f.index.At(p.at), false)
		}
	})
	return 0, nil
}

// readPSDepend reads the modules that building the project needs: a table
// with their names as keys, of PSDepend, Sampler or ModuleFast.
func readPSDepend(f *file) (int, error) {
	f.data(func(p psPair) {
		if p.value != "" || p.depth != 1 || strings.EqualFold(p.key, "PSDependOptions") {
			return
		}
		name := p.key
		if kind, rest, ok := strings.Cut(name, "::"); ok {
			if !strings.HasPrefix(strings.ToLower(kind), "psgallery") {
				return // from elsewhere
			}
			name = rest
		}
		f.add("psgallery", name, f.index.At(p.at), true)
	})
	return 0, nil
}
