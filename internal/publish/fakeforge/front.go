// Package fakeforge is what the fakes of the forges share: they can be told to
// fail, and remember what was asked of them. The program does not import it.
package fakeforge

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strconv"
	"sync"
	"time"
)

// Request is one that arrived.
type Request struct {
	Method, Path string // with the query
	UserAgent    string
	Body         string
	Status       int // of the answer, 0 if the connection was cut
}

// Front stands before a fake, and lets faults strike. Its zero value has none.
type Front struct {
	// Refuse writes an error in the form of the forge.
	Refuse func(w http.ResponseWriter, status int, message string)

	mu         sync.Mutex
	faults     []*Fault
	requests   []Request
	violations []string
	given      int64
	now        time.Time
}

// Violations returns what the forge would not have accepted or answered.
func (f *Front) Violations() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return append([]string(nil), f.violations...)
}

// Violated notes something that the forge would not have accepted or answered.
func (f *Front) Violated(format string, args ...any) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.violations = append(f.violations, fmt.Sprintf(format, args...))
}

// ID returns a number that was not given before.
func (f *Front) ID() int64 {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.given++
	return 1000 + f.given
}

// Tick returns a time after all others that it returned.
func (f *Front) Tick() time.Time {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.now.IsZero() {
		f.now = time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	}
	f.now = f.now.Add(time.Second)
	return f.now
}

// Requests returns the requests that arrived, in order.
func (f *Front) Requests() []Request {
	f.mu.Lock()
	defer f.mu.Unlock()
	return append([]Request(nil), f.requests...)
}

// Serve answers a request as heed does, unless a fault says otherwise. heed may
// fill in the body of the request.
func (f *Front) Serve(w http.ResponseWriter, r *http.Request, heed func(*http.Request, *Request) *httptest.ResponseRecorder) {
	fault := f.fault(r)
	if fault.Do != nil {
		fault.Do()
	}
	request := Request{Method: r.Method, Path: r.URL.RequestURI(), UserAgent: r.UserAgent()}
	if fault.Status != 0 && !fault.Heeded {
		f.keep(request, fault.Status)
		f.fail(w, fault)
		return
	}
	if fault.Cut && !fault.Heeded {
		f.keep(request, 0)
		cut()
	}
	answer := heed(r, &request)
	switch {
	case fault.Cut:
		f.keep(request, 0)
		if fault.Midway {
			midway(w, answer)
		}
		cut()
	case fault.Status != 0:
		f.keep(request, fault.Status)
		f.fail(w, fault)
	default:
		f.keep(request, answer.Code)
		for name, values := range answer.Header() {
			w.Header()[name] = values
		}
		for name, value := range fault.Header {
			w.Header().Set(name, value)
		}
		w.WriteHeader(answer.Code)
		w.Write(answer.Body.Bytes())
	}
}

func (f *Front) keep(r Request, status int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	r.Status = status
	f.requests = append(f.requests, r)
}

// Page returns the part of a list that a request asks for, of so many entries
// where it does not say, with the link to the next part if there is one.
func Page[T any](w http.ResponseWriter, r *http.Request, all []T, size int) []T {
	query := r.URL.Query()
	at := 1
	if n, err := strconv.Atoi(query.Get("per_page")); err == nil && n > 0 {
		size = min(n, 100)
	}
	if n, err := strconv.Atoi(query.Get("page")); err == nil && n > 0 {
		at = n
	}
	from := min((at-1)*size, len(all))
	to := min(from+size, len(all))
	if to < len(all) {
		query.Set("page", strconv.Itoa(at+1))
		w.Header().Set("Link", `<http://`+r.Host+r.URL.EscapedPath()+`?`+query.Encode()+`>; rel="next"`)
		w.Header().Set("X-Next-Page", strconv.Itoa(at+1)) // which GitLab's clients go by
	}
	return all[from:to]
}
