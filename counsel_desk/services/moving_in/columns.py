"""Where the columns of a list go: as the person said last time, or else as their headings say."""

import json
from collections.abc import Sequence
from contextlib import suppress

from counsel_desk.domain.moving_in.fields import Columns, Field, fits, guess
from counsel_desk.domain.moving_in.headings import folded
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

_KEPT = "moving_in_columns"
_MOST = 500
"""So many headings are remembered, the latest ones."""
_LONGEST = 100
"""Letters of a heading; a longer one is not remembered."""


def suggested(session: Session, headings: Sequence[str]) -> Columns:
    """Return where the columns of a list most likely go."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = guess(headings, _remembered(reader))
    return found if fits(found) else guess(headings)


def remember(work: Work, headings: Sequence[str], columns: Columns) -> None:
    """Remember where columns go, within the unit of work that moves them in.

    Of several columns with one heading it is one that was taken.
    """
    now: dict[str, Field | None] = {}
    for name, field in zip(map(folded, headings), columns, strict=True):
        if 0 < len(name) <= _LONGEST:
            now[name] = now.get(name) or field
    kept = {name: field for name, field in _remembered(work).items() if name not in now} | now
    latest = dict(list(kept.items())[-_MOST:])
    work.transaction.put_meta(_KEPT, json.dumps(latest).encode())


def _remembered(reader: Reader) -> dict[str, Field | None]:
    """Return what is remembered; what does not fit, such as a former field, is forgotten."""
    found: object = None
    with suppress(ValueError, RecursionError):
        found = json.loads(reader.transaction.meta(_KEPT) or b"")
    kept: dict[str, Field | None] = {}
    for name, field in found.items() if isinstance(found, dict) else ():
        if len(name) <= _LONGEST and (field is None or field in list(Field)):
            kept[name] = field and Field(field)
    return kept
