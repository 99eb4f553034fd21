package profile

import (
	"bytes"
)

// scripts counts PowerShell scripts by what they command.
type scripts struct {
	wanted, all, identity, endpoint int
	firstIdentity, firstEndpoint    Clue
}

func (s *scripts) add(c Clue) {
	s.all++
	switch c.sign {
	case identityScript:
		if s.identity++; s.identity == 1 {
			s.firstIdentity = c
		}
	case endpointScript:
		if s.endpoint++; s.endpoint == 1 {
			s.firstEndpoint = c
		}
	}
}

// signs makes signs of scripts where enough of them command the same.
func (s *scripts) signs(survey *Survey) {
	if s.identity > s.endpoint && share(s.identity, s.all, scriptShare) {
		survey.add(Clue{identityScripts, of(s.identity, s.all, "scripts are for identities"), s.firstIdentity.path, s.firstIdentity.line})
	}
	if s.endpoint >= s.identity && share(s.endpoint, s.all, scriptShare) {
		survey.add(Clue{endpointScripts, of(s.endpoint, s.all, "scripts are for desktops"), s.firstEndpoint.path, s.firstEndpoint.line})
	}
}

// maxScript is how many bytes of a script are looked at.
const maxScript = 64 << 10

// readScript says what a script commands most: the nouns of its commands tell.
func readScript(path string, text []byte) []Clue {
	text = text[:min(len(text), maxScript)]
	var identity, endpoint, identityLine, endpointLine int
	line := 1
	for len(text) > 0 {
		end := bytes.IndexByte(text, '\n')
		row := text
		if end >= 0 {
			row, text = text[:end], text[end+1:]
		} else {
			text = nil
		}
		switch commanded(row) {
		case identityScript:
			if identity++; identity == 1 {
				identityLine = line
			}
		case endpointScript:
			if endpoint++; endpoint == 1 {
				endpointLine = line
			}
		}
		line++
	}
	switch {
	case identity > endpoint:
		return []Clue{{identityScript, "", path, identityLine}}
	case endpoint > 0:
		return []Clue{{endpointScript, "", path, endpointLine}}
	}
	return []Clue{{otherScript, "", path, 1}}
}

// commanded returns what the first telling command of a line is about.
func commanded(row []byte) sign {
	if text := bytes.TrimSpace(row); len(text) == 0 || text[0] == '#' {
		return otherScript
	}
	for at := 0; ; {
		dash := bytes.IndexByte(row[at:], '-')
		if dash < 0 {
			break
		}
		at += dash + 1
		if at < 2 || !isLetter(row[at-2]) {
			continue // a parameter
		}
		if s := aboutNoun(row[at:]); s != otherScript {
			return s
		}
	}
	switch {
	case bytes.Contains(row, []byte("az ad ")):
		return identityScript
	case bytes.Contains(row, []byte("HKLM:")), bytes.Contains(row, []byte("HKCU:")), bytes.Contains(row, []byte("Win32_")), bytes.Contains(row, []byte("msiexec")),
		bytes.Contains(row, []byte("deviceManagement/")):
		return endpointScript
	}
	return otherScript
}

func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

// aboutNoun knows the nouns of PowerShell commands by how they begin.
func aboutNoun(noun []byte) sign {
	for _, prefix := range [...]string{
		"AD", "AzureAD", "Msol", "Entra", "MgUser", "MgGroup", "MgApplication", "MgServicePrincipal", "MgDirectory", "MgIdentity", "MgPolicy", "MgRole", "MgAudit",
		"AzAD", "AzRoleAssignment", "MgBetaUser", "MgBetaGroup", "MgBetaIdentity", "MgBetaPolicy", "MgBetaDirectory", "ADSync",
	} {
		if hasNoun(noun, prefix) {
			return identityScript
		}
	}
	for _, prefix := range [...]string{
		"MgDevice", "MgBetaDevice", "Intune", "IntuneWin", "CMDevice", "CMApplication", "CMCollection", "CMPackage", "Appx", "BitLocker", "MpPreference", "ItemProperty",
		"CimInstance", "WmiObject", "LocalUser", "LocalGroup", "ScheduledTask", "Printer", "PnpDevice", "WindowsUpdate", "WindowsCapability", "WindowsOptionalFeature", "NetFirewallRule",
		"VpnConnection", "Win32App", "ADT",
	} {
		if hasNoun(noun, prefix) {
			return endpointScript
		}
	}
	return otherScript
}

// hasNoun reports whether a noun begins with a prefix, and with a word of its own after it.
func hasNoun(noun []byte, prefix string) bool {
	if len(noun) < len(prefix) || !bytes.EqualFold(noun[:len(prefix)], []byte(prefix)) {
		return false
	}
	return len(prefix) > 3 || len(noun) > len(prefix) && 'A' <= noun[len(prefix)] && noun[len(prefix)] <= 'Z'
}
