package action

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stagecheck/stagecheck/internal/publish"
	"github.com/stagecheck/stagecheck/internal/publish/github"
	"github.com/stagecheck/stagecheck/internal/publish/github/fakegithub"
)

// TestSimulator asks somebody else's simulation of GitHub, which validates
// requests by another copy of GitHub's description with another validator,
// whether what the fake has accepted is right.
func TestSimulator(t *testing.T) {
	at := simulator(t)
	for _, request := range published(t).Requests() {
		req, err := http.NewRequest(request.Method, at+request.Path, strings.NewReader(request.Body))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Accept", "application/vnd.github+json")
		if request.Body != "" {
			req.Header.Set("Content-Type", "application/json")
		}
		status, answer := do(t, req)
		if status != request.Status {
			t.Errorf("%s %s: %d, while the fake says %d: %.400s", request.Method, request.Path, status, request.Status, answer)
		}
	}
}

// TestSimulator_refuses: it would say if something were wrong.
func TestSimulator_refuses(t *testing.T) {
	body := fmt.Sprintf(`{"name": "stagecheck", "head_sha": %q, "status": "completed", "conclusion": "passed"}`, strings.Repeat("a", 40))
	req, err := http.NewRequest(http.MethodPost, simulator(t)+"/repos/acme/widgets/check-runs", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	if status, answer := do(t, req); status != http.StatusBadRequest {
		t.Errorf("%d: %.400s", status, answer)
	}
}

// published returns a fake that got all the requests that a check takes: for a new
// run, annotations in batches, completed; for a comment; and once more.
func published(t *testing.T) *fakegithub.Server {
	t.Helper()
	server, err := fakegithub.New("acme", "widgets")
	if err != nil {
		t.Fatal(err)
	}
	server.Allow(token, fakegithub.Token{App: fakegithub.Actions, Checks: true, Issues: true})
	server.AddPull(7)
	listener := httptest.NewServer(server)
	defer listener.Close()
	p, err := github.New(github.Options{
		APIURL: listener.URL, Owner: "acme", Repo: "widgets", Token: token, Number: 7, Comment: true,
		DetailsURL: "https://github.com/acme/widgets/actions/runs/1/attempts/1", Version: "1.2.3",
		Getenv: func(string) string { return "" }, Commands: io.Discard,
	})
	if err != nil {
		t.Fatal(err)
	}
	check := publish.Check{
		Name: "stagecheck", Head: strings.Repeat("9c1d2", 8), Conclusion: publish.Neutral, ExternalID: "8123.1",
		Title: "Security 4 -> 3: the only blocking dependency scan is gone",
		Page:  func(budget int) string { return strings.Repeat("long ", min(budget, 40_000)/5) },
	}
	for i := range 120 {
		check.Annotations = append(check.Annotations, publish.Annotation{
			Path: "src/main.go", Line: i + 1, EndLine: i + 2, Level: publish.Warning, Title: "weakened", Message: fmt.Sprintf("message %d", i), Details: "details",
		})
	}
	for range 2 {
		if out, err := p.Publish(t.Context(), check); err != nil || !out.Posted {
			t.Fatalf("%v, %+v", err, out)
		}
	}
	return server
}

// simulator starts the simulation and returns its address. It skips the test where
// the simulation is not to be had: .ci/run gets it.
func simulator(t *testing.T) string {
	t.Helper()
	dir := os.Getenv("STAGECHECK_SIMULATOR")
	if dir == "" {
		t.Skip("STAGECHECK_SIMULATOR does not say where the simulation is")
	}
	address := free(t)
	cmd := exec.Command("node", filepath.Join(dir, "serve.mjs"), address[strings.LastIndex(address, ":")+1:])
	cmd.Stdout, cmd.Stderr = t.Output(), t.Output()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
	for range 300 {
		if c, err := net.Dial("tcp", address); err == nil {
			c.Close()
			return "http://" + address
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Fatal("the simulation does not start")
	return ""
}

// free returns an address that nobody listens at.
func free(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

func do(t *testing.T, req *http.Request) (int, string) {
	t.Helper()
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(answer)
}
