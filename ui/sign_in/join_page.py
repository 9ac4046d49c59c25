"""Asks that this computer is let in as a laptop of an existing office."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.services.exchange.meeting import Chosen
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.fields.field import Field
from ui.design.fields.meeting_choice import MeetingChoice
from ui.design.layout.layouts import column, row
from ui.design.layout.page_header import PageHeader
from ui.design.styling import label
from ui.design.translated import Translated
from ui.sign_in.key_place import KeyPlace


@dataclass(frozen=True)
class JoinRequest:
    """The input for joining an office.

    Attributes:
        chosen: Over what to meet the administrator's laptop.
        code: The code that the administrator shows.
        name: What people call this laptop.
        key_file: The key file for the device secret; `None` for the keyring, or where there is one.
    """

    chosen: Chosen
    code: str
    name: str
    key_file: Path | None


class JoinPage(Translated):
    """Where the laptops meet, the code, a name, and where to keep this computer's secret.

    Args:
        keyring_available: Whether this computer has a usable keyring; `None` if the office's data
            is here already, so that nothing is asked about its secret.
        parent: Its parent, if any.

    Signals:
        join_requested(JoinRequest): Everything is filled in.
        back_requested: The person wants to go back.
    """

    join_requested = Signal(JoinRequest)
    back_requested = Signal()

    def __init__(self, keyring_available: bool | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = Chosen()
        self._header, self._how = PageHeader(""), label("", "body")
        self._meeting = MeetingChoice()
        self._meeting_field = Field("", self._meeting)
        self._code, self._name = QLineEdit(), QLineEdit()
        self._code.setObjectName("joining_code")
        self._name.setObjectName("laptop_name")
        self._code_field, self._name_field = Field("", self._code), Field("", self._name)
        self._place = None if keyring_available is None else KeyPlace(keyring_available)
        self._ask, self._back = primary_button(""), quiet_button("")
        self._ask.setObjectName("ask_to_join")
        self._back.setObjectName("back")
        fields = (self._meeting_field, self._code_field, self._name_field)
        secret = () if self._place is None else (self._place,)
        buttons = row(self._back, None, self._ask)
        self.setLayout(column(self._header, self._how, *fields, *secret, buttons))
        self.setFocusProxy(self._meeting)
        self._connect_signals()
        self.retranslate()

    def _connect_signals(self) -> None:
        self._meeting.folder_chosen.connect(lambda folder: self._choose(Chosen(folder=folder)))
        self._meeting.ticket_chosen.connect(lambda ticket: self._choose(Chosen(ticket=ticket)))
        self._code.returnPressed.connect(self._name.setFocus)
        self._name.returnPressed.connect(self._on_ask_clicked)
        self._ask.clicked.connect(self._on_ask_clicked)
        self._back.clicked.connect(self.back_requested)

    def _choose(self, chosen: Chosen) -> None:
        self._chosen = chosen
        ticket = chosen.ticket.name if chosen.ticket is not None else ""
        self._meeting.show_place(chosen.folder, ticket)
        self._meeting_field.set_error(None)
        self._code.setFocus()

    def _on_ask_clicked(self) -> None:
        code, name = self._code.text().strip(), self._name.text().strip()
        if self._chosen == Chosen():
            self._meeting_field.set_error(
                lambda: self.tr("Please choose where the laptops exchange.")
            )
            self._meeting.setFocus()
        elif not code:
            self._code_field.set_error(lambda: self.tr("Please type the code."))
            self._code.setFocus()
        elif not name:
            self._name_field.set_error(lambda: self.tr("Please give this laptop a name."))
            self._name.setFocus()
        elif self._place is None or self._place.complete():
            key_file = None if self._place is None else self._place.path()
            self.join_requested.emit(JoinRequest(self._chosen, code, name, key_file))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Another laptop of the office"),
            self.tr("The office exists already. This computer becomes one of its laptops."),
        )
        self._how.setText(
            self.tr(
                "At the other laptop, the administrator opens “Other laptops”, chooses “Add a "
                "laptop…” and gives you the code. Then the two of you compare twelve words."
            )
        )
        self._meeting_field.set_texts(
            self.tr("Where the laptops exchange"),
            self.tr(
                "The folder, stick or office server that the administrator uses as well. For the "
                "server, choose the access file that was made for this laptop."
            ),
        )
        self._code_field.set_texts(
            self.tr("Code from the administrator"),
            self.tr("Capital or small letters and hyphens make no difference."),
        )
        self._name_field.set_texts(
            self.tr("Name of this laptop"), self.tr("So that people know it, such as a place.")
        )
        set_button_text(self._ask, self.tr("Ask to be let in"))
        set_button_text(self._back, self.tr("Back"))
