package tree

import (
	"context"
	"encoding/base64"
	"errors"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"
)

// cloned returns a repository whose origin is at an address.
func cloned(t *testing.T, origin string) repository {
	t.Helper()
	r := newRepository(t, map[string]string{"f": "f"})
	r.commit()
	r.git("remote", "add", "origin", origin)
	return r
}

// seen gathers the credentials that a server was sent.
type seen struct {
	mu   sync.Mutex
	sent []string
}

func (s *seen) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sent = append(s.sent, r.Header.Get("Authorization"))
	w.Header().Set("WWW-Authenticate", `Basic realm="git"`)
	w.WriteHeader(http.StatusUnauthorized)
}

func TestFetchSendsTheTokenToItsServerAlone(t *testing.T) {
	isolate(t)
	basic := "Basic " + base64.StdEncoding.EncodeToString([]byte("user:s3cr3t"))
	for _, test := range []struct {
		name string
		ours bool
		want string
	}{
		{"its server", true, basic},
		{"another", false, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			var s seen
			server := httptest.NewServer(&s)
			defer server.Close()
			from := Remote{Server: server.URL, User: "user", Token: "s3cr3t"}
			if !test.ours {
				from.Server = "https://github.com"
			}
			r := cloned(t, strings.Replace(server.URL, "://", "://me:hunter2@", 1)+"/repo.git")
			// The most that a pipeline can ask git to tell of.
			t.Setenv("GIT_TRACE_REDACT", "0")
			t.Setenv("GIT_CURL_VERBOSE", "1")
			err := Fetch(t.Context(), r.dir, from, 1, "refs/heads/main")
			if err == nil {
				t.Fatal("want an error")
			}
			for _, secret := range []string{"s3cr3t", strings.TrimPrefix(basic, "Basic "), "hunter2"} {
				if strings.Contains(err.Error(), secret) {
					t.Errorf("the error holds %q: %v", secret, err)
				}
			}
			if got := s.sent[len(s.sent)-1]; test.ours && got != test.want {
				t.Errorf("sent %q at last, want %q", s.sent, test.want)
			}
			for _, got := range s.sent {
				if !test.ours && got == basic {
					t.Errorf("the token went elsewhere: %q", s.sent)
				}
			}
		})
	}
}

// What hangs, and its children, ends with the context.
func TestFetchEndsWithTheContext(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("there is no such signal")
	}
	isolate(t)
	t.Setenv("GIT_SSH_COMMAND", "sleep 60 #")
	r := cloned(t, "ssh://example.com/repo.git")
	ctx, stop := context.WithTimeoutCause(t.Context(), 300*time.Millisecond, errTold)
	defer stop()
	start := time.Now()
	err := Fetch(ctx, r.dir, Remote{Token: "s3cr3t", Server: "https://example.com"}, 1, "refs/heads/main")
	if !errors.Is(err, errTold) {
		t.Errorf("got %v, want %v", err, errTold)
	}
	if took := time.Since(start); took > fetchGrace+5*time.Second {
		t.Errorf("it took %v", took)
	}
}

var errTold = errors.New("told to end")

// isolate has git heed no settings but those of the test.
func isolate(t *testing.T) {
	t.Helper()
	t.Setenv("GIT_CONFIG_NOSYSTEM", "1")
	t.Setenv("GIT_CONFIG_GLOBAL", "/dev/null")
	t.Setenv("HOME", t.TempDir())
	t.Setenv("no_proxy", "127.0.0.1")
}

// What a clone with a filter left out of a commit comes with one call, trees as
// well as blobs, and the history stays as short as it is.
func TestComplete(t *testing.T) {
	isolate(t)
	origin := newRepository(t, map[string]string{"dir/deep/changed": "old", "same": "same"})
	origin.git("config", "uploadpack.allowFilter", "true")
	origin.git("config", "uploadpack.allowAnySHA1InWant", "true")
	origin.commit()
	origin.write(map[string]string{"oldest": "is left out"})
	origin.commit()
	base := origin.git("rev-parse", "HEAD")
	for _, text := range []string{"new", "newer"} {
		origin.write(map[string]string{"dir/deep/changed": text})
		origin.commit()
	}
	for _, filter := range []string{"blob:none", "tree:0"} {
		t.Run(filter, func(t *testing.T) {
			dir := t.TempDir()
			origin.gitIn(dir, "clone", "-q", "--filter="+filter, "--depth=3", "file://"+origin.dir, "clone")
			dir += "/clone"
			if filter == "blob:none" {
				before := openRev(t, dir, base, Options{})
				if _, err := before.Read("dir/deep/changed"); err == nil || !errors.Is(before.Whole(), ErrMissing) {
					t.Errorf("read of what lacks: %v; whole: %v", err, before.Whole())
				}
			}
			if err := Complete(t.Context(), dir, Remote{}, base); err != nil {
				t.Fatal(err)
			}
			after := openRev(t, dir, base, Options{})
			wantContent(t, after, "dir/deep/changed", "old")
			if err := after.Whole(); err != nil {
				t.Error(err)
			}
			if shallow, err := Shallow(dir); err != nil || !shallow {
				t.Errorf("shallow: %v, %v", shallow, err)
			}
		})
	}
}
