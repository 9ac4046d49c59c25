"""What people said of the service, and the sheet on which a group of survivors talks about it."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.services.caseload import feedback
from counsel_desk.services.caseload.report import Report
from counsel_desk.services.voice import voice_wording
from ui import words
from ui.dates import day_text
from ui.design.buttons import primary_button, set_button_text
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.layout.layouts import column, row
from ui.design.layout.prose import prose
from ui.design.styling import label
from ui.design.translated import Translated
from ui.languages import KNOWN


class FeedbackTab(Translated):
    """What the sheet would say, and in which language it is wanted.

    Signals:
        sheet_requested(str): Print the sheet in the language of this code.
    """

    sheet_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: Report | None = None
        self._chosen = False
        self._what, self._until = label("", "muted"), label("", "body")
        self._until.setObjectName("feedback_until")
        self._language, self._sheet = ChoiceBox(), primary_button("")
        self._language.setObjectName("feedback_language")
        self._sheet.setObjectName("feedback_sheet")
        self._field, self._card = Field("", self._language), Card()
        self._card.add(prose(self._what), self._field, row(self._sheet, None))
        self._parts = [Card() for _subject in voice_wording.ASKED]
        self._said = [
            [(label("", "label"), label("", "body")) for _question in questions]
            for questions in voice_wording.ASKED.values()
        ]
        for card, lines in zip(self._parts, self._said, strict=True):
            card.add(*(column(question, said, spacing=0) for question, said in lines))
        layout = column(self._card, self._until, *self._parts)
        layout.addStretch(1)
        self.setLayout(layout)
        self._sheet.clicked.connect(
            lambda: self.sheet_requested.emit(str(self._language.currentData()))
        )
        self._language.activated.connect(lambda _place: self._on_chosen())
        for code in KNOWN:
            self._language.addItem(words.language_name(code), code)
        self.retranslate()

    def show_report(self, report: Report) -> None:
        """Show what people said, from the figures of this office."""
        self._report = report
        self._show()

    def choose(self, language: str) -> None:
        """Choose the language of the sheet by its code, unless the person chose one."""
        if not self._chosen:
            self._language.setCurrentIndex(max(0, self._language.findData(language)))

    def _on_chosen(self) -> None:
        self._chosen = True

    def _show(self) -> None:
        found = feedback.in_words(
            self._report,
            lambda text, **values: words.translated(feedback.CONTEXT, text).format(**values),
            lambda text, **_values: words.translated(voice_wording.CONTEXT, text),
        )
        text = self.tr(
            "Too few people have answered, or agreed to be counted, for anything to be shown yet."
        )
        if found.day:
            text = self.tr("Answers given up to {day}").format(day=day_text(found.day))
        self._until.setText(text)
        for (title, answers), card, lines in zip(found.parts, self._parts, self._said, strict=True):
            card.set_title(title)
            card.setVisible(found.day is not None)
            for (asked, answer), (question, said) in zip(answers, lines, strict=True):
                question.setText(asked)
                said.setText(answer)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Feedback, for a group of survivors"))
        self._what.setText(
            self.tr(
                "What people said of the service, in plain words, with questions for a talk "
                "together. Nobody can be found in it: it has shared answers only, of people who "
                "agreed to statistics, in groups of five or more."
            )
        )
        self._field.set_texts(self.tr("Language of the sheet"))
        set_button_text(self._sheet, self.tr("Show the sheet…"))
        with QSignalBlocker(self._language):
            for place, code in enumerate(KNOWN):
                self._language.setItemText(place, words.language_name(code))
        self._show()
