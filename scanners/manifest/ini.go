package manifest

import "strings"

// iniLine is a line of a file in sections: a key with its value, or one more value of the key above.
type iniLine struct {
	section, key, value string
	number              int
}

// ini calls yield with each value of a file in sections. Indented lines go on
// with the key above, as Python's configparser has it; a line without "=" or
// ":" is a key without value.
func (f *file) ini(yield func(iniLine)) {
	l := iniLine{}
	for line := range strings.Lines(f.text) {
		l.number++
		text := strings.TrimSpace(line)
		if text == "" || text[0] == '#' || text[0] == ';' {
			continue
		}
		switch {
		case line[0] == ' ' || line[0] == '\t':
			l.value = text
		case text[0] == '[':
			l.section, l.key, l.value = strings.ToLower(strings.Trim(text, "[] ")), "", ""
			continue
		default:
			l.key, l.value = text, ""
			if at := strings.IndexAny(text, "=:"); at >= 0 {
				l.key, l.value = strings.TrimSpace(text[:at]), strings.TrimSpace(text[at+1:])
			}
		}
		yield(l)
	}
}

// readSetupCfg reads setup.cfg of setuptools.
func readSetupCfg(f *file) (int, error) {
	f.ini(func(l iniLine) {
		dev := false
		switch {
		case l.section == "options" && l.key == "install_requires":
		case l.section == "options" && (l.key == "setup_requires" || l.key == "tests_require"):
			dev = true
		case l.section == "options.extras_require":
			dev = isDevGroup(l.key)
		default:
			return
		}
		for requirement := range strings.SplitSeq(l.value, ";") {
			// After a semicolon stands either another requirement or, with an operator, a marker.
			if !isMarker(requirement) {
				f.add("pypi", requirementName(requirement), l.number, dev)
			}
		}
	})
	return 0, nil
}

func isMarker(text string) bool {
	word, _, _ := strings.Cut(strings.TrimLeft(text, " ("), " ")
	word, _, _ = strings.Cut(word, "=")
	word, _, _ = strings.Cut(word, "<")
	word, _, _ = strings.Cut(word, ">")
	switch word {
	case "python_version", "python_full_version", "sys_platform", "platform_system", "platform_machine",
		"platform_python_implementation", "implementation_name", "os_name", "extra":
		return true
	}
	return false
}

// readConanText reads a conanfile.txt.
func readConanText(f *file) (int, error) {
	f.ini(func(l iniLine) {
		switch l.section {
		case "requires":
			f.addConan(l.key, l.number, false)
		case "tool_requires", "build_requires", "test_requires":
			f.addConan(l.key, l.number, true)
		}
	})
	return 0, nil
}
