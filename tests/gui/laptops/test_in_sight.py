"""With a large text, what was asked for at the page of laptops is in sight once it is there."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from counsel_desk.domain.trust import Role
from counsel_desk.services.exchange import arriving, joining
from counsel_desk.services.exchange.at_desk import Overview
from counsel_desk.services.exchange.exchange import exchange
from counsel_desk.storage.roads.folder import FolderRoad
from tests.gui.laptops.test_exchange import button, desk_of, text_of
from tests.helpers.office import Office
from ui.design.layout.layouts import areas_around
from ui.design.messages.inline_message import InlineMessage
from ui.laptops.laptops_page import LaptopsPage
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


def in_sight(widget: QWidget) -> bool:
    """Return whether all of a widget can be seen."""
    return widget.visibleRegion().boundingRect() == widget.rect()


def said(desk: Driver) -> InlineMessage:
    """Return the message of the page."""
    page = desk.desk.presenter("laptops").page
    [found] = [
        one
        for one in page.findChildren(InlineMessage)
        if one.isVisible() and one.parentWidget() is page
    ]
    return found


def offered(desk: Driver) -> QLabel:
    """Return the label with the code."""
    [found] = desk.window().findChildren(QLabel, "offered_code")
    return found


def move_to_the_end(desk: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the page at its end whenever it is shown again, as when that moves the focus."""
    page = desk.desk.presenter("laptops").page
    assert isinstance(page, LaptopsPage)
    show = page.show_overview

    def shown(found: Overview) -> None:
        show(found)
        for area in areas_around(page):
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())

    monkeypatch.setattr(page, "show_overview", shown)


def test_a_code_and_then_what_was_done_with_the_laptop_are_in_sight(
    office: Office,
    tmp_path: Path,
    qapp: QApplication,
    restored_theme: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    meeting = tmp_path / "meeting"
    meeting.mkdir()
    with desk_of(office, Role.ADMINISTRATOR) as desk:
        desk.desk.shell.preferred.emit("text_size", 2.0)
        desk.window().resize(1366, 690)
        desk.idle()
        move_to_the_end(desk, monkeypatch)
        desk.type("laptop_name", "Head office")
        with desk.file_dialog(meeting):
            desk.click("choose_exchange_folder")
        desk.click("begin_exchange")
        assert in_sight(said(desk))
        desk.click("offer_code")
        assert in_sight(offered(desk))
        village = Office(tmp_path / "village", [], (), office.clock)
        road, key = FolderRoad(meeting), tmp_path / "village.key"
        code = text_of(desk, "offered_code")
        joining.come(village.folder, village.tools, road, code, "Village", key)
        data = village.data()
        with pytest.raises(arriving.NotAddedYetError):
            exchange(data, road)
        village.close()
        desk.click("exchange_now")
        desk.click(button(desk, "add_laptop_"))
        assert "Village is let in." in said(desk).text
        assert in_sight(said(desk))
        desk.click(button(desk, "retire_laptop_"))
        assert in_sight(desk.find(QPushButton, "question_yes"))
        desk.click("question_yes")
        assert "The laptop is retired." in said(desk).text
        assert in_sight(said(desk))
