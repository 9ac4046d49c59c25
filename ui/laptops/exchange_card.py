"""A card for the exchange with other laptops, over a folder or the office server."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.services.exchange.at_desk import MeetingPlace, Overview
from ui.dates import moment_text
from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.card import Card
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column, show_if
from ui.design.messages.file_dialog import file_to_read, folder_to_use
from ui.design.styling import label
from ui.design.translated import Translated
from ui.laptops.misfits import misfit


class ExchangeCard(Translated):
    """Says over what laptops exchange and when they last did, and exchanges now.

    Signals:
        folder_chosen(Path): Exchange over this folder from now on.
        ticket_chosen(Path): Exchange over the office server of this ticket from now on.
        exchange_requested: Exchange now.
    """

    folder_chosen = Signal(object)
    ticket_chosen = Signal(object)
    exchange_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overview: Overview | None = None
        self._card, self._what = Card(), label("", "body")
        self._place, self._last = label("", "muted"), label("", "muted")
        self._last.setObjectName("last_exchanged")
        self._findings = label("", "body")
        self._findings.setObjectName("exchange_findings")
        self._now, self._choose, self._serve = (
            primary_button(""),
            plain_button(""),
            plain_button(""),
        )
        self._now.setObjectName("exchange_now")
        self._choose.setObjectName("choose_exchange_folder")
        self._serve.setObjectName("choose_office_server")
        self._card.add(self._what, self._place, self._last, self._findings)
        self._card.add(FittingRow(self._now, self._choose, self._serve))
        self.setLayout(column(self._card))
        self._now.clicked.connect(self.exchange_requested)
        self._choose.clicked.connect(self._on_choose_clicked)
        self._serve.clicked.connect(self._on_serve_clicked)
        self.setFocusProxy(self._now)
        self.retranslate()

    def show_overview(self, found: Overview) -> None:
        """Show how the exchange stands."""
        self._overview = found
        self._say()

    def _say(self) -> None:
        found = self._overview
        if found is None:
            return
        standing = found.standing
        self._place.setText(self._say_place(found.place))
        last = self.tr("Not exchanged yet.")
        if standing.last is not None:
            last = self.tr("Last exchanged: {moment}. Sent: {sent}. Taken in: {taken}.").format(
                moment=moment_text(standing.last.instant),
                sent=standing.last.sent,
                taken=standing.last.taken,
            )
        self._last.setText(last)
        names = {one.laptop: one.name for one in standing.laptops}
        said = [misfit(one.misfit, names.get(one.laptop, "?")) for one in standing.findings]
        self._findings.setText("\n".join(said))
        show_if(bool(said), self._findings)
        self._now.setEnabled(found.place is not None)

    def _say_place(self, place: MeetingPlace | None) -> str:
        if place is None:
            return self.tr("Neither a folder nor an office server is chosen yet.")
        if place.server:
            return self.tr("Office server: {server}").format(server=place.server)
        return self.tr("Folder: {folder}").format(folder=place.folder)

    def _on_choose_clicked(self) -> None:
        folder = folder_to_use(self, self.tr("Choose a folder or stick"))
        if folder:
            self.folder_chosen.emit(folder)

    def _on_serve_clicked(self) -> None:
        ticket = file_to_read(
            self,
            self.tr("Choose this laptop's ticket to the office server"),
            self.tr("Tickets (*.ticket *.json)"),
        )
        if ticket:
            self.ticket_chosen.emit(ticket)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Exchange with other laptops"))
        self._what.setText(
            self.tr(
                "Letters, and what is new in the office, go to the other laptops over a shared "
                "folder, a stick or the office server. Everything is sealed: whoever keeps it "
                "reads nothing. Once one is chosen, this goes on by itself while you work."
            )
        )
        set_button_text(self._now, self.tr("Exchange now"))
        set_button_text(self._choose, self.tr("Choose a folder or stick…"))
        set_button_text(self._serve, self.tr("Use the office server…"))
        self._say()
