package infra

import (
	"path"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestBuilds(t *testing.T) {
	tests := map[string]struct {
		file, text string
		want       []string
	}{
		"by folder":       {"compose.yaml", "services:\n  web:\n    build: ./web\n  db:\n    image: postgres\n", []string{"web/Dockerfile"}},
		"by name":         {"compose.yaml", "services:\n  web:\n    build:\n      dockerfile: Dockerfile.web # ours\n      context: .\n      args:\n        context: none\n", []string{"Dockerfile.web"}},
		"from below":      {"deploy/compose.yaml", "services:\n  web:\n    build: {context: ..}\n  api:\n    build:\n      context: ..\n", []string{"Dockerfile"}},
		"shared":          {"compose.yaml", "x-base: &base\n  build:\n    dockerfile: Dockerfile.base\nservices:\n  web:\n    <<: *base\n", []string{"Dockerfile.base"}},
		"twice":           {"compose.yaml", "services:\n  a:\n    build: a\n  b:\n    build: a\n", []string{"a/Dockerfile"}},
		"from elsewhere":  {"compose.yaml", "services:\n  a:\n    build: https://example.com/a.git\n  b:\n    build: ../b\n  c:\n    build: ${C}\n", nil},
		"a setting":       {"compose.yaml", "build: a\nservices:\n  a:\n    image: b\n", nil},
		"at the very end": {"compose.yaml", "services:\n  a:\n    build:\n      context: a", []string{"a/Dockerfile"}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, Builds(test.file, []byte(test.text))); diff != "" {
				t.Errorf("Dockerfiles (-want +got):\n%s", diff)
			}
		})
	}
}

func TestTakesSource(t *testing.T) {
	tests := map[string]struct {
		text string
		want bool
	}{
		"all of it":          {"FROM a\nCOPY . /app\n", true},
		"a folder":           {"FROM a\nCOPY --chown=app src/ /app/\n", true},
		"a file of source":   {"FROM a\nADD main.go /app/\n", true},
		"a variable":         {"FROM a\nCOPY $BINARY /app/\n", true},
		"as a list":          {"FROM a\nCOPY [\"app.jar\", \"/app.jar\"]\n", true},
		"over lines":         {"FROM a\nCOPY \\\n  src \\\n  /app/\n", true},
		"mounted and taken":  {"FROM a AS b\nRUN --mount=type=bind,target=. make\nFROM c\nCOPY --from=b /out /app\n", true},
		"nothing":            {"FROM a\nRUN apt-get install kafka\n", false},
		"how it is started":  {"FROM a\nCOPY docker-entrypoint.sh kafka.conf /\nCOPY entrypoint /\n", false},
		"what it depends on": {"FROM a\nCOPY package.json package-lock.json ./\nRUN npm ci\n", false},
		"from elsewhere":     {"FROM a\nADD https://example.com/a.tar.gz /\nCOPY --from=b/c:1 /bin/c /bin/\n", false},
		"a text of its own":  {"FROM a\nCOPY <<EOF /etc/a\nCOPY . .\nEOF\n", false},
		"mounted alone":      {"FROM a\nRUN --mount=type=bind,target=.,rw=true ls\n", false},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if got := TakesSource("Dockerfile", []byte(test.text)); got != test.want {
				t.Errorf("%v, want %v", got, test.want)
			}
		})
	}
}

func FuzzBuilds(f *testing.F) {
	f.Add("a/compose.yaml", "services:\n  a:\n    build:\n      context: ../b\n")
	f.Add("compose.yaml", "x:\n - build: [\nbuild:\n\t")
	f.Fuzz(func(t *testing.T, file, text string) {
		for _, built := range Builds(file, []byte(text)) {
			if built != path.Clean(built) || strings.HasPrefix(built, "../") {
				t.Errorf("%q is not in the repository", built)
			}
		}
		TakesSource(file, []byte(text))
	})
}
