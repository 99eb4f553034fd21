//go:build unix

package bench

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"text/tabwriter"
	"time"
)

// mostOfLog is how much of the CPU time of git's own log measuring history may take.
const mostOfLog = 1.5

// BenchmarkHistory compares what history adds to a scan with git's log of the same
// commits and their lines.
func BenchmarkHistory(b *testing.B) {
	repos := filepath.SplitList(os.Getenv("STAGECHECK_HISTORY"))
	if len(repos) == 0 {
		b.Skip("STAGECHECK_HISTORY names no checkouts")
	}
	program := build(b)
	table := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(table, "checkout\tcommits\tin the window\thistory ms\tMiB\tgit log ms\tratio\t")
	for range b.N {
		for _, repo := range repos {
			since := "--since=@" + strconv.FormatInt(newest(b, repo)-730*24*60*60, 10)
			took := beside(b,
				[]string{program, "scan", "--history=full", repo},
				[]string{program, "scan", "--history", "none", repo},
				[]string{"git", "-C", repo, "log", "--first-parent", "--diff-merges=first-parent", "--numstat", "-z", "--format=%H", since},
			)
			with, without, log := took[0], took[1], took[2]
			cpu := with.cpu - without.cpu
			ratio := float64(cpu) / float64(log.cpu)
			fmt.Fprintf(table, "%s\t%s\t%s\t%.0f\t%.0f\t%.0f\t%.2f\t\n", filepath.Base(repo), commits(b, repo), commits(b, repo, since),
				milliseconds(cpu), float64(with.peak)/1024, milliseconds(log.cpu), ratio)
			if ratio > mostOfLog {
				b.Errorf("%s: history takes %.2f times the CPU of git log, want %.1f at most", filepath.Base(repo), ratio, mostOfLog)
			}
		}
	}
	if err := table.Flush(); err != nil {
		b.Fatal(err)
	}
}

// newest is when HEAD was committed, in seconds since 1970.
func newest(b *testing.B, repo string) int64 {
	b.Helper()
	at, err := time.Parse(time.RFC3339, ask(b, repo, "log", "-1", "--format=%cI"))
	if err != nil {
		b.Fatal(err)
	}
	return at.Unix()
}

// commits counts those on the first-parent chain.
func commits(b *testing.B, repo string, more ...string) string {
	b.Helper()
	return ask(b, repo, append([]string{"rev-list", "--count", "--first-parent", "HEAD"}, more...)...)
}

func ask(b *testing.B, repo string, args ...string) string {
	b.Helper()
	out, err := exec.Command("git", append([]string{"-C", repo}, args...)...).Output()
	if err != nil {
		b.Fatalf("git %q: %v", args, err)
	}
	return strings.TrimSpace(string(out))
}
