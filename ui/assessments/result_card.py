"""A card with the result of a questionnaire."""

from PySide6.QtWidgets import QWidget

from ui.assessments.views import ResultView
from ui.design.card import Card
from ui.design.layout.layouts import column
from ui.design.messages.inline_message import InlineMessage
from ui.design.styling import label
from ui.design.translated import Translated

_NOTHING = ResultView("", "", (), ())


class ResultCard(Translated):
    """The score, its band, what it means, and what to talk about with the client."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown, self._begun = _NOTHING, False
        self._card = Card()
        self._score = label("", "heading")
        self._score.setObjectName("score")
        self._band = label("", "body")
        self._band.setObjectName("band")
        self._meaning = label("", "body")
        self._meaning.setObjectName("meaning")
        self._prompt = InlineMessage()
        self._prompt.setObjectName("prompt")
        self._limits = label("", "muted")
        self._card.add(self._score, self._band, self._prompt, self._meaning, self._limits)
        self.setLayout(column(self._card))
        self.clear()
        self.retranslate()

    @property
    def shown(self) -> ResultView:
        """The result that is shown."""
        return self._shown

    def show_result(self, result: ResultView, *, begun: bool) -> None:
        """Show a result.

        Args:
            result: The result.
            begun: Whether there is any answer yet.
        """
        self._shown, self._begun = result, begun
        if result.prompts:
            self._prompt.show_message("attention", lambda: "\n".join(result.prompts))
        else:
            self._prompt.clear()
        self.retranslate()

    def clear(self) -> None:
        """Show no result."""
        self.show_result(_NOTHING, begun=False)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Result"))
        waiting = self.tr("The score appears when every item has an answer.")
        if self._begun:
            waiting = self.tr(
                "Cannot be scored yet. The score appears when every item has an answer."
            )
        self._score.setText(self._shown.total or waiting)
        self._band.setText(self._shown.band)
        self._band.setVisible(bool(self._shown.band))
        self._meaning.setText("\n".join(self._shown.meaning))
        self._meaning.setVisible(bool(self._shown.meaning))
        self._limits.setText(
            self.tr("A score opens a conversation. It is no diagnosis, and it may be wrong.")
        )
