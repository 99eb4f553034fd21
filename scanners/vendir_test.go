package scanners

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestVendored(t *testing.T) {
	tests := map[string]struct{ dir, text, want string }{
		"one_chart":        {".", "apiVersion: vendir.k14s.io/v1alpha1\nkind: Config\ndirectories:\n- path: charts/shop\n  contents:\n    - path: .\n      helmChart:\n        name: shop\n", "charts/shop/"},
		"indented":         {".", "directories:\n  - path: \"vendor\" # all of it\n    contents:\n    - path: a\n      git: {url: x}\n    - path: b\n      http: {url: y}\n", "vendor/a/ vendor/b/"},
		"two_folders":      {".", "directories:\n- path: a\n  contents:\n  - path: .\n- path: b\n  contents:\n  - path: c\n", "a/ b/c/"},
		"below_its_folder": {"deploy", "directories:\n- path: charts\n  contents:\n  - path: x\n", "deploy/charts/x/"},
		"kept_by_hand":     {".", "directories:\n- path: config\n  contents:\n  - path: own\n    manual: {}\n  - path: others\n    git: {}\n", "config/others/"},
		"out_of_the_tree":  {".", "directories:\n- path: ../..\n  contents:\n  - path: .\n", ""},
		"all_of_the_tree":  {".", "directories:\n- path: .\n  contents:\n  - path: .\n", ""},
		"copied_from_here": {".", "directories:\n- path: a\n  contents:\n  - path: b\n    directory:\n      path: ../c\n", "a/b/"},
		"something_else":   {".", "paths:\n- path: a\n  contents:\n  - path: .\n", ""},
		"in_a_comment":     {".", "directories:\n#- path: a\n#  contents:\n#  - path: .\n", ""},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, strings.Join(vendored(test.dir, test.text), " ")); diff != "" {
				t.Errorf("folders (-want +got):\n%s", diff)
			}
		})
	}
}

func FuzzVendored(f *testing.F) {
	f.Add("deploy", "directories:\n- path: a\n  contents:\n  - path: .\n    manual: {}\n")
	f.Add(".", "directories:\r\n  - path: 'b' # x\r\n    contents:\r\n    - path: ../c\r\n")
	f.Fuzz(func(t *testing.T, dir, text string) {
		for _, folder := range vendored(dir, text) {
			if folder == "/" || !strings.HasSuffix(folder, "/") || len(folder) > len(dir)+len(text)+3 {
				t.Errorf("vendored(%q, %q) names %q", dir, text, folder)
			}
		}
	})
}
