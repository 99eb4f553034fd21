package scanners

import (
	"bytes"

	"github.com/stagecheck/stagecheck/internal/expression"
)

// refusal matches a test that makes the refusal which it then expects: it tries
// how errors are handled, or a client, and not who may do what.
var refusal = expression.Lazy(`\b(?:abort|errorhandler|error_handler|sendStatus|WriteHeader|writeHead|res\.status|response\.status|reply\.code|c\.(?:JSON|String|Status|AbortWithStatus)|ctx\.(?:JSON|Status))\(\s*(?:http\.Status(?:Forbidden|Unauthorized)|40[13])\b` +
	`|http\.Error\(.*\bhttp\.Status(?:Forbidden|Unauthorized)\b` +
	`|\bStatusCode:\s*http\.Status(?:Forbidden|Unauthorized)\b` +
	`|\breturn\b.*,\s*40[13]\s*(?:\n|$)` +
	`|\bstatus(?:_code)?=40[13]\b`)

// refuses reports whether a file of tests makes refusals of its own.
func (w *work) refuses(text []byte) bool {
	for _, line := range w.lines {
		if line.content.Claim.Signal.ID == "test.security" {
			return refusing(text)
		}
	}
	return false
}

// refusing looks for refusals where a text holds what each of them does: a
// line, with the one before it, costs much less than the expression on all.
func refusing(text []byte) bool {
	for _, status := range [...]string{"401", "403", "StatusForbidden", "StatusUnauthorized"} {
		for from := 0; ; {
			at := bytes.Index(text[from:], []byte(status))
			if at < 0 {
				break
			}
			at += from
			start := bytes.LastIndexByte(text[:max(0, bytes.LastIndexByte(text[:at], '\n'))], '\n') + 1
			end := len(text)
			if n := bytes.IndexByte(text[at:], '\n'); n >= 0 {
				end = at + n + 1
			}
			if refusal().Match(text[start:end]) {
				return true
			}
			from = end
		}
	}
	return false
}
