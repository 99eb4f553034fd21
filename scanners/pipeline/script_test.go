package pipeline_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

func TestFill(t *testing.T) {
	env := []pipeline.Pair{
		{Key: "TASK", Value: "lint"}, {Key: "EMPTY"}, {Key: "OTHER", Value: "$TASK all"}, {Key: "LATER", Value: "$NEXT"}, {Key: "NEXT", Value: "x"},
		{Key: "LONG", Value: strings.Repeat("x", 1000)},
	}
	long := strings.Repeat("$LONG", 1000)
	tests := []struct{ text, want string }{
		{"make $TASK", "make lint"},
		{"./ci/${TASK}.sh ${TASK}$TASK", "./ci/lint.sh lintlint"},
		{"make $TASKS ${TASKS} ${TASK:-x}", "make $TASKS ${TASKS} ${TASK:-x}"},
		{"make $EMPTY all", "make  all"},
		{"make $OTHER", "make lint all"},
		{"make $LATER", "make $LATER"},
		{"echo $ $$ ${ $(TASK) costs 5$", "echo $ $$ ${ $(TASK) costs 5$"},
		{"make", "make"},
		{long, long},
	}
	for _, test := range tests {
		got := pipeline.Fill([]pipeline.Line{at(3, test.text)}, env)
		if diff := cmp.Diff([]pipeline.Line{at(3, test.want)}, got); diff != "" {
			t.Errorf("Fill (-want +got):\n%s", diff)
		}
	}
}
