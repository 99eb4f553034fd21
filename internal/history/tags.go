package history

import "strings"

// naming is how a tag names a release.
type naming uint8

const (
	byNothing naming = iota // no release, or one that comes before the release
	byVersion
	bySeries // a date or a number, which takes several to be a habit
)

// releaseBy says how a tag names a release. A version stands at the front or
// behind the name of what is released: v1.2, release-1.2, app-1.2.3, pkg@1.2.3,
// dir/v1.2.3; what follows may be words that do not say otherwise. A date or a
// bare number stands alone, or behind a word for releasing: 2026-08-20,
// release-20260820, v1694.
func releaseBy(tag string) naming {
	tag = strings.ToLower(tag)
	for at := 0; at < len(tag); {
		if number := strings.TrimPrefix(tag[at:], "v"); number != "" && isDigit(number[0]) {
			before := tag[:at]
			if rest, ok := cutVersion(number); ok {
				return unless(isPreliminary(before, rest), byVersion)
			}
			// Dates and bare numbers are releases where there are several.
			if len(number) <= maxNumber && cutDigits(number) == "" && isReleasing(before) {
				return bySeries
			}
			if rest, ok := cutDate(number); ok && isReleasing(before) {
				return unless(isPreliminary("", rest), bySeries)
			}
		}
		next := strings.IndexAny(tag[at:], "-_/@")
		if next < 0 {
			break
		}
		at += next + 1
	}
	return byNothing
}

// unless returns a naming, and none for what is preliminary.
func unless(preliminary bool, by naming) naming {
	if preliminary {
		return byNothing
	}
	return by
}

// cutVersion takes two numbers or more with dots between them off the front, or
// one with the hash of its commit, as Jenkins' plugins have it: 1502.v5c95e620ddfe.
func cutVersion(text string) (rest string, ok bool) {
	rest = cutDigits(text)
	for len(rest) > 1 && rest[0] == '.' && isDigit(rest[1]) {
		rest, ok = cutDigits(rest[1:]), true
	}
	if hash, found := strings.CutPrefix(rest, ".v"); found && !ok {
		if end := strings.TrimLeft(hash, "0123456789abcdef_"); len(hash)-len(end) >= leastHash {
			return end, true
		}
	}
	return rest, ok
}

// maxNumber is how many digits the number of a release has at most: more are a
// date or a time.
const maxNumber = 6

// leastHash is how many letters the short hash of a version has at least.
const leastHash = 10

// cutDate takes a date off the front, with the year first or last.
func cutDate(text string) (rest string, ok bool) {
	var parts [3]string
	rest = text
	for i := range parts {
		after := cutDigits(rest)
		parts[i], rest = rest[:len(rest)-len(after)], after
		if i == 0 && len(parts[0]) == len("20060102") {
			day := parts[0]
			return rest, isDate(day[:4], day[4:6], day[6:])
		}
		if i == len(parts)-1 {
			break
		}
		if rest == "" || rest[0] != '-' && rest[0] != '_' {
			return text, false
		}
		rest = rest[1:]
	}
	return rest, isDate(parts[0], parts[1], parts[2]) || isDate(parts[2], parts[0], parts[1]) || isDate(parts[2], parts[1], parts[0])
}

// isDate reports whether numbers can be a day of this century.
func isDate(year, month, day string) bool {
	return len(year) == 4 && strings.HasPrefix(year, "20") && within(month, "12") && within(day, "31")
}

// within reports whether a number of one or two digits is at least 1 and no more than most.
func within(number, most string) bool {
	if len(number) == 1 {
		number = "0" + number
	}
	return len(number) == 2 && number >= "01" && number <= most
}

// isReleasing reports whether all that stands before a date says that something
// went out.
func isReleasing(before string) bool {
	switch strings.Trim(before, "-_/@") {
	case "", "release", "releases", "rel", "version", "prod", "production", "live", "deploy", "deployed", "deployment", "hotfix":
		return true
	}
	return false
}

// isPreliminary reports whether the words around a version say that it is not
// released yet, or that the tag marks something else.
func isPreliminary(before, after string) bool {
	for folder := range strings.SplitSeq(strings.TrimRight(before, "-_/@"), "/") {
		switch folder {
		case "build", "builds", "ci", "dev", "develop", "test", "tests", "testing", "stage", "stages", "demo", "backup", "archive",
			"before", "after", "pre", "old", "tmp", "wip", "next", "edge", "draft", "debug":
			return true
		}
	}
	for word := range strings.FieldsFuncSeq(before, isSeparator) {
		if isEarly(word) {
			return true
		}
	}
	for word := range strings.FieldsFuncSeq(after, isSeparator) {
		if isEarly(word) {
			return true
		}
		switch name := strings.TrimRight(word, "0123456789"); name {
		case "pre", "dev", "develop", "next", "test", "testing", "ea", "cr":
			return true
		case "a", "b", "m":
			return name != word // 1.1.1a is a release
		}
	}
	return false
}

// isEarly knows the words for what comes before a release, wherever they stand.
func isEarly(word string) bool {
	switch strings.TrimRight(word, "0123456789") {
	case "rc", "weekly", "daily", "qa", "uat", "staging", "unreleased", "experimental", "unstable":
		return true
	}
	for _, prefix := range [...]string{"alpha", "beta", "preview", "prerelease", "snapshot", "nightly", "canary", "milestone"} {
		if strings.HasPrefix(word, prefix) {
			return true
		}
	}
	return false
}

func isSeparator(r rune) bool { return strings.ContainsRune("-._+/@", r) }

// cutDigits returns what follows the digits at the front.
func cutDigits(text string) string { return strings.TrimLeft(text, "0123456789") }

func isDigit(b byte) bool { return '0' <= b && b <= '9' }
