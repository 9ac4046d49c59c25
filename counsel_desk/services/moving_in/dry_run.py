"""Says what each row of a list would become, without writing anything."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from counsel_desk.domain.identifying.known_people import KnownPeople
from counsel_desk.domain.moving_in.cells import Remark, Trouble
from counsel_desk.domain.moving_in.entry import Entry, entry
from counsel_desk.domain.moving_in.fields import CONTACT, Columns, Field
from counsel_desk.domain.moving_in.report import Line, Report
from counsel_desk.domain.moving_in.spoken import read_languages
from counsel_desk.domain.moving_in.table import Table
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import FormResponse
from counsel_desk.domain.trust import VaultKind
from counsel_desk.progress import Progress
from counsel_desk.services.clients import same_person
from counsel_desk.services.moving_in.often import often
from counsel_desk.services.work import sensible
from counsel_desk.services.work.sensible import ImpossibleError
from counsel_desk.services.work.session import Session

_ANY_CODE = "A"


@dataclass(frozen=True)
class Wanted:
    """What a person wants to have moved in.

    Attributes:
        table: The rows.
        columns: Where its columns go.
        language: The language of clients whose row names none, two letters.
        answers: By row, counted from 0, the answered forms that come with it.
        left: By row, what comes with it and is not taken.
        others: How many things in the file are of kinds that are not moved in.
        hidden: How many sheets of the file are not looked at.
        bundle: Whether it is from a FHIR bundle, whose columns nobody chose.
    """

    table: Table
    columns: Columns
    language: str
    answers: Mapping[int, Sequence[FormResponse]] = field(default_factory=dict)
    left: Mapping[int, Sequence[Remark]] = field(default_factory=dict)
    others: int = 0
    hidden: int = 0
    bundle: bool = False

    def names_languages(self) -> bool:
        """Return whether every row names a language that is known."""
        place = self.columns.index(Field.LANGUAGE)
        return all(read_languages(row[place]) for row in self.table.rows)


def dry_run(session: Session, wanted: Wanted, progress: Progress) -> Report:
    """Return what every row would become, what is wrong, and who may already have a file.

    Args:
        session: A counsellor's, in their own vault.
        wanted: What is to be moved in.
        progress: Called now and then.

    Raises:
        StoppedError: `progress` said to stop.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        people = same_person.known_people(reader)
    found = _checked(_entries(session, wanted))
    steps = often(found, len(wanted.table.rows), progress)
    return Report(tuple(_lines(steps, people)), wanted.others, wanted.hidden, wanted.table.above)


def _entries(session: Session, wanted: Wanted) -> Iterator[Entry]:
    table, today = wanted.table, session.today()
    for place, (number, row) in enumerate(zip(table.numbers, table.rows, strict=True)):
        made = entry(number, row, table.headings, wanted.columns, wanted.language, today)
        notes = [*made.notes, *wanted.left.get(place, ())]
        if wanted.bundle and row[table.headings.index(CONTACT)]:
            notes.append(Remark(Trouble.CONTACT))
        yield replace(made, answers=tuple(wanted.answers.get(place, ())), notes=tuple(notes))


def _checked(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Mark what the domain would refuse to have written."""
    for one in entries:
        try:
            sensible.require(replace(one.client, code=_ANY_CODE))
            for each in (one.intake, *one.answers):
                sensible.require(each)
        except ImpossibleError:
            yield replace(one, remarks=(*one.remarks, Remark(Trouble.IMPOSSIBLE)))
        else:
            yield one


def _lines(entries: Iterable[Entry], people: KnownPeople) -> Iterator[Line]:
    before = KnownPeople()
    for one in entries:
        person = same_person.as_described(one.client, one.intake)
        again = before.like(person)
        before.add(str(one.number), person)
        yield Line(one, people.like(person), tuple(map(int, again)))
