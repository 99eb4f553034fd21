package policies

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// verdictRule is the rule of a model's package that holds its verdicts by the
// statements' ids.
const verdictRule = "verdict"

// describe reads what the METADATA of a model says: of its package the model,
// of its verdict rules the statements. The modules must be parsed with their
// annotations.
func describe(modules map[string]*ast.Module) (Model, error) {
	d, err := describeAll(modules)
	return d.model, err
}

// described is what the METADATA of a model says, and where it says so.
type described struct {
	model Model
	// where holds the places of the statements' rules.
	where map[string]*ast.Location
	uses  *uses
}

func describeAll(modules map[string]*ast.Module) (described, error) {
	where := map[string]*ast.Location{}
	d := described{where: where}
	m := &d.model
	id, err := packageName(modules)
	if err != nil {
		return d, err
	}
	m.ID = id
	if err := m.describePackage(modules); err != nil {
		return d, err
	}
	uses, err := signalUses(modules)
	if err != nil {
		return d, err
	}
	d.uses = uses
	m.Asks, m.Measures, m.Stated = names(uses.asks), names(uses.measures), names(uses.stated)
	m.statedAt = uses.stated
	for _, file := range names(modules) {
		for _, rule := range modules[file].Rules {
			if rule.Head.Ref()[0].String() != verdictRule {
				continue
			}
			s, err := describeStatement(rule)
			if err != nil {
				return d, placed{rule.Location, err}
			}
			if first, twice := where[s.ID]; twice {
				return d, placed{rule.Location, fmt.Errorf("statement %q stands at %s already", s.ID, first)}
			}
			where[s.ID] = rule.Location
			s.Signals, s.Stated = uses.of(rule)
			m.Statements = append(m.Statements, s)
		}
	}
	if len(m.Statements) == 0 {
		return d, placed{modules[names(modules)[0]].Package.Location, fmt.Errorf("package %q has no rule %s[ID]", id, verdictRule)}
	}
	slices.SortFunc(m.Statements, func(a, b Statement) int {
		return cmp.Or(cmp.Compare(a.Stage, b.Stage), strings.Compare(a.ID, b.ID))
	})
	return d, m.check(where)
}

// packageName returns the one package of the modules.
func packageName(modules map[string]*ast.Module) (string, error) {
	var id string
	for _, file := range names(modules) {
		ref := modules[file].Package.Path
		if len(ref) != 2 {
			return "", placed{modules[file].Package.Location, fmt.Errorf("%s: want one word, the id of the model", modules[file].Package)}
		}
		name := string(ref[1].Value.(ast.String))
		if id == "" {
			id = name
		}
		if name != id {
			return "", placed{modules[file].Package.Location, fmt.Errorf("package %q beside package %q: a folder holds one model", name, id)}
		}
	}
	return id, nil
}

// describePackage reads the METADATA of the package.
func (m *Model) describePackage(modules map[string]*ast.Module) error {
	for _, file := range names(modules) {
		for _, a := range modules[file].Annotations {
			if a.Scope != "package" || a.Custom == nil {
				continue
			}
			m.Title, m.Description = a.Title, paragraph(a.Description)
			for _, link := range a.RelatedResources {
				m.Links = append(m.Links, link.Ref.String())
			}
			custom := struct {
				Source        *string   `json:"source"`
				Highest       *int      `json:"highest"`
				Threshold     *float64  `json:"threshold"`
				Floor         *string   `json:"floor"`
				SubstanceFrom *int      `json:"substance_from"`
				Leads         *[]string `json:"leads"`
				Axes          *[]Axis   `json:"axes"`
			}{&m.Source, &m.Highest, &m.Threshold, &m.Floor, &m.SubstanceFrom, &m.Leads, &m.Axes}
			if err := decodeCustom(a.Custom, &custom); err != nil {
				return placed{a.Location, fmt.Errorf("METADATA of the package: %w", err)}
			}
			if err := m.checkPackage(); err != nil {
				return placed{a.Location, fmt.Errorf("METADATA of the package: %w", err)}
			}
			return nil
		}
	}
	return placed{modules[names(modules)[0]].Package.Location, errors.New("no file has METADATA of the package with a custom part")}
}

// describeStatement reads the METADATA of one verdict rule.
func describeStatement(rule *ast.Rule) (Statement, error) {
	var s Statement
	ref := rule.Head.Ref()
	if len(ref) != 2 {
		return s, fmt.Errorf("%s: want %s[ID]", ref, verdictRule)
	}
	id, ok := ref[1].Value.(ast.String)
	if !ok || id == "" {
		return s, fmt.Errorf("%s: the id must be a literal", ref)
	}
	s.ID = string(id)
	if len(rule.Annotations) == 0 {
		return s, fmt.Errorf("statement %q has no METADATA", s.ID)
	}
	a := rule.Annotations[len(rule.Annotations)-1]
	s.Title, s.Description = a.Title, paragraph(a.Description)
	custom := struct {
		Axis     *string   `json:"axis"`
		Also     *[]string `json:"also"`
		Stage    *int      `json:"stage"`
		Strength *string   `json:"strength"`
		Bar      *string   `json:"bar"`
		Effort   *int      `json:"effort"`
		Remedy   *string   `json:"remedy"`
		Remedies *[]Remedy `json:"remedies"`
		Care     *string   `json:"care"`
		Attest   **Attest  `json:"attest"`
		Remark   *bool     `json:"remark"`
		Feeds    *[]string `json:"feeds"`
	}{&s.Axis, &s.Also, &s.Stage, &s.Strength, &s.Bar, &s.Effort, &s.Remedy, &s.Remedies, &s.Care, &s.Attest, &s.Remark, &s.Feeds}
	if err := decodeCustom(a.Custom, &custom); err != nil {
		return s, fmt.Errorf("METADATA of statement %q: %w", s.ID, err)
	}
	return s, nil
}

// decodeCustom fills a struct of pointers from the custom part of METADATA;
// what it does not know is an error.
func decodeCustom(custom map[string]any, into any) error {
	var known []string
	for field := range reflect.TypeOf(into).Elem().Fields() {
		known = append(known, field.Tag.Get("json"))
	}
	for _, key := range names(custom) {
		if !slices.Contains(known, key) {
			return fmt.Errorf("unknown key %q%s", key, among(key, known))
		}
	}
	text, err := json.Marshal(custom)
	if err != nil {
		return err
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	err = d.Decode(into)
	var mistyped *json.UnmarshalTypeError
	if errors.As(err, &mistyped) {
		return fmt.Errorf("%s: want %s, not a %s", mistyped.Field, kindOf(mistyped.Type), mistyped.Value)
	}
	return err
}

// kindOf says what a part of METADATA is to be.
func kindOf(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Int, reflect.Float64:
		return "a number"
	case reflect.Bool:
		return "true or false"
	case reflect.Slice:
		return "a list"
	case reflect.Struct:
		return "keys and values"
	}
	return "a text"
}

// paragraph joins the lines that METADATA is wrapped into.
func paragraph(text string) string { return strings.Join(strings.Fields(text), " ") }

// checkPackage says what the METADATA of the package lacks or contradicts.
func (m *Model) checkPackage() error {
	axes := map[string]bool{}
	for _, a := range m.Axes {
		if a.ID == "" || a.Title == "" || axes[a.ID] {
			return fmt.Errorf("axis %q lacks its id or title, or stands twice", a.ID)
		}
		axes[a.ID] = true
	}
	switch {
	case m.Title == "":
		return errors.New("it lacks title")
	case len(m.Axes) == 0:
		return errors.New("it lacks axes, a list of {id, title}")
	case m.Highest < 2:
		return errors.New("it lacks highest, the highest stage, which is at least 2")
	case m.Threshold <= 0 || m.Threshold > 1:
		return errors.New("it lacks threshold, the share of a stage that must be shown, above 0 and at most 1")
	case m.SubstanceFrom < 1:
		return errors.New("it lacks substance_from, the first stage that proxies alone do not reach")
	}
	for _, p := range m.Leads {
		if !slices.Contains(Profiles(), p) {
			return fmt.Errorf("it leads for %q, which is none of %s", p, strings.Join(Profiles(), ", "))
		}
	}
	return nil
}

// check says what the statements lack or contradict; where holds their places.
func (m *Model) check(where map[string]*ast.Location) error {
	axes := map[string]bool{}
	for _, a := range m.Axes {
		axes[a.ID] = true
	}
	if _, ok := m.Statement(m.Floor); m.Floor != "" && !ok {
		return placed{where[m.Statements[0].ID], fmt.Errorf("the floor %q of model %q is no statement of it", m.Floor, m.ID)}
	}
	for _, s := range m.Statements {
		err := s.check(m.Highest, axes)
		for i := range s.Remedies {
			err = errors.Join(err, s.Remedies[i].check(&s, m.Measures))
		}
		for _, id := range s.Feeds {
			if fed, ok := m.Statement(id); err == nil && (!ok || fed.Remark) {
				err = fmt.Errorf("it feeds %q, which is no statement with a stage", id)
			}
		}
		if err != nil {
			return placed{where[s.ID], fmt.Errorf("statement %q: %w", s.ID, err)}
		}
	}
	return nil
}

func (s *Statement) check(highest int, axes map[string]bool) error {
	for _, part := range []struct{ name, value string }{
		{"title", s.Title}, {"description", s.Description}, {"bar", s.Bar}, {"remedy", s.Remedy},
	} {
		if part.value == "" {
			return fmt.Errorf("METADATA lacks %s", part.name)
		}
	}
	whole := s.Remark && s.Stage == 0 && s.Axis == "" && len(s.Also) == 0
	switch {
	case len(s.Feeds) > 0 && !s.Remark:
		return errors.New("only a remark feeds others")
	case !whole && (s.Stage < 1 || s.Stage > highest):
		return fmt.Errorf("stage %d is not between 1 and %d", s.Stage, highest)
	case s.Effort < 1 || s.Effort > 3:
		return fmt.Errorf("effort %d is not between 1 and 3", s.Effort)
	case s.Attestable().check() != nil:
		return s.Attestable().check()
	case s.Strength != "direct" && s.Strength != "indirect" && s.Strength != "proxy":
		return fmt.Errorf("strength %q is none of direct, indirect, proxy", s.Strength)
	}
	for _, axis := range append([]string{s.Axis}, s.Also...) {
		if !axes[axis] && !whole {
			return fmt.Errorf("axis %q is none of the model's", axis)
		}
	}
	return nil
}
