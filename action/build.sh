#!/usr/bin/env bash
# Builds the program from the source of the action. What it needs from elsewhere
# is held to go.sum. Environment: PROGRAM, where to.
set -euo pipefail

cd "$GITHUB_ACTION_PATH"
# Nothing of the job's own Go settings applies to a program that is not the job's.
export CGO_ENABLED=0 GOFLAGS=-mod=readonly GOWORK=off GO111MODULE=on
unset GOOS GOARCH GOEXPERIMENT
go build -trimpath -buildvcs=false -ldflags '-s -w' -o "$PROGRAM" ./cmd/stagecheck
