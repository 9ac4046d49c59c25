"""A command that is told to end cleans up first, whatever comes after the first signal."""

import signal
from collections.abc import Iterator

import pytest

from counsel_desk.commands.ending import cleaning_up

NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT")
ENDING = [getattr(signal, name) for name in NAMES if hasattr(signal, name)]
"""Windows has the first two."""


@pytest.fixture(autouse=True)
def heard() -> Iterator[list[int]]:
    """Hear the signals that nobody turned into an exception, which would end the tests."""
    heard: list[int] = []
    before = {one: signal.signal(one, lambda number, _: heard.append(number)) for one in ENDING}
    yield heard
    for one, was in before.items():
        signal.signal(one, was)


@pytest.mark.parametrize("number", ENDING)
def test_a_signal_ends_the_work_once(number: int, heard: list[int]) -> None:
    cleaned = []

    @cleaning_up()
    def work() -> None:
        try:
            signal.raise_signal(number)
        finally:
            for each in ENDING:
                signal.raise_signal(each)
                cleaned.append(each)

    with pytest.raises(SystemExit) as ended:
        work()
    assert (ended.value.code, cleaned, heard) == (128 + number, ENDING, [])


def test_afterwards_everything_is_as_before(heard: list[int]) -> None:
    with cleaning_up():
        pass
    signal.raise_signal(signal.SIGTERM)
    assert heard == [signal.SIGTERM]


def test_what_was_ignored_stays_ignored() -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    with cleaning_up():
        signal.raise_signal(signal.SIGTERM)
