# METADATA
# title: DevSecOps maturity
# description: |
#   Six stages over seven axes, from no DevOps at all to continuous deployment. One file an
#   axis; each statement is one rule, its id the key of the rule and nowhere else. Its METADATA
#   says on which axis and stage it stands, which axes it also serves, how directly the signals
#   show it (strength), what the model's own wording asks (bar), and what it takes to bring it
#   about (effort: 1 a file or a pipeline step, 2 a habit of weeks, 3 the organisation).
# related_resources:
#   - ref: https://katiekodes.com/maturity-devops-itsm/
#     description: the stages and their wording; axes where it names none, and all bars, are ours
# custom:
#   source: Stages of ICF's DevOps maturity over seven axes, as told by Katie Kodes
#   highest: 6
#   threshold: 0.5
#   floor: D2.0
#   substance_from: 5
#   leads: [product-service, library, cli-tool, infrastructure, infrastructure.module, docs-data, template-or-example, archived]
#   axes:
#     - {id: ORG, title: Organizational traits}
#     - {id: DEL, title: Feature delivery}
#     - {id: AUT, title: Automation}
#     - {id: TST, title: Testing}
#     - {id: SEC, title: Security}
#     - {id: MON, title: Monitoring}
#     - {id: OPS, title: Operations}
# schemas:
#   - input: schema.input
package devsecops

# What follows are the profiles that a statement does not apply to, with the reason. A statement
# names the set that fits it.

# For what a repository of documents can have: documents, changes to them, a pipeline that keeps
# them. It is staged by no more than that.
unlived := {
	"template-or-example": "a template or an example of nothing that is known is not staged",
	"archived": "an archived repository is not staged: nothing is done in it any more",
}

# For all other statements.
unstaged := object.union(unlived, {"docs-data": "documents and data are neither run nor tested"})

# For what only something that runs can show.
running := object.union(unstaged, {
	"library": "a library does not run by itself: its users deploy and watch it",
	"cli-tool": "an installed program does not run by itself: its users start it",
	"infrastructure.module": "a module does not run by itself: those who apply it run and watch what it makes",
})

# For applications that could be packaged as images.
packaged := object.union(running, {
	"internal-it.helpdesk": "a helpdesk packages no application",
	"internal-it.iam": "identity configuration is no application",
	"saas-config": "the vendor runs the application",
})

# For servers that could be replaced.
replaceable := object.union(running, {
	"internal-it.helpdesk": "a helpdesk runs no servers from its repository",
	"saas-config": "the vendor runs the servers",
})

# For services that could bear load.
loaded := object.union(running, {
	"internal-it.helpdesk": "a helpdesk runs no service that many use at once",
	"internal-it.iam": "the identity provider bears the load",
	"internal-it.endpoint": "an endpoint serves one person",
})

# For services that could be broken on purpose. Pilot rings are that for endpoints.
breakable := object.union(running, {
	"internal-it.helpdesk": "a helpdesk runs no service that could be broken on purpose",
	"internal-it.iam": "the identity provider cannot be broken on purpose",
	"saas-config": "software as a service cannot be broken on purpose",
})
