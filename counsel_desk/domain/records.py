"""Records in the vaults: one frozen dataclass for each kind.

A record is kept as a row of its vault's chain; `Filed` is a record together with its place there.
Only a client's code is compulsory, and no field asks what happened to the client.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Generic, TypeVar

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


PRIVATE_KINDS = frozenset({Kind.PROCESS_NOTE})
"""The counsellor's private kinds: never in a summary, copy, print, export or hand-over."""


@dataclass(frozen=True)
class Client:
    """A client: a survivor who comes to a counsellor.

    Attributes:
        code: Made by the desk; shown on screens instead of a name.
        name: The name that the client wants to be called by; may be empty.
        particulars: Whatever helps to reach and address the client well; may be empty.
        language: Two-letter code of the language that the client is most at home in.
        intensity: How much work the client's situation needs at present.
        since: First day with this counsellor.
        closed: The day the work together ended, if it did.
    """

    code: str
    name: str
    particulars: str
    language: str
    intensity: Intensity
    since: date
    closed: date | None = None


@dataclass(frozen=True)
class FormDraft:
    """Unsaved input in a form of the desk, kept as an encrypted draft in the vault.

    Attributes:
        content: Values that JSON can hold, by the form's own names.
        saved: When the draft was last saved.
    """

    content: dict[str, Any]
    saved: datetime


@dataclass(frozen=True)
class Assessment:
    """One completed questionnaire whose answers were entered by item number.

    Attributes:
        instrument: Key of the instrument.
        taken: The day on which the client answered.
        answers: In the order of the items; `None` for one left out.
        scores: By the name of the scale; empty if too few answers were given.
        band: Code of the band of the total; empty if there is none.
        flags: Codes of the results that call for a word with the client.
    """

    instrument: str
    taken: date
    answers: tuple[float | None, ...]
    scores: dict[str, float]
    band: str
    flags: tuple[str, ...]


@dataclass(frozen=True)
class FormResponse:
    """A form answered on screen.

    Attributes:
        title: Title of the form.
        taken: The day on which it was answered.
        language: Language in which it was shown, two letters.
        questionnaire: The FHIR Questionnaire, as JSON.
        response: The FHIR QuestionnaireResponse, as JSON.
    """

    title: str
    taken: date
    language: str
    questionnaire: str
    response: str


@dataclass(frozen=True)
class CheckIn:
    """One stress and resilience check-in of a member of staff.

    Attributes:
        taken: When.
        scores: By name: ``stress_total`` and ``resilience_total``.
        response: The FHIR QuestionnaireResponse, as JSON.
    """

    taken: datetime
    scores: dict[str, float]
    response: str


@dataclass(frozen=True)
class Preferences:
    """How a person likes their desk.

    Attributes:
        language: Two letters.
        theme: ``light`` or ``dark``.
        text_size: 1.0 is 100 %.
    """

    language: str = "en"
    theme: str = "light"
    text_size: float = 1.0


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
