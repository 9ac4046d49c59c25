"""A whole form to fill in."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from forms.filling import Filling
from forms.problems import FormProblem
from ui.design.layout.layouts import page_layout
from ui.design.messages.inline_message import InlineMessage
from ui.questionnaire.form_body import FormBody
from ui.questionnaire.texts import plain_label, sentence

_LETTERS = 100
"""How wide the form may become, in letters: longer lines are hard to read."""


class QuestionnaireForm(QWidget):
    """Shows a form, takes the answers and says what needs another look.

    Args:
        filling: The answers so far; they change as the person answers.
        language: The language of the form's texts (BCP 47); where a text has no translation, and
            for an empty language, it is shown as the form gives it.
        parent: Its parent, if any.

    Signals:
        changed(): An answer, or how often a group is filled, has changed.
    """

    changed = Signal()

    def __init__(self, filling: Filling, language: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling, self._language = filling, language
        self._problems_shown = False
        self.setObjectName("questionnaire_form")
        self._title = plain_label("", "title")
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
        self._name()

    def _connect_body(self) -> None:
        self._body.answered.connect(self._on_body_answered)
        self._body.repetitions_changed.connect(self._on_repetitions_changed)

    def _name(self) -> None:
        title = self._filling.questionnaire.title_in(self._language)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)
        self._page.setMaximumWidth(self.fontMetrics().averageCharWidth() * _LETTERS)

    @property
    def body(self) -> FormBody:
        """The items on screen; another one after the language or a repetition changed."""
        return self._body

    def set_language(self, code: str) -> None:
        """Show the form in another language; the answers stay.

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
        self._name()
        if self._problems_shown:
            self._say_problems()
        self._page_layout.activate()
        self._scroll.verticalScrollBar().setValue(place)

    def show_problems(self) -> tuple[FormProblem, ...]:
        """Say beside the questions what needs another look, and go to the first of them.

        Returns:
            What needs another look, in the order of the form; nothing where all is well.
        """
        self._problems_shown = True
        found = self._say_problems()
        fields = (self._body.field(each.link_id, each.path) for each in found)
        first = next((field for field in fields if field is not None), None)
        if first is not None:
            first.focus_first()
            self._page_layout.activate()
            self._scroll.ensureWidgetVisible(first)
        return found

    def _say_problems(self) -> tuple[FormProblem, ...]:
        found = self._filling.problems()
        unseen = self._body.show_problems(found)
        if not found:
            self._message.show_message("success", self.tr("Everything asked for is answered."))
            return found
        said = [self.tr("Some questions need another look. They are marked below.")]
        said += dict.fromkeys(sentence(each) for each in unseen)
        self._message.show_message("attention", " ".join(said))
        return found

    def response(
        self, *, completed: bool = False, authored: datetime | None = None
    ) -> dict[str, Any]:
        """Return the answers as a QuestionnaireResponse.

        Args:
            completed: Whether the person has finished, or only paused.
            authored: When, with its time zone; now where it is left out.
        """
        moment = authored or datetime.now().astimezone()
        return self._filling.response(completed=completed, authored=moment, language=self._language)

    def whole_height(self, width: int) -> int:
        """Return how tall the form must be at a width for nothing to be scrolled, in pixels."""
        width = min(width, self._page.maximumWidth())
        return max(
            self._page_layout.heightForWidth(width), self._page_layout.minimumSize().height()
        )

    def _on_body_answered(self) -> None:
        if self._problems_shown:
            self._say_problems()
        self.changed.emit()

    def _on_repetitions_changed(self, link_id: str, path: tuple[int, ...]) -> None:
        self._rebuild()
        field = self._body.field(link_id, path)
        if field is not None:
            field.focus_first()
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Say the own words again in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._rebuild()
