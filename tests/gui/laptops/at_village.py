"""The second laptop, which exchanges over the folder by itself, at its windows."""

from counsel_desk.domain.trust import Role
from counsel_desk.services.exchange import at_desk, laptops
from tests.helpers.meeting.exchanging import Exchanging
from ui.walk.driver import Driver


def village_desk(two: Exchanging) -> Driver:
    """Return the windows of the second laptop, not opened yet."""
    village = two.others[0]
    at_desk.choose(village.enter(Role.CASEWORKER), two.meeting)
    village.close()
    return Driver(village.tools, village.folder)


def retire_village(two: Exchanging) -> None:
    """Retire the second laptop at the first one, which leaves word of it on the road."""
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        [village] = [one for one in laptops.standing(admin).laptops if one.name == "Village"]
        laptops.retire(admin, village.laptop)
    two.exchange(two.a)
