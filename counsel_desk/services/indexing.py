"""Keeps the index true to the records, in the transaction that writes them."""

from collections.abc import Callable
from functools import cached_property

import msgspec

from counsel_desk.domain import searching
from counsel_desk.domain.chain import Row
from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.domain.records import Kind
from counsel_desk.errors import KnownError
from counsel_desk.services.search_ports import SearchIndex
from counsel_desk.services.store_ports import VaultTransaction

_TOGETHER = 200
"""Rows that are in memory at a time while an index is made."""

Progress = Callable[[int, int], bool]
"""Gets how many records are done and how many there are; returns whether to go on."""


class IndexingStoppedError(KnownError):
    """The person stopped the making of an index."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Searching was stopped before everything was ready for it. Nothing has been changed. "
        "You can search again at any time.",
    )


class Indexer:
    """Follows one unit of work.

    Args:
        index: The index of the vault, in the transaction of the work.

    Attributes:
        erased: Whether records were erased, whose words must not stay behind.
    """

    def __init__(self, index: SearchIndex) -> None:
        self.erased = False
        self._index = index

    @cached_property
    def _whole(self) -> bool:
        """Whether the index is up to date; if it is not, the next search makes it anew."""
        return self._index.rules() == searching.rules()

    def put(self, row: Row, last: Row | None) -> None:
        """Index a row in place of the version before.

        Args:
            row: What was written.
            last: The version before, if there is one.
        """
        if row.kind not in searching.FIELDS or not self._whole:
            return
        if last is not None:
            self._index.drop(last.number)
        _add(self._index, row)

    def purge(self) -> None:
        """Take the words of erased records away for good."""
        if self.erased:
            self._index.purge()


def make_anew(transaction: VaultTransaction, progress: Progress) -> None:
    """Make the whole index, where it is not made by the rules of today.

    Args:
        transaction: Of the vault, for writing.
        progress: Asked now and then.

    Raises:
        IndexingStoppedError: It said to stop.
    """
    index = transaction.index
    if index.rules() == searching.rules():
        return
    index.begin()
    numbers = index.numbers([str(kind) for kind in searching.FIELDS])
    for done in range(0, len(numbers), _TOGETHER):
        if not progress(done, len(numbers)):
            raise IndexingStoppedError
        for row in index.rows(numbers[done : done + _TOGETHER]):
            _add(index, row)
    index.finish(searching.rules())


def _add(index: SearchIndex, row: Row) -> None:
    body = msgspec.json.decode(row.body or b"{}")
    index.add(row.number, searching.folded(searching.searched(Kind(row.kind), body)))
