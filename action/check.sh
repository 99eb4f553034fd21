#!/usr/bin/env bash
# Runs stagecheck with the inputs of the action, which come by the environment:
# PROGRAM, FAIL_ON, PROFILE, MODEL, POLICY, HISTORY, COMMENT, BASE, CHECK_NAME, DIRECTORY.
set -euo pipefail

fail() {
	printf '::error title=stagecheck::%s\n' "$1"
	exit 2
}

arguments=(check)

# each adds a flag for each word of a list, and none for an empty list.
each() {
	local flag=$1 word
	while IFS= read -r word; do
		[[ -z $word ]] || arguments+=("$flag=$word")
	done
}

words() { printf '%s\n' "$1" | tr ' ,\t\r' '[\n*]'; }
lines() { printf '%s\n' "$1" | tr '\r' '\n'; }

each --fail-on < <(words "$FAIL_ON")
each --model < <(words "$MODEL")
each --policy < <(lines "$POLICY")
[[ -z $PROFILE ]] || arguments+=("--profile=$PROFILE")
[[ -z $HISTORY ]] || arguments+=("--history=$HISTORY")
[[ -z $BASE ]] || arguments+=("--base=$BASE")
[[ -z $CHECK_NAME ]] || arguments+=("--name=$CHECK_NAME")
case $COMMENT in
true) arguments+=(--comment) ;;
false | '') ;;
*) fail "The input comment is neither true nor false." ;;
esac

report=$(mktemp -d "${RUNNER_TEMP//\\//}/stagecheck.XXXXXX")/report.json
arguments+=("--output=json=$report")

cd "${GITHUB_WORKSPACE:-.}"
cd -- "${DIRECTORY:-.}"
exec "$PROGRAM" "${arguments[@]}"
