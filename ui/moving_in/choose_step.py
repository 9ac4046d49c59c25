"""The first step of moving in: choosing the file."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.office_time import local_day
from ui.dates import day_text
from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.card import Card
from ui.design.layout.layouts import column, row
from ui.design.layout.prose import prose
from ui.design.messages.file_dialog import file_to_read
from ui.design.messages.question import Question
from ui.design.styling import label
from ui.design.translated import Translated


class ChooseStep(Translated):
    """Says what can be moved in, asks for the file, and offers to take the last list out again.

    Signals:
        file_chosen(Path): Read this file.
        undo_requested: Take out again what was moved in last.
    """

    file_chosen = Signal(object)
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moved: tuple[int, datetime] | None = None
        self._what, self._safe = label("", "body"), label("", "muted")
        self._choose = primary_button("")
        self._choose.setObjectName("choose_list")
        self._last, self._last_text = Card(), label("", "body")
        self._undo = plain_button("")
        self._undo.setObjectName("undo_moving_in")
        self._question = Question()
        card = Card()
        card.add(prose(self._what), prose(self._safe), row(self._choose, None))
        self._last.add(self._last_text, row(self._undo, None))
        self.setLayout(column(self._question, self._last, card))
        self._choose.clicked.connect(self._on_choose_clicked)
        self._undo.clicked.connect(self._ask)
        self._question.agreed.connect(lambda _what: self.undo_requested.emit())
        self._question.declined.connect(self._undo.setFocus)
        QShortcut(QKeySequence("Escape"), self._question, self._question.decline)
        self.setFocusProxy(self._choose)
        self.show_last(None)
        self.retranslate()

    def show_last(self, moved: tuple[int, datetime] | None) -> None:
        """Offer to take the last list out again; `None` hides the offer.

        Args:
            moved: How many files it made, and when.
        """
        self._moved = moved
        self._question.clear()
        self._last.setVisible(moved is not None)
        if moved is not None:
            text = self.tr(
                "Files imported on {day}: {count}. They can be taken out together until one of "
                "them is used."
            )
            self._last_text.setText(text.format(day=day_text(local_day(moved[1])), count=moved[0]))

    def _ask(self) -> None:
        if self._moved is not None:
            count = self._moved[0]
            self._question.ask(
                "",
                lambda: self.tr(
                    "Files that are taken out: {count}. Everything the list brought into them is "
                    "destroyed here for good; the list itself stays where it is."
                ).format(count=count),
                lambda: self.tr("Take them out"),
            )

    def _on_choose_clicked(self) -> None:
        kinds = self.tr("Lists (*.csv *.xlsx *.ods *.txt *.tsv *.json)")
        path = file_to_read(self, self.tr("Choose a list"), kinds)
        if path:
            self.file_chosen.emit(path)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._what.setText(
            self.tr(
                "The list may be an Excel workbook, an OpenDocument spreadsheet, a CSV file or a "
                "FHIR bundle, with the headings in one row and one person in each row below."
            )
        )
        self._safe.setText(
            self.tr(
                "Nothing is added before you have seen what each row becomes. The list itself "
                "stays where it is; it is not protected there, so please think of deleting it "
                "afterwards."
            )
        )
        set_button_text(self._choose, self.tr("Choose a list…"))
        self._last.set_title(self.tr("Imported last"))
        set_button_text(self._undo, self.tr("Take them out again"))
        self.show_last(self._moved)
