package command

import "testing"

func TestIdle(t *testing.T) {
	tests := map[string]bool{
		`echo "Error: no test specified" && exit 1`:   true,
		`echo \"Error: no test specified\" && exit 1`: true,
		"true":                       true,
		":":                          true,
		"@echo TODO":                 true,
		"# later\necho 'a; b'\n":     true,
		"echo failed >&2; exit 1":    true,
		"Write-Host 'nothing yet'":   true,
		"":                           false,
		"# nothing":                  false,
		"jest":                       false,
		"echo ok && jest":            false,
		"echo $(go test ./...)":      false,
		"echo \"`make test`\"":       false,
		"echo x=1 >> $GITHUB_OUTPUT": false,
		"echo don't; pytest":         false,
		"true | tee log":             false,
		"if true; then pytest; fi":   false,
		"echo one\nmake test":        false,
		"echo one \\\n  two":         true,
		"echo '$(this is printed)'":  true,
	}
	for script, want := range tests {
		t.Run(script, func(t *testing.T) {
			if got := Idle(script); got != want {
				t.Errorf("Idle(%q) = %v, want %v", script, got, want)
			}
		})
	}
}

func FuzzIdle(f *testing.F) {
	f.Add(`echo "x" && exit 1`)
	f.Add("echo 'x\n\\")
	f.Fuzz(func(t *testing.T, script string) {
		if Idle(script) && Idle(script+"\n\npytest") {
			t.Errorf("%q: a command was taken for nothing", script)
		}
	})
}
