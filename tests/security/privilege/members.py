"""People of an office, their vaults, and one who comes back with new keys."""

from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.office import certifying
from counsel_desk.services.sign_in import sign_in

NEW_PASSPHRASE = "seven pigeons above the market roof"


def person_of(session, name):
    """Return the id of the person of a name."""
    with session.data.register.reading() as register:
        return next(one.person for one in register.people() if one.name == name)


def colleague(office, session, place=1):
    """Return the id of another counsellor."""
    return person_of(session, office.person(Role.COUNSELLOR, place).name)


def place_of(session, kind=VaultKind.COUNSELLING):
    """Return what the register holds of one's own vault."""
    with session.data.register.reading() as register:
        vault = session.vaults[kind].vault_id
        return next(one for one in register.vaults() if one.vault == vault)


def come_back(office, at, role=Role.COUNSELLOR):
    """Give a person new keys, as the administrator does for somebody who lost everything."""
    with at(Role.ADMINISTRATOR) as session:
        who = person_of(session, office.person(role).name)
        invitation = people_invitation = certifying.invite_again(session, who)
        sign_in.enrol(office.data(), invitation.name, invitation.code, NEW_PASSPHRASE)
        certifying.certify(session, people_invitation.person, office.sheets)
    return who
