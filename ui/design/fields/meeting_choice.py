"""The choice of what laptops exchange over."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.design.buttons import plain_button, set_button_text
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column
from ui.design.messages.file_dialog import file_to_read, folder_to_use
from ui.design.path_text import path_text
from ui.design.styling import label
from ui.design.translated import Translated


class MeetingChoice(Translated):
    """A folder, which may be on a stick, or the office server.

    Args:
        parent: Its parent, if any.

    Attributes:
        buttons: The two buttons, in a row.

    Signals:
        folder_chosen(Path): Exchange over this folder.
        ticket_chosen(Path): Exchange over the office server of this ticket.
    """

    folder_chosen = Signal(object)
    ticket_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._server = ""
        self._place = label("", "muted")
        self._place.setObjectName("meeting_place")
        self._choose, self._serve = plain_button(""), plain_button("")
        self._choose.setObjectName("choose_exchange_folder")
        self._serve.setObjectName("choose_office_server")
        self.buttons = FittingRow(self._choose, self._serve)
        self.setLayout(column(self._place, self.buttons))
        self.setFocusProxy(self._choose)
        self._choose.clicked.connect(self._on_choose_clicked)
        self._serve.clicked.connect(self._on_serve_clicked)
        self.retranslate()

    def show_place(self, folder: Path | None, server: str) -> None:
        """Show what is chosen: a folder, a server by its name or file, or nothing yet."""
        self._folder, self._server = folder, server
        self._say()

    def _say(self) -> None:
        text = self.tr("Neither a folder nor an office server is chosen yet.")
        if self._server:
            text = self.tr("Office server: {server}").format(server=self._server)
        elif self._folder is not None:
            text = self.tr("Folder: {folder}").format(folder=path_text(self._folder))
        self._place.setText(text)

    def _on_choose_clicked(self) -> None:
        folder = folder_to_use(self, self.tr("Choose a folder or stick"))
        if folder:
            self.folder_chosen.emit(folder)

    def _on_serve_clicked(self) -> None:
        ticket = file_to_read(
            self,
            self.tr("Choose this laptop's access file for the office server"),
            self.tr("Access files (*.ticket *.json)"),
        )
        if ticket:
            self.ticket_chosen.emit(ticket)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._choose, self.tr("Choose a folder or stick…"))
        set_button_text(self._serve, self.tr("Use the office server…"))
        self._say()
