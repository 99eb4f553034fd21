package jenkins

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/dsl"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// section is one section of a declarative pipeline or stage.
type section struct {
	dsl.Call
	tokens []dsl.Token // of its block
}

// sections reads the sections of a pipeline or a stage, in order.
func sections(tokens []dsl.Token) []section {
	var list []section
	for _, statement := range dsl.Statements(tokens) {
		calls, _ := dsl.Calls(statement)
		for _, c := range calls {
			now := section{Call: c}
			if c.Block != nil {
				now.tokens = c.Block.Inner
			}
			list = append(list, now)
		}
	}
	return list
}

// declarative reads the block of a declarative pipeline.
// https://www.jenkins.io/doc/book/pipeline/syntax/#declarative-pipeline
func (r *run) declarative(tokens []dsl.Token, s scope) {
	list := sections(tokens)
	s = r.settings(list, s)
	r.p.Env = append(r.p.Env, s.stage.env...)
	s.stage.env = nil // they are the pipeline's
	var after []section
	for _, now := range list {
		switch now.Name {
		case "stages":
			r.stages(now.tokens, s)
		case "post":
			after = append(after, now)
		case "libraries":
			find(now.tokens, func(c *dsl.Call) { r.library(c, s) })
		}
	}
	for _, now := range after {
		r.post(now.tokens, r.inStage(s, "post", s.file.line(now.At)))
	}
}

// settings applies what a pipeline or a stage says of all its steps.
func (r *run) settings(list []section, s scope) scope {
	own := *s.stage
	own.env, own.images = slices.Clip(own.env), slices.Clip(own.images)
	s.stage = &own
	for _, now := range list {
		at := s.file.line(now.At)
		switch now.Name {
		case "environment":
			own.env = append(own.env, r.pairs(s, dsl.Statements(now.tokens))...)
		case "agent":
			if images := r.agent(&now.Call, s); len(images) > 0 {
				own.images = images
			}
		case "when":
			c := join(true, r.when(s.file, now.tokens)...)
			inner := gated(s, c, at)
			own.triggers, s.triggers = inner.triggers, inner.triggers
			own.gates = append(slices.Clip(own.gates), inner.gates...)
		}
	}
	return s
}

// stages reads stages that follow one another.
func (r *run) stages(tokens []dsl.Token, s scope) {
	for _, now := range sections(tokens) {
		if now.Name == "stage" {
			r.stage(&now.Call, s)
		}
	}
}

// stage reads a stage of a declarative pipeline.
func (r *run) stage(c *dsl.Call, s scope) {
	if c.Block == nil {
		return
	}
	inner := r.inStage(s, r.stageName(c, s), s.file.line(c.At))
	list := sections(c.Block.Inner)
	inner = r.settings(list, inner)
	for _, now := range list {
		at := s.file.line(now.At)
		switch now.Name {
		case "input":
			r.add(inner, pipeline.Step{At: at, Uses: "input", UsesAt: at})
			r.approve(inner, at)
		case "steps":
			r.walk(now.tokens, inner)
		case "stages":
			r.stages(now.tokens, inner)
		case "parallel":
			r.parallelStages(now.tokens, inner)
		case "matrix":
			// One run of the matrix shows each command that its runs have.
			cells := sections(now.tokens)
			inner := r.settings(cells, inner)
			for _, cell := range cells {
				if cell.Name == "stages" {
					r.stages(cell.tokens, inner)
				}
			}
		}
	}
	for _, now := range list {
		if now.Name == "post" {
			r.post(now.tokens, inner)
		}
	}
}

// stageName is the name of a stage, "" where it is not plain.
func (r *run) stageName(c *dsl.Call, s scope) string {
	arg, ok := c.First()
	if !ok {
		arg, ok = c.Arg("name")
	}
	if !ok {
		return ""
	}
	if lines, ok := r.text(s, arg.Value); ok && len(lines) > 0 {
		return strings.TrimSpace(lines[0].Text)
	}
	return ""
}

// parallelStages reads stages that run beside one another.
func (r *run) parallelStages(tokens []dsl.Token, s scope) {
	start, waits := r.last, r.waits
	var ends []string
	after := waits
	for _, now := range sections(tokens) {
		if now.Name != "stage" {
			continue
		}
		r.last, r.waits = start, waits
		r.stage(&now.Call, s)
		ends = append(ends, r.last...)
		if r.waits != waits {
			after = r.waits
		}
	}
	if len(ends) > 0 {
		r.last = unique(ends)
	}
	r.waits = after
}

// unique drops what is there twice, and keeps the order.
func unique(list []string) []string {
	seen := make(map[string]bool, len(list))
	var out []string
	for _, name := range list {
		if !seen[name] {
			seen[name] = true
			out = append(out, name)
		}
	}
	return out
}

// post reads what runs after a stage or a pipeline. What runs only on some
// results is conditional.
func (r *run) post(tokens []dsl.Token, s scope) {
	for _, now := range sections(tokens) {
		inner := s
		if now.Name != "always" && now.Name != "success" && now.Name != "cleanup" {
			inner = gated(s, unknown(), s.file.line(now.At))
		}
		r.walk(now.tokens, inner)
	}
}

// agent reads the container images of an agent.
func (r *run) agent(c *dsl.Call, s scope) []pipeline.Image {
	if c.Block == nil {
		return nil
	}
	var images []pipeline.Image
	for _, now := range sections(c.Block.Inner) {
		switch now.Name {
		case "docker":
			images = append(images, r.dockerAgent(&now, s)...)
		case "kubernetes":
			find(now.tokens, func(c *dsl.Call) {
				if first, ok := c.First(); ok && c.Name == "yaml" {
					images = append(images, r.podImages(first.Value, s)...)
				}
			})
		}
	}
	return images
}

func (r *run) dockerAgent(now *section, s scope) []pipeline.Image {
	at, value, found := now.At, []dsl.Token(nil), false
	if first, ok := now.First(); ok {
		at, value, found = first.At, first.Value, true
	}
	for _, setting := range sections(now.tokens) {
		if first, ok := setting.First(); ok && setting.Name == "image" {
			at, value, found = setting.At, first.Value, true
		}
	}
	if !found {
		return nil
	}
	return []pipeline.Image{{Name: r.value(s, value), At: s.file.line(at)}}
}

// podImages reads the images of a pod that is written down in the file.
func (r *run) podImages(value []dsl.Token, s scope) []pipeline.Image {
	var images []pipeline.Image
	lines, _ := r.text(s, value)
	for _, line := range lines {
		text := strings.TrimPrefix(strings.TrimSpace(line.Text), "- ")
		if name, ok := strings.CutPrefix(text, "image:"); ok {
			name = strings.Trim(strings.TrimSpace(name), `"'`)
			images = append(images, pipeline.Image{Name: name, At: s.file.line(line.at)})
		}
	}
	return images
}
