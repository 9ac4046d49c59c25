"""The six tabs of a file: their titles, their parts in order, and the one action of each."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP

OVERVIEW = "overview"


@dataclass(frozen=True)
class Tab:
    """A tab of a file.

    Attributes:
        title: Its title, marked for translation.
        parts: The names of its parts.
        action: Its action, marked for translation.
        begins: The part in which the action begins something.
        towards: The other parts in which one may well want to do that next.
    """

    title: str
    parts: tuple[str, ...]
    action: str
    begins: str
    towards: tuple[str, ...] = ()


TABS: Mapping[str, Tab] = {
    "overview": Tab(
        QT_TRANSLATE_NOOP("FilePresenter", "Overview"),
        (OVERVIEW,),
        QT_TRANSLATE_NOOP("FilePresenter", "Write a note"),
        "notes",
        (OVERVIEW,),
    ),
    "sessions": Tab(
        QT_TRANSLATE_NOOP("FilePresenter", "Sessions"),
        ("sessions", "notes", "process_notes"),
        QT_TRANSLATE_NOOP("FilePresenter", "Write a note"),
        "notes",
        ("sessions",),
    ),
    "plan": Tab(
        QT_TRANSLATE_NOOP("FilePresenter", "Plan"),
        ("safety", "goals", "referrals"),
        QT_TRANSLATE_NOOP("FilePresenter", "Update safety plan…"),
        "safety",
    ),
    "measures": Tab(
        QT_TRANSLATE_NOOP("FilePresenter", "Measures"),
        ("assessments", "forms", "voice"),
        QT_TRANSLATE_NOOP("FilePresenter", "New questionnaire"),
        "assessments",
    ),
    "sharing": Tab(
        QT_TRANSLATE_NOOP("FilePresenter", "Sharing"),
        ("consents", "summary", "read_together", "disclosures", "demands", "exceptional"),
        QT_TRANSLATE_NOOP("FilePresenter", "New consent"),
        "consents",
        ("summary",),
    ),
    "record": Tab(
        QT_TRANSLATE_NOOP("FilePresenter", "Record"),
        (
            "intake",
            "first_words",
            "details",
            "attachments",
            "rights",
            "timeline",
            "hand_over",
            "closing",
        ),
        QT_TRANSLATE_NOOP("FilePresenter", "Attach a picture or paper…"),
        "attachments",
    ),
}
"""The tabs by name, in order. A part keeps its name for good: links and drafts use it."""

_PARTS: Mapping[str, str] = {
    OVERVIEW: QT_TRANSLATE_NOOP("FilePresenter", "Overview"),
    "sessions": QT_TRANSLATE_NOOP("FilePresenter", "Appointments"),
    "notes": QT_TRANSLATE_NOOP("FilePresenter", "Notes"),
    "process_notes": QT_TRANSLATE_NOOP("FilePresenter", "Process notes, yours alone"),
    "safety": QT_TRANSLATE_NOOP("FilePresenter", "Safety plan and risk"),
    "goals": QT_TRANSLATE_NOOP("FilePresenter", "Goals"),
    "referrals": QT_TRANSLATE_NOOP("FilePresenter", "Referrals and letters"),
    "assessments": QT_TRANSLATE_NOOP("FilePresenter", "Questionnaires"),
    "forms": QT_TRANSLATE_NOOP("FilePresenter", "Forms"),
    "voice": QT_TRANSLATE_NOOP("FilePresenter", "Client feedback"),
    "consents": QT_TRANSLATE_NOOP("FilePresenter", "1 Consent"),
    "summary": QT_TRANSLATE_NOOP("FilePresenter", "2 Write"),
    "read_together": QT_TRANSLATE_NOOP("FilePresenter", "3 Read together"),
    "disclosures": QT_TRANSLATE_NOOP("FilePresenter", "4 Sent"),
    "demands": QT_TRANSLATE_NOOP("FilePresenter", "Demands for records"),
    "exceptional": QT_TRANSLATE_NOOP("FilePresenter", "Without consent"),
    "intake": QT_TRANSLATE_NOOP("FilePresenter", "Intake"),
    "first_words": QT_TRANSLATE_NOOP("FilePresenter", "Confidentiality"),
    "details": QT_TRANSLATE_NOOP("FilePresenter", "Details"),
    "attachments": QT_TRANSLATE_NOOP("FilePresenter", "Pictures and papers"),
    "rights": QT_TRANSLATE_NOOP("FilePresenter", "Client's rights"),
    "timeline": QT_TRANSLATE_NOOP("FilePresenter", "Timeline"),
    "hand_over": QT_TRANSLATE_NOOP("FilePresenter", "Hand over"),
    "closing": QT_TRANSLATE_NOOP("FilePresenter", "Close the file"),
}


def say(text: str) -> str:
    """Return a text of `TABS` in the current language."""
    return QCoreApplication.translate("FilePresenter", text)


def part_title(name: str) -> str:
    """Return the title of a part in the current language."""
    return say(_PARTS[name])
