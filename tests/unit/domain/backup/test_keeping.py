"""Which backups are kept, whenever they were made and whatever was destroyed since."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.backup.keeping import (
    DAYS,
    ERASED_WITHIN,
    MONTHS,
    WEEKS,
    Erasure,
    holds_destroyed,
    kept,
    overdue,
)
from counsel_desk.domain.office_time import local_day

NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)
AGO = st.timedeltas(timedelta(), timedelta(days=500))
BACKUPS = st.sets(AGO.map(lambda ago: NOW - ago), min_size=1, max_size=120)


@given(BACKUPS, st.data())
def test_the_newest_is_always_kept_and_only_what_there_is(
    backups: set[datetime], data: st.DataObject
) -> None:
    holding = data.draw(st.sets(st.sampled_from(sorted(backups))))
    found = kept(backups, NOW, holding)
    assert max(backups) in found
    assert found <= backups


@given(BACKUPS)
def test_no_more_are_kept_than_the_policy_says(backups: set[datetime]) -> None:
    of_the_last_day = {made for made in backups if NOW - made < timedelta(days=1)}
    assert len(kept(backups, NOW) - of_the_last_day) <= DAYS + WEEKS + MONTHS


@given(BACKUPS)
def test_the_last_of_each_of_the_last_days_is_kept(backups: set[datetime]) -> None:
    days = sorted({local_day(made) for made in backups}, reverse=True)[:DAYS]
    last = {max(made for made in backups if local_day(made) == day) for day in days}
    assert last <= kept(backups, NOW)


@given(BACKUPS, st.timedeltas(timedelta(), timedelta(days=400)), BACKUPS)
def test_what_was_dropped_once_would_not_be_kept_later(
    backups: set[datetime], passed: timedelta, more: set[datetime]
) -> None:
    """Thinning out every evening leaves what thinning out once would leave."""
    later, new = NOW + passed, {made + passed for made in more if made + passed > NOW}
    assert kept(kept(backups, NOW) | new, later) == kept(backups | new, later)


@given(BACKUPS, st.data())
def test_what_holds_something_destroyed_goes_once_the_newest_does_not(
    backups: set[datetime], data: st.DataObject
) -> None:
    holding = data.draw(st.sets(st.sampled_from(sorted(backups))))
    found = kept(backups, NOW, holding)
    if max(backups) in holding:
        assert found == kept(backups, NOW)
    else:
        assert found == kept(backups, NOW) - holding


def test_fourteen_days_after_an_erasure_no_backup_from_before_it_is_left() -> None:
    erasure = Erasure(40, NOW)
    just_before = NOW + ERASED_WITHIN - timedelta(seconds=1)
    assert overdue([erasure], just_before) == []
    assert overdue([erasure], NOW + ERASED_WITHIN) == [erasure]
    assert holds_destroyed(39, [erasure])
    assert not holds_destroyed(40, [erasure])


def test_one_erasure_after_another_keeps_no_backup_for_longer() -> None:
    """Files are destroyed every week, so the last erasure is never two weeks old."""
    weekly = [Erasure(10 * week, NOW + timedelta(weeks=week)) for week in range(1, 9)]
    due = overdue(weekly, NOW + timedelta(weeks=8))
    assert due == weekly[:6]
    assert holds_destroyed(weekly[5].entry - 1, due)
    assert not holds_destroyed(weekly[5].entry, due)


def test_a_clock_that_was_ahead_once_neither_keeps_nor_drops_the_others() -> None:
    ahead = Erasure(20, NOW + timedelta(days=20_000))
    right = Erasure(30, NOW)
    assert overdue([ahead, right], NOW + ERASED_WITHIN) == [right]
