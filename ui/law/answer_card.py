"""A card with one statement of law and the lawyer's answer to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.law.statement import LONGEST_NAME, LawyersAnswer, Shown
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.card import Card
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.text_box import TextBox
from ui.design.layout.layouts import column, row
from ui.design.messages.law_lines import LawLines
from ui.design.recording import mark_recording
from ui.design.translated import Translated


class AnswerCard(Translated):
    """Shows a statement, and takes who checked it, when, and their words.

    Attributes:
        key: The key of the statement that is shown; empty if there is none.

    Signals:
        answered(LawyersAnswer): Keep this answer; `None` removes it.
    """

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self._card, self._lines = Card(), LawLines()
        self._by, self._day, self._says = QLineEdit(), DayEdit(), TextBox("lawyer_words")
        self._by.setObjectName("lawyer")
        self._by.setMaxLength(LONGEST_NAME)
        self._day.setObjectName("lawyer_day")
        self._by_field, self._day_field = Field("", self._by), Field("", self._day)
        self._says_field = Field("", self._says)
        self._keep, self._remove = primary_button(""), quiet_button("")
        self._keep.setObjectName("keep_answer")
        self._remove.setObjectName("remove_answer")
        mark_recording(self._keep, self._remove)
        buttons = row(self._remove, None, self._keep)
        self._card.add(self._lines, self._by_field, self._day_field, self._says_field, buttons)
        layout = column(self._card)
        layout.addStretch(1)
        self.setLayout(layout)
        self._keep.clicked.connect(self._on_keep_clicked)
        self._remove.clicked.connect(lambda: self.answered.emit(None))
        self._shown = self._typed()
        self.show_statement(None)
        self.retranslate()

    @property
    def changed(self) -> bool:
        """Whether an answer is half written."""
        return self._typed() != self._shown

    def show_statement(self, statement: Shown | None) -> None:
        """Show a statement and its answer, unless another is half written; nothing for `None`."""
        same = statement is not None and statement.key == self.key
        self.setEnabled(statement is not None)
        self.key = statement.key if statement else ""
        self._card.set_title(statement.named if statement else "")
        self._lines.show_statements([statement] if statement else [])
        if same and self.changed:
            return
        answer = statement.answer if statement else None
        self._by.setText(answer.by if answer else "")
        self._day.set_value(answer.day if answer else None)
        self._says.setPlainText(answer.says if answer else "")
        self._remove.setVisible(answer is not None)
        self._shown = self._typed()
        for each in (self._by_field, self._day_field):
            each.set_error(None)

    def _typed(self) -> tuple[str, str, str]:
        return self._by.text(), self._day.text(), self._says.toPlainText()

    def _on_keep_clicked(self) -> None:
        by, day = self._by.text().strip(), self._day.value()
        self._by_field.set_error(None if by else (lambda: self.tr("Please write who answered.")))
        self._day_field.set_error(
            None if day else (lambda: self.tr("Please write the day, for example 31-12-2026."))
        )
        if by and day:
            self._shown = self._typed()
            self.answered.emit(LawyersAnswer(by, day, self._says.toPlainText().strip()))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._by_field.set_texts(self.tr("The office's lawyer"))
        self._day_field.set_texts(self.tr("Answered on"))
        self._says_field.set_texts(
            self.tr("In the lawyer's words"),
            self.tr("They are shown in place of the statement. Leave this empty if it is right."),
        )
        set_button_text(self._keep, self.tr("Save the answer"))
        set_button_text(self._remove, self.tr("Remove the answer"))
