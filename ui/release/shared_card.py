"""A card with one release and its history."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from counsel_desk.domain import words as domain_words
from counsel_desk.domain.ledger import Shared
from counsel_desk.services.ledger import ledger_wording
from ui import words
from ui.design.card import Card
from ui.design.layout.layouts import SPACE, SPACE_SMALL, column
from ui.design.styling import label
from ui.design.translated import Translated


class SharedCard(Translated):
    """The title of a release, its current state, and a table of facts.

    Args:
        shared: The release.
        today: The current date.
        parent: Its parent, if any.

    Attributes:
        shared: The release.

    Signals:
        chosen(str): It has the focus; a record of its entries.
    """

    chosen = Signal(str)

    def __init__(self, shared: Shared, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shared")
        self.shared, self._today = shared, today
        self._card, self._standing = Card(), label("", "body")
        self._standing.setObjectName("standing")
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(SPACE_SMALL)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 2)
        self._card.add(self._standing, self._inside)
        self.setLayout(column(self._card))
        # Focusable, so that a screen reader reads the whole card.
        self._card.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._card.installEventFilter(self)
        self.setFocusProxy(self._card)
        self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say that it was chosen."""
        if event.type() == QEvent.Type.FocusIn:
            self.chosen.emit(min(self.shared.records, default=""))
        return super().eventFilter(watched, event)

    def _facts(self) -> list[tuple[str, str]]:
        parts = [words.part(each) for each in self.shared.entry.parts]
        return [
            *ledger_wording.facts(self.shared, parts, _say, _word),
            *ledger_wording.without_consent(self.shared, _say, _word),
        ]

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(ledger_wording.title(self.shared, _say, _word))
        self._standing.setText(ledger_wording.standing(self.shared, self._today, _say))
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        lines = [self._card.accessibleName(), self._standing.text()]
        for place, (name, value) in enumerate(self._facts()):
            self._grid.addWidget(label(name, "muted"), place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label(value, "body"), place, 1, Qt.AlignmentFlag.AlignTop)
            lines.append(f"{name}: {value}")
        self.setAccessibleName("\n".join(lines))
        self._card.setAccessibleName(self.accessibleName())


def _say(text: str, **values: object) -> str:
    return words.translated(ledger_wording.CONTEXT, text).format(**values)


def _word(text: str, **values: object) -> str:
    return words.translated(domain_words.CONTEXT, text).format(**values)
