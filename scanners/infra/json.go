package infra

import (
	"strings"

	"github.com/stagecheck/stagecheck/scanners/fact"
	"github.com/stagecheck/stagecheck/scanners/lines"
)

// json reads a JSON file: a template of CloudFormation or of Azure's Resource
// Manager, or Kubernetes objects.
func (s *sniffer) json() {
	if !strings.Contains(s.text, `"Resources"`) && !strings.Contains(s.text, "schema.management.azure.com") && !strings.Contains(s.text, `"apiVersion"`) {
		return
	}
	index := lines.New(s.text)
	azure := strings.Contains(s.text, "eploymentTemplate.json")
	objects := map[int]*objectHalf{}
	// What is malformed at some point counts until there.
	_, _ = lines.JSON(index, func(m lines.Member) bool {
		n := len(m.Path)
		if m.Value == "" || n == 0 {
			return len(s.facts) < maxFacts
		}
		switch key := m.Path[n-1]; {
		case key == "Type" && n == 3 && m.Path[0] == "Resources" && isAWSType(m.Value):
			s.add(fact.Resource, m.Value, m.Line, index.Text(m.Line))
		case key == "type" && azure && isARMResource(m.Path) && isARMType(m.Value):
			s.add(fact.Resource, m.Value, m.Line, index.Text(m.Line))
		case (key == "kind" || key == "apiVersion") && !azure && (n == 1 || n == 3 && (m.Path[0] == "items" || m.Path[0] == "objects")):
			s.half(objects, key, m, index)
		}
		return len(s.facts) < maxFacts
	})
}

// objectHalf is what was read of an object so far.
type objectHalf struct{ version, kind pair }

// half pairs up the two keys of an object; by depth, for items of a list come one after another.
func (s *sniffer) half(objects map[int]*objectHalf, key string, m lines.Member, index *lines.Index) {
	o := objects[len(m.Path)]
	if o == nil {
		o = &objectHalf{}
		objects[len(m.Path)] = o
	}
	p := pair{m.Value, m.Line, index.Text(m.Line)}
	if key == "kind" {
		o.kind = p
	} else {
		o.version = p
	}
	if o.kind.line > 0 && o.version.line > 0 {
		s.object(o.version, o.kind)
		*o = objectHalf{}
	}
}

// terraformJSON reads the JSON form of Terraform's language.
func (s *sniffer) terraformJSON() {
	index := lines.New(s.text)
	_, _ = lines.JSON(index, func(m lines.Member) bool {
		if len(m.Path) >= 2 {
			s.terraformMember(m, index.Text(m.Line))
		}
		return len(s.facts) < maxFacts
	})
}

func (s *sniffer) terraformMember(m lines.Member, text string) {
	path := make([]string, 0, len(m.Path))
	for _, key := range m.Path {
		if key != "" { // each block may be a list of such
			path = append(path, key)
		}
	}
	if m.Path[len(m.Path)-1] == "" {
		return
	}
	switch n := len(path); {
	case n == 2 && path[0] == "resource":
		s.add(fact.Resource, path[1], m.Line, text)
	case n == 2 && (path[0] == "data" || path[0] == "ephemeral"):
		s.add(fact.Resource, "data:"+path[1], m.Line, text)
	case n == 2 && path[0] == "provider":
		s.add(fact.Resource, "provider:"+path[1], m.Line, text)
	case n == 2 && path[0] == "terraform" && path[1] == "cloud":
		s.add(fact.Resource, "cloud", m.Line, text)
	case n == 3 && path[0] == "terraform" && path[1] == "backend":
		s.add(fact.Resource, "backend:"+path[2], m.Line, text)
	case n == 4 && path[0] == "terraform" && path[1] == "required_providers" && path[3] == "source":
		s.add(fact.Resource, "provider:"+m.Value[strings.LastIndexByte(m.Value, '/')+1:], m.Line, text)
	case n == 3 && path[0] == "module" && path[2] == "source":
		if address, ref := moduleAddress(m.Value); address != "" {
			s.add(fact.Resource, "module:"+address, m.Line, text).Ref = ref
		}
	}
}
