"""What counts as the last session with a client."""

from datetime import date, time, timedelta

from counsel_desk.domain.appointments.appointment import Mode, State
from counsel_desk.services.appointments import appointments
from counsel_desk.services.appointments.appointment_rules import Wanted
from counsel_desk.services.clients import clients
from counsel_desk.services.work.session import Session
from tests.unit.services.writing import sign_note


def last(session: Session, client: str) -> date | None:
    """Return the day in the list of clients."""
    lines = clients.listing(session)
    return next(line.last_session for line in lines if line.filed.record == client)


def plan(session: Session, people: tuple[str, ...], day: date, state: State) -> str:
    """Record what became of an appointment, which was planned before."""
    wanted = Wanted(people, day, time(11), 45, Mode.IN_PERSON, group=len(people) > 1)
    record = appointments.plan(session, wanted).records[0]
    appointments.mark(session, record, state)
    return record


def test_a_kept_session_without_a_note_is_the_last(counsellor: Session, today: date) -> None:
    details = clients.listing(counsellor)[0].filed.body
    one, other = clients.add(counsellor, details), clients.add(counsellor, details)
    assert last(counsellor, one) is None
    noted = today - timedelta(days=20)
    sign_note(counsellor, one, noted)
    plan(counsellor, (one,), today - timedelta(days=3), State.NOT_COME)
    plan(counsellor, (one,), today + timedelta(days=3), State.PLANNED)
    plan(counsellor, (one,), noted - timedelta(days=1), State.KEPT)
    assert last(counsellor, one) == noted
    kept = plan(counsellor, (one,), today - timedelta(days=9), State.KEPT)
    assert last(counsellor, one) == today - timedelta(days=9)
    plan(counsellor, (one, other), today - timedelta(days=5), State.KEPT)
    assert last(counsellor, one) == last(counsellor, other) == today - timedelta(days=5)
    sign_note(counsellor, one, today - timedelta(days=1))
    appointments.mark(counsellor, kept, State.NOT_COME)
    assert last(counsellor, one) == today - timedelta(days=1)
