"""A person's keys as the services ask for them, at one cost for every guess.

The key of the register is HKDF-SHA256 over the device secret, 32 bytes long, without salt, with
the info ``counsel-desk register key 1`` framed with the office's id.
"""

from collections.abc import Iterable
from typing import NoReturn

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from counsel_desk.domain.trust import Identity, KeyBundle, PublicKeys, Slot
from counsel_desk.security import bundle as bundles
from counsel_desk.security import device_recovery
from counsel_desk.security import identity as identities
from counsel_desk.security import passphrase as passphrases
from counsel_desk.security.derivation import DEFAULT, Cost
from counsel_desk.security.framing import frame
from counsel_desk.security.identity import PersonIdentity

_REGISTER = "counsel-desk register key 1"
_KEY_BYTES = 32


class Keys:
    """Makes, locks and unlocks keys.

    Args:
        cost: What a guess at a passphrase costs, for what is locked from now on.
    """

    def __init__(self, cost: Cost = DEFAULT) -> None:
        self._cost = cost

    def new_identity(self) -> PersonIdentity:
        """Make new keys."""
        return PersonIdentity.new()

    def lock(
        self, identity: Identity, person: str, slot: Slot, secret: str, device_secret: bytes
    ) -> KeyBundle:
        """Lock keys so that `secret` opens them; see `bundle.lock`."""
        return bundles.lock(identity, person, slot, secret, device_secret, self._cost)

    def unlock(self, bundle: KeyBundle, secret: str, device_secret: bytes) -> PersonIdentity:
        """Unlock keys; see `bundle.unlock`."""
        return bundles.unlock(bundle, secret, device_secret)

    def pretend(self, secret: str, device_secret: bytes) -> NoReturn:
        """Refuse after as much work as unlocking takes; see `bundle.pretend`."""
        bundles.pretend(secret, device_secret, self._cost)

    def strength(self, passphrase: str, known: Iterable[str] = ()) -> int:
        """Return how hard a passphrase is to guess, 0 to 4; see `passphrase.strength`."""
        return passphrases.strength(passphrase, known)

    def check_strength(self, passphrase: str, known: Iterable[str] = ()) -> None:
        """Refuse a passphrase that is easy to guess; see `passphrase.check_strength`."""
        passphrases.check_strength(passphrase, known)

    def recovery_code(self) -> str:
        """Make a recovery code."""
        return bundles.recovery_code()

    def seal_device_secret(
        self, code: str, office: str, person: str, device_secret: bytes
    ) -> bytes:
        """Seal the device secret to a recovery code; see `device_recovery.seal`."""
        return device_recovery.seal(code, office, person, device_secret)

    def open_device_secret(self, code: str, office: str, person: str, sealed: bytes) -> bytes:
        """Return the device secret; see `device_recovery.unseal`."""
        return device_recovery.unseal(code, office, person, sealed)

    def document_passphrase(self) -> str:
        """Make a passphrase for a document."""
        return passphrases.generate()

    def register_key(self, device_secret: bytes, office: str) -> bytes:
        """Work out the key of an office's register: 32 bytes."""
        info = frame(_REGISTER, office)
        return HKDF(SHA256(), _KEY_BYTES, salt=None, info=info).derive(device_secret)

    def verify(self, signing: bytes, data: bytes, signature: bytes) -> bool:
        """Return whether a signature is right."""
        return identities.verify(signing, data, signature)

    def fingerprint(self, keys: PublicKeys) -> str:
        """Return public keys in a form that two people can compare."""
        return identities.fingerprint(keys)
