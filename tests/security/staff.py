"""Who is who in an office, by name."""

from counsel_desk.domain.office_log.state import Person
from counsel_desk.services.work.register import RegisterTransaction
from counsel_desk.services.work.session import Session


def member_named(register: RegisterTransaction, name: str) -> Person:
    """Return the member of staff of a name."""
    found = register.state.named(name)
    assert found is not None
    return found


def person_id(register: RegisterTransaction, name: str) -> str:
    """Return the id of the person of a name."""
    return member_named(register, name).person


def person_of(session: Session, name: str) -> str:
    """Return the id of the person of a name, as a session reads it."""
    with session.data.register.reading() as register:
        return person_id(register, name)
