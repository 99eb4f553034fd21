package itsm

import data.lib

# METADATA
# title: Another maturity may come before that of DevOps
# description: What a team is for decides by which model it is read first.
# custom:
#   remark: true
#   strength: direct
#   bar: context
#   effort: 1
#   remedy: Say in .stagecheck.yaml (profile) whom the repository is for.
verdict["X0"] := lib.remark(
	{
		"internal-it.helpdesk": "a helpdesk is there for colleagues, so ITSM comes first and DevSecOps serves it",
		"internal-it.iam": "an identity team is there for colleagues, so ITSM comes first and DevSecOps serves it",
		"internal-it.endpoint": "an endpoint team is there for colleagues, so ITSM comes first and DevSecOps serves it",
		"saas-config": "what is configured here is there for colleagues, so ITSM comes first and DevSecOps serves it",
	},
	"DevSecOps comes first for this kind of repository",
)

# METADATA
# title: DevSecOps fits products with many users outside who are much alike
# description: For these kinds of repository the report is led by DevSecOps.
# custom:
#   remark: true
#   strength: direct
#   bar: context
#   effort: 1
#   remedy: Say in .stagecheck.yaml (profile) whom the repository is for.
verdict["X1"] := lib.remark(
	{
		"product-service": "a service has users outside the team who are much alike, so DevSecOps comes first",
		"library": "a library has users outside the team who are much alike, so DevSecOps comes first",
		"cli-tool": "an installed program has users outside the team who are much alike, so DevSecOps comes first",
	},
	"this kind of repository is no product for many users outside",
)

# METADATA
# title: For diverse users inside, service management may be worth more
# description: For these kinds of repository the report is led by ITSM, which DevSecOps serves.
# custom:
#   remark: true
#   strength: direct
#   bar: context
#   effort: 1
#   remedy: Say in .stagecheck.yaml (profile) whom the repository is for.
verdict["X2"] := lib.remark(
	{
		"internal-it.helpdesk": "colleagues with many different needs use what is made here, so ITSM leads the report",
		"internal-it.iam": "colleagues with many different needs use what is made here, so ITSM leads the report",
		"internal-it.endpoint": "colleagues with many different needs use what is made here, so ITSM leads the report",
		"saas-config": "colleagues with many different needs use what is made here, so ITSM leads the report",
	},
	"this kind of repository is not made for colleagues",
)

# METADATA
# title: A web team's first automation is a high level for a helpdesk
# description: |
#   The same evidence is cited by both models, at stage 2 or 3 of the one and level 4 or 5 of the
#   other; neither number is converted into the other.
# custom:
#   remark: true
#   feeds: [I4.1, I5.2]
#   strength: direct
#   bar: context
#   effort: 1
#   remedy: Automate the one thing that is asked for most; it counts for more than it looks.
verdict["X3"] := lib.remark(
	{
		"internal-it.helpdesk": "for a helpdesk, a pipeline that deploys counts as automated service delivery",
		"internal-it.iam": "for an identity team, a pipeline that deploys counts as automated service delivery",
		"internal-it.endpoint": "for an endpoint team, a pipeline that deploys counts as automated service delivery",
		"saas-config": "for a team that configures software, a pipeline that deploys counts as automated service delivery",
	},
	"of a product more than a beginner's automation is asked",
)

# Whom a criterion of the source does not speak of.
_but_identity := object.union(unserved, {
	"product-service": "it asks how an identity team works",
	"infrastructure": "it asks how an identity team works",
	"internal-it.helpdesk": "it asks how an identity team works",
	"internal-it.endpoint": "it asks how an identity team works",
	"saas-config": "it asks how an identity team works",
})

_but_endpoints := object.union(unserved, {
	"product-service": "it asks how desktop packages are made inside an organisation",
	"infrastructure": "it asks how desktop packages are made inside an organisation",
	"internal-it.helpdesk": "it asks how desktop packages are made inside an organisation",
	"internal-it.iam": "it asks how desktop packages are made inside an organisation",
	"saas-config": "it asks how desktop packages are made inside an organisation",
})

_but_staff := object.union(unserved, {
	"product-service": "it asks how software for colleagues is tested",
	"infrastructure": "it asks how software for colleagues is tested",
	"saas-config": "it asks how software for colleagues is tested",
})

# METADATA
# title: The identity team works with current command lines and interfaces
# description: |
#   What runs uses a current client or keeps identities as code, and not modules that are retired.
#   It is said of the repository, not of people.
# custom:
#   remark: true
#   feeds: [I4.1]
#   axis: AUT
#   stage: 4
#   strength: indirect
#   bar: present
#   effort: 1
#   remedy: >-
#     Replace one script of a retired module by az rest or Microsoft Graph, and run it from a
#     pipeline with a federated identity.
verdict["X3a"] := lib.verdict(_but_identity, asked) if {
	asked := lib.unless(lib.any_of(["iam.cli@configured", "iam.config-as-code@configured"]), "iam.legacy")
}

# METADATA
# title: Developers and packagers make desktop packages together
# description: |
#   A pipeline makes the packages or ties them to the server's version, and people write changes
#   together.
# custom:
#   remark: true
#   feeds: [I3.3, I4.1, I4.4]
#   axis: AUT
#   stage: 4
#   strength: proxy
#   bar: present
#   effort: 2
#   remedy: Make the next client package in a pair (Co-authored-by), and take its version from the server's tag.
verdict["X3b"] := lib.verdict(_but_endpoints, asked) if {
	asked := lib.given(
		lib.any_of(["win.package-ci@wired", "win.client-parity@configured"]),
		lib.any_of([
			lib.history("coauthor_share >= 0.1", "changes by two people"),
			lib.attestable("developers and packagers who work in pairs"),
		]),
	)
}

# METADATA
# title: Those who write the server release its desktop client
# description: |
#   The client is packaged on the way to the same release, or by the people who write the code.
# custom:
#   remark: true
#   feeds: [I5.2]
#   axis: AUT
#   stage: 5
#   strength: indirect
#   bar: present
#   effort: 2
#   remedy: >-
#     Add a job to the release pipeline that packages the client after the build: same version,
#     signed, sent to the pilot ring.
verdict["X3c"] := lib.verdict(_but_endpoints, asked) if {
	asked := lib.given("win.package@configured", lib.all_of([
		"win.client-parity@configured",
		lib.history("client_server_author_overlap >= 0.3", "packages by the authors of the code"),
	]))
}

# METADATA
# title: The helpdesk drives tests of staff software
# description: |
#   People outside development write tests or scenarios, or a reported fault becomes a test. For a
#   web team that is a beginner's step, for a helpdesk it is not.
# custom:
#   remark: true
#   feeds: [I4.4, I5.1]
#   axis: CUS
#   stage: 4
#   strength: proxy
#   bar: present
#   effort: 2
#   remedy: >-
#     Give the helpdesk an issue form with steps and what was expected, and turn each into a test
#     that names the ticket.
verdict["X4"] := lib.verdict(_but_staff, asked) if {
	asked := lib.any_of([
		_written_together,
		"test.bdd@configured",
		lib.platform("faults reported to support that became tests", "issues:read"),
	])
}
