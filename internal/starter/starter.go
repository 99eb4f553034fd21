// Package starter holds files to begin a practice with: a workflow, a skeleton
// of a document, a rule. Which fits a repository is decided by what stands in
// it already. It reads no repository and writes none.
package starter

import (
	"bytes"
	"embed"
	"fmt"
	"strings"
	"text/template"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

//go:embed templates
var templates embed.FS

// Starter is what to begin a practice with.
type Starter struct {
	// Signal is the practice that it shows, at Rung.
	Signal string
	Rung   evidence.Rung
	// Files are the files, the one to begin with first.
	Files []File
}

// File is one file, or a part of one that is there already.
type File struct {
	// Path is where it goes.
	Path string
	// Line is 0 for a new file, and else the line of the existing one after which it goes.
	Line int
	// Text ends with a line break.
	Text string
}

// For returns what to begin a practice with, if there is something that shows
// it at the rung and fits the place.
func For(signal string, least evidence.Rung, place *Place) (*Starter, bool) {
	for _, r := range rows() {
		if r.signal != signal || r.rung < least || !r.fits(place) {
			continue
		}
		s := &Starter{Signal: signal, Rung: r.rung}
		for _, f := range r.files {
			file, err := f.write(place)
			if err != nil {
				return nil, false
			}
			s.Files = append(s.Files, file)
		}
		return s, true
	}
	return nil, false
}

// Attestation returns the skeleton of what a person can say of a statement. Its
// dates begin with the day, such as 2026-08-01, and end half a year after.
func Attestation(statement, from, to string, place *Place) (File, error) {
	values := *place
	values.statement, values.date, values.expires = statement, from, to
	return file{".stagecheck.yaml", "attestation.yaml"}.write(&values)
}

// write makes a file of its template.
func (f file) write(place *Place) (File, error) {
	text, err := fill(f.template, place)
	if err != nil {
		return File{}, err
	}
	path := strings.NewReplacer(
		"{workflows}", place.workflows(), "{pipeline}", place.pipeline(), "{issues}", place.issues(),
		"{terraform}", strings.TrimPrefix(place.TerraformDir()+"/", "./"), "{root}", "",
	).Replace(f.path)
	line := place.Lines(path)
	if command, ok := strings.CutSuffix(f.template, ".sh"); ok && command != "" {
		text = place.step(text)
	}
	return File{Path: path, Line: line, Text: text}, nil
}

// fill fills a template. Its actions stand in [[ ]], since {{ }} is what
// pipelines write.
func fill(name string, place *Place) (string, error) {
	text, err := templates.ReadFile("templates/" + name)
	if err != nil {
		return "", fmt.Errorf("read the starter %s: %w", name, err)
	}
	t, err := template.New(name).Delims("[[", "]]").Option("missingkey=error").Parse(string(text))
	if err != nil {
		return "", fmt.Errorf("parse the starter %s: %w", name, err)
	}
	var b bytes.Buffer
	if err := t.Execute(&b, place.values()); err != nil {
		return "", fmt.Errorf("fill the starter %s: %w", name, err)
	}
	return strings.TrimRight(b.String(), "\n") + "\n", nil
}
