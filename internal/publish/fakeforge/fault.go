package fakeforge

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
func (f *Front) Fail(fault Fault) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if fault.Times == 0 {
		fault.Times = -1
	}
	f.faults = append(f.faults, &fault)
}

// fault returns the one that strikes a request, the zero one if none does.
func (f *Front) fault(r *http.Request) Fault {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, one := range f.faults {
		if one.Times == 0 || one.Method != "" && one.Method != r.Method || !strings.Contains(r.URL.Path, one.Path) {
			continue
		}
		if one.Skip > 0 {
			one.Skip--
			continue
		}
		if one.Times > 0 {
			one.Times--
		}
		return *one
	}
	return Fault{}
}

// fail writes the answer of a fault.
func (f *Front) fail(w http.ResponseWriter, fault Fault) {
	for name, value := range fault.Header {
		w.Header().Set(name, value)
	}
	if fault.Body == "" {
		f.Refuse(w, fault.Status, http.StatusText(fault.Status))
		return
	}
	w.WriteHeader(fault.Status)
	fmt.Fprint(w, fault.Body)
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
