package fakegitlab

import (
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/stagecheck/stagecheck/internal/publish/fakeforge"
)

func (s *Server) listThreads(w http.ResponseWriter, c *call) {
	list := []any{}
	for _, t := range fakeforge.Page(w, c.Request, s.of(c), 20) {
		list = append(list, threadJSON(t))
	}
	send(w, http.StatusOK, list)
}

func threadJSON(t *Thread) map[string]any {
	notes := []any{}
	for _, n := range t.Notes {
		notes = append(notes, noteJSON(t, n))
	}
	return map[string]any{"id": t.ID, "individual_note": t.Individual, "notes": notes}
}

// position is where a thread is to stand.
type position struct {
	Type     string `json:"position_type"`
	BaseSHA  string `json:"base_sha"`
	StartSHA string `json:"start_sha"`
	HeadSHA  string `json:"head_sha"`
	OldPath  string `json:"old_path"`
	NewPath  string `json:"new_path"`
	OldLine  int    `json:"old_line"`
	NewLine  int    `json:"new_line"`
}

// wrong says what GitLab has against a position, "" for nothing.
func (p position) wrong(m *MergeRequest) string {
	switch {
	case p.Type != "text":
		return "position_type does not have a valid value"
	case p.BaseSHA != m.Base || p.StartSHA != m.Start || p.HeadSHA != m.Head:
		return "the position is of another version of the diff"
	case p.OldPath == "" || p.NewPath == "":
		return "the position has no paths"
	}
	for _, d := range m.Diffs {
		if d.New == p.NewPath && d.Old == p.OldPath && d.shows(p.OldLine, p.NewLine) {
			return ""
		}
	}
	return `400 Bad request - Note {:line_code=>["can't be blank", "must be a valid line code"]}`
}

func (s *Server) createThread(w http.ResponseWriter, c *call) {
	body, ok := s.text(w, c)
	if !ok {
		return
	}
	var in struct {
		Position *position `json:"position"`
	}
	if err := json.Unmarshal(c.body, &in); err != nil {
		refuse(w, http.StatusBadRequest, err.Error())
		return
	}
	t := Thread{Project: c.project, Number: c.merge.Number}
	if p := in.Position; p != nil {
		if wrong := p.wrong(c.merge); wrong != "" {
			s.Violated("%s %s: %s: %+v", c.Method, c.URL.Path, wrong, *p)
			refuse(w, http.StatusBadRequest, wrong)
			return
		}
		t.Path, t.OldLine, t.Line = p.NewPath, p.OldLine, p.NewLine
	}
	made := s.add(t, Note{UserID: c.token.UserID, User: c.token.User, Body: body})
	send(w, http.StatusCreated, threadJSON(made))
}

func (s *Server) resolveThread(w http.ResponseWriter, c *call) {
	var in struct {
		Resolved *bool `json:"resolved"`
	}
	if err := json.Unmarshal(c.body, &in); err != nil || in.Resolved == nil {
		s.Violated("%s %s: resolved is missing", c.Method, c.URL.Path)
		send(w, http.StatusBadRequest, map[string]string{"error": "resolved is missing"})
		return
	}
	for _, t := range s.of(c) {
		if t.ID != c.PathValue("thread") {
			continue
		}
		if t.Individual {
			s.Violated("%s %s: a note for itself cannot be resolved", c.Method, c.URL.Path)
			refuse(w, http.StatusForbidden, "403 Forbidden")
			return
		}
		t.Resolved, t.ResolvedBy = *in.Resolved, c.token.UserID
		send(w, http.StatusOK, threadJSON(t))
		return
	}
	refuse(w, http.StatusNotFound, fmt.Sprintf("404 Discussion %s Not Found", c.PathValue("thread")))
}
