"""Tells at the sign-in who locked the desk last, and why."""

from counsel_desk.domain.office.policy import IDLE_MINUTES, Policy
from counsel_desk.errors import KnownError
from counsel_desk.services.people import letters
from counsel_desk.services.sign_in.last_desk import Left, read
from counsel_desk.services.work.office_data import OfficeData


def left(data: OfficeData) -> Left | None:
    """Return who locked the desk last and why, as far as the office wants that shown."""
    locking = read(data.folder).locking
    if locking is None:
        return None
    with data.register.reading() as register:
        person, settings = register.state.people.get(locking.person), register.state.policy
    try:
        policy = letters.decoded(settings.policy, Policy) if settings else Policy()
    except KnownError:
        policy = Policy()
    shown = policy.name_at_sign_in and person is not None and not person.retired
    least, most = IDLE_MINUTES
    minutes = min(max(locking.minutes, least), most)
    return Left(person.name if person is not None and shown else "", locking.why, minutes)
