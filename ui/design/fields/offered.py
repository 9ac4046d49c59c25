"""Records to choose one from, each with a title: one model for every field that offers them."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QStringListModel


class Offered(QStringListModel):
    """The titles of records, in order; however many fields offer them, they are here once.

    Args:
        pairs: Pairs of record id and title.
        parent: Its parent.
    """

    def __init__(
        self, pairs: Iterable[tuple[str, str]] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pairs: list[tuple[str, str]] = []
        self._places: dict[str, int] = {}
        self.offer(pairs)

    @property
    def pairs(self) -> Sequence[tuple[str, str]]:
        """Record id and title of each."""
        return self._pairs

    def offer(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Offer other records, or the same ones under other titles."""
        pairs = list(pairs)
        if pairs != self._pairs:
            self._pairs = pairs
            self._places = {record: place for place, (record, _title) in enumerate(pairs)}
            self.setStringList([title for _record, title in pairs])

    def record(self, place: int) -> str:
        """Return the record at a place, or ``""`` if there is none."""
        return self._pairs[place][0] if 0 <= place < len(self._pairs) else ""

    def place(self, record: str) -> int:
        """Return the place of a record, or -1 if it is not offered."""
        return self._places.get(record, -1)

    def found(self, typed: str) -> str:
        """Return the one record whose title begins with what was typed, or holds it."""
        wanted = typed.casefold()
        titles = [(record, title.casefold()) for record, title in self._pairs]
        for holds in (str.startswith, str.__contains__):
            fitting = [record for record, title in titles if holds(title, wanted)]
            if len(fitting) == 1:
                return fitting[0]
        return ""
