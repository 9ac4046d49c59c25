"""The page of sealed files, retention reviews and follow-ups."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.law.statement import Shown
from counsel_desk.services.clients.closure import FollowUp
from counsel_desk.services.rights.erasure import SealedFile
from counsel_desk.services.rights.retention import Clock
from ui import words
from ui.dates import day_text
from ui.design.buttons import danger_button, plain_button, quiet_button, set_button_text
from ui.design.card import Card
from ui.design.layout.layouts import column, page_layout, row
from ui.design.layout.page_header import PageHeader
from ui.design.layout.part_scroll import PartScroll
from ui.design.messages.question import Question
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Translated
from ui.desk.names_button import NamesButton
from ui.desk.names_shown import COVERED, Names
from ui.rights.hold_card import HoldCard

_DESTROY, _SEAL = "destroy:", "seal:"


class RetentionPage(Translated):
    """Three lists, each with a sentence in place of an empty table, and the holds of a sealed file.

    Attributes:
        hold: The card for the legal holds on the chosen sealed file.
        names: The button that shows names for a minute.

    Signals:
        back_requested: The person wants to go back to the list of clients.
        opened(str): Open the closed file of the client with this record id.
        lift_requested(str): Lift the seal.
        destroy_requested(str): Destroy the sealed file, whose time is over.
        seal_requested(str): Seal the closed file, whose time is over.
    """

    back_requested = Signal()
    opened = Signal(str)
    lift_requested = Signal(str)
    destroy_requested = Signal(str)
    seal_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keeping_page")
        self._back = quiet_button("")
        self._back.setObjectName("back_to_clients")
        self.names, self._names = NamesButton(), COVERED
        self._header = PageHeader("", actions=(self.names, self._back))
        self._question = Question()
        self._sealed = _table("sealed_files")
        self._review = _table("review_files")
        self._follow_ups = _table("follow_ups")
        self._empty = [label("", "muted") for _ in range(3)]
        self._rule = label("", "muted")
        self._lift, self._destroy = plain_button(""), danger_button("")
        self._open, self._seal = plain_button(""), danger_button("")
        names = ("lift_seal", "destroy_file", "open_review", "seal_review")
        for button, name in zip(self._buttons(), names, strict=True):
            button.setObjectName(name)
        self.hold = HoldCard()
        self._law: Sequence[Shown] = ()
        self._cards = [Card(), Card(), Card()]
        self._build_layout()
        self._connect_signals()
        self.setFocusProxy(self._sealed)
        self.retranslate()
        self.show_files([], [], [])

    def _buttons(self) -> tuple[QWidget, ...]:
        return self._lift, self._destroy, self._open, self._seal

    def _build_layout(self) -> None:
        sealed, review, follow_ups = self._cards
        sealed.add(self._rule, self._empty[0], self._sealed, row(self._lift, None, self._destroy))
        review.add(self._empty[1], self._review, row(self._open, None, self._seal))
        follow_ups.add(self._empty[2], self._follow_ups)
        inside = QWidget()
        cards = column(self._question, sealed, self.hold, review, follow_ups)
        cards.addStretch(1)
        inside.setLayout(cards)
        scroll = PartScroll()
        scroll.setWidget(inside)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(scroll, 1)

    def _connect_signals(self) -> None:
        self._sealed.row_selected.connect(self._on_sealed_selected)
        self._review.row_selected.connect(self._on_review_selected)
        self._review.row_activated.connect(lambda one: self.opened.emit(one.client))
        self._follow_ups.row_activated.connect(lambda one: self.opened.emit(one.client))
        self._lift.clicked.connect(lambda: self.lift_requested.emit(self._sealed.selected().client))
        self._open.clicked.connect(lambda: self.opened.emit(self._review.selected().client))
        self._destroy.clicked.connect(self._on_destroy_clicked)
        self._seal.clicked.connect(self._on_seal_clicked)
        self._back.clicked.connect(self.back_requested)
        self._question.agreed.connect(self._on_agreed)
        self.hold.typed.resumed.connect(self._choose_typed_about)

    def show_files(
        self,
        sealed: Sequence[SealedFile],
        review: Sequence[Clock],
        follow_ups: Sequence[FollowUp],
        law: Sequence[Shown] = (),
    ) -> None:
        """Show the three lists, and what the law says on destroying files."""
        self._law = law
        self._question.clear()
        tables = (self._sealed, self._review, self._follow_ups)
        for table, rows, empty in zip(
            tables, (sealed, review, follow_ups), self._empty, strict=True
        ):
            table.set_rows(rows)
            table.setVisible(bool(rows))
            empty.setVisible(not rows)
            if rows:
                table.selectRow(0)
        if self.hold.typed.pending() is not None:
            self._choose_typed_about()
        for button, rows in zip(self._buttons(), (sealed, sealed, review, review), strict=True):
            button.setVisible(bool(rows))
        self._on_sealed_selected(self._sealed.selected())
        self._on_review_selected(self._review.selected())

    def show_names(self, names: Names) -> None:
        """Show names beside the codes, or cover them again."""
        self._names = names
        self._retranslate_tables()

    def _code(self, one: SealedFile | Clock | FollowUp) -> str:
        return self._names.beside(one.client, one.code)

    def _choose_typed_about(self) -> None:
        """Choose the file that something is half written about."""
        about = self.hold.client
        self._sealed.select(lambda one: one.client == about)

    def _on_sealed_selected(self, one: SealedFile | None) -> None:
        self._lift.setEnabled(one is not None)
        self._destroy.setEnabled(one is not None and one.due)
        self.hold.setVisible(one is not None)
        if one is not None:
            self.hold.show_holds(one.client, one.holds, self._law, one.code)

    def _on_review_selected(self, one: Clock | None) -> None:
        self._open.setEnabled(one is not None)
        self._seal.setEnabled(one is not None and one.over)

    def _on_destroy_clicked(self) -> None:
        one = self._sealed.selected()
        self._question.ask(
            _DESTROY + one.client,
            lambda: self.tr(
                "Everything in file {code} is destroyed and cannot be brought back."
            ).format(code=one.code),
            lambda: self.tr("Destroy it for good"),
        )

    def _on_seal_clicked(self) -> None:
        one = self._review.selected()
        self._question.ask(
            _SEAL + one.client,
            lambda: self.tr(
                "File {code} is sealed now. It is destroyed once the time after sealing is over; "
                "until then the seal can be lifted."
            ).format(code=one.code),
            lambda: self.tr("Seal it now"),
        )

    def _on_agreed(self, what: str) -> None:
        if what.startswith(_DESTROY):
            self.destroy_requested.emit(what.removeprefix(_DESTROY))
        else:
            self.seal_requested.emit(what.removeprefix(_SEAL))

    def _say_held(self, one: SealedFile) -> str:
        return self.tr("Yes") if one.holds else self.tr("No")

    def _retranslate_tables(self) -> None:
        self._sealed.set_columns(
            [
                Column(self.tr("Code"), self._code),
                Column(self.tr("Sealed on"), lambda one: day_text(one.seal.sealed)),
                Column(self.tr("Kept until"), lambda one: day_text(one.until)),
                Column(self.tr("Legal hold"), self._say_held),
                Column(self.tr("Why"), lambda one: words.ground(one.seal.ground), wide=True),
            ]
        )
        self._review.set_columns(
            [
                Column(self.tr("Code"), self._code),
                Column(self.tr("Last day"), lambda one: day_text(one.closed)),
                Column(self.tr("Kept until"), lambda one: day_text(one.until), wide=True),
            ]
        )
        self._follow_ups.set_columns(
            [
                Column(self.tr("Day"), lambda one: day_text(one.day)),
                Column(self.tr("Code"), self._code),
                Column(
                    self.tr("How to ask"),
                    lambda one: words.channel(one.way) if one.way else self.tr("Not said"),
                    wide=True,
                ),
            ]
        )
        self._sealed.setAccessibleName(self.tr("Sealed files"))
        self._review.setAccessibleName(self.tr("Closed files due for review"))
        self._follow_ups.setAccessibleName(self.tr("Follow-up checks due"))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Closed files"),
            self.tr("Files that are not in use, and how long they are kept."),
        )
        self._retranslate_tables()
        titles = (
            self.tr("Sealed files"),
            self.tr("Closed files due for review"),
            self.tr("Follow-up checks due"),
        )
        texts = (
            self.tr("No file is sealed."),
            self.tr("No file is due for review."),
            self.tr("Nobody in the next two weeks."),
        )
        for card, title, empty, text in zip(self._cards, titles, self._empty, texts, strict=True):
            card.set_title(title)
            empty.setText(text)
        self._rule.setText(
            self.tr(
                "Nobody can open a sealed file. The office's rule says how long it is kept, so "
                "that the client can still ask for it. When that time is over it can be destroyed, "
                "unless it is under a legal hold. Please have the office's lawyer check this rule."
            )
        )
        set_button_text(self._back, self.tr("Back to the list"))
        set_button_text(self._lift, self.tr("Lift the seal, because the client asks"))
        set_button_text(self._destroy, self.tr("Destroy it…"))
        set_button_text(self._open, self.tr("Open it, to keep it longer"))
        set_button_text(self._seal, self.tr("Seal it…"))


def _table(name: str) -> DataTable:
    table = DataTable([], "")
    table.setObjectName(name)
    return table
