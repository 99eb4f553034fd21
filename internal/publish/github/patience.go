package github

import (
	"context"
	"math/rand/v2"
	"sync"
	"time"
)

// patience is how long and how often a group of requests may be repeated. It
// is shared by them, so that a forge that is down is not waited for anew by each.
type patience struct {
	tries int // of one request

	mu   sync.Mutex
	left time.Duration // to wait in all, and for answers that were of no use
}

// Waiting in all, and attempts at one request. Completing a check run has its
// own patience and more of it: a run that is left open blocks the pull request.
const (
	usualWait  = 3 * time.Minute
	usualTries = 5
	lastWait   = 2 * time.Minute
	lastTries  = 8
)

// spend takes a wait out of what is left, and reports whether there was enough.
func (p *patience) spend(wait time.Duration) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if wait > p.left {
		return false
	}
	p.left -= wait
	return true
}

type patienceKey struct{}

// patiently gives the requests of a context their own patience.
func patiently(ctx context.Context, wait time.Duration, tries int) context.Context {
	return context.WithValue(ctx, patienceKey{}, &patience{tries: tries, left: wait})
}

// patienceOf returns the patience of a context, none if it has none.
func patienceOf(ctx context.Context) *patience {
	if p, ok := ctx.Value(patienceKey{}).(*patience); ok {
		return p
	}
	return &patience{tries: 1}
}

type onceKey struct{}

// once marks the requests of a context as ones that do more when they are sent
// twice: they are repeated only if the forge refused them.
func once(ctx context.Context) context.Context { return context.WithValue(ctx, onceKey{}, true) }

func isOnce(ctx context.Context) bool { return ctx.Value(onceKey{}) != nil }

// backoff is how long to wait after so many failures: a second, doubled each
// time up to half a minute, and up to half as much again so that jobs that
// failed together do not come back together.
func backoff(failures int) time.Duration {
	wait := min(time.Second<<min(max(failures, 1)-1, 10), 30*time.Second)
	return wait + rand.N(wait/2)
}

// sleep waits, or returns the error of the context as soon as it has one.
func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}

// outlive returns a context that ends so long after the given one: time to
// finish what must not be left half done.
func outlive(ctx context.Context, grace time.Duration) (context.Context, context.CancelFunc) {
	out, cancel := context.WithCancel(context.WithoutCancel(ctx))
	stop := context.AfterFunc(ctx, func() {
		if sleep(out, grace) == nil {
			cancel()
		}
	})
	return out, func() { stop(); cancel() }
}
