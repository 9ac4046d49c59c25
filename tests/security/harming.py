"""Ways to harm an office log at a place; each returns another log."""

from collections.abc import Callable
from dataclasses import replace

from counsel_desk.domain.office_log.bodies import Acted
from counsel_desk.domain.office_log.entry import encoded
from tests.security.altering import Log, doubled, swapped, without


def other_action(log: Log, at: int) -> Log:
    """Return a log in which an entry is an action that nobody did."""
    changed = replace(log[at - 1], kind="acted", body=encoded(Acted("vault_recovered.ill")))
    return [*log[: at - 1], changed, *log[at:]]


def other_instant(log: Log, at: int) -> Log:
    """Return a log in which something happened at another time."""
    changed = replace(log[at - 1], instant="2020-01-01T00:00:00+00:00")
    return [*log[: at - 1], changed, *log[at:]]


def other_author(log: Log, at: int) -> Log:
    """Return a log in which somebody else did something."""
    other = next(one.author for one in log if one.author != log[at - 1].author)
    return [*log[: at - 1], replace(log[at - 1], author=other), *log[at:]]


def other_number(log: Log, at: int) -> Log:
    """Return a log with a gap in its numbers."""
    return [*log[: at - 1], *(replace(one, number=one.number + 1) for one in log[at - 1 :])]


def no_signature(log: Log, at: int) -> Log:
    """Return a log in which an entry and those after it lost their signatures."""
    return [*log[: at - 1], *(replace(one, signature=b"") for one in log[at - 1 :])]


def cut_from_within(log: Log, at: int) -> Log:
    """Return a log without one of its entries."""
    return without(log, at)


def cut_at_the_end(log: Log, at: int) -> Log:
    """Return a log that ends before an entry."""
    return log[: at - 1]


def reordered(log: Log, at: int) -> Log:
    """Return a log in which an entry and the next have changed places."""
    return swapped(log, at, at + 1)


def repeated(log: Log, at: int) -> Log:
    """Return a log in which the entry before one comes twice."""
    return doubled(log, at - 1)


HARM: tuple[Callable[[Log, int], Log], ...] = (
    other_action,
    other_instant,
    other_author,
    other_number,
    no_signature,
    cut_from_within,
    cut_at_the_end,
    reordered,
    repeated,
)
