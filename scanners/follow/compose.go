package follow

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// composeNames are the files that Compose looks for, the first that is there.
// https://docs.docker.com/compose/intro/compose-application-model/
var composeNames = []string{"compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml"}

// composeValued are the options of compose, up and run that take the next word as their value.
var composeValued = []string{
	"-p", "--project-name", "--project-directory", "--profile", "--env-file", "--ansi", "--parallel", "--progress",
	"--scale", "-t", "--timeout", "--wait-timeout", "--no-attach", "--pull", "-e", "--env", "--entrypoint", "--name",
	"-u", "--user", "-v", "--volume", "-w", "--workdir", "-l", "--label", "--publish",
}

// composeCall is the command line of Compose as far as it says what is waited for.
type composeCall struct {
	files    []string
	services []string
}

// parseCompose reads the command line; ok is false where nothing is started
// whose end is waited for. What is started beside the pipeline says little of it.
func parseCompose(args []string) (call composeCall, ok bool) {
	verb, background := "", false
	for i := 0; i < len(args); i++ {
		a := args[i]
		name, value, has := strings.Cut(a, "=")
		valued := name == "-f" || name == "--file" || name == "--exit-code-from" || name == "--attach" || slices.Contains(composeValued, name)
		if strings.HasPrefix(a, "-") && valued && !has && i+1 < len(args) {
			i++
			value = args[i]
		}
		switch {
		case verb == "" && (name == "-f" || name == "--file"):
			call.files = append(call.files, value)
		case verb == "up" && (name == "--exit-code-from" || name == "--attach"):
			call.services = append(call.services, value)
		case strings.HasPrefix(a, "-"):
			background = background || verb == "up" && (a == "-d" || a == "--detach" || a == "--wait" || a == "--no-start")
		case verb == "":
			verb = a
		default:
			call.services = append(call.services, a)
		}
	}
	switch verb {
	case "up":
		return call, !background
	case "run":
		return call, len(call.services) == 1 // else it runs another command than the service's own
	}
	return call, false
}

// compose leads into the services that a command of Compose starts by name and waits for.
func (f *Follower) compose(c command.Command) []lead {
	args := c.Args
	if c.Name == "docker" || c.Name == "podman" {
		i := slices.Index(args, "compose")
		if i < 0 {
			return nil
		}
		args = args[i+1:]
	}
	call, ok := parseCompose(args)
	if !ok || len(call.services) == 0 {
		return nil
	}
	if len(call.files) == 0 {
		call.files = composeNames
	}
	var out []lead
	for _, name := range call.files {
		file, ok := f.find(c.Dir, name)
		if !ok {
			continue
		}
		services := field(f.composition(file), "services")
		for _, s := range call.services {
			if l, ok := f.service(file, s, field(services, s)); ok {
				out = append(out, l)
			}
		}
	}
	return out
}

// composition is the document of a Compose file, read once.
func (f *Follower) composition(file string) *yaml.Node {
	if doc, ok := f.compositions[file]; ok {
		return doc
	}
	var node yaml.Node
	if err := yaml.Unmarshal(f.text(file), &node); err != nil {
		f.problem(evidence.Problem{Path: file, Kind: evidence.Unparsed, Message: err.Error()})
	}
	doc := document(&node)
	f.compositions[file] = doc
	return doc
}

// service leads into the command of a service, or, where that is its image's
// own, to the image.
func (f *Follower) service(file, name string, service *yaml.Node) (lead, bool) {
	if service == nil || service.Kind != yaml.MappingNode {
		return lead{}, false
	}
	image := scalar(field(service, "image"))
	if strings.Contains(image, "$") {
		image = ""
	}
	l := lead{key: strings.Join([]string{"compose", file, name}, "\x00")}
	dir := composeDir(file, service)
	for _, key := range []string{"entrypoint", "command"} {
		l.commands = append(l.commands, f.composed(file, field(service, key), dir)...)
	}
	if at := field(service, "image"); len(l.commands) == 0 && image != "" {
		l.commands = []command.Command{{Dir: dir, At: pipeline.Line{Path: file, Line: at.Line, Text: cut("image: " + image)}}}
	}
	for i := range l.commands {
		l.commands[i].Image = image
	}
	return l, len(l.commands) > 0
}

// composed reads the command of a service, a text or a list of words.
func (f *Follower) composed(file string, n *yaml.Node, dir string) []command.Command {
	if text := scalar(n); text != "" {
		return f.parse(oneLine(file, firstLine(n), text, plain, dir))
	}
	var words []string
	for _, item := range children(n) {
		words = append(words, scalar(item))
	}
	if len(words) == 0 {
		return nil
	}
	return command.Words(words, pipeline.Line{Path: file, Line: n.Line, Text: cut(strings.Join(words, " "))}, dir)
}

// composeDir is the folder of the repository that a service's command runs
// in: the one that is mounted there, or what its image is built from.
func composeDir(file string, service *yaml.Node) string {
	work := scalar(field(service, "working_dir"))
	for _, n := range children(field(service, "volumes")) {
		source, target, _ := strings.Cut(scalar(n), ":")
		if n.Kind == yaml.MappingNode {
			source, target = scalar(field(n, "source")), scalar(field(n, "target"))
		}
		target, _, _ = strings.Cut(target, ":")
		rest, inside := strings.CutPrefix(work, target)
		if work == "" || target == "" || !inside || rest != "" && rest[0] != '/' || !strings.HasPrefix(source, ".") {
			continue
		}
		if dir, ok := within(folder(file), source+rest); ok {
			return dir
		}
	}
	build := field(service, "build")
	context := scalar(build)
	if context == "" {
		context = scalar(field(build, "context"))
	}
	if dir, ok := within(folder(file), context); ok {
		return dir
	}
	return command.Unknown
}
