"""Tasks of a case: what to do, by which day, and who does it. The caseworker sets the day."""

from dataclasses import replace
from datetime import date

from counsel_desk.domain.casework.casework import CaseTask, TaskState
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.casework import cases
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.people.people import colleagues
from counsel_desk.services.work.session import Session


def put(session: Session, case: str, task: CaseTask, record: str = "") -> str:
    """Save a task; a change of its state takes effect on the day it is saved.

    Args:
        session: A caseworker's session.
        case: Record id of the case.
        task: The task; its `since` is ignored.
        record: Its record id if it exists already.

    Returns:
        The id of its record.

    Raises:
        NoSuchRecordError: There is no such case or task.
        TooLongError: A line is too long.
        FarAwayError: The day is too far away.
    """
    today = session.today()
    kept = replace(task, what=cases.line(task.what), who=cases.line(task.who), since=today)
    with session.work(VaultKind.CASEWORK, Operation.WRITE_CASEWORK) as work:
        cases.require(work, case)
        before = work.get(record, CaseTask) if record else None
        if record and (before is None or work.parent(record) != case):
            raise NoSuchRecordError
        if before is not None and before.body.state is kept.state:
            kept = replace(kept, since=before.body.since)
        made = work.put(Kind.CASE_TASK, kept, parent=case, record=record, day=kept.due)
        work.audit("case_task_noted")
    return made


def mark(session: Session, record: str, state: TaskState) -> None:
    """Set the state of a task.

    Raises:
        NoSuchRecordError: There is no such task.
    """
    today = session.today()
    with session.work(VaultKind.CASEWORK, Operation.WRITE_CASEWORK) as work:
        row = work.transaction.latest(record)
        before = work.get(record, CaseTask) if row and row.kind == Kind.CASE_TASK else None
        if before is None:
            raise NoSuchRecordError
        if before.body.state is not state:
            changed = replace(before.body, state=state, since=today)
            work.put(Kind.CASE_TASK, changed, record=record, day=changed.due)
            work.audit("case_task_noted")


def of_case(session: Session, case: str) -> list[Filed[CaseTask]]:
    """Return the tasks of a case: open ones first, by day."""
    with session.reading(VaultKind.CASEWORK, Operation.READ_CASEWORK) as reader:
        found = reader.latest(Kind.CASE_TASK, CaseTask, case)
    return sorted(found, key=lambda filed: _order(filed.body))


def _order(task: CaseTask) -> tuple[bool, date]:
    return task.state is not TaskState.OPEN, task.due or date.max


def people(session: Session) -> list[str]:
    """Return the names of the caseworkers to whom a task can be given."""
    session.require(Operation.READ_CASEWORK)
    return [name for _person, name in colleagues(session, Role.CASEWORKER)]
