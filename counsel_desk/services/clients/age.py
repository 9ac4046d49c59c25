"""A client's age as far as the intake tells it: day of birth and 18th birthday."""

from datetime import date

from counsel_desk.domain import intake as ages
from counsel_desk.domain.intake import Intake
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services.work.reader import Reader


class BeforeBirthError(KnownError):
    """Something is said to have been on a day before she was born."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This day lies before the client was born, as her intake says. "
        "Please look at the day, or at the intake.",
    )


def find_intake(reader: Reader, client: str) -> Filed[Intake] | None:
    """Return a client's intake within a transaction, or `None` where nothing was kept yet."""
    return next(iter(reader.latest(Kind.INTAKE, Intake, client)), None)


def refuse_before_birth(reader: Reader, client: str, day: date) -> None:
    """Refuse a day on which she cannot have been born yet.

    Raises:
        BeforeBirthError: It is one.
    """
    kept = find_intake(reader, client)
    earliest = ages.earliest_birth(kept.body) if kept else None
    if earliest is not None and day < earliest:
        raise BeforeBirthError


def birthday(reader: Reader, client: str) -> date | None:
    """Return a client's 18th birthday, at the latest that her intake allows; `None` if unknown."""
    kept = find_intake(reader, client)
    return of_age(kept.body) if kept else None


def of_age(intake: Intake) -> date | None:
    """Return the 18th birthday at the latest that an intake allows; `None` if unknown."""
    born = ages.latest_birth(intake)
    return None if born is None else ages.years_after(born, ages.ADULT)
