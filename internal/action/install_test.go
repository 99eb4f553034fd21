package action

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

const (
	archive   = "stagecheck_1.2.3_linux_amd64.tar.gz"
	checksums = "stagecheck_1.2.3_checksums.txt"
	download  = "/stagecheck/stagecheck/releases/download/v1.2.3/"
)

// releases serves releases and tags as a forge does, and counts what is asked for.
type releases struct {
	files map[string][]byte
	asked map[string]int
}

func (r *releases) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	r.asked[req.URL.Path]++
	data, ok := r.files[req.URL.Path]
	if !ok {
		http.NotFound(w, req)
		return
	}
	w.Write(data)
}

// released is a program that tells its version.
const released = "#!/bin/sh\necho stagecheck 1.2.3\n"

// newReleases has one release of a program, v1.2.3, on the commit of the tag v1.
func newReleases(t *testing.T, program string) *releases {
	t.Helper()
	var packed bytes.Buffer
	zip := gzip.NewWriter(&packed)
	tape := tar.NewWriter(zip)
	if err := tape.WriteHeader(&tar.Header{Name: "./stagecheck", Mode: 0o755, Size: int64(len(program))}); err != nil {
		t.Fatal(err)
	}
	tape.Write([]byte(program))
	tape.Close()
	zip.Close()
	one, two := strings.Repeat("1", 40), strings.Repeat("2", 40)
	return &releases{asked: map[string]int{}, files: map[string][]byte{
		download + archive:   packed.Bytes(),
		download + checksums: fmt.Appendf(nil, "%x  %s\n%064d  other.tar.gz\n", sha256.Sum256(packed.Bytes()), archive, 0),
		// The dumb protocol of git. An annotated tag stands on an object of its own.
		"/stagecheck/stagecheck/info/refs": fmt.Appendf(nil,
			"%[1]s\trefs/tags/v1\n%[2]s\trefs/tags/v1.2.2\n%[3]s\trefs/tags/v1.2.3\n%[1]s\trefs/tags/v1.2.3^{}\n%[1]s\trefs/tags/v1.2.3-rc.1\n%[2]s\trefs/tags/v2\n",
			one, two, strings.Repeat("3", 40)),
	}}
}

// install runs the script and returns its outputs and what it said.
func install(t *testing.T, r *releases, cache string, env ...string) (outputs map[string]string, said string, err error) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("the server would have to be reached from another system's bash")
	}
	server := httptest.NewServer(r)
	defer server.Close()
	temp := t.TempDir()
	path, err := filepath.Abs(root)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("bash", filepath.Join(path, "action/install.sh"))
	cmd.Dir = temp
	cmd.Env = append([]string{
		"PATH=" + os.Getenv("PATH"), "HOME=" + temp, "GIT_CONFIG_NOSYSTEM=1",
		"GITHUB_OUTPUT=" + filepath.Join(temp, "output"), "GITHUB_SERVER_URL=" + server.URL, "GITHUB_ACTION_PATH=" + path,
		"RUNNER_TEMP=" + temp, "RUNNER_TOOL_CACHE=" + cache, "RUNNER_OS=Linux", "RUNNER_ARCH=X64",
	}, env...)
	out, err := cmd.CombinedOutput()
	outputs = map[string]string{}
	data, _ := os.ReadFile(filepath.Join(temp, "output"))
	for line := range strings.Lines(string(data)) {
		name, value, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "=")
		outputs[name] = value
	}
	return outputs, string(out), err
}

const ofTag = "ACTION_REPOSITORY=stagecheck/stagecheck"

func TestInstall_takes_the_release(t *testing.T) {
	for _, test := range []struct {
		name string
		env  []string
	}{
		{"of the tag", []string{ofTag, "ACTION_REF=v1.2.3"}},
		{"that a moving tag stands on", []string{ofTag, "ACTION_REF=v1"}},
		{"that is asked for", []string{ofTag, "ACTION_REF=main", "VERSION=1.2.3"}},
		{"that is asked for with its v", []string{ofTag, "ACTION_REF=" + strings.Repeat("1", 40), "VERSION=v1.2.3"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			outputs, said, err := install(t, newReleases(t, released), t.TempDir(), test.env...)
			if err != nil || outputs["source"] != "false" {
				t.Fatalf("%v, outputs %v\n%s", err, outputs, said)
			}
			got, err := exec.Command(outputs["program"]).Output()
			if err != nil || string(got) != "stagecheck 1.2.3\n" {
				t.Errorf("the program says %q, %v", got, err)
			}
		})
	}
}

func TestInstall_builds_its_source(t *testing.T) {
	none := func(r *releases) { clear(r.files) }
	for _, test := range []struct {
		name string
		env  []string
		do   func(*releases)
	}{
		{"of the same checkout", nil, nil},
		{"of a branch", []string{ofTag, "ACTION_REF=main"}, nil},
		{"of a commit, though a release is there", []string{ofTag, "ACTION_REF=" + strings.Repeat("1", 40)}, nil},
		{"if asked for", []string{ofTag, "ACTION_REF=v1.2.3", "VERSION=source"}, nil},
		{"of a tag without a release", []string{ofTag, "ACTION_REF=v1.2.3"}, none},
		{"of a moving tag without a release", []string{ofTag, "ACTION_REF=v2"}, nil},
		{"where nothing can be reached", []string{ofTag, "ACTION_REF=v1"}, none},
		{"where the archive is missing", []string{ofTag, "ACTION_REF=v1"}, func(r *releases) { delete(r.files, download+archive) }},
		{"on a system without a release", []string{ofTag, "ACTION_REF=v1", "RUNNER_ARCH=ARM"}, nil},
		{"of a name that is no tag", []string{ofTag, "ACTION_REF=v1.2.3/../../x"}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := newReleases(t, released)
			if test.do != nil {
				test.do(r)
			}
			outputs, said, err := install(t, r, t.TempDir(), test.env...)
			if err != nil || outputs["source"] != "true" || outputs["key"] == "" || outputs["program"] != outputs["folder"]+"/stagecheck" {
				t.Fatalf("%v, outputs %v\n%s", err, outputs, said)
			}
		})
	}
}

func TestInstall_runs_nothing_that_is_not_verified(t *testing.T) {
	for _, test := range []struct {
		name string
		env  []string
		do   func(*releases)
		want string
	}{
		{"another archive", nil, func(r *releases) { r.files[download+archive] = []byte("something else") }, "not what its checksum says"},
		{"no checksum", nil, func(r *releases) { r.files[download+checksums] = []byte("abc  other.tar.gz\n") }, "no checksum for"},
		{"a checksum that is none", nil, func(r *releases) { r.files[download+checksums] = []byte("* " + archive + "\n") }, "no checksum for"},
		{"a version that is not there", []string{"VERSION=9.9.9"}, nil, "could not be had"},
		{"a version that is none", []string{"VERSION=1.2.3\n::error::x"}, nil, "is no version"},
		{"a version of an action without a name", []string{"VERSION=1.2.3", "ACTION_REPOSITORY="}, nil, "by the name of its repository"},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := newReleases(t, released)
			if test.do != nil {
				test.do(r)
			}
			outputs, said, err := install(t, r, t.TempDir(), append([]string{ofTag, "ACTION_REF=v1.2.3"}, test.env...)...)
			if err == nil || outputs["program"] != "" || !strings.Contains(said, test.want) {
				t.Fatalf("%v, outputs %v, want %q\n%s", err, outputs, test.want, said)
			}
			if strings.Contains(said, "\n::error::x") {
				t.Errorf("an input is a command: %s", said)
			}
		})
	}
}

// TestInstall_keeps_the_archive, and trusts what is kept no more than what is fetched.
func TestInstall_keeps_the_archive(t *testing.T) {
	r, cache := newReleases(t, released), t.TempDir()
	for i := range 3 {
		if i == 2 {
			kept := filepath.Join(cache, "stagecheck", "1.2.3", archive)
			if err := os.WriteFile(kept, []byte("something else"), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		outputs, said, err := install(t, r, cache, ofTag, "ACTION_REF=v1.2.3")
		if err != nil {
			t.Fatalf("%v\n%s", err, said)
		}
		if got, err := exec.Command(outputs["program"]).Output(); err != nil || string(got) != "stagecheck 1.2.3\n" {
			t.Errorf("the program says %q, %v", got, err)
		}
		if want := 1 + i/2; r.asked[download+archive] != want {
			t.Errorf("run %d: the archive was fetched %d times, want %d", i, r.asked[download+archive], want)
		}
	}
}

// TestCheck_is_replaced: the process that a runner ends is that of the program,
// which then still completes its check run.
func TestCheck_is_replaced(t *testing.T) {
	out, pid, err := checking(t, "#!/bin/sh\necho $$\n")
	if err != nil || out != fmt.Sprintf("%d\n", pid) {
		t.Errorf("%v, the program is process %q and the script was %d", err, out, pid)
	}
}

// checking runs the script with a program in place of stagecheck, in the folder
// work, and returns what it said and the process it was.
func checking(t *testing.T, program string, env ...string) (said string, pid int, err error) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("a script is no program there")
	}
	temp := t.TempDir()
	write(t, temp, "work/a b/file", "")
	write(t, temp, "program", program)
	if err := os.Chmod(filepath.Join(temp, "program"), 0o755); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("bash", root+"/action/check.sh")
	cmd.Env = append([]string{
		"PATH=" + os.Getenv("PATH"), "RUNNER_TEMP=" + temp, "GITHUB_WORKSPACE=" + filepath.Join(temp, "work"), "PROGRAM=" + filepath.Join(temp, "program"),
		"FAIL_ON=", "PROFILE=", "MODEL=", "POLICY=", "HISTORY=", "COMMENT=false", "BASE=", "CHECK_NAME=stagecheck", "DIRECTORY=.",
	}, env...)
	out, err := cmd.CombinedOutput()
	return string(out), cmd.Process.Pid, err
}

// TestCheck_gives_arguments: what the inputs say is what the program hears.
func TestCheck_gives_arguments(t *testing.T) {
	const program = "#!/bin/sh\npwd\nprintf '%s\\n' \"$@\"\n"
	for _, test := range []struct {
		name string
		env  []string
		want string
	}{
		{"the defaults", nil, "work\ncheck\n--name=stagecheck\n"},
		{
			"all",
			[]string{
				"FAIL_ON=regression, overall=3\r\n SEC=4", "PROFILE=library", "MODEL=devsecops itsm", "POLICY=policies/of ours\nmore\n\n",
				"HISTORY=full", "COMMENT=true", "BASE=v1", "CHECK_NAME=a $(b) 'c'", "DIRECTORY=a b",
			},
			"work/a b\ncheck\n--fail-on=regression\n--fail-on=overall=3\n--fail-on=SEC=4\n--model=devsecops\n--model=itsm\n" +
				"--policy=policies/of ours\n--policy=more\n--profile=library\n--history=full\n--base=v1\n--name=a $(b) 'c'\n--comment\n",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			out, _, err := checking(t, program, test.env...)
			before, after, _ := strings.Cut(out, "--output=json=")
			if err != nil || !strings.HasSuffix(before, "/"+test.want) {
				t.Errorf("%v, said:\n%s", err, out)
			}
			if !strings.HasSuffix(after, "/report.json\n") {
				t.Errorf("the report goes to %q", after)
			}
		})
	}
	if out, _, err := checking(t, program, "COMMENT=yes"); err == nil || !strings.Contains(out, "neither true nor false") {
		t.Errorf("%v, said %s", err, out)
	}
}
