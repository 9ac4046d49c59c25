"""The office root, as people compare it."""

from counsel_desk.domain.office.roles import Operation
from counsel_desk.services.work.session import Session


def words(session: Session) -> str:
    """Return the office root as words, to compare at another office that takes in figures."""
    session.require(Operation.READ_OWN_ACTIONS)
    return session.data.tools.keys.fingerprint(session.data.office.root.keys)
