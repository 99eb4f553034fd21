package drone_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/drone"
	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

// hostile are files that no person writes.
var hostile = map[string]string{
	"empty":       "",
	"text":        "hello\n",
	"secrets":     "kind: secret\nname: x\n---\nkind: signature\nhmac: y\n",
	"wrong types": "kind: pipeline\nname: [x]\nsteps: {a: 1, b: [2], c: {image: [x], commands: {a: b}, when: 7, settings: [x], depends_on: {y: z}}}\ntrigger: [x, {event: {include: {a: b}}}]\nservices: x\n",
	"malformed":   "kind: pipeline\n\tsteps:\n",
	"many steps":  "steps:\n" + strings.Repeat("  - {image: x, depends_on: [a], when: {branch: '{a,b}*', evaluate: '(((a'}}\n", 8000),
	"one filter":  "steps: [{image: x, when: {branch: [" + strings.Repeat("'*a*', ", 50000) + "z]}}]\n",
	"deep":        "steps: " + strings.Repeat("[", 9000) + "\n",
	"aliases":     "a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nsteps: [" + strings.Repeat("{image: x, commands: *c}, ", 9000) + "{image: y}]\n",
}

func TestRead_hostile(t *testing.T) {
	for name, text := range hostile {
		for _, path := range []string{".drone.yml", ".woodpecker/x.yaml"} {
			t.Run(name+" "+path, func(t *testing.T) {
				files := pipelinetest.Repository{path: text}
				pipelines, problems := pipelinetest.Soon(t, 20*time.Second, read, files)
				if len(pipelines) == 0 && len(problems) == 0 {
					t.Error("neither a pipeline nor a problem")
				}
			})
		}
	}
}

func TestRead_programs(t *testing.T) {
	files := pipelinetest.Repository{".drone.star": "def main(ctx): pass\n"}
	_, problems := drone.Read(files)
	if len(problems) != 1 || problems[0].Path != ".drone.star" || problems[0].Kind != evidence.Unseen {
		t.Errorf("a program alone gives %v", problems)
	}
	files[".drone.yml"] = "kind: pipeline\nsteps: [{image: x, commands: [make]}]\n"
	pipelines, problems := drone.Read(files)
	if len(problems) != 0 || len(pipelines) != 1 {
		t.Errorf("a program beside what it yields gives %d pipelines and %v", len(pipelines), problems)
	}
}

func FuzzRead(f *testing.F) {
	f.Add("kind: pipeline\ntrigger: {event: [push], branch: {exclude: [x/*]}}\nsteps: [{image: a, commands: [b]}, {image: c, settings: {d: [e]}, when: [{event: tag}]}]\n---\nkind: template\nload: x\n")
	f.Add("pipeline: {a: {image: b, c: d}}\nbranches: [main]\n")
	for name, text := range hostile {
		if name != "one filter" && name != "many steps" && name != "aliases" {
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		files := pipelinetest.Repository{".drone.yml": text, ".woodpecker.yml": text}
		pipelinetest.Checked(t, read, files)
	})
}
