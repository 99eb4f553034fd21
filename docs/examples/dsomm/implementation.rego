package dsomm

import data.lib

# METADATA
# title: Usage of test and production environments
# description: |
#   A change is seen in an environment like production before it gets there.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=bfdacb52-1e3f-431d-ae72-d844a5e86415
# custom:
#   axis: IMPLEMENT
#   stage: 2
#   strength: direct
#   bar: usual
#   effort: 2
#   remedy: Deploy to a staging environment first, by the same job with other parameters.
verdict["IM2.1"] := lib.verdict(_running, asked) if {
	asked := lib.any_of(["deploy.multi-env@configured", "deploy.preview-env@wired"])
}

# METADATA
# title: Applications are running in virtualized environments
# description: |
#   The application comes as an image that holds all that it needs.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=3a94d55e-fd82-4996-9eb3-20d23ff2a873
# custom:
#   axis: IMPLEMENT
#   stage: 2
#   strength: indirect
#   bar: usual
#   effort: 1
#   remedy: Write the file that the image is built from, and build it in the pipeline.
verdict["IM2.2"] := lib.verdict(_running, "iac.container@configured")

# METADATA
# title: Infrastructure as Code
# description: |
#   What the product runs on is written down, reviewed and applied, and nobody changes it by hand.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=8b994601-575e-4ea5-b228-accb18c8e514
# custom:
#   axis: IMPLEMENT
#   stage: 3
#   strength: direct
#   bar: usual
#   effort: 2
#   remedy: Describe one environment as code, and let the pipeline apply it.
verdict["IM3.1"] := lib.verdict(_running, asked) if {
	asked := lib.unless(lib.given("iac.present@configured", "iac.applied-in-ci@wired"), "iac.snowflake")
}

# METADATA
# title: Usage of a chaos technology
# description: |
#   Parts are broken on purpose, to see that the whole survives. By the clock is as good as on
#   changes.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=f8e80f18-2503-4e3e-b3bc-7f67bb28defe
# custom:
#   axis: IMPLEMENT
#   stage: 4
#   strength: direct
#   bar: usage
#   effort: 2
#   remedy: Let a job kill one instance in the test environment each night, and watch what happens.
verdict["IM4.1"] := lib.verdict(_running, lib.runs("test.chaos"))
