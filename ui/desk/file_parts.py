"""Where each kind of record is in a client's file."""

from counsel_desk.domain.records import Kind
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
    Kind.GROUP_SESSION: "notes",
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
