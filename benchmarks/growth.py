"""What grows with the vault: the same work with a thousand notes and with a hundred thousand."""

from benchmarks import notes, office
from benchmarks.measure import Measure, milliseconds
from counsel_desk.domain.records import Kind
from counsel_desk.domain.searching import Wanted
from counsel_desk.services import clients, timeline
from counsel_desk.services import search as searching
from counsel_desk.services.ports import Tools

AMOUNTS = (1_000, 10_000, 100_000)
MOST = {"durable save": 1.5, "timeline": 1.5, "client list": 100.0, "search": 100.0}
"""How many times as long the largest vault may take as the smallest: what goes by an index stays
as it was; a list of everybody and a search may grow with what is there, but no faster."""


def measures(tools: Tools, runs: int) -> list[Measure]:
    """Measure on a vault of each size; the smallest is the baseline of the others."""
    first: dict[str, float] = {}
    found = []
    for amount in AMOUNTS:
        for name, value in _of_size(tools, amount, runs).items():
            before = first.setdefault(name, value)
            found.append(
                Measure(
                    f"growth, {name}, {amount:,} notes",
                    round(value, 3),
                    "ms",
                    round(before, 3),
                    round(value / before, 2),
                    f"at most {MOST[name]:g} times the {AMOUNTS[0]:,} notes",
                    value <= MOST[name] * before,
                )
            )
    return found


def _of_size(tools: Tools, amount: int, runs: int) -> dict[str, float]:
    with office.office(tools, amount) as (folder, person, large):
        session = office.enter(folder, tools, person)
        try:
            words, wanted = notes.vocabulary(), Wanted(kinds=(Kind.NOTE,))
            seldom = words[notes.SELDOM]
            searching.find(session, seldom)
            return {
                "durable save": office.save_time(session, large, runs),
                "timeline": milliseconds(lambda: timeline.of_client(session, large), runs),
                "client list": milliseconds(lambda: clients.listing(session), runs),
                "search": milliseconds(lambda: searching.find(session, seldom, wanted), runs),
            }
        finally:
            session.close()
