package junit

import (
	"bytes"
	"encoding/xml"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWrite(t *testing.T) {
	for name, test := range map[string]struct {
		suite Suite
		want  string
	}{
		"nothing asked": {Suite{Name: "s"}, `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="s" tests="0" failures="0"></testsuite>
</testsuites>
`},
		"one holds, one does not": {Suite{Name: "s", Cases: []Case{{"fail-on", "SEC=4", "at <3> & \"low\"\n\x00"}, {"fail-on", "overall=2", ""}}}, `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="s" tests="2" failures="1">
    <testcase classname="fail-on" name="SEC=4">
      <failure message="at &lt;3&gt; &amp; &#34;low&#34;&#xA;` + "\uFFFD" + `">at &lt;3&gt; &amp; &#34;low&#34;&#xA;` + "\uFFFD" + `</failure>
    </testcase>
    <testcase classname="fail-on" name="overall=2"></testcase>
  </testsuite>
</testsuites>
`},
	} {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			if err := test.suite.Write(&out); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, out.String()); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
			if err := xml.Unmarshal(out.Bytes(), new(suites)); err != nil {
				t.Error(err)
			}
		})
	}
}
