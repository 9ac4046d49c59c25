"""Says when a question is shown: "show when [question] is [answer]"."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.plain_text import plain_digits
from forms.designing.conditions import Condition, Relation, relations_of
from forms.fhir import choice_of
from forms.model import Item
from ui.design.buttons import quiet_button, set_button_text
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.fields.widths import at_the_start, bound
from ui.design.layout.layouts import column
from ui.design.styling import label
from ui.design.translated import Translated
from ui.designer import words
from ui.questionnaire.texts import NO, YES, said

_PLAIN = frozenset({Relation.ANSWERED, Relation.UNANSWERED})


class ConditionEditor(Translated):
    """The condition of one item, as a sentence of three choices.

    Args:
        parent: Its parent, if any.

    Signals:
        condition_changed(object): The condition is this one now; `None` shows the item always.
    """

    condition_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: dict[str, Item] = {}
        self._shown: Condition | None = None
        self._language, self._ruled = "", False
        self._question, self._relation = ChoiceBox(), ChoiceBox()
        self._answer, self._number = ChoiceBox(), QLineEdit()
        for widget, name in (
            (self._question, "condition_question"),
            (self._relation, "condition_relation"),
            (self._answer, "condition_answer"),
            (self._number, "condition_number"),
        ):
            widget.setObjectName(name)
        self._other = label("", "body")
        self._other.setWordWrap(True)
        self._drop = quiet_button("")
        self._drop.setObjectName("drop_rule")
        self._field = Field("", self._question)
        layout = column(self._field)
        for editor in (self._relation, self._answer, self._number):
            layout.addLayout(at_the_start(editor))
            bound(editor)
        layout.addWidget(self._other)
        layout.addWidget(self._drop)
        self.setLayout(layout)
        self._question.activated.connect(self._on_question_chosen)
        self._relation.activated.connect(self._on_relation_chosen)
        self._answer.activated.connect(lambda _place: self._tell())
        self._number.textEdited.connect(lambda _text: self._tell())
        self._drop.clicked.connect(lambda: self.condition_changed.emit(None))
        self.retranslate()

    def show_condition(
        self, asked: Sequence[Item], condition: Condition | None, language: str, *, other: bool
    ) -> None:
        """Show the condition of an item.

        Args:
            asked: The questions that it can depend on.
            condition: The condition, if it has a simple one.
            language: The language of the form's texts.
            other: Whether it has a rule that no simple sentence says.
        """
        self._asked, self._shown = {item.link_id: item for item in asked}, condition
        self._language, self._ruled = language, other
        self._fill_questions()
        self._other.setVisible(other)
        self._drop.setVisible(other)
        self._field.setVisible(not other and bool(asked))
        self._fill_relations()

    def _fill_questions(self) -> None:
        self._question.clear()
        self._question.addItem(self.tr("Always"), "")
        for link_id, item in self._asked.items():
            name = words.name_of(item, self._language)
            self._question.addItem(self.tr("When “{question}”").format(question=name), link_id)
        chosen = self._shown.question if self._shown else ""
        self._question.setCurrentIndex(max(self._question.findData(chosen), 0))

    def _fill_relations(self) -> None:
        """Offer what can be said of the chosen question, and the answers to it."""
        item = self._asked.get(str(self._question.currentData()))
        self._relation.clear()
        for relation in relations_of(item) if item else ():
            self._relation.addItem(words.said(words.RELATIONS[relation]), relation)
        if self._shown is not None:
            place = self._relation.findData(self._shown.relation)
            self._relation.setCurrentIndex(max(place, 0))
        self._relation.setVisible(item is not None and not self._field.isHidden())
        self._fill_answers(item)

    def _fill_answers(self, item: Item | None) -> None:
        self._answer.clear()
        for name, value in self._offered(item):
            self._answer.addItem(name, value)
        answer = self._shown.answer if self._shown else None
        found = [n for n in range(self._answer.count()) if self._answer.itemData(n) == answer]
        self._answer.setCurrentIndex(found[0] if found else 0)
        with QSignalBlocker(self._number):
            self._number.setText("" if answer is None else str(answer[1]))
        self._place_answers()

    def _place_answers(self) -> None:
        said = self._relation.isVisibleTo(self) and self._relation.currentData() not in _PLAIN
        self._answer.setVisible(said and self._answer.count() > 0)
        self._number.setVisible(said and self._answer.count() == 0)

    def _offered(self, item: Item | None) -> list[tuple[str, tuple[str, object]]]:
        if item is None:
            return []
        if item.type == "boolean":
            return [
                (said(text, self._language), ("Boolean", one))
                for text, one in ((YES, True), (NO, False))
            ]
        offered = []
        for option in item.options:
            value = choice_of(option.value, "value")
            if value is not None:
                offered.append((option.label_in(self._language), value))
        return offered

    def _on_question_chosen(self) -> None:
        self._shown = None
        self._fill_relations()
        self._tell()

    def _on_relation_chosen(self) -> None:
        self._place_answers()
        self._tell()

    def _tell(self) -> None:
        question, relation = str(self._question.currentData() or ""), self._relation.currentData()
        if not question:
            self.condition_changed.emit(None)
        elif relation in _PLAIN:
            self.condition_changed.emit(Condition(question, Relation(relation)))
        elif (answer := self._answer_given(self._asked[question])) is not None:
            self.condition_changed.emit(Condition(question, Relation(relation), answer))

    def _answer_given(self, item: Item) -> tuple[str, object] | None:
        """Return the answer to compare with; None while there is none yet."""
        if self._answer.count():
            kind, content = self._answer.currentData()
            return str(kind), content
        try:
            number = float(plain_digits(self._number.text()).replace(",", "."))
        except ValueError:
            return None
        if abs(number) >= 10**9 or number != number:  # noqa: PLR0124 - not a number
            return None
        if item.type == "integer":
            return ("Integer", int(number)) if number.is_integer() else None
        return ("Decimal", int(number) if number.is_integer() else number)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._field.set_texts(self.tr("Show this"))
        self._relation.setAccessibleName(self.tr("How the answer compares"))
        self._answer.setAccessibleName(self.tr("Answer"))
        self._number.setAccessibleName(self.tr("Number to compare with"))
        self._number.setPlaceholderText(self.tr("Number"))
        self._other.setText(
            self.tr("This is shown by a rule of the loaded form, which stays as it is.")
        )
        set_button_text(self._drop, self.tr("Show it always instead"))
        self.show_condition(
            list(self._asked.values()),
            self._shown,
            self._language,
            other=self._ruled,
        )
