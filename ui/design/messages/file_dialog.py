"""Asks for a file, and leaves no trace of where it was."""

import os
import sys
from enum import Enum
from itertools import chain, count
from pathlib import Path

from PySide6.QtCore import (
    QRegularExpression,
    QSize,
    QStandardPaths,
    QStorageInfo,
    QTimer,
    QUrl,
)
from PySide6.QtWidgets import QFileDialog, QGridLayout, QListView, QWidget

from ui.design.styling import label


class Wanted(Enum):
    """What the file is for."""

    READING = "reading"
    WRITING = "writing"
    FOLDER = "folder"


class Guard(Enum):
    """Who can read a file that is saved.

    LOCKED: Only whom it is for: it needs a passphrase, or is sealed to somebody.
    OPEN: Anybody who finds it; the dialog says so.
    HARMLESS: Anybody, and there is nothing about anybody in it.
    """

    LOCKED = "locked"
    OPEN = "open"
    HARMLESS = "harmless"


_MODES = {
    Wanted.READING: (QFileDialog.FileMode.ExistingFile, QFileDialog.AcceptMode.AcceptOpen),
    Wanted.WRITING: (QFileDialog.FileMode.AnyFile, QFileDialog.AcceptMode.AcceptSave),
    Wanted.FOLDER: (QFileDialog.FileMode.Directory, QFileDialog.AcceptMode.AcceptOpen),
}


_WIDTH, _HEIGHT = 46, 26
"""The size of the dialog, in heights of the text."""
_OF_THE_SCREEN = 0.9
_BESIDE = 16
"""What is free beside the names of places, besides a scroll bar."""
_PLUGGED_IN = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
"""Where Linux and macOS show sticks and disks; on Windows each has a letter."""
_LOOK_MS = 2_000
"""How often it is looked whether a stick was plugged in meanwhile."""


class FileDialog(QFileDialog):
    """Qt's own dialog for one file; it keeps no folder, no history and no list of recent files.

    The systems' own dialogs are avoided on purpose. GTK's writes the chosen file into
    recently-used.xbel, Windows' into the recent files of the registry and the task bar, macOS's
    into its last folders, and Qt has no option to prevent that. Qt's own dialog writes its
    history into QtProject.conf when it is destroyed; `ask` empties that history first.

    Args:
        wanted: What the file is for.
        title: The title of the dialog.
        name: The file name to start with, with its folder or without.
        kinds: Which files are shown, as in ``PDF (*.pdf)``; leave empty for all.
        guard: Who can read what is saved.
        parent: The window it belongs to.
    """

    def __init__(
        self,
        wanted: Wanted,
        title: str,
        name: str = "",
        kinds: str = "",
        guard: Guard = Guard.HARMLESS,
        *,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, title)
        self.setObjectName("file_dialog")
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        mode, accept = _MODES[wanted]
        self.setAcceptMode(accept)
        self.setFileMode(mode)
        self.setOption(QFileDialog.Option.ShowDirsOnly, wanted is Wanted.FOLDER)
        if kinds:
            self.setNameFilter(kinds)
        else:
            # There is nothing to choose, and Qt has only English for it.
            for part in self.findChildren(QWidget, QRegularExpression("^fileType")):
                part.hide()
        # The person's other Qt programs share these; `ask` puts them back as they were.
        self._bookmarks = self.sidebarUrls()
        self._show_sticks()
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._show_sticks)
        self.setHistory([])
        begin = Path(name)
        self.setDirectory(str(begin.parent) if begin.is_absolute() else _documents())
        self.setDefaultSuffix(begin.suffix.removeprefix("."))
        self.selectFile(begin.name)
        self._set_texts(wanted)
        if guard is Guard.OPEN:
            self._warn()
        height = self.fontMetrics().height()
        room = self.screen().availableSize() * _OF_THE_SCREEN
        self.resize(QSize(height * _WIDTH, height * _HEIGHT).boundedTo(room))

    def ask(self) -> Path | None:
        """Return the chosen file, or `None` if the person cancelled; then forget where it was."""
        self._look.start()
        try:
            chosen = self.exec() == QFileDialog.DialogCode.Accepted
            return Path(self.selectedFiles()[0]) if chosen else None
        finally:
            self._look.stop()
            self.setHistory([])
            self.setSidebarUrls(self._bookmarks)
            # Qt keeps the last folder for the whole program and writes it down at the end.
            self.setDirectory(_documents())
            self.deleteLater()

    def _show_sticks(self) -> None:
        """Put what is plugged in first, the newest at the top."""
        shown = [*sticks(), *self._bookmarks]
        if shown != self.sidebarUrls():
            self.setSidebarUrls(shown)
        for bar in self.findChildren(QListView, "sidebar"):
            wanted = bar.sizeHintForColumn(0) + 2 * bar.frameWidth() + _BESIDE
            bar.setMinimumWidth(min(wanted, self.fontMetrics().height() * _WIDTH // 3))

    def _warn(self) -> None:
        """Say in words that what is saved is not locked."""
        layout = self.layout()
        if isinstance(layout, QGridLayout):
            warning = label(
                self.tr(
                    "This file is not locked: anybody who has it, or finds the stick, can read it."
                ),
                "error",
            )
            warning.setObjectName("not_locked")
            layout.addWidget(warning, layout.rowCount(), 0, 1, -1)

    def _set_texts(self, wanted: Wanted) -> None:
        accept = {
            Wanted.READING: self.tr("Open"),
            Wanted.WRITING: self.tr("Save"),
            Wanted.FOLDER: self.tr("Choose"),
        }
        folder = wanted is Wanted.FOLDER
        name = self.tr("Name of the folder") if folder else self.tr("Name of the file")
        self.setLabelText(QFileDialog.DialogLabel.LookIn, self.tr("Folder"))
        self.setLabelText(QFileDialog.DialogLabel.FileName, name)
        self.setLabelText(QFileDialog.DialogLabel.FileType, self.tr("Kind of file"))
        self.setLabelText(QFileDialog.DialogLabel.Accept, accept[wanted])
        self.setLabelText(QFileDialog.DialogLabel.Reject, self.tr("Cancel"))


def file_to_read(parent: QWidget, title: str, kinds: str = "") -> Path | None:
    """Ask for an existing file; return `None` if the person cancelled."""
    return FileDialog(Wanted.READING, title, kinds=kinds, parent=parent).ask()


def paper_to_write(parent: QWidget, title: str, kinds: str, guard: Guard) -> Path | None:
    """Ask where to write a paper, by a name that tells nothing of it and that no other has yet.

    One saved right after another, such as a recovery code after the recovery sheets, would else
    take its place. For the arguments and what is returned see `file_to_write`.
    """
    return file_to_write(parent, title, paper_name(Path(_documents())), kinds, guard)


def paper_name(folder: Path) -> str:
    """Return a name for a paper that no file in a folder has."""
    names = chain(["sheet.pdf"], (f"sheet-{number}.pdf" for number in count(2)))
    return next(each for each in names if not os.path.lexists(folder / each))


def file_to_write(parent: QWidget, title: str, name: str, kinds: str, guard: Guard) -> Path | None:
    """Ask where to write a file; return `None` if the person cancelled.

    Args:
        parent: The window it belongs to.
        title: The title of the dialog.
        name: The file name to start with.
        kinds: Which files are shown; empty for all.
        guard: Who can read what is written.
    """
    return FileDialog(Wanted.WRITING, title, name, kinds, guard, parent=parent).ask()


def folder_to_use(parent: QWidget, title: str, begin: Path | None = None) -> Path | None:
    """Ask for a folder, which the person can make; return `None` if they cancelled.

    Args:
        parent: The window it belongs to.
        title: The title of the dialog.
        begin: The folder that is proposed, if any.
    """
    return FileDialog(Wanted.FOLDER, title, str(begin or ""), parent=parent).ask()


def sticks() -> list[QUrl]:
    """Return the sticks and disks that are plugged in, which else are hard to find.

    The system lists what is mounted in the order of mounting, and by letter on Windows.
    """
    own = QStorageInfo.root().rootPath()
    roots = [
        each.rootPath()
        for each in QStorageInfo.mountedVolumes()
        if each.isValid() and each.isReady() and each.rootPath() != own
    ]
    if sys.platform != "win32":
        roots = [each for each in roots if each.startswith(_PLUGGED_IN)]
    return [QUrl.fromLocalFile(each) for each in dict.fromkeys(reversed(roots))]


def _documents() -> str:
    location = QStandardPaths.StandardLocation.DocumentsLocation
    path = QStandardPaths.writableLocation(location)
    return path if Path(path).is_dir() else str(Path.home())
