package pipeline

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestOrder(t *testing.T) {
	p := &Pipeline{Jobs: []Job{
		{ID: "build"},
		{ID: "test", Needs: []string{"build"}},
		{ID: "release/plan", Needs: []string{"test"}},
		{ID: "release/apply", Needs: []string{"release/plan"}},
		{ID: "smoke", Needs: []string{"release"}}, // a called pipeline as a whole
		{ID: "lint"},
		{ID: "left", Needs: []string{"right", "gone"}}, // a circle
		{ID: "right", Needs: []string{"left"}},
	}}
	tests := map[string]struct{ before, after []string }{
		"build":         {[]string{"build"}, []string{"build", "release/apply", "release/plan", "smoke", "test"}},
		"release/plan":  {[]string{"build", "release/plan", "test"}, []string{"release/apply", "release/plan", "smoke"}},
		"release/apply": {[]string{"build", "release/apply", "release/plan", "test"}, []string{"release/apply", "smoke"}},
		"smoke":         {[]string{"build", "release/apply", "release/plan", "smoke", "test"}, []string{"smoke"}},
		"lint":          {[]string{"lint"}, []string{"lint"}},
		"left":          {[]string{"left", "right"}, []string{"left", "right"}},
		"none":          {},
	}
	for id, test := range tests {
		t.Run(id, func(t *testing.T) {
			wanted := func(j *Job) bool { return j.ID == id }
			if diff := cmp.Diff(test.before, ids(Upstream(p, wanted))); diff != "" {
				t.Errorf("before (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.after, ids(Downstream(p, wanted))); diff != "" {
				t.Errorf("after (-want +got):\n%s", diff)
			}
		})
	}
}

func ids(jobs map[*Job]bool) []string {
	var list []string
	for j := range jobs {
		list = append(list, j.ID)
	}
	slices.Sort(list)
	return list
}
