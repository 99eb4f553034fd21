package hollow

import (
	"path"
	"strings"
)

// Meant returns where a file would have to stand to be read, for one that
// stands aside: switched off by its name, in a folder that nothing looks into,
// or where only another kind of file is read. text is asked for the content
// where the name alone does not tell.
func Meant(file string, text func() []byte) (string, bool) {
	if name, ok := renamed(file); ok {
		return name, true
	}
	dir, base := path.Split(file)
	dir = strings.TrimSuffix(dir, "/")
	isYAML := path.Ext(base) == ".yml" || path.Ext(base) == ".yaml"
	switch lower := strings.ToLower(base); {
	case !isYAML:
		return "", false
	case lower == "dependabot.yml" || lower == "dependabot.yaml":
		if dir != ".github" && (dir == "" || dir == ".github/workflows" || strings.HasSuffix("/"+dir, "/.github")) && updatesAtTop(text()) {
			return ".github/" + lower, true
		}
	case dir == ".dependabot" && lower == "config.yml" && updatesAtTop(text()):
		return ".github/dependabot.yml", true
	case lower == ".gitlab-ci.yml" && dir != "":
		return lower, true
	}
	if isYAML && aside(dir) && isWorkflow(text()) {
		return ".github/workflows/" + base, true
	}
	return "", false
}

// renamed returns the name of a file of the root or of a forge before it was
// switched off or kept for later.
func renamed(file string) (string, bool) {
	if strings.Contains(file, "/") && !strings.HasPrefix(file, ".") {
		return "", false
	}
	for _, suffix := range [...]string{".disabled", ".disable", ".off", ".bak", ".backup", ".old", ".orig", "_disabled", "-disabled", ".inactive"} {
		if name, ok := strings.CutSuffix(file, suffix); ok && path.Ext(name) != "" {
			return name, true
		}
	}
	return "", false
}

// aside reports whether a folder is one that workflows are put into by mistake,
// or to be out of the way.
func aside(dir string) bool {
	switch {
	case dir == ".github/workflow", dir == "github/workflows", dir == ".github/workflows-disabled", dir == ".github/disabled-workflows",
		strings.HasPrefix(dir, ".github/workflows/"), strings.HasSuffix(dir, "/.github/workflows"):
		return true
	}
	return false
}

// isWorkflow reports whether a text is a workflow: it says when and what.
func isWorkflow(text []byte) bool {
	return hasKey(text, "jobs") && (hasKey(text, "on") || hasKey(text, "true") || hasKey(text, `"on"`) || hasKey(text, "'on'"))
}

func updatesAtTop(text []byte) bool {
	return (hasKey(text, "updates") || hasKey(text, "update_configs")) && !hasKey(text, "jobs")
}

// hasKey reports whether a key stands at the top of a text in YAML.
func hasKey(text []byte, key string) bool {
	for _, line := range lines(text) {
		if rest, ok := strings.CutPrefix(line, key); ok && strings.HasPrefix(rest, ":") {
			return true
		}
	}
	return false
}
