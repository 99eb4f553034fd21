package fakegithub

import (
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"time"
	"unicode/utf8"
)

// Comment is one on a pull request.
type Comment struct {
	ID      int64
	Number  int // of the pull request
	User    string
	Body    string
	Edits   int
	written time.Time
}

// Comments returns the comments, the oldest first.
func (s *Server) Comments() []Comment {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []Comment
	for _, c := range s.comments {
		out = append(out, *c)
	}
	return out
}

// AddComment adds a comment as it is given, with an id of its own.
func (s *Server) AddComment(c Comment) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c.ID, c.written = s.ID(), s.Tick()
	s.comments = append(s.comments, &c)
}

func (s *Server) listComments(w http.ResponseWriter, c *call) {
	number, _ := strconv.Atoi(c.PathValue("number"))
	if !s.pulls[number] {
		refuse(w, http.StatusNotFound, "Not Found")
		return
	}
	list := []any{}
	var found []*Comment
	for _, one := range s.comments {
		if one.Number == number {
			found = append(found, one)
		}
	}
	for _, one := range page(w, c.Request, found) {
		list = append(list, s.commentJSON(one))
	}
	send(w, http.StatusOK, list)
}

func (s *Server) createComment(w http.ResponseWriter, c *call) {
	number, _ := strconv.Atoi(c.PathValue("number"))
	body, ok := s.bodyOf(w, c)
	if !ok {
		return
	}
	if !s.pulls[number] {
		refuse(w, http.StatusNotFound, "Not Found")
		return
	}
	one := &Comment{ID: s.ID(), Number: number, User: c.token.login(), Body: body, written: s.Tick()}
	s.comments = append(s.comments, one)
	answer := s.commentJSON(one)
	w.Header().Set("Location", answer["url"].(string))
	send(w, http.StatusCreated, answer)
}

func (s *Server) updateComment(w http.ResponseWriter, c *call) {
	body, ok := s.bodyOf(w, c)
	if !ok {
		return
	}
	id, _ := strconv.ParseInt(c.PathValue("id"), 10, 64)
	for _, one := range s.comments {
		if one.ID == id {
			one.Body = body
			one.Edits++
			send(w, http.StatusOK, s.commentJSON(one))
			return
		}
	}
	refuse(w, http.StatusNotFound, "Not Found")
}

// bodyOf returns the body of a comment from who may write it.
func (s *Server) bodyOf(w http.ResponseWriter, c *call) (string, bool) {
	if !c.token.Issues {
		refuse(w, http.StatusForbidden, "Resource not accessible by integration")
		return "", false
	}
	var in struct {
		Body string `json:"body"`
	}
	err := json.Unmarshal(c.body, &in)
	if n := utf8.RuneCountInString(in.Body); err == nil && n > 65536 {
		err = errors.New("body is too long (maximum is 65536 characters)")
	}
	if err == nil && in.Body == "" {
		err = errors.New("body cannot be blank")
	}
	if err != nil {
		s.Violated("%s %s: %v", c.Method, c.URL.Path, err)
		refuse(w, http.StatusUnprocessableEntity, err.Error())
		return "", false
	}
	return in.Body, true
}

func (s *Server) user(w http.ResponseWriter, c *call) {
	if c.token.User == "" {
		refuse(w, http.StatusForbidden, "Resource not accessible by integration")
		return
	}
	send(w, http.StatusOK, s.userJSON(c.token.User))
}
