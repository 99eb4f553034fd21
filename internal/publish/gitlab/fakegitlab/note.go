package fakegitlab

import (
	"crypto/sha1"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/stagecheck/stagecheck/internal/publish/fakeforge"
)

// mostNote is the size of a note in characters.
const mostNote = 1_000_000

// Note is one on a merge request: for itself, or of a thread.
type Note struct {
	ID      int
	UserID  int
	User    string
	Body    string
	Edits   int
	written time.Time
}

// Thread is a discussion. A note for itself is one as well.
type Thread struct {
	ID              string
	Project, Number int
	Individual      bool
	Notes           []*Note
	Path            string // of a line of the diff, "" for none
	OldLine, Line   int
	Resolved        bool
	ResolvedBy      int // the user
}

// Notes returns the notes for themselves, the oldest first.
func (s *Server) Notes() []Note {
	var out []Note
	for _, t := range s.all(true) {
		out = append(out, *t.Notes[0])
	}
	return out
}

// Threads returns the threads, the oldest first, notes for themselves left out.
func (s *Server) Threads() []Thread { return s.all(false) }

func (s *Server) all(individual bool) []Thread {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []Thread
	for _, t := range s.threads {
		if t.Individual == individual && len(t.Notes) > 0 {
			out = append(out, *t)
		}
	}
	return out
}

// AddThread adds a thread with one note as it is given, and returns its id.
func (s *Server) AddThread(t Thread, n Note) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.add(t, n).ID
}

// Reply adds a note to a thread.
func (s *Server) Reply(thread string, n Note) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, t := range s.threads {
		if t.ID == thread {
			n.ID, n.written = int(s.ID()), s.Tick()
			t.Notes = append(t.Notes, &n)
		}
	}
}

// Resolve has a user resolve a thread.
func (s *Server) Resolve(thread string, user int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, t := range s.threads {
		if t.ID == thread {
			t.Resolved, t.ResolvedBy = true, user
		}
	}
}

func (s *Server) add(t Thread, n Note) *Thread {
	n.ID, n.written = int(s.ID()), s.Tick()
	sum := sha1.Sum([]byte(strconv.Itoa(n.ID)))
	t.ID, t.Notes = hex.EncodeToString(sum[:]), []*Note{&n}
	s.threads = append(s.threads, &t)
	return &t
}

// of returns the threads of the merge request that a request names.
func (s *Server) of(c *call) []*Thread {
	return slices.DeleteFunc(slices.Clone(s.threads), func(t *Thread) bool {
		return t.Project != c.project || t.Number != c.merge.Number || len(t.Notes) == 0
	})
}

func (s *Server) listNotes(w http.ResponseWriter, c *call) {
	type entry struct {
		t *Thread
		n *Note
	}
	var found []entry
	for _, t := range s.of(c) {
		for _, n := range t.Notes {
			found = append(found, entry{t, n})
		}
	}
	slices.SortFunc(found, func(a, b entry) int { return a.n.ID - b.n.ID })
	if c.URL.Query().Get("sort") != "asc" { // the newest first, unless asked otherwise
		slices.Reverse(found)
	}
	list := []any{}
	for _, e := range fakeforge.Page(w, c.Request, found, 20) {
		list = append(list, noteJSON(e.t, e.n))
	}
	send(w, http.StatusOK, list)
}

func (s *Server) createNote(w http.ResponseWriter, c *call) {
	body, ok := s.text(w, c)
	if !ok {
		return
	}
	t := s.add(Thread{Project: c.project, Number: c.merge.Number, Individual: true}, Note{UserID: c.token.UserID, User: c.token.User, Body: body})
	send(w, http.StatusCreated, noteJSON(t, t.Notes[0]))
}

// find returns the note that a request names.
func (s *Server) find(w http.ResponseWriter, c *call) (*Thread, *Note) {
	id, _ := strconv.Atoi(c.PathValue("note"))
	for _, t := range s.of(c) {
		if thread := c.PathValue("thread"); thread != "" && thread != t.ID {
			continue
		}
		for _, n := range t.Notes {
			if n.ID != id {
				continue
			}
			if n.UserID != c.token.UserID {
				s.Violated("%s %s: the note is of user %d", c.Method, c.URL.Path, n.UserID)
				refuse(w, http.StatusForbidden, "403 Forbidden")
				return nil, nil
			}
			return t, n
		}
	}
	refuse(w, http.StatusNotFound, "404 Note Not Found")
	return nil, nil
}

func (s *Server) updateNote(w http.ResponseWriter, c *call) {
	t, n := s.find(w, c)
	if n == nil {
		return
	}
	if body, ok := s.text(w, c); ok {
		n.Body = body
		n.Edits++
		send(w, http.StatusOK, noteJSON(t, n))
	}
}

func (s *Server) deleteNote(w http.ResponseWriter, c *call) {
	t, n := s.find(w, c)
	if n == nil {
		return
	}
	t.Notes = slices.DeleteFunc(t.Notes, func(one *Note) bool { return one == n })
	w.WriteHeader(http.StatusNoContent)
}

// text returns the body of a note, and says what it would do.
func (s *Server) text(w http.ResponseWriter, c *call) (string, bool) {
	var in struct {
		Body *string `json:"body"`
	}
	err := json.Unmarshal(c.body, &in)
	switch {
	case err != nil || in.Body == nil || strings.TrimSpace(*in.Body) == "":
		s.Violated("%s %s: no body", c.Method, c.URL.Path)
		send(w, http.StatusBadRequest, map[string]string{"error": "body is missing"})
		return "", false
	case utf8.RuneCountInString(*in.Body) > mostNote:
		s.Violated("%s %s: a note of %d bytes", c.Method, c.URL.Path, len(*in.Body))
		refuse(w, http.StatusBadRequest, fmt.Sprintf("is too long (maximum is %d characters)", mostNote))
		return "", false
	}
	for _, does := range Effects(*in.Body) {
		s.Violated("%s %s: %s", c.Method, c.URL.Path, does)
	}
	return *in.Body, true
}

func noteJSON(t *Thread, n *Note) map[string]any {
	kind := any("DiffNote")
	switch {
	case t.Individual:
		kind = nil
	case t.Path == "":
		kind = "DiscussionNote"
	}
	out := map[string]any{
		"id": n.ID, "type": kind, "body": n.Body, "author": userJSON(n.UserID, n.User), "system": false,
		"created_at": n.written.Format(time.RFC3339), "updated_at": n.written.Format(time.RFC3339),
		"noteable_type": "MergeRequest", "noteable_iid": t.Number, "project_id": t.Project, "resolvable": !t.Individual,
	}
	if !t.Individual {
		out["resolved"] = t.Resolved
		if t.Resolved {
			out["resolved_by"] = userJSON(t.ResolvedBy, "")
		}
	}
	return out
}
