"""The tab of a client's referrals and entitlements."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.records import Filed
from counsel_desk.domain.referrals import Referral, awaited, overdue
from ui import words
from ui.dates import day_text
from ui.design.buttons import set_button_text, yielding_button
from ui.design.layout.layouts import SPACE, column, row
from ui.design.layout.parts_stack import PartsStack
from ui.design.messages.empty_state import EmptyState
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column, day_column
from ui.design.translated import Translated
from ui.referrals.letter_card import LetterCard
from ui.referrals.referral_form import ReferralForm
from ui.referrals.referral_reader import ReferralReader
from ui.referrals.step_form import StepForm


class ReferralsTab(Translated):
    """The list of referrals, and in its place one referral or one of its forms.

    Attributes:
        form: The form for a referral.
        reader: Shows one referral.
        step: The form for an escalation.
        letter: The card to write a letter.

    Signals:
        new_requested: Begin a referral.
        opened(str): Show the referral with this record id.
    """

    new_requested = Signal()
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("referrals_tab")
        self._today, self._any = date.min, False
        self._new = yielding_button("")
        self._new.setObjectName("new_referral")
        self._table = DataTable([], "")
        self._table.setObjectName("referrals")
        self._empty = EmptyState("referral", "")
        self.form, self.reader = ReferralForm(), ReferralReader()
        self.step, self.letter = StepForm(), LetterCard()
        self._build_layout()
        self._new.clicked.connect(self.new_requested)
        self._table.row_activated.connect(lambda filed: self.opened.emit(filed.record))
        self.reader.closed.connect(self.show_list)
        self.form.typed.resumed.connect(lambda: self.show_part(self.form))
        self.step.typed.resumed.connect(lambda: self.show_part(self.step))
        self.setFocusProxy(self._new)
        self.retranslate()

    def _build_layout(self) -> None:
        listed = QWidget()
        listed.setLayout(column(row(self._new, None), self._table, self._empty))
        self._stack = PartsStack(listed, self.form, self.reader, self.step, self.letter)
        layout = column(self._stack)
        layout.setContentsMargins(0, SPACE, 0, 0)
        self.setLayout(layout)

    def show_referrals(self, referrals: Sequence[Filed[Referral]], today: date) -> None:
        """Show the referrals, the last one sent first."""
        self._today, self._any = today, bool(referrals)
        self._table.set_rows(referrals)
        self._table.setVisible(self._any)
        self._empty.setVisible(not self._any)

    def show_part(self, part: QWidget) -> None:
        """Show one of the other parts in place of the list."""
        self._stack.show_part(part)

    def show_list(self) -> None:
        """Go back to the list."""
        self._stack.show_list()
        (self._table if self._any else self._new).setFocus()

    def _promised(self, filed: Filed[Referral]) -> str:
        day = awaited(filed.body)
        if day is None:
            return "–"
        if overdue(filed.body, self._today):
            return self.tr("{day} (has passed)").format(day=day_text(day))
        return day_text(day)

    def _columns(self) -> list[Column[Filed[Referral]]]:
        return [
            Column(self.tr("Service"), lambda filed: words.service(filed.body.service)),
            Column(self.tr("To"), lambda filed: filed.body.to or "–"),
            day_column(self.tr("Sent"), lambda filed: filed.body.sent),
            Column(self.tr("Status"), lambda filed: words.referral_state(filed.body.state)),
            Column(
                self.tr("Answer awaited by"),
                self._promised,
                sort_key=lambda filed: awaited(filed.body) or date.max,
            ),
            Column(self.tr("Next step"), lambda filed: filed.body.next_step or "–", wide=True),
        ]

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._new, self.tr("New referral"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Referrals and entitlements"))
        self._empty.set_texts(
            self.tr(
                "No referral is here yet. Noting one sends nothing: nothing about the client "
                "leaves the desk by it."
            )
        )
