"""Reads a consent with the client over the whole window."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from counsel_desk.services.consent.consent_text import Explained
from counsel_desk.services.documents.reading_together import (
    ReadingWords,
    Statement,
    reading_words,
)
from ui.consent.consents_tab import ConsentsTab
from ui.desk.context import DeskContext
from ui.reading.statements_page import StatementsPage
from ui.reading.step import place_in, step_of


class ConsentReading(QObject):
    """One sentence at a time, then back to the form, or to the consent that was read again.

    Args:
        context: What every presenter needs.
        tab: The tab; once it is gone, the desk is shown again.
    """

    def __init__(self, context: DeskContext, tab: ConsentsTab) -> None:
        super().__init__(tab)
        self._context, self._tab = context, tab
        self._page: StatementsPage | None = None
        self._resume_at: int | None = None
        tab.reading_requested.connect(self._read)

    def step(self) -> dict[str, str]:
        """Return which statement is being read."""
        return step_of(self._page.place if self._page is not None else None)

    def resume(self, opened: Mapping[str, str]) -> None:
        """Read on at the statement that was left, once the consent or its draft is there."""
        self._resume_at = place_in(opened)
        if opened.get("record"):
            self._context.run(lambda: None, lambda _nothing: self._tab.read_together(), self._tab)

    def on_explained(self) -> None:
        """Read on if the explanation that is shown now was being read."""
        if self._resume_at is not None and self._tab.writing:
            self._tab.read_together()

    def _read(self, explained: Explained, language: str) -> None:
        place, self._resume_at = self._resume_at or 0, None
        read = [Statement(symbol, text) for symbol, text in explained.lines()]
        tools = self._context.session.data.tools
        self._context.run(
            lambda: reading_words(tools, language, len(read)),
            lambda words: self._fill(explained.title, words, read, place),
            self._tab,
        )

    def _fill(self, title: str, words: ReadingWords, read: list[Statement], place: int) -> None:
        self._page = StatementsPage(title, words, read)
        self._page.back_requested.connect(self._leave)
        self._page.finished.connect(self._finish)
        self._tab.set_read_together(True)
        self._context.shell.fill(self._page, self._tab)
        self._page.show_statement(place)

    def _leave(self) -> None:
        self._page = None
        self._tab.set_read_together(False)
        self._context.shell.restore()

    def _finish(self) -> None:
        self._leave()
        self._tab.ask_for_yes()
