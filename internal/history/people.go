package history

import (
	"bytes"
	"strings"
)

// person stands for an author; the name is not kept with what is counted.
type person int32

// people tells authors apart. Somebody with two addresses is one by the name.
type people struct {
	byAddress map[string]person
	byName    map[string]person
	bots      []automaton
	teams     []Team
	team      func(address string) Team
}

// automaton says what kind of machine an author is.
type automaton uint8

const (
	human automaton = iota
	bot
	updater // a bot that updates dependencies
)

func newPeople(team func(address string) Team) *people {
	return &people{byAddress: map[string]person{}, byName: map[string]person{}, team: team}
}

// maxPerson is how much of a name or address is looked at, in bytes.
const maxPerson = 256

// of returns who has this name and address.
func (p *people) of(name, address []byte) person {
	name, address = bytes.ToLower(bytes.TrimSpace(name)), bytes.ToLower(bytes.TrimSpace(address))
	if id, ok := p.byAddress[string(address)]; ok && len(address) > 0 {
		return id
	}
	full := bytes.IndexByte(name, ' ') > 0 // one word is too little to go by
	id, ok := p.byName[string(name)]
	if !ok || !full && len(address) > 0 {
		id = person(len(p.bots))
		p.bots = append(p.bots, kindOf(string(name), string(address)))
		p.teams = append(p.teams, Team{})
	}
	// Any of somebody's addresses can be the one that tells the team.
	if p.team != nil && len(address) > 0 && p.teams[id].Department == "" {
		p.teams[id] = p.team(string(address))
	}
	if len(address) > 0 {
		p.byAddress[string(address)] = id
	}
	if full || len(address) == 0 {
		p.byName[string(name)] = id
	}
	return id
}

// kindOf tells bots by name and address, both in lower case.
func kindOf(name, address string) automaton {
	for _, word := range []string{"dependabot", "renovate", "pyup", "snyk-bot", "greenkeeper", "scala-steward"} {
		if strings.Contains(name, word) || strings.Contains(address, word) {
			return updater
		}
	}
	for _, word := range []string{
		"[bot]", "weblate", "github-actions", "action@github.com", "actions@github.com", "mergify", "pre-commit-ci", "semantic-release", "release-please",
	} {
		if strings.Contains(name, word) || strings.Contains(address, word) {
			return bot
		}
	}
	if strings.HasSuffix(name, "-bot") || strings.HasSuffix(name, " bot") {
		return bot
	}
	return human
}
