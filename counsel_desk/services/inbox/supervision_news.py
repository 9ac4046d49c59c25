"""What the other one of a supervision did: began or ended it, planned or cancelled a session.

It is read from the office log and from the vault of the two; what the person has noted is kept in
their own vault.
"""

from collections.abc import Iterator
from datetime import date

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.supervision.supervision import Meeting, MeetingState
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.inbox.entry import Entry, Kind
from counsel_desk.services.supervision import kept, pairs
from counsel_desk.services.supervision.pairs import PairView
from counsel_desk.services.work import news
from counsel_desk.services.work.session import Session

KINDS = frozenset(
    {
        Kind.SUPERVISION_BEGUN,
        Kind.SUPERVISION_ENDED,
        Kind.SUPERVISION_PLANNED,
        Kind.SUPERVISION_CANCELLED,
    }
)
NOTED = "supervision_noted:"
"""Prefix of the names of drafts in a person's own vault that say when they noted something."""
_STATES = {
    MeetingState.PLANNED: Kind.SUPERVISION_PLANNED,
    MeetingState.CANCELLED: Kind.SUPERVISION_CANCELLED,
}


def entries(session: Session) -> list[Entry]:
    """Return the news of each supervision; the key of each begins with the id of its vault."""
    session.require(Operation.SUPERVISION)
    noted, today = _noted(session), session.today()
    found = []
    for pair in pairs.listing(session):
        for kind, key, day, until in _of(session, pair):
            seen = noted.get(key)
            if seen is None or today - seen <= news.KEPT:
                found.append(Entry(kind, key, day, pair.name, until=until, noted=seen))
    return found


def _of(session: Session, pair: PairView) -> Iterator[tuple[Kind, str, date, date | None]]:
    recent = session.today() - news.KEPT
    if pair.begun_by == pair.other and pair.begun >= recent:
        yield Kind.SUPERVISION_BEGUN, f"{pair.vault}:begun", pair.begun, None
    if pair.ended is not None and pair.ended_by == pair.other and pair.ended >= recent:
        yield Kind.SUPERVISION_ENDED, f"{pair.vault}:ended", pair.ended, None
    for one in kept.every(session, pair.vault, Meeting) if pair.runs and pair.opens else ():
        kind = _STATES.get(one.body.state)
        if kind is not None and one.by == pair.other and one.body.day >= session.today():
            key = f"{pair.vault}:{one.record}:{one.version}"
            yield kind, key, local_day(one.written), one.body.day


def _noted(session: Session) -> dict[str, date]:
    with session.reading(VaultKind.WELLBEING, Operation.CHECK_IN) as reader:
        return {
            name.removeprefix(NOTED): date.fromisoformat(day.decode())
            for name in reader.transaction.drafts(NOTED)
            if (day := reader.transaction.draft(name))
        }


def note(session: Session, entry: Entry) -> None:
    """Remember that the person has noted an entry, and forget what was noted long ago."""
    today, noted = session.today(), _noted(session)
    with session.work(VaultKind.WELLBEING, Operation.CHECK_IN) as work:
        for key, day in noted.items():
            if today - day > 2 * news.KEPT:
                work.transaction.drop_draft(NOTED + key)
        work.transaction.put_draft(NOTED + entry.key, today.isoformat().encode())
