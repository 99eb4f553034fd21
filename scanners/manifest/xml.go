package manifest

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// maxElements is the nesting beyond which XML is not read.
const maxElements = 100

var errNesting = fmt.Errorf("nested more than %d deep", maxElements)

// element is an element of an XML document.
type element struct {
	// path holds the names from the root to the element itself; it is only
	// good until the next element.
	path  []string
	attrs []xml.Attr
	line  int
	// text is what stands in an element that holds no others; known at its end.
	text string
}

// name returns the element's own name.
func (e *element) name() string { return e.path[len(e.path)-1] }

// parent returns the name of the element that holds it, "" for the root.
func (e *element) parent() string {
	if len(e.path) < 2 {
		return ""
	}
	return e.path[len(e.path)-2]
}

// within reports whether one of the elements that hold it has the name.
func (e *element) within(name string) bool {
	for _, n := range e.path[:len(e.path)-1] {
		if n == name {
			return true
		}
	}
	return false
}

// attr returns an attribute's value.
func (e *element) attr(name string) string {
	for _, a := range e.attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// xml calls begin and end for each element of a document, up to the first place that is no XML.
func (f *file) xml(begin, end func(*element)) (int, error) {
	decoder := xml.NewDecoder(strings.NewReader(onlyUTF8(f.text)))
	decoder.CharsetReader = func(_ string, input io.Reader) (io.Reader, error) { return input, nil }
	e := &element{}
	var text strings.Builder
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return 0, nil
		}
		line := f.index.At(int(decoder.InputOffset()) - 1)
		if err != nil {
			var syntax *xml.SyntaxError
			if errors.As(err, &syntax) {
				return syntax.Line, errors.New(syntax.Msg)
			}
			return line, err
		}
		switch t := token.(type) {
		case xml.StartElement:
			if len(e.path) == maxElements {
				return line, errNesting
			}
			e.path, e.attrs, e.line, e.text = append(e.path, t.Name.Local), t.Attr, line, ""
			text.Reset()
			begin(e)
		case xml.CharData:
			if text.Len()+len(t) <= 4*maxName {
				text.Write(t)
			}
		case xml.EndElement:
			e.attrs, e.line, e.text = nil, line, strings.TrimSpace(text.String())
			end(e)
			e.path = e.path[:len(e.path)-1]
			text.Reset()
		}
	}
}

// onlyUTF8 replaces each byte that is not UTF-8 by a question mark: names are
// in ASCII whatever the encoding, and offsets stay what they are.
func onlyUTF8(text string) string {
	if utf8.ValidString(text) {
		return text
	}
	clean := []byte(text)
	for i := 0; i < len(clean); {
		r, size := utf8.DecodeRune(clean[i:])
		if r == utf8.RuneError && size == 1 {
			clean[i] = '?'
		}
		i += size
	}
	return string(clean)
}
