"""A whole number within bounds, typed or set with the arrows."""

from PySide6.QtWidgets import QWidget

from ui.design.fields.number_edit import NumberEdit


class WholeEdit(NumberEdit):
    """A number that has no digits after a point; see `NumberEdit`.

    Args:
        name: Its object name.
        bounds: The lowest and the highest value.
        step: What an arrow adds.
        none: What is shown for the lowest value, which then stands for no number.
        parent: Its parent, if any.
    """

    def __init__(
        self,
        name: str,
        bounds: tuple[int, int],
        step: int = 1,
        *,
        none: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._none = none
        super().__init__(name, bounds, step, parent)

    def value(self) -> int:
        """Return the number."""
        return round(super().value())

    def _said_bounds(self) -> tuple[float, float]:
        low, high = self._bounds
        return (low + 1 if self._none else low), high

    def valueFromText(self, text: str) -> float:
        """Return the number that a text says."""
        return self._bounds[0] if self._none and text == self._none else super().valueFromText(text)

    def textFromValue(self, value: float) -> str:
        """Return a number as it is written, or what was typed in place of one."""
        lowest = self._none and value == self._bounds[0]
        return self._none if lowest else super().textFromValue(value)
