package fakegitlab

import (
	"fmt"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const sha = "9c1d2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b"

// ask sends a request to a server with one merge request.
func ask(t *testing.T, token, method, path, body string) (status int, violations []string) {
	t.Helper()
	s := New()
	s.Allow("writer", Token{UserID: 5, User: "bot", API: true, Projects: []int{42}})
	s.Allow("reader", Token{UserID: 6, User: "reader", Projects: []int{42}})
	s.Allow("stranger", Token{UserID: 7, User: "stranger", API: true})
	s.AddMerge(MergeRequest{Project: 42, Number: 7, Head: sha, Base: "b", Start: "s", Checks: []int{9}, Diffs: []Diff{{Old: "f", New: "f", Diff: "@@ -1,2 +1,2 @@\n-a\n+b\n c\n"}}})
	s.AddPipeline(Pipeline{ID: 1, Project: 42, Commit: sha, Jobs: []string{"test"}})
	s.AddThread(Thread{Project: 42, Number: 7, Individual: true}, Note{UserID: 99, Body: "of somebody else"}) // 1001
	r := httptest.NewRequest(method, "/api/v4"+path, strings.NewReader(body))
	r.Header.Set("PRIVATE-TOKEN", token)
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w.Code, s.Violations()
}

func TestServer_has_rules(t *testing.T) {
	const mr = "/projects/42/merge_requests/7"
	at := func(old, now int) string {
		return fmt.Sprintf(`{"body": "x", "position": {"position_type": "text", "base_sha": "b", "start_sha": "s", "head_sha": %q, "old_path": "f", "new_path": "f", "old_line": %d, "new_line": %d}}`, sha, old, now)
	}
	state := func(fields string) string { return `{"state": "success", "pipeline_id": 1, ` + fields + `}` }
	for name, test := range map[string]struct {
		token, method, path, body string
		status                    int
		violates                  bool
	}{
		"no token":                   {"", "GET", "/user", "", 401, false},
		"a reader reads":             {"reader", "GET", mr, "", 200, false},
		"a reader writes":            {"reader", "POST", mr + "/notes", `{"body": "x"}`, 403, false},
		"a stranger":                 {"stranger", "GET", mr, "", 404, false},
		"no such merge request":      {"writer", "GET", "/projects/42/merge_requests/8", "", 404, false},
		"no such route":              {"writer", "GET", "/nothing", "", 404, true},
		"a note":                     {"writer", "POST", mr + "/notes", `{"body": "x"}`, 201, false},
		"an empty note":              {"writer", "POST", mr + "/notes", `{"body": " "}`, 400, true},
		"a long note":                {"writer", "POST", mr + "/notes", `{"body": "` + strings.Repeat("x", 1_000_001) + `"}`, 400, true},
		"a note that closes":         {"writer", "POST", mr + "/notes", `{"body": "x\n/close"}`, 201, true},
		"somebody else's note":       {"writer", "PUT", mr + "/notes/1001", `{"body": "x"}`, 403, true},
		"somebody else's, deleted":   {"writer", "DELETE", mr + "/notes/1001", "", 403, true},
		"a new line":                 {"writer", "POST", mr + "/discussions", at(0, 1), 201, false},
		"a line that is gone":        {"writer", "POST", mr + "/discussions", at(1, 0), 201, false},
		"a line of both":             {"writer", "POST", mr + "/discussions", at(2, 2), 201, false},
		"a line of both, half":       {"writer", "POST", mr + "/discussions", at(0, 2), 400, true},
		"a line that is not shown":   {"writer", "POST", mr + "/discussions", at(9, 9), 400, true},
		"another version":            {"writer", "POST", mr + "/discussions", strings.ReplaceAll(at(0, 1), sha, "x"), 400, true},
		"resolving nothing":          {"writer", "PUT", mr + "/discussions/x", `{}`, 400, true},
		"a status":                   {"writer", "POST", "/projects/42/statuses/" + sha, state(`"name": "x"`), 201, false},
		"a status of no state":       {"writer", "POST", "/projects/42/statuses/" + sha, `{"state": "passed"}`, 400, true},
		"a status like a job":        {"writer", "POST", "/projects/42/statuses/" + sha, state(`"name": "test"`), 400, true},
		"a long address":             {"writer", "POST", "/projects/42/statuses/" + sha, state(`"target_url": "` + strings.Repeat("x", 256) + `"`), 400, true},
		"a long description":         {"writer", "POST", "/projects/42/statuses/" + sha, state(`"description": "` + strings.Repeat("x", 256) + `"`), 400, true},
		"another commit":             {"writer", "POST", "/projects/42/statuses/abc", state(`"name": "x"`), 404, false},
		"a status check":             {"writer", "POST", mr + "/status_check_responses", `{"sha": "` + sha + `", "external_status_check_id": 9, "status": "passed"}`, 201, false},
		"a status check, otherwise":  {"writer", "POST", mr + "/status_check_responses", `{"sha": "` + sha + `", "external_status_check_id": 9, "status": "success"}`, 400, true},
		"a status check of old":      {"writer", "POST", mr + "/status_check_responses", `{"sha": "x", "external_status_check_id": 9, "status": "passed"}`, 409, true},
		"a status check there isn't": {"writer", "POST", mr + "/status_check_responses", `{"sha": "` + sha + `", "external_status_check_id": 8, "status": "passed"}`, 404, false},
	} {
		t.Run(name, func(t *testing.T) {
			status, violations := ask(t, test.token, test.method, test.path, test.body)
			if status != test.status || len(violations) > 0 != test.violates {
				t.Errorf("status %d, want %d; violations %q", status, test.status, violations)
			}
		})
	}
}

func TestEffects(t *testing.T) {
	for text, does := range map[string]bool{
		"/close":                        true,
		"x\n/label ~bug":                true,
		"  /merge":                      true,
		"and/or, a/b, 1/2":              false,
		"`/close`":                      false,
		"```\n/close\n```":              false,
		"@all":                          true,
		"(@mallory)":                    true,
		"`@all`, <code>&#64;all</code>": false,
		"&#64;all":                      true,
		"#1":                            true,
		"see !12":                       true,
		"~bug":                          true,
		"%v1":                           true,
		"$5":                            true,
		"&7":                            true,
		"50 % of it":                    false,
		"<b>":                           true,
		"<details>\n<summary>x</summary>\n\n</details>": false,
		"1 < 2":               false,
		"https://example.com": true,
		"[`f:1`](https://gitlab.example/a/-/blob/main/f#L1)": false,
		"![x](y)":                            true,
		"ABC-12":                             true,
		"commit deadbeef":                    true,
		"<!-- stagecheck: x -->\n## Title\n": false,
		"**Security 4 → 3**":                 false,
	} {
		if got := Effects(text); len(got) > 0 != does {
			t.Errorf("%q: %q", text, got)
		}
	}
}

// TestCodeQuality: the first entry that is wrong takes the others along.
func TestCodeQuality(t *testing.T) {
	one := func(print, path string, line int) string {
		return fmt.Sprintf(`{"description": "d", "check_name": "c", "fingerprint": %q, "severity": "major", "location": {"path": %q, "lines": {"begin": %d}}}`, print, path, line)
	}
	for name, test := range map[string]struct {
		data string
		kept int
		fine bool
	}{
		"nothing":           {"[]", 0, true},
		"two":               {"[" + one("1", "f", 1) + "," + one("2", "f", 2) + "]", 2, true},
		"wrong in between":  {"[" + one("1", "f", 1) + "," + one("2", "./f", 2) + "," + one("3", "f", 3) + "]", 1, false},
		"the same twice":    {"[" + one("1", "f", 1) + "," + one("1", "g", 2) + "]", 1, false},
		"no line":           {"[" + one("1", "f", 0) + "]", 0, false},
		"an object":         {"{}", 0, false},
		"null":              {"null", 0, false},
		"a byte order mark": {"\xef\xbb\xbf[]", 0, false},
	} {
		kept, err := CodeQuality([]byte(test.data))
		if len(kept) != test.kept || (err == nil) != test.fine {
			t.Errorf("%s: %d kept, %v", name, len(kept), err)
		}
	}
}

func TestReports(t *testing.T) {
	var got []bool
	for _, data := range []string{"", "A=1\n", "A=1\n\nB=2\n", "# x\n", "A=b c\n", "A\n", strings.Repeat("A=1\n", 2000)} {
		_, err := Dotenv([]byte(data))
		got = append(got, err == nil)
	}
	for _, data := range []string{`{}`, `{"s": [{"external_link": {"label": "l", "url": "https://x"}}]}`, `{"s": [{"external_link": {"label": "l"}}]}`, `{"s": [{"link": {"label": "l", "url": "https://x"}}]}`, `[]`} {
		_, err := Annotations([]byte(data))
		got = append(got, err == nil)
	}
	want := []bool{true, true, false, false, false, false, false, true, true, false, false, false}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}
