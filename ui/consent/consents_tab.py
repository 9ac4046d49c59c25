"""The consents of a client."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QStackedLayout, QWidget

from counsel_desk.domain.consent import Consent, Recipient
from counsel_desk.domain.records import Filed
from counsel_desk.services.wording import last_day
from ui import words
from ui.consent.consent_form import ConsentForm
from ui.design.buttons import (
    danger_button,
    plain_button,
    primary_button,
    quiet_button,
    set_button_text,
)
from ui.design.data_table import DataTable
from ui.design.empty_state import EmptyState
from ui.design.inline_message import InlineMessage, Kind
from ui.design.layouts import SPACE, column, row
from ui.design.rows_table_model import Column
from ui.design.styling import label
from ui.design.translated import Translated

_LIST, _EMPTY, _FORM = range(3)


class ConsentsTab(Translated):
    """What she agreed to, what holds today, and one step to take it back.

    Attributes:
        typed: What is chosen for a new consent and not recorded.

    Signals:
        explanation_requested(str, Purpose, frozenset, Recipient, date): The words are wanted.
        record_requested(ConsentDraft): A consent is to be recorded.
        withdraw_requested(str): It is taken back, by its record.
        print_requested(str): It is to be printed for her.
    """

    explanation_requested = Signal(str, object, object, object, object)
    record_requested = Signal(object)
    withdraw_requested = Signal(str)
    print_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("consents_tab")
        self._language, self._any = "en", False
        self._new, self._print = primary_button(""), quiet_button("")
        self._withdraw = plain_button("")
        self._new.setObjectName("new_consent")
        self._print.setObjectName("print_consent")
        self._withdraw.setObjectName("withdraw_consent")
        self._message = InlineMessage()
        self._table = DataTable(self._columns(), "")
        self._table.setObjectName("consents")
        self._empty = EmptyState("consent", "")
        self._form = ConsentForm()
        self.typed = self._form.typed
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._form)
        self._stack = QStackedLayout()
        for part in (self._table, self._empty, scroll):
            self._stack.addWidget(part)
        self._build_layout()
        self._connect_signals()
        self.setFocusProxy(self._new)
        self.retranslate()
        self.show_consents([])

    def _build_layout(self) -> None:
        self._bar = QWidget()
        self._bar.setLayout(row(self._new, None, self._print, self._withdraw))
        self._sure = label("", "body")
        self._keep, self._really = plain_button(""), danger_button("")
        self._keep.setObjectName("keep_consent")
        self._really.setObjectName("withdraw_now")
        self._asking = QWidget()
        self._asking.setLayout(column(self._sure, row(None, self._keep, self._really)))
        self._asking.hide()
        layout = column(self._bar, self._asking, self._message)
        layout.addLayout(self._stack, 1)
        layout.setContentsMargins(0, SPACE, 0, 0)
        self.setLayout(layout)

    def _connect_signals(self) -> None:
        self._new.clicked.connect(self._on_new_clicked)
        self._print.clicked.connect(self._on_print_clicked)
        self._withdraw.clicked.connect(self._on_withdraw_clicked)
        self._keep.clicked.connect(self._asking.hide)
        QShortcut(QKeySequence("Escape"), self._asking, self._asking.hide)
        self._really.clicked.connect(self._on_really_clicked)
        self._table.row_selected.connect(self._on_row_selected)
        self._form.explanation_requested.connect(self.explanation_requested)
        self._form.record_requested.connect(self.record_requested)
        self._form.cancelled.connect(self.close_form)
        self.typed.resumed.connect(self._show_form)
        self.typed.discarded.connect(self._leave_form)

    def set_language(self, code: str) -> None:
        """Say which language she is most at home in; new consents begin with it."""
        self._language = code

    def set_recipients(self, recipients: Sequence[Recipient]) -> None:
        """Offer caseworkers."""
        self._form.set_recipients(recipients)

    def set_explanation(self, text: str) -> None:
        """Show the words to read to her."""
        self._form.set_explanation(text)

    def show_consents(self, consents: Sequence[Filed[Consent]]) -> None:
        """Show what she agreed to.

        Args:
            consents: The newest first.
        """
        self._any = bool(consents)
        self._asking.hide()
        self._table.set_rows(consents)
        self._on_row_selected(self._table.selected())
        if self._stack.currentIndex() != _FORM:
            self._show_list()

    def _show_list(self) -> None:
        self._bar.show()
        self._stack.setCurrentIndex(_LIST if self._any else _EMPTY)

    def close_form(self) -> None:
        """Go back to the list; what was chosen is recorded, or given up."""
        self.typed.settle()
        self._leave_form()

    def _leave_form(self) -> None:
        self._message.clear()
        self._show_list()
        self._new.setFocus()

    def show_message(self, text: str, kind: Kind) -> None:
        """Say something above the list."""
        self._message.show_message(kind, text)

    def _on_new_clicked(self) -> None:
        self._form.begin(self._language)
        self._show_form()

    def _show_form(self) -> None:
        self._bar.hide()
        self._asking.hide()
        self._message.clear()
        self._stack.setCurrentIndex(_FORM)
        self._form.setFocus()

    def _on_row_selected(self, filed: Filed[Consent] | None) -> None:
        self._print.setEnabled(filed is not None)
        self._withdraw.setEnabled(filed is not None and filed.body.withdrawn is None)

    def _on_print_clicked(self) -> None:
        chosen = self._table.selected()
        if chosen is not None:
            self.print_requested.emit(chosen.record)

    def _on_withdraw_clicked(self) -> None:
        self._asking.show()
        self._keep.setFocus()

    def _on_really_clicked(self) -> None:
        self._asking.hide()
        chosen = self._table.selected()
        if chosen is not None:
            self.withdraw_requested.emit(chosen.record)

    def _columns(self) -> list[Column[Filed[Consent]]]:
        return [
            Column(self.tr("Holds"), self._state),
            Column(
                self.tr("Until"),
                lambda filed: f"{last_day(filed.body):%d-%m-%Y}",
                sort_key=lambda filed: filed.body.ends,
            ),
            Column(self.tr("For"), lambda filed: words.purpose(filed.body.purpose)),
            Column(
                self.tr("Whom it may be sent to"),
                lambda filed: filed.body.recipient.name if filed.body.recipient else "–",
            ),
            Column(self.tr("What may be sent"), _categories),
        ]

    def _state(self, filed: Filed[Consent]) -> str:
        now = datetime.now().astimezone()
        if filed.body.withdrawn is not None:
            return self.tr("Taken back")
        if now >= filed.body.ends:
            return self.tr("Ended")
        return self.tr("Yes") if now >= filed.body.starts else self.tr("Not yet")

    def retranslate(self) -> None:
        """Say the own words in the language of the moment."""
        set_button_text(self._new, self.tr("New consent"))
        set_button_text(self._print, self.tr("Print for her…"))
        set_button_text(self._withdraw, self.tr("She takes it back…"))
        self._sure.setText(
            self.tr(
                "Nothing more leaves under this consent, and what was sent is called back. What "
                "was already printed or saved cannot be called back. She need not say why."
            )
        )
        set_button_text(self._keep, self.tr("It stays"))
        set_button_text(self._really, self.tr("She takes it back now"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Consents"))
        self._empty.set_texts(
            self.tr(
                "No consent is recorded yet. Counselling never depends on one; it is needed only "
                "before something is shared."
            )
        )


def _categories(filed: Filed[Consent]) -> str:
    return ", ".join(words.category(each) for each in sorted(filed.body.categories))
