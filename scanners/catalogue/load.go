package catalogue

import (
	"fmt"
	"io/fs"
	"path"
	"regexp/syntax"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// Catalogue is the signals and the rows that show them.
type Catalogue struct {
	Signals map[string]*Signal
	// Rows holds the rows as they were read; the built-in catalogue, which was
	// compiled into the program, has none.
	Rows  []*Row
	index *index
	// rules is the number after that of the last content rule.
	rules int
	seen  seen
}

// Load returns the built-in catalogue. It does not read the YAML that the
// catalogue is written in, which takes longer than most scans, but what was
// generated from it.
func Load() *Catalogue {
	c := &Catalogue{Signals: make(map[string]*Signal, len(builtinSignals)), index: &builtin, rules: len(builtinContents)}
	for i := range builtinSignals {
		c.Signals[builtinSignals[i].ID] = &builtinSignals[i]
	}
	return c
}

// Read reads a catalogue from signals.yaml and rows/*.yaml.
func Read(files fs.FS) (*Catalogue, error) {
	c := &Catalogue{Signals: map[string]*Signal{}}
	if err := c.readSignals(files, "signals.yaml"); err != nil {
		return nil, err
	}
	names, err := fs.Glob(files, "rows/*.yaml")
	if err != nil {
		return nil, fmt.Errorf("list the catalogue's rows: %w", err)
	}
	seen := map[string]*Row{}
	for _, name := range names {
		if err := c.readRows(files, name, seen); err != nil {
			return nil, err
		}
	}
	return c, c.compile(0)
}

// document parses one file of the catalogue into its top mapping.
func document(files fs.FS, name string) (*yaml.Node, error) {
	text, err := fs.ReadFile(files, name)
	if err != nil {
		return nil, fmt.Errorf("read the catalogue: %w", err)
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(text, &doc); err != nil {
		return nil, fmt.Errorf("parse %s: %w", name, err)
	}
	if len(doc.Content) != 1 || doc.Content[0].Kind != yaml.MappingNode {
		return nil, fmt.Errorf("%s: want one mapping", name)
	}
	return doc.Content[0], nil
}

func (c *Catalogue) readSignals(files fs.FS, name string) error {
	top, err := document(files, name)
	if err != nil {
		return err
	}
	for i := 0; i+1 < len(top.Content); i += 2 {
		key, value := top.Content[i], top.Content[i+1]
		s := &Signal{ID: key.Value, Roles: []evidence.Role{evidence.Product}}
		if c.Signals[s.ID] != nil {
			return fmt.Errorf("%s:%d: signal %q is there twice", name, key.Line, s.ID)
		}
		if err := s.read(value); err != nil {
			return fmt.Errorf("%s:%d: signal %q: %w", name, value.Line, s.ID, err)
		}
		c.Signals[s.ID] = s
	}
	return nil
}

func (s *Signal) read(node *yaml.Node) error {
	return each(node, func(key string, value *yaml.Node) error {
		switch key {
		case "title":
			s.Title = value.Value
		case "closed":
			return enum(value, &s.Closed, evidence.Files, evidence.Pipeline, evidence.History, evidence.Platform, evidence.Person)
		case "roles":
			return roles(value, &s.Roles)
		case "by-hand":
			return truth(value, &s.ByHand)
		case "counter":
			return truth(value, &s.Counter)
		default:
			return fmt.Errorf("unknown key %q", key)
		}
		return nil
	})
}

func (c *Catalogue) readRows(files fs.FS, name string, seen map[string]*Row) error {
	top, err := document(files, name)
	if err != nil {
		return err
	}
	for i := 0; i+1 < len(top.Content); i += 2 {
		key, value := top.Content[i], top.Content[i+1]
		row := &Row{Tool: key.Value, File: path.Base(name), Line: key.Line}
		if before := seen[row.Tool]; before != nil {
			return fmt.Errorf("%s:%d: tool %q is already at %s:%d", name, key.Line, row.Tool, before.File, before.Line)
		}
		seen[row.Tool] = row
		if err := c.readRow(row, value); err != nil {
			return fmt.Errorf("%s:%d: tool %q: %w", name, key.Line, row.Tool, err)
		}
		c.Rows = append(c.Rows, row)
	}
	return nil
}

func (c *Catalogue) readRow(row *Row, node *yaml.Node) error {
	return each(node, func(key string, value *yaml.Node) error {
		switch key {
		case "url":
			row.URL = value.Value
			return nil
		case "by-name":
			return truth(value, &row.ByName)
		case "throwaway":
			return truth(value, &row.Throwaway)
		case "fails-with":
			row.FailsWith = words(value)
			return nil
		}
		signal := c.Signals[key]
		if signal == nil {
			return fmt.Errorf("line %d: %q is no signal", value.Line, key)
		}
		claim := &Claim{Row: row, Signal: signal, SignalID: key, Line: value.Line}
		if err := claim.read(value); err != nil {
			return fmt.Errorf("%s: %w", key, err)
		}
		row.Claims = append(row.Claims, claim)
		return nil
	})
}

func (c *Claim) read(node *yaml.Node) error {
	lists := map[string]*[]string{
		"files": &c.Files, "run": &c.Run, "uses": &c.Uses, "image": &c.Image, "include": &c.Include,
		"key": &c.Key, "job": &c.Job, "dep": &c.Dep, "resource": &c.Resource, "object": &c.Object, "hook": &c.Hook,
	}
	matches := false
	err := each(node, func(key string, value *yaml.Node) error {
		matches = matches || lists[key] != nil || key == "content"
		if list := lists[key]; list != nil {
			*list = words(value)
			if list == &c.Files {
				*list = patterns(value)
			}
			return distinct(key, value, *list)
		}
		switch key {
		case "indirect":
			return truth(value, &c.Indirect)
		case "prose":
			return truth(value, &c.Prose)
		case "least":
			n, err := strconv.ParseInt(value.Value, 10, 64)
			if err != nil {
				return fmt.Errorf("line %d: least: %w", value.Line, err)
			}
			c.Least = n
		case "roles":
			return roles(value, &c.Roles)
		case "content":
			return c.readContent(value)
		default:
			return fmt.Errorf("line %d: unknown key %q", value.Line, key)
		}
		return nil
	})
	if err == nil && !matches {
		return fmt.Errorf("line %d: nothing shows the signal", node.Line)
	}
	return err
}

func (c *Claim) readContent(node *yaml.Node) error {
	if node.Kind != yaml.SequenceNode {
		return fmt.Errorf("line %d: content: want a list", node.Line)
	}
	for _, item := range node.Content {
		content := &Content{Claim: c}
		if err := each(item, func(key string, value *yaml.Node) error {
			switch key {
			case "in":
				content.In = patterns(value)
			case "has":
				content.Has = words(value)
			case "re":
				content.Re = value.Value
			case "not":
				content.Not = value.Value
			default:
				return fmt.Errorf("line %d: unknown key %q", value.Line, key)
			}
			return nil
		}); err != nil {
			return fmt.Errorf("content: %w", err)
		}
		for _, re := range []string{content.Re, content.Not} {
			// Parsing is much cheaper than compiling, and finds the same errors.
			if _, err := syntax.Parse(re, syntax.Perl); err != nil {
				return fmt.Errorf("line %d: content: %w", item.Line, err)
			}
		}
		content.Literals = literals(content.Re, content.Has)
		for _, word := range content.Has {
			if len(strings.TrimSuffix(word, "*")) < 2 {
				return fmt.Errorf("line %d: content: has: %q is too short", item.Line, word)
			}
		}
		if len(content.In) == 0 || content.Re == "" && len(content.Has) == 0 {
			return fmt.Errorf("line %d: content: want in, and has or re", item.Line)
		}
		c.Content = append(c.Content, content)
	}
	return nil
}

// each calls f for the pairs of a mapping, in their order. A key that is there
// twice is an error: the second would take the place of the first.
func each(node *yaml.Node, f func(key string, value *yaml.Node) error) error {
	if node.Kind != yaml.MappingNode {
		return fmt.Errorf("line %d: want a mapping", node.Line)
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(node.Content); i += 2 {
		key := node.Content[i]
		if seen[key.Value] {
			return fmt.Errorf("line %d: %q is there twice", key.Line, key.Value)
		}
		seen[key.Value] = true
		if err := f(key.Value, node.Content[i+1]); err != nil {
			return err
		}
	}
	return nil
}

// patterns reads a list of scalars, or one scalar.
func patterns(node *yaml.Node) []string {
	if node.Kind == yaml.ScalarNode {
		return []string{node.Value}
	}
	var list []string
	for _, item := range node.Content {
		list = append(list, item.Value)
	}
	return list
}

// words reads a list of scalars, or one scalar, with braces expanded.
func words(node *yaml.Node) []string {
	var list []string
	for _, pattern := range patterns(node) {
		list = append(list, expandOver(pattern, "")...)
	}
	return list
}

// distinct demands of a list that it says something, and nothing twice.
func distinct(key string, node *yaml.Node, list []string) error {
	if len(list) == 0 {
		return fmt.Errorf("line %d: %s is empty", node.Line, key)
	}
	seen := map[string]bool{}
	for _, pattern := range list {
		if seen[pattern] {
			return fmt.Errorf("line %d: %s: %q is there twice", node.Line, key, pattern)
		}
		seen[pattern] = true
	}
	return nil
}

// truth reads true or false; YAML's other words for them would be misread.
func truth(node *yaml.Node, to *bool) error {
	if node.Value != "true" && node.Value != "false" {
		return fmt.Errorf("line %d: %q is neither true nor false", node.Line, node.Value)
	}
	*to = node.Value == "true"
	return nil
}

// roles reads roles of paths.
func roles(node *yaml.Node, to *[]evidence.Role) error {
	return enum(node, to, evidence.Product, evidence.Test, evidence.Fixture, evidence.Example, evidence.Docs, evidence.Vendored, evidence.Generated)
}

// enum reads a list of words of a vocabulary in place of what is there.
func enum[T ~string](node *yaml.Node, to *[]T, vocabulary ...T) error {
	var list []T
	for _, word := range words(node) {
		if !slices.Contains(vocabulary, T(word)) {
			return fmt.Errorf("line %d: %q is none of %q", node.Line, word, vocabulary)
		}
		list = append(list, T(word))
	}
	*to = list
	return nil
}

// compile makes the index of the rows and counts their content rules from a number on.
func (c *Catalogue) compile(from int) error {
	c.rules = from
	for _, row := range c.Rows {
		for _, claim := range row.Claims {
			for _, content := range claim.Content {
				content.Number = c.rules
				c.rules++
			}
		}
	}
	var err error
	c.index, err = newIndex(c.Rows)
	return err
}

// Tools returns the names of all tools, sorted.
func (c *Catalogue) Tools() []string {
	names := make([]string, 0, len(c.Rows))
	for _, row := range c.Rows {
		names = append(names, row.Tool)
	}
	slices.Sort(names)
	return names
}
