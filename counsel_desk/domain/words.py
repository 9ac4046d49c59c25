"""Words for codes, in documents and on the screen.

English, marked for translation in the context ``Words``.
"""

from collections.abc import Mapping

from counsel_desk.domain.appointments.appointment import Mode, State
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.consent.consent import Category, GivenBy, Manner, Purpose
from counsel_desk.domain.disclosure import Step, Way
from counsel_desk.domain.exceptional.exceptional_disclosure import State as ExceptionalState
from counsel_desk.domain.exceptional.grounds import Authority
from counsel_desk.domain.intake import Channel
from counsel_desk.domain.office.reviewing import Reviewer
from counsel_desk.domain.referrals import Rung, Service
from counsel_desk.domain.referrals import State as ReferralState
from counsel_desk.domain.rights.legal_hold import Cause
from counsel_desk.domain.rights.retention import Ground
from counsel_desk.domain.rights.rights import Answer, Why, Withholding
from counsel_desk.domain.safety import Danger, Recent, Risk, Said
from counsel_desk.domain.summary import Ground as ExceptionalGround
from counsel_desk.domain.summary import Scheme, SummaryType
from counsel_desk.domain.transfer import Knew
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP

CONTEXT = "Words"
INTAKE_CONTEXT = "Intake"
"""The translation context of `CHANNELS` and `CONCERNS`."""

CATEGORIES: Mapping[Category, str] = {
    Category.ATTENDANCE: QT_TRANSLATE_NOOP("Words", "Attendance"),
    Category.PRESENTING_CONCERNS: QT_TRANSLATE_NOOP("Words", "Presenting concerns"),
    Category.SAFETY_AND_RISK: QT_TRANSLATE_NOOP("Words", "Safety and risk"),
    Category.FUNCTIONING: QT_TRANSLATE_NOOP("Words", "Daily functioning"),
    Category.ASSESSMENT_RESULTS: QT_TRANSLATE_NOOP("Words", "Results of questionnaires"),
    Category.STRENGTHS_AND_SUPPORTS: QT_TRANSLATE_NOOP("Words", "Strengths and supports"),
    Category.NEEDS_AND_RECOMMENDATIONS: QT_TRANSLATE_NOOP("Words", "Needs and recommendations"),
}
PURPOSES: Mapping[Purpose, str] = {
    Purpose.COUNSELLING: QT_TRANSLATE_NOOP("Words", "Counselling"),
    Purpose.CASEWORK_SUMMARY: QT_TRANSLATE_NOOP("Words", "Summary for casework"),
    Purpose.VICTIM_COMPENSATION: QT_TRANSLATE_NOOP("Words", "Compensation by the State"),
    Purpose.SERVICE_REFERRAL: QT_TRANSLATE_NOOP("Words", "Referral to a service"),
    Purpose.SUPERVISION: QT_TRANSLATE_NOOP("Words", "Supervision of the counsellor"),
    Purpose.STATISTICS: QT_TRANSLATE_NOOP("Words", "Statistics without names"),
    Purpose.RESEARCH: QT_TRANSLATE_NOOP("Words", "Research"),
}
SUMMARY_TYPES: Mapping[SummaryType, str] = {
    SummaryType.REFERRAL_SUMMARY: QT_TRANSLATE_NOOP("Words", "Referral summary"),
    SummaryType.IMPACT_STATEMENT: QT_TRANSLATE_NOOP("Words", "Psychological impact statement"),
    SummaryType.ATTENDANCE_LETTER: QT_TRANSLATE_NOOP("Words", "Attendance letter"),
    SummaryType.SAFETY_ALERT: QT_TRANSLATE_NOOP("Words", "Safety alert"),
}
GIVEN_BY: Mapping[GivenBy, str] = {
    GivenBy.CLIENT: QT_TRANSLATE_NOOP("Words", "By the client"),
    GivenBy.GUARDIAN_WITH_ASSENT: QT_TRANSLATE_NOOP("Words", "By a guardian"),
    GivenBy.COMMITTEE_WITH_ASSENT: QT_TRANSLATE_NOOP(
        "Words", "By the Child Welfare Committee or the person it named"
    ),
}
MANNERS: Mapping[Manner, str] = {
    Manner.SIGNATURE: QT_TRANSLATE_NOOP("Words", "By signature"),
    Manner.THUMB_IMPRESSION: QT_TRANSLATE_NOOP("Words", "By thumb impression"),
    Manner.SPOKEN_BEFORE_WITNESS: QT_TRANSLATE_NOOP("Words", "Spoken before a witness"),
}
INTENSITIES: Mapping[Intensity, str] = {
    Intensity.MAINTENANCE: QT_TRANSLATE_NOOP("Words", "Keeping in touch"),
    Intensity.STANDARD: QT_TRANSLATE_NOOP("Words", "Regular support"),
    Intensity.HIGH: QT_TRANSLATE_NOOP("Words", "Close support"),
    Intensity.CRISIS: QT_TRANSLATE_NOOP("Words", "Crisis support"),
}
STEPS: Mapping[Step, str] = {
    Step.RELEASED: QT_TRANSLATE_NOOP("Words", "Released"),
    Step.OPENED: QT_TRANSLATE_NOOP("Words", "Read by the recipient"),
    Step.WITHDRAWN: QT_TRANSLATE_NOOP("Words", "Called back"),
    Step.GONE: QT_TRANSLATE_NOOP("Words", "Gone from the recipient's desk"),
    Step.COSIGNED: QT_TRANSLATE_NOOP("Words", "Co-signed by a supervisor afterwards"),
    Step.NOT_COSIGNED: QT_TRANSLATE_NOOP("Words", "Not co-signed by the supervisor asked"),
    Step.REVIEWED: QT_TRANSLATE_NOOP("Words", "Seen by a supervisor afterwards"),
    Step.MAY_BE_TOLD: QT_TRANSLATE_NOOP("Words", "The client may be told now"),
    Step.CLIENT_TOLD: QT_TRANSLATE_NOOP("Words", "The client was told"),
}
MODES: Mapping[Mode, str] = {
    Mode.IN_PERSON: QT_TRANSLATE_NOOP("Words", "In person"),
    Mode.PHONE: QT_TRANSLATE_NOOP("Words", "By phone"),
    Mode.HOME: QT_TRANSLATE_NOOP("Words", "At the client's home"),
    Mode.COURT: QT_TRANSLATE_NOOP("Words", "At court"),
}
APPOINTMENT_STATES: Mapping[State, str] = {
    State.PLANNED: QT_TRANSLATE_NOOP("Words", "Planned"),
    State.KEPT: QT_TRANSLATE_NOOP("Words", "Took place"),
    State.NOT_COME: QT_TRANSLATE_NOOP("Words", "We did not meet"),
    State.CANCELLED_BY_CLIENT: QT_TRANSLATE_NOOP("Words", "The client cancelled"),
    State.CANCELLED_BY_US: QT_TRANSLATE_NOOP("Words", "We cancelled"),
}
ANSWERS: Mapping[Answer, str] = {
    Answer.OPEN: QT_TRANSLATE_NOOP("Words", "Not answered yet"),
    Answer.CORRECTED: QT_TRANSLATE_NOOP("Words", "Put right"),
    Answer.DECLINED: QT_TRANSLATE_NOOP("Words", "Stays as it is"),
}
WHYS: Mapping[Why, str] = {
    Why.GOALS_REACHED: QT_TRANSLATE_NOOP("Words", "What the client came for is reached"),
    Why.CLIENTS_WISH: QT_TRANSLATE_NOOP("Words", "The client wishes to end it"),
    Why.MOVED: QT_TRANSLATE_NOOP("Words", "The client moved away"),
    Why.OTHER_SERVICE: QT_TRANSLATE_NOOP("Words", "Another service goes on with the client"),
    Why.NO_CONTACT: QT_TRANSLATE_NOOP("Words", "The contact was lost"),
    Why.MISSING: QT_TRANSLATE_NOOP("Words", "The client is missing"),
    Why.DIED: QT_TRANSLATE_NOOP("Words", "The client died"),
    Why.OTHER: QT_TRANSLATE_NOOP("Words", "Another reason"),
}
WITHHOLDINGS: Mapping[Withholding, str] = {
    Withholding.THIRD_PARTY: QT_TRANSLATE_NOOP("Words", "It tells of another person"),
    Withholding.HARM: QT_TRANSLATE_NOOP("Words", "It could cause serious harm"),
}
GROUNDS: Mapping[Ground, str] = {
    Ground.CLIENTS_WISH: QT_TRANSLATE_NOOP(
        "Words", "The client asked for it not to be used any more"
    ),
    Ground.TIME_OVER: QT_TRANSLATE_NOOP("Words", "The time for keeping it is over"),
}
SCHEMES: Mapping[Scheme, str] = {
    Scheme.CHILD: QT_TRANSLATE_NOOP("Words", "For a child, by the Special Court"),
    Scheme.WOMAN: QT_TRANSLATE_NOOP("Words", "The scheme for women, with that of the State"),
    Scheme.STATE: QT_TRANSLATE_NOOP("Words", "The scheme of the State"),
}
REVIEWERS: Mapping[Reviewer, str] = {
    Reviewer.BOARD: QT_TRANSLATE_NOOP("Words", "The Mental Health Review Board"),
    Reviewer.GRIEVANCE: QT_TRANSLATE_NOOP("Words", "Grievance person, then Data Protection Board"),
}
HOLD_CAUSES: Mapping[Cause, str] = {
    Cause.DECIDED: QT_TRANSLATE_NOOP("Words", "Somebody decided on it"),
    Cause.DEMAND: QT_TRANSLATE_NOOP("Words", "Somebody asked for the records"),
    Cause.COMPENSATION: QT_TRANSLATE_NOOP("Words", "A claim for compensation"),
    Cause.REPORT: QT_TRANSLATE_NOOP("Words", "Something told without consent"),
}
SERVICES: Mapping[Service, str] = {
    Service.SERVICES: QT_TRANSLATE_NOOP("Words", "Social services"),
    Service.SHELTER: QT_TRANSLATE_NOOP("Words", "Shelter"),
    Service.HEALTH: QT_TRANSLATE_NOOP("Words", "Health care"),
    Service.LEGAL_AID: QT_TRANSLATE_NOOP("Words", "Legal aid"),
    Service.VICTIM_COMPENSATION: QT_TRANSLATE_NOOP("Words", "Compensation by the State"),
    Service.LIVELIHOOD: QT_TRANSLATE_NOOP("Words", "Livelihood"),
    Service.DOCUMENTS: QT_TRANSLATE_NOOP("Words", "Help with documents"),
    Service.EDUCATION: QT_TRANSLATE_NOOP("Words", "Education"),
    Service.WITNESS_PROTECTION: QT_TRANSLATE_NOOP("Words", "Witness protection"),
    Service.OTHER: QT_TRANSLATE_NOOP("Words", "Something else"),
}
REFERRAL_STATES: Mapping[ReferralState, str] = {
    ReferralState.SENT: QT_TRANSLATE_NOOP("Words", "Sent"),
    ReferralState.ACCEPTED: QT_TRANSLATE_NOOP("Words", "Accepted"),
    ReferralState.DECLINED: QT_TRANSLATE_NOOP("Words", "Declined"),
    ReferralState.DONE: QT_TRANSLATE_NOOP("Words", "Done"),
    ReferralState.WITHDRAWN: QT_TRANSLATE_NOOP("Words", "The client no longer wants it"),
}
KNEW: Mapping[Knew, str] = {
    Knew.NOT_SAID: QT_TRANSLATE_NOOP("Words", "Not noted"),
    Knew.AGREED: QT_TRANSLATE_NOOP("Words", "The client agreed to it"),
    Knew.TOLD: QT_TRANSLATE_NOOP("Words", "The client was told of it"),
    Knew.NOT_YET: QT_TRANSLATE_NOOP("Words", "The client could not be told yet"),
}
RUNGS: Mapping[Rung, str] = {
    Rung.BLOCK: QT_TRANSLATE_NOOP("Words", "Block office"),
    Rung.DISTRICT: QT_TRANSLATE_NOOP("Words", "District office"),
    Rung.STATE: QT_TRANSLATE_NOOP("Words", "State office"),
    Rung.NATIONAL: QT_TRANSLATE_NOOP("Words", "National office"),
}
RISKS: Mapping[Risk, str] = {
    Risk.NONE_KNOWN: QT_TRANSLATE_NOOP("Words", "No danger known"),
    Risk.LOW: QT_TRANSLATE_NOOP("Words", "Some worry"),
    Risk.MODERATE: QT_TRANSLATE_NOOP("Words", "Worry that needs a plan"),
    Risk.HIGH: QT_TRANSLATE_NOOP("Words", "Serious worry"),
    Risk.IMMINENT: QT_TRANSLATE_NOOP("Words", "Protection needed now"),
}
DANGERS: Mapping[Danger, str] = {
    Danger.FROM_OTHERS: QT_TRANSLATE_NOOP("Words", "From others"),
    Danger.TO_SELF: QT_TRANSLATE_NOOP("Words", "To the client themself"),
    Danger.RE_TRAFFICKING: QT_TRANSLATE_NOOP("Words", "Of being trafficked again"),
    Danger.AT_COURT: QT_TRANSLATE_NOOP("Words", "At court or on the way there"),
    Danger.TO_A_CHILD: QT_TRANSLATE_NOOP("Words", "To a child"),
}
SAID: Mapping[Said, str] = {
    Said.NOT_SAID: QT_TRANSLATE_NOOP("Words", "Not said"),
    Said.YES: QT_TRANSLATE_NOOP("Words", "Yes"),
    Said.NO: QT_TRANSLATE_NOOP("Words", "No"),
}
RECENT: Mapping[Recent, str] = {
    Recent.NOT_SAID: QT_TRANSLATE_NOOP("Words", "Not said"),
    Recent.NO: QT_TRANSLATE_NOOP("Words", "No"),
    Recent.WITHIN_72_HOURS: QT_TRANSLATE_NOOP("Words", "Yes, less than 72 hours ago"),
    Recent.WITHIN_120_HOURS: QT_TRANSLATE_NOOP("Words", "Yes, 72 to 120 hours ago"),
}
CHANNELS: Mapping[str, str] = {
    Channel.CALL: QT_TRANSLATE_NOOP("Intake", "Phone call"),
    Channel.TEXT: QT_TRANSLATE_NOOP("Intake", "Text message"),
    Channel.CHAT: QT_TRANSLATE_NOOP("Intake", "Chat on the phone"),
    Channel.EMAIL: QT_TRANSLATE_NOOP("Intake", "E-mail"),
    Channel.LETTER: QT_TRANSLATE_NOOP("Intake", "Letter"),
    Channel.VISIT: QT_TRANSLATE_NOOP("Intake", "Visit at home"),
    Channel.PERSON: QT_TRANSLATE_NOOP("Intake", "Through someone the client trusts"),
}
"""Ways of reaching a client, in the context of the intake."""
CONCERNS: Mapping[str, str] = {
    "sleep": QT_TRANSLATE_NOOP("Intake", "Sleep"),
    "low_mood": QT_TRANSLATE_NOOP("Intake", "Low mood"),
    "anxiety": QT_TRANSLATE_NOOP("Intake", "Anxiety"),
    "memories": QT_TRANSLATE_NOOP("Intake", "Memories that come back"),
    "anger": QT_TRANSLATE_NOOP("Intake", "Anger"),
    "shame": QT_TRANSLATE_NOOP("Intake", "Shame or guilt"),
    "grief": QT_TRANSLATE_NOOP("Intake", "Grief"),
    "trust": QT_TRANSLATE_NOOP("Intake", "Trust in others"),
    "family": QT_TRANSLATE_NOOP("Intake", "Family"),
    "partnership": QT_TRANSLATE_NOOP("Intake", "Partnership"),
    "community": QT_TRANSLATE_NOOP("Intake", "Living in the community"),
    "safety": QT_TRANSLATE_NOOP("Intake", "Safety"),
    "health": QT_TRANSLATE_NOOP("Intake", "Physical health"),
    "substances": QT_TRANSLATE_NOOP("Intake", "Alcohol or drugs"),
    "livelihood": QT_TRANSLATE_NOOP("Intake", "Work and livelihood"),
    "education": QT_TRANSLATE_NOOP("Intake", "School or training"),
    "court": QT_TRANSLATE_NOOP("Intake", "Court proceedings"),
}
"""What a client wants to work on, by the codes of the intake."""
EXCEPTIONAL_GROUNDS: Mapping[ExceptionalGround, str] = {
    ExceptionalGround.DANGER_TO_LIFE: QT_TRANSLATE_NOOP("Words", "Danger to life"),
    ExceptionalGround.OFFENCE_AGAINST_CHILD: QT_TRANSLATE_NOOP(
        "Words", "Sexual offence against a child"
    ),
    ExceptionalGround.CHILD_WITHOUT_FAMILY: QT_TRANSLATE_NOOP("Words", "Child without family"),
    ExceptionalGround.OTHER_DUTY: QT_TRANSLATE_NOOP("Words", "Another legal duty"),
    ExceptionalGround.COURT_ORDER: QT_TRANSLATE_NOOP(
        "Words", "Order of a court, or of a body with a court's powers"
    ),
    ExceptionalGround.PROTECTING_ANOTHER: QT_TRANSLATE_NOOP(
        "Words", "Protecting another person from harm"
    ),
}
AUTHORITIES: Mapping[Authority, str] = {
    Authority.SPECIAL_JUVENILE_POLICE_UNIT: QT_TRANSLATE_NOOP(
        "Words", "Special Juvenile Police Unit"
    ),
    Authority.LOCAL_POLICE: QT_TRANSLATE_NOOP("Words", "Local police"),
    Authority.CHILDLINE: QT_TRANSLATE_NOOP("Words", "Childline 1098"),
    Authority.CHILD_WELFARE_COMMITTEE: QT_TRANSLATE_NOOP("Words", "Child Welfare Committee"),
    Authority.DISTRICT_CHILD_PROTECTION_UNIT: QT_TRANSLATE_NOOP(
        "Words", "District Child Protection Unit"
    ),
    Authority.MAGISTRATE: QT_TRANSLATE_NOOP("Words", "Magistrate"),
    Authority.COURT: QT_TRANSLATE_NOOP("Words", "Court"),
    Authority.COMMISSION: QT_TRANSLATE_NOOP("Words", "Commission"),
    Authority.OTHER: QT_TRANSLATE_NOOP("Words", "Another authority"),
}
EXCEPTIONAL_STATES: Mapping[ExceptionalState, str] = {
    ExceptionalState.DUE: QT_TRANSLATE_NOOP("Words", "To be told now, not sent yet"),
    ExceptionalState.AWAITED: QT_TRANSLATE_NOOP("Words", "Co-signature awaited"),
    ExceptionalState.SIGNED: QT_TRANSLATE_NOOP("Words", "Co-signed, not sent yet"),
    ExceptionalState.SENT_BACK: QT_TRANSLATE_NOOP("Words", "Sent back"),
    ExceptionalState.GIVEN_UP: QT_TRANSLATE_NOOP("Words", "Cancelled"),
    ExceptionalState.LEFT: QT_TRANSLATE_NOOP("Words", "Has left"),
}
WAYS: Mapping[Way, str] = {
    Way.DESK: QT_TRANSLATE_NOOP("Words", "Sealed, to the recipient's desk"),
    Way.PROTECTED_FILE: QT_TRANSLATE_NOOP("Words", "As a locked PDF"),
    Way.PRINT: QT_TRANSLATE_NOOP("Words", "On paper"),
    Way.TOLD: QT_TRANSLATE_NOOP("Words", "Told, such as by telephone"),
    Way.LETTER: QT_TRANSLATE_NOOP("Words", "As a letter"),
}
