"""Simulates a year of a consortium: laptops that meet over roads which fail, and what that costs.

The data folders are real, the roads are in memory. There are two regions with a road each, and a
stick between them once a month. One laptop is away for half of the year, and one road is put back
to how it was a month before.
"""

import random
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from benchmarks.measure import Measure, milliseconds, within
from benchmarks.unreliable_road import Parcels, UnreliableRoad
from counsel_desk.demo.office import build
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.trust import Role
from counsel_desk.services.exchange.exchange import exchange
from counsel_desk.services.office import policy
from counsel_desk.services.people import people
from counsel_desk.services.ports.roads import RoadClosedError
from counsel_desk.services.ports.tools import Tools
from tests.helpers.exchanging import Exchanging, shared
from tests.helpers.office import Clock, Office

LAPTOPS, WEEKS = 8, 52
_FAILING, _MEETS = 0.1, 0.6
"""How often each thing on a road fails, and how often a laptop meets the others in a week."""
_AWAY = range(10, 36)
"""The weeks in which the last laptop is away."""
_PUT_BACK, _MONTH = 30, 4
_NOTHING_NEW_MS = 20.0
_JOINS_MS = 60_000.0


class _Consortium(Exchanging):
    """Laptops of one office in two regions."""

    def start(self, amount: int) -> None:
        """Have all laptops join."""
        self.chance = random.Random(amount)
        self.whole: Parcels = {}
        self.regions: list[Parcels] = [{}, {}]
        self.begin()
        for number in range(1, amount):
            self.join(f"Village {number}")
        self.all_exchange()
        for region in self.regions:
            region.update(self.whole)

    def road(self) -> UnreliableRoad:
        """Return a road that does not fail."""
        return UnreliableRoad(self.whole, self.chance)

    @property
    def laptops(self) -> Sequence[Office]:
        """All of them."""
        return (self.a, *self.others)

    def live(self) -> None:
        """Work and meet for a year."""
        before: Parcels = {}
        for week in range(WEEKS):
            self._work(week)
            for number, laptop in enumerate(self.laptops):
                away = laptop is self.others[-1] and week in _AWAY
                if not away and self.chance.random() < _MEETS:
                    region = self.regions[number % 2]
                    with suppress(RoadClosedError):
                        self.exchange(laptop, UnreliableRoad(region, self.chance, _FAILING))
            if week % _MONTH == 0:
                for region in self.regions:
                    region.update(self.regions[0] | self.regions[1])
            if week == _PUT_BACK - _MONTH:
                before = dict(self.regions[0])
            if week == _PUT_BACK:
                self.regions[0].clear()
                self.regions[0].update(before)

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
        for region in self.regions:
            self.whole.update(region)
        self.all_exchange(times=3)


def _nothing_new(office: _Consortium, laptop: Office) -> float:
    """Return how many milliseconds an exchange takes at an open desk that brings nothing new."""
    data = laptop.data()
    try:
        return milliseconds(lambda: exchange(data, office.road()), 9)
    finally:
        laptop.close()


def measures(tools: Tools, laptops: int = LAPTOPS) -> list[Measure]:
    """Measure what a year of exchanging leaves and costs.

    Args:
        tools: Storage, security and reports.
        laptops: How many laptops there are.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        clock = Clock()
        built = build(folder / "a", tools, clients=2, notes=4)
        office = _Consortium(folder, built.data, built.people, built.root_sheets, clock)
        office.start(laptops)
        begun = len(office.whole)
        office.live()
        office.end()
        states = [shared(office.state(one)) for one in office.laptops]
        differing = sum(one != states[0] for one in states)
        findings = sum(len(office.findings(one)) for one in office.laptops)
        idle = _nothing_new(office, office.others[0])
        start = time.perf_counter()
        office.join("The last to join")
        joined = (time.perf_counter() - start) * 1000
        sizes = [len(body) for body in office.whole.values()]
        office.close()
    named = f"consortium of {laptops}, a year: "
    return [
        within(f"{named}laptops that came to something else", differing, "", None, 0),
        within(f"{named}false alarms", findings, "", None, 0),
        within(f"{named}exchange with nothing new", idle, "ms", None, _NOTHING_NEW_MS),
        within(f"{named}a new laptop joins", joined, "ms", None, _JOINS_MS),
        within(f"{named}parcels", len(sizes) - begun, "", None, laptops * WEEKS * 4),
        within(f"{named}on the road", sum(sizes) / 2**20, "MiB", None, 100),
    ]
