"""What people type, in the one form in which it is read and compared."""

import re
import unicodedata

_DIGIT = re.compile(r"\d")
_OTHER_DIGIT = re.compile(r"(?![0-9])\d")


def plain_digits(text: str) -> str:
    """Return a text with the digits of every script as 0 to 9, each in its place."""
    return _OTHER_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), text)


def one_script(text: str) -> str:
    """Return a text with all digits in the script of its first ones that are not 0 to 9, if any."""
    found = _OTHER_DIGIT.search(text)
    if found is None:
        return text
    zero = ord(found[0]) - unicodedata.decimal(found[0])
    return _DIGIT.sub(lambda digit: chr(zero + unicodedata.decimal(digit[0])), text)


def comparable(text: str) -> str:
    """Return a text composed, without regard to case, and with plain digits."""
    return unicodedata.normalize("NFC", plain_digits(text)).casefold()
