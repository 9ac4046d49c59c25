"""Two laptops of one office, connected only by files that somebody carries."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from counsel_desk.demo.office import DemoOffice
from counsel_desk.demo.people import Person
from counsel_desk.domain.consent.consent import Category
from counsel_desk.domain.summary import Section
from counsel_desk.domain.trust import Role
from counsel_desk.services.clients import clients
from counsel_desk.services.consent import consent
from counsel_desk.services.laptops import (
    joining,
    letter_files,
    office_files,
    office_news,
    request_files,
)
from counsel_desk.services.laptops.letter_files import Opened
from counsel_desk.services.office import once_sheets
from counsel_desk.services.people import people
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.session import Session
from tests.helpers import confirming
from tests.helpers.agreeing import draft_of, let_go, terms_of
from tests.helpers.folders import copied
from tests.helpers.office import Clock, Office

CASEWORKER = Person("Second Laptop", (Role.CASEWORKER,), "seven pigeons above the market roof")


class Laptops:
    """Laptop `a`, where the office was founded, and laptop `b`, where one caseworker works.

    Attributes:
        stick: The folder in which files are carried.
    """

    def __init__(
        self,
        folder: Path,
        a: Path,
        b: Path,
        clock: Clock,
        members: list[Person],
        sheets: Sequence[str],
    ) -> None:
        self.stick = folder / "stick"
        self.stick.mkdir(exist_ok=True)
        self.a = Office(a, members, sheets, clock)
        self.b = Office(b, [CASEWORKER], sheets, clock)
        self._number = 0

    @contextmanager
    def at(self, laptop: Office, role: Role = Role.COUNSELLOR, place: int = 0) -> Iterator[Session]:
        """Sign somebody in at a laptop, and close it at the end."""
        session = laptop.enter(role, place)
        try:
            yield session
            sign_in.sign_out(session)
        finally:
            laptop.close()

    def path(self) -> Path:
        """Return a new path on the stick."""
        self._number += 1
        return self.stick / f"{self._number}.file"

    def carry_letters(self, source: Session, target: Session) -> Opened:
        """Carry the letters waiting for the person at the target; return what was in them."""
        path = self.path()
        [waits] = [one for one in letter_files.waiting(source) if one.person == target.me.person]
        assert letter_files.save(source, waits.person, path) == waits.letters
        return letter_files.bring_in(target, path)

    def add(self, person: Person) -> None:
        """Have somebody invited at the first laptop make their keys at the second."""
        office, request = self.path(), self.path()
        with self.at(self.a, Role.ADMINISTRATOR) as admin:
            invited = people.invite(admin, person.name, person.roles)
            office_files.save(admin, office)
        data = self.b.data()
        office_news.bring_in(data, office)
        made = sign_in.enrol(data, person.name, invited.code, person.passphrase)
        code = once_sheets.of_code(data, made.person, person.name, made.recovery_code, "en")
        once_sheets.taken(data, code)
        request_files.save(data, person.name, request)
        self.b.close()
        with self.at(self.a, Role.ADMINISTRATOR) as admin:
            assert request_files.bring_in(admin, request) == person.name
            [waits] = [one for one in people.staff(admin) if one.person == invited.person]
            assert waits.fingerprint == made.fingerprint
            confirming.certify(admin, invited.person, self.a.sheets)
            office_files.save(admin, office)
        data = self.b.data()
        assert office_news.bring_in(data, office).people == 1
        self.b.close()
        self.b.people = [*self.b.people, person]
        # They prove that they hold their keys, and the first laptop learns of it.
        with self.at(self.b, person.roles[0]) as session:
            office_files.save(session, office)
        data = self.a.data()
        assert office_news.bring_in(data, office).people == 1
        self.a.close()

    def close(self) -> None:
        """Close both laptops."""
        self.a.close()
        self.b.close()


def founded(template: DemoOffice, folder: Path, clock: Clock) -> tuple[Path, Path]:
    """Set up the second laptop by files alone, and return the data folders of both."""
    a = copied(template.data, folder / "a")
    both = Laptops(folder, a, folder / "b", clock, template.people, template.root_sheets)
    both.b.people = []
    office = both.path()
    with both.at(both.a, Role.ADMINISTRATOR) as admin:
        office_files.save(admin, office)
        words = office_files.root_words(admin)
    found = office_files.read(both.b.tools, office)
    assert office_files.words_of(both.b.tools, found) == words
    joining.join(both.b.folder, both.b.tools, found, folder / "b.key")
    both.add(CASEWORKER)
    return a, both.b.folder


def today(clock: Clock) -> date:
    """Return the clock's local date."""
    return clock().astimezone().date()


def release(session: Session, clock: Clock) -> tuple[str, str]:
    """Release a summary to the caseworker at laptop `b`; return the client and the consent."""
    client = clients.listing(session)[0].filed.record
    recipient = next(one for one in consent.recipients(session) if one.name == CASEWORKER.name)
    terms = replace(terms_of(session, today(clock), days=3), recipient=recipient)
    agreed = consent.record(session, client, terms)
    section = Section(Category.NEEDS_AND_RECOMMENDATIONS, "a place at the shelter")
    let_go(session, draft_of(agreed, terms, section))
    return client, agreed
