package scanners

import "testing"

func TestMentions(t *testing.T) {
	const name = "Dockerfile.kafka"
	tests := map[string]bool{
		"docker build -f Dockerfile.kafka .":        true,
		"Dockerfile.kafka":                          true,
		"- images/Dockerfile.kafka\n":               true,
		"docker build -f Dockerfile.kafka-next .":   false,
		"my-Dockerfile.kafka":                       false,
		"x.Dockerfile.kafka and 'Dockerfile.kafka'": true,
		"": false,
	}
	for text, want := range tests {
		if got := mentions([]byte(text), name); got != want {
			t.Errorf("%q mentions it: %v, want %v", text, got, want)
		}
	}
}

func TestPushesComposed(t *testing.T) {
	tests := map[string]bool{
		"on:\n  push:\n    branches: [main]\njobs:\n  a:\n    steps:\n    - run: docker compose up -d\n": false,
		"run: docker compose -f a.yml push web":                                                          true,
		"docker buildx bake --push":                                                                      true,
		"on:\n  push:\nuses: docker/bake-action@v6\nwith:\n  load: true\n":                               false,
		"uses: docker/bake-action@v6\nwith:\n  push: ${{ github.ref == 'main' }}\n":                      true,
		"docker push ghcr.io/acme/app":                                                                   false,
	}
	for text, want := range tests {
		if got := pushesComposed([]byte(text)); got != want {
			t.Errorf("%q pushes: %v, want %v", text, got, want)
		}
	}
}
