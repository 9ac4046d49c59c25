"""Passphrases: the same bytes from every keyboard, strong enough, and made by the desk on request.

A passphrase is prepared by the OpaqueString profile of PRECIS (RFC 8265): case and spaces count,
composed and decomposed letters are the same, control characters are refused.
"""

import secrets
from math import log2

from counsel_desk.security.errors import PassphraseTextError, WeakPassphraseError

MINIMUM = 15
"""Characters at least: what NIST SP 800-63B-4 asks of a passphrase that stands alone."""

DISTINCT = 6
"""Different characters at least."""

ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
"""What a passphrase made by the desk consists of: nothing that looks like something else."""

_GROUP = 5
_BITS = 100


def normalise(text: str) -> bytes:
    """Return the bytes that a passphrase stands for.

    Raises:
        PassphraseTextError: It is empty or holds a character that PRECIS disallows.
    """
    return _prepare(text).encode()


def _prepare(text: str) -> str:
    from precis_i18n import get_profile

    try:
        prepared: str = get_profile("OpaqueString").enforce(text)
    except UnicodeError:
        # Without the cause: its message and its object quote the passphrase.
        raise PassphraseTextError(minimum=MINIMUM) from None
    return prepared


def check_strength(text: str) -> None:
    """Refuse a passphrase that is short or made of few different characters.

    Raises:
        WeakPassphraseError: With what to do about it.
    """
    prepared = _prepare(text)
    if len(prepared) < MINIMUM or len(set(prepared)) < DISTINCT:
        raise WeakPassphraseError(minimum=MINIMUM)


def generate(groups: int = 5) -> str:
    """Return a new passphrase in groups of five letters and digits.

    Args:
        groups: How many; five give 123 bits.

    Raises:
        ValueError: So few groups would give fewer than 100 bits.
    """
    if groups * _GROUP * log2(len(ALPHABET)) < _BITS:
        raise ValueError(groups)
    while True:
        made = "-".join(
            "".join(secrets.choice(ALPHABET) for _ in range(_GROUP)) for _ in range(groups)
        )
        # Once in a great many years chance repeats itself too often for the rule above.
        if len(set(made)) >= DISTINCT:
            return made
