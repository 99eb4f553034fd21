package reference

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
)

// generated heads every page.
const generated = "<!-- Generated from scanners/catalogue by go test ./internal/reference -update. DO NOT EDIT. -->\n\n"

const intro = `# Signals

A signal is a practice that can be seen in a repository. Policies judge a maturity by signals, never by tools: which tool shows
a signal is the business of the catalogue, and of these pages.

- [All tools](tools.md), by name
- [All statements](statements.md) of the models, and what they ask for
- [Settings](settings.md): tools of your own, and roles of paths
- [How to add a tool](../CONTRIBUTING.md#add-a-detector)

## How to read these pages

*Counts in* names the roles of path whose sightings count: of an example or a fixture, few do. *Absence* says what must have been
read before a signal that was not seen is held to be missing; where nothing would do, what was not seen is unknown. What shows a
signal is written as the catalogue has it:

- **command**: a program, sub-commands and flags. The words stand in this order, other flags between them; ` + "`…`" + ` lets anything
  stand between, and a flag may stand anywhere.
- **action**: an action, task, orb, pipe or reusable pipeline, with the inputs that tell.
- **image**: a container image, whatever its registry and tag.
- **include**: a template or component of GitLab.
- **setting**: a setting of a pipeline, by its path.
- **name**: words in the name of a job, stage or step.
- **dependency**: a direct dependency, by ecosystem and name.
- **resource**: a resource of infrastructure code. **object**: a Kubernetes object. **hook**: a pre-commit hook.
- **file**: a path, upper and lower case alike; ` + "`**`" + ` stands for any folders, ` + "`{a,b}`" + ` for either.
- **line**: a line in one of some files.

Within a word ` + "`|`" + ` separates alternatives and ` + "`*`" + ` is any text.
`

// index writes the page that leads to the others.
func (s *source) index() string {
	var b strings.Builder
	b.WriteString(generated + intro)
	for _, name := range slices.Sorted(maps.Keys(categories)) {
		ids := s.of(name)
		if len(ids) == 0 {
			continue
		}
		fmt.Fprintf(&b, "\n## %s\n\n| Signal | The practice |\n| --- | --- |\n", categories[name])
		for _, id := range ids {
			fmt.Fprintf(&b, "| [%s](signals/%s.md#%s) | %s |\n", id, name, anchor(id), plain(s.signals[id].Title))
		}
	}
	return b.String()
}

// category writes the page of one category.
func (s *source) category(name string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s# %s\n\n[All signals](../signals.md) · [how to read this page](../signals.md#how-to-read-these-pages) · [all tools](../tools.md)\n", generated, categories[name])
	for _, id := range s.of(name) {
		signal := s.signals[id]
		fmt.Fprintf(&b, "\n## %s\n\n%s.\n\n", id, strings.TrimSuffix(plain(signal.Title), "."))
		if signal.Counter {
			b.WriteString("- Speaks against a practice, not for one.\n")
		}
		fmt.Fprintf(&b, "- Counts in: %s.\n", join(signal.Roles))
		fmt.Fprintf(&b, "- Absence: %s.\n", absence(signal))
		if signal.ByHand {
			b.WriteString("- A start by a person is as good as one by a change.\n")
		}
		for _, st := range s.statements[id] {
			fmt.Fprintf(&b, "- Asked for by [%s](../statements.md#%s): %s.\n", st.ID, anchor(st.ID), strings.TrimSuffix(plain(st.Title), "."))
		}
		if len(s.claims[id]) == 0 {
			b.WriteString("\nNo tool shows it by name: it is derived from what else is seen, or cannot be seen in files.\n")
			continue
		}
		b.WriteString("\nShown by\n\n")
		for _, claim := range s.claims[id] {
			fmt.Fprintf(&b, "- [%s](%s): %s\n", claim.Row.Tool, address(claim.Row.URL), shown(claim))
		}
	}
	return b.String()
}

// absence says what must be read before a signal is held to be missing.
func absence(signal *catalogue.Signal) string {
	if len(signal.Closed) == 0 {
		return "never conclusive"
	}
	names := map[evidence.Class]string{
		evidence.Files: "the files", evidence.Pipeline: "the pipelines", evidence.History: "the history",
		evidence.Platform: "the forge's own settings", evidence.Person: "somebody's word",
	}
	var list []string
	for _, class := range signal.Closed {
		list = append(list, names[class])
	}
	return "conclusive after " + and(list)
}

// tools writes the page of all tools.
func (s *source) tools() string {
	var b strings.Builder
	b.WriteString(generated + "# Tools\n\nEach tool that the catalogue knows, with the [signals](signals.md) that it shows.\n")
	letter, letters := "", []string{}
	for _, row := range s.rows {
		if first := initial(row.Tool); first != letter {
			letter = first
			letters = append(letters, fmt.Sprintf("[%s](#%s)", letter, anchor(letter)))
		}
	}
	b.WriteString("\n" + strings.Join(letters, " · ") + "\n")
	letter = ""
	for _, row := range s.rows {
		if first := initial(row.Tool); first != letter {
			letter = first
			fmt.Fprintf(&b, "\n## %s\n\n| Tool | Shows |\n| --- | --- |\n", letter)
		}
		var signals []string
		for _, claim := range row.Claims {
			id := claim.Signal.ID
			signals = append(signals, fmt.Sprintf("[%s](signals/%s.md#%s)", id, category(id), anchor(id)))
		}
		note := ""
		if len(row.FailsWith) > 0 {
			note = "; can fail only with " + codes(row.FailsWith)
		}
		fmt.Fprintf(&b, "| [%s](%s) | %s%s |\n", row.Tool, address(row.URL), strings.Join(signals, ", "), strings.ReplaceAll(note, "|", `\|`))
	}
	return b.String()
}

// initial is what a tool is filed under.
func initial(tool string) string {
	if tool[0] < 'a' {
		return "0 to 9"
	}
	return strings.ToUpper(tool[:1])
}

func join(roles []evidence.Role) string {
	var list []string
	for _, role := range roles {
		list = append(list, string(role))
	}
	return and(list)
}

// and joins words as a sentence does.
func and(list []string) string {
	if n := len(list); n > 1 {
		return strings.Join(list[:n-1], ", ") + " and " + list[n-1]
	}
	return strings.Join(list, "")
}
