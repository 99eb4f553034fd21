package github

import (
	"bytes"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/stagecheck/stagecheck/internal/publish/retry"
)

// silence is how long to wait for a secondary limit that does not say.
// See https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api.
const silence = time.Minute

// limit returns how long a rate limit asks to wait, if the answer is one. It
// takes the counters away from every answer: the client above would refuse to
// send what is allowed again by now.
func limit(resp *http.Response, now time.Time) (time.Duration, bool) {
	remaining, reset := resp.Header.Get("X-RateLimit-Remaining"), resp.Header.Get("X-RateLimit-Reset")
	for _, name := range []string{"X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"} {
		resp.Header.Del(name)
	}
	if resp.StatusCode != http.StatusForbidden && resp.StatusCode != http.StatusTooManyRequests {
		return 0, false
	}
	if wait := retry.After(resp, now); wait > 0 {
		return wait, true
	}
	if at, err := strconv.ParseInt(reset, 10, 64); err == nil && remaining == "0" {
		return max(time.Unix(at, 0).Sub(now), 0) + time.Second, true
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
