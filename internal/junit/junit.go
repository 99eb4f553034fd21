// Package junit writes a report of tests in the form that JUnit's XML gave to
// pipelines, as far as all of them read it.
package junit

import (
	"encoding/xml"
	"fmt"
	"io"
)

// Suite is a list of cases.
type Suite struct {
	Name  string
	Cases []Case
}

// Case is one thing that holds or does not. Class and name together tell it from
// the others.
type Case struct {
	Class, Name string
	Failure     string // why it does not hold; "" where it does
}

type suites struct {
	XMLName xml.Name `xml:"testsuites"`
	Suites  []suite  `xml:"testsuite"`
}

type suite struct {
	Name     string  `xml:"name,attr"`
	Tests    int     `xml:"tests,attr"`
	Failures int     `xml:"failures,attr"`
	Cases    []trial `xml:"testcase"`
}

type trial struct {
	Class   string   `xml:"classname,attr"`
	Name    string   `xml:"name,attr"`
	Failure *failure `xml:"failure"`
}

type failure struct {
	Message string `xml:"message,attr"`
	Text    string `xml:",chardata"`
}

// Write writes the suite, indented, with a final line break.
func (s Suite) Write(w io.Writer) error {
	out := suite{Name: s.Name, Tests: len(s.Cases)}
	for _, c := range s.Cases {
		one := trial{Class: c.Class, Name: c.Name}
		if c.Failure != "" {
			one.Failure = &failure{Message: c.Failure, Text: c.Failure}
			out.Failures++
		}
		out.Cases = append(out.Cases, one)
	}
	data, err := xml.MarshalIndent(suites{Suites: []suite{out}}, "", "  ")
	if err == nil {
		_, err = fmt.Fprintf(w, "%s%s\n", xml.Header, data)
	}
	if err != nil {
		return fmt.Errorf("write the JUnit report: %w", err)
	}
	return nil
}
