package policies

import "github.com/open-policy-agent/opa/v1/ast"

// Model is what a maturity model says of itself.
type Model struct {
	// ID is the name of its Rego package.
	ID          string `json:"id"`
	Title       string `json:"title"`
	Description string `json:"description"`
	// Source says where the model comes from, and Links where to read it.
	Source string   `json:"source"`
	Links  []string `json:"links"`
	// Highest is its highest stage; the lowest is 1.
	Highest int `json:"highest"`
	// Threshold is the share of a stage, 0 to 1, that must be shown.
	Threshold float64 `json:"threshold"`
	// Floor is the statement without which no stage above 1 is reached, "" for
	// none. A kind of repository that it does not apply to is not staged.
	Floor string `json:"floor"`
	// SubstanceFrom is the first stage that proxies alone do not reach.
	SubstanceFrom int `json:"substance_from"`
	// Leads lists the profiles that it leads the report for; empty in a model that
	// stands beside the others in full.
	Leads []string `json:"leads,omitempty"`
	// Axes lists the axes in the order in which they are shown.
	Axes []Axis `json:"axes"`
	// Asks lists what its rules ask of single signals, as SIGNAL@RUNG, sorted.
	Asks []string `json:"asks"`
	// Measures lists what its rules ask of history, as MEASURE OPERATOR NUMBER, sorted.
	Measures []string `json:"measures"`
	// Stated lists the statements of earlier models that its rules rest on, sorted.
	Stated []string `json:"stated,omitempty"`
	// statedAt says where in a model of one's own.
	statedAt map[string]*ast.Location
	// Statements are sorted by stage and id.
	Statements []Statement `json:"statements"`
}

// Statement returns the statement with the id.
func (m *Model) Statement(id string) (Statement, bool) {
	for _, s := range m.Statements {
		if s.ID == id {
			return s, true
		}
	}
	return Statement{}, false
}

// Axis is one direction of a model.
type Axis struct {
	ID    string `json:"id"`
	Title string `json:"title"`
}

// Statement is one sentence of a model, made checkable.
type Statement struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	// Description says how the sentence is read, and what would show it.
	Description string `json:"description"`
	// Axis is the axis it stands on; it also serves those of Also, at stages
	// where they have no statement of their own.
	Axis string   `json:"axis"`
	Also []string `json:"also,omitempty"`
	// Stage is the stage it belongs to; a remark about the whole has neither stage nor axis.
	Stage int `json:"stage"`
	// Remark is true for what is said beside the stages and counts for none.
	Remark bool `json:"remark,omitempty"`
	// Feeds lists the statements of the model that a remark speaks to.
	Feeds []string `json:"feeds,omitempty"`
	// Strength says how directly the signals show it: direct, indirect or proxy.
	Strength string `json:"strength"`
	// Bar is the model's own wording that says how much is asked: "beginning", "by default".
	Bar string `json:"bar"`
	// Effort is what it takes to bring about: 1 a file or a pipeline step, 2 a
	// habit of weeks, 3 the organisation.
	Effort int `json:"effort"`
	// Remedy is the first concrete step towards it.
	Remedy string `json:"remedy"`
	// Remedies lists other first steps, the first that fits before Remedy.
	Remedies []Remedy `json:"remedies,omitempty"`
	// Care says where the reading is easily mistaken, "" mostly.
	Care string `json:"care,omitempty"`
	// Attest says what somebody's word is worth for it, as far as that differs from
	// the rule: see [Statement.Attestable].
	Attest *Attest `json:"attest,omitempty"`
	// Signals lists the signals it is judged by, sorted.
	Signals []string `json:"signals"`
	// Stated lists the statements of earlier models that it rests on, sorted.
	Stated []string `json:"stated,omitempty"`
}

// template is the profile of what others start from or learn from. It is judged
// as the kind that it is a template of, where that is known.
const template = "template-or-example"

// Profiles lists the kinds of repository that a document can be of. The kind
// decides which statements apply; without one it is the first.
func Profiles() []string {
	return []string{
		"product-service",
		"library",
		"cli-tool",
		"infrastructure",
		"infrastructure.module",
		"internal-it.helpdesk",
		"internal-it.iam",
		"internal-it.endpoint",
		"saas-config",
		"docs-data",
		template,
		"archived",
	}
}
