"""Times searching many notes, against a bare FTS5 table with the same notes."""

from typing import Any

from benchmarks import notes
from benchmarks.measuring import raw
from benchmarks.measuring.measure import Measure, against, milliseconds
from counsel_desk.domain.records import Kind
from counsel_desk.domain.search.searching import Wanted
from counsel_desk.services.clients import search
from counsel_desk.services.work.session import Session


def measures(session: Session, connection: Any, amount: int, runs: int) -> list[Measure]:
    """Search for a word in nearly every note, a word in a few notes and two words side by side.

    Both sides return the newest 200 with a snippet each; the desk also checks every record against
    its digest and looks up the clients' codes.

    Args:
        session: The session of a counsellor with the notes of `notes.texts`.
        connection: A bare database.
        amount: How many notes.
        runs: How many runs to take the median of.
    """
    texts, words = notes.texts(amount), notes.vocabulary()
    raw.fill_text(connection, texts)
    often, seldom = words[notes.OFTEN], words[notes.SELDOM]
    beside = " ".join(texts[amount // 2].split()[:2])
    asked = {"often met": often, "seldom met": seldom, "side by side": f'"{beside}"'}
    wanted = Wanted(kinds=(Kind.NOTE,))
    search.find(session, often)
    found = []
    for name, text in asked.items():
        value = milliseconds(lambda text=text: search.find(session, text, wanted), runs)  # type: ignore[misc]
        quoted = f'"{text.strip(chr(34))}"'
        bare = milliseconds(lambda quoted=quoted: raw.find(connection, quoted, search.MOST), runs)  # type: ignore[misc]
        found.append(against(f"search, words {name}", value, "ms", bare, 1.3))
    return found
