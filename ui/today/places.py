"""Where what is unfinished goes on."""

from counsel_desk.services.today.unfinished import Kind, Unfinished
from ui.desk.context import DeskContext, Spot

_PARTS = {
    Kind.UNTOLD: "exceptional",
    Kind.DRAFT: "notes",
    Kind.AMENDMENT: "notes",
    Kind.PROCESS_DRAFT: "process_notes",
    Kind.RISK_REVIEW: "safety",
    Kind.RIGHTS: "rights",
    Kind.CONSENT_ENDING: "consents",
    Kind.CONSENT_OF_AGE: "consents",
    Kind.FOLLOW_UP: "rights",
}
_PAGES = {
    Kind.GROUP_DRAFT: "week",
    Kind.RETENTION: "keeping",
    Kind.SUPERVISION_COMING: "supervision",
    Kind.SUPERVISION_AGREED: "supervision",
    Kind.BACKUP_OLD: "backups",
    Kind.BACKUP_NONE: "backups",
}
_FORMS_IN_FILE = {
    "client_details": "details",
    "closure": "closing",
    "intake": "intake",
    "appointment": "sessions",
    "amendment": "notes",
    "exceptional": "exceptional",
    "consent": "consents",
    "assessment": "assessments",
    "assessment_safety": "assessments",
    "form": "forms",
    "summary": "summary",
    "safety_plan": "safety",
    "risk_assessment": "safety",
    "goal": "goals",
    "record_copy": "rights",
    "correction": "rights",
    "correction_answer": "rights",
    "keeping": "rights",
    "review_outcome": "rights",
    "legal_hold": "rights",
    "referral": "referrals",
    "escalation": "referrals",
    "demand": "demands",
    "hand_over_reason": "demands",
}
_FORMS_ON_PAGE = {
    "new_client": "clients",
    "appointment": "week",
    "cosign": "cosign",
    "case": "cases",
    "case_change": "cases",
    "case_reference": "cases",
    "hearing": "cases",
    "case_task": "cases",
    "summary_request": "asked",
    "told": "told",
    "supervision_session": "supervision",
    "supervision_point": "supervision",
    "supervision_action": "supervision",
    "supervision_reflection": "supervision",
    "threat": "threats",
    "talk": "what_helps",
    "self_care": "self_care",
    "climate": "climate",
    "check_in": "check_in",
    "registration": "account",
    "kept_hold": "keeping",
    "demand": "demands",
    "hand_over_reason": "demands",
}


def go_on(context: DeskContext, one: Unfinished) -> None:
    """Show what is unfinished, where it can be finished."""
    if one.kind is Kind.HALF_WRITTEN:
        _open_form(context, one)
    elif one.kind in _PARTS:
        context.open_file(Spot(one.client, _PARTS[one.kind], one.record))
    elif one.kind in _PAGES:
        context.open_page(_PAGES[one.kind], one.record)


def _open_form(context: DeskContext, one: Unfinished) -> None:
    if one.client and one.page in _FORMS_IN_FILE:
        context.open_file(Spot(one.client, _FORMS_IN_FILE[one.page]))
    elif one.page in _FORMS_ON_PAGE:
        context.open_page(_FORMS_ON_PAGE[one.page], "")
