"""What was chosen to exchange over is kept, whatever a folder is called."""

import os
import sys
from pathlib import Path

import pytest

from counsel_desk.domain.trust import Role
from counsel_desk.services.documents.brought_files import FileUnreadableError
from counsel_desk.services.exchange import at_desk, laptops
from counsel_desk.services.exchange.meeting import MeetingPlace, NoMeetingPlaceError
from counsel_desk.services.sign_in import sign_in
from tests.helpers.office import Office

NOT_UTF_8 = pytest.mark.skipif(sys.platform != "linux", reason="no folder can be called that")


@pytest.mark.parametrize(
    "name",
    [b"meeting", "কার্যালয়".encode(), pytest.param(b"\xff\xfe", marks=NOT_UTF_8)],
    ids=["ascii", "bengali", "not utf-8"],
)
def test_a_folder_of_any_name_is_kept_over_a_sign_out(
    office: Office, tmp_path: Path, name: bytes
) -> None:
    folder = tmp_path / os.fsdecode(name)
    folder.mkdir()
    session = office.enter(Role.ADMINISTRATOR)
    assert at_desk.chosen(session) is None
    with pytest.raises(NoMeetingPlaceError):
        at_desk.run(session, lambda: False)
    laptops.begin(session, "Head office")
    at_desk.choose(session, folder)
    sign_in.sign_out(session)
    session = office.enter(Role.ADMINISTRATOR)
    assert at_desk.chosen(session) == MeetingPlace(folder)
    assert at_desk.run(session, lambda: False).sent > 0
    assert list(folder.iterdir())


def test_a_ticket_that_cannot_be_read_leaves_the_folder_chosen(
    office: Office, tmp_path: Path
) -> None:
    session = office.enter(Role.ADMINISTRATOR)
    at_desk.choose(session, tmp_path)
    with pytest.raises(FileUnreadableError):
        at_desk.choose_server(session, tmp_path / "none.ticket")
    assert at_desk.chosen(session) == MeetingPlace(tmp_path)
