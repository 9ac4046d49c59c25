"""A card for printing the scores and saving them for other programs."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.services.assessments.export import Files
from ui.design.buttons import plain_button, quiet_button, set_button_text
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column
from ui.design.messages.file_dialog import Guard, file_to_write
from ui.design.messages.passphrase_card import PassphraseCard
from ui.design.messages.question import Question
from ui.design.styling import label
from ui.design.translated import Translated

_KINDS: Mapping[Files, str] = {
    Files.CSV: "CSV (*.csv)",
    Files.RESPONSES: "FHIR (*.json)",
    Files.OBSERVATIONS: "FHIR (*.json)",
}


class ExportCard(Translated):
    """Offers the locked archive first, and a file without a lock after a question.

    Attributes:
        passphrase: Shows the passphrase of the archive until it is noted.

    Signals:
        print_requested: Print the scores over time.
        locked_requested(Path): Save the locked archive to this path.
        open_requested(Path, Files): Save this file without a lock.
    """

    print_requested = Signal()
    locked_requested = Signal(object)
    open_requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card, self._what = Card(), label("", "muted")
        self._print, self._locked = plain_button(""), plain_button("")
        self._print.setObjectName("print_scores")
        self._locked.setObjectName("export_locked")
        self._files = ChoiceBox()
        self._files.setObjectName("export_file")
        for file in Files:
            self._files.addItem("", file)
        self._field = Field("", self._files)
        self._open = quiet_button("")
        self._open.setObjectName("export_open")
        self._question = Question()
        self.passphrase = PassphraseCard()
        self._card.add(self._what, FittingRow(self._print, self._locked), self.passphrase)
        self._card.add(self._field, FittingRow(self._open), self._question)
        self.setLayout(column(self._card))
        self._print.clicked.connect(self.print_requested)
        self._locked.clicked.connect(self._on_locked_clicked)
        self._open.clicked.connect(self._on_open_clicked)
        self._question.agreed.connect(self._on_agreed)
        self.retranslate()

    def _on_locked_clicked(self) -> None:
        title = self.tr("Save answers and scores, locked")
        path = file_to_write(
            self, title, "scores.zip", self.tr("Locked archive (*.zip)"), guard=Guard.LOCKED
        )
        if path:
            self.locked_requested.emit(path)

    def _on_open_clicked(self) -> None:
        self._question.ask(
            str(self._files.currentData()),
            lambda: self.tr(
                "A file without a lock can be read by anybody who finds it. The locked archive "
                "above holds the same. Save it without a lock all the same?"
            ),
            lambda: self.tr("Save without a lock…"),
        )

    def _on_agreed(self, what: str) -> None:
        file = Files(what)
        path = file_to_write(
            self, self.tr("Save without a lock"), str(file), _KINDS[file], guard=Guard.OPEN
        )
        if path:
            self.open_requested.emit(path, file)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Print or save"))
        self._what.setText(
            self.tr(
                "Every questionnaire and form of this client, under their code: answers and scores "
                "for other programs (FHIR), and a table."
            )
        )
        set_button_text(self._print, self.tr("Print the scores…"))
        set_button_text(self._locked, self.tr("Save a locked archive…"))
        names = (
            self.tr("Table of the scores (CSV)"),
            self.tr("Answers for other programs (FHIR)"),
            self.tr("Scores for other programs (FHIR)"),
        )
        for place, name in enumerate(names):
            self._files.setItemText(place, name)
        self._field.set_texts(self.tr("One file without a lock"))
        set_button_text(self._open, self.tr("Save without a lock…"))
