package concourse

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// environment returns where a job deploys to. Concourse has no word for it, so
// that the names tell: that of a job that says it deploys, or that of a
// resource that the job deploys with. Nil where they name none, or several.
func environment(j *pipeline.Job) *pipeline.Environment {
	words := wordsOf(j.ID)
	deploying := slices.ContainsFunc(words, func(word string) bool {
		switch word {
		case "deploy", "deployment", "promote", "apply", "rollout":
			return true
		}
		return false
	})
	if name := place(words); deploying && name != "" {
		return &pipeline.Environment{Name: name, At: j.At}
	}
	for i := range j.Steps {
		s := &j.Steps[i]
		if name := place(wordsOf(s.Name)); name != "" && deploys(s.Uses) {
			return &pipeline.Environment{Name: name, At: s.At}
		}
	}
	return nil
}

// deploys reports whether a type of resource is one that deploys what is put to it.
func deploys(uses string) bool {
	kind, isResource := strings.CutSuffix(strings.ToLower(uses), "-resource")
	if !isResource {
		return false
	}
	return slices.ContainsFunc(wordsOf(kind), func(word string) bool {
		switch word {
		case "cf", "deployment", "helm", "helm3", "kubernetes", "k8s", "terraform":
			return true
		}
		return false
	})
}

// place returns the one word that is the name of an environment, "" where there is none or more than one.
func place(words []string) string {
	found := ""
	for _, word := range words {
		switch word {
		case "dev", "development", "qa", "uat", "stage", "staging", "preprod", "prod", "production", "live":
			if found != "" {
				return ""
			}
			found = word
		}
	}
	return found
}

func wordsOf(name string) []string {
	return strings.FieldsFunc(strings.ToLower(name), func(c rune) bool { return c == '-' || c == '_' || c == '.' || c == ' ' || c == '/' })
}
