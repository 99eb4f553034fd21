package report

import (
	"encoding/json"
	"fmt"
	"io"
)

// largest is the size in bytes of the largest report that is read. One of a
// repository with thousands of sightings has a tenth of it.
const largest = 64 << 20

// Load reads a report that was written as JSON. It may come from anywhere: what
// is too large, of another form or followed by something else is refused.
func Load(r io.Reader) (*Report, error) {
	text, err := io.ReadAll(io.LimitReader(r, largest+1))
	if err != nil {
		return nil, fmt.Errorf("read the report: %w", err)
	}
	if len(text) > largest {
		return nil, fmt.Errorf("the report is larger than %d MiB", largest>>20)
	}
	var form struct {
		Schema string `json:"schema"`
	}
	if err := json.Unmarshal(text, &form); err != nil {
		return nil, fmt.Errorf("the report is no JSON of stagecheck scan --format json: %w", err)
	}
	if form.Schema != Schema {
		return nil, fmt.Errorf("the report is of the form %q, not %q: make it anew with stagecheck scan --format json", form.Schema, Schema)
	}
	loaded := &Report{}
	if err := json.Unmarshal(text, loaded); err != nil {
		return nil, fmt.Errorf("read the report: %w", err)
	}
	return loaded, nil
}
