package github

import (
	"fmt"
	"io"
	"os"
	"strconv"

	"github.com/sethvargo/go-githubactions"

	"github.com/stagecheck/stagecheck/internal/publish"
)

const (
	// mostCommands of each kind are shown of one step, first come first served.
	// See https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md.
	mostCommands = 10
	// mostCommand is what a runner keeps of one message, in bytes.
	mostCommand = 4000
	// mostJob is the size of the summary of a step, in bytes. Of one above a
	// mebibyte GitHub drops everything.
	mostJob = 1_000_000
)

// command writes the annotations as workflow commands, the most severe first.
func (p *posting) command() {
	if p.opt.Commands == nil {
		return
	}
	a := githubactions.New(githubactions.WithWriter(p.opt.Commands), githubactions.WithGetenv(p.opt.Getenv))
	left := map[publish.Level]int{}
	said := map[publish.Level]int{}
	err := try(func() {
		for _, one := range publish.Severest(p.check.Annotations) {
			if one.Level != publish.Failure && one.Level != publish.Warning {
				one.Level = publish.Notice
			}
			if said[one.Level] == mostCommands {
				left[one.Level]++
				continue
			}
			said[one.Level]++
			say(a, one)
		}
		for _, level := range []publish.Level{publish.Failure, publish.Warning, publish.Notice} {
			if left[level] > 0 {
				a.Infof("stagecheck: %d more annotations of level %s", left[level], level)
			}
		}
	})
	if err != nil {
		p.note("No workflow commands: %s.", err)
		return
	}
	p.note("Workflow commands: %d of %d annotations.",
		said[publish.Failure]+said[publish.Warning]+said[publish.Notice], len(p.check.Annotations))
}

// say writes one annotation as a command.
func say(a *githubactions.Action, one publish.Annotation) {
	fields := githubactions.CommandProperties{}
	if one.Path != "" {
		line := max(one.Line, 1)
		fields["file"] = publish.Line(one.Path)
		fields["line"] = strconv.Itoa(line)
		if one.EndLine > line {
			fields["endLine"] = strconv.Itoa(one.EndLine)
		}
	}
	if title := publish.Cut(publish.Line(one.Title), mostTitle); title != "" {
		fields["title"] = title
	}
	words := publish.Cut(message(one), mostCommand)
	a = a.WithFieldsMap(fields)
	switch one.Level {
	case publish.Failure:
		a.Errorf("%s", words)
	case publish.Warning:
		a.Warningf("%s", words)
	default:
		a.Noticef("%s", words)
	}
}

// summarize adds the page to the summary of the job, if the job has one.
func (p *posting) summarize() {
	if p.opt.Getenv == nil {
		return
	}
	file := p.opt.Getenv("GITHUB_STEP_SUMMARY")
	if file == "" {
		p.note("No job summary: GITHUB_STEP_SUMMARY is not set.")
		return
	}
	room := mostJob - len(githubactions.EOF)
	if info, err := os.Stat(file); err == nil {
		room -= int(min(info.Size(), mostJob)) // others may have written to it
	}
	page := p.page(max(room, 0))
	if page == "" {
		p.note("No job summary: there is no room left in it.")
		return
	}
	a := githubactions.New(githubactions.WithWriter(io.Discard), githubactions.WithGetenv(p.opt.Getenv))
	if err := try(func() { a.AddStepSummary(page) }); err != nil {
		p.note("No job summary: %s.", err)
		return
	}
	p.note("The page is in the summary of the job.")
}

// try calls what panics where others return an error: the library does when it
// cannot write.
func try(f func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
		}
	}()
	f()
	return nil
}
