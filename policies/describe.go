package policies

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
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
	var m Model
	id, err := packageName(modules)
	if err != nil {
		return m, err
	}
	m.ID = id
	if err := m.describePackage(modules); err != nil {
		return m, err
	}
	uses, err := signalUses(modules)
	if err != nil {
		return m, err
	}
	m.Asks, m.Measures = names(uses.asks), names(uses.measures)
	where := map[string]*ast.Location{}
	for _, file := range names(modules) {
		for _, rule := range modules[file].Rules {
			if rule.Head.Ref()[0].String() != verdictRule {
				continue
			}
			s, err := describeStatement(rule)
			if err != nil {
				return m, fmt.Errorf("%s: %w", rule.Location, err)
			}
			if first, twice := where[s.ID]; twice {
				return m, fmt.Errorf("%s: statement %q stands at %s already", rule.Location, s.ID, first)
			}
			where[s.ID] = rule.Location
			s.Signals = uses.of(rule)
			m.Statements = append(m.Statements, s)
		}
	}
	if len(m.Statements) == 0 {
		return m, fmt.Errorf("package %q has no rule %s[ID]", id, verdictRule)
	}
	slices.SortFunc(m.Statements, func(a, b Statement) int {
		return cmp.Or(cmp.Compare(a.Stage, b.Stage), strings.Compare(a.ID, b.ID))
	})
	return m, m.check()
}

// packageName returns the one package of the modules.
func packageName(modules map[string]*ast.Module) (string, error) {
	var id string
	for _, file := range names(modules) {
		ref := modules[file].Package.Path
		if len(ref) != 2 {
			return "", fmt.Errorf("%s: package %s: want one word, the id of the model", file, modules[file].Package)
		}
		name := string(ref[1].Value.(ast.String))
		if id == "" {
			id = name
		}
		if name != id {
			return "", fmt.Errorf("%s: package %q beside package %q: a folder holds one model", file, name, id)
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
				Source        *string  `json:"source"`
				Highest       *int     `json:"highest"`
				Threshold     *float64 `json:"threshold"`
				Floor         *string  `json:"floor"`
				SubstanceFrom *int     `json:"substance_from"`
				Axes          *[]Axis  `json:"axes"`
			}{&m.Source, &m.Highest, &m.Threshold, &m.Floor, &m.SubstanceFrom, &m.Axes}
			if err := decodeCustom(a.Custom, &custom); err != nil {
				return fmt.Errorf("%s: METADATA of the package: %w", file, err)
			}
			return nil
		}
	}
	return errors.New("no file has METADATA of the package with a custom part")
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
		Care     *string   `json:"care"`
	}{&s.Axis, &s.Also, &s.Stage, &s.Strength, &s.Bar, &s.Effort, &s.Remedy, &s.Care}
	if err := decodeCustom(a.Custom, &custom); err != nil {
		return s, fmt.Errorf("METADATA of statement %q: %w", s.ID, err)
	}
	return s, nil
}

// decodeCustom fills a struct of pointers from the custom part of METADATA;
// what it does not know is an error.
func decodeCustom(custom map[string]any, into any) error {
	text, err := json.Marshal(custom)
	if err != nil {
		return err
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	return d.Decode(into)
}

// paragraph joins the lines that METADATA is wrapped into.
func paragraph(text string) string { return strings.Join(strings.Fields(text), " ") }

// check says what the model lacks or contradicts.
func (m *Model) check() error {
	axes := map[string]bool{}
	for _, a := range m.Axes {
		if a.ID == "" || a.Title == "" || axes[a.ID] {
			return fmt.Errorf("model %q: axis %q lacks its id or title, or stands twice", m.ID, a.ID)
		}
		axes[a.ID] = true
	}
	switch {
	case m.Title == "" || len(m.Axes) == 0:
		return fmt.Errorf("model %q lacks a title or axes", m.ID)
	case m.Highest < 2 || m.Threshold <= 0 || m.Threshold > 1:
		return fmt.Errorf("model %q: want highest of at least 2 and threshold above 0 and at most 1", m.ID)
	case m.SubstanceFrom < 1:
		return fmt.Errorf("model %q lacks substance_from, the first stage that proxies alone do not reach", m.ID)
	}
	if _, ok := m.Statement(m.Floor); m.Floor != "" && !ok {
		return fmt.Errorf("model %q: its floor %q is no statement of it", m.ID, m.Floor)
	}
	for _, s := range m.Statements {
		if err := s.check(m.Highest, axes); err != nil {
			return fmt.Errorf("model %q: statement %q: %w", m.ID, s.ID, err)
		}
	}
	return nil
}

func (s *Statement) check(highest int, axes map[string]bool) error {
	for name, value := range map[string]string{"title": s.Title, "description": s.Description, "bar": s.Bar, "remedy": s.Remedy} {
		if value == "" {
			return fmt.Errorf("METADATA lacks %s", name)
		}
	}
	switch {
	case s.Stage < 1 || s.Stage > highest:
		return fmt.Errorf("stage %d is not between 1 and %d", s.Stage, highest)
	case s.Effort < 1 || s.Effort > 3:
		return fmt.Errorf("effort %d is not between 1 and 3", s.Effort)
	case s.Strength != "direct" && s.Strength != "indirect" && s.Strength != "proxy":
		return fmt.Errorf("strength %q is none of direct, indirect, proxy", s.Strength)
	}
	for _, axis := range append([]string{s.Axis}, s.Also...) {
		if !axes[axis] {
			return fmt.Errorf("axis %q is none of the model's", axis)
		}
	}
	return nil
}
