package infra

import (
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/fact"
)

// dockerReader follows the instructions of a Dockerfile.
type dockerReader struct {
	s      *sniffer
	args   map[string]string // the defaults of build arguments
	stages map[string]bool
	escape string // goes on with an instruction on the next line
	here   []string
	// copied holds what COPY and ADD take from the folder that is built in, and
	// binds and takes tell of that being mounted, and of files that a stage takes from elsewhere.
	copied       []string
	binds, takes bool
}

// dockerfile reads which images a Dockerfile starts from and takes files from,
// the health check, and the users that it switches to.
func (s *sniffer) dockerfile() *dockerReader {
	r := &dockerReader{s: s, args: map[string]string{}, stages: map[string]bool{}, escape: `\`}
	var instruction strings.Builder
	first, text := 0, "" // of the instruction
	s.lines(func(number int, line string) {
		code := strings.TrimSpace(line)
		switch {
		case len(r.here) > 0:
			if code == r.here[0] {
				r.here = r.here[1:]
			}
			return
		case strings.HasPrefix(code, "#"):
			if number == 1 && strings.ReplaceAll(strings.ToLower(code), " ", "") == "#escape=`" {
				r.escape = "`"
			}
			return // also in the midst of an instruction
		case code == "":
			return
		}
		if first == 0 {
			first, text = number, line
		}
		more := strings.HasSuffix(code, r.escape)
		if instruction.Len() < 4*maxValue {
			instruction.WriteString(strings.TrimSuffix(code, r.escape))
			instruction.WriteByte(' ')
		}
		if !more {
			r.instruction(instruction.String(), first, text)
			r.here = hereDocuments(code)
			instruction.Reset()
			first = 0
		}
	})
	if first > 0 {
		r.instruction(instruction.String(), first, text)
	}
	return r
}

func (r *dockerReader) instruction(code string, line int, text string) {
	words := strings.Fields(code)
	if len(words) < 2 {
		return
	}
	switch strings.ToUpper(words[0]) {
	case "ARG":
		for _, word := range words[1:] {
			if name, value, ok := strings.Cut(word, "="); ok && len(r.args) < maxFacts {
				r.args[name] = unquote(value)
			}
		}
	case "FROM":
		r.from(words[1:], line, text)
	case "RUN":
		r.run(words[1:])
	case "COPY", "ADD":
		r.copy(words[1:])
		for _, word := range words[1:] {
			// A bare name is that of a stage or of a context that the build is given.
			if image, ok := strings.CutPrefix(word, "--from="); ok && strings.ContainsAny(image, "/:@$") {
				r.image(image, line, text)
			}
		}
	case "HEALTHCHECK":
		if !strings.EqualFold(words[1], "NONE") {
			r.key("dockerfile.healthcheck", strings.Join(words[1:], " "), line, text)
		}
	case "USER":
		user, _, _ := strings.Cut(expand(unquote(words[1]), r.args), ":")
		r.key("dockerfile.user", user, line, text)
	}
}

// from reads the image of a FROM and the name that the stage is given.
func (r *dockerReader) from(words []string, line int, text string) {
	for len(words) > 0 && strings.HasPrefix(words[0], "--") {
		words = words[1:]
	}
	if len(words) == 0 {
		return
	}
	r.image(words[0], line, text)
	if len(words) >= 3 && strings.EqualFold(words[1], "AS") {
		r.stages[strings.ToLower(words[2])] = true
	}
}

// image notes an image, unless it is a stage of the file, by name or number, or nothing at all.
func (r *dockerReader) image(image string, line int, text string) {
	image = expand(unquote(image), r.args)
	name, ref := splitImage(image)
	if !isImage(name) || r.stages[strings.ToLower(image)] || name == "scratch" || strings.Trim(name, "0123456789") == "" {
		return
	}
	r.s.add(fact.Image, name, line, text).Ref = ref
}

func (r *dockerReader) key(key, value string, line int, text string) {
	if len(value) <= maxValue {
		f := r.s.add(fact.Key, key, line, text)
		f.With, f.Source = map[string]string{"value": value}, evidence.SourceContent
	}
}

// hereDocuments returns the words that end the here-documents which the last
// line of an instruction begins.
func hereDocuments(code string) []string {
	switch word, _, _ := strings.Cut(code, " "); strings.ToUpper(word) {
	case "RUN", "COPY", "ADD":
	default:
		return nil
	}
	var ends []string
	for {
		_, rest, ok := strings.Cut(code, "<<")
		if !ok {
			return ends
		}
		word := strings.TrimLeft(strings.TrimPrefix(rest, "-"), `"'`)
		if n := nameLength(word); n > 0 && len(ends) < maxBlocks {
			ends = append(ends, word[:n])
		}
		code = rest
	}
}
