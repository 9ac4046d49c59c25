"""A choice of where a column goes."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.moving_in.fields import Field
from ui.design.choice_box import ChoiceBox
from ui.moving_in.moving_in_words import field_text


class ColumnBox(ChoiceBox):
    """The fields that a column can go to.

    Args:
        chosen: Where the column goes; `None` if it is not taken.
        parent: Its parent, if any.
    """

    def __init__(self, chosen: Field | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill(chosen)

    def chosen(self) -> Field | None:
        """Return where the column goes."""
        code = self.currentData()
        return Field(code) if code else None

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._fill(self.chosen())

    def _fill(self, chosen: Field | None) -> None:
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self.tr("Not taken"), "")
            for each in Field:
                self.addItem(field_text(each), each.value)
            self.setCurrentIndex(max(0, self.findData(chosen.value if chosen else "")))
