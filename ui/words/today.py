"""Texts for what is unfinished or due."""

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.today.unfinished import Kind, Unfinished
from ui.dates import day_text
from ui.words.phrases import word

_SENTENCES = {
    Kind.UNTOLD: QT_TRANSLATE_NOOP(
        "Words", "{code}: a report that everybody has the duty to make is not made yet"
    ),
    Kind.DRAFT: QT_TRANSLATE_NOOP("Words", "{code}: unsigned note for {day}"),
    Kind.AMENDMENT: QT_TRANSLATE_NOOP("Words", "{code}: unsigned amendment to the note for {day}"),
    Kind.PROCESS_DRAFT: QT_TRANSLATE_NOOP("Words", "{code}: unfinished process note for {day}"),
    Kind.GROUP_DRAFT: QT_TRANSLATE_NOOP("Words", "Group of {count}: unsigned note for {day}"),
    Kind.UNWRITTEN: QT_TRANSLATE_NOOP("Words", "{code}: no note yet for the session on {day}"),
    Kind.UNWRITTEN_GROUP: QT_TRANSLATE_NOOP(
        "Words", "Group of {count}: no note yet for the session on {day}"
    ),
    Kind.RISK_REVIEW: QT_TRANSLATE_NOOP("Words", "{code}: risk review due {day}"),
    Kind.RIGHTS: QT_TRANSLATE_NOOP("Words", "{code}: answer about the record due {day}"),
    Kind.CONSENT_ENDING: QT_TRANSLATE_NOOP("Words", "{code}: a consent ends on {day}"),
    Kind.CONSENT_OF_AGE: QT_TRANSLATE_NOOP(
        "Words", "{code}: 18 since {day}; the guardian's consent has ended, so ask the client"
    ),
    Kind.FOLLOW_UP: QT_TRANSLATE_NOOP("Words", "{code}: follow-up check due {day}"),
    Kind.SUPERVISION_COMING: QT_TRANSLATE_NOOP("Words", "Supervision with {name} on {day}"),
    Kind.SUPERVISION_AGREED: QT_TRANSLATE_NOOP(
        "Words", "Agreed in supervision with {name} and still open: {count}"
    ),
    Kind.HALF_WRITTEN: QT_TRANSLATE_NOOP("Words", "{place}: half written on {day}, and saved"),
    Kind.RETENTION: QT_TRANSLATE_NOOP("Words", "Closed files whose time is over: {count}"),
    Kind.BACKUP_OLD: QT_TRANSLATE_NOOP(
        "Words", "The last backup is of {day}. Connect the backup stick, or ask the administrator."
    ),
    Kind.BACKUP_NONE: QT_TRANSLATE_NOOP(
        "Words",
        "There is no backup of this laptop yet. The administrator chooses a folder for backups.",
    ),
}
_HALF_WRITTEN_IN_FILE = QT_TRANSLATE_NOOP(
    "Words", "{code}: {place}, half written on {day}, and saved"
)
_PAGES = {
    "new_client": QT_TRANSLATE_NOOP("Words", "Clients"),
    "client_details": QT_TRANSLATE_NOOP("Words", "Details"),
    "appointment": QT_TRANSLATE_NOOP("Words", "Appointments"),
    "supervision_session": QT_TRANSLATE_NOOP("Words", "Supervision"),
    "supervision_point": QT_TRANSLATE_NOOP("Words", "Supervision"),
    "supervision_action": QT_TRANSLATE_NOOP("Words", "Supervision"),
    "supervision_reflection": QT_TRANSLATE_NOOP("Words", "Supervision"),
    "talk": QT_TRANSLATE_NOOP("Words", "What helps"),
    "climate": QT_TRANSLATE_NOOP("Words", "Team climate"),
    "self_care": QT_TRANSLATE_NOOP("Words", "My plan"),
    "threat": QT_TRANSLATE_NOOP("Words", "Threats to me"),
    "intake": QT_TRANSLATE_NOOP("Words", "Intake"),
    "amendment": QT_TRANSLATE_NOOP("Words", "Notes"),
    "exceptional": QT_TRANSLATE_NOOP("Words", "Without consent"),
    "cosign": QT_TRANSLATE_NOOP("Words", "To co-sign"),
    "consent": QT_TRANSLATE_NOOP("Words", "Consents"),
    "assessment": QT_TRANSLATE_NOOP("Words", "Questionnaires"),
    "assessment_safety": QT_TRANSLATE_NOOP("Words", "What was done for safety"),
    "form": QT_TRANSLATE_NOOP("Words", "Forms"),
    "form_by_client": QT_TRANSLATE_NOOP("Words", "Forms"),
    "summary": QT_TRANSLATE_NOOP("Words", "Summary"),
    "safety_plan": QT_TRANSLATE_NOOP("Words", "Safety"),
    "risk_assessment": QT_TRANSLATE_NOOP("Words", "Safety"),
    "goal": QT_TRANSLATE_NOOP("Words", "Goals"),
    "case": QT_TRANSLATE_NOOP("Words", "Legal cases"),
    "check_in": QT_TRANSLATE_NOOP("Words", "Check-in"),
    "record_copy": QT_TRANSLATE_NOOP("Words", "A copy of the record"),
    "correction": QT_TRANSLATE_NOOP("Words", "Something to be put right"),
    "correction_answer": QT_TRANSLATE_NOOP("Words", "Something to be put right"),
    "keeping": QT_TRANSLATE_NOOP("Words", "How long the file is kept"),
    "review_outcome": QT_TRANSLATE_NOOP("Words", "A review"),
    "registration": QT_TRANSLATE_NOOP("Words", "On statements that you write"),
    "legal_hold": QT_TRANSLATE_NOOP("Words", "Legal hold"),
    "kept_hold": QT_TRANSLATE_NOOP("Words", "Legal hold"),
    "closure": QT_TRANSLATE_NOOP("Words", "The end of the work together"),
    "referral": QT_TRANSLATE_NOOP("Words", "Referrals"),
    "escalation": QT_TRANSLATE_NOOP("Words", "Referrals"),
    "case_change": QT_TRANSLATE_NOOP("Words", "Legal cases"),
    "case_reference": QT_TRANSLATE_NOOP("Words", "Legal cases"),
    "hearing": QT_TRANSLATE_NOOP("Words", "Legal cases"),
    "case_task": QT_TRANSLATE_NOOP("Words", "Legal cases"),
    "summary_request": QT_TRANSLATE_NOOP("Words", "Requests"),
    "told": QT_TRANSLATE_NOOP("Words", "Passed on"),
    "demand": QT_TRANSLATE_NOOP("Words", "Demands for records"),
    "hand_over_reason": QT_TRANSLATE_NOOP("Words", "Demands for records"),
}


def unfinished(one: Unfinished, code: str = "") -> str:
    """Return what is unfinished or due.

    Args:
        one: What it is.
        code: The client's code, perhaps with their name; by default the code alone.
    """
    day = day_text(one.day) if one.day else ""
    text = word(_SENTENCES, one.kind)
    if one.kind is Kind.HALF_WRITTEN and one.code:
        text = word({one.kind: _HALF_WRITTEN_IN_FILE}, one.kind)
    place = word(_PAGES, one.page) if one.page else ""
    return text.format(code=code or one.code, day=day, count=one.count, place=place, name=one.name)
