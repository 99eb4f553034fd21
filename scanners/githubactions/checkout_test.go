package githubactions_test

import (
	"fmt"
	"testing"
)

// Where a script runs is a folder of the repository only where no other
// repository was checked out; what is absolute is none.
func TestCheckouts(t *testing.T) {
	tests := map[string]struct{ with, in, want string }{
		"its own, below the workspace":  {"{path: self}", "self/web", "web"},
		"another repository":            {"{path: other, repository: acme/other}", "other/web", "/other/web"},
		"not what only begins so":       {"{path: other, repository: acme/other}", "others", "others"},
		"a fork":                        {"{path: pr, repository: '${{ github.event.pull_request.head.repo.full_name }}'}", "pr/web", "web"},
		"a fork that a step looked for": {"{path: pr, repository: '${{ steps.x.outputs.head_repo }}'}", "pr/web", "web"},
		"what a step looked for":        {"{path: package, repository: '${{ steps.url.outputs.result }}'}", "package", "/package"},
		"that of a sibling":             {"{path: docs, repository: '${{ github.repository_owner }}/docs'}", "docs", "/docs"},
		"an input, in the workspace":    {"{repository: '${{ inputs.repository }}'}", "web", "web"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			p := read(t, fmt.Sprintf("on: push\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@v6\n        with: %s\n      - run: npm test\n        working-directory: %s\n", test.with, test.in))
			if got := p.Jobs[0].Steps[1].Run.Dir; got != test.want {
				t.Errorf("runs in %q, want %q", got, test.want)
			}
		})
	}
}
