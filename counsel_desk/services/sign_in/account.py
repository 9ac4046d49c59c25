"""A person's own keys: changes the passphrase and the recovery code."""

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.trust import Remembered, Slot
from counsel_desk.services.office import device_recovery
from counsel_desk.services.office.founding import put_keys
from counsel_desk.services.work import recovery_keys, shown_once
from counsel_desk.services.work.log_rows import RegisterAlteredError
from counsel_desk.services.work.office_data import read_description
from counsel_desk.services.work.session import Session


def strength(session: Session, passphrase: str) -> int:
    """Return how hard a new passphrase is to guess, from 0 to 4; 4 is the goal."""
    session.require(Operation.READ_OWN_ACTIONS)
    return session.data.tools.keys.strength(passphrase, _known(session))


def change_passphrase(session: Session, current: str, new: str) -> None:
    """Change the person's passphrase; the old one works until the new one does.

    Raises:
        KnownError: The current passphrase is wrong, or the new one is easy to guess.
    """
    session.data.tools.keys.check_strength(new, _known(session))
    _confirm(session, current)
    data, me, lock = session.data, session.me.person, session.data.tools.keys.lock
    slot, remembered = Slot.PASSPHRASE, _remembered(session)
    bundle = lock(session.identity, me, slot, new, data.device_secret, remembered)
    with data.register.writing() as register:
        register.beside.put_bundle(bundle)
        register.act(session.author, "passphrase_changed")


def strengthen(session: Session, passphrase: str) -> None:
    """Lock the person's keys with the same passphrase at a higher cost, if they need it.

    They do if this computer can afford much more work than they were locked with, because that
    was done on a slower computer or by an older version. It takes seconds, so it runs after the
    sign-in. The keys of the fictional office, whose passphrases are public, stay as they are.

    Args:
        session: The person's.
        passphrase: The passphrase that they have just signed in with.

    Raises:
        KnownError: The passphrase is wrong, or memory is short; nothing has changed.
    """
    session.require(Operation.READ_OWN_ACTIONS)
    data, me = session.data, session.me.person
    if data.read_only or read_description(data.folder).fictional:
        return
    with data.register.reading() as register:
        before = register.beside.bundle(me, Slot.PASSPHRASE)
    if before is None:
        raise RegisterAlteredError
    stronger = data.tools.keys.strengthen(before, passphrase, data.device_secret)
    if stronger is None:
        return
    with data.register.writing() as register:
        # Keep a new passphrase that was chosen in the meantime.
        if register.beside.bundle(me, Slot.PASSPHRASE) == before:
            register.beside.put_bundle(stronger)


def fingerprint(session: Session) -> str:
    """Return the person's own keys as words that two people can compare."""
    session.require(Operation.READ_OWN_ACTIONS)
    return session.data.tools.keys.fingerprint(session.identity.public)


def new_recovery_code(session: Session, current: str) -> str:
    """Make a new recovery code; the one on the old sheet stops working.

    Returns:
        The code; a copy, sealed to the person's keys, is kept until it is on paper or used.

    Raises:
        KnownError: The current passphrase is wrong.
    """
    _confirm(session, current)
    data, owner = session.data, shown_once.owner_of(session)
    code, remembered = data.tools.keys.recovery_code(), _remembered(session)
    with data.register.reading() as register:
        before = register.beside.bundle(owner.person, Slot.RECOVERY)
    number = before.number if before else 0
    bundle = recovery_keys.made(owner, code, data.device_secret, remembered, number)
    with data.register.writing() as register:
        put_keys(register.beside, owner, [bundle], code)
        register.act(session.author, "recovery_code_made")
    device_recovery.keep_for(data, owner.person, code)
    return code


def _known(session: Session) -> tuple[str, str]:
    """Return what a guesser would try first."""
    return session.me.name, session.data.office.name


def _confirm(session: Session, current: str) -> None:
    """Refuse somebody at the desk who does not know the passphrase."""
    session.require(Operation.READ_OWN_ACTIONS)
    data = session.data
    with data.register.reading() as register:
        bundle = register.beside.bundle(session.me.person, Slot.PASSPHRASE)
    if bundle is None:
        raise RegisterAlteredError
    unlocked = data.tools.keys.unlock(bundle, current, data.device_secret)
    if unlocked.identity.public != session.identity.public:
        raise RegisterAlteredError


def _remembered(session: Session) -> Remembered:
    """Return what is locked up with the person's keys."""
    return Remembered(session.data.office.root.keys.signing, been_here=True)
