"""The state of a release, worked out from its entries in whatever order they came."""

from datetime import UTC, date, datetime
from itertools import permutations

import pytest

from counsel_desk.domain.consent.consent import Category, Part, Purpose, Recipient
from counsel_desk.domain.disclosure import Disclosure, Step, Way
from counsel_desk.domain.ledger import ReleaseStatus, shared
from counsel_desk.domain.records import Filed
from counsel_desk.domain.summary import Section, Summary, SummaryType

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
DAY, UNTIL = date(2026, 11, 25), date(2026, 12, 1)
SUMMARY = Summary(
    "link",
    SummaryType.REFERRAL_SUMMARY,
    "",
    Purpose.CASEWORK_SUMMARY,
    "en",
    (Section(Category.ATTENDANCE, "x"),),
    DAY,
    "R",
    UNTIL,
)


def entry(
    step: Step,
    way: Way = Way.DESK,
    link: str = "link",
    day: date | None = None,
    copied: bool | None = None,
) -> Filed[Disclosure]:
    """Return an entry of the ledger about a release."""
    body = Disclosure(
        step,
        NOW,
        "consent",
        Recipient("P", at_desk=True),
        Purpose.CASEWORK_SUMMARY,
        (Part(Category.ATTENDANCE),),
        link,
        "digest",
        SUMMARY if step is Step.RELEASED else None,
        way,
        day=day,
        copied=copied,
    )
    return Filed(f"{link}-{step}", 1, NOW, "person", body)


LEFT, BACK = entry(Step.RELEASED), entry(Step.WITHDRAWN)
READ = entry(Step.OPENED, day=date(2026, 11, 26))
GONE = entry(Step.GONE, day=date(2026, 11, 27), copied=True)


@pytest.mark.parametrize(
    ("entries", "today", "standing"),
    [
        ([LEFT], DAY, ReleaseStatus.UNDER_WAY),
        ([LEFT, READ], UNTIL, ReleaseStatus.READ),
        ([LEFT, READ], date(2026, 12, 2), ReleaseStatus.ENDED),
        ([LEFT, READ, BACK], date(2026, 12, 2), ReleaseStatus.CALLED_BACK),
        ([LEFT, READ, BACK, GONE], DAY, ReleaseStatus.GONE),
        ([LEFT, BACK, GONE], DAY, ReleaseStatus.GONE),
    ],
)
def test_the_state_follows_from_all_entries_in_whatever_order(
    entries: list[Filed[Disclosure]], today: date, standing: ReleaseStatus
) -> None:
    for order in permutations(entries):
        [found] = shared(order)
        assert found.standing(today) is standing
        assert found.entry == LEFT.body
        assert found.records == {one.record for one in entries}


def test_what_left_the_desk_is_out_of_reach() -> None:
    left, back = entry(Step.RELEASED, Way.PRINT), entry(Step.WITHDRAWN, Way.PRINT)
    assert shared([left])[0].standing(DAY) is ReleaseStatus.OUT_OF_REACH
    assert shared([left, back])[0].standing(DAY) is ReleaseStatus.TAKEN_BACK_OUT_OF_REACH


def test_each_release_has_a_state_of_its_own() -> None:
    other = entry(Step.RELEASED, link="other")
    found = shared([LEFT, other, GONE])
    assert [one.gone for one in found] == [date(2026, 11, 27), None]
    assert shared([GONE]) == []
