package lines

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// maxDepth is the nesting beyond which a document is not read: no manifest or
// template comes near it.
const maxDepth = 200

// ErrDepth is what [JSON] fails with where a document nests too deeply.
var ErrDepth = fmt.Errorf("nested more than %d deep", maxDepth)

// Member is a value of a JSON document and where it stands.
type Member struct {
	// Path holds the keys that lead to the value; an element of an array has
	// the key "". It is only good until the next member.
	Path []string
	// Value is the string; "" for all that is none.
	Value string
	// Open is '{' or '[' where the value is an object or array, which is yielded before its members.
	Open rune
	// Line is that of the last key of the path, or of the value where the path ends in an array.
	Line int
}

// JSON calls yield with each value of a document, in order, until yield
// returns false. The error is that of the first place that is no JSON, and the
// line is that place's; what stands before it has been yielded.
func JSON(x *Index, yield func(Member) bool) (line int, err error) {
	w := jsonWalk{index: x, decoder: json.NewDecoder(strings.NewReader(x.text)), yield: yield}
	w.decoder.UseNumber() // a number's value is of no interest, and need not fit
	for {
		token, err := w.decoder.Token()
		if errors.Is(err, io.EOF) && len(w.frames) == 0 && w.begun {
			return 0, nil
		}
		w.begun = true
		if err == nil {
			err = w.token(token)
		}
		if errors.Is(err, errStop) {
			return 0, nil
		}
		if err != nil {
			if errors.Is(err, io.EOF) {
				err = io.ErrUnexpectedEOF
			}
			return x.At(w.offset(err)), err
		}
	}
}

var errStop = errors.New("stop")

// jsonWalk follows a stream of tokens. It does not recurse: nesting is a
// matter of the frames alone.
type jsonWalk struct {
	index   *Index
	decoder *json.Decoder
	yield   func(Member) bool
	frames  []jsonFrame
	path    []string
	begun   bool // a document that ends before it begins is none
}

type jsonFrame struct {
	object bool
	keyed  bool // the key was read, and its value is next
	line   int  // of that key
}

// offset returns where an error is: the decoder gives sometimes the offset of
// the byte that it did not want, and sometimes that of the byte after it.
func (w *jsonWalk) offset(err error) int {
	before := int(w.decoder.InputOffset()) - 1
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		before = int(syntax.Offset) - 1
	}
	text := w.index.text
	for at := max(0, before); at < len(text); at++ {
		if text[at] > ' ' {
			return at
		}
	}
	return before
}

func (w *jsonWalk) token(token json.Token) error {
	delim, isDelim := token.(json.Delim)
	if isDelim && (delim == '}' || delim == ']') {
		w.frames = w.frames[:len(w.frames)-1]
		w.path = w.path[:max(0, len(w.path)-1)]
		w.done()
		return nil
	}
	line := w.index.At(int(w.decoder.InputOffset()) - 1)
	if top := w.top(); top != nil && top.object && !top.keyed {
		key, _ := token.(string) // the decoder allows nothing else here
		top.keyed, top.line = true, line
		w.path[len(w.path)-1] = key
		return nil
	} else if top != nil && top.object {
		line = top.line
	}
	m := Member{Path: w.path, Line: line}
	m.Value, _ = token.(string)
	if isDelim {
		m.Open = rune(delim)
	}
	if !w.yield(m) {
		return errStop
	}
	if !isDelim {
		w.done()
		return nil
	}
	if len(w.frames) == maxDepth {
		return ErrDepth
	}
	w.frames = append(w.frames, jsonFrame{object: delim == '{'})
	w.path = append(w.path, "")
	return nil
}

// done notes that a value is over: in an object, a key comes next.
func (w *jsonWalk) done() {
	if top := w.top(); top != nil {
		top.keyed = false
	}
}

func (w *jsonWalk) top() *jsonFrame {
	if len(w.frames) == 0 {
		return nil
	}
	return &w.frames[len(w.frames)-1]
}
