"""The part of a file with the client's details, and by whom it must not be read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.records import Client
from ui.client_file.client_form import ClientDetails, ClientForm
from ui.client_file.kept_from_card import KeptFromCard
from ui.design.layout.layouts import column


class DetailsTab(QWidget):
    """The details, and below them who must not read the file.

    Attributes:
        typed: Tracks the unsaved input.
        kept_from: The card of colleagues who must not read the file.

    Signals:
        saved(ClientDetails): The details are to be saved.
    """

    saved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("details_tab")
        self._client: Client | None = None
        self._form, self.kept_from = ClientForm(of_file=True), KeptFromCard()
        self.typed = self._form.typed
        self.setLayout(column(self._form, self.kept_from))
        self._form.submitted.connect(self.saved)
        self._form.cancelled.connect(self._put_back)
        self.setFocusProxy(self._form)

    def show_client(self, client: Client) -> None:
        """Show the details, but keep unsaved input."""
        self._client = client
        if self.typed.pending() is None:
            self._put_back()

    def _put_back(self) -> None:
        """Show the details as they are saved."""
        if self._client is None:
            return
        body = self._client
        self._form.set_details(
            ClientDetails(body.name, body.language, body.intensity, body.since, body.in_no_figures)
        )
