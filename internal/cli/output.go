package cli

import (
	"bytes"
	"fmt"
	"io"
	"math"
	"os"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/codequality"
	"github.com/stagecheck/stagecheck/internal/junit"
	"github.com/stagecheck/stagecheck/internal/markdown"
	"github.com/stagecheck/stagecheck/internal/publish"
	"github.com/stagecheck/stagecheck/internal/report"
)

// output is one rendering of the report and where it goes, "" for standard output.
type output struct {
	format string
	file   string
}

var formats = []string{"text", "json", "markdown", "codequality", "junit"}

func parseOutputs(flags scanFlags) ([]output, error) {
	outputs := []output{{format: flags.format}}
	for _, word := range flags.outputs {
		format, file, ok := strings.Cut(word, "=")
		if !ok || file == "" {
			return nil, fmt.Errorf("--output %q: want FORMAT=FILE, such as json=report.json", word)
		}
		outputs = append(outputs, output{format, file})
	}
	for _, o := range outputs {
		if !slices.Contains(formats, o.format) {
			return nil, fmt.Errorf("format %q is none of %s", o.format, strings.Join(formats, ", "))
		}
	}
	return outputs, nil
}

// rendering is what there is to render.
type rendering struct {
	report *report.Report
	dir    string
	// findings are what the change takes away.
	findings []publish.Annotation
	// results are what became of each --fail-on.
	results []result
	// link says where a line can be seen; nil is beside the page.
	link markdown.Link
}

// write renders in each form that is wanted.
func (what rendering) write(streams Streams, getenv func(string) string, outputs []output) error {
	for _, o := range outputs {
		options := report.TextOptions{Name: nameOf(what.dir)}
		if o.file == "" {
			options.Color = colorful(streams.Out, getenv)
		}
		var buffer bytes.Buffer
		if err := what.render(&buffer, o.format, options); err != nil {
			return err
		}
		var err error
		if o.file != "" {
			err = os.WriteFile(o.file, buffer.Bytes(), 0o644)
		} else {
			_, err = streams.Out.Write(buffer.Bytes())
		}
		if err != nil {
			return fmt.Errorf("write the report: %w", err)
		}
	}
	return nil
}

func (what rendering) render(w io.Writer, format string, options report.TextOptions) error {
	switch format {
	case "json":
		return what.report.JSON(w)
	case "markdown":
		link := what.link
		if link == nil {
			link = markdown.FileLinks(what.report.Subject.Commit)
		}
		page := markdown.Page(what.report, markdown.Options{Name: options.Name, Link: link, Plain: true})
		_, err := io.WriteString(w, page(math.MaxInt))
		return err
	case "codequality":
		return codequality.Write(w, what.findings)
	case "junit":
		suite := junit.Suite{Name: "stagecheck"}
		for _, one := range what.results {
			c := junit.Case{Class: "fail-on", Name: one.name}
			if one.tripped {
				c.Failure = one.says
			}
			suite.Cases = append(suite.Cases, c)
		}
		return suite.Write(w)
	}
	return what.report.Text(w, options)
}
