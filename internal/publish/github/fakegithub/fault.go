package fakegithub

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
)

// Fault is something that goes wrong.
type Fault struct {
	Method string // of the requests it strikes; empty is any
	Path   string // part of their path; empty is any
	Skip   int    // so many of them go well first
	Times  int    // it strikes so often; 0 is for ever

	// Status and Body are answered in place of the true answer. Header is added
	// to whichever is answered.
	Status int
	Header map[string]string
	Body   string
	// Cut cuts the connection; Midway does so within the answer.
	Cut, Midway bool
	// Heeded has the request done before it fails.
	Heeded bool
	// Do is called before anything else. Alone it harms nothing.
	Do func()
}

// Fail adds a fault. Of those that strike a request the first counts.
func (s *Server) Fail(f Fault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if f.Times == 0 {
		f.Times = -1
	}
	s.faults = append(s.faults, &f)
}

// fault returns the one that strikes a request, the zero one if none does.
func (s *Server) fault(r *http.Request) Fault {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, f := range s.faults {
		if f.Times == 0 || f.Method != "" && f.Method != r.Method || !strings.Contains(r.URL.Path, f.Path) {
			continue
		}
		if f.Skip > 0 {
			f.Skip--
			continue
		}
		if f.Times > 0 {
			f.Times--
		}
		return *f
	}
	return Fault{}
}

// answer writes the answer of the fault.
func (f Fault) answer(w http.ResponseWriter) {
	for name, value := range f.Header {
		w.Header().Set(name, value)
	}
	if f.Body == "" {
		refuse(w, f.Status, http.StatusText(f.Status))
		return
	}
	w.WriteHeader(f.Status)
	fmt.Fprint(w, f.Body)
}

// midway writes half of an answer.
func midway(w http.ResponseWriter, answer *httptest.ResponseRecorder) {
	body := answer.Body.Bytes()
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Length", fmt.Sprint(len(body)))
	w.WriteHeader(answer.Code)
	w.Write(body[:len(body)/2])
	if flusher, ok := w.(http.Flusher); ok {
		flusher.Flush()
	}
}

// cut ends a connection without an answer.
func cut() { panic(http.ErrAbortHandler) }
