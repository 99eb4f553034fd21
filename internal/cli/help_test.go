package cli_test

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stagecheck/stagecheck/internal/cli"
)

// Help is read in terminals that are eighty columns wide.
func TestHelpFits(t *testing.T) {
	for _, command := range []string{"", "scan", "check", "next", "explain", "policy", "policy test", "policy input"} {
		var out, errors bytes.Buffer
		args := append(strings.Fields(command), "--help")
		if code := cli.Main(t.Context(), cli.Streams{Out: &out, Err: &errors}, func(string) string { return "" }, args); code != cli.Done || out.Len() == 0 || errors.Len() > 0 {
			t.Errorf("%s: exit %d\n%s", command, code, errors.String())
		}
		for line := range strings.Lines(out.String()) {
			if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); n > 80 {
				t.Errorf("%s: %d columns: %s", command, n, line)
			}
		}
	}
}
