package practice

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// at returns a place in the pipeline file of the tests.
func at(line int) pipeline.Line { return pipeline.Line{Path: "ci.yml", Line: line} }

var (
	push   = pipeline.Trigger{Kind: pipeline.Push, Name: "push", Default: true, At: at(1)}
	change = pipeline.Trigger{Kind: pipeline.Change, Name: "pull_request", At: at(2)}
	button = pipeline.Trigger{Kind: pipeline.Manual, Name: "workflow_dispatch", At: at(3)}
)

func uses(line int, ref string) pipeline.Step {
	return pipeline.Step{Uses: "owner/name", Ref: ref, UsesAt: at(line), At: at(line)}
}

const sha = "0123456789abcdef0123456789abcdef01234567"

func TestFind(t *testing.T) {
	deploy := pipeline.Job{ID: "deploy", At: at(20), Environment: &pipeline.Environment{Name: "production", At: at(21)}, Needs: []string{"test"}, Steps: []pipeline.Step{{}}}
	publishing := &pipeline.Permissions{At: at(7), Scopes: []pipeline.Pair{{Key: "contents", Value: "write"}, {Key: "packages", Value: "write"}, {Key: "id-token", Value: "write"}}}
	test := pipeline.Job{ID: "test", At: at(10), Steps: []pipeline.Step{{}}}
	gated := deploy
	gated.Gates = []pipeline.Gate{{Kind: pipeline.Approval, At: at(22)}}
	asking := deploy
	asking.Steps = []pipeline.Step{{Gates: []pipeline.Gate{{Kind: pipeline.Approval, At: at(23)}}}, {Gates: []pipeline.Gate{{Kind: pipeline.Off, At: at(24)}, {Kind: pipeline.Approval, At: at(25)}}}}
	approve := pipeline.Job{ID: "approve", At: at(15), Needs: []string{"test"}, Gates: []pipeline.Gate{{Kind: pipeline.Approval, At: at(16)}}}
	optional := approve
	optional.Gates = append(slices.Clip(optional.Gates), pipeline.Gate{Kind: pipeline.Soft, At: at(17)})
	approved := deploy
	approved.Needs = []string{"approve"}
	stop := pipeline.Job{ID: "stop", Stage: "deploy", At: at(18), Gates: approve.Gates, Environment: &pipeline.Environment{Name: "production", Stop: true}}
	staging := pipeline.Job{ID: "staging", At: at(30), Environment: &pipeline.Environment{Name: "staging", At: at(31)}, Steps: []pipeline.Step{{}}}
	review := pipeline.Job{ID: "review", At: at(40), Environment: &pipeline.Environment{Name: "review/x", Review: true, At: at(41)}, Steps: []pipeline.Step{{}}}
	soft := pipeline.Job{ID: "soft", At: at(50), Steps: []pipeline.Step{{At: at(51), Gates: []pipeline.Gate{{Kind: pipeline.Soft, At: at(51)}}}, {Name: "after_script", At: at(52), Gates: []pipeline.Gate{{Kind: pipeline.Soft, At: at(52)}}}}}
	line := at(70)
	idle := pipeline.Job{ID: "idle", At: at(69), Idle: &line, Steps: []pipeline.Step{{}}}
	call := pipeline.Job{ID: "call", At: at(60), Call: &pipeline.Call{Target: "o/r/.github/workflows/x.yml", Ref: "main", At: at(61)}}

	tests := map[string]struct {
		pipelines []pipeline.Pipeline
		shows     map[string]map[string]evidence.Rung // by job id
		works     []pipeline.Line                     // the steps that were seen to do work
		signal    string
		want      []string
	}{
		"triggers_before_and_after": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push, change}, Jobs: []pipeline.Job{test}}},
			signal:    "ci.triggers", want: []string{"enforced ci.yml:1", "enforced ci.yml:2"},
		},
		"push_of_any_branch_is_before_and_after": {
			pipelines: []pipeline.Pipeline{{System: "github-actions", Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{test}}},
			signal:    "ci.triggers", want: []string{"enforced ci.yml:1", "enforced ci.yml:1"},
		},
		"push_of_one_branch_is_after": {
			pipelines: []pipeline.Pipeline{{System: "github-actions", Triggers: []pipeline.Trigger{{Kind: pipeline.Push, Name: "push", Default: true, Branches: []string{"main"}, At: at(1)}}, Jobs: []pipeline.Job{test}}},
			signal:    "ci.triggers",
		},
		"watched_branch": {
			pipelines: []pipeline.Pipeline{{System: "jenkins", Triggers: []pipeline.Trigger{{Kind: pipeline.Push, Name: "pollSCM", Default: true, At: at(1)}}, Jobs: []pipeline.Job{test}}},
			signal:    "ci.triggers",
		},
		"client_with_its_server": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{test, deploy}}},
			shows:     map[string]map[string]evidence.Rung{"deploy": {"deploy.automated": evidence.Wired}, "test": {"win.package-ci": evidence.Enforced}},
			signal:    "win.client-parity", want: []string{"wired ci.yml:10"},
		},
		"client_without_a_server": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{test, deploy}}},
			shows:     map[string]map[string]evidence.Rung{"deploy": {"deploy.automated": evidence.Configured}, "test": {"win.package-ci": evidence.Enforced}},
			signal:    "win.client-parity",
		},
		"client_that_is_all_that_is_deployed": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{test, deploy}}},
			shows:     map[string]map[string]evidence.Rung{"deploy": {"deploy.automated": evidence.Wired, "win.package-ci": evidence.Wired}},
			signal:    "win.client-parity",
		},
		"client_and_server_in_two_pipelines": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{test}}, {Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{deploy}}},
			shows:     map[string]map[string]evidence.Rung{"deploy": {"deploy.automated": evidence.Wired}, "test": {"win.package-ci": evidence.Enforced}},
			signal:    "win.client-parity",
		},
		"manual_gate_by_a_step": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{asking}}},
			signal:    "deploy.manual-gate", want: []string{"configured ci.yml:23"},
		},
		"not_continuous_with_a_step_that_asks": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{asking}}},
			shows:     map[string]map[string]evidence.Rung{"deploy": {"deploy.automated": evidence.Wired}},
			signal:    "deploy.continuous",
		},
		"triggers_after_only": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{test}}},
			signal:    "ci.triggers",
		},
		"triggers_of_what_only_prints": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push, change}, Jobs: []pipeline.Job{idle}}},
			signal:    "ci.triggers",
		},
		"a_pipeline_that_only_prints": {
			pipelines: []pipeline.Pipeline{{At: at(1), Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{idle}}},
			signal:    "ci.pipeline", want: []string{"mentioned ci.yml:1 but empty-config ci.yml:70"},
		},
		"a_pipeline_that_also_prints": {
			pipelines: []pipeline.Pipeline{{At: at(1), Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{idle, test}}},
			signal:    "ci.pipeline", want: []string{"enforced ci.yml:1"},
		},
		"a_pipeline_that_another_replaced": {
			pipelines: []pipeline.Pipeline{{At: at(1), Triggers: []pipeline.Trigger{push, change}, Jobs: []pipeline.Job{soft}, Superseded: &line}},
			signal:    "ci.pipeline", want: []string{"configured ci.yml:1 but superseded ci.yml:70"},
		},
		"failures_of_what_runs_no_more": {
			pipelines: []pipeline.Pipeline{{At: at(1), Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{soft}, Superseded: &line}},
			signal:    "ci.inert",
		},
		"a_file_without_jobs": {
			pipelines: []pipeline.Pipeline{{At: at(1)}},
			signal:    "ci.pipeline",
		},
		"all_pinned": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{{Steps: []pipeline.Step{uses(11, sha), uses(12, sha)}}}}},
			signal:    "ci.pinned", want: []string{"wired ci.yml:11"},
		},
		"one_of_two_pinned": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{{Steps: []pipeline.Step{uses(11, sha), uses(12, "v1")}}}}},
			signal:    "ci.pinned",
		},
		"pinned_beside_a_system_that_has_no_digests": {
			pipelines: []pipeline.Pipeline{
				{System: "github-actions", Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{{Steps: []pipeline.Step{uses(11, sha)}}}},
				{System: "circleci", Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{{Steps: []pipeline.Step{uses(12, "5.1.0")}}}}},
			signal: "ci.pinned", want: []string{"wired ci.yml:11"},
		},
		"nothing_to_pin": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{test}}},
			signal:    "ci.pinned",
		},
		"nearly_all_pinned": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{{Steps: []pipeline.Step{
				uses(1, sha), uses(2, sha), uses(3, sha), uses(4, sha), uses(5, sha), uses(6, sha), uses(7, sha), uses(8, sha), uses(9, sha), uses(10, "v1")}}}}},
			signal: "ci.pinned", want: []string{"configured ci.yml:1 but some-unpinned ci.yml:10"},
		},
		"continuous": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{test, deploy}}},
			shows:     map[string]map[string]evidence.Rung{"test": {"ci.test": evidence.Enforced}, "deploy": {"deploy.automated": evidence.Enforced}},
			signal:    "deploy.continuous", want: []string{"wired ci.yml:21"},
		},
		"continuous_after_called_tests": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{{ID: "test/rspec", At: at(10), Steps: []pipeline.Step{{}}}, deploy}}},
			shows:     map[string]map[string]evidence.Rung{"test/rspec": {"ci.test": evidence.Enforced}, "deploy": {"deploy.automated": evidence.Enforced}},
			signal:    "deploy.continuous", want: []string{"wired ci.yml:21"},
		},
		"continuous_beside_tests_of_that_beginning": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{{ID: "tests", At: at(10), Steps: []pipeline.Step{{}}}, deploy}}},
			shows:     map[string]map[string]evidence.Rung{"tests": {"ci.test": evidence.Enforced}, "deploy": {"deploy.automated": evidence.Enforced}},
			signal:    "deploy.continuous", want: []string{"configured ci.yml:21"},
		},
		"deployed_as_infrastructure": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{deploy}}},
			shows:     map[string]map[string]evidence.Rung{"deploy": {"iac.applied-in-ci": evidence.Enforced}},
			signal:    "deploy.automated", want: []string{"enforced ci.yml:21"},
		},
		"planned_only": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{deploy}}},
			shows:     map[string]map[string]evidence.Rung{"deploy": {"iac.applied-in-ci": evidence.Configured}},
			signal:    "deploy.automated",
		},
		"applied_nowhere_named": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{test}}},
			shows:     map[string]map[string]evidence.Rung{"test": {"iac.applied-in-ci": evidence.Enforced}},
			signal:    "deploy.automated",
		},
		"continuous_without_tests": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{test, deploy}}},
			shows:     map[string]map[string]evidence.Rung{"deploy": {"deploy.automated": evidence.Enforced}},
			signal:    "deploy.continuous", want: []string{"configured ci.yml:21"},
		},
		"not_continuous_with_approval": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{test, gated}}},
			shows:     map[string]map[string]evidence.Rung{"test": {"ci.test": evidence.Enforced}, "deploy": {"deploy.automated": evidence.Enforced}},
			signal:    "deploy.continuous",
		},
		"not_continuous_by_button": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{button}, Jobs: []pipeline.Job{test, deploy}}},
			shows:     map[string]map[string]evidence.Rung{"deploy": {"deploy.automated": evidence.Enforced}},
			signal:    "deploy.continuous",
		},
		"manual_gate_by_button": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{button}, Jobs: []pipeline.Job{deploy}}},
			shows:     map[string]map[string]evidence.Rung{"deploy": {"deploy.automated": evidence.Wired}},
			signal:    "deploy.manual-gate", want: []string{"configured ci.yml:20"},
		},
		"no_gate_beside_what_is_continuous": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{button}, Jobs: []pipeline.Job{deploy}}, {Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{test, deploy}}},
			shows:     map[string]map[string]evidence.Rung{"deploy": {"deploy.automated": evidence.Wired}},
			signal:    "deploy.manual-gate",
		},
		"manual_gate_by_approval": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{gated}}},
			shows:     map[string]map[string]evidence.Rung{"deploy": {"deploy.automated": evidence.Wired}},
			signal:    "deploy.manual-gate", want: []string{"configured ci.yml:22"},
		},
		"not_continuous_behind_an_approval": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{test, approve, approved}}},
			shows:     map[string]map[string]evidence.Rung{"test": {"ci.test": evidence.Enforced}, "deploy": {"deploy.automated": evidence.Enforced}},
			signal:    "deploy.continuous",
		},
		"continuous_behind_what_may_be_left_out": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{test, optional, approved}}},
			shows:     map[string]map[string]evidence.Rung{"test": {"ci.test": evidence.Enforced}, "deploy": {"deploy.automated": evidence.Enforced}},
			signal:    "deploy.continuous", want: []string{"wired ci.yml:21"},
		},
		"manual_gate_before_a_deployment": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{test, approve, approved}}},
			signal:    "deploy.manual-gate", want: []string{"configured ci.yml:16"},
		},
		"approval_with_nothing_deployed_behind_it": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{test, approve, stop, deploy, {ID: "load-test", Needs: []string{"approve"}}}}},
			signal:    "deploy.manual-gate",
		},
		"environments": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{staging, deploy}}},
			signal:    "deploy.multi-env", want: []string{"enforced ci.yml:21", "enforced ci.yml:31"},
		},
		"one_environment": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{deploy}}},
			signal:    "deploy.multi-env",
		},
		"preview": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{change}, Jobs: []pipeline.Job{review}}},
			signal:    "deploy.preview-env", want: []string{"enforced ci.yml:41"},
		},
		"preview_that_is_taken_down": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{change}, Jobs: []pipeline.Job{{ID: "delete-review-app", At: at(40), Environment: review.Environment, Steps: []pipeline.Step{{}}}}}},
			signal:    "deploy.preview-env",
		},
		"inert": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{soft}}},
			shows:     map[string]map[string]evidence.Rung{"soft": {"sec.sast": evidence.Wired}},
			works:     []pipeline.Line{at(51), at(52)},
			signal:    "ci.inert", want: []string{"configured ci.yml:51"},
		},
		"inert_job": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{
				{ID: "scan", At: at(54), Gates: []pipeline.Gate{{Kind: pipeline.Soft, At: at(55)}}},
				{ID: "label", At: at(56), Gates: []pipeline.Gate{{Kind: pipeline.Soft, At: at(57)}}}}}},
			shows:  map[string]map[string]evidence.Rung{"scan": {"sec.sast": evidence.Wired}},
			signal: "ci.inert", want: []string{"configured ci.yml:55"},
		},
		"inert_housekeeping": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{soft}}},
			signal:    "ci.inert",
		},
		"inert_preparation_of_a_test": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{{ID: "a", At: at(50), Steps: []pipeline.Step{
				{Name: "Install preview", At: at(51), Gates: []pipeline.Gate{{Kind: pipeline.Soft, At: at(51)}}},
				{Uses: "actions/cache", At: at(52), Gates: []pipeline.Gate{{Kind: pipeline.Soft, At: at(52)}}},
				{Name: "Test", At: at(53), Gates: []pipeline.Gate{{Kind: pipeline.Soft, At: at(53)}}}}}}}},
			shows:  map[string]map[string]evidence.Rung{"a": {"ci.test": evidence.Wired}},
			works:  []pipeline.Line{at(53)},
			signal: "ci.inert", want: []string{"configured ci.yml:53"},
		},
		"off_for_one_caller": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{
				{ID: "a", At: at(50), Steps: []pipeline.Step{{At: at(53), Gates: []pipeline.Gate{{Kind: pipeline.Off, At: at(54)}}}, {At: at(55), Gates: []pipeline.Gate{{Kind: pipeline.Off, At: at(56)}}}}},
				{ID: "b", At: at(50), Steps: []pipeline.Step{{At: at(53)}, {At: at(55), Gates: []pipeline.Gate{{Kind: pipeline.Off, At: at(56)}}}}}}}},
			signal: "ci.inert", want: []string{"configured ci.yml:56", "configured ci.yml:56"},
		},
		"off_by_an_input_of_what_is_called": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{
				{ID: "a", At: at(50), Via: []evidence.Hop{{Path: "ci.yml", Line: 9}}, Steps: []pipeline.Step{
					{At: at(53), Gates: []pipeline.Gate{{Kind: pipeline.Off, At: pipeline.Line{Path: "ci.yml", Line: 54, Text: "if: inputs.artifact != ''"}}}},
					{At: at(55), Gates: []pipeline.Gate{{Kind: pipeline.Off, At: pipeline.Line{Path: "ci.yml", Line: 56, Text: "if: false"}}}}}},
				{ID: "b", At: at(60), Gates: []pipeline.Gate{{Kind: pipeline.Off, At: pipeline.Line{Path: "ci.yml", Line: 61, Text: "if: inputs.artifact != ''"}}}}}}},
			signal: "ci.inert", want: []string{"configured ci.yml:56", "configured ci.yml:61"},
		},
		"housekeeping_beside_work": {
			pipelines: []pipeline.Pipeline{
				{At: at(1), Triggers: []pipeline.Trigger{push, change}, Jobs: []pipeline.Job{test}},
				{At: at(7), Triggers: []pipeline.Trigger{push, change}, Jobs: []pipeline.Job{{ID: "label"}}},
				{At: at(8), Triggers: []pipeline.Trigger{push, change}, Jobs: []pipeline.Job{call}}},
			shows:  map[string]map[string]evidence.Rung{"test": {"ci.test": evidence.Enforced}, "label": {"ci.hardening": evidence.Enforced}},
			signal: "ci.pipeline", want: []string{"enforced ci.yml:1", "enforced ci.yml:8", "wired ci.yml:7"},
		},
		"work_that_nobody_knows": {
			pipelines: []pipeline.Pipeline{{At: at(1), Triggers: []pipeline.Trigger{push, change}, Jobs: []pipeline.Job{test}}},
			signal:    "ci.pipeline", want: []string{"enforced ci.yml:1"},
		},
		"own_actions_need_no_pin": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{{Steps: []pipeline.Step{
				uses(11, sha), {Uses: "./.github/actions/setup", UsesAt: at(12)}, {Uses: "../setup", UsesAt: at(13)}}}}}},
			signal: "ci.pinned", want: []string{"wired ci.yml:11"},
		},
		"for_other_repositories": {
			pipelines: []pipeline.Pipeline{{Reusable: true, Path: "shared.yml", At: at(7), Jobs: []pipeline.Job{test}}},
			signal:    "itsm.shared-service", want: []string{"configured ci.yml:7 but indirect ci.yml:7"},
		},
		"for_itself": {
			pipelines: []pipeline.Pipeline{
				{Reusable: true, Path: "shared.yml", At: at(7), Jobs: []pipeline.Job{test}},
				{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{{ID: "call", Call: &pipeline.Call{Target: "shared.yml", Local: true}}}}},
			signal: "itsm.shared-service",
		},
		"button_with_choice": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{button}, Inputs: []pipeline.Input{{Name: "environment", At: at(4)}}, Jobs: []pipeline.Job{deploy}}},
			shows:     map[string]map[string]evidence.Rung{"deploy": {"deploy.automated": evidence.Wired}},
			signal:    "plat.self-service", want: []string{"wired ci.yml:4"},
		},
		"button_that_only_builds": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{button}, Inputs: []pipeline.Input{{Name: "version", At: at(4)}}, Jobs: []pipeline.Job{test}}},
			signal:    "plat.self-service", want: []string{"configured ci.yml:4"},
		},
		"rights_stated": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Permissions: &pipeline.Permissions{At: at(5), Scopes: []pipeline.Pair{{Key: "contents", Value: "read"}}}, Jobs: []pipeline.Job{test}}},
			signal:    "ci.hardening", want: []string{"enforced ci.yml:5"},
		},
		"all_rights": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Permissions: &pipeline.Permissions{At: at(5), Scopes: []pipeline.Pair{{Key: "*", Value: "write-all"}}}, Jobs: []pipeline.Job{test}}},
			signal:    "ci.hardening",
		},
		"rights_stated_in_one_of_many": {
			pipelines: []pipeline.Pipeline{
				{Triggers: []pipeline.Trigger{push}, Permissions: &pipeline.Permissions{At: at(5), Scopes: []pipeline.Pair{{Key: "contents", Value: "read"}}}, Jobs: []pipeline.Job{test}},
				{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{test}},
			},
			signal: "ci.hardening",
		},
		"rights_stated_but_where_another_is_called": {
			pipelines: []pipeline.Pipeline{
				{Triggers: []pipeline.Trigger{push}, Permissions: &pipeline.Permissions{At: at(5), Scopes: []pipeline.Pair{{Key: "contents", Value: "read"}}}, Jobs: []pipeline.Job{test}},
				{Reusable: true, Triggers: []pipeline.Trigger{{Kind: pipeline.Called}}, Jobs: []pipeline.Job{test}},
				{Component: true, Jobs: []pipeline.Job{test}},
				{System: "other-ci", Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{test}},
			},
			signal: "ci.hardening", want: []string{"enforced ci.yml:5"},
		},
		"rights_stated_by_nearly_all": {
			pipelines: append(slices.Repeat([]pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Permissions: &pipeline.Permissions{At: at(5)}, Jobs: []pipeline.Job{test}}}, 9),
				pipeline.Pipeline{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{test}}),
			signal: "ci.hardening", want: slices.Repeat([]string{"configured ci.yml:5"}, 9),
		},
		"rights_stated_by_each_job": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{{ID: "a", Permissions: &pipeline.Permissions{At: at(6)}}, {ID: "b", Permissions: &pipeline.Permissions{At: at(8)}}}}},
			signal:    "ci.hardening", want: []string{"enforced ci.yml:6"},
		},
		"rights_stated_by_one_job": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{{ID: "a", Permissions: &pipeline.Permissions{At: at(6)}}, {ID: "b"}}}},
			signal:    "ci.hardening",
		},
		"rights_lent_to_strangers": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{{Kind: pipeline.Change, Name: "pull_request_target"}}, Permissions: &pipeline.Permissions{At: at(5), Scopes: []pipeline.Pair{{Key: "pull-requests", Value: "write"}}}, Jobs: []pipeline.Job{test}}},
			signal:    "ci.hardening",
		},
		"rights_to_read_lent_to_strangers": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{{Kind: pipeline.Change, Name: "pull_request_target"}}, Permissions: &pipeline.Permissions{At: at(5), Scopes: []pipeline.Pair{{Key: "contents", Value: "read"}}}, Jobs: []pipeline.Job{test}}},
			signal:    "ci.hardening", want: []string{"enforced ci.yml:5"},
		},
		"rights_to_answer_lent_to_comments": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{{Kind: pipeline.Event, Name: "issue_comment"}}, Permissions: &pipeline.Permissions{At: at(5), Scopes: []pipeline.Pair{{Key: "pull-requests", Value: "write"}}}, Jobs: []pipeline.Job{test}}},
			signal:    "ci.hardening", want: []string{"enforced ci.yml:5"},
		},
		"rights_to_change_code_lent_to_comments": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{{Kind: pipeline.Event, Name: "issue_comment"}}, Permissions: &pipeline.Permissions{At: at(5), Scopes: []pipeline.Pair{{Key: "contents", Value: "write"}}}, Jobs: []pipeline.Job{test}}},
			signal:    "ci.hardening",
		},
		"rights_to_publish_lent_to_what_another_run_starts": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{{Kind: pipeline.After, Name: "workflow_run"}}, Permissions: &pipeline.Permissions{At: at(5)}, Jobs: []pipeline.Job{{ID: "a", Permissions: &pipeline.Permissions{At: at(8), Scopes: []pipeline.Pair{{Key: "packages", Value: "write"}}}}}}},
			signal:    "ci.hardening",
		},
		"rights_to_publish_for_one_job": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Permissions: publishing, Jobs: []pipeline.Job{{ID: "a"}}}},
			signal:    "ci.hardening", want: []string{"enforced ci.yml:7"},
		},
		"rights_to_publish_for_all_jobs": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Permissions: publishing, Jobs: []pipeline.Job{{ID: "a"}, {ID: "b"}}}},
			signal:    "ci.hardening",
		},
		"rights_to_publish_for_each_job": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{{ID: "a", Permissions: publishing}, {ID: "b", Permissions: publishing}}}},
			signal:    "ci.hardening",
		},
		"rights_to_publish_for_one_of_two_jobs": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{{ID: "a", Permissions: publishing}, {ID: "b", Permissions: &pipeline.Permissions{At: at(8)}}}}},
			signal:    "ci.hardening", want: []string{"enforced ci.yml:7"},
		},
		"calls": {
			pipelines: []pipeline.Pipeline{{Triggers: []pipeline.Trigger{push}, Jobs: []pipeline.Job{call}}},
			signal:    "ci.reusable", want: []string{"wired ci.yml:61"},
		},
		"a_button": {
			pipelines: []pipeline.Pipeline{{Inputs: []pipeline.Input{{Name: "dry-run", At: at(3)}, {Name: "environment", At: at(4)}}, Jobs: []pipeline.Job{test}}},
			signal:    "plat.self-service", want: []string{"configured ci.yml:4"},
		},
		"a_button_that_deploys": {
			pipelines: []pipeline.Pipeline{{Inputs: []pipeline.Input{{Name: "dryRun", At: at(3)}}, Jobs: []pipeline.Job{deploy}}},
			shows:     map[string]map[string]evidence.Rung{"deploy": {"deploy.automated": evidence.Configured}},
			signal:    "plat.self-service", want: []string{"wired ci.yml:3"},
		},
		"a_button_that_only_tells_more": {
			pipelines: []pipeline.Pipeline{{Inputs: []pipeline.Input{{Name: "debug", At: at(3)}, {Name: "log_level", At: at(4)}}, Jobs: []pipeline.Job{test}}},
			signal:    "plat.self-service",
		},
		"a_button_for_labels": {
			pipelines: []pipeline.Pipeline{
				{Path: "ci.yml", Jobs: []pipeline.Job{test}},
				{Path: ".github/workflows/labeler-predict.yml", Inputs: []pipeline.Input{{Name: "issues", At: at(3)}}, Jobs: []pipeline.Job{{ID: "label", At: at(9)}}},
			},
			shows:  map[string]map[string]evidence.Rung{"test": {"ci.test": evidence.Enforced}},
			signal: "plat.self-service",
		},
		"a_button_for_something_unknown": {
			pipelines: []pipeline.Pipeline{
				{Path: "ci.yml", Jobs: []pipeline.Job{test}},
				{Path: ".github/workflows/restage.yml", Inputs: []pipeline.Input{{Name: "app", At: at(3)}}, Jobs: []pipeline.Job{{ID: "restage", At: at(9)}}},
			},
			shows:  map[string]map[string]evidence.Rung{"test": {"ci.test": evidence.Enforced}},
			signal: "plat.self-service", want: []string{"configured ci.yml:3"},
		},
		"building_block": {
			pipelines: []pipeline.Pipeline{{Component: true, Reusable: true, At: at(7), Jobs: []pipeline.Job{test}}},
			signal:    "ci.pipeline",
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			shown := Shown{}
			for i := range test.pipelines {
				for j := range test.pipelines[i].Jobs {
					job := &test.pipelines[i].Jobs[j]
					shown[job] = test.shows[job.ID]
				}
			}
			working := Working{}
			for i := range test.pipelines {
				for j := range test.pipelines[i].Jobs {
					for k := range test.pipelines[i].Jobs[j].Steps {
						s := &test.pipelines[i].Jobs[j].Steps[k]
						working[s] = slices.Contains(test.works, s.At)
					}
				}
			}
			var got []string
			for _, e := range Find(test.pipelines, shown, working) {
				if e.Signal != test.signal {
					continue
				}
				line := fmt.Sprintf("%s %s:%d", e.Rung, e.Path, e.Line)
				for _, c := range e.Counters {
					line += fmt.Sprintf(" but %s %s:%d", c.Kind, c.Path, c.Line)
				}
				got = append(got, line)
			}
			slices.Sort(got)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", test.signal, diff)
			}
		})
	}
}
