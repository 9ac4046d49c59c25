"""Makes a client's details and intake of one row of a register, and says what is wrong with it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.intake import (
    OLDEST,
    Channel,
    Contact,
    Guardian,
    Intake,
    Use,
    earliest_birth,
    latest_birth,
    years_after,
)
from counsel_desk.domain.moving_in.cells import Reading, Remark, Trouble
from counsel_desk.domain.moving_in.fields import Columns, Field
from counsel_desk.domain.moving_in.spoken import read_intensity, read_languages
from counsel_desk.domain.moving_in.values import read_age, read_year
from counsel_desk.domain.records import Client, FormResponse

LONGEST_NAME = 200
"""Characters of a name; a longer one is a cell that holds something else."""
_GUESSED = timedelta(days=366)
"""An age may be off by so much before it contradicts the day of birth."""
_CHANNELS = {
    Field.CALL: Channel.CALL,
    Field.TEXT: Channel.TEXT,
    Field.EMAIL: Channel.EMAIL,
    Field.ADDRESS: Channel.VISIT,
}


@dataclass(frozen=True)
class Entry:
    """What one row, or one patient, would become.

    Attributes:
        number: The number of the row, counted from 1.
        client: Their details, still without a code.
        intake: Their intake; what could not be read stands in the client's particulars as text.
        remarks: What is wrong.
        answers: Answered forms that come with them.
        notes: What else is to be known, such as answers to an unknown form that are not taken.
    """

    number: int
    client: Client
    intake: Intake
    remarks: tuple[Remark, ...] = ()
    answers: tuple[FormResponse, ...] = ()
    notes: tuple[Remark, ...] = ()


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
        row: Its cells, each as `table.cleaned` returns it.
        headings: The headings of the columns.
        columns: Where each column goes.
        language: The language of a client whose row names none.
        today: Today.
    """
    cells: dict[Field, list[tuple[str, str]]] = {}
    for heading, field, text in zip(headings, columns, row, strict=True):
        if field is not None and text:
            cells.setdefault(field, []).append((heading, text))
    reading = Reading(cells, today)
    since, closed = _period(reading, today)
    intake = _intake(reading, since, today)
    spoken, intensity = _spoken(reading, language), _intensity(reading)
    name = reading.line(Field.NAME)
    if len(name) > LONGEST_NAME:
        reading.refuse(Trouble.TOO_LONG, Field.NAME)
        name = ""
    details = Client("", name, reading.particulars(), spoken[0], intensity, since, closed)
    # Long registers repeat their headings on every page.
    nobody = not cells or tuple(row) == tuple(headings)
    remarks = (Remark(Trouble.NOBODY),) if nobody else tuple(reading.remarks)
    spoken_too = replace(intake, languages=spoken[1:])
    return Entry(number, details, spoken_too, remarks, notes=tuple(reading.notes))


def _period(reading: Reading, today: date) -> tuple[date, date | None]:
    """Return the first day and the last; a file that was closed stays closed in any case."""
    since, closed = reading.day(Field.SINCE), reading.day(Field.CLOSED)
    if since is None and closed is not None:
        reading.notes.append(Remark(Trouble.NO_FIRST_DAY, Field.SINCE))
    first = since or closed or today
    if closed is not None and closed < first:
        reading.refuse(Trouble.CLOSED_BEFORE_BEGUN, Field.CLOSED)
        closed = first
    return first, closed


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
    birth = _birth(reading, since, today)
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
        born=birth.born,
        age=birth.age,
        age_said=birth.age_said,
    )


def _birth(reading: Reading, since: date, today: date) -> Intake:
    """Return an intake with the day of birth, or else the age and the day it was said."""
    birth = _born(reading, today)
    earliest = earliest_birth(birth)
    if earliest is not None and earliest > since:
        reading.refuse(Trouble.BORN_AFTER_BEGUN, Field.BORN)
        birth = Intake()
    undated = set() if reading.readable(Field.SINCE) else {Field.AGE}
    for field, said in ((Field.AGE_NOW, today), (Field.AGE, since)):
        aged = _aged(reading, field, said, today)
        if birth == Intake():
            birth = aged
        # Nobody knows how long ago an age was said that comes without the first day.
        elif _later(birth, aged) or (_later(aged, birth) and field not in undated):
            reading.refuse(Trouble.AGES_APART, field)
    return birth


def _born(reading: Reading, today: date) -> Intake:
    year = read_year(reading.line(Field.BORN))
    if year is not None and OLDEST >= today.year - 1 - year >= 0:
        # An age on the last day of a year says the year of birth, and no more than that.
        return Intake(age=today.year - 1 - year, age_said=date(today.year - 1, 12, 31))
    return Intake(born=reading.day(Field.BORN))


def _aged(reading: Reading, field: Field, said: date, today: date) -> Intake:
    told = reading.line(field)
    age = read_age(told)
    if age is None:
        if told:
            reading.refuse(Trouble.AGE, field)
        return Intake()
    if years_after(said, OLDEST - age) < today:
        reading.refuse(Trouble.AGE_UNLIKELY, field)
        return Intake()
    return Intake(age=age, age_said=said)


def _later(one: Intake, other: Intake) -> bool:
    """Return whether somebody was certainly born later by the one than by the other."""
    first, last = earliest_birth(one), latest_birth(other)
    return first is not None and last is not None and first - _GUESSED > last
