package scanners

import (
	"path"
	"slices"
	"strings"
)

// beside takes the health checks out of what a Compose file shows that are
// those of other people's images: a database's or an emulator's beside the
// product is none of the product.
func (w *work) beside(text []byte) {
	if !strings.Contains(strings.ToLower(path.Base(w.path)), "compose") {
		return
	}
	probe := func(line sightedLine) bool { return line.content.Claim.Signal.ID == "obs.probe" }
	if !slices.ContainsFunc(w.lines, probe) {
		return
	}
	services := composeServices(string(text))
	w.lines = slices.DeleteFunc(w.lines, func(line sightedLine) bool {
		return probe(line) && slices.ContainsFunc(services, func(s composeService) bool { return s.first < line.number && line.number <= s.last && s.foreign() })
	})
}

// composeService is a service of a Compose file and the lines it spans, counted from 1.
type composeService struct {
	first, last int
	name, image string
	// builds is true where the service is built, or may be by what it takes over from elsewhere.
	builds bool
}

// foreign reports whether the service only runs what others made: an image that
// is not built here, and that is not called as the service is.
func (s composeService) foreign() bool {
	image := strings.ToLower(strings.Trim(s.image, `"'`))
	if s.builds || image == "" || strings.Contains(image, "$") {
		return false
	}
	slash := strings.LastIndexByte(image, '/')
	if slash < 0 {
		return true // one of Docker's own
	}
	made, _, _ := strings.Cut(image[slash+1:], ":")
	made, _, _ = strings.Cut(made, "@")
	name := strings.ToLower(s.name)
	return !strings.Contains(made, name) && !strings.Contains(name, made)
}

// composeServices reads the services of a Compose file by how far its lines are indented.
func composeServices(text string) []composeService {
	var services []composeService
	inside := false
	column, member := 0, 0 // of the names of services, and of their keys
	number := 0
	for line := range strings.Lines(text) {
		number++
		trimmed := strings.TrimSpace(line)
		if trimmed == "" || trimmed[0] == '#' {
			continue
		}
		indent := len(line) - len(strings.TrimLeft(line, " "))
		key, value, _ := strings.Cut(trimmed, ":")
		switch {
		case indent == 0:
			inside, column = key == "services", 0
		case !inside:
		case column == 0 || indent <= column:
			column, member = indent, 0
			services = append(services, composeService{first: number, last: number, name: strings.Trim(key, `"'`), builds: strings.TrimSpace(value) != ""})
		default:
			if member == 0 {
				member = indent
			}
			s := &services[len(services)-1]
			s.last = number
			if indent == member {
				s.builds = s.builds || key == "build" || key == "<<" || key == "extends"
				if key == "image" {
					s.image = strings.TrimSpace(value)
				}
			}
		}
	}
	return services
}
