"""Takes a moving in back in one step, until the first of its files was used.

Beside the records stands where the rows of each moving in begin and end. Whatever mentions one of
its files later, a record or a draft, ends the undoing.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

import msgspec

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.progress import Progress
from counsel_desk.services.moving_in.often import often
from counsel_desk.services.transfer.transfer import require_own
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

_KEPT = "moved_in"
_MOST = 20
_ID = re.compile(r"[0-9a-f]{32}")
_MADE = frozenset({Kind.CLIENT, Kind.INTAKE, Kind.FORM_RESPONSE})


class UsedSinceError(KnownError):
    """A file that was moved in has been used since."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "One of the files that were imported has been used since, so they can no longer be taken "
        "out together. Nothing has been changed. A single file can be closed in the list.",
    )


@dataclass(frozen=True)
class MovedIn:
    """One moving in.

    Attributes:
        first: The number of its first row in the vault's chain.
        last: The number of its last row.
        count: How many files it made.
        when: When it was done.
    """

    first: int
    last: int
    count: int
    when: datetime


def note(session: Session, work: Work, begun: int, count: int) -> None:
    """Note a moving in, within its unit of work.

    Args:
        session: Whose it is.
        work: The unit of work, after its last record.
        begun: The length of the vault's chain before it.
        count: How many files it made.
    """
    length = work.head.length if work.head else begun
    made = MovedIn(begun + 1, length, count, session.data.tools.now())
    _keep(work, [*_noted(work), made][-_MOST:])


def latest(session: Session) -> MovedIn | None:
    """Return the latest moving in if it can be undone, or `None`."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        noted = _noted(reader)
        return noted[-1] if noted and _untouched(reader, noted[-1]) is not None else None


def undo(session: Session, which: MovedIn, progress: Progress) -> None:
    """Take out every file that a moving in made, in one unit of work.

    Args:
        session: A counsellor's, in their own vault.
        which: As `latest` returned it.
        progress: Called now and then.

    Raises:
        UsedSinceError: One of them was used since, or they were taken out before.
        StoppedError: `progress` said to stop; nothing was changed.
        NotPermittedError: The vault is a colleague's.
    """
    require_own(session)
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        noted = _noted(work)
        records = _untouched(work, which) if which in noted else None
        if records is None:
            raise UsedSinceError
        for record in often(records, len(records), progress):
            work.erase(record)
        _keep(work, [one for one in noted if one != which])
        work.audit("moving_in_undone")


def _untouched(reader: Reader, which: MovedIn) -> list[str] | None:
    """Return the records of a moving in, or `None` if anything mentions one of them since."""
    records: list[str] = []
    own: frozenset[str] = frozenset()
    for row in reader.transaction.rows_after(which.first - 1):
        if row.number <= which.last:
            if row.kind not in _MADE or row.body is None:
                return None
            records.append(row.record)
            continue
        own = own or frozenset(records)
        if own.intersection((row.record, row.parent, *_mentioned(row.body))):
            return None
    return None if _in_drafts(reader, frozenset(records)) else records


def _mentioned(body: bytes | None) -> Iterable[str]:
    return _ID.findall((body or b"").decode(errors="replace"))


def _in_drafts(reader: Reader, own: frozenset[str]) -> bool:
    names = reader.transaction.drafts()
    return any(
        own.intersection((*_ID.findall(name), *_mentioned(reader.transaction.draft(name))))
        for name in names
    )


def _noted(reader: Reader) -> list[MovedIn]:
    """Return what is noted; without what does not read, there is nothing to be undone."""
    try:
        return msgspec.json.decode(reader.transaction.meta(_KEPT) or b"[]", type=list[MovedIn])
    except msgspec.MsgspecError:
        return []


def _keep(work: Work, noted: list[MovedIn]) -> None:
    work.transaction.put_meta(_KEPT, msgspec.json.encode(noted))
