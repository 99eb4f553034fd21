//go:build unix

// Package bench compares stagecheck with its peers on real checkouts. It has
// benchmarks only:
//
//	STAGECHECK_REPOS=path/to/a:path/to/b go test -run '^$' -bench Peers ./internal/bench
//
// prints the CPU time (user and system, of all processes) and the peak memory
// of one run, the best of several, side by side. STAGECHECK_SPECFY names the
// stack-analyser program of the npm package @specfy/stack-analyser; rg is
// ripgrep. A peer that is not there is left out. STAGECHECK_HISTORY names
// checkouts for -bench History, which compares history with git's own log.
package bench

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"text/tabwriter"
	"time"
)

// rounds is how often each command runs; the cheapest round counts, since
// everything else on the machine only adds.
const rounds = 15

// cost is what one process took.
type cost struct {
	cpu  time.Duration
	peak int64 // KiB
}

func BenchmarkPeers(b *testing.B) {
	repos := filepath.SplitList(os.Getenv("STAGECHECK_REPOS"))
	if len(repos) == 0 {
		b.Skip("STAGECHECK_REPOS names no checkouts")
	}
	program := build(b)
	table := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(table, "checkout\tfiles\tstagecheck ms\tMiB\trg ms\tratio\tspecfy ms\tratio\t")
	empty := b.TempDir()
	if err := os.WriteFile(filepath.Join(empty, "README"), []byte("empty\n"), 0o644); err != nil {
		b.Fatal(err)
	}
	for range b.N {
		start := beside(b, []string{program, "scan", empty})[0]
		fmt.Fprintf(table, "(empty)\t1\t%.1f\t%.0f\t\t\t\t\t\n", milliseconds(start.cpu), float64(start.peak)/1024)
		for _, repo := range repos {
			took := beside(b,
				[]string{program, "scan", "--history", "none", repo},
				[]string{"rg", "-c", "xyzzy", repo},
				[]string{os.Getenv("STAGECHECK_SPECFY"), repo, "-o", filepath.Join(b.TempDir(), "specfy.json")},
			)
			ours := *took[0]
			row := fmt.Sprintf("%s\t%d\t%.1f\t%.0f\t", filepath.Base(repo), files(b, repo), milliseconds(ours.cpu), float64(ours.peak)/1024)
			row += against(ours, took[1]) + against(ours, took[2])
			fmt.Fprintln(table, row)
		}
	}
	if err := table.Flush(); err != nil {
		b.Fatal(err)
	}
}

// build builds stagecheck as a release is built.
func build(b *testing.B) string {
	b.Helper()
	program := filepath.Join(b.TempDir(), "stagecheck")
	command := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", program, "../../cmd/stagecheck")
	command.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := command.CombinedOutput(); err != nil {
		b.Fatalf("build: %v\n%s", err, out)
	}
	return program
}

// against returns the cells of a peer: its time and our share of it, and none
// where it is not there.
func against(ours cost, peer *cost) string {
	if peer == nil {
		return "-\t-\t"
	}
	return fmt.Sprintf("%.1f\t%.2f\t", milliseconds(peer.cpu), float64(ours.cpu)/float64(peer.cpu))
}

// beside measures programs with their arguments in turn, so that what else the
// machine does falls on all of them, and returns the cheapest run of each; nil of
// one that is not there. One that exits with 1 has done its work: nothing matched.
func beside(b *testing.B, commands ...[]string) []*cost {
	b.Helper()
	best := make([]*cost, len(commands))
	for range rounds {
		for i, words := range commands {
			if _, err := exec.LookPath(words[0]); err != nil {
				continue
			}
			command := exec.Command(words[0], words[1:]...)
			if err := command.Run(); command.ProcessState == nil || command.ProcessState.ExitCode() > 1 {
				b.Fatalf("run %q: %v", words, err)
			}
			state := command.ProcessState
			if cpu := state.UserTime() + state.SystemTime(); best[i] == nil || cpu < best[i].cpu {
				best[i] = &cost{cpu, state.SysUsage().(*syscall.Rusage).Maxrss}
			}
		}
	}
	return best
}

func files(b *testing.B, repo string) int {
	b.Helper()
	out, err := exec.Command("git", "-C", repo, "ls-files").Output()
	if err != nil {
		b.Fatalf("list %s: %v", repo, err)
	}
	return strings.Count(string(out), "\n")
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
