"""The client's voice: three unvalidated questions of our own, all of which may be skipped."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

QUESTIONS = 3
ANSWERS = 5
"""From 1, not at all, to 5, fully."""


class Subject(StrEnum):
    """What the client comments on."""

    SESSION = "session"
    SERVICE = "service"


@dataclass(frozen=True)
class Comment:
    """What a client said, alone, at the counsellor's desk.

    Attributes:
        subject: What it is about.
        about: Record id of the appointment or referral; empty for the counselling as a whole.
        given: The day.
        shared: Whether the client lets the counsellor see it.
        answers: One for each question, from 1 to 5; `None` for one that was skipped.
        text: The client's own words; may be empty.
    """

    subject: Subject
    about: str
    given: date
    shared: bool
    answers: tuple[int | None, ...]
    text: str = ""
