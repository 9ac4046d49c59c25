"""Two data folders meet over a real office server alone, from joining to the end."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.trust import Role
from counsel_desk.services.people import people
from counsel_desk.services.ports.roads import RoadClosedError
from counsel_desk.storage.server import administration
from tests.helpers.folders import copied
from tests.helpers.meeting.office_server import OfficeServer
from tests.helpers.meeting.over_server import OverServer
from tests.helpers.office import Clock
from tests.security.exchange.test_two import (
    test_a_laptop_joins_by_a_code_and_knows_the_office,
    test_a_retired_laptop_gets_nothing_more_and_nothing_more_of_it_is_taken,
    test_a_summary_goes_there_is_called_back_and_word_comes,
    test_what_two_administrators_do_at_once_settles,
)

__all__ = [
    "test_a_laptop_joins_by_a_code_and_knows_the_office",
    "test_a_retired_laptop_gets_nothing_more_and_nothing_more_of_it_is_taken",
    "test_a_summary_goes_there_is_called_back_and_word_comes",
    "test_what_two_administrators_do_at_once_settles",
]


@pytest.fixture
def two(
    office_server: OfficeServer, template: DemoOffice, tmp_path: Path, clock: Clock
) -> Iterator[OverServer]:
    """Two laptops that have met over the server, with a caseworker at the second."""
    a = copied(template.data, tmp_path / "a")
    made = OverServer(office_server, tmp_path, a, template.people, template.root_sheets, clock)
    made.begin()
    made.admit(made.join())
    yield made
    made.close()


def test_with_nothing_new_nothing_is_sent_or_taken(two: OverServer) -> None:
    two.all_exchange()
    done = [two.exchange(laptop) for laptop in (two.a, two.others[0])]
    assert [(one.sent, one.taken) for one in done] == [(0, 0), (0, 0)]


def test_a_server_put_back_from_a_backup_gets_what_it_has_forgotten(two: OverServer) -> None:
    two.all_exchange()
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        people.invite(admin, "Newly Invited", (Role.STAFF,))
    two.exchange(two.a)
    two.server.ask("DELETE FROM desk.parcels")
    two.server.ask("DELETE FROM desk.lanes")
    two.exchange(two.a)
    two.exchange(two.others[0])
    assert two.state(two.others[0]).named("Newly Invited") is not None
    assert two.findings(two.a) == two.findings(two.others[0]) == set()


def test_a_laptop_retired_at_the_server_goes_on_alone(two: OverServer) -> None:
    b = two.others[0]
    [village] = [one.laptop for one in two.state(b).laptops.values() if one.name == "Village"]
    assert village in administration.status(two.server.url).laptops
    administration.retire_laptop(two.server.url, village)
    with pytest.raises(RoadClosedError):
        two.exchange(b)
    assert two.exchange(two.a).taken == 0


def test_the_server_holds_no_word_of_what_was_exchanged(two: OverServer) -> None:
    held = two.server.ask("SELECT * FROM desk.parcels")
    whole = b"".join(bytes(one) for row in held for one in row if isinstance(one, bytes))
    assert len(whole) > 1000
    for person in [*two.a.people, *two.others[0].people]:
        assert person.name.encode() not in whole
    assert b"Village" not in whole
