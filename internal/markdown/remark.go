package markdown

import "strings"

// Remark renders words of ours and of the repository to stand beside a line of
// code: a title, and a message of which each line is a paragraph.
func Remark(title, message string) string {
	var paragraphs []string
	if words := bold(title); words != "" {
		paragraphs = append(paragraphs, words)
	}
	for line := range strings.Lines(message) {
		if words := text(line, inline); words != "" {
			paragraphs = append(paragraphs, words)
		}
	}
	return strings.Join(paragraphs, "\n\n") + "\n"
}
