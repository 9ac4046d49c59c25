"""The whole fictional office is one worth looking at, and is whole by every check."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from counsel_desk.demo import year
from counsel_desk.demo.persona import office
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.appointments import group_sessions
from counsel_desk.services.assessments import assessments
from counsel_desk.services.casework import agenda, incoming_requests, received_summaries
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.services.rights import erasure
from counsel_desk.services.vaults.verify import verify
from counsel_desk.wiring import tools
from tests.helpers.office import Clock, Office, english


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """The whole fictional office."""
    folder: Path = tmp_path_factory.mktemp("year") / "office"
    made = year.build(folder, tools(english, FLOOR))
    opened = Office(folder, made.people, made.root_sheets, Clock())
    yield opened
    opened.close()


def test_the_file_of_the_office_has_people_of_every_kind() -> None:
    people = office().clients
    assert len(people) >= 40
    assert {one.pronoun for one in people} >= {"she", "he", "they"}
    ages = [one.age for one in people if one.age is not None]
    assert min(ages) < 10
    assert max(ages) > 40
    assert {one.language for one in people} == {"bn", "hi", "mr"}
    assert all(one.guardian for one in people if one.age is not None and one.age < 18)


def test_a_year_is_there_and_every_chain_holds(whole: Office) -> None:
    seen = 0
    for place in range(3):
        session = whole.enter(Role.COUNSELLOR, place)
        lines = clients.listing(session)
        seen += len(lines)
        busiest = max(len(notes.of_client(session, line.filed.record)) for line in lines)
        assert busiest > 8
        assert group_sessions.listing(session)
        scores = [assessments.of_client(session, line.filed.record) for line in lines]
        assert max(map(len, scores)) >= 4
    assert seen >= 40 - 1
    counsellor = whole.enter(Role.COUNSELLOR)
    assert incoming_requests.receive(counsellor) or incoming_requests.listing(counsellor)
    assert erasure.sealed_files(whole.enter(Role.COUNSELLOR, 1))
    caseworker = whole.enter(Role.CASEWORKER)
    assert received_summaries.summaries(caseworker)
    assert len(agenda.coming(caseworker)) > 5
    whole.close()
    assert all(check.ok for check in verify(whole.folder, whole.tools))
