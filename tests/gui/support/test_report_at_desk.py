"""The report for support at the desk: read first, then saved, by mouse and by keyboard."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from counsel_desk.domain.trust import Role
from tests.gui.seen import child, said
from tests.helpers.folders import fingerprint
from tests.helpers.machine import PlayedMachine
from tests.helpers.office import Office
from ui.support.report_dialog import ReportDialog
from ui.texts import Texts
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(office: Office, qapp: QApplication) -> Iterator[Driver]:
    """The desk with somebody of the staff at their own page."""
    tools = replace(office.tools, machine=PlayedMachine(), texts=Texts())
    driver = Driver(tools, office.folder)
    person = office.person(Role.STAFF)
    driver.sign_in(person.name, person.passphrase)
    driver.go("account")
    yield driver
    driver.end()


def test_what_is_saved_is_what_was_shown(office: Office, desk: Driver, tmp_path: Path) -> None:
    desk.click("support_report")
    shown = desk.find(QPlainTextEdit, "report_text")
    assert shown.isReadOnly()
    assert "Office register: could be read" in shown.toPlainText()
    with desk.file_dialog(tmp_path / "report.txt"):
        desk.click("save_report")
    assert said(desk) == "The report is saved."
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == shown.toPlainText()
    desk.click("report_done")


def test_nothing_is_written_before_it_is_saved(
    office: Office, desk: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    monkeypatch.setenv("TMPDIR", str(here))
    monkeypatch.setattr(tempfile, "tempdir", None)
    before = fingerprint(office.folder)
    desk.click("support_report")
    assert list(here.iterdir()) == []
    with desk.file_dialog(here / "report.txt"):
        desk.click("save_report")
    desk.click("report_done")
    assert [one.name for one in here.iterdir()] == ["report.txt"]
    assert fingerprint(office.folder) == before


def test_the_keyboard_reaches_text_and_buttons(qtbot: QtBot) -> None:
    dialog = ReportDialog("Report\n")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    reached = []
    for _each in range(3):
        reached.append(dialog.focusWidget().objectName())
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert reached == ["report_text", "save_report", "report_done"]
    for name in ("save_report", "report_done"):
        assert child(dialog, QPushButton, name).accessibleName()


def test_a_place_that_cannot_be_written_is_said(desk: Driver, tmp_path: Path) -> None:
    desk.click("support_report")
    with desk.file_dialog(tmp_path / "none" / "report.txt"):
        desk.click("save_report")
    assert "could not be written" in said(desk)
    desk.click("report_done")


def test_in_bengali_the_report_is_in_bengali(desk: Driver) -> None:
    desk.desk.context.languages.choose("bn")
    try:
        desk.click("support_report")
        assert "অফিসের খাতা" in desk.find(QPlainTextEdit, "report_text").toPlainText()
        desk.click("report_done")
    finally:
        desk.desk.context.languages.choose("en")
