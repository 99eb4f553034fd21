package infra

import (
	"strings"

	"github.com/stagecheck/stagecheck/scanners/fact"
)

// isCloudFormation reports whether YAML says of itself that it is a template.
func isCloudFormation(text string) bool {
	for rest := text; ; {
		at := strings.Index(rest, "AWS")
		if at < 0 {
			return false
		}
		word := rest[at:]
		if strings.HasPrefix(word, "AWSTemplateFormatVersion") && atLineStart(rest, at) {
			return true
		}
		if strings.HasPrefix(word, "AWS::Serverless-") {
			return true
		}
		rest = rest[at+3:]
	}
}

func atLineStart(text string, at int) bool {
	before := strings.TrimRight(text[:at], `"'`)
	return before == "" || strings.HasSuffix(before, "\n")
}

// cloudFormation reads the types of a template's resources, in YAML.
func (s *sniffer) cloudFormation() {
	inside := false
	s.lines(func(number int, line string) {
		if line == "" || line[0] == '#' {
			return
		}
		if line[0] != ' ' && line[0] != '\t' && line[0] != '-' {
			inside = strings.HasPrefix(line, "Resources:")
			return
		}
		if !inside {
			return
		}
		if key, value, ok := keyValue(strings.TrimLeft(line, " \t")); ok && key == "Type" && isAWSType(value) {
			s.add(fact.Resource, value, number, line)
		}
	})
}

func isAWSType(value string) bool {
	return strings.HasPrefix(value, "AWS::") && strings.Count(value, "::") >= 2
}
