"""The page that a client fills in alone: large, one question at a time, in their language."""

from functools import partial

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from counsel_desk.domain.voice import QUESTIONS
from counsel_desk.services.voice.voice_wording import Wording
from ui.design.buttons import plain_button, primary_button, quiet_button, set_button_text
from ui.design.fields.text_box import TextBox
from ui.design.layout.current_stack import CurrentStack
from ui.design.layout.layouts import column, page_layout, row, scroll_part_into_view
from ui.design.recording import mark_only_meant
from ui.design.styling import label, restyle

_WORDS, _THANKS = QUESTIONS, QUESTIONS + 1
_LINES = 5


class VoicePage(QWidget):
    """Three questions, a text field, and thanks; it fills the whole window.

    No draft is saved: the counsellor would see it.

    Args:
        words: The texts of the page.
        parent: Its parent, if any.

    Signals:
        finished(tuple, str, bool): The answers, the text, and whether the counsellor may see them.
        closed: Lock the desk.
    """

    finished = Signal(object, str, bool)
    closed = Signal()

    def __init__(self, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("voice_page")
        self._words = words
        self._answers: list[int | None] = [None] * QUESTIONS
        self._stack = CurrentStack(lines=0)
        self._first: list[QWidget] = []
        for number in range(QUESTIONS):
            self._add(*self._build_question(number))
        self._add(*self._build_words())
        self._add(*self._build_thanks())
        self._back, self._stop = plain_button(""), plain_button("")
        for button, name, text in (
            (self._back, "voice_back", words.back),
            (self._stop, "voice_stop", words.stop),
        ):
            button.setObjectName(name)
            set_button_text(button, text)
        layout = page_layout(self)
        layout.addWidget(self._stack, 1)
        layout.addLayout(row(self._back, self._stop, None))
        self._back.clicked.connect(self._go_back)
        QShortcut(QKeySequence("Left"), self, self._go_back)
        for answer in range(1, len(words.answers) + 1):
            QShortcut(QKeySequence(str(answer)), self, partial(self._on_number_typed, answer))
        self._stop.clicked.connect(lambda: self._show(_THANKS))
        mark_only_meant(self._stop)
        self._show(0)

    def _go_back(self) -> None:
        if 0 < self._stack.currentIndex() < _THANKS:
            self._show(self._stack.currentIndex() - 1)

    def _on_number_typed(self, answer: int) -> None:
        if self._stack.currentIndex() < QUESTIONS:
            self._on_answered(self._stack.currentIndex(), answer)

    def _add(self, parts: QVBoxLayout, first: QWidget) -> None:
        place = QWidget()
        parts.addStretch(1)
        place.setLayout(parts)
        self._stack.addWidget(place)
        self._first.append(first)

    def _build_question(self, number: int) -> tuple[QVBoxLayout, QWidget]:
        words = self._words
        parts: list[QWidget] = [label(words.intro, "reading")] if number == 0 else []
        question = label(words.questions[number], "reading-heading")
        question.setObjectName(f"voice_question_{number}")
        parts += [label(words.numbers[number], "muted"), question]
        answers = [
            self._answer(number, place + 1, f"{place + 1}   {text}")
            for place, text in enumerate(words.answers)
        ]
        skip = self._answer(number, None, words.skip)
        return column(*parts, *answers, skip), answers[0]

    def _answer(self, number: int, answer: int | None, text: str) -> QPushButton:
        button = plain_button("") if answer else quiet_button("")
        button.setObjectName(f"voice_{number}_{answer or 'skip'}")
        restyle(button, role="large-answer")
        button.setCheckable(True)
        set_button_text(button, text)
        button.clicked.connect(lambda: self._on_answered(number, answer))
        return button

    def _build_words(self) -> tuple[QVBoxLayout, QWidget]:
        words = self._words
        self._text, self._share = TextBox("voice_text", _LINES), QCheckBox(words.share)
        self._text.setAccessibleName(words.text)
        self._share.setObjectName("voice_share")
        self._share.setAccessibleName(words.share)
        self._share.setAccessibleDescription(words.share_help)
        for each in (self._text, self._share):
            restyle(each, role="large-answer")
        self._refused = label("", "error")
        finish = primary_button("")
        finish.setObjectName("voice_finish")
        set_button_text(finish, words.finish)
        restyle(finish, role="large")
        finish.clicked.connect(self._on_finish_clicked)
        parts = (label(words.text, "reading-heading"), self._text, self._share)
        help_text = label(words.share_help, "reading")
        return column(*parts, help_text, self._refused, row(finish, None)), self._text

    def _build_thanks(self) -> tuple[QVBoxLayout, QWidget]:
        thanks = label(self._words.thanks, "reading-heading")
        thanks.setObjectName("voice_thanks")
        close = primary_button("")
        close.setObjectName("voice_close")
        set_button_text(close, self._words.close)
        restyle(close, role="large")
        close.clicked.connect(self.closed)
        return column(thanks, row(close, None)), close

    def _show(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self._back.setVisible(0 < place < _THANKS)
        self._stop.setVisible(place < _THANKS)
        self.setFocusProxy(self._first[place])
        self._first[place].setFocus()
        scroll_part_into_view(self, QRect(0, 0, 1, 1))

    def _on_answered(self, number: int, answer: int | None) -> None:
        self._answers[number] = answer
        for other in (*range(1, len(self._words.answers) + 1), None):
            button = self.findChild(QPushButton, f"voice_{number}_{other or 'skip'}")
            if button is not None:
                button.setChecked(other == answer)
        self._show(number + 1)

    def _on_finish_clicked(self) -> None:
        self._refused.setText("")
        text, share = self._text.toPlainText(), self._share.isChecked()
        self.finished.emit(tuple(self._answers), text, share)

    def thank(self) -> None:
        """Show thanks, and clear what the client entered."""
        self._answers = [None] * QUESTIONS
        self._text.clear()
        self._share.setChecked(False)
        self._show(_THANKS)

    def refuse(self) -> None:
        """Show that saving failed."""
        self._refused.setText(self._words.refused)
