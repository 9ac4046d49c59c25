"""Keeps in sight what somebody is to look at, as the page around it is laid out anew."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.design.layout.layouts import areas_around


class KeptInSight(QObject):
    """Shows a part of a page again whenever what scrolls it has another height.

    So it is with another text size, or in a smaller window. It leaves the page where it is while
    the focus is elsewhere.

    Args:
        part: The part of the page, which is in its place already.
        show: Scrolls to it.
    """

    def __init__(self, part: QWidget, show: Callable[[], None]) -> None:
        super().__init__(part)
        self._part, self._show = part, show
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._on_laid_out)
        for area in areas_around(part):
            area.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def end(self) -> None:
        """Keep it in sight no more."""
        self._later.stop()
        self.setParent(None)
        self.deleteLater()

    def _on_range_changed(self, _least: int, _most: int) -> None:
        self._later.start(0)

    def _on_laid_out(self) -> None:
        focused: QWidget | None = self._part.window().focusWidget()
        if focused is not None and self._part.isVisible() and self._part.isAncestorOf(focused):
            self._show()
