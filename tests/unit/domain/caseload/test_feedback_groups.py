"""The groups of what people said of the service."""

from datetime import date, timedelta

from counsel_desk.domain.caseload.feedback_groups import (
    FEEDBACK,
    Again,
    Free,
    Matters,
    Received,
    Respected,
    Said,
    Voice,
    feedback,
)
from counsel_desk.domain.voice import QUESTIONS, Subject

DAY = date(2026, 10, 31)


def said(ago: int, subject: Subject, *answers: int | None) -> Said:
    """Return what somebody said so many days ago."""
    return DAY - timedelta(days=ago), subject, answers


def test_the_last_answer_to_each_question_counts() -> None:
    found = feedback(
        [
            said(0, Subject.SESSION, 2, None, 3),
            said(1, Subject.SESSION, 5, 4, None),
            said(-1, Subject.SESSION, 5, 1, 5),
            said(3, Subject.SERVICE, 1, None, None),
        ],
        DAY,
    )
    assert found == (
        Voice.LOW,
        Matters.HIGH,
        Free.MIDDLE,
        Respected.LOW,
        Received.NOTHING,
        Again.NOTHING,
    )


def test_every_question_has_one_table() -> None:
    asked = {(subject, number) for subject in Subject for number in range(QUESTIONS)}
    assert sorted(FEEDBACK.values()) == sorted(asked)
    assert feedback([], DAY) == tuple(next(iter(table)) for table in FEEDBACK)
