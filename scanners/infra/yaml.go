package infra

import (
	"strings"

	"github.com/stagecheck/stagecheck/scanners/fact"
)

// coreGroup is what the API group of apiVersion "v1" is called here.
const coreGroup = "core"

// pair is one half of what says the type of a Kubernetes object.
type pair struct {
	value string
	line  int
	text  string
}

// objectReader reads the Kubernetes objects of a YAML file: each document's
// apiVersion and kind at its left edge, and those of the items of lists.
type objectReader struct {
	s             *sniffer
	version, kind pair
	yielded       bool
	// Of the list item being read: the column of its keys, and its own pair.
	column            int
	itemVersion, item pair
}

// yaml reads what YAML files other than Compose files define.
func (s *sniffer) yaml() {
	if isCloudFormation(s.text) {
		s.cloudFormation()
		return
	}
	// Most YAML is something else, and is not looked at line by line.
	if !strings.Contains(s.text, "kind:") && !strings.Contains(s.text, "chart:") {
		return
	}
	r := objectReader{s: s}
	s.lines(r.line)
	r.end()
	if len(s.facts) > 0 && strings.Contains(s.text, "{{") {
		s.switches()
	}
}

func (r *objectReader) line(number int, line string) {
	if line == "" || line[0] == ' ' && !r.deepens() {
		return
	}
	if strings.HasPrefix(line, "---") {
		r.end()
		return
	}
	text := strings.TrimLeft(line, " ")
	indent := len(line) - len(text)
	dash := false
	for strings.HasPrefix(text, "- ") {
		trimmed := strings.TrimLeft(text[2:], " ")
		indent += len(text) - len(trimmed)
		text, dash = trimmed, true
	}
	key, value, ok := keyValue(text)
	if !ok {
		return
	}
	p := pair{value, number, line}
	switch {
	case indent == 0:
		r.top(key, p)
	case key == "chart" || key == "url":
		r.chart(key, p)
	case r.isList() && (key == "apiVersion" || key == "kind"):
		r.listItem(key, p, indent, dash)
	}
}

// top reads a key at the left edge.
func (r *objectReader) top(key string, p pair) {
	switch {
	case key == "apiVersion" && r.version.line == 0:
		// Of several, by condition, the first: newer ones come first.
		r.version = p
	case key == "kind" && r.kind.line == 0:
		r.kind = p
	default:
		return
	}
	if r.version.line > 0 && r.kind.line > 0 && !r.yielded {
		r.yielded = true
		r.s.object(r.version, r.kind)
	}
}

func (r *objectReader) end() { *r = objectReader{s: r.s} }

// isList reports whether the document is one whose items are objects.
func (r *objectReader) isList() bool {
	return r.yielded && (r.kind.value == "List" || r.kind.value == "Template")
}

// deepens reports whether something below the left edge is of interest in the document.
func (r *objectReader) deepens() bool {
	switch r.kind.value {
	case "List", "Template", "HelmRelease", "HelmChart", "Application", "ApplicationSet", "OCIRepository":
		return true
	}
	return false
}

// listItem pairs up the two keys of an item: they stand in the same column,
// and a dash begins the next item.
func (r *objectReader) listItem(key string, p pair, column int, dash bool) {
	if dash || column != r.column {
		if !dash && r.column > 0 && column > r.column {
			return // deeper, of something within the item
		}
		r.column, r.itemVersion, r.item = column, pair{}, pair{}
	}
	if key == "apiVersion" {
		r.itemVersion = p
	} else {
		r.item = p
	}
	if r.itemVersion.line > 0 && r.item.line > 0 {
		r.s.object(r.itemVersion, r.item)
		r.itemVersion, r.item = pair{}, pair{}
	}
}

// chart reads which chart a controller is told to install: Flux and Argo CD
// have objects for that.
func (r *objectReader) chart(key string, p pair) {
	name := p.value
	switch {
	case key == "chart" && (r.kind.value == "HelmRelease" || r.kind.value == "HelmChart" || r.kind.value == "Application" || r.kind.value == "ApplicationSet"):
	case key == "url" && r.kind.value == "OCIRepository":
		if !strings.HasPrefix(name, "oci://") {
			return
		}
	default:
		return
	}
	name = name[strings.LastIndexByte(name, '/')+1:]
	if name != "" && !strings.ContainsAny(name, "{}$ ") {
		r.s.add(fact.Dependency, "helm:"+name, p.line, p.text)
	}
}

// object notes an object; the line is that of its kind.
func (s *sniffer) object(version, kind pair) {
	group, ref, ok := apiGroup(version.value, kind.value)
	if ok && isKind(kind.value, group) {
		s.add(fact.Object, group+"/"+kind.value, kind.line, kind.text).Ref = ref
	}
}

// isKind reports whether a text is the name of a kind. Only custom resources,
// whose group is a domain, may have one in lower case.
func isKind(kind, group string) bool {
	if kind == "" || (kind[0] < 'A' || kind[0] > 'Z') && !strings.Contains(group, ".") {
		return false
	}
	return wordLength(kind) == len(kind)
}

// apiGroup splits an apiVersion. One that a template makes up is that of the
// kind, where that is among those that every cluster has.
func apiGroup(version, kind string) (group, ref string, ok bool) {
	if strings.Contains(version, "{{") {
		group := builtInGroup(kind)
		return group, "", group != ""
	}
	if group, ref, ok := strings.Cut(version, "/"); ok {
		return group, ref, wordLength(group) == len(group) && group != ""
	}
	// v1, and nothing else without a group: other things have an apiVersion, too.
	return coreGroup, version, len(version) > 1 && version[0] == 'v' && version[1] >= '1' && version[1] <= '9'
}

// builtInGroup returns the group of the kinds that charts give an apiVersion by template.
func builtInGroup(kind string) string {
	switch kind {
	case "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet":
		return "apps"
	case "Job", "CronJob":
		return "batch"
	case "Ingress", "IngressClass", "NetworkPolicy":
		return "networking.k8s.io"
	case "PodDisruptionBudget", "PodSecurityPolicy":
		return "policy"
	case "HorizontalPodAutoscaler":
		return "autoscaling"
	case "Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding":
		return "rbac.authorization.k8s.io"
	case "ServiceMonitor", "PodMonitor", "PrometheusRule":
		return "monitoring.coreos.com"
	case "Service", "ConfigMap", "Secret", "ServiceAccount", "PersistentVolumeClaim", "Namespace", "Pod":
		return coreGroup
	}
	return ""
}

// keyValue splits "key: value" into the key and the value without quotes and
// comment. Keys in quotes are known as well: JSON is YAML.
func keyValue(text string) (key, value string, ok bool) {
	if text == "" || text[0] == '#' {
		return "", "", false
	}
	key, value, ok = strings.Cut(text, ":")
	if !ok || value != "" && value[0] != ' ' && value[0] != '\t' {
		return "", "", false
	}
	return unquote(strings.TrimSpace(key)), plain(value), true
}

// plain returns a scalar without quotes, comment and anchor.
func plain(value string) string {
	value = strings.TrimSpace(value)
	if value == "" || value[0] == '#' {
		return ""
	}
	if quote := value[0]; quote == '"' || quote == '\'' {
		if end := strings.IndexByte(value[1:], quote); end >= 0 {
			return value[1 : 1+end]
		}
		return value
	}
	if comment := strings.Index(value, " #"); comment >= 0 {
		value = strings.TrimRight(value[:comment], " ")
	}
	if value != "" && value[0] == '&' {
		_, value, _ = strings.Cut(value, " ")
	}
	return value
}

func unquote(text string) string {
	if n := len(text); n >= 2 && (text[0] == '"' || text[0] == '\'') && text[n-1] == text[0] {
		return text[1 : n-1]
	}
	return text
}
