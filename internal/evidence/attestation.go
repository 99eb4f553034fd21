package evidence

// Standing is what an attestation or an exemption is worth at a commit.
type Standing string

// The standings.
const (
	// InDate: it has its effect.
	InDate Standing = "in-date"
	// Unused: it is in date, and changes nothing.
	Unused Standing = "unused"
	// Expired: its time is over at the commit.
	Expired Standing = "expired"
	// Undatable: without a commit nobody can say whether it is in date.
	Undatable Standing = "undatable"
	// Invalid: it breaks a rule.
	Invalid Standing = "invalid"
)

// Attestation is a person's word for what no file shows. It holds roles and no
// names: who spoke and who approved stays in the settings.
type Attestation struct {
	// ID is the name that the settings give it, of which there is one.
	ID string
	// Statement is what it is about.
	Statement string
	// Claim is what is true, in a sentence.
	Claim string
	// Scope is what it is true of: "repo", "org" or "team:NAME".
	Scope string
	// Role is that of the person who says so.
	Role string
	// Date and Expires are the days from and up to which it is said to hold.
	Date, Expires Day
	// Evidence holds addresses, and paths of the repository, that bear it out.
	Evidence []string
	// Missing holds those of the paths that the scanned tree has not.
	Missing []string
	// Disputes holds the signals whose sightings it contradicts.
	Disputes []string
	// Malformed says which rule it breaks by itself, "" where none.
	Malformed string
	// Path and Line say where it stands.
	Path string
	Line int
}

// Exemption takes sightings out of judgement: those of a signal, those under
// some paths, or those that are both.
type Exemption struct {
	// Signal is the signal, "" for every one.
	Signal string
	// Paths are globs, as roles of paths have them; none for everywhere.
	Paths []string
	// Reason says why, and Owner which role answers for it.
	Reason, Owner string
	// Expires is the last day on which it holds.
	Expires Day
	// Malformed says which rule it breaks, "" where none.
	Malformed string
	// Path and Line say where it stands.
	Path string
	Line int

	// Standing says whether it had its effect, and Why not where it had none.
	Standing Standing
	Why      string
	// Evidence holds the best few of the sightings that it took out, in roles that
	// count for their signals; Demoted those in roles that do not. Count is how many they were.
	Evidence, Demoted []Evidence
	Count             int
}

// Date says whether the exemption holds at a commit, by the commit's time in
// seconds since 1970; 0 where there is no commit.
func (x *Exemption) Date(commit int64) {
	x.Standing, x.Why = InDate, ""
	switch {
	case x.Malformed != "":
		x.Standing, x.Why = Invalid, x.Malformed
	case commit == 0:
		x.Standing, x.Why = Undatable, "there is no commit to tell the date by"
	case DayOf(commit) > x.Expires:
		x.Standing, x.Why = Expired, "it expired on "+x.Expires.String()
	}
}
