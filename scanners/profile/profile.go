// Package profile tells what kind of repository it is: a service, a library,
// the infrastructure of a team. The kind decides which statements of a model
// apply, so it is told with its reasons, each with a place. It is a sum of
// signs in the names of the files, in manifests, in the README and in the
// evidence that was found; which practices matter to which kind is none of its
// business.
package profile

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// The kinds of repository that can be told from its files.
const (
	// ProductService is a product that runs: an application, a server, an operator.
	ProductService = "product-service"
	// Library is published for other programs to build upon.
	Library = "library"
	// CLITool is a program that its users install.
	CLITool = "cli-tool"
	// Infrastructure is servers, clusters and accounts as code.
	Infrastructure = "infrastructure"
	// Module is infrastructure code that others apply: a module, a role, a chart.
	Module = "infrastructure.module"
	// Helpdesk is the scripts, forms and articles of a service desk.
	Helpdesk = "internal-it.helpdesk"
	// IAM is identities, groups and rights.
	IAM = "internal-it.iam"
	// Endpoint is the packages and settings of desktops.
	Endpoint = "internal-it.endpoint"
	// SaaSConfig is an application on a vendor's platform: ServiceNow, Salesforce, Power Platform.
	SaaSConfig = "saas-config"
	// DocsData is documents or data.
	DocsData = "docs-data"
	// TemplateOrExample shows how something is done, and does it not.
	TemplateOrExample = "template-or-example"
	// Archived is a repository in which nothing is done any more.
	Archived = "archived"
)

// Profiles lists the kinds that can be told, the one first that stands where two have as many points.
func Profiles() []string {
	return []string{
		ProductService, Library, CLITool, Infrastructure, Module, Endpoint, IAM, Helpdesk, SaaSConfig, DocsData, TemplateOrExample, Archived,
	}
}

// Clue is one place that says something about the kind.
type Clue struct {
	sign sign
	// words say what stands there.
	words string
	path  string
	line  int // counted from 1
}

// Result is the kind that the signs speak for.
type Result struct {
	// Profile is one of [Profiles].
	Profile string
	// Reasons say why, the heaviest first.
	Reasons []evidence.Reason
	// RunnerUp is the kind that comes second, "" where nothing speaks for any other.
	RunnerUp string
	// Of is what the repository would be if it were no template or example: the
	// kind of what is made from it.
	Of string
}

// Survey gathers what tells the kind of one repository. The zero value is
// ready for use; it is not safe for concurrent use.
type Survey struct {
	// Name is what the repository calls itself, "" where it does not: of several
	// programs that of the same name stands for all.
	Name string

	best    [signs]Clue
	listing listing
	// resources and identities count the blocks of infrastructure code.
	resources, identities int
	identity              Clue
	// yamlRuns is where YAML is seen to be infrastructure code.
	yamlRuns  Clue
	scripts   scripts
	modules   modules
	published published
	// chartRelease is where charts are released.
	chartRelease Clue
	// state is set where infrastructure code says where it keeps its state, and
	// applied where something applies it.
	state, applied bool
	// settings is where data is seen to be the policies of a management service.
	settings Clue
}

// add notes a clue. Of one sign the clue nearest to the root stands for all, and
// of programs the one that the repository is about.
func (s *Survey) add(c Clue) {
	best := &s.best[c.sign]
	if best.line == 0 {
		*best = c
		return
	}
	side := 0
	if c.sign == program {
		side = cmp.Compare(s.aside(c.path), s.aside(best.path))
	}
	if side < 0 || side == 0 && nearer(&c, best) {
		*best = c
	}
}

// Add notes the clues that [Read] found in a file.
func (s *Survey) Add(clues []Clue) {
	for _, c := range clues {
		switch c.sign {
		case identityScript, endpointScript, otherScript:
			s.scripts.add(c)
		case moduleManifest:
			s.modules.add(c)
		default:
			s.add(c)
		}
	}
}

func nearer(a, b *Clue) bool {
	return cmp.Or(
		cmp.Compare(strings.Count(a.path, "/"), strings.Count(b.path, "/")),
		strings.Compare(a.path, b.path),
		cmp.Compare(a.line, b.line),
	) < 0
}

// shownReasons is how many reasons are given.
const shownReasons = 4

// Decide adds the points up. Signals are what the scan found, by id. Where
// nothing speaks for any kind it is a product: then everything applies, and
// nothing is left out without a reason.
func (s *Survey) Decide(signals map[string]*evidence.Signal) Result {
	s.found(signals)
	s.listed()
	points := map[string]int{}
	var shown []Clue
	for i := range s.best {
		if c := &s.best[i]; c.line > 0 && s.heeded(c.sign) {
			points[c.sign.profile()] += c.sign.points()
			shown = append(shown, *c)
		}
	}
	order := Profiles()
	slices.SortStableFunc(order, func(a, b string) int { return cmp.Compare(points[b], points[a]) })
	r := Result{Profile: order[0]}
	if points[order[1]] > 0 {
		r.RunnerUp = order[1]
	}
	r.Of = order[slices.IndexFunc(order, func(kind string) bool { return kind != TemplateOrExample && kind != Archived })]
	if points[r.Profile] == 0 {
		r.Reasons = []evidence.Reason{{Text: "nothing says otherwise"}}
		return r
	}
	slices.SortStableFunc(shown, func(a, b Clue) int { return cmp.Compare(b.sign.points(), a.sign.points()) })
	for _, c := range shown {
		if c.sign.profile() == r.Profile && len(r.Reasons) < shownReasons {
			r.Reasons = append(r.Reasons, evidence.Reason{Text: c.words, Path: c.path, Line: c.line})
		}
	}
	return r
}

// heeded reports whether a sign counts beside the others.
func (s *Survey) heeded(g sign) bool {
	switch g {
	case deployable:
		return !s.shows(deploys)
	case offered:
		return !s.shows(publishes, action)
	case webFramework:
		// A package that is published extends the framework that it depends on, unless something runs it.
		extends := s.best[webFramework].path == s.best[publishes].path && !s.shows(container, listens, deploys)
		// A command that its users install may serve something on their own machines.
		installed := s.shows(program) && s.shows(commandFramework) && s.shows(binaryRelease) && !s.shows(listens, deploys, manifests, platformFile)
		return !extends && !installed
	case webApplication, platformFile:
		// A gem that extends a framework is tried in an application that is no product.
		gem := path.Ext(s.best[publishes].path) == ".gemspec" && !strings.Contains(s.best[publishes].path, "/")
		return !gem || s.shows(container, listens, deploys)
	case forOthers:
		return s.shows(mostlyInfrastructure) && !s.shows(deploys) && !s.applied
	case action:
		// What installs the command of its own name is that, which the action only runs.
		return !s.shows(publishes, ownCommand)
	case goPackage:
		return !s.shows(program, container, deploys)
	case sourceAlone:
		return !s.shows(program, container, deploys, publishes, action, goPackage, registryRelease, offered)
	case tickets, requestForms, knowledgeBase, serviceCatalog, scripted:
		// What a product's issue forms are to its users, a helpdesk's are to its own.
		return s.listing.code == 0 && !s.shows(container, publishes, action)
	}
	return true
}

// shows reports whether any of the signs was seen.
func (s *Survey) shows(any ...sign) bool {
	return slices.ContainsFunc(any, func(g sign) bool { return s.best[g].line > 0 })
}
