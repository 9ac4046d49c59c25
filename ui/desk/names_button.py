"""The button that shows names for a minute, wherever codes stand."""

from typing import Protocol

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.design.buttons import set_button_text
from ui.design.recording import mark_only_meant
from ui.design.styling import restyle


class Shown(Protocol):
    """What says whether names are shown."""

    @property
    def shown(self) -> bool:
        """Whether names are shown now."""


class NamesButton(QPushButton):
    """Asks for names, and to cover them when pressed again or when it is hidden.

    The privacy cover hides it, and another window in front takes the focus: both cover the names.
    A presenter lets `NamesShown` serve it.

    Args:
        brief: Whether it stands beside a single code and has little room.
        parent: Its parent, if any.

    Signals:
        asked(bool): Names should be shown, or covered again.
    """

    asked = Signal(bool)

    def __init__(self, *, brief: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brief = brief
        self.setObjectName("show_names")
        self.setCheckable(True)
        self.setAutoDefault(False)
        mark_only_meant(self)
        restyle(self, kind="quiet")
        self.clicked.connect(self._on_clicked)
        self._retranslate()

    def _on_clicked(self, wanted: bool) -> None:
        # It follows once the names are there.
        self.setChecked(not wanted)
        self.asked.emit(wanted)

    def follow(self, names: Shown) -> None:
        """Say what pressing it does now."""
        self.setChecked(names.shown)
        self._retranslate()

    def _retranslate(self) -> None:
        covered, shown = self.tr("Show names for a minute"), self.tr("Cover the names")
        if self._brief:
            covered, shown = self.tr("Show name"), self.tr("Cover name")
        set_button_text(self, shown if self.isChecked() else covered)

    def _cover(self) -> None:
        if self.isChecked():
            self.asked.emit(False)
            self.setChecked(False)
            self._retranslate()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cover the names when the page or the window is hidden."""
        super().hideEvent(event)
        self._cover()

    def event(self, event: QEvent) -> bool:
        """Cover the names when the person turns to another window."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self._cover()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
