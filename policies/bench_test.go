//go:build unix

package policies

import (
	"context"
	"runtime/debug"
	"syscall"
	"testing"
	"time"
)

// processor is the CPU time that the process has used.
func processor() time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		return 0
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// measure reports the CPU time of one round beside the time on the clock,
// which other processes share.
func measure(b *testing.B, round func()) {
	start := processor()
	for b.Loop() {
		round()
	}
	b.ReportMetric(float64(processor()-start)/float64(b.N)/1e6, "cpu-ms/op")
}

// BenchmarkNew is what each start of the program pays, with the garbage
// collector as it is by default, eased, and off.
func BenchmarkNew(b *testing.B) {
	for _, bench := range []struct {
		name    string
		percent int
		opts    []Option
	}{
		{"gc=100", 100, nil},
		{"gc=400", 400, nil},
		{"gc=off", -1, nil},
		{"checked", 100, []Option{withChecks()}},
	} {
		b.Run(bench.name, func(b *testing.B) {
			defer debug.SetGCPercent(debug.SetGCPercent(bench.percent))
			measure(b, func() {
				if _, err := New(context.Background(), bench.opts...); err != nil {
					b.Fatal(err)
				}
			})
		})
	}
}

// BenchmarkStart is what the policies cost one run of the program: they are
// loaded, and judge one document.
func BenchmarkStart(b *testing.B) {
	ctx := context.Background()
	doc := service(engine(b).Signals())
	defer debug.SetGCPercent(debug.SetGCPercent(400))
	measure(b, func() {
		e, err := New(ctx)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := e.Decide(ctx, doc); err != nil {
			b.Fatal(err)
		}
	})
}

// BenchmarkDecide is what each document costs.
func BenchmarkDecide(b *testing.B) {
	ctx := context.Background()
	e, err := New(ctx)
	if err != nil {
		b.Fatal(err)
	}
	b.Run("blank", func(b *testing.B) {
		doc := blank(e.Signals())
		measure(b, func() {
			if _, err := e.Decide(ctx, doc); err != nil {
				b.Fatal(err)
			}
		})
	})
	b.Run("service", func(b *testing.B) {
		doc := service(e.Signals())
		measure(b, func() {
			if _, err := e.Decide(ctx, doc); err != nil {
				b.Fatal(err)
			}
		})
	})
}
