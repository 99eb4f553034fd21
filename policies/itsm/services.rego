package itsm

import data.lib

# METADATA
# title: IT puts out fires
# description: The floor. It says that nothing was observed here, never that IT is a mere cost.
# custom:
#   axis: SVC
#   also: [CUS, COL, AUT, KND, BIZ]
#   stage: 1
#   strength: direct
#   bar: floor
#   effort: 1
#   remedy: Take the first step of any statement of level 2.
verdict["I1.0"] := lib.floor

# METADATA
# title: Services begin to be controlled
# description: |
#   It is written down which services there are, or requests for them come in through forms that
#   ask for what is needed.
# custom:
#   axis: SVC
#   stage: 2
#   strength: indirect
#   bar: beginning
#   effort: 1
#   remedy: Write down the five services that are asked for most, each with who answers for it.
#   care: The issue forms of a forge are request forms only where those who file them are colleagues.
verdict["I2.0"] := lib.verdict(unserved, asked) if {
	asked := lib.per_profile(
		lib.any_of([_listed, lib.outright("itsm.request-forms@configured")]),
		{
			"internal-it.helpdesk": _controlled,
			"internal-it.iam": _controlled,
			"internal-it.endpoint": _controlled,
			"saas-config": _controlled,
		},
	)
}

_listed := lib.any_of(["itsm.service-catalog@configured", "plat.catalog-entry@configured"])

_controlled := lib.any_of([
	_listed,
	"itsm.request-forms@configured",
	lib.stated("D5.0"),
])

# METADATA
# title: A catalogue lists the services
# description: |
#   A document or an export that says what is offered to whom, who answers for it and how to ask
#   for it; or at least three entries in a software catalogue.
# custom:
#   axis: SVC
#   stage: 2
#   strength: direct
#   bar: present
#   effort: 1
#   attest: {days: 365}
#   remedy: "Write services.yaml: name, for whom, who answers for it, how to ask for it, hours of support."
#   care: One entry says where one component belongs, not what is on offer.
verdict["I2.1"] := lib.verdict(unserved, asked) if {
	asked := lib.any_of(["itsm.service-catalog@configured", lib.sightings(3, "plat.catalog-entry@configured")])
}

# METADATA
# title: Suppliers and their contracts are managed
# description: A register says who supplies what, who watches over it and when it ends.
# custom:
#   axis: SVC
#   stage: 2
#   strength: indirect
#   bar: present
#   effort: 1
#   remedy: >-
#     Keep suppliers.yaml with owner and date of renewal, and let a weekly job open an issue three
#     months before each.
#   care: Contracts do not belong in a repository; a pointer to them does. Licences of dependencies are something else.
#   attest: {days: 365}
verdict["I2.2"] := lib.verdict(unserved, asked) if {
	asked := lib.any_of([
		"itsm.supplier@configured",
		lib.attestable("contracts that somebody watches over"),
	])
}

# METADATA
# title: Technology is supported by shared services
# description: |
#   The repository gives several teams or departments the same thing, so that none makes its own.
# custom:
#   axis: SVC
#   stage: 3
#   strength: indirect
#   bar: present
#   effort: 2
#   remedy: Publish one module or pipeline that several teams need, and move two of them onto it.
#   care: To use what somebody else shares is not to share, and what can be shared may serve nobody else.
verdict["I3.2"] := lib.verdict(unserved, asked) if {
	asked := lib.per_profile(
		_shared,
		{
			"internal-it.helpdesk": _shared_inside,
			"internal-it.iam": _shared_inside,
			"internal-it.endpoint": _shared_inside,
			"saas-config": _shared_inside,
		},
	)
}

_shared := lib.any_of([
	lib.outright("itsm.shared-service@configured"),
	lib.partly(lib.any_of(["itsm.shared-service@configured", "ci.reusable@configured", "plat.catalog-entry@configured"])),
	lib.platform("other repositories that use this one", "metadata:read"),
])

_shared_inside := lib.any_of([_shared, lib.stated("D5.0")])
