package follow_test

import (
	"testing"

	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/follow"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

func TestFollower_Idle(t *testing.T) {
	f := follow.New(files(`
-- package.json --
{"scripts": {"test": "echo \"Error: no test specified\" && exit 1", "all": "npm run test && npm run none", "none": "true", "unit": "jest", "mixed": "npm test && jest"}}
-- Makefile --
lint: ; @echo none
test: lint
	@:
check: lint
	./check.sh
-- justfile --
docs:
    @echo later
-- noxfile.py --
import nox

@nox.session
def tests(session):
    work(session)
`), follow.Limits{})
	tests := map[string]bool{
		"npm test":      true,
		"npm run all":   true,
		"npm run unit":  false,
		"npm run mixed": false,
		"npm run gone":  false,
		"make test":     true,
		"make check":    false,
		"make gone":     false,
		"just docs":     true,
		"nox -s tests":  false, // what it does has no commands
		"jest":          false,
	}
	for line, want := range tests {
		t.Run(line, func(t *testing.T) {
			commands, _ := command.Parse(pipeline.Script{Lines: []pipeline.Line{{Path: "ci.yml", Line: 1, Text: line}}})
			if len(commands) != 1 {
				t.Fatalf("%d commands", len(commands))
			}
			if got := f.Idle(commands[0]); got != want {
				t.Errorf("Idle = %v, want %v", got, want)
			}
		})
	}
}
