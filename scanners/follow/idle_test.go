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
bin/golangci-lint:
	@mkdir -p bin
	curl -sSfL https://example.com/install.sh | BINARY=golangci-lint bash -s -- v$(VERSION)
bin/e2e-test:
	curl -L https://example.com/x/releases/download/v1/x_$(shell uname)_amd64 -o bin/e2e-test && chmod +x bin/e2e-test
ping-test:
	curl --fail https://example.com/health
upload-lint:
	curl -T report.zip https://example.com/report.zip
dist:
	mkdir -p out
	tar czf out/x.tar.gz src
own-lint: bin/golangci-lint
	bin/golangci-lint run
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
		"npm test":               true,
		"npm run all":            true,
		"npm run unit":           false,
		"npm run mixed":          false,
		"npm run gone":           false,
		"make test":              true,
		"make check":             false,
		"make gone":              false,
		"make bin/golangci-lint": true,
		"make bin/e2e-test":      true,
		"make ping-test":         false,
		"make upload-lint":       false,
		"make dist":              false,
		"make own-lint":          false,
		"just docs":              true,
		"nox -s tests":           false, // what it does has no commands
		"jest":                   false,
	}
	for line, want := range tests {
		t.Run(line, func(t *testing.T) {
			script, _ := command.Parse(pipeline.Script{Lines: []pipeline.Line{{Path: "ci.yml", Line: 1, Text: line}}})
			if len(script.Commands) != 1 {
				t.Fatalf("%d commands", len(script.Commands))
			}
			if got := f.Idle(script.Commands[0]); got != want {
				t.Errorf("Idle = %v, want %v", got, want)
			}
		})
	}
}
