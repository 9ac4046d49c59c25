"""Letters between people: signed by the sender, padded, then sealed to the recipient.

Statement: the frame (``counsel-desk envelope 1``, office, sender, recipient, recipient's key,
consent, message, kind, sequence, expiry, body hash). The recipient's key is SHA-256 of the frame
(``counsel-desk recipient 1``, agreement key, signing key); the expiry is in microseconds since
1970 UTC; the body hash is SHA-256.

Content: the frame (statement, Ed25519 signature over it, body). Padded: the length of the content
in 4 bytes, big-endian, the content, then zero bytes up to the smallest size class that fits: 4,
16, 64 or 256 KiB, 1, 4 or 16 MiB.

Sealed: ``CDE`` and the version as one byte (1), then HPKE over the padded content, with SHA-256 of
the frame (``counsel-desk envelope 1``, message, recipient) as its info.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from counsel_desk.domain.framing import FrameError, digest, frame, number, text, unframe
from counsel_desk.domain.trust import Certificate, Envelope, Identity, Letter, PublicKeys
from counsel_desk.security.errors import (
    CannotOpenError,
    EnvelopeAlteredError,
    EnvelopeExpiredError,
    EnvelopeNotForMeError,
    EnvelopeOriginError,
    EnvelopeSeenError,
    EnvelopeSenderError,
    LetterTooLargeError,
)
from counsel_desk.security.identity import seal, verify

SIZES = tuple(4096 * 4**step for step in range(7))
"""Size classes in bytes; the size of an envelope reveals no more than its class."""

_FORMAT = "counsel-desk envelope 1"
_HEADER = b"CDE\x01"
_PREFIX = 4
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def seal_letter(
    letter: Letter, identity: Identity, office: str, sender: Certificate, recipient: Certificate
) -> Envelope:
    """Sign, pad and seal a letter.

    Args:
        letter: From `sender` to `recipient`.
        identity: The sender's keys.
        office: Id of the office.
        sender: The sender's certificate.
        recipient: The recipient's certificate, checked against the root.

    Raises:
        LetterTooLargeError: It is larger than the largest size class.
        ValueError: The letter names other people, or the keys are not the sender's.
    """
    if (letter.sender, letter.recipient) != (sender.person, recipient.person):
        raise ValueError("the letter names other people")
    if identity.public != sender.keys:
        raise ValueError("the keys are not the sender's")
    statement = _statement(letter, office, recipient.keys)
    padded = _pad(frame(statement, identity.sign(statement), letter.body))
    sealed = seal(padded, recipient.keys, _info(letter.message, letter.recipient))
    return Envelope(letter.message, letter.recipient, _HEADER + sealed)


def open_letter(  # noqa: PLR0917 - one argument for each thing to verify
    envelope: Envelope,
    identity: Identity,
    office: str,
    own: Certificate,
    find: Callable[[str], Certificate | None],
    now: datetime,
    seen: Callable[[str], bool],
) -> Letter:
    """Open an envelope and verify everything about it.

    Args:
        envelope: From the register or from a file.
        identity: The recipient's keys.
        office: Id of the office.
        own: The recipient's certificate.
        find: Returns a person's certificate, checked against the root, or None.
        now: The current instant.
        seen: Returns whether a message was accepted before; called only for verified letters.

    Raises:
        EnvelopeRefusedError: One of its subclasses, which say why.
    """
    if envelope.recipient != own.person or identity.public != own.keys:
        raise EnvelopeNotForMeError
    statement, signature, body = _content(envelope, identity)
    letter = _letter(statement, body, office, own)
    if (letter.message, letter.recipient) != (envelope.message, envelope.recipient):
        raise EnvelopeAlteredError
    sender = find(letter.sender)
    if sender is None or sender.person != letter.sender:
        raise EnvelopeSenderError
    if not verify(sender.keys.signing, statement, signature):
        raise EnvelopeSenderError
    if seen(letter.message):
        raise EnvelopeSeenError
    if now >= letter.expires:
        raise EnvelopeExpiredError
    return letter


def _content(envelope: Envelope, identity: Identity) -> tuple[bytes, ...]:
    if not envelope.sealed.startswith(_HEADER):
        name, versioned = _HEADER[:-1], len(envelope.sealed) >= len(_HEADER)
        known = versioned and envelope.sealed.startswith(name)
        raise EnvelopeOriginError if known else EnvelopeAlteredError
    info = _info(envelope.message, envelope.recipient)
    try:
        padded = identity.open(envelope.sealed[len(_HEADER) :], info)
        return unframe(_unpad(padded), 3)
    except (CannotOpenError, FrameError):
        raise EnvelopeAlteredError from None


def _letter(statement: bytes, body: bytes, office: str, own: Certificate) -> Letter:
    try:
        kind, of, *fields = unframe(statement, 11)
        sender, recipient, key, consent, message, about, sequence, expiry, body_hash = fields
        if text(kind) != _FORMAT or text(of) != office:
            raise EnvelopeOriginError
        if text(recipient) != own.person or key != _key(own.keys):
            raise EnvelopeNotForMeError
        if body_hash != sha256(body).digest():
            raise EnvelopeAlteredError
        expires = _EPOCH + number(expiry) * _MICROSECOND
        return Letter(
            text(message),
            text(about),
            text(sender),
            own.person,
            number(sequence),
            text(consent),
            expires,
            body,
        )
    except (FrameError, OverflowError):
        raise EnvelopeAlteredError from None


def _statement(letter: Letter, office: str, keys: PublicKeys) -> bytes:
    return frame(
        _FORMAT,
        office,
        letter.sender,
        letter.recipient,
        _key(keys),
        letter.consent,
        letter.message,
        letter.kind,
        letter.sequence,
        (letter.expires - _EPOCH) // _MICROSECOND,
        sha256(letter.body).digest(),
    )


def _key(keys: PublicKeys) -> bytes:
    return digest("counsel-desk recipient 1", keys.agreement, keys.signing)


def _info(message: str, recipient: str) -> bytes:
    return digest(_FORMAT, message, recipient)


def _pad(content: bytes) -> bytes:
    whole = len(content).to_bytes(_PREFIX, "big") + content
    size = next((size for size in SIZES if len(whole) <= size), None)
    if size is None:
        raise LetterTooLargeError(mebibytes=SIZES[-1] // 2**20)
    return whole.ljust(size, b"\0")


def _unpad(padded: bytes) -> bytes:
    end = _PREFIX + int.from_bytes(padded[:_PREFIX], "big")
    if len(padded) not in SIZES or end > len(padded) or any(padded[end:]):
        raise FrameError
    return padded[_PREFIX:end]
