package fakegithub

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

const sha = "9c1d2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b"

// annotated is the body of a request with so many annotations like one.
func annotated(n int, one string) string {
	return `{"name": "x", "output": {"title": "t", "summary": "s", "annotations": [` + strings.TrimSuffix(strings.Repeat(one+",", n), ",") + `]}}`
}

func TestServer_holds_requests_against_the_contract(t *testing.T) {
	const fine = `{"path": "a", "start_line": 1, "end_line": 1, "annotation_level": "notice", "message": "m"}`
	long := strings.Repeat("ü", 40_000) // characters within the limit, bytes above it
	for name, test := range map[string]struct {
		method, path, body string
		status             int
		violation          string
	}{
		"50 annotations":      {"PATCH", "/check-runs/1001", annotated(50, fine), 200, ""},
		"51 annotations":      {"PATCH", "/check-runs/1001", annotated(51, fine), 422, "maximum number of items"},
		"a level that is not": {"PATCH", "/check-runs/1001", annotated(1, strings.Replace(fine, "notice", "error", 1)), 422, "allowed values"},
		"line 0":              {"PATCH", "/check-runs/1001", annotated(1, strings.Replace(fine, `"start_line": 1`, `"start_line": 0`, 1)), 422, "lines 0 to 1"},
		"lines backwards":     {"PATCH", "/check-runs/1001", annotated(1, strings.Replace(fine, `"start_line": 1`, `"start_line": 2`, 1)), 422, "lines 2 to 1"},
		"a long title":        {"PATCH", "/check-runs/1001", annotated(1, strings.Replace(fine, "{", `{"title": "`+strings.Repeat("x", 256)+`", `, 1)), 422, "title of 256 bytes"},
		"a long message":      {"PATCH", "/check-runs/1001", annotated(1, strings.Replace(fine, `"m"`, `"`+long+`"`, 1)), 422, "message of 80000"},
		"columns of lines":    {"PATCH", "/check-runs/1001", annotated(1, `{"path": "a", "start_line": 1, "end_line": 2, "start_column": 1, "annotation_level": "notice", "message": "m"}`), 422, "columns"},
		"a long summary":      {"PATCH", "/check-runs/1001", `{"name": "x", "output": {"title": "t", "summary": "` + long + `"}}`, 422, "80000 were supplied"},
		"no summary":          {"PATCH", "/check-runs/1001", `{"name": "x", "output": {"title": "t"}}`, 422, "summary"},
		"no title":            {"PATCH", "/check-runs/1001", `{"name": "x", "output": {"summary": "s"}}`, 422, "without a title"},
		"no conclusion":       {"POST", "/check-runs", `{"name": "x", "head_sha": "` + sha + `", "status": "completed"}`, 422, "without a conclusion"},
		"another conclusion":  {"PATCH", "/check-runs/1001", `{"name": "x", "conclusion": "passed"}`, 422, "allowed values"},
		"no commit":           {"POST", "/check-runs", `{"name": "x", "head_sha": "main"}`, 422, "no commit"},
		"a run":               {"POST", "/check-runs", `{"name": "x", "head_sha": "` + sha + `"}`, 201, ""},
		"no such run":         {"GET", "/check-runs/5", "", 404, ""},
		"no such route":       {"GET", "/nothing", "", 422, "route"},
		"a long comment":      {"POST", "/issues/7/comments", `{"body": "` + strings.Repeat("x", 65537) + `"}`, 422, "too long"},
		"a comment":           {"POST", "/issues/7/comments", `{"body": "x"}`, 201, ""},
		"the list of runs":    {"GET", "/commits/" + sha + "/check-runs", "", 200, ""},
	} {
		t.Run(name, func(t *testing.T) {
			s, err := New("acme", "widgets")
			if err != nil {
				t.Fatal(err)
			}
			s.Allow("t", Token{App: Actions, Checks: true, Issues: true})
			s.AddPull(7)
			s.AddRun(Run{App: Actions, Name: "x", Head: sha, Status: "in_progress"})
			status, body := ask(t, s, test.method, "/repos/acme/widgets"+test.path, test.body)
			if status != test.status {
				t.Errorf("status %d, want %d: %s", status, test.status, body)
			}
			violations := strings.Join(s.Violations(), "\n")
			if (test.violation == "") != (violations == "") || !strings.Contains(violations, test.violation) {
				t.Errorf("violations %q, want %q", violations, test.violation)
			}
		})
	}
}

func TestServer_holds_answers_against_the_contract(t *testing.T) {
	s, err := New("acme", "widgets")
	if err != nil {
		t.Fatal(err)
	}
	s.Allow("t", Token{App: Actions, Checks: true})
	s.AddRun(Run{App: Actions, Name: "x", Head: sha, Status: "finished"}) // a status that GitHub does not have
	ask(t, s, "GET", "/repos/acme/widgets/check-runs/1001", "")
	if v := s.Violations(); len(v) != 1 || !strings.Contains(v[0], "the answer to GET") {
		t.Errorf("violations %q", v)
	}
}

func TestServer_knows_whose_a_run_is(t *testing.T) {
	s, err := New("acme", "widgets")
	if err != nil {
		t.Fatal(err)
	}
	s.Allow("t", Token{App: App{ID: 9, Slug: "other"}, Checks: true})
	s.AddRun(Run{App: Actions, Name: "x", Head: sha, Status: "in_progress"})
	status, body := ask(t, s, "PATCH", "/repos/acme/widgets/check-runs/1001", `{"name": "x", "conclusion": "success"}`)
	if status != http.StatusForbidden || !strings.Contains(body, "Invalid app_id") || s.Runs()[0].Status != "in_progress" {
		t.Errorf("%d %s", status, body)
	}
}

// ask sends one request with the token "t".
func ask(t *testing.T, s *Server, method, path, body string) (int, string) {
	t.Helper()
	listener := httptest.NewServer(s)
	defer listener.Close()
	var reader io.Reader
	if body != "" {
		if !json.Valid([]byte(body)) {
			t.Fatalf("no JSON: %.200s", body)
		}
		reader = strings.NewReader(body)
	}
	req, err := http.NewRequestWithContext(t.Context(), method, listener.URL+path, reader)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer t")
	req.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(data)
}
