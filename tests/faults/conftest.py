"""What the tests of faults share: an office that was left in order."""

import shutil
from dataclasses import replace

import pytest

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.services.sign_in import sign_in
from tests.faults.leaving import Left, write
from tests.helpers.folders import copied
from tests.helpers.office import Clock, Office


@pytest.fixture(scope="module")
def left_once(template: DemoOffice, tmp_path_factory: pytest.TempPathFactory) -> Left:
    """A vault with long notes, left in order; tests copy it."""
    folder = copied(template.data, tmp_path_factory.mktemp("left") / "office")
    office = Office(folder, template.people, template.root_sheets, Clock())
    session = office.enter(Role.COUNSELLOR)
    client = clients.listing(session)[0].filed.record
    vault = session.vaults[VaultKind.COUNSELLING].vault_id
    write(session, client, 6)
    count = len(notes.of_client(session, client))
    sign_in.sign_out(session)
    office.close()
    return Left(office, session.me, session.identity, client, vault, count)


@pytest.fixture
def left(left_once: Left, office: Office) -> Left:
    """A copy of that vault, for one test."""
    shutil.rmtree(office.folder)
    copied(left_once.office.folder, office.folder)
    return replace(left_once, office=office)
