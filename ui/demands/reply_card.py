"""A card to make a first reply to a demand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.services.demands.demand_reply import Reply
from ui import words
from ui.design.buttons import plain_button, set_button_text
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column, row
from ui.design.reading import mark_reading
from ui.design.styling import label
from ui.design.translated import Translated


class ReplyCard(Translated):
    """Takes the language of the reply, and the day by which the organisation will answer.

    Signals:
        reply_requested(Reply): Show the reply.
    """

    reply_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reply_card")
        self._what = label("", "muted")
        self._language, self._by = ChoiceBox(), DayEdit()
        mark_reading(self._by)
        self._language.setObjectName("reply_language")
        self._by.setObjectName("reply_by")
        for code in words.LANGUAGE_CODES:
            self._language.addItem(words.language_name(code), code)
        self._language_field, self._by_field = Field("", self._language), Field("", self._by)
        self._show = plain_button("")
        self._show.setObjectName("show_reply")
        self._card = Card()
        self._card.add(
            self._what, FittingRow(self._language_field, self._by_field), row(self._show, None)
        )
        self.setLayout(column(self._card))
        self._show.clicked.connect(self._on_show_clicked)
        self.setFocusProxy(self._language)
        self.retranslate()

    def _on_show_clicked(self) -> None:
        if not self._by.is_valid():
            self._by_field.set_error(self._by.wanted)
            self._by.setFocus()
            return
        self._by_field.set_error(None)
        self.reply_requested.emit(Reply(self._language.currentData(), self._by.value()))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("A first reply"))
        self._what.setText(
            self.tr(
                "A letter of fixed sentences that names nobody. It is no legal advice: please"
                " ask a lawyer to read it."
            )
        )
        self._language_field.set_texts(self.tr("Language of the letter"))
        self._by_field.set_texts(self.tr("We will answer by"), self.tr("May be left empty."))
        set_button_text(self._show, self.tr("Show the reply…"))
