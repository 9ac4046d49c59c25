"""A supervisor and a counsellor who meet, in turns at one laptop."""

from counsel_desk.domain.supervision.supervision import Who
from counsel_desk.domain.trust import Role
from counsel_desk.services.supervision import pairs
from tests.helpers.handing_over import at
from tests.helpers.office import Office
from tests.security.staff import person_of


def begun(office: Office) -> str:
    """Have the supervisor begin supervision with the first counsellor; return the vault."""
    name = office.person(Role.COUNSELLOR).name
    with at(office, Role.SUPERVISOR) as session:
        return pairs.begin(session, person_of(session, name), Who.COUNSELLOR)
