"""Finds numbers of cards, accounts and vehicles, electronic addresses, houses and PIN codes."""

import re
from collections.abc import Iterator

from counsel_desk.domain.identifying import words

_STATES = (
    "AN|AP|AR|AS|BR|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ"
    "|SK|TN|TR|TS|UK|UP|WB"
)
_CARDS = re.compile(
    # Permanent account number, voter's card, passport, driving licence, vehicle.
    r"\b(?:[A-Za-z]{3}[ABCFGHJLPTabcfghjlpt][A-Za-z]\d{4}[A-Za-z]"
    r"|[A-Z]{3}[ /]?\d{7}|[A-Z]{2}/\d{2}/\d{2,3}/\d{6}"
    r"|[A-PR-WY] ?[1-9]\d ?\d{4}[1-9]"
    rf"|(?:{_STATES})[ -]?\d{{2}}[ -]?(?:19|20)\d{{9}}"
    rf"|(?:{_STATES})[ -]?\d{{1,2}}[ -]?[A-Z]{{1,3}}[ -]?\d{{3,4}})\b"
)
_BANK = re.compile(r"\b[A-Za-z]{4}0[A-Z0-9a-z]{6}\b")
"""The code of a branch (IFSC); one with no digit but the 0 is a word."""
_ACCOUNT = re.compile(
    r"(?:\baccount\b|\ba/c\b|\bacct?\b|অ্যাকাউন্ট|একাউন্ট|खाता|खाते|खात्य)[^\d\n]{0,30}"
    r"(?P<number>\d(?:[ -]?\d){8,17})(?!\d)|(?<!\d)(?P<long>\d{13,18})(?!\d)",
    re.IGNORECASE,
)
_ELECTRONIC = re.compile(r"(?<![\w.+-])[\w.+-]+@[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)*")
"""E-mail, and what payments are sent to (UPI)."""
_STREETS = "Road|Rd|Lane|Street|St|Sarani|Avenue|Marg|Path|Nagar|Colony|Gali|Chawl|Row|Bylane"
_HOUSE = re.compile(
    r"\b(?:(?:house|flat|room|holding|plot|premises|door|h)\.?\s?(?:no|number|#)\b\.?:?\s?|flat\s)"
    r"(?=\w*\d)\w+(?:[/-]\w+)*"
    rf"|(?-i:(?<!\w)(?<!\w[/-])\d[A-Z0-9]*(?:[/-][A-Z0-9]+)*,?\s(?:[A-Z][\w.]*\s){{1,4}}(?:{_STREETS})\b)"
    r"|(?:বাড়ি|বাড়ি|ফ্ল্যাট|হোল্ডিং|मकान|घर|फ्लैट|फ्लॅट|खोली)\s(?:নং|নম্বর|नं|नंबर|क्र|क्रमांक)\.?:?\s?\d+(?:[/-]\w+)*",
    re.IGNORECASE,
)
_CALLED_PIN = re.compile(
    r"(?:\bpin(?:\s?code)?\b|পিন(?:\s?কোড)?|पिन(?:\s?कोड)?)(?:\s?(?:no|number|is|নং|नं))?"
    r"[\s:.–-]{0,3}[1-9]\d{2}\s?\d{3}(?!\d)",
    re.IGNORECASE,
)
_PIN_BEHIND = re.compile(
    f"(?<![{words.LETTER}])(?P<place>[{words.LETTER}]{{3,}})(?:\\s?[-–]\\s?|,?\\s)"
    r"(?:70|71|72|73|74|40|41|42|43|44)\d\s?\d{3}(?!\d)(?![,.]\d)(?!\s?(?:/-|rupees|taka|টাকা|रुपय|रुपए))"
)
_NO_PLACES = frozenset(
    """
    Rupees Total Number About Around Paid Received Amount Section Case Order Only Over Some Nearly
    Almost Another Further Compensation Interim Award Sum Population The And For
    """.split()  # noqa: SIM905 - a list of words is easier to read so
)
"""Words with a capital before a sum of money."""


def cards(plain: str) -> Iterator[tuple[int, int]]:
    """Yield numbers as on a card, a vehicle or an account, in a text with plain digits."""
    for found in _CARDS.finditer(plain):
        yield found.span()
    for found in _BANK.finditer(plain):
        if sum(map(str.isdigit, found.group())) > 1:
            yield found.span()
    for found in _ACCOUNT.finditer(plain):
        yield found.span("number" if found["number"] else "long")


def electronic(text: str) -> Iterator[tuple[int, int]]:
    """Yield e-mail addresses, and addresses that payments are sent to."""
    yield from (found.span() for found in _ELECTRONIC.finditer(text))


def addresses(plain: str) -> Iterator[tuple[int, int]]:
    """Yield houses with their number, and PIN codes, in a text with plain digits."""
    for pattern in (_HOUSE, _CALLED_PIN):
        yield from (found.span() for found in pattern.finditer(plain))
    for found in _PIN_BEHIND.finditer(plain):
        if _may_be_place(found["place"], found.group()):
            yield found.span()


def _may_be_place(word: str, whole: str) -> bool:
    if word[0].isascii():
        return word[0].isupper() and word not in _NO_PLACES
    return "-" in whole or "–" in whole
