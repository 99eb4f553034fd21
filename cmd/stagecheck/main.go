// Command stagecheck reads a repository and says, with the file and line that
// shows it, which maturity stage it has reached.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"github.com/stagecheck/stagecheck/internal/cli"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := cli.Main(ctx, cli.Streams{Out: os.Stdout, Err: os.Stderr}, os.Getenv, os.Args[1:])
	stop()
	os.Exit(code)
}
