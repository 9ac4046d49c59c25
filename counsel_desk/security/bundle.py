"""A person's private keys, locked by their passphrase or by their printed recovery code.

Passphrase slot: ``secret`` is the prepared passphrase, used with the device secret. Recovery slot:
``secret`` is the 16 bytes that the 20 words of the code encode, used without a device secret.

Key: HKDF-SHA256 over Argon2id(secret, salt, cost), salted with the device secret, with the frame
(``counsel-desk key bundle 1``, person, slot) as its info. Sealed: nonce (12 bytes), then
AES-256-GCM over the content, then its tag (16 bytes). Content: the 128 private bytes of the
identity, the signing key of the office root (32 bytes), and one byte: 1 once the person's vaults
were made, 0 before. Bundles of the first version hold the 128 bytes alone. Associated data:
the frame (``counsel-desk key bundle 1``, person, slot, time cost, memory in KiB, parallelism,
salt), so that no field can be altered and no bundle can stand in for another.
"""

import secrets
from collections.abc import Callable
from dataclasses import replace
from typing import NoReturn

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from counsel_desk.domain.framing import frame
from counsel_desk.domain.trust import Identity, KeyBundle, Remembered, Slot, Unlocked
from counsel_desk.security import derivation, passphrase, shares
from counsel_desk.security.derivation import Cost
from counsel_desk.security.errors import (
    SharesError,
    WeakPassphraseError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from counsel_desk.security.identity import PRIVATE_LENGTH, PersonIdentity

Stretch = Callable[[bytes, bytes, Cost], bytes]
"""Turns a secret, a salt and a cost into 32 bytes."""

_FORMAT = "counsel-desk key bundle 1"
_SALT = 16
_NONCE = 12
_TAG = 16
_RECOVERY = 16
_DEVICE = 32
_ROOT = 32


def recovery_code() -> str:
    """Return a new recovery code to print: 20 words for 128 random bits."""
    return shares.random_words(_RECOVERY)


def new_salt() -> bytes:
    """Return 16 random bytes, by which one secret is stretched otherwise in every bundle."""
    return secrets.token_bytes(_SALT)


def lock(  # noqa: PLR0917 - one argument for each thing that is bound together
    identity: Identity,
    person: str,
    slot: Slot,
    secret: str,
    device_secret: bytes,
    cost: Cost,
    remembered: Remembered,
) -> KeyBundle:
    """Lock a person's keys.

    Args:
        identity: Their keys.
        person: Their id.
        slot: Which kind of secret it is.
        secret: The passphrase, already checked for strength, or the recovery code.
        device_secret: 32 bytes; ignored for a recovery code.
        cost: The work of one try.
        remembered: What is locked up with them.

    Raises:
        CostRefusedError: The cost is outside the accepted range.
        PassphraseTextError: The passphrase holds an unusable character.
        WrongRecoveryCodeError: It is not a recovery code.
        NotEnoughMemoryError: The system refused the memory.
        ValueError: The device secret is not 32 bytes.
    """
    derivation.check(cost)
    device = _device(slot, device_secret)
    salt, nonce = new_salt(), secrets.token_bytes(_NONCE)
    bundle = KeyBundle(
        person, slot, salt, cost.time_cost, cost.memory_kib, cost.parallelism, sealed=nonce
    )
    cipher = AESGCM(_key(bundle, _typed(slot, secret), device))
    content = identity.private_bytes() + remembered.root + bytes([remembered.been_here])
    sealed = nonce + cipher.encrypt(nonce, content, _associated(bundle))
    return KeyBundle(person, slot, salt, cost.time_cost, cost.memory_kib, cost.parallelism, sealed)


def unlock(
    bundle: KeyBundle, secret: str, device_secret: bytes, stretch: Stretch | None = None
) -> Unlocked:
    """Return the keys in a bundle; only the certificate shows whether they are certified.

    Args:
        bundle: From the register.
        secret: The passphrase or the recovery code, depending on the slot.
        device_secret: 32 bytes; ignored for a recovery code.
        stretch: Does the work; `derivation.stretch` by default.

    Raises:
        CostRefusedError: The stored cost is outside the accepted range; nothing was tried.
        WrongPassphraseError: The passphrase or the computer is wrong, or the bundle was altered.
        WrongRecoveryCodeError: The same for a recovery code.
        NotEnoughMemoryError: The system refused the memory.
        ValueError: The device secret is not 32 bytes.
    """
    derivation.check(cost_of(bundle))
    device = _device(bundle.slot, device_secret)
    try:
        key = _key(bundle, _typed(bundle.slot, secret), device, stretch)
        nonce, ciphertext = bundle.sealed[:_NONCE], bundle.sealed[_NONCE:]
        content = AESGCM(key).decrypt(nonce, ciphertext, _associated(bundle))
        return _unlocked(content)
    except (InvalidTag, ValueError, WeakPassphraseError):
        raise _wrong(bundle.slot) from None


def _unlocked(content: bytes) -> Unlocked:
    private, rest = content[:PRIVATE_LENGTH], content[PRIVATE_LENGTH:]
    if len(rest) not in (0, _ROOT + 1):
        raise ValueError(len(content))
    remembered = Remembered(rest[:_ROOT], rest[_ROOT:] == b"\x01")
    return Unlocked(PersonIdentity.from_bytes(private), remembered)


def pretend(like: KeyBundle, secret: str, device_secret: bytes) -> NoReturn:
    """Do the work of a wrong secret for a person who does not exist, then refuse.

    Args:
        like: Somebody's bundle; the work is that of a try at it.
        secret: The passphrase or recovery code that was typed.
        device_secret: 32 bytes.

    Raises:
        WrongPassphraseError: Always in the passphrase slot, except for the causes below.
        WrongRecoveryCodeError: Always in the recovery slot.
        CostRefusedError: The cost is outside the accepted range.
        NotEnoughMemoryError: The system refused the memory.
    """
    sealed = secrets.token_bytes(_NONCE + PRIVATE_LENGTH + _ROOT + 1 + _TAG)
    nobody = replace(like, person="", salt=new_salt(), sealed=sealed)
    unlock(nobody, secret, device_secret)
    raise _wrong(like.slot)  # a random tag of 128 bits was right by chance


def cost_of(bundle: KeyBundle) -> Cost:
    """Return the stored cost of one try at a bundle."""
    return Cost(bundle.time_cost, bundle.memory_kib, bundle.parallelism)


def _typed(slot: Slot, secret: str) -> bytes:
    if slot is Slot.PASSPHRASE:
        return passphrase.normalise(secret)
    try:
        return shares.combine([secret])
    except SharesError:
        raise WrongRecoveryCodeError from None


def _device(slot: Slot, device_secret: bytes) -> bytes:
    if slot is Slot.RECOVERY:
        return b""
    if len(device_secret) != _DEVICE:
        raise ValueError(len(device_secret))
    return device_secret


def _key(
    bundle: KeyBundle, typed: bytes, device_secret: bytes, stretch: Stretch | None = None
) -> bytes:
    stretched = (stretch or derivation.stretch)(typed, bundle.salt, cost_of(bundle))
    info = frame(_FORMAT, bundle.person, bundle.slot.value)
    return derivation.key_encryption_key(stretched, device_secret, info)


def _associated(bundle: KeyBundle) -> bytes:
    return frame(
        _FORMAT,
        bundle.person,
        bundle.slot.value,
        bundle.time_cost,
        bundle.memory_kib,
        bundle.parallelism,
        bundle.salt,
    )


def _wrong(slot: Slot) -> WrongPassphraseError | WrongRecoveryCodeError:
    return WrongPassphraseError() if slot is Slot.PASSPHRASE else WrongRecoveryCodeError()
