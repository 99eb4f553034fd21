package catalogue

import (
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

func TestRead_the_built_in_catalogue(t *testing.T) {
	c, err := Read(os.DirFS("."))
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Rows) == 0 || len(c.Signals) == 0 {
		t.Fatalf("%d rows, %d signals", len(c.Rows), len(c.Signals))
	}
	for id, signal := range c.Signals {
		if signal.Title == "" {
			t.Errorf("signal %q has no title", id)
		}
	}
	for _, row := range c.Rows {
		if u, err := url.Parse(row.URL); err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" {
			t.Errorf("%s:%d: tool %q has the url %q", row.File, row.Line, row.Tool, row.URL)
		}
		if len(row.Claims) == 0 {
			t.Errorf("%s:%d: tool %q claims no signal", row.File, row.Line, row.Tool)
		}
	}
}

// TestLoad_is_what_Read_reads compares what was compiled into the program with
// what it was generated from.
func TestLoad_is_what_Read_reads(t *testing.T) {
	read, err := Read(os.DirFS("."))
	if err != nil {
		t.Fatal(err)
	}
	load := Load()
	c := comparison{pairs: map[any]any{}}
	for id, signal := range read.Signals {
		if at := c.difference(reflect.ValueOf(signal), reflect.ValueOf(load.Signals[id])); at != "" {
			t.Errorf("signal %s%s", id, at)
		}
	}
	if at := c.difference(reflect.ValueOf(read.index), reflect.ValueOf(load.index)); at != "" {
		t.Errorf("index%s", at)
	}
	if len(read.Signals) != len(load.Signals) {
		t.Errorf("%d signals, want %d", len(load.Signals), len(read.Signals))
	}
	if read.rules != load.rules {
		t.Errorf("%d rules, want %d", load.rules, read.rules)
	}
	for i := range builtinContents {
		if builtinContents[i].Number != i {
			t.Errorf("the rule at %d has the number %d", i, builtinContents[i].Number)
		}
	}
}

// comparison compares a catalogue that was read with one that was compiled, but
// for what only reading fills and for the numbers of rules.
type comparison struct {
	// pairs holds what in the compiled catalogue stands for what was read: one
	// row, claim or rule is one wherever it is pointed to.
	pairs map[any]any
}

// difference returns where two values differ and how, "" where they do not.
func (c *comparison) difference(read, load reflect.Value) string {
	switch read.Kind() {
	case reflect.Pointer:
		if read.IsNil() != load.IsNil() {
			return fmt.Sprintf(": %v, want %v", load, read)
		}
		if read.IsNil() {
			return ""
		}
		to, known := c.pairs[read.UnsafePointer()]
		if _, one := shared[read.Type().Elem()]; known && one {
			if to != any(load.UnsafePointer()) {
				return ": another " + read.Type().String()
			}
			return ""
		}
		c.pairs[read.UnsafePointer()] = load.UnsafePointer()
		return c.difference(read.Elem(), load.Elem())
	case reflect.Struct:
		for i := range read.NumField() {
			field := read.Type().Field(i).Name
			if slices.Contains(left[read.Type()], field) || read.Type() == reflect.TypeFor[Content]() && field == "Number" {
				continue
			}
			if at := c.difference(read.Field(i), load.Field(i)); at != "" {
				return "." + field + at
			}
		}
	case reflect.Slice, reflect.Array:
		if read.Len() != load.Len() {
			return fmt.Sprintf(": %d elements, want %d", load.Len(), read.Len())
		}
		for i := range read.Len() {
			if at := c.difference(read.Index(i), load.Index(i)); at != "" {
				return fmt.Sprintf("[%d]%s", i, at)
			}
		}
	default:
		if !read.Equal(load) {
			return fmt.Sprintf(": %v, want %v", load, read)
		}
	}
	return ""
}

func TestRead_says_where_a_mistake_is(t *testing.T) {
	const signals = "a.b: {title: T}\n"
	tests := map[string]struct{ signals, rows, want string }{
		"unknown_signal":       {signals, "t:\n  url: u\n  a.c: {run: [x]}\n", `rows/x.yaml:1: tool "t": line 3: "a.c" is no signal`},
		"unknown_matcher":      {signals, "t:\n  a.b: {runs: [x]}\n", `rows/x.yaml:1: tool "t": a.b: line 2: unknown key "runs"`},
		"no_matcher":           {signals, "t:\n  a.b: {indirect: true}\n", `rows/x.yaml:1: tool "t": a.b: line 2: nothing shows the signal`},
		"matcher_twice":        {signals, "t:\n  a.b:\n    run: [x]\n    run: [y]\n", `rows/x.yaml:1: tool "t": a.b: line 4: "run" is there twice`},
		"pattern_twice":        {signals, "t:\n  a.b: {run: ['x {a,b}', x b]}\n", `rows/x.yaml:1: tool "t": a.b: line 2: run: "x b" is there twice`},
		"claim_twice":          {signals, "t:\n  a.b: {run: [x]}\n  a.b: {run: [y]}\n", `rows/x.yaml:1: tool "t": line 3: "a.b" is there twice`},
		"tool_twice":           {signals, "t:\n  a.b: {run: [x]}\nt:\n  a.b: {run: [y]}\n", `rows/x.yaml:3: tool "t" is already at x.yaml:1`},
		"signal_twice":         {signals + "a.b: {title: U}\n", "", `signals.yaml:2: signal "a.b" is there twice`},
		"unknown_key":          {"a.b: {titel: T}\n", "", `signals.yaml:1: signal "a.b": unknown key "titel"`},
		"unknown_class":        {"a.b: {closed: [file]}\n", "", `signals.yaml:1: signal "a.b": line 1: "file" is none of ["files"`},
		"unknown_role":         {signals, "t:\n  a.b: {run: [x], roles: [tests]}\n", `rows/x.yaml:1: tool "t": a.b: line 2: "tests" is none of ["product"`},
		"no_truth":             {signals, "t:\n  by-name: yes\n  a.b: {run: [x]}\n", `rows/x.yaml:1: tool "t": line 2: "yes" is neither true nor false`},
		"no_number":            {signals, "t:\n  a.b: {files: [x], least: few}\n", `rows/x.yaml:1: tool "t": a.b: line 2: least: strconv.ParseInt`},
		"bad_expression":       {signals, "t:\n  a.b:\n    content: [{in: [x], re: '('}]\n", `rows/x.yaml:1: tool "t": a.b: line 3: content: error parsing regexp: missing closing`},
		"content_without_rule": {signals, "t:\n  a.b:\n    content: [{in: [x]}]\n", `rows/x.yaml:1: tool "t": a.b: line 3: content: want in, and has or re`},
		"content_without_list": {signals, "t:\n  a.b: {content: {in: [x], re: y}}\n", `rows/x.yaml:1: tool "t": a.b: line 2: content: want a list`},
		"short_word":           {signals, "t:\n  a.b: {content: [{in: [x], has: [a*]}]}\n", `rows/x.yaml:1: tool "t": a.b: line 2: content: has: "a*" is too short`},
		"unknown_rule":         {signals, "t:\n  a.b: {content: [{in: [x], regexp: y}]}\n", `rows/x.yaml:1: tool "t": a.b: content: line 2: unknown key "regexp"`},
		"flag_first":           {signals, "t:\n  a.b: {run: [--flag]}\n", `x.yaml:1: tool "t": a.b: run "--flag": want a program first`},
		"empty_list":           {signals, "t:\n  a.b: {run: []}\n", `rows/x.yaml:1: tool "t": a.b: line 2: run is empty`},
		"no_mapping":           {signals, "- t\n", `rows/x.yaml: want one mapping`},
		"no_mapping_of_claims": {signals, "t: [x]\n", `rows/x.yaml:1: tool "t": line 1: want a mapping`},
		"no_yaml":              {signals, "t: [\n", `parse rows/x.yaml: yaml: line 1: did not find`},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			files := fstest.MapFS{"signals.yaml": {Data: []byte(test.signals)}}
			if test.rows != "" {
				files["rows/x.yaml"] = &fstest.MapFile{Data: []byte(test.rows)}
			}
			_, err := Read(files)
			if err == nil || !strings.HasPrefix(err.Error(), test.want) {
				t.Errorf("read: %v; want an error that begins with %q", err, test.want)
			}
		})
	}
	if _, err := Read(fstest.MapFS{}); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("read nothing: %v; want an error that signals.yaml is not there", err)
	}
}
