"""A year, typed; it may be left empty."""

from PySide6.QtWidgets import QLineEdit

from counsel_desk.domain.plain_text import plain_digits
from counsel_desk.domain.sensible.values import YEARS
from ui.design.bounded import Bounded
from ui.design.tokens import scaled


class YearEdit(Bounded, QLineEdit):
    """A line for a year, in the digits of any script."""

    def bound(self) -> None:
        """Be as wide as a number."""
        self.setFixedWidth(scaled("width_number"))

    def value(self) -> int | None:
        """Return the year, or `None` when the line holds none."""
        written = plain_digits(self.text()).strip()
        return int(written) if written.isdecimal() and int(written) in YEARS else None

    def is_valid(self) -> bool:
        """Return whether the line is empty or holds a year."""
        return not self.text().strip() or self.value() is not None

    def wanted(self) -> str:
        """Return what to do about a year that cannot be."""
        text = self.tr("Please type a year from {low} to {high}.")
        return text.format(low=YEARS[0], high=YEARS[-1])
