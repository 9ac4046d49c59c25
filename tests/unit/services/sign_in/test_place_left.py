"""Where a person was at the desk is kept in their own vault, for that day."""

from counsel_desk.domain.trust import Role
from counsel_desk.services.sign_in import place_left
from counsel_desk.services.sign_in.place_left import PlaceLeft
from tests.helpers.office import Office

PLACE = PlaceLeft("clients", {"client": "a client with a canary", "part": "notes"})


def test_the_place_is_there_once_and_nowhere_in_clear(office: Office) -> None:
    place_left.keep(office.enter(Role.COUNSELLOR), PLACE)
    kept = [path.read_bytes() for path in office.folder.rglob("*") if path.is_file()]
    assert kept
    assert not any(b"canary" in content for content in kept)
    again = office.enter(Role.COUNSELLOR)
    assert place_left.take(again) == PLACE
    assert place_left.take(again) is None
    assert place_left.take(office.enter(Role.STAFF)) is None


def test_a_new_day_begins_at_the_beginning(office: Office) -> None:
    session = office.enter(Role.COUNSELLOR)
    place_left.keep(session, PLACE)
    office.clock.move(days=1)
    assert place_left.take(session) is None
