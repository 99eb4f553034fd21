package gitlab

import (
	"encoding/json"
	"strings"
)

const (
	// mostVariables and mostDotenv are what GitLab takes from a job: with more it
	// refuses the report, and with it the job. The former is the least of its limits.
	// See https://docs.gitlab.com/ci/yaml/artifacts_reports/#artifactsreportsdotenv.
	mostVariables = 20
	mostDotenv    = 5 << 10
)

// Variable is a word for later jobs of the pipeline.
type Variable struct{ Name, Value string }

// Dotenv returns a report for artifacts:reports:dotenv: STAGECHECK_STAGE_SEC for
// the variable "stage-sec". What is empty is left out, and what cannot stand in
// one, such as values with spaces, and what there is no room for.
func Dotenv(all []Variable) []byte {
	var out strings.Builder
	left := mostVariables
	for _, v := range all {
		name := "STAGECHECK_" + strings.ToUpper(strings.ReplaceAll(v.Name, "-", "_"))
		line := name + "=" + v.Value + "\n"
		if v.Value == "" || strings.Trim(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") != "" || !bare(v.Value) || left == 0 || out.Len()+len(line) > mostDotenv {
			continue
		}
		out.WriteString(line)
		left--
	}
	return []byte(out.String())
}

// bare reports whether a value can stand in a report without quotes, for which
// GitLab has no rules, and is not expanded where it is used.
func bare(value string) bool {
	for _, r := range value {
		if r <= ' ' || r >= 0x7f || strings.ContainsRune("\"'`$\\", r) {
			return false
		}
	}
	return true
}

// link is one of a report of annotations.
type link struct {
	External struct {
		Label string `json:"label"`
		URL   string `json:"url"`
	} `json:"external_link"`
}

// Links returns a report for artifacts:reports:annotations, which puts links on
// the page of the job: to the note and to the reports, as far as there are any.
func Links(note, job string) []byte {
	all := []link{}
	add := func(label, url string) {
		one := link{}
		one.External.Label, one.External.URL = label, url
		all = append(all, one)
	}
	if note != "" {
		add("The verdict on the merge request", note)
	}
	if job != "" {
		add("The reports", job+"/artifacts/browse")
	}
	data, err := json.Marshal(map[string][]link{"stagecheck": all})
	if err != nil {
		panic(err) // strings are always JSON
	}
	return append(data, '\n')
}
