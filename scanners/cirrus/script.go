package cirrus

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// steps reads the instructions of a task in order, each in a shell of its own.
func (t *task) steps(fields []document.Field, gates []pipeline.Gate) {
	for _, f := range fields {
		switch {
		case f.Name == "on_failure":
			// It runs once the task has failed, and so can fail nothing.
			t.under(f, pipeline.Gate{Kind: pipeline.Condition, At: f.At()}, gates)
		case f.Name == "always", f.Name == "on_success":
			if gates == nil {
				t.steps(f.Value.Entries(), []pipeline.Gate{})
			}
		case f.Name == "steps" && t.kind == "pipe":
			for _, step := range f.Value.Items() {
				t.steps(step.Entries(), []pipeline.Gate{})
			}
		case f.Name == "script", strings.HasSuffix(f.Name, "_script"):
			t.script(strings.TrimSuffix(strings.TrimSuffix(f.Name, "script"), "_"), f.Value, gates)
		case f.Name == "cache", strings.HasSuffix(f.Name, "_cache"):
			// What fills the cache runs like any other script.
			t.script(f.Name, f.Value.Get("populate_script"), gates)
		case f.Name == "artifacts", strings.HasSuffix(f.Name, "_artifacts"):
			t.artifacts(f)
		}
	}
}

// under reads instructions that stand under a condition of their own.
func (t *task) under(f document.Field, gate pipeline.Gate, gates []pipeline.Gate) {
	if gates == nil { // conditions do not nest
		t.steps(f.Value.Entries(), append(slices.Clip(gates), gate))
	}
}

// script reads a script: lines, some of which may be for PowerShell.
func (t *task) script(name string, n document.Node, gates []pipeline.Gate) {
	var lines []pipeline.Line
	shell := t.shell
	end := func() {
		if len(lines) > 0 {
			t.out.Steps = append(t.out.Steps, pipeline.Step{
				Name: name, At: lines[0], Gates: gates, Run: &pipeline.Script{Shell: shell, Lines: lines},
			})
		}
		lines = nil
	}
	items := n.Items()
	if n.IsMapping() {
		items = []document.Node{n}
	}
	for _, item := range items {
		own := t.shell
		if ps, ok := item.Field("ps"); ok {
			own, item = "powershell", ps.Value
		}
		if own != shell {
			end()
			shell = own
		}
		lines = append(lines, item.Script()...)
	}
	end()
}

// artifacts reads what a task keeps: its reports, by format.
func (t *task) artifacts(f document.Field) {
	for _, key := range []string{"format", "type"} {
		format, ok := f.Value.Field(key)
		if !ok {
			continue
		}
		switch strings.ToLower(format.Value.Text()) {
		case "junit", "text/xml":
			t.out.Keys = append(t.out.Keys, pipeline.Pair{Key: "artifacts.reports.junit", Value: f.Value.Get("path").Text(), At: format.At()})
		}
	}
}
