"""A card that scores a form answered on screen as the questionnaire that a person says it is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.services.assessments.scored_forms import Unscored
from ui.dates import day_text
from ui.design.buttons import plain_button, set_button_text
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.layout.layouts import column, row
from ui.design.messages.inline_message import InlineMessage
from ui.design.styling import label
from ui.design.translated import Phrase, Translated


class FormCard(Translated):
    """Offers the answered forms without a score; hidden while there are none.

    Signals:
        score_requested(str): Score the form with this record id as the chosen questionnaire.
    """

    score_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._card, self._what = Card(), label("", "muted")
        self._forms = ChoiceBox()
        self._forms.setObjectName("unscored_forms")
        self._field = Field("", self._forms)
        self._message = InlineMessage()
        self._score = plain_button("")
        self._score.setObjectName("score_form")
        self._card.add(self._what, self._field, self._message, row(self._score, None))
        self.setLayout(column(self._card))
        self._score.clicked.connect(self._on_score_clicked)
        self.retranslate()
        self.hide()

    def show_forms(self, forms: Sequence[Unscored]) -> None:
        """Offer answered forms."""
        self._forms.clear()
        for each in forms:
            self._forms.addItem(f"{day_text(each.taken)} · {each.title or '–'}", each.record)
        self._message.clear()
        self.setVisible(bool(forms))

    def choose(self, title: str) -> None:
        """Name the questionnaire that the form would be scored as."""
        self._title = title
        self._message.clear()
        self.retranslate()

    def show_error(self, text: Phrase) -> None:
        """Say why a form was not scored."""
        self._message.show_message("attention", text)

    def _on_score_clicked(self) -> None:
        record = self._forms.currentData()
        if record:
            self.score_requested.emit(record)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Answered on screen"))
        self._what.setText(
            self.tr(
                "A form that is this questionnaire can be scored. Its questions and answers are "
                "compared with the questionnaire first."
            )
        )
        self._field.set_texts(self.tr("Answered form"))
        text = self.tr("Score it as {questionnaire}").format(questionnaire=self._title)
        set_button_text(self._score, text)
