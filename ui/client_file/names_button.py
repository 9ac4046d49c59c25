"""Shows names for a minute, then covers them again."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.design.buttons import set_button_text
from ui.design.countdown import countdown
from ui.design.styling import restyle

SHOWN_MS = 60_000
"""How long names stay shown."""


class NamesButton(QPushButton):
    """Shows names until it is pressed again, it is hidden, or a minute has passed.

    The privacy cover hides it, and another window in front takes the focus: both cover the names.

    Signals:
        names_shown(bool): Names should be shown, or covered again.
    """

    names_shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("show_names")
        self.setCheckable(True)
        self.setAutoDefault(False)
        restyle(self, kind="quiet")
        self._timer = countdown(self, SHOWN_MS, self.cover)
        self.toggled.connect(self._on_toggled)
        self._retranslate()

    def cover(self) -> None:
        """Cover the names."""
        self.setChecked(False)

    def _on_toggled(self, shown: bool) -> None:
        if shown:
            self._timer.start()
        else:
            self._timer.stop()
        self._retranslate()
        self.names_shown.emit(shown)

    def _retranslate(self) -> None:
        covered, shown = self.tr("Show names for a minute"), self.tr("Cover the names")
        set_button_text(self, shown if self.isChecked() else covered)

    def hideEvent(self, event: QHideEvent) -> None:
        """Cover the names when the page or the window is hidden."""
        super().hideEvent(event)
        self.cover()

    def event(self, event: QEvent) -> bool:
        """Cover the names when the person turns to another window."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self.cover()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
