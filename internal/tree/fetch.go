package tree

import (
	"bytes"
	"context"
	"encoding/base64"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"strconv"
	"strings"
)

// Remote is where commits are fetched from.
type Remote struct {
	// Name is that of a remote in the repository's settings; "origin" when empty.
	Name string
	// Server and Token are tried where the repository's own settings do not let
	// us in: the token goes to that server, https://github.com, and to no other.
	Server, Token string
	// User is what the token is sent as the password of.
	User string
}

// Fetch brings what refs name, full object ids or full names of refs, into the
// repository that dir is, or lies in, so many commits deep; 0 is all of them.
// Unlike everything else here it heeds the repository's settings and the
// user's, as git itself would, and asks the network: it is for repositories
// that a pipeline made. No branch, tag or file of the checkout changes.
//
// It returns [ErrNoDirectory], [ErrNoRepository] and [ErrNoGit].
func Fetch(ctx context.Context, dir string, from Remote, depth int, refs ...string) error {
	at, err := located(dir)
	if err != nil {
		return err
	}
	args := []string{"fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--no-auto-maintenance"}
	switch {
	case depth > 0:
		args = append(args, "--depth="+strconv.Itoa(depth))
	case at.repo.shallow():
		args = append(args, "--unshallow")
	}
	name := from.Name
	if name == "" {
		name = "origin"
	}
	args = append(append(args, "--", name), refs...)
	err = at.repo.fetch(ctx, nil, args)
	if err != nil && from.Token != "" && ctx.Err() == nil {
		header, wrong := from.header()
		if wrong != nil {
			return wrong
		}
		err = at.repo.fetch(ctx, header, args)
	}
	if err != nil {
		return fmt.Errorf("fetch %s: %w", strings.Join(refs, ", "), err)
	}
	return nil
}

// header returns the settings that send the token, as environment: arguments
// can be seen by every user of the machine.
func (r Remote) header() ([]string, error) {
	server, err := url.Parse(r.Server)
	if err != nil || server.Scheme != "https" && server.Scheme != "http" || server.Host == "" {
		return nil, fmt.Errorf("the server %q of the token is no address", r.Server)
	}
	secret := base64.StdEncoding.EncodeToString([]byte(r.User + ":" + r.Token))
	return []string{
		"GIT_CONFIG_COUNT=2",
		"GIT_CONFIG_KEY_0=http." + server.Scheme + "://" + server.Host + "/.extraheader",
		"GIT_CONFIG_VALUE_0=", // an empty one clears those of the settings: they failed
		"GIT_CONFIG_KEY_1=http." + server.Scheme + "://" + server.Host + "/.extraheader",
		"GIT_CONFIG_VALUE_1=Authorization: Basic " + secret,
	}, nil
}

// fetch runs git fetch with more environment. What git says of a failure is
// handed on without what looks like a secret: addresses can hold one.
func (r *repo) fetch(ctx context.Context, env, args []string) error {
	git, err := exec.LookPath("git")
	if err != nil {
		return fmt.Errorf("%w: %w", ErrNoGit, err)
	}
	dir := r.top
	if r.bare() {
		dir = r.gitDir
	}
	cmd := exec.CommandContext(ctx, git, append([]string{
		"--no-pager", "--git-dir=" + r.gitDir,
		"-c", "core.hooksPath=" + os.DevNull,
		"-c", "safe.directory=*",
		"-c", "protocol.ext.allow=never",
	}, args...)...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), append([]string{"LC_ALL=C", "GIT_TERMINAL_PROMPT=0", "GIT_ASKPASS=", "GIT_DIR=" + r.gitDir}, env...)...)
	var failure bytes.Buffer
	cmd.Stderr = &limitedWriter{&failure, maxGitError}
	if err := cmd.Run(); err != nil {
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		return fmt.Errorf("git: %w: %s", err, withoutSecrets(failure.String()))
	}
	return nil
}

// withoutSecrets takes user and password out of the addresses in a text.
func withoutSecrets(text string) string {
	words := strings.Fields(text)
	for i, word := range words {
		scheme, rest, ok := strings.Cut(word, "://")
		if at := strings.LastIndexByte(rest, '@'); ok && at >= 0 {
			words[i] = scheme + "://" + rest[at+1:]
		}
	}
	return strings.Join(words, " ")
}
