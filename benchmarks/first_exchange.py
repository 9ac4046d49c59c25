"""The first exchange of a laptop that is new in an office of 50,000 facts, over a real server."""

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from benchmarks.measuring.measure import Measure, within
from counsel_desk.demo.office import DemoOffice, build
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.office_log.bodies import Fact, Invited, PolicySet
from counsel_desk.domain.office_log.claims import laptop_id
from counsel_desk.domain.office_log.entry import Signed, fact_statement
from counsel_desk.domain.office_log.laptop_bodies import LaptopAdded
from counsel_desk.domain.trust import Role
from counsel_desk.services.exchange import arriving, joining
from counsel_desk.services.exchange.exchange import exchange
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import new_id
from tests.helpers.meeting.exchanging import shared
from tests.helpers.meeting.office_server import OfficeServer
from tests.helpers.meeting.over_server import OverServer
from tests.helpers.meeting.postgres import SETTINGS, running
from tests.helpers.office import Clock, Office

ENTRIES = 50_000
_LAPTOPS = 1_000
"""As many of the facts say that a laptop was added."""
_GOAL_MS = 60_000.0


def measures(tools: Tools, entries: int = ENTRIES) -> list[Measure]:
    """Measure how long the two ends of a first exchange take.

    Args:
        tools: Storage, security and reports.
        entries: How many facts there are.
    """
    with _office(tools) as office:
        _fill(office, entries)
        new, adding = _let_in(office)
        taking = _seconds(lambda: office.exchange(new))
        office.all_exchange(times=1)
        if shared(office.state(new)) != shared(office.state(office.a)):
            raise ValueError("the laptops came to something else")
        office.close()
    named = f"first exchange, {entries:,} entries: "
    return [
        within(f"{named}the administrator lets it in", adding * 1000, "ms", None, _GOAL_MS),
        within(f"{named}the new laptop has them", taking * 1000, "ms", None, _GOAL_MS),
    ]


@contextmanager
def _office(tools: Tools) -> Iterator[OverServer]:
    with (
        tempfile.TemporaryDirectory() as name,
        running({**SETTINGS, "fsync": "on"}, on_disk=True) as postgres,
    ):
        folder = Path(name)
        built: DemoOffice = build(folder / "a", tools, clients=2, notes=4)
        server = OfficeServer(postgres)
        server.set_up()
        clock = Clock()
        made = OverServer(server, folder, built.data, built.people, built.root_sheets, clock)
        made.begin()
        yield made
        server.close()


def _fill(office: OverServer, entries: int) -> None:
    """Enter facts as they come from other laptops: people, policies and laptops."""
    with office.at(office.a, Role.ADMINISTRATOR) as admin:
        facts = [_fact(admin, number) for number in range(entries)]
        with admin.data.register.writing() as register:
            register.bring(facts, office.clock())


def _fact(admin: Session, number: int) -> Signed:
    body: Fact
    if number < _LAPTOPS:
        keys = admin.data.tools.keys.new_identity().public
        body = LaptopAdded(laptop_id(keys), f"Village {number}", keys)
    elif number % 5 == 0:
        body = Invited(new_id(), f"Colleague {number}", (Role.STAFF,), 0)
    else:
        policy = msgspec.json.encode(Policy(idle_minutes=2 + number % 7), order="sorted")
        body = PolicySet(number, policy)
    me = admin.me.person
    statement = fact_statement(admin.data.office.office, me, body)
    return Signed(me, body, admin.identity.sign(statement))


def _let_in(office: OverServer) -> tuple[Office, float]:
    """Have a new laptop ask, and the administrator let it in; return how long that took."""
    with office.at(office.a, Role.ADMINISTRATOR) as admin:
        code = joining.offer(admin)
        exchange(admin.data, office.road())
    new = Office(office.folder / "new", [], office.a.sheets, office.clock)
    with office.at_laptop(new):
        joining.come(new.folder, new.tools, office.road(), code, "New", office.folder / "new.key")
    try:
        office.exchange(new)
    except arriving.NotAddedYetError:
        new.close()
    with office.at(office.a, Role.ADMINISTRATOR) as admin:
        [asked] = joining.asking(admin, office.road())

        def add() -> None:
            joining.add(admin, asked)
            exchange(admin.data, office.road())

        return new, _seconds(add)


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
