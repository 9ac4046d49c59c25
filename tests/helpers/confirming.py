"""Acts of the office root on a person by id, with what is shown passed back as a window does."""

from collections.abc import Sequence

from counsel_desk.domain.office.recovery_notice import Reason
from counsel_desk.domain.office_log.certifiable import Certifiable
from counsel_desk.domain.trust import Role
from counsel_desk.services.office import candidates, certifying
from counsel_desk.services.office.candidates import Refused
from counsel_desk.services.people.people import NothingToConfirmError
from counsel_desk.services.vaults import recovery
from counsel_desk.services.vaults.recovery import NoRecoveryError
from counsel_desk.services.work.session import Session


def shown(session: Session, person: str) -> Certifiable:
    """Return a person who waits to be confirmed; raise what speaks against it."""
    for one in candidates.waiting(session):
        if one.person == person:
            if isinstance(one, Refused):
                raise one.reason
            return one
    raise NothingToConfirmError


def certify(session: Session, person: str, sheets: Sequence[str]) -> None:
    """Confirm a person."""
    certifying.certify(session, [shown(session, person)], sheets)


def change_roles(
    session: Session, person: str, roles: Sequence[Role], sheets: Sequence[str]
) -> None:
    """Change a person's roles."""
    certifying.change_roles(session, candidates.current(session, person), roles, sheets)


def retire(session: Session, person: str, sheets: Sequence[str]) -> None:
    """Retire a person."""
    certifying.retire(session, candidates.current(session, person), sheets)


def recover(
    session: Session, vault: str, person: str, reason: Reason, sheets: Sequence[str]
) -> None:
    """Hand a vault over."""
    offered = [one for one in recovery.vaults(session) if one.vault == vault]
    heir = next(one for one in recovery.heirs(session) if one.person == person)
    if not offered:
        raise NoRecoveryError
    recovery.recover(session, offered[0], heir, reason, sheets)
