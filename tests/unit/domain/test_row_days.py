"""The days of records are bound as the format says, whichever way they are read."""

from hashlib import sha256
from itertools import permutations

from counsel_desk.domain.chain import Dated
from counsel_desk.domain.framing import frame
from counsel_desk.domain.row_days import SumOfDays, of_record

ROWS: list[Dated] = [
    (1, "2026-05-01", None, False),
    (2, "2026-05-01", "2026-06-01", False),
    (3, None, None, True),
]


def total(rows: list[Dated]) -> int:
    """Return the sum over some records."""
    days = SumOfDays()
    for each in rows:
        days.add(each)
    return days.total


def test_the_sum_is_that_of_the_format() -> None:
    bound = [frame("2026-05-01", 0), frame("2026-05-01", 0, "2026-06-01"), frame("", 1)]
    weights = (
        sha256(frame("counsel_desk.beside.1", "record", str(number), each)).digest()
        for number, each in enumerate(bound, start=1)
    )
    assert total(ROWS) == sum(int.from_bytes(each, "big") for each in weights)


def test_the_order_does_not_count_and_each_record_does() -> None:
    assert len({total(list(each)) for each in permutations(ROWS)}) == 1
    assert len({total(ROWS[:place] + ROWS[place + 1 :]) for place in range(3)}) == 3


def test_a_record_without_days_that_was_not_erased_is_not_bound() -> None:
    assert of_record(None) is None
    assert of_record(None, erased=True) is not None
