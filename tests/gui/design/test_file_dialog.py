"""The dialog for a file or a folder: its words, and the sticks that are plugged in."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.design.messages import file_dialog
from ui.design.messages.file_dialog import FileDialog, Wanted

pytestmark = pytest.mark.gui
Label = QFileDialog.DialogLabel


def test_sticks_that_are_plugged_in_stand_beside_the_files(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "STICK").mkdir()
    places = (str(tmp_path / "not there"), str(tmp_path))
    monkeypatch.setattr(file_dialog, "_PLUGGED_IN", places)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FileDialog(Wanted.FOLDER, "A folder", parent=parent)
    assert str(tmp_path / "STICK") in [url.toLocalFile() for url in dialog.sidebarUrls()]


def test_a_folder_is_not_called_a_file(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    folder = FileDialog(Wanted.FOLDER, "A folder", parent=parent)
    assert folder.labelText(Label.FileName) == "Name of the folder"
    assert folder.labelText(Label.Accept) == "Choose"
    file = FileDialog(Wanted.READING, "A file", parent=parent)
    assert file.labelText(Label.FileName) == "Name of the file"
    assert file.labelText(Label.Accept) == "Open"


def test_the_dialog_fits_on_the_screen_however_large_the_text(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(file_dialog, "_WIDTH", 4000)
    monkeypatch.setattr(file_dialog, "_HEIGHT", 4000)
    dialog = FileDialog(Wanted.FOLDER, "A folder", parent=parent)
    room = dialog.screen().availableSize()
    assert dialog.width() < room.width()
    assert dialog.height() < room.height()
