"""Shows a designed form as whoever fills it in will see it, and says what of it works."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forms.checking.notes import Note
from forms.filling import Filling
from forms.model import Questionnaire
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.deleting import delete_page
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column
from ui.design.layout.page_header import PageHeader
from ui.design.messages.inline_message import InlineMessage
from ui.design.translated import Phrase, Translated
from ui.questionnaire.pictures import Pictures
from ui.questionnaire.questionnaire_form import QuestionnaireForm
from ui.questionnaire.texts import note_sentence


class PreviewView(Translated):
    """The form, drawn by the very renderer that shows it to clients.

    Args:
        parent: Its parent, if any.

    Signals:
        back_requested: Go on designing.
        sign_requested: Sign the form into the office's library.
    """

    back_requested = Signal()
    sign_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header, self._verdict = PageHeader(""), InlineMessage()
        self._verdict.setObjectName("form_verdict")
        self._back, self._sign = quiet_button(""), primary_button("")
        self._back.setObjectName("back_to_design")
        self._sign.setObjectName("sign_form")
        self._place = QVBoxLayout()
        self._form: QuestionnaireForm | None = None
        self._shown: tuple[Questionnaire, tuple[Note, ...], str, int] | None = None
        layout = column(self._header, self._verdict, FittingRow(self._back, self._sign))
        layout.addLayout(self._place)
        layout.addStretch(1)
        self.setLayout(layout)
        self._back.clicked.connect(self.back_requested)
        self._sign.clicked.connect(self.sign_requested)
        self.setFocusProxy(self._sign)
        self.retranslate()

    def show_form(
        self,
        filling: Filling,
        notes: Sequence[Note],
        language: str,
        *,
        signable: bool,
        pictures: Pictures | None = None,
    ) -> None:
        """Show a form and what of it works.

        Args:
            filling: The form, unanswered.
            notes: What does not work, in sentences; nothing if everything does.
            language: The language of its texts.
            signable: Whether the person may sign it into the library.
            pictures: Draws the pictures of the form.
        """
        self.clear()
        number = sum(1 for item in filling.questionnaire.walk() if item.asks and not item.signs)
        self._shown = filling.questionnaire, tuple(notes), language, number
        self._say()
        self._sign.setVisible(signable and number > 0)
        self._form = QuestionnaireForm(filling, language, scrolls=False, pictures=pictures)
        self._place.addWidget(self._form)
        self._form.show()

    def _say(self) -> None:
        """Say in words what of the form works."""
        if self._shown is None:
            return
        form, notes, language, number = self._shown
        if not number:
            self._verdict.show_message("attention", lambda: self.tr("The form asks nothing yet."))
        elif notes:
            lines = [note_sentence(note, form, language) for note in notes]
            self._verdict.show_message(
                "attention",
                lambda: "\n".join(
                    [self.tr("It can be used, but not all of it works here."), *lines]
                ),
            )
        else:
            self._verdict.show_message(
                "success",
                lambda: self.tr("Everything in this form works here. Questions: {number}").format(
                    number=number
                ),
            )

    def show_refused(self, sentence: Phrase) -> None:
        """Say why the form cannot be used at all."""
        self.clear()
        self._verdict.show_message("attention", sentence)
        self._sign.hide()

    def clear(self) -> None:
        """Show no form."""
        self._shown = None
        self._verdict.clear()
        if self._form is not None:
            self._place.removeWidget(self._form)
            self._form.hide()
            delete_page(self._form)
            self._form = None

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(self.tr("Preview"), self.tr("Answers given here are not saved."))
        set_button_text(self._back, self.tr("Back to the design"))
        set_button_text(self._sign, self.tr("Sign into the library"))
        self._say()
