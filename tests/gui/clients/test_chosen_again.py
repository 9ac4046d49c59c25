"""The side bar leads from a file back to the list."""

import pytest
from PySide6.QtWidgets import QPushButton

from tests.gui.person import CounsellorDesk
from tests.gui.seen import open_part
from ui.walk.driver import NotThereError

pytestmark = pytest.mark.gui


def test_choosing_clients_in_a_file_shows_the_list_and_keeps_what_was_typed(
    counsellor_desk: CounsellorDesk,
) -> None:
    desk = counsellor_desk
    open_part(desk, desk.client, "safety")
    desk.type("coping", "Walk by the river")
    desk.go("week")
    desk.go("clients")
    assert desk.text("coping") == "Walk by the river"
    desk.go("clients")
    with pytest.raises(NotThereError):
        desk.find(QPushButton, "back_to_clients")
    desk.find(QPushButton, "add_client")
    open_part(desk, desk.client, "safety")
    assert desk.text("coping") == "Walk by the river"
