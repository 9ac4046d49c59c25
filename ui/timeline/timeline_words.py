"""Texts of timeline entries in the current language."""

from counsel_desk.domain.records import Kind
from counsel_desk.domain.timeline import Phrase
from ui import words
from ui.desk.context import DETAILS

PARTS = {
    Kind.CLIENT: DETAILS,
    Kind.NOTE: "notes",
    Kind.CONSENT: "consents",
    Kind.ASSESSMENT: "assessments",
    Kind.FORM_RESPONSE: "forms",
    Kind.DISCLOSURE: "disclosures",
    Kind.ATTACHMENT: "attachments",
    Kind.HAND_OVER: "hand_over",
    Kind.TAKEN_OVER: "hand_over",
    Kind.APPOINTMENT: "sessions",
    Kind.GROUP_LINE: "notes",
    Kind.FIRST_WORDS: "first_words",
    Kind.INTAKE: "intake",
    Kind.SAFETY_PLAN: "safety",
    Kind.RISK_ASSESSMENT: "safety",
    Kind.GOAL: "goals",
    Kind.REFERRAL: "referrals",
    Kind.COMMENT: "voice",
    Kind.EXCEPTIONAL_RELEASE: "exceptional",
    Kind.SEAL: "rights",
    Kind.RECORD_COPY: "rights",
    Kind.CORRECTION: "rights",
    Kind.KEEPING: "rights",
    Kind.LEGAL_HOLD: "rights",
    Kind.DEMAND: "demands",
}
"""The part of the file that shows each kind of record."""


def say(said: Phrase | None) -> str:
    """Return a marked text translated, with its placeholders filled in."""
    if said is None:
        return ""
    facts = {
        name: fact if isinstance(fact, str) else say(fact) for name, fact in said.facts.items()
    }
    text = words.translated(said.context, said.text)
    return text.format(**facts) if facts else text
