"""Makes a client's details and intake of one row of a register, and says what is wrong with it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.intake import (
    OLDEST,
    Channel,
    Contact,
    Guardian,
    Intake,
    Use,
    years_after,
)
from counsel_desk.domain.moving_in.fields import Columns, Field
from counsel_desk.domain.moving_in.spoken import read_intensity, read_languages
from counsel_desk.domain.moving_in.values import read_age, read_day, read_year
from counsel_desk.domain.records import Client, FormResponse

LONGEST_NAME = 200
"""Characters of a name; a longer one is a cell that holds something else."""
_CHANNELS = {
    Field.CALL: Channel.CALL,
    Field.TEXT: Channel.TEXT,
    Field.EMAIL: Channel.EMAIL,
    Field.ADDRESS: Channel.VISIT,
}


class Trouble(StrEnum):
    """What can be wrong with a row."""

    DAY = "day"
    DAY_AHEAD = "day_ahead"
    AGE = "age"
    AGE_UNLIKELY = "age_unlikely"
    BORN_AFTER_BEGUN = "born_after_begun"
    CLOSED_BEFORE_BEGUN = "closed_before_begun"
    LANGUAGE = "language"
    INTENSITY = "intensity"
    TOO_LONG = "too_long"
    IMPOSSIBLE = "impossible"
    UNKNOWN_FORM = "unknown_form"
    UNREAD_FORM = "unread_form"
    NOBODY = "nobody"


@dataclass(frozen=True)
class Remark:
    """Something that is wrong with a row.

    Attributes:
        trouble: What it is.
        field: Which place it was for; `None` if it is about the whole row.
        said: What stands in the cell.
    """

    trouble: Trouble
    field: Field | None = None
    said: str = ""


@dataclass(frozen=True)
class Entry:
    """What one row, or one patient, would become.

    Attributes:
        number: The number of the row, counted from 1.
        client: Their details, still without a code.
        intake: Their intake; what could not be read stands in the client's particulars as text.
        remarks: What is wrong.
        answers: Answered forms that come with them.
        left: What comes with them and is not taken, such as answers to an unknown form.
    """

    number: int
    client: Client
    intake: Intake
    remarks: tuple[Remark, ...] = ()
    answers: tuple[FormResponse, ...] = ()
    left: tuple[Remark, ...] = ()


class Reading:
    """The cells of one row, as they are read one after another.

    Attributes:
        remarks: What was found to be wrong so far.

    Args:
        cells: The texts for each field, each with its heading.
        today: Today.
    """

    def __init__(self, cells: Mapping[Field, Sequence[tuple[str, str]]], today: date) -> None:
        self._cells, self._today = cells, today
        self._unread: list[Field] = []
        self.remarks: list[Remark] = []

    def text(self, field: Field) -> str:
        """Return the texts for a field, one below the other."""
        return "\n".join(text for _heading, text in self._cells.get(field, ()))

    def line(self, field: Field) -> str:
        """Return the texts for a field in one line."""
        return " ".join(self.text(field).split())

    def refuse(self, trouble: Trouble, field: Field) -> None:
        """Note that a cell is wrong; its text is kept with the particulars."""
        self.remarks.append(Remark(trouble, field, self.line(field)))
        if field not in self._unread:
            self._unread.append(field)

    def day(self, field: Field) -> date | None:
        """Return a day up to today; another one is refused."""
        told = self.line(field)
        if not told:
            return None
        found = read_day(told, self._today)
        if found is None or years_after(found, OLDEST + 1) <= self._today:
            self.refuse(Trouble.DAY, field)
            return None
        if found > self._today:
            self.refuse(Trouble.DAY_AHEAD, field)
            return None
        return found

    def particulars(self) -> str:
        """Return the particulars, followed by whatever could not be read."""
        unread = [cell for field in self._unread for cell in self._cells.get(field, ())]
        named = [*self._cells.get(Field.PARTICULARS, ()), *unread]
        return "\n".join(f"{heading}: {text}" if heading else text for heading, text in named)


def entry(
    number: int,
    row: Sequence[str],
    headings: Sequence[str],
    columns: Columns,
    language: str,
    today: date,
) -> Entry:
    """Return what a row would become.

    Args:
        number: The number of the row in its file.
        row: Its cells.
        headings: The headings of the columns.
        columns: Where each column goes.
        language: The language of a client whose row names none.
        today: Today.
    """
    cells: dict[Field, list[tuple[str, str]]] = {}
    for heading, field, text in zip(headings, columns, row, strict=True):
        told = _cleaned(text)
        if field is not None and told:
            cells.setdefault(field, []).append((heading, told))
    reading = Reading(cells, today)
    since, closed = _period(reading, today)
    intake = _intake(reading, since, today)
    spoken, intensity = _spoken(reading, language), _intensity(reading)
    name = reading.line(Field.NAME)
    if len(name) > LONGEST_NAME:
        reading.refuse(Trouble.TOO_LONG, Field.NAME)
        name = ""
    details = Client("", name, reading.particulars(), spoken[0], intensity, since, closed)
    made = Entry(number, details, replace(intake, languages=spoken[1:]), tuple(reading.remarks))
    return made if cells else replace(made, remarks=(Remark(Trouble.NOBODY),))


def _cleaned(text: str) -> str:
    """Return a cell without characters that nobody typed, such as a NUL or half a character."""
    return "".join(
        char for char in text if char in "\n\t" or not (char < " " or "\ud800" <= char <= "\udfff")
    ).strip()


def _period(reading: Reading, today: date) -> tuple[date, date | None]:
    since = reading.day(Field.SINCE) or today
    closed = reading.day(Field.CLOSED)
    if closed is not None and closed < since:
        reading.refuse(Trouble.CLOSED_BEFORE_BEGUN, Field.CLOSED)
        closed = None
    return since, closed


def _spoken(reading: Reading, otherwise: str) -> tuple[str, ...]:
    told = reading.line(Field.LANGUAGE)
    found = read_languages(told) if told else None
    if told and found is None:
        reading.refuse(Trouble.LANGUAGE, Field.LANGUAGE)
    return found or (otherwise,)


def _intensity(reading: Reading) -> Intensity:
    told = reading.line(Field.INTENSITY)
    found = read_intensity(told) if told else None
    if told and found is None:
        reading.refuse(Trouble.INTENSITY, Field.INTENSITY)
    return found or Intensity.STANDARD


def _intake(reading: Reading, since: date, today: date) -> Intake:
    born, age, said = _birth(reading, since, today)
    ways = [(channel, reading.text(field)) for field, channel in _CHANNELS.items()]
    return Intake(
        pronoun=reading.line(Field.PRONOUN),
        contacts=tuple(Contact(channel, Use.NOT_SAID, how) for channel, how in ways if how),
        times=reading.text(Field.TIMES),
        guardian=Guardian(
            reading.line(Field.GUARDIAN_NAME),
            reading.line(Field.GUARDIAN_RELATION),
            reading.text(Field.GUARDIAN_REACH),
        ),
        referral_words=reading.text(Field.REFERRAL),
        own_words=reading.text(Field.CONCERNS),
        strengths=reading.text(Field.STRENGTHS),
        people=reading.text(Field.PEOPLE),
        places=reading.text(Field.PLACES),
        born=born,
        age=age,
        age_said=said,
    )


def _birth(
    reading: Reading, since: date, today: date
) -> tuple[date | None, int | None, date | None]:
    """Return the day of birth, or else the age and the day it was said."""
    year = read_year(reading.line(Field.BORN))
    if year is not None and OLDEST >= today.year - 1 - year >= 0:
        # An age on the last day of a year says the year of birth, and no more than that.
        return None, today.year - 1 - year, date(today.year - 1, 12, 31)
    born = reading.day(Field.BORN)
    if born is not None and born > since:
        reading.refuse(Trouble.BORN_AFTER_BEGUN, Field.BORN)
        born = None
    told = reading.line(Field.AGE)
    age = read_age(told) if told else None
    if told and age is None:
        reading.refuse(Trouble.AGE, Field.AGE)
    elif age is not None and age > OLDEST:
        reading.refuse(Trouble.AGE_UNLIKELY, Field.AGE)
        age = None
    if born is not None or age is None:
        return born, None, None
    return None, age, since
