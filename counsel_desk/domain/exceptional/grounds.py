"""The grounds for sharing without the client's consent, and what each one asks for and allows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from counsel_desk.domain.consent.consent import Category
from counsel_desk.domain.summary import Ground


class Authority(StrEnum):
    """The authority that is told, or whose order it is."""

    SPECIAL_JUVENILE_POLICE_UNIT = "special_juvenile_police_unit"
    LOCAL_POLICE = "local_police"
    CHILDLINE = "childline"
    CHILD_WELFARE_COMMITTEE = "child_welfare_committee"
    DISTRICT_CHILD_PROTECTION_UNIT = "district_child_protection_unit"
    MAGISTRATE = "magistrate"
    COURT = "court"
    COMMISSION = "commission"
    OTHER = "other_authority"


class Whose(StrEnum):
    """Against whom the offence was, or is feared, or who is without family."""

    CLIENT = "client"
    ANOTHER = "another"


class Happening(StrEnum):
    """When it happened, and whether that person is still a child."""

    NOW = "now"
    PAST = "past"
    GROWN_UP = "grown_up"


class Binds(StrEnum):
    """Whom a duty binds, by the answer of the lawyer who was asked."""

    EVERYBODY = "everybody"
    DISPUTED = "disputed"


@dataclass(frozen=True)
class Duty:
    """A legal duty that has no ground of its own here.

    Attributes:
        section: Act and section, as the lawyer named them.
        lawyer: Name of the lawyer who was asked.
        asked: The day of the answer.
        binds: Whom it binds.
    """

    section: str
    lawyer: str
    asked: date
    binds: Binds


@dataclass(frozen=True)
class CourtOrder:
    """The order of a court, or of a body with a court's powers.

    Attributes:
        court: Which court or body.
        number: Number of the order or of the case.
        day: Date of the order.
    """

    court: str
    number: str
    day: date


AUTHORITIES: Mapping[Ground, tuple[Authority, ...]] = {
    Ground.DANGER_TO_LIFE: (),
    Ground.OFFENCE_AGAINST_CHILD: (
        Authority.SPECIAL_JUVENILE_POLICE_UNIT,
        Authority.LOCAL_POLICE,
    ),
    Ground.CHILD_WITHOUT_FAMILY: (
        Authority.CHILDLINE,
        Authority.LOCAL_POLICE,
        Authority.CHILD_WELFARE_COMMITTEE,
        Authority.DISTRICT_CHILD_PROTECTION_UNIT,
    ),
    Ground.OTHER_DUTY: (
        Authority.LOCAL_POLICE,
        Authority.SPECIAL_JUVENILE_POLICE_UNIT,
        Authority.MAGISTRATE,
        Authority.CHILD_WELFARE_COMMITTEE,
        Authority.OTHER,
    ),
    Ground.COURT_ORDER: (
        Authority.COURT,
        Authority.CHILD_WELFARE_COMMITTEE,
        Authority.COMMISSION,
        Authority.OTHER,
    ),
    Ground.PROTECTING_ANOTHER: (),
}
"""Which authority may be told on a ground; none where anybody may be who can help."""

OF_A_CHILD = frozenset({Ground.OFFENCE_AGAINST_CHILD, Ground.CHILD_WITHOUT_FAMILY})
"""The grounds on which it is asked whether the child is the client or another."""

_DANGER = frozenset({Category.SAFETY_AND_RISK, Category.NEEDS_AND_RECOMMENDATIONS})
_OFFENCE = _DANGER | {Category.PRESENTING_CONCERNS}
CATEGORIES: Mapping[Ground, frozenset[Category]] = {
    Ground.DANGER_TO_LIFE: _DANGER,
    Ground.OFFENCE_AGAINST_CHILD: _OFFENCE,
    Ground.CHILD_WITHOUT_FAMILY: _DANGER,
    Ground.OTHER_DUTY: _OFFENCE,
    Ground.COURT_ORDER: frozenset(Category),
    Ground.PROTECTING_ANOTHER: frozenset({Category.SAFETY_AND_RISK}),
}
"""What may be told on each ground: of that, the smallest part that serves the purpose."""

STATEMENTS: Mapping[Ground, tuple[str, ...]] = {
    Ground.DANGER_TO_LIFE: ("mhca_23",),
    Ground.OFFENCE_AGAINST_CHILD: ("pocso_19", "pocso_21", "pocso_past", "presume_child"),
    Ground.CHILD_WITHOUT_FAMILY: ("jj_32", "presume_child"),
    Ground.OTHER_DUTY: ("bnss_33",),
    Ground.COURT_ORDER: ("jj_27_9", "no_privilege"),
    Ground.PROTECTING_ANOTHER: ("mhca_23",),
}
"""Keys of the statements of law that are shown beside each ground."""
