"""The groups in which people are counted."""

from datetime import date, timedelta

import pytest

from counsel_desk.domain.caseload import groups
from counsel_desk.domain.caseload.groups import (
    COUNTS,
    PAIRS,
    SHAPE,
    TABLES,
    Age,
    Answered,
    Asked,
    Escalated,
    Sessions,
    SpokenOf,
    Tongue,
)
from counsel_desk.domain.reporting.wording import GROUPS
from counsel_desk.domain.reporting.wording import TABLES as NAMES

DAY = date(2026, 10, 31)


@pytest.mark.parametrize(
    ("years", "group"),
    [(None, Age.NOT_SAID), (17, Age.CHILD), (18, Age.YOUNG), (25, Age.MIDDLE), (35, Age.OLDER)],
)
def test_ages(years: int | None, group: Age) -> None:
    assert groups.age(years) is group


@pytest.mark.parametrize(
    ("said", "group"),
    [
        ("", SpokenOf.NOT_SAID),
        ("She / her", SpokenOf.SHE),
        ("he", SpokenOf.HE),
        ("she/they", SpokenOf.OTHER),
        ("তিনি", SpokenOf.OTHER),
    ],
)
def test_only_what_is_said_plainly_is_taken_for_she_or_he(said: str, group: SpokenOf) -> None:
    assert groups.spoken_of(said) is group


def test_sessions_of_three_months() -> None:
    held = [DAY, DAY - timedelta(days=90), DAY - timedelta(days=91), DAY + timedelta(days=1)]
    assert groups.sessions(held[1:3], DAY) is Sessions.FEW
    assert groups.sessions(held * 2, DAY) is Sessions.SOME
    assert groups.sessions([], DAY) is Sessions.NONE


def test_the_slowest_office_counts() -> None:
    quick = Asked(DAY - timedelta(days=60), DAY - timedelta(days=50))
    slow = Asked(DAY - timedelta(days=60), DAY - timedelta(days=10), higher=True)
    silent = Asked(DAY - timedelta(days=60), None)
    later = Asked(DAY - timedelta(days=60), DAY + timedelta(days=1))
    assert groups.answered([], DAY) is Answered.NOT_ASKED
    assert groups.answered([quick], DAY) is Answered.IN_TIME
    assert groups.answered([quick, slow], DAY) is Answered.LATE
    assert groups.answered([quick, silent], DAY) is Answered.WAITING
    assert groups.answered([later], DAY) is Answered.WAITING
    assert groups.escalated([quick], DAY) is Escalated.NO
    assert groups.escalated([slow], DAY) is Escalated.YES


def test_every_group_has_a_place_and_words() -> None:
    assert groups.tongue("ta") is Tongue.OTHER
    assert set(NAMES) == set(TABLES)
    for table, count in zip(TABLES, COUNTS, strict=True):
        assert [groups.place(each) for each in table] == list(range(count))
        assert all(each in GROUPS for each in table)


def test_no_table_is_crossed_twice() -> None:
    """Three questions at once could be worked out from pairs that share one."""
    places = [place for pair in PAIRS for place in pair]
    assert len(set(places)) == len(places)
    assert SHAPE[len(COUNTS) :] == tuple(COUNTS[one] * COUNTS[other] for one, other in PAIRS)
