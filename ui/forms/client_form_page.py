"""The page on which a client answers a form alone: large, in their language, and nothing else."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from forms.filling import Filling
from forms.languages import spoken
from ui import words
from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.choice_box import ChoiceBox
from ui.design.layout.layouts import column, hide_unless, page_layout, row
from ui.design.recording import mark_only_meant
from ui.design.styling import label
from ui.forms.offered_languages import code_of
from ui.questionnaire.pictures import Pictures
from ui.questionnaire.questionnaire_form import QuestionnaireForm
from ui.questionnaire.texts import FINISH, KEPT, LANGUAGE, LOCK, REFUSED, STOP, THANKS, said


class ClientFormPage(QWidget):
    """A form, one question at a time, and thanks; it fills the screen.

    Args:
        filling: The answers; they change as the client answers.
        language: The language to begin in (BCP 47).
        languages: The languages that the client can choose from.
        pictures: Draws the pictures of the form.
        parent: Its parent, if any.

    Signals:
        changed: The client changed an answer, or the language.
        finished: Save the answers.
        closed: Lock the desk.
    """

    changed = Signal()
    finished = Signal()
    closed = Signal()

    def __init__(
        self,
        filling: Filling,
        language: str,
        languages: Sequence[str],
        pictures: Pictures | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("client_form_page")
        self.language = spoken(filling.questionnaire, language)
        self._form = QuestionnaireForm(filling, self.language, one_by_one=True, pictures=pictures)
        self._form.setObjectName("client_form")
        self._choice, self._choice_label = ChoiceBox(), label("", "muted")
        self._choice.setObjectName("client_language")
        for code in languages:
            self._choice.addItem(words.language_name(code), code)
        self._choice.setCurrentIndex(self._choice.findData(code_of(self.language)))
        self._finish, self._close = primary_button(""), primary_button("")
        self._stop, self._refused = plain_button(""), label("", "error")
        self._thanks = label("", "title")
        self._finish.setObjectName("client_finish")
        self._stop.setObjectName("client_stop")
        self._close.setObjectName("client_close")
        mark_only_meant(self._stop)
        self._thanks.setObjectName("client_thanks")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._asking())
        self._stack.addWidget(self._thanking())
        page_layout(self).addWidget(self._stack)
        self._connect_signals()
        self._say()
        self.setFocusProxy(self._form)

    def begin(self) -> None:
        """Put the cursor where the client answers first."""
        self._form.focus_first()

    def _asking(self) -> QWidget:
        place = QWidget()
        self._choosing = QWidget()
        self._choosing.setLayout(row(self._choice_label, self._choice))
        hide_unless(self._choice.count() > 1, self._choosing)
        self._refused.hide()
        top = row(self._choosing, None, self._stop)
        layout = column(top, self._form, self._refused, row(self._finish, None))
        layout.setStretchFactor(self._form, 1)
        place.setLayout(layout)
        return place

    def _thanking(self) -> QWidget:
        place = QWidget()
        layout = column(self._thanks, row(self._close, None))
        layout.addStretch(1)
        place.setLayout(layout)
        return place

    def _connect_signals(self) -> None:
        self._form.changed.connect(self.changed)
        self._form.end_reached.connect(self._finish.setVisible)
        self._choice.activated.connect(self._on_language_chosen)
        self._finish.clicked.connect(self._on_finish_clicked)
        self._stop.clicked.connect(lambda: self._end(KEPT))
        self._close.clicked.connect(self.closed)

    def _say(self) -> None:
        """Set every text in the language that the form is in."""
        self.setProperty("language", self.language)
        for button, text in ((self._finish, FINISH), (self._stop, STOP), (self._close, LOCK)):
            set_button_text(button, said(text, self.language))
        self._choice_label.setText(said(LANGUAGE, self.language))
        self._choice.setAccessibleName(said(LANGUAGE, self.language))
        self._finish.setVisible(self._form.at_end)

    def _on_language_chosen(self) -> None:
        self.language = str(self._choice.currentData())
        self._form.set_language(self.language)
        self._say()
        self.changed.emit()

    def _on_finish_clicked(self) -> None:
        self._refused.hide()
        self._form.when_settled(self._finish_settled)

    def _finish_settled(self) -> None:
        if not self._form.show_problems():
            self.finished.emit()

    def thank(self) -> None:
        """Show thanks, in place of what the client answered."""
        self._end(THANKS)

    def _end(self, text: str) -> None:
        self._thanks.setText(said(text, self.language))
        self._stack.setCurrentIndex(1)
        self._form.hide()
        self.setFocusProxy(self._close)
        self._close.setFocus()

    def refuse(self) -> None:
        """Say that saving failed."""
        self._refused.setText(said(REFUSED, self.language))
        self._refused.show()
