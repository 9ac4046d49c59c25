"""Rows of a vault's chain, as the domain knows them."""

from datetime import datetime
from typing import Any

from counsel_desk.domain.chain import Row


def as_row(found: Any) -> Row:
    """Return a row of the table ``record``."""
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
