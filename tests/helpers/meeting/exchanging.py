"""Laptops of one office that exchange over a folder, each with a data folder of its own."""

import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from counsel_desk.demo.office import DemoOffice
from counsel_desk.demo.people import Person
from counsel_desk.domain.consent.consent import Category
from counsel_desk.domain.exchange.findings import Misfit
from counsel_desk.domain.exchange.standing import Exchanged
from counsel_desk.domain.office_log.state import State
from counsel_desk.domain.summary import Section
from counsel_desk.domain.trust import Envelope, Role
from counsel_desk.services.clients import clients
from counsel_desk.services.consent import consent
from counsel_desk.services.exchange import arriving, joining, keeping, laptops
from counsel_desk.services.exchange.exchange import exchange
from counsel_desk.services.office import once_sheets
from counsel_desk.services.people import people
from counsel_desk.services.ports.roads import Road
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.session import Session
from counsel_desk.storage.roads.folder import FolderRoad
from tests.helpers import confirming
from tests.helpers.agreeing import draft_of, let_go, terms_of
from tests.helpers.folders import copied
from tests.helpers.office import Clock, Office

WORKER = Person("Second Laptop", (Role.CASEWORKER,), "seven pigeons above the market roof")
THIRD = Person("Third Counsellor", (Role.COUNSELLOR,), "nine kingfishers below the old bridge")
"""Who joins at the second laptop, and may join later."""


class Exchanging:
    """Laptop `a`, where the office was founded, and others that joined it over a folder.

    Attributes:
        folder: A folder of the test.
        meeting: The folder over which they exchange.
        a: The laptop where everybody of the office works.
    """

    def __init__(
        self, folder: Path, a: Path, members: list[Person], sheets: Sequence[str], clock: Clock
    ) -> None:
        self.folder, self.meeting, self.clock = folder, folder / "meeting", clock
        self.meeting.mkdir(exist_ok=True)
        self.a = Office(a, members, sheets, clock)
        self.others: list[Office] = []

    def road(self) -> Road:
        """Return a connection to the road; a test of another road has its own."""
        return FolderRoad(self.meeting)

    @contextmanager
    def at_laptop(self, _laptop: Office) -> Iterator[None]:
        """Give out the roads of a laptop; all of them are the same here."""
        yield

    @contextmanager
    def at(self, laptop: Office, role: Role, place: int = 0) -> Iterator[Session]:
        """Sign somebody in at a laptop, and close it at the end."""
        session = laptop.enter(role, place)
        try:
            yield session
            sign_in.sign_out(session)
        finally:
            laptop.close()

    def begin(self) -> None:
        """Have the administrator begin the exchange at the first laptop."""
        with self.at(self.a, Role.ADMINISTRATOR) as admin:
            laptops.begin(admin, "Head office")

    def exchange(self, laptop: Office, road: Road | None = None) -> Exchanged:
        """Have a laptop exchange while nobody is signed in there."""
        data = laptop.data()
        try:
            return exchange(data, road or self.road())
        finally:
            laptop.close()

    def all_exchange(self, *among: Office, times: int = 2) -> None:
        """Have laptops exchange in turns."""
        for _round in range(times):
            for laptop in among or (self.a, *self.others):
                self.exchange(laptop)

    def join(self, name: str = "Village") -> Office:
        """Have a new laptop join by a code; return it."""
        with self.at(self.a, Role.ADMINISTRATOR) as admin:
            code = joining.offer(admin)
            exchange(admin.data, self.road())
        made = Office(self.folder / name, [], self.a.sheets, self.clock)
        key_file = self.folder / f"{name}.key"
        words = joining.come(made.folder, made.tools, self.road(), code, name, key_file)
        data = made.data()
        try:
            exchange(data, self.road())
        except arriving.NotAddedYetError:
            made.close()
        with self.at(self.a, Role.ADMINISTRATOR) as admin:
            [asked] = joining.asking(admin, self.road())
            assert (asked.name, asked.words) == (name, words)
            joining.add(admin, asked)
            exchange(admin.data, self.road())
        self.exchange(made)
        self.others.append(made)
        return made

    def admit(self, laptop: Office, person: Person = WORKER) -> None:
        """Have somebody invited at the first laptop make their keys at another one."""
        with self.at(self.a, Role.ADMINISTRATOR) as admin:
            invited = people.invite(admin, person.name, person.roles)
        self.all_exchange(self.a, laptop, times=1)
        data = laptop.data()
        made = sign_in.enrol(data, person.name, invited.code, person.passphrase)
        code = once_sheets.of_code(data, made.person, person.name, made.recovery_code, "en")
        once_sheets.taken(data, code)
        (self.folder / f"{person.name}.code").write_text(made.recovery_code)
        laptop.close()
        self.all_exchange(laptop, self.a, times=1)
        with self.at(self.a, Role.ADMINISTRATOR) as admin:
            [waits] = [one for one in people.staff(admin) if one.person == invited.person]
            assert waits.fingerprint == made.fingerprint
            confirming.certify(admin, invited.person, self.a.sheets)
        self.all_exchange(self.a, laptop, times=1)
        laptop.people = [*laptop.people, person]
        with self.at(laptop, person.roles[0]):
            pass  # they prove that they hold their keys
        self.all_exchange(laptop, self.a, times=1)

    def state(self, laptop: Office) -> State:
        """Return what holds at a laptop."""
        data = laptop.data()
        data.register.require_certain()
        state = data.register.state
        laptop.close()
        return state

    def id_of(self, laptop: Office) -> str:
        """Return the id of a laptop that takes part."""
        data = laptop.data()
        with data.register.reading() as register:
            own = keeping.own(register)
        laptop.close()
        assert own is not None
        return own.laptop

    def send_news(self, name: str) -> None:
        """Invite somebody of a name at the first laptop, and have it exchange."""
        with self.at(self.a, Role.ADMINISTRATOR) as admin:
            people.invite(admin, name, (Role.STAFF,))
        self.exchange(self.a)

    def findings(self, laptop: Office) -> set[Misfit]:
        """Return what does not fit at a laptop."""
        data = laptop.data()
        with data.register.reading() as register:
            found = {one.misfit for one in keeping.findings(register)}
        laptop.close()
        return found

    def close(self) -> None:
        """Close every laptop."""
        for one in (self.a, *self.others):
            one.close()


def shared(state: State) -> object:
    """Return the part of a state that is the same at every laptop once all have met."""
    people = {
        one.person: (one.name, one.roles, one.certificate, one.proved, one.invited)
        for one in state.people.values()
    }
    return people, state.policy, state.library, state.laptops


def met_once(template: DemoOffice, folder: Path, clock: Clock) -> Exchanging:
    """Return two laptops that have met, with a caseworker at the second."""
    a = copied(template.data, folder / "a")
    made = Exchanging(folder, a, template.people, template.root_sheets, clock)
    made.begin()
    made.admit(made.join())
    made.close()
    return made


def met_again(
    before: Path, template: DemoOffice, folder: Path, clock: Clock, *there: Person
) -> Exchanging:
    """Return a copy of two laptops that have met.

    Args:
        before: The folder in which they met.
        template: The office of the first.
        folder: The folder for the copy.
        clock: Their clock.
        there: Who has joined at the second.
    """
    a = copied(before / "a", folder / "a")
    for name in ("Village", "meeting"):
        shutil.copytree(before / name, folder / name)
    for code in before.glob("*.code"):
        shutil.copy(code, folder)
    made = Exchanging(folder, a, template.people, template.root_sheets, clock)
    made.others = [Office(folder / "Village", [*there], template.root_sheets, clock)]
    return made


def today(clock: Clock) -> date:
    """Return the clock's local date."""
    return clock().astimezone().date()


def release(session: Session, clock: Clock) -> tuple[str, str]:
    """Release a summary to the caseworker at the second laptop; return client and consent."""
    client = clients.listing(session)[0].filed.record
    recipient = next(one for one in consent.recipients(session) if one.name == WORKER.name)
    terms = replace(terms_of(session, today(clock), days=3), recipient=recipient)
    agreed = consent.record(session, client, terms)
    section = Section(Category.NEEDS_AND_RECOMMENDATIONS, "a place at the shelter")
    let_go(session, draft_of(agreed, terms, section))
    return client, agreed


def waiting(session: Session) -> list[str]:
    """Return the recipients of the letters that wait at a laptop."""
    with session.data.register.reading() as register:
        return [one.letter.recipient for one in register.state.posted.values()]


def post(laptop: Office, envelopes: Iterable[Envelope]) -> None:
    """Put letters from another laptop into the post of one, without an exchange."""
    data = laptop.data()
    data.register.require_certain()
    with data.register.writing() as register:
        own = keeping.own(register)
        assert own is not None
        for one in envelopes:
            register.deliver(keeping.author(data.tools, own), one)
    laptop.close()
