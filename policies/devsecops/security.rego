package devsecops

import data.lib

# METADATA
# title: Security begins to be part of testing
# description: |
#   What is expected of security stands in the tests that developers run, or at least answers on
#   the same pull request: static analysis or secret detection that is heeded.
# custom:
#   axis: SEC
#   also: [TST]
#   stage: 3
#   strength: indirect
#   bar: beginning
#   effort: 1
#   remedy: >-
#     Write one test that an anonymous or wrong-role user is refused; add secret detection to the
#     pipeline of pull requests.
verdict["D3.2"] := lib.verdict(unstaged, asked) if {
	asked := lib.per_profile(
		_heeded,
		{"infrastructure": _heeded_infrastructure, "infrastructure.module": _heeded_infrastructure},
	)
}

_heeded_infrastructure := lib.any_of([_heeded, lib.heeded("sec.iac-scan")])

_heeded := lib.any_of([
	"test.security@configured",
	lib.heeded("sec.sast"),
	lib.heeded("sec.secret-scan"),
	lib.heeded("iam.posture"),
])

# METADATA
# title: Dependencies are scanned for vulnerabilities more and more
# description: A scan that is wired and heeded, and beside it automatic updates, image scans or a second scanner.
# custom:
#   axis: SEC
#   stage: 4
#   strength: direct
#   bar: increasing
#   effort: 1
#   remedy: >-
#     Let a bot propose updates for every manifest (.github/dependabot.yml or renovate.json), and
#     review dependencies on pull requests, failing on high severity.
#   remedies:
#     - {lacks: sec.dependency-scan, do: "Review dependencies on pull requests, failing on high severity."}
#     - {lacks: sec.dependency-update, do: Let a bot propose updates for every manifest (.github/dependabot.yml or renovate.json).}
#   care: Templates of GitLab allow failure by design; whether they run depends on the licence.
verdict["D4.4"] := lib.verdict(unstaged, asked) if {
	asked := lib.all_of([
		lib.heeded("sec.dependency-scan"),
		lib.any_of([
			"sec.dependency-update@configured",
			lib.history("dependency_bot_share > 0", "updates by a bot"),
			"sec.container-scan@wired",
			lib.families(2, "sec.dependency-scan@wired"),
		]),
	])
}

# METADATA
# title: Security is everyone's responsibility
# description: |
#   At least three safeguards stand in the repository, and half of the active developers work on
#   them.
# custom:
#   axis: SEC
#   stage: 6
#   strength: proxy
#   bar: everyone
#   effort: 2
#   remedy: Make the results of scanners visible and blocking on pull requests; take turns in fixing them.
verdict["D6.4a"] := lib.verdict(unstaged, asked) if {
	asked := lib.given(
		lib.at_least(3, [
			"sec.sast@enforced",
			"sec.secret-scan@wired",
			"sec.dependency-scan@enforced",
			"sec.policy@configured",
			"sec.threat-model@configured",
			"sec.secrets-mgmt@configured",
			"ci.hardening@configured",
			"test.security@configured",
		]),
		lib.history("security_authors >= 0.5", "security changes by half of the active developers"),
	)
}
