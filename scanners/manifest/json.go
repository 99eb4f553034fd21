package manifest

import (
	"strings"

	"github.com/stagecheck/stagecheck/scanners/lines"
)

// object calls yield for each member of a JSON document that is an object.
func (f *file) object(yield func(lines.Member)) (int, error) {
	whole := true
	line, err := lines.JSON(f.index, func(m lines.Member) bool {
		if len(m.Path) == 0 && m.Open != '{' {
			whole = false
		}
		if whole {
			yield(m)
		}
		return whole
	})
	if !whole {
		return 1, errNotObject
	}
	return line, err
}

// readNPM reads package.json. Resolutions and overrides bound what comes along,
// and bundled dependencies are listed elsewhere in the file already.
func readNPM(f *file) (int, error) {
	return f.object(func(m lines.Member) {
		if len(m.Path) != 2 {
			return
		}
		switch m.Path[0] {
		case "dependencies", "devDependencies", "peerDependencies", "optionalDependencies":
		default:
			return
		}
		name := m.Path[1]
		if alias, ok := strings.CutPrefix(m.Value, "npm:"); ok {
			if at := strings.LastIndexByte(alias, '@'); at > 0 {
				alias = alias[:at]
			}
			name = alias // installed under another name; this is what it is
		}
		f.add("npm", name, m.Line, m.Path[0] == "devDependencies")
	})
}

// readComposer reads composer.json. What has no vendor is the platform: PHP
// and its extensions.
func readComposer(f *file) (int, error) {
	return f.object(func(m lines.Member) {
		if len(m.Path) == 2 && (m.Path[0] == "require" || m.Path[0] == "require-dev") && strings.Contains(m.Path[1], "/") {
			f.add("composer", strings.ToLower(m.Path[1]), m.Line, m.Path[0] == "require-dev")
		}
	})
}

// readDotnetJSON reads the tools of dotnet-tools.json and the project SDKs of global.json.
func readDotnetJSON(f *file) (int, error) {
	return f.object(func(m lines.Member) {
		if len(m.Path) == 2 && (m.Path[0] == "tools" || m.Path[0] == "msbuild-sdks") {
			f.add("nuget", m.Path[1], m.Line, true)
		}
	})
}
