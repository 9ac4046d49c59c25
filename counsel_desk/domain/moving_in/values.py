"""Reads what people write into the cells of a register: digits, days, years and ages."""

import re
import unicodedata
from datetime import date, timedelta

from counsel_desk.domain.identifying import words
from counsel_desk.domain.plain_text import plain_digits

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.+Z-]*)?")
_INDIAN = re.compile(r"(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{4}|\d{2})(?:\s[\d:]+)?")
_NAMED = re.compile(
    rf"(\d{{1,2}})(?:st|nd|rd|th)?[\s,.-]*({words.MONTH})[\s,.-]*(\d{{4}}|\d{{2}})", re.IGNORECASE
)
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?")
_FIRST_SERIAL = date(1899, 12, 30)
"""Day 0 of Excel and of LibreOffice; both count the 29 February 1900 that never was."""
_LAST_SERIAL = 73_050
"""The last day of 2099."""
_YEAR = re.compile(r"(19\d{2}|20\d{2})(?:\.0+)?")
_AGE = re.compile(
    r"(\d{1,3})(?:\.0+)?\s*(?:years?(?:\s+old)?|yrs?|y|বছর|বৎসর|वर्षे|वर्ष|साल)?\.?", re.IGNORECASE
)
_CENTURY = 100


def plain(text: str) -> str:
    """Return a text with single spaces, with the digits of every script as ASCII."""
    return " ".join(plain_digits(text).split())


def read_day(text: str, today: date) -> date | None:
    """Return a day as written in India: day, month, year; or `None` if it cannot be read.

    ISO 8601 and the serial numbers of spreadsheets are read as well. Two digits of a year mean the
    last such year that is not in the future.

    Args:
        text: The cell.
        today: Today.
    """
    told = plain(text)
    try:
        if found := _ISO.fullmatch(told):
            return date(*map(int, found.groups()))
        if found := _INDIAN.fullmatch(told):
            day, month, year = found.groups()
            return date(_year(year, today), int(month), int(day))
        if found := _NAMED.fullmatch(unicodedata.normalize("NFC", told)):
            day, name, year = found.groups()
            return date(_year(year, today), words.month(name), int(day))
        if found := _SERIAL.fullmatch(told):
            return _of_serial(int(found[1]))
    except (ValueError, KeyError):
        return None
    return None


def _year(text: str, today: date) -> int:
    if len(text) > 2:
        return int(text)
    year = today.year // _CENTURY * _CENTURY + int(text)
    return year if year <= today.year else year - _CENTURY


def _of_serial(number: int) -> date | None:
    return _FIRST_SERIAL + timedelta(number) if number <= _LAST_SERIAL else None


def read_year(text: str) -> int | None:
    """Return a year that stands alone in a cell for days, or `None`."""
    found = _YEAR.fullmatch(plain(text))
    return int(found[1]) if found else None


def read_age(text: str) -> int | None:
    """Return an age in whole years, or `None` if it cannot be read."""
    found = _AGE.fullmatch(plain(text))
    return int(found[1]) if found else None
