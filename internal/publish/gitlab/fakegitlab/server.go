// Package fakegitlab is a GitLab for tests: it keeps notes, threads, commit
// statuses and merge requests of its projects, and holds every request against
// the rules that GitLab has for each. It notes what a text would do that must do
// nothing: run quick actions, mention people, refer to things. It can be told to
// fail.
//
// A [Server] is an [http.Handler]: a test serves it by httptest, for clients in
// its own process or for any that it starts with CI_API_V4_URL set to the address
// and /api/v4. The program does not import the package.
package fakegitlab

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"

	"github.com/stagecheck/stagecheck/internal/publish/fakeforge"
)

// Fault is something that goes wrong.
type Fault = fakeforge.Fault

// Token is a token that the server knows.
type Token struct {
	UserID int
	User   string
	// API is the scope of that name; without it the token may only read.
	API bool
	// Projects are those that its user is a Developer of. Others it sees not.
	Projects []int
	// Guest has them see the projects and do nothing there.
	Guest bool
}

// Server is the fake. Its state is read and set by methods, at any time.
type Server struct {
	fakeforge.Front

	mu        sync.Mutex
	tokens    map[string]Token
	merges    map[string]*MergeRequest
	pipelines map[int]Pipeline
	threads   []*Thread
	statuses  []Status
	answers   []CheckAnswer
}

// New returns a server without anything in it.
func New() *Server {
	return &Server{
		Front:     fakeforge.Front{Refuse: refuse},
		tokens:    map[string]Token{},
		merges:    map[string]*MergeRequest{},
		pipelines: map[int]Pipeline{},
	}
}

// Allow makes a token known.
func (s *Server) Allow(token string, t Token) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.tokens[token] = t
}

// ServeHTTP answers as GitLab would, unless a fault says otherwise.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.Serve(w, r, s.heed) }

// call is one request with whose it is, and what it is about.
type call struct {
	*http.Request
	token   Token
	project int
	merge   *MergeRequest // nil where the path names none
	body    []byte
}

// heed does what a request asks for.
func (s *Server) heed(r *http.Request, request *fakeforge.Request) *httptest.ResponseRecorder {
	s.mu.Lock()
	defer s.mu.Unlock()
	answer := httptest.NewRecorder()
	c := &call{Request: r}
	var err error
	if c.body, err = readBody(r); err != nil {
		refuse(answer, http.StatusBadRequest, err.Error())
		return answer
	}
	request.Body = string(c.body)
	token, ok := s.tokens[r.Header.Get("PRIVATE-TOKEN")]
	if !ok {
		refuse(answer, http.StatusUnauthorized, "401 Unauthorized")
		return answer
	}
	c.token = token
	if r.Method != http.MethodGet && !token.API {
		w := map[string]string{"error": "insufficient_scope", "error_description": "The request requires higher privileges than provided by the access token.", "scope": "api"}
		send(answer, http.StatusForbidden, w)
		return answer
	}
	s.dispatch(answer, c)
	return answer
}

// dispatch answers the requests that the fake knows.
func (s *Server) dispatch(w http.ResponseWriter, c *call) {
	mux := http.NewServeMux()
	handle := func(pattern string, f func(http.ResponseWriter, *call)) {
		method, path, _ := strings.Cut(pattern, " ")
		mux.HandleFunc(method+" /api/v4"+path, func(w http.ResponseWriter, r *http.Request) {
			c.Request = r
			if s.admit(w, c) {
				f(w, c)
			}
		})
	}
	const merge = "/projects/{project}/merge_requests/{iid}"
	handle("GET /user", s.user)
	handle("GET "+merge, s.getMerge)
	handle("GET "+merge+"/diffs", s.listDiffs)
	handle("GET "+merge+"/notes", s.listNotes)
	handle("POST "+merge+"/notes", s.createNote)
	handle("PUT "+merge+"/notes/{note}", s.updateNote)
	handle("DELETE "+merge+"/notes/{note}", s.deleteNote)
	handle("GET "+merge+"/discussions", s.listThreads)
	handle("POST "+merge+"/discussions", s.createThread)
	handle("PUT "+merge+"/discussions/{thread}", s.resolveThread)
	handle("PUT "+merge+"/discussions/{thread}/notes/{note}", s.updateNote)
	handle("DELETE "+merge+"/discussions/{thread}/notes/{note}", s.deleteNote)
	handle("GET "+merge+"/status_checks", s.listChecks)
	handle("POST "+merge+"/status_check_responses", s.answerCheck)
	handle("POST /projects/{project}/statuses/{sha}", s.createStatus)
	handle("GET /projects/{project}/repository/commits/{sha}/statuses", s.listStatuses)
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) {
		s.Violated("%s %s: no such route", c.Method, c.URL.Path)
		refuse(w, http.StatusNotFound, "404 Not Found")
	})
	mux.ServeHTTP(w, c.Request)
}

// admit finds what the path of a request names, and answers it itself where the
// token may not.
func (s *Server) admit(w http.ResponseWriter, c *call) bool {
	if c.PathValue("project") == "" {
		return true
	}
	c.project, _ = strconv.Atoi(c.PathValue("project"))
	sees := false
	for _, id := range c.token.Projects {
		sees = sees || id == c.project
	}
	if !sees {
		refuse(w, http.StatusNotFound, "404 Project Not Found")
		return false
	}
	if iid := c.PathValue("iid"); iid != "" {
		if c.merge = s.merges[fmt.Sprintf("%d!%s", c.project, iid)]; c.merge == nil {
			refuse(w, http.StatusNotFound, "404 Not found")
			return false
		}
	}
	if c.token.Guest && c.Method != http.MethodGet {
		refuse(w, http.StatusForbidden, "403 Forbidden")
		return false
	}
	return true
}

func (s *Server) user(w http.ResponseWriter, c *call) {
	send(w, http.StatusOK, userJSON(c.token.UserID, c.token.User))
}

func userJSON(id int, name string) map[string]any {
	return map[string]any{"id": id, "username": name, "name": name, "state": "active", "web_url": "https://gitlab.example/" + name}
}

// send answers with a value as JSON.
func send(w http.ResponseWriter, status int, value any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(value); err != nil {
		panic(err) // a value of ours that is no JSON
	}
}

// refuse answers with an error in GitLab's form.
func refuse(w http.ResponseWriter, status int, message string) {
	send(w, status, map[string]string{"message": message})
}
