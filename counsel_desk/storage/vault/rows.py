"""Turns database rows into the domain's chain rows."""

from datetime import datetime
from typing import Any

from counsel_desk.domain.chain import Row


def as_row(found: Any) -> Row:
    """Return a row of the table ``record`` as the domain's `Row`."""
    return Row(
        found.number,
        found.record,
        found.version,
        found.kind,
        found.parent,
        found.author,
        datetime.fromisoformat(found.written),
        found.salt,
        found.body,
        found.digest,
    )
