package command

import "strings"

// form says where a wrapper's inner command stands.
type form int

const (
	// direct: after the wrapper's own options and operands; after "--" where there is one.
	direct form = iota
	// marked: after one of the marks, until ";" or "+".
	marked
	// dashed: only after "--"; without one there is no inner command.
	dashed
	// quoted: one of the marks is followed by a word that holds a script.
	quoted
	// remote: the words left over are a script for another machine's shell.
	remote
	// shell: a shell: `-c` and a script, a script file, or standard input.
	shell
	// pwsh: as shell, with PowerShell's options.
	pwsh
	// dos: cmd.exe: `/c` and a command line.
	dos
	// interpreter: `-m` and a module, or a script file.
	interpreter
	// pkg: the name of a package whose program of the same name is run.
	pkg
	// gorun: a Go package, run when it is one of another module.
	gorun
	// container: an image and then the command inside it.
	container
)

// wrapper is a program that runs another.
type wrapper struct {
	// sub holds the words that must follow the program, options between them
	// skipped; each may have alternatives: "run|exec".
	sub []string
	form
	// valued holds the options that take the next word as their value.
	valued map[string]bool
	// skip is the number of operands before the inner command.
	skip int
	// keep is true when the wrapper is a tool worth reporting itself.
	keep bool
	// marks are the options that the inner command or script follows.
	marks map[string]bool
}

const (
	dockerValues = `-a --attach --add-host -c --cap-add --cap-drop --cidfile --config --context --cpus --device --dns
		--entrypoint -e --env --env-file --expose --gpus --group-add -h --hostname -H --ip --ipc -l --label --label-file --link
		--log-driver --log-opt --mac-address -m --memory --mount --name --network --net --network-alias --pid
		--platform -p --publish --pull --restart --runtime --security-opt --shm-size --stop-signal --sysctl
		--tmpfs --ulimit -u --user --userns -v --volume --volumes-from -w --workdir`
	composeValues = `-f --file -p --project-name --project-directory --profile --env-file --ansi --parallel
		-e --env --entrypoint --name -u --user -v --volume -w --workdir -l --label --publish --index --progress`
	npmValues    = `-p --package -c --call -w --workspace --prefix -C --dir --cwd --filter -F --loglevel --userconfig --registry`
	pythonValues = `-W -X -Q`
	shellValues  = `-o +o -O +O --rcfile --init-file`
)

// wrappers holds every wrapper that is known, by program. One row says which
// words open it, where the inner command stands, and how its own options are
// skipped; rows of one program are tried in order.
var wrappers = table([]row{
	// Privileges, environment, scheduling.
	{"sudo", direct, `-u --user -g --group -p --prompt -C -h --host -r --role -t --type -T -U -D --chdir`, 0, false, ``},
	{"doas", direct, `-u -C`, 0, false, ``},
	{"su|runuser", quoted, ``, 0, false, `-c --command`},
	{"gosu|su-exec|setpriv|chroot", direct, ``, 1, false, ``},
	{"env", direct, `-u --unset -C --chdir -S`, 0, false, ``},
	{"cross-env|cross-env-shell|with-contenv|s6-setuidgid", direct, ``, 0, false, ``},
	{"dotenvx run, env-cmd|dotenv|dotenvx", direct, `-f --file -e --environments -c -p`, 0, false, ``},
	{"time|command|builtin|exec|nohup|setsid|unbuffer|chronic|caffeinate|rtk|tini|dumb-init|catchsegv|fakeroot|eatmydata", direct, `-f -o -a -g`, 0, false, ``},
	{"nice|ionice|chrt|taskset|stdbuf", direct, `-n --adjustment -c -p -o -e -i`, 0, false, ``},
	{"timeout|gtimeout", direct, `-k --kill-after -s --signal`, 1, false, ``},
	{"retry|retry.sh|travis_retry|travis_wait|nick-fields-retry", direct, `-t --times -d --delay -n --max-attempts -s --sleep --tries --min --max`, 0, false, ``},
	{"xvfb-run|dbus-run-session|xwfb-run", direct, `-e -f -n -p -s --server-num --server-args --error-file`, 0, false, ``},
	{"flock", direct, `-w -E --timeout --wait`, 1, false, ``},
	{"watch|entr|strace|ltrace|faketime|script", direct, `-n --interval -e -o -d`, 0, false, ``},
	{"busybox", direct, ``, 0, false, ``},
	{"wait-for-it|wait-for-it.sh|wait-for|wait-for.sh|dockerize", dashed, ``, 0, false, ``},
	{"xargs", direct, `-n --max-args -P --max-procs -I -i -L --max-lines -d --delimiter -a --arg-file -s -E`, 0, false, ``},
	{"find", marked, ``, 0, false, `-exec -execdir -ok`},
	{"fd", marked, ``, 0, false, `-x -X --exec --exec-batch`},
	{"parallel", direct, `-j --jobs -a --joblog --delay --retries -I -n`, 0, false, ``},
	{"ssh", remote, `-i -p -o -l -F -J -L -R -D -b -c -E -W`, 1, true, ``},
	{"vagrant ssh", quoted, ``, 0, true, `-c --command`},

	// Shells.
	{"bash|sh|dash|ash|zsh|ksh", shell, shellValues, 0, false, `-c`},
	{"source|.", shell, ``, 0, false, ``},
	{"eval", remote, ``, 0, false, ``},
	{"pwsh|powershell", pwsh, `-executionpolicy -ep -version -inputformat -outputformat -workingdirectory -wd -windowstyle`, 0, false, `-command -c`},
	{"cmd", dos, ``, 0, false, ``},

	// Secrets.
	{"op run", direct, `--env-file --account`, 0, true, ``},
	{"doppler run", direct, `-p --project -c --config -t --token --command`, 0, true, ``},
	{"aws-vault exec", direct, `-d --duration -r --region`, 1, true, ``},
	{"aws-okta|saml2aws|chamber|vals|berglas exec, teller|infisical run, envchain", dashed, ``, 0, true, ``},
	{"sops exec-env", direct, ``, 1, true, ``},

	// JavaScript.
	{"npx|pnpx|bunx", pkg, npmValues, 0, true, `-c --call`},
	{"npm exec|x", pkg, npmValues, 0, true, `-c --call`},
	{"pnpm exec|dlx", pkg, npmValues, 0, true, `-c --shell-mode`},
	{"yarn exec|dlx", pkg, npmValues, 0, true, ``},
	{"bun x", pkg, npmValues, 0, true, ``},
	{"lerna|nx exec", dashed, ``, 0, true, ``},
	{"nyc|c8", direct, `-r --reporter -t --temp-dir --report-dir -x --exclude -n --include -a --all --cwd`, 0, true, ``},
	{"node|ts-node|tsx", interpreter, `-r --require --import --loader --experimental-loader -C --conditions`, 0, true, ``},

	// Python.
	{"python", interpreter, pythonValues, 0, true, `-m`},
	{"poetry|pipenv|pdm|rye|hatch|pixi run", direct, `-C --directory -P --project -p -e --env --environment --manifest-path`, 0, true, ``},
	{"uv run", direct, `-p --python --with --with-editable --with-requirements --extra --group --only-group --no-group --package --project --directory --env-file --index --isolated-from`, 0, true, ``},
	{"uvx, uv tool run, pipx run", pkg, `-p --python --with --from --spec --pip-args --index-url`, 0, true, ``},
	{"conda|mamba|micromamba run", direct, `-n --name -p --prefix --cwd`, 0, false, ``},
	{"coverage run", interpreter, `--source --omit --include --rcfile --data-file --context --concurrency -p`, 0, true, `-m`},
	{"kernprof|ddtrace-run|opentelemetry-instrument", direct, ``, 0, true, ``},
	{"newrelic-admin run-program", direct, ``, 0, true, ``},

	// Ruby, PHP.
	{"bundle exec", direct, `--gemfile`, 0, true, ``},
	{"ruby", interpreter, `-I -r -e -C`, 0, true, `-S`},
	{"spring|appraisal", direct, ``, 0, false, ``},
	{"php", interpreter, `-d -c -z`, 0, true, ``},
	{"composer exec", direct, `-d --working-dir`, 0, true, ``},
	{"symfony php|console", direct, ``, 0, true, ``},
	{"sail|lando, ddev exec", direct, ``, 0, true, ``},

	// Go, Rust, .NET, JVM, others.
	{"go run", gorun, `-exec -C -tags -mod -modfile -ldflags -gcflags`, 0, true, ``},
	{"go tool", direct, `-modfile`, 0, true, ``},
	{"rustup run", direct, ``, 1, false, ``},
	{"dotnet tool run", direct, ``, 0, true, ``},
	{"dotnet-coverage collect", direct, `-o --output -f --output-format -s --settings --format`, 0, true, ``},
	{"dart|swift|mint run, flutter pub run, stack|cabal|opam|dune exec", pkg, `--package-path -c --configuration`, 0, true, ``},
	{"xcrun|arch|sonar-build-wrapper|build-wrapper-linux-x86-64|bear|ccache|scan-build", direct, `--sdk --out-dir -o --output`, 0, true, ``},

	// Environments.
	{"nix develop|shell", marked, ``, 0, false, `-c --command`},
	{"nix-shell", quoted, ``, 0, false, `--run --command`},
	{"nix run", pkg, `--inputs-from --override-input`, 0, false, ``},
	{"devbox run, devenv shell", direct, `-c --config -e --env`, 0, false, ``},
	{"mise|rtx exec|x, asdf|rbenv|pyenv|nodenv|fnm exec, volta run", direct, `--using --node -C --cd`, 0, false, ``},
	{"direnv exec", direct, ``, 1, false, ``},
	{"nvm exec", direct, ``, 1, false, ``},
	{"guix shell, toolbox run, distrobox enter", dashed, ``, 0, false, ``},

	// Containers and platforms.
	{"docker|podman|nerdctl run, docker container run", container, dockerValues, 1, true, ``},
	{"docker|podman|nerdctl exec, docker container exec", direct, dockerValues, 1, true, ``},
	{"docker compose run|exec", container, composeValues, 1, true, ``},
	{"docker-compose|podman-compose run|exec", container, composeValues, 1, true, ``},
	{"devcontainer exec", direct, `--workspace-folder --container-id --config --remote-env`, 0, true, ``},
	{"wp-env run", direct, ``, 1, true, ``},
	{"cf run-task", quoted, ``, 0, true, `-c --command`},
	{"heroku run", direct, `-a --app -r --remote -s --size`, 0, true, ``},
	{"buildevents cmd, otel-cli exec, datadog-ci trace", dashed, ``, 0, true, ``},
})

// row is one line of the table: programs with their sub-commands, where the
// command stands, options with a value, operands to skip, whether the wrapper
// is a tool worth reporting, and the marks.
type row struct {
	// programs lists what the row is about, parted by commas; each word may
	// have alternatives: "npm|pnpm exec|x".
	programs string
	form     form
	valued   string
	skip     int
	keep     bool
	marks    string
}

// table brings the rows into the form that is looked up.
func table(rows []row) map[string][]wrapper {
	out := map[string][]wrapper{}
	for _, r := range rows {
		w := wrapper{form: r.form, valued: wordSet(r.valued), skip: r.skip, keep: r.keep, marks: wordSet(r.marks)}
		for entry := range strings.SplitSeq(r.programs, ",") {
			words := strings.Fields(entry)
			w.sub = words[1:]
			for name := range strings.SplitSeq(words[0], "|") {
				out[name] = append(out[name], w)
			}
		}
	}
	return out
}
