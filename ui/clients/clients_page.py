"""The list of clients, by code."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.plain_text import comparable
from counsel_desk.services.work.session import Covered
from ui.client_file.client_form import ClientForm
from ui.clients.client_row import ClientRow, columns, searched
from ui.clients.state_filter import State, StateFilter
from ui.dates import day_text
from ui.design.buttons import plain_button, quiet_button, set_button_text, yielding_button
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.fields.clearable_line import ClearableLine
from ui.design.layout.layouts import page_layout, row
from ui.design.layout.page_header import PageHeader
from ui.design.layout.stack import Stack
from ui.design.messages.empty_state import EmptyState
from ui.design.messages.question import Question
from ui.design.reading import mark_reading
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Translated
from ui.desk.names_button import NamesButton
from ui.desk.names_shown import COVERED, Names


class ClientsPage(Translated):
    """Codes to look through, filter and open, and a form to add a client.

    Active or closed files are listed; names are shown for a minute, on request.

    Attributes:
        typed: The unsaved input about a new client.
        similar: Who may already have a file, below the name of a new client.

    Signals:
        adding_requested: The person wants to begin with a new client.
        add_requested(ClientDetails): The person wants to add a client.
        client_opened(str): The person opened a file, by the id of its record.
        vault_chosen(str): The person wants to see a colleague's clients, or their own for ``""``.
        closing_requested(str, date | None): The work with a client ended on that day; it goes on
            if there is none.
        removal_requested(str): The person wants to remove a client who was entered by mistake.
        removal_confirmed(str): Remove that client; already confirmed.
        name_typed(str): The name of a new client was typed.
        moving_in_requested: The person wants to move in a list.
        sealed_requested: The person wants to see sealed files, and how long files are kept.
    """

    adding_requested = Signal()
    add_requested = Signal(object)
    client_opened = Signal(str)
    vault_chosen = Signal(str)
    closing_requested = Signal(str, object)
    removal_requested = Signal(str)
    removal_confirmed = Signal(str)
    name_typed = Signal(str)
    moving_in_requested = Signal()
    sealed_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ClientRow] = []
        self._searched: list[str] | None = None
        self._add = yielding_button("")
        self._add.setObjectName("add_client")
        self.names, self._shown_names = NamesButton(), COVERED
        self._move_in = quiet_button("")
        self._move_in.setObjectName("move_in_a_list")
        self._header = PageHeader("", actions=(self.names, self._add))
        self._whose = ChoiceBox()
        self._whose.setObjectName("whose_clients")
        self._whose.hide()
        self._covered: Sequence[Covered] = ()
        self._filter = ClearableLine()
        mark_reading(self._filter)
        self._filter.setObjectName("filter_clients")
        self._state, self._close = StateFilter(), plain_button("")
        self._reviews = quiet_button("")
        self._reviews.setObjectName("retention_reviews")
        self._close.setObjectName("close_selected")
        self._remove, self._question = quiet_button(""), Question()
        self._remove.setObjectName("remove_selected")
        self._table = DataTable(self._columns(), "")
        self._table.setObjectName("clients")
        self._empty = EmptyState("client", "", name="add_client")
        self._form_card = Card()
        self._form = ClientForm()
        self.typed, self.similar = self._form.typed, self._form.similar
        self._form_card.add(self._form)
        self._build_layout()
        self._connect_signals()
        self.setFocusProxy(self._table)
        self.retranslate()
        self.show_clients([])
        # Before the list is there, nobody knows that there is no client.
        self._stack.setCurrentWidget(self._table)
        self._offer_adding()

    def _build_layout(self) -> None:
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self._form_card)
        layout.addWidget(self._whose)
        self._tools = QWidget()
        self._tools.setLayout(row(self._filter, self._state))
        layout.addWidget(self._tools)
        self._stack = Stack(self)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self._question)
        layout.addLayout(row(self._move_in, self._reviews, None, self._remove, self._close))
        self._form_card.hide()

    def _connect_signals(self) -> None:
        self._add.clicked.connect(self.adding_requested)
        self._move_in.clicked.connect(self.moving_in_requested)
        self._empty.action_requested.connect(self.adding_requested)
        self._form.cancelled.connect(self.close_form)
        self._form.name_typed.connect(self.name_typed)
        self.similar.file_opened.connect(self.client_opened)
        self._form.submitted.connect(self._on_form_submitted)
        self.typed.resumed.connect(self.show_form)
        self.typed.discarded.connect(self._hide_form)
        self._whose.currentIndexChanged.connect(
            lambda _place: self.vault_chosen.emit(self._whose.currentData())
        )
        self._filter.textChanged.connect(lambda _text: self._show_rows())
        self._state.changed.connect(self._show_rows)
        self._state.sealed_requested.connect(self.sealed_requested)
        self._reviews.clicked.connect(self.sealed_requested)
        self._close.clicked.connect(self._on_close_clicked)
        self._remove.clicked.connect(
            lambda: self.removal_requested.emit(self._table.selected().record)
        )
        self._question.agreed.connect(self.removal_confirmed)
        self._table.row_selected.connect(lambda _row: self._offer_closing())
        self._table.row_activated.connect(lambda chosen: self.client_opened.emit(chosen.record))
        QShortcut(QKeySequence("Ctrl+N"), self, self.adding_requested.emit)
        QShortcut(QKeySequence("Escape"), self._form, self.close_form)

    def show_names(self, names: Names) -> None:
        """Show names beside the codes, or cover them again."""
        self._shown_names = names
        self._on_columns_changed()

    def show_vault(self, vault: str) -> None:
        """Show whose clients are listed; ``""`` means the person's own."""
        self._move_in.setVisible(not vault)
        with QSignalBlocker(self._whose):
            self._whose.setCurrentIndex(max(0, self._whose.findData(vault)))

    def show_covered(self, covered: Sequence[Covered]) -> None:
        """Offer the clients of the colleagues whom the person stands in for."""
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
                        name=each.owner, day=day_text(each.until)
                    )
                self._whose.addItem(name, each.vault)
            self._whose.setCurrentIndex(max(0, self._whose.findData(chosen)))

    def show_clients(self, rows: Sequence[ClientRow]) -> None:
        """Show the list."""
        self._rows, self._searched = list(rows), None
        self._show_rows()

    def _show_rows(self, chosen: ClientRow | None = None) -> None:
        """Show the rows that match, with the cursor on the same client as before."""
        active, chosen = self._state.state is State.ACTIVE, chosen or self._table.selected()
        self._table.set_rows([each for each in self._fitting() if each.active is active])
        if chosen is not None:
            self._table.select(lambda each: bool(each.record == chosen.record))
        self._stack.setCurrentIndex(0 if self._rows else 1)
        self._offer_adding()
        for each in (self._tools, self.names):
            each.setVisible(bool(self._rows))
        self._reviews.setVisible(not active)
        self._offer_closing()

    def _fitting(self) -> list[ClientRow]:
        """Return the rows that hold what is typed into the filter."""
        wanted = comparable(self._filter.text().strip())
        if not wanted:
            return self._rows
        if self._searched is None:
            self._searched = searched(self._rows)
        found = zip(self._rows, self._searched, strict=True)
        return [each for each, text in found if wanted in text]

    def _columns(self) -> list[Column[ClientRow]]:
        return columns(self._shown_names)

    def _on_columns_changed(self) -> None:
        chosen = self._table.selected()
        self._table.set_columns(self._columns())
        self._show_rows(chosen)

    def _offer_closing(self) -> None:
        """Offer to close the file under the cursor, or to reopen it."""
        chosen = self._table.selected()
        self._close.setVisible(chosen is not None)
        self._question.clear()
        # Where a session was, the file is closed and not removed.
        mistaken = chosen is not None and chosen.active and chosen.last_session is None
        self._remove.setVisible(mistaken)
        if chosen is not None:
            template = (
                self.tr("Close file {code}") if chosen.active else self.tr("Reopen file {code}")
            )
            set_button_text(self._close, template.format(code=chosen.code))
            text = self.tr("Entered by mistake: remove {code}…")
            set_button_text(self._remove, text.format(code=chosen.code))

    def ask_to_remove(self, record: str) -> None:
        """Ask whether a client who was entered by mistake is to be removed."""
        code = next((each.code for each in self._rows if each.record == record), "")
        self._question.ask(
            record,
            lambda: self.tr(
                "Remove {code}, with everything typed in this file? It cannot be undone."
            ).format(code=code),
            lambda: self.tr("Remove it"),
        )

    def _on_close_clicked(self) -> None:
        chosen = self._table.selected()
        if chosen is not None:
            day = local_day(datetime.now(UTC)) if chosen.active else None
            self.closing_requested.emit(chosen.record, day)

    @property
    def language(self) -> str:
        """The language that is chosen for a new client."""
        return self._form.language

    def show_form(self, language: str = "", *, told: bool = False) -> None:
        """Show the form for a new client, with any unsaved input.

        Args:
            language: The client's, if it is known already.
            told: Whether the client has heard what stays here.
        """
        if self.typed.pending() is None:
            self._form.clear()
            self._form.begin(language, told=told)
        self._form_card.show()
        self._offer_adding()
        self._form.setFocus()

    def _hide_form(self) -> None:
        self._form_card.hide()
        self._offer_adding()
        (self._table if self._rows else self._empty).setFocus()

    def _offer_adding(self) -> None:
        """Offer to add a client once: beside the sentence of an empty list, or above the list."""
        adding = not self._form_card.isHidden()
        self._add.setVisible(self._stack.currentWidget() is not self._empty and not adding)
        self._empty.set_texts(
            self.tr("No client is here yet. Add the first one whenever you are ready."),
            "" if adding else self.tr("Add a client"),
        )

    def close_form(self) -> None:
        """Empty the form and go back to the list."""
        self._form.clear()
        self._hide_form()

    def _on_form_submitted(self, details: object) -> None:
        # The input stays until the client is added, in case that fails.
        self._hide_form()
        self.add_requested.emit(details)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Clients"), self.tr("By code. Press Enter on a line to open the file.")
        )
        set_button_text(self._add, self.tr("Add a client"))
        set_button_text(self._move_in, self.tr("Import a list…"))
        self._filter.setPlaceholderText(self.tr("Filter…"))
        self._filter.setAccessibleName(self.tr("Filter by code, language, support or flag"))
        self._filter.setToolTip(self._filter.accessibleName())
        set_button_text(self._reviews, self.tr("How long closed files are kept…"))
        self._whose.setAccessibleName(self.tr("Whose clients"))
        self._name_covered()
        self._table.set_columns(self._columns())
        self._searched = None
        self._offer_closing()
        self._table.setAccessibleName(self.tr("Clients"))
        self._offer_adding()
        self._form_card.set_title(self.tr("A new client"))
