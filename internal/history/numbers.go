package history

import (
	"math"
	"slices"
)

// days is a number of days in seconds.
func days(n int) int64 { return int64(n) * 24 * 60 * 60 }

// inDays is a span of seconds in days; clocks that disagree make none.
func inDays(seconds int64) float64 { return float64(max(0, seconds)) / float64(days(1)) }

// part is a share, 0 of nothing.
func part(count float64, n int) float64 {
	if n == 0 {
		return 0
	}
	return count / float64(n)
}

// round keeps two decimals.
func round(value float64) float64 {
	value = math.Round(value*100) / 100
	if value == 0 {
		return 0 // no negative zero
	}
	return value
}

// quantile is the smallest value that at least the share q of all do not
// exceed; of an even number the median lies in the middle. It sorts the values.
func quantile(values []float64, q float64) float64 {
	if len(values) == 0 {
		return 0
	}
	slices.Sort(values)
	n := len(values)
	if q == 0.5 && n%2 == 0 {
		return (values[n/2-1] + values[n/2]) / 2
	}
	return values[min(n-1, max(0, int(math.Ceil(q*float64(n)))-1))]
}
