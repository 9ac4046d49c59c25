"""Keeps the locked keys of people that come from other laptops."""

from hashlib import sha256

from counsel_desk.domain.office_log.state import Person
from counsel_desk.domain.trust import KeyBundle, PublicKeys, Slot
from counsel_desk.services.exchange import keeping
from counsel_desk.services.work.register import RegisterTransaction


def keep(register: RegisterTransaction, bundle: KeyBundle, was: Person | None) -> None:
    """Store the keys locked by a person's recovery code, if these are the keys to use from now.

    Args:
        register: A transaction, in which what came with the keys is entered already.
        bundle: The locked keys.
        was: What was known of the person before that.
    """
    person = register.state.people[bundle.person]
    if person.certificate is None:
        return
    newer = was is None or person.epoch > was.epoch
    kept = register.beside.bundle(bundle.person, Slot.RECOVERY)
    if kept is None or (newer and person.certificate.keys != _keys_here(was)):
        register.beside.put_bundle(bundle)
        kept = bundle
    if kept == bundle:
        # Others have it. Of what is kept in place of another one that is not said: each of two
        # laptops would send its own again whenever that of the other came, for ever.
        digest = sha256(bundle.sealed).digest()
        register.beside.shelf.put_thing(keeping.CARRIED, bundle.person, digest)


def _keys_here(was: Person | None) -> PublicKeys | None:
    if was is None:
        return None
    if was.asked is not None:
        return was.asked.keys
    return was.certificate.keys if was.certificate else None
