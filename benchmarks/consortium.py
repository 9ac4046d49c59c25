"""Simulates a year of a consortium: laptops that meet over roads which fail, and what that costs.

The data folders are real. The roads are in memory, two regions with a road each and a stick between
them once a month; or a real server, over a network that fails. One laptop is away for half of the
year, and one road or the server is put back to how it was a month before.
"""

import random
import tempfile
import time
from abc import abstractmethod
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from benchmarks.measuring.measure import Measure, milliseconds, within
from benchmarks.measuring.unreliable_road import FailingRoad, Parcels, UnreliableRoad
from counsel_desk.demo.office import build
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.trust import Role
from counsel_desk.services.exchange.exchange import exchange
from counsel_desk.services.office import policy
from counsel_desk.services.people import people
from counsel_desk.services.ports.roads import Road, RoadClosedError
from counsel_desk.services.ports.tools import Tools
from tests.helpers.meeting.exchanging import Exchanging, shared
from tests.helpers.meeting.office_server import OfficeServer
from tests.helpers.meeting.over_server import OverServer
from tests.helpers.meeting.postgres import SETTINGS, running
from tests.helpers.office import Clock, Office

LAPTOPS, WEEKS = 8, 52
_FAILING, _MEETS = 0.1, 0.6
"""How often each thing on a road fails, and how often a laptop meets the others in a week."""
_AWAY = range(10, 36)
"""The weeks in which the last laptop is away."""
_PUT_BACK, _MONTH = 30, 4
_NOTHING_NEW_MS = 20.0
_JOINS_MS = 60_000.0


class Consortium(Exchanging):
    """Laptops of one office, for a year; over what they meet is for the two below to say."""

    def start(self, amount: int) -> None:
        """Have all laptops join."""
        self.chance = random.Random(amount)
        self.begin()
        for number in range(1, amount):
            self.join(f"Village {number}")
        self.all_exchange()

    @abstractmethod
    def failing_road(self, number: int) -> Road:
        """Return the road of a laptop by its number, which fails at times."""

    @abstractmethod
    def note_down(self) -> None:
        """Keep what lies on a road, to put it back later."""

    @abstractmethod
    def put_back(self) -> None:
        """Put a road back to what was noted down."""

    @abstractmethod
    def meet(self) -> None:
        """Let what lies in one region come to the other, once a month and at the end."""

    @abstractmethod
    def on_the_road(self) -> Sequence[int]:
        """Return the sizes of the parcels that lie there."""

    @property
    def laptops(self) -> Sequence[Office]:
        """All of them."""
        return (self.a, *self.others)

    def live(self, weeks: int) -> None:
        """Work and meet for a year, or less."""
        for week in range(weeks):
            self.clock.move(days=7)
            self._work(week)
            for number, laptop in enumerate(self.laptops):
                away = laptop is self.others[-1] and week in _AWAY
                if not away and self.chance.random() < _MEETS:
                    with suppress(RoadClosedError):
                        self.exchange_badly(laptop, number)
            if week % _MONTH == 0:
                self.meet()
            if week == min(_PUT_BACK, weeks - 1) - _MONTH:
                self.note_down()
            if week == min(_PUT_BACK, weeks - 1):
                self.put_back()

    def exchange_badly(self, laptop: Office, number: int) -> None:
        """Have a laptop exchange over a road that fails at times."""
        self.exchange(laptop, self.failing_road(number))

    def _work(self, week: int) -> None:
        """Have a counsellor's figures published, and the administrator settle something."""
        with self.at(self.a, Role.COUNSELLOR):
            pass
        if week % _MONTH == 1:
            with self.at(self.a, Role.ADMINISTRATOR) as admin:
                people.invite(admin, f"Colleague {week}", (Role.STAFF,))
                policy.keep(admin, Policy(idle_minutes=2 + week % 7))

    def end(self) -> None:
        """Have all of them meet over roads that do not fail."""
        self.meet()
        self.all_exchange(times=3)


class _Simulated(Consortium):
    """In two regions with a road in memory each."""

    whole: Parcels
    regions: Sequence[Parcels]
    before: Parcels

    def start(self, amount: int) -> None:
        """Have all laptops join."""
        self.whole, self.before, self.regions = {}, {}, ({}, {})
        self.chance = random.Random(amount)
        super().start(amount)
        for region in self.regions:
            region.update(self.whole)

    def road(self) -> UnreliableRoad:
        """Return a road that does not fail."""
        return UnreliableRoad(self.whole, self.chance)

    def failing_road(self, number: int) -> Road:
        """Return the road of a laptop's region."""
        return UnreliableRoad(self.regions[number % 2], self.chance, _FAILING)

    def note_down(self) -> None:
        """Keep what lies in the first region."""
        self.before = dict(self.regions[0])

    def put_back(self) -> None:
        """Put the road of the first region back."""
        self.regions[0].clear()
        self.regions[0].update(self.before)

    def meet(self) -> None:
        """Carry a stick between the regions."""
        for region in self.regions:
            region.update(self.regions[0] | self.regions[1])
        self.whole.update(self.regions[0])

    def on_the_road(self) -> Sequence[int]:
        """Return the sizes of the parcels that lie there."""
        return [len(body) for body in self.whole.values()]


class _Served(OverServer, Consortium):
    """At one server, over a network that fails."""

    def failing_road(self, _number: int) -> Road:
        """Return the laptop's road over a network that loses and breaks off."""
        return FailingRoad(self.road(), self.chance, _FAILING)

    def exchange_badly(self, laptop: Office, number: int) -> None:
        """Have a laptop exchange over a road that fails at times."""
        with self.at_laptop(laptop):
            super().exchange_badly(laptop, number)

    def note_down(self) -> None:
        """Keep which parcels lie there."""
        self.server.ask("CREATE TABLE noted AS SELECT sender, number FROM desk.parcels")

    def put_back(self) -> None:
        """Forget what came since."""
        self.server.ask(
            "DELETE FROM desk.parcels WHERE (sender, number) NOT IN (SELECT * FROM noted)"
        )

    def meet(self) -> None:
        """Do nothing: all of them meet at one server."""

    def on_the_road(self) -> Sequence[int]:
        """Return the sizes of the parcels that lie there."""
        return [size for (size,) in self.server.ask("SELECT length(body) FROM desk.parcels")]


def _nothing_new(office: Consortium, laptop: Office) -> float:
    """Return how many milliseconds an exchange takes at an open desk that brings nothing new."""
    data = laptop.data()
    try:
        road = office.road()
        return milliseconds(lambda: exchange(data, road), 9)
    finally:
        laptop.close()


def measures(tools: Tools, laptops: int = LAPTOPS, weeks: int = WEEKS) -> list[Measure]:
    """Measure what a year of exchanging leaves and costs, over simulated roads.

    Args:
        tools: Storage, security and reports.
        laptops: How many laptops there are.
        weeks: How many weeks the year has.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        built = build(folder / "a", tools, clients=2, notes=4)
        office = _Simulated(folder, built.data, built.people, built.root_sheets, Clock())
        return _lived(office, f"consortium of {laptops}, {weeks} weeks: ", laptops, weeks)


def served(tools: Tools, laptops: int = LAPTOPS, weeks: int = WEEKS) -> list[Measure]:
    """Measure the same over a real server."""
    with (
        tempfile.TemporaryDirectory() as name,
        running({**SETTINGS, "fsync": "on"}, on_disk=True) as postgres,
    ):
        folder, server = Path(name), OfficeServer(postgres)
        server.set_up()
        built = build(folder / "a", tools, clients=2, notes=4)
        given = built.data, built.people, built.root_sheets, Clock()
        office = _Served(server, folder, *given)
        named = f"consortium of {laptops} at a server, {weeks} weeks: "
        found = _lived(office, named, laptops, weeks)
        server.close()
        return found


def _lived(office: Consortium, named: str, laptops: int, weeks: int) -> list[Measure]:
    """Have an office live for a year, and return what that left and cost."""
    office.start(laptops)
    begun = len(office.on_the_road())
    office.live(weeks)
    office.end()
    states = [shared(office.state(one)) for one in office.laptops]
    differing = sum(one != states[0] for one in states)
    findings = sum(len(office.findings(one)) for one in office.laptops)
    with office.at_laptop(office.others[0]):
        idle = _nothing_new(office, office.others[0])
    start = time.perf_counter()
    office.join("The last to join")
    joined = (time.perf_counter() - start) * 1000
    sizes = office.on_the_road()
    office.close()
    return [
        within(f"{named}laptops that came to something else", differing, "", None, 0),
        within(f"{named}false alarms", findings, "", None, 0),
        within(f"{named}exchange with nothing new", idle, "ms", None, _NOTHING_NEW_MS),
        within(f"{named}a new laptop joins", joined, "ms", None, _JOINS_MS),
        within(f"{named}parcels", len(sizes) - begun, "", None, laptops * weeks * 4),
        within(f"{named}on the road", sum(sizes) / 2**20, "MiB", None, 100),
    ]
