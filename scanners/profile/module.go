package profile

import (
	"bytes"
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/internal/expression"
)

// modules finds what tools of configuration management call a cookbook or a
// module: there source is infrastructure code, by the folder that it lies in.
type modules struct {
	// parts counts the source in such folders, by what they lie in.
	parts map[string]int
	// found holds the folders that a manifest says to be modules.
	found map[string]Clue
}

// The folders that the tools look into for programs, each with a slash at its end.
// https://docs.chef.io/cookbooks and https://help.puppet.com/core/current/Content/PuppetCore/modules_fundamentals.htm,
// https://docs.ansible.com/projects/ansible/latest/playbook_guide/playbooks_reuse_roles.html
var (
	rubyParts = [...]string{
		"attributes/", "definitions/", "lib/facter/", "lib/puppet/", "libraries/", "providers/", "recipes/", "resources/", "templates/",
	}
	pythonParts = [...]string{
		"action_plugins/", "callback_plugins/", "filter_plugins/", "library/", "lookup_plugins/", "module_utils/", "plugins/", "test_plugins/",
	}
)

// note counts a file of source if it lies where a part of a module would, or is
// what makes a cookbook of a folder.
func (m *modules) note(file string) {
	switch path.Ext(file) {
	case ".rb", ".erb":
		if base := path.Base(file); base == "metadata.rb" || base == "Policyfile.rb" {
			m.count(strings.TrimSuffix(file, base))
			return
		}
		m.within(file, rubyParts[:])
	case ".py":
		m.within(file, pythonParts[:])
	}
}

// within counts a file that lies in one of the folders, for what these lie in.
func (m *modules) within(file string, parts []string) {
	for at := 0; ; {
		for _, part := range parts {
			if strings.HasPrefix(file[at:], part) {
				m.count(file[:at])
				return
			}
		}
		slash := strings.IndexByte(file[at:], '/')
		if slash < 0 {
			return
		}
		at += slash + 1
	}
}

func (m *modules) count(dir string) {
	if m.parts == nil {
		m.parts = map[string]int{}
	}
	m.parts[dir]++
}

// add notes the manifest of a module.
func (m *modules) add(c Clue) {
	if m.found == nil {
		m.found = map[string]Clue{}
	}
	dir := c.path[:strings.LastIndexByte(c.path, '/')+1]
	m.found[strings.TrimSuffix(dir, "meta/")] = c
}

// source returns how much of the source belongs to modules, and the manifest
// nearest to the root of those that it belongs to.
func (m *modules) source() (number int, manifest Clue) {
	for dir, c := range m.found {
		if m.parts[dir] == 0 {
			continue
		}
		number += m.parts[dir]
		if manifest.line == 0 || nearer(&c, &manifest) {
			manifest = c
		}
	}
	return number, manifest
}

// cookbook matches what the metadata of a cookbook say and those of nothing else.
var cookbook = expression.Lazy(`(?m)^[ \t]*(?:chef_version|maintainer|supports|depends)[ \t]+["']`)

func readCookbook(file string, text []byte) []Clue {
	return moduleAt(file, text, cookbook().FindIndex(text))
}

// puppetModule matches what the metadata of a module require.
var puppetModule = expression.Lazy(`"operatingsystem_support"\s*:|"name"\s*:\s*"(?:puppet|openvox)"`)

func readPuppetModule(file string, text []byte) []Clue {
	return moduleAt(file, text, puppetModule().FindIndex(text))
}

// ansibleMetadata matches what the metadata of a collection, or of a role, begin with.
var ansibleMetadata = expression.Lazy(`(?m)^(?:namespace|galaxy_info)[ \t]*:`)

func readAnsible(file string, text []byte) []Clue {
	return moduleAt(file, text, ansibleMetadata().FindIndex(text))
}

func moduleAt(file string, text []byte, at []int) []Clue {
	if at == nil {
		return nil
	}
	return []Clue{{moduleManifest, "", file, 1 + bytes.Count(text[:at[0]], []byte("\n"))}}
}
