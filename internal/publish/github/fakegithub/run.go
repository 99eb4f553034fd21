package fakegithub

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"time"
)

// Run is a check run.
type Run struct {
	ID                     int64
	App                    App
	Name, Head, ExternalID string
	DetailsURL             string
	Status, Conclusion     string // the latter only if it is completed
	Title, Summary, Text   string
	Annotations            []Annotation
	startedAt, completedAt time.Time
}

// Annotation is one of a check run.
type Annotation struct {
	Path       string `json:"path"`
	StartLine  int    `json:"start_line"`
	EndLine    int    `json:"end_line"`
	StartCol   *int   `json:"start_column"`
	EndCol     *int   `json:"end_column"`
	Level      string `json:"annotation_level"`
	Title      string `json:"title"`
	Message    string `json:"message"`
	RawDetails string `json:"raw_details"`
}

// output is what a request says a run shows.
type output struct {
	Title       *string      `json:"title"`
	Summary     string       `json:"summary"`
	Text        string       `json:"text"`
	Annotations []Annotation `json:"annotations"`
}

// change is the body of a request that creates or updates a run.
type change struct {
	Name       string  `json:"name"`
	HeadSHA    string  `json:"head_sha"`
	ExternalID *string `json:"external_id"`
	DetailsURL *string `json:"details_url"`
	Status     string  `json:"status"`
	Conclusion string  `json:"conclusion"`
	Output     *output `json:"output"`
}

// Runs returns the check runs, the oldest first.
func (s *Server) Runs() []Run {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := make([]Run, len(s.runs))
	for i, run := range s.runs {
		out[i] = *run
		out[i].Annotations = slices.Clone(run.Annotations)
	}
	return out
}

// AddRun adds a check run as it is given, with an id of its own.
func (s *Server) AddRun(run Run) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	run.ID, run.startedAt = s.ID(), s.Tick()
	s.runs = append(s.runs, &run)
	return run.ID
}

// Annotate adds annotations to the newest run, as if another client did.
func (s *Server) Annotate(all ...Annotation) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if n := len(s.runs); n > 0 {
		s.runs[n-1].Annotations = append(s.runs[n-1].Annotations, all...)
	}
}

func (s *Server) createRun(w http.ResponseWriter, c *call) {
	if !c.token.Checks {
		refuse(w, http.StatusForbidden, "Resource not accessible by integration")
		return
	}
	if c.token.App == (App{}) {
		refuse(w, http.StatusForbidden, "You must authenticate via a GitHub App.")
		return
	}
	in, ok := s.changeOf(w, c)
	if !ok {
		return
	}
	run := &Run{ID: s.ID(), App: c.token.App, Head: in.HeadSHA, Status: "queued", startedAt: s.Tick()}
	s.runs = append(s.runs, run)
	s.apply(run, in)
	send(w, http.StatusCreated, s.runJSON(run))
}

func (s *Server) updateRun(w http.ResponseWriter, c *call) {
	run := s.run(c)
	if run == nil {
		refuse(w, http.StatusNotFound, "Not Found")
		return
	}
	if !c.token.Checks {
		refuse(w, http.StatusForbidden, "Resource not accessible by integration")
		return
	}
	if run.App != c.token.App {
		refuse(w, http.StatusForbidden, fmt.Sprintf("Invalid app_id `%d` - check run can only be modified by the GitHub App that created it.", c.token.App.ID))
		return
	}
	in, ok := s.changeOf(w, c)
	if !ok {
		return
	}
	s.apply(run, in)
	send(w, http.StatusOK, s.runJSON(run))
}

// changeOf reads the body of a request, within the limits.
func (s *Server) changeOf(w http.ResponseWriter, c *call) (change, bool) {
	var in change
	err := json.Unmarshal(c.body, &in)
	if err == nil {
		err = in.limits(c.Method == http.MethodPost)
	}
	if err != nil {
		s.Violated("%s %s: %v", c.Method, c.URL.Path, err)
		refuse(w, http.StatusUnprocessableEntity, err.Error())
		return in, false
	}
	return in, true
}

// apply does to a run what a request asks for. Annotations are added to those
// that are there.
func (s *Server) apply(run *Run, in change) {
	if in.Name != "" {
		run.Name = in.Name
	}
	if in.ExternalID != nil {
		run.ExternalID = *in.ExternalID
	}
	if in.DetailsURL != nil {
		run.DetailsURL = *in.DetailsURL
	}
	if in.Status != "" {
		run.Status, run.Conclusion = in.Status, ""
	}
	if in.Conclusion != "" {
		run.Status, run.Conclusion, run.completedAt = "completed", in.Conclusion, s.Tick()
	}
	if out := in.Output; out != nil {
		if out.Title != nil {
			run.Title = *out.Title
		}
		run.Summary, run.Text = out.Summary, out.Text
		run.Annotations = append(run.Annotations, out.Annotations...)
	}
}

func (s *Server) getRun(w http.ResponseWriter, c *call) {
	if run := s.run(c); run != nil {
		send(w, http.StatusOK, s.runJSON(run))
		return
	}
	refuse(w, http.StatusNotFound, "Not Found")
}

func (s *Server) listRuns(w http.ResponseWriter, c *call) {
	query := c.URL.Query()
	var found []*Run
	for _, run := range slices.Backward(s.runs) {
		if run.Head != c.PathValue("ref") || query.Has("check_name") && query.Get("check_name") != run.Name {
			continue
		}
		if query.Has("status") && query.Get("status") != run.Status || query.Has("app_id") && query.Get("app_id") != strconv.FormatInt(run.App.ID, 10) {
			continue
		}
		latest := !slices.ContainsFunc(found, func(r *Run) bool { return r.Name == run.Name && r.App == run.App })
		if query.Get("filter") == "all" || latest {
			found = append(found, run)
		}
	}
	list := []any{}
	for _, run := range page(w, c.Request, found) {
		list = append(list, s.runJSON(run))
	}
	send(w, http.StatusOK, map[string]any{"total_count": len(found), "check_runs": list})
}

func (s *Server) listAnnotations(w http.ResponseWriter, c *call) {
	run := s.run(c)
	if run == nil {
		refuse(w, http.StatusNotFound, "Not Found")
		return
	}
	list := []any{}
	for _, a := range page(w, c.Request, run.Annotations) {
		list = append(list, s.annotationJSON(run, a))
	}
	send(w, http.StatusOK, list)
}

// run returns the run that a path names, nil if there is none.
func (s *Server) run(c *call) *Run {
	id, _ := strconv.ParseInt(c.PathValue("id"), 10, 64)
	for _, run := range s.runs {
		if run.ID == id {
			return run
		}
	}
	return nil
}
