"""Chooses what a score is made of, and the words that it is shown with."""

from collections.abc import Sequence
from textwrap import shorten

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forms.designing.answers import AnswerLine, parsed, written
from forms.designing.scores import Score, Way
from forms.model import Item
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.fields.text_box import TextBox
from ui.design.fields.tick_group import TickGroup
from ui.design.layout.layouts import column
from ui.design.styling import label
from ui.design.translated import Translated
from ui.designer import words

_LETTERS = 40


class ScoreEditor(Translated):
    """A sum or a mean of ticked questions.

    Args:
        parent: Its parent, if any.

    Signals:
        score_changed(Score): The score is made of this now.
        bands_typed(str): It is shown with these words, one a line.
    """

    score_changed = Signal(object)
    bands_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._way = ChoiceBox()
        self._way.setObjectName("score_way")
        for way in Way:
            self._way.addItem("", way)
        self._ticks: TickGroup | None = None
        self._asked: tuple[tuple[str, str], ...] = ()
        self._place = QVBoxLayout()
        self._of, self._none = label("", "label"), label("", "help")
        self._bands = TextBox("score_bands", 4)
        self._way_field, self._bands_field = Field("", self._way), Field("", self._bands)
        self._other = label("", "body")
        for each in (self._other, self._none):
            each.setWordWrap(True)
        layout = column(self._other, self._way_field, self._of, self._none)
        layout.addLayout(self._place)
        layout.addWidget(self._bands_field)
        self.setLayout(layout)
        self._way.activated.connect(lambda _place: self._tell())
        self._bands.textChanged.connect(lambda: self.bands_typed.emit(self._bands.toPlainText()))
        self.retranslate()

    def show_score(
        self,
        asked: Sequence[Item],
        score: Score | None,
        bands: Sequence[AnswerLine],
        language: str,
    ) -> None:
        """Show a score.

        Args:
            asked: The questions that it can be made of.
            score: What it is made of; None if another rule calculates it.
            bands: The words that it is shown with.
            language: The language of the form's texts.
        """
        self._other.setVisible(score is None)
        for each in (self._way_field, self._of, self._bands_field):
            each.setVisible(score is not None)
        self._none.setVisible(score is not None and not asked)
        self._offer(tuple((one.link_id, words.name_of(one, language)) for one in asked))
        if self._ticks is not None:
            self._ticks.setVisible(score is not None)
        if score is not None:
            self._way.setCurrentIndex(self._way.findData(score.way))
            if self._ticks is not None:
                with QSignalBlocker(self._ticks):
                    self._ticks.set_value(score.questions)
        if list(bands) != parsed(self._bands.toPlainText()):
            with QSignalBlocker(self._bands):
                self._bands.setPlainText(written(bands))

    def _offer(self, asked: tuple[tuple[str, str], ...]) -> None:
        if asked == self._asked:
            return
        self._asked = asked
        if self._ticks is not None:
            self._place.removeWidget(self._ticks)
            self._ticks.hide()
            self._ticks.deleteLater()
            self._ticks = None
        if asked:
            self._ticks = TickGroup([link_id for link_id, _name in asked])
            self._ticks.setObjectName("score_questions")
            self._ticks.set_texts([_line(name) for _link_id, name in asked])
            self._ticks.setAccessibleName(self._of.text())
            self._ticks.value_changed.connect(lambda _codes: self._tell())
            self._place.addWidget(self._ticks)

    def _tell(self) -> None:
        chosen = self._ticks.value() if self._ticks is not None else []
        self.score_changed.emit(Score(Way(self._way.currentData()), tuple(chosen)))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._way_field.set_texts(
            self.tr("Score"), self.tr("It is shown once all of its questions are answered.")
        )
        self._way.setItemText(0, self.tr("Sum of the points"))
        self._way.setItemText(1, self.tr("Mean of the points"))
        self._of.setText(self.tr("Questions that count"))
        self._none.setText(
            self.tr("No question has points yet. Write them behind the answers, as in: Often = 2")
        )
        self._bands_field.set_texts(
            self.tr("What the score means"),
            self.tr("One line each, with the points from which it holds, as in: Much worry = 10"),
        )
        self._other.setText(
            self.tr("This is calculated by a rule of the loaded form, which stays as it is.")
        )


def _line(name: str) -> str:
    """Return the beginning of a question's name, which a tick box shows on one line."""
    return shorten(name, _LETTERS, placeholder=" …").replace("&", "&&")
