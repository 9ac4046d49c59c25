"""The tab of a client's pictures and documents."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.attachments import (
    PAPER_PATTERN,
    PICTURE_PATTERNS,
    SUFFIXES,
    Attachment,
    name_outside,
)
from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.records import Filed
from ui import words
from ui.attachments.attachment_viewer import AttachmentViewer
from ui.design.buttons import set_button_text, yielding_button
from ui.design.layout.current_stack import CurrentStack
from ui.design.layout.layouts import SPACE, SPACE_SMALL, column, row
from ui.design.layout.prose import prose
from ui.design.messages.empty_state import EmptyState
from ui.design.messages.file_dialog import Guard, file_to_read, file_to_write
from ui.design.messages.inline_message import InlineMessage
from ui.design.messages.law_lines import LawLines
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column, day_column
from ui.design.translated import Phrase, Translated

_KILOBYTE = 1000


class AttachmentsTab(Translated):
    """The list of attachments, or one attachment in its place.

    Signals:
        add_requested(Path): Attach a file.
        opened(str): Show the attachment with this record id.
        page_requested(int): Show another page of it, counted from 0.
        title_changed(str, str): The record id of the attachment and its new title.
        copy_requested(str, Path): Save a copy of the attachment to this path.
        remove_requested(str): Remove the attachment.
        closed: The attachment was closed.
    """

    add_requested = Signal(Path)
    opened = Signal(str)
    page_requested = Signal(int)
    title_changed = Signal(str, str)
    copy_requested = Signal(str, Path)
    remove_requested = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attachments_tab")
        self._shown: dict[str, Filed[Attachment]] = {}
        self._add = yielding_button("")
        self._add.setObjectName("add_attachment")
        self._message = InlineMessage()
        self._table = DataTable(self._columns(), "")
        self._table.setObjectName("attachments")
        self._empty = EmptyState("attachment", "")
        self.viewer = AttachmentViewer()
        self._stack = CurrentStack()
        for part in (self._table, self._empty, self.viewer):
            self._stack.addWidget(part)
        self._unfit, self._law = label("", "muted"), LawLines()
        self._unfit.setObjectName("unfit_files")
        self._before = QWidget()
        self._before.setLayout(column(prose(self._unfit), self._law, spacing=SPACE_SMALL))
        layout = column(self._before, row(self._add, None), self._message, self._stack)
        layout.setStretchFactor(self._stack, 1)
        layout.setContentsMargins(0, SPACE, 0, 0)
        self.setLayout(layout)
        self._connect_signals()
        self.setFocusProxy(self._add)
        self.retranslate()
        self._show_list()

    def _connect_signals(self) -> None:
        self._add.clicked.connect(self.ask_for_file)
        self._table.row_activated.connect(lambda filed: self.opened.emit(filed.record))
        self.viewer.page_requested.connect(self.page_requested)
        self.viewer.title_changed.connect(self.title_changed)
        self.viewer.back_requested.connect(self.close_attachment)
        self.viewer.copy_requested.connect(self._on_copy_requested)
        self.viewer.remove_requested.connect(lambda: self.remove_requested.emit(self.viewer.record))

    def show_law(self, statements: Sequence[Shown]) -> None:
        """Show what the law says on what must not be kept."""
        self._law.show_statements(statements)

    def show_attachments(self, attachments: Sequence[Filed[Attachment]]) -> None:
        """Show the attachments."""
        self._shown = {filed.record: filed for filed in attachments}
        self._table.set_rows(attachments)
        if self._stack.currentWidget() is not self.viewer:
            self._show_list()

    def open_attachment(self, record: str) -> None:
        """Show one attachment in place of the list."""
        self._add.hide()
        self._before.hide()
        self._message.clear()
        self.viewer.open_attachment(self._shown[record])
        self._stack.setCurrentWidget(self.viewer)
        self.viewer.setFocus()

    def close_attachment(self) -> None:
        """Go back to the list."""
        self.viewer.close_attachment()
        self._show_list()
        self._table.setFocus()
        self.closed.emit()

    def _show_list(self) -> None:
        self._add.show()
        self._before.show()
        self._stack.setCurrentWidget(self._table if self._shown else self._empty)

    def say(self, text: Phrase) -> None:
        """Show above the list why something could not be done."""
        self._message.show_message("attention", text)

    @property
    def record(self) -> str:
        """The attachment that is shown in place of the list; empty if the list is."""
        return self.viewer.record if self._stack.currentWidget() is self.viewer else ""

    def ask_for_file(self) -> None:
        """Ask for a file to attach."""
        self._message.clear()
        kinds = self.tr("Pictures and PDF") + f" ({PICTURE_PATTERNS} {PAPER_PATTERN})"
        path = file_to_read(self, self.tr("Choose a picture or paper"), kinds)
        if path is not None:
            self.add_requested.emit(path)

    def _on_copy_requested(self) -> None:
        record = self.viewer.record
        media_type = self._shown[record].body.media_type
        path = file_to_write(
            self,
            self.tr("Save a copy"),
            name_outside(media_type),
            f"*{SUFFIXES[media_type]}",
            Guard.OPEN,
        )
        if path is not None:
            self.copy_requested.emit(record, path)

    def _columns(self) -> list[Column[Filed[Attachment]]]:
        return [
            day_column(self.tr("Attached on"), lambda filed: filed.body.added),
            Column(self.tr("What"), lambda filed: words.media_type(filed.body.media_type)),
            Column(
                self.tr("Pages"),
                lambda filed: str(filed.body.pages),
                align="centre",
                sort_key=lambda filed: filed.body.pages,
            ),
            Column(
                self.tr("Size"),
                lambda filed: f"{max(1, round(filed.body.size / _KILOBYTE))} kB",
                align="end",
                sort_key=lambda filed: filed.body.size,
            ),
            Column(self.tr("Title"), lambda filed: filed.body.title or "–", wide=True),
        ]

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._unfit.setText(
            self.tr(
                "Keep as little as you can. Identity papers are best left with the client; a note "
                "that you have seen them is enough. An image of the abuse of a child never belongs "
                "here: leave it where it is, show and send it to nobody, and turn at once to your "
                "supervisor, and with them to the Special Juvenile Police Unit or the local police."
            )
        )
        set_button_text(self._add, self.tr("Attach a picture or paper…"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Pictures and papers"))
        self._empty.set_texts(
            self.tr(
                "Nothing is attached yet. Pictures and PDF files are checked and kept encrypted; "
                "the file you choose stays where it is."
            )
        )
