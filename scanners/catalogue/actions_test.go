package catalogue

import (
	"strings"
	"testing"

	"github.com/stagecheck/stagecheck/scanners/fact"
)

// TestMatch_wrappers holds that an action which is called as a scanner is, with
// what actions are called besides, counts whoever has wrapped it.
func TestMatch_wrappers(t *testing.T) {
	tests := map[string]string{
		"thoughtbot/bundler-audit-action":    "bundler-audit",
		"acme/bundle-audit":                  "",
		"acme/gh-action-pip-audit":           "pip-audit",
		"acme/actions/cargo-audit-check":     "cargo-audit",
		"acme/govulncheck-action":            "govulncheck",
		"acme/osv-scanner-action":            "osv-scanner",
		"acme/npm-audit-action":              "npm-audit",
		"acme/nancy-scan":                    "nancy",
		"acme/grype-scan":                    "grype",
		"acme/trivy-action":                  "trivy",
		"acme/setup-trivy":                   "",
		"acme/semgrep-scan":                  "semgrep",
		"acme/semgrep-rules":                 "",
		"acme/gosec-action":                  "gosec",
		"reviewdog/action-brakeman":          "brakeman",
		"acme/bandit-action":                 "bandit",
		"acme/gitleaks-action":               "gitleaks",
		"acme/install-gitleaks-action":       "",
		"acme/gitleaks/download-action":      "",
		"acme/trufflehog-github-action":      "trufflehog",
		"reviewdog/action-detect-secrets":    "detect-secrets",
		"acme/git-secrets-action":            "git-secrets",
		"acme/checkov-action":                "checkov",
		"reviewdog/action-tfsec":             "tfsec",
		"acme/kics-action":                   "kics",
		"acme/terrascan-action":              "terrascan",
		"acme/trivy-action-notes/publish":    "",
		"anchore/scan-action/download-grype": "",
	}
	c := Load()
	for uses, want := range tests {
		got := ""
		c.Match(&fact.Fact{Kind: fact.Uses, Value: uses}, func(claim *Claim) {
			if strings.HasPrefix(claim.Signal.ID, "sec.") {
				got = claim.Row.Tool
			}
		})
		if got != want {
			t.Errorf("%s: %q, want %q", uses, got, want)
		}
	}
}

// TestMatch_pushes holds that an image is released where it is brought to a
// registry, and not where it is written to a file.
func TestMatch_pushes(t *testing.T) {
	tests := map[string]struct {
		uses string
		with map[string]string
		want bool
	}{
		"to_a_registry":       {"docker/build-push-action", map[string]string{"outputs": "type=image,push=true"}, true},
		"to_a_file":           {"docker/build-push-action", map[string]string{"outputs": "type=oci,dest=image.tar"}, false},
		"signed_where_it_is":  {"actions/attest-build-provenance", map[string]string{"push-to-registry": "true"}, true},
		"signed_at_home":      {"actions/attest-build-provenance", map[string]string{"subject-path": "dist/shop"}, false},
		"by_a_wrapper":        {"getsentry/action-build-and-push-images", map[string]string{"image_name": "shop"}, true},
		"wrapped_for_a_file":  {"getsentry/action-build-and-push-images", map[string]string{"google_ar": "true", "outputs": "type=docker,dest=/tmp/shop.tar"}, false},
		"wrapped_for_nothing": {"getsentry/action-build-and-push-images", map[string]string{"ghcr": "false", "google_ar": "false"}, false},
		"to_one_of_two":       {"getsentry/action-build-and-push-images", map[string]string{"ghcr": "false"}, true},
	}
	c := Load()
	for name, test := range tests {
		got := false
		c.Match(&fact.Fact{Kind: fact.Uses, Value: test.uses, With: test.with}, func(claim *Claim) {
			got = got || claim.Row.Tool == "docker" && claim.Signal.ID == "release.automated"
		})
		if got != test.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// TestMatch_installers holds that the part of an action that gets the tool is not
// the action that runs it, unless a row asks for that part.
func TestMatch_installers(t *testing.T) {
	tests := []struct {
		row, uses string
		want      bool
	}{
		{"anchore/sbom-action", "anchore/sbom-action/publish-sbom", true},
		{"anchore/sbom-action", "anchore/sbom-action/download-syft", false},
		{"snyk/actions", "snyk/actions/setup", false},
		{"snyk/actions", "snyk/actions/setup/node", false},
		{"chainguard-dev/actions/setup-gitsign", "chainguard-dev/actions/setup-gitsign", true},
	}
	for _, test := range tests {
		c := row(t, "uses: ["+test.row+"]")
		got := false
		c.Match(&fact.Fact{Kind: fact.Uses, Value: test.uses}, func(*Claim) { got = true })
		if got != test.want {
			t.Errorf("%s on %s: %v", test.row, test.uses, got)
		}
	}
}
