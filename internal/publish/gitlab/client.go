package gitlab

//lint:file-ignore SA1019 the successor of the client needs modules for more than it does here

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	gl "github.com/xanzy/go-gitlab"

	"github.com/stagecheck/stagecheck/internal/publish"
	"github.com/stagecheck/stagecheck/internal/publish/retry"
)

// silence is how long to wait for a rate limit that does not say.
const silence = time.Minute

// client is one of the API.
type client = gl.Client

// newClient returns a client of the API that is patient and careful with its
// token. The library would repeat a POST that may have been heeded, five times:
// that is switched off, and so is its own limiter, which waits by a clock of its
// own.
func newClient(o Options) (*client, error) {
	base, err := url.Parse(o.APIURL)
	if err != nil || base.Host == "" {
		return nil, errors.New("the address of the API is none")
	}
	c, err := gl.NewClient("",
		gl.WithBaseURL(o.APIURL),
		gl.WithoutRetries(), gl.WithCustomRetryMax(0), gl.WithCustomLimiter(unlimited{}),
		gl.WithHTTPClient(&http.Client{Transport: &retry.Transport{
			Next:  &authorized{next: o.Transport, to: base, token: o.Token},
			Forge: "GitLab",
			Limit: limit,
			Busy:  func(resp *http.Response) bool { return resp.StatusCode == http.StatusConflict },
			Sleep: o.Sleep,
			Now:   o.Now,
		}}))
	if err != nil {
		return nil, err
	}
	c.UserAgent = "stagecheck/" + o.Version
	return c, nil
}

// unlimited is a limiter that lets everything pass.
type unlimited struct{}

func (unlimited) Wait(context.Context) error { return nil }

// transport returns one that trusts the certificates in a file, as PEM, beside
// those of the system. With an error it trusts the system's alone.
func transport(file string) (http.RoundTripper, error) {
	own := http.DefaultTransport.(*http.Transport).Clone() // which heeds the proxies of the environment
	if file == "" {
		return own, nil
	}
	pem, err := os.ReadFile(file)
	if err != nil {
		return own, err
	}
	roots, err := x509.SystemCertPool()
	if err != nil {
		roots = x509.NewCertPool()
	}
	if !roots.AppendCertsFromPEM(pem) {
		return own, fmt.Errorf("%s holds none", file)
	}
	own.TLSClientConfig = &tls.Config{RootCAs: roots}
	return own, nil
}

// tokenHeader is where GitLab looks for a token of a project, a group or a person.
const tokenHeader = "PRIVATE-TOKEN"

// authorized adds the token to requests to the API, and to no other server
// that an answer redirects to: Go takes headers of its own along.
type authorized struct {
	next  http.RoundTripper
	to    *url.URL
	token string
}

// RoundTrip implements [http.RoundTripper].
func (a *authorized) RoundTrip(req *http.Request) (*http.Response, error) {
	req = req.Clone(req.Context())
	req.Header.Del(tokenHeader)
	if req.URL.Scheme == a.to.Scheme && req.URL.Host == a.to.Host {
		req.Header.Set(tokenHeader, a.token)
	}
	return a.next.RoundTrip(req)
}

// limit returns how long a rate limit asks to wait, if the answer is one.
// See https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits/.
func limit(resp *http.Response, now time.Time) (time.Duration, bool) {
	if resp.StatusCode != http.StatusTooManyRequests {
		return 0, false
	}
	if wait := retry.After(resp, now); wait > 0 {
		return wait, true
	}
	if at, err := strconv.ParseInt(resp.Header.Get("RateLimit-Reset"), 10, 64); err == nil {
		return max(time.Unix(at, 0).Sub(now), 0) + time.Second, true
	}
	return silence, true
}

// status returns the status of an answer that is an error, 0 if err is none.
func status(err error) int {
	var answer *gl.ErrorResponse
	switch {
	case errors.Is(err, gl.ErrNotFound):
		return http.StatusNotFound
	case errors.As(err, &answer) && answer.Response != nil:
		return answer.Response.StatusCode
	}
	return 0
}

// refused reports whether GitLab says that the token may not do it, which on
// what the token may not even see it does with 404.
func refused(err error) bool {
	s := status(err)
	return s == http.StatusUnauthorized || s == http.StatusForbidden || s == http.StatusNotFound
}

// uncertain reports whether a request that failed may have been heeded.
func uncertain(err error) bool {
	var spent *retry.LimitError
	if err == nil || errors.As(err, &spent) || retry.Unsent(err) {
		return false
	}
	s := status(err)
	return s == 0 || s >= 500
}

// mostWords is how much of an error is told: it may hold a page of a proxy.
const mostWords = 400

// quiet is an error that does not tell the token, whoever repeated it.
type quiet struct {
	error
	token string
}

func (q quiet) Error() string {
	words := q.error.Error()
	if q.token != "" {
		words = strings.ReplaceAll(words, q.token, "***")
	}
	return publish.Cut(words, mostWords)
}

func (q quiet) Unwrap() error { return q.error }

// hush wraps an error in what was being done.
func (p *Publisher) hush(doing string, err error) error {
	return fmt.Errorf("%s: %w", doing, quiet{err, p.opt.Token})
}
