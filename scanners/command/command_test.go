package command_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// script makes a script of a text that stands from line 10 of a workflow on.
func script(shell, text string) pipeline.Script {
	s := pipeline.Script{Shell: shell}
	for i, l := range strings.Split(text, "\n") {
		s.Lines = append(s.Lines, pipeline.Line{Path: "ci.yml", Line: 10 + i, Text: l})
	}
	return s
}

// render writes commands one a line: line, name, arguments, and what else is set.
func render(commands []command.Command) []string {
	var out []string
	for _, c := range commands {
		s := fmt.Sprintf("%d %s", c.At.Line, strings.Join(append([]string{c.Name}, c.Args...), " "))
		if strings.Contains(c.Path, "/") || c.Shell != "" {
			s += " path=" + c.Path
		}
		if c.Shell != "" {
			s += " shell=" + c.Shell
		}
		if c.Dir != "" {
			s += " dir=" + c.Dir
		}
		if c.Image != "" {
			s += " image=" + c.Image
		}
		if c.Soft != nil {
			s += fmt.Sprintf(" soft=%d:%s", c.Soft.Line, c.Soft.Text)
		}
		out = append(out, s)
	}
	return out
}

type parseTest struct {
	name, shell, script string
	want                []string
}

func runParse(t *testing.T, tests []parseTest) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, problems := command.Parse(script(tt.shell, tt.script))
			if diff := cmp.Diff(tt.want, render(got.Commands)); diff != "" {
				t.Errorf("commands (-want +got):\n%s", diff)
			}
			if len(problems) > 0 {
				t.Errorf("problems: %v", problems)
			}
		})
	}
}

func TestShellFindsCommandsAtCommandPosition(t *testing.T) {
	runParse(t, []parseTest{
		{"words of echo are no command", "", "echo trivy fs .\nprintf 'snyk test'\n# semgrep ci", nil},
		{"quotes are removed", "", `trivy image --format "json" 'my image'`, []string{"10 trivy image --format json my image"}},
		{"lists and pipes", "bash", "c1 | d1; a1 && b1", []string{"10 c1", "10 d1", "10 a1", "10 b1"}},
		{"negation", "bash", "! c1 | d1", []string{"10 c1", "10 d1"}},
		{"compound commands", "bash", "if [ -f x ]; then a1; else b1; fi\nfor i in 1 2; do c1; done\ncase $x in\n  y) d1 ;;\nesac\n(e1)\n{ f1; }\nf() { g1; }\nf",
			[]string{"10 a1", "10 b1", "11 c1", "13 d1", "15 e1", "16 f1", "17 g1"}},
		{"substitutions", "bash", "x=$(a1 \"$(b1)\")\ny=`c1`\nd1 <(e1)", []string{"10 b1", "10 a1 $(b1)", "11 c1", "12 e1", "12 d1 <(e1)"}},
		{"heredoc for a file is no script", "", "cat > x <<EOF\ntrivy fs .\nEOF", []string{"10 cat"}},
		{"heredoc for a shell is one", "", "bash -s <<'EOF'\nset -e\ntrivy fs .\nEOF", []string{"12 trivy fs ."}},
		{"a continued line keeps the line of its program", "", "docker build \\\n  -t x \\\n  .\nsnyk test", []string{"10 docker build -t x .", "13 snyk test"}},
		{"expressions are words", "", "go test -race ${{ matrix.dir }}/...\nhelm lint '${{ inputs.chart }}'",
			[]string{"10 go test -race ${{ matrix.dir }}/...", "11 helm lint ${{ inputs.chart }}"}},
		{"an expression over lines keeps the count", "", "a1 ${{\n  x }} y\nb1", []string{"10 a1 ${{\n  x }} y", "12 b1"}},
		{"a program that is an expression is not told", "", "${{ matrix.cmd }} test\n${{ matrix.cmd }}\n${{ matrix.cmd }} -m pytest\n${{ matrix.a }}${{ matrix.b }} a1", nil},
		{"an expression before the program is passed over", "", "${{ env.FLAGS }} bundle exec rspec --tag ${{ matrix.tag }}\n${{ inputs.dry && 'echo' }} docker push x\nA=1 $[[ inputs.prefix ]] b1",
			[]string{"10 bundle exec rspec --tag ${{ matrix.tag }}", "10 rspec --tag ${{ matrix.tag }}", "12 b1"}},
		{"variables with a known value", "", "TOOL=trivy\nARGS=\"fs .\"\n$TOOL $ARGS", []string{"12 trivy fs ."}},
		{"an unknown variable names its program", "", "$GOLANGCI_LINT run\n${PYTHON:-python3} -m pytest",
			[]string{"10 golangci-lint run", "11 python -m pytest", "11 pytest"}},
		{"names are base names", "", "./gradlew check\n./mvnw verify\n/usr/bin/python3.12 x.py\nvendor/bin/phpunit\nnode_modules/.bin/jest\nbin/golangci-lint-v1.60.3 run",
			[]string{"10 gradle check path=./gradlew", "11 mvn verify path=./mvnw", "12 python x.py path=/usr/bin/python3.12",
				"12 x.py", "13 phpunit path=vendor/bin/phpunit", "14 jest path=node_modules/.bin/jest", "15 golangci-lint run path=bin/golangci-lint-v1.60.3"}},
		{"another interpreter has none", "python", "import os\nos.system('trivy')", nil},
		{"a task that gradle leaves out is no argument", "", "gradle test -x lint\n./gradlew -x :m:test check -xlint --exclude-task a --exclude-task=b",
			[]string{"10 gradle test -x=lint", "11 gradle check -x=lint -x=a -x=b path=./gradlew"}},
		{"nor is one of the only project asked for", "", "gradle :m:build -x :m:test\ngradle -p m :m:build --exclude-task :m:test\ngradle build -x",
			[]string{"10 gradle :m:build -x=m:test", "11 gradle -p m :m:build -x=m:test", "12 gradle build"}},
		{"-x of another program stays", "", "npx -x test\ncurl -x proxy:80 u", []string{"10 npx -x test", "11 curl -x proxy:80 u"}},
		{"a rust toolchain is no argument", "", "cargo +nightly fmt --check", []string{"10 cargo fmt --check"}},
	})
}

func TestShellKeepsGoodLinesBesideABadOne(t *testing.T) {
	runParse(t, []parseTest{
		{"unclosed quote later", "", "trivy fs .\nfoo ) bar\nsnyk test || true", []string{"10 trivy fs .", "11 bar", "12 snyk test soft=12:|| true"}},
		{"unclosed if", "", "if true; then\n  go vet ./...\ngo test ./...", []string{"11 go vet ./...", "12 go test ./..."}},
		{"an expression is put back", "", "lhci autorun --token=${{ secrets.T }}\n||", []string{"10 lhci autorun --token=${{ secrets.T }}"}},
	})
}

func TestFolder(t *testing.T) {
	runParse(t, []parseTest{
		{"cd", "", "cd web\na1\ncd ../api && b1\ncd -\nc1", []string{"11 a1 dir=web", "12 b1 dir=api", "14 c1 dir=web"}},
		{"a subshell comes back", "", "(cd web && a1)\nb1", []string{"10 a1 dir=web", "11 b1"}},
		{"an unknown folder", "", "cd $X\na1", []string{"11 a1 dir=?"}},
		{"out of the repository", "", "cd ../..\na1", []string{"11 a1 dir=?"}},
		{"the root by its variable", "", "cd web\ncd $GITHUB_WORKSPACE/api\na1\ncd ${{ github.workspace }}\nb1", []string{"12 a1 dir=api", "14 b1"}},
		{"a branch may not run", "", "if x1; then cd web; fi\na1", []string{"10 x1 soft=10:if x1;", "11 a1 dir=?"}},
	})
	s := script("", "a1")
	for dir, want := range map[string]string{"./web/": "web", ".": "", "${{ github.workspace }}/api": "api", "${{ matrix.d }}": "?", "/src": "?"} {
		s.Dir = dir
		got, _ := command.Parse(s)
		if got.Commands[0].Dir != want {
			t.Errorf("Dir %q: got %q, want %q", dir, got.Commands[0].Dir, want)
		}
	}
}

func TestSoft(t *testing.T) {
	runParse(t, []parseTest{
		{"|| true", "", "trivy fs . || true", []string{"10 trivy fs . soft=10:|| true"}},
		{"|| : and || exit 0", "", "a1 || :\nb1 || exit 0", []string{"10 a1 soft=10:|| :", "11 b1 soft=11:|| exit 0"}},
		{"|| echo", "", "a1 || echo failed", []string{"10 a1 soft=10:|| echo failed"}},
		{"|| exit 1 is not soft", "", "a1 || exit 1\nb1 || { echo x; exit 1; }", []string{"10 a1", "11 b1"}},
		{"|| another command may fail too", "", "a1 || b1", []string{"10 a1", "10 b1"}},
		{"a failure kept for the end", "", "a1 || rc=1\nexit $rc", []string{"10 a1"}},
		{"a failure kept and forgotten", "", "a1 || rc=1\nexit 0", []string{"10 a1 soft=10:|| rc=1"}},
		{"set +e", "", "set +e\na1\nset -e\nb1", []string{"11 a1 soft=10:set +e", "13 b1"}},
		{"set +e and the status is asked for", "", "set +e\na1\nrc=$?\nexit $rc", []string{"11 a1"}},
		{"no errexit: only the last counts", "bash {0}", "a1\nb1", []string{"10 a1 soft=11:b1", "11 b1"}},
		{"no errexit, checked", "bash {0}", "a1 || exit 1\nif ! b1; then exit 2; fi\nc1", []string{"10 a1", "11 b1", "12 c1"}},
		{"background", "", "a1 &\nb1", []string{"10 a1 soft=10:a1 &", "11 b1"}},
		{"pipe without pipefail", "", "a1 | tee log", []string{"10 a1 soft=10:| tee log", "10 tee log"}},
		{"pipe with pipefail", "bash", "a1 | tee log", []string{"10 a1", "10 tee log"}},
		{"pipefail set", "", "set -o pipefail\na1 | tee log", []string{"11 a1", "11 tee log"}},
		{"a condition", "", "if a1; then b1; fi", []string{"10 a1 soft=10:if a1;", "10 b1"}},
		{"a condition that decides", "", "if ! a1; then\n  exit 1\nfi", []string{"10 a1"}},
		{"a member of an and-list", "", "a1 && b1\nc1", []string{"10 a1 soft=10:&& b1", "10 b1", "11 c1"}},
		{"the last and-list is the script's status", "", "a1 && b1", []string{"10 a1", "10 b1"}},
		{"status of a substitution is lost", "", "echo \"$(a1)\"\nexport X=$(b1)", []string{"10 a1 soft=10:echo \"$(a1)\"", "11 b1 soft=11:export X=$(b1)"}},
		{"its output is looked at", "bash {0}", "res=$(gofmt -l .)\nif [ -n \"$res\" ]; then exit 1; fi\nx1", []string{"10 gofmt -l .", "12 x1"}},
	})
}

func TestWrappers(t *testing.T) {
	runParse(t, []parseTest{
		{"privileges and environment", "", "sudo -u ci -E trivy fs .\nenv A=1 B=2 a1\nA=1 time nice -n 5 b1", []string{"10 trivy fs .", "11 a1", "12 b1"}},
		{"timeout and retry", "", "timeout 30m go test ./...\nretry -t 3 a1\ntravis_retry b1\nretry 5 c1", []string{"10 go test ./...", "11 a1", "12 b1", "13 c1"}},
		{"xargs and find", "", "git ls-files | xargs -0 -n 1 shellcheck\nfind . -name x -exec a1 {} +", []string{"10 git ls-files soft=10:| xargs -0 -n 1 shellcheck", "10 shellcheck", "11 a1 {}"}},
		{"bash -c", "", "bash -euo pipefail -c 'go vet ./... | tee x\ngo test ./...'", []string{"10 go vet ./...", "10 tee x", "11 go test ./..."}},
		{"a script given to a shell", "", "bash -e hack/test.sh --fast\nsource ./env.sh\n. lib.sh", []string{
			"10 test.sh --fast path=hack/test.sh shell=bash -e", "11 env.sh path=./env.sh shell=.", "12 lib.sh path=lib.sh shell=."}},
		{"eval", "", "eval 'a1 && b1'", []string{"10 a1", "10 b1"}},
		{"npx", "", "npx -y snyk@1.2 test\nnpx --package=@lhci/cli -c 'lhci autorun'\nnpx @commitlint/cli --from x\nnpm exec -- jest --ci\npnpm dlx cspell .\nyarn dlx depcheck", []string{
			"10 npx -y snyk@1.2 test", "10 snyk test", "11 npx --package=@lhci/cli -c lhci autorun", "11 lhci autorun",
			"12 npx @commitlint/cli --from x", "12 commitlint --from x", "13 npm exec -- jest --ci", "13 jest --ci",
			"14 pnpm dlx cspell .", "14 cspell .", "15 yarn dlx depcheck", "15 depcheck"}},
		{"python", "", "python3 -m pytest -x\npoetry run pytest\nuv run --group dev mypy .\npipenv run bandit -r .\ncoverage run -m pytest\nuvx ruff@0.4 check\npython -c 'import x'", []string{
			"10 python -m pytest -x", "10 pytest -x", "11 poetry run pytest", "11 pytest", "12 uv run --group dev mypy .", "12 mypy .",
			"13 pipenv run bandit -r .", "13 bandit -r .", "14 coverage run -m pytest", "14 pytest", "15 uvx ruff@0.4 check", "15 ruff check", "16 python -c import x"}},
		{"ruby and php", "", "bundle exec rspec\nbin/rails test\nphp artisan test\nphp vendor/bin/phpunit", []string{
			"10 bundle exec rspec", "10 rspec", "11 rails test path=bin/rails", "12 php artisan test", "12 artisan test",
			"13 php vendor/bin/phpunit", "13 phpunit path=vendor/bin/phpunit"}},
		{"go", "", "go run github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.1 run\ngo run github.com/rhysd/actionlint/v2@latest\ngo run ./cmd/x\ngo tool staticcheck ./...", []string{
			"10 go run github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.1 run", "10 golangci-lint run",
			"11 go run github.com/rhysd/actionlint/v2@latest", "11 actionlint", "12 go run ./cmd/x", "13 go tool staticcheck ./...", "13 staticcheck ./..."}},
		{"containers", "", "docker run --rm -v $PWD:/src -w /src aquasec/trivy:1 fs .\ndocker run -it golang sh -c 'go test ./...'\ndocker run --entrypoint=snyk img test\ndocker run img --help", []string{
			"10 docker run --rm -v .:/src -w /src aquasec/trivy:1 fs . image=aquasec/trivy:1", "10 fs . image=aquasec/trivy:1",
			"11 docker run -it golang sh -c go test ./... image=golang", "11 go test ./... image=golang",
			"12 docker run --entrypoint=snyk img test image=img", "12 snyk test image=img", "13 docker run img --help image=img"}},
		{"compose and exec", "", "docker compose -f ci.yml run --rm app pytest\ndocker-compose exec -T web rails test\ndocker exec -it c1 a1", []string{
			"10 docker compose -f ci.yml run --rm app pytest", "10 pytest", "11 docker-compose exec -T web rails test", "11 rails test", "12 docker exec -it c1 a1", "12 a1"}},
		{"environments", "", "nix develop -c make test\nnix-shell --run 'cargo audit'\nmise exec -- a1\ndirenv exec . b1\nnix run nixpkgs#trivy -- fs .", []string{
			"10 make test", "11 cargo audit", "12 a1", "13 b1", "14 trivy fs ."}},
		{"secrets", "", "op run --env-file=x -- a1\naws-vault exec prod -- terraform plan\ndoppler run -- b1", []string{
			"10 op run --env-file=x -- a1", "10 a1", "11 aws-vault exec prod -- terraform plan", "11 terraform plan", "12 doppler run -- b1", "12 b1"}},
		{"elsewhere", "", "ssh -i k deploy@host 'docker compose up -d'\ncf run-task app --command \"flask db upgrade\"", []string{
			"10 ssh -i k deploy@host docker compose up -d", "10 docker compose up -d dir=?", "11 cf run-task app --command flask db upgrade", "11 flask db upgrade"}},
		{"a function of the script that wraps", "", "try() { \"$@\" || sleep 1; }\ntry 3 make test", []string{"10 sleep 1", "11 make test"}},
		{"an output before the program is its environment", "", "$([ $OS = Darwin ] && echo A=1) go test ./...\n`x1` go vet", []string{"10 go test ./...", "11 x1", "11 go vet"}},
		{"asking where a program is runs nothing", "", "command -v trivy && command trivy fs .", []string{"10 trivy fs ."}},
	})
}

func TestPowerShell(t *testing.T) {
	runParse(t, []parseTest{
		{"statements", "pwsh", "$r = Invoke-Pester -Path tests -PassThru\nif ($r.FailedCount -gt 0) { exit 1 }\nGet-Item x | Out-Null; dotnet test", []string{
			"10 invoke-pester -Path tests -PassThru", "12 get-item x", "12 out-null", "12 dotnet test"}},
		{"scripts", "pwsh", "./build.ps1 -Task Test\n& '.\\tools\\x.ps1' -A 1\n. ./lib.ps1\n& (Join-Path $PSScriptRoot 'y.ps1')", []string{
			"10 build.ps1 -Task Test path=./build.ps1", "11 x.ps1 -A 1 path=./tools/x.ps1", "12 lib.ps1 path=./lib.ps1", "13 y.ps1 path=$PSScriptRoot/y.ps1", "13 join-path $PSScriptRoot y.ps1"}},
		{"comments, here-strings and texts", "pwsh", "<# trivy\n fs #>\n# snyk\n$x = @\"\nsemgrep ci\n\"@\n'checkov'\nWrite-Host \"a $(\"b\") c\"", []string{"17 write-host a $(\"b\") c"}},
		{"continuation", "pwsh", "Invoke-Pester `\n  -CI\ngo vet", []string{"10 invoke-pester -CI", "12 go vet"}},
		{"tables are no commands", "pwsh", "$p = @{\n  Path = 'x'\n}\nInvoke-ScriptAnalyzer @p", []string{"13 invoke-scriptanalyzer @p"}},
		{"errors passed over", "pwsh", "Install-Module Pester -ErrorAction SilentlyContinue\n$ErrorActionPreference = 'Continue'\nInvoke-Pester", []string{
			"10 install-module Pester -ErrorAction SilentlyContinue soft=10:-ErrorAction SilentlyContinue",
			"12 invoke-pester soft=11:$ErrorActionPreference = 'Continue'"}},
		{"the default of a Windows machine", "", "$env:X = 1\nInvoke-Pester", []string{"11 invoke-pester"}},
		{"from bash", "", "pwsh -NoProfile -Command 'Invoke-Pester -CI'\npowershell -ExecutionPolicy Bypass -File build.ps1 -Task Test", []string{
			"10 invoke-pester -CI", "11 build.ps1 -Task Test path=build.ps1 shell=pwsh"}},
		{"Invoke-Expression and wrappers", "pwsh", "Invoke-Expression 'go test'\nnpx jest", []string{"10 go test", "11 npx jest", "11 jest"}},
		{"blocks of script", "pwsh", "$b = [scriptblock]::Create(\"Import-Module './x.psd1'; Invoke-Pester -Path $tests -CI\")\n& $b\n$c = [scriptblock]::Make('trivy fs .')", []string{
			"10 import-module ./x.psd1", "10 invoke-pester -Path $tests -CI", "11 b"}},
		{"variables of texts", "pwsh", "$exe = 'dotnet'\n$list = \"test\", \"-c\", \"Release\"\n$list += '--no-build'\n& $script:exe $list\n& $exe @list", []string{
			"13 dotnet test -c Release --no-build", "14 dotnet test -c Release --no-build"}},
		{"variables of something else", "pwsh", "$exe = 'dotnet'\n$exe = Find-Dotnet\n$list = \"test\", $more\n& $exe $list", []string{"11 find-dotnet", "13 exe $list"}},
		{"a variable as a script", "pwsh", "$run = 'Invoke-Pester -CI'\npwsh -NoProfile -Command $run\nInvoke-Expression $run", []string{"11 invoke-pester -CI", "12 invoke-pester -CI"}},
		{"a repository that is a folder", "pwsh", "$out = Join-Path $PSScriptRoot out\nRegister-PSRepository -Name $name -SourceLocation $out\nPublish-Module -Path x -Repository $name", []string{
			"10 join-path $PSScriptRoot out", "11 register-psrepository -Name $name -SourceLocation $out", "12 publish-module -Path x -Repository LocalFolder"}},
		{"a repository elsewhere", "pwsh", "Register-PSRepository -Name Feed -SourceLocation https://example.com/nuget\nRegister-PSRepository -Name $name -SourceLocation $env:FEED\nPublish-Module -Path x -Repository Feed\nPublish-Module -Path y -Repository $name", []string{
			"10 register-psrepository -Name Feed -SourceLocation https://example.com/nuget", "11 register-psrepository -Name $name -SourceLocation $env:FEED", "12 publish-module -Path x -Repository Feed", "13 publish-module -Path y -Repository $name"}},
		{"folder", "pwsh", "Set-Location src\\app\ndotnet test", []string{"11 dotnet test dir=src/app"}},
	})
}

func TestBatch(t *testing.T) {
	runParse(t, []parseTest{
		{"statements", "cmd", "@echo off\nrem trivy\n:: snyk\ncall build.bat test && mvn verify\nif exist x dotnet test\nfor %%i in (a b) do nuget pack %%i", []string{
			"13 build test", "13 mvn verify", "14 dotnet test", "15 nuget pack %%i"}},
		{"continuation and forgiveness", "cmd", "go test ^\n  ./...\ngo vet || exit /b 0\ngo build || exit /b 1", []string{
			"10 go test ./...", "12 go vet soft=12:|| exit /b 0", "13 go build"}},
		{"folders", "cmd", "cd web\\app\nyarn test\ncmd /c \"npm ci\"", []string{"11 yarn test dir=web/app", "12 npm ci dir=web/app"}},
	})
}

func TestParseFile(t *testing.T) {
	text := "#!/usr/bin/env bash\nset -e\nSCRIPT_DIR=$(cd \"$(dirname \"${BASH_SOURCE[0]}\")\" && pwd)\n" +
		"ROOT=\"${SCRIPT_DIR}/..\"\n\"$SCRIPT_DIR/lint.sh\"\nmake -C \"$ROOT/api\" test\ncd \"${SCRIPT_DIR%/*}\"\na1\n\"$@\"\n"
	got, _ := command.ParseFile(command.File{Path: "hack/ci/run.sh", Text: []byte(text), Dir: "web", Args: []string{"trivy", "fs"}})
	want := []string{
		"3 dirname ../hack/ci/run.sh dir=web soft=3:&& pwd",
		"5 lint.sh path=../hack/ci/lint.sh dir=web",
		"6 make -C ../hack/api test dir=web",
		"8 a1 dir=hack",
		"9 trivy fs dir=hack",
	}
	if diff := cmp.Diff(want, render(got.Commands)); diff != "" {
		t.Errorf("commands (-want +got):\n%s", diff)
	}
}

func TestInterpreter(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"x", "#!/bin/bash -eu\n", "bash -eu"},
		{"x", "#!/usr/bin/env -S bash -e\n", "bash -e"},
		{"x.sh", "echo", "bash"},
		{"x.sh", "#!/usr/bin/env python3\n", ""},
		{"x.ps1", "", "pwsh"},
		{"x.py", "", ""},
	} {
		if got := command.Interpreter(tt.name, []byte(tt.text)); got != tt.want {
			t.Errorf("Interpreter(%q, %q) = %q, want %q", tt.name, tt.text, got, tt.want)
		}
	}
}

func TestLimits(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		kind       evidence.ProblemKind
		least      int
	}{
		{"a script that is too long is cut", strings.Repeat("a1 arg\n", 20_000), evidence.Limit, 4000},
		{"brackets nested too deep are read by line", "a1\n" + strings.Repeat("(", 30_000), evidence.Limit, 1},
		{"scripts inside scripts end", "eval " + strings.Repeat("eval ", 40) + "a1", evidence.Limit, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, problems := command.Parse(script("", tt.text))
			if len(got.Commands) < tt.least {
				t.Errorf("got %d commands, want at least %d", len(got.Commands), tt.least)
			}
			if len(problems) == 0 || problems[0].Kind != tt.kind || problems[0].Line == 0 {
				t.Errorf("problems = %v, want one of kind %q with its line", problems, tt.kind)
			}
		})
	}
}

func TestTextIsOneShortLine(t *testing.T) {
	got, _ := command.Parse(script("", "docker build \\\n  "+strings.Repeat("--build-arg=x ", 50)+"."))
	if n := len([]rune(got.Commands[0].At.Text)); n != 120 || strings.Contains(got.Commands[0].At.Text, "\n") {
		t.Errorf("text has %d characters: %q", n, got.Commands[0].At.Text)
	}
}

func TestWords(t *testing.T) {
	at := pipeline.Line{Path: "noxfile.py", Line: 7, Text: `session.run("npx", "jest")`}
	got := command.Words([]string{"npx", "jest", "--ci"}, at, "web")
	want := []string{"7 npx jest --ci dir=web", "7 jest --ci dir=web"}
	if diff := cmp.Diff(want, render(got)); diff != "" {
		t.Errorf("commands (-want +got):\n%s", diff)
	}
	if got[1].At != at {
		t.Errorf("At = %v, want %v", got[1].At, at)
	}
}
