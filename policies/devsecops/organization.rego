package devsecops

import data.lib

# METADATA
# title: No DevOps principles applied yet
# description: The floor. It says that nothing was observed here, never that nothing is done.
# custom:
#   axis: ORG
#   also: [DEL, AUT, TST, SEC, MON, OPS]
#   stage: 1
#   strength: direct
#   bar: floor
#   effort: 1
#   remedy: Take the first step of any statement of stage 2.
verdict["D1.0"] := lib.floor

# METADATA
# title: DevOps principles are applied in pockets
# description: |
#   The claim is about an organisation; one repository can only show that it is such a pocket:
#   at least two of pipeline, infrastructure code, tests, metrics and automatic updates.
# custom:
#   axis: ORG
#   stage: 2
#   strength: indirect
#   bar: beginning
#   effort: 1
#   remedy: >-
#     Pick the one service whose failure hurts most; put its build, tests and one environment in a
#     pipeline; name it the pilot in the README.
#   care: A weak bar on purpose, because every other stage stands on it.
verdict["D2.0"] := lib.verdict(unlived, asked) if {
	asked := lib.at_least(2, [
		"ci.pipeline@configured",
		"iac.present@configured",
		"test.unit@configured",
		"obs.metrics@configured",
		"sec.dependency-update@configured",
	])
}

# METADATA
# title: DevOps practices blend into IT service delivery
# description: |
#   Artefacts of development meet those of service management: a catalogue entry, a link to the
#   ticket or change system, an on-call or support rota, an incident process, service levels.
# custom:
#   axis: ORG
#   also: [OPS]
#   stage: 5
#   strength: indirect
#   bar: common
#   effort: 2
#   remedy: Register the service in the catalogue with owner and on-call; let the pipeline record the standard change.
#   remedies:
#     - {profiles: [library, cli-tool, infrastructure.module], do: Write down who answers users and when; keep the review of the last incident in the repository.}
#   care: Bots that mark issues stale or label them do not integrate a ticket system.
verdict["D5.0"] := lib.verdict(unstaged, asked) if {
	asked := lib.at_least(2, [
		"plat.catalog-entry@configured",
		lib.outright("itsm.ticket-integration@configured"),
		"itsm.change@configured",
		"ops.oncall@configured",
		"ops.dev-support@configured",
		"ops.incident@configured",
		"itsm.sla@configured",
	])
}

# METADATA
# title: Teams work cross-functionally by default
# description: The authors of the application also change its pipeline and its infrastructure.
# custom:
#   axis: ORG
#   stage: 6
#   strength: proxy
#   bar: by default
#   effort: 3
#   remedy: >-
#     Let the author of a feature change the pipeline and the alert in the same pull request; pair
#     with operations for the first one.
#   care: Infrastructure in another repository makes any team look divided.
verdict["D6.1"] := lib.verdict(unstaged, asked) if {
	asked := lib.any_of([
		lib.history("cross_functional_authors >= 0.6", "authors who change pipelines or infrastructure as well"),
		lib.attestable("a team that works cross-functionally"),
	])
}

# METADATA
# title: Everyone is empowered appropriately
# description: |
#   Developers may merge and deploy, no single person approves most changes, and rights go no
#   further than the work needs.
# custom:
#   axis: ORG
#   also: [SEC, MON]
#   stage: 6
#   strength: proxy
#   bar: everyone
#   effort: 3
#   remedy: Give the team the rights to deploy and to see the dashboards; record it.
verdict["D6.4c"] := lib.verdict(unstaged, asked) if {
	asked := lib.any_of([
		lib.platform("rights and reviews spread over the team", "administration:read"),
		lib.attestable("a team that may deploy and shares the approvals"),
	])
}
