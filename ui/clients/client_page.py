"""A client's file: her code, and a tab for each part."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from counsel_desk.domain.records import Client, Filed
from counsel_desk.services.intake import Taken
from ui.clients.client_form import ClientDetails, ClientForm
from ui.clients.contact_line import ContactLine
from ui.design.buttons import plain_button, quiet_button, set_button_text
from ui.design.card import Card
from ui.design.day_edit import DayEdit
from ui.design.field import Field
from ui.design.layouts import SPACE, page_layout, row
from ui.design.page_header import PageHeader
from ui.design.side_tabs import SideTabs
from ui.design.styling import label
from ui.design.translated import Translated
from ui.transfer.hand_over_card import HandOverCard

DETAILS = "details"


class ClientPage(Translated):
    """One file.

    Attributes:
        typed: What is typed into the details and not saved.
        hand_over: The part of the details in which the file is handed over.

    Signals:
        back_requested: Back to the list.
        tab_shown(str): A tab is in sight.
        details_saved(ClientDetails): The details are to be kept.
        closing_requested(date | None): The work ended on that day, or goes on.
        names_shown(bool): Names are to be shown, or covered again.
    """

    back_requested = Signal()
    tab_shown = Signal(str)
    details_saved = Signal(object)
    closing_requested = Signal(object)
    names_shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("client_page")
        self._filed: Filed[Client] | None = None
        self._back, self._name_button = quiet_button(""), quiet_button("")
        self._back.setObjectName("back_to_clients")
        self._name_button.setObjectName("show_name")
        self._name_button.setCheckable(True)
        self._header = PageHeader("", actions=(self._name_button, self._back))
        self._tabs = SideTabs()
        layout = page_layout(self)
        self._contact, self._child = ContactLine(), label("", "body")
        self._child.setObjectName("child_flag")
        self._child.hide()
        for each in (self._header, self._child, self._contact):
            layout.addWidget(each)
        layout.addWidget(self._tabs, 1)
        self._details = self._build_details()
        self._back.clicked.connect(self.back_requested)
        self._name_button.toggled.connect(self._show_header)
        self._name_button.toggled.connect(self.names_shown)
        self._tabs.tab_shown.connect(self.tab_shown)
        self.setFocusProxy(self._tabs)
        self.retranslate()

    def _build_details(self) -> QScrollArea:
        self._form = ClientForm(of_file=True)
        self.typed = self._form.typed
        self._form.submitted.connect(self.details_saved)
        self._form.cancelled.connect(self._show_form)
        self._closed = DayEdit()
        self._closed.setObjectName("client_closed")
        self._closed_field = Field("", self._closed)
        self._close, self._reopen = plain_button(""), plain_button("")
        self._close.setObjectName("close_file")
        self._reopen.setObjectName("reopen_file")
        self._close.clicked.connect(self._on_close_clicked)
        self._reopen.clicked.connect(lambda: self.closing_requested.emit(None))
        self._state = label("", "muted")
        self._closing = Card()
        self._closing.add(self._state, self._closed_field, row(None, self._reopen, self._close))
        inside = QWidget()
        layout = page_layout(inside)
        layout.setContentsMargins(0, SPACE, SPACE, SPACE)
        layout.addWidget(self._form)
        layout.addWidget(self._closing)
        layout.addStretch(1)
        self.hand_over = HandOverCard()
        self.hand_over.hide()
        layout.insertWidget(layout.count() - 1, self.hand_over)
        details = QScrollArea()
        details.setWidgetResizable(True)
        details.setWidget(inside)
        return details

    @property
    def shows_names(self) -> bool:
        """Whether names are shown at the moment."""
        return self._name_button.isChecked()

    def open_client(self, filed: Filed[Client]) -> None:
        """Show a client's file, under her code; details that are half typed stay as they are."""
        self._filed = filed
        self._show_header()
        if self.typed.pending() is None:
            self._show_form()
        self._show_closing()

    def show_intake(self, taken: Taken) -> None:
        """Say above all parts how she is never to be reached, and whether she may be a child."""
        self._filed = taken.client
        self._child.setVisible(taken.child)
        self._contact.show_contacts(taken.intake.contacts, taken.intake.times)
        self._show_header()

    def _show_header(self) -> None:
        if self._filed is None:
            return
        body = self._filed.body
        shown = self._name_button.isChecked()
        name = body.name or self.tr("No name is kept.")
        self._header.set_texts(
            self.tr("File {code}").format(code=body.code),
            name if shown else self.tr("The name stays covered until you show it."),
        )
        said = self.tr("Hide the name") if shown else self.tr("Show the name")
        set_button_text(self._name_button, said)

    def _show_form(self) -> None:
        if self._filed is None:
            return
        body = self._filed.body
        self._form.set_details(ClientDetails(body.name, body.language, body.intensity, body.since))

    def _show_closing(self) -> None:
        if self._filed is None:
            return
        body = self._filed.body
        self._closed.set_value(body.closed or datetime.now().astimezone().date())
        self._closed_field.set_error(None)
        self._closed_field.setVisible(body.closed is None)
        self._close.setVisible(body.closed is None)
        self._reopen.setVisible(body.closed is not None)
        self._state.setText(self._say_state(body))

    def _on_close_clicked(self) -> None:
        day = self._closed.value()
        if day is None:
            self._closed_field.set_error(self.tr("Please write the day as day-month-year."))
            self._closed.setFocus()
            return
        self._closed_field.set_error(None)
        self.closing_requested.emit(day)

    def _say_state(self, body: Client) -> str:
        if body.closed is None:
            return self.tr("When your work together has ended, note the last day here.")
        return self.tr("Your work together ended on {day}.").format(day=f"{body.closed:%d-%m-%Y}")

    def add_tab(self, name: str, title: Callable[[], str], make: Callable[[], QWidget]) -> None:
        """Add a part of the file, built when it is first shown.

        Args:
            name: By what it is asked for.
            title: Says what stands on the tab, in the language of the moment.
            make: Builds it.
        """
        self._tabs.add_tab(name, title, make)

    def add_details(self) -> None:
        """Add her details as the last part."""
        self._tabs.add_tab(DETAILS, lambda: self.tr("Details"), lambda: self._details)
        self._tabs.tab(DETAILS)

    @property
    def tabs(self) -> list[str]:
        """The parts of the file, by what they are asked for, in their order."""
        return self._tabs.names

    def tab(self, name: str) -> QWidget:
        """Return a part of the file.

        Raises:
            KeyError: There is no such part.
        """
        return self._tabs.tab(name)

    def show_tab(self, name: str) -> None:
        """Bring a part into sight."""
        self._tabs.show_tab(name)

    def hideEvent(self, event: QHideEvent) -> None:
        """Cover the name when the page goes, but not when the window is minimised."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._name_button.setChecked(False)

    def retranslate(self) -> None:
        """Say the own words in the language of the moment."""
        set_button_text(self._back, self.tr("Back to the list"))
        self._child.setText(self.tr("By her intake she may be under 18."))
        self._show_header()
        self._closing.set_title(self.tr("The end of the work together"))
        self._closed_field.set_texts(self.tr("Last day"))
        set_button_text(self._close, self.tr("Note the last day"))
        set_button_text(self._reopen, self.tr("The work goes on"))
        if self._filed is not None:
            self._state.setText(self._say_state(self._filed.body))
