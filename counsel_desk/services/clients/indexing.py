"""Brings the search index up to date before a search.

Saving does not wait for it: the next search indexes what was written since the last one. It
indexes everything after a change of key, which does not copy the index, or a change of rules.
"""

import msgspec

from counsel_desk.domain.records import Kind
from counsel_desk.domain.search import searching
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.progress import Progress
from counsel_desk.services.ports.stores import VaultTransaction

_TOGETHER = 200
"""How many rows are in memory at a time while they are indexed."""


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


def update_index(transaction: VaultTransaction, progress: Progress) -> None:
    """Index the latest versions of the records that were written since the last indexing.

    Args:
        transaction: A writing transaction on the vault, or one whose index is kept in memory.
        progress: Called now and then.

    Raises:
        IndexingStoppedError: `progress` said to stop.
    """
    index = transaction.index
    rules, since = index.reached()
    if rules != searching.rules():
        index.empty()
        since = 0
    numbers = index.numbers([str(kind) for kind in searching.FIELDS], since)
    for done in range(0, len(numbers), _TOGETHER):
        if not progress(done, len(numbers)):
            raise IndexingStoppedError
        for row in index.rows(numbers[done : done + _TOGETHER]):
            body = msgspec.json.decode(row.body or b"{}")
            index.drop_before(row)
            index.add(row.number, searching.indexed(searching.searched(Kind(row.kind), body)))
    if len(numbers) > _TOGETHER:
        index.tidy()
    index.set_reached(searching.rules(), transaction.head()[0].length)
