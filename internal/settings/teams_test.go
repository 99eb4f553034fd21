package settings

import "testing"

func TestTeamOf(t *testing.T) {
	own, err := Parse([]byte(`
teams:
  Web: ["Ann@Example.org", "*@web.example.org", "12*+dan@users.noreply.example.com"]
  desk:
    people: ["*@*.desk.example.org", "*@web.example.org"]
    department: support
    develops: false
  all: "*@example.org"
`), Known{})
	if err != nil {
		t.Fatal(err)
	}
	for address, want := range map[string]Team{
		"ann@example.org":                       {Name: "Web", Department: "Web"},
		"bob@web.example.org":                   {Name: "Web", Department: "Web"}, // the first counts
		"1234+dan@users.noreply.example.com":    {Name: "Web", Department: "Web"},
		"1234+jordan@users.noreply.example.com": {},
		"cid@north.desk.example.org":            {Name: "desk", Department: "support", Outside: true},
		"cid@desk.example.org":                  {},
		"joann@example.org":                     {Name: "all", Department: "all"},
		"ann@example.org.evil.example":          {},
		"ann@evil.example@web.example.org":      {Name: "Web", Department: "Web"},
		"":                                      {},
		"ann":                                   {},
		"web.example.org":                       {},
	} {
		got, ok := own.TeamOf(address)
		if got.People = nil; ok != (want.Name != "") || got.Name != want.Name || got.Department != want.Department || got.Outside != want.Outside {
			t.Errorf("%s: %+v, want %+v", address, got, want)
		}
	}
}

func TestStarred(t *testing.T) {
	for _, test := range []struct {
		pattern, text string
		want          bool
	}{
		{"*", "", true}, {"a*a", "a", false}, {"a*a", "aa", true}, {"a*b*c", "axbxc", true}, {"a*b*c", "acb", false}, {"*a*", "bab", true}, {"**", "x", true}, {"a", "b", false},
	} {
		if got := starred(test.pattern, test.text); got != test.want {
			t.Errorf("%q of %q: %v", test.pattern, test.text, got)
		}
	}
}
