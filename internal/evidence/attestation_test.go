package evidence

import "testing"

func TestParseDay(t *testing.T) {
	for _, text := range []string{"1970-01-02", "2024-02-29", "2026-08-01", "9999-12-31"} {
		day, err := ParseDay(text)
		if err != nil || day.String() != text {
			t.Errorf("ParseDay(%q) = %s, %v", text, day, err)
		}
	}
	for _, text := range []string{"", "1970-01-01", "1812-01-01", "2025-02-29", "2026-8-1", "2026-08-01T00:00:00Z", "tomorrow", "10000-01-01"} {
		if day, err := ParseDay(text); err == nil {
			t.Errorf("ParseDay(%q) = %s", text, day)
		}
	}
	if a, b := DayOf(1785542399), DayOf(1785542400); a.String() != "2026-07-31" || b.String() != "2026-08-01" || b != a+1 {
		t.Errorf("%s and %s", a, b)
	}
	if DayOf(-5) != 0 || Day(0).String() != "" {
		t.Error("there is a date before the first")
	}
}

func TestExemption_Date(t *testing.T) {
	day, err := ParseDay("2026-08-01")
	if err != nil {
		t.Fatal(err)
	}
	at := func(days Day) int64 { return int64(day+days) * secondsOfDay }
	tests := map[string]struct {
		exemption Exemption
		commit    int64
		want      Standing
	}{
		"before":    {Exemption{Expires: day}, at(-1), InDate},
		"last_day":  {Exemption{Expires: day}, at(1) - 1, InDate},
		"after":     {Exemption{Expires: day}, at(1), Expired},
		"no_commit": {Exemption{Expires: day}, 0, Undatable},
		"malformed": {Exemption{Expires: day, Malformed: "nobody owns it"}, at(-1), Invalid},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			test.exemption.Date(test.commit)
			if got := test.exemption.Standing; got != test.want || (test.exemption.Why == "") != (got == InDate) {
				t.Errorf("%s: %q, want %s", got, test.exemption.Why, test.want)
			}
		})
	}
}
