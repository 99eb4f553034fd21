package tree

import (
	"bytes"
	"cmp"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// fetchGrace is how long an ended fetch may take to remove its lock files and
// to end the programs that it talks through.
const fetchGrace = 5 * time.Second

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

func (r Remote) name() string { return cmp.Or(r.Name, "origin") }

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
	args := []string{"fetch"}
	switch {
	case depth > 0:
		args = append(args, "--depth="+strconv.Itoa(depth))
	case at.repo.shallow():
		args = append(args, "--unshallow")
	}
	if err := at.repo.fetchFrom(ctx, from, args, refs); err != nil {
		return fmt.Errorf("fetch %s: %w", strings.Join(refs, ", "), from.silent(err))
	}
	return nil
}

// fetchFrom runs git fetch, whose first arguments are given, with what the
// repository's own settings have, and where they do not let us in with the token.
func (r *repo) fetchFrom(ctx context.Context, from Remote, args, refs []string) error {
	args = append(slices.Clone(args), "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--no-auto-maintenance", "--", from.name())
	args = append(args, refs...)
	err := r.fetch(ctx, nil, args)
	if err == nil || from.Token == "" || ctx.Err() != nil {
		return err
	}
	header, err := from.header()
	if err != nil {
		return err
	}
	return r.fetch(ctx, header, args)
}

// silent returns the error without the token, which traces of git hold where
// the environment asks for them.
func (r Remote) silent(err error) error {
	if r.Token == "" {
		return err
	}
	said := strings.NewReplacer(r.Token, "***", r.secret(), "***").Replace(err.Error())
	if said == err.Error() {
		return err
	}
	return errors.New(said)
}

// secret is user and token as HTTP sends them.
func (r Remote) secret() string {
	return base64.StdEncoding.EncodeToString([]byte(r.User + ":" + r.Token))
}

// header returns the settings that send the token, as environment: arguments
// can be seen by every user of the machine.
func (r Remote) header() ([]string, error) {
	server, err := url.Parse(r.Server)
	if err != nil || server.Scheme != "https" && server.Scheme != "http" || server.Host == "" {
		return nil, fmt.Errorf("the server %q of the token is no address", r.Server)
	}
	// What the pipeline has set this way stays.
	set, err := strconv.Atoi(os.Getenv("GIT_CONFIG_COUNT"))
	if err != nil || set < 0 {
		set = 0
	}
	key := "http." + server.Scheme + "://" + server.Host + "/.extraheader"
	env := []string{fmt.Sprintf("GIT_CONFIG_COUNT=%d", set+2)}
	for i, value := range []string{
		"", // it clears those of the settings: they failed
		"Authorization: Basic " + r.secret(),
	} {
		env = append(env, fmt.Sprintf("GIT_CONFIG_KEY_%d=%s", set+i, key), fmt.Sprintf("GIT_CONFIG_VALUE_%d=%s", set+i, value))
	}
	return env, nil
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
	// Killed at once, git would leave shallow.lock behind, and the connection open.
	// Where there is no such signal, it is killed after the grace.
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGTERM) }
	cmd.WaitDelay = fetchGrace
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
