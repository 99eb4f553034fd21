package scanners

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stagecheck/stagecheck/internal/tree"
)

// TestName holds what a repository calls itself, and that a name that any other
// could have is none.
func TestName(t *testing.T) {
	tests := map[string]struct {
		files map[string]string
		want  string
	}{
		"module":           {map[string]string{"go.mod": "module example.com/shop/v2\n", "package.json": `{"name": "web"}`}, "example.com/shop/v2"},
		"package":          {map[string]string{"package.json": `{"name": "shop"}`}, "shop"},
		"scope":            {map[string]string{"package.json": `{"name": "@acme/web"}`}, "@acme/web"},
		"any package":      {map[string]string{"package.json": `{"name": "app"}`}, ""},
		"any root":         {map[string]string{"package.json": `{"name": "@acme/root"}`}, ""},
		"any, and another": {map[string]string{"package.json": `{"name": "frontend"}`, "pyproject.toml": "[project]\nname = \"shop\"\n"}, "shop"},
		"none":             {map[string]string{"README.md": "# Shop\n"}, ""},
	}
	for title, test := range tests {
		t.Run(title, func(t *testing.T) {
			dir := t.TempDir()
			for file, text := range test.files {
				if err := os.WriteFile(filepath.Join(dir, file), []byte(text), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			files, err := tree.Open(t.Context(), dir, tree.Options{})
			if err != nil {
				t.Fatal(err)
			}
			defer files.Close()
			if got := name(newFiles(files)); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}
