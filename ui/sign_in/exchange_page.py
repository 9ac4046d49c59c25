"""Exchanges with the other laptops before anybody is signed in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.services.exchange.before_sign_in import Standing
from counsel_desk.services.exchange.meeting import MeetingPlace
from ui.dates import moment_text
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.fields.meeting_choice import MeetingChoice
from ui.design.layout.layouts import column, row
from ui.design.layout.page_header import PageHeader
from ui.design.styling import label
from ui.design.translated import Translated


class ExchangePage(Translated):
    """Over what the laptop exchanges, when it last did, and a button to do so now.

    Args:
        parent: Its parent, if any.

    Attributes:
        meeting: Chooses another place, for this once.

    Signals:
        exchange_requested: Exchange now.
        back_requested: The person wants to go back.
    """

    exchange_requested = Signal()
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing: Standing | None = None
        self._header, self._what, self._last = PageHeader(""), label("", "body"), label("", "muted")
        self._last.setObjectName("last_exchanged")
        self.meeting, self._once = MeetingChoice(), label("", "muted")
        self._now, self._back = primary_button(""), quiet_button("")
        self._now.setObjectName("exchange_now")
        self._back.setObjectName("back")
        texts = (self._header, self._what, self._last, self.meeting, self._once)
        self.setLayout(column(*texts, row(self._back, None, self._now)))
        self.setFocusProxy(self._now)
        self._now.clicked.connect(self.exchange_requested)
        self._back.clicked.connect(self.back_requested)
        self.retranslate()

    def show_standing(self, found: Standing) -> None:
        """Show how the exchange stands."""
        self._standing = found
        place = found.place or MeetingPlace()
        self.meeting.show_place(place.folder, place.server)
        self._now.setEnabled(found.place is not None)
        self._say()

    def _say(self) -> None:
        last = self._standing.last if self._standing is not None else None
        text = self.tr("Not exchanged yet.")
        if last is not None:
            text = self.tr("Last exchanged: {moment}. Sent: {sent}. Taken in: {taken}.").format(
                moment=moment_text(last.instant), sent=last.sent, taken=last.taken
            )
        self._last.setText(text)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(self.tr("Exchange with other laptops"))
        self._what.setText(
            self.tr(
                "What is new in the office, letters, and requests to be confirmed go to the other "
                "laptops and come from them. Nobody need be signed in: everything is sealed."
            )
        )
        self._once.setText(
            self.tr(
                "Another folder, stick or server that you choose here counts for this once. "
                "Whoever is signed in chooses one for good, under “Other laptops”."
            )
        )
        set_button_text(self._now, self.tr("Exchange now"))
        set_button_text(self._back, self.tr("Back"))
        self._say()
