package fakegithub

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strconv"
)

// ServeHTTP answers as GitHub would, unless a fault says otherwise.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	fault := s.fault(r)
	if fault.Do != nil {
		fault.Do()
	}
	request := Request{Method: r.Method, Path: r.URL.RequestURI(), UserAgent: r.UserAgent()}
	if fault.Status != 0 && !fault.Heeded {
		s.keep(request, fault.Status)
		fault.answer(w)
		return
	}
	if fault.Cut && !fault.Heeded {
		s.keep(request, 0)
		cut()
	}
	answer := s.heed(r, &request)
	switch {
	case fault.Cut:
		s.keep(request, 0)
		if fault.Midway {
			midway(w, answer)
		}
		cut()
	case fault.Status != 0:
		s.keep(request, fault.Status)
		fault.answer(w)
	default:
		s.keep(request, answer.Code)
		for name, values := range answer.Header() {
			w.Header()[name] = values
		}
		for name, value := range fault.Header {
			w.Header().Set(name, value)
		}
		w.WriteHeader(answer.Code)
		w.Write(answer.Body.Bytes())
	}
}

// heed does what a request asks for, under the contract.
func (s *Server) heed(r *http.Request, request *Request) *httptest.ResponseRecorder {
	s.mu.Lock()
	defer s.mu.Unlock()
	answer := httptest.NewRecorder()
	x, err := s.accept(r)
	if err != nil {
		s.violated("%s %s: %v", r.Method, r.URL.Path, err)
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
		s.violated("the answer to %s %s: %v", r.Method, r.URL.Path, err)
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

func (s *Server) keep(r Request, status int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	r.Status = status
	s.requests = append(s.requests, r)
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

// page returns the part of a list that a request asks for, with the link to the
// next part if there is one.
func page[T any](w http.ResponseWriter, r *http.Request, all []T) []T {
	query := r.URL.Query()
	size, at := 30, 1
	if n, err := strconv.Atoi(query.Get("per_page")); err == nil && n > 0 {
		size = min(n, 100)
	}
	if n, err := strconv.Atoi(query.Get("page")); err == nil && n > 0 {
		at = n
	}
	from := min((at-1)*size, len(all))
	to := min(from+size, len(all))
	if to < len(all) {
		query.Set("page", strconv.Itoa(at+1))
		w.Header().Set("Link", `<http://`+r.Host+r.URL.Path+`?`+query.Encode()+`>; rel="next"`)
	}
	return all[from:to]
}
