"""A form field: label, editor, help and error message."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.design.styling import label, restyle


class Field(QWidget):
    """One field of a form.

    Args:
        text: The label; it also names the editor for a screen reader.
        widget: The editor, such as a line edit or a choice group.
        help_text: One line of help, if needed.
        parent: Its parent, if any.

    Attributes:
        widget: The editor.
    """

    def __init__(
        self, text: str, widget: QWidget, help_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.widget = widget
        self._help_text = help_text
        self._label = label("", "label")
        self._label.setBuddy(widget)
        self._help = label("", "help")
        self._error = label("", "error")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for each in (self._label, widget, self._help, self._error):
            layout.addWidget(each)
        self._error.hide()
        self.set_texts(text, help_text)

    @property
    def error(self) -> str:
        """The error message shown, or an empty string."""
        return self._error.text()

    def set_texts(self, text: str, help_text: str = "") -> None:
        """Change the label and the help text."""
        self._label.setText(text)
        self._help_text = help_text
        self._help.setText(help_text)
        self._help.setVisible(bool(help_text))
        self.widget.setAccessibleName(text.replace("&", ""))
        self._describe()

    def set_error(self, text: str | None) -> None:
        """Show an error message below the editor; `None` removes it."""
        if (text or "") == self.error:
            return  # Applying a style sheet again is slow.
        self._error.setText(text or "")
        self._error.setVisible(bool(text))
        restyle(self.widget, invalid=bool(text))
        self._describe()

    def _describe(self) -> None:
        parts = [part for part in (self._error.text(), self._help_text) if part]
        self.widget.setAccessibleDescription(" ".join(parts))
