"""The clients of the whole fictional office, as the file of the office has them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import msgspec

from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.intake import Channel, Contact, Guardian, Intake, MayHaveHarmed, Use
from resources import loader

CLOSED = {
    "closed_goals": "goals_reached",
    "closed_moved": "moved",
    "closed_service": "other_service",
    "closed_wish": "her_wish",
}
"""By tag of a persona, why the work together ended."""
WORKING_DAYS = 5
RHYTHMS = {"week": 7, "fortnight": 14, "month": 28}


@dataclass(frozen=True)
class Persona:
    """One invented client.

    Attributes:
        name: The name to use; may be empty.
        language: Two letters.
        since: How many weeks ago the work began.
        rhythm: How often they meet; a key of `RHYTHMS`.
        intensity: How much work is needed.
        concerns: Codes of the intake.
        strengths: What gives strength.
        tags: What else is in the file.
        age: In years; `None` if it was not said.
        pronoun: As the intake records it; may be empty.
        guardian: Name and relation of a child's guardian; may be empty.
        never: Ways that must never be used.
        start: Score of the first PHQ-9; `None` if none was asked.
        end: Score of the last one.
    """

    name: str
    language: str
    since: int
    rhythm: str
    intensity: Intensity
    concerns: tuple[str, ...]
    strengths: str
    tags: frozenset[str]
    age: int | None = None
    pronoun: str = ""
    guardian: str = ""
    never: tuple[Channel, ...] = ()
    start: int | None = None
    end: int = 0

    @property
    def ended(self) -> bool:
        """Whether the work together has ended."""
        return "sealed" in self.tags or bool(self.tags & CLOSED.keys())

    def intake(self, day: date, times: str) -> Intake:
        """Return the intake that was taken on a day."""
        name, _comma, relation = self.guardian.partition(", ")
        harmless = MayHaveHarmed.NO if name else MayHaveHarmed.NOT_ASKED
        open_way = Channel.TEXT if Channel.CALL in self.never else Channel.CALL
        return Intake(
            pronoun=self.pronoun,
            contacts=(
                Contact(open_way, Use.AT_TIMES, "98xxx xxx21"),
                *(Contact(each, Use.NEVER) for each in self.never),
            ),
            times=times,
            guardian=Guardian(name, relation, may_have_harmed=harmless),
            referral="shelter",
            concerns=self.concerns,
            strengths=self.strengths,
            age=self.age,
            age_said=None if self.age is None else day,
        )


@dataclass(frozen=True)
class Office:
    """The file of the office.

    Attributes:
        clients: Its clients.
        notes: By language, the sentences of which notes are made.
        words: By language, short texts for the parts of a file.
        referrals: By service, to whom, what was asked, and how far it is.
        cases: Legal cases, with days counted from today.
    """

    clients: tuple[Persona, ...]
    notes: Mapping[str, Mapping[str, tuple[str, ...]]]
    words: Mapping[str, Mapping[str, Any]]
    referrals: Mapping[str, Mapping[str, str]]
    cases: tuple[Mapping[str, Any], ...]

    def word(self, language: str, key: str) -> Any:
        """Return a short text in a language, in English where that language has none."""
        return self.words[language].get(key, self.words["en"].get(key, ""))


def office() -> Office:
    """Read the file of the office."""
    return msgspec.convert(loader.demo_office(), Office)


def monday(day: date) -> date:
    """Return the first day of a week."""
    return day - timedelta(days=day.weekday())


def working_day(day: date) -> date:
    """Return a day, or the Monday after it at a weekend, when no court sits."""
    return day if day.weekday() < WORKING_DAYS else monday(day) + timedelta(weeks=1)
