"""Hides the content of a window from passers-by."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from ui.design.buttons import primary_button, set_button_text
from ui.design.glyph import Glyph
from ui.design.layout.layouts import SPACE, SPACE_LARGE
from ui.design.styling import label
from ui.design.translated import Translated
from ui.shell.composing import watched_composing


class Covering(Enum):
    """Why a window is covered.

    UNSAVED: The desk could not be locked, because something is not saved.
    """

    ASKED = auto()
    LOCKING = auto()
    UNSAVED = auto()


class PrivacyCover(Translated):
    """An opaque surface over a window.

    While it is shown, everything else in the window is hidden, so that neither the Tab key nor a
    screen reader reaches it; so are its dialogs. Nothing is closed and nothing is lost, not even
    what an input method still composes.

    Args:
        window: The window or dialog it covers.

    Signals:
        uncover_requested: The person wants to see the window again.
    """

    uncover_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._hidden: list[QWidget] = []
        self._focused: QWidget | None = None
        self._why = Covering.ASKED
        self._composing = watched_composing()
        self.setObjectName("privacy_cover")
        self.setProperty("role", "cover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = label("", "muted")
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._button = primary_button("")
        self._button.setObjectName("uncover_button")
        self._button.clicked.connect(self.uncover_requested)
        self._build_layout()
        self.retranslate()
        self.hide()
        window.installEventFilter(self)

    def _build_layout(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_LARGE, SPACE_LARGE, SPACE_LARGE, SPACE_LARGE)
        layout.setSpacing(SPACE)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout.addStretch(1)
        layout.addWidget(Glyph("eye-off", lines=2.4, tone="accent"), 0, centre)
        layout.addWidget(self._words)
        layout.addWidget(self._button, 0, centre)
        layout.addStretch(1)

    def cover(self, why: Covering = Covering.ASKED) -> None:
        """Cover the window and hide its content; it is painted when this returns."""
        self._why = why
        self.retranslate()
        self._button.setHidden(why is Covering.LOCKING)
        if not self._hidden:
            self._hide_content()
        self._button.setFocus()
        # Whatever this thread does next, nobody sees the window meanwhile.
        self.repaint()

    def _hide_content(self) -> None:
        self._composing.finish()
        focused = QApplication.focusWidget()
        inside = focused is not None and self._window.isAncestorOf(focused)
        self._focused = focused if inside else None
        if self._focused is not None:
            # Qt would look for another place for it in the whole window while that is hidden.
            self._focused.clearFocus()
        self._hidden = [
            child
            for child in self._window.children()
            if isinstance(child, QWidget)
            and child is not self
            and (isinstance(child, QDialog) or not child.isWindow())
            and not child.isHidden()
        ]
        for child in self._hidden:
            child.hide()
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def uncover(self) -> None:
        """Show the window again, with the focus where it was."""
        hidden, self._hidden = self._hidden, []
        self.hide()
        for child in hidden:
            child.show()
        if self._focused is not None:
            self._focused.setFocus()
        self._focused = None

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        words = self.tr("The screen is hidden. Everything is kept as it was.")
        if self._why is Covering.LOCKING:
            words = self.tr("The desk is being locked. What is not saved yet is saved first.")
        elif self._why is Covering.UNSAVED:
            words = self.tr(
                "The screen is hidden, but the desk is not locked: something could not be saved. "
                "Nothing is lost. Please show the screen again and read what is said there."
            )
        self._words.setText(words)
        set_button_text(self._button, self.tr("Show the screen again (F9)"))
        self.setAccessibleName(self._words.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)
