"""Words for the codes of casework, in documents and on the screen.

English, marked for translation in the context ``Words``.
"""

from collections.abc import Mapping

from counsel_desk.domain.casework.casework import (
    HearingOutcome,
    HearingPurpose,
    ReferenceKind,
    TaskKind,
    TaskState,
)
from counsel_desk.domain.casework.requests import Declining, RequestState, Wanted
from counsel_desk.domain.demands import Decision, Power
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP

REFERENCES: Mapping[ReferenceKind, str] = {
    ReferenceKind.FIR: QT_TRANSLATE_NOOP("Words", "FIR"),
    ReferenceKind.COURT: QT_TRANSLATE_NOOP("Words", "Court case"),
    ReferenceKind.LEGAL_AID: QT_TRANSLATE_NOOP("Words", "Legal services application (DLSA, SLSA)"),
    ReferenceKind.OTHER: QT_TRANSLATE_NOOP("Words", "Another number"),
}
HEARINGS: Mapping[HearingPurpose, str] = {
    HearingPurpose.BAIL: QT_TRANSLATE_NOOP("Words", "Bail"),
    HearingPurpose.CHARGE: QT_TRANSLATE_NOOP("Words", "Charge"),
    HearingPurpose.EVIDENCE: QT_TRANSLATE_NOOP("Words", "Evidence"),
    HearingPurpose.CLIENTS_EVIDENCE: QT_TRANSLATE_NOOP("Words", "The client's own evidence"),
    HearingPurpose.ARGUMENTS: QT_TRANSLATE_NOOP("Words", "Arguments"),
    HearingPurpose.JUDGMENT: QT_TRANSLATE_NOOP("Words", "Judgment"),
    HearingPurpose.COMPENSATION: QT_TRANSLATE_NOOP("Words", "Compensation"),
    HearingPurpose.APPEAL: QT_TRANSLATE_NOOP("Words", "Appeal"),
    HearingPurpose.OTHER: QT_TRANSLATE_NOOP("Words", "Something else"),
}
OUTCOMES: Mapping[HearingOutcome, str] = {
    HearingOutcome.OPEN: QT_TRANSLATE_NOOP("Words", "Not noted yet"),
    HearingOutcome.HELD: QT_TRANSLATE_NOOP("Words", "Took place"),
    HearingOutcome.ADJOURNED: QT_TRANSLATE_NOOP("Words", "Adjourned"),
    HearingOutcome.ORDER_MADE: QT_TRANSLATE_NOOP("Words", "An order was made"),
    HearingOutcome.NOT_HELD: QT_TRANSLATE_NOOP("Words", "Did not take place"),
}
TASKS: Mapping[TaskKind, str] = {
    TaskKind.COMPENSATION_CLAIM: QT_TRANSLATE_NOOP("Words", "Compensation claim"),
    TaskKind.APPEAL: QT_TRANSLATE_NOOP("Words", "Appeal"),
    TaskKind.BAIL_OPPOSITION: QT_TRANSLATE_NOOP("Words", "Opposing bail"),
    TaskKind.DOCUMENT: QT_TRANSLATE_NOOP("Words", "A document"),
    TaskKind.OTHER: QT_TRANSLATE_NOOP("Words", "Something else"),
}
TASK_STATES: Mapping[TaskState, str] = {
    TaskState.OPEN: QT_TRANSLATE_NOOP("Words", "To be done"),
    TaskState.DONE: QT_TRANSLATE_NOOP("Words", "Done"),
    TaskState.SET_ASIDE: QT_TRANSLATE_NOOP("Words", "Set aside"),
}
POWERS: Mapping[Power, str] = {
    Power.COURT_ORDER: QT_TRANSLATE_NOOP("Words", "Summons or order of a court"),
    Power.POLICE_NOTICE: QT_TRANSLATE_NOOP("Words", "Notice of the police to produce a document"),
    Power.RIGHT_TO_INFORMATION: QT_TRANSLATE_NOOP("Words", "Application for information (RTI)"),
    Power.FAMILY: QT_TRANSLATE_NOOP("Words", "A parent, spouse or other family"),
    Power.CHILD_WELFARE: QT_TRANSLATE_NOOP(
        "Words", "Child Welfare Committee or another child welfare authority"
    ),
    Power.SEARCH: QT_TRANSLATE_NOOP("Words", "Search and seizure"),
    Power.COMMISSION: QT_TRANSLATE_NOOP(
        "Words", "A commission (human rights, women, child rights)"
    ),
    Power.FUNDER: QT_TRANSLATE_NOOP("Words", "A funder"),
    Power.MEDIA: QT_TRANSLATE_NOOP("Words", "Press, radio, television or social media"),
    Power.INFORMAL: QT_TRANSLATE_NOOP("Words", "Asked without a paper"),
    Power.OTHER: QT_TRANSLATE_NOOP("Words", "Another law or order"),
}
DECISIONS: Mapping[Decision, str] = {
    Decision.OPEN: QT_TRANSLATE_NOOP("Words", "Not decided yet"),
    Decision.NOTHING_LEFT: QT_TRANSLATE_NOOP("Words", "Nothing was given"),
    Decision.SUMMARY_BY_CONSENT: QT_TRANSLATE_NOOP("Words", "A summary, by the client's consent"),
    Decision.EXCEPTION: QT_TRANSLATE_NOOP("Words", "Shared without consent"),
    Decision.LEGAL_FILES: QT_TRANSLATE_NOOP("Words", "Legal files were handed over"),
}
REQUEST_STATES: Mapping[RequestState, str] = {
    RequestState.ASKED: QT_TRANSLATE_NOOP("Words", "Asked"),
    RequestState.ANSWERED: QT_TRANSLATE_NOOP("Words", "Answered"),
    RequestState.CANNOT_BE_GIVEN: QT_TRANSLATE_NOOP("Words", "Cannot be given"),
    RequestState.WITHDRAWN: QT_TRANSLATE_NOOP("Words", "Cancelled"),
}
WANTED: Mapping[Wanted, str] = {
    Wanted.SUMMARY: QT_TRANSLATE_NOOP("Words", "A summary"),
    Wanted.COURT_DAY: QT_TRANSLATE_NOOP("Words", "Hearing: please offer time"),
}
DECLININGS: Mapping[Declining, str] = {
    Declining.NOT_SAID: QT_TRANSLATE_NOOP("Words", "No reason noted"),
    Declining.NOT_KNOWN: QT_TRANSLATE_NOOP("Words", "I do not know whom it is about"),
    Declining.CLIENT_SAID_NO: QT_TRANSLATE_NOOP("Words", "The client does not wish it"),
    Declining.NOT_GOOD_NOW: QT_TRANSLATE_NOOP("Words", "It is not a good time to ask the client"),
    Declining.NOT_NEEDED: QT_TRANSLATE_NOOP("Words", "It can be done without a summary"),
}
