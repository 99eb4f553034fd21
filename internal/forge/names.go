package forge

import (
	"errors"
	"fmt"
	"net/url"
	"strings"
)

// commit reports whether a string is the full id of a commit, and not the one
// of zeros that stands for none.
func commit(id string) bool {
	if len(id) != 40 && len(id) != 64 || strings.Trim(id, "0123456789abcdef") != "" {
		return false
	}
	return strings.Trim(id, "0") != ""
}

// slug reports whether a string can be the name of an owner or a repository.
func slug(name string) bool {
	if name == "" || name == "." || name == ".." || len(name) > 255 {
		return false
	}
	for _, r := range name {
		if !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("._-", r)) {
			return false
		}
	}
	return true
}

// branch returns the short name of a branch if it is one that git takes and
// that no command can mistake for an option, and "" otherwise.
func branch(name string) string {
	bad := name == "" || name == "@" || len(name) > 255 ||
		strings.HasPrefix(name, "-") || strings.HasPrefix(name, "/") || strings.HasSuffix(name, "/") ||
		strings.HasSuffix(name, ".") || strings.ContainsAny(name, " ~^:?*[\\") ||
		strings.Contains(name, "..") || strings.Contains(name, "//") || strings.Contains(name, "@{")
	if bad {
		return ""
	}
	for part := range strings.SplitSeq(name, "/") {
		if strings.HasPrefix(part, ".") || strings.HasSuffix(part, ".lock") {
			return ""
		}
	}
	for _, r := range name {
		if r < ' ' || r == 0x7f || r == '\uFFFD' {
			return ""
		}
	}
	return name
}

// fullRef returns a full ref name if it is a sound one, and "" otherwise.
func fullRef(name string) string {
	if !strings.HasPrefix(name, "refs/") {
		return ""
	}
	return branch(name)
}

// address returns the address of a server without a slash at its end, or the
// one to take where none is given.
func address(given, otherwise string) (string, error) {
	if given == "" {
		return otherwise, nil
	}
	u, err := url.Parse(given)
	if err != nil {
		return "", errors.New("it is not an address") // the error of Parse would repeat what may hold a password
	}
	if u.Scheme != "https" && u.Scheme != "http" || u.Host == "" {
		return "", fmt.Errorf("%q is not the address of a server of the web", u.Redacted())
	}
	if u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return "", errors.New("it holds more than the address of a server")
	}
	return strings.TrimRight(u.String(), "/"), nil
}
