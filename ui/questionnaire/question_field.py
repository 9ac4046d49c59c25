"""One question with its control, a hint and a problem."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forms.compare import number
from forms.filling import Filling
from forms.model import Item
from ui.design.layout.layouts import SPACE, SPACE_SMALL
from ui.design.styling import label
from ui.questionnaire.controls import control_for, is_read_only
from ui.questionnaire.notice_control import NoticeControl
from ui.questionnaire.texts import computed_text, wording


class QuestionField(QWidget):
    """Shows a question of a form and writes its answers into the filling.

    Args:
        filling: The answers.
        item: The question.
        at: Which repetition of the groups around it this is in.
        language: The language of the form's texts (BCP 47).

    Attributes:
        body: The layout for the items below the question.

    Signals:
        answered(): The answers in the filling have changed.
    """

    answered = Signal()

    def __init__(self, filling: Filling, item: Item, at: tuple[int, ...], language: str) -> None:
        super().__init__()
        self._filling, self._item, self._at, self._language = filling, item, at, language
        self.setObjectName(f"question_{item.link_id}")
        self._control = control_for(item, language, filling.values(item.link_id, at))
        self._hint = self._hint_text()
        self._problem = label("", "error")
        self._problem.setObjectName("problem")
        self.body = QVBoxLayout()
        self._build_layout()
        self._control.answered.connect(self._on_control_answered)
        self.set_problem("")
        self.refresh()

    def _build_layout(self) -> None:
        words, hint = label(self.question(), "label"), label(self._hint, "help")
        words.setVisible(bool(self.question()))
        hint.setVisible(bool(self._hint))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for each in (words, hint, self._control, self._problem):
            layout.addWidget(each)
        self.body.setContentsMargins(SPACE, SPACE_SMALL, 0, 0)
        self.body.setSpacing(SPACE)
        layout.addLayout(self.body)

    def question(self) -> str:
        """Return the question, marked if an answer is required."""
        text = wording(self._item, self._language)
        if self._item.required and not is_read_only(self._item):
            return self.tr("{question} (required)").format(question=text)
        return text

    def _hint_text(self) -> str:
        """Return the smallest and largest number allowed, if the question names both."""
        low, high = number(self._item.min_value), number(self._item.max_value)
        if low is None or high is None or is_read_only(self._item):
            return ""
        return self.tr("From {low} to {high}").format(low=f"{low:f}", high=f"{high:f}")

    def focus_first(self) -> None:
        """Focus the control."""
        self._control.setFocus(Qt.FocusReason.OtherFocusReason)

    def problem(self) -> str:
        """Return the problem shown, or an empty string."""
        return self._problem.text()

    def set_problem(self, text: str) -> None:
        """Show a problem beside the question; an empty text removes it."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._control.set_invalid(bool(text))
        description = " ".join(part for part in (text, self._hint) if part)
        self._control.set_names(self.question() or self._item.link_id, description)

    def refresh(self) -> None:
        """Show the current value of a question that is only shown."""
        if is_read_only(self._item) and isinstance(self._control, NoticeControl):
            values = self._filling.values(self._item.link_id, self._at)
            text = computed_text(self._item, values, self._language)
            if self._item.calculated and not self._filling.settled:
                text = self.tr("Being calculated…")
            self._control.set_text(text)
            self._control.setAccessibleDescription(text)

    def _on_control_answered(self) -> None:
        self._filling.set(self._item.link_id, self._control.values(), self._at)
        self.answered.emit()
