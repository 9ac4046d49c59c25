"""What a person has left unfinished or has to do soon."""

from collections.abc import Iterator
from datetime import timedelta

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Client
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.backup import automatic
from counsel_desk.services.clients import clients, closure, open_reports, safety_flags
from counsel_desk.services.consent import consent_reminders
from counsel_desk.services.rights import retention_due, reviews
from counsel_desk.services.supervision import books
from counsel_desk.services.today import notes_to_write
from counsel_desk.services.today.unfinished import Kind, Unfinished
from counsel_desk.services.work import drafts
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session

AHEAD = timedelta(days=14)
"""How long before its day a risk review is listed."""
SOON = timedelta(days=7)
"""The same for a check on how somebody is after the work together."""


def of_counsellor(session: Session) -> list[Unfinished]:
    """Return what is unfinished or due soon in a counsellor's files."""
    today = session.today()
    untold = [
        Unfinished(Kind.UNTOLD, None, one.record, one.body.code)
        for one in open_reports.untold(session)
    ]
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = [
            *notes_to_write.drafts_left(reader, session.me.person),
            *notes_to_write.unwritten(reader, today),
            *_risk_reviews(session, reader),
        ]
    return [*untold, *found, *_due(session), *_retention(session)]


def _risk_reviews(session: Session, reader: Reader) -> Iterator[Unfinished]:
    """Return the open files whose next risk review is due, the earliest first."""
    until = session.today() + AHEAD
    days = [
        (one.next_review, client)
        for client, one in safety_flags.held_risks(reader).items()
        if one.next_review is not None and one.next_review <= until
    ]
    for day, client in sorted(days):
        filed = reader.get(client, Client)
        if filed is not None and filed.body.closed is None:
            yield Unfinished(Kind.RISK_REVIEW, day, client, filed.body.code)


def _due(session: Session) -> Iterator[Unfinished]:
    until = session.today() + SOON
    found = (
        (Kind.RIGHTS, reviews.due(session)),
        (Kind.CONSENT_ENDING, consent_reminders.ending(session)),
        (Kind.CONSENT_OF_AGE, consent_reminders.of_age(session)),
        (Kind.FOLLOW_UP, [one for one in closure.follow_ups(session) if one.day <= until]),
    )
    for kind, each in found:
        for one in each:
            yield Unfinished(kind, one.day, one.client, one.code)


def of_supervision(session: Session) -> list[Unfinished]:
    """Return the sessions of supervision that are near, and what was agreed and is still open."""
    found, until = [], session.today() + SOON
    for one in books.ahead(session):
        if one.next is not None and one.next.day <= until:
            coming = Kind.SUPERVISION_COMING
            found.append(
                Unfinished(coming, one.next.day, record=one.pair.vault, name=one.pair.name)
            )
        if one.open:
            agreed = Kind.SUPERVISION_AGREED
            found.append(
                Unfinished(
                    agreed, one.due, record=one.pair.vault, count=one.open, name=one.pair.name
                )
            )
    return found


def _retention(session: Session) -> Iterator[Unfinished]:
    found = retention_due.due(session)
    count = found.destructions + found.reviews
    if count:
        yield Unfinished(Kind.RETENTION, count=count)


def half_written(session: Session) -> list[Unfinished]:
    """Return the forms that the person left before they were saved, the latest first."""
    return [
        Unfinished(
            Kind.HALF_WRITTEN,
            local_day(draft.saved),
            place.client,
            clients.get(session, place.client).body.code if place.client else "",
            page=place.page,
        )
        for place, draft in drafts.mine(session)
    ]


def backup(session: Session) -> list[Unfinished]:
    """Return since when there is no newer backup, for those whom it concerns."""
    if not automatic.concerned(session) or not automatic.is_old(session):
        return []
    last = automatic.last_made(session)
    if last is None:
        return [Unfinished(Kind.BACKUP_NONE)]
    return [Unfinished(Kind.BACKUP_OLD, local_day(last))]
