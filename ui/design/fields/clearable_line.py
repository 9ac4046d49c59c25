"""A line for words to look for, which a button empties."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from ui.design.fields.inside_line import InsideLine
from ui.design.layout.layouts import show_if


class ClearableLine(InsideLine):
    """A line with a cross inside while it holds words; Qt's own stays small with large text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("clear", parent)
        self.button.setObjectName("clear_line")
        # Whoever uses the keyboard deletes the words where they are.
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.hide()
        self.button.clicked.connect(self._on_clear_clicked)
        self.textChanged.connect(self._offer_clearing)
        self._name_button()

    def _offer_clearing(self, text: str) -> None:
        show_if(bool(text), self.button)
        self._place_button()

    def _on_clear_clicked(self) -> None:
        self.clear()
        self.textEdited.emit("")
        self.setFocus()

    def _name_button(self) -> None:
        self.button.setAccessibleName(self.tr("Delete what is written"))
        self.button.setToolTip(self.tr("Delete what is written"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language as well."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_button()
        super().changeEvent(event)
