package fakegithub

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strconv"

	"github.com/stagecheck/stagecheck/internal/publish/fakeforge"
)

// ServeHTTP answers as GitHub would, unless a fault says otherwise.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.Serve(w, r, s.heed)
}

// heed does what a request asks for, under the contract.
func (s *Server) heed(r *http.Request, request *fakeforge.Request) *httptest.ResponseRecorder {
	s.mu.Lock()
	defer s.mu.Unlock()
	answer := httptest.NewRecorder()
	x, err := s.accept(r)
	if err != nil {
		s.Violated("%s %s: %v", r.Method, r.URL.Path, err)
		refuse(answer, http.StatusUnprocessableEntity, err.Error())
		return answer
	}
	request.Body = string(x.body)
	token, ok := s.as(r)
	if !ok {
		refuse(answer, http.StatusUnauthorized, "Bad credentials")
		return answer
	}
	s.dispatch(answer, &call{Request: r, token: token, body: x.body})
	if err := x.answer(answer.Code, answer.Header(), answer.Body.Bytes()); err != nil {
		s.Violated("the answer to %s %s: %v", r.Method, r.URL.Path, err)
	}
	return answer
}

// call is one request with whose it is.
type call struct {
	*http.Request
	token Token
	body  []byte
}

// dispatch answers the requests that the fake knows.
func (s *Server) dispatch(w http.ResponseWriter, c *call) {
	mux := http.NewServeMux()
	repo := "/repos/" + s.Owner + "/" + s.Repo
	handle := func(pattern string, f func(http.ResponseWriter, *call)) {
		mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) {
			c.Request = r
			f(w, c)
		})
	}
	handle("GET /user", s.user)
	handle("POST "+repo+"/check-runs", s.createRun)
	handle("PATCH "+repo+"/check-runs/{id}", s.updateRun)
	handle("GET "+repo+"/check-runs/{id}", s.getRun)
	handle("GET "+repo+"/check-runs/{id}/annotations", s.listAnnotations)
	handle("GET "+repo+"/commits/{ref}/check-runs", s.listRuns)
	handle("GET "+repo+"/issues/{number}/comments", s.listComments)
	handle("POST "+repo+"/issues/{number}/comments", s.createComment)
	handle("PATCH "+repo+"/issues/comments/{id}", s.updateComment)
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) { refuse(w, http.StatusNotFound, "Not Found") })
	mux.ServeHTTP(w, c.Request)
}

// send answers with a value as JSON.
func send(w http.ResponseWriter, status int, value any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(value); err != nil {
		panic(err) // a value of ours that is no JSON
	}
}

// refuse answers with an error in GitHub's form.
func refuse(w http.ResponseWriter, status int, message string) {
	send(w, status, map[string]string{
		"message":           message,
		"documentation_url": "https://docs.github.com/rest",
		"status":            strconv.Itoa(status),
	})
}

// page returns the part of a list that a request asks for.
func page[T any](w http.ResponseWriter, r *http.Request, all []T) []T {
	return fakeforge.Page(w, r, all, 30)
}
