"""Reading the audit trail: one's own actions, or everyone's for the administrator."""

from dataclasses import dataclass
from datetime import datetime

from counsel_desk.domain.roles import Operation, allowed
from counsel_desk.services.session import Session


@dataclass(frozen=True)
class Action:
    """One thing that somebody did.

    Attributes:
        instant: When.
        person_name: The name of who did it.
        action: Its code.
    """

    instant: datetime
    person_name: str
    action: str


def actions(session: Session) -> list[Action]:
    """Return what the person may read of the trail, newest first: all of it, or their own."""
    everything = allowed(session.me.roles, Operation.READ_ALL_ACTIONS)
    if not everything:
        session.require(Operation.READ_OWN_ACTIONS)
    with session.desk.register.reading() as register:
        names = {member.person: member.name for member in register.people()}
        entries = register.audit(None if everything else session.me.person)
    return [
        Action(entry.instant, names.get(entry.person, ""), entry.action)
        for entry in reversed(entries)
    ]
