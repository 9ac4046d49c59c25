"""The title of a page, with its actions."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.design.layout.layouts import SPACE_SMALL
from ui.design.layout.prose import prose
from ui.design.styling import label
from ui.design.tokens import size


class PageHeader(QWidget):
    """A title, a subtitle and buttons at the far end.

    Args:
        title: The page's name.
        subtitle: One sentence on what the page is for.
        actions: Buttons, the most important one last.
        parent: Its parent, if any.
    """

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        actions: Sequence[QPushButton] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = label("", "title")
        self._subtitle = label("", "subtitle")
        # The margin above the page is part of the height of a header.
        self._title.setMinimumHeight(size("header") - SPACE_SMALL)
        top = QHBoxLayout()
        top.setSpacing(SPACE_SMALL)
        top.addWidget(self._title, 1)
        for action in actions:
            top.addWidget(action)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(prose(self._subtitle))
        self.set_texts(title, subtitle)

    def set_texts(self, title: str, subtitle: str = "") -> None:
        """Change the title and the subtitle."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self.setAccessibleName(title)
        self.setAccessibleDescription(subtitle)
