package catalogue

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"
)

func TestRead_the_built_in_catalogue(t *testing.T) {
	c, err := Read(os.DirFS("."))
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range c.Rows {
		if row.URL == "" {
			t.Errorf("%s:%d: tool %q has no url", row.File, row.Line, row.Tool)
		}
		if len(row.Claims) == 0 {
			t.Errorf("%s:%d: tool %q claims no signal", row.File, row.Line, row.Tool)
		}
	}
}

func TestLoad_says_where_a_mistake_is(t *testing.T) {
	const signals = "a.b: {title: T}\n"
	tests := map[string]struct{ signals, rows, want string }{
		"unknown_signal":       {signals, "t:\n  url: u\n  a.c: {run: [x]}\n", `line 3: "a.c" is no signal`},
		"unknown_matcher":      {signals, "t:\n  a.b: {runs: [x]}\n", `unknown key "runs"`},
		"tool_twice":           {signals, "t:\n  a.b: {run: [x]}\nt:\n  a.b: {run: [y]}\n", `tool "t" is already at`},
		"signal_twice":         {signals + "a.b: {title: U}\n", "", `signal "a.b" is there twice`},
		"bad_expression":       {signals, "t:\n  a.b:\n    content: [{in: [x], re: '('}]\n", "missing closing"},
		"content_without_rule": {signals, "t:\n  a.b:\n    content: [{in: [x]}]\n", "want in, and has or re"},
		"flag_first":           {signals, "t:\n  a.b: {run: [--flag]}\n", "want a program first"},
		"empty_list":           {signals, "t:\n  a.b: {run: []}\n", "run is empty"},
		"not_a_mapping":        {signals, "- t\n", "want one mapping"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			files := fstest.MapFS{"signals.yaml": {Data: []byte(test.signals)}}
			if test.rows != "" {
				files["rows/x.yaml"] = &fstest.MapFile{Data: []byte(test.rows)}
			}
			_, err := Read(files)
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("load: %v; want an error with %q", err, test.want)
			}
		})
	}
}
