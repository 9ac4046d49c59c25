"""A message inside the page, instead of a dialog on top of it."""

from typing import Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.design.buttons import quiet_button, set_button_text
from ui.design.glyph import Glyph
from ui.design.layout.layouts import SPACE_SMALL, scroll_into_view
from ui.design.styling import label, restyle

Kind = Literal["info", "success", "attention", "problem"]

_ICONS: dict[Kind, str] = {
    "info": "info",
    "success": "check",
    "attention": "warning",
    "problem": "warning",
}


class InlineMessage(QFrame):
    """Shows one message, with an icon, a colour and at most one button.

    Signals:
        action_requested: The button was pressed.
        dismissed: The person closed the message.
    """

    action_requested = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None, *, dismissible: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self.setObjectName("inline_message")
        self._glyph = Glyph("info")
        self._label = label("", "message-text")
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._action = quiet_button("")
        self._action.setObjectName("message_action")
        self._close: QPushButton = quiet_button(self.tr("Close"))
        self._close.setVisible(dismissible)
        self._build_layout()
        self._action.clicked.connect(self.action_requested)
        self._close.clicked.connect(self._on_close_clicked)
        self.hide()

    def _build_layout(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, SPACE_SMALL, SPACE_SMALL, SPACE_SMALL)
        layout.setSpacing(12)
        layout.addWidget(self._glyph)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._action)
        layout.addWidget(self._close)

    @property
    def text(self) -> str:
        """The message shown, or an empty string."""
        return self._label.text()

    def show_message(self, kind: Kind, text: str, action: str = "") -> None:
        """Show a message, replacing the one before, and scroll to it.

        Args:
            kind: Determines its colour and icon.
            text: The sentence; shown as plain text and read out by a screen reader.
            action: The text of its button; leave empty for none.
        """
        self._glyph.set_icon(_ICONS[kind])
        self._label.setText(text)
        set_button_text(self._action, action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        restyle(self, kind=kind)
        self.show()
        # The button that it answers may be at the foot of a long page.
        if self.isVisible():
            scroll_into_view(self)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear(self) -> None:
        """Remove the message."""
        self._label.clear()
        self.setAccessibleName("")
        self.hide()

    def _on_close_clicked(self) -> None:
        self.clear()
        self.dismissed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Set every text again in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            set_button_text(self._close, self.tr("Close"))
        super().changeEvent(event)
