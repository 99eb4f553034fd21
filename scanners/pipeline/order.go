package pipeline

import "strings"

// Upstream returns the jobs of a pipeline that are wanted, and all that one of
// them waits for.
func Upstream(p *Pipeline, wanted func(*Job) bool) map[*Job]bool {
	return linked(p, wanted, func(j *Job) []string { return j.Needs }, names)
}

// Downstream returns the jobs of a pipeline that are wanted, and all that wait for
// one of them.
func Downstream(p *Pipeline, wanted func(*Job) bool) map[*Job]bool {
	return linked(p, wanted, names, func(j *Job) []string { return j.Needs })
}

// linked follows names from the jobs that are wanted to the jobs that they lead to.
func linked(p *Pipeline, wanted func(*Job) bool, out, in func(*Job) []string) map[*Job]bool {
	found := map[*Job]bool{}
	var queue []*Job
	for i := range p.Jobs {
		if j := &p.Jobs[i]; wanted(j) {
			found[j] = true
			queue = append(queue, j)
		}
	}
	if len(queue) == 0 {
		return nil
	}
	to := map[string][]*Job{}
	for i := range p.Jobs {
		for _, name := range in(&p.Jobs[i]) {
			to[name] = append(to[name], &p.Jobs[i])
		}
	}
	for ; len(queue) > 0; queue = queue[1:] {
		for _, name := range out(queue[0]) {
			for _, next := range to[name] {
				if !found[next] {
					found[next] = true
					queue = append(queue, next)
				}
			}
			delete(to, name) // it leads nowhere else a second time
		}
	}
	return found
}

// names returns what a job may be waited for by: its own name, and those of the
// stages and calls that it is one of, which stand before it.
func names(j *Job) []string {
	const deepest = 16
	list := []string{j.ID}
	for range deepest {
		slash := strings.LastIndexByte(list[len(list)-1], '/')
		if slash < 0 {
			break
		}
		list = append(list, list[len(list)-1][:slash])
	}
	return list
}
