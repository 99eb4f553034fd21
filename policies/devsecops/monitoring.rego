package devsecops

import data.lib

# METADATA
# title: Operational monitoring has improved
# description: At least two kinds of monitoring, as the word compares with a time when there was less.
# custom:
#   axis: MON
#   also: [OPS]
#   stage: 2
#   strength: direct
#   bar: improved
#   effort: 1
#   remedy: Add a health endpoint and structured logs; point one uptime check at it, as code.
#   care: It is often configured in a console or in another repository, so its absence proves nothing.
verdict["D2.3"] := lib.verdict(running, asked) if {
	asked := lib.at_least(2, [
		"obs.logging@configured",
		"obs.metrics@configured",
		"obs.errors@configured",
		"obs.probe@configured",
		"obs.tracing@configured",
		"obs.alerts@configured",
		"obs.dashboards@configured",
	])
}

# METADATA
# title: Monitoring is better still
# description: At least four kinds of monitoring, and alerts or service levels among them, as code.
# custom:
#   axis: MON
#   stage: 4
#   strength: direct
#   bar: even better
#   effort: 1
#   remedy: Write the first alert on what users notice, as code, with a link to its runbook.
#   care: Alerts often live elsewhere.
verdict["D4.5"] := lib.verdict(running, asked) if {
	asked := lib.at_least(2, [
		_alerted,
		lib.at_least(4, [
			"obs.logging@configured",
			"obs.metrics@configured",
			"obs.tracing@configured",
			"obs.errors@configured",
			"obs.probe@configured",
			"obs.dashboards@configured",
			"obs.alerts@configured",
			"obs.slo@configured",
		]),
	])
}

_alerted := lib.any_of(["obs.alerts@configured", "obs.slo@configured"])

# METADATA
# title: Monitoring is everyone's responsibility
# description: Alerts stand beside the code, and half of the active developers change them.
# custom:
#   axis: MON
#   stage: 6
#   strength: proxy
#   bar: everyone
#   effort: 2
#   remedy: Move the alert rules next to the code; ask for an alert or a metric before a feature counts as done.
verdict["D6.4b"] := lib.verdict(unstaged, asked) if {
	asked := lib.given(_alerted, lib.any_of([
		lib.history("alert_authors >= 0.5", "alerts changed by half of the active developers"),
		lib.attestable("developers who own the alerts"),
	]))
}
