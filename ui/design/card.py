"""A titled surface that groups related widgets."""

from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from ui.design.layout.layouts import SPACE, SPACE_LARGE, SPACE_MEDIUM, show_if
from ui.design.styling import label


class Card(QFrame):
    """A framed group.

    Args:
        title: The heading; leave empty for none.
        parent: Its parent, if any.

    Attributes:
        body: The layout its content goes into.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._title = label("", "heading")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_LARGE, SPACE, SPACE_LARGE, SPACE)
        layout.setSpacing(SPACE_MEDIUM)
        layout.addWidget(self._title)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE_MEDIUM)
        layout.addLayout(self.body, 1)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Change the heading."""
        self._title.setText(title)
        show_if(bool(title), self._title)
        self.setAccessibleName(title)

    def add(self, *items: QWidget | QLayout) -> None:
        """Append widgets and layouts to the body."""
        for item in items:
            if isinstance(item, QWidget):
                self.body.addWidget(item)
            else:
                self.body.addLayout(item)
