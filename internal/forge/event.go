package forge

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// MostEvent is the largest event that is read, in bytes. GitHub delivers none
// above 25 MB.
const MostEvent = 32 << 20

// event is what matters of the payload of an event.
// See https://docs.github.com/webhooks/webhook-events-and-payloads.
type event struct {
	Number      int         `json:"number"`
	PullRequest pullRequest `json:"pull_request"`
	MergeGroup  mergeGroup  `json:"merge_group"`
	Repository  repository  `json:"repository"`
	Before      string      `json:"before"`
	Forced      bool        `json:"forced"`
	Deleted     bool        `json:"deleted"`
}

type pullRequest struct {
	Number int  `json:"number"`
	Draft  bool `json:"draft"`
	Head   side `json:"head"`
	Base   side `json:"base"`
}

// side is one end of a pull request. Its repository is null once it is deleted.
type side struct {
	SHA  string      `json:"sha"`
	Ref  string      `json:"ref"`
	Repo *repository `json:"repo"`
}

type mergeGroup struct {
	HeadSHA string `json:"head_sha"`
	HeadRef string `json:"head_ref"`
	BaseSHA string `json:"base_sha"`
	BaseRef string `json:"base_ref"`
}

type repository struct {
	ID            int64  `json:"id"`
	FullName      string `json:"full_name"`
	DefaultBranch string `json:"default_branch"`
}

// same reports whether two repositories are known to be one.
func (r *repository) same(as *repository) bool {
	if r == nil || as == nil {
		return false
	}
	if r.ID != 0 && as.ID != 0 {
		return r.ID == as.ID
	}
	return r.FullName != "" && strings.EqualFold(r.FullName, as.FullName)
}

// readEvent reads the file with the event. What it returns with an error is
// empty: half an event would be taken for a whole one.
func readEvent(path string, readFile func(string) ([]byte, error)) (event, error) {
	if path == "" {
		return event{}, errors.New("GITHUB_EVENT_PATH is not set")
	}
	data, err := readFile(path)
	if err != nil {
		return event{}, err
	}
	if len(data) > MostEvent {
		return event{}, fmt.Errorf("the event has more than %d bytes", MostEvent)
	}
	var e event
	if err := json.Unmarshal(data, &e); err != nil { // which limits the nesting itself
		return event{}, err
	}
	return e, nil
}
