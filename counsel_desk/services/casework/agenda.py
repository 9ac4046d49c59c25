"""What comes next over all legal cases: hearings without an outcome, and open tasks."""

from dataclasses import dataclass
from datetime import date

from counsel_desk.domain.casework.casework import (
    Case,
    CaseTask,
    Hearing,
    HearingOutcome,
    HearingPurpose,
    TaskKind,
    TaskState,
)
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session


@dataclass(frozen=True)
class Upcoming:
    """A hearing or task that comes next.

    Attributes:
        record: Id of the hearing or the task.
        case: Record id of its case.
        reference: Reference of the case.
        kind: The purpose of the hearing, or the kind of task.
        told: The court, or the task in a few words; may be empty.
        day: When; `None` for a task without a day.
        who: Name of the person who does the task; may be empty.
        passed: Whether the day has passed.
    """

    record: str
    case: str
    reference: str
    kind: HearingPurpose | TaskKind
    told: str
    day: date | None
    who: str
    passed: bool


def coming(session: Session) -> list[Upcoming]:
    """Return what comes next in open cases, by day; tasks without a day come last."""
    today = session.today()
    with session.reading(VaultKind.CASEWORK, Operation.READ_CASEWORK) as reader:
        open_cases = {
            filed.record: filed.body.reference
            for filed in reader.latest(Kind.CASE, Case)
            if filed.body.closed is None
        }
        upcoming = [*_hearings(reader, open_cases, today), *_tasks(reader, open_cases, today)]
    return sorted(upcoming, key=lambda one: (one.day or date.max, one.reference, one.record))


def _hearings(reader: Reader, titles: dict[str, str], today: date) -> list[Upcoming]:
    return [
        Upcoming(filed.record, case, titles[case], body.purpose, body.court, body.day, "", passed)
        for case, filed in reader.latest_with_parent(Kind.HEARING, Hearing)
        if case in titles and (body := filed.body).outcome is HearingOutcome.OPEN
        for passed in (body.day < today,)
    ]


def _tasks(reader: Reader, titles: dict[str, str], today: date) -> list[Upcoming]:
    tasks: list[tuple[str, Filed[CaseTask]]] = reader.latest_with_parent(Kind.CASE_TASK, CaseTask)
    return [
        Upcoming(filed.record, case, titles[case], body.kind, body.what, body.due, body.who, passed)
        for case, filed in tasks
        if case in titles and (body := filed.body).state is TaskState.OPEN
        for passed in (body.due is not None and body.due < today,)
    ]
