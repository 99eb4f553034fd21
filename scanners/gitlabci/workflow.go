package gitlabci

import "slices"

// workflow returns the rules that decide whether the pipeline runs at all, the
// value that they are of, and whether there are any.
func (c *config) workflow() (rules []rule, of *value, ok bool) {
	if v := c.path(c.top, "workflow", "rules"); v != nil {
		return c.parseRules(v), v, true
	}
	return c.standard, nil, c.standard != nil
}

// settle is called once everything is taken in. A workflow decides about every
// job, so that those of GitLab's own templates are known here although the
// templates are not in this repository.
func (c *config) settle() {
	for _, i := range slices.Backward(c.includes) {
		if i.Kind != "template" {
			continue
		}
		if conditions := workflowTemplate(i.Value); conditions != nil {
			for _, text := range conditions {
				cond, err := c.r.parseCondition(text)
				c.standard = append(c.standard, rule{at: i.At, cond: cond, opaque: err != nil, exists: yes})
			}
			return
		}
	}
}

// workflowTemplate returns the conditions of which one must hold for a
// pipeline under a template of GitLab's, nil for a template that has none.
func workflowTemplate(name string) []string {
	switch name {
	case "Workflows/MergeRequest-Pipelines.gitlab-ci.yml":
		return []string{"$CI_MERGE_REQUEST_IID", "$CI_COMMIT_TAG", "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"}
	case "Workflows/Branch-Pipelines.gitlab-ci.yml":
		return []string{"$CI_COMMIT_TAG", "$CI_COMMIT_BRANCH"}
	}
	return nil
}
