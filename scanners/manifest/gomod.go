package manifest

import (
	"errors"
	"strings"

	"golang.org/x/mod/modfile"
)

// readGoMod reads go.mod. A tool is a package; the module that holds it is
// required as well, often marked as indirect, and is what is depended on.
func readGoMod(f *file) (int, error) {
	// Lax parsing leaves out what is unknown, so a newer go.mod is no error.
	mod, err := modfile.ParseLax(f.path, []byte(f.text), nil)
	if err != nil {
		var list modfile.ErrorList
		if errors.As(err, &list) && len(list) > 0 {
			return list[0].Pos.Line, list[0].Err
		}
		return 1, err
	}
	for _, require := range mod.Require {
		if !require.Indirect {
			f.add("go", require.Mod.Path, require.Syntax.Start.Line, false)
		}
	}
	modules := make(map[string]bool, len(mod.Require))
	for _, require := range mod.Require {
		modules[require.Mod.Path] = true
	}
	// Lax parsing leaves tools out, too.
	for _, statement := range mod.Syntax.Stmt {
		switch s := statement.(type) {
		case *modfile.Line:
			if len(s.Token) == 2 && s.Token[0] == "tool" {
				f.add("go", moduleOf(s.Token[1], modules), s.Start.Line, true)
			}
		case *modfile.LineBlock:
			if len(s.Token) != 1 || s.Token[0] != "tool" {
				continue
			}
			for _, line := range s.Line {
				if len(line.Token) == 1 {
					f.add("go", moduleOf(line.Token[0], modules), line.Start.Line, true)
				}
			}
		}
	}
	return 0, nil
}

// moduleOf returns the module that holds a package: the required one with the
// longest path, or the package itself where none is required.
func moduleOf(pkg string, modules map[string]bool) string {
	pkg = strings.Trim(pkg, "\"`")
	if len(pkg) > maxName {
		return ""
	}
	for module := pkg; ; {
		if modules[module] {
			return module
		}
		slash := strings.LastIndexByte(module, '/')
		if slash < 0 {
			return pkg
		}
		module = module[:slash]
	}
}
