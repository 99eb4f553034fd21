package history

// spoken measures what the messages and the credits of changes tell.
func (m *measurer) spoken() {
	linked, reviewers, pairs, trials, majors, cleaning := 0, 0, 0, 0, 0, 0
	recent := 0
	span := min(year, m.span)
	since := m.newest - days(span)
	for _, c := range m.human {
		linked += one(c.what&issue != 0)
		reviewers += one(c.what&reviewed != 0 || m.mergedByOther(c))
		pairs += one(c.paired)
		cleaning += one(c.what&cleans != 0)
		if c.at >= since {
			recent++
			trials += one(c.what&experiment != 0)
		}
	}
	updates := 0
	for i := range m.changes {
		if c := &m.changes[i]; c.at >= since {
			updates++
			majors += one(c.what&major != 0 || c.what&raises != 0 && c.machine == updater)
		}
	}
	n := len(m.human)
	m.share("issue_link_share", linked, n, 1, "changes", m.span)
	m.share("review_trailers", reviewers, n, 1, "changes", m.span)
	m.share("coauthor_share", pairs, n, 1, "changes", m.span)
	m.share("debt_trend.refactor_share", cleaning, n, 1, "changes", m.span)
	m.set("experiment_refs", float64(trials), recent, span)
	m.set("major_upgrades", float64(majors), updates, span)
}

// mergedByOther reports whether somebody merged what others wrote.
func (m *measurer) mergedByOther(c *change) bool {
	if len(c.merges) == 0 || c.begun == 0 || m.people.bots[c.by] != human {
		return false
	}
	for _, p := range c.authors {
		if p == c.by {
			return false
		}
	}
	return true
}

// kinds measures what changes together, and who changes what.
func (m *measurer) kinds() {
	code, documented, repairs, proved := 0, 0, 0, 0
	for _, c := range m.human {
		if c.is&m.coded != 0 {
			code++
			documented += one(c.is&document != 0)
		}
		if c.what&fixes != 0 && c.is&(source|tests) != 0 {
			repairs++
			proved += one(c.is&tests != 0)
		}
	}
	m.share("doc_cochange", documented, code, leastOf, "changes to code", m.span)
	m.share("fix_with_test", proved, repairs, leastOf, "fixes", m.span)
	m.authors()
	m.knowledge()
	m.firstTests()
	m.outsiders()
}

// active is how many changes make a developer an active one.
const active = 5

// authors measures who works on several kinds of files.
func (m *measurer) authors() {
	of := map[person]class{}
	made := map[person]int{}
	safe := map[person]bool{}
	for _, c := range m.human {
		for _, p := range c.authors {
			if m.people.bots[p] != human {
				continue
			}
			of[p] |= c.is
			if c.is&(source|tests|pipeline|infra) != 0 {
				made[p]++
			}
			safe[p] = safe[p] || c.what&security != 0
		}
	}
	coders, crossing, writers, writing, packers, packing := 0, 0, 0, 0, 0, 0
	developers, alerting, securing := 0, 0, 0
	for p, is := range of {
		codes := is&source != 0
		coders += one(codes)
		crossing += one(codes && is&(pipeline|infra) != 0)
		writers += one(is&opsdoc != 0)
		writing += one(is&opsdoc != 0 && codes)
		packers += one(is&packages != 0)
		packing += one(is&packages != 0 && codes)
		if made[p] >= active {
			developers++
			alerting += one(is&alert != 0)
			securing += one(safe[p])
		}
	}
	switch {
	case !m.operated:
		m.unknown("cross_functional_authors", "the repositories with the pipelines and the infrastructure")
	case m.operates: // who writes a script beside it crosses over to nothing
		m.unknown("cross_functional_authors", "the repositories with the code that the infrastructure runs")
	default:
		m.share("cross_functional_authors", crossing, coders, leastAuthors, "authors of code", m.span)
	}
	m.share("opsdoc_author_overlap", writing, writers, 2, "authors of operational documents", m.span)
	m.share("client_server_author_overlap", packing, packers, 2, "authors of packages", m.span)
	m.share("alert_authors", alerting, developers, leastAuthors, "active developers", m.span)
	m.share("security_authors", securing, developers, leastAuthors, "active developers", m.span)
}

// knowledge measures whether the knowledge base is kept.
func (m *measurer) knowledge() {
	articles, fresh := 0, 0
	for _, path := range m.opt.Files {
		if m.classes.of([]byte(path))&article != 0 {
			articles++
			fresh += one(m.touched[path])
		}
	}
	who := map[person]bool{}
	for _, c := range m.human {
		if c.is&article != 0 {
			for _, p := range c.authors {
				who[p] = true
			}
		}
	}
	m.share("kb_freshness.share", fresh, articles, 3, "articles", min(year, m.span))
	if articles < 3 {
		m.few("kb_freshness.contributors", 3, "articles", articles)
	} else {
		m.set("kb_freshness.contributors", float64(len(who)), articles, m.span)
	}
}

// outsiders measures what needs to know who is in which team.
func (m *measurer) outsiders() {
	if m.opt.Team == nil {
		for _, name := range []string{"cross_team_changes", "cross_team_contributors", "nondev_test_authors"} {
			m.unknown(name, teamsWanted)
		}
		return
	}
	changes := map[string]int{}
	specs, outside, joint := 0, 0, 0
	for _, c := range m.human {
		in, foreign := map[string]bool{}, false
		for _, p := range c.authors {
			if team := m.people.teams[p]; team.Department != "" {
				in[team.Department] = true
				foreign = foreign || team.Outside
			}
		}
		for name := range in {
			changes[name]++
		}
		joint += one(len(in) > 1)
		if c.is&(tests|article) != 0 {
			specs++
			outside += one(foreign)
		}
	}
	departments := 0
	for _, n := range changes {
		departments += one(10*n >= len(m.human))
	}
	m.set("cross_team_contributors", float64(departments), len(m.human), m.span)
	m.share("cross_team_changes", joint, len(m.human), 1, "changes", m.span)
	if m.opt.Outsiders {
		m.share("nondev_test_authors", outside, specs, leastOf, "changes to tests", m.span)
	} else {
		m.unknown("nondev_test_authors", outsideTeams)
	}
}

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}
