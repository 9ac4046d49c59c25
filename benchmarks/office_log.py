"""Times the office log: what is new at a sign-in, and the whole of a year's work."""

from datetime import timedelta
from hashlib import sha256

from benchmarks.measuring.measure import Measure, milliseconds, within
from counsel_desk.domain.office_log.bodies import Acted, Body, HeadSeen
from counsel_desk.domain.office_log.entry import (
    Signed,
    StoredEntry,
    extend,
    placed,
    statement,
    stored,
)
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.work.log_rows import folded
from counsel_desk.services.work.session import Session

NEW, YEAR = 5_000, 100_000
"""Entries since somebody was last here, and of a year's work of an office of ten."""


def measures(session: Session) -> list[Measure]:
    """Measure the log of an office.

    Args:
        session: A counsellor's; nothing is entered in their office's log.
    """
    rows = _rows(session, YEAR)
    data = session.data
    before, verify = data.register.state, data.tools.keys.verify
    new = milliseconds(lambda: folded(rows[:NEW], verify, before), 3)
    whole = milliseconds(lambda: folded(rows, verify, before), 1)
    size = sum(len(row.body) + len(row.signature) + 100 for row in rows) / 2**20
    return [
        within(f"office log: {NEW:,} new entries", new, "ms", None, 100),
        within(f"office log: {YEAR:,} entries", whole, "ms", None, 20_000),
        within(f"office log: size of {YEAR:,} entries", size, "MiB", None, 100),
    ]


def _rows(session: Session, count: int) -> list[StoredEntry]:
    """Return entries that could follow: saves, of which each is an action and a head, signed."""
    state, me, office = session.data.register.state, session.me.person, session.data.office.office
    vault = state.vaults[session.vaults[VaultKind.COUNSELLING].vault_id]
    head, instant, rows = state.head, session.data.tools.now(), []
    for number in range(count // 2):
        instant += timedelta(minutes=1)
        link = sha256(str(number).encode()).digest()
        length, changes = vault.head.length + 1 + number, vault.changes + 1 + number
        heard = vault.heard.get(me, 0) + 1 + number
        said: tuple[Body, ...] = (
            Acted("note_signed"),
            HeadSeen(vault.vault, length, link, changes, link, heard),
        )
        for body in said:
            entry = placed(head, Signed(me, body, b""), instant)
            signed = session.identity.sign(statement(office, entry)) if body is said[-1] else b""
            entry = placed(head, Signed(me, body, signed), instant)
            rows.append(stored(entry))
            head = extend(head, office, entry)
    return rows
