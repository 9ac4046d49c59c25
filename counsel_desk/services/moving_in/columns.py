"""Where the columns of a list go: as the person said last time, or else as their headings say."""

from collections.abc import Sequence

import msgspec

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


def suggested(session: Session, headings: Sequence[str]) -> Columns:
    """Return where the columns of a list most likely go."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        known = _remembered(reader)
    guesses = guess(headings)
    if not any(folded(heading) in known for heading in headings):
        return guesses
    found = tuple(
        known.get(folded(heading), guessed)
        for heading, guessed in zip(headings, guesses, strict=True)
    )
    return found if fits(found) else guesses


def remember(work: Work, headings: Sequence[str], columns: Columns) -> None:
    """Remember where columns go, within the unit of work that moves them in."""
    pairs = zip(map(folded, headings), columns, strict=True)
    now = {name: field for name, field in pairs if name}
    kept = {name: field for name, field in _remembered(work).items() if name not in now} | now
    latest = dict(list(kept.items())[-_MOST:])
    work.transaction.put_meta(_KEPT, msgspec.json.encode(latest))


def _remembered(reader: Reader) -> dict[str, Field | None]:
    body = reader.transaction.meta(_KEPT)
    return msgspec.json.decode(body, type=dict[str, Field | None]) if body else {}
