"""The tab of a client's questionnaires."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QScrollArea, QWidget

from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Assessment, Filed
from ui.assessments.answer_boxes import AnswerBoxes
from ui.assessments.result_card import ResultCard
from ui.assessments.taken_card import TakenCard
from ui.design.buttons import primary_button, set_button_text
from ui.design.card import Card
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.typed import Content, Typed
from ui.design.layout.layouts import SPACE, column, foot, row, with_foot
from ui.design.layout.side_by_side import SideBySide
from ui.design.messages.inline_message import InlineMessage, Kind
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.styling import label
from ui.design.translated import Translated


@dataclass(frozen=True)
class InstrumentChoice:
    """An instrument to choose.

    Attributes:
        key: Key of the instrument.
        title: Its name in the current language.
        items: How many items it has.
        lowest: The lowest answer to each item.
        highest: The highest answer to each item.
        checked: What to know before relying on its scores; may be empty.
    """

    key: str
    title: str
    items: int
    lowest: tuple[int, ...]
    highest: tuple[int, ...]
    checked: str


@dataclass(frozen=True)
class ResultView:
    """The result of a set of answers, in words.

    Attributes:
        total: The scores; empty until they can be calculated.
        band: The severity band of the total; may be empty.
        prompts: What to talk about with the client.
        problems: Item numbers with their problems; 0 is the whole form.
    """

    total: str
    band: str
    prompts: tuple[str, ...]
    problems: tuple[tuple[int, str], ...]


class AssessmentsTab(Translated):
    """Takes answers from the paper form; shows their score and the trend.

    Attributes:
        typed: Tracks the unsaved answers.

    Signals:
        answers_changed(str, dict[int, int]): The instrument's key and the answers so far.
        save_requested(str, date, dict[int, int]): Save the answers given on this day.
    """

    answers_changed = Signal(str, object)
    save_requested = Signal(str, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("assessments_tab")
        self._choices: list[InstrumentChoice] = []
        self._instrument = QComboBox()
        self._instrument.setObjectName("instrument")
        self._day = DayEdit()
        self._day.setObjectName("taken")
        self._day.set_value(local_day(datetime.now(UTC)))
        self._instrument_field = Field("", self._instrument)
        self._day_field = Field("", self._day)
        self._checked = label("", "muted")
        self._hint = label("", "body")
        self._boxes = AnswerBoxes()
        self._result = ResultCard()
        self._taken = TakenCard()
        self._message = InlineMessage()
        self._save = primary_button("")
        self._save.setObjectName("save_answers")
        self._entry = Card()
        self._resumed = ResumedMessage()
        self.typed = Typed(self._read, self._put, self._resumed, self)
        self._build_layout()
        self._instrument.currentIndexChanged.connect(self._on_instrument_changed)
        self._boxes.answers_changed.connect(self._on_answers_changed)
        self._save.clicked.connect(self._on_save_clicked)
        self.setFocusProxy(self._instrument)
        self._day.value_changed.connect(self.typed.edited)
        self.retranslate()

    def _build_layout(self) -> None:
        day = row(self._day_field, None)
        self._entry.add(self._resumed, self._instrument_field, day)
        self._entry.add(self._checked, self._hint, self._boxes)
        left, right = QWidget(), QWidget()
        left_column = column(self._entry)
        left_column.addStretch(1)
        left.setLayout(left_column)
        right_column = column(self._result, self._taken)
        right_column.addStretch(1)
        right.setLayout(right_column)
        inside = QWidget()
        both = column(SideBySide(left, right))
        both.setContentsMargins(0, SPACE, SPACE, SPACE)
        inside.setLayout(both)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        below = foot(None, self._save)
        layout = column(self._message, with_foot(scroll, below))
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _read(self) -> Content:
        chosen, answers = self._current(), self._boxes.typed()
        if chosen is None or not answers:
            return {}
        return {"instrument": chosen.key, "day": self._day.text(), "answers": answers}

    def _put(self, content: Content) -> None:
        if content and self._instrument.findData(content["instrument"]) >= 0:
            self.choose(content["instrument"])
            self._day.set_text(content["day"])
        self._boxes.put(content.get("answers", {}))

    def _current(self) -> InstrumentChoice | None:
        place = self._instrument.currentIndex()
        return self._choices[place] if 0 <= place < len(self._choices) else None

    def set_instruments(self, choices: Sequence[InstrumentChoice]) -> None:
        """Offer instruments; keep the current choice."""
        chosen = self._current()
        self._choices = list(choices)
        self._instrument.blockSignals(True)
        self._instrument.clear()
        for each in self._choices:
            self._instrument.addItem(each.title, each.key)
        keys = [each.key for each in self._choices]
        wanted = chosen.key if chosen and chosen.key in keys else _USUAL
        self._instrument.setCurrentIndex(keys.index(wanted) if wanted in keys else 0)
        self._instrument.blockSignals(False)
        if chosen is None or chosen.key != wanted:
            self._on_instrument_changed()

    def choose(self, key: str) -> None:
        """Choose an instrument by its key."""
        self._instrument.setCurrentIndex(self._instrument.findData(key))

    def _on_instrument_changed(self) -> None:
        chosen = self._current()
        if chosen is None:
            return
        self._boxes.set_items(chosen.lowest, chosen.highest)
        self._boxes.order_between(self._day.tab_end, self._save)
        self._checked.setText(chosen.checked)
        self._checked.setVisible(bool(chosen.checked))
        self._message.clear()
        self._result.clear()
        self._taken.choose(chosen.key, chosen.title)
        self.typed.settle()

    def _on_answers_changed(self, answers: dict[int, int]) -> None:
        chosen = self._current()
        if chosen is not None:
            self._message.clear()
            self.answers_changed.emit(chosen.key, answers)
            self.typed.edited.emit()

    def show_result(self, result: ResultView) -> None:
        """Show the result of the answers so far."""
        given = self._boxes.answers()
        by_item: Mapping[int, str] = {item: text for item, text in result.problems if item}
        self._boxes.show_problems({item: by_item[item] for item in by_item if item in given})
        self._result.show_result(result.total, result.band, result.prompts)

    def show_taken(self, taken: Sequence[Filed[Assessment]]) -> None:
        """Show the saved assessments."""
        self._taken.show_taken(taken)
        chosen = self._current()
        if chosen is not None:
            self._taken.choose(chosen.key, chosen.title)

    def clear_entry(self) -> None:
        """Clear the boxes for the next form."""
        self._boxes.clear()
        self.typed.settle()
        self._boxes.setFocus()

    def show_message(self, text: str, kind: Kind) -> None:
        """Show a message above the answers."""
        self._message.show_message(kind, text)

    def _on_save_clicked(self) -> None:
        chosen, day = self._current(), self._day.value()
        if day is None:
            self._day_field.set_error(self.tr("Please write the day as day-month-year."))
            self._day.setFocus()
            return
        self._day_field.set_error(None)
        if chosen is not None:
            self.save_requested.emit(chosen.key, day, self._boxes.answers())

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._entry.set_title(self.tr("Answers from the paper form"))
        self._instrument_field.set_texts(self.tr("Questionnaire"))
        self._day_field.set_texts(self.tr("Day she answered"))
        self._hint.setText(
            self.tr("Type the number of each answer. What she left out stays empty.")
        )
        set_button_text(self._save, self.tr("Save the answers"))


_USUAL = "phq-9"
"""The instrument that is chosen at first."""
