"""Records in the vaults: one frozen dataclass for each kind.

A record is kept as a row of its vault's chain; `Filed` is a record together with its place there.
Only a client's code is compulsory, and no field asks what happened to the client.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Generic, TypeVar

from counsel_desk.domain import languages
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.notes.note import Note as Note  # noqa: PLC0414 - its other name
from counsel_desk.domain.notes.note import NoteDraft as NoteDraft  # noqa: PLC0414 - its other name


class Kind(StrEnum):
    """The kinds of record, as stored in a row."""

    CLIENT = "client"
    NOTE = "note"
    CONSENT = "consent"
    ASSESSMENT = "assessment"
    FORM_RESPONSE = "form_response"
    DISCLOSURE = "disclosure"
    CASE = "case"
    RECEIVED_SUMMARY = "received_summary"
    CHECK_IN = "check_in"
    PREFERENCES = "preferences"
    ATTACHMENT = "attachment"
    HAND_OVER = "hand_over"
    TAKEN_OVER = "taken_over"
    APPOINTMENT = "appointment"
    GROUP_SESSION = "group_session"
    GROUP_LINE = "group_line"
    SEAL = "seal"
    TOMBSTONE = "tombstone"
    RECORD_COPY = "record_copy"
    CORRECTION = "correction"
    KEEPING = "keeping"
    LEGAL_HOLD = "legal_hold"
    CLOSURE = "closure"
    NOTE_TEMPLATE = "note_template"
    PROCESS_NOTE = "process_note"
    INTAKE = "intake"
    SAFETY_PLAN = "safety_plan"
    RISK_ASSESSMENT = "risk_assessment"
    GOAL = "goal"
    REFERRAL = "referral"
    COMMENT = "comment"
    HEARING = "hearing"
    CASE_TASK = "case_task"
    SUMMARY_REQUEST = "summary_request"
    INCOMING_REQUEST = "incoming_request"
    DEMAND = "demand"
    CONSENT_MARK = "consent_mark"
    EXCEPTIONAL_RELEASE = "exceptional_release"
    SHOWN_FIGURES = "shown_figures"
    STAFF_THREAT = "staff_threat"
    FIRST_WORDS = "first_words"
    TOLD_NOTE = "told_note"
    COMPLAINT = "complaint"
    CASELOAD_FIGURES = "caseload_figures"
    OFFICE_FIGURES = "office_figures"
    SUPERVISION_SESSION = "supervision_session"
    AGENDA_POINT = "agenda_point"
    AGREED_ACTION = "agreed_action"
    REFLECTION = "reflection"
    CLIMATE = "climate"
    SELF_CARE_PLAN = "self_care_plan"
    TALK = "talk"


PRIVATE_KINDS = frozenset({Kind.PROCESS_NOTE})
"""The counsellor's private kinds: never in a summary, copy, print, export or hand-over."""


@dataclass(frozen=True)
class Client:
    """A client: a survivor who comes to a counsellor.

    Attributes:
        code: Made by the desk; shown on screens instead of a name.
        name: The name that the client wants to be called by; may be empty.
        particulars: Whatever helps to reach and address the client well; may be empty.
        language: Code of the language that the client is most at home in; see `languages`.
        intensity: How much work the client's situation needs at present.
        since: First day with this counsellor.
        closed: The day the work together ended, if it did.
        in_no_figures: Whether the client asked to be in no statistics.
        kept_from: Ids of the colleagues by whom the client does not want the file to be read.
        language_named: What that language is called, where it has no code here.
    """

    code: str
    name: str
    particulars: str
    language: str
    intensity: Intensity
    since: date
    closed: date | None = None
    in_no_figures: bool = False
    kept_from: tuple[str, ...] = ()
    language_named: str = ""

    @property
    def document_language(self) -> str:
        """The language of the desk in which the client's documents are written."""
        return languages.of_documents(self.language)


@dataclass(frozen=True)
class FormDraft:
    """Unsaved input in a form of the desk, kept as an encrypted draft in the vault.

    Attributes:
        content: Values that JSON can hold, by the form's own names.
        saved: When the draft was last saved.
    """

    content: dict[str, Any]
    saved: datetime


class SafetyStep(StrEnum):
    """What was done after an answer that concerns safety."""

    ASKED = "asked"
    PLAN = "plan"
    SUPERVISOR = "supervisor"
    HELPLINES = "helplines"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True)
class SafetyAnswer:
    """What a counsellor did after an answer that concerns safety.

    Attributes:
        day: The day on which it was written down.
        steps: What was done.
        words: More on it; may be empty.
    """

    day: date
    steps: tuple[SafetyStep, ...]
    words: str


@dataclass(frozen=True)
class Assessment:
    """One completed questionnaire, entered by item number or answered on screen.

    Attributes:
        instrument: Key of the instrument.
        taken: The day on which the client answered.
        answers: In the order of the items; `None` for one left out.
        scores: By the name of the scale; empty if too few answers were given.
        band: Code of the band of the total; empty if there is none.
        flags: Codes of the results that call for a word with the client.
        bands: Codes of the bands of every score that has some, by the name of the scale.
        key_version: Version of the instrument's key that it was scored by; 0 if an older desk,
            which kept none, scored it.
        whom: For whom the cut-offs that were used are published; empty for everyone.
        prorated: Names of the scales that were worked out although answers were missing.
        form: Record id of the form in which it was answered; empty if it was entered.
        safety: What was done about an answer that concerns safety, once somebody wrote it down.
    """

    instrument: str
    taken: date
    answers: tuple[float | None, ...]
    scores: dict[str, float]
    band: str
    flags: tuple[str, ...]
    bands: dict[str, str] = field(default_factory=dict)
    key_version: int = 0
    whom: str = ""
    prorated: tuple[str, ...] = ()
    form: str = ""
    safety: SafetyAnswer | None = None


TOLD = frozenset({"born", "age", "language", "sex", "day"})
"""What a file may tell a form; never who the client is."""
LONGEST_TOLD = 20


@dataclass(frozen=True)
class FormResponse:
    """A form answered on screen.

    Attributes:
        title: Title of the form.
        taken: The day on which it was answered.
        language: Language in which it was shown, two letters.
        questionnaire: The FHIR Questionnaire, as JSON.
        response: The FHIR QuestionnaireResponse, as JSON.
        refers: Ids of the records of the file that answers refer to by their number in here.
        told: What the file told the form as it was answered, by `TOLD`; empty if it asked nothing.
    """

    title: str
    taken: date
    language: str
    questionnaire: str
    response: str
    refers: tuple[str, ...] = ()
    told: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class CheckIn:
    """One stress and resilience check-in of a member of staff.

    Attributes:
        taken: When.
        scores: By name: ``stress_total`` and ``resilience_total``.
        response: The FHIR QuestionnaireResponse, as JSON.
        refers: Ids of the records of the file that answers refer to by their number in here.
    """

    taken: datetime
    scores: dict[str, float]
    response: str


Body = TypeVar("Body")


@dataclass(frozen=True)
class Filed(Generic[Body]):
    """A record and its place in its vault.

    Attributes:
        record: Its id.
        version: Counts its versions, from 1.
        written: When this version was written.
        author: Id of the person who wrote it.
        body: The record.
    """

    record: str
    version: int
    written: datetime
    author: str
    body: Body
