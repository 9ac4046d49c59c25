"""Shows one demand for records."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.demands import Demand
from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.records import Filed
from ui.dates import day_text
from ui.demands.reply_card import ReplyCard
from ui.design.buttons import plain_button, quiet_button, set_button_text
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column
from ui.design.messages.law_lines import LawLines
from ui.design.styling import label
from ui.design.translated import Translated
from ui.words import casework


class DemandReader(Translated):
    """The facts of a demand, and a card to reply to it.

    Args:
        more: A widget to show below, such as the hand-over of legal files.
        parent: Its parent, if any.

    Attributes:
        reply: The card for a first reply.

    Signals:
        closed: Go back to the list.
        change_requested: Change the demand.
    """

    closed = Signal()
    change_requested = Signal()

    def __init__(self, more: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("demand_reader")
        self._filed: Filed[Demand] | None = None
        self._link = ""
        self._heading, self._facts = label("", "heading"), label("", "body")
        self._facts.setObjectName("demand_facts")
        self._law = LawLines()
        self._back, self._change = quiet_button(""), plain_button("")
        self._back.setObjectName("demand_back")
        self._change.setObjectName("change_demand")
        self.reply = ReplyCard()
        below = [self.reply, *([more] if more else [])]
        bar = FittingRow(self._back, self._change)
        self.setLayout(column(bar, self._heading, self._law, self._facts, *below))
        self._back.clicked.connect(self.closed)
        self._change.clicked.connect(self.change_requested)
        self.setFocusProxy(self._change)
        self.retranslate()

    def show_demand(self, filed: Filed[Demand], link: str, law: Sequence[Shown]) -> None:
        """Show a demand.

        Args:
            filed: The demand.
            link: What it is linked to, in words: an entry of the client's ledger, or a legal
                case.
            law: What the law says on its power.
        """
        self._filed, self._link = filed, link
        self.show_law(law)
        self._say()

    def show_law(self, law: Sequence[Shown]) -> None:
        """Show what the law says on its power."""
        self._law.show_statements(law)

    def _say(self) -> None:
        if self._filed is None:
            return
        body = self._filed.body
        self._heading.setText(casework.power(body.power))
        rows = [
            (self.tr("Who asked"), ", ".join(filter(None, (body.asked_by, body.office)))),
            (self.tr("Reference number"), body.reference),
            (self.tr("Date on the document"), _day(body.dated)),
            (self.tr("Received on"), _day(body.received)),
            (self.tr("What is asked for"), body.asked_for),
            (self.tr("Answer asked for by"), _day(body.deadline)),
            (self.tr("Legal advice that was taken"), body.advice),
            (self.tr("Taken on"), _day(body.advised)),
            (self.tr("What was decided"), casework.decision(body.decision)),
            (self.tr("What was given"), body.left),
            (self.tr("Linked to"), self._link),
            (self.tr("Answered on"), _day(body.answered)),
        ]
        for made in body.hand_overs:
            counts = self.tr("cases: {cases}, summaries: {summaries}").format(
                cases=made.cases, summaries=made.summaries
            )
            facts = ", ".join(filter(None, (_day(made.day), counts, made.reason)))
            rows.append((self.tr("Legal files handed over"), facts))
            rows.append((self.tr("Hash of the file (SHA-256)"), made.file_digest))
        self._facts.setText("\n".join(f"{name}: {value}" for name, value in rows if value))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._back, self.tr("Back"))
        set_button_text(self._change, self.tr("Change"))
        self._say()


def _day(day: date | None) -> str:
    return day_text(day) if day else ""
