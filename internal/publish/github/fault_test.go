package github

import (
	"context"
	"errors"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stagecheck/stagecheck/internal/publish"
	"github.com/stagecheck/stagecheck/internal/publish/github/fakegithub"
	"github.com/stagecheck/stagecheck/internal/publish/retry"
)

const runsPath = "/acme/widgets/check-runs"

// What passes: in the end the check is there, once and whole.
func TestFaults_that_pass(t *testing.T) {
	type faults []fakegithub.Fault
	reset := map[string]string{"X-RateLimit-Remaining": "0", "X-RateLimit-Limit": "1000", "X-RateLimit-Reset": strconv.FormatInt(time.Now().Add(40*time.Second).Unix(), 10)}
	const refusal = `{"message": "You have exceeded a secondary rate limit.", "documentation_url": "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits"}`
	for name, test := range map[string]struct {
		faults  faults
		creates int           // requests that create
		slept   time.Duration // about, at once
	}{
		"500 on create":                   {faults{{Method: "POST", Path: runsPath, Times: 1, Status: 500}}, 2, 0},
		"500 on create, which was heeded": {faults{{Method: "POST", Path: runsPath, Times: 1, Status: 500, Heeded: true}}, 1, 0},
		"create cut before it is heeded":  {faults{{Method: "POST", Path: runsPath, Times: 1, Cut: true}}, 2, 0},
		"create cut after it was heeded":  {faults{{Method: "POST", Path: runsPath, Times: 1, Cut: true, Heeded: true}}, 1, 0},
		"create cut within the answer":    {faults{{Method: "POST", Path: runsPath, Times: 1, Cut: true, Midway: true, Heeded: true}}, 1, 0},
		"502 on whatever is read":         {faults{{Method: "GET", Times: 3, Status: 502, Body: "<html>"}}, 1, 0},
		"annotations cut before":          {faults{{Method: "PATCH", Path: runsPath, Skip: 1, Times: 1, Cut: true}}, 1, 0},
		"annotations cut after":           {faults{{Method: "PATCH", Path: runsPath, Skip: 1, Times: 1, Cut: true, Heeded: true}}, 1, 0},
		"annotations cut within":          {faults{{Method: "PATCH", Path: runsPath, Skip: 1, Times: 1, Cut: true, Midway: true, Heeded: true}}, 1, 0},
		"annotations 502, heeded each":    {faults{{Method: "PATCH", Path: runsPath, Times: 3, Status: 502, Heeded: true}}, 1, 0},
		"annotations 502, then not read":  {faults{{Method: "PATCH", Path: runsPath, Times: 1, Status: 502, Heeded: true}, {Method: "GET", Path: "/annotations", Times: 2, Cut: true}}, 1, 0},
		"completing cut after":            {faults{{Method: "PATCH", Path: runsPath, Skip: 3, Times: 1, Cut: true, Heeded: true}}, 1, 0},
		"completing 503 five times":       {faults{{Method: "PATCH", Path: runsPath, Skip: 3, Times: 5, Status: 503}}, 1, 16 * time.Second},
		"completing 503, told when":       {faults{{Method: "PATCH", Path: runsPath, Skip: 3, Times: 2, Status: 503, Header: map[string]string{"Retry-After": "50"}}}, 1, 50 * time.Second},
		"primary limit on create":         {faults{{Method: "POST", Path: runsPath, Times: 1, Status: 403, Header: reset}}, 2, 35 * time.Second},
		"primary limit on annotations":    {faults{{Method: "PATCH", Path: runsPath, Skip: 1, Times: 1, Status: 429, Header: reset}}, 1, 35 * time.Second},
		"secondary limit, told":           {faults{{Method: "PATCH", Path: runsPath, Times: 1, Status: 403, Body: refusal, Header: map[string]string{"Retry-After": "17"}}}, 1, 17 * time.Second},
		"secondary limit, not told":       {faults{{Method: "POST", Path: runsPath, Times: 1, Status: 403, Body: refusal}}, 2, time.Minute},
		"the limit used up by an answer":  {faults{{Method: "GET", Times: 1, Header: reset}}, 1, 0},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t)
			for _, f := range test.faults {
				b.server.Fail(f)
			}
			out, err := b.publish(t.Context(), check(120))
			if err != nil || !out.Posted || out.Annotations != 120 {
				t.Errorf("%+v, %v", out, err)
			}
			b.completed(120, publish.Neutral)
			if n := b.count("POST", runsPath); n != test.creates {
				t.Errorf("%d requests to create, want %d", n, test.creates)
			}
			longest := time.Duration(0)
			for _, d := range b.slept {
				longest = max(longest, d)
			}
			if longest < test.slept || test.slept > 0 && longest > 2*test.slept {
				t.Errorf("slept %v, want %v at once", b.slept, test.slept)
			}
			if b.commands.Len() > 0 {
				t.Errorf("it was said elsewhere too: %s", b.commands)
			}
		})
	}
}

// What does not pass before there is a run: the content goes elsewhere, and the
// error says so.
func TestFaults_before_the_run(t *testing.T) {
	for name, fault := range map[string]fakegithub.Fault{
		"502 for ever":          {Status: 502, Body: "<html>" + token},
		"no connection":         {Cut: true},
		"bad credentials":       {Status: 401, Body: `{"message": "Bad credentials ` + token + `"}`},
		"no such commit":        {Method: "POST", Status: 422, Body: `{"message": "No commit found for SHA: x"}`},
		"a limit for an hour":   {Status: 429, Header: map[string]string{"Retry-After": "3600"}},
		"a limit without end":   {Status: 429, Header: map[string]string{"Retry-After": "99999999999999999"}},
		"no JSON":               {Status: 200, Body: "<html>"},
		"create for ever cut":   {Method: "POST", Cut: true},
		"create refused by 5xx": {Method: "POST", Status: 500},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t)
			b.server.Fail(fault)
			out, err := b.publish(t.Context(), check(3))
			if err == nil || out.Posted {
				t.Errorf("%+v, %v", out, err)
			}
			noted(t, out, "could not be created")
			if strings.Count(b.commands.String(), "::notice ") != 3 || !strings.Contains(b.summary(), "the page") {
				t.Errorf("commands %q, summary %q", b.commands, b.summary())
			}
			if n := len(b.server.Requests()); n > 60 {
				t.Errorf("%d requests", n)
			}
			total := time.Duration(0)
			for _, d := range b.slept {
				total += d
			}
			if total > retry.UsualWait+lastWait {
				t.Errorf("slept %v", total)
			}
		})
	}
}

// What goes wrong for good in the middle: the run is completed, and says what
// it lacks.
func TestFaults_in_the_middle(t *testing.T) {
	for name, fault := range map[string]fakegithub.Fault{
		"502 for ever": {Status: 502},
		"422":          {Status: 422},
		"cut":          {Cut: true},
		"403":          {Status: 403},
		"a limit":      {Status: 403, Header: map[string]string{"Retry-After": "3600"}},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t)
			fault.Method, fault.Path, fault.Skip = "PATCH", runsPath, 1
			fault.Body = `{"message": "no"}`
			fault.Times = 5 // as often as annotations are tried at most
			if fault.Status == 422 || fault.Status == 403 {
				fault.Times = 1
			}
			b.server.Fail(fault)
			out, err := b.publish(t.Context(), check(120))
			if err == nil || out.Posted || out.Annotations != 50 {
				t.Errorf("%+v, %v", out, err)
			}
			run := b.completed(50, publish.Neutral)
			if !strings.HasPrefix(run.Summary, "> GitHub did not take 70 of 120 annotations.\n\n## Security") {
				t.Errorf("summary %q", run.Summary)
			}
		})
	}
}

func TestFaults_a_storm_that_hides_the_run(t *testing.T) {
	b := newBench(t)
	// The run is made, and nothing more is heard of GitHub for a while.
	b.server.Fail(fakegithub.Fault{Method: "POST", Path: runsPath, Times: 1, Cut: true, Heeded: true})
	b.server.Fail(fakegithub.Fault{Method: "GET", Path: "/commits/", Skip: 1, Times: retry.UsualTries, Status: 502})
	out, err := b.publish(t.Context(), check(3))
	if err == nil || out.Posted {
		t.Errorf("%+v, %v", out, err)
	}
	b.completed(0, publish.Neutral)
}

func TestFaults_a_double_made_late(t *testing.T) {
	b := newBench(t)
	late := func() {
		b.server.AddRun(fakegithub.Run{App: fakegithub.Actions, Name: "stagecheck", Head: head, ExternalID: ours + "8123.1", Status: "in_progress"})
	}
	b.server.Fail(fakegithub.Fault{Method: "POST", Path: runsPath, Times: 1, Cut: true})
	b.server.Fail(fakegithub.Fault{Method: "PATCH", Path: runsPath, Times: 1, Do: late}) // what was cut is heeded now
	if _, err := b.publish(t.Context(), check(3)); err != nil {
		t.Fatal(err)
	}
	runs := b.server.Runs()
	if len(runs) != 2 {
		t.Fatal(brief(runs))
	}
	b.whole(runs[0], 3, publish.Neutral)
	b.whole(runs[1], 0, publish.Neutral)
}

func TestFaults_the_page_is_not_taken(t *testing.T) {
	b := newBench(t)
	b.server.Fail(fakegithub.Fault{Method: "PATCH", Path: runsPath, Skip: 1, Times: 1, Status: 422})
	out, err := b.publish(t.Context(), check(3))
	if err == nil || out.Posted {
		t.Errorf("%+v, %v", out, err)
	}
	b.completed(3, publish.Neutral)
	if !strings.Contains(b.summary(), "the page") {
		t.Error("the page is nowhere")
	}
}

func TestFaults_the_run_cannot_be_completed(t *testing.T) {
	b := newBench(t)
	b.server.Fail(fakegithub.Fault{Method: "PATCH", Path: runsPath, Skip: 1, Status: 502})
	out, err := b.publish(t.Context(), check(3))
	if err == nil || out.Posted {
		t.Errorf("%+v, %v", out, err)
	}
	noted(t, out, "still in progress")
	if !strings.Contains(b.summary(), "the page") {
		t.Error("the page is nowhere")
	}
}

func TestFaults_annotations_are_told_otherwise(t *testing.T) {
	b := newBench(t)
	b.server.Rewrite = strings.ToUpper
	b.server.Fail(fakegithub.Fault{Method: "PATCH", Path: runsPath, Skip: 1, Times: 1, Cut: true, Heeded: true})
	if out, err := b.publish(t.Context(), check(120)); err != nil || out.Annotations != 120 {
		t.Errorf("%+v, %v", out, err)
	}
	b.completed(120, publish.Neutral)
}

func TestFaults_somebody_adds_the_same(t *testing.T) {
	b := newBench(t)
	var same []fakegithub.Annotation
	for _, a := range check(100).Annotations[30:] {
		same = append(same, fakegithub.Annotation{Path: a.Path, StartLine: a.Line, EndLine: a.Line, Level: "notice", Title: a.Title, Message: a.Message})
	}
	b.server.Fail(fakegithub.Fault{Method: "PATCH", Path: runsPath, Skip: 1, Times: 1, Do: func() { b.server.Annotate(same...) }})
	if out, err := b.publish(t.Context(), check(200)); err != nil || out.Annotations != 200 {
		t.Errorf("%+v, %v", out, err)
	}
	// What was on its way at that moment is there twice, and no more than that.
	run := b.server.Runs()[0]
	if n := len(run.Annotations); n < 200 || n > 200+batchSize || run.Status != "completed" {
		t.Errorf("%d annotations, %s", n, run.Status)
	}
}

func TestCancel(t *testing.T) {
	for name, test := range map[string]struct {
		at          fakegithub.Fault
		runs        int
		annotations int
		note        string
	}{
		"before anything":  {fakegithub.Fault{Method: "GET"}, 0, 0, ""},
		"during create":    {fakegithub.Fault{Method: "POST"}, 1, 0, "> The job was cancelled: 120 of 120 annotations are missing."},
		"between batches":  {fakegithub.Fault{Method: "PATCH", Skip: 1}, 1, 100, "> The job was cancelled: "},
		"during the last":  {fakegithub.Fault{Method: "PATCH", Skip: 3}, 1, 120, ""},
		"while it waits":   {fakegithub.Fault{Method: "PATCH", Skip: 1, Status: 429}, 1, 50, "> The job was cancelled: 70 of 120 annotations are missing."},
		"in a cut request": {fakegithub.Fault{Method: "PATCH", Skip: 1, Cut: true}, 1, 50, "> The job was cancelled: 70 of 120 annotations are missing."},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t)
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			// Who cancels in the middle of a request waits until it is over, so that
			// the test knows whether it was heeded.
			test.at.Times = 1
			test.at.Do = cancel
			b.opt.Transport = unhurried{}
			b.server.Fail(test.at)
			out, err := b.publish(ctx, check(120))
			runs := b.server.Runs()
			if len(runs) != test.runs {
				t.Fatalf("%v", brief(runs))
			}
			if name != "during the last" && (!errors.Is(err, context.Canceled) || out.Posted) {
				t.Errorf("%+v, %v", out, err)
			}
			if test.runs == 0 {
				return
			}
			if n := b.count("GET", "/commits/"); n != 1 {
				t.Errorf("it looked %d times for a run that it knew", n)
			}
			run := b.whole(runs[0], test.annotations, publish.Neutral)
			if !strings.HasPrefix(run.Summary, test.note) || !strings.Contains(run.Summary, "the page") {
				t.Errorf("summary %q", run.Summary)
			}
		})
	}
}

// unhurried finishes requests whose context has ended.
type unhurried struct{}

func (unhurried) RoundTrip(r *http.Request) (*http.Response, error) {
	return http.DefaultTransport.RoundTrip(r.WithContext(context.WithoutCancel(r.Context())))
}
