"""The inbox: one list, one action each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.services.inbox.inbox import Inbox
from ui.design.buttons import quiet_button, set_button_text
from ui.design.layout.layouts import page_layout
from ui.design.layout.page_header import PageHeader
from ui.design.messages.empty_state import EmptyState
from ui.design.rows.line_list import LineList
from ui.design.styling import label
from ui.design.translated import Translated
from ui.desk.names_button import NamesButton
from ui.desk.names_shown import COVERED, Names
from ui.inbox.entry_lines import entry_lines


class InboxPage(Translated):
    """What waits for an answer and what is new, and below it what was noted lately.

    Args:
        read_only: Whether nothing can be saved.
        parent: Its parent, if any.

    Attributes:
        names: The button that shows clients' names.

    Signals:
        acted(Entry): The person answers, opens or notes an entry.
        opened(Entry): The person wants to see the details of an entry.
    """

    acted = Signal(object)
    opened = Signal(object)

    def __init__(self, *, read_only: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inbox_page")
        self._read_only, self._shown_names = read_only, COVERED
        self._inbox = Inbox()
        self.names = NamesButton()
        self._header = PageHeader("", actions=(self.names,))
        self._open, self._earlier = LineList(), LineList()
        self._open.setObjectName("inbox_entries")
        self._earlier.setObjectName("earlier_entries")
        self._empty = EmptyState("inbox", "")
        self._show_earlier = quiet_button("")
        self._show_earlier.setObjectName("show_earlier")
        self._show_earlier.setCheckable(True)
        self._earlier_says = label("", "muted")
        self._build_layout()
        self._connect_signals()
        self.setFocusProxy(self._open)
        self.retranslate()

    def _build_layout(self) -> None:
        layout = page_layout(self)
        for each in (self._header, self._empty, self._open):
            layout.addWidget(each)
        layout.addWidget(self._show_earlier, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._earlier_says)
        layout.addWidget(self._earlier)
        layout.addStretch(1)

    def _connect_signals(self) -> None:
        self._open.acted.connect(self.acted)
        self._open.opened.connect(self.opened)
        self._earlier.opened.connect(self.opened)
        self._show_earlier.toggled.connect(lambda _on: self._fill())

    def show_inbox(self, inbox: Inbox) -> None:
        """Show what is in the inbox."""
        self._inbox = inbox
        self._fill()

    def show_names(self, names: Names) -> None:
        """Show names beside the codes, or cover them again."""
        self._shown_names = names
        self._fill()

    def _fill(self) -> None:
        inbox, names, read_only = self._inbox, self._shown_names, self._read_only
        self._open.set_lines(entry_lines(inbox.open, names, read_only=read_only))
        self._open.setVisible(bool(inbox.open))
        self._empty.setVisible(not inbox.open)
        earlier = self._show_earlier.isChecked() and bool(inbox.earlier)
        self._earlier.set_lines(entry_lines(inbox.earlier, names) if earlier else [])
        self._show_earlier.setVisible(bool(inbox.earlier))
        for each in (self._earlier, self._earlier_says):
            each.setVisible(earlier)
        self.names.setVisible(any(one.code for one in (*inbox.open, *inbox.earlier)))
        self._say_earlier()

    def _say_earlier(self) -> None:
        text = (
            self.tr("Hide earlier entries")
            if self._show_earlier.isChecked()
            else self.tr("Earlier ({count})").format(count=len(self._inbox.earlier))
        )
        set_button_text(self._show_earlier, text)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(self.tr("Inbox"))
        self._open.setAccessibleName(self.tr("Inbox"))
        self._earlier.setAccessibleName(self.tr("Earlier"))
        self._earlier_says.setText(self.tr("Noted in the last 30 days."))
        self._empty.set_texts(
            self.tr("Nothing is waiting for you. What colleagues send you appears here.")
        )
        self._fill()
