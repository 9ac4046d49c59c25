"""What clients say at the beginning about themselves and about how to reach them.

Everything may be left empty, and the client may decline any part. Identity papers are not asked
for, nor is what happened to the client. If HL7 FHIR R4 has a term, it is named.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

ADULT = 18
"""Years; anybody younger is a child by law, whatever else is said."""
OLDEST = 120
"""Years; a greater age is taken for a typing error."""
_LEAP = (2, 29)


class Part(StrEnum):
    """The parts of an intake, each of which the client may decline."""

    THE_CLIENT = "herself"
    LANGUAGES = "languages"
    CONTACT = "contact"
    IF_ABSENT = "if_absent"
    GUARDIAN = "guardian"
    REFERRAL = "referral"
    CONCERNS = "concerns"
    STRENGTHS = "strengths"


class Channel(StrEnum):
    """A way of reaching the client (FHIR ContactPoint.system, and others)."""

    CALL = "call"
    TEXT = "text"
    CHAT = "chat"
    EMAIL = "email"
    LETTER = "letter"
    VISIT = "visit"
    PERSON = "person"


class Use(StrEnum):
    """Whether a way of reaching the client is safe."""

    NOT_SAID = "not_said"
    SAFE = "safe"
    AT_TIMES = "at_times"
    NEVER = "never"


class MayHaveHarmed(StrEnum):
    """Whether a guardian could have harmed the child, or be close to someone who did."""

    NOT_ASKED = "not_asked"
    NO = "no"
    YES = "yes"
    NOT_KNOWN = "not_known"


SEXES = ("female", "male", "other")
"""FHIR's codes of an administrative gender that can be noted."""
UNSAFE = frozenset({MayHaveHarmed.YES, MayHaveHarmed.NOT_KNOWN})
"""The answers with which nobody speaks for a child: a guardian may be the trafficker."""


@dataclass(frozen=True)
class Contact:
    """One way of reaching the client (FHIR Patient.telecom).

    Attributes:
        channel: Which way.
        use: Whether it is safe.
        how: The number, the address or through whom; may be empty.
    """

    channel: Channel
    use: Use
    how: str = ""


@dataclass(frozen=True)
class IfAbsent:
    """What the client allows if they cannot be asked themself; every text may be empty.

    Attributes:
        stops_ask: Whom one may ask if the client stops coming.
        stops_say: What may be said to them.
        missing_ask: Whom one may ask if the client goes missing.
        missing_say: What may be said to them.
        dies_ask: Whom one may turn to if the client dies.
        dies_say: What may be said to them.
    """

    stops_ask: str = ""
    stops_say: str = ""
    missing_ask: str = ""
    missing_say: str = ""
    dies_ask: str = ""
    dies_say: str = ""


@dataclass(frozen=True)
class Interpreter:
    """Whether the client wants an interpreter (FHIR Patient.communication).

    Attributes:
        needed: ``yes``, ``no``, or empty if it was not said.
        language: Which language; may be empty.
        trusted: Whom the client trusts with it, and whom not; may be empty.
    """

    needed: str = ""
    language: str = ""
    trusted: str = ""


@dataclass(frozen=True)
class Guardian:
    """The client's guardian, if there is one (FHIR Patient.contact).

    Attributes:
        name: Their name; may be empty.
        relation: Their relation to the client; may be empty.
        reach: How they are reached; may be empty.
        may_know: What they may know, in words that the client agreed to; may be empty.
        may_have_harmed: Whether they could have harmed the client, or be close to someone who did.
    """

    name: str = ""
    relation: str = ""
    reach: str = ""
    may_know: str = ""
    may_have_harmed: MayHaveHarmed = MayHaveHarmed.NOT_ASKED


@dataclass(frozen=True)
class Intake:
    """One client's intake; `Client` holds the name and the language they are most at home in.

    Attributes:
        pronoun: The pronoun that the client wants; may be empty.
        languages: Other languages that the client speaks, two or three letters each (FHIR
            Patient.communication).
        other_languages: More of them in words; may be empty.
        interpreter: Whether the client wants one.
        contacts: Ways of reaching the client that were talked about.
        times: Safe times and other words on contact; may be empty.
        guardian: The client's guardian.
        referral: Code of who referred the client; empty if it was not said.
        referral_words: More on that; may be empty.
        concerns: Codes of what the client wants to work on.
        own_words: What the client wants to work on, in their own words; may be empty.
        strengths: What gives the client strength; may be empty.
        people: Who supports the client; may be empty.
        places: Where the client is at ease; may be empty.
        born: Day of birth (FHIR Patient.birthDate); `None` if it was not said.
        age: In years, if no day of birth was said.
        age_said: The day on which the age was said.
        declined: The parts that the client would rather not speak about.
        in_doubt: The day on which it was noted that the client may be under 18, or that their age
            is disputed; `None` while it is not. Until the age is settled they count as a child.
        if_absent: What the client allows if they stop coming, go missing or die.
        sex: One of `SEXES` (FHIR Patient.gender), noted for questionnaires that count by it;
            empty if it was not.
    """

    pronoun: str = ""
    languages: tuple[str, ...] = ()
    other_languages: str = ""
    interpreter: Interpreter = field(default_factory=Interpreter)
    contacts: tuple[Contact, ...] = ()
    times: str = ""
    guardian: Guardian = field(default_factory=Guardian)
    referral: str = ""
    referral_words: str = ""
    concerns: tuple[str, ...] = ()
    own_words: str = ""
    strengths: str = ""
    people: str = ""
    places: str = ""
    born: date | None = None
    age: int | None = None
    age_said: date | None = None
    declined: tuple[Part, ...] = ()
    in_doubt: date | None = None
    if_absent: IfAbsent = field(default_factory=IfAbsent)
    sex: str = ""

    @property
    def never(self) -> tuple[Channel, ...]:
        """The ways that must never be used."""
        return tuple(each.channel for each in self.contacts if each.use is Use.NEVER)

    @property
    def safe(self) -> tuple[Channel, ...]:
        """The ways that the client called safe, always or at certain times."""
        safe = {Use.SAFE, Use.AT_TIMES}
        return tuple(each.channel for each in self.contacts if each.use in safe)


def earliest_birth(intake: Intake) -> date | None:
    """Return the earliest possible day of birth, or `None` if nothing sure was said."""
    if intake.in_doubt is not None:
        return None
    if intake.born is not None:
        return intake.born
    if intake.age is None or intake.age_said is None:
        return None
    return years_after(intake.age_said, -intake.age - 1) + timedelta(days=1)


def latest_birth(intake: Intake) -> date | None:
    """Return the latest possible day of birth, or `None` if nothing was said.

    Where the age is in doubt, it is the day on which that was noted: nothing later is possible, and
    nothing earlier is sure.
    """
    if intake.in_doubt is not None:
        return intake.in_doubt
    return youngest_birth_said(intake)


def youngest_birth_said(intake: Intake) -> date | None:
    """Return the latest day of birth by what was said, be it in doubt or not."""
    if intake.born is not None:
        return intake.born
    if intake.age is None or intake.age_said is None:
        return None
    return years_after(intake.age_said, -intake.age)


def is_child(latest: date | None, today: date) -> bool:
    """Return whether somebody born on `latest` or before may still be a child.

    Args:
        latest: As `latest_birth` returns it; an unknown age gives False.
        today: The day on which it is asked.
    """
    return latest is not None and years_after(latest, ADULT) > today


def years_after(day: date, years: int) -> date:
    """Return the same day so many years later, with 1 March for a missing 29 February.

    It stays within the years that a day can have.
    """
    year = min(max(date.min.year, day.year + years), date.max.year)
    if (day.month, day.day) == _LEAP:
        return date(year, 2, 28) + timedelta(days=1)
    return day.replace(year=year)


def years_between(born: date, today: date) -> int:
    """Return how many birthdays somebody has had since they were born."""
    years = today.year - born.year
    return years if years_after(born, years) <= today else years - 1
