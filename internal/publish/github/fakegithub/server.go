// Package fakegithub is a GitHub for tests: it keeps check runs, annotations,
// comments and pull requests of one repository, and holds every request and
// every answer against GitHub's own description of its API and against the
// limits that stand there in prose only. It can be told to fail.
//
// A [Server] is an [http.Handler]: a test serves it by httptest, for clients in
// its own process or for any that it starts with GITHUB_API_URL set to the
// address. The program does not import the package.
package fakegithub

import (
	"net/http"
	"strings"
	"sync"

	"github.com/getkin/kin-openapi/routers"

	"github.com/stagecheck/stagecheck/internal/publish/fakeforge"
)

// App is a GitHub App, by whose token requests come.
type App struct {
	ID   int64
	Slug string
}

// Actions is the app of the token that a job of GitHub Actions has.
var Actions = App{ID: 15368, Slug: "github-actions"}

// Token is a token that the server knows.
type Token struct {
	App    App    // of an app; zero for a token of a person
	User   string // of a person
	Checks bool   // may write check runs
	Issues bool   // may write comments
}

// login is who writes with the token.
func (t Token) login() string {
	if t.User != "" {
		return t.User
	}
	return t.App.Slug + "[bot]"
}

// Server is the fake. Its state is read and set by methods, at any time.
type Server struct {
	fakeforge.Front
	Owner, Repo string
	// Rewrite changes the texts of annotations as they are read, if it is set
	// before the first request: GitHub may not tell them as they were sent.
	Rewrite func(string) string

	mu       sync.Mutex
	router   routers.Router
	tokens   map[string]Token
	runs     []*Run
	comments []*Comment
	pulls    map[int]bool
}

// Fault is something that goes wrong.
type Fault = fakeforge.Fault

// New returns a server with one repository, without anything in it.
func New(owner, repo string) (*Server, error) {
	router, err := description()
	if err != nil {
		return nil, err
	}
	return &Server{
		Front: fakeforge.Front{Refuse: refuse},
		Owner: owner, Repo: repo,
		router: router,
		tokens: map[string]Token{},
		pulls:  map[int]bool{},
	}, nil
}

// Allow makes a token known.
func (s *Server) Allow(token string, t Token) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.tokens[token] = t
}

// AddPull makes a pull request.
func (s *Server) AddPull(number int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pulls[number] = true
}

// as returns whose token a request has.
func (s *Server) as(r *http.Request) (Token, bool) {
	token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	if !ok {
		return Token{}, false
	}
	t, ok := s.tokens[token]
	return t, ok
}
