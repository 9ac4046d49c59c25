"""A client's age according to the intake: day of birth and 18th birthday."""

from datetime import date

from counsel_desk.domain import intake as ages
from counsel_desk.domain.intake import Intake
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services.work.reader import Reader


class BeforeBirthError(KnownError):
    """A day lies before the client was born."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This day lies before the client was born, as her intake says. "
        "Please look at the day, or at the intake.",
    )


def find_intake(reader: Reader, client: str) -> Filed[Intake] | None:
    """Return a client's intake, or `None` if none was saved yet."""
    return next(iter(reader.latest(Kind.INTAKE, Intake, client)), None)


def refuse_before_birth(reader: Reader, client: str, day: date) -> None:
    """Refuse a day before the client can have been born.

    Raises:
        BeforeBirthError: The day lies before the earliest day of birth.
    """
    kept = find_intake(reader, client)
    earliest = ages.earliest_birth(kept.body) if kept else None
    if earliest is not None and day < earliest:
        raise BeforeBirthError


def birthday(reader: Reader, client: str) -> date | None:
    """Return the latest 18th birthday that a client's intake allows; `None` if unknown."""
    kept = find_intake(reader, client)
    return of_age(kept.body) if kept else None


def of_age(intake: Intake) -> date | None:
    """Return the latest 18th birthday that an intake allows; `None` if unknown."""
    born = ages.latest_birth(intake)
    return None if born is None else ages.years_after(born, ages.ADULT)
