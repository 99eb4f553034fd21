package scanners

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/expression"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/fact"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// excluding returns the variable that switches a practice off in GitLab's
// templates, "" where there is none.
// https://docs.gitlab.com/topics/autodevops/cicd_variables/#job-skipping-variables
func excluding(signal string) string {
	switch signal {
	case "sec.sast":
		return "SAST_DISABLED"
	case "sec.dependency-scan":
		return "DEPENDENCY_SCANNING_DISABLED"
	case "sec.secret-scan":
		return "SECRET_DETECTION_DISABLED"
	case "sec.container-scan":
		return "CONTAINER_SCANNING_DISABLED"
	case "sec.dast":
		return "DAST_DISABLED"
	case "sec.iac-scan":
		return "KICS_SAST_DISABLED"
	case "test.fuzz":
		return "COVFUZZ_DISABLED"
	case "test.load":
		return "LOAD_PERFORMANCE_DISABLED"
	case "ci.lint":
		return "CODE_QUALITY_DISABLED"
	case "ci.test":
		return "TEST_DISABLED"
	case "deploy.preview-env":
		return "REVIEW_DISABLED"
	}
	return ""
}

// analyzers are all that the template for dependencies starts: without them
// nothing of it is left.
var analyzers = []string{"gemnasium", "gemnasium-maven", "gemnasium-python"}

// switching returns how the setting ends that switches a practice on and off in
// templates that bring many, "" where there is none.
// https://aka.ms/1espt and https://aka.ms/obpipelines
func switching(signal string) string {
	switch signal {
	case "sec.sast":
		return "codeql.compiled.enabled"
	case "sec.dependency-scan":
		return "componentgovernance.enabled"
	case "sec.secret-scan":
		return "credscan.enabled"
	case "supply.sbom":
		return "sbom.enabled"
	}
	return ""
}

// switchedOff returns the setting of a template that switches a practice off.
func (w *wiring) switchedOff(signal, template string) (at pipeline.Line, ok bool) {
	name := switching(signal)
	if name == "" {
		return at, false
	}
	for _, in := range w.now.Includes {
		for _, pair := range in.With {
			if in.Value == template && strings.HasSuffix("."+pair.Key, "."+name) && strings.EqualFold(pair.Value, "false") {
				return pair.At, true
			}
		}
	}
	return at, false
}

// exclude marks what an included template shows where a variable or setting of the
// pipeline switches it off.
func (w *wiring) exclude(reach pipeline.Reach, claim *catalogue.Claim, f *fact.Fact) pipeline.Reach {
	if f.Kind != fact.Include || w.now == nil {
		return reach
	}
	if at, off := w.switchedOff(claim.Signal.ID, f.Value); off {
		return excluded(reach, at)
	}
	name := excluding(claim.Signal.ID)
	if w.rulesOver(name) {
		return reach
	}
	for _, v := range w.now.Env {
		off := name != "" && v.Key == name && isSet(v.Value)
		if v.Key == "DS_EXCLUDED_ANALYZERS" && claim.Signal.ID == "sec.dependency-scan" {
			off = off || lacksNone(analyzers, list(v.Value))
		}
		if off {
			return excluded(reach, v.At)
		}
	}
	return reach
}

// rulesOver reports whether the pipeline has a job of the template's over again:
// its own rules take the place of those that heed the variable.
func (w *wiring) rulesOver(name string) bool {
	job := strings.ToLower(strings.TrimSuffix(name, "_DISABLED"))
	return job != "" && slices.ContainsFunc(w.now.Jobs, func(j pipeline.Job) bool {
		id := strings.ReplaceAll(strings.ToLower(j.ID), "-", "_")
		return j.Triggers != nil && (strings.Contains(id, job) || job == "dependency_scanning" && strings.Contains(id, "gemnasium"))
	})
}

// excluded lowers a reach to nothing for a setting that switches off what it is of.
func excluded(reach pipeline.Reach, at pipeline.Line) pipeline.Reach {
	reach.Rung, reach.Manual = evidence.Mentioned, false
	reach.Counters = append(slices.Clip(reach.Counters), evidence.Counter{Kind: evidence.Excluded, Path: at.Path, Line: at.Line, Text: at.Text})
	return reach
}

func isSet(value string) bool {
	value = strings.ToLower(strings.TrimSpace(value))
	return value != "" && value != "false" && value != "0"
}

// list splits a value into the items between its commas.
func list(value string) []string {
	return strings.FieldsFunc(value, func(r rune) bool { return r == ',' || r == ' ' || r == '"' || r == '\'' || r == '[' || r == ']' })
}

// lacksNone reports whether all that is wanted is there.
func lacksNone(wanted, there []string) bool {
	return !slices.ContainsFunc(wanted, func(item string) bool { return !slices.Contains(there, item) })
}

// skipping matches the setting of pre-commit's own variable in a script.
var skipping = expression.Lazy(`(?:^|[\s;&])(?:export\s+)?SKIP=["']?([\w.,-]+)`)

// skips returns the hooks that the variables around a step, or its script,
// have pre-commit leave out, with where they do.
func skips(env []pipeline.Pair, script *pipeline.Script) map[string]pipeline.Line {
	skipped := map[string]pipeline.Line{}
	for _, v := range env {
		if v.Key == "SKIP" {
			for _, id := range list(v.Value) {
				skipped[id] = v.At
			}
		}
	}
	if script == nil {
		return skipped
	}
	for _, line := range script.Lines {
		if !strings.Contains(line.Text, "SKIP=") {
			continue
		}
		if m := skipping().FindStringSubmatch(line.Text); m != nil {
			for _, id := range list(m[1]) {
				skipped[id] = line
			}
		}
	}
	return skipped
}

// skipped returns where the hook at an index is left out. A repository of hooks
// is left out when all that are taken from it are.
func (w *wiring) skipped(i int) (at pipeline.Line, ok bool) {
	hook := w.hooks[i]
	if !strings.Contains(hook.Value, "/") {
		at, ok = w.skips[hook.Value]
		return at, ok
	}
	for _, next := range w.hooks[i+1:] {
		if next.Path != hook.Path || strings.Contains(next.Value, "/") {
			break
		}
		if at, ok = w.skips[next.Value]; !ok {
			return at, false
		}
	}
	return at, ok
}

// narrowed marks what MegaLinter, which runs linters of many kinds, does not
// show where its settings leave that kind out.
// https://megalinter.io/latest/config-activation/
func (w *wiring) narrowed(reach pipeline.Reach, claim *catalogue.Claim, f *fact.Fact) pipeline.Reach {
	if f.Kind != fact.Uses && f.Kind != fact.Image || !strings.HasPrefix(claim.Row.Tool, "megalinter") {
		return reach
	}
	if at := w.linters(w.env).without(claim.Signal.ID); at != nil {
		return excluded(reach, *at)
	}
	return reach
}

// selection is which linters MegaLinter is told to run and not to run.
type selection map[string]pipeline.Pair

// linters reads the selection from the repository's settings and from the
// variables of a step, which win.
func (w *wiring) linters(env []pipeline.Pair) selection {
	s := selection{}
	for _, name := range [...]string{".mega-linter.yml", ".mega-linter.yaml", ".megalinter.yml"} {
		if text, err := w.files.Text(name); err == nil {
			s.read(name, text)
			break
		}
	}
	for _, v := range env {
		s.set(v)
	}
	return s
}

func (s selection) set(v pipeline.Pair) {
	switch v.Key {
	case "ENABLE", "ENABLE_LINTERS", "DISABLE", "DISABLE_LINTERS":
		s[v.Key] = v
	}
}

// read takes the lists at the top of a file in YAML, in either style.
func (s selection) read(file string, text []byte) {
	key := pipeline.Pair{}
	number := 0
	for line := range strings.Lines(string(text)) {
		number++
		line, _, _ = strings.Cut(strings.TrimRight(line, "\r\n"), " #")
		item, isItem := strings.CutPrefix(strings.TrimSpace(line), "- ")
		switch name, value, ok := strings.Cut(line, ":"); {
		case isItem && key.Key != "":
			key.Value += "," + item
			s.set(key)
		case ok && name == strings.TrimSpace(name) && !strings.HasPrefix(name, "#"):
			key = pipeline.Pair{Key: name, Value: strings.TrimSpace(value), At: pipeline.Line{Path: path.Clean(file), Line: number, Text: line}}
			s.set(key)
		}
	}
}

// without returns the setting that leaves nothing of a practice, nil if there is none.
func (s selection) without(signal string) *pipeline.Line {
	families := familiesOf(signal)
	any := func(value string, whole bool) bool {
		return slices.ContainsFunc(list(value), func(name string) bool {
			return slices.ContainsFunc(families, func(family string) bool {
				return strings.EqualFold(name, family) || !whole && strings.HasPrefix(family, strings.ToUpper(name)+"_")
			})
		})
	}
	if len(families) == 0 {
		return nil
	}
	if v := s["ENABLE_LINTERS"]; len(list(v.Value)) > 0 && !any(v.Value, true) {
		return &v.At
	}
	if v := s["ENABLE"]; len(list(v.Value)) > 0 && !any(v.Value, false) {
		return &v.At
	}
	for _, key := range [...]string{"DISABLE", "DISABLE_LINTERS"} {
		v := s[key]
		if len(list(v.Value)) > 0 && !slices.ContainsFunc(families, func(family string) bool {
			return !slices.ContainsFunc(list(v.Value), func(name string) bool {
				return strings.EqualFold(name, family) || key == "DISABLE" && strings.HasPrefix(family, strings.ToUpper(name)+"_")
			})
		}) {
			return &v.At
		}
	}
	return nil
}

// familiesOf lists MegaLinter's linters for a practice.
func familiesOf(signal string) []string {
	switch signal {
	case "sec.secret-scan":
		return []string{"REPOSITORY_GITLEAKS", "REPOSITORY_SECRETLINT", "REPOSITORY_TRUFFLEHOG", "REPOSITORY_KINGFISHER", "REPOSITORY_GIT_DIFF_SECRETS"}
	case "sec.sast":
		return []string{"REPOSITORY_SEMGREP", "REPOSITORY_DEVSKIM", "REPOSITORY_DUSTILOCK", "PYTHON_BANDIT"}
	case "sec.iac-scan":
		return []string{"REPOSITORY_CHECKOV", "REPOSITORY_KICS", "REPOSITORY_TRIVY", "TERRAFORM_TERRASCAN", "TERRAFORM_CHECKOV", "TERRAFORM_KICS"}
	}
	return nil
}
