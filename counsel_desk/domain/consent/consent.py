"""Informed consent: what it names, who gave it and how.

A consent is purpose × parts × recipient × language × validity, with who gave it, how, and what was
explained. Consent to use or appear in media is not a purpose here: the desk never shares for that.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from counsel_desk.domain.intake import MayHaveHarmed


class Category(StrEnum):
    """What a summary can be built from; never a whole note."""

    ATTENDANCE = "attendance"
    PRESENTING_CONCERNS = "presenting_concerns"
    SAFETY_AND_RISK = "safety_and_risk"
    FUNCTIONING = "functioning"
    ASSESSMENT_RESULTS = "assessment_results"
    STRENGTHS_AND_SUPPORTS = "strengths_and_supports"
    NEEDS_AND_RECOMMENDATIONS = "needs_and_recommendations"


@dataclass(frozen=True, order=True)
class Part:
    """The smallest thing that a client can agree to share.

    Attributes:
        category: Its category.
        instrument: Key of the instrument; only with `Category.ASSESSMENT_RESULTS`.
    """

    category: Category
    instrument: str = ""


class Purpose(StrEnum):
    """What a client agrees to."""

    COUNSELLING = "counselling"
    CASEWORK_SUMMARY = "casework_summary"
    VICTIM_COMPENSATION = "victim_compensation"
    SERVICE_REFERRAL = "service_referral"
    SUPERVISION = "supervision"
    STATISTICS = "statistics"
    RESEARCH = "research"


SHARING = frozenset(
    {Purpose.CASEWORK_SUMMARY, Purpose.VICTIM_COMPENSATION, Purpose.SERVICE_REFERRAL}
)
"""Purposes for which something leaves, to one recipient; no other purpose opens the gate."""


@dataclass(frozen=True)
class Recipient:
    """The one person or office that may receive what is shared.

    Attributes:
        name: Name of the person, or of the office if nobody is named.
        role: What they are, in words; may be empty.
        organisation: Where they work; may be empty.
        at_desk: Whether it is a caseworker whom the office root certified under this name; anybody
            else receives a protected file or a printed page. There is no id, since a counselling
            vault and a casework vault share none.
    """

    name: str
    role: str = ""
    organisation: str = ""
    at_desk: bool = False


class GivenBy(StrEnum):
    """Who gave the consent.

    If no guardian is safe, the Child Welfare Committee or a person it named takes their place
    (statement ``jj_30`` of the file of statements of law).
    """

    CLIENT = "client"
    GUARDIAN_WITH_ASSENT = "guardian_with_assent"
    COMMITTEE_WITH_ASSENT = "committee_with_assent"


FOR_A_CHILD = frozenset({GivenBy.GUARDIAN_WITH_ASSENT, GivenBy.COMMITTEE_WITH_ASSENT})
"""Who gives consent for somebody under 18, never without the yes of a child who can be asked."""
ASKED_FROM = 7
"""Years from which a child is always asked: the age from which national research guidelines (ICMR,
2017) take a child's assent. Younger children are asked where they can be."""


class Manner(StrEnum):
    """How the consent was given."""

    SIGNATURE = "signature"
    THUMB_IMPRESSION = "thumb_impression"
    SPOKEN_BEFORE_WITNESS = "spoken_before_witness"


@dataclass(frozen=True)
class Giving:
    """Who gave a consent, and how.

    Attributes:
        by: Who gave it.
        manner: How it was given.
        free_to_refuse: Whether the client was told, and showed, that they may say no.
        able: Whether the counsellor judged that whoever gave it understands it and can decide.
        guardian: Who gave it for the client, and their relation; empty if the client did.
        assent: Whether the child said yes as well; counts if another person gave it.
        interpreter: Whether an interpreter was present.
        interpreter_name: The interpreter's name; may be empty.
        witness: Who heard or saw it; may be empty unless it was spoken.
        mark: Record id of the drawn signature or of the picture of a thumb impression or of a
            signed sheet (see `consent_mark`); empty if it is only on paper.
        too_young: Why the child is too young to be asked, in words; empty if they were asked. A
            false yes in its place would say that a baby agreed. The reason is written, not ticked,
            because ages are often unknown, and so that somebody else can judge it later. A child
            who is surely `ASKED_FROM` or older is asked, whatever is written.
        may_have_harmed: Whether the guardian who gave it could have harmed the child, or be close
            to someone who did; `MayHaveHarmed.NOT_ASKED` in records from before it was asked.
    """

    by: GivenBy
    manner: Manner
    free_to_refuse: bool
    able: bool
    guardian: str = ""
    assent: bool = False
    interpreter: bool = False
    interpreter_name: str = ""
    witness: str = ""
    mark: str = ""
    too_young: str = ""
    may_have_harmed: MayHaveHarmed = MayHaveHarmed.NOT_ASKED


@dataclass(frozen=True)
class Study:
    """The one study that a consent to research is for (statement ``icmr_2017``).

    Attributes:
        title: What it is called.
        researcher: Who is responsible for it.
        approval: Which ethics committee approved it, and under what number.
    """

    title: str
    researcher: str
    approval: str

    @property
    def complete(self) -> bool:
        """Whether nothing is missing."""
        return all(one.strip() for one in (self.title, self.researcher, self.approval))


@dataclass(frozen=True)
class Consent:
    """One informed consent.

    Attributes:
        purpose: The one purpose it holds for.
        parts: What may be shared; none if the purpose shares nothing.
        recipient: Who may receive it; `None` if the purpose shares nothing.
        language: Language in which it was explained, two letters.
        starts: It holds from this instant on.
        ends: It holds up to, and not including, this instant. What another person gave ends when
            the client comes of age.
        giving: Who gave it, and how.
        explained: The exact text that was read to the client; blank lines separate its parts.
        conditions: What else the client asked for, in words; may be empty.
        renews: Record id of the consent that it renews; empty for a first one.
        narrowed: When the client last took a part of it back, if they did.
        withdrawn: When the client took all of it back, if they did.
        symbols: The icon shown beside each part of `explained`, in order; may be empty.
        study: The study it is for; only with `Purpose.RESEARCH`.
    """

    purpose: Purpose
    parts: frozenset[Part]
    recipient: Recipient | None
    language: str
    starts: datetime
    ends: datetime
    giving: Giving
    explained: str
    conditions: str = ""
    renews: str = ""
    narrowed: datetime | None = None
    withdrawn: datetime | None = None
    symbols: tuple[str, ...] = ()
    study: Study | None = None

    @property
    def categories(self) -> frozenset[Category]:
        """The categories of its parts."""
        return frozenset(part.category for part in self.parts)
