package profile

import (
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/fact"
)

// Fact notes what a parser said, if it tells anything: which frameworks a
// product builds upon, which resources infrastructure code defines.
func (s *Survey) Fact(f *fact.Fact, role evidence.Role) {
	if role != evidence.Product {
		return
	}
	switch f.Kind {
	case fact.Dependency:
		if f.Dev {
			return
		}
		if g, ok := framework(f.Value); ok {
			_, name, _ := strings.Cut(f.Value, ":")
			words := "serves the web with " + name
			switch {
			case g == shellCompletion:
				words = "completes its commands in shells with " + name
			case g == commandFramework:
				words = "takes commands with " + name
			case f.Value == controllers:
				words = "runs as a Kubernetes controller with " + name
			}
			s.add(Clue{g, words, f.Path, f.Line})
		}
	case fact.Resource:
		s.state = s.state || f.Value == "cloud" || strings.HasPrefix(f.Value, "backend:")
		if strings.Contains(f.Value, ":") {
			return // a provider or what is only read, not a resource
		}
		s.resources++
		if isIdentity(f.Value) {
			s.identities++
			if s.identity.line == 0 {
				s.identity = Clue{mostlyIdentities, "defines identities", f.Path, f.Line}
			}
		}
	}
}

// isIdentity reports whether a resource belongs to a directory of people and
// their rights, not to the rights that each cloud service needs.
func isIdentity(resource string) bool {
	for _, prefix := range [...]string{
		"azuread_", "okta_", "auth0_", "keycloak_", "googleworkspace_", "onelogin_", "jumpcloud_", "aws_identitystore_", "aws_ssoadmin_",
		"pingone_", "authentik_", "ad_user", "ad_group", "zitadel_",
	} {
		if strings.HasPrefix(resource, prefix) {
			return true
		}
	}
	return false
}

// found takes the signs from the evidence.
func (s *Survey) found(signals map[string]*evidence.Signal) {
	s.use(signals)
	for _, id := range [...]string{"iac.gitops", "iac.present"} {
		if signal := signals[id]; signal != nil {
			for _, e := range signal.Evidence {
				if e.Role == evidence.Product && isYAML(&e) && s.yamlRuns.line == 0 {
					s.yamlRuns = Clue{mostlyInfrastructure, "", e.Path, e.Line}
				}
			}
		}
	}
	if signal := signals["win.config-as-code"]; signal != nil {
		for _, e := range signal.Evidence {
			if e.Role == evidence.Product && path.Ext(e.Path) == ".json" && s.settings.line == 0 {
				s.settings = Clue{mostlyPackages, "", e.Path, e.Line}
			}
		}
	}
	for _, row := range [...]struct {
		signal string
		sign   sign
		words  string
		takes  func(e *evidence.Evidence) bool
	}{
		{"deploy.automated", deploys, "deploys by pipeline", isDeployment},
		{"deploy.automated", deployable, "can be deployed", isAnything},
		{"iac.container", container, "builds an image", isAnything},
		{"iac.present", manifests, "has manifests to run by", isManifest},
		{"obs.metrics", measured, "measures itself", isOfProgram},
		{"obs.probe", probed, "answers health checks", isOfProgram},
		{"deploy.migration", migrations, "migrates a database", isAnything},
		{"release.automated", registryRelease, "releases packages", isRegistry},
		{"release.automated", binaryRelease, "releases programs", isBinary},
		{"win.package", deploymentToolkit, "holds a package for desktops", isAnything},
		{"win.config-as-code", endpointSettings, "configures desktops", isAnything},
		{"iam.config-as-code", identityCode, "configures identities", isDirectory},
		{"iam.cli", identityCommands, "commands an identity provider", isAnything},
		{"itsm.ticket-integration", tickets, "works on tickets", isAnything},
		{"itsm.request-forms", requestForms, "takes requests by form", isAnything},
		{"itsm.kb", knowledgeBase, "keeps a knowledge base", isAnything},
		{"itsm.service-catalog", serviceCatalog, "lists its services", isAnything},
	} {
		signal := signals[row.signal]
		if signal == nil {
			continue
		}
		for i := range signal.Evidence {
			e := &signal.Evidence[i]
			if (e.Role == evidence.Product || e.Role == evidence.Docs) && e.Rung >= evidence.Configured && row.takes(e) {
				s.add(Clue{row.sign, row.words, e.Path, e.Line})
				break // the best comes first
			}
		}
	}
}

// isYAML reports whether a tool of infrastructure code keeps it in YAML.
func isYAML(e *evidence.Evidence) bool {
	switch e.Tool {
	case "docker-compose", "cloud-foundry", "heroku", "terraform", "bicep", "puppet", "nixos", "pulumi", "aws-cdk":
		return false
	}
	return true
}

func isAnything(*evidence.Evidence) bool { return true }

func isDeployment(e *evidence.Evidence) bool { return e.Rung >= evidence.Wired }

func isDirect(e *evidence.Evidence) bool {
	for _, c := range e.Counters {
		if c.Kind == evidence.Indirect {
			return false
		}
	}
	return true
}

func isManifest(e *evidence.Evidence) bool {
	switch e.Tool {
	case "kubernetes", "helm", "kustomize", "openshift", "skaffold", "nomad":
		return true
	}
	return false
}

// isRegistry reports whether packages go where programs fetch what they build upon.
func isRegistry(e *evidence.Evidence) bool {
	switch e.Tool {
	case "pypi-publish", "twine", "setup-py-upload", "flit", "poetry", "hatch", "pdm", "uv", "maturin", "npm", "yarn", "pnpm", "lerna", "changesets", "semantic-release", "np", "release-it",
		"sonatype-publish", "gradle-plugin-portal", "maven", "gradle", "axion-release", "sbt-ci-release", "cargo", "cargo-release", "release-plz", "rubygems",
		"nuget", "dotnet", "powershell-gallery", "cocoapods", "conan", "opam", "dune-release", "cpan", "hex", "elm", "jetbrains-plugin", "vscode-extension", "wordpress-plugin":
		return true
	}
	return false
}

// isBinary reports whether programs go where people fetch what they run.
func isBinary(e *evidence.Evidence) bool {
	switch e.Tool {
	case "goreleaser", "hugoreleaser", "jreleaser", "cargo-dist", "promu", "go-release-action", "hashicorp-crt", "homebrew-bump", "aur-publish", "wingetcreate", "komac", "winget-releaser",
		"scoop-publish", "snapcraft", "flatpak", "nfpm", "dpkg", "rpmbuild", "fpm", "electron-builder", "electron-forge", "tauri", "packagecloud", "copr", "packit", "deb-s3", "buildkite-packages":
		return true
	}
	return false
}

// isOfProgram leaves out what infrastructure code sets up for whatever runs on it,
// and what an extension of another program tells of that.
func isOfProgram(e *evidence.Evidence) bool {
	switch e.Tool {
	case "bosh", "node-exporter", "prometheus-exporter", "prometheus-pushgateway":
		return false // beside what runs there, and what a batch job tells
	case "jenkins-metrics":
		return false
	}
	return isDirect(e) && e.Source != evidence.SourceInfra && path.Ext(e.Path) != ".tf"
}

// isDirectory leaves out the rights within a cloud account.
func isDirectory(e *evidence.Evidence) bool { return e.Tool != "cloud-iam" }
