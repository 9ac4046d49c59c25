"""Doing something that the office log is to hear, and looking whether it has."""

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.trust import Envelope, VaultKind
from counsel_desk.services.work.session import Session
from tests.unit.services.stored import actions

KIND, WRITE = VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE


def do(session: Session, action: str, kind: VaultKind = KIND) -> None:
    """Do something that the trail lists, and send a letter of the same name to oneself."""
    with session.work(kind, WRITE) as work:
        work.audit(action)
        work.post(Envelope(action, session.me.person, action.encode() * 2000))


def done(session: Session, start: str) -> list[str]:
    """Return the actions in the trail that begin alike, oldest first."""
    return [each for each in reversed(actions(session)) if each.startswith(start)]
