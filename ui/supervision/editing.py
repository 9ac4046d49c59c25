"""A form of supervision, and below it the way to remove what it shows."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.design.buttons import quiet_button, set_button_text
from ui.design.fields.plain_form import PlainForm
from ui.design.layout.layouts import column, row
from ui.design.messages.question import Question
from ui.design.translated import Translated


class Editing(Translated):
    """A form with a button that removes an entry of one's own.

    Args:
        form: The form; it has `begin_with`.
        parent: Its parent, if any.

    Attributes:
        form: The form.
        foot: Its buttons, which stay in sight below it.

    Signals:
        remove_requested(str, str): Remove an entry: the id of the vault, and the record id.
    """

    remove_requested = Signal(str, str)

    def __init__(self, form: PlainForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form, self.foot = form, form.foot
        self._place = ("", "")
        self._remove, self._question = quiet_button(""), Question()
        self._remove.setObjectName(f"remove_{form.objectName()}")
        laid = column(form, row(self._remove, None), self._question)
        laid.addStretch(1)
        self.setLayout(laid)
        self._remove.clicked.connect(self._ask)
        self._question.agreed.connect(lambda _what: self.remove_requested.emit(*self._place))
        self.setFocusProxy(form)
        self._remove.hide()
        self.retranslate()

    def begin(self, pair: str, record: str, entry: object, *, new: bool, mine: bool) -> None:
        """Show an entry.

        Args:
            pair: Id of the vault.
            record: Its record id.
            entry: The entry.
            new: Whether it is yet to be kept.
            mine: Whether the person wrote it.
        """
        self._place = (pair, record)
        self._remove.setVisible(mine and not new)
        self._question.clear()
        form: Any = self.form
        form.begin_with(pair, record, entry, new=new)

    def resume(self) -> None:
        """Show what was typed earlier: nothing can be removed from there."""
        self._remove.hide()
        self._question.clear()

    def _ask(self) -> None:
        self._question.ask(
            self._place[1],
            lambda: self.tr("Remove this for good, for both of you?"),
            lambda: self.tr("Remove it"),
        )

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._remove, self.tr("Remove this…"))
