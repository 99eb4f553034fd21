package history

import (
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// class is what a file is to the work on a repository. What comes from others,
// is generated, or serves only as example or fixture has none.
type class uint16

const (
	source   class = 1 << iota // code of the product
	tests                      // tests
	pipeline                   // pipelines
	infra                      // infrastructure
	document                   // prose for people
	opsdoc                     // of it, what tells of operation and release
	alert                      // alert rules and dashboards
	packages                   // what makes packages for the desktop
	article                    // of a knowledge base
)

// counted are the classes whose lines make the size of a change.
const counted = source | tests | pipeline | infra

// classes finds the class of paths, each once.
type classes struct {
	role  func(path string) evidence.Role
	known map[string]class
}

// maxKnown is how many paths are remembered; a change can touch any number.
const maxKnown = 1 << 15

func newClasses(role func(path string) evidence.Role) *classes {
	return &classes{role, map[string]class{}}
}

func (c *classes) of(path []byte) class {
	if is, ok := c.known[string(path)]; ok {
		return is
	}
	name := string(path)
	is := classify(name, c.role(name))
	if len(c.known) < maxKnown {
		c.known[name] = is
	}
	return is
}

func classify(path string, role evidence.Role) class {
	lower := strings.ToLower(path)
	base := lower[strings.LastIndexByte(lower, '/')+1:]
	dot := strings.LastIndexByte(base, '.')
	ext := base[dot+1:]
	if dot < 0 {
		ext = ""
	}
	switch role {
	case evidence.Vendored, evidence.Generated, evidence.Fixture, evidence.Example:
		return 0
	case evidence.Test:
		if isProse(ext) { // a page about tests is none
			return prose(lower)
		}
		return tests
	case evidence.Docs:
		return prose(lower)
	}
	is := class(0)
	if isAlert(lower, ext) {
		is |= alert
	}
	switch {
	case isPipeline(lower, base):
		return is | pipeline
	case isInfra(lower, base, ext):
		return is | infra
	case isPackage(lower, base, ext):
		return is | packages
	case isCode(ext):
		return is | source
	case ext == "txt" && strings.Contains(base, "readme"), base == "readme":
		return prose(lower)
	}
	return is
}

func isProse(ext string) bool {
	switch ext {
	case "md", "mdx", "markdown", "rst", "adoc", "asciidoc":
		return true
	}
	return false
}

// isChangelog reports whether prose lists what changed, or by whom: an entry
// there says what a change is, and is no document that tells how to use it.
func isChangelog(lower string) bool {
	dir, name := "", lower
	if slash := strings.LastIndexByte(lower, '/'); slash >= 0 {
		dir, name = lower[:slash], lower[slash+1:]
	}
	for folder := range strings.SplitSeq(dir, "/") {
		switch folder {
		case ".changeset", ".changes", ".changelog", ".changelogs", "changelog.d", "changelogs", "changelog", "newsfragments", "news.d", "changes.d", "release-notes", "release_notes", "releasenotes":
			return true
		}
	}
	stem, _, _ := strings.Cut(name, ".")
	switch stem = strings.ReplaceAll(stem, "_", "-"); stem {
	case "history", "news":
		return !strings.Contains("/"+dir+"/", "/doc") // elsewhere they can be what the page is about
	case "changes", "releasenotes", "change-log", "contributors", "authors", "credits", "thanks", "maintainers":
		return true
	}
	return strings.HasPrefix(stem, "changelog") || strings.HasPrefix(stem, "release-notes")
}

// prose tells documents apart by the words in their paths.
func prose(lower string) class {
	if isChangelog(lower) {
		return 0
	}
	is := document
	for _, word := range []string{
		"deploy", "release", "releasing", "upgrad", "migrat", "rollback", "hotfix", "runbook", "operations", "/ops/", "monitoring",
		"troubleshoot", "on-call", "oncall", "incident", "playbook", "maintainers",
	} {
		if strings.Contains(lower, word) && !strings.Contains(lower, "release-notes") && !strings.Contains(lower, "release_notes") {
			is |= opsdoc
			break
		}
	}
	for _, folder := range []string{"kb/", "knowledge/", "knowledge-base/", "knowledgebase/", "runbooks/", "howto/", "how-to/", "faq/", "troubleshooting/"} {
		if strings.HasPrefix(lower, folder) || strings.Contains(lower, "/"+folder) {
			is |= article
			break
		}
	}
	return is
}

func isPipeline(lower, base string) bool {
	for _, folder := range []string{
		".github/workflows/", ".github/actions/", ".gitlab/ci", ".gitlab-ci/", ".circleci/", ".buildkite/", ".azure-pipelines/",
		".tekton/", ".woodpecker/", ".semaphore/", ".teamcity/", ".gitea/workflows/", ".forgejo/workflows/",
	} {
		if strings.HasPrefix(lower, folder) {
			return true
		}
	}
	switch base {
	case ".gitlab-ci.yml", ".travis.yml", "appveyor.yml", ".appveyor.yml", "bitbucket-pipelines.yml", ".drone.yml", ".cirrus.yml",
		"cloudbuild.yaml", "cloudbuild.yml", "buildspec.yml", "buildspec.yaml", ".woodpecker.yml", ".drone.star":
		return true
	}
	return strings.HasPrefix(base, "jenkinsfile") || strings.HasPrefix(base, "azure-pipelines") || strings.HasSuffix(base, ".gitlab-ci.yml")
}

func isInfra(lower, base, ext string) bool {
	switch ext {
	case "tf", "tfvars", "bicep", "nomad", "pp", "epp":
		return true
	case "hcl":
		return strings.Contains(lower, "terra") || strings.HasSuffix(base, ".pkr.hcl")
	}
	switch base {
	case "chart.yaml", "kustomization.yaml", "kustomization.yml", "helmfile.yaml", "pulumi.yaml", "serverless.yml", "cdk.json",
		"docker-compose.yml", "docker-compose.yaml", "compose.yaml", "compose.yml", "vagrantfile", "ansible.cfg", "skaffold.yaml":
		return true
	}
	if strings.HasPrefix(base, "dockerfile") || strings.HasSuffix(base, ".dockerfile") || base == "containerfile" {
		return true
	}
	if ext != "yaml" && ext != "yml" && ext != "tpl" && ext != "j2" && ext != "json" {
		return false
	}
	for _, folder := range []string{
		"kubernetes/", "k8s/", "manifests/", "helm/", "charts/", "ansible/", "playbooks/", "terraform/", "cloudformation/", "kustomize/",
		"infrastructure/", "infra/", "argocd/", "clusters/", "roles/", "tasks/", "handlers/", "group_vars/", "host_vars/",
	} {
		if strings.HasPrefix(lower, folder) || strings.Contains(lower, "/"+folder) {
			return true
		}
	}
	return false
}

func isAlert(lower, ext string) bool {
	switch ext {
	case "yaml", "yml", "json", "tf", "jsonnet", "libsonnet", "rules":
	default:
		return false
	}
	return strings.Contains(lower, "alert") || strings.Contains(lower, "dashboard") || strings.Contains(lower, "prometheusrule") ||
		strings.Contains(lower, "prometheus-rule") || ext == "rules"
}

func isPackage(lower, base, ext string) bool {
	switch ext {
	case "wxs", "wixproj", "iss", "nsi", "nsh", "nuspec", "appxmanifest", "msix", "wapproj", "intunewin":
		return true
	}
	return base == "chocolateyinstall.ps1" || base == "deploy-application.ps1" || base == "invoke-appdeploytoolkit.ps1" ||
		strings.HasPrefix(lower, "packaging/") || strings.Contains(lower, "/packaging/")
}

// isCode knows the extensions of programming languages.
func isCode(ext string) bool {
	switch ext {
	case "go", "py", "js", "ts", "jsx", "tsx", "mjs", "cjs", "mts", "cts", "vue", "svelte", "java", "kt", "kts", "scala", "groovy",
		"clj", "cljs", "cljc", "c", "cc", "cpp", "cxx", "h", "hh", "hpp", "m", "mm", "cs", "fs", "vb", "rs", "rb", "erb", "php", "pl",
		"pm", "swift", "dart", "ex", "exs", "erl", "hrl", "hs", "ml", "mli", "lua", "r", "jl", "zig", "nim", "cr", "d", "sh", "bash",
		"ps1", "psm1", "psd1", "sql", "cls", "trigger", "apex", "rego", "sol", "elm", "nix", "html", "css", "scss", "cshtml", "razor",
		"proto", "asm", "s", "f90", "cob", "cbl", "abap", "pas", "star", "bzl", "jsonnet", "libsonnet", "graphql":
		return true
	}
	return false
}
