package fakegitlab

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/stagecheck/stagecheck/internal/publish/fakeforge"
)

// Status is a commit status.
type Status struct {
	ID          int    `json:"id"`
	SHA         string `json:"sha"`
	Status      string `json:"status"`
	Name        string `json:"name"`
	TargetURL   string `json:"target_url"`
	Description string `json:"description"`
	Pipeline    int    `json:"pipeline_id"`
	project     int
}

// CheckAnswer is what an external status check was answered with.
type CheckAnswer struct {
	Number int
	SHA    string `json:"sha"`
	Check  int    `json:"external_status_check_id"`
	Status string `json:"status"`
}

// Statuses returns the commit statuses, the oldest first.
func (s *Server) Statuses() []Status {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.statuses)
}

// Answers returns what external status checks were answered with.
func (s *Server) Answers() []CheckAnswer {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.answers)
}

// createStatus sets a status. One that is complete is not changed: another of
// the name takes its place.
func (s *Server) createStatus(w http.ResponseWriter, c *call) {
	var in struct {
		State       string `json:"state"`
		Name        string `json:"name"`
		TargetURL   string `json:"target_url"`
		Description string `json:"description"`
		Pipeline    int    `json:"pipeline_id"`
	}
	if err := json.Unmarshal(c.body, &in); err != nil {
		refuse(w, http.StatusBadRequest, err.Error())
		return
	}
	pipeline, known := s.pipelines[in.Pipeline]
	wrong := ""
	switch {
	case !slices.Contains([]string{"pending", "running", "success", "failed", "canceled", "skipped"}, in.State):
		wrong = "state does not have a valid value"
	case utf8.RuneCountInString(in.TargetURL) > 255:
		wrong = "target_url is too long (maximum is 255 characters)"
	case utf8.RuneCountInString(in.Description) > 255 || utf8.RuneCountInString(in.Name) > 255:
		wrong = "is too long (maximum is 255 characters)"
	case slices.Contains(pipeline.Jobs, in.Name):
		wrong = "name has already been taken"
	}
	if wrong != "" {
		s.Violated("%s %s: %s", c.Method, c.URL.Path, wrong)
		refuse(w, http.StatusBadRequest, wrong)
		return
	}
	if !known || pipeline.Project != c.project || pipeline.Commit != c.PathValue("sha") {
		refuse(w, http.StatusNotFound, "404 Pipeline for pipeline_id, sha and ref Not Found")
		return
	}
	made := Status{
		ID: int(s.ID()), SHA: pipeline.Commit, Status: in.State, Name: in.Name, TargetURL: in.TargetURL,
		Description: in.Description, Pipeline: in.Pipeline, project: c.project,
	}
	s.statuses = append(s.statuses, made)
	send(w, http.StatusCreated, made)
}

// listStatuses lists the newest status of each name.
func (s *Server) listStatuses(w http.ResponseWriter, c *call) {
	newest := map[string]Status{}
	var names []string
	for _, one := range s.statuses {
		name := c.URL.Query().Get("name")
		if one.project != c.project || one.SHA != c.PathValue("sha") || name != "" && name != one.Name {
			continue
		}
		key := fmt.Sprintf("%d %s", one.Pipeline, one.Name)
		if _, ok := newest[key]; !ok {
			names = append(names, key)
		}
		newest[key] = one
	}
	list := []Status{}
	for _, name := range names {
		list = append(list, newest[name])
	}
	send(w, http.StatusOK, fakeforge.Page(w, c.Request, list, 20))
}

func (s *Server) listChecks(w http.ResponseWriter, c *call) {
	list := []any{}
	for _, id := range c.merge.Checks {
		status := "pending"
		for _, a := range s.answers {
			if a.Check == id && a.SHA == c.merge.Head && a.Number == c.merge.Number {
				status = a.Status
			}
		}
		list = append(list, map[string]any{"id": id, "name": "check " + strconv.Itoa(id), "external_url": "https://checks.example", "status": status})
	}
	send(w, http.StatusOK, list)
}

func (s *Server) answerCheck(w http.ResponseWriter, c *call) {
	var in CheckAnswer
	if err := json.Unmarshal(c.body, &in); err != nil || !slices.Contains([]string{"passed", "failed", "pending"}, in.Status) {
		s.Violated("%s %s: status does not have a valid value: %s", c.Method, c.URL.Path, c.body)
		refuse(w, http.StatusBadRequest, "status does not have a valid value")
		return
	}
	if !slices.Contains(c.merge.Checks, in.Check) {
		refuse(w, http.StatusNotFound, "404 External Status Check Not Found")
		return
	}
	if in.SHA != c.merge.Head {
		s.Violated("%s %s: sha is not that of the head", c.Method, c.URL.Path)
		send(w, http.StatusConflict, map[string]string{"message": "409 SHA does not match HEAD of source branch"})
		return
	}
	in.Number = c.merge.Number
	s.answers = append(s.answers, in)
	send(w, http.StatusCreated, map[string]any{"id": int(s.ID()), "merge_request": map[string]any{}, "external_status_check": map[string]any{}})
}
