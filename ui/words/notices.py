"""Texts for what happened while a person was away, and for what waits for them."""

from counsel_desk.domain import words
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.sign_in.notices import Kind, Notice
from ui.words.people import reason
from ui.words.phrases import translated, word

_NOTICES = {
    "unsigned": QT_TRANSLATE_NOOP(
        "Words",
        "{name} notes have waited for your signature for more than three days. They stand first "
        "under Notes; please look into {reason}.",
    ),
    "unsigned_one": QT_TRANSLATE_NOOP(
        "Words",
        "One note has waited for your signature for more than three days. It stands first under "
        "Notes in the file {reason}.",
    ),
    "consent_ending": QT_TRANSLATE_NOOP(
        "Words",
        "Consents end within two weeks, the first on {day}: file {name}. There is time to ask "
        "whether she wants to give it anew.",
    ),
    "consent_of_age": QT_TRANSLATE_NOOP(
        "Words",
        "She is 18 now, and what her guardian agreed to has ended: file {name}. From now on she "
        "herself is asked.",
    ),
    "clock": QT_TRANSLATE_NOOP(
        "Words",
        "This computer's clock seems to be set back: the desk was used until {day}. "
        "Please set the date and time right. What you write keeps its order.",
    ),
    "folder": QT_TRANSLATE_NOOP(
        "Words",
        "Other accounts of this computer can look into the data folder, and the desk may not "
        "change that. The records are encrypted all the same. Please ask the administrator to "
        "give the folder to this account alone.",
    ),
    "backup_old": QT_TRANSLATE_NOOP(
        "Words",
        "The last backup is of {day}. Please plug in the stick or disk for backups, or ask the "
        "administrator to.",
    ),
    "backup_none": QT_TRANSLATE_NOOP(
        "Words",
        "There is no backup of this laptop yet: if it breaks or is stolen, its records are lost. "
        "The administrator chooses a folder for backups under “Backups”.",
    ),
    "brought_over": QT_TRANSLATE_NOOP(
        "Words",
        "Your records were brought over from an earlier version of the desk, all of them. Whoever "
        "covers for you has to be chosen again, and open invitations are made anew.",
    ),
    "letter_missing": QT_TRANSLATE_NOOP(
        "Words",
        "A letter to you that {name} put into the post is not there any more: somebody took it "
        "out of the office register. Please ask {name} to send it again, and tell the "
        "administrator.",
    ),
    "recovered": QT_TRANSLATE_NOOP(
        "Words",
        "On {day} your vault was handed to {name} with the office's root sheets. "
        "Reason: {reason}. If you do not know of this, please ask the administrator.",
    ),
    "handed_over": QT_TRANSLATE_NOOP(
        "Words", "{name} has taken over a file that you offered. It is with her now."
    ),
    "declined": QT_TRANSLATE_NOOP(
        "Words", "{name} did not take over a file that you offered. It is with you as before."
    ),
    "requests": QT_TRANSLATE_NOOP(
        "Words",
        "Requests for a summary that wait for your answer: {name}. You find them under Requests.",
    ),
    "offered": QT_TRANSLATE_NOOP(
        "Words", "{name} offers you a client's file. You find it under Hand-overs."
    ),
    "cosign_asked": QT_TRANSLATE_NOOP(
        "Words", "{name} asks you to co-sign something. You find it under To co-sign."
    ),
    "cosigned": QT_TRANSLATE_NOOP(
        "Words",
        "{name} has co-signed what you asked for. It stands in the file under Without consent.",
    ),
    "sent_back": QT_TRANSLATE_NOOP(
        "Words",
        "{name} sent back what you asked to be co-signed. It stands in the file under Without "
        "consent.",
    ),
}

_PAGES = {
    "new_client": QT_TRANSLATE_NOOP("Words", "Clients"),
    "client_details": QT_TRANSLATE_NOOP("Words", "Details"),
    "intake": QT_TRANSLATE_NOOP("Words", "Intake"),
    "amendment": QT_TRANSLATE_NOOP("Words", "Notes"),
    "exceptional": QT_TRANSLATE_NOOP("Words", "Without consent"),
    "cosign": QT_TRANSLATE_NOOP("Words", "To co-sign"),
    "consent": QT_TRANSLATE_NOOP("Words", "Consents"),
    "assessment": QT_TRANSLATE_NOOP("Words", "Questionnaires"),
    "form": QT_TRANSLATE_NOOP("Words", "Forms"),
    "summary": QT_TRANSLATE_NOOP("Words", "Summary"),
    "safety_plan": QT_TRANSLATE_NOOP("Words", "Safety"),
    "risk_assessment": QT_TRANSLATE_NOOP("Words", "Safety"),
    "goal": QT_TRANSLATE_NOOP("Words", "Goals"),
    "case": QT_TRANSLATE_NOOP("Words", "Legal cases"),
    "check_in": QT_TRANSLATE_NOOP("Words", "Check-in"),
    "record_copy": QT_TRANSLATE_NOOP("Words", "A copy of her record"),
    "correction": QT_TRANSLATE_NOOP("Words", "Something to be put right"),
    "correction_answer": QT_TRANSLATE_NOOP("Words", "Something to be put right"),
    "keeping": QT_TRANSLATE_NOOP("Words", "How long her file is kept"),
    "closure": QT_TRANSLATE_NOOP("Words", "The end of the work together"),
    "referral": QT_TRANSLATE_NOOP("Words", "Referrals"),
    "escalation": QT_TRANSLATE_NOOP("Words", "Referrals"),
    "case_change": QT_TRANSLATE_NOOP("Words", "Legal cases"),
    "case_reference": QT_TRANSLATE_NOOP("Words", "Legal cases"),
    "hearing": QT_TRANSLATE_NOOP("Words", "Legal cases"),
    "case_task": QT_TRANSLATE_NOOP("Words", "Legal cases"),
    "summary_request": QT_TRANSLATE_NOOP("Words", "Requests"),
    "demand": QT_TRANSLATE_NOOP("Words", "Demands for records"),
    "hand_over_reason": QT_TRANSLATE_NOOP("Words", "Demands for records"),
}

_HALF_WRITTEN = QT_TRANSLATE_NOOP("Words", "Half written on {day}, and kept: {place}.")
_HALF_WRITTEN_IN_FILE = QT_TRANSLATE_NOOP(
    "Words", "Half written on {day}, and kept: file {name}, {place}."
)


def notice(item: Notice) -> str:
    """Return what happened while the person was away, or what waits for them."""
    day = f"{item.day:%d-%m-%Y}"
    if item.kind is Kind.HALF_WRITTEN:
        text = translated(words.CONTEXT, _HALF_WRITTEN_IN_FILE if item.name else _HALF_WRITTEN)
        return text.format(day=day, name=item.name, place=word(_PAGES, item.reason))
    text = word(_NOTICES, item.kind)
    return text.format(day=day, name=item.name, reason=reason(item.reason))
