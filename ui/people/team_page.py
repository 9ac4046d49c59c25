"""The administrator's page of the people of the office."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.office_log.certifiable import Certifiable
from counsel_desk.domain.trust import Certificate, Role
from counsel_desk.services.office.candidates import Refused
from counsel_desk.services.vaults.recovery import Recoverable
from ui import words
from ui.design.buttons import plain_button, quiet_button, set_button_text, yielding_button
from ui.design.card import Card
from ui.design.fields.word_list import NO_LIST, WordList
from ui.design.layout.layouts import column, page_layout, row, scroll_into_view
from ui.design.layout.page_header import PageHeader
from ui.design.layout.side_by_side import SideBySide
from ui.design.messages.inline_message import InlineMessage, Kind
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Phrase, Translated
from ui.people.certify_card import CertifyCard
from ui.people.invite_card import InviteCard
from ui.people.person_card import PersonCard
from ui.people.recovery_card import RecoveryCard

INVITED, ENROLLED, CERTIFIED, RETIRED = "invited", "enrolled", "certified", "retired"


@dataclass(frozen=True)
class TeamRow:
    """One person of the office.

    Attributes:
        person: Their id.
        name: Their name.
        roles: Their roles.
        state: ``invited``, ``enrolled``, ``certified`` or ``retired``.
    """

    person: str
    name: str
    roles: tuple[Role, ...]
    state: str


class TeamPage(Translated):
    """Lists the people; invites them, confirms their keys, and changes or ends their work.

    Signals:
        invite_requested(str, tuple[Role, ...]): Invite a person.
        invitation_requested(str): Show a person's invitation again.
        print_invitation_requested(str): Print a person's invitation.
        confirming_wanted: Offer the people who can be confirmed.
        certify_requested(list[Certifiable], list[str]): Confirm people, as they are shown, with
            the words of these sheets.
        person_wanted(str): Show a confirmed person.
        recovery_wanted: Offer vaults to hand over.

    Attributes:
        person_card: The card to change a person's roles.
        recovery_card: The card to hand a vault over.
    """

    invite_requested = Signal(str, object)
    invitation_requested = Signal(str)
    print_invitation_requested = Signal(str)
    confirming_wanted = Signal()
    certify_requested = Signal(object, object)
    person_wanted = Signal(str)
    recovery_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("team_page")
        self._rows: list[TeamRow] = []
        self._code_of = ""
        self._header = PageHeader("")
        self._message = InlineMessage()
        self._table = DataTable(self._columns(), "")
        self._table.setObjectName("people")
        self._confirm, self._again = yielding_button(""), quiet_button("")
        self._confirm.setObjectName("confirm_person")
        self._again.setObjectName("show_invitation")
        self._change, self._hand_over = plain_button(""), quiet_button("")
        self._change.setObjectName("change_person")
        self._hand_over.setObjectName("hand_over_vault")
        self._invite, self._certify = InviteCard(), CertifyCard()
        self.person_card, self.recovery_card = PersonCard(), RecoveryCard()
        self._build_slip()
        self._build_layout()
        self._connect_signals()
        self.setFocusProxy(self._table)
        self.retranslate()
        self.show_members([])

    def _build_slip(self) -> None:
        self._slip = Card()
        self._slip_words = label("", "body")
        self._code = label("", "heading")
        self._code.setObjectName("invitation")
        self._print = plain_button("")
        self._print.setObjectName("print_invitation")
        self._slip.add(self._slip_words, self._code, row(self._print, None))
        self._slip.hide()

    def _build_layout(self) -> None:
        left, right = QWidget(), QWidget()
        first = row(self._confirm, self._change, None)
        second = row(self._again, self._hand_over, None)
        left.setLayout(column(first, second, self._table))
        right_column = column(
            self._slip, self._certify, self.person_card, self.recovery_card, self._invite
        )
        self._show_beside(None)
        right_column.addStretch(1)
        right.setLayout(right_column)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self._message)
        layout.addWidget(SideBySide(left, right, (3, 2)), 1)

    def _connect_signals(self) -> None:
        self._table.row_selected.connect(self._on_row_selected)
        self._table.row_activated.connect(self._on_row_opened)
        self._confirm.clicked.connect(self.confirming_wanted)
        self._again.clicked.connect(self._on_again_clicked)
        self._invite.invite_requested.connect(self.invite_requested)
        self._print.clicked.connect(self._on_print_clicked)
        self._certify.certify_requested.connect(self.certify_requested)
        self._change.clicked.connect(self._on_change_clicked)
        self._hand_over.clicked.connect(self.recovery_wanted)
        for card in (self._certify, self.person_card, self.recovery_card):
            card.cancelled.connect(self.clear_shares)

    def set_sheets(self, count: int, words: WordList = NO_LIST) -> None:
        """Set how many root sheets are needed, and which words can stand on them."""
        for card in (self._certify, self.person_card, self.recovery_card):
            card.sheets.set_sheets(count, words)

    def _show_beside(self, card: QWidget | None) -> None:
        """Show one of the cards above the invitation form, or none."""
        if card is not None:
            # What was said is of somebody else.
            self._message.clear()
        for each in (self._slip, self._certify, self.person_card, self.recovery_card):
            each.setVisible(each is card)

    def show_members(self, rows: Sequence[TeamRow]) -> None:
        """Show the people of the office."""
        chosen = self._table.selected()
        self._rows = list(rows)
        self._table.set_rows(self._rows)
        if chosen is not None:
            self._table.select(lambda row: bool(row.person == chosen.person))
        self._on_row_selected(self._table.selected())
        if any(each.person == self._code_of and each.state != INVITED for each in self._rows):
            self._slip.hide()  # the code was used
        # They are confirmed together, whoever is chosen in the list.
        self._confirm.setEnabled(any(each.state == ENROLLED for each in self._rows))

    def _on_row_selected(self, chosen: TeamRow | None) -> None:
        self._again.setEnabled(chosen is not None and chosen.state == INVITED)
        known = chosen is not None and chosen.state in {CERTIFIED, RETIRED}
        self._change.setEnabled(known)

    def _on_row_opened(self, chosen: TeamRow) -> None:
        if chosen.state == ENROLLED:
            self.confirming_wanted.emit()

    def offer_to_confirm(self, found: Sequence[Certifiable | Refused]) -> None:
        """Offer people to confirm, the chosen one first."""
        chosen = self._table.selected()
        first = chosen.person if chosen else ""
        people = [one for one in found if isinstance(one, Certifiable)]
        refused = [one for one in found if isinstance(one, Refused)]
        self._show_beside(self._certify)
        self._certify.begin(sorted(people, key=lambda one: one.person != first), refused)
        scroll_into_view(self._certify)

    def _on_change_clicked(self) -> None:
        chosen = self._table.selected()
        if chosen is not None:
            self.person_wanted.emit(chosen.person)

    def show_person(self, shown: Certifiable) -> None:
        """Show a confirmed person."""
        self.person_card.begin(shown)
        self._show_beside(self.person_card)
        self.person_card.setFocus()
        scroll_into_view(self.person_card)

    def offer_recovery(self, vaults: Sequence[Recoverable], heirs: Sequence[Certificate]) -> None:
        """Offer vaults, and people to hand them to."""
        self.recovery_card.begin(vaults, heirs)
        self._show_beside(self.recovery_card)
        scroll_into_view(self.recovery_card)

    def _on_again_clicked(self) -> None:
        chosen = self._table.selected()
        if chosen is not None:
            self.invitation_requested.emit(chosen.person)

    def _on_print_clicked(self) -> None:
        self.print_invitation_requested.emit(self._code_of)

    def show_invitation(self, person: str, name: str, code: str) -> None:
        """Show the invitation of a person.

        Args:
            person: The id of the invited person.
            name: Their name.
            code: The invitation code.
        """
        self._message.clear()
        self._code_of = person
        self._slip.set_title(name)
        self._code.setText(code)
        self.clear_shares()
        self._show_beside(self._slip)
        scroll_into_view(self._slip)
        self._invite.clear()

    def clear_shares(self) -> None:
        """Clear the words of the root sheets, and close their card."""
        self._message.clear()
        for card in (self._certify, self.person_card, self.recovery_card):
            card.sheets.clear()
        self._show_beside(None)

    def show_message(self, text: Phrase, kind: Kind = "attention") -> None:
        """Show a message above the list."""
        self._message.show_message(kind, text)

    def _columns(self) -> list[Column[TeamRow]]:
        return [
            Column(self.tr("Name"), lambda each: each.name),
            Column(
                self.tr("Role"),
                lambda each: ", ".join(words.role(role) for role in each.roles),
                wide=True,
            ),
            Column(self.tr("Status"), self._state),
        ]

    def _state(self, each: TeamRow) -> str:
        states = {
            INVITED: self.tr("Invited"),
            ENROLLED: self.tr("To be confirmed"),
            RETIRED: self.tr("Work ended"),
        }
        return states.get(each.state, self.tr("Confirmed"))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("People"), self.tr("Invite, then confirm who has made their keys.")
        )
        set_button_text(self._confirm, self.tr("Confirm…"))
        set_button_text(self._again, self.tr("Show the invitation"))
        set_button_text(self._change, self.tr("Change…"))
        set_button_text(self._hand_over, self.tr("Hand over files…"))
        self._slip_words.setText(
            self.tr("Please hand this code over in person. It is needed at the first sign-in.")
        )
        set_button_text(self._print, self.tr("Print the slip…"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("People"))
