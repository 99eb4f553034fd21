package fakegithub

import (
	"bytes"
	"context"
	_ "embed"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/getkin/kin-openapi/routers/gorillamux"
)

// openapi is the part of GitHub's description of its REST API that matters.
// The license stands beside it.
//
//go:embed testdata/github-openapi.json
var openapi []byte

// description returns the routes of GitHub's description, which is read once.
var description = sync.OnceValues(func() (routers.Router, error) {
	doc, err := openapi3.NewLoader().LoadFromData(openapi)
	if err != nil {
		return nil, fmt.Errorf("load the description of GitHub's API: %w", err)
	}
	doc.Servers = openapi3.Servers{{URL: "/"}}
	router, err := gorillamux.NewRouter(doc)
	if err != nil {
		return nil, fmt.Errorf("route the description of GitHub's API: %w", err)
	}
	return router, nil
})

// exchange is one request under the contract.
type exchange struct {
	input *openapi3filter.RequestValidationInput
	body  []byte
}

// accept holds a request against the description and returns what is needed to
// hold its answer against it.
func (s *Server) accept(r *http.Request) (*exchange, error) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	x := &exchange{body: body}
	if r.URL.Path == "/user" {
		return x, nil // the part of the description lacks it
	}
	route, params, err := s.router.FindRoute(r)
	if err != nil {
		return nil, fmt.Errorf("find the route: %w", err)
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	x.input = &openapi3filter.RequestValidationInput{
		Request: r, PathParams: params, Route: route,
		Options: &openapi3filter.Options{
			AuthenticationFunc:    openapi3filter.NoopAuthenticationFunc,
			IncludeResponseStatus: true,
		},
	}
	if err := openapi3filter.ValidateRequest(context.Background(), x.input); err != nil {
		return nil, fmt.Errorf("%s", brief(err))
	}
	return x, nil
}

// answer holds an answer against the description, which declares few errors.
func (x *exchange) answer(status int, header http.Header, body []byte) error {
	if x.input == nil || status >= 400 {
		return nil
	}
	err := openapi3filter.ValidateResponse(context.Background(), &openapi3filter.ResponseValidationInput{
		RequestValidationInput: x.input,
		Status:                 status,
		Header:                 header,
		Body:                   io.NopCloser(bytes.NewReader(body)),
		Options:                x.input.Options,
	})
	if err != nil {
		return fmt.Errorf("%s", brief(err))
	}
	return nil
}

// brief leaves the schema out of an error.
func brief(err error) string {
	words, _, _ := strings.Cut(err.Error(), "\nSchema:")
	return words[:min(len(words), 500)]
}
