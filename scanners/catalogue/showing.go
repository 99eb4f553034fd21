package catalogue

import "slices"

// Showing returns the names of the built-in tools that show a signal outright,
// sorted.
func Showing(signal string) []string {
	var tools []string
	for i := range builtinClaims {
		if c := &builtinClaims[i]; c.Signal != nil && c.Signal.ID == signal && !c.Indirect && !c.Prose {
			tools = append(tools, c.Row.Tool)
		}
	}
	slices.Sort(tools)
	return slices.Compact(tools)
}

// Tool returns the ids of the signals that a built-in tool shows, sorted.
func Tool(name string) []string {
	var signals []string
	for i := range builtinClaims {
		if c := &builtinClaims[i]; c.Row.Tool == name && c.Signal != nil {
			signals = append(signals, c.Signal.ID)
		}
	}
	slices.Sort(signals)
	return slices.Compact(signals)
}
