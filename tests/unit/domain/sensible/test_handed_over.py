"""A76: the records of a client's file do not contradict each other."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from counsel_desk.domain.appointments.appointment import State
from counsel_desk.domain.attachments import MediaType
from counsel_desk.domain.chain import Row
from counsel_desk.domain.goals import Rating
from counsel_desk.domain.records import Kind
from counsel_desk.domain.sensible.handed_over import hold_together
from tests.helpers.values import honest
from tests.helpers.values.honest import CLIENT_FILE, CONTENT
from tests.helpers.values.honest_values import DAY, ID, NOW

KINDS = tuple(CLIENT_FILE)
ATTACHED = {f"{KINDS.index(kind) + 1:032x}": content for kind, content in CONTENT.items()}
AHEAD, DAYS = DAY + timedelta(days=2), timedelta(days=1)


def record(kind: Kind, body: object, written: Any = NOW, version: int = 1) -> tuple[Row, Any]:
    """Return one version of the record of a kind."""
    number = KINDS.index(kind) + 1
    own = f"{number:032x}"
    return Row(number, own, version, kind, "", ID, written, bytes(16), b"", b""), body


def file(**changes: Any) -> list[tuple[Row, Any]]:
    """Return an honest file, with the body of some kinds changed."""
    return [record(kind, changes.get(kind, body)) for kind, body in CLIENT_FILE.items()]


def changed(kind: Kind, **changes: Any) -> list[tuple[Row, Any]]:
    """Return an honest file with some fields of one record changed."""
    body: Any = CLIENT_FILE[kind]
    return file(**{kind: replace(body, **changes)})


def test_an_honest_file_holds_together() -> None:
    assert hold_together(file(), ATTACHED)


@pytest.mark.parametrize(
    "records",
    [
        changed(Kind.INTAKE, born=AHEAD, age=None, age_said=None),
        changed(Kind.INTAKE, age_said=AHEAD),
        changed(Kind.INTAKE, born=DAY + DAYS, age=None, age_said=None),
        changed(Kind.NOTE, held=date(1990, 1, 1)),
        changed(Kind.APPOINTMENT, state=State.KEPT),
        changed(Kind.RISK_ASSESSMENT, day=AHEAD),
        changed(Kind.GOAL, ratings=(Rating(AHEAD, 3),)),
        changed(Kind.COMMENT, given=AHEAD),
        changed(Kind.CONSENT, withdrawn=NOW - 2 * DAYS),
        changed(Kind.CONSENT, narrowed=NOW - 2 * DAYS),
        changed(Kind.ATTACHMENT, media_type=MediaType.PNG),
        changed(Kind.ATTACHMENT, size=7),
        changed(Kind.CONSENT_MARK, media_type=MediaType.JPEG),
    ],
    ids=[
        "born ahead",
        "an age said ahead",
        "born after the notes",
        "a note before birth",
        "kept before it took place",
        "a risk seen ahead",
        "rated ahead",
        "a comment from ahead",
        "withdrawn before given",
        "narrowed before given",
        "a paper that is no picture",
        "a paper of another size",
        "another picture",
    ],
)
def test_a76_what_contradicts_the_rest_of_a_file(records: Sequence[tuple[Row, Any]]) -> None:
    assert not hold_together(records, ATTACHED)


def test_the_last_version_of_a_day_of_birth_counts() -> None:
    intake: Any = CLIENT_FILE[Kind.INTAKE]
    wrong = replace(intake, born=DAY + DAYS, age=None, age_said=None)
    mended = record(Kind.INTAKE, intake, version=2)
    assert hold_together([*file(**{Kind.INTAKE: wrong}), mended], ATTACHED)


def test_a_clock_that_was_set_right_in_between_is_no_contradiction() -> None:
    consent: Any = honest.RECORDS[Kind.CONSENT]
    before = NOW - timedelta(days=400)
    later = record(Kind.CONSENT, replace(consent, withdrawn=before, narrowed=None), before, 2)
    assert hold_together([*changed(Kind.CONSENT, narrowed=None), later], ATTACHED)
