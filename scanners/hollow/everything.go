package hollow

import (
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// codeClimate finds settings by which the service looks at no file.
// https://docs.codeclimate.com/docs/excluding-files-and-folders
func codeClimate(lines []string) (Finding, bool) {
	listed := false
	for i, line := range lines {
		text := strings.TrimSpace(line)
		if text == "" || text[0] == '#' {
			continue
		}
		if key, value, ok := strings.Cut(line, ":"); ok && line[0] != ' ' && line[0] != '-' {
			listed = key == "exclude_patterns" || key == "exclude_paths"
			text = strings.Trim(strings.TrimSpace(value), "[]")
		} else {
			text = strings.TrimPrefix(text, "-")
		}
		if listed && holdsEverything(text) {
			return at(evidence.EmptyConfig, lines, i), true
		}
	}
	return Finding{}, false
}

// sonar finds settings that say nothing, and those by which no file is looked at.
// https://docs.sonarsource.com/sonarqube-server/project-administration/adjusting-analysis/setting-analysis-scope/excluding-including/
func sonar(lines []string) (Finding, bool) {
	for i, line := range lines {
		key, value, _ := strings.Cut(line, "=")
		if strings.TrimSpace(key) == "sonar.exclusions" && holdsEverything(value) {
			return at(evidence.EmptyConfig, lines, i), true
		}
	}
	return settings(lines)
}

// holdsEverything reports whether one of a list of patterns fits every file.
func holdsEverything(list string) bool {
	for pattern := range strings.SplitSeq(list, ",") {
		switch strings.Trim(pattern, " \t\"'") {
		case "**", "**/*", "**/**", "**/**/*", "./**", "./**/*":
			return true
		}
	}
	return false
}
