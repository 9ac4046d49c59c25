"""What the vaults of casework, of supervision and of a person alone can hold; see `client_file`."""

from collections.abc import Callable, Mapping
from typing import Any

from counsel_desk.domain.caseload.shown_figures import ShownFigures
from counsel_desk.domain.caseload.suppression import SMALLEST, Shown
from counsel_desk.domain.caseload.workload import SharedWorkload
from counsel_desk.domain.casework.casework import (
    LONGEST,
    SHORT,
    Case,
    CaseReference,
    CaseTask,
    Hearing,
    ReceivedSummary,
)
from counsel_desk.domain.casework.requests import (
    IncomingRequest,
    SummaryRequest,
    has_its_day,
    purposes_of,
)
from counsel_desk.domain.demands import WORDS, Demand, HandedOver
from counsel_desk.domain.office.preferences import Preferences, Registration, WindowSize
from counsel_desk.domain.records import CheckIn
from counsel_desk.domain.sensible.client_file import anything
from counsel_desk.domain.sensible.values import (
    YEARS,
    is_code,
    is_day,
    is_digest,
    is_document,
    is_id_or_empty,
    is_language,
)
from counsel_desk.domain.supervision import supervision
from counsel_desk.domain.supervision.supervision import (
    About,
    AgendaPoint,
    AgreedAction,
    Meeting,
    Reflection,
)
from counsel_desk.domain.wellbeing import care
from counsel_desk.domain.wellbeing.care import KeptTalk, SelfCarePlan
from counsel_desk.domain.wellbeing.threat import StaffThreat

_TEXT_SIZES = (0.5, 5.0)


def within(longest: int, *texts: str) -> bool:
    """Return whether texts are as short as their form asks for."""
    return all(len(text) <= longest for text in texts)


def _reference(body: CaseReference) -> bool:
    in_years = body.year is None or body.year in YEARS
    return in_years and within(SHORT, body.number, body.place)


def _case(body: Case) -> bool:
    return within(SHORT, body.reference) and within(LONGEST, body.remarks)


def _hearing(body: Hearing) -> bool:
    return within(SHORT, body.court, *body.arranged) and within(LONGEST, body.remarks)


def _task(body: CaseTask) -> bool:
    return within(SHORT, body.what, body.who)


def _received_summary(body: ReceivedSummary) -> bool:
    return is_id_or_empty(body.case)


def _summary_request(body: SummaryRequest) -> bool:
    return (
        body.purpose in purposes_of(body.type)
        and has_its_day(body)
        and within(LONGEST, body.about)
        and is_id_or_empty(body.case)
        and is_id_or_empty(body.link)
    )


def _incoming_request(body: IncomingRequest) -> bool:
    return (
        body.purpose in purposes_of(body.type)
        and has_its_day(body)
        and within(LONGEST, body.about)
        and is_id_or_empty(body.client)
        and is_id_or_empty(body.link)
    )


def _demand(body: Demand) -> bool:
    return (
        within(SHORT, body.asked_by, body.office, body.reference)
        and within(WORDS, body.asked_for, body.advice, body.left)
        and is_id_or_empty(body.entry)
        and is_id_or_empty(body.case)
    )


def _handed_over(body: HandedOver) -> bool:
    of_file = not body.file_digest or is_digest(body.file_digest)
    return within(WORDS, body.reason) and is_digest(body.digest) and of_file


def _check_in(body: CheckIn) -> bool:
    return is_document(body.response, "QuestionnaireResponse")


def _preferences(body: Preferences) -> bool:
    least, most = _TEXT_SIZES
    return is_language(body.language) and is_code(body.theme) and least <= body.text_size <= most


def _window(body: WindowSize) -> bool:
    return body.sensible


def _registration(body: Registration) -> bool:
    return within(SHORT, body.name, body.qualification, body.number)


def _workload(body: SharedWorkload) -> bool:
    most = body.clients + SMALLEST - 1
    return (
        body.figure < body.below
        and body.sessions_7 <= body.sessions_28
        and body.high_risk <= most
        and body.reviews_overdue <= most
    )


def _shown(body: Shown) -> bool:
    total = body.total
    return total is None or all(cell is None or cell <= total for cell in body.cells)


def _shown_figures(body: ShownFigures) -> bool:
    return is_code(body.series) and all(is_day(day) for day in body.months)


def _meeting(body: Meeting) -> bool:
    return within(supervision.SHORT, body.where, body.signature)


def _agenda_point(body: AgendaPoint) -> bool:
    agreed = (body.agreed_until is not None) is (body.about is About.AGREED)
    short = within(supervision.LONGEST, body.words) and within(supervision.SHORT, body.signature)
    return agreed and short and supervision.says_something(body)


def _agreed_action(body: AgreedAction) -> bool:
    short = within(supervision.LONGEST, body.words) and within(supervision.SHORT, body.signature)
    return short and supervision.says_something(body)


def _reflection(body: Reflection) -> bool:
    short = within(supervision.LONGEST, body.helped, body.along, body.again)
    return short and within(supervision.SHORT, body.signature) and supervision.says_something(body)


def _self_care_plan(body: SelfCarePlan) -> bool:
    return within(care.LONGEST, body.signs, body.helps, body.limits, body.people, body.small)


def _kept_talk(body: KeptTalk) -> bool:
    return within(care.LONGEST_WISH, body.words)


RULES: Mapping[type, Callable[[Any], bool]] = {
    AgendaPoint: _agenda_point,
    AgreedAction: _agreed_action,
    Meeting: _meeting,
    KeptTalk: _kept_talk,
    Reflection: _reflection,
    SelfCarePlan: _self_care_plan,
    Case: _case,
    CaseReference: _reference,
    CaseTask: _task,
    CheckIn: _check_in,
    Demand: _demand,
    HandedOver: _handed_over,
    Hearing: _hearing,
    IncomingRequest: _incoming_request,
    Preferences: _preferences,
    WindowSize: _window,
    Registration: _registration,
    ReceivedSummary: _received_summary,
    SummaryRequest: _summary_request,
    SharedWorkload: _workload,
    StaffThreat: anything,
    Shown: _shown,
    ShownFigures: _shown_figures,
}
"""The rule of every dataclass in the other vaults, and of a counsellor's figures."""
