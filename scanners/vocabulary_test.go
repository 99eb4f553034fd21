package scanners

import (
	"fmt"
	"math/rand/v2"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// plainly finds the words of a vocabulary as one would without a hurry.
func plainly(words []string, text string) []string {
	var found []string
	for _, at := range regexp.MustCompile(`[A-Za-z0-9_]+`).FindAllStringIndex(text, -1) {
		word := text[at[0]:at[1]]
		for i, want := range words {
			if prefix, ok := strings.CutSuffix(want, "*"); word == want || ok && strings.HasPrefix(word, prefix) {
				found = append(found, fmt.Sprintf("%d@%d", i, at[0]))
			}
		}
	}
	return found
}

func quickly(words []string, text string) []string {
	var v vocabulary
	for i, word := range words {
		v.add(i, word)
	}
	var found []string
	v.find([]byte(text), func(at int, rules []int) bool {
		for _, i := range rules {
			found = append(found, fmt.Sprintf("%d@%d", i, at))
		}
		return true
	})
	return found
}

func TestVocabulary_finds_every_word(t *testing.T) {
	vocabularies := [][]string{
		{"describe", "Fuzz*", "healthz"},
		{"it", "test"},
		{"tap", "cov*", "abc*"},
		{"k6*"},
		{},
	}
	texts := []string{"", "it", "xit", "it\n", " tap", "tap", "taps tap-tap", "FuzzRead xFuzz Fuzz", "a it", "describe", "xdescribe", "k6", "k6run ak6", "co cov cover"}
	letters := []string{"i", "t", " ", "tap", "test", "cov", "\n", "_", "é", "Fuzz", "describe", "k6", "-"}
	random := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		var b strings.Builder
		for range random.IntN(12) {
			b.WriteString(letters[random.IntN(len(letters))])
		}
		texts = append(texts, b.String())
	}
	for _, words := range vocabularies {
		for _, text := range texts {
			if diff := cmp.Diff(plainly(words, text), quickly(words, text)); diff != "" {
				t.Errorf("%q in %q (-want +got):\n%s", words, text, diff)
			}
		}
	}
}

func TestVocabulary_stops_when_asked(t *testing.T) {
	var v vocabulary
	v.add(0, "alpha")
	seen := 0
	v.find([]byte("alpha alpha"), func(int, []int) bool { seen++; return false })
	if seen != 1 {
		t.Errorf("went on for %d words", seen)
	}
}

func BenchmarkVocabulary(b *testing.B) {
	text, err := os.ReadFile("vocabulary_test.go")
	if err != nil {
		b.Fatal(err)
	}
	text = []byte(strings.Repeat(string(text), 100))
	var v vocabulary
	for i, word := range []string{"healthz", "livez", "Fuzz*", "Benchmark*", "featureFlag", "StatusForbidden"} {
		v.add(i, word)
	}
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		v.find(text, func(int, []int) bool { return true })
	}
}
