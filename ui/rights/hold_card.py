"""A card for the legal holds on a client's file."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.law.statement import Shown
from counsel_desk.services.clients.legal_holds import Hold
from ui import words
from ui.dates import day_text
from ui.design.buttons import plain_button, set_button_text
from ui.design.card import Card
from ui.design.fields.field import Field
from ui.design.fields.typed import Content, Typed
from ui.design.layout.layouts import column, row
from ui.design.messages.law_lines import LawLines
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.recording import mark_recording
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Translated

_LONGEST = 120


class HoldCard(Translated):
    """Lists the holds in force; puts the file under a hold, or lifts the chosen one.

    Attributes:
        typed: Tracks unsaved input.
        client: Record id of the client whose holds it shows, or about whom something is typed.

    Signals:
        hold_requested(str, str, str): Put the file of the client with this record id under a hold;
            the reason and the lawyer.
        lift_requested(str, str, str): Lift the hold with this key on the file of the client with
            this record id; the key and the reason.
    """

    hold_requested = Signal(str, str, str)
    lift_requested = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hold_card")
        self.client, self._code = "", ""
        self._holds: Sequence[Hold] = ()
        self._state, self._law = label("", "body"), LawLines()
        self._state.setObjectName("hold_state")
        self._table = DataTable([], "")
        self._table.setObjectName("holds")
        self._reason, self._lawyer, self._why = QLineEdit(), QLineEdit(), QLineEdit()
        for name, editor in self._editors().items():
            editor.setObjectName(f"hold_{name}")
            editor.setMaxLength(_LONGEST)
        self._fields = {name: Field("", editor) for name, editor in self._editors().items()}
        self._hold, self._lift = plain_button(""), plain_button("")
        self._hold.setObjectName("hold_file")
        self._lift.setObjectName("lift_hold")
        mark_recording(self._hold, self._lift)
        resumed = ResumedMessage()
        self.typed = Typed(self._read, self._put, resumed, self)
        self._build_card(resumed)
        self._connect_signals()
        self.setFocusProxy(self._reason)
        self.retranslate()
        self.show_holds("", ())

    def _editors(self) -> dict[str, QLineEdit]:
        return {"reason": self._reason, "lawyer": self._lawyer, "why": self._why}

    def _build_card(self, resumed: QWidget) -> None:
        fields = self._fields
        self._lifting = QWidget()
        self._lifting.setLayout(column(self._table, fields["why"], row(self._lift, None)))
        self._card = Card()
        self._card.add(self._state, self._law, resumed, self._lifting)
        self._card.add(fields["reason"], fields["lawyer"], row(self._hold, None))
        self.setLayout(column(self._card))

    def _connect_signals(self) -> None:
        self._hold.clicked.connect(self._on_hold_clicked)
        self._lift.clicked.connect(self._on_lift_clicked)
        for name, editor in self._editors().items():
            editor.textChanged.connect(lambda _text, name=name: self._on_edited(name))

    def show_holds(
        self, client: str, holds: Sequence[Hold], law: Sequence[Shown] = (), code: str = ""
    ) -> None:
        """Show the holds in force on a file.

        Args:
            client: Record id of the client; with another one, what was typed is cleared.
            holds: The holds.
            law: Statements of law that say why nothing is destroyed.
            code: The client's code, if it does not stand elsewhere on the page.
        """
        if client != self.client:
            self.client = client
            self.clear()
        self._holds, self._code = holds, code
        if law:
            self._law.show_statements(law)
        self._table.set_rows(holds)
        self._lifting.setVisible(bool(holds))
        self.retranslate()

    def clear(self) -> None:
        """Clear the form."""
        for editor in self._editors().values():
            editor.clear()
        self.typed.settle()

    def _read(self) -> Content:
        texts = {name: editor.text() for name, editor in self._editors().items()}
        return {**texts, "client": self.client if any(texts.values()) else ""}

    def _put(self, content: Content) -> None:
        self.client = content["client"] or self.client
        for name, editor in self._editors().items():
            editor.setText(content[name])

    def _on_edited(self, name: str) -> None:
        self._fields[name].set_error(None)
        self.typed.edited.emit()

    def _given(self, name: str) -> str:
        """Return a reason, or show that it is missing."""
        text = self._editors()[name].text().strip()
        self._fields[name].set_error(None if text else (lambda: self.tr("Please write why.")))
        if not text:
            self._editors()[name].setFocus()
        return text

    def _on_hold_clicked(self) -> None:
        reason = self._given("reason")
        if reason:
            self.hold_requested.emit(self.client, reason, self._lawyer.text().strip())

    def _on_lift_clicked(self) -> None:
        chosen: Hold | None = self._table.selected()
        why = self._given("why")
        if chosen is not None and why:
            self.lift_requested.emit(self.client, chosen.key, why)

    def _columns(self) -> list[Column[Hold]]:
        return [
            Column(self.tr("Since"), lambda one: day_text(one.body.since)),
            Column(self.tr("Why"), _why, wide=True),
            Column(self.tr("Lawyer"), lambda one: one.body.lawyer),
        ]

    def _say_state(self) -> str:
        if self._holds:
            return self.tr("While this lasts, nothing of the file is destroyed.")
        return self.tr("The file is under no legal hold.")

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        title = self.tr("Legal hold on file {code}").format(code=self._code)
        self._card.set_title(title if self._code else self.tr("Legal hold"))
        self._state.setText(self._say_state())
        self._table.set_columns(self._columns())
        if self._holds:
            self._table.selectRow(0)
        self._table.setAccessibleName(self.tr("Legal holds in force"))
        self._fields["reason"].set_texts(
            self.tr("Why it is held"),
            self.tr("For example a case that is under way, or that is to be expected."),
        )
        self._fields["lawyer"].set_texts(
            self.tr("Lawyer who advised it"), self.tr("May be left empty.")
        )
        self._fields["why"].set_texts(self.tr("Why the chosen hold ends"))
        set_button_text(self._hold, self.tr("Put the file on hold"))
        set_button_text(self._lift, self.tr("End the chosen hold"))


def _why(one: Hold) -> str:
    return one.body.reason or words.hold_cause(one.body.cause)
