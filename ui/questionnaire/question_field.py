"""One question with its control, a hint and a problem."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from forms.compare import number
from forms.filling import Filling
from forms.held import is_from_file
from forms.model import Item
from ui.design.layout.layouts import SPACE, SPACE_SMALL, SPACE_TINY, hide_unless
from ui.design.styling import label
from ui.questionnaire.controls.answer_control import AnswerControl
from ui.questionnaire.controls.chosen import control_for, is_read_only
from ui.questionnaire.controls.notice_control import NoticeControl
from ui.questionnaire.pictures import Pictures
from ui.questionnaire.texts import (
    BEING_CALCULATED,
    BETWEEN,
    RATHER_NOT,
    REQUIRED,
    computed_text,
    said,
    wording,
)


class QuestionField(QWidget):
    """Shows a question of a form and writes its answers into the filling.

    Args:
        filling: The answers.
        item: The question.
        at: Which repetition of the groups around it this is in.
        language: The language of the form's texts (BCP 47).
        single: Whether it has the page for itself; then it can always be declined.
        pictures: Draws the pictures of the form.

    Attributes:
        live: Whether what it shows depends on other answers.
        body: The layout for the items below the question.

    Signals:
        answered(): The answers in the filling have changed.
    """

    answered = Signal()

    def __init__(
        self,
        filling: Filling,
        item: Item,
        at: tuple[int, ...],
        language: str,
        *,
        single: bool = False,
        pictures: Pictures | None = None,
    ) -> None:
        super().__init__()
        self._pictures = pictures or Pictures()
        self._filling, self._item, self._at, self._language = filling, item, at, language
        self.setObjectName(f"question_{item.link_id}")
        self._offered = filling.offered(item.link_id, at)
        self._control = self._new_control()
        self._hint = self._hint_text()
        self._problem = label("", "error")
        self._problem.setObjectName("problem")
        self._problem.hide()
        self.live = item.offers_by_expression or is_read_only(item)
        takes = not isinstance(self._control, NoticeControl)
        self._decline = self._new_decline() if takes and (single or item.required) else None
        self.body = QVBoxLayout()
        self._build_layout()
        self._name()
        self.refresh()

    def _new_decline(self) -> QCheckBox:
        box = QCheckBox(said(RATHER_NOT, self._language))
        box.setObjectName("decline")
        box.setProperty("role", "decline")
        box.setAccessibleName(box.text())
        box.setAccessibleDescription(self.question())
        box.setChecked(self._filling.declined(self._item.link_id, self._at))
        box.clicked.connect(self._on_decline_clicked)
        return box

    def _new_control(self) -> AnswerControl:
        item = replace(self._item, options=self._offered)
        values = self._filling.values(self._item.link_id, self._at)
        control = control_for(item, self._language, values, self._pictures)
        control.answered.connect(self._on_control_answered)
        return control

    def _offer_anew(self) -> None:
        """Show other answers to choose from, after an answer on which they depend."""
        self._offered = self._filling.offered(self._item.link_id, self._at)
        old, self._control = self._control, self._new_control()
        self._layout.replaceWidget(old, self._control)
        old.setParent(None)
        old.deleteLater()
        self._control.show()
        self.set_problem(self.problem())

    def _build_layout(self) -> None:
        words, hint = label(self.question(), "question"), label(self._hint, "help")
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_TINY)
        picture = self._pictures.label(self._item.picture, self.question(), large=True)
        for each in (words, picture, hint, self._control, self._problem, self._decline):
            if each is not None:
                layout.addWidget(each)
        # Only now that they are in here; without a parent they would open as windows.
        hide_unless(self.question(), words)
        hide_unless(self._hint, hint)
        self.body.setContentsMargins(SPACE, SPACE_SMALL, 0, 0)
        self.body.setSpacing(SPACE)
        layout.addLayout(self.body)

    def question(self) -> str:
        """Return the question, marked if an answer is required."""
        text = wording(self._item, self._language)
        insists = self._item.required and not is_from_file(self._item)
        if insists and not isinstance(self._control, NoticeControl):
            return said(REQUIRED, self._language).format(question=text)
        return text

    def _hint_text(self) -> str:
        """Return the smallest and largest number allowed, if the question names both."""
        low, high = number(self._item.min_value), number(self._item.max_value)
        if low is None or high is None or is_read_only(self._item):
            return ""
        return said(BETWEEN, self._language).format(low=f"{low:f}", high=f"{high:f}")

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
        self._name()

    def _name(self) -> None:
        description = " ".join(part for part in (self._problem.text(), self._hint) if part)
        self._control.set_names(self.question() or self._item.link_id, description)

    def refresh(self, *, late: bool = False) -> None:
        """Show the current value of a question that is only shown, or what can be chosen now.

        Args:
            late: Whether calculating takes so long that it should be said.
        """
        if self._item.offers_by_expression:
            now = self._filling.offered(self._item.link_id, self._at)
            if [each.value for each in now] != [each.value for each in self._offered]:
                self._offer_anew()
        if is_read_only(self._item) and isinstance(self._control, NoticeControl):
            text = self._computed_text(self._control.text(), late=late)
            self._control.set_text(text)
            self._control.setAccessibleDescription(text)

    def _computed_text(self, before: str, *, late: bool) -> str:
        """Return what to show of a value; for a moment, while it is calculated, what was before."""
        if self._item.calculated and not self._filling.settled and (late or not before):
            return said(BEING_CALCULATED, self._language)
        if self._item.calculated and not self._filling.settled:
            return before
        values = self._filling.values(self._item.link_id, self._at)
        # Where nobody answered, a slow machine is no failure to tell of.
        failed = self._filling.begun and self._filling.failed(self._item.link_id, self._at)
        return computed_text(self._item, values, self._language, failed=failed)

    def _on_control_answered(self) -> None:
        self._filling.set(self._item.link_id, self._control.values(), self._at)
        if self._decline is not None:
            self._decline.setChecked(False)
        self.answered.emit()

    def _on_decline_clicked(self, declined: bool) -> None:
        if declined:
            self._control.set_values(())
            self._filling.decline(self._item.link_id, self._at)
        else:
            self._filling.set(self._item.link_id, (), self._at)
        self.answered.emit()
