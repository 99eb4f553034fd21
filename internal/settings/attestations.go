package settings

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/expression"
)

// What an attestation may hold, in characters.
const (
	maxClaim = 300
	maxRole  = 60
)

var (
	// id is the name of an attestation or a statement.
	id    = expression.Lazy(`^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$`)
	scope = expression.Lazy(`^(repo|org|team:\S.*)$`)
	// link is an address or a path within the repository.
	link = expression.Lazy(`^(https?://[^\s]+|[^\s/:\\][^\s:\\]*)$`)

	attestationKeys = []string{"id", "statement", "claim", "scope", "by", "approved_by", "date", "expires", "evidence", "disputes"}
)

// written is what an attestation says of people and dates, before it is checked.
// It goes no further than this package.
type written struct {
	by, approver  person
	date, expires string
}

type person struct{ role, handle string }

// attestations reads what people vouch for. What is no attestation at all is an
// error; one that breaks a rule is kept with the reason, and counts nothing.
func (r *reader) attestations(node *yaml.Node) ([]evidence.Attestation, error) {
	items, err := r.list(node, "attestations")
	if err != nil {
		return nil, err
	}
	lines := map[string]int{}
	all := make([]evidence.Attestation, 0, len(items))
	for _, item := range items {
		a, err := r.attestation(item)
		if err != nil {
			return nil, err
		}
		if line, twice := lines[a.ID]; twice {
			return nil, r.errorf(item, "attestations: the id %s is already in line %d", quote(a.ID), line)
		}
		lines[a.ID] = a.Line
		all = append(all, a)
	}
	return all, nil
}

func (r *reader) attestation(node *yaml.Node) (evidence.Attestation, error) {
	a := evidence.Attestation{Scope: "repo", Path: File, Line: r.doc.Within(node.Line)}
	var w written
	err := r.mapping(node, "attestations", func(key string, at, value *yaml.Node) (err error) {
		switch key {
		case "id":
			a.ID, err = r.id(value, key)
		case "statement":
			a.Statement, err = r.id(value, key)
		case "claim":
			a.Claim, err = r.text(value, key)
		case "scope":
			a.Scope, err = r.scope(value)
		case "by":
			w.by, err = r.person(value, key, []string{"name", "role", "handle"})
		case "approved_by":
			w.approver, err = r.person(value, key, []string{"handle"})
		case "date":
			w.date, err = r.text(value, key)
		case "expires":
			w.expires, err = r.text(value, key)
		case "evidence":
			a.Evidence, err = r.any(value, key)
		case "disputes":
			a.Disputes, err = r.disputes(value)
		default:
			return r.unknown(at, "key", key, attestationKeys)
		}
		return err
	})
	if err == nil && (a.ID == "" || a.Statement == "") {
		err = r.errorf(node, "attestations: want both id and statement")
	}
	a.Role = strings.Join(strings.Fields(w.by.role), " ")
	a.Malformed = w.check(&a)
	return a, err
}

// check fills in the dates and says which rule an attestation breaks, "" where none.
func (w *written) check(a *evidence.Attestation) string {
	var wrong error
	day := func(key, text string) (day evidence.Day) {
		switch {
		case wrong != nil:
		case text == "":
			wrong = fmt.Errorf("it has no date (%s)", key)
		default:
			if day, wrong = evidence.ParseDay(text); wrong != nil {
				wrong = fmt.Errorf("%s: %w", key, wrong)
			}
		}
		return day
	}
	a.Date, a.Expires = day("date", w.date), day("expires", w.expires)
	switch {
	case a.Claim == "":
		return "it says nothing (claim)"
	case utf8.RuneCountInString(a.Claim) > maxClaim:
		return fmt.Sprintf("the claim is longer than %d characters", maxClaim)
	case a.Role == "":
		return "it does not say in which role it is made (by.role)"
	case utf8.RuneCountInString(a.Role) > maxRole:
		return fmt.Sprintf("the role is longer than %d characters", maxRole)
	case w.by.handle == "":
		return "it does not say who makes it (by.handle)"
	case w.approver.handle == "":
		return "nobody has approved it (approved_by.handle)"
	case account(w.by.handle) == account(w.approver.handle):
		return "it was approved by whoever made it: that takes another person"
	case wrong != nil:
		return wrong.Error()
	case a.Expires < a.Date:
		return fmt.Sprintf("it expires on %s, before it is made on %s", a.Expires, a.Date)
	}
	for _, to := range a.Evidence {
		if !link().MatchString(to) || slices.Contains(strings.Split(to, "/"), "..") {
			return fmt.Sprintf("evidence: %s is neither an address that begins with https:// nor a path from the root", quote(to))
		}
	}
	return ""
}

// account is what a forge takes for one and the same handle.
func account(handle string) string {
	return strings.ToLower(strings.TrimPrefix(strings.TrimSpace(handle), "@"))
}

// person reads who makes or approves an attestation. The name is for those who
// read the file.
func (r *reader) person(node *yaml.Node, what string, known []string) (p person, err error) {
	err = r.mapping(node, what, func(key string, at, value *yaml.Node) error {
		if !slices.Contains(known, key) {
			return r.unknown(at, "key", key, known)
		}
		text, err := r.text(value, what+"."+key)
		switch key {
		case "role":
			p.role = text
		case "handle":
			p.handle = text
		}
		return err
	})
	return p, err
}

func (r *reader) id(node *yaml.Node, what string) (string, error) {
	text, err := r.text(node, what)
	if err == nil && !id().MatchString(text) {
		err = r.errorf(node, "%s: want letters, digits, dots, hyphens and underscores, and no more than 60, not %s", what, quote(text))
	}
	return text, err
}

func (r *reader) scope(node *yaml.Node) (string, error) {
	text, err := r.text(node, "scope")
	if err == nil && !scope().MatchString(text) {
		err = r.errorf(node, "scope: want repo, org or team:NAME, not %s", quote(text))
	}
	return text, err
}

// disputes reads signals.
func (r *reader) disputes(node *yaml.Node) ([]string, error) {
	ids, err := r.any(node, "disputes")
	if err != nil {
		return nil, err
	}
	for i, id := range ids {
		if r.known.Signals[id] == nil {
			return nil, r.unknown(item(node, i), "signal", id, slices.Sorted(maps.Keys(r.known.Signals)))
		}
	}
	return ids, nil
}

// any reads a list of texts, or one; here a list may be empty.
func (r *reader) any(node *yaml.Node, what string) ([]string, error) {
	if node.Kind == yaml.SequenceNode && len(node.Content) == 0 {
		return nil, nil
	}
	return r.texts(node, what)
}
