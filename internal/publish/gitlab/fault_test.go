package gitlab

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/stagecheck/stagecheck/internal/publish/gitlab/fakegitlab"
	"github.com/stagecheck/stagecheck/internal/publish/retry"
)

// The paths of what is posted.
const (
	notesPath    = "/merge_requests/7/notes"
	threadsPath  = "/merge_requests/7/discussions"
	statusesPath = "/projects/42/statuses/"
)

// What passes: all of the check is there in the end, and none of it twice.
func TestFaults_that_pass(t *testing.T) {
	type faults []fakegitlab.Fault
	for name, test := range map[string]struct {
		faults faults
		slept  time.Duration
	}{
		"502 once for each request":   {faults{{Method: "GET", Times: 1, Status: 502}, {Method: "POST", Path: notesPath, Times: 1, Status: 502}, {Method: "POST", Path: threadsPath, Times: 1, Status: 502}, {Method: "POST", Path: statusesPath, Times: 1, Status: 502}}, 0},
		"a storm":                     {faults{{Times: 4, Status: 503, Body: "<html>"}}, 8 * time.Second},
		"note heeded, then 502":       {faults{{Method: "POST", Path: notesPath, Times: 1, Status: 502, Heeded: true}}, 0},
		"note heeded, three times":    {faults{{Method: "POST", Path: notesPath, Times: 3, Status: 502, Heeded: true}}, 0},
		"note cut before":             {faults{{Method: "POST", Path: notesPath, Times: 1, Cut: true}}, 0},
		"note cut after":              {faults{{Method: "POST", Path: notesPath, Times: 1, Cut: true, Heeded: true}}, 0},
		"note cut within":             {faults{{Method: "POST", Path: notesPath, Times: 1, Cut: true, Midway: true, Heeded: true}}, 0},
		"thread heeded, then 502":     {faults{{Method: "POST", Path: threadsPath, Times: 1, Status: 502, Heeded: true}}, 0},
		"thread cut after":            {faults{{Method: "POST", Path: threadsPath, Skip: 1, Times: 1, Cut: true, Heeded: true}}, 0},
		"status heeded, then 502":     {faults{{Method: "POST", Path: statusesPath, Times: 1, Status: 502, Heeded: true}}, 0},
		"status in a conflict":        {faults{{Method: "POST", Path: statusesPath, Times: 2, Status: 409}}, 0},
		"status check cut after":      {faults{{Method: "POST", Path: "status_check_responses", Times: 1, Cut: true, Heeded: true}}, 0},
		"a limit, told":               {faults{{Method: "POST", Path: notesPath, Times: 1, Status: 429, Header: map[string]string{"Retry-After": "17"}}}, 17 * time.Second},
		"a limit, told by its end":    {faults{{Times: 1, Status: 429, Header: map[string]string{"RateLimit-Reset": "1"}}}, time.Second},
		"a limit, not told":           {faults{{Method: "POST", Path: threadsPath, Times: 1, Status: 429}}, time.Minute},
		"a limit on every second one": {faults{{Times: 1, Status: 429, Header: map[string]string{"Retry-After": "1"}}, {Skip: 3, Times: 1, Status: 429, Header: map[string]string{"Retry-After": "1"}}}, time.Second},
		"a limit in the headers":      {faults{{Times: 1, Header: map[string]string{"RateLimit-Limit": "1", "RateLimit-Remaining": "0"}}}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t)
			for _, f := range test.faults {
				b.server.Fail(f)
			}
			begun := time.Now()
			out, err := b.publish(t.Context(), check())
			b.whole(out, err, 2)
			if n := len(b.server.Statuses()); n != 1 {
				t.Errorf("%d commit statuses", n)
			}
			longest := time.Duration(0)
			for _, d := range b.slept {
				longest = max(longest, d)
			}
			if longest < test.slept || test.slept > 0 && longest > 2*test.slept {
				t.Errorf("slept %v, want %v at once", b.slept, test.slept)
			}
			if time.Since(begun) > 20*time.Second {
				t.Error("it waited by another clock")
			}
		})
	}
}

// What does not pass: the error says so, the rest is there, and nothing twice.
func TestFaults_that_stay(t *testing.T) {
	for name, test := range map[string]struct {
		fault   fakegitlab.Fault
		fails   bool
		notes   int
		threads int
		states  int
	}{
		"502 for ever":                    {fakegitlab.Fault{Status: 502, Body: "<html>" + token + strings.Repeat("x", 10_000)}, true, 0, 0, 0},
		"no connection":                   {fakegitlab.Fault{Cut: true}, true, 0, 0, 0},
		"no JSON":                         {fakegitlab.Fault{Status: 200, Body: "<html>"}, true, 0, 0, 0},
		"a limit for an hour":             {fakegitlab.Fault{Status: 429, Header: map[string]string{"Retry-After": "3600"}}, true, 0, 0, 0},
		"401 for ever":                    {fakegitlab.Fault{Status: 401, Body: `{"message": "401 ` + token + `"}`}, false, 0, 0, 0},
		"403 on the note":                 {fakegitlab.Fault{Method: "POST", Path: notesPath, Status: 403}, false, 0, 2, 1},
		"404 on the list of notes":        {fakegitlab.Fault{Method: "GET", Path: notesPath, Status: 404}, false, 0, 2, 1},
		"502 on the note":                 {fakegitlab.Fault{Method: "POST", Path: notesPath, Status: 502}, true, 0, 2, 1},
		"502 on the note, heeded":         {fakegitlab.Fault{Method: "POST", Path: notesPath, Status: 502, Heeded: true}, false, 1, 2, 1},
		"400 on the note":                 {fakegitlab.Fault{Method: "POST", Path: notesPath, Status: 400}, true, 0, 2, 1},
		"403 on threads":                  {fakegitlab.Fault{Method: "POST", Path: threadsPath, Status: 403}, false, 1, 0, 1},
		"400 on threads":                  {fakegitlab.Fault{Method: "POST", Path: threadsPath, Status: 400, Body: `{"message": "line_code"}`}, false, 1, 0, 1},
		"500 on threads":                  {fakegitlab.Fault{Method: "POST", Path: threadsPath, Status: 500}, true, 1, 0, 1},
		"the diff is not to be had":       {fakegitlab.Fault{Method: "GET", Path: "/diffs", Status: 500}, true, 1, 0, 1},
		"409 on the status":               {fakegitlab.Fault{Method: "POST", Path: statusesPath, Status: 409}, true, 1, 2, 0},
		"403 on the status":               {fakegitlab.Fault{Method: "POST", Path: statusesPath, Status: 403}, false, 1, 2, 0},
		"400 on the status: another name": {fakegitlab.Fault{Method: "POST", Path: statusesPath, Status: 400}, true, 1, 2, 0},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t)
			b.server.Fail(test.fault)
			out, err := b.publish(t.Context(), check())
			if (err != nil) != test.fails {
				t.Errorf("%+v, %v", out, err)
			}
			if err != nil && (out.Posted || len(err.Error()) > 3000) {
				t.Errorf("posted %v, and an error of %d bytes", out.Posted, len(err.Error()))
			}
			if notes, threads, states := len(b.server.Notes()), len(b.server.Threads()), len(b.server.Statuses()); notes != test.notes || threads != test.threads || states != test.states {
				t.Errorf("%d notes, %d threads, %d statuses", notes, threads, states)
			}
			if n := len(b.server.Requests()); n > 80 {
				t.Errorf("%d requests", n)
			}
			total := time.Duration(0)
			for _, d := range b.slept {
				total += d
			}
			if total > retry.UsualWait {
				t.Errorf("slept %v", total)
			}
			b.recovers(test.fault)
		})
	}
}

// recovers asserts that the next pipeline sets right what a storm left.
func (b *bench) recovers(over fakegitlab.Fault) {
	b.t.Helper()
	c := newBench(b.t)
	over.Times = 6
	c.server.Fail(over)
	if _, err := c.publish(b.t.Context(), check()); errors.Is(err, context.Canceled) {
		b.t.Fatal(err)
	}
	for range 10 { // until the fault is used up
		if out, err := c.publish(b.t.Context(), check()); err == nil && out.Posted && out.Annotations == 2 {
			c.whole(out, err, 2)
			return
		}
	}
	b.t.Error("it does not recover")
}

// TestFaults_a_double_made_late: what seemed lost is heeded after it was asked
// for again.
func TestFaults_a_double_made_late(t *testing.T) {
	for name, test := range map[string]struct{ path, body string }{
		"note":   {notesPath, "<!-- stagecheck: stagecheck -->\nlate"},
		"thread": {threadsPath, "<!-- stagecheck: stagecheck_aaaaaaaaaaaaaaaa -->\nlate"},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t)
			late := func() {
				b.server.AddThread(fakegitlab.Thread{Project: 42, Number: 7, Individual: name == "note"}, fakegitlab.Note{UserID: robot, Body: test.body})
			}
			b.server.Fail(fakegitlab.Fault{Method: "POST", Path: test.path, Times: 1, Cut: true})
			b.server.Fail(fakegitlab.Fault{Method: "POST", Path: test.path, Times: 1, Do: late})
			out, err := b.publish(t.Context(), check())
			b.whole(out, err, 2)
		})
	}
}

func TestCancel(t *testing.T) {
	for name, fault := range map[string]fakegitlab.Fault{
		"before anything": {Method: "GET"},
		"in the note":     {Method: "POST", Path: notesPath},
		"while it waits":  {Method: "POST", Path: notesPath, Status: 429},
		"in the threads":  {Method: "POST", Path: threadsPath},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t)
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			fault.Times, fault.Do = 1, cancel
			b.server.Fail(fault)
			if out, err := b.publish(ctx, check()); !errors.Is(err, context.Canceled) || out.Posted {
				t.Errorf("%+v, %v", out, err)
			}
			out, err := b.publish(t.Context(), check())
			b.whole(out, err, 2)
		})
	}
}
