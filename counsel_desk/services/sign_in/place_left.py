"""Where a person was at the desk when it was locked, kept in their own vault.

Nobody else can read it: it names pages, and by their ids the records that were open.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import msgspec

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.work.session import Session

_NAME = "place_left"
"""The name among the drafts of the vault; it is no form's."""


@dataclass(frozen=True)
class PlaceLeft:
    """A page and what was open in it.

    Attributes:
        page: The name of the page.
        opened: What was open in it, in words of that page; empty for its beginning.
    """

    page: str
    opened: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class _Kept:
    day: date
    place: PlaceLeft


def keep(session: Session, place: PlaceLeft) -> None:
    """Keep where the person is, in place of what was kept before."""
    body = msgspec.json.encode(_Kept(session.today(), place))
    with session.work(VaultKind.WELLBEING, Operation.CHECK_IN) as work:
        work.transaction.put_draft(_NAME, body)


def take(session: Session) -> PlaceLeft | None:
    """Return where the person was when they locked the desk today, once; `None` for nowhere.

    A new day begins at the beginning.
    """
    with session.reading(VaultKind.WELLBEING, Operation.CHECK_IN) as reader:
        body = reader.transaction.draft(_NAME)
    if body is None:
        return None
    if not session.data.read_only:
        with session.work(VaultKind.WELLBEING, Operation.CHECK_IN) as work:
            work.transaction.drop_draft(_NAME)
    try:
        kept = msgspec.json.decode(body, type=_Kept)
    except msgspec.DecodeError:
        return None
    return kept.place if kept.day == session.today() else None
