"""Turns database rows into the domain's chain rows."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from counsel_desk.domain.chain import Row


def as_row(found: Sequence[Any]) -> Row:
    """Return a row of the table ``record`` as the domain's `Row`.

    Args:
        found: Its columns in the order of the table; what comes after the digest is left out.
    """
    number, record, version, kind, parent, author, written, salt, body, digest, *_day = found
    instant = datetime.fromisoformat(written)
    return Row(number, record, version, kind, parent, author, instant, salt, body, digest)


def last_versions(found: Iterable[Sequence[Any]]) -> list[Sequence[Any]]:
    """Return the last version of each record, in the order in which the records were begun.

    Args:
        found: Every version of some records, as columns in the order of the table.
    """
    last: dict[str, Sequence[Any]] = {}
    begun: dict[str, int] = {}
    for row in found:
        number, record, version = row[:3]
        if version == 1:
            begun[record] = number
        if record not in last or version > last[record][2]:
            last[record] = row
    return sorted(last.values(), key=lambda row: begun.get(row[1], row[0]))
