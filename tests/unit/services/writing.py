"""Notes and appointments as the tests of services write them."""

from dataclasses import replace
from datetime import date, time

from counsel_desk.domain.appointments.appointment import Mode, State
from counsel_desk.services.appointments import appointments
from counsel_desk.services.appointments.appointment_rules import Wanted
from counsel_desk.services.notes import notes
from counsel_desk.services.work.session import Session


def sign_note(
    session: Session,
    client: str,
    held: date,
    text: str = "what nobody else may read",
    follow_up: date | None = None,
) -> str:
    """Write and sign a note, and return its record."""
    name, draft = notes.begin(session, client, held)
    notes.save(session, name, replace(draft, text=text, follow_up=follow_up))
    return notes.sign(session, name)


def plan_session(session: Session, day: date, *who: str, state: State = State.KEPT) -> None:
    """Plan an appointment on a day that has begun, with one client or with a group."""
    wanted = Wanted(who, day, time(), 60, Mode.IN_PERSON, group=len(who) > 1)
    appointments.plan(session, wanted, state=state)
