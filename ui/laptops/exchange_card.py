"""A card for the exchange with other laptops, over a folder or the office server."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.services.exchange.at_desk import Overview
from counsel_desk.services.exchange.meeting import MeetingPlace
from ui.dates import moment_text
from ui.design.buttons import set_button_text, yielding_button
from ui.design.card import Card
from ui.design.fields.meeting_choice import MeetingChoice
from ui.design.layout.layouts import column, row, show_if
from ui.design.layout.prose import prose
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
        self._meeting, self._last = MeetingChoice(), label("", "muted")
        self._last.setObjectName("last_exchanged")
        self._findings = label("", "body")
        self._findings.setObjectName("exchange_findings")
        self._now = yielding_button("")
        self._now.setObjectName("exchange_now")
        self._card.add(
            prose(self._what), self._meeting, self._last, self._findings, row(self._now, None)
        )
        self.setLayout(column(self._card))
        self._now.clicked.connect(self.exchange_requested)
        self._meeting.folder_chosen.connect(self.folder_chosen)
        self._meeting.ticket_chosen.connect(self.ticket_chosen)
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
        place = found.place or MeetingPlace()
        self._meeting.show_place(place.folder, place.server)
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
        takes_part = bool(standing.own or found.words)
        self._now.setEnabled(found.place is not None and takes_part)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Exchange with other laptops"))
        self._what.setText(
            self.tr(
                "Letters, and what is new in the office, go to the other laptops over a shared "
                "folder, a stick or the office server. Everything is sealed: whoever holds it "
                "cannot read it. Once one is chosen, this goes on by itself while you work."
            )
        )
        set_button_text(self._now, self.tr("Exchange now"))
        self._say()
