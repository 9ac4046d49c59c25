"""Turns random secrets into words to print, whole or in shares, and back.

The format is SLIP-0039 with one group and no passphrase.

A share of 16 bytes is 20 words and one of 32 bytes is 33 words, each share with a checksum.
Only random secrets are split; a passphrase never is.
"""

import secrets
from collections.abc import Sequence

from counsel_desk.domain.trust import MOST_SHARES
from counsel_desk.security.errors import (
    MixedSharesError,
    SharesError,
    ShareWordError,
    TooFewSharesError,
)
from counsel_desk.security.gentle_words import drawn

_ITERATION_EXPONENT = 1
_IDENTIFIER_BITS = 15
_MOST_DRAWS = 300
"""Three sheets then have one or two painful words at most, in a fifth of a second."""


def split(secret: bytes, threshold: int, shares: int) -> tuple[str, ...]:
    """Return `shares` lists of words, any `threshold` of which give the secret.

    Args:
        secret: 16 or 32 random bytes.
        threshold: 1 with one share, else at least 2.
        shares: At most `MOST_SHARES`.

    Raises:
        ValueError: The numbers do not fit together.
    """
    whole = threshold == shares == 1
    if not whole and not 2 <= threshold <= shares <= MOST_SHARES:
        raise ValueError(threshold, shares)
    from shamir_mnemonic import EncryptedMasterSecret, split_ems

    sealed = EncryptedMasterSecret.from_master_secret(
        secret, b"", _identifier(), extendable=True, iteration_exponent=_ITERATION_EXPONENT
    )

    def draw() -> tuple[str, ...]:
        return tuple(share.mnemonic() for share in split_ems(1, [(threshold, shares)], sealed)[0])

    return drawn(draw, lambda words: words, 1 if whole else _MOST_DRAWS)


def random_words(length: int) -> str:
    """Return a random secret of 16 or 32 bytes as words.

    The words are drawn rather than the secret, which costs no stretching; one is as random as the
    other.
    """
    from shamir_mnemonic import EncryptedMasterSecret, split_ems

    identifier = _identifier()

    def draw() -> str:
        sealed = EncryptedMasterSecret(
            identifier, True, _ITERATION_EXPONENT, secrets.token_bytes(length)
        )
        return str(split_ems(1, [(1, 1)], sealed)[0][0].mnemonic())

    return drawn(draw, lambda words: [words], _MOST_DRAWS)


def _identifier() -> int:
    return drawn(lambda: secrets.randbits(_IDENTIFIER_BITS), _common_words, _MOST_DRAWS)


def _common_words(identifier: int) -> list[str]:
    """Return the two words that every share begins with."""
    words, extendable = sheet_words(), 1
    rest = (identifier & 31) << 5 | extendable << 4 | _ITERATION_EXPONENT
    return [words[identifier >> 5], words[rest]]


def combine(shares: Sequence[str]) -> bytes:
    """Return the secret; case, extra blanks, duplicates and spare shares do not matter.

    Raises:
        ShareWordError: A share is mistyped.
        TooFewSharesError: More are needed.
        MixedSharesError: They do not belong together.
    """
    from shamir_mnemonic import MnemonicError, decode_mnemonics, recover_ems

    typed = [" ".join(share.lower().split()) for share in shares]
    for number, share in enumerate(typed, start=1):
        _check(number, share)
    if not typed:
        raise TooFewSharesError(needed=1, given=0)
    try:
        groups = decode_mnemonics(typed)
        group = groups[0]
        needed, given = group.member_threshold(), len(group)
        if given < needed:
            raise TooFewSharesError(needed=needed, given=given)
        secret: bytes = recover_ems({0: group.get_minimal_group()}).decrypt(b"")
    except (MnemonicError, KeyError):
        raise MixedSharesError from None
    return secret


def sheet_words() -> Sequence[str]:
    """Return every word of SLIP-0039, in alphabetical order."""
    from shamir_mnemonic.wordlist import WORDLIST

    words: Sequence[str] = WORDLIST
    return words


def fits(share: str) -> bool:
    """Return whether one share is whole and its checksum right."""
    try:
        _check(1, " ".join(share.lower().split()))
    except SharesError:
        return False
    return True


def _check(number: int, share: str) -> None:
    from shamir_mnemonic import MnemonicError, Share

    try:
        parsed = Share.from_mnemonic(share)
    except MnemonicError:
        # Without the cause, whose message quotes the words.
        raise ShareWordError(number=number) from None
    # One group and our own exponent: a larger one would keep the computer busy for hours.
    if parsed.group_count != 1 or parsed.iteration_exponent != _ITERATION_EXPONENT:
        raise MixedSharesError
