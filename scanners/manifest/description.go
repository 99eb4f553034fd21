package manifest

import "strings"

// readDescription reads the DESCRIPTION of an R package: fields with values
// that go on over indented lines.
func readDescription(f *file) (int, error) {
	if !strings.HasPrefix(f.text, "Package:") && !strings.Contains(f.text, "\nPackage:") {
		return 0, nil // a text of that name
	}
	f.ini(func(l iniLine) {
		dev := false
		switch l.key {
		case "Depends", "Imports", "LinkingTo":
		case "Suggests":
			dev = true
		default:
			return
		}
		for name := range strings.SplitSeq(l.value, ",") {
			name, _, _ = strings.Cut(name, "(")
			if name = strings.TrimSpace(name); name != "R" {
				f.add("cran", name, l.number, dev)
			}
		}
	})
	return 0, nil
}
