"""Ways into an office that skip the work of a passphrase."""

from pathlib import Path

from counsel_desk.domain.trust import Certificate, Identity, KeyBundle, Remembered, Slot
from counsel_desk.security.derivation import FLOOR
from counsel_desk.security.identity import PersonIdentity
from counsel_desk.services.vaults import last_seen
from counsel_desk.services.vaults.vaults import open_all, open_own
from counsel_desk.services.work.office_data import OfficeData, open_office_data
from counsel_desk.services.work.session import Session
from counsel_desk.wiring import tools
from tests.helpers.office import english


def entered(folder: Path, me: Certificate, private: bytes) -> Session:
    """Open a person's vaults with their private keys, without taking mail in."""
    data = open_office_data(folder, tools(english, FLOOR))
    return opened(data, me, PersonIdentity.from_bytes(private))


def opened(data: OfficeData, me: Certificate, identity: Identity) -> Session:
    """Open a person's vaults as signing in does, once the log is what they last saw."""
    own, session = open_own(data, identity, me.person), Session(data, me, identity)
    try:
        last_seen.trust(data, last_seen.of(own.file))
        open_all(session, own, been_here=True)
    except BaseException:
        for vault in [*session.opened(), own.file]:
            if vault is not None:
                vault.close()
        raise
    return session


def relocked(session: Session, passphrase: str) -> KeyBundle:
    """Lock a person's keys and store them, after `stretch_cheaply`; return the bundle."""
    data, me = session.data, session.me.person
    keys = data.tools.keys
    root = Remembered(data.office.root.keys.signing, been_here=True)
    secret = data.device_secret
    bundle = keys.lock(session.identity, me, Slot.PASSPHRASE, passphrase, secret, root)
    with data.register.writing() as register:
        register.beside.put_bundle(bundle)
    return bundle
