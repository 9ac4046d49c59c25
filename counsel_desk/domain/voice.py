"""The survivor's voice: three questions of our own wording, unvalidated, that she may all skip."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

QUESTIONS = 3
ANSWERS = 5
"""From 1, not at all, to 5, fully."""


class Subject(StrEnum):
    """What she comments on."""

    SESSION = "session"
    SERVICE = "service"


@dataclass(frozen=True)
class Comment:
    """What she said, by herself, at the counsellor's desk.

    Attributes:
        subject: What it is about.
        about: Record id of the appointment or referral; empty for the talks as a whole.
        given: The day.
        shared: Whether she lets her counsellor see it.
        answers: One for each question, from 1 to 5; `None` for one she skipped.
        text: In her own words; may be empty.
    """

    subject: Subject
    about: str
    given: date
    shared: bool
    answers: tuple[int | None, ...]
    text: str = ""
