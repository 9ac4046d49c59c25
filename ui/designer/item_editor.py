"""Changes one item of a form, or the form's title and use."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from forms.designing.answers import parsed, written
from forms.designing.conditions import asked_before, condition_of, has_other_rule
from forms.designing.design import Design
from forms.designing.kinds import CHOICES, Kind, kind_of
from forms.designing.scores import countable, score_of
from forms.model import Item
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.fields.text_box import TextBox
from ui.design.layout.layouts import column
from ui.design.translated import Translated
from ui.designer import words
from ui.designer.condition_editor import ConditionEditor
from ui.designer.score_editor import ScoreEditor

_NOT_ASKED = frozenset({Kind.HEADING, Kind.NOTE, Kind.SCORE})


class ItemEditor(Translated):
    """The wording, kind, answers, condition and score of an item.

    Args:
        parent: Its parent, if any.

    Attributes:
        condition: When the item is shown.
        score: What it is made of, if it is a score.

    Signals:
        worded(str): It is worded like this now.
        shaped(Kind): It is of this kind now.
        required(bool): Whether an answer is needed.
        answers_typed(str): It offers these answers, one a line.
    """

    worded = Signal(str)
    shaped = Signal(object)
    required = Signal(bool)
    answers_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asks = False
        self._card = Card()
        self._wording, self._kind = TextBox("item_wording", 3), ChoiceBox()
        self._kind.setObjectName("item_kind")
        for kind in words.KINDS:
            self._kind.addItem("", kind)
        self._required = QCheckBox()
        self._required.setObjectName("item_required")
        self._answers = TextBox("item_answers", 5)
        self._wording_field, self._kind_field = Field("", self._wording), Field("", self._kind)
        self._answers_field = Field("", self._answers)
        self.condition, self.score = ConditionEditor(), ScoreEditor()
        self._card.add(self._wording_field, self._kind_field, self._required)
        self._card.add(self._answers_field, self.score, self.condition)
        layout = column(self._card)
        layout.addStretch(1)
        self.setLayout(layout)
        self._connect_signals()
        self.setFocusProxy(self._wording)
        self.retranslate()

    def _connect_signals(self) -> None:
        self._wording.textChanged.connect(lambda: self.worded.emit(self._wording.toPlainText()))
        self._kind.activated.connect(
            lambda _place: self.shaped.emit(Kind(self._kind.currentData()))
        )
        self._required.clicked.connect(self.required)
        self._answers.textChanged.connect(
            lambda: self.answers_typed.emit(self._answers.toPlainText())
        )

    def show_item(self, design: Design, item: Item | None) -> None:
        """Show an item of a design, or its title if there is none.

        What is being typed stays as it is: it says the same as the design.
        """
        language = design.language
        said = design.form.title_in(language) if item is None else item.text_in(language)
        if said != self._wording.toPlainText():
            with QSignalBlocker(self._wording):
                self._wording.setPlainText(said)
        self._asks = item is not None
        self._name_wording()
        for part in (self._kind_field, self._required, self._answers_field, self.score):
            part.setVisible(item is not None)
        self.condition.setVisible(item is not None)
        if item is not None:
            self._show_asking(design, item)

    def _show_asking(self, design: Design, item: Item) -> None:
        kind = kind_of(item.document)
        self._offer_kinds(item, kind)
        self._required.setVisible(kind not in _NOT_ASKED)
        self._required.setChecked(item.required)
        self._answers_field.setVisible(kind in CHOICES)
        if design.answers(item.link_id) != parsed(self._answers.toPlainText()):
            with QSignalBlocker(self._answers):
                self._answers.setPlainText(written(design.answers(item.link_id)))
        self.score.setVisible(kind is Kind.SCORE)
        if kind is Kind.SCORE:
            asked, bands = countable(design.form), design.bands(item.link_id)
            self.score.show_score(asked, score_of(design.form, item), bands, design.language)
        self.condition.show_condition(
            asked_before(design.form, item.link_id),
            condition_of(item),
            design.language,
            other=has_other_rule(item),
        )

    def _offer_kinds(self, item: Item, kind: Kind) -> None:
        """Choose the kind; what holds others stays a heading, what was loaded can stay so."""
        self._kind.setCurrentIndex(self._kind.findData(kind))
        self._kind.setEnabled(not item.items and kind is not Kind.OTHER)

    def _name_wording(self) -> None:
        self._wording_field.set_texts(
            self.tr("Wording") if self._asks else self.tr("Title of the form")
        )

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._name_wording()
        self._kind_field.set_texts(self.tr("Kind"))
        for place, text in enumerate(words.KINDS.values()):
            self._kind.setItemText(place, words.said(text))
        self._required.setText(self.tr("An answer is needed"))
        self._required.setAccessibleName(self.tr("An answer is needed"))
        self._answers_field.set_texts(
            self.tr("Answers"),
            self.tr("One line each, with its points where it counts, as in: Often = 2"),
        )
