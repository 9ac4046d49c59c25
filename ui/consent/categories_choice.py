"""What may be shared: any number of categories."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from counsel_desk.domain.consent import Category
from ui import words
from ui.design.layouts import column
from ui.design.translated import Translated


class CategoriesChoice(Translated):
    """A box to tick for each category, of which at first none is ticked.

    Signals:
        changed: Another set is ticked.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("consent_categories")
        self._boxes = {category: QCheckBox() for category in Category}
        for category, box in self._boxes.items():
            box.setObjectName(f"category_{category.value}")
            box.toggled.connect(self.changed)
        self.setLayout(column(*self._boxes.values(), spacing=2))
        self.setFocusProxy(self._boxes[Category.ATTENDANCE])
        self.retranslate()

    def value(self) -> frozenset[Category]:
        """Return what is ticked."""
        return frozenset(category for category, box in self._boxes.items() if box.isChecked())

    def set_value(self, categories: Collection[Category]) -> None:
        """Tick these and no others."""
        for category, box in self._boxes.items():
            box.setChecked(category in categories)

    def retranslate(self) -> None:
        """Say the own words in the language of the moment."""
        for category, box in self._boxes.items():
            box.setText(words.category(category))
            box.setAccessibleName(words.category(category))
