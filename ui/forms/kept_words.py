"""Says in words what of a client's file can be chosen as an answer to a form."""

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.records import Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.forms.from_file import Kept
from forms.held import Held
from ui.dates import day_text

_WHAT = {
    Kind.ATTACHMENT: QT_TRANSLATE_NOOP("KeptWords", "Picture or paper"),
    Kind.FORM_RESPONSE: QT_TRANSLATE_NOOP("KeptWords", "Form"),
    Kind.ASSESSMENT: QT_TRANSLATE_NOOP("KeptWords", "Questionnaire"),
    Kind.SAFETY_PLAN: QT_TRANSLATE_NOOP("KeptWords", "Safety plan"),
    Kind.GOAL: QT_TRANSLATE_NOOP("KeptWords", "Goal"),
    Kind.REFERRAL: QT_TRANSLATE_NOOP("KeptWords", "Referral"),
    Kind.APPOINTMENT: QT_TRANSLATE_NOOP("KeptWords", "Appointment"),
    Kind.CONSENT: QT_TRANSLATE_NOOP("KeptWords", "Consent"),
}


def held(kept: Kept) -> Held:
    """Return a record of the file as a form offers it, called by its kind, title and day."""
    what = QCoreApplication.translate("KeptWords", _WHAT[kept.kind])
    named = f"{what}: {kept.title}" if kept.title else what
    title = f"{named}, {day_text(kept.day)}"
    return Held(kept.address, kept.type, title, kept.media_type, kept.size)
