"""A card with letters that wait for colleagues at another laptop."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_desk.services.laptops.letter_files import LETTERS_FILE, Waiting
from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.card import Card
from ui.design.layout.layouts import SPACE_SMALL, column, row
from ui.design.messages.file_dialog import Guard, file_to_read, file_to_write
from ui.design.styling import label
from ui.design.translated import Translated


class LettersCard(Translated):
    """Lists how many letters wait for whom, saves them, and opens a letters file.

    Signals:
        save_requested(str, Path): Save the letters for the person with this id.
        open_requested(Path): Import a letters file.
    """

    save_requested = Signal(str, object)
    open_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Waiting] = []
        self._card, self._what = Card(), label("", "body")
        self._none = label("", "muted")
        self._none.setObjectName("no_letters")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_SMALL)
        self._open = primary_button("")
        self._open.setObjectName("open_letters")
        self._card.add(self._what, self._none, self._rows, row(self._open, None))
        self.setLayout(column(self._card))
        self._open.clicked.connect(self._on_open_clicked)
        self.setFocusProxy(self._open)
        self.retranslate()

    def show_waiting(self, waiting: Sequence[Waiting]) -> None:
        """Show how many letters wait for whom."""
        self._waiting = list(waiting)
        while (item := self._rows.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        for one in self._waiting:
            self._rows.addWidget(self._line(one))
        self._none.setVisible(not self._waiting)

    def _line(self, one: Waiting) -> QWidget:
        text, button = label(self._text(one), "body"), plain_button("")
        button.setObjectName(f"save_letters_{one.person}")
        set_button_text(button, self.tr("Save as a file…"))
        button.setAccessibleName(self.tr("Save letters for {name}").format(name=one.name))
        button.clicked.connect(lambda: self._on_save_clicked(one))
        line = QWidget()
        layout = row(text, button)
        layout.setStretch(0, 1)
        line.setLayout(layout)
        return line

    def _text(self, one: Waiting) -> str:
        text = self.tr("For {name}: {count}")
        if one.own:
            text = self.tr("For you, not opened here: {count}")
        return text.format(name=one.name, count=one.letters)

    def _on_save_clicked(self, one: Waiting) -> None:
        title = self.tr("Save letters for {name}").format(name=one.name)
        path = file_to_write(self, title, LETTERS_FILE, self.tr("Letters (*.cdl)"), Guard.LOCKED)
        if path:
            self.save_requested.emit(one.person, path)

    def _on_open_clicked(self) -> None:
        title = self.tr("Open a letters file")
        path = file_to_read(self, title, self.tr("Letters (*.cdl)"))
        if path:
            self.open_requested.emit(path)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Letters between laptops"))
        self._what.setText(
            self.tr(
                "Summaries, and word that one was taken back or read, wait here until their "
                "recipient signs in. If that is at another laptop, please save them as a file and "
                "bring it there. Only the recipient can open what is in it. The letters stay here "
                "as well until word comes back, so you may save them again."
            )
        )
        self._none.setText(self.tr("No letters wait at this laptop."))
        set_button_text(self._open, self.tr("Open a letters file…"))
        self.show_waiting(self._waiting)
