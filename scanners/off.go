package scanners

import (
	"bytes"

	"github.com/stagecheck/stagecheck/internal/expression"
)

// maxOff is the number of bytes behind a key in which it may be said to be off.
const maxOff = 1024

// off matches the first setting below a key that says that it is not wanted.
var off = expression.Lazy(`^enabled:\s*["']?(?:false|no|off)["']?\s*(?:#|$)`)

// isOff reports whether a line of YAML begins a mapping whose first setting
// switches it off: the values of a chart name what it could do, too.
func (f *finding) isOff(line []byte) bool {
	key := bytes.TrimLeft(line, " ")
	if !bytes.HasSuffix(bytes.TrimRight(key, " \t"), []byte(":")) {
		return false
	}
	end := cap(f.text) - cap(line) + len(line)
	rest := f.text[end:min(len(f.text), end+maxOff)]
	for below := range bytes.Lines(rest) {
		text := bytes.TrimSpace(below)
		if len(text) == 0 || text[0] == '#' {
			continue
		}
		return bytes.IndexByte(below, text[0]) > len(line)-len(key) && off().Match(text)
	}
	return false
}
