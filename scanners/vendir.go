package scanners

import (
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/role"
)

// maxVendored is how many folders one file may call vendored.
const maxVendored = 256

// imported returns what vendir was told to fetch from elsewhere: the folders
// that the vendir.yml of the root and of other folders name are not the repository's own work.
// https://carvel.dev/vendir/docs/latest/vendir-spec/
func imported(f *files) []role.Rule {
	var rules []role.Rule
	for _, file := range f.paths {
		if base := path.Base(file); base != "vendir.yml" && base != "vendir.yaml" {
			continue
		}
		text, err := f.Text(file)
		if err != nil {
			continue // it is a problem where the files are read
		}
		if dirs := vendored(path.Dir(file), string(text)); len(dirs) > 0 {
			rules = append(rules, role.Rule{Paths: dirs, Role: evidence.Vendored})
		}
	}
	return rules
}

// below matches the paths in some folders.
type below []string

// Match reports whether the path lies in one of the folders.
func (b below) Match(file string) bool {
	for _, dir := range b {
		if strings.HasPrefix(file, dir) {
			return true
		}
	}
	return false
}

// vendored reads the folders of the top list "directories", each with the folder
// that the file is in and a slash at its end. What is in a folder may come from
// several places, one below the other, and from the repository itself.
func vendored(dir, text string) below {
	var found below
	r := vendirReader{dir: dir}
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		if folder, manual := r.line(line); folder != "" && len(found) < maxVendored {
			found = append(found, folder)
		} else if manual && len(found) > 0 {
			found = found[:len(found)-1]
		}
	}
	return found
}

// vendirReader reads a vendir.yml line by line.
type vendirReader struct {
	dir  string // that the file is in
	in   bool   // in the list of directories
	base string // the path of the directory being read
	// directory and content are the columns of the items of both lists.
	directory, content int
	named              bool // the content being read named its folder
}

// line returns the folder that a line names, or that the one named last is
// kept by hand.
func (r *vendirReader) line(line string) (folder string, manual bool) {
	text := strings.TrimLeft(line, " ")
	if text == "" || text[0] == '#' {
		return "", false
	}
	column := len(line) - len(text)
	rest, item := strings.CutPrefix(text, "- ")
	if column == 0 && !item {
		*r = vendirReader{dir: r.dir, in: strings.HasPrefix(text, "directories:"), directory: -1, content: -1}
	}
	if !r.in {
		return "", false
	}
	switch {
	case item && (r.directory < 0 || column <= r.directory):
		r.directory, r.content, r.base = column, -1, ""
	case item && (r.content < 0 || column <= r.content):
		r.content, r.named = column, false
	}
	if item {
		column += len(text) - len(strings.TrimLeft(rest, " "))
	}
	key, value, _ := strings.Cut(strings.TrimLeft(rest, " "), ":")
	value, _, _ = strings.Cut(value, " #")
	value = strings.Trim(strings.TrimSpace(value), `"'`)
	switch {
	case key == "path" && r.content < 0 && column == r.directory+len("- "):
		r.base = value
	case key == "path" && r.content >= 0 && column == r.content+len("- ") && r.base != "":
		folder = path.Join(r.dir, r.base, value)
		if folder == "." || folder == ".." || strings.HasPrefix(folder, "../") {
			return "", false
		}
		r.named = true
		return strings.TrimPrefix(folder, "/") + "/", false
	case key == "manual" && r.named && column == r.content+len("- "):
		r.named = false
		return "", true
	}
	return "", false
}
