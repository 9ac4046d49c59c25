"""What can be half written in a file: its name, and the part in which it goes on."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.overview import unfinished
from ui.client_file.tabs import OVERVIEW

_CONTEXT = "HalfWritten"

_WHAT: Mapping[str, tuple[str, str]] = {
    unfinished.NOTE: (QT_TRANSLATE_NOOP("HalfWritten", "Note, not signed"), "notes"),
    unfinished.PROCESS: (QT_TRANSLATE_NOOP("HalfWritten", "Process note"), "process_notes"),
    unfinished.GROUP: (QT_TRANSLATE_NOOP("HalfWritten", "Group note, not signed"), "notes"),
    "amendment": (QT_TRANSLATE_NOOP("HalfWritten", "Why a note is amended"), "notes"),
    "appointment": (QT_TRANSLATE_NOOP("HalfWritten", "Appointment"), "sessions"),
    "safety_plan": (QT_TRANSLATE_NOOP("HalfWritten", "Safety plan"), "safety"),
    "risk_assessment": (QT_TRANSLATE_NOOP("HalfWritten", "Risk assessment"), "safety"),
    "goal": (QT_TRANSLATE_NOOP("HalfWritten", "Goal"), "goals"),
    "referral": (QT_TRANSLATE_NOOP("HalfWritten", "Referral"), "referrals"),
    "escalation": (QT_TRANSLATE_NOOP("HalfWritten", "Escalation of a referral"), "referrals"),
    "assessment": (QT_TRANSLATE_NOOP("HalfWritten", "Questionnaire"), "assessments"),
    "assessment_safety": (
        QT_TRANSLATE_NOOP("HalfWritten", "What was done for safety"),
        "assessments",
    ),
    "form": (QT_TRANSLATE_NOOP("HalfWritten", "Form"), "forms"),
    "form_by_client": (QT_TRANSLATE_NOOP("HalfWritten", "Form begun by the client"), "forms"),
    "consent": (QT_TRANSLATE_NOOP("HalfWritten", "Consent"), "consents"),
    "summary": (QT_TRANSLATE_NOOP("HalfWritten", "Summary"), "summary"),
    "demand": (QT_TRANSLATE_NOOP("HalfWritten", "Demand for records"), "demands"),
    "exceptional": (QT_TRANSLATE_NOOP("HalfWritten", "Sharing without consent"), "exceptional"),
    "intake": (QT_TRANSLATE_NOOP("HalfWritten", "Intake"), "intake"),
    "client_details": (QT_TRANSLATE_NOOP("HalfWritten", "Details"), "details"),
    "closure": (QT_TRANSLATE_NOOP("HalfWritten", "Closing the file"), "closing"),
    "record_copy": (QT_TRANSLATE_NOOP("HalfWritten", "Copy of the record"), "rights"),
    "correction": (QT_TRANSLATE_NOOP("HalfWritten", "Correction"), "rights"),
    "correction_answer": (QT_TRANSLATE_NOOP("HalfWritten", "Answer to a correction"), "rights"),
    "keeping": (QT_TRANSLATE_NOOP("HalfWritten", "How long the file is kept"), "rights"),
    "legal_hold": (QT_TRANSLATE_NOOP("HalfWritten", "Legal hold"), "rights"),
    "review_outcome": (QT_TRANSLATE_NOOP("HalfWritten", "Review of an answer"), "rights"),
}
_OTHER = (QT_TRANSLATE_NOOP("HalfWritten", "Something half written"), OVERVIEW)


def name_of(what: str) -> str:
    """Return what is half written, in the current language."""
    return QCoreApplication.translate(_CONTEXT, _WHAT.get(what, _OTHER)[0])


def part_of(what: str) -> str:
    """Return the name of the part in which it goes on."""
    return _WHAT.get(what, _OTHER)[1]
