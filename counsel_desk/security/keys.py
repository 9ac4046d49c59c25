"""Makes, locks and unlocks keys for the services, at the cost that this computer can afford.

The key of the register is HKDF-SHA256 over the device secret, 32 bytes long, without salt, with
the info ``counsel-desk register key 1`` framed with the office's id. The key that lists of backups
are marked with is made in the same way, with ``counsel-desk backup mark 1``.
"""

import hmac
from collections.abc import Callable, Iterable
from time import perf_counter
from typing import NoReturn

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from counsel_desk.domain.framing import frame
from counsel_desk.domain.trust import (
    Identity,
    KeyBundle,
    PublicKeys,
    Remembered,
    Slot,
    Unlocked,
)
from counsel_desk.security import bundle as bundles
from counsel_desk.security import derivation, device_recovery, own_secret
from counsel_desk.security import identity as identities
from counsel_desk.security import passphrase as passphrases
from counsel_desk.security.derivation import CEILING, Cost
from counsel_desk.security.errors import NotEnoughMemoryError
from counsel_desk.security.identity import PersonIdentity

_REGISTER = "counsel-desk register key 1"
_BACKUP = "counsel-desk backup mark 1"
_KEY_BYTES = 32


class Keys:
    """Makes, locks and unlocks keys.

    The cost of a guess depends on how fast this computer is. Every unlocking measures that, and
    before the first one a short run of its own does.

    Args:
        cost: A fixed cost of a guess at a passphrase, for keys locked from now on; measured
            by default.
        calibrate: Returns the cost that fits a pace; see `derivation.calibrate`.
    """

    def __init__(
        self, cost: Cost | None = None, calibrate: Callable[[float], Cost] = derivation.calibrate
    ) -> None:
        self._fixed, self._calibrate = cost, calibrate
        self._pace = 0.0
        self._refused = CEILING.memory_kib + 1

    def new_identity(self) -> PersonIdentity:
        """Make new keys."""
        return PersonIdentity.new()

    def lock(
        self,
        identity: Identity,
        person: str,
        slot: Slot,
        secret: str,
        device_secret: bytes,
        remembered: Remembered,
    ) -> KeyBundle:
        """Lock keys so that `secret` opens them; see `bundle.lock`.

        Raises:
            NotEnoughMemoryError: There is not enough memory even for the floor.
        """
        cost = self._affordable()
        while True:
            try:
                return bundles.lock(identity, person, slot, secret, device_secret, cost, remembered)
            except NotEnoughMemoryError:
                lighter = derivation.lighter(cost)
                if self._fixed is not None or lighter is None:
                    raise
                self._refused, cost = cost.memory_kib, lighter

    def unlock(self, bundle: KeyBundle, secret: str, device_secret: bytes) -> Unlocked:
        """Unlock keys; see `bundle.unlock`."""
        return bundles.unlock(bundle, secret, device_secret, self._stretch)

    def strengthen(self, bundle: KeyBundle, secret: str, device_secret: bytes) -> KeyBundle | None:
        """Lock the same keys at a higher cost if a bundle's is much lower than it could be.

        Args:
            bundle: Unlocked before by these `Keys`, so that the computer's pace is known.
            secret: Opens the bundle, and will open the new one.
            device_secret: 32 bytes.

        Returns:
            The new bundle, or None if the old one costs enough or the cost is fixed.

        Raises:
            WrongPassphraseError: The secret does not open the bundle.
            NotEnoughMemoryError: The system refused the memory.
        """
        stored = bundles.cost_of(bundle)
        if self._fixed is not None or not derivation.outgrown(stored, self._affordable()):
            return None
        unlocked = self.unlock(bundle, secret, device_secret)
        stronger = self.lock(
            unlocked.identity,
            bundle.person,
            bundle.slot,
            secret,
            device_secret,
            unlocked.remembered,
        )
        # Refused memory may have made it lighter than planned.
        return stronger if derivation.outgrown(stored, bundles.cost_of(stronger)) else None

    def pretend(self, like: KeyBundle, secret: str, device_secret: bytes) -> NoReturn:
        """Refuse after as much work as unlocking `like` takes; see `bundle.pretend`."""
        bundles.pretend(like, secret, device_secret)

    def _affordable(self) -> Cost:
        """Return the fixed cost, or what this computer can afford."""
        if self._fixed is not None:
            return self._fixed
        self._pace = self._pace or derivation.measure()
        cost = self._calibrate(self._pace)
        while cost.memory_kib >= self._refused and (less := derivation.lighter(cost)) is not None:
            cost = less
        return cost

    def _stretch(self, secret: bytes, salt: bytes, cost: Cost) -> bytes:
        """Stretch a secret and remember the best pace; other programs can only slow it down."""
        start = perf_counter()
        stretched = derivation.stretch(secret, salt, cost)
        self._pace = max(self._pace, derivation.pace_of(cost, perf_counter() - start))
        return stretched

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

    def seal_own(
        self, identity: Identity, purpose: tuple[str | bytes, ...], secret: bytes
    ) -> bytes:
        """Seal a secret to its owner; see `own_secret.seal`."""
        return own_secret.seal(identity, purpose, secret)

    def open_own(
        self, identity: Identity, purpose: tuple[str | bytes, ...], sealed: bytes
    ) -> bytes:
        """Return a secret to its owner; see `own_secret.unseal`."""
        return own_secret.unseal(identity, purpose, sealed)

    def document_passphrase(self) -> str:
        """Make a passphrase for a document."""
        return passphrases.generate()

    def register_key(self, device_secret: bytes, office: str) -> bytes:
        """Derive the key of an office's register, 32 bytes."""
        info = frame(_REGISTER, office)
        return HKDF(SHA256(), _KEY_BYTES, salt=None, info=info).derive(device_secret)

    def backup_mark(self, device_secret: bytes, office: str, body: bytes) -> bytes:
        """Return the HMAC-SHA-256 of the list of a backup under a key of this laptop."""
        info = frame(_BACKUP, office)
        key = HKDF(SHA256(), _KEY_BYTES, salt=None, info=info).derive(device_secret)
        return hmac.digest(key, body, "sha256")

    def verify(self, signing: bytes, data: bytes, signature: bytes) -> bool:
        """Return whether a signature is valid."""
        return identities.verify(signing, data, signature)

    def fingerprint(self, keys: PublicKeys) -> str:
        """Return a fingerprint of public keys that two people can compare."""
        return identities.fingerprint(keys)
