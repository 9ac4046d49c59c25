"""Measures how the same work slows down between a thousand notes and a hundred thousand."""

from collections.abc import Callable, Sequence

from benchmarks import notes
from benchmarks.measuring import office
from benchmarks.measuring.measure import Measure, milliseconds
from counsel_desk.domain.records import Kind
from counsel_desk.domain.search.searching import Wanted
from counsel_desk.services.clients import clients
from counsel_desk.services.clients import search as searching
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.timeline import timeline

AMOUNTS = (1_000, 10_000, 100_000)
CLIENTS = 5_000
SAVE, TIMELINE, LIST, SEARCH = "durable save", "timeline of 500", "list of clients", "search"
MOST = {SAVE: 1.2, TIMELINE: 2.0, LIST: 2.0, SEARCH: AMOUNTS[-1] / AMOUNTS[0]}
"""How many times as long the largest vault may take as the smallest.

What uses an index must not slow down. A search in a hundred times as many notes finds and sorts a
hundred times as many matches; it may grow with the matches, but no faster.
"""


def measures(
    tools: Tools, runs: int, amounts: Sequence[int] = AMOUNTS, people: int = CLIENTS
) -> list[Measure]:
    """Measure a vault of each size; the smallest is the baseline for the others.

    Args:
        tools: Storage, security and reports.
        runs: How many runs to take the fastest of.
        amounts: Numbers of notes, the smallest first.
        people: How many clients the notes belong to.
    """
    first: dict[str, float] = {}
    found = []
    for amount in amounts:
        for name, value in _of_size(tools, amount, people, runs).items():
            before = first.setdefault(name, value)
            found.append(
                Measure(
                    f"growth, {name}, {amount:,} notes",
                    round(value, 3),
                    "ms",
                    round(before, 3),
                    round(value / before, 2),
                    f"at most {MOST[name]:g} times the {amounts[0]:,} notes",
                    value <= MOST[name] * before,
                )
            )
    return found


def _of_size(tools: Tools, amount: int, people: int, runs: int) -> dict[str, float]:
    with office.office(tools, amount, people) as (folder, person, large):
        session = office.enter(folder, tools, person)
        try:
            words, wanted = notes.vocabulary(), Wanted(kinds=(Kind.NOTE,))
            seldom = words[notes.SELDOM]
            searching.find(session, seldom)
            return {
                SAVE: office.save_time(session, large, runs, min),
                TIMELINE: _fastest(lambda: timeline.of_client(session, large), runs),
                LIST: _fastest(lambda: clients.listing(session), runs),
                SEARCH: _fastest(lambda: searching.find(session, seldom, wanted), runs),
            }
        finally:
            session.close()


def _fastest(work: Callable[[], object], runs: int) -> float:
    """Return the shortest time: each size has its turn, beside whatever else runs just then."""
    return milliseconds(work, runs, chosen=min)
