"""The tab of a client's questionnaires."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assessments.model import Whom
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Assessment, Filed
from ui.assessments.answer_boxes import AnswerBoxes
from ui.assessments.export_card import ExportCard
from ui.assessments.form_card import FormCard
from ui.assessments.result_card import ResultCard
from ui.assessments.safety_card import SafetyCard
from ui.assessments.taken_card import TakenCard
from ui.assessments.views import InstrumentChoice, ResultView
from ui.design.buttons import set_button_text, yielding_button
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.typed import Content, Typed
from ui.design.layout.layouts import SPACE, column, foot, row, with_foot
from ui.design.layout.part_scroll import PartScroll
from ui.design.layout.side_by_side import SideBySide
from ui.design.messages.inline_message import InlineMessage, Kind
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.styling import label
from ui.design.translated import Phrase, Translated


class AssessmentsTab(Translated):
    """Takes answers from the paper form; shows their score and the trend.

    Attributes:
        typed: Tracks the unsaved answers.
        safety: Asks what was done about answers that concern safety.
        form: Scores forms answered on screen.
        export: Prints and saves the scores.

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
        self._instrument = ChoiceBox()
        self._instrument.setObjectName("instrument")
        self._day = DayEdit()
        self._day.setObjectName("taken")
        self._day.set_value(local_day(datetime.now(UTC)))
        self._instrument_field = Field("", self._instrument)
        self._day_field = Field("", self._day)
        self._whom = ChoiceBox()
        self._whom.setObjectName("cut_off")
        self._whom.addItem("", "everyone")
        self._noted: Whom = "everyone"
        self._whom_field = Field("", self._whom)
        self._whom_field.hide()
        self.safety, self.form, self.export = SafetyCard(), FormCard(), ExportCard()
        self._checked = label("", "muted")
        self._hint = label("", "body")
        self._boxes = AnswerBoxes()
        self._result = ResultCard()
        self._taken = TakenCard()
        self._message = InlineMessage()
        self._save = yielding_button("")
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
        self._whom.activated.connect(lambda _place: self._on_answers_changed(self._boxes.answers()))
        self.retranslate()

    def _build_layout(self) -> None:
        day = row(self._day_field, None)
        self._entry.add(self._resumed, self._instrument_field, day)
        self._entry.add(self._checked, self._whom_field, self._hint, self._boxes)
        left, right = QWidget(), QWidget()
        left_column = column(self._entry)
        left_column.addStretch(1)
        left.setLayout(left_column)
        right_column = column(self._result, self._taken, self.form, self.export)
        right_column.addStretch(1)
        right.setLayout(right_column)
        inside = QWidget()
        both = column(self.safety, SideBySide(left, right))
        both.setContentsMargins(0, SPACE, 0, SPACE)
        inside.setLayout(both)
        scroll = PartScroll()
        scroll.setWidget(inside)
        # What concerns safety is answered first: its button is the filled one while it is asked.
        below = foot(self._save)
        layout = column(self._message, with_foot(scroll, below))
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _read(self) -> Content:
        chosen, answers = self._current(), self._boxes.typed()
        if chosen is None or not answers:
            return {}
        day, whom = self._day.text(), self.whom
        return {"instrument": chosen.key, "day": day, "answers": answers, "whom": whom}

    def _put(self, content: Content) -> None:
        if content and self._instrument.findData(content["instrument"]) >= 0:
            self.choose(content["instrument"])
            self._day.set_text(content["day"])
            self._whom.setCurrentIndex(max(0, self._whom.findData(content.get("whom"))))
        self._boxes.put(content.get("answers", {}))

    def _current(self) -> InstrumentChoice | None:
        place = self._instrument.currentIndex()
        return self._choices[place] if 0 <= place < len(self._choices) else None

    @property
    def whom(self) -> Whom:
        """For whom the cut-offs are that the person chose to use."""
        chosen = self._current()
        used = chosen is not None and chosen.by_sex and self._whom.currentIndex() == 1
        return self._noted if used else "everyone"

    def set_noted(self, whom: Whom) -> None:
        """Offer, besides the cut-offs for everyone, those for the sex noted at intake, if any."""
        if whom != self._noted:
            self._noted = whom
            self._whom.clear()
            for each in dict.fromkeys(("everyone", whom)):
                self._whom.addItem("", each)
            self.retranslate()
        self._whom.setEnabled(self._whom.count() > 1)

    @property
    def chosen(self) -> str:
        """The key of the chosen instrument; empty if there is none."""
        chosen = self._current()
        return chosen.key if chosen else ""

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
        self._say_checked()
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
        self._say_checked()
        self._whom_field.setVisible(chosen.by_sex)
        self.form.choose(chosen.title)
        self._message.clear()
        self._result.clear()
        self._taken.choose(chosen.key, chosen.title)
        self.typed.settle()

    def _say_checked(self) -> None:
        chosen = self._current()
        text = chosen.checked if chosen is not None else ""
        self._checked.setText(text)
        self._checked.setVisible(bool(text))

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
        self._result.show_result(result, begun=bool(given))

    def shows(self, result: ResultView) -> bool:
        """Return whether it is this result that is shown."""
        return self._result.shown is result

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

    def show_message(self, text: Phrase, kind: Kind = "attention") -> None:
        """Show a message above the answers."""
        self._message.show_message(kind, text)

    def _on_save_clicked(self) -> None:
        chosen, day = self._current(), self._day.value()
        if day is None:
            self._day_field.set_error(self._day.wanted)
            self._day.setFocus()
            return
        self._day_field.set_error(None)
        if chosen is not None:
            self.save_requested.emit(chosen.key, day, self._boxes.answers())

    def _name_cut_offs(self) -> None:
        noted = self._noted != "everyone"
        self._whom_field.set_texts(
            self.tr("Cut-off"),
            self.tr(
                "Cut-offs are published for women and for men. If in doubt, use that for everyone."
            )
            if noted
            else self.tr(
                "Cut-offs are published for women and for men. They can be used where the intake "
                "notes the client's sex."
            ),
        )
        names = {
            "everyone": self.tr("For everyone"),
            "women": self.tr("For women"),
            "men": self.tr("For men"),
        }
        for place in range(self._whom.count()):
            self._whom.setItemText(place, names[self._whom.itemData(place)])

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._entry.set_title(self.tr("Answers from the paper form"))
        self._instrument_field.set_texts(self.tr("Questionnaire"))
        self._day_field.set_texts(self.tr("Day of the answers"))
        self._hint.setText(
            self.tr("Type the number of each answer. What was left out stays empty.")
        )
        self._name_cut_offs()
        set_button_text(self._save, self.tr("Save the answers"))


_USUAL = "phq-9"
"""The instrument that is chosen at first."""
