"""How a counsellor is registered, as it is printed on statements; kept with the own preferences."""

from dataclasses import replace

from counsel_desk.domain.office.preferences import Preferences, Registration
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.work.session import Session


def read(session: Session) -> Registration:
    """Return the person's registration; empty if none was noted."""
    with session.reading(VaultKind.WELLBEING, Operation.CHECK_IN) as reader:
        found = reader.latest(Kind.PREFERENCES, Preferences)
    return found[-1].body.registration if found else Registration()


def keep(session: Session, registration: Registration) -> None:
    """Save the person's registration.

    Raises:
        ImpossibleError: A line is too long.
    """
    with session.work(VaultKind.WELLBEING, Operation.CHECK_IN) as work:
        found = work.latest(Kind.PREFERENCES, Preferences)
        before = found[-1].body if found else Preferences()
        if before.registration != registration:
            record = found[-1].record if found else ""
            work.put(Kind.PREFERENCES, replace(before, registration=registration), record=record)
