"""Normalises, judges and generates passphrases.

A passphrase is prepared by the OpaqueString profile of PRECIS (RFC 8265), so that every keyboard
gives the same bytes: case and spaces count, composed and decomposed letters are the same, control
characters are refused.
"""

import secrets
import unicodedata
from collections.abc import Iterable
from math import log2

from counsel_desk.security.errors import PassphraseTextError, WeakPassphraseError

MINIMUM = 15
"""Minimum length: what NIST SP 800-63B-4 requires of a passphrase that is used alone."""

STRONG = 4
"""The strength that a passphrase needs: more than 10^10 guesses, as zxcvbn estimates."""

ALPHABET = "bcdfghjkmnpqrstvwxyz23456789"
"""The characters of generated passphrases: none looks like another, and without vowels no group
spells a word."""

_GROUP = 5
_BITS = 100
_ESTIMATED = 72
"""How many characters zxcvbn gets; more take long, and would only make it stronger."""


def normalise(text: str) -> bytes:
    """Return the bytes of a passphrase, the same from every keyboard.

    Raises:
        PassphraseTextError: It is empty or holds a character that PRECIS disallows.
    """
    return _prepare(text).encode()


def _prepare(text: str) -> str:
    from precis_i18n import get_profile

    try:
        prepared: str = get_profile("OpaqueString").enforce(text)
    except UnicodeError:
        # Without the cause, whose message and object quote the passphrase.
        raise PassphraseTextError(minimum=MINIMUM) from None
    return prepared


def _composed(name: str) -> str:
    """Return a name in the form that it would have in a prepared passphrase."""
    return unicodedata.normalize("NFC", name)


def strength(text: str, known: Iterable[str] = ()) -> int:
    """Return how hard a passphrase is to guess.

    The estimate is that of zxcvbn (Wheeler, USENIX Security 2016): common passphrases, words,
    names, dates, keyboard rows and repetitions count for little.

    Args:
        text: The passphrase.
        known: What a guesser would try first, such as the person's name and the office's.

    Returns:
        0 to 4; 0 if it is too short or unusable.
    """
    from zxcvbn import zxcvbn

    try:
        prepared = _prepare(text)
    except PassphraseTextError:
        return 0
    if len(prepared) < MINIMUM:
        return 0
    names = [part for name in map(_composed, known) for part in (name, *name.split())]
    score: int = zxcvbn(prepared[:_ESTIMATED], user_inputs=names)["score"]
    return score


def check_strength(text: str, known: Iterable[str] = ()) -> None:
    """Refuse a passphrase that is short or easy to guess.

    Args:
        text: The passphrase.
        known: What a guesser would try first.

    Raises:
        PassphraseTextError: It holds an unusable character.
        WeakPassphraseError: It is short or easy to guess.
    """
    _prepare(text)
    if strength(text, known) < STRONG:
        raise WeakPassphraseError(minimum=MINIMUM)


def generate(groups: int = 5) -> str:
    """Return a new passphrase in groups of five letters and digits.

    Args:
        groups: How many; five give 120 bits.

    Raises:
        ValueError: So few groups give fewer than 100 bits.
    """
    if groups * _GROUP * log2(len(ALPHABET)) < _BITS:
        raise ValueError(groups)
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(_GROUP)) for _ in range(groups))
