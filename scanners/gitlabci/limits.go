package gitlabci

import "github.com/stagecheck/stagecheck/internal/evidence"

// Limits. Where GitLab has one of its own, it is GitLab's.
const (
	maxFile      = 1 << 20  // bytes of one file
	maxScript    = 64 << 10 // bytes of one step's script
	maxNodes     = 200      // nesting of YAML values in one file
	maxIncludes  = 150      // files taken in by one pipeline (GitLab's)
	maxExtends   = 11       // levels of extends (GitLab's)
	maxNested    = 10       // levels of nested lists and of !reference (GitLab's)
	maxJobs      = 2000     // jobs of one pipeline
	maxChildren  = 50       // child pipelines followed
	maxLineage   = 3        // files from a pipeline to the child of its child (GitLab's)
	maxMatrix    = 32       // variables of a matrix, and combinations that scripts are expanded for
	maxKeys      = 200      // settings recorded for one job
	maxCondition = 4 << 10  // bytes of one condition
	maxPattern   = 2000     // size of one pattern in a condition
	maxGlob      = 200      // bytes of a path pattern
	maxLine      = 4 << 10  // bytes of a line that a script is looked for in
	maxName      = 1000     // bytes of a name that variables are put into, and of what is put in
	maxFilters   = 20       // filters on branches and on paths kept for one trigger
	maxBlocks    = 200      // components, and files that nothing takes in
	maxNeeds     = 20000    // waits between jobs that stages imply
	maxProblems  = 200      // problems reported
	maxShown     = 200      // bytes of a line that is quoted
	// maxWork bounds what grows with a product of sizes: fields merged, rules
	// evaluated, script lines copied. A large real pipeline needs some ten thousand.
	maxWork = 3_000_000
)

// What is kept costs more work than what is only looked at.
const (
	lineCost    = 10  // of a script line
	nodeCost    = 2   // of a YAML value
	fieldCost   = 3   // of a field merged
	pairCost    = 4   // of a variable
	patternCost = 200 // of a pattern
)

// spend takes n units of work and reports whether there were as many.
func (r *reader) spend(n int) bool {
	if r.work < n {
		if r.work >= 0 {
			r.work = -1
			r.problem(rootNames[0], 0, evidence.Limit, "the pipeline expands to more than is read")
		}
		return false
	}
	r.work -= n
	return true
}

// problem records what went wrong at path; line is 0 when there is none.
func (r *reader) problem(path string, line int, kind evidence.ProblemKind, message string) {
	p := evidence.Problem{Path: path, Line: line, Kind: kind, Message: message}
	switch n := len(r.problems); {
	case n == maxProblems-1:
		p = evidence.Problem{Path: path, Kind: evidence.Limit, Message: "more problems than are reported"}
	case n >= maxProblems:
		return
	}
	for _, q := range r.problems {
		if p == q { // a file taken in twice has its problems once
			return
		}
	}
	r.problems = append(r.problems, p)
}
