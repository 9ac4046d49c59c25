"""Acts for a person: clicks, keys and file dialogs, in whatever window is in front."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QWidget,
)

from counsel_desk.exit_codes import RESTART
from counsel_desk.services.ports.tools import Tools
from ui import screenshot
from ui.application.app import App
from ui.application.desk_presenter import DeskPresenter
from ui.design.layout.unfolding import is_unfolding
from ui.sheets.sheet_dialog import SheetDialog
from ui.system_events.events import SystemEvents
from ui.walk.file_answer import FileAnswer
from ui.walk.steps import StepCounter
from ui.walk.writing import write

W = TypeVar("W", bound=QWidget)
Picture = Callable[[str], None]
"""Saves a picture of the window under a name."""
_LONGEST_MS = 60_000


class NotThereError(Exception):
    """What should be used is not there."""


class Driver:
    """Drives the desk on one data folder; `restart` takes the place of a new process.

    Args:
        tools: Storage, security and reports.
        folder: The data folder.
        language: The language of the windows, as a two-letter code.
        listen: Starts listening for system events; by default none arrive.

    Attributes:
        steps: Counts what is done.
    """

    def __init__(
        self,
        tools: Tools,
        folder: Path,
        language: str = "en",
        listen: Callable[[QObject], SystemEvents] = SystemEvents,
    ) -> None:
        self._tools, self._folder, self._language = tools, folder, language
        self._listen, self.steps = listen, StepCounter()
        self._app: App | None = None
        self._left, self._code = False, RESTART

    @property
    def app(self) -> App:
        """The application that is running.

        Raises:
            NotThereError: None is running.
        """
        if self._app is None:
            raise NotThereError("app")
        return self._app

    @property
    def desk(self) -> DeskPresenter:
        """The desk of whoever is signed in.

        Raises:
            NotThereError: Nobody is.
        """
        if self.app.desk is None:
            raise NotThereError("the desk")
        return self.app.desk

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self._folder

    @property
    def left(self) -> bool:
        """Whether the desk was locked or closed."""
        return self._left

    def restart(self) -> None:
        """Start again at the sign-in window, with nothing left in memory from before."""
        self.end()
        self._left = False
        self._app = App(lambda: self._tools, self._folder, listen=self._listen, left=self._code)
        self._app.ended.connect(self._on_ended)
        self._app.start()
        self.idle()
        self.pick("language", self._language)

    def move(self, folder: Path) -> None:
        """Close the desk, and go to another laptop, which has its own data folder."""
        self.end()
        self._folder, self._left, self._code = folder, False, RESTART

    def end(self) -> None:
        """Close the desk, as a person would."""
        if self._app is None:
            return
        if not self._left:
            self.window().close()
            self.idle()
        self._app.languages.choose("en")  # as in a new process
        for window in QApplication.topLevelWidgets():
            # The list below a field that is searched belongs to the field, without being its child.
            if window.windowType() is not Qt.WindowType.Popup:
                window.deleteLater()
        self._code = self._app.left
        # An office that did not open leaves its workers waiting.
        self._app.runner.shutdown()
        self._app.deleteLater()
        self._app = None
        for kind in (0, QEvent.Type.DeferredDelete):
            QApplication.sendPostedEvents(None, kind)
        QApplication.processEvents()

    def _on_ended(self, _restart: bool) -> None:
        self._left = True

    def idle(self) -> None:
        """Wait until every task is done, also those that follow from what is done by now.

        Raises:
            NotThereError: Some task took too long.
        """
        # A page in another language asks for its data after that, and what wraps is laid out twice.
        for _time in range(3):
            QApplication.processEvents()
            if not self.app.wait_until_idle(_LONGEST_MS):
                raise NotThereError("rest")
        while any(is_unfolding(each) for each in QApplication.topLevelWidgets()):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def window(self) -> QWidget:
        """Return the window in front: a sheet, the desk, or the sign-in.

        Raises:
            NotThereError: No window is open.
        """
        tops = QApplication.topLevelWidgets()
        shown = [each for each in tops if isinstance(each, QDialog) and each.isVisible()]
        if shown:
            return shown[-1]
        if self.app.desk is not None:
            return self.desk.shell
        if self.app.entry is not None:
            return self.app.entry
        raise NotThereError("window")

    def page(self) -> QWidget:
        """Return the page in front, without what stands around every page."""
        window = self.window()
        if window is self.app.entry or isinstance(window, QDialog):
            return window
        shell = self.desk.shell
        return window if shell.given_to_client else shell.page(shell.current_page or "")

    def find(self, kind: type[W], name: str) -> W:
        """Return the visible widget of a name.

        Raises:
            NotThereError: There is none.
        """
        for each in self.window().findChildren(kind, name):
            if each.isVisible():
                return each
        raise NotThereError(name)

    def click(self, name: str) -> None:
        """Click a button and wait for what it does.

        Raises:
            NotThereError: It is not visible, or disabled.
        """
        button = self.find(QPushButton, name)
        if not button.isEnabled():
            raise NotThereError(f"{name} (enabled)")
        self.steps.take()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.idle()

    def check(self, *names: str) -> None:
        """Tick boxes."""
        self.steps.take(len(names))
        for name in names:
            self.find(QCheckBox, name).setFocus()
            QTest.keyClick(self.find(QCheckBox, name), Qt.Key.Key_Space)
        self.idle()

    def choose(self, group: str, code: str) -> None:
        """Choose one of a group of radio buttons with the keyboard."""
        button = self.find(QWidget, group).findChild(QWidget, f"choice_{code}")
        if button is None:
            raise NotThereError(code)
        self.steps.take()
        QTest.keyClick(button, Qt.Key.Key_Space)
        self.idle()

    def pick(self, name: str, value: object) -> None:
        """Pick an entry of a combo box by its value.

        Raises:
            NotThereError: There is no such entry.
        """
        box = self.find(QComboBox, name)
        self._pick_at(box, box.findData(value), f"{name}: {value}")

    def pick_text(self, name: str, text: str) -> None:
        """Pick an entry of a combo box by the beginning of its text.

        Raises:
            NotThereError: There is no such entry.
        """
        box = self.find(QComboBox, name)
        place = box.findText(text, Qt.MatchFlag.MatchStartsWith)
        self._pick_at(box, place, f"{name}: {text}")

    def _pick_at(self, box: QComboBox, place: int, what: str) -> None:
        if place < 0:
            raise NotThereError(what)
        self.steps.take()
        box.setCurrentIndex(place)
        box.activated.emit(place)
        self.idle()

    def type(self, name: str, text: str) -> None:
        """Type into a line or an editor, replacing its content.

        Raises:
            NotThereError: It is not visible.
        """
        self.steps.take()
        widget = self.find(QWidget, name)
        line = widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit)
        if isinstance(widget, QPlainTextEdit):
            widget.selectAll()
            widget.insertPlainText(text)
        elif line is not None:
            line.selectAll()
            write(line, text)
        else:
            raise NotThereError(name)
        QApplication.processEvents()

    def text(self, name: str) -> str:
        """Return the text of a label, a line or an editor."""
        widget = self.find(QWidget, name)
        if isinstance(widget, QPlainTextEdit):
            return widget.toPlainText()
        if isinstance(widget, QLabel | QLineEdit):
            return widget.text()
        raise NotThereError(name)

    def go(self, page: str) -> None:
        """Go to a page as a person does: by its place and tab, by the menu of the name, or by name.

        Raises:
            NotThereError: There is no way to it.
        """
        shell = self.desk.shell
        place = shell.pages.place_of(page)
        if place:
            self.click(f"nav_{place}")
            if shell.current_page != page:
                self._choose_part(page)
        else:
            self._choose_in_menu(page)

    def _choose_part(self, page: str) -> None:
        """Choose a tab of the place that is shown, or a page behind it in the search field."""
        rows = self.window().findChildren(QTabBar, "tabs")
        row = next((each for each in rows if each.isVisible()), None)
        titles = [row.tabText(place) for place in range(row.count())] if row is not None else []
        title = self.desk.shell.pages.title(page)
        if row is not None and title in titles:
            self.steps.take()
            at = row.tabRect(titles.index(title)).center()
            QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=at)
            self.idle()
        else:
            self.search(title)

    def _choose_in_menu(self, page: str) -> None:
        menu = self.desk.shell.side_bar.menu
        action = menu.findChild(QAction, f"menu_{page}")
        if action is None:
            self.search(self.desk.shell.pages.title(page))
            return
        self.steps.take(2)  # It would be opened first, but offscreen no menu takes the keyboard.
        action.trigger()
        self.idle()

    def search(self, text: str) -> None:
        """Type a text into the search field and press Enter."""
        self.press("Ctrl+K")
        self.steps.take(2)
        field = self.find(QLineEdit, "search_field")
        field.clear()
        write(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.idle()

    def tab(self, name: str) -> None:
        """Go to a part of the open file."""
        from ui.client_file.client_page import ClientPage

        page = self.find(ClientPage, "client_page")
        before = page.current_tab, page.current_part
        page.show_part(name)
        self.steps.take((page.current_tab != before[0]) + (page.current_part != before[1]))
        self.idle()

    def press(self, keys: str) -> None:
        """Press keys such as ``Ctrl+L`` in the window in front."""
        self.steps.take()
        window = self.window()
        if not window.isActiveWindow():
            window.activateWindow()
            QTest.qWaitForWindowActive(window)
        QTest.keySequence(QApplication.focusWidget() or window, keys)
        self.idle()

    @contextmanager
    def file_dialog(self, path: Path) -> Iterator[None]:
        """Answer the next file dialog as a person would: type the path, press Enter.

        Raises:
            NotThereError: No file dialog was opened.
        """
        answer = FileAnswer(path)
        answer.start()
        try:
            yield
            if answer.isActive():
                raise NotThereError("file_dialog")
        finally:
            answer.stop()
            # Without a loop of events around this, the dialog would stay in the window.
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def sheet(self) -> bytes:
        """Return the PDF of the sheet in front.

        Raises:
            NotThereError: There is none.
        """
        window = self.window()
        if not isinstance(window, SheetDialog):
            raise NotThereError("sheet")
        return window.pdf

    def picture(self, path: Path) -> None:
        """Save a picture of the window in front."""
        screenshot.save(self.window(), path)

    def sign_in(self, name: str, passphrase: str) -> None:
        """Sign a person in at a fresh sign-in window.

        Raises:
            NotThereError: The desk did not open.
        """
        self.restart()
        self.type("sign_in_name", name)
        self.type("sign_in_passphrase", passphrase)
        self.click("sign_in")
        if self.app.desk is None:
            raise NotThereError("desk")

    def lock(self) -> None:
        """Lock the desk with one key.

        Raises:
            NotThereError: It is still open.
        """
        self.press("Ctrl+L")
        if not self.left:
            raise NotThereError("lock")
