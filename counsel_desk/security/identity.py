"""A person's keys, for sealing and opening, signing and verifying.

Sealing is HPKE (RFC 9180, base mode) with ML-KEM-768 + X25519, HKDF-SHA256 and AES-256-GCM; the
sealed bytes are the encapsulated key (1120 bytes), the ciphertext and its tag (16 bytes). Signing
is Ed25519. The keys are made independently.

Private bytes, 128: ML-KEM seed (64), X25519 private key (32), Ed25519 seed (32).
Public agreement key, 1216 bytes: ML-KEM (1184), X25519 (32). Public signing key: 32 bytes.
Fingerprint: the first 15 bytes of SHA-256 over the frame (``counsel-desk fingerprint 1``,
agreement, signing), as twelve words of the list of SLIP-0039, ten bits a word, most significant
first.
"""

from functools import lru_cache
from typing import NoReturn

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from counsel_desk.domain.framing import digest
from counsel_desk.domain.trust import PublicKeys
from counsel_desk.security import low_order_points
from counsel_desk.security.errors import CannotOpenError, UntrustedError
from counsel_desk.security.gentle_words import drawn

PRIVATE_LENGTH = 128
"""Bytes of all private keys together."""

_KEM_SEED = 64
_KEM_PUBLIC = 1184
_CURVE = 32
_WORDS = 12
_WORD_BITS = 10
_MOST_DRAWS = 64
"""Two draws in five or so are free of painful words."""
_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


class PersonIdentity:
    """A person's private keys; implements `counsel_desk.domain.trust.Identity`."""

    __slots__ = ("_kem", "_signing", "_x25519", "public")

    public: PublicKeys
    """The public keys that belong to them."""

    def __init__(
        self, kem: MLKEM768PrivateKey, x25519: X25519PrivateKey, signing: Ed25519PrivateKey
    ) -> None:
        self._kem = kem
        self._x25519 = x25519
        self._signing = signing
        agreement = kem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
        self.public = PublicKeys(agreement, signing.public_key().public_bytes_raw())

    @classmethod
    def new(cls) -> "PersonIdentity":
        """Make keys, each independent of the others, whose fingerprint has no painful word."""
        return drawn(cls._any, lambda made: [fingerprint(made.public)], _MOST_DRAWS)

    @classmethod
    def _any(cls) -> "PersonIdentity":
        return cls(
            MLKEM768PrivateKey.generate(), X25519PrivateKey.generate(), Ed25519PrivateKey.generate()
        )

    @classmethod
    def from_bytes(cls, data: bytes) -> "PersonIdentity":
        """Return the keys that `private_bytes` gave.

        Raises:
            ValueError: There are not 128 bytes.
        """
        if len(data) != PRIVATE_LENGTH:
            raise ValueError(len(data))
        curve = _KEM_SEED + _CURVE
        return cls(
            MLKEM768PrivateKey.from_seed_bytes(data[:_KEM_SEED]),
            X25519PrivateKey.from_private_bytes(data[_KEM_SEED:curve]),
            Ed25519PrivateKey.from_private_bytes(data[curve:]),
        )

    def sign(self, data: bytes) -> bytes:
        """Return the Ed25519 signature over `data`, 64 bytes; the same one every time."""
        return self._signing.sign(data)

    def open(self, sealed: bytes, info: bytes) -> bytes:
        """Open what was sealed to the public keys under the same `info`.

        Raises:
            CannotOpenError: It was altered, or sealed to other keys or under another `info`.
        """
        key = hpke.MLKEM768X25519PrivateKey(self._kem, self._x25519)
        try:
            return _SUITE.decrypt(sealed, key, info=info)
        except (InvalidTag, ValueError):
            raise CannotOpenError from None

    def private_bytes(self) -> bytes:
        """Return the keys for a locked bundle, 128 bytes."""
        return (
            self._kem.private_bytes_raw()
            + self._x25519.private_bytes_raw()
            + self._signing.private_bytes_raw()
        )

    def __repr__(self) -> str:
        return "<PersonIdentity>"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled or copied: keys leave only through `private_bytes`."""
        raise TypeError("keys are not pickled")


def seal(data: bytes, keys: PublicKeys, info: bytes) -> bytes:
    """Seal `data` to the holder of `keys`.

    Args:
        data: What to seal.
        keys: The recipient's public keys, from a certificate.
        info: What it is for; opening needs the same.

    Raises:
        UntrustedError: The keys are not honest.
    """
    check_public(keys)
    key = hpke.MLKEM768X25519PublicKey(
        MLKEM768PublicKey.from_public_bytes(keys.agreement[:_KEM_PUBLIC]),
        X25519PublicKey.from_public_bytes(keys.agreement[_KEM_PUBLIC:]),
    )
    return _SUITE.encrypt(data, key, info=info)


def verify(signing: bytes, data: bytes, signature: bytes) -> bool:
    """Return whether `signature` over `data` is by the holder of `signing`."""
    try:
        Ed25519PublicKey.from_public_bytes(signing).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


@lru_cache(maxsize=1024)
def check_public(keys: PublicKeys) -> None:
    """Refuse keys of the wrong length, of small order, in a second encoding or malformed.

    A sign-in checks the same few keys again and again, so those that passed are cached.

    Raises:
        UntrustedError: The keys are not honest.
    """
    try:
        MLKEM768PublicKey.from_public_bytes(keys.agreement[:_KEM_PUBLIC])
    except ValueError:
        raise UntrustedError from None
    if not low_order_points.honest_x25519(keys.agreement[_KEM_PUBLIC:]):
        raise UntrustedError
    if not low_order_points.honest_ed25519(keys.signing):
        raise UntrustedError


def fingerprint(keys: PublicKeys) -> str:
    """Return twelve words, 120 bits, for two people to compare aloud."""
    return in_words(_mark(keys))


def in_words(data: bytes) -> str:
    """Return the first 120 bits of a digest as twelve words."""
    from shamir_mnemonic.wordlist import WORDLIST

    mark = int.from_bytes(data[: _WORDS * _WORD_BITS // 8], "big")
    places = range(_WORD_BITS * (_WORDS - 1), -1, -_WORD_BITS)
    return " ".join(WORDLIST[mark >> place & (1 << _WORD_BITS) - 1] for place in places)


def _mark(keys: PublicKeys) -> bytes:
    whole = digest("counsel-desk fingerprint 1", keys.agreement, keys.signing)
    return whole[: _WORDS * _WORD_BITS // 8]
