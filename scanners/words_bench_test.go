package scanners

import (
	"os"
	"testing"
)

func BenchmarkWords(b *testing.B) {
	text, err := os.ReadFile("catalogue/generated.go")
	if err != nil {
		b.Fatal(err)
	}
	m := newMatchers().of(rules(b, `{in: [x], has: [healthz, livez, Fuzz*, Benchmark*, featureFlag, StatusForbidden]}`))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		m.words(text, func(int, []int) bool { return true })
	}
}
