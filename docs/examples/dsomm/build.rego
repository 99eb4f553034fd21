package dsomm

import data.lib

# METADATA
# title: Defined build process
# description: |
#   A pipeline builds what the repository holds, in the same way for every change.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=f6f7737f-25a9-4317-8de2-09bf59f29b5b
# custom:
#   axis: BUILD
#   stage: 1
#   strength: direct
#   bar: defined
#   effort: 1
#   remedy: Add a pipeline that builds on every pull request.
verdict["BD1.1"] := lib.verdict(_unstaged, "ci.build@wired")

# METADATA
# title: Automated deployment process
# description: |
#   A job of the pipeline puts the product where it is used, or publishes it. What the DevSecOps
#   model that comes with stagecheck says of code that deploys counts as well.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=67e1a9aa-9fbf-4ec5-a2de-400f01960c51
# custom:
#   axis: BUILD
#   stage: 1
#   strength: direct
#   bar: automated
#   effort: 2
#   remedy: Let a job deploy what the pipeline built.
verdict["BD1.2"] := lib.verdict(_unstaged, lib.any_of(["deploy.automated@wired", lib.stated("D2.1b")]))

# METADATA
# title: Automated PRs for patches
# description: |
#   A bot proposes the update of a dependency when there is a newer version.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=8ae0b92c-10e0-4602-ba22-7524d6aed488
# custom:
#   axis: BUILD
#   stage: 1
#   strength: direct
#   bar: automated
#   effort: 1
#   remedy: Add the configuration of Renovate or Dependabot for each ecosystem that the repository uses.
verdict["BD1.3"] := lib.verdict(_unstaged, "sec.dependency-update@configured")

# METADATA
# title: Pinning of artifacts
# description: |
#   What is built twice is built of the same parts: dependencies are locked, and what the pipeline
#   takes from others is named by its digest.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=f3c4971e-9f4d-4e59-8ed0-f0bdb6262477
# custom:
#   axis: BUILD
#   stage: 2
#   strength: indirect
#   bar: pinned
#   effort: 1
#   remedy: Commit the lock file, then pin actions and images by digest.
verdict["BD2.1"] := lib.verdict(_unstaged, lib.all_of(["supply.lockfile@configured", "ci.pinned@configured"]))

# METADATA
# title: SBOM of components
# description: |
#   The pipeline writes down of which parts the product is made.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=2858ac12-0179-40d9-9acf-1b839c030473
# custom:
#   axis: BUILD
#   stage: 2
#   strength: direct
#   bar: present
#   effort: 1
#   remedy: Generate the bill of materials in the release job and keep it with the release.
verdict["BD2.2"] := lib.verdict(_unstaged, "supply.sbom@wired")

# METADATA
# title: Rolling update on deployment
# description: |
#   A new version replaces the old one little by little, so that users notice nothing. A canary or
#   blue and green do so too.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=85d52588-f542-4225-a338-20dc22a5508d
# custom:
#   axis: BUILD
#   stage: 3
#   strength: direct
#   bar: usual
#   effort: 2
#   remedy: Set a rolling strategy with readiness probes on the deployment.
verdict["BD3.1"] := lib.verdict(_running, "deploy.progressive@configured")

# METADATA
# title: Usage of feature toggles
# description: |
#   What is deployed can be switched on later, for some users or for all.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=a511799b-045e-4b96-9843-7d63d8c1e2ad
# custom:
#   axis: BUILD
#   stage: 4
#   strength: indirect
#   bar: usage
#   effort: 2
#   remedy: Put the next risky change behind a flag, with a date on which the flag goes.
verdict["BD4.1"] := lib.verdict(_running, "deploy.feature-flags@configured")

# METADATA
# title: Signing of artifacts
# description: |
#   Whoever gets the product can tell that it comes from this pipeline and was not changed.
# related_resources:
#   - ref: https://dsomm.owasp.org/activity-description?uuid=5786959d-0c6f-46a6-8e1c-a32ff1a50222
# custom:
#   axis: BUILD
#   stage: 5
#   strength: direct
#   bar: signed
#   effort: 1
#   remedy: Sign what the release job publishes, and attest how it was built.
verdict["BD5.1"] := lib.verdict(_unstaged, "supply.provenance@wired")
