"""The inbox of a person: open entries, those noted lately, and noting one."""

from dataclasses import dataclass

from counsel_desk.domain.office.roles import Operation, allowed
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.complaints import complaints
from counsel_desk.services.inbox import (
    casework,
    counselling,
    own,
    supervision,
    supervision_news,
)
from counsel_desk.services.inbox.entry import Entry
from counsel_desk.services.vaults import recovery_news
from counsel_desk.services.wellbeing import talks
from counsel_desk.services.work import news
from counsel_desk.services.work.session import Session

ROLES = frozenset({Role.COUNSELLOR, Role.CASEWORKER, Role.SUPERVISOR})
"""Who has the page; everybody else hears of their few entries when they sign in."""
_PLACES = (
    (VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE, counselling.PREFIXES),
    (VaultKind.CASEWORK, Operation.WRITE_CASEWORK, casework.PREFIXES),
)


@dataclass(frozen=True)
class Inbox:
    """What is in an inbox.

    Attributes:
        open: What waits for an answer, oldest first, and then what informs, newest first.
        earlier: What was noted in the last weeks, newest first.
    """

    open: tuple[Entry, ...] = ()
    earlier: tuple[Entry, ...] = ()


def receive(session: Session) -> int:
    """Take in what came in the meantime.

    Returns:
        How much of what came for a caseworker could not be trusted and was left closed.
    """
    session.require(Operation.CHECK_IN)
    complaints.receive(session)
    talks.receive(session)
    recovery_news.receive(session)
    if VaultKind.COUNSELLING in session.vaults:
        counselling.receive(session)
    return casework.receive(session) if VaultKind.CASEWORK in session.vaults else 0


def listing(session: Session) -> Inbox:
    """Return the person's inbox, as it is without looking into the post again."""
    found = own.entries(session)
    if VaultKind.COUNSELLING in session.vaults:
        found += counselling.entries(session)
    if VaultKind.CASEWORK in session.vaults:
        found += casework.entries(session)
    if allowed(session.me.roles, Operation.COSIGN_EXCEPTION):
        found += supervision.entries(session)
    if allowed(session.me.roles, Operation.SUPERVISION):
        found += supervision_news.entries(session)
    unseen = [one for one in found if one.noted is None]
    waiting = sorted((one for one in unseen if not one.informs), key=_age)
    informing = sorted((one for one in unseen if one.informs), key=_age, reverse=True)
    noted = sorted((one for one in found if one.noted is not None), key=_age, reverse=True)
    return Inbox((*waiting, *informing), tuple(noted))


def _age(entry: Entry) -> tuple[int, str]:
    return entry.day.toordinal(), entry.key


def note(session: Session, entry: Entry) -> None:
    """Note an entry that informs; one that waits for an answer stays as it is."""
    session.require(Operation.CHECK_IN)
    if not entry.informs:
        return
    for kind, operation, prefixes in _PLACES:
        if entry.kind in prefixes:
            with session.work(kind, operation) as work:
                news.note(work, prefixes[entry.kind], entry.key, session.today())
            return
    if entry.kind in supervision_news.KINDS:
        supervision_news.note(session, entry)
        return
    own.note(session, entry)


def at_sign_in(session: Session) -> list[Entry]:
    """Return what to tell a person who has no inbox, each piece of news once."""
    if ROLES & set(session.me.roles):
        return []
    found = listing(session).open
    if not session.data.read_only:
        for one in found:
            note(session, one)
    return list(found)
