package document

// maxNodes is how many nodes may be looked at with one budget, those that
// aliases repeat counted each time: far more than any real pipeline has.
const maxNodes = 200_000

// BytesPerNode is how much copied text costs as much as a node.
const BytesPerNode = 64

// Budget bounds how much is looked at: in one file, or in all files of one
// pipeline. The zero Budget is a full one.
type Budget struct {
	taken int // in nodes
	over  bool
}

// Spend takes n nodes and reports whether there were enough.
func (b *Budget) Spend(n int) bool {
	b.taken += n
	b.over = b.over || b.taken > maxNodes
	return !b.over
}

// Exhaust takes all that is left: another limit was hit.
func (b *Budget) Exhaust() { b.over = true }

// Over reports whether more was asked for than there was.
func (b *Budget) Over() bool { return b.over }

// Over reports whether the file held more, once its aliases are followed, than
// was looked at.
func (d *Document) Over() bool { return d.budget.Over() }
