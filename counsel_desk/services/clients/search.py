"""Searches a counsellor's own vault and those of colleagues whom they cover for."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial

import msgspec

from counsel_desk.domain import chain
from counsel_desk.domain.chain import Row
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Client, Kind
from counsel_desk.domain.search import searching
from counsel_desk.domain.search.searching import Term, Wanted
from counsel_desk.domain.search.snippets import Snippet, snippet
from counsel_desk.domain.trust import VaultKind
from counsel_desk.progress import Progress, go_on
from counsel_desk.services.clients import indexing
from counsel_desk.services.clients.indexing import index_all, index_piece, up_to_date
from counsel_desk.services.ports.stores import VaultTransaction
from counsel_desk.services.work.reader import RecordAlteredError
from counsel_desk.services.work.session import Session

MOST = 200
"""How many hits are shown at most; with more, the person can narrow the search."""


@dataclass(frozen=True)
class Hit:
    """A record that matches a search.

    Attributes:
        record: Its id.
        clients: Record ids of the client it belongs to, or of those a group note is about.
        codes: Their codes; fewer if a file is not here any more.
        kind: The kind of record.
        day: The day it is about or, if none, was written.
        written: When it was written.
        snippet: A few of its words.
        vault: Id of the colleague's vault it is in; empty for the person's own vault.
        owner: Name of that colleague; empty for the person's own vault.
    """

    record: str
    clients: tuple[str, ...]
    codes: tuple[str, ...]
    kind: Kind
    day: date
    written: datetime
    snippet: Snippet
    vault: str = ""
    owner: str = ""


@dataclass(frozen=True)
class Found:
    """The result of a search.

    Attributes:
        hits: The matching records, newest first.
        more: Whether there are more than these.
        asked: Whether there was a word to search for.
    """

    hits: tuple[Hit, ...] = ()
    more: bool = False
    asked: bool = True


def find(
    session: Session, text: str, wanted: Wanted | None = None, progress: Progress = go_on
) -> Found:
    """Search the latest versions of records; drafts are not searched.

    Args:
        session: A counsellor's; vaults that they cover are searched too.
        text: Words that must all occur, "a phrase in quotes" or the beginnin* of a word. Any text
            is valid.
        wanted: Kinds, days and client to search; everything if not given.
        progress: Called while records are indexed: those written since the last search, or all
            after a change of key.

    Raises:
        IndexingStoppedError: `progress` said to stop.
    """
    session.require(Operation.READ_CLIENT_FILE)
    asked = searching.terms(text)
    if not asked:
        return Found(asked=False)
    found = [_within(session, asked, wanted or Wanted(), progress)]
    for each in session.running_covers():
        there = session.standing_in(each.vault)
        theirs = _within(there, asked, wanted or Wanted(), progress)
        named = tuple(replace(hit, vault=each.vault, owner=each.owner) for hit in theirs.hits)
        found.append(replace(theirs, hits=named))
    if len(found) == 1:
        return found[0]
    hits = [hit for one in found for hit in one.hits]
    every = sorted(hits, key=lambda hit: hit.written, reverse=True)
    return Found(tuple(every[:MOST]), any(one.more for one in found) or len(every) > MOST)


def _within(session: Session, asked: list[Term], wanted: Wanted, progress: Progress) -> Found:
    """Search one vault."""
    _prepare(session, progress)
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        index = reader.transaction.index
        found = index.find(searching.match(asked), wanted, MOST + 1)
        rows = [pair for pair in found if _client(pair[0]) not in reader.sealed]
        about = {each for row, _day in rows[:MOST] for each in _clients(row)}
        codes = _codes(reader.transaction, about - set(reader.sealed))
    hits = tuple(_hit(row, day, codes, asked) for row, day in rows[:MOST])
    return Found(hits, more=len(found) > MOST)


def _prepare(session: Session, progress: Progress) -> None:
    """Index what was written since the last search; in memory if the vault is only read."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        if up_to_date(reader.transaction):
            return
        if session.data.read_only:
            reader.transaction.index.keep_in_memory()
            index_all(partial(index_piece, reader.transaction, progress))
            return
    if index_all(partial(_index_piece, session, progress)):
        with session.work(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as work:
            work.transaction.index.tidy()


def _index_piece(session: Session, progress: Progress) -> tuple[int, int]:
    with session.work(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as work:
        return index_piece(work.transaction, progress)


def make_ready(session: Session, most: int = 0, progress: Progress = go_on) -> bool:
    """Index a little of what was written since the last search, so that the next one is quick.

    Args:
        session: A counsellor's, whose own vault it is.
        most: How many records at most; by default very few.
        progress: Called before it begins, with how many rows are indexed and how many there are.

    Returns:
        Whether there is more to index.

    Raises:
        IndexingStoppedError: `progress` said to stop.
    """
    session.require(Operation.READ_CLIENT_FILE)
    if session.data.read_only:
        return False
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        if up_to_date(reader.transaction):
            return False
    with session.work(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as work:
        reached, everything = index_piece(work.transaction, progress, most or indexing.LITTLE)
    return reached < everything


def _client(row: Row) -> str:
    return row.record if row.kind == Kind.CLIENT else row.parent


def _clients(row: Row) -> tuple[str, ...]:
    """Return the client a record belongs to; a group note belongs to all who took part."""
    if row.kind == Kind.GROUP_SESSION:
        return msgspec.json.decode(row.body or b"{}", type=_Group).participants
    client = _client(row)
    return (client,) if client else ()


@dataclass(frozen=True)
class _Group:
    participants: tuple[str, ...] = ()


def _codes(transaction: VaultTransaction, records: set[str]) -> dict[str, str]:
    """Return the codes of clients by record id."""
    return {
        row.record: msgspec.json.decode(row.body, type=Client).code
        for row in transaction.latest_among(records)
        if row.body is not None and row.kind == Kind.CLIENT
    }


def _hit(row: Row, day: date | None, codes: dict[str, str], asked: Sequence[Term]) -> Hit:
    if chain.row_digest(row) != row.digest:
        raise RecordAlteredError
    kind, clients = Kind(row.kind), _clients(row)
    shown = searching.shown(kind, msgspec.json.decode(row.body or b"{}"))
    return Hit(
        row.record,
        clients,
        tuple(codes[each] for each in clients if each in codes),
        kind,
        day or local_day(row.written),
        row.written,
        snippet(shown, asked),
    )
