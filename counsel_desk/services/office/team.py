"""Who works in the office, as everybody in it may know."""

from dataclasses import dataclass

from counsel_desk.domain.office.reviewing import Reviewing
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.trust import Role
from counsel_desk.services.office import policy
from counsel_desk.services.people.certificates import everyone
from counsel_desk.services.work.session import Session


@dataclass(frozen=True)
class Colleague:
    """Somebody who works in the office.

    Attributes:
        name: Their name.
        roles: Their roles.
        reachable: Whether something can be sent to them; not before they have signed in.
    """

    name: str
    roles: tuple[Role, ...]
    reachable: bool


@dataclass(frozen=True)
class Team:
    """The people of the office, and whom to turn to.

    Attributes:
        people: Everyone with a role, in the order of their invitation.
        safeguarding: Name of the person who receives clients' complaints; empty for nobody.
        safeguarding_reach: How they are reached without the desk; may be empty.
        reviewing: To whom a client may turn when something is left out or refused.
    """

    people: tuple[Colleague, ...]
    safeguarding: str
    safeguarding_reach: str
    reviewing: Reviewing

    def in_role(self, role: Role) -> list[str]:
        """Return the names of everyone in a role."""
        return [one.name for one in self.people if role in one.roles]


def read(session: Session) -> Team:
    """Return who works in the office."""
    session.require(Operation.READ_OWN_ACTIONS)
    settings = policy.read(session)
    with session.data.register.reading() as register:
        known = register.state.people
        people = [
            Colleague(one.name, tuple(one.roles), known[one.person].reachable)
            for one in everyone(register.state)
        ]
    chosen = known.get(settings.safeguarding)
    name = chosen.name if chosen is not None and not chosen.retired else ""
    return Team(tuple(people), name, settings.complaints_reach, settings.reviewing)
