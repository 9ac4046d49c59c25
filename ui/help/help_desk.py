"""Opens the help at F1, and keeps its window in step with the desk."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

from ui.help.where import topic_at
from ui.languages import Languages
from ui.shell.privacy_cover import PrivacyCover
from ui.shell.settings_menu import SettingsMenu
from ui.shell.shell_window import ShellWindow

if TYPE_CHECKING:
    from ui.help.help_window import HelpWindow


class HelpDesk(QObject):
    """One help window for the whole application; F1 opens the topic of what is in front.

    It looks at the keys of the window in front alone, so that F1 works in every page and dialog
    and costs nothing elsewhere.

    Args:
        languages: The language of the windows.
        parent: Its parent, if any.

    Attributes:
        window: The help window, if it was opened.
    """

    def __init__(self, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._shell: ShellWindow | None = None
        self._was_shown = False
        self.window: HelpWindow | None = None

    def start(self) -> None:
        """Look at the keys from now on."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)
            self._watch(application.focusWindow())

    def attend(self, shell: ShellWindow) -> None:
        """Follow a desk: its menu opens the help, and its cover hides it."""
        self._shell = shell
        for menu in shell.findChildren(SettingsMenu):
            menu.help_requested.connect(self.open_here)
            menu.about_requested.connect(lambda: self.open("about"))
        for cover in shell.findChildren(PrivacyCover):
            cover.installEventFilter(self)

    def open_here(self) -> None:
        """Open the topic of what is in front, unless nobody may see or use the desk now."""
        shell = self._shell
        if shell is not None and (shell.covered or shell.given_to_client):
            return
        in_front = QApplication.activeModalWidget() or QApplication.activeWindow() or shell
        self.open(topic_at(QApplication.focusWidget(), in_front))

    def open(self, topic: str) -> None:
        """Open the help at a topic."""
        # Imported only now: its pages and their search do not delay the sign-in window.
        from ui.help.help_window import HelpWindow

        if self.window is None:
            self.window = HelpWindow(self._languages)
            self.window.cover_requested.connect(self._on_cover_requested)
            self.window.lock_requested.connect(self._on_lock_requested)
        self.window.show_topic(topic)
        self.window.show()
        self.window.activateWindow()

    def close(self) -> None:
        """Close the help window; nothing of it is kept."""
        self._shell = None
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None

    def _on_cover_requested(self) -> None:
        if self._shell is not None:
            self._shell.activateWindow()
            self._shell.cover()

    def _on_lock_requested(self) -> None:
        if self._shell is not None:
            self._shell.lock_requested.emit()

    def _watch(self, window: QWindow | None) -> None:
        """Look at the keys of a window, from now on."""
        if window is not None:
            window.installEventFilter(self)

    def _follow_cover(self, covered: bool) -> None:
        if self.window is None:
            return
        if covered:
            self._was_shown = self.window.isVisible()
            self.window.hide()
        elif self._was_shown:
            self.window.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the help at F1; hide it with the desk, and show it again with it."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and event.key() == Qt.Key.Key_F1 and isinstance(watched, QWindow):
                self._on_help_key()
                return True
        elif isinstance(watched, PrivacyCover) and kind == QEvent.Type.Show:
            self._follow_cover(True)
        # A cover also hides with its window; only an uncovered window shows the help again.
        elif kind == QEvent.Type.Hide and isinstance(watched, PrivacyCover) and _is_shown(watched):
            self._follow_cover(False)
        return super().eventFilter(watched, event)

    def _on_help_key(self) -> None:
        if self.window is not None and self.window.isActiveWindow():
            self.window.show_contents()
        else:
            self.open_here()


def _is_shown(cover: PrivacyCover) -> bool:
    window = cover.parentWidget()
    return window is not None and window.isVisible()
