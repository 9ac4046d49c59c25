"""The languages that clients speak, and those in which the desk writes."""

from collections.abc import Mapping

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP

CONTEXT = "Languages"
DESK = ("en", "bn", "hi", "mr")
"""The languages of windows, sheets and documents."""
OTHER = "mis"
"""A language without a code here (ISO 639): its name is kept beside it."""
SPOKEN: Mapping[str, str] = {
    "bn": QT_TRANSLATE_NOOP("Languages", "Bengali"),
    "hi": QT_TRANSLATE_NOOP("Languages", "Hindi"),
    "mr": QT_TRANSLATE_NOOP("Languages", "Marathi"),
    "en": QT_TRANSLATE_NOOP("Languages", "English"),
    "as": QT_TRANSLATE_NOOP("Languages", "Assamese"),
    "bho": QT_TRANSLATE_NOOP("Languages", "Bhojpuri"),
    "brx": QT_TRANSLATE_NOOP("Languages", "Bodo"),
    "my": QT_TRANSLATE_NOOP("Languages", "Burmese"),
    "gon": QT_TRANSLATE_NOOP("Languages", "Gondi"),
    "gu": QT_TRANSLATE_NOOP("Languages", "Gujarati"),
    "hoc": QT_TRANSLATE_NOOP("Languages", "Ho"),
    "kn": QT_TRANSLATE_NOOP("Languages", "Kannada"),
    "kok": QT_TRANSLATE_NOOP("Languages", "Konkani"),
    "kru": QT_TRANSLATE_NOOP("Languages", "Kurukh"),
    "mai": QT_TRANSLATE_NOOP("Languages", "Maithili"),
    "ml": QT_TRANSLATE_NOOP("Languages", "Malayalam"),
    "mni": QT_TRANSLATE_NOOP("Languages", "Meitei"),
    "unr": QT_TRANSLATE_NOOP("Languages", "Mundari"),
    "ne": QT_TRANSLATE_NOOP("Languages", "Nepali"),
    "or": QT_TRANSLATE_NOOP("Languages", "Odia"),
    "pa": QT_TRANSLATE_NOOP("Languages", "Punjabi"),
    "rhg": QT_TRANSLATE_NOOP("Languages", "Rohingya"),
    "sck": QT_TRANSLATE_NOOP("Languages", "Sadri"),
    "sat": QT_TRANSLATE_NOOP("Languages", "Santali"),
    "ta": QT_TRANSLATE_NOOP("Languages", "Tamil"),
    "te": QT_TRANSLATE_NOOP("Languages", "Telugu"),
    "ur": QT_TRANSLATE_NOOP("Languages", "Urdu"),
}
"""The larger languages of the region by code (BCP 47): those of the desk first, then by name."""


def of_documents(code: str) -> str:
    """Return the language in which the desk writes for somebody who speaks another one."""
    return code if code in DESK else DESK[0]
