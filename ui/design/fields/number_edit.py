"""A number within bounds, typed or set with the arrows."""

import re

from PySide6.QtCore import QLocale
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QWidget

from counsel_desk.domain.plain_text import plain_digits
from ui.design.layout.layouts import SPACE_SMALL
from ui.design.wheel import WheelForPage

_NUMBER = re.compile(r"-?\d{1,8}(\.\d{1,4})?")
_PLACES = 4
"""Digits after the point that are kept as they are typed, whether or not they fit."""
_UNREAD = -1_000_000_000.0
"""Stands for a text that is no number, which is kept as it is typed."""


class NumberEdit(WheelForPage, QDoubleSpinBox):
    """A number in digits of any script; the wheel is the page's unless it has the focus.

    What is typed stays as it is, also where it cannot be: a spin box by itself drops the keys that
    would lead out of its bounds, or puts another number in place of what was typed. Whoever saves
    the number asks `numbers_fit` first.

    Args:
        name: Its object name.
        bounds: The lowest and the highest value.
        step: What an arrow adds; a whole step allows whole numbers only.
        parent: Its parent, if any.
    """

    def __init__(
        self,
        name: str,
        bounds: tuple[float, float],
        step: float = 1.0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bounds, self._unread = bounds, ""
        self._places = 0 if float(step).is_integer() else 1
        self.setObjectName(name)
        self.leave_wheel_to_page()
        self.setLocale(QLocale.c())
        self.setDecimals(_PLACES)
        self.setRange(_UNREAD, -_UNREAD)
        self.setSingleStep(step)
        self.setValue(self._within(0))
        # A style sheet's padding does not reach the line edit inside.
        self.lineEdit().setTextMargins(SPACE_SMALL, 0, SPACE_SMALL, 0)

    @property
    def bounds(self) -> tuple[float, float]:
        """The lowest and the highest value."""
        return self._bounds

    def set_bounds(self, low: float, high: float) -> None:
        """Change the bounds; a number that was within stays within them."""
        fitted, self._bounds = self.fits(), (low, high)
        if fitted:
            self.setValue(self._within(super().value()))

    def fits(self) -> bool:
        """Return whether it holds a number that can be."""
        return self._can_be(super().value())

    def _can_be(self, value: float) -> bool:
        low, high = self._bounds
        return low <= value <= high and round(value, self._places) == value

    def wanted(self) -> str:
        """Return what to do about a number that cannot be."""
        text = self.tr("Please type a whole number from {low} to {high}.")
        if self._places:
            text = self.tr(
                "Please type a number from {low} to {high}, with one digit after the point at most."
            )
        low, high = self._said_bounds()
        return text.format(low=f"{low:g}", high=f"{high:g}")

    def _said_bounds(self) -> tuple[float, float]:
        return self._bounds

    def _within(self, value: float) -> float:
        low, high = self._bounds
        return max(low, min(high, value))

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Take the digits of any script, and whatever else is typed."""
        return QValidator.State.Acceptable, plain_digits(text), place

    def valueFromText(self, text: str) -> float:
        """Return the number that a text says."""
        written = text.strip()
        if _NUMBER.fullmatch(written):
            return float(written)
        self._unread = text
        return _UNREAD

    def textFromValue(self, value: float) -> str:
        """Return a number as it is written, or what was typed in place of one."""
        if value == _UNREAD:
            return self._unread
        if self._can_be(value):
            return f"{value:.{self._places}f}"
        return f"{value:.{_PLACES}f}".rstrip("0").rstrip(".")

    def stepBy(self, steps: int) -> None:
        """Go up or down within the bounds; from outside, to the nearest that can be."""
        start = self._within(super().value())
        self.setValue(self._within(start + steps * self.singleStep()) if self.fits() else start)
        self.selectAll()

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Return which arrows lead anywhere."""
        (low, high), value = self._bounds, super().value()
        flags = QAbstractSpinBox.StepEnabledFlag
        up = flags.StepUpEnabled if value < high else flags.StepNone
        return up | (flags.StepDownEnabled if value > low else flags.StepNone)
