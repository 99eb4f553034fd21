// Package retry repeats requests to a forge that may go better the second time,
// for as long as a caller has patience, and never one that would then be done
// twice. What to do where that is not certain is for the caller to find out.
package retry

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
	"time"
)

const (
	// attemptTime is how long one attempt at a request may take.
	attemptTime = 30 * time.Second
	// mostAnswer is the largest answer that is read, in bytes. A page of a hundred
	// check runs of GitHub may hold two texts of 64 KiB each for every one.
	mostAnswer = 32 << 20
)

// LimitError is the error of a request that was given up because of a rate limit.
type LimitError struct {
	Forge string        // as people call it
	Wait  time.Duration // that it asked for
}

func (l *LimitError) Error() string {
	return fmt.Sprintf("the rate limit of %s is used up for another %s", l.Forge, l.Wait.Round(time.Second))
}

// Transport repeats requests that can be repeated: any that a rate limit refused
// or that never left, and those that do nothing more the second time after
// answers of 5xx, timeouts and connections that were cut. It reads answers
// whole, so that one that is cut in the middle counts as none. A request is sent
// once unless its context has patience.
type Transport struct {
	Next  http.RoundTripper
	Forge string // as people call it
	// Limit returns how long a rate limit asks to wait, if the answer is one.
	Limit func(resp *http.Response, now time.Time) (wait time.Duration, limited bool)
	// Busy reports whether an answer says that the request was not heeded now, and
	// may be later; nil is never.
	Busy  func(*http.Response) bool
	Sleep func(context.Context, time.Duration) error
	Now   func() time.Time
}

// RoundTrip implements [http.RoundTripper].
func (t *Transport) RoundTrip(req *http.Request) (*http.Response, error) {
	if req.Body != nil {
		defer req.Body.Close()
	}
	ctx := req.Context()
	p := patienceOf(ctx)
	for try := 1; ; try++ {
		begun := t.Now()
		resp, err := t.attempt(req)
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		var wait time.Duration
		var limited bool
		if resp != nil {
			wait, limited = t.Limit(resp, t.Now())
		}
		switch {
		case limited:
		case t.passing(req, resp, err):
			wait = max(Backoff(try), After(resp, t.Now()))
		default:
			return resp, err
		}
		if try >= p.tries || !p.spend(wait+t.Now().Sub(begun)) {
			if limited {
				return nil, &LimitError{t.Forge, wait}
			}
			return resp, err
		}
		if err := t.Sleep(ctx, wait); err != nil {
			return nil, err
		}
	}
}

// attempt sends a request once and reads the whole answer.
func (t *Transport) attempt(req *http.Request) (*http.Response, error) {
	ctx, cancel := context.WithTimeout(req.Context(), attemptTime)
	defer cancel()
	again := req.Clone(ctx)
	if req.GetBody != nil {
		body, err := req.GetBody()
		if err != nil {
			return nil, fmt.Errorf("read the request again: %w", err)
		}
		again.Body = body
	}
	resp, err := t.Next.RoundTrip(again)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(io.LimitReader(resp.Body, mostAnswer+1))
	if err != nil {
		return nil, fmt.Errorf("read the answer: %w", err)
	}
	if len(data) > mostAnswer {
		return nil, fmt.Errorf("read the answer: it has more than %d bytes", mostAnswer)
	}
	resp.Body = io.NopCloser(bytes.NewReader(data))
	resp.Request = req
	return resp, nil
}

// passing reports whether a failure may pass, and the request can be repeated.
func (t *Transport) passing(req *http.Request, resp *http.Response, err error) bool {
	again := req.Method != http.MethodPost && !isOnce(req.Context())
	if err != nil {
		return again || Unsent(err)
	}
	return again && resp.StatusCode >= 500 || t.Busy != nil && t.Busy(resp)
}

// Unsent reports whether a request failed before any of it was sent.
func Unsent(err error) bool {
	var op *net.OpError
	return errors.As(err, &op) && op.Op == "dial"
}

// After returns what Retry-After asks for, 0 if it does not.
func After(resp *http.Response, now time.Time) time.Duration {
	if resp == nil {
		return 0
	}
	given := resp.Header.Get("Retry-After")
	if seconds, err := strconv.Atoi(given); err == nil && seconds >= 0 {
		return max(time.Duration(min(seconds, 1<<30))*time.Second, time.Second)
	}
	if at, err := http.ParseTime(given); err == nil {
		return max(at.Sub(now), time.Second)
	}
	return 0
}
