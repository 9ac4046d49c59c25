"""Parcels between laptops: padded, sealed with a key of the sender, and signed by the sender.

Statement: the frame (``counsel-desk parcel 1``, office, sender, number, recipient, number and
digest of the parcel before, id of the key), then the frame (grants, SHA-256 of what is sealed).
Grants: the frame of ids of laptops and sealed keys in turn. Parcel: ``CDP``, the version as one
byte (1), and the frame (statement, Ed25519 signature over it, sealed). Its digest is SHA-256 of the
statement.

Sealed: nonce (12), then AES-256-GCM with its tag (16) over the padded contents; the associated data
is the first frame of the statement. Padded: the length of the contents in 4 bytes,
big-endian, the contents, then zero bytes up to the smallest size class that fits: 4, 16, 64 or 256
KiB, 1, 4, 16 or 48 MiB.

A key is 32 random bytes; its id is SHA-256 of the frame (``counsel-desk parcel key 1``, key). A
grant is HPKE over keys, one after the other, with SHA-256 of the frame (``counsel-desk parcel grant
1``, office, sender, laptop) as its info.
"""

import os
from collections.abc import Mapping, Sequence
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from counsel_desk.domain.exchange.parcel import Label, Mark, Parcel
from counsel_desk.domain.framing import FrameError, digest, frame, number, text, unframe
from counsel_desk.domain.trust import Identity, PublicKeys
from counsel_desk.security.errors import CannotOpenError
from counsel_desk.security.identity import PersonIdentity, seal
from counsel_desk.services.ports.shelves import (
    ParcelAlteredError,
    ParcelNewerError,
    ParcelTooLargeError,
)

SIZES = (*(4096 * 4**step for step in range(7)), 48 * 2**20)
"""Size classes in bytes; the size of a parcel reveals no more than its class and its grants."""

_FORMAT = "counsel-desk parcel 1"
_HEADER = b"CDP\x01"
_KEY = 32
_NONCE = 12
_PREFIX = 4
_LENGTH = 4
_FIELDS = 10


def new_key() -> bytes:
    """Make a key to seal parcels with."""
    return os.urandom(_KEY)


def key_id(key: bytes) -> bytes:
    """Return what tells a key from others."""
    return digest("counsel-desk parcel key 1", key)


def identity(private: bytes) -> Identity:
    """Return a laptop's keys."""
    return PersonIdentity.from_bytes(private)


def seal_parcel(
    label: Label, contents: bytes, key: bytes, grants: Mapping[str, bytes], own: Identity
) -> bytes:
    """Pad, seal and sign a parcel.

    Args:
        label: What is on it; it names the key.
        contents: What goes into it.
        key: A key of the sender.
        grants: Keys sealed to laptops, by their ids.
        own: The sender's keys.

    Raises:
        ParcelTooLargeError: The contents fit into no size class.
    """
    bound, nonce = _bound(label), os.urandom(_NONCE)
    sealed = nonce + AESGCM(key).encrypt(nonce, _padded(contents), bound)
    granted = frame(*(part for pair in sorted(grants.items()) for part in pair))
    statement = bound + frame(granted, sha256(sealed).digest())
    return _HEADER + frame(statement, own.sign(statement), sealed)


def read_parcel(data: bytes) -> Parcel:
    """Return a parcel from its bytes; who signed it is for the caller to check.

    Raises:
        ParcelAlteredError: It is none.
        ParcelNewerError: A newer version of the desk made it.
    """
    if not data.startswith(_HEADER):
        newer = data.startswith(_HEADER[:-1]) and len(data) >= len(_HEADER)
        raise ParcelNewerError if newer else ParcelAlteredError
    try:
        statement, signature, sealed = unframe(data[len(_HEADER) :], 3)
        kind, office, sender, count, to, at, before, key, granted, hashed = unframe(
            statement, _FIELDS
        )
        if text(kind) != _FORMAT or hashed != sha256(sealed).digest():
            raise ParcelAlteredError
        mark = Mark(number(at), before)
        label = Label(text(office), text(sender), number(count), text(to), mark, key)
        return Parcel(label, _grants(granted), sealed, statement, signature)
    except FrameError:
        raise ParcelAlteredError from None


def open_parcel(parcel: Parcel, key: bytes) -> bytes:
    """Return the contents of a parcel.

    Raises:
        ParcelAlteredError: It is sealed with another key, or not as it was sealed.
    """
    sealed = parcel.sealed
    try:
        padded = AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], _bound(parcel.label))
    except (InvalidTag, ValueError):
        raise ParcelAlteredError from None
    end = _PREFIX + int.from_bytes(padded[:_PREFIX], "big")
    if len(padded) not in SIZES or end > len(padded) or any(padded[end:]):
        raise ParcelAlteredError
    return padded[_PREFIX:end]


def grant(office: str, sender: str, laptop: str, to: PublicKeys, keys: Sequence[bytes]) -> bytes:
    """Seal keys of the sender to a laptop.

    Raises:
        UntrustedError: The laptop's keys are not honest.
    """
    return seal(b"".join(keys), to, _info(office, sender, laptop))


def granted(
    sealed: bytes, own: Identity, office: str, sender: str, laptop: str
) -> tuple[bytes, ...]:
    """Return keys that a sender sealed to this laptop; none if it cannot be opened."""
    try:
        opened = own.open(sealed, _info(office, sender, laptop))
    except CannotOpenError:
        return ()
    return tuple(opened[at : at + _KEY] for at in range(0, len(opened) - _KEY + 1, _KEY))


def _bound(label: Label) -> bytes:
    before = label.before
    fields = (label.office, label.sender, label.number, label.recipient)
    return frame(_FORMAT, *fields, before.number, before.digest, label.key)


def _padded(contents: bytes) -> bytes:
    whole = len(contents).to_bytes(_PREFIX, "big") + contents
    size = next((size for size in SIZES if len(whole) <= size), None)
    if size is None:
        raise ParcelTooLargeError
    return whole.ljust(size, b"\0")


def _grants(data: bytes) -> dict[str, bytes]:
    count, at = 0, 0
    while at < len(data):
        at += _LENGTH + int.from_bytes(data[at : at + _LENGTH], "big")
        count += 1
    fields = unframe(data, count)
    if count % 2:
        raise FrameError
    return {text(laptop): sealed for laptop, sealed in zip(fields[::2], fields[1::2], strict=True)}


def _info(office: str, sender: str, laptop: str) -> bytes:
    return digest("counsel-desk parcel grant 1", office, sender, laptop)
