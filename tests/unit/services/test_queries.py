"""What lists many clients asks the vault a few questions, however many clients there are."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, time, timedelta

import pytest

from counsel_desk.domain.appointments.appointment import Mode, State
from counsel_desk.domain.notes.note import Note
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.appointments import appointments
from counsel_desk.services.appointments.appointment_rules import Wanted
from counsel_desk.services.caseload import workload
from counsel_desk.services.clients import clients
from counsel_desk.services.today import to_finish
from counsel_desk.services.work.session import Session
from tests.security.altering import connection_of

FEW, MANY = 4, 16
_DAY = timedelta(days=1)
_LISTS: dict[str, Callable[[Session, date], object]] = {
    "codes": lambda session, _today: clients.codes(session),
    "clients": lambda session, _today: clients.listing(session),
    "next appointments": lambda session, _today: appointments.next_by_client(session),
    "week": lambda session, today: appointments.between(session, today - 7 * _DAY, today),
    "unfinished": lambda session, _today: to_finish.of_counsellor(session),
    "own workload": lambda session, _today: workload.own(session),
}


@contextmanager
def counted(session: Session) -> Iterator[list[str]]:
    """Collect every statement that the counsellor's vault runs meanwhile."""
    found = list[str]()
    with session.vaults[VaultKind.COUNSELLING].reading() as transaction:
        driver = connection_of(transaction).connection.driver_connection
    assert driver is not None
    driver.set_trace_callback(found.append)
    try:
        yield found
    finally:
        driver.set_trace_callback(None)


def bring(session: Session, count: int, today: date) -> None:
    """Add clients, each with a note that plans a follow-up and a session kept after it."""
    details = clients.listing(session)[0].filed.body
    now = session.data.tools.now()
    for _ in range(count):
        client = clients.add(session, details)
        noted, due = today - 9 * _DAY, today - 2 * _DAY
        with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
            work.put(Kind.NOTE, Note(noted, "x", now, due), parent=client, day=noted, due=due)
        for ago, state in ((3, State.KEPT), (1, State.NOT_COME), (-1, State.PLANNED)):
            wanted = Wanted((client,), today - ago * _DAY, time(11), 45, Mode.IN_PERSON)
            record = appointments.plan(session, wanted).records[0]
            if state is not State.PLANNED:
                appointments.mark(session, record, state)


@pytest.mark.parametrize("name", _LISTS)
def test_a_list_of_clients_takes_no_more_questions_for_more_clients(
    counsellor: Session, today: date, name: str
) -> None:
    taken = []
    for count in (FEW, MANY):
        bring(counsellor, count, today)
        with counted(counsellor) as found:
            _LISTS[name](counsellor, today)
        taken.append(len(found))
    assert 0 < taken[0] == taken[1]
