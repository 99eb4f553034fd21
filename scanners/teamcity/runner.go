package teamcity

import (
	"path"
	"strings"
	"unicode"

	"github.com/stagecheck/stagecheck/scanners/dsl"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// steps reads the steps of a configuration.
func (p *project) steps(j *job, tokens []dsl.Token, s scope) {
	p.each(tokens, s, func(c *dsl.Call, s scope) {
		if c.Block != nil && !strings.Contains(c.Name, ".") {
			p.step(j, c, runnerName(c.Name), s)
		}
	})
}

// runnerName is the name of a runner: "script" of its class ScriptBuildStep.
func runnerName(name string) string {
	class, ok := strings.CutSuffix(name, "Step")
	switch {
	case name == "BuildStep":
		return "step"
	case !ok || class == "" || class[0] < 'A' || class[0] > 'Z':
		return name
	case class != "DotnetBuild":
		class = strings.TrimSuffix(class, "Build")
	}
	name = class
	return string(unicode.ToLower(rune(name[0]))) + name[1:]
}

// properties are the settings of a runner, those of the blocks in it among them.
type properties map[string]property

type property struct {
	tokens []dsl.Token
	at     pipeline.Line
	file   *file
}

// step reads one runner.
func (p *project) step(j *job, c *dsl.Call, runner string, s scope) {
	props := properties{}
	var order []string
	props.read(c.Block.Inner, s, &order, 0)
	step := pipeline.Step{At: s.file.line(c.At), Via: s.via}
	if name, ok := props["name"]; ok {
		step.Name = p.value(name.tokens)
	}
	if enabled, ok := props["enabled"]; ok && len(enabled.tokens) == 1 && enabled.tokens[0].Is("false") {
		step.Gates = append(step.Gates, pipeline.Gate{Kind: pipeline.Off, At: enabled.at})
	}
	if image, ok := props["dockerImage"]; ok {
		j.Images = append(j.Images, pipeline.Image{Name: p.value(image.tokens), At: image.at})
	}
	step.Run = p.script(j, runner, props)
	if step.Run == nil {
		step.Uses, step.UsesAt = strings.ToLower(runner), step.At
		if kind, ok := props["type"]; ok && runner == "step" {
			step.Uses, step.UsesAt = strings.ToLower(p.value(kind.tokens)), kind.at
		}
		for _, name := range order {
			if name != "name" && name != "id" && name != "enabled" {
				step.With = append(step.With, pipeline.Pair{Key: name, Value: p.value(props[name].tokens), At: props[name].at})
			}
		}
	} else if dir, ok := props["workingDir"]; ok {
		step.Run.Dir = directory(p.value(dir.tokens))
	}
	j.Steps = append(j.Steps, step)
}

// directory is a working directory relative to the checkout, "?" where it cannot be told.
func directory(name string) string {
	name = path.Clean(strings.ReplaceAll(strings.TrimPrefix(name, "%teamcity.build.checkoutDir%/"), `\`, "/"))
	switch {
	case name == "." || name == "%teamcity.build.checkoutDir%":
		return ""
	case path.IsAbs(name) || strings.HasPrefix(name, "..") || strings.ContainsAny(name, "%$"):
		return "?"
	}
	return name
}

// read takes in the assignments of a block, and of the blocks that they hold:
// commandType = build { source = file { path = "Dockerfile" } }.
func (props properties) read(tokens []dsl.Token, s scope, order *[]string, depth int) {
	const deep = 4
	put := func(name string, value []dsl.Token, at int) {
		if _, ok := props[name]; !ok {
			*order = append(*order, name)
		}
		props[name] = property{tokens: value, at: s.file.line(at), file: s.file}
	}
	for _, statement := range dsl.Statements(tokens) {
		name, value, ok := dsl.Assignment(statement)
		if ok && len(value) > 0 {
			put(strings.TrimPrefix(name, "this."), value, value[0].At)
			if last := value[len(value)-1]; last.Opens("{") && depth < deep {
				props.read(last.Inner, s, order, depth+1)
			}
			continue
		}
		calls, _ := dsl.Calls(statement)
		for _, c := range calls {
			if c.Name == "param" && len(c.Args) == 2 {
				if key, ok := c.Args[0].Text(); ok {
					put(key, c.Args[1].Value, c.At)
				}
			}
		}
	}
}

// value writes a value down: texts put together, names as they are.
func (p *project) value(tokens []dsl.Token) string {
	var b strings.Builder
	for _, t := range tokens {
		switch {
		case t.Kind == dsl.Text:
			for i, line := range t.Lines(p.interpolated) {
				if i > 0 {
					b.WriteByte('\n')
				}
				b.WriteString(line.Text)
			}
		case t.Kind == dsl.Word && len(tokens) == 1:
			if text, ok := p.interpolated(t.Word); ok {
				return text
			}
			return t.Word
		case t.Kind == dsl.Word && t.Word != "trimIndent" && t.Word != "trimMargin", t.Kind == dsl.Number:
			b.WriteString(t.Word)
		case t.Is(".") && b.Len() > 0 && tokens[0].Kind == dsl.Word:
			b.WriteByte('.')
		}
		if b.Len() > maxValue {
			break
		}
	}
	return strings.TrimSpace(b.String())
}

// maxValue bounds what is written down of a value, in bytes.
const maxValue = 4096

// interpolated tells what a constant stands for.
func (p *project) interpolated(code string) (string, bool) {
	t, ok := p.texts[code[strings.LastIndexByte(code, '.')+1:]]
	if !ok || len(t.Parts) != 1 || t.Parts[0].Code {
		return "", false
	}
	return t.Parts[0].Text, true
}
