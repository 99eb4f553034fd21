package scanners

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

const composed = `x-base: &base
  build: .
services:
  web:
    # built here
    build: {context: .}
    image: shop/web

    healthcheck:
      test: curl -f http://localhost:8080/up
  worker:
    <<: *base
    image: shop/worker
  queue:
    image: "${QUEUE_IMAGE:-queue}"
  tables:
    image: cloud/emulator:latest
    environment:
      build: none
  shop-api:
    image: ghcr.io/acme/shop-api:1@sha256:0
  cache:
    image: redis:8
volumes:
  data:
    image: none
`

func TestComposeServices(t *testing.T) {
	type service struct {
		First, Last int
		Foreign     bool
	}
	var got []service
	for _, s := range composeServices(composed) {
		got = append(got, service{s.first, s.last, s.foreign()})
	}
	want := []service{{4, 10, false}, {11, 13, false}, {14, 15, false}, {16, 19, true}, {20, 21, false}, {22, 23, true}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("services (-want +got):\n%s", diff)
	}
}

func FuzzComposeServices(f *testing.F) {
	f.Add(composed)
	f.Add("services:\n\ta:\n b:\n image: x")
	f.Fuzz(func(t *testing.T, text string) {
		after := 0
		for _, s := range composeServices(text) {
			if s.first <= after || s.last < s.first {
				t.Fatalf("service at %d to %d, after line %d", s.first, s.last, after)
			}
			after = s.last
		}
	})
}
