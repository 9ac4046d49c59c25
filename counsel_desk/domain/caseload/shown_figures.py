"""What a vault remembers of the figures that were shown from it."""

from dataclasses import dataclass

from counsel_desk.domain.caseload.suppression import Sheet


@dataclass(frozen=True)
class ShownFigures:
    """What was decided of one series of figures so far; there is no person in it.

    Attributes:
        series: Its name.
        months: By a day of the month that was counted, written as in ISO 8601.
    """

    series: str
    months: dict[str, Sheet]
