"""Texts for the codes of an intake, in the current language."""

from collections.abc import Mapping

from counsel_desk.domain.intake import Channel, Contact, Part, Use
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.words import CONCERNS as CONCERNS  # noqa: PLC0414 - part of this list
from counsel_desk.domain.words import INTAKE_CONTEXT
from ui import words

_CONTEXT = INTAKE_CONTEXT

PARTS: Mapping[str, str] = {
    Part.THE_CLIENT: QT_TRANSLATE_NOOP("Intake", "How she is called"),
    Part.LANGUAGES: QT_TRANSLATE_NOOP("Intake", "Languages"),
    Part.CONTACT: QT_TRANSLATE_NOOP("Intake", "Safe ways to reach her"),
    Part.GUARDIAN: QT_TRANSLATE_NOOP("Intake", "Guardian"),
    Part.REFERRAL: QT_TRANSLATE_NOOP("Intake", "How she came here"),
    Part.CONCERNS: QT_TRANSLATE_NOOP("Intake", "What she wants to work on"),
    Part.STRENGTHS: QT_TRANSLATE_NOOP("Intake", "What carries her"),
}
CHANNELS: Mapping[str, str] = {
    Channel.CALL: QT_TRANSLATE_NOOP("Intake", "Phone call"),
    Channel.TEXT: QT_TRANSLATE_NOOP("Intake", "Text message"),
    Channel.CHAT: QT_TRANSLATE_NOOP("Intake", "Chat on the phone"),
    Channel.EMAIL: QT_TRANSLATE_NOOP("Intake", "E-mail"),
    Channel.LETTER: QT_TRANSLATE_NOOP("Intake", "Letter"),
    Channel.VISIT: QT_TRANSLATE_NOOP("Intake", "Visit at home"),
    Channel.PERSON: QT_TRANSLATE_NOOP("Intake", "Through someone she trusts"),
}
USES: Mapping[str, str] = {
    Use.NOT_SAID: QT_TRANSLATE_NOOP("Intake", "Not said"),
    Use.SAFE: QT_TRANSLATE_NOOP("Intake", "Safe"),
    Use.AT_TIMES: QT_TRANSLATE_NOOP("Intake", "Only at certain times"),
    Use.NEVER: QT_TRANSLATE_NOOP("Intake", "Never"),
}
LANGUAGES: Mapping[str, str] = {
    "en": QT_TRANSLATE_NOOP("Intake", "English"),
    "bn": QT_TRANSLATE_NOOP("Intake", "Bengali"),
    "hi": QT_TRANSLATE_NOOP("Intake", "Hindi"),
    "mr": QT_TRANSLATE_NOOP("Intake", "Marathi"),
    "ne": QT_TRANSLATE_NOOP("Intake", "Nepali"),
    "ur": QT_TRANSLATE_NOOP("Intake", "Urdu"),
    "or": QT_TRANSLATE_NOOP("Intake", "Odia"),
    "as": QT_TRANSLATE_NOOP("Intake", "Assamese"),
    "te": QT_TRANSLATE_NOOP("Intake", "Telugu"),
    "sat": QT_TRANSLATE_NOOP("Intake", "Santali"),
    "sck": QT_TRANSLATE_NOOP("Intake", "Sadri"),
}
REFERRALS: Mapping[str, str] = {
    "": QT_TRANSLATE_NOOP("Intake", "Not said"),
    "herself": QT_TRANSLATE_NOOP("Intake", "She came by herself"),
    "family": QT_TRANSLATE_NOOP("Intake", "Family or friends"),
    "survivor": QT_TRANSLATE_NOOP("Intake", "Another survivor"),
    "organisation": QT_TRANSLATE_NOOP("Intake", "Another organisation"),
    "shelter": QT_TRANSLATE_NOOP("Intake", "A shelter home"),
    "welfare_committee": QT_TRANSLATE_NOOP("Intake", "Child Welfare Committee"),
    "health": QT_TRANSLATE_NOOP("Intake", "Health service"),
    "legal": QT_TRANSLATE_NOOP("Intake", "Lawyer or legal aid"),
    "police_court": QT_TRANSLATE_NOOP("Intake", "Police or court"),
    "helpline": QT_TRANSLATE_NOOP("Intake", "Helpline"),
    "other": QT_TRANSLATE_NOOP("Intake", "Someone else"),
}
NEEDED: Mapping[str, str] = {
    "yes": QT_TRANSLATE_NOOP("Intake", "Yes"),
    "no": QT_TRANSLATE_NOOP("Intake", "No"),
}


def text_of(known: Mapping[str, str], code: str) -> str:
    """Return the text for a code; an unknown code, from a later version, is returned as it is."""
    return words.translated(_CONTEXT, known[code]) if code in known else code


def channels(contacts: tuple[Contact, ...], *uses: Use) -> str:
    """Return the names of the ways to reach the client that have one of these uses."""
    return ", ".join(text_of(CHANNELS, each.channel) for each in contacts if each.use in uses)
