package retry

import (
	"context"
	"math/rand/v2"
	"sync"
	"time"
)

// What is usual: waiting in all, and attempts at one request.
const (
	UsualWait  = 3 * time.Minute
	UsualTries = 5
)

// patience is how long and how often a group of requests may be repeated. It
// is shared by them, so that a forge that is down is not waited for anew by each.
type patience struct {
	tries int // of one request

	mu   sync.Mutex
	left time.Duration // to wait in all, and for answers that were of no use
}

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

// Patiently gives the requests of a context a patience that they share: so long
// to wait in all, and so many attempts at each.
func Patiently(ctx context.Context, wait time.Duration, tries int) context.Context {
	return context.WithValue(ctx, patienceKey{}, &patience{tries: tries, left: wait})
}

// patienceOf returns the patience of a context, none if it has none.
func patienceOf(ctx context.Context) *patience {
	if p, ok := ctx.Value(patienceKey{}).(*patience); ok {
		return p
	}
	return &patience{tries: 1}
}

// Wait waits after so many failures, out of the patience of the context, and
// reports whether to go on.
func Wait(ctx context.Context, failures int, sleep func(context.Context, time.Duration) error) bool {
	d := Backoff(failures)
	return ctx.Err() == nil && patienceOf(ctx).spend(d) && sleep(ctx, d) == nil
}

type onceKey struct{}

// Once marks the requests of a context as ones that do more when they are sent
// twice, as a POST does: they are repeated only if the forge refused them.
func Once(ctx context.Context) context.Context { return context.WithValue(ctx, onceKey{}, true) }

func isOnce(ctx context.Context) bool { return ctx.Value(onceKey{}) != nil }

// Backoff is how long to wait after so many failures: a second, doubled each
// time up to half a minute, and up to half as much again so that jobs that
// failed together do not come back together.
func Backoff(failures int) time.Duration {
	wait := min(time.Second<<min(max(failures, 1)-1, 10), 30*time.Second)
	return wait + rand.N(wait/2)
}

// Sleep waits, or returns the error of the context as soon as it has one.
func Sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}

// Outlive returns a context that ends so long after the given one: time to
// finish what must not be left half done.
func Outlive(ctx context.Context, grace time.Duration) (context.Context, context.CancelFunc) {
	out, cancel := context.WithCancel(context.WithoutCancel(ctx))
	stop := context.AfterFunc(ctx, func() {
		if Sleep(out, grace) == nil {
			cancel()
		}
	})
	return out, func() { stop(); cancel() }
}
