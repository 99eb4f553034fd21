package hollow

import (
	"hash/fnv"
	"strings"
)

// starter is a well-known template, as the hashes of its lines: see [hash].
type starter []uint32

// alike is the share of a text that must be a template's, and of a template
// that must still be there, for the text to be nothing else.
const alike = 0.95

// securityPolicy is what GitHub proposes for SECURITY.md.
func securityPolicy() starter {
	return starter{
		0xfaf08b7b, 0xc6550ae2, 0x0f4685e8, 0xa6b7e700, 0x28fc6899, 0x46badfc3, 0x84011960, 0xb70f03bb,
		0xfdb8e2cb, 0x367ffd54, 0x0d08edf8, 0x9a9a9074, 0xea177688, 0x47b89a2d,
	}
}

// bugReport is GitHub's form for reports of faults.
func bugReport() starter {
	return starter{
		0x6349c5d1, 0x9782681a, 0x7e645497, 0xad1c44c9, 0xf4fcb90b, 0x3f196f9e, 0x62d13c1a, 0x99c5bdf2,
		0xbf73656d, 0x9e8ce353, 0xb0baf3e6, 0x3ad4f756, 0x1fee390c, 0xe170ffbc, 0xabdef23b, 0xecd2b84f,
		0xa4d9762d, 0xcf06b9a8, 0x88abc1ef, 0x258b67f5, 0x4403c9f7, 0x4eb324fc,
	}
}

// featureRequest is GitHub's form for wishes.
func featureRequest() starter {
	return starter{0x01758d8e, 0xef2cb359, 0x9871ed34, 0x7cdb7df9, 0x4ad7a97e, 0x3b7496e4, 0x4403c9f7, 0x12311356}
}

// is reports whether lines are the template's and hardly anything else. Blank
// lines, signs and the case of letters are of no account.
func (s starter) is(lines []string) bool {
	known := make(map[uint32]bool, len(s))
	for _, h := range s {
		known[h] = false
	}
	same, all := 0, 0
	for _, line := range lines {
		words := plain(line)
		if words == "" {
			continue
		}
		all += len(words)
		h := hash(words)
		if _, ok := known[h]; ok {
			known[h] = true
			same += len(words)
		}
	}
	kept := 0
	for _, there := range known {
		if there {
			kept++
		}
	}
	return all > 0 && float64(same) >= alike*float64(all) && float64(kept) >= alike*float64(len(known))
}

// plain is a line's words in lower case, with one space between them.
func plain(line string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(line), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	}), " ")
}

// hash is the FNV-1a of a line's words.
func hash(words string) uint32 {
	h := fnv.New32a()
	h.Write([]byte(words))
	return h.Sum32()
}
