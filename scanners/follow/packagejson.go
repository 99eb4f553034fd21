package follow

import (
	"bytes"
	"encoding/json"
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// script is one named command of a manifest.
type script struct {
	name, text string
	line       int
}

// packageJSON is what following needs of a package.json.
type packageJSON struct {
	path, dir  string
	name       string
	scripts    []script
	workspaces []string
}

func (p *packageJSON) script(name string) (script, bool) {
	i := slices.IndexFunc(p.scripts, func(s script) bool { return s.name == name })
	if i < 0 {
		return script{}, false
	}
	return p.scripts[i], true
}

// pkg reads a package.json once; nil if there is none.
func (f *Follower) pkg(file string) *packageJSON {
	if p, ok := f.packages[file]; ok {
		return p
	}
	text := f.text(file)
	if text == nil {
		f.packages[file] = nil
		return nil
	}
	p := &packageJSON{path: file, dir: folder(file)}
	if err := p.read(text); err != nil {
		f.problem(evidence.Problem{Path: file, Kind: evidence.Unparsed, Message: err.Error()})
	}
	f.packages[file] = p
	return p
}

// folder is the folder of a file, "" for the root.
func folder(file string) string {
	if dir := path.Dir(file); dir != "." {
		return dir
	}
	return ""
}

// read takes the name, the scripts and the workspaces out of the JSON.
func (p *packageJSON) read(text []byte) error {
	w := newJSONWalk(text)
	return w.object(func(key string, _ int) error {
		switch key {
		case "name":
			value, _, err := w.value()
			p.name = value
			return err
		case "scripts":
			scripts, err := w.scripts()
			p.scripts = scripts
			return err
		case "workspaces":
			return w.strings(&p.workspaces)
		}
		return w.skip()
	})
}

// jsonWalk reads JSON by its tokens, with the line of each.
type jsonWalk struct {
	*json.Decoder
	text   []byte
	offset int64
	row    int
}

func newJSONWalk(text []byte) *jsonWalk {
	text = bytes.TrimPrefix(text, []byte("\xef\xbb\xbf"))
	return &jsonWalk{Decoder: json.NewDecoder(bytes.NewReader(text)), text: text, row: 1}
}

// line is the line at which the last token ends.
func (w *jsonWalk) line() int {
	end := min(w.InputOffset(), int64(len(w.text)))
	w.row += bytes.Count(w.text[w.offset:end], []byte("\n"))
	w.offset = end
	return w.row
}

// object calls do at each key of the object that comes next; do takes the value.
func (w *jsonWalk) object(do func(key string, line int) error) error {
	t, err := w.Token()
	if err != nil {
		return err
	}
	if t != json.Delim('{') {
		return w.rest(t)
	}
	for w.More() {
		t, err := w.Token()
		if err != nil {
			return err
		}
		key, _ := t.(string)
		if err := do(key, w.line()); err != nil {
			return err
		}
	}
	_, err = w.Token()
	return err
}

// value takes a scalar with its line; anything larger is skipped and gives "".
func (w *jsonWalk) value() (string, int, error) {
	t, err := w.Token()
	if err != nil {
		return "", 0, err
	}
	line := w.line()
	text, _ := t.(string)
	return text, line, w.rest(t)
}

func (w *jsonWalk) skip() error {
	t, err := w.Token()
	if err != nil {
		return err
	}
	return w.rest(t)
}

// rest skips what the token opened.
func (w *jsonWalk) rest(t json.Token) error {
	depth := 0
	for {
		switch t {
		case json.Delim('{'), json.Delim('['):
			depth++
		case json.Delim('}'), json.Delim(']'):
			depth--
		}
		if depth <= 0 {
			return nil
		}
		var err error
		if t, err = w.Token(); err != nil {
			return err
		}
	}
}

// scripts takes an object of scripts. A value may be a text, a list of texts,
// or an object with the text under "command".
func (w *jsonWalk) scripts() ([]script, error) {
	var out []script
	err := w.object(func(key string, _ int) error {
		if !w.More() {
			return nil
		}
		t, err := w.Token()
		if err != nil {
			return err
		}
		line := w.line()
		switch t {
		case json.Delim('['):
			for w.More() {
				text, line, err := w.value()
				if err != nil {
					return err
				}
				out = append(out, script{key, text, line})
			}
			_, err := w.Token()
			return err
		case json.Delim('{'):
			for w.More() {
				k, _, err := w.value()
				if err != nil {
					return err
				}
				text, line, err := w.value()
				if err != nil {
					return err
				}
				if k == "command" {
					out = append(out, script{key, text, line})
				}
			}
			_, err := w.Token()
			return err
		}
		if text, ok := t.(string); ok {
			out = append(out, script{key, text, line})
		}
		return nil
	})
	return out, err
}

// strings takes a list of texts, also one under "packages".
func (w *jsonWalk) strings(out *[]string) error {
	t, err := w.Token()
	if err != nil {
		return err
	}
	switch t {
	case json.Delim('['):
		for w.More() {
			text, _, err := w.value()
			if err != nil {
				return err
			}
			*out = append(*out, text)
		}
		_, err := w.Token()
		return err
	case json.Delim('{'):
		for w.More() {
			k, _, err := w.value()
			if err != nil {
				return err
			}
			if k == "packages" {
				if err := w.strings(out); err != nil {
					return err
				}
				continue
			}
			if err := w.skip(); err != nil {
				return err
			}
		}
		_, err := w.Token()
		return err
	}
	return nil
}

// withoutComments blanks the comments and trailing commas of JSONC, lines kept.
func withoutComments(text []byte) []byte {
	out := bytes.Clone(text)
	comma := -1
	for i := 0; i < len(out); i++ {
		switch c := out[i]; {
		case c == '"':
			for i++; i < len(out) && out[i] != '"'; i++ {
				if out[i] == '\\' {
					i++
				}
			}
			comma = -1
		case c == '/' && i+1 < len(out) && (out[i+1] == '/' || out[i+1] == '*'):
			end := []byte("\n")
			if out[i+1] == '*' {
				end = []byte("*/")
			}
			stop := bytes.Index(out[i+2:], end)
			if stop < 0 {
				stop = len(out) - i - 2
			} else if len(end) == 2 {
				stop += 2
			}
			for j := i; j < i+2+stop; j++ {
				if out[j] != '\n' {
					out[j] = ' '
				}
			}
			i += 1 + stop
		case c == ',':
			comma = i
		case (c == '}' || c == ']') && comma >= 0:
			out[comma] = ' '
			comma = -1
		case !strings.ContainsRune(" \t\r\n", rune(c)):
			comma = -1
		}
	}
	return out
}
