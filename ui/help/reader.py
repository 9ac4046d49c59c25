"""Shows one page of the help."""

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from ui.design.tokens import scaled
from ui.help.about import LICENCE
from ui.help.pages import HelpPage
from ui.help.topics import TOPICS


def _heading(size: str) -> QTextCharFormat:
    looks = QTextCharFormat()
    looks.setProperty(QTextCharFormat.Property.FontPixelSize, scaled(size))
    looks.setFontWeight(QFont.Weight.DemiBold)
    return looks


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
        # All of it wraps; a letter that leans out of its line is no reason for a bar.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        self._set_headings()
        self.setAccessibleName(shown.title)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def _set_headings(self) -> None:
        """Give headings the size and weight of those in the desk; Qt's own are far larger."""
        block = self.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if level:
                cursor = QTextCursor(block)
                cursor.movePosition(
                    QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
                )
                cursor.setCharFormat(_heading("font_title" if level == 1 else "font_heading"))
                above = QTextBlockFormat()
                above.setTopMargin(0 if level == 1 else scaled("space"))
                cursor.mergeBlockFormat(above)
            block = block.next()

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
