"""People of an office, their vaults, and one who comes back with new keys."""

from typing import Any

from counsel_desk.domain.office.office import VaultPlace
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.office import certifying
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office

NEW_PASSPHRASE = "seven pigeons above the market roof"


def person_of(session: Session, name: str) -> str:
    """Return the id of the person of a name."""
    with session.data.register.reading() as register:
        return next(one.person for one in register.people() if one.name == name)


def colleague(office: Office, session: Session, place: int = 1) -> str:
    """Return the id of another counsellor."""
    return person_of(session, office.person(Role.COUNSELLOR, place).name)


def place_of(session: Session, kind: Any = VaultKind.COUNSELLING) -> VaultPlace:
    """Return what the register holds of one's own vault."""
    with session.data.register.reading() as register:
        vault = session.vaults[kind].vault_id
        return next(one for one in register.vaults() if one.vault == vault)


def come_back(office: Office, at: type[Any], role: Any = Role.COUNSELLOR) -> str:
    """Give a person new keys, as the administrator does for somebody who lost everything."""
    with at(Role.ADMINISTRATOR) as session:
        who = person_of(session, office.person(role).name)
        invitation = people_invitation = certifying.invite_again(session, who)
        sign_in.enrol(office.data(), invitation.name, invitation.code, NEW_PASSPHRASE)
        certifying.certify(session, people_invitation.person, office.sheets)
    return who
