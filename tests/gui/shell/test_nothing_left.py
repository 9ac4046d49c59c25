"""What is opened and changed many times leaves no widget behind."""

import gc

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.person import CounsellorDesk
from ui.client_file.client_page import ClientPage
from ui.desk.context import Spot
from ui.shell.name_menu import NameMenu

pytestmark = pytest.mark.gui
TIMES = 3


def widgets() -> int:
    """Return how many widgets there are."""
    for _round in range(2):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    return len(QApplication.allWidgets())


def open_file(desk: CounsellorDesk, part: str) -> None:
    """Open the first client's file at a part of it, and close it again."""
    desk.desk.context.open_file(Spot(desk.client))
    desk.idle()
    desk.tab(part)
    desk.click("back_to_clients")


@pytest.mark.parametrize("part", ["overview", "consents", "intake"])
def test_a_file_that_is_closed_is_gone_with_the_tabs_that_were_never_shown(
    counsellor_desk: CounsellorDesk, part: str
) -> None:
    desk = counsellor_desk
    open_file(desk, part)
    before = widgets()
    for _time in range(TIMES):
        open_file(desk, part)
    assert widgets() == before


def test_a_file_that_is_closed_while_a_part_is_on_its_way_is_gone_as_well(
    counsellor_desk: CounsellorDesk,
) -> None:
    desk = counsellor_desk
    open_file(desk, "overview")
    before = widgets()
    for _time in range(TIMES):
        desk.desk.context.open_file(Spot(desk.client))
        desk.idle()
        desk.find(ClientPage, "client_page").show_part("intake")
        desk.desk.navigation.presenter("clients").chosen_again()
        desk.idle()
    assert widgets() == before


def test_a_menu_that_is_written_anew_keeps_none_of_the_menus_it_had(qtbot: QtBot) -> None:
    menu = NameMenu()
    qtbot.addWidget(menu)
    menu.set_role("Counsellor")
    before = widgets()
    for _time in range(TIMES):
        QApplication.sendEvent(menu, QEvent(QEvent.Type.LanguageChange))
    assert widgets() == before
