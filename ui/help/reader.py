"""Shows one page of the help."""

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from ui.help.about import LICENCE
from ui.help.pages import HelpPage
from ui.help.topics import TOPICS


class Reader(QTextBrowser):
    """A page of the help, with links to other pages only; it loads and opens nothing else.

    Signals:
        topic_chosen(str): A link to another topic was followed.
    """

    topic_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help_reader")
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self._page: HelpPage | None = None
        self.anchorClicked.connect(self._on_anchor_clicked)

    def show_page(self, shown: HelpPage) -> None:
        """Show a page from its beginning; one in English says so where another was asked for."""
        self._page = shown
        text = shown.text
        if not shown.translated:
            title, rest = text.split("\n", 1)
            only = self.tr("This page is in English only so far.")
            text = f"{title}\n\n*{only}*\n{rest}"
        self.document().setDefaultFont(self.font())
        self.document().setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        self.setAccessibleName(shown.title)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Load nothing: a page of the help is all text."""
        return None

    def _on_anchor_clicked(self, link: QUrl) -> None:
        if link.toString() in TOPICS or link.toString().startswith(LICENCE):
            self.topic_chosen.emit(link.toString())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._page is not None:
            self.show_page(self._page)
