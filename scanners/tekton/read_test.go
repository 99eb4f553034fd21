package tekton_test

import (
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
	"github.com/stagecheck/stagecheck/scanners/tekton"
)

func read(files pipelinetest.Repository) ([]pipeline.Pipeline, []evidence.Problem) {
	return tekton.Read(files)
}

func TestRead(t *testing.T) { pipelinetest.Archives(t, read) }

func TestRead_hostile(t *testing.T) { pipelinetest.Hostile(t, ".tekton/run.yaml", read, sample) }

func FuzzRead(f *testing.F) { pipelinetest.Fuzz(f, ".tekton/run.yaml", read, sample) }

// sample has one of everything that is read.
const sample = `apiVersion: tekton.dev/v1
kind: PipelineRun
metadata:
  name: pull
  annotations:
    pipelinesascode.tekton.dev/on-event: "[pull_request, push]"
    pipelinesascode.tekton.dev/on-target-branch: "[main, refs/tags/*]"
    pipelinesascode.tekton.dev/on-cel-expression: event == "push" && target_branch.matches("^main$")
spec:
  params:
  - name: what
    value: unit
  pipelineSpec:
    tasks:
    - name: test
      onError: continue
      when:
      - input: $(params.what)
        operator: in
        values: [unit]
      taskSpec:
        steps:
        - image: golang
          workingDir: $(workspaces.source.path)/api
          onError: continue
          env: [{name: A, value: $(params.what)}]
          script: |
            #!/bin/sh
            make $(params.what) $(tasks.x.results.y)
        - image: aquasec/trivy
          args: [fs, $(params.dirs[*])]
    - name: lint
      runAfter: [test]
      taskRef:
        resolver: bundles
        params:
        - {name: name, value: lint}
        - {name: bundle, value: "quay.io/x/lint:1@sha256:abc"}
    finally:
    - name: end
      taskRef: {name: own}
---
apiVersion: tekton.dev/v1
kind: Task
metadata: {name: own}
spec:
  params: [{name: a, default: b}]
  steps: [{image: a, command: [bash, -c, make $(params.a)]}]
---
apiVersion: triggers.tekton.dev/v1beta1
kind: EventListener
spec:
  triggers:
  - template: {ref: t}
    interceptors:
    - ref: {name: github}
      params: [{name: eventTypes, value: [push]}]
    - cel: {filter: body.ref == 'refs/heads/main'}
---
apiVersion: triggers.tekton.dev/v1beta1
kind: TriggerTemplate
metadata: {name: t}
spec:
  resourcetemplates:
  - apiVersion: tekton.dev/v1
    kind: TaskRun
    metadata: {generateName: run-}
    spec: {taskRef: {name: own}}
`
