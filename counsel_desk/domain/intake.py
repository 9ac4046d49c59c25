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
    """

    name: str = ""
    relation: str = ""
    reach: str = ""
    may_know: str = ""


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

    @property
    def never(self) -> tuple[Channel, ...]:
        """The ways that must never be used."""
        return tuple(each.channel for each in self.contacts if each.use is Use.NEVER)


def earliest_birth(intake: Intake) -> date | None:
    """Return the earliest possible day of birth, or `None` if nothing was said."""
    if intake.born is not None:
        return intake.born
    if intake.age is None or intake.age_said is None:
        return None
    return years_after(intake.age_said, -intake.age - 1) + timedelta(days=1)


def latest_birth(intake: Intake) -> date | None:
    """Return the latest possible day of birth, or `None` if nothing was said."""
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
