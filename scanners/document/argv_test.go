package document_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

func TestArgv(t *testing.T) {
	tests := []struct {
		name, program, args, want string
	}{
		{"words", "go", "[test, ./...]", "sh | 9 go test ./..."},
		{"the first word is the program", "", "[npm, run, 'it''s all']", `sh | 1 npm run 'it'\''s all'`},
		{"words on one line", "echo", "[\"a\\nb\"]", "sh | 9 echo 'a b'"},
		{"an empty word", "go", "['']", "sh | 9 go ''"},
		{"a script", "/bin/bash", "[-c, make test]", "bash {0} | 1 make test"},
		{"a script with options", "bash", "[-exo, pipefail, -c, make]", "bash -exo pipefail {0} | 1 make"},
		{"options in one", "", "[sh, -ec, make]", "sh -e {0} | 1 make"},
		{"options after", "sh", "[-c, -e, make]", "sh -e {0} | 1 make"},
		{"several lines", "bash", "\n- -c\n- |\n  # first\n  make\n\n  go test\n", "bash {0} | 4 # first | 5 make | 6  | 7 go test"},
		{"a script file", "bash", "[-e, ci/test.sh, -v]", "sh | 9 bash -e ci/test.sh -v"},
		{"a script file with c in an option", "bash", "[ci/test.sh, -c, x]", "sh | 9 bash ci/test.sh -c x"},
		{"PowerShell", "pwsh.exe", "[-NoProfile, -Command, Invoke-Pester]", "pwsh | 1 Invoke-Pester"},
		{"cmd", "cmd", "[/c, build.bat]", "cmd | 1 build.bat"},
		{"no script after the option", "bash", "[-c]", "sh | 9 bash -c"},
		{"nothing", "", "[]", ""},
		{"no word", "", "[[x]]", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc, err := document.Parse("a.yml", []byte("args: "+test.args))
			if err != nil {
				t.Fatal(err)
			}
			at := pipeline.Line{Path: "a.yml", Line: 9}
			got := ""
			if script := document.Argv(test.program, at, doc.Root().Get("args").Items()); script != nil {
				lines := []string{script.Shell}
				for _, line := range script.Lines {
					lines = append(lines, fmt.Sprintf("%d %s", line.Line, line.Text))
				}
				got = strings.Join(lines, " | ")
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("Argv (-want +got):\n%s", diff)
			}
		})
	}
}

func TestImageProgram(t *testing.T) {
	for _, test := range []struct{ image, args, want string }{
		{"aquasec/trivy:0.60", "[fs, .]", "trivy"},
		{"gcr.io:443/cloud-builders/docker@sha256:ab", "[build]", "docker"},
		{"golang:1.24", "[go, test]", ""},
		{"gcr.io/k8s-skaffold/skaffold", "[skaffold, run]", ""},
		{"", "[x]", ""},
	} {
		doc, err := document.Parse("a.yml", []byte("args: "+test.args))
		if err != nil {
			t.Fatal(err)
		}
		if got := document.ImageProgram(test.image, doc.Root().Get("args").Items()); got != test.want {
			t.Errorf("ImageProgram(%q, %s) = %q, want %q", test.image, test.args, got, test.want)
		}
	}
}

func TestShebang(t *testing.T) {
	for _, test := range []struct{ script, want string }{
		{"#!/bin/sh", "sh {0}"},
		{"\n#!/usr/bin/env -S bash -eu\nmake", "bash -eu {0}"},
		{"#! /usr/bin/python3\nx", "python3 {0}"},
		{"make\n#!/bin/sh", "otherwise"},
		{"#!", "otherwise"},
		{"#!/usr/bin/env", "otherwise"},
		{"", "otherwise"},
	} {
		var script []pipeline.Line
		for _, text := range strings.Split(test.script, "\n") {
			script = append(script, pipeline.Line{Text: text})
		}
		if got := document.Shebang(script, "otherwise"); got != test.want {
			t.Errorf("Shebang(%q) = %q, want %q", test.script, got, test.want)
		}
	}
}
