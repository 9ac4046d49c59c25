"""A card that asks what was done about answers that concern safety, until it is answered."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.records import SafetyStep
from counsel_desk.services.safety.helplines import Helpline
from ui.assessments.views import SafetyView
from ui.dates import day_text
from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.card import Card
from ui.design.fields.field import Field
from ui.design.fields.text_box import TextBox
from ui.design.fields.tick_group import TickGroup
from ui.design.fields.typed import Content, Typed
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column, row, scroll_into_view, scroll_part_into_view
from ui.design.messages.inline_message import InlineMessage
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.rows.pairs import Pairs
from ui.design.styling import label
from ui.design.translated import Phrase, Translated
from ui.words.calling import calls


class SafetyCard(Translated):
    """The steps to take, one set of answers at a time; it stays until one is written down.

    Attributes:
        typed: Tracks the unsaved answer.

    Signals:
        answer_requested(str, list[SafetyStep], str): Write down what was done about the answers
            of this questionnaire.
        plan_requested: Open the client's safety plan.
    """

    answer_requested = Signal(str, object, str)
    plan_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("safety_card")
        self._waiting: Sequence[SafetyView] = ()
        self._numbers: Sequence[Helpline] = ()
        self._asks = False
        self._card, self._what = Card(), InlineMessage()
        self._what.setObjectName("safety_prompt")
        self._calls, self._more = Pairs(), label("", "muted")
        self._calls.setObjectName("safety_numbers")
        self._plan = plain_button("")
        self._plan.setObjectName("open_safety_plan")
        self._steps = TickGroup([str(step) for step in SafetyStep])
        self._done = Field("", self._steps)
        self._text = TextBox("safety_words", 2)
        self._words = Field("", self._text)
        self._save = primary_button("")
        self._save.setObjectName("save_safety")
        self._resumed = ResumedMessage()
        # Beside what they are about, so that all of it is in sight with what is asked.
        self._card.add(self._resumed, self._what, FittingRow(self._calls, self._plan, apart=True))
        written = row(self._words, self._save)
        written.setStretch(0, 1)
        written.setAlignment(self._save, Qt.AlignmentFlag.AlignBottom)
        self._card.add(self._done, written, self._more)
        self.setLayout(column(self._card))
        self.typed = Typed(self._read, self._put, self._resumed, self)
        self._steps.value_changed.connect(lambda _codes: self.typed.edited.emit())
        self._text.textChanged.connect(self.typed.edited)
        self._plan.clicked.connect(self.plan_requested)
        self._save.clicked.connect(self._on_save_clicked)
        self.retranslate()
        self.hide()

    def ask_next(self) -> None:
        """Take the focus with what is shown next, if it is new: answers were just saved."""
        self._asks = True

    def show_waiting(self, waiting: Sequence[SafetyView], numbers: Sequence[Helpline]) -> None:
        """Show what waits for an answer, the newest first; nothing hides the card.

        Args:
            waiting: The answers that concern safety.
            numbers: The helplines.
        """
        new = bool(waiting) and waiting[0].record not in {one.record for one in self._waiting}
        self._waiting, self._numbers = waiting, numbers
        self.retranslate()
        self.setVisible(bool(waiting))
        if self._asks and new:
            self._plan.setFocus()
            scroll_into_view(self._what)
            first, last = self._what.geometry(), self._save.geometry()
            scroll_part_into_view(self._card, first.united(last))
        self._asks = False

    def clear_answer(self) -> None:
        """Clear what was written, after it was saved."""
        self._put({})
        self.typed.settle()

    def show_error(self, text: Phrase) -> None:
        """Say why the answer was refused."""
        self._done.set_error(text)

    def _read(self) -> Content:
        if not self._steps.value() and not self._text.toPlainText():
            return {}
        return {"steps": self._steps.value(), "words": self._text.toPlainText()}

    def _put(self, content: Content) -> None:
        self._steps.set_value(content.get("steps", []))
        self._text.setPlainText(content.get("words", ""))
        self._done.set_error(None)

    def _on_save_clicked(self) -> None:
        if self._waiting:
            steps = [SafetyStep(code) for code in self._steps.value()]
            self._done.set_error(None)
            self.answer_requested.emit(self._waiting[0].record, steps, self._text.toPlainText())

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Safety comes first"))
        if self._waiting:
            first = self._waiting[0]
            self._what.show_message(
                "attention",
                lambda: "\n".join(
                    [
                        self.tr("{questionnaire}, answered on {day}:").format(
                            questionnaire=first.title, day=day_text(first.taken)
                        ),
                        *first.prompts,
                    ]
                ),
            )
        self._calls.set_pairs(calls(self._numbers))
        self._calls.setVisible(bool(self._numbers))
        set_button_text(self._plan, self.tr("Open the safety plan"))
        self._done.set_texts(self.tr("What was done"))
        self._steps.set_texts(
            [
                self.tr("Asked the client about safety"),
                self.tr("Went through the safety plan together"),
                self.tr("Told the supervisor"),
                self.tr("Gave the numbers of helplines"),
                self.tr("Nothing more was needed"),
            ]
        )
        self._words.set_texts(self.tr("In a few words, if you like"))
        set_button_text(self._save, self.tr("Save what was done"))
        rest = len(self._waiting) - 1
        self._more.setText(
            self.tr("More questionnaires that wait for this: {count}").format(count=rest)
        )
        self._more.setVisible(rest > 0)
