package github

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
	"strings"
	"time"
)

const (
	// attemptTime is how long one attempt at a request may take.
	attemptTime = 30 * time.Second
	// mostAnswer is the largest answer that is read, in bytes. A page of a hundred
	// check runs may hold two texts of 64 KiB each for every one.
	mostAnswer = 32 << 20
	// silence is how long to wait for a secondary limit that does not say.
	// See https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api.
	silence = time.Minute
)

// limited is the error of a request that was given up because of a rate limit.
type limited struct{ wait time.Duration }

func (l *limited) Error() string {
	return fmt.Sprintf("the rate limit of GitHub is used up for another %s", l.wait.Round(time.Second))
}

// retrier repeats requests that can be repeated: any that a rate limit refused
// or that never left, and those that do nothing more the second time after
// answers of 5xx, timeouts and connections that were cut. It reads answers
// whole, so that one that is cut in the middle counts as none.
type retrier struct {
	next  http.RoundTripper
	sleep func(context.Context, time.Duration) error
	now   func() time.Time
}

// RoundTrip implements [http.RoundTripper].
func (r *retrier) RoundTrip(req *http.Request) (*http.Response, error) {
	if req.Body != nil {
		defer req.Body.Close()
	}
	ctx := req.Context()
	p := patienceOf(ctx)
	for try := 1; ; try++ {
		begun := r.now()
		resp, err := r.attempt(req)
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		limit, isLimit := r.limit(resp)
		var wait time.Duration
		switch {
		case isLimit:
			wait = limit
		case passing(req, resp, err):
			wait = max(backoff(try), after(resp, r.now()))
		default:
			return resp, err
		}
		if try >= p.tries || !p.spend(wait+r.now().Sub(begun)) {
			if isLimit {
				return nil, &limited{wait}
			}
			return resp, err
		}
		if err := r.sleep(ctx, wait); err != nil {
			return nil, err
		}
	}
}

// attempt sends a request once and reads the whole answer.
func (r *retrier) attempt(req *http.Request) (*http.Response, error) {
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
	resp, err := r.next.RoundTrip(again)
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
func passing(req *http.Request, resp *http.Response, err error) bool {
	again := req.Method != http.MethodPost && !isOnce(req.Context())
	if err != nil {
		return again || unsent(err)
	}
	return again && resp.StatusCode >= 500
}

// unsent reports whether a request failed before any of it was sent.
func unsent(err error) bool {
	var op *net.OpError
	return errors.As(err, &op) && op.Op == "dial"
}

// limit returns how long a rate limit asks to wait, if the answer is one. It
// takes the counters away from every answer: the client above would refuse to
// send what is allowed again by now.
func (r *retrier) limit(resp *http.Response) (time.Duration, bool) {
	if resp == nil {
		return 0, false
	}
	remaining, reset := resp.Header.Get("X-RateLimit-Remaining"), resp.Header.Get("X-RateLimit-Reset")
	for _, name := range []string{"X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"} {
		resp.Header.Del(name)
	}
	if resp.StatusCode != http.StatusForbidden && resp.StatusCode != http.StatusTooManyRequests {
		return 0, false
	}
	if wait := after(resp, r.now()); wait > 0 {
		return wait, true
	}
	if at, err := strconv.ParseInt(reset, 10, 64); err == nil && remaining == "0" {
		return max(time.Unix(at, 0).Sub(r.now()), 0) + time.Second, true
	}
	return silence, resp.StatusCode == http.StatusTooManyRequests || remaining == "0" || secondary(resp)
}

// secondary reports whether the words of an answer are those of a secondary
// rate limit: not each of them has a header.
func secondary(resp *http.Response) bool {
	data, _ := io.ReadAll(resp.Body) // which is in memory
	resp.Body = io.NopCloser(bytes.NewReader(data))
	words := strings.ToLower(string(data))
	return strings.Contains(words, "secondary rate limit") || strings.Contains(words, "secondary-rate-limit") || strings.Contains(words, "abuse detection")
}

// after returns what Retry-After asks for, 0 if it does not.
func after(resp *http.Response, now time.Time) time.Duration {
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
