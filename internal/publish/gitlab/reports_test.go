package gitlab

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/publish/gitlab/fakegitlab"
)

func TestDotenv(t *testing.T) {
	many := []Variable{
		{"conclusion", "success"}, {"title", "Security 4 -> 3"}, {"stage-sec", "3"}, {"stage-tst", ""}, {"name of none", "x"},
		{"lines", "a\nSTAGECHECK_STAGE=6"}, {"expanded", "$CI_JOB_TOKEN"}, {"long", strings.Repeat("x", mostDotenv)},
	}
	data := Dotenv(many)
	if diff := cmp.Diff("STAGECHECK_CONCLUSION=success\nSTAGECHECK_STAGE_SEC=3\n", string(data)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	for i := range 50 {
		many = append(many, Variable{fmt.Sprint("v", i), strings.Repeat("x", 200)})
	}
	got, err := fakegitlab.Dotenv(Dotenv(many))
	if err != nil || len(got) != mostVariables {
		t.Errorf("%d variables, %v", len(got), err)
	}
}

func TestLinks(t *testing.T) {
	for _, test := range []struct {
		note, job string
		want      []fakegitlab.Link
	}{
		{"", "", nil},
		{"", "https://gitlab.example/a/-/jobs/1", []fakegitlab.Link{{Label: "The reports", URL: "https://gitlab.example/a/-/jobs/1/artifacts/browse"}}},
		{"https://gitlab.example/a/-/merge_requests/7#note_1", "", []fakegitlab.Link{{Label: "The verdict on the merge request", URL: "https://gitlab.example/a/-/merge_requests/7#note_1"}}},
	} {
		got, err := fakegitlab.Annotations(Links(test.note, test.job))
		if err != nil {
			t.Error(err)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("-want +got\n%s", diff)
		}
	}
}
