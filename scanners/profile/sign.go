package profile

// sign is one kind of thing that speaks for a profile.
type sign uint8

// The signs, in the order in which those of equal weight are told.
const (
	deploys sign = iota // a pipeline deploys
	deployable
	webFramework
	webApplication
	platformFile
	container
	listens
	manifests
	measured
	probed
	migrations

	publishes
	action
	goPackage
	registryRelease
	offered
	sourceAlone

	program
	ownCommand
	forConsole
	binaryRelease
	shellCompletion
	commandFramework

	mostlyInfrastructure
	onlyInfrastructure

	forOthers

	mostlyPackages
	endpointScripts
	deploymentToolkit
	endpointSettings

	mostlyIdentities
	identityScripts
	identityCode
	identityCommands

	tickets
	requestForms
	knowledgeBase
	serviceCatalog
	scripted

	vendorPlatform

	mostlyDocuments
	noSource

	scaffold
	collection
	exampleText
	exampleTitle
	demoTitle

	readOnly

	signs // how many there are

	// One script each, which only their number makes a sign.
	identityScript
	endpointScript
	otherScript

	// moduleManifest makes a sign of the source beside it.
	moduleManifest
)

// weight says which kind a sign speaks for, and how loudly. One sign that is
// proof by itself has 6 and more, one that needs another beside it 3 and less.
type weight struct {
	profile string
	points  int
}

var weights = [signs]weight{
	deploys:        {ProductService, 6},
	deployable:     {ProductService, 2},
	webFramework:   {ProductService, 3},
	webApplication: {ProductService, 3},
	platformFile:   {ProductService, 2},
	container:      {ProductService, 2},
	listens:        {ProductService, 2},
	manifests:      {ProductService, 2},
	measured:       {ProductService, 2},
	probed:         {ProductService, 2},
	migrations:     {ProductService, 1},

	publishes:       {Library, 5},
	action:          {Library, 5},
	goPackage:       {Library, 5},
	registryRelease: {Library, 3},
	offered:         {Library, 2},
	sourceAlone:     {Library, 1},

	program:          {CLITool, 3},
	ownCommand:       {CLITool, 1},
	forConsole:       {CLITool, 5},
	binaryRelease:    {CLITool, 3},
	shellCompletion:  {CLITool, 3},
	commandFramework: {CLITool, 1},

	mostlyInfrastructure: {Infrastructure, 7},
	onlyInfrastructure:   {Infrastructure, 3},

	forOthers: {Module, 12}, // it has to outweigh the infrastructure code that it is

	mostlyPackages:    {Endpoint, 7},
	endpointScripts:   {Endpoint, 6},
	deploymentToolkit: {Endpoint, 3},
	endpointSettings:  {Endpoint, 2},

	mostlyIdentities: {IAM, 12}, // it has to outweigh the infrastructure code that it is
	identityScripts:  {IAM, 7},
	identityCode:     {IAM, 2},
	identityCommands: {IAM, 1},

	tickets:        {Helpdesk, 3},
	requestForms:   {Helpdesk, 2},
	knowledgeBase:  {Helpdesk, 3},
	serviceCatalog: {Helpdesk, 2},
	scripted:       {Helpdesk, 2},

	vendorPlatform: {SaaSConfig, 8},

	mostlyDocuments: {DocsData, 5},
	noSource:        {DocsData, 2},

	scaffold:     {TemplateOrExample, 8},
	collection:   {TemplateOrExample, 12}, // whatever the examples are of
	exampleText:  {TemplateOrExample, 7},
	exampleTitle: {TemplateOrExample, 4},
	demoTitle:    {TemplateOrExample, 2},

	readOnly: {Archived, 100}, // whatever it was, nothing is done in it any more
}

func (s sign) profile() string { return weights[s].profile }

func (s sign) points() int { return weights[s].points }
