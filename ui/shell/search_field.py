"""The field of the side bar to search, to go to a page and to give a command."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.design.fields.clearable_line import ClearableLine
from ui.design.icons import icon
from ui.design.reading import mark_reading
from ui.shell.finding import Finding

_MOST = 8
"""Most findings shown at once."""
_SURE = 3
"""A beginning of at least so many letters means the first page or command that begins so."""
_LETTERS = 34
"""Width of the list in letters."""
_NAME = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SearchField(ClearableLine):
    """Offers what fits while the person types; Enter takes the marked line.

    The list floats over the window and never has the focus, so that typing goes on.

    Signals:
        chosen(str): A page or a command was chosen, by its name.
        asked(str): Other words were typed, to be looked for.
    """

    chosen = Signal(str)
    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_field")
        mark_reading(self)
        self._findings: Sequence[Finding] = ()
        self._searches = False
        self._list = QListWidget(self)
        self._list.setObjectName("findings")
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.hide()
        self._list.itemClicked.connect(self._take)
        self.textEdited.connect(self._offer)
        self.returnPressed.connect(self._on_return_pressed)
        self._retranslate()

    def set_findings(self, findings: Sequence[Finding], *, searches: bool) -> None:
        """Set what is offered.

        Args:
            findings: The pages and the commands.
            searches: Whether other words can be looked for in the person's records.
        """
        self._findings, self._searches = tuple(findings), searches

    def _offer(self, text: str) -> None:
        """Show what fits; the words themselves come last, if they can be looked for."""
        wanted, colour = text.strip().casefold(), self.palette().color(QPalette.ColorRole.Text)
        self._list.clear()
        fitting = [each for each in self._findings if wanted in each.title.casefold()][:_MOST]
        for each in fitting if wanted else ():
            line = QListWidgetItem(icon(each.icon, colour), each.title, self._list)
            line.setData(_NAME, each.name)
        if self._searches and wanted:
            words = self.tr("Search for “{words}”").format(words=text.strip())
            QListWidgetItem(icon("search", colour), words, self._list).setData(_NAME, "")
        self._list.setCurrentRow(self._meant(wanted))
        self._place()

    def _meant(self, wanted: str) -> int:
        """Return the line that Enter takes: a sure one, or else the last."""
        titles = [self._list.item(place).text() for place in range(self._list.count())]
        same = [place for place, title in enumerate(titles) if title.casefold() == wanted]
        sure = len(wanted) >= _SURE
        begun = [
            place
            for place, title in enumerate(titles)
            if sure and title.casefold().startswith(wanted) and self._name_at(place)
        ]
        return next(iter([*same, *begun]), len(titles) - 1)

    def _name_at(self, place: int) -> str:
        return str(self._list.item(place).data(_NAME))

    def _place(self) -> None:
        """Let the list float below the field, over the page."""
        count, window = self._list.count(), self.window()
        if not count or window is self:
            self._list.hide()
            return
        if self._list.parentWidget() is not window:
            self._list.setParent(window)
        line = self._list.sizeHintForRow(0)
        width = max(self.width(), self.fontMetrics().averageCharWidth() * _LETTERS)
        self._list.resize(width, count * line + 2 * self._list.frameWidth())
        self._list.move(self.mapTo(window, QPoint(0, self.height())))
        self._list.show()
        self._list.raise_()

    def _on_return_pressed(self) -> None:
        if self._list.isHidden():
            self._offer(self.text())
        # `None` in an empty list, whatever the stubs say.
        line: QListWidgetItem | None = self._list.currentItem()
        if line is not None:
            self._take(line)
        elif self.text().strip():
            self._ask(self.text().strip())

    def _take(self, line: QListWidgetItem) -> None:
        name, typed = str(line.data(_NAME)), self.text().strip()
        if name:
            self._leave()
            self.chosen.emit(name)
        else:
            self._ask(typed)

    def _ask(self, typed: str) -> None:
        self._leave()
        self.asked.emit(typed)

    def _leave(self) -> None:
        self._list.hide()
        self.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the list with the arrow keys; leave it with Escape."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and not self._list.isHidden():
            row = self._list.currentRow() + step
            self._list.setCurrentRow(min(max(row, 0), self._list.count() - 1))
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the list away when the field is left."""
        super().focusOutEvent(event)
        self._list.hide()

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Search (Ctrl+K)"))
        self.setAccessibleName(self.tr("Search, or go to a page"))
        self._list.setAccessibleName(self.tr("Suggestions"))
        self.setToolTip(self.tr("Words to look for, a code, a page, or what to do"))

    def changeEvent(self, event: QEvent) -> None:
        """Set every text again in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
