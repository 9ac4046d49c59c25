"""The list of clients, by code."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QStackedLayout, QWidget

from counsel_desk.domain.burden import Intensity
from counsel_desk.services.session import Covered
from ui import words
from ui.clients.client_form import ClientForm
from ui.design.buttons import primary_button, set_button_text
from ui.design.card import Card
from ui.design.data_table import DataTable
from ui.design.empty_state import EmptyState
from ui.design.layouts import page_layout
from ui.design.page_header import PageHeader
from ui.design.rows_table_model import Column
from ui.design.translated import Translated


@dataclass(frozen=True)
class ClientRow:
    """One client in the list.

    Attributes:
        record: Id of her record.
        code: What the list shows instead of a name.
        language: Two letters.
        intensity: How much support she needs at present.
        last_session: The day of the last signed session note, if there is one.
        unsigned: How many of her notes are not signed yet.
        active: Whether the work with her goes on.
    """

    record: str
    code: str
    language: str
    intensity: Intensity
    last_session: date | None
    unsigned: int
    active: bool


class ClientsPage(Translated):
    """Codes to look through, to filter and to open; a form to add a client.

    Attributes:
        typed: What is typed about a new client and not saved.

    Signals:
        add_requested(ClientDetails): A client is to be added.
        client_opened(str): A file is to be opened, by the id of its record.
        vault_chosen(str): A colleague's clients are to be shown, or one's own for ``""``.
    """

    add_requested = Signal(object)
    client_opened = Signal(str)
    vault_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ClientRow] = []
        self._add = primary_button("")
        self._add.setObjectName("add_client")
        self._header = PageHeader("", actions=(self._add,))
        self._whose = QComboBox()
        self._whose.setObjectName("whose_clients")
        self._whose.hide()
        self._covered: Sequence[Covered] = ()
        self._filter = QLineEdit()
        self._filter.setObjectName("filter_clients")
        self._filter.setClearButtonEnabled(True)
        self._table = DataTable(self._columns(), "")
        self._table.setObjectName("clients")
        self._empty = EmptyState("client", "", "")
        self._form_card = Card()
        self._form = ClientForm()
        self.typed = self._form.typed
        self._form_card.add(self._form)
        self._list = QWidget()
        self._build_layout()
        self._connect_signals()
        self.setFocusProxy(self._table)
        self.retranslate()
        self.show_clients([])

    def _build_layout(self) -> None:
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self._form_card)
        layout.addWidget(self._whose)
        layout.addWidget(self._filter)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        layout.addLayout(self._stack, 1)
        self._form_card.hide()

    def _connect_signals(self) -> None:
        self._add.clicked.connect(self.show_form)
        self._empty.action_requested.connect(self.show_form)
        self._form.cancelled.connect(self.close_form)
        self._form.submitted.connect(self._on_form_submitted)
        self.typed.resumed.connect(self.show_form)
        self.typed.discarded.connect(self._hide_form)
        self._whose.currentIndexChanged.connect(
            lambda _place: self.vault_chosen.emit(self._whose.currentData())
        )
        self._filter.textChanged.connect(self._show_rows)
        self._table.row_activated.connect(lambda chosen: self.client_opened.emit(chosen.record))
        QShortcut(QKeySequence("Ctrl+N"), self, self.show_form)
        QShortcut(QKeySequence("Escape"), self._form, self.close_form)

    def show_vault(self, vault: str) -> None:
        """Say whose clients are shown; one's own for ``""``."""
        with QSignalBlocker(self._whose):
            self._whose.setCurrentIndex(max(0, self._whose.findData(vault)))

    def show_covered(self, covered: Sequence[Covered]) -> None:
        """Offer the clients of colleagues whom the person stands in for."""
        self._covered = covered
        self._whose.setVisible(bool(covered))
        self._name_covered()

    def _name_covered(self) -> None:
        chosen = self._whose.currentData()
        with QSignalBlocker(self._whose):
            self._whose.clear()
            self._whose.addItem(self.tr("My clients"), "")
            for each in self._covered:
                name = self.tr("Clients of {name}").format(name=each.owner)
                if each.until is not None:
                    name = self.tr("Clients of {name}, until {day}").format(
                        name=each.owner, day=f"{each.until:%d-%m-%Y}"
                    )
                self._whose.addItem(name, each.vault)
            self._whose.setCurrentIndex(max(0, self._whose.findData(chosen)))

    def show_clients(self, rows: Sequence[ClientRow]) -> None:
        """Show the list."""
        self._rows = list(rows)
        self._show_rows()

    def _show_rows(self) -> None:
        wanted = self._filter.text().strip().casefold()
        shown = [each for each in self._rows if wanted in self._searched(each)]
        self._table.set_rows(shown)
        self._stack.setCurrentIndex(0 if self._rows else 1)
        self._filter.setVisible(bool(self._rows))

    def _searched(self, each: ClientRow) -> str:
        return f"{each.code} {words.language_name(each.language)}".casefold()

    def show_form(self) -> None:
        """Show the form for a new client, as far as it is filled in."""
        if self.typed.pending() is None:
            self._form.clear()
        self._form_card.show()
        self._add.hide()
        self._form.setFocus()

    def _hide_form(self) -> None:
        self._form_card.hide()
        self._add.show()
        (self._table if self._rows else self._add).setFocus()

    def close_form(self) -> None:
        """Empty the form and go back to the list."""
        self._form.clear()
        self._hide_form()

    def _on_form_submitted(self, details: object) -> None:
        # What was typed stays until she is added, in case she could not be.
        self._hide_form()
        self.add_requested.emit(details)

    def _columns(self) -> list[Column[ClientRow]]:
        return [
            Column(self.tr("Code"), lambda each: each.code),
            Column(self.tr("Support"), lambda each: words.intensity(each.intensity)),
            Column(self.tr("Language"), lambda each: words.language_name(each.language)),
            Column(
                self.tr("Last session"),
                lambda each: f"{each.last_session:%d-%m-%Y}" if each.last_session else "–",
                sort_key=lambda each: each.last_session or date.min,
            ),
            Column(
                self.tr("Notes to sign"),
                lambda each: str(each.unsigned) if each.unsigned else "",
                align="centre",
                sort_key=lambda each: each.unsigned,
            ),
            Column(self.tr("File"), self._state),
        ]

    def _state(self, each: ClientRow) -> str:
        return self.tr("Open") if each.active else self.tr("Closed")

    def retranslate(self) -> None:
        """Say the own words in the language of the moment."""
        self._header.set_texts(
            self.tr("Clients"), self.tr("By code. Press Enter on a line to open the file.")
        )
        set_button_text(self._add, self.tr("Add a client"))
        self._filter.setPlaceholderText(self.tr("Filter by code or language"))
        self._filter.setAccessibleName(self.tr("Filter by code or language"))
        self._whose.setAccessibleName(self.tr("Whose clients"))
        self._name_covered()
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Clients"))
        self._empty.set_texts(
            self.tr("No client is here yet. Add the first one whenever you are ready."),
            self.tr("Add a client"),
        )
        self._form_card.set_title(self.tr("A new client"))
