"""What concerns anybody: complaints sealed to them, talks asked for, their own vaults."""

from collections.abc import Iterator
from datetime import date

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.complaints import complaints
from counsel_desk.services.inbox.entry import Entry, Kind
from counsel_desk.services.vaults import recovery_news
from counsel_desk.services.wellbeing import talks
from counsel_desk.services.work import news
from counsel_desk.services.work.session import Session

TOLD = "told_of_entries"
"""Name in a person's own vault: up to which entry of the log an earlier version told them."""
HANDED = "handed_news:"
"""Prefix of the names of drafts that say when a hand-over of a vault was noted."""
COVERS = "cover_news:"
"""Prefix of the names of drafts that say when the early end of a cover was noted."""
_PREFIXES = {Kind.RECOVERED: HANDED, Kind.COVER_ENDED: COVERS}
OWN = (VaultKind.WELLBEING, Operation.CHECK_IN)


def entries(session: Session) -> list[Entry]:
    """Return what concerns a person whatever their role."""
    return [*_complaints(session), *_talks(session), *_recovered(session), *_covers(session)]


def _complaints(session: Session) -> Iterator[Entry]:
    for one in complaints.listing(session):
        if one.body.done is None:
            yield Entry(Kind.COMPLAINT, one.record, one.body.said, one.body.desk)
    named = complaints.change(session)
    if named is not None:
        kind = Kind.COMPLAINTS_GO if named else Kind.COMPLAINTS_STAY
        yield Entry(kind, "", session.today(), named)


def _talks(session: Session) -> Iterator[Entry]:
    for one in talks.mine(session):
        yield Entry(Kind.TALK, one.record, one.body.said, one.body.name)


def _recovered(session: Session) -> Iterator[Entry]:
    """Return who was handed a vault of the person's, or one by the root."""
    state, me, today = session.data.register.state, session.me.person, session.today()
    with session.reading(*OWN) as reader:
        told = int(reader.transaction.meta(TOLD) or b"0")
    noted = _noted(session, HANDED)
    for vault in state.vaults.values():
        for one in vault.handed if vault.owner == me else ():
            seen = noted.get(str(one.entry))
            if one.entry > told and (seen is None or today - seen <= news.KEPT):
                yield Entry(
                    Kind.RECOVERED,
                    str(one.entry),
                    local_day(one.instant),
                    state.people[one.person].name,
                    reason=one.reason,
                    noted=seen,
                )
    for notice in recovery_news.told(session):
        seen = noted.get(notice.link)
        if seen is None or today - seen <= news.KEPT:
            name, reason = notice.name, notice.reason
            yield Entry(Kind.RECOVERED, notice.link, notice.day, name, reason=reason, noted=seen)


def _covers(session: Session) -> Iterator[Entry]:
    """Return whose vault the person covered when that was ended before its last day."""
    state, me, today = session.data.register.state, session.me.person, session.today()
    noted = _noted(session, COVERS)
    for vault in state.vaults.values():
        for one in vault.covers_ended:
            seen, day = noted.get(str(one.entry)), local_day(one.instant)
            if one.person == me and today - (seen or day) <= news.KEPT:
                name = state.people[vault.owner].name
                yield Entry(Kind.COVER_ENDED, str(one.entry), day, name, noted=seen)


def _noted(session: Session, prefix: str) -> dict[str, date]:
    with session.reading(*OWN) as reader:
        return {
            name.removeprefix(prefix): date.fromisoformat(day.decode())
            for name in reader.transaction.drafts(prefix)
            if (day := reader.transaction.draft(name))
        }


def note(session: Session, entry: Entry) -> None:
    """Remember that the person has noted an entry."""
    if entry.kind not in _PREFIXES:
        complaints.note_change(session)
        return
    name = _PREFIXES[entry.kind] + entry.key
    with session.work(*OWN) as work:
        work.transaction.put_draft(name, session.today().isoformat().encode())
