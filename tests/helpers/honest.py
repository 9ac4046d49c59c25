"""One honest record of every kind, one letter of every kind, and what belongs to them."""

import hashlib
import json
from datetime import UTC, date, datetime, time, timedelta

from counsel_desk.domain import exceptional_disclosure
from counsel_desk.domain.appointments.appointment import Appointment, Mode
from counsel_desk.domain.appointments.group_session import GroupLine, GroupSession
from counsel_desk.domain.attachments import Attachment, MediaType
from counsel_desk.domain.caseload.shown_figures import ShownFigures
from counsel_desk.domain.caseload.suppression import Shown
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
    Recipient,
)
from counsel_desk.domain.consent.consent_mark import Mark
from counsel_desk.domain.demands import Demand, HandedOver, Power
from counsel_desk.domain.disclosure import Agreement, Disclosure, Reading, Step
from counsel_desk.domain.exceptional_disclosure import (
    CoSignature,
    CourtOrder,
    ExceptionalRelease,
    Proposal,
    Telling,
)
from counsel_desk.domain.goals import Goal, GoalStep, Rating
from counsel_desk.domain.intake import Channel, Contact, Intake, Use
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
from counsel_desk.domain.records import (
    Assessment,
    CheckIn,
    Client,
    FormResponse,
    Kind,
    Preferences,
)
from counsel_desk.domain.referrals import (
    Escalation,
    LetterMade,
    Referral,
    Rung,
    Service,
)
from counsel_desk.domain.referrals import State as ReferralState
from counsel_desk.domain.rights.retention import Ground, Keeping, Seal, Tombstone
from counsel_desk.domain.rights.rights import (
    Closure,
    Correction,
    Form,
    RecordCopy,
    Withheld,
    Withholding,
)
from counsel_desk.domain.safety import Risk, RiskAssessment, SafetyPlan
from counsel_desk.domain.summary import Ground as ExceptionalGround
from counsel_desk.domain.summary import Section, Summary, SummaryType
from counsel_desk.domain.transfer import HandOver, Manifest, Origin, Reason, State, TakenOver
from counsel_desk.domain.voice import Comment, Subject
from tests.helpers import media_files

NOW = datetime(2026, 3, 9, 10, 0, tzinfo=UTC)
DAY = date(2026, 3, 9)
LATER = DAY + timedelta(days=30)
ID, OTHER, LINK = "1" * 32, "2" * 32, "3" * 32
DIGEST = hashlib.sha256(b"").hexdigest()
FORM = json.dumps({"resourceType": "Questionnaire", "item": [{"linkId": "1"}]})
RESPONSE = json.dumps({"resourceType": "QuestionnaireResponse", "item": []})
PAPER, PICTURE = media_files.pdf(), media_files.png()

WORKER = Recipient("Rehana Khatun", "Caseworker", "Asha House", at_desk=True)
RESULTS = Part(Category.ASSESSMENT_RESULTS, "phq-9")
SUMMARY = Summary(
    LINK,
    SummaryType.REFERRAL_SUMMARY,
    "the woman in blue",
    Purpose.CASEWORK_SUMMARY,
    "bn",
    (Section(Category.ATTENDANCE, "Came."), Section(RESULTS.category, "Mild.", "phq-9")),
    DAY,
    "Madhuri Das",
    LATER,
)
PROPOSAL = Proposal(
    ExceptionalGround.COURT_ORDER,
    "The court asked for it.",
    Recipient("The court", "", "District court"),
    "the case of March",
    "en",
    (Section(Category.ATTENDANCE, "Came."),),
    None,
    CourtOrder("District court", "12/2026", DAY),
)
SIGNED = CoSignature(
    "Sunita Rao",
    NOW,
    LINK,
    PROPOSAL.ground,
    exceptional_disclosure.recipient_digest(PROPOSAL.recipient),
    exceptional_disclosure.digest(PROPOSAL),
    "ab" * 64,
)

CLIENT_FILE: dict[Kind, object] = {
    Kind.CLIENT: Client("ABCD", "Mina", "By the mill", "bn", Intensity.STANDARD, DAY),
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
        "phq-9", DAY, (1.0, None, 3.0), {"total": 4.0}, "mild", ("critical:9",)
    ),
    Kind.FORM_RESPONSE: FormResponse("A form", DAY, "bn", FORM, RESPONSE),
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
    ),
    Kind.APPOINTMENT: Appointment((ID,), LATER, time(10), 60, Mode.HOME, series=OTHER, number=2),
    Kind.GROUP_LINE: GroupLine(OTHER, DAY, 4, "Sang.", NOW),
    Kind.SEAL: Seal(DAY, LATER, Ground.CLIENTS_WISH, 30, LATER),
    Kind.RECORD_COPY: RecordCopy(
        DAY, Form.PDF, "bn", 12, (Withheld(OTHER, Withholding.HARM, "It could hurt."),)
    ),
    Kind.CORRECTION: Correction(DAY, "It was June."),
    Kind.KEEPING: Keeping(LATER, "The appeal is open.", DAY),
    Kind.CLOSURE: Closure(DAY, summary="Went home.", follow_ups=(LATER,)),
    Kind.SAFETY_PLAN: SafetyPlan(DAY, coping="Walks."),
    Kind.RISK_ASSESSMENT: RiskAssessment(DAY, Risk.LOW, "Madhuri Das", next_review=LATER),
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
        PROPOSAL,
        LINK,
        SIGNED.supervisor,
        NOW,
        exceptional_disclosure.State.SIGNED,
        Telling.NOT_YET,
        "Not found yet",
        given=SIGNED,
        answered=NOW,
    ),
}
"""What travels in a client's file."""
CONTENT = {Kind.ATTACHMENT: PAPER, Kind.CONSENT_MARK: PICTURE}
"""The bytes that belong to the two of them that have any."""

RECORDS: dict[Kind, object] = {
    **CLIENT_FILE,
    Kind.CASE: Case(
        "State v. X", "Urgent", DAY, (CaseReference(ReferenceKind.FIR, "7", "A", 2025),)
    ),
    Kind.CASE_TASK: CaseTask(TaskKind.APPEAL, "File it", LATER, "R", TaskState.OPEN, DAY),
    Kind.CHECK_IN: CheckIn(NOW, {"stress_total": 3.0}, RESPONSE),
    Kind.SHOWN_FIGURES: ShownFigures("caseload", {"2026-01-31": (Shown((7, None, 5), None),)}),
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
    Kind.PREFERENCES: Preferences("bn", "dark", 1.5),
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
    Kind.TOMBSTONE: Tombstone(DAY, 12, Ground.TIME_OVER),
}
"""Every kind of record."""

LETTERS: tuple[object, ...] = (
    SUMMARY,
    Recall(LINK, stands_in=True),
    Asking(LINK, SummaryType.REFERRAL_SUMMARY, Purpose.CASEWORK_SUMMARY, "in blue", LATER),
    TakingBack(LINK),
    Answering(LINK, given=True),
    Receipt(LINK, Step.GONE, DAY, DAY, True, 2),
    CoSignRequest(
        LINK, PROPOSAL, exceptional_disclosure.digest(PROPOSAL), Telling.NOT_YET, "", NOW
    ),
    CoSignAnswer(LINK, SIGNED, "Agreed."),
    Manifest(LINK, NOW, 4, 2, DIGEST),
    HandOverAnswer(LINK),
    WithdrawnMeanwhile(LINK, LINK),
    SharedWorkload(12.5, 25.0, 10, 3, 12, 1, 0, Load.WITHIN, DAY, 2),
)
"""Every letter that is not itself a file, and a counsellor's figures."""
