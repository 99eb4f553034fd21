package fakegitlab

import (
	"fmt"
	"io"
	"net/http"
	"regexp"
	"strings"

	"github.com/stagecheck/stagecheck/internal/publish/fakeforge"
)

// MergeRequest is one of a project.
type MergeRequest struct {
	Project, Number int
	// Head is the tip of its source; Base and Start are what its diff is made
	// against.
	Head, Base, Start string
	// Diffs are its files.
	Diffs []Diff
	// Checks are the external status checks that apply to it, by id.
	Checks []int
}

// Diff is one file of a merge request.
type Diff struct{ Old, New, Diff string }

// Pipeline is one of a project.
type Pipeline struct {
	ID, Project int
	Commit      string
	Jobs        []string // their names
}

// AddMerge makes a merge request, or puts another in its place.
func (s *Server) AddMerge(m MergeRequest) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.merges[fmt.Sprintf("%d!%d", m.Project, m.Number)] = &m
}

// AddPipeline makes a pipeline.
func (s *Server) AddPipeline(p Pipeline) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pipelines[p.ID] = p
}

func (s *Server) getMerge(w http.ResponseWriter, c *call) {
	m := c.merge
	send(w, http.StatusOK, map[string]any{
		"id": 100_000 + m.Number, "iid": m.Number, "project_id": m.Project, "state": "opened", "sha": m.Head,
		"web_url":   fmt.Sprintf("https://gitlab.example/p%d/-/merge_requests/%d", m.Project, m.Number),
		"diff_refs": map[string]string{"base_sha": m.Base, "head_sha": m.Head, "start_sha": m.Start},
	})
}

func (s *Server) listDiffs(w http.ResponseWriter, c *call) {
	list := []any{}
	for _, d := range fakeforge.Page(w, c.Request, c.merge.Diffs, 20) {
		list = append(list, map[string]any{
			"old_path": d.Old, "new_path": d.New, "diff": d.Diff, "a_mode": "100644", "b_mode": "100644",
			"new_file": strings.HasPrefix(d.Diff, "@@ -0,0"), "renamed_file": d.Old != d.New, "deleted_file": strings.Contains(d.Diff, " +0,0 @@"),
		})
	}
	send(w, http.StatusOK, list)
}

// shows reports whether the diff of the file has a line with these numbers on
// its two sides; 0 is on neither.
func (d Diff) shows(old, now int) bool {
	counted := regexp.MustCompile(`,\d+`)
	var was, is int
	for line := range strings.Lines(d.Diff) {
		if strings.HasPrefix(line, "@@") {
			if _, err := fmt.Sscanf(counted.ReplaceAllString(line, ""), "@@ -%d +%d @@", &was, &is); err != nil {
				return false
			}
			continue
		}
		switch line[0] {
		case '+':
			if old == 0 && now == is {
				return true
			}
			is++
		case '-':
			if now == 0 && old == was {
				return true
			}
			was++
		case ' ':
			if old == was && now == is {
				return true
			}
			was, is = was+1, is+1
		}
	}
	return false
}

// readBody reads the body of a request, of which GitLab takes no more than 20 MB.
func readBody(r *http.Request) ([]byte, error) {
	return io.ReadAll(io.LimitReader(r.Body, 20<<20))
}
