# METADATA
# title: OWASP DSOMM, a part of it
# description: |
#   Activities of the OWASP DevSecOps Maturity Model (DSOMM) that a checkout can show, on its five
#   dimensions and five levels. It is an example of a model of one's own for stagecheck: a part of
#   DSOMM, read by us, and neither made nor endorsed by OWASP.
# related_resources:
#   - ref: https://dsomm.owasp.org/
#     description: the model with its own words, measures and risks for every activity
#   - ref: https://github.com/devsecopsmaturitymodel/DevSecOps-MaturityModel-data
#     description: its data, under the GNU General Public License 3.0
# custom:
#   source: Names, levels and identifiers of activities of OWASP DSOMM 4; all other words are ours
#   highest: 5
#   threshold: 0.5
#   substance_from: 4
#   axes:
#     - {id: BUILD, title: Build and Deployment}
#     - {id: CULTURE, title: Culture and Organization}
#     - {id: IMPLEMENT, title: Implementation}
#     - {id: INFORM, title: Information Gathering}
#     - {id: TEST, title: Test and Verification}
package dsomm

# The profiles that a statement does not apply to, with the reason.

_unstaged := {
	"docs-data": "a repository of documents or data is not staged",
	"template-or-example": "a template or an example is not staged",
	"archived": "an archived repository is not staged",
}

# For what only something that runs can show.
_running := object.union(_unstaged, {
	"library": "a library does not run by itself",
	"cli-tool": "a command-line tool does not run by itself",
})
