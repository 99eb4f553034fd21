package retry

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// transport is one without waiting, whose limit is 429 with Retry-After.
func transport(slept *[]time.Duration) *Transport {
	return &Transport{
		Next: &http.Transport{DisableKeepAlives: true}, Forge: "Forge", Now: time.Now,
		Limit: func(resp *http.Response, now time.Time) (time.Duration, bool) {
			return After(resp, now), resp.StatusCode == http.StatusTooManyRequests
		},
		Busy: func(resp *http.Response) bool { return resp.StatusCode == http.StatusConflict },
		Sleep: func(ctx context.Context, d time.Duration) error {
			*slept = append(*slept, d.Truncate(time.Second))
			return ctx.Err()
		},
	}
}

func TestTransport(t *testing.T) {
	for name, test := range map[string]struct {
		method  string
		once    bool
		answers []int // 0 cuts the connection
		sent    int
		last    int
		limited bool
	}{
		"all is well":               {"GET", false, []int{200}, 1, 200, false},
		"a GET in a storm":          {"GET", false, []int{502, 0, 503, 200}, 4, 200, false},
		"a PUT in a storm":          {"PUT", false, []int{502, 502, 200}, 3, 200, false},
		"a storm without end":       {"GET", false, []int{502, 502, 502, 502, 502, 502}, 5, 502, false},
		"a POST that may be heeded": {"POST", false, []int{502, 201}, 1, 502, false},
		"a POST that is cut":        {"POST", false, []int{0, 201}, 1, 0, false},
		"a POST that is limited":    {"POST", false, []int{429, 429, 201}, 3, 201, false},
		"a POST in a conflict":      {"POST", false, []int{409, 201}, 2, 201, false},
		"a PATCH that adds":         {"PATCH", true, []int{502, 200}, 1, 502, false},
		"a limit without end":       {"POST", false, []int{429, 429, 429, 429, 429, 429}, 5, 0, true},
		"what is wrong stays wrong": {"GET", false, []int{422, 200}, 1, 422, false},
	} {
		t.Run(name, func(t *testing.T) {
			var arrived atomic.Int32
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				status := test.answers[arrived.Add(1)-1]
				if status == 0 {
					panic(http.ErrAbortHandler)
				}
				w.Header().Set("Retry-After", "2")
				w.WriteHeader(status)
			}))
			defer server.Close()
			var slept []time.Duration
			ctx := Patiently(t.Context(), time.Minute, UsualTries)
			if test.once {
				ctx = Once(ctx)
			}
			req, err := http.NewRequestWithContext(ctx, test.method, server.URL, strings.NewReader("body"))
			if err != nil {
				t.Fatal(err)
			}
			resp, err := (&http.Client{Transport: transport(&slept)}).Do(req)
			last := 0
			if err == nil {
				last = resp.StatusCode
				resp.Body.Close()
			}
			sent := int(arrived.Load())
			var limit *LimitError
			if sent != test.sent || last != test.last || errors.As(err, &limit) != test.limited || len(slept) != sent-1 {
				t.Errorf("sent %d times, the last was %d, slept %v: %v", sent, last, slept, err)
			}
		})
	}
}

func TestAfter(t *testing.T) {
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	got := map[string]time.Duration{}
	for _, given := range []string{"", "7", "0", "-1", "x", "99999999999999999999", "Fri, 02 Jan 2026 03:05:05 GMT", "Fri, 02 Jan 2025 03:05:05 GMT"} {
		got[given] = After(&http.Response{Header: http.Header{"Retry-After": {given}}}, now)
	}
	want := map[string]time.Duration{
		"": 0, "7": 7 * time.Second, "0": time.Second, "-1": 0, "x": 0, "99999999999999999999": 0,
		"Fri, 02 Jan 2026 03:05:05 GMT": time.Minute, "Fri, 02 Jan 2025 03:05:05 GMT": time.Second,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}
