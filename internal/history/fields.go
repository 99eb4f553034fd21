package history

import (
	"bufio"
	"errors"
	"io"
	"strconv"
)

// errForm says that git answered in a form that is not known.
var errForm = errors.New("git's answer is of no known form")

// fields reads texts that a NUL byte ends each.
type fields struct {
	r   *bufio.Reader
	buf []byte
}

func newFields(r io.Reader) *fields { return &fields{r: bufio.NewReaderSize(r, 64<<10)} }

// next returns the next text, of a long one no more than keep bytes; it is
// good until the next call. It ends with [io.EOF], within a text with [errForm].
func (f *fields) next(keep int) ([]byte, error) {
	f.buf = f.buf[:0]
	for {
		part, err := f.r.ReadSlice(0)
		if err == nil && len(f.buf) == 0 && len(part)-1 <= keep {
			return part[:len(part)-1], nil // no copy
		}
		if err == nil {
			part = part[:len(part)-1]
		}
		f.buf = append(f.buf, part[:min(len(part), keep-len(f.buf))]...)
		switch {
		case err == nil:
			return f.buf, nil
		case errors.Is(err, bufio.ErrBufferFull):
		case errors.Is(err, io.EOF) && len(f.buf) == 0:
			return nil, io.EOF
		case errors.Is(err, io.EOF):
			return nil, errForm
		default:
			return nil, err
		}
	}
}

// isID reports whether a text is an object id in hexadecimal.
func isID(text []byte) bool {
	if len(text) != 40 && len(text) != 64 {
		return false
	}
	for _, b := range text {
		if (b < '0' || b > '9') && (b < 'a' || b > 'f') {
			return false
		}
	}
	return true
}

// seconds reads a date; what is none, or too large to count with, is the
// beginning of time, where no window reaches.
func seconds(text []byte) int64 {
	n, err := strconv.ParseInt(string(text), 10, 64)
	if err != nil || n < 0 || n > 1<<40 {
		return 0
	}
	return n
}
