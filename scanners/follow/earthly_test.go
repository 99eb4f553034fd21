package follow_test

import "testing"

func TestEarthly(t *testing.T) {
	runFollow(t, []followTest{
		{"a target and what it builds upon", "earthly --ci +test", `-- Earthfile --
VERSION 0.8
FROM golang:1.24
WORKDIR /src
RUN apk add git

deps:
    COPY go.mod go.sum .
    RUN go mod download

# test:
#     RUN gosec ./...
test:
    FROM +deps
    COPY . .
    RUN --mount=type=cache,target=/root/.cache go vet ./... && \
        go test ./...
    BUILD +lint

lint:
    RUN golangci-lint run || true
scan:
    RUN trivy fs .
`, []string{
			"Earthfile:4 apk add git",
			"Earthfile:13 FROM +deps > Earthfile:8 go mod download",
			"Earthfile:17 BUILD +lint > Earthfile:20 golangci-lint run soft=Earthfile:20",
			"Earthfile:15 go vet ./...", "Earthfile:16 go test ./...",
		}},
		{"pushed only when told", "earthly +release", "-- Earthfile --\nrelease:\n  RUN --push --secret TOKEN gh release create v1\n  RUN make\n", []string{"Earthfile:3 make"}},
		{"pushed when told", "earthly --push +release", "-- Earthfile --\nrelease:\n  RUN --push --secret TOKEN gh release create v1\n", []string{"Earthfile:2 gh release create v1"}},
		{"of other folders", "earthly ./api+all", `-- api/Earthfile --
IMPORT ../lib AS shared
IMPORT github.com/x/y AS far
all:
  BUILD shared+test
  BUILD far+test
  BUILD ../web+test --x=1
  WITH DOCKER --load app=+image
    RUN ["pytest", "e2e"]
  END
image:
  LOCALLY
  RUN make image
-- lib/Earthfile --
test:
  RUN go test ./...
-- web/Earthfile --
test:
  RUN npm test
`, []string{
			"api/Earthfile:4 BUILD shared+test > lib/Earthfile:2 go test ./... dir=lib",
			"api/Earthfile:6 BUILD ../web+test --x=1 > web/Earthfile:2 npm test dir=web",
			"api/Earthfile:7 WITH DOCKER --load app=+image > api/Earthfile:12 make image dir=api",
			"api/Earthfile:8 pytest e2e dir=api",
		}},
		{"a name with an unknown part", "earthly +test-$KIND", "-- Earthfile --\ntest-unit:\n  RUN a1\ntest-e2e:\n  RUN b1\nlint:\n  RUN c1\n", []string{"Earthfile:2 a1", "Earthfile:4 b1"}},
		{"cycles end", "earthly +a", "-- Earthfile --\na:\n  BUILD +b\n  RUN a1\nb:\n  BUILD +a\n  RUN b1\n", []string{"Earthfile:2 BUILD +b > Earthfile:6 b1", "Earthfile:3 a1"}},
		{"elsewhere, nowhere and no target", "earthly github.com/x/y+z; earthly ../up+x; earthly bootstrap", "-- Earthfile --\nz:\n  RUN a1\n", nil},
	})
}

func TestDagger(t *testing.T) {
	runFollow(t, []followTest{
		{"Go", "dagger call --source . test-all", `-- dagger.json --
{"name": "ci", "sdk": {"source": "go"}, "source": ".dagger"}
-- .dagger/main.go --
package main

// Lint is not called.
func (m *Ci) Lint(ctx context.Context) *dagger.Container {
	return m.base().WithExec([]string{"golangci-lint", "run"})
}

func (m *Ci) TestAll(ctx context.Context, source *dagger.Directory) (string, error) {
	return m.base().
		WithExec([]string{
			"go", "test", // all of them
			"./...",
		}).
		WithExec([]string{tool, "x"}).
		WithExec(append(args, "y")).
		Stdout(ctx)
}

func (m *Ci) base() *dagger.Container {
	return dag.Container().From("golang").WithExec([]string{"sh", "-c", "go vet ./... && staticcheck " + pkgs})
}
`, []string{
			".dagger/main.go:10 go test ./...",
			".dagger/main.go:9 return m.base(). > .dagger/main.go:20 sh -c go vet ./... && staticcheck $word",
			".dagger/main.go:9 return m.base(). > .dagger/main.go:20 sh -c go vet ./... && staticcheck $word",
		}},
		{"Python", "dagger call -m ci unit-tests", `-- ci/dagger.json --
{"name": "ci", "sdk": "python"}
-- ci/src/ci/main.py --
@object_type
class Ci:
    @function
    async def unit_tests(self, source: dagger.Directory) -> str:
        return await self.env(source).with_exec(["pytest", f"--junit={out}", *extra]).stdout()

    @function
    def env(self, source):
        return dag.container().with_exec(['pip', 'install', '-r', 'requirements.txt'])
`, []string{
			"ci/src/ci/main.py:5 pytest --junit={out} $word",
			"ci/src/ci/main.py:5 return await self.env(source).with_exec([\"pytest\", f\"--junit={out}\", *extra]).stdout() > ci/src/ci/main.py:9 pip install -r requirements.txt",
		}},
		{"TypeScript", "dagger call test", `-- dagger.json --
{"name": "ci", "sdk": "typescript"}
-- src/index.ts --
@object()
export class Ci {
  @func()
  async test(source: Directory): Promise<string> {
    if (x) {
      return this.base(source).withExec(["npm", "test"]).stdout()
    }
  }
  base(source: Directory): Container {
    return dag.container().withExec(["npm", "ci"])
  }
}
`, []string{
			"src/index.ts:6 npm test",
			"src/index.ts:6 return this.base(source).withExec([\"npm\", \"test\"]).stdout() > src/index.ts:10 npm ci",
		}},
		{"of another repository, and nothing called", "dagger call -m github.com/x/y test; dagger functions; dagger call", "-- dagger.json --\n{}\n-- main.go --\nfunc (m *M) Test() { c.WithExec([]string{\"a\"}) }\n", nil},
	})
}
