"""Texts for the codes of an intake, in the current language."""

from collections.abc import Mapping

from counsel_desk.domain.intake import Contact, Part, Use
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.words import CHANNELS as CHANNELS  # noqa: PLC0414 - part of this list
from counsel_desk.domain.words import CONCERNS as CONCERNS  # noqa: PLC0414 - part of this list
from counsel_desk.domain.words import INTAKE_CONTEXT
from ui import words

_CONTEXT = INTAKE_CONTEXT

PARTS: Mapping[str, str] = {
    Part.THE_CLIENT: QT_TRANSLATE_NOOP("Intake", "Name"),
    Part.LANGUAGES: QT_TRANSLATE_NOOP("Intake", "Languages"),
    Part.CONTACT: QT_TRANSLATE_NOOP("Intake", "Safe ways to reach the client"),
    Part.IF_ABSENT: QT_TRANSLATE_NOOP("Intake", "If the client cannot be asked"),
    Part.GUARDIAN: QT_TRANSLATE_NOOP("Intake", "Guardian"),
    Part.REFERRAL: QT_TRANSLATE_NOOP("Intake", "How the client came here"),
    Part.CONCERNS: QT_TRANSLATE_NOOP("Intake", "What the client wants to work on"),
    Part.STRENGTHS: QT_TRANSLATE_NOOP("Intake", "Strengths and supports"),
}
USES: Mapping[str, str] = {
    Use.NOT_SAID: QT_TRANSLATE_NOOP("Intake", "Not said"),
    Use.SAFE: QT_TRANSLATE_NOOP("Intake", "Safe"),
    Use.AT_TIMES: QT_TRANSLATE_NOOP("Intake", "Only at certain times"),
    Use.NEVER: QT_TRANSLATE_NOOP("Intake", "Never"),
}
REFERRALS: Mapping[str, str] = {
    "": QT_TRANSLATE_NOOP("Intake", "Not said"),
    "herself": QT_TRANSLATE_NOOP("Intake", "Came on their own"),
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
SEXES: Mapping[str, str] = {
    "": QT_TRANSLATE_NOOP("Intake", "Not noted"),
    "female": QT_TRANSLATE_NOOP("Intake", "Female"),
    "male": QT_TRANSLATE_NOOP("Intake", "Male"),
    "other": QT_TRANSLATE_NOOP("Intake", "Another"),
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
