"""The vaults of an office's people, and one who comes back with new keys."""

from counsel_desk.domain.office_log.state import Vault
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.office import certifying
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.session import Session
from tests.helpers import confirming
from tests.helpers.handing_over import at
from tests.helpers.office import Office
from tests.security.staff import person_of

NEW_PASSPHRASE = "seven pigeons above the market roof"


def colleague(office: Office, session: Session) -> str:
    """Return the id of the second counsellor."""
    return person_of(session, office.person(Role.COUNSELLOR, 1).name)


def place_of(session: Session, kind: VaultKind = VaultKind.COUNSELLING) -> Vault:
    """Return what the register says of the session's own vault."""
    with session.data.register.reading() as register:
        return register.state.vaults[session.vaults[kind].vault_id]


def come_back(office: Office) -> str:
    """Give the first counsellor new keys, as is done for somebody who lost everything."""
    with at(office, Role.ADMINISTRATOR) as session:
        who = person_of(session, office.person(Role.COUNSELLOR).name)
        invitation = certifying.invite_again(session, who)
        sign_in.enrol(office.data(), invitation.name, invitation.code, NEW_PASSPHRASE)
        confirming.certify(session, invitation.person, office.sheets)
    return who
