package command

import "strings"

// shell reads the command line of a shell: a script after -c, a script file
// with its arguments, or a heredoc on standard input.
func (r *reader) shell(c call, w *wrapper, n int) {
	name := Name(c.words[0].text)
	if c.words[0].text == "." || name == "source" {
		name = "."
	}
	var flags []string
	i := n
	for ; i < len(c.words); i++ {
		word := c.words[i].text
		if len(word) < 2 || word[0] != '-' && word[0] != '+' || word == "--" {
			break
		}
		if strings.HasPrefix(word, "--") {
			if w.valued[word] {
				i++
			}
			continue
		}
		flags = append(flags, word)
		if w.valued[word[:1]+word[len(word)-1:]] && i+1 < len(c.words) { // -o pipefail, -euo pipefail
			i++
			flags = append(flags, c.words[i].text)
		}
	}
	if c.text(i) == "--" {
		i++
	}
	started := strings.TrimSpace(name + " " + strings.Join(flags, " "))
	script, stdin := false, i >= len(c.words)
	for _, f := range flags {
		if f[0] == '-' && name != "." {
			script = script || strings.Contains(f, "c")
			stdin = stdin || f == "-s"
		}
	}
	switch {
	case script:
		if i < len(c.words) {
			r.sub(started+" {0}", c.words[i].text, c.words[i].off, c)
		}
	case stdin || c.text(i) == "-" || c.text(i) == "/dev/stdin":
		if c.stdin != "" {
			r.sub(started+" {0}", c.stdin, c.stdinOff, c)
		}
	default:
		r.emit(c.from(i), started)
	}
}

// pwsh reads the command line of PowerShell. Its options are not case-sensitive.
func (r *reader) pwsh(c call, w *wrapper, n int) {
	for i := n; i < len(c.words); i++ {
		word := strings.ToLower(c.words[i].text)
		switch {
		case w.marks[word]:
			if i+1 < len(c.words) {
				r.sub("pwsh", joined(c.words[i+1:]), c.words[i+1].off, c)
			}
			return
		case word == "-file" || word == "-f":
			r.emit(c.from(i+1), "pwsh")
			return
		case w.valued[word]:
			i++
		case strings.HasPrefix(word, "-") && len(word) > 1:
		case strings.HasSuffix(word, ".ps1") && !strings.ContainsAny(word, " &;"):
			r.emit(c.from(i), "pwsh")
			return
		default:
			r.sub("pwsh", joined(c.words[i:]), c.words[i].off, c)
			return
		}
	}
	if c.stdin != "" {
		r.sub("pwsh", c.stdin, c.stdinOff, c)
	}
}

// dos reads the command line of cmd.exe.
func (r *reader) dos(c call, n int) {
	for ; n+1 < len(c.words); n++ {
		switch strings.ToLower(c.words[n].text) {
		case "/c", "/k", "//c": // with two slashes from MSYS
			r.sub("cmd", joined(c.words[n+1:]), c.words[n+1].off, c)
			return
		}
	}
}

// joined is the text of words as one line.
func joined(words []token) string {
	var b strings.Builder
	for i, t := range words {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(t.text)
	}
	return b.String()
}
