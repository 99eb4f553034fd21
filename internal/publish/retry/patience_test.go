package retry

import (
	"context"
	"testing"
	"time"
)

func TestOutlive(t *testing.T) {
	parent, cancel := context.WithCancel(t.Context())
	ctx, stop := Outlive(parent, 50*time.Millisecond)
	defer stop()
	cancel()
	if ctx.Err() != nil {
		t.Error("it ended with its parent")
	}
	select {
	case <-ctx.Done():
	case <-time.After(10 * time.Second):
		t.Error("it does not end")
	}
}

func TestPatience(t *testing.T) {
	for failures := range 70 {
		if d := Backoff(failures); d < time.Second || d > 45*time.Second {
			t.Errorf("Backoff(%d) = %v", failures, d)
		}
	}
	ctx := Patiently(t.Context(), time.Minute, 3)
	p := patienceOf(ctx)
	if !p.spend(40*time.Second) || p.spend(30*time.Second) || !p.spend(20*time.Second) {
		t.Errorf("%v are left", p.left)
	}
	if Wait(ctx, 1, Sleep) {
		t.Error("it waits without patience")
	}
}
