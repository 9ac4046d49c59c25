"""Notices after sign-in: what happened while the person was away, and what is unfinished."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from counsel_desk.domain.exceptional_disclosure import State as ExceptionalState
from counsel_desk.domain.office.roles import Operation, allowed
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.transfer import State
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.backup import automatic
from counsel_desk.services.casework import incoming_requests
from counsel_desk.services.clients import clients
from counsel_desk.services.consent import consent_reminders
from counsel_desk.services.exceptional_disclosure import cosigning, exceptional_answers
from counsel_desk.services.notes import notes
from counsel_desk.services.transfer import taking_over, transfer_answers
from counsel_desk.services.work import drafts
from counsel_desk.services.work.session import Session

TOLD = "told_of_entries"
_TOLERANCE = timedelta(minutes=5)
_LOOKED_AT = 200
"""How many of the last entries of the office log are searched for a clock that was set back."""
_LISTED = 3
"""How many drafts or codes a notice lists at most: nobody reads more."""


class Kind(StrEnum):
    """What a notice is about."""

    CLOCK = "clock"
    FOLDER = "folder"
    RECOVERED = "recovered"
    BROUGHT_OVER = "brought_over"
    BACKUP_OLD = "backup_old"
    BACKUP_NONE = "backup_none"
    LETTER_MISSING = "letter_missing"
    HANDED_OVER = "handed_over"
    DECLINED = "declined"
    OFFERED = "offered"
    HALF_WRITTEN = "half_written"
    UNSIGNED = "unsigned"
    UNSIGNED_ONE = "unsigned_one"
    REQUESTS = "requests"
    CONSENT_ENDING = "consent_ending"
    CONSENT_OF_AGE = "consent_of_age"
    COSIGN_ASKED = "cosign_asked"
    COSIGNED = "cosigned"
    SENT_BACK = "sent_back"


@dataclass(frozen=True)
class Notice:
    """One thing to tell the person.

    Attributes:
        kind: What it is about.
        day: When it happened; for a clock that was set back, the latest day in the office log.
        name: A colleague's name, clients' codes or a number, depending on the kind, or ``""``.
        reason: Code of the reason; for a draft, its page; for unsigned notes, clients' codes; or
            ``""``.
    """

    kind: Kind
    day: date
    name: str = ""
    reason: str = ""


def gather(session: Session) -> list[Notice]:
    """Return the notices for the person.

    News appears once, problems every time. An offered file appears until it is answered, a draft
    until it is saved or discarded.
    """
    session.require(Operation.READ_OWN_ACTIONS)
    today = session.today()
    notices = [Notice(Kind.BROUGHT_OVER, today)] if session.brought_over else []
    notices += [
        *_clock(session),
        *_folder(session),
        *_backup(session),
        *_missing(session),
        *_recovered(session),
    ]
    if VaultKind.COUNSELLING in session.vaults:
        notices += [*_ended(session), *_offered(session), *_requests(session)]
        notices += [*_unsigned(session), *_answered(session)]
        notices += _consents(session)
    if allowed(session.me.roles, Operation.COSIGN_EXCEPTION):
        notices += _asked(session)
    return [*notices, *_half_written(session)]


def _unsigned(session: Session) -> list[Notice]:
    """Return how many notes are unsigned, if any has been for long."""
    found = notes.waiting(session)
    if not found:
        return []
    kind = Kind.UNSIGNED_ONE if len(found) == 1 else Kind.UNSIGNED
    files = dict.fromkeys(draft.client for draft in found)
    codes = [clients.get(session, client).body.code for client in list(files)[:_LISTED]]
    day = local_day(found[0].begun or found[0].saved)
    return [Notice(kind, day, str(len(found)), ", ".join(codes))]


def _consents(session: Session) -> list[Notice]:
    """Return whose consents end soon, and who has come of age and must now be asked directly."""
    kinds = {
        Kind.CONSENT_ENDING: consent_reminders.ending(session),
        Kind.CONSENT_OF_AGE: consent_reminders.of_age(session),
    }
    return [
        Notice(kind, found[0].day, ", ".join(one.code for one in found[:_LISTED]))
        for kind, found in kinds.items()
        if found
    ]


def _half_written(session: Session) -> list[Notice]:
    return [
        Notice(
            Kind.HALF_WRITTEN,
            local_day(draft.saved),
            clients.get(session, place.client).body.code if place.client else "",
            place.page,
        )
        for place, draft in drafts.mine(session)[:_LISTED]
    ]


def _folder(session: Session) -> list[Notice]:
    return [] if session.data.private else [Notice(Kind.FOLDER, session.today())]


def _backup(session: Session) -> list[Notice]:
    """Return since when there is no newer backup, for those whom it concerns."""
    if not automatic.concerned(session) or not automatic.is_old(session):
        return []
    last = automatic.last_made(session)
    if last is None:
        return [Notice(Kind.BACKUP_NONE, session.today())]
    return [Notice(Kind.BACKUP_OLD, local_day(last))]


def _clock(session: Session) -> list[Notice]:
    with session.data.register.reading() as register:
        recent = register.latest(_LOOKED_AT)
    latest = max(entry.instant for entry in recent)
    if latest <= session.data.tools.now() + _TOLERANCE:
        return []
    return [Notice(Kind.CLOCK, local_day(latest))]


def _recovered(session: Session) -> list[Notice]:
    """Return who was handed a vault of the person's, or one by the root, since they were told."""
    wellbeing, me = session.vaults[VaultKind.WELLBEING], session.me.person
    with wellbeing.reading() as transaction:
        told = int(transaction.meta(TOLD) or b"0")
    state = session.data.register.state
    found = [
        one
        for vault in state.vaults.values()
        if vault.owner == me
        for one in vault.handed
        if one.entry > told
    ]
    if found and not session.data.read_only:
        with wellbeing.writing() as transaction:
            transaction.put_meta(TOLD, str(max(one.entry for one in found)).encode())
    return [
        Notice(Kind.RECOVERED, local_day(one.instant), state.people[one.person].name, one.reason)
        for one in sorted(found, key=lambda each: each.entry)
    ]


def _missing(session: Session) -> list[Notice]:
    """Return from whom letters to the person were posted that are not there any more."""
    with session.data.register.reading() as register:
        senders = dict.fromkeys(register.missing(session.me.person))
        people = register.state.people
    today = session.today()
    return [Notice(Kind.LETTER_MISSING, today, people[sender].name) for sender in senders]


def _ended(session: Session) -> list[Notice]:
    """Return how colleagues answered the files that were offered to them."""
    kinds = {State.ACCEPTED: Kind.HANDED_OVER, State.DECLINED: Kind.DECLINED}
    return [
        Notice(kinds[entry.state], local_day(entry.ended), entry.recipient_name)
        for entry in transfer_answers.news(session)
        if entry.ended is not None and entry.state in kinds
    ]


def _offered(session: Session) -> list[Notice]:
    return [
        Notice(Kind.OFFERED, local_day(one.offered), one.giver_name)
        for one in taking_over.waiting(session)
    ]


def _requests(session: Session) -> list[Notice]:
    count = incoming_requests.waiting(session)
    today = session.today()
    return [Notice(Kind.REQUESTS, today, str(count))] if count else []


def _asked(session: Session) -> list[Notice]:
    """Return who asks the supervisor to co-sign, without what they ask for."""
    today = session.today()
    names = dict.fromkeys(one.counsellor for one in cosigning.waiting(session))
    return [Notice(Kind.COSIGN_ASKED, today, name) for name in names]


def _answered(session: Session) -> list[Notice]:
    """Return how supervisors answered requests to co-sign."""
    today = session.today()
    back = ExceptionalState.SENT_BACK
    return [
        Notice(Kind.SENT_BACK if one.state is back else Kind.COSIGNED, today, one.supervisor)
        for one in exceptional_answers.news(session)
    ]
