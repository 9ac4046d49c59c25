"""What a client says at the beginning about herself and about how to reach her.

Everything may be left, and she may decline any part. Identity papers are not asked for, and
nothing asks for what happened to her. Where HL7 FHIR R4 has a term, it is named.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

ADULT = 18
"""Years; below them she is a child by law, whatever else is said."""
OLDEST = 120
"""Years; a greater age is taken for a slip of the pen."""
_LEAP = (2, 29)


class Part(StrEnum):
    """The parts of an intake, each of which she may decline."""

    HERSELF = "herself"
    LANGUAGES = "languages"
    CONTACT = "contact"
    GUARDIAN = "guardian"
    REFERRAL = "referral"
    CONCERNS = "concerns"
    STRENGTHS = "strengths"


class Channel(StrEnum):
    """A way of reaching her (FHIR ContactPoint.system, and what it has no word for)."""

    CALL = "call"
    TEXT = "text"
    CHAT = "chat"
    EMAIL = "email"
    LETTER = "letter"
    VISIT = "visit"
    PERSON = "person"


class Use(StrEnum):
    """Whether a way of reaching her is safe."""

    NOT_SAID = "not_said"
    SAFE = "safe"
    AT_TIMES = "at_times"
    NEVER = "never"


@dataclass(frozen=True)
class Contact:
    """One way of reaching her (FHIR Patient.telecom).

    Attributes:
        channel: Which.
        use: Whether it is safe.
        how: The number, the address or through whom; may be empty.
    """

    channel: Channel
    use: Use
    how: str = ""


@dataclass(frozen=True)
class Interpreter:
    """Whether she wants an interpreter (FHIR Patient.communication).

    Attributes:
        needed: ``yes``, ``no``, or empty where it was not said.
        language: Which language; may be empty.
        trusted: Whom she trusts with it, and whom not; may be empty.
    """

    needed: str = ""
    language: str = ""
    trusted: str = ""


@dataclass(frozen=True)
class Guardian:
    """Who answers for her, if anybody does (FHIR Patient.contact).

    Attributes:
        name: Theirs; may be empty.
        relation: What they are to her; may be empty.
        reach: How they are reached; may be empty.
        may_know: What they may know, in words that she agreed to; may be empty.
    """

    name: str = ""
    relation: str = ""
    reach: str = ""
    may_know: str = ""


@dataclass(frozen=True)
class Intake:
    """One client's intake; her name and the language she is most at home in stand in `Client`.

    Attributes:
        pronoun: By which she wants to be spoken of; may be empty.
        languages: Others that she speaks, two or three letters each (FHIR Patient.communication).
        other_languages: More of them in words; may be empty.
        interpreter: Whether she wants one.
        contacts: Ways of reaching her that were spoken about.
        times: Safe times and other words on contact; may be empty.
        guardian: Who answers for her.
        referral: Code of who sent her; empty where it was not said.
        referral_words: More on that; may be empty.
        concerns: Codes of what she wants to work on.
        own_words: What she wants to work on, in her own words; may be empty.
        strengths: What carries her; may be empty.
        people: Who supports her; may be empty.
        places: Where she is at ease; may be empty.
        born: Day of birth (FHIR Patient.birthDate); `None` where it was not said.
        age: In years, where no day of birth was said.
        age_said: The day on which the age was said.
        declined: The parts that she would rather not speak about.
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
        """The ways that are never to be used."""
        return tuple(each.channel for each in self.contacts if each.use is Use.NEVER)


def earliest_birth(intake: Intake) -> date | None:
    """Return the first day on which she can have been born, or `None` where nothing was said."""
    if intake.born is not None:
        return intake.born
    if intake.age is None or intake.age_said is None:
        return None
    return years_after(intake.age_said, -intake.age - 1) + timedelta(days=1)


def latest_birth(intake: Intake) -> date | None:
    """Return the last day on which she can have been born, or `None` where nothing was said."""
    if intake.born is not None:
        return intake.born
    if intake.age is None or intake.age_said is None:
        return None
    return years_after(intake.age_said, -intake.age)


def is_child(latest: date | None, today: date) -> bool:
    """Return whether somebody born on `latest` or before may still be a child.

    Args:
        latest: As `latest_birth` returns it; of an unknown age nothing is said.
        today: The day on which it is asked.
    """
    return latest is not None and years_after(latest, ADULT) > today


def years_after(day: date, years: int) -> date:
    """Return the same day so many years later; of a 29 February that is not there, 1 March."""
    year = max(1, day.year + years)
    if (day.month, day.day) == _LEAP:
        return date(year, 2, 28) + timedelta(days=1)
    return day.replace(year=year)
