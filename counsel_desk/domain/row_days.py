"""How the days of a vault's records, and their erasure, are bound beside the chain.

They are copied from the bodies for lists, so that a page with other days could be put back.
"""

from hashlib import sha256

from counsel_desk.domain.chain import Dated
from counsel_desk.domain.framing import frame

FORMAT = "counsel_desk.beside.1"
TABLE = "record"


def of_record(day: str | None, due: str | None = None, *, erased: bool = False) -> bytes | None:
    """Return how a record's days and its erasure are bound; `None` if it has none of them."""
    if due:  # without it as in files of the fourth version
        return frame(day or "", int(erased), due)
    return frame(day or "", int(erased)) if day or erased else None


class SumOfDays:
    """The sum over the records with days and those that were erased.

    It is added to while the records are read: a list of them all would take 20 MB for 100,000.

    Attributes:
        total: The sum, not yet reduced.
    """

    def __init__(self) -> None:
        self.total = 0
        self._first = frame(FORMAT, TABLE)
        self._ends: dict[tuple[str | None, str | None, bool], bytes] = {}

    def add(self, dated: Dated) -> None:
        """Add a record."""
        number, day, due, erased = dated
        end = self._ends.get((day, due, erased))
        if end is None:
            end = frame(of_record(day, due, erased=bool(erased)) or b"")
            self._ends[day, due, erased] = end
        weight = sha256(self._first + frame(str(number)) + end).digest()
        self.total += int.from_bytes(weight, "big")
