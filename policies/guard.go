package policies

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"runtime/metrics"
	"time"
)

// Limits bound what loading a model of one's own takes, and judging by it:
// each of the two may take as much.
type Limits struct {
	Time time.Duration
	// Heap is by how many bytes the heap may grow.
	Heap uint64
}

// DefaultLimits are generous: the built-in models take a hundredth of them.
func DefaultLimits() Limits { return Limits{Time: 5 * time.Second, Heap: 256 << 20} }

// WithLimits sets the limits of models of one's own.
func WithLimits(l Limits) Option {
	return func(o *options) { o.limits = l }
}

// stopError says why a model was stopped.
type stopError struct{ message string }

func (e *stopError) Error() string { return e.message }

func tooMuch(what string) error { return &stopError{"stopped: it takes more than " + what} }

const (
	// watching is how often the heap is looked at: at some gigabytes a second, a
	// few dozen megabytes go by.
	watching = 5 * time.Millisecond
	// grace is how long work that was told to stop may take for it.
	grace = time.Second
)

// guard does work within the limits, and says so where it takes more. Work is
// told to stop by its context; what does not heed it, as the compiler and a few
// functions of OPA, is left behind to end by itself, with what it holds.
func (l Limits) guard(ctx context.Context, work func(context.Context) error) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	deadline := time.AfterFunc(l.Time, func() { cancel(tooMuch(l.Time.String())) })
	defer deadline.Stop()
	done := make(chan error, 1)
	go func() {
		defer func() {
			if cause := recover(); cause != nil {
				done <- &stopError{fmt.Sprintf("stopped: the model brought the policy engine down: %v", cause)}
			}
		}()
		done <- work(ctx)
	}()
	tick := time.NewTicker(watching)
	defer tick.Stop()
	most := heap() + l.Heap
	for {
		select {
		case err := <-done:
			return cause(ctx, err)
		case <-ctx.Done():
			select {
			case err := <-done:
				return cause(ctx, err)
			case <-time.After(grace):
				return context.Cause(ctx)
			}
		case <-tick.C:
			if heap() <= most {
				continue
			}
			// What is no longer used counts until it is collected.
			if runtime.GC(); heap() > most {
				cancel(tooMuch(fmt.Sprintf("%d MiB of memory", l.Heap>>20)))
			}
		}
	}
}

// cause returns why work was stopped instead of that it was.
func cause(ctx context.Context, err error) error {
	var stopped *stopError
	if err != nil && errors.As(context.Cause(ctx), &stopped) {
		return stopped
	}
	return err
}

// heap returns the bytes of the heap that hold objects.
func heap() uint64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}
