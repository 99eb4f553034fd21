#!/usr/bin/env bash
# Finds the program that the action runs: that of a release, fetched and
# verified, or one that is to be built from the source of the action.
#
# A release is trusted as far as its tag: its checksums come from where it comes
# from. Who pins the action by a commit gets the source of that commit instead.
#
# Environment: VERSION, the input; ACTION_REPOSITORY and ACTION_REF, how the
# action is used, empty for an action of the same checkout.
# Outputs: program, its path; source, whether it is to be built; then folder and
# key, where to and under which name to keep it.
set -euo pipefail

say() { printf 'stagecheck: %s\n' "$1"; }
fail() {
	printf '::error title=stagecheck::%s\n' "$1"
	exit 1
}
output() { printf '%s=%s\n' "$1" "$2" >>"$GITHUB_OUTPUT"; }

# sum prints the SHA-256 of standard input.
sum() {
	if command -v sha256sum >/dev/null; then
		sha256sum | cut -d ' ' -f 1
	else
		shasum -a 256 | cut -d ' ' -f 1
	fi
}

# fetch downloads $1 into the file $2, by no lesser protocol than the server's.
fetch() {
	curl --silent --show-error --fail --location --proto "=${GITHUB_SERVER_URL%%:*}" \
		--connect-timeout 20 --max-time 300 --retry 3 --output "$2" -- "$1"
}

# released prints the version of the release on the commit that a tag such as v1
# stands on, and nothing if there is none.
released() {
	git -c credential.helper= ls-remote --tags -- "$GITHUB_SERVER_URL/$ACTION_REPOSITORY" "$1" "$1^{}" "$1.*" |
		awk -v moving="refs/tags/$1" '
			{ peeled = sub(/\^\{\}$/, "", $2); if (peeled || !($2 in commit)) commit[$2] = $1 }
			END {
				for (name in commit) {
					version = substr(name, length("refs/tags/v") + 1)
					if (commit[name] == commit[moving] && version ~ /^[0-9]+\.[0-9]+\.[0-9]+$/) print version
				}
			}' | sort -t . -k 1,1n -k 2,2n -k 3,3n | tail -n 1
}

# wanted sets version to that of the release to run, empty for none.
wanted() {
	local number='[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?'
	version=
	if [[ $VERSION == source ]]; then
		return
	elif [[ -n $VERSION ]]; then
		[[ $VERSION =~ ^v?$number$ ]] || fail "The input version is no version, such as 1.2.3, nor the word source."
		[[ -n $ACTION_REPOSITORY ]] || fail "The input version needs the action to be used by the name of its repository."
		version=${VERSION#v}
	elif [[ -z $ACTION_REPOSITORY ]]; then
		say "the action is part of the checkout"
	elif [[ $ACTION_REF =~ ^v$number$ ]]; then
		version=${ACTION_REF#v}
	elif [[ $ACTION_REF =~ ^v[0-9]+(\.[0-9]+)?$ ]]; then
		version=$(GIT_TERMINAL_PROMPT=0 released "$ACTION_REF") || version=
		[[ -n $version ]] || say "no release is known on the commit of the tag"
	fi
}

# release fetches a version and verifies it. It returns 1 where it cannot be had;
# what is there and is not what it should be ends the job.
release() {
	local system arch archive from keep scratch want
	case ${RUNNER_OS:-} in
	Linux) system=linux ;;
	macOS) system=darwin ;;
	Windows) system=windows ;;
	*) return 1 ;;
	esac
	case ${RUNNER_ARCH:-} in
	X64) arch=amd64 ;;
	ARM64) arch=arm64 ;;
	*) return 1 ;;
	esac
	archive=stagecheck_${version}_${system}_${arch}.tar.gz
	from=$GITHUB_SERVER_URL/$ACTION_REPOSITORY/releases/download/v$version
	scratch=$(mktemp -d "$temp/stagecheck.XXXXXX")
	fetch "$from/stagecheck_${version}_checksums.txt" "$scratch/checksums.txt" || return 1
	want=$(awk -v name="$archive" '$2 == name || $2 == "*" name { print $1 }' "$scratch/checksums.txt")
	[[ $want =~ ^[0-9a-f]{64}$ ]] || fail "The release v$version has no checksum for $archive."

	# The archive is kept, not the program: what is kept is verified each time.
	keep=$cache/stagecheck/$version
	if ! cp "$keep/$archive" "$scratch/$archive" 2>/dev/null || [[ $(sum <"$scratch/$archive") != "$want" ]]; then
		fetch "$from/$archive" "$scratch/$archive" || return 1
		[[ $(sum <"$scratch/$archive") == "$want" ]] || fail "$archive of the release v$version is not what its checksum says. It was not run."
		if ! mkdir -p "$keep" || ! cp "$scratch/$archive" "$keep/$archive"; then
			say "the archive could not be kept for later jobs"
		fi
	fi
	# By a name without a colon, which tar takes for a host.
	(cd "$scratch" && tar -xzf "$archive") || fail "$archive could not be unpacked."
	output program "$scratch/stagecheck$suffix"
	output source false
	say "the release v$version, verified against its checksum"
}

# source_of_action names what is to be built, after all that goes into it.
source_of_action() {
	local digest folder
	digest=$(cd "$GITHUB_ACTION_PATH" && find . -name .git -prune -o -type f -print0 | LC_ALL=C sort -z |
		xargs -0 cat -- | sum)
	folder=$cache/stagecheck/source-$digest
	output folder "$folder"
	output program "$folder/stagecheck$suffix"
	output key "stagecheck-${RUNNER_OS:-other}-${RUNNER_ARCH:-other}-$digest"
	if [[ -x $folder/stagecheck$suffix ]]; then
		output source false
		say "its own source, built earlier"
	else
		output source true
		say "its own source, to be built"
	fi
}

: "${VERSION=}" "${ACTION_REPOSITORY=}" "${ACTION_REF=}"
# Windows takes slashes too, and what is written below does not take backslashes.
temp=${RUNNER_TEMP//\\//}
cache=${RUNNER_TOOL_CACHE:-$temp}
cache=${cache//\\//}
if ! mkdir -p "$cache/stagecheck" 2>/dev/null || [[ ! -w $cache/stagecheck ]]; then
	cache=$temp
fi
suffix=
[[ ${RUNNER_OS:-} != Windows ]] || suffix=.exe

wanted
if [[ -n $version ]]; then
	if release; then
		exit
	fi
	[[ -z $VERSION ]] || fail "The release v$version could not be had for this runner."
	say "the release v$version could not be had"
fi
source_of_action
