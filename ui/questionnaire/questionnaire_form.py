"""A whole form to fill in."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from counsel_desk.domain.office_time import local
from forms.filling import Filling
from forms.problems import FormProblem
from ui.design.layout.layouts import page_layout
from ui.design.messages.inline_message import InlineMessage
from ui.design.styling import label
from ui.questionnaire.calculating import Calculating
from ui.questionnaire.form_body import FormBody
from ui.questionnaire.texts import sentence

_LETTERS = 100
"""The maximum width of the form in letters: longer lines are hard to read."""


class QuestionnaireForm(QWidget):
    """Shows a form, takes the answers and shows what needs another look.

    Args:
        filling: The answers so far; they change as the person answers.
        language: The language of the form's texts (BCP 47); without a translation, or for an
            empty language, a text is shown as the form gives it.
        parent: Its parent, if any.

    Signals:
        changed(): An answer, or the number of a group's repetitions, has changed.
    """

    changed = Signal()

    def __init__(self, filling: Filling, language: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling, self._language = filling, language
        self._problems_shown = False
        self._calculating = Calculating(filling, self)
        self._calculating.settled.connect(self._on_settled)
        self.setObjectName("questionnaire_form")
        self._title = label("", "title")
        self._message = InlineMessage()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._page = QWidget()
        self._page_layout = page_layout(self._page)
        self._page_layout.addWidget(self._title)
        self._page_layout.addWidget(self._message)
        self._body = FormBody(filling, language)
        self._page_layout.addWidget(self._body)
        self._page_layout.addStretch(1)
        self._scroll.setWidget(self._page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        self._connect_body()
        self._update_title()

    def _connect_body(self) -> None:
        self._body.answered.connect(self._on_body_answered)
        self._body.repetitions_changed.connect(self._on_repetitions_changed)

    def _update_title(self) -> None:
        title = self._filling.questionnaire.title_in(self._language)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)
        self._page.setMaximumWidth(self.fontMetrics().averageCharWidth() * _LETTERS)

    @property
    def body(self) -> FormBody:
        """The items on screen; replaced when the language or a repetition changes."""
        return self._body

    def set_language(self, code: str) -> None:
        """Show the form in another language, keeping the answers.

        Args:
            code: BCP 47, such as ``bn``.
        """
        self._language = code
        self._rebuild()

    def _rebuild(self) -> None:
        place = self._scroll.verticalScrollBar().value()
        old, self._body = self._body, FormBody(self._filling, self._language)
        self._page_layout.replaceWidget(old, self._body)
        self._body.show()
        old.hide()
        old.deleteLater()
        self._connect_body()
        self._update_title()
        if self._problems_shown and self._filling.settled:
            self._mark_problems()
        self._page_layout.activate()
        self._scroll.verticalScrollBar().setValue(place)

    def show_problems(self) -> tuple[FormProblem, ...]:
        """Show the problems beside the questions, and go to the first one.

        Returns:
            The problems in the order of the form; empty if there are none.
        """
        self._problems_shown = True
        problems = self._mark_problems()
        fields = (self._body.field(each.link_id, each.path) for each in problems)
        first = next((field for field in fields if field is not None), None)
        if first is not None:
            first.focus_first()
            self._page_layout.activate()
            self._scroll.ensureWidgetVisible(first)
        return problems

    def _mark_problems(self) -> tuple[FormProblem, ...]:
        problems = self._filling.problems()
        unseen = self._body.show_problems(problems)
        if not problems:
            self._message.show_message("success", self.tr("Everything asked for is answered."))
            return problems
        sentences = [self.tr("Some questions need another look. They are marked below.")]
        sentences += dict.fromkeys(sentence(each) for each in unseen)
        self._message.show_message("attention", " ".join(sentences))
        return problems

    def response(
        self, *, completed: bool = False, authored: datetime | None = None
    ) -> dict[str, Any]:
        """Return the answers as a QuestionnaireResponse.

        Args:
            completed: Whether the person has finished, or only paused.
            authored: When, with its time zone; now if left out.
        """
        moment = authored or local(datetime.now(UTC))
        return self._filling.response(completed=completed, authored=moment, language=self._language)

    def whole_height(self, width: int) -> int:
        """Return the height in pixels at which nothing scrolls, for a given width."""
        width = min(width, self._page.maximumWidth())
        return max(
            self._page_layout.heightForWidth(width), self._page_layout.minimumSize().height()
        )

    def when_settled(self, work: Callable[[], None]) -> None:
        """Call `work` once the form's expressions are calculated, which may take seconds."""
        self._calculating.when_settled(work)

    def _on_body_answered(self) -> None:
        self._calculating.begin()
        self._on_settled()
        self.changed.emit()

    def _on_settled(self) -> None:
        self._body.refresh()
        if self._problems_shown and self._filling.settled:
            self._mark_problems()

    def _on_repetitions_changed(self, link_id: str, path: tuple[int, ...]) -> None:
        self._calculating.begin()
        self._rebuild()
        field = self._body.field(link_id, path)
        if field is not None:
            field.focus_first()
        self.changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Calculate what the form begins with."""
        super().showEvent(event)
        self._calculating.begin()
        self._body.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Set every text again in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._rebuild()
