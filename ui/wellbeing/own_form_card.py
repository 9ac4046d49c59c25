"""The card of a form that somebody fills in about themselves."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.card import Card
from ui.design.focus import focus_first
from ui.design.layout.layouts import row, scroll_into_view
from ui.design.messages.inline_message import InlineMessage, Kind
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.translated import Phrase


class OwnFormCard(Card):
    """A form and a button that keeps the answers; then what came of it, and a button for another.

    Args:
        save: Name of the button.
        parent: Its parent, if any.

    Attributes:
        resumed: The message that an unfinished form was restored.

    Signals:
        save_requested: Keep the answers.
    """

    save_requested = Signal()

    def __init__(self, save: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._form: QWidget | None = None
        self._place = QVBoxLayout()
        self._kept, self._message = InlineMessage(), InlineMessage()
        self._save = primary_button("")
        self._save.setObjectName(save)
        self._save.clicked.connect(self.save_requested)
        self._again = plain_button("")
        self._again.setObjectName("answer_again")
        self._again.clicked.connect(self._on_again_clicked)
        self.resumed = ResumedMessage()
        self.add(self._kept, self.resumed, self._place, self._message)
        self.add(row(self._save, self._again, None))
        self.body.addStretch(1)
        self._offer(asking=True)

    def host_form(self, form: QWidget) -> None:
        """Show an empty form in place of the one before; the card takes ownership."""
        if self._form is not None:
            self._place.removeWidget(self._form)
            self._form.deleteLater()
        self._form = form
        self._place.addWidget(form)
        self._offer(asking=True)

    def _offer(self, *, asking: bool) -> None:
        """Show the form with the button that keeps it, or offer to fill in another one."""
        if self._form is not None:
            self._form.setVisible(asking)
            self.setFocusProxy(self._form if asking else self._again)
        self._save.setVisible(asking)
        self._again.setVisible(not asking)

    def _on_again_clicked(self) -> None:
        self._kept.clear()
        self._offer(asking=True)
        focus_first(self)

    def show_kept(self, text: Phrase) -> None:
        """Show in place of the form that the answers are kept."""
        self._message.clear()
        self._kept.show_message("success", text)
        self._offer(asking=False)
        self._again.setFocus()
        scroll_into_view(self._kept)

    def show_message(self, text: Phrase, kind: Kind = "attention") -> None:
        """Show a message below the form."""
        self._kept.clear()
        self._message.show_message(kind, text)
        scroll_into_view(self._message)

    def set_texts(self, title: str, save: str, again: str) -> None:
        """Set the heading and the texts of the buttons."""
        self.set_title(title)
        set_button_text(self._save, save)
        set_button_text(self._again, again)
