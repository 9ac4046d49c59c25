"""A card with the consents in force today, and what needs attention."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from counsel_desk.domain.consent.consent import Consent, Purpose
from counsel_desk.domain.consent.status import (
    ConsentStatus,
    counselling_explained,
    renewed,
    status,
    to_ask_client,
)
from counsel_desk.domain.office_time import local
from counsel_desk.domain.records import Filed
from counsel_desk.services.documents.wording import last_day
from ui import words
from ui.design.buttons import plain_button, set_button_text
from ui.design.card import Card
from ui.design.layout.layouts import SPACE_SMALL, column, row
from ui.design.styling import label
from ui.design.translated import Translated


class StandingCard(Translated):
    """One line for each consent in force, and quiet lines on what ends soon or is missing.

    Signals:
        counselling_requested: Begin the consent to counselling itself.
    """

    counselling_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("consents_today")
        self._consents: list[Filed[Consent]] = []
        self._of_age: date | None = None
        self._card, self._now = Card(), label("", "body")
        self._now.setObjectName("holds_today")
        self._soon, self._of_age_line = label("", "muted"), label("", "muted")
        self._soon.setObjectName("ends_soon")
        self._of_age_line.setObjectName("ask_the_client")
        self._missing, self._talk = label("", "muted"), plain_button("")
        self._missing.setObjectName("counselling_missing")
        self._talk.setObjectName("talk_over_counselling")
        self._first = QWidget()
        self._first.setLayout(column(self._missing, row(self._talk, None), spacing=SPACE_SMALL))
        self._card.add(self._now, self._soon, self._of_age_line, self._first)
        self.setLayout(column(self._card))
        self._talk.clicked.connect(self.counselling_requested)
        self.retranslate()

    def show_consents(self, consents: Sequence[Filed[Consent]], of_age: date | None) -> None:
        """Show the state of the consents.

        Args:
            consents: All consents of the client.
            of_age: The client's 18th birthday; `None` if their age is unknown.
        """
        self._consents, self._of_age = list(consents), of_age
        self._say()

    def _say(self) -> None:
        now = local(datetime.now(UTC))
        again = renewed(self._consents)
        states = [(one, status(one.body, now, one.record in again)) for one in self._consents]
        live = [
            one for one, state in states if state in {ConsentStatus.HOLDS, ConsentStatus.ENDS_SOON}
        ]
        lines = [self._line(one.body) for one in live]
        self._now.setText("\n".join(lines) or self.tr("No consent holds today."))
        soon = [one.body for one, state in states if state is ConsentStatus.ENDS_SOON]
        _show(self._soon, self._ending(soon) if soon else "")
        _show(self._of_age_line, self._about_of_age(now.date()))
        self._first.setVisible(not counselling_explained(self._consents))

    def _line(self, body: Consent) -> str:
        whom = body.recipient.name if body.recipient else ""
        text = self.tr("{purpose}, to {name}, until {day}: {parts}")
        if not whom:
            text = self.tr("{purpose}, until {day}")
        return text.format(
            purpose=words.purpose(body.purpose),
            name=whom,
            day=f"{last_day(body):%d-%m-%Y}",
            parts=", ".join(words.part(one) for one in sorted(body.parts)),
        )

    def _ending(self, soon: Sequence[Consent]) -> str:
        first = min(last_day(one) for one in soon)
        named = ", ".join(dict.fromkeys(words.purpose(one.purpose) for one in soon))
        text = self.tr(
            "Ends soon, on {day}: {purposes}. She can be asked whether she gives it anew."
        )
        return text.format(day=f"{first:%d-%m-%Y}", purposes=named)

    def _about_of_age(self, today: date) -> str:
        if self._of_age is None or today < self._of_age:
            return ""
        ended = to_ask_client(self._consents, self._of_age)
        named = ", ".join(dict.fromkeys(words.purpose(one.body.purpose) for one in ended))
        text = self.tr(
            "She has been 18 since {day}. What was agreed to for her has ended; now she "
            "herself is asked: {purposes}."
        )
        return text.format(day=f"{self._of_age:%d-%m-%Y}", purposes=named) if ended else ""

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("What holds today"))
        self._missing.setText(
            self.tr(
                "Her consent to counselling itself is not recorded yet. Help never depends on it; "
                "it can be talked over when it suits her."
            )
        )
        set_button_text(self._talk, self.tr("Talk it over now"))
        self._talk.setAccessibleDescription(words.purpose(Purpose.COUNSELLING))
        self._say()


def _show(line: QLabel, text: str) -> None:
    line.setText(text)
    line.setVisible(bool(text))
