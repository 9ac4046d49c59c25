"""Brings the index up to the records, before it is searched.

A save does not wait for it: what was written since the last search is indexed by the next one. So
is everything after a change of key, which does not copy the index, and after a change of rules.
"""

from collections.abc import Callable

import msgspec

from counsel_desk.domain.records import Kind
from counsel_desk.domain.search import searching
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services.ports.stores import VaultTransaction

_TOGETHER = 200
"""Rows that are in memory at a time while they are indexed."""

Progress = Callable[[int, int], bool]
"""Gets how many records are done and how many there are; returns whether to go on."""


class IndexingStoppedError(KnownError):
    """The person stopped the making of an index."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Searching was stopped before everything was ready for it. Nothing has been changed. "
        "You can search again at any time.",
    )


def up_to_date(transaction: VaultTransaction) -> bool:
    """Return whether every record is in the index, by the rules of today."""
    length = transaction.head()[0].length
    return transaction.index.reached() == (searching.rules(), length)


def bring_up(transaction: VaultTransaction, progress: Progress) -> None:
    """Index what is not in the index yet: the last versions of the records written since.

    Args:
        transaction: Of the vault, for writing.
        progress: Asked now and then.

    Raises:
        IndexingStoppedError: It said to stop.
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
            index.add(row.number, searching.folded(searching.searched(Kind(row.kind), body)))
    index.set_reached(searching.rules(), transaction.head()[0].length)
