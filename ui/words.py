"""Says the codes of the domain in words, in the language of the moment."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from assessments.labels import label
from counsel_desk.domain import words
from counsel_desk.domain.consent import Part
from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.services.notices import Kind, Notice

_ROLES = {
    "counsellor": QT_TRANSLATE_NOOP("Words", "Counsellor"),
    "supervisor": QT_TRANSLATE_NOOP("Words", "Supervisor"),
    "caseworker": QT_TRANSLATE_NOOP("Words", "Caseworker"),
    "staff": QT_TRANSLATE_NOOP("Words", "Staff"),
    "administrator": QT_TRANSLATE_NOOP("Words", "Administrator"),
}

_REFUSALS = {
    "nothing_asked": QT_TRANSLATE_NOOP("Words", "Nothing is chosen to be shared yet."),
    "not_free": QT_TRANSLATE_NOOP(
        "Words", "It is not recorded that she was free to say no. Please talk it over again."
    ),
    "shares_nothing": QT_TRANSLATE_NOOP("Words", "This consent is for no sharing."),
    "not_able": QT_TRANSLATE_NOOP(
        "Words", "Whether she understands it and can decide was not considered."
    ),
    "no_assent": QT_TRANSLATE_NOOP("Words", "The child's own yes is missing."),
    "no_witness": QT_TRANSLATE_NOOP("Words", "It was spoken, and no witness is named."),
    "withdrawn": QT_TRANSLATE_NOOP("Words", "She has taken this consent back."),
    "not_yet": QT_TRANSLATE_NOOP("Words", "This consent does not hold yet."),
    "ended": QT_TRANSLATE_NOOP("Words", "This consent has come to its end."),
    "other_recipient": QT_TRANSLATE_NOOP("Words", "She agreed to another recipient."),
    "other_purpose": QT_TRANSLATE_NOOP("Words", "She agreed to another purpose."),
    "not_covered": QT_TRANSLATE_NOOP("Words", "Something chosen is not part of her consent."),
}

_STANDINGS = {
    "holds": QT_TRANSLATE_NOOP("Words", "Yes"),
    "ends_soon": QT_TRANSLATE_NOOP("Words", "Yes, ends soon"),
    "not_yet": QT_TRANSLATE_NOOP("Words", "Not yet"),
    "ended": QT_TRANSLATE_NOOP("Words", "Ended"),
    "taken_back": QT_TRANSLATE_NOOP("Words", "Taken back"),
    "no_consent": QT_TRANSLATE_NOOP("Words", "No, something is missing"),
}

_LOADS = {
    "within": QT_TRANSLATE_NOOP("Words", "Within the office's limits"),
    "amber": QT_TRANSLATE_NOOP("Words", "Near the limit"),
    "red": QT_TRANSLATE_NOOP("Words", "Over the limit"),
}


_ACTIONS = {
    "founded": QT_TRANSLATE_NOOP("Words", "Founded the office"),
    "invited": QT_TRANSLATE_NOOP("Words", "Invited a person"),
    "enrolled": QT_TRANSLATE_NOOP("Words", "Made keys of their own"),
    "certified": QT_TRANSLATE_NOOP("Words", "Confirmed a person"),
    "signed_in": QT_TRANSLATE_NOOP("Words", "Signed in"),
    "passphrase_changed": QT_TRANSLATE_NOOP("Words", "Changed the passphrase"),
    "recovery_code_made": QT_TRANSLATE_NOOP("Words", "Made another recovery code"),
    "locked": QT_TRANSLATE_NOOP("Words", "Locked the desk"),
    "client_added": QT_TRANSLATE_NOOP("Words", "Added a client"),
    "note_signed": QT_TRANSLATE_NOOP("Words", "Signed a note"),
    "note_amended": QT_TRANSLATE_NOOP("Words", "Amended a note"),
    "note_template_loaded": QT_TRANSLATE_NOOP("Words", "Loaded a template for notes"),
    "process_note_kept": QT_TRANSLATE_NOOP("Words", "Kept a process note"),
    "consent_recorded": QT_TRANSLATE_NOOP("Words", "Recorded a consent"),
    "consent_withdrawn": QT_TRANSLATE_NOOP("Words", "Recorded that a consent was taken back"),
    "consent_mark_added": QT_TRANSLATE_NOOP("Words", "Kept the mark put to a consent"),
    "consent_renewed": QT_TRANSLATE_NOOP("Words", "Renewed a consent"),
    "consent_narrowed": QT_TRANSLATE_NOOP(
        "Words", "Recorded that a part of a consent was taken back"
    ),
    "assessment_recorded": QT_TRANSLATE_NOOP("Words", "Recorded a questionnaire's answers"),
    "form_recorded": QT_TRANSLATE_NOOP("Words", "Recorded a form"),
    "summary_released": QT_TRANSLATE_NOOP("Words", "Released a summary"),
    "summary_received": QT_TRANSLATE_NOOP("Words", "Received a summary"),
    "summary_opened": QT_TRANSLATE_NOOP("Words", "Read a summary"),
    "summary_ended": QT_TRANSLATE_NOOP("Words", "Took away a summary whose time was over"),
    "summary_recalled": QT_TRANSLATE_NOOP("Words", "Called a summary back"),
    "summary_saved": QT_TRANSLATE_NOOP("Words", "Saved a summary as a file"),
    "summary_printed": QT_TRANSLATE_NOOP("Words", "Printed a summary for someone outside"),
    "figures_published": QT_TRANSLATE_NOOP("Words", "Published caseload figures"),
    "checked_in": QT_TRANSLATE_NOOP("Words", "Did a check-in"),
    "roles_changed": QT_TRANSLATE_NOOP("Words", "Changed a person's roles"),
    "retired": QT_TRANSLATE_NOOP("Words", "Ended a person's work at the desk"),
    "invited_again": QT_TRANSLATE_NOOP("Words", "Invited a person to make new keys"),
    "recovered": QT_TRANSLATE_NOOP("Words", "Came back with a recovery code"),
    "cover_arranged": QT_TRANSLATE_NOOP("Words", "Let a colleague stand in"),
    "cover_ended": QT_TRANSLATE_NOOP("Words", "Ended a colleague's standing in"),
    "vault_key_changed": QT_TRANSLATE_NOOP("Words", "Gave a vault a new key"),
    "vault_recovered.ill": QT_TRANSLATE_NOOP("Words", "Handed over a vault: its owner is ill"),
    "vault_recovered.left": QT_TRANSLATE_NOOP("Words", "Handed over a vault: its owner left"),
    "vault_recovered.died": QT_TRANSLATE_NOOP("Words", "Handed over a vault: its owner died"),
    "vault_recovered.keys_lost": QT_TRANSLATE_NOOP(
        "Words", "Handed over a vault: its owner's keys were lost"
    ),
    "actions_saved": QT_TRANSLATE_NOOP("Words", "Saved the list of actions as a file"),
    "caseload_printed": QT_TRANSLATE_NOOP("Words", "Printed a caseload in figures"),
    "weekly_sheet_printed": QT_TRANSLATE_NOOP("Words", "Printed the weekly sheet"),
    "attachment_added": QT_TRANSLATE_NOOP("Words", "Attached a picture or paper"),
    "attachment_removed": QT_TRANSLATE_NOOP("Words", "Removed a picture or paper"),
    "attachment_saved": QT_TRANSLATE_NOOP("Words", "Saved a picture or paper as a file"),
    "safety_plan_kept": QT_TRANSLATE_NOOP("Words", "Kept a safety plan"),
    "risk_assessed": QT_TRANSLATE_NOOP("Words", "Recorded a risk assessment"),
    "goal_set": QT_TRANSLATE_NOOP("Words", "Set a goal"),
    "goal_changed": QT_TRANSLATE_NOOP("Words", "Changed a goal"),
    "policy_changed": QT_TRANSLATE_NOOP("Words", "Changed the office settings"),
    "intake_saved": QT_TRANSLATE_NOOP("Words", "Saved an intake"),
    "appointment_planned": QT_TRANSLATE_NOOP("Words", "Planned an appointment"),
    "appointment_changed": QT_TRANSLATE_NOOP("Words", "Changed an appointment"),
    "group_note_signed": QT_TRANSLATE_NOOP("Words", "Signed a group note"),
    "group_note_amended": QT_TRANSLATE_NOOP("Words", "Amended a group note"),
    "own_times_saved": QT_TRANSLATE_NOOP("Words", "Saved own times as a calendar file"),
    "case_added": QT_TRANSLATE_NOOP("Words", "Added a legal case"),
    "case_changed": QT_TRANSLATE_NOOP("Words", "Changed a legal case"),
    "hearing_noted": QT_TRANSLATE_NOOP("Words", "Noted a hearing"),
    "case_task_noted": QT_TRANSLATE_NOOP("Words", "Noted a task of a legal case"),
    "summary_requested": QT_TRANSLATE_NOOP("Words", "Asked a counsellor for a summary"),
    "request_taken_back": QT_TRANSLATE_NOOP("Words", "Took back a request for a summary"),
    "request_received": QT_TRANSLATE_NOOP("Words", "Received a request for a summary"),
    "request_settled": QT_TRANSLATE_NOOP("Words", "Settled a request for a summary"),
    "demand_noted": QT_TRANSLATE_NOOP("Words", "Noted a demand for records"),
    "legal_files_handed_over": QT_TRANSLATE_NOOP("Words", "Handed legal files over"),
    "hand_over_offered": QT_TRANSLATE_NOOP("Words", "Offered a client's file to a colleague"),
    "hand_over_taken_back": QT_TRANSLATE_NOOP("Words", "Took back the offer of a file"),
    "hand_over_declined": QT_TRANSLATE_NOOP("Words", "Declined a file that was offered"),
    "client_taken_over": QT_TRANSLATE_NOOP("Words", "Took over a client's file"),
    "client_handed_over": QT_TRANSLATE_NOOP("Words", "Handed a client's file over"),
    "file_sealed": QT_TRANSLATE_NOOP("Words", "Sealed a client's file"),
    "seal_lifted": QT_TRANSLATE_NOOP("Words", "Lifted the seal of a file"),
    "file_destroyed": QT_TRANSLATE_NOOP("Words", "Destroyed a sealed file"),
    "record_copied": QT_TRANSLATE_NOOP("Words", "Made a copy of a record for a client"),
    "correction_asked": QT_TRANSLATE_NOOP("Words", "Kept a wish for a correction"),
    "correction_answered": QT_TRANSLATE_NOOP("Words", "Answered a wish for a correction"),
    "file_kept_longer": QT_TRANSLATE_NOOP("Words", "Kept a closed file longer"),
    "file_closed": QT_TRANSLATE_NOOP("Words", "Noted the end of the work with a client"),
    "file_reopened": QT_TRANSLATE_NOOP("Words", "Noted that the work with a client goes on"),
    "referral_noted": QT_TRANSLATE_NOOP("Words", "Noted a referral"),
    "referral_changed": QT_TRANSLATE_NOOP("Words", "Changed a referral"),
    "letter_printed": QT_TRANSLATE_NOOP("Words", "Made a letter about a referral"),
    "office_file_saved": QT_TRANSLATE_NOOP("Words", "Saved the office for another laptop"),
    "request_brought_in": QT_TRANSLATE_NOOP("Words", "Brought in a person's request as a file"),
    "letters_saved": QT_TRANSLATE_NOOP("Words", "Saved letters as a file"),
    "letters_brought_in": QT_TRANSLATE_NOOP("Words", "Opened a letters file"),
    "comment_kept": QT_TRANSLATE_NOOP("Words", "Kept a client's comment"),
    "exception_asked": QT_TRANSLATE_NOOP("Words", "Asked a supervisor to co-sign"),
    "exception_cosigned": QT_TRANSLATE_NOOP("Words", "Co-signed what leaves without consent"),
    "exception_sent_back": QT_TRANSLATE_NOOP("Words", "Sent back a request to co-sign"),
    "exception_released": QT_TRANSLATE_NOOP("Words", "Let something leave without consent"),
    "exception_told_before": QT_TRANSLATE_NOOP(
        "Words", "Entered what was told in an emergency before the co-signature"
    ),
    "exception_given_up": QT_TRANSLATE_NOOP("Words", "Gave up a request to co-sign"),
    "exception_may_be_told": QT_TRANSLATE_NOOP(
        "Words", "Noted that a client may be told what left"
    ),
    "exception_client_told": QT_TRANSLATE_NOOP("Words", "Noted that a client was told what left"),
}

_EVERY = {
    "once": QT_TRANSLATE_NOOP("Words", "Once"),
    "week": QT_TRANSLATE_NOOP("Words", "Every week"),
    "fortnight": QT_TRANSLATE_NOOP("Words", "Every two weeks"),
    "month": QT_TRANSLATE_NOOP("Words", "Every month"),
}

_KINDS = {
    "client": QT_TRANSLATE_NOOP("Words", "Details"),
    "note": QT_TRANSLATE_NOOP("Words", "Note"),
    "form_response": QT_TRANSLATE_NOOP("Words", "Form"),
    "disclosure": QT_TRANSLATE_NOOP("Words", "Shared summary"),
    "attachment": QT_TRANSLATE_NOOP("Words", "Picture or paper"),
    "safety_plan": QT_TRANSLATE_NOOP("Words", "Safety plan"),
    "risk_assessment": QT_TRANSLATE_NOOP("Words", "Risk assessment"),
    "goal": QT_TRANSLATE_NOOP("Words", "Goal"),
    "referral": QT_TRANSLATE_NOOP("Words", "Referral"),
    "demand": QT_TRANSLATE_NOOP("Words", "Demand for records"),
}

_MEDIA_TYPES = {
    "image/png": QT_TRANSLATE_NOOP("Words", "Picture"),
    "image/jpeg": QT_TRANSLATE_NOOP("Words", "Photograph"),
    "application/pdf": QT_TRANSLATE_NOOP("Words", "PDF"),
}

_REASONS = {
    "ill": QT_TRANSLATE_NOOP("Words", "Its owner is ill"),
    "left": QT_TRANSLATE_NOOP("Words", "Its owner has left"),
    "died": QT_TRANSLATE_NOOP("Words", "Its owner has died"),
    "keys_lost": QT_TRANSLATE_NOOP("Words", "Its owner's keys are lost"),
}

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
    "policy": QT_TRANSLATE_NOOP(
        "Words",
        "The office settings are not as an administrator last set them. The desk goes by the "
        "settings of a new office until they are set again.",
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

_TRANSFER_REASONS = {
    "her_wish": QT_TRANSLATE_NOOP("Words", "She wishes it"),
    "language": QT_TRANSLATE_NOOP("Words", "Another language suits her better"),
    "caseload": QT_TRANSLATE_NOOP("Words", "My caseload is too heavy"),
    "away": QT_TRANSLATE_NOOP("Words", "I will be away for long"),
    "leaving": QT_TRANSLATE_NOOP("Words", "I leave the office"),
    "other": QT_TRANSLATE_NOOP("Words", "Another reason"),
}

_HAND_OVERS = {
    "offered": QT_TRANSLATE_NOOP("Words", "Offered"),
    "accepted": QT_TRANSLATE_NOOP("Words", "Handed over"),
    "declined": QT_TRANSLATE_NOOP("Words", "Declined"),
    "taken_back": QT_TRANSLATE_NOOP("Words", "Taken back"),
}

_RISKS = {
    "none_known": QT_TRANSLATE_NOOP("Words", "No danger known"),
    "low": QT_TRANSLATE_NOOP("Words", "Some worry"),
    "moderate": QT_TRANSLATE_NOOP("Words", "Worry that needs a plan"),
    "high": QT_TRANSLATE_NOOP("Words", "Serious worry"),
    "imminent": QT_TRANSLATE_NOOP("Words", "Protection needed now"),
}

_FLAGS = {
    "risk_imminent": QT_TRANSLATE_NOOP("Words", "Protection needed now"),
    "risk_high": QT_TRANSLATE_NOOP("Words", "Serious worry"),
    "review_due": QT_TRANSLATE_NOOP("Words", "Time to look again"),
}


_LACKS = {
    "recipient": QT_TRANSLATE_NOOP("Words", "To whom it goes is missing."),
    "reason": QT_TRANSLATE_NOOP("Words", "The reason is missing."),
    "content": QT_TRANSLATE_NOOP("Words", "Nothing is written that would leave."),
    "too_much": QT_TRANSLATE_NOOP("Words", "Something written is not for this ground."),
    "authority": QT_TRANSLATE_NOOP(
        "Words",
        "A report of an offence against a child goes to the Special Juvenile Police Unit or to "
        "the local police.",
    ),
    "order": QT_TRANSLATE_NOOP("Words", "Which court, or the number of its order, is missing."),
}

_EXCEPTIONAL_REFUSALS = {
    "lacking": QT_TRANSLATE_NOOP("Words", "Something is missing from what is to leave."),
    "not_signed": QT_TRANSLATE_NOOP("Words", "No supervisor has signed for it."),
    "not_true": QT_TRANSLATE_NOOP(
        "Words", "The signature is not by somebody else who is a supervisor today."
    ),
    "other_request": QT_TRANSLATE_NOOP("Words", "The signature is for another request."),
    "other_ground": QT_TRANSLATE_NOOP("Words", "The signature is for another ground."),
    "other_recipient": QT_TRANSLATE_NOOP("Words", "The signature is for another recipient."),
    "other_content": QT_TRANSLATE_NOOP("Words", "The signature is for other words."),
    "used": QT_TRANSLATE_NOOP("Words", "Something has left on this signature before."),
    "not_yet": QT_TRANSLATE_NOOP("Words", "At that time it was not signed yet."),
    "too_old": QT_TRANSLATE_NOOP(
        "Words", "The signature is older than seven days. Please ask for it anew."
    ),
    "other_way": QT_TRANSLATE_NOOP("Words", "It cannot go to this recipient in this way."),
}

_GOAL_STATES = {
    "open": QT_TRANSLATE_NOOP("Words", "She is at it"),
    "set_aside": QT_TRANSLATE_NOOP("Words", "Set aside"),
    "reached": QT_TRANSLATE_NOOP("Words", "Reached"),
}

LANGUAGE_CODES = ("en", "bn", "hi", "mr")
"""The languages of the desk, two letters each."""
_LANGUAGES = {"en": "English", "bn": "বাংলা", "hi": "हिन्दी", "mr": "मराठी"}


def translated(context: str, text: str) -> str:
    """Return a text that was marked elsewhere in the language of the window."""
    return QCoreApplication.translate(context, text)


def category(code: str) -> str:
    """Name what a summary can be built from."""
    return _word(words.CATEGORIES, code)


def summary_type(code: str) -> str:
    """Name a type of summary."""
    return _word(words.SUMMARY_TYPES, code)


def part(chosen: Part) -> str:
    """Name what can be shared; with its instrument, if it has one."""
    said = category(chosen.category)
    if not chosen.instrument:
        return said
    title = QCoreApplication.translate("assessments", label(chosen.instrument))
    return f"{said}: {title}"


def consent_standing(code: str) -> str:
    """Say how a consent stands today."""
    return _word(_STANDINGS, code)


def purpose(code: str) -> str:
    """Name what a summary may be used for."""
    return _word(words.PURPOSES, code)


def given_by(code: str) -> str:
    """Name who gave a consent."""
    return _word(words.GIVEN_BY, code)


def manner(code: str) -> str:
    """Name how a consent was given."""
    return _word(words.MANNERS, code)


def role(code: str) -> str:
    """Name what a person is at the desk."""
    return _word(_ROLES, code)


def intensity(code: str) -> str:
    """Name how much work a client's situation asks for."""
    return _word(words.INTENSITIES, code)


def refusal(code: str) -> str:
    """Say in a sentence why a consent does not carry a release."""
    return _word(_REFUSALS, code)


def load(code: str) -> str:
    """Say where a burden stands against the office's policy."""
    return _word(_LOADS, code)


def mode(code: str) -> str:
    """Name how counsellor and client meet."""
    return _word(words.MODES, code)


def appointment_state(code: str) -> str:
    """Say what became of an appointment."""
    return _word(words.APPOINTMENT_STATES, code)


def correction_answer(code: str) -> str:
    """Say what became of a wish for a correction."""
    return _word(words.ANSWERS, code)


def closing_reason(code: str) -> str:
    """Name why the work together ended."""
    return _word(words.WHYS, code)


def withholding(code: str) -> str:
    """Name why a part is left out of a copy."""
    return _word(words.WITHHOLDINGS, code)


def ground(code: str) -> str:
    """Name why a file was sealed."""
    return _word(words.GROUNDS, code)


def service(code: str) -> str:
    """Name a kind of service or entitlement."""
    return _word(words.SERVICES, code)


def referral_state(code: str) -> str:
    """Say how far a referral is."""
    return _word(words.REFERRAL_STATES, code)


def rung(code: str) -> str:
    """Name an office on the ladder."""
    return _word(words.RUNGS, code)


def every(code: str) -> str:
    """Say how an appointment repeats."""
    return _word(_EVERY, code)


def step(code: str) -> str:
    """Say what happened to a release."""
    return _word(words.STEPS, code)


def kind_of_action(code: str) -> str:
    """Say what an entry of the audit trail tells of."""
    return _word(_ACTIONS, code)


def kind_of_record(code: str) -> str:
    """Name what a record that was found is."""
    return _word(_KINDS, code)


def media_type(code: str) -> str:
    """Name what an attachment is."""
    return _word(_MEDIA_TYPES, code)


def reason(code: str) -> str:
    """Name why a vault was handed over."""
    return _word(_REASONS, code)


def transfer_reason(code: str) -> str:
    """Name why a client's file is handed over."""
    return _word(_TRANSFER_REASONS, code)


def hand_over(code: str) -> str:
    """Say how far a hand-over is."""
    return _word(_HAND_OVERS, code)


def exceptional_ground(code: str) -> str:
    """Name a ground on which something leaves without her consent."""
    return _word(words.EXCEPTIONAL_GROUNDS, code)


def exceptional_state(code: str) -> str:
    """Say how far it is with what leaves without her consent."""
    return _word(words.EXCEPTIONAL_STATES, code)


def exceptional_refusal(code: str) -> str:
    """Say in a sentence why something may not leave without her consent."""
    return _word(_EXCEPTIONAL_REFUSALS, code)


def lack(code: str) -> str:
    """Say in a sentence what a request to co-sign still has to say."""
    return _word(_LACKS, code)


def authority(code: str) -> str:
    """Name to whom an offence against a child is reported."""
    return _word(words.AUTHORITIES, code)


def way(code: str) -> str:
    """Say how something left."""
    return _word(words.WAYS, code)


def risk(code: str) -> str:
    """Say how much danger is seen for a client."""
    return _word(_RISKS, code)


def flag(code: str) -> str:
    """Say what the list has to say of a file."""
    return _word(_FLAGS, code)


def goal_state(code: str) -> str:
    """Say what has become of a goal."""
    return _word(_GOAL_STATES, code)


def notice(told: Notice) -> str:
    """Say what happened while the person was away, or what waits for them."""
    if told.kind is Kind.HALF_WRITTEN:
        said = translated(words.CONTEXT, _HALF_WRITTEN_IN_FILE if told.name else _HALF_WRITTEN)
        place = _word(_PAGES, told.reason)
        return said.format(day=f"{told.day:%d-%m-%Y}", name=told.name, place=place)
    found = _word(_NOTICES, told.kind)
    return found.format(day=f"{told.day:%d-%m-%Y}", name=told.name, reason=reason(told.reason))


def language_name(code: str) -> str:
    """Return a language's own name for itself, which its speakers know in any language."""
    if code in _LANGUAGES:
        return _LANGUAGES[code]
    return QLocale(code).nativeLanguageName() or code


def _word(known: Mapping[Any, str], code: str) -> str:
    """Return the word for a code; a code from a later version is shown as it is."""
    return translated(words.CONTEXT, known[code]) if code in known else code
