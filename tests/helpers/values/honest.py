"""One honest record of every kind, one letter of every kind, and what belongs to them."""

import hashlib
from datetime import time, timedelta

from counsel_desk.domain.appointments.appointment import Appointment, Mode
from counsel_desk.domain.appointments.group_session import GroupLine, GroupSession
from counsel_desk.domain.attachments import Attachment, MediaType
from counsel_desk.domain.caseload.figures import (
    CaseloadFigures,
    KeptFigures,
    MonthLoad,
    padded,
)
from counsel_desk.domain.caseload.groups import COUNTS
from counsel_desk.domain.caseload.shown_figures import ShownFigures
from counsel_desk.domain.caseload.suppression import Shown
from counsel_desk.domain.caseload.totals import of_sheets
from counsel_desk.domain.caseload.workload import Intensity, Load, SharedWorkload
from counsel_desk.domain.casework.casework import (
    Case,
    CaseReference,
    CaseTask,
    Hearing,
    HearingPurpose,
    ReceivedSummary,
    ReferenceKind,
    TaskKind,
    TaskState,
)
from counsel_desk.domain.casework.requests import (
    Answering,
    Asking,
    IncomingRequest,
    RequestState,
    SummaryRequest,
    TakingBack,
)
from counsel_desk.domain.consent.consent import (
    Category,
    Consent,
    GivenBy,
    Giving,
    Manner,
    Part,
    Purpose,
)
from counsel_desk.domain.consent.consent_mark import Mark
from counsel_desk.domain.demands import Demand, HandedOver, Power
from counsel_desk.domain.disclosure import Agreement, Disclosure, Reading, Step
from counsel_desk.domain.exceptional import exceptional_disclosure
from counsel_desk.domain.exceptional.exceptional_disclosure import ExceptionalRelease, Telling
from counsel_desk.domain.exceptional.proposal import digest
from counsel_desk.domain.goals import Goal, GoalStep, Rating
from counsel_desk.domain.intake import (
    Channel,
    Contact,
    Guardian,
    IfAbsent,
    Intake,
    MayHaveHarmed,
    Use,
)
from counsel_desk.domain.letters import (
    CoSignAnswer,
    CoSignRequest,
    HandOverAnswer,
    Recall,
    Receipt,
    WithdrawnMeanwhile,
)
from counsel_desk.domain.notes.note import (
    Note,
    NoteSection,
    NoteTemplate,
    ProcessNote,
    TemplateSection,
)
from counsel_desk.domain.office.preferences import Preferences, WindowSize
from counsel_desk.domain.office.recovery_notice import Reason as HandedOverFor
from counsel_desk.domain.office.recovery_notice import RecoveryNotice
from counsel_desk.domain.office.reviewing import Reviewer
from counsel_desk.domain.records import (
    Assessment,
    CheckIn,
    Client,
    FormResponse,
    Kind,
    SafetyAnswer,
    SafetyStep,
)
from counsel_desk.domain.referrals import (
    Escalation,
    LetterMade,
    Referral,
    Rung,
    Service,
)
from counsel_desk.domain.referrals import State as ReferralState
from counsel_desk.domain.reporting.offices import KeptOffice, Loads, OfficeFigures
from counsel_desk.domain.rights.legal_hold import Cause, LegalHold
from counsel_desk.domain.rights.retention import Ground, Keeping, Seal, Tombstone
from counsel_desk.domain.rights.rights import (
    Closure,
    Consulted,
    ContactTry,
    Correction,
    Form,
    RecordCopy,
    ReviewRequest,
    Why,
    Withheld,
    Withholding,
)
from counsel_desk.domain.safety import Danger, Recent, Risk, RiskAssessment, SafetyPlan, Said, Today
from counsel_desk.domain.spoken.complaints import Complaint, KeptComplaint
from counsel_desk.domain.spoken.first_words import FirstWords
from counsel_desk.domain.spoken.told import Told, ToldNote
from counsel_desk.domain.summary import SummaryType
from counsel_desk.domain.supervision import supervision
from counsel_desk.domain.transfer import HandOver, Manifest, Origin, Reason, State, TakenOver
from counsel_desk.domain.voice import Comment, Subject
from counsel_desk.domain.wellbeing.care import KeptTalk, SelfCarePlan, TalkWish
from counsel_desk.domain.wellbeing.team import Figures
from counsel_desk.domain.wellbeing.team import Form as TeamForm
from counsel_desk.domain.wellbeing.team_notice import TeamNotice
from counsel_desk.domain.wellbeing.threat import Sort, StaffThreat
from tests.helpers.values.honest_values import (
    DAY,
    DIGEST,
    FORM,
    ID,
    LATER,
    LINK,
    NOW,
    OTHER,
    PAPER,
    PICTURE,
    PROPOSAL,
    REPORT,
    RESPONSE,
    RESULTS,
    SEEN,
    SIGNED,
    SUMMARY,
    WORKER,
)

CLIENT_FILE: dict[Kind, object] = {
    Kind.CLIENT: Client(
        "ABCD", "Mina", "By the mill", "bn", Intensity.STANDARD, DAY, kept_from=(OTHER,)
    ),
    Kind.NOTE: Note(DAY, "Calm.", NOW, LATER, "", "soap", (NoteSection("Plan", "To rest."),), NOW),
    Kind.CONSENT: Consent(
        Purpose.CASEWORK_SUMMARY,
        frozenset({Part(Category.ATTENDANCE), RESULTS}),
        WORKER,
        "bn",
        NOW,
        NOW + timedelta(days=30),
        Giving(GivenBy.CLIENT, Manner.SIGNATURE, True, True, mark=OTHER),
        "What was read out.",
        narrowed=NOW + timedelta(hours=1),
        symbols=("lock",),
    ),
    Kind.ASSESSMENT: Assessment(
        "phq-9",
        DAY,
        (1.0, None, 3.0),
        {"total": 4.0},
        "mild",
        ("critical:9",),
        {"total": "mild"},
        1,
        "women",
        ("total",),
        OTHER,
        SafetyAnswer(DAY, (SafetyStep.ASKED,), "Safe."),
    ),
    Kind.FORM_RESPONSE: FormResponse(
        "A form", DAY, "bn", FORM, RESPONSE, (OTHER,), {"age": "19", "language": "bn"}
    ),
    Kind.DISCLOSURE: Disclosure(
        Step.RELEASED,
        NOW,
        OTHER,
        WORKER,
        Purpose.CASEWORK_SUMMARY,
        (Part(Category.ATTENDANCE), RESULTS),
        LINK,
        DIGEST,
        SUMMARY,
        agreement=Agreement(NOW, DIGEST, Reading.TO_CLIENT, "bn"),
    ),
    Kind.TAKEN_OVER: TakenOver(
        ID,
        "Parul Sen",
        Reason.LANGUAGE,
        NOW,
        DIGEST,
        OTHER,
        bytes(64),
        (Origin(ID, 1, 3, OTHER, "", bytes(16), bytes(32)),),
    ),
    Kind.ATTACHMENT: Attachment(
        "An order", MediaType.PDF, len(PAPER), hashlib.sha256(PAPER).hexdigest(), DAY
    ),
    Kind.INTAKE: Intake(
        languages=("hi",),
        contacts=(Contact(Channel.CALL, Use.SAFE, "98"),),
        referral="shelter",
        concerns=("sleep",),
        age=19,
        age_said=DAY,
        guardian=Guardian("x", may_have_harmed=MayHaveHarmed.NO),
        if_absent=IfAbsent(stops_ask="Aunt"),
        sex="female",
    ),
    Kind.APPOINTMENT: Appointment((ID,), LATER, time(10), 60, Mode.HOME, series=OTHER, number=2),
    Kind.GROUP_LINE: GroupLine(OTHER, DAY, 4, "Sang.", NOW),
    Kind.SEAL: Seal(DAY, LATER, Ground.CLIENTS_WISH, 30, LATER),
    Kind.RECORD_COPY: RecordCopy(
        DAY,
        Form.PDF,
        "bn",
        12,
        (Withheld(OTHER, Withholding.HARM, "It could hurt."),),
        ReviewRequest(DAY, LATER, Reviewer.BOARD),
    ),
    Kind.CORRECTION: Correction(DAY, "It was June."),
    Kind.KEEPING: Keeping(LATER, "The appeal is open.", DAY),
    Kind.LEGAL_HOLD: LegalHold(Cause.DECIDED, DAY, "A trial is under way.", "Adv. Sen"),
    Kind.CLOSURE: Closure(
        DAY,
        Why.NO_CONTACT,
        summary="Went home.",
        follow_ups=(LATER,),
        follow_up_ways=(Channel.CALL,),
        tries=(ContactTry(DAY, Channel.CALL, "No answer."),),
        consulted=Consulted(DAY, "Sunita Rao"),
    ),
    Kind.SAFETY_PLAN: SafetyPlan(DAY, coping="Walks."),
    Kind.RISK_ASSESSMENT: RiskAssessment(
        DAY,
        Risk.LOW,
        "Madhuri Das",
        next_review=LATER,
        own_view="It is calmer.",
        dangers=(Danger.AT_COURT,),
        today=Today(Said.NO, Said.YES, Recent.NO),
    ),
    Kind.GOAL: Goal(
        "To sleep.", DAY, (GoalStep("Tea", "She", LATER),), LATER, ratings=(Rating(DAY, 4),)
    ),
    Kind.REFERRAL: Referral(
        Service.SHELTER,
        ReferralState.SENT,
        DAY,
        DAY,
        "A shelter",
        promised=LATER,
        our_reference="R-ABCD",
        escalations=(Escalation(Rung.BLOCK, "Block office", DAY, LATER, "", LATER),),
        letters=(LetterMade(Rung.BLOCK, DAY, "bn", OTHER, DIGEST),),
    ),
    Kind.FIRST_WORDS: FirstWords(DAY, "bn", "Madhuri Das", "What stays here."),
    Kind.COMMENT: Comment(Subject.SESSION, OTHER, DAY, True, (5, None, 1), "Good."),
    Kind.DEMAND: Demand(
        "An officer",
        "A station",
        Power.OTHER,
        DAY,
        deadline=LATER,
        entry=OTHER,
        hand_overs=(HandedOver(DAY, 1, 1, "It was asked for.", DIGEST),),
    ),
    Kind.CONSENT_MARK: Mark(
        MediaType.PNG, len(PICTURE), hashlib.sha256(PICTURE).hexdigest(), DAY, True
    ),
    Kind.EXCEPTIONAL_RELEASE: ExceptionalRelease(
        REPORT,
        LINK,
        SEEN.supervisor,
        NOW,
        exceptional_disclosure.State.LEFT,
        Telling.NOT_YET,
        "Not found yet",
        answered=NOW,
        left=NOW,
        release=OTHER,
        review=SEEN,
    ),
}
"""What travels in a client's file."""
CONTENT = {Kind.ATTACHMENT: PAPER, Kind.CONSENT_MARK: PICTURE}
"""The bytes that belong to the two of them that have any."""

WORKLOAD = SharedWorkload(12.5, 25.0, 10, 3, 12, 1, 0, Load.WITHIN, DAY, 2, 5)
MONTH = padded(tuple(Shown((None,) * groups, 13) for groups in COUNTS))
FIGURES = CaseloadFigures(LINK, WORKLOAD, 2, (MonthLoad(DAY, 0.0, 12.5, 5),), {"2026-01-31": MONTH})
OFFICE = OfficeFigures(
    ID, "Ashray", DAY, 3, Loads(3, 2, 1, 0, 25, 40), {"2026-01-31": of_sheets([MONTH])}
)
"""Figures that are sent."""
RECORDS: dict[Kind, object] = {
    **CLIENT_FILE,
    Kind.CASE: Case(
        "State v. X", "Urgent", DAY, (CaseReference(ReferenceKind.FIR, "7", "A", 2025),)
    ),
    Kind.CASE_TASK: CaseTask(TaskKind.APPEAL, "File it", LATER, "R", TaskState.OPEN, DAY),
    Kind.SUPERVISION_SESSION: supervision.Meeting(DAY, time(14), "Upstairs"),
    Kind.AGENDA_POINT: supervision.AgendaPoint("A worry", supervision.About.AGREED, DAY, DAY),
    Kind.AGREED_ACTION: supervision.AgreedAction("Ring the shelter", due=DAY),
    Kind.REFLECTION: supervision.Reflection(DAY, "Being heard", "Slower", "Endings"),
    Kind.CLIMATE: CheckIn(NOW, {"trust_total": 6.0}, RESPONSE),
    Kind.SELF_CARE_PLAN: SelfCarePlan("No sleep", "Walking", "No calls at night", "My aunt", "Tea"),
    Kind.TALK: KeptTalk("Madhuri Das", DAY, "About last week."),
    Kind.STAFF_THREAT: StaffThreat(
        DAY, Sort.TELEPHONE, "A call.", "The police.", DAY, "A friend", "Rest."
    ),
    Kind.CHECK_IN: CheckIn(NOW, {"stress_total": 3.0}, RESPONSE),
    Kind.SHOWN_FIGURES: ShownFigures("caseload", {"2026-01-31": (Shown((7, None, 5), None),)}),
    Kind.CASELOAD_FIGURES: KeptFigures(ID, 3, FIGURES, ("2026-01-31",)),
    Kind.OFFICE_FIGURES: KeptOffice(DIGEST, OFFICE),
    Kind.GROUP_SESSION: GroupSession(DAY, "Sang.", NOW, (ID, OTHER), LINK),
    Kind.HAND_OVER: HandOver(
        "ABCD", OTHER, "Parul Sen", Reason.LANGUAGE, NOW, 7, DIGEST, State.ACCEPTED, NOW
    ),
    Kind.HEARING: Hearing(DAY, "District court", HearingPurpose.BAIL, next_day=LATER),
    Kind.INCOMING_REQUEST: IncomingRequest(
        "Rehana Khatun",
        SummaryType.REFERRAL_SUMMARY,
        Purpose.CASEWORK_SUMMARY,
        "the woman in blue",
        LATER,
        DAY,
        LINK,
        RequestState.ASKED,
        DAY,
        ID,
    ),
    Kind.NOTE_TEMPLATE: NoteTemplate("Ours", (TemplateSection("Plan", "What next."),)),
    Kind.PREFERENCES: Preferences("bn", "dark", 1.5, window=WindowSize(1180, 780)),
    Kind.PROCESS_NOTE: ProcessNote(DAY, "My own.", NOW),
    Kind.RECEIVED_SUMMARY: ReceivedSummary("Madhuri Das", NOW, OTHER, SUMMARY, DAY),
    Kind.SUMMARY_REQUEST: SummaryRequest(
        "Madhuri Das",
        OTHER,
        SummaryType.REFERRAL_SUMMARY,
        Purpose.CASEWORK_SUMMARY,
        "the woman in blue",
        LATER,
        DAY,
        LINK,
        RequestState.ASKED,
        DAY,
    ),
    Kind.COMPLAINT: KeptComplaint("Madhuri Das", DAY, "I was shouted at.", "bn", LATER),
    Kind.TOLD_NOTE: ToldNote(
        "Rehana Khatun", DAY, DAY, "in blue", "Not on Fridays.", LINK, ID, "A2BC"
    ),
    Kind.TOMBSTONE: Tombstone(DAY, 12, Ground.TIME_OVER),
}
"""Every kind of record."""

TEAM = Figures(TeamForm.CHECK_IN, {"stress_total": 7, "resilience_total": 16})
LETTERS: tuple[object, ...] = (
    SUMMARY,
    Recall(LINK, stands_in=True),
    Asking(LINK, SummaryType.REFERRAL_SUMMARY, Purpose.CASEWORK_SUMMARY, "in blue", LATER),
    TakingBack(LINK),
    Answering(LINK, given=True),
    Receipt(LINK, Step.GONE, DAY, DAY, True, 2),
    CoSignRequest(LINK, PROPOSAL, digest(PROPOSAL), Telling.NOT_YET, "", NOW),
    CoSignRequest(LINK, REPORT, digest(REPORT), Telling.NOT_YET, ""),
    CoSignAnswer(LINK, SIGNED, "Agreed."),
    CoSignAnswer(LINK, None, review=SEEN),
    Manifest(LINK, NOW, 4, 2, DIGEST),
    HandOverAnswer(LINK),
    WithdrawnMeanwhile(LINK, LINK),
    Complaint(LINK, DAY, "I was shouted at.", "bn"),
    TalkWish(LINK, DAY, "About last week."),
    TeamNotice(
        LINK,
        ID,
        DAY,
        LATER,
        6,
        (Figures(TeamForm.CHECK_IN, {"stress_total": 7, "resilience_total": 16}),),
    ),
    RecoveryNotice(LINK, ID, "Rehana Khatun", HandedOverFor.ILL, DAY),
    Told(LINK, DAY, "in blue", "Not on Fridays."),
    Told(LINK, DAY, release=LINK, by="Rehana Khatun"),
    WORKLOAD,
    FIGURES,
)
"""Every letter that is not itself a file, and a counsellor's figures."""
