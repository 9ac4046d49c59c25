"""Codes that people read aloud and type: base 32 without the letters that look like digits.

Five bits a character, most significant first, over ``0123456789ABCDEFGHJKMNPQRSTVWXYZ``, in groups
of four joined by hyphens. When a code is typed, its digits may be those of any script; case, blanks
and hyphens do not matter, O counts as 0, and I and L count as 1.
"""

from counsel_desk.domain.plain_text import plain_digits

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""The digits and the letters except I, L, O and U."""

_GROUP = 4
_FORGIVEN = str.maketrans("OIL", "011")


def encode(data: bytes) -> str:
    """Return `data` as a grouped code.

    Args:
        data: A multiple of five bytes, so that no bit is left over.
    """
    bits = int.from_bytes(data, "big")
    count = len(data) * 8 // 5
    letters = "".join(ALPHABET[bits >> 5 * place & 31] for place in reversed(range(count)))
    return "-".join(letters[start : start + _GROUP] for start in range(0, count, _GROUP))


def canonical(code: str) -> str:
    """Return a typed code as it was printed, without its hyphens."""
    return "".join(plain_digits(code).upper().translate(_FORGIVEN).replace("-", "").split())
