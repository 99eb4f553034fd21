package gitlabci

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// none is a tree without files.
type none struct{}

func (none) Paths() []string             { return nil }
func (none) Text(string) ([]byte, error) { return nil, nil }

// TestEval evaluates conditions for a push to the default branch, to another
// branch, for a tag and for a merge request, in this order.
func TestEval(t *testing.T) {
	tests := map[string][4]truth{
		`$CI_COMMIT_BRANCH`:                                    {yes, yes, no, no},
		`${CI_COMMIT_BRANCH}`:                                  {yes, yes, no, no},
		`$CI_COMMIT_TAG`:                                       {no, no, yes, no},
		`$CI_COMMIT_TAG == null`:                               {yes, yes, no, yes},
		`$CI_COMMIT_TAG != null`:                               {no, no, yes, no},
		`$CI_COMMIT_TAG == ""`:                                 {yes, yes, no, yes},
		`$CI_COMMIT_TAG =~ /^v/`:                               {no, no, some, no},
		`$CI_COMMIT_TAG !~ /^v/`:                               {yes, yes, some, yes},
		`$CI_MERGE_REQUEST_IID`:                                {no, no, no, yes},
		`$CI_MERGE_REQUEST_LABELS =~ /deploy/`:                 {no, no, no, maybe},
		`$CI_PIPELINE_SOURCE == "merge_request_event"`:         {no, no, no, yes},
		`$CI_PIPELINE_SOURCE != 'push'`:                        {no, no, no, yes},
		`$CI_PIPELINE_SOURCE =~ /^push$|_event$/`:              {yes, yes, yes, yes},
		`"push" == $CI_PIPELINE_SOURCE`:                        {yes, yes, yes, no},
		`$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH`:              {yes, no, no, no},
		`$CI_DEFAULT_BRANCH == $CI_COMMIT_BRANCH`:              {yes, no, no, no},
		`$CI_COMMIT_BRANCH != $CI_DEFAULT_BRANCH`:              {no, yes, yes, yes},
		`$CI_COMMIT_REF_NAME == $CI_DEFAULT_BRANCH`:            {yes, no, no, no},
		`$CI_COMMIT_BRANCH == "master"`:                        {yes, no, no, no},
		`$CI_COMMIT_BRANCH == "develop"`:                       {no, some, no, no},
		`$CI_COMMIT_BRANCH != "develop"`:                       {yes, some, yes, yes},
		`$CI_COMMIT_BRANCH =~ /^(main|release\/.+)$/`:          {yes, some, no, no},
		`$CI_COMMIT_BRANCH =~ /^MAIN$/i`:                       {yes, some, no, no},
		`$CI_COMMIT_REF_NAME =~ /^v\d/`:                        {no, some, some, some},
		`$CI_COMMIT_REF_PROTECTED == "true"`:                   {yes, no, yes, no},
		`$CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS`:         {no, some, no, no},
		`$CI_PROJECT_PATH`:                                     {yes, yes, yes, yes},
		`$CI_PROJECT_PATH == "a/b"`:                            {maybe, maybe, maybe, maybe},
		`$OWN`:                                                 {maybe, maybe, maybe, maybe},
		`$OWN == null`:                                         {maybe, maybe, maybe, maybe},
		`$SET`:                                                 {yes, yes, yes, yes},
		`$SET == "on"`:                                         {yes, yes, yes, yes},
		`$SET != "on"`:                                         {maybe, maybe, maybe, maybe},
		`$CI_COMMIT_BRANCH =~ $PATTERN`:                        {no, some, no, no},
		`$CI_COMMIT_BRANCH =~ /(/`:                             {maybe, maybe, maybe, maybe},
		`$CI_COMMIT_BRANCH =~ /(a{1000}){1000}/`:               {maybe, maybe, maybe, maybe},
		`$OWN && $CI_COMMIT_TAG`:                               {no, no, maybe, no},
		`$OWN || $CI_COMMIT_TAG`:                               {maybe, maybe, yes, maybe},
		`$CI_COMMIT_TAG || $CI_COMMIT_BRANCH && $OWN`:          {maybe, maybe, yes, no},
		`($CI_COMMIT_TAG || $CI_COMMIT_BRANCH) && $CI`:         {yes, yes, yes, no},
		`$CI_MERGE_REQUEST_TARGET_BRANCH_NAME == "main"`:       {no, no, no, yes},
		`$CI_MERGE_REQUEST_SOURCE_BRANCH_NAME =~ /^renovate/`:  {no, no, no, some},
		`$CI_PIPELINE_SOURCE == "$[[ inputs.source ]]"`:        {maybe, maybe, maybe, maybe},
		"$CI_COMMIT_TAG\n  || $CI_COMMIT_BRANCH":               {yes, yes, yes, no},
		`$CI_COMMIT_TAG =~ /a\/b/ || $CI_COMMIT_TAG =~ /(?i)/`: {no, no, some, no},
	}
	presets := map[string]string{"SET": "on", "PATTERN": "/^rel/"}
	for text, want := range tests {
		t.Run(text, func(t *testing.T) {
			r := newReader(none{})
			cond, err := r.parseCondition(text)
			if err != nil {
				t.Fatal(err)
			}
			var got [4]truth
			for i, sc := range scenarios()[:4] {
				e := &evaluator{r: r, sc: &sc, preset: func(name string) (string, bool) {
					text, ok := presets[name]
					return text, ok
				}}
				got[i] = e.eval(cond).truth
			}
			if got != want {
				t.Errorf("got %v, want %v", got, want)
			}
		})
	}
}

func TestParseConditionRefuses(t *testing.T) {
	for _, text := range []string{
		"", "   ", "&&", "$A &&", "|| $A", "$A == ", "($A", "$A)", "$A = \"b\"", "A == B", `$A == "b`, "$A =~ /b",
		"!$A", "$A $B", "$", "true",
	} {
		if c, err := newReader(none{}).parseCondition(text); err == nil {
			t.Errorf("%q is read as %v", text, c)
		}
	}
}

func TestGlobs(t *testing.T) {
	paths := []string{"a.yml", "ci/a.yml", "ci/b.yaml", "ci/sub/c.yml", "ci/sub/deep/d.yml", "src/Dockerfile"}
	tests := []struct {
		pattern string
		compile func(string) glob
		want    []string
	}{
		{"*.yml", includeGlob, []string{"a.yml"}},
		{"ci/*.yml", includeGlob, []string{"ci/a.yml"}},
		{"ci/**.yml", includeGlob, []string{"ci/a.yml", "ci/sub/c.yml", "ci/sub/deep/d.yml"}},
		{"ci/**/*.yml", includeGlob, []string{"ci/sub/c.yml", "ci/sub/deep/d.yml"}},
		{"ci/?.yml", includeGlob, nil},
		{"**/*.yml", pathGlob, []string{"a.yml", "ci/a.yml", "ci/sub/c.yml", "ci/sub/deep/d.yml"}},
		{"ci/**/d.yml", pathGlob, []string{"ci/sub/deep/d.yml"}},
		{"ci/**/a.yml", pathGlob, []string{"ci/a.yml"}},
		{"**/sub/**/*", pathGlob, []string{"ci/sub/c.yml", "ci/sub/deep/d.yml"}},
		{"ci/?.y*ml", pathGlob, []string{"ci/a.yml", "ci/b.yaml"}},
		{"*/Dockerfile", pathGlob, []string{"src/Dockerfile"}},
		{"Dockerfile", pathGlob, nil},
		{"", pathGlob, nil},
	}
	for _, test := range tests {
		m := newGlobber(test.compile(test.pattern))
		var got []string
		for _, p := range paths {
			if m.match(p) {
				got = append(got, p)
			}
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%q: -want +got\n%s", test.pattern, diff)
		}
	}
}

func TestAlternatives(t *testing.T) {
	tests := map[string][]string{
		"a":                                   {"a"},
		"*.{yml,yaml}":                        {"*.yml", "*.yaml"},
		"{a,b}/{c,d}":                         {"a/c", "a/d", "b/c", "b/d"},
		"{a}":                                 {"a"},
		"{a":                                  nil,
		"{a,{b,c}}":                           nil,
		"{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}": nil,
	}
	for pattern, want := range tests {
		got, ok := alternatives(pattern)
		if ok != (want != nil) {
			t.Errorf("%q: ok = %v", pattern, ok)
		}
		if diff := cmp.Diff(set(want), set(got)); diff != "" {
			t.Errorf("%q: -want +got\n%s", pattern, diff)
		}
	}
}

func set(all []string) map[string]bool {
	out := map[string]bool{}
	for _, s := range all {
		out[s] = true
	}
	return out
}
