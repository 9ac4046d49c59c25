"""When a change of score counts."""

import pytest

from assessments.change import Change, compare, reliable_change
from assessments.library import instrument, keys

KNOWN = {"phq-9": 6, "gad-7": 4, "who-5": 10, "pcl-5": 10, "core-10": 6.75}


@pytest.mark.parametrize("key", keys())
def test_the_change_that_counts(key: str) -> None:
    expected = KNOWN.get(key)
    change = reliable_change(instrument(key))
    assert change == (None if expected is None else pytest.approx(expected, abs=0.005))


@pytest.mark.parametrize(
    ("key", "earlier", "later", "change"),
    [
        ("phq-9", 18, 12, Change.IMPROVED),
        ("phq-9", 18, 13, Change.NONE),
        ("phq-9", 12, 18, Change.WORSE),
        ("phq-9", 12, 12, Change.NONE),
        ("gad-7", 10, 6, Change.IMPROVED),
        ("who-5", 40, 52, Change.IMPROVED),
        ("who-5", 52, 40, Change.WORSE),
        ("who-5", 48, 40, Change.NONE),
        ("core-10", 20, 13, Change.IMPROVED),
        ("core-10", 20, 14, Change.NONE),
        ("pss-10", 40, 0, Change.UNKNOWN),
    ],
)
def test_better_and_worse(key: str, earlier: float, later: float, change: Change) -> None:
    assert compare(instrument(key), earlier, later) is change
