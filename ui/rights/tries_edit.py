"""Edits the tries to reach a client with whom the contact was lost."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.intake import Channel
from counsel_desk.domain.rights.rights import ContactTry
from ui.design.buttons import plain_button, set_button_text
from ui.design.layout.layouts import SPACE_SMALL, column, row, scroll_into_view
from ui.design.translated import Translated
from ui.rights.try_line import TryLine

_MOST = 8


class TriesEdit(Translated):
    """Up to eight tries; an empty line is not saved.

    All lines are there from the beginning, hidden: a line that is added later cannot be put into
    the tab order without catching the Tab key, because its day has a focus proxy.

    Signals:
        edited: Something was edited.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("closing_tries")
        self._lines = [TryLine(number) for number in range(_MOST)]
        self._add = plain_button("")
        self._add.setObjectName("add_try")
        self.setLayout(column(*self._lines, row(self._add, None), spacing=SPACE_SMALL))
        self._add.clicked.connect(self._on_add_clicked)
        for line in self._lines:
            line.edited.connect(self.edited)
        self.setFocusProxy(self._add)
        self.retranslate()
        self.set_content([])

    def offer(self, ways: Sequence[Channel]) -> None:
        """Offer these ways in every line."""
        for line in self._lines:
            line.offer(ways)

    def set_content(self, tries: Sequence[dict[str, Any]]) -> None:
        """Restore what `content` returned."""
        for number, line in enumerate(self._lines):
            line.set_content(tries[number] if number < len(tries) else {})
        self._show(len(tries))

    def content(self) -> list[dict[str, Any]]:
        """Return the contents of every line that is not empty, ready for JSON."""
        return [line.content() for line in self._lines if not line.empty]

    def tries(self) -> tuple[ContactTry, ...] | None:
        """Return the tries, or `None` if one lacks its day or way, which then has the focus."""
        written = [line for line in self._lines if not line.empty]
        if not all(line.look() for line in written):
            return None
        tries = tuple(one for line in written if (one := line.value()) is not None)
        if written != self._lines[: len(written)]:
            self.set_content(self.content())  # A refusal counts the lines without gaps.
        return tries

    def _show(self, lines: int) -> None:
        for number, line in enumerate(self._lines):
            line.setVisible(number < lines)
        self._add.setVisible(lines < _MOST)

    def _on_add_clicked(self) -> None:
        shown = sum(not line.isHidden() for line in self._lines)
        self._show(shown + 1)
        self._lines[shown].setFocus()
        scroll_into_view(self._lines[shown])

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._add, self.tr("Add a try to reach the client"))
