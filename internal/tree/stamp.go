package tree

import "time"

// stamp is what tells a file in a work tree from what stood there before, as git
// has it: whoever changes a file changes one of these.
type stamp struct {
	changed, modified moment
	inode, size       uint32
}

// moment is a time, in seconds and nanoseconds, of which an index keeps so many bits.
type moment struct{ seconds, nanoseconds uint32 }

func momentOf(t time.Time) moment { return moment{uint32(t.Unix()), uint32(t.Nanosecond())} }

func (m moment) before(other moment) bool {
	return m.seconds < other.seconds || m.seconds == other.seconds && m.nanoseconds < other.nanoseconds
}

// stampOf reads the stamp of an entry of an index.
func stampOf(stat string) stamp {
	return stamp{
		changed:  moment{be32(stat), be32(stat[4:])},
		modified: moment{be32(stat[8:]), be32(stat[12:])},
		inode:    be32(stat[20:]), size: be32(stat[entrySize:]),
	}
}
