"""A card with the consents in force today, and what needs attention."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from counsel_desk.domain.consent.about_client import NOTHING_SAID
from counsel_desk.domain.consent.consent import Consent, Purpose
from counsel_desk.domain.consent.gate import to_ask_about_guardian
from counsel_desk.domain.consent.status import (
    ConsentStatus,
    counselling_explained,
    renewed,
    status,
    to_ask_client,
)
from counsel_desk.domain.office_time import local
from counsel_desk.domain.records import Filed
from counsel_desk.services.consent.consent import Asked
from counsel_desk.services.documents.wording import last_day
from ui import words
from ui.dates import day_text
from ui.design.buttons import plain_button, set_button_text
from ui.design.card import Card
from ui.design.layout.layouts import SPACE_SMALL, column, row, show_if
from ui.design.styling import label
from ui.design.translated import Translated


class StandingCard(Translated):
    """One line for each consent in force, and quiet lines on what ends soon or is missing.

    Signals:
        counselling_requested: Begin the consent to counselling itself.
        removal_requested: Remove the guardian's details; still to be confirmed.
    """

    counselling_requested = Signal()
    removal_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("consents_today")
        self._consents: list[Filed[Consent]] = []
        self._asked: Asked | None = None
        self._card, self._now = Card(), label("", "body")
        self._now.setObjectName("holds_today")
        self._soon, self._of_age_line = label("", "muted"), label("", "muted")
        self._soon.setObjectName("ends_soon")
        self._of_age_line.setObjectName("ask_the_client")
        self._open_line = label("", "muted")
        self._open_line.setObjectName("guardian_not_asked_about")
        self._kept, self._remove = label("", "muted"), plain_button("")
        self._remove.setObjectName("remove_guardian")
        self._missing, self._talk = label("", "muted"), plain_button("")
        self._missing.setObjectName("counselling_missing")
        self._talk.setObjectName("talk_over_counselling")
        self._first = QWidget()
        self._first.setLayout(column(self._missing, row(self._talk, None), spacing=SPACE_SMALL))
        self._grown = QWidget()
        self._grown.setLayout(column(self._kept, row(self._remove, None), spacing=SPACE_SMALL))
        self._card.add(self._now, self._open_line, self._soon, self._of_age_line)
        self._card.add(self._grown, self._first)
        self.setLayout(column(self._card))
        self._talk.clicked.connect(self.counselling_requested)
        self._remove.clicked.connect(self.removal_requested)
        self.retranslate()

    def show_consents(self, consents: Sequence[Filed[Consent]], asked: Asked | None) -> None:
        """Show the state of the consents.

        Args:
            consents: All consents of the client.
            asked: What is known about the client, if it is.
        """
        self._consents, self._asked = list(consents), asked
        self._say()

    def _say(self) -> None:
        now = local(datetime.now(UTC))
        again = renewed(self._consents)
        about = self._asked.about if self._asked else NOTHING_SAID
        states = [
            (one, status(one.body, now, about, one.record in again)) for one in self._consents
        ]
        live = [
            one for one, state in states if state in {ConsentStatus.HOLDS, ConsentStatus.ENDS_SOON}
        ]
        lines = [self._line(one.body) for one in live]
        self._now.setText("\n".join(lines) or self.tr("No consent is in force at present."))
        soon = [one.body for one, state in states if state is ConsentStatus.ENDS_SOON]
        _show(self._soon, self._ending(soon) if soon else "")
        unasked = [one.body for one in live if to_ask_about_guardian(one.body.giving)]
        _show(self._open_line, self._not_asked_about(unasked) if unasked else "")
        _show(self._of_age_line, self._about_of_age(now.date()))
        keeps = self._asked is not None and self._asked.keeps_guardian
        show_if(keeps and about.is_adult(now.date()), self._grown)
        show_if(not counselling_explained(self._consents), self._first)

    def _line(self, body: Consent) -> str:
        whom = body.recipient.name if body.recipient else ""
        text = self.tr("{purpose}, to {name}, until {day}: {parts}")
        if not whom:
            text = self.tr("{purpose}, until {day}")
        return text.format(
            purpose=words.purpose(body.purpose),
            name=whom,
            day=day_text(last_day(body)),
            parts=", ".join(words.part(one) for one in sorted(body.parts)),
        )

    def _ending(self, soon: Sequence[Consent]) -> str:
        first = min(last_day(one) for one in soon)
        named = ", ".join(dict.fromkeys(words.purpose(one.purpose) for one in soon))
        text = self.tr(
            "Ends soon, on {day}: {purposes}. The client can be asked whether they give it again."
        )
        return text.format(day=day_text(first), purposes=named)

    def _not_asked_about(self, unasked: Sequence[Consent]) -> str:
        named = ", ".join(dict.fromkeys(words.purpose(one.purpose) for one in unasked))
        text = self.tr(
            "A guardian gave this some time ago: {purposes}. It was not asked then whether the "
            "guardian could have harmed the child. It stays in force, but nothing new is sent "
            "until you open it and answer."
        )
        return text.format(purposes=named)

    def _about_of_age(self, today: date) -> str:
        of_age = self._asked.of_age if self._asked else None
        if of_age is None or today < of_age:
            return ""
        ended = to_ask_client(self._consents, of_age)
        named = ", ".join(dict.fromkeys(words.purpose(one.body.purpose) for one in ended))
        text = self.tr(
            "The client has been 18 since {day}. What somebody else agreed to has ended; now the "
            "client is asked: {purposes}."
        )
        return text.format(day=day_text(of_age), purposes=named) if ended else ""

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Consents in force"))
        self._missing.setText(
            self.tr(
                "The consent to counselling itself is not recorded yet. Help never depends on "
                "it; it can be talked over when it suits the client."
            )
        )
        self._kept.setText(
            self.tr(
                "The client is an adult now, and the intake still has details of a guardian. Ask "
                "the client whether they want them removed."
            )
        )
        set_button_text(self._remove, self.tr("Remove the guardian's details…"))
        set_button_text(self._talk, self.tr("Talk it over now"))
        self._talk.setAccessibleDescription(words.purpose(Purpose.COUNSELLING))
        self._say()


def _show(line: QLabel, text: str) -> None:
    line.setText(text)
    show_if(bool(text), line)
