package settings

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/policies"
)

var update = flag.Bool("update", false, "rewrite what is generated in docs")

const (
	schemaFile = "../../docs/settings.schema.json"
	pageFile   = "../../docs/settings.md"
)

// documents are settings, right and wrong.
var documents = []struct {
	name, text string
	want       string // of the error; "" where there is none
	// beyond marks what a schema cannot say.
	beyond bool
}{
	{name: "empty"},
	{name: "comments alone", text: "# profile: library\n"},
	{name: "empty mapping", text: "{}"},
	{name: "profile", text: "profile: library"},
	{name: "unknown key", text: "profil: library", want: `.stagecheck.yaml:1: unknown key "profil"; did you mean "profile"?`},
	{name: "unknown key below", text: "# us\n\nprofile: library\nowners: []", want: `.stagecheck.yaml:4: unknown key "owners"; known are profile, roles, signals, attestations, exemptions, teams`},
	{name: "a list", text: "- profile", want: `:1: the settings: want a mapping, not a list`},
	{name: "a text", text: "library", want: `want a mapping, not "library"`},
	{name: "unknown profile", text: "profile: libary", want: `:1: unknown profile "libary"; did you mean "library"?`},
	{name: "no profile", text: "profile:", want: `profile: want a text, not nothing`},
	{name: "a number", text: "profile: 3", want: `profile: want a text, not "3"`},
	{name: "a list of profiles", text: "profile: [library]", want: `profile: want a text, not a list`},
	{name: "key twice", text: "profile: library\nprofile: cli-tool", want: `:2: the settings: "profile" is already in line 1`, beyond: true},
	{name: "two documents", text: "profile: library\n---\nprofile: library", want: `:3: a second document`, beyond: true},
	{name: "malformed", text: "profile: library\nroles: [", want: `.stagecheck.yaml:`, beyond: true},

	{name: "teams", text: "teams: {Help desk: ['*@desk.example.org', ann@example.org], web: {people: '*@web.example.org', department: product, develops: true}}"},
	{name: "no teams", text: "teams: {}", want: `teams: the mapping is empty`},
	{name: "teams as list", text: "teams: [web]", want: `teams: want a mapping, not a list`},
	{name: "team of nobody", text: "teams: {web: []}", want: `people: the list is empty`},
	{name: "team without people", text: "teams:\n  web: {department: it}", want: `:2: teams: want people`},
	{name: "key of a team", text: "teams: {web: {peeple: a@b}}", want: `unknown key "peeple"; did you mean "people"?`},
	{name: "no address", text: "teams:\n  web:\n    - secret person", want: `.stagecheck.yaml:3: people: want an address, such as`},
	{name: "an address with a name", text: "teams: {web: ['Ann <ann@example.org>']}", want: `people: want an address`},
	{name: "an address in braces", text: "teams: {web: ['{secret,person@b']}", want: `:1: people: want an address`},
	{name: "an address of two", text: "teams: {web: [a@b@c]}", want: `people: want an address`},
	{name: "a number of people", text: "teams: {web: 3}", want: `people: want a text, not "3"`},
	{name: "team in words", text: "teams: {web: {people: a@b, develops: never}}", want: `develops: want true or false, not "never"`},
	{name: "long name of a team", text: "teams: {" + strings.Repeat("a", 61) + ": a@b}", want: `teams: the name is longer than 60 characters`},
	{name: "long department", text: "teams: {a: {people: a@b, department: " + strings.Repeat("a", 61) + "}}", want: `department: the name is longer than 60 characters`},
	{name: "empty name of a team", text: "teams: {'': a@b}", want: `teams: the text is empty`},

	{name: "roles", text: "roles: [{paths: [a/**, '!a/b'], role: test}]"},
	{name: "one path", text: "roles: [{paths: a, role: test}]"},
	{name: "no rules", text: "roles: []", want: `roles: the list is empty`},
	{name: "roles as mapping", text: "roles: {a: test}", want: `roles: want a list, not a mapping`},
	{name: "rule without role", text: "roles:\n  - paths: [a]\n", want: `:2: roles: want both paths and role`},
	{name: "rule without paths", text: "roles: [{role: test}]", want: `want both paths and role`},
	{name: "unknown role", text: "roles: [{paths: a, role: tests}]", want: `unknown role "tests"; did you mean "test"?`},
	{name: "key of a rule", text: "roles: [{path: a, role: test}]", want: `unknown key "path"; did you mean "paths"?`},
	{name: "empty path", text: "roles: [{paths: [a, ''], role: test}]", want: `paths: the text is empty`},
	{name: "only exceptions", text: "roles: [{paths: ['!a'], role: test}]", want: `nothing but exceptions`},
	{name: "one exception", text: "roles: [{paths: '!a', role: test}]", want: `nothing but exceptions`},
	{name: "open brace", text: "roles: [{paths: ['a{b,c'], role: test}]", want: `braces must be closed`},
	{name: "nested braces", text: "roles: [{paths: ['a{b,{c,d}}'], role: test}]", want: `braces must be closed, and do not nest`},
	{name: "paths as mapping", text: "roles: [{paths: {a: b}, role: test}]", want: `paths: want a list, not a mapping`},

	{name: "a tool", text: "signals: {bot: {url: 'https://a.example', sec.sast: {run: [bot scan]}}}"},
	{name: "no address", text: "signals: {bot: {sec.sast: {run: bot scan}}}"},
	{name: "every matcher", text: `signals: {bot: {sec.sast: {files: f, run: r, uses: a/b c=d, image: i, include: i, key: a.b=c, job: j, dep: npm:d, resource: r,
  object: o/K, hook: h, content: [{in: [x, '!y'], has: [ab, cd*], re: a, not: b}], indirect: true, prose: false, least: 0, roles: [test, docs]}}}`},
	{name: "all of a tool", text: "signals: {bot: {by-name: true, throwaway: false, fails-with: [--strict], sec.sast: {hook: h}}}"},
	{name: "no tools", text: "signals: {}"},
	{name: "a list of tools", text: "signals: [bot]", want: `signals: want a mapping, not a list`},
	{name: "name of a tool", text: "signals: {My Bot: {sec.sast: {run: bot}}}", want: `"My Bot" is no name of a tool`},
	{name: "tool without signals", text: "signals:\n  bot:\n    url: https://a.example\n", want: `:3: bot: the tool shows no signal`},
	{name: "empty tool", text: "signals: {bot: {}}", want: `the tool shows no signal`},
	{name: "address", text: "signals: {bot: {url: a.example, sec.sast: {run: bot}}}", want: `url: want an address`},
	{name: "address not a text", text: "signals: {bot: {url: [], sec.sast: {run: bot}}}", want: `url: want a text, not a list`},
	{name: "truth", text: "signals: {bot: {by-name: 'true', sec.sast: {run: bot}}}", want: `by-name: want true or false, not "true"`},
	{name: "unknown signal", text: "signals:\n  bot:\n    sec.sats: {run: bot}\n", want: `:3: unknown signal or key "sec.sats"; did you mean "sec.sast"?`},
	{name: "strange signal", text: "signals: {bot: {x.everything-is-well: {run: bot}}}", want: `unknown signal or key "x.everything-is-well"`},
	{name: "unknown matcher", text: "signals: {bot: {sec.sast: {runs: bot}}}", want: `unknown key "runs"; did you mean "run"?`},
	{name: "nothing shows it", text: "signals: {bot: {sec.sast: {}}}", want: `sec.sast: nothing says what shows it`},
	{name: "modifiers alone", text: "signals: {bot: {sec.sast: {prose: true}}}", want: `sec.sast: nothing says what shows it`},
	{name: "empty matcher", text: "signals: {bot: {sec.sast: {run: []}}}", want: `run: the list is empty`},
	{name: "blank pattern", text: "signals: {bot: {sec.sast: {uses: [' ']}}}", want: `uses: the text is empty`},
	{name: "blank alternative", text: "signals: {bot: {sec.sast: {uses: ['{a/b,}']}}}", want: `uses: "{a/b,}": an alternative is empty`, beyond: true},
	{name: "no program", text: "signals: {bot: {sec.sast: {run: [bot, --scan]}}}", want: `run: "--scan": want a program first`},
	{name: "no program alternatively", text: "signals: {bot: {sec.sast: {run: '{--scan,bot} x'}}}", want: `want a program first`, beyond: true},
	{name: "no ecosystem", text: "signals: {bot: {sec.sast: {dep: bot}}}", want: `want an ecosystem and a name`},
	{name: "bytes", text: "signals: {bot: {sec.sast: {files: a, least: -1}}}", want: `least: want a number of bytes, not "-1"`},
	{name: "bytes as text", text: "signals: {bot: {sec.sast: {files: a, least: '1'}}}", want: `least: want a number of bytes`},
	{name: "role of a claim", text: "signals: {bot: {sec.sast: {files: a, roles: [prod]}}}", want: `unknown role "prod"`},
	{name: "roles as text", text: "signals: {bot: {sec.sast: {files: a, roles: test}}}", want: `roles: want a list, not "test"`},
	{name: "content as text", text: "signals: {bot: {sec.sast: {content: a}}}", want: `content: want a list, not "a"`},
	{name: "content without place", text: "signals: {bot: {sec.sast: {content: [{re: a}]}}}", want: `content: want in, and has or re`},
	{name: "content without rule", text: "signals: {bot: {sec.sast: {content: [{in: a, not: b}]}}}", want: `content: want in, and has or re`},
	{name: "key of content", text: "signals: {bot: {sec.sast: {content: [{in: a, regex: b}]}}}", want: `unknown key "regex"`},
	{name: "no word", text: "signals: {bot: {sec.sast: {content: [{in: a, has: [on-call]}]}}}", want: `has: "on-call": want a word`},
	{name: "short word", text: "signals: {bot: {sec.sast: {content: [{in: a, has: [a]}]}}}", want: `has: "a": want a word`},
	{name: "expression", text: "signals:\n  bot:\n    sec.sast:\n      content:\n        - in: a\n          re: '('\n", want: ".stagecheck.yaml:6: re: missing closing ): `(`", beyond: true},

	{name: "attestation", text: `attestations: [{id: ATT-1, statement: D6.5, claim: c, scope: 'team:web', by: {name: A, role: team lead, handle: '@a'},
  approved_by: {handle: '@b'}, date: 2026-08-01, expires: "2027-01-28", evidence: ['https://a.example/1', docs/rota.md], disputes: [deploy.manual-gate]}]`},
	{name: "bare attestation", text: "attestations: [{id: a, statement: D6.5}]"},
	{name: "nothing to show", text: "attestations: [{id: a, statement: D6.5, evidence: [], disputes: []}]"},
	{name: "one of each", text: "attestations: [{id: a, statement: D6.5, evidence: docs/rota.md, disputes: iac.snowflake}]"},
	{name: "attestation that breaks rules", text: "attestations: [{id: a, statement: D9.9, date: soon, expires: never, evidence: ['ftp://x']}]"},
	{name: "no attestations", text: "attestations: []", want: "attestations: the list is empty"},
	{name: "one attestation", text: "attestations: {id: a, statement: D6.5}", want: "attestations: want a list, not a mapping"},
	{name: "attestation without id", text: "attestations:\n  - statement: D6.5\n", want: ":2: attestations: want both id and statement"},
	{name: "attestation of nothing", text: "attestations: [{id: a, claim: all is well}]", want: "want both id and statement"},
	{name: "id", text: "attestations: [{id: a b, statement: D6.5}]", want: `id: want letters, digits, dots, hyphens and underscores, and no more than 60, not "a b"`},
	{name: "id as number", text: "attestations: [{id: 3, statement: D6.5}]", want: `id: want a text, not "3"`},
	{name: "two attestations of one id", text: "attestations:\n- {id: a, statement: D6.5}\n- {id: a, statement: D6.1}", want: `:3: attestations: the id "a" is already in line 2`, beyond: true},
	{name: "key of an attestation", text: "attestations: [{id: a, statement: D6.5, expiry: 2026-08-01}]", want: `unknown key "expiry"; did you mean "expires"?`},
	{name: "scope", text: "attestations: [{id: a, statement: D6.5, scope: 'team:'}]", want: `scope: want repo, org or team:NAME, not "team:"`},
	{name: "by name alone", text: "attestations: [{id: a, statement: D6.5, by: Ann}]", want: `by: want a mapping, not "Ann"`},
	{name: "key of a person", text: "attestations: [{id: a, statement: D6.5, approved_by: {role: x}}]", want: `unknown key "role"; known are handle`},
	{name: "handle", text: "attestations: [{id: a, statement: D6.5, by: {handle: [a]}}]", want: `by.handle: want a text, not a list`},
	{name: "date as number", text: "attestations: [{id: a, statement: D6.5, date: 2026}]", want: `date: want a text, not "2026"`},
	{name: "disputed signal", text: "attestations: [{id: a, statement: D6.5, disputes: [iac.snowflakes]}]", want: `unknown signal "iac.snowflakes"; did you mean "iac.snowflake"?`},
	{name: "blank evidence", text: "attestations: [{id: a, statement: D6.5, evidence: ['']}]", want: `evidence: the text is empty`},

	{name: "exemption", text: "exemptions: [{signal: iac.snowflake, paths: [legacy/**, '!legacy/new/**'], reason: r, owner: platform team, expires: 2026-08-01}]"},
	{name: "exemption of a signal", text: "exemptions: [{signal: iac.snowflake}]"},
	{name: "exemption of paths", text: "exemptions: [{paths: legacy/**, expires: soon}]"},
	{name: "exemption of nothing", text: "exemptions: [{reason: r}]", want: "exemptions: want signal, paths or both"},
	{name: "no exemptions", text: "exemptions: []", want: "exemptions: the list is empty"},
	{name: "exempted signal", text: "exemptions: [{signal: iac.snowflakes}]", want: `unknown signal "iac.snowflakes"; did you mean "iac.snowflake"?`},
	{name: "exempted exceptions", text: "exemptions: [{paths: '!a'}]", want: `nothing but exceptions`},
	{name: "key of an exemption", text: "exemptions: [{signal: iac.snowflake, why: r}]", want: `unknown key "why"; known are signal, paths, reason, owner, expires`},
	{name: "no owner", text: "exemptions: [{signal: iac.snowflake, owner: }]", want: `owner: want a text, not nothing`},
}

func TestParse_says_what_is_wrong(t *testing.T) {
	known := everything(t)
	for _, test := range documents {
		t.Run(test.name, func(t *testing.T) {
			_, err := Parse([]byte(test.text), known)
			switch {
			case test.want == "" && err != nil:
				t.Errorf("parse: %v", err)
			case test.want != "" && (err == nil || !strings.Contains(err.Error(), test.want)):
				t.Errorf("parse: %v; want an error with %q", err, test.want)
			}
		})
	}
}

// TestSchema_agrees_with_the_reader: what one of them takes, the other does.
func TestSchema_agrees_with_the_reader(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range documents {
		if test.beyond {
			continue
		}
		t.Run(test.name, func(t *testing.T) {
			var value any
			if err := yaml.Unmarshal([]byte(test.text), &value); err != nil {
				t.Fatal(err)
			}
			text, err := json.Marshal(value)
			if err != nil {
				t.Fatal(err)
			}
			value, err = jsonschema.UnmarshalJSON(bytes.NewReader(text))
			if err != nil {
				t.Fatal(err)
			}
			if err := schema.Validate(value); (err == nil) != (test.want == "") {
				t.Errorf("the schema says %v, the reader %q", err, test.want)
			}
		})
	}
}

// TestSchema_names holds the names in the schema to those that there are.
func TestSchema_names(t *testing.T) {
	text := readFile(t, schemaFile)
	var roles []string
	for _, role := range evidence.Roles {
		roles = append(roles, string(role))
	}
	want := text
	for name, values := range map[string][]string{
		"profile": policies.Profiles(), "role": roles, "signal": slices.Sorted(maps.Keys(everything(t).Signals)),
	} {
		list := "\n        \"" + strings.Join(values, "\",\n        \"") + "\"\n      "
		enum := regexp.MustCompile(`("` + name + `": \{\s*"enum": \[)[^\]]*\]`)
		if !enum.MatchString(want) {
			t.Fatalf("the schema lists no %s", name)
		}
		want = enum.ReplaceAllString(want, "${1}"+list+"]")
	}
	hold(t, schemaFile, text, want)
}

// TestPage_lists_the_keys holds the table of keys in the page to the schema.
func TestPage_lists_the_keys(t *testing.T) {
	var schema node
	if err := json.Unmarshal([]byte(readFile(t, schemaFile)), &schema); err != nil {
		t.Fatal(err)
	}
	var table strings.Builder
	table.WriteString("| Key | What it says |\n| --- | --- |\n")
	schema.keys(&schema, "", func(path, description string) {
		if description == "" {
			t.Errorf("%s: the schema does not describe %s", schemaFile, path)
		}
		fmt.Fprintf(&table, "| `%s` | %s |\n", path, strings.ReplaceAll(strings.ReplaceAll(description, "*", `\*`), "|", `\|`))
	})
	text := readFile(t, pageFile)
	before, rest, begun := strings.Cut(text, "-update -->\n")
	_, after, ended := strings.Cut(rest, "<!-- end of keys -->")
	if !begun || !ended {
		t.Fatalf("%s has no place for the keys", pageFile)
	}
	hold(t, pageFile, text, before+"-update -->\n"+table.String()+"<!-- end of keys -->"+after)
}

// TestPage_names_the_limits holds the page to the limits that are kept.
func TestPage_names_the_limits(t *testing.T) {
	_, limits, _ := strings.Cut(readFile(t, pageFile), "## Limits")
	for _, want := range []string{
		fmt.Sprintf("%d KiB", maxSize>>10), fmt.Sprintf("%d characters", maxText),
		fmt.Sprintf("%d,%03d patterns", maxPatterns/1000, maxPatterns%1000), fmt.Sprintf("%d content rules", maxRules),
	} {
		if !strings.Contains(limits, want) {
			t.Errorf("%s does not speak of %s", pageFile, want)
		}
	}
}

// node is what a table of keys needs of a schema.
type node struct {
	Ref         string `json:"$ref"`
	Description string
	Properties  map[string]*node
	Items       *node
	Additional  json.RawMessage  `json:"additionalProperties"`
	Defs        map[string]*node `json:"$defs"`
}

// keys calls yield for each key below a node.
func (n *node) keys(root *node, path string, yield func(path, description string)) {
	if n.Ref != "" {
		n = root.Defs[strings.TrimPrefix(n.Ref, "#/$defs/")]
	}
	if n.Items != nil {
		n.Items.keys(root, path, yield)
	}
	if path != "" {
		path += "."
	}
	for _, key := range slices.Sorted(maps.Keys(n.Properties)) {
		property := n.Properties[key]
		yield(path+key, property.Description)
		property.keys(root, path+key, yield)
	}
	var any node
	if json.Unmarshal(n.Additional, &any) == nil {
		name := "TOOL"
		if strings.Contains(path, "TOOL") {
			name = "SIGNAL"
		}
		described := any
		if any.Ref != "" {
			described = *root.Defs[strings.TrimPrefix(any.Ref, "#/$defs/")]
			yield(path+name, described.Description)
		}
		any.keys(root, path+name, yield)
	}
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// hold holds a file to what it should be.
func hold(t *testing.T, name, got, want string) {
	t.Helper()
	switch {
	case got == want:
	case !*update:
		t.Errorf("%s is not what it should be; go test ./internal/settings -update writes it", name)
	default:
		if err := os.WriteFile(name, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
