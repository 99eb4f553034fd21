package scanners_test

import (
	"os"
	"testing"

	"github.com/stagecheck/stagecheck/internal/tree"
	"github.com/stagecheck/stagecheck/scanners"
)

func BenchmarkScan(b *testing.B) {
	dir := os.Getenv("STAGECHECK_REPO")
	if dir == "" {
		b.Skip("STAGECHECK_REPO names no checkout")
	}
	s := scanners.New()
	for b.Loop() {
		t, err := tree.Open(b.Context(), dir, tree.Options{})
		if err != nil {
			b.Fatal(err)
		}
		if _, err := s.Scan(b.Context(), t); err != nil {
			b.Fatal(err)
		}
		t.Close()
	}
}
