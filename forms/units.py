"""Says units in words: a code such as ``a`` tells nobody that years are meant."""

from typing import Final

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from forms import fhir

_WORDS: Final = {
    "a": QT_TRANSLATE_NOOP("units", "years"),
    "mo": QT_TRANSLATE_NOOP("units", "months"),
    "wk": QT_TRANSLATE_NOOP("units", "weeks"),
    "d": QT_TRANSLATE_NOOP("units", "days"),
    "h": QT_TRANSLATE_NOOP("units", "hours"),
    "min": QT_TRANSLATE_NOOP("units", "minutes"),
    "s": QT_TRANSLATE_NOOP("units", "seconds"),
    "[lb_av]": QT_TRANSLATE_NOOP("units", "pounds"),
    "[oz_av]": QT_TRANSLATE_NOOP("units", "ounces"),
    "[in_i]": QT_TRANSLATE_NOOP("units", "inches"),
    "[ft_i]": QT_TRANSLATE_NOOP("units", "feet"),
    "/min": QT_TRANSLATE_NOOP("units", "per minute"),
    "/d": QT_TRANSLATE_NOOP("units", "per day"),
    "/wk": QT_TRANSLATE_NOOP("units", "per week"),
}
_SIGNS: Final = {
    "1": "",
    "Cel": "°C",
    "[degF]": "°F",
    "mm[Hg]": "mmHg",
    "kg/m2": "kg/m²",
    "[IU]": "IU",
    "10*9/L": "10⁹/L",
}
"""UCUM codes that are written in another way, the same in every language."""


def unit_words(coding: object) -> str:
    """Return a unit as people write it, or an empty string if it only counts.

    A word is in English, and translated in the context ``units``.

    Args:
        coding: The unit's Coding; UCUM puts notes that are no part of the unit in braces.
    """
    unit = fhir.as_mapping(coding)
    code = fhir.as_text(unit.get("code"))
    shown = fhir.as_text(unit.get("display")).strip()
    if shown and shown != code:
        return shown
    return _of_code(shown or code)


def _of_code(code: str) -> str:
    if code in _WORDS or code in _SIGNS:
        return _WORDS.get(code) or _SIGNS.get(code, "")
    start, _, rest = code.partition("{")
    note, _, after = rest.partition("}")
    if not rest:
        return code
    if not start and not after:
        return ""
    if not start:
        return f"{note}{after}" if after.startswith("/") else after
    return _of_code(f"{start}{after}")
