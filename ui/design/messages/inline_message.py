"""A message inside the page, instead of a dialog on top of it."""

from contextlib import suppress
from functools import cached_property
from typing import Literal, NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.design.announcing import announce
from ui.design.buttons import quiet_button, set_button_text
from ui.design.glyph import Glyph
from ui.design.layout.layouts import SPACE_MEDIUM, SPACE_SMALL, hide_unless, scroll_into_view
from ui.design.styling import label, restyle
from ui.design.translated import Phrase

Kind = Literal["info", "success", "attention", "problem"]

_ICONS: dict[Kind, str] = {
    "info": "info",
    "success": "check",
    "attention": "warning",
    "problem": "warning",
}


class _Inside(NamedTuple):
    glyph: Glyph
    label: QLabel
    action: QPushButton
    close: QPushButton


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
        self._text: Phrase | None = None
        self._doing: Phrase | None = None
        self._dismissible = dismissible
        self.hide()

    @cached_property
    def _inside(self) -> "_Inside":
        """What is in it, made for its first message: most of them never say anything."""
        made = _Inside(Glyph("info"), label("", "message-text"), quiet_button(""), quiet_button(""))
        made.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        made.action.setObjectName("message_action")
        made.close.setObjectName("message_close")
        set_button_text(made.close, self.tr("Close"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_MEDIUM, SPACE_SMALL, SPACE_MEDIUM, SPACE_SMALL)
        layout.setSpacing(SPACE_MEDIUM)
        for each in made:
            layout.addWidget(each)
        layout.setStretchFactor(made.label, 1)
        hide_unless(self._dismissible, made.close)
        made.action.clicked.connect(self.action_requested)
        made.close.clicked.connect(self._on_close_clicked)
        return made

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """Its buttons, shown or not."""
        return self._inside.action, self._inside.close

    @property
    def text(self) -> str:
        """The message shown, or an empty string."""
        return self.accessibleName()

    def show_message(self, kind: Kind, text: Phrase, action: Phrase | None = None) -> None:
        """Show a message, replacing the one before, and scroll to it.

        Args:
            kind: Determines its colour and icon.
            text: Returns the sentence; shown as plain text and read out by a screen reader.
            action: Returns the text of its button; leave out for none.
        """
        self._inside.glyph.set_icon(_ICONS[kind])
        self._text, self._doing = text, action
        self._put_texts()
        self._inside.action.setVisible(action is not None)
        restyle(self, kind=kind)
        self.show()
        # The button that it answers may be at the foot of a long page.
        if self.isVisible():
            scroll_into_view(self)
        announce(self, self.text, urgent=kind in ("attention", "problem"))

    def _put_texts(self) -> None:
        text = "" if self._text is None else self._text()
        self._inside.label.setText(text)
        self.setAccessibleName(text)
        set_button_text(self._inside.action, "" if self._doing is None else self._doing())

    def clear(self) -> None:
        """Remove the message."""
        if self._text is not None:
            self._text = self._doing = None
            self._put_texts()
        self.hide()

    def _on_close_clicked(self) -> None:
        self.clear()
        self.dismissed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Set every text again in the new language."""
        if event.type() == QEvent.Type.LanguageChange and "_inside" in vars(self):
            set_button_text(self._inside.close, self.tr("Close"))
            # A message may outlive the page that gave it: then it stays as it was said.
            with suppress(RuntimeError):
                self._put_texts()
        super().changeEvent(event)
