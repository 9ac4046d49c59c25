"""A stretch of a long form, so that a change in it leaves the others as they are laid out."""

from collections.abc import Iterator, Sequence
from typing import ClassVar, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.design.layout.layouts import SPACE

T = TypeVar("T")


class _Column(QVBoxLayout):
    """A column that measures its items once for each width, until one of them changes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}

    def invalidate(self) -> None:
        """Forget what was measured."""
        self._heights = {}
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]


class Stretch(QWidget):
    """A few items of many; Qt measures a column with hundreds of widgets again for each change.

    Args:
        layout: Where it is put.

    Attributes:
        body: The layout for its items.
    """

    MOST: ClassVar = 12

    def __init__(self, layout: QVBoxLayout) -> None:
        super().__init__()
        layout.addWidget(self)
        self.body: QVBoxLayout = _Column(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SPACE)

    def tidy(self) -> None:
        """Take no room while none of its items is shown."""
        inside = (self.body.itemAt(number) for number in range(self.body.count()))
        widgets = (each.widget() for each in inside if each is not None)
        self.setVisible(any(each is not None and not each.isHidden() for each in widgets))


def batched(items: Sequence[T], most: int) -> Iterator[Sequence[T]]:
    """Yield so many items at a time, in order."""
    for start in range(0, len(items), most):
        yield items[start : start + most]
