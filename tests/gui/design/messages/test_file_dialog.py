"""The dialog for a file or a folder: its words, and the sticks that are plugged in."""

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.design.messages import file_dialog
from ui.design.messages.file_dialog import (
    FileDialog,
    Guard,
    Wanted,
    folder_to_use,
    paper_to_write,
)

pytestmark = pytest.mark.gui
Label = QFileDialog.DialogLabel


def volume(place: str, *, ready: bool = True) -> SimpleNamespace:
    """Return what the system tells of something mounted."""
    return SimpleNamespace(rootPath=lambda: place, isReady=lambda: ready, isValid=lambda: True)


@pytest.mark.parametrize(
    ("platform", "mounted", "shown"),
    [
        (
            "linux",
            ["/", "/proc", "/boot/efi", "/run/media/rina/OLD", "/home", "/media/rina/NEW"],
            ["/media/rina/NEW", "/run/media/rina/OLD"],
        ),
        ("darwin", ["/", "/System/Volumes/Data", "/Volumes/STICK"], ["/Volumes/STICK"]),
        ("win32", ["C:/", "D:/", "E:/"], ["E:/", "D:/"]),
    ],
)
def test_sticks_that_are_plugged_in_stand_first_beside_the_files(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    platform: str,
    mounted: list[str],
    shown: list[str],
) -> None:
    found = [*map(volume, mounted), volume("/media/x/off", ready=False)]
    machine = SimpleNamespace(root=lambda: found[0], mountedVolumes=lambda: found)
    monkeypatch.setattr(file_dialog, "QStorageInfo", machine)
    monkeypatch.setattr(sys, "platform", platform)
    assert file_dialog.sticks() == [QUrl.fromLocalFile(each) for each in shown]
    monkeypatch.undo()
    monkeypatch.setattr(file_dialog, "sticks", lambda: [QUrl.fromLocalFile("/media/rina/NEW")])
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FileDialog(Wanted.FOLDER, "A folder", parent=parent)
    assert dialog.sidebarUrls()[0] == QUrl.fromLocalFile("/media/rina/NEW")


def test_the_name_of_a_stick_is_not_cut_off(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stick = tmp_path / "Backups of the office"
    stick.mkdir()
    monkeypatch.setattr(file_dialog, "sticks", lambda: [QUrl.fromLocalFile(str(stick))])
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FileDialog(Wanted.FOLDER, "A folder", parent=parent)
    dialog.show()
    bar = dialog.findChild(QListView, "sidebar")
    assert isinstance(bar, QListView)
    assert bar.viewport().width() >= bar.sizeHintForColumn(0)


def test_a_folder_that_is_proposed_is_chosen_with_enter(qtbot: QtBot, tmp_path: Path) -> None:
    parent, stick = QWidget(), tmp_path / "stick"
    qtbot.addWidget(parent)
    stick.mkdir()

    def enter() -> None:
        """Press Enter as soon as the dialog is there."""
        dialog = QApplication.activeModalWidget()
        line = dialog.findChild(QLineEdit) if dialog is not None else None
        if line is not None:
            QTest.keyClick(line, Qt.Key.Key_Return)

    QTimer.singleShot(100, enter)
    assert folder_to_use(parent, "A folder", stick) == stick


def test_a_paper_is_never_proposed_in_place_of_another(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    proposed = list[str]()

    def saved(_parent: QWidget, _title: str, name: str, *_kept: object) -> Path:
        """Save a paper as proposed."""
        proposed.append(name)
        (tmp_path / name).touch()
        return tmp_path / name

    monkeypatch.setattr(file_dialog, "_documents", lambda: str(tmp_path))
    monkeypatch.setattr(file_dialog, "file_to_write", saved)
    for _paper in range(3):
        paper_to_write(QWidget(), "Save the sheet", "PDF (*.pdf)", Guard.OPEN)
    assert proposed == ["sheet.pdf", "sheet-2.pdf", "sheet-3.pdf"]


def test_a_folder_is_not_called_a_file(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    folder = FileDialog(Wanted.FOLDER, "A folder", parent=parent)
    assert folder.labelText(Label.FileName) == "Name of the folder"
    assert folder.labelText(Label.Accept) == "Choose"
    file = FileDialog(Wanted.READING, "A file", parent=parent)
    assert file.labelText(Label.FileName) == "Name of the file"
    assert file.labelText(Label.Accept) == "Open"


@pytest.mark.parametrize(
    ("wanted", "kinds", "shown"),
    [
        (Wanted.FOLDER, "", False),
        (Wanted.READING, "", False),
        (Wanted.READING, "PDF (*.pdf)", True),
    ],
)
def test_the_kind_of_file_is_asked_only_where_it_is_known(
    qtbot: QtBot, wanted: Wanted, kinds: str, shown: bool
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FileDialog(wanted, "A file", kinds=kinds, parent=parent)
    dialog.show()
    assert dialog.findChild(QComboBox, "fileTypeCombo").isVisible() == shown
    assert dialog.findChild(QLabel, "fileTypeLabel").isVisible() == shown


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
