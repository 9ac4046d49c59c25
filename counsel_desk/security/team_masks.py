"""The masks of the team figures: X25519 between each two members, then HKDF-SHA256 for each sum.

The keys are made for this and nothing else. Both members of a pair derive the same bytes; whoever
holds neither private key cannot tell them from random ones.
"""

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from counsel_desk.security.low_order_points import honest_x25519


def new_pair() -> tuple[bytes, bytes]:
    """Return a private key and its public key."""
    private = X25519PrivateKey.generate()
    return private.private_bytes_raw(), private.public_key().public_bytes_raw()


def honest(public: bytes) -> bool:
    """Return whether a public key leads to a secret that only its two holders share."""
    return honest_x25519(public)


def mask(private: bytes, public: bytes, purpose: bytes, length: int) -> bytes:
    """Return the mask that two members share.

    Args:
        private: The private key of the one.
        public: The public key of the other.
        purpose: What it is for; for each purpose it is another one.
        length: How many bytes.
    """
    shared = X25519PrivateKey.from_private_bytes(private).exchange(
        X25519PublicKey.from_public_bytes(public)
    )
    return HKDF(SHA256(), length, None, purpose).derive(shared)
