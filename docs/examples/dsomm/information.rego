package dsomm

import data.lib

# METADATA
# title: Simple application metrics
# description: |
#   The application counts what it does and how often that fails.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=e9a6d403-a467-445e-b98a-74f0c29da0b1
# custom:
#   axis: INFORM
#   stage: 1
#   strength: direct
#   bar: simple
#   effort: 1
#   remedy: Export the rate, the errors and the duration of requests.
verdict["IG1.1"] := lib.verdict(_running, "obs.metrics@configured")

# METADATA
# title: Alerting
# description: |
#   Somebody is told when the numbers say that something is wrong.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=8a442d8e-0eb1-4793-a513-571aef982edd
# custom:
#   axis: INFORM
#   stage: 2
#   strength: direct
#   bar: present
#   effort: 1
#   remedy: Write one alert rule on the share of failed requests, and keep it in the repository.
verdict["IG2.1"] := lib.verdict(_running, "obs.alerts@configured")

# METADATA
# title: Visualized metrics
# description: |
#   The numbers can be looked at over time.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=ded39bcf-4eaa-4c5f-9c94-09acde0a4734
# custom:
#   axis: INFORM
#   stage: 2
#   strength: direct
#   bar: present
#   effort: 1
#   remedy: Commit the dashboard of the service.
verdict["IG2.2"] := lib.verdict(_running, "obs.dashboards@configured")
