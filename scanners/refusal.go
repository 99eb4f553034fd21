package scanners

import "github.com/stagecheck/stagecheck/internal/expression"

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
			return refusal().Match(text)
		}
	}
	return false
}
