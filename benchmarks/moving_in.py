"""Times moving in a list of 10,000 people: reading, dry run, writing and undoing."""

import random
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from benchmarks.measuring.measure import Measure, within
from benchmarks.measuring.office import enter, office
from counsel_desk.domain.moving_in.report import Choice
from counsel_desk.progress import go_on
from counsel_desk.services.moving_in import columns, dry_run, moving_in, reading, undoing
from counsel_desk.services.moving_in.dry_run import Wanted
from counsel_desk.services.ports.tools import Tools

T = TypeVar("T")
ROWS = 10_000
MOST_MS = 60_000
_FIRST = "Sumita Rina Mina Asha Fatima Rehana Kavita Sunita Ayesha Priya Moumita Sonali Anita"
_LAST = "Mondal Das Khatun Bibi Sardar Pawar Jadhav Naskar Halder Roy Biswas Gazi Shaikh"
_PLACES = "Basirhat Canning Hasnabad Kakdwip Latur Beed Solapur Bongaon Diamond-Harbour"


def measures(tools: Tools) -> list[Measure]:
    """Measure a moving in of `ROWS` rows into a vault that holds few clients."""
    with office(tools, 0, 1) as (folder, person, _client), TemporaryDirectory() as name:
        path = Path(name) / "list.csv"
        path.write_bytes(_list(ROWS))
        session = enter(folder, tools, person)
        times: dict[str, float] = {}
        try:
            table = _timed(times, "read", lambda: reading.tables(reading.read(session, path))[0])
            wanted = Wanted(table, columns.suggested(session, table.headings), "bn")
            report = _timed(times, "dry run", lambda: dry_run.dry_run(session, wanted, go_on))
            choice = Choice(unread=True, known=True)
            _timed(
                times,
                "written",
                lambda: moving_in.move_in(session, wanted, report, choice, go_on),
            )
            found = undoing.latest(session)
            whole = sum(times.values())
            if found is not None:
                _timed(times, "undone", lambda: undoing.undo(session, found, go_on))
        finally:
            session.close()
    return [
        within(f"{ROWS:,} rows moved in", whole, "ms", None, MOST_MS),
        *(
            within(f"{ROWS:,} rows {part}", value, "ms", None, MOST_MS)
            for part, value in times.items()
        ),
    ]


def _timed(times: dict[str, float], name: str, work: Callable[[], T]) -> T:
    start = time.perf_counter()
    made = work()
    times[name] = (time.perf_counter() - start) * 1000
    return made


def _list(rows: int) -> bytes:
    """Return a list of invented people, each of them about as wordy as in a real register."""
    chance = random.Random(7)
    lines = ["Name,Date of birth,Phone,Address,Village,Guardian,Language,Date of intake,Remarks"]
    for number in range(rows):
        day, month = chance.randint(1, 28), chance.randint(1, 12)
        name = f"{chance.choice(_FIRST.split())} {chance.choice(_LAST.split())}"
        place = chance.choice(_PLACES.split())
        lines.append(
            f"{name},{day:02}/{month:02}/{chance.randint(1975, 2012)},98{number:08},"
            f'"House {number}, {place}",{place},{chance.choice(_FIRST.split())},Bengali,'
            f"{day:02}-{month:02}-2024,Comes on Tuesdays and likes to sit near the window"
        )
    return "\r\n".join(lines).encode("utf-8-sig")
