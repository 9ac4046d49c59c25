"""A client's age according to the intake: day of birth and 18th birthday."""

from datetime import date

from counsel_desk.domain import intake as ages
from counsel_desk.domain.consent.about_client import AboutClient, about_client
from counsel_desk.domain.intake import Intake
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services.work.reader import Reader


class BeforeBirthError(KnownError):
    """A day lies before the client was born."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "By the intake, this day is before the client was born. Please look at the day, or at"
        " the intake.",
    )
    about = ("held", "day")


def find_intake(reader: Reader, client: str) -> Filed[Intake] | None:
    """Return a client's intake, or `None` if none was saved yet."""
    return next(iter(reader.latest(Kind.INTAKE, Intake, client)), None)


def about(reader: Reader, client: str) -> AboutClient:
    """Return what a client's intake says today about who may consent for them."""
    kept = find_intake(reader, client)
    return about_client(kept.body if kept else None)


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
    """Return the latest 18th birthday that a client's intake allows.

    It is `None` if the age is unknown or in doubt.
    """
    kept = find_intake(reader, client)
    return of_age(kept.body) if kept else None


def latest_birthday(reader: Reader, client: str) -> date | None:
    """Return the latest 18th birthday that is possible at all, also while the age is in doubt.

    It is `None` if no age was said. Whoever's age is in doubt counts as a child until it is
    settled, and so does how long their file is kept.
    """
    born = about(reader, client).born
    return None if born is None else ages.years_after(born, ages.ADULT)


def of_age(intake: Intake) -> date | None:
    """Return the latest 18th birthday that an intake allows; `None` if unknown or in doubt."""
    born = None if intake.in_doubt else ages.latest_birth(intake)
    return None if born is None else ages.years_after(born, ages.ADULT)
