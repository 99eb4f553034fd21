package tree

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"time"
)

const (
	// maxListing bounds what one git command may print, in bytes.
	maxListing = 512 << 20
	// maxGitError bounds what is kept of git's own words about a failure.
	maxGitError = 2 << 10
)

// command prepares a git command on the repository, in a directory.
//
// The repository's own configuration is hostile: it, and files that it includes,
// can name programs for git to run. These stand against that:
//
//   - Only commands are called that look at lists and objects (ls-files, ls-tree,
//     rev-parse, cat-file --batch, diff-index --cached; for history log, diff-tree and for-each-ref,
//     with diff drivers, textconv and signatures off). They run no alias or
//     editor, and, since nothing of a work tree is checked out or compared, no
//     clean, smudge or process filter. The pager is off.
//   - core.fsmonitor names a program that ls-files would ask for what changed:
//     off. So is core.untrackedCache, which would believe the index about it.
//   - Hooks are looked for where none can be.
//   - In a partial clone a missing object makes git fetch it, and that runs
//     core.sshCommand, remote helpers ("ext::"), upload-pack commands and
//     credential helpers: GIT_NO_LAZY_FETCH forbids it, and for versions of git
//     before that variable no transport is allowed at all.
//   - The command line has the last word over every file, included ones too.
//
// The place of repository and work tree is given, so core.worktree has no say,
// and git asks neither who owns them nor whether a bare one is wanted.
// safe.directory is set all the same, for versions that do ask. The environment
// is built anew: no GIT_DIR, no GIT_CONFIG_COUNT, no GIT_EXTERNAL_DIFF; and no
// home, so that neither the user's nor the machine's settings matter.
func (r *repo) command(ctx context.Context, dir string, args ...string) (*exec.Cmd, error) {
	git, err := exec.LookPath("git")
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoGit, err)
	}
	all := []string{
		"--no-pager", "--no-replace-objects", "--literal-pathspecs",
		"--git-dir=" + r.gitDir,
		"-c", "core.fsmonitor=false",
		"-c", "core.untrackedCache=false",
		"-c", "core.hooksPath=" + os.DevNull,
		"-c", "safe.directory=*",
	}
	if !r.bare() {
		all = append(all, "--work-tree="+r.top)
	}
	cmd := exec.CommandContext(ctx, git, append(all, args...)...)
	cmd.Dir = dir
	cmd.Env = []string{
		"PATH=" + os.Getenv("PATH"),
		"SYSTEMROOT=" + os.Getenv("SYSTEMROOT"), // Windows starts nothing without it
		"LC_ALL=C",
		"GIT_CONFIG_NOSYSTEM=1",
		"GIT_CONFIG_GLOBAL=" + os.DevNull,
		"GIT_ATTR_NOSYSTEM=1",
		"GIT_NO_LAZY_FETCH=1",
		"GIT_ALLOW_PROTOCOL=", // a list of none, and stronger than any configuration
		"GIT_OPTIONAL_LOCKS=0",
		"GIT_TERMINAL_PROMPT=0",
	}
	cmd.WaitDelay = time.Second // a child that keeps the pipes open holds nobody up
	return cmd, nil
}

// output runs git in a directory and returns what it prints.
func (r *repo) output(ctx context.Context, dir string, args ...string) (string, error) {
	cmd, err := r.command(ctx, dir, args...)
	if err != nil {
		return "", err
	}
	var failure bytes.Buffer
	cmd.Stderr = &limitedWriter{&failure, maxGitError}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return "", fmt.Errorf("git %s: %w", args[0], err)
	}
	if err := cmd.Start(); err != nil {
		return "", fmt.Errorf("start git %s: %w", args[0], err)
	}
	var text strings.Builder
	n, readErr := io.Copy(&text, io.LimitReader(stdout, maxListing+1))
	if n > maxListing {
		readErr = fmt.Errorf("it prints more than %d bytes", maxListing)
		err = cmd.Process.Kill()
	}
	if err := errors.Join(readErr, err, cmd.Wait()); err != nil {
		return "", fmt.Errorf("git %s: %w: %s", args[0], err, strings.TrimSpace(failure.String()))
	}
	return text.String(), nil
}

// limitedWriter keeps the first bytes and swallows the rest.
type limitedWriter struct {
	w    io.Writer
	left int
}

func (l *limitedWriter) Write(p []byte) (int, error) {
	n, err := l.w.Write(p[:min(len(p), l.left)])
	l.left -= n
	if err != nil {
		return n, err
	}
	return len(p), nil
}
