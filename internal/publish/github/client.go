package github

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	gh "github.com/google/go-github/v60/github"

	"github.com/stagecheck/stagecheck/internal/publish/retry"
)

// newClient returns a client of the API that is patient and careful with its token.
func newClient(o Options) (*gh.Client, error) {
	base, err := url.Parse(strings.TrimRight(o.APIURL, "/") + "/")
	if err != nil || base.Host == "" {
		return nil, errors.New("the address of the API is none")
	}
	next := o.Transport
	if next == nil {
		next = http.DefaultTransport
	}
	c := gh.NewClient(&http.Client{Transport: &retry.Transport{
		Next:  &authorized{next: next, to: base, token: o.Token},
		Forge: "GitHub",
		Limit: limit,
		Sleep: o.Sleep,
		Now:   o.Now,
	}})
	c.BaseURL = base
	c.UserAgent = "stagecheck/" + o.Version
	return c, nil
}

// authorized adds the token to requests to the API, and to no other server
// that an answer redirects to.
type authorized struct {
	next  http.RoundTripper
	to    *url.URL
	token string
}

// RoundTrip implements [http.RoundTripper].
func (a *authorized) RoundTrip(req *http.Request) (*http.Response, error) {
	if req.URL.Scheme == a.to.Scheme && req.URL.Host == a.to.Host {
		req = req.Clone(req.Context())
		req.Header.Set("Authorization", "Bearer "+a.token)
	}
	return a.next.RoundTrip(req)
}

// status returns the status of an answer that is an error, 0 if err is none.
func status(err error) int {
	var answer *gh.ErrorResponse
	if errors.As(err, &answer) && answer.Response != nil {
		return answer.Response.StatusCode
	}
	return 0
}

// refused reports whether GitHub says that the token may not do it, which on
// what the token may not even see it does with 404.
func refused(err error) bool {
	s := status(err)
	return s == http.StatusForbidden || s == http.StatusNotFound
}

// uncertain reports whether a request that failed may have been heeded.
func uncertain(err error) bool {
	if err == nil {
		return false
	}
	var spent *retry.LimitError
	if errors.As(err, &spent) || retry.Unsent(err) {
		return false
	}
	s := status(err)
	return s == 0 || s >= 500
}

// quiet is an error that does not tell the token, whoever repeated it.
type quiet struct {
	error
	token string
}

func (q quiet) Error() string {
	if q.token == "" {
		return q.error.Error()
	}
	return strings.ReplaceAll(q.error.Error(), q.token, "***")
}

func (q quiet) Unwrap() error { return q.error }

// hush wraps an error in what was being done.
func (p *Publisher) hush(doing string, err error) error {
	return fmt.Errorf("%s: %w", doing, quiet{err, p.opt.Token})
}
