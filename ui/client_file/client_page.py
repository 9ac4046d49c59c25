"""A client's file: the code, and a tab for each part."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from counsel_desk.domain.records import Client, Filed
from counsel_desk.services.intake import Taken
from ui.client_file.client_form import ClientDetails, ClientForm
from ui.design.buttons import quiet_button, set_button_text
from ui.design.layout.layouts import SPACE, page_layout
from ui.design.layout.page_header import PageHeader
from ui.design.layout.side_tabs import SideTabs
from ui.design.styling import label
from ui.design.translated import Translated
from ui.desk.context import DETAILS
from ui.intake.contact_line import ContactLine
from ui.rights.closing_card import ClosingCard
from ui.transfer.hand_over_card import HandOverCard


class ClientPage(Translated):
    """One client's file.

    Attributes:
        typed: Tracks the unsaved input in the details.
        closing: The part of the details that records the end of the work.
        hand_over: The part of the details that hands the file over.

    Signals:
        back_requested: The person wants to go back to the list.
        tab_shown(str): The tab of this name was shown.
        details_saved(ClientDetails): The details are to be saved.
        names_shown(bool): Names should be shown, or covered again.
    """

    back_requested = Signal()
    tab_shown = Signal(str)
    details_saved = Signal(object)
    names_shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("client_page")
        self._filed: Filed[Client] | None = None
        self._counselling_recorded = True
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
        self.closing = ClosingCard()
        inside = QWidget()
        layout = page_layout(inside)
        layout.setContentsMargins(0, SPACE, SPACE, SPACE)
        layout.addWidget(self._form)
        layout.addWidget(self.closing)
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
        """Whether names are shown now."""
        return self._name_button.isChecked()

    def open_client(self, filed: Filed[Client]) -> None:
        """Show a client's file under its code, keeping unsaved input in the details."""
        self._filed = filed
        self._show_header()
        if self.typed.pending() is None:
            self._show_form()
        self.closing.show_state(filed.body.closed)

    def show_intake(self, taken: Taken) -> None:
        """Show above all tabs how the client must never be reached, and if they may be a child."""
        self._filed = taken.client
        self._child.setVisible(taken.child)
        self._contact.show_contacts(taken.intake.contacts, taken.intake.times)
        self._show_header()

    def show_counselling_consent(self, recorded: bool) -> None:
        """Show it if the client's consent to counselling itself is not recorded yet."""
        self._counselling_recorded = recorded
        self._show_header()

    def _show_header(self) -> None:
        if self._filed is None:
            return
        body = self._filed.body
        shown = self._name_button.isChecked()
        name = body.name or self.tr("No name is kept.")
        below = [name if shown else self.tr("The name stays covered until you show it.")]
        if not self._counselling_recorded:
            below.append(self.tr("Her consent to counselling itself is not recorded yet."))
        self._header.set_texts(self.tr("File {code}").format(code=body.code), " · ".join(below))
        text = self.tr("Hide the name") if shown else self.tr("Show the name")
        set_button_text(self._name_button, text)

    def _show_form(self) -> None:
        if self._filed is None:
            return
        body = self._filed.body
        self._form.set_details(ClientDetails(body.name, body.language, body.intensity, body.since))

    def add_tab(self, name: str, title: Callable[[], str], make: Callable[[], QWidget]) -> None:
        """Add a tab, built when it is first shown.

        Args:
            name: Identifies the tab.
            title: Returns its title in the current language.
            make: Builds it.
        """
        self._tabs.add_tab(name, title, make)

    def add_details(self) -> None:
        """Add the client's details as the last tab."""
        self._tabs.add_tab(DETAILS, lambda: self.tr("Details"), lambda: self._details)
        self._tabs.tab(DETAILS)

    @property
    def tabs(self) -> list[str]:
        """The names of the tabs, in their order."""
        return self._tabs.names

    def tab(self, name: str) -> QWidget:
        """Return a tab.

        Raises:
            KeyError: There is no such tab.
        """
        return self._tabs.tab(name)

    def show_tab(self, name: str) -> None:
        """Show a tab."""
        self._tabs.show_tab(name)

    def hideEvent(self, event: QHideEvent) -> None:
        """Cover the name when the page is left, but not when the window is minimised."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._name_button.setChecked(False)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._back, self.tr("Back to the list"))
        self._child.setText(self.tr("By her intake she may be under 18."))
        self._show_header()
