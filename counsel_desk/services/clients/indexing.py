"""Brings the search index up to date before a search.

Saving does not wait for it: the desk does it when there is nothing else to do, and a search what is
left. Everything is indexed after a change of key, which does not copy the index, or of the rules.
"""

from collections.abc import Callable

import msgspec

from counsel_desk.domain.records import Kind
from counsel_desk.domain.search import searching
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.progress import Progress, go_on
from counsel_desk.services.ports.stores import VaultTransaction

TOGETHER = 200
"""How many rows are indexed in one transaction."""
LITTLE = 50
"""The same while nobody waits for it: the interpreter serves the window all the sooner."""


class IndexingStoppedError(KnownError):
    """The person stopped the indexing."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Searching was stopped before everything was ready for it. Nothing has been changed. "
        "You can search again at any time.",
    )


def up_to_date(transaction: VaultTransaction) -> bool:
    """Return whether the index covers every record, by the current rules."""
    length = transaction.head()[0].length
    return transaction.index.reached() == (searching.rules(), length)


def index_piece(
    transaction: VaultTransaction, progress: Progress = go_on, most: int = 0
) -> tuple[int, int]:
    """Index some of the latest versions of the records that were written since the last indexing.

    A vault of many years takes a minute: in pieces, what is saved meanwhile waits for one of them.

    Args:
        transaction: A writing transaction on the vault, or one whose index is kept in memory.
        progress: Called before it begins, with how many rows are indexed and how many there are.
        most: How many records it indexes at most; by default as many as a search does in one go.

    Returns:
        How many rows are indexed by now, and how many there are.

    Raises:
        IndexingStoppedError: `progress` said to stop.
    """
    index = transaction.index
    rules, since = index.reached()
    if rules != searching.rules():
        index.empty()
        since = 0
    most, everything = most or TOGETHER, transaction.head()[0].length
    # Finding all that are left, piece after piece, would take longer than indexing them.
    piece = index.numbers([str(kind) for kind in searching.FIELDS], since, most)
    if piece and not progress(since, everything):
        raise IndexingStoppedError
    for row in index.rows(piece):
        body = msgspec.json.decode(row.body or b"{}")
        index.drop_before(row)
        index.add(row.number, searching.indexed(searching.searched(Kind(row.kind), body)))
    reached = piece[-1] if len(piece) == most else everything
    index.set_reached(searching.rules(), reached)
    return reached, everything


def index_all(piece: Callable[[], tuple[int, int]]) -> bool:
    """Index piece after piece; return whether there was more than one.

    Args:
        piece: Indexes one; see `index_piece`.
    """
    reached, everything = piece()
    several = reached < everything
    while reached < everything:
        reached, everything = piece()
    return several
