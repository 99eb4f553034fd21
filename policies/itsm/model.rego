# METADATA
# title: ITSM maturity
# description: |
#   Five levels of the management of IT services over six axes, from putting out fires to a partner
#   of the business. One file an axis, and one for the remarks that the source closes with: these
#   are judged and shown, and count for no level. Most of it is about an organisation, of which a
#   repository shows little: what only people can say is unknown until somebody attests it.
# related_resources:
#   - ref: https://katiekodes.com/maturity-devops-itsm/
#     description: the levels, their wording and the remarks; the axes and all bars are ours
# custom:
#   source: Levels of ITSM.tools' maturity of IT service management over six axes, as told by Katie Kodes
#   highest: 5
#   threshold: 0.5
#   substance_from: 5
#   leads: [internal-it.helpdesk, internal-it.iam, internal-it.endpoint, saas-config]
#   axes:
#     - {id: SVC, title: Service control and supply}
#     - {id: CUS, title: Customer focus and co-creation}
#     - {id: COL, title: Collaboration and partnership}
#     - {id: AUT, title: Automation of service delivery}
#     - {id: KND, title: Knowledge and data}
#     - {id: BIZ, title: Business value}
# schemas:
#   - input: schema.input
package itsm

# Where ITSM leads, verdicts of the DevSecOps model are evidence too (bridges), and automation that
# is a beginner's step elsewhere counts as much as it is worth there (X3). Elsewhere neither is.

# What follows are the profiles that no statement applies to, with the reason.
unserved := {
	"library": "a library delivers no IT services: those who build on it do",
	"cli-tool": "an installed program delivers no IT services: those who use it do",
	"infrastructure.module": "a module delivers no IT services: those who apply it do",
	"docs-data": "a repository of documents or data is not staged",
	"template-or-example": "a template or an example of nothing that is known is not staged",
	"archived": "an archived repository is not staged: nothing is done in it any more",
}
