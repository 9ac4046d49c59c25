"""The list of the help's topics, or of those that were found."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.help.pages import HelpPage
from ui.help.topics import SECTIONS

_TOPIC = Qt.ItemDataRole.UserRole


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


class ContentsList(QListWidget):
    """Topics in sections; Enter, or a click, opens one.

    Signals:
        chosen(str): A topic was chosen.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help_list")
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._on_item)
        self.itemActivated.connect(self._on_item)
        self.retranslate()

    def show_contents(self, pages: Sequence[HelpPage]) -> None:
        """Show all topics, in their sections."""
        self.clear()
        by_topic = {each.topic: each for each in pages}
        for section, topics in SECTIONS:
            heading = QListWidgetItem(QCoreApplication.translate("HelpWindow", section), self)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            heading.setFont(_bold(self.font()))
            for topic in topics:
                self._add(by_topic[topic])
        self.setCurrentRow(1)

    def show_found(self, pages: Sequence[HelpPage]) -> None:
        """Show the topics that were found, the best first."""
        self.clear()
        for each in pages:
            self._add(each)
        self.setCurrentRow(0)

    def _add(self, page: HelpPage) -> None:
        # Whoever cannot read English need not open the page to learn that it is in English.
        named = "{title}" if page.translated else self.tr("{title} (in English)")
        item = QListWidgetItem(named.format(title=page.title), self)
        item.setData(_TOPIC, page.topic)

    def open_first(self) -> None:
        """Open the topic that is marked."""
        item = self.currentItem()
        if item is not None:
            self._on_item(item)

    def _on_item(self, item: QListWidgetItem) -> None:
        topic = item.data(_TOPIC)
        if topic:
            self.chosen.emit(topic)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self.setAccessibleName(self.tr("Topics"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
