"""Texts for the codes of the domain, in the current language."""

from ui.words.actions import kind_of_action
from ui.words.appointments import appointment_state, every, mode
from ui.words.care import flag, goal_state, referral_state, risk, rung, service
from ui.words.consent import (
    category,
    consent_standing,
    given_by,
    manner,
    part,
    purpose,
    refusal,
    step,
    summary_type,
)
from ui.words.exceptional import (
    authority,
    exceptional_ground,
    exceptional_refusal,
    exceptional_state,
    lack,
    way,
)
from ui.words.languages import LANGUAGE_CODES, language_name
from ui.words.notices import notice
from ui.words.people import intensity, load, reason, role
from ui.words.phrases import translated
from ui.words.records import (
    closing_reason,
    correction_answer,
    ground,
    hand_over,
    kind_of_record,
    media_type,
    transfer_reason,
    withholding,
)

__all__ = [
    "LANGUAGE_CODES",
    "appointment_state",
    "authority",
    "category",
    "closing_reason",
    "consent_standing",
    "correction_answer",
    "every",
    "exceptional_ground",
    "exceptional_refusal",
    "exceptional_state",
    "flag",
    "given_by",
    "goal_state",
    "ground",
    "hand_over",
    "intensity",
    "kind_of_action",
    "kind_of_record",
    "lack",
    "language_name",
    "load",
    "manner",
    "media_type",
    "mode",
    "notice",
    "part",
    "purpose",
    "reason",
    "referral_state",
    "refusal",
    "risk",
    "role",
    "rung",
    "service",
    "step",
    "summary_type",
    "transfer_reason",
    "translated",
    "way",
    "withholding",
]
