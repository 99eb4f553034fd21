package dsomm

import data.lib

# METADATA
# title: Test for stored secrets in code
# description: |
#   A pipeline looks for passwords and keys in what is committed, and somebody has to heed what it
#   finds.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=c6e3c812-56e2-41b0-ae01-b7afc41a004c
# custom:
#   axis: TEST
#   stage: 1
#   strength: direct
#   bar: present
#   effort: 1
#   remedy: Run a secret scanner on every pull request, failing on a finding.
verdict["TV1.1"] := lib.verdict(_unstaged, lib.heeded("sec.secret-scan"))

# METADATA
# title: Software Composition Analysis (server side)
# description: |
#   Dependencies are looked up in lists of known vulnerabilities, and somebody has to heed what is
#   found.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=d918cd44-a972-43e9-a974-eff3f4a5dcfe
# custom:
#   axis: TEST
#   stage: 2
#   strength: direct
#   bar: server side
#   effort: 1
#   remedy: Scan the lock file in the pipeline, failing on high severity.
verdict["TV2.1"] := lib.verdict(_unstaged, lib.heeded("sec.dependency-scan"))

# METADATA
# title: Security unit tests for important components
# description: |
#   Tests say who must not get in, and what must not get through.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=eb2c7f9d-d0bd-4253-a2ba-cff2ace4a075
# custom:
#   axis: TEST
#   stage: 2
#   strength: direct
#   bar: important components
#   effort: 2
#   remedy: Write the test that a stranger is turned away, for one endpoint that matters.
verdict["TV2.2"] := lib.verdict(_unstaged, lib.given("test.security@configured", "ci.test@wired"))

# METADATA
# title: Simple Scan
# description: |
#   A running build is attacked by a scanner, on changes or by the clock.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=07796811-37f9-467c-9ff2-48f346e77ff3
# custom:
#   axis: TEST
#   stage: 2
#   strength: direct
#   bar: simple
#   effort: 1
#   remedy: Start the application in a job and run a baseline scan against it.
verdict["TV2.3"] := lib.verdict(_running, lib.runs("sec.dast"))

# METADATA
# title: Static analysis for important server side components
# description: |
#   The code is searched for patterns that lead to vulnerabilities, and somebody has to heed what
#   is found.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=6c05c837-8c99-46e2-828b-7c903e27dba4
# custom:
#   axis: TEST
#   stage: 3
#   strength: direct
#   bar: important components
#   effort: 1
#   remedy: Run a static analyser on every pull request, failing on high severity.
verdict["TV3.1"] := lib.verdict(_unstaged, lib.heeded("sec.sast"))

# METADATA
# title: Smoke Test
# description: |
#   After a deployment something asks the product whether it works.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=73aaae0b-5d68-4953-9fa4-fd25bf665f2a
# custom:
#   axis: TEST
#   stage: 4
#   strength: direct
#   bar: present
#   effort: 1
#   remedy: Ask the health endpoint at the end of the deployment job, and fail if it does not answer.
verdict["TV4.1"] := lib.verdict(_running, "deploy.verify@wired")

# METADATA
# title: Usage of multiple analyzers
# description: |
#   Two analysers find what one does not.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=297be001-8d94-41ee-ab29-207020d423c0
# custom:
#   axis: TEST
#   stage: 4
#   strength: direct
#   bar: multiple
#   effort: 1
#   remedy: Add a second static analyser, of another maker.
verdict["TV4.2"] := lib.verdict(_unstaged, lib.families(2, "sec.sast@wired"))

# METADATA
# title: High coverage of security related module and integration tests
# description: |
#   Security is tested, and a pipeline fails when the tests cover too little. How much is enough
#   stands in the gate.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=67667c97-c33e-4306-a4e5-e7b1d8e10c5a
# custom:
#   axis: TEST
#   stage: 5
#   strength: indirect
#   bar: high coverage
#   effort: 2
#   remedy: Set a threshold of coverage that fails the pipeline, and raise it.
verdict["TV5.1"] := lib.verdict(_unstaged, lib.given("test.security@configured", "test.adequacy@enforced"))
