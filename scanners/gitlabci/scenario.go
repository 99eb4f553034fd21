package gitlabci

import (
	"strings"

	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// scenario is one reason for which GitLab starts a pipeline. Rules are
// evaluated in each: what they then let run has that trigger.
type scenario struct {
	kind   pipeline.TriggerKind
	name   string // of the trigger; "" is the source
	source string // CI_PIPELINE_SOURCE
	ref    ref
	// common is true for what happens in every project: pushes, tags and merge
	// requests. Whether there are schedules, triggers and the like shows only
	// where a condition names them.
	common bool
}

// ref says what a pipeline runs for.
type ref uint8

const (
	defaultBranch ref = iota
	otherBranch
	tag
	mergeRequest
)

// scenarios lists the reasons, the commonest first.
func scenarios() []scenario {
	return []scenario{
		{kind: pipeline.Push, source: "push", ref: defaultBranch, common: true},
		{kind: pipeline.Push, source: "push", ref: otherBranch, common: true},
		{kind: pipeline.Tag, name: "tag", source: "push", ref: tag, common: true},
		{kind: pipeline.Change, source: "merge_request_event", ref: mergeRequest, common: true},
		{kind: pipeline.Change, source: "external_pull_request_event", ref: otherBranch},
		{kind: pipeline.Schedule, source: "schedule", ref: defaultBranch},
		{kind: pipeline.Manual, source: "web", ref: defaultBranch},
		{kind: pipeline.Manual, source: "api", ref: defaultBranch},
		{kind: pipeline.Manual, source: "chat", ref: defaultBranch},
		{kind: pipeline.Manual, source: "trigger", ref: defaultBranch},
		{kind: pipeline.Called, source: "pipeline", ref: defaultBranch},
		{kind: pipeline.Called, source: "parent_pipeline", ref: defaultBranch},
		{kind: pipeline.Event, source: "external", ref: defaultBranch},
		{kind: pipeline.Event, source: "webide", ref: defaultBranch},
		{kind: pipeline.Event, source: "security_orchestration_policy", ref: defaultBranch},
		{kind: pipeline.Event, source: "ondemand_dast_scan", ref: defaultBranch},
		{kind: pipeline.Event, source: "ondemand_dast_validation", ref: defaultBranch},
	}
}

// symbol is what is known of a variable in a scenario.
type symbol struct {
	kind symbolKind
	text string // of exact and preset
}

type symbolKind uint8

const (
	unknown    symbolKind = iota // it may be set, to anything
	unset                        // it is null
	filled                       // it is set, to what the repository does not say
	exact                        // it is text
	preset                       // it is text, unless somebody sets it otherwise
	main                         // it is the default branch's name
	anyBranch                    // it is the name of a branch that is not the default one
	anyRef                       // it is the name of a tag, or of a change's branch
	anyText                      // it is set, and differs from run to run
	changeable                   // it may be set, for some runs and not for others
)

// lookup returns what is known of a predefined variable:
// https://docs.gitlab.com/ci/variables/predefined_variables/.
func (s *scenario) lookup(name string) symbol {
	switch name {
	case "CI", "GITLAB_CI":
		return symbol{kind: exact, text: "true"}
	case "CI_PIPELINE_SOURCE":
		return symbol{kind: exact, text: s.source}
	case "CI_DEFAULT_BRANCH":
		return symbol{kind: main}
	case "CI_COMMIT_BRANCH":
		return s.byRef(main, anyBranch, unset, unset)
	case "CI_COMMIT_TAG":
		return s.byRef(unset, unset, anyText, unset)
	case "CI_COMMIT_REF_NAME", "CI_COMMIT_REF_SLUG", "CI_BUILD_REF_NAME":
		return s.byRef(main, anyBranch, anyRef, anyRef)
	case "CI_MERGE_REQUEST_TARGET_BRANCH_NAME":
		// Most go to the default branch.
		return s.byRef(unset, unset, unset, main)
	case "CI_PROJECT_PATH", "CI_PROJECT_NAMESPACE", "CI_PROJECT_ROOT_NAMESPACE", "CI_PROJECT_NAME", "CI_PROJECT_ID",
		"CI_SERVER_HOST", "CI_SERVER_URL", "CI_SERVER_FQDN", "CI_COMMIT_SHA", "CI_COMMIT_MESSAGE", "CI_COMMIT_TITLE", "GITLAB_USER_LOGIN":
		return symbol{kind: filled}
	case "CI_MERGE_REQUEST_LABELS", "CI_MERGE_REQUEST_MILESTONE", "CI_MERGE_REQUEST_ASSIGNEES",
		"CI_MERGE_REQUEST_APPROVED", "CI_MERGE_REQUEST_DRAFT":
		return s.byRef(unset, unset, unset, unknown)
	case "CI_COMMIT_REF_PROTECTED":
		if s.ref == defaultBranch || s.ref == tag {
			return symbol{kind: exact, text: "true"}
		}
		return symbol{kind: exact, text: "false"}
	case "CI_OPEN_MERGE_REQUESTS":
		return s.byRef(unset, changeable, unset, anyText)
	}
	switch {
	case strings.HasPrefix(name, "CI_MERGE_REQUEST_"):
		return s.byRef(unset, unset, unset, anyText)
	case strings.HasPrefix(name, "CI_EXTERNAL_PULL_REQUEST_") && s.source == "external_pull_request_event":
		return symbol{kind: anyText}
	case strings.HasPrefix(name, "CI_EXTERNAL_PULL_REQUEST_"):
		return symbol{kind: unset}
	}
	return symbol{}
}

// byRef picks by what the pipeline runs for.
func (s *scenario) byRef(onDefault, onOther, onTag, onChange symbolKind) symbol {
	return symbol{kind: [...]symbolKind{onDefault, onOther, onTag, onChange}[s.ref]}
}

// names reports whether a variable that holds tells this scenario from a push
// to a branch.
func (s *scenario) names(variable string) bool {
	switch {
	case variable == "CI_PIPELINE_SOURCE":
		return true
	case variable == "CI_COMMIT_TAG", variable == "CI_COMMIT_REF_NAME":
		return s.ref == tag
	case strings.HasPrefix(variable, "CI_MERGE_REQUEST_"):
		return s.ref == mergeRequest
	case strings.HasPrefix(variable, "CI_EXTERNAL_PULL_REQUEST_"):
		return s.source == "external_pull_request_event"
	}
	return false
}
