package evidence

import (
	"fmt"
	"time"
)

// Day is a date, in days since 1970-01-01 in UTC. The zero value is no date.
type Day int

const secondsOfDay = 24 * 60 * 60

// DayOf returns the day of a time in seconds since 1970; no date for what is not after its first day.
func DayOf(seconds int64) Day { return Day(max(0, seconds/secondsOfDay)) }

// ParseDay reads a date as 2006-01-02 has it. No date before 1970-01-02 is one.
func ParseDay(text string) (Day, error) {
	at, err := time.Parse(time.DateOnly, text)
	if err != nil || DayOf(at.Unix()) == 0 {
		return 0, fmt.Errorf("%.40q is no date such as 2026-08-01", text)
	}
	return DayOf(at.Unix()), nil
}

// String returns the date as [ParseDay] reads it, "" for none.
func (d Day) String() string {
	if d == 0 {
		return ""
	}
	return time.Unix(int64(d)*secondsOfDay, 0).UTC().Format(time.DateOnly)
}

// MarshalText writes what [Day.String] returns.
func (d Day) MarshalText() ([]byte, error) { return []byte(d.String()), nil }
