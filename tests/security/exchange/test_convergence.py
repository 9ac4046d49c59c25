"""Real data folders come to the same over roads that lose, repeat and keep back."""

import random
import shutil
from pathlib import Path

import pytest

from counsel_desk.demo.people import Person
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.trust import Role
from counsel_desk.services.casework import received_summaries
from counsel_desk.services.exchange.exchange import exchange
from counsel_desk.services.office import policy
from counsel_desk.services.people import people
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.session import Session
from counsel_desk.storage.roads.folder import FolderRoad
from tests.helpers.meeting.exchanging import Exchanging, release, shared
from tests.helpers.office import Office
from tests.helpers.repeats import repeats

SECOND = Person("Second Admin", (Role.ADMINISTRATOR,), "nine lanterns over the old canal")
STEPS = 30


class Year:
    """Laptops that work on and meet by chance, two administrators among them.

    Attributes:
        sent: How many summaries left.
    """

    def __init__(self, two: Exchanging, seed: int) -> None:
        self.two, self.chance, self.sent = two, random.Random(seed), 0
        two.admit(two.others[0], SECOND)
        self.laptops = [two.a, two.others[0], two.join("Third")]
        two.all_exchange()
        self.sessions = {0: two.a.enter(Role.ADMINISTRATOR), 1: self.enter(two.others[0])}
        self.counsellor = two.a.enter(Role.COUNSELLOR)
        self.third = self.laptops[2].data()
        self.roads = [two.folder / f"road {number}" for number in range(3)]
        for road in self.roads:
            road.mkdir()

    def enter(self, laptop: Office) -> Session:
        """Sign the second administrator in."""
        return laptop.enter(Role.ADMINISTRATOR)

    def act(self, number: int) -> None:
        """Have an administrator or a counsellor do something."""
        admin = self.sessions[self.chance.randrange(2)]
        match self.chance.randrange(4):
            case 0:
                self.invite(admin, f"Person {self.chance.randrange(5)}")
            case 1:
                policy.keep(admin, Policy(idle_minutes=self.chance.randrange(2, 9)))
            case 2:
                release(self.counsellor, self.two.clock)
                self.sent += 1
            case _:
                self.invite(admin, f"Somebody {number}")

    def invite(self, admin: Session, name: str) -> None:
        """Invite somebody, if nobody of that name is known at that laptop."""
        with admin.data.register.reading() as register:
            taken = register.state.named(name) is not None
        if not taken:
            people.invite(admin, name, (Role.STAFF,))

    def meet(self, *, lossy: bool = True) -> None:
        """Have a laptop exchange over some road, which then loses and repeats."""
        road = self.chance.choice(self.roads)
        data = self.chance.choice([self.sessions[0].data, self.sessions[1].data, self.third])
        exchange(data, FolderRoad(road))
        if lossy:
            self.spoil(road)

    def spoil(self, road: Path) -> None:
        """Lose files of a road, and bring back old ones of another."""
        for path in sorted(road.iterdir()):
            if self.chance.random() < 0.2:
                path.unlink()
        other = self.chance.choice(self.roads)
        for path in sorted(other.iterdir()):
            if other != road and self.chance.random() < 0.2:
                shutil.copy(path, road / path.name)

    def end(self) -> None:
        """Let all of them meet, over a road that loses nothing."""
        last = self.two.folder / "last"
        last.mkdir()
        for _round in range(3):
            for data in (self.sessions[0].data, self.sessions[1].data, self.third):
                exchange(data, FolderRoad(last))
        for session in (*self.sessions.values(), self.counsellor):
            sign_in.sign_out(session)
        for laptop in self.laptops:
            laptop.close()


@pytest.mark.parametrize("seed", range(repeats(2, 40)))
def test_whatever_the_roads_lose_and_repeat_all_come_to_the_same(
    two: Exchanging, seed: int
) -> None:
    year = Year(two, seed)
    for number in range(STEPS):
        if year.chance.random() < 0.5:
            year.act(number)
        else:
            year.meet()
    year.end()
    states = [shared(two.state(one)) for one in year.laptops]
    assert states[0] == states[1] == states[2]
    assert all(two.findings(one) == set() for one in year.laptops)
    with two.at(two.others[0], Role.CASEWORKER) as worker:
        assert received_summaries.receive(worker).summaries == year.sent
