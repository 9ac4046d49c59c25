"""Fields for the words of the root sheets."""

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui.design.fields.field import Field
from ui.design.layout.layouts import SPACE
from ui.design.translated import Translated

_LINES = 3


class RootSheets(Translated):
    """One text field for each sheet that is needed; cleared after use."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.setSpacing(SPACE)
        self._editors: list[QPlainTextEdit] = []
        self._fields: list[Field] = []

    def set_threshold(self, count: int) -> None:
        """Make as many fields as sheets are needed."""
        for old in self._fields:
            self._place.removeWidget(old)
            old.deleteLater()
        self._editors, self._fields = [], []
        for number in range(1, count + 1):
            editor = QPlainTextEdit()
            editor.setObjectName(f"share_{number}")
            editor.setTabChangesFocus(True)
            editor.setFixedHeight(self.fontMetrics().lineSpacing() * (_LINES + 1))
            self._editors.append(editor)
            self._fields.append(Field("", editor))
            self._place.addWidget(self._fields[-1])
        self.setFocusProxy(self._editors[0])
        self.retranslate()

    def words(self) -> list[str] | None:
        """Return the words of each sheet; show errors and return `None` if any are missing."""
        shares = [" ".join(editor.toPlainText().split()) for editor in self._editors]
        for field, share in zip(self._fields, shares, strict=True):
            field.set_error(None if share else self.tr("Please type the words of this sheet."))
        return shares if all(shares) else None

    def clear(self) -> None:
        """Clear the words."""
        for editor in self._editors:
            editor.clear()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        for number, field in enumerate(self._fields, start=1):
            field.set_texts(
                self.tr("Words of sheet {number}, whichever it is").format(number=number)
            )
