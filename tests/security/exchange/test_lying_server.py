"""Whatever a server does, nothing false is taken in, nothing goes back, and lies are named."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.exchange.findings import OF_A_ROAD, Misfit
from counsel_desk.domain.trust import Role
from counsel_desk.services.exchange import keeping
from counsel_desk.services.exchange.exchange import exchange
from counsel_desk.services.people import people
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.session import Session
from counsel_desk.storage.roads.folder import FolderRoad
from tests.helpers.folders import copied
from tests.helpers.meeting.exchanging import WORKER, Exchanging, met_once, shared
from tests.helpers.office import Clock, Office
from tests.helpers.repeats import repeats
from tests.security.exchange.lying_server import LIES, LyingRoad, LyingServer, Parcels, Told

NAMES = ("Village", "Third")
Step = tuple[str, int, int]
"""What happens, at which laptop, and how much is new there before."""
AT = st.sampled_from([1, 2, 0])
STEP = st.one_of(
    st.tuples(st.sampled_from(["note down", "go back", "give out"]), st.just(0), st.just(0)),
    *(st.tuples(st.just(one), AT, st.sampled_from([2, 1, 3, 0])) for one in sorted(LIES)),
)


@pytest.fixture(scope="session")
def three(template: DemoOffice, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with three laptops that have met over the folder ``meeting``."""
    folder = tmp_path_factory.mktemp("three")
    made = met_once(template, folder, Clock())
    made.others = [Office(folder / "Village", [WORKER], template.root_sheets, made.clock)]
    made.join("Third")
    made.all_exchange()
    made.close()
    return folder


class History:
    """Three laptops and a server, from one step to the next.

    Attributes:
        invited: Whom somebody really invited.
    """

    def __init__(self, folder: Path, template: DemoOffice, made: Path) -> None:
        a = copied(made / "a", folder / "a")
        for name in NAMES:
            shutil.copytree(made / name, folder / name)
        clock = Clock()
        self.two = Exchanging(folder, a, template.people, template.root_sheets, clock)
        self.two.others = [Office(folder / name, [], (), clock) for name in NAMES]
        self.admin: Session = self.two.a.enter(Role.ADMINISTRATOR)
        self.data: list[OfficeData] = [self.admin.data, *(one.data() for one in self.two.others)]
        for one in self.data:
            one.register.require_certain()
        self.ids = [self._own(one) for one in self.data]
        self.server = LyingServer(self._lying(made / "meeting"))
        self.server.before = dict(self.server.parcels)
        self.invited = {one.name for one in self.data[0].register.state.people.values()}
        self.told: list[Told] = [set(), set(), set()]
        self._claims = [set(one.register.state.claims) for one in self.data]
        self._number = 0

    @staticmethod
    def _own(data: OfficeData) -> str:
        with data.register.reading() as register:
            own = keeping.own(register)
        assert own is not None
        return own.laptop

    def _lying(self, meeting: Path) -> Parcels:
        road, found = FolderRoad(meeting), Parcels()
        for reader in ("f" * 32, *self.ids):
            for address in road.waiting(reader, {}):
                body = road.take(address)
                assert body is not None
                found[address] = body
        return found

    def step(self, what: str, at: int, fresh: int) -> None:
        """Let something new come to the server, and then do one thing."""
        for _each in range(fresh):
            self._work(at)
        match what:
            case "note down":
                self.server.before = dict(self.server.parcels)
            case "go back":
                self.server.parcels = dict(self.server.before)
            case "give out":
                self.server.withheld.clear()
            case _:
                self._exchange(at, LIES[what](self.server, self.ids[at]))

    def _work(self, at: int) -> None:
        """Have the others leave something new, and one of them exchange."""
        self._number += 1
        self.invited.add(f"Somebody {self._number}")
        people.invite(self.admin, f"Somebody {self._number}", (Role.STAFF,))
        self.two.clock.move(days=1)
        for other in {0, 1 + self._number % 2} - {at}:
            self._exchange(other, LyingRoad(self.server, self.ids[other]))

    def _exchange(self, at: int, road: LyingRoad) -> None:
        exchange(self.data[at], road)
        found = self.findings(at)
        assert road.told <= found, "a lie that can be noticed is named"
        self.told[at] |= road.told
        false = {one for one in found if one[0] not in OF_A_ROAD}
        assert not false, "no server makes one laptop accuse another"
        assert {one for one in found if one[0] is not Misfit.WITHHELD} <= self.told[at]
        self._check(at)

    def _check(self, at: int) -> None:
        state = self.data[at].register.state
        assert {one.name for one in state.people.values()} <= self.invited, "nothing false"
        claims = set(state.claims)
        assert self._claims[at] <= claims, "nothing goes back"
        self._claims[at] = claims

    def findings(self, at: int) -> Told:
        """Return what a laptop has noticed, and about whom."""
        with self.data[at].register.reading() as register:
            return {(one.misfit, one.laptop) for one in keeping.findings(register)}

    def end(self) -> None:
        """Have all of them meet at a server that is honest from now on."""
        self.server.withheld.clear()
        for _round in range(3):
            self.two.clock.move(days=1)
            for at in range(3):
                self.step("honest", at, 0)
        states = [shared(one.register.state) for one in self.data]
        assert states[0] == states[1] == states[2], "nothing is lost"
        names = {one.name for one in self.data[2].register.state.people.values()}
        assert names == self.invited
        assert all(one[0] is not Misfit.WITHHELD for at in range(3) for one in self.findings(at))
        with self.data[2].register.reading() as register:
            brought = [one.body for one in register.entries()]
        assert len({repr(one) for one in brought}) == len(brought), "nothing is taken in twice"


@settings(
    max_examples=repeats(12, 1_000),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=st.lists(STEP, min_size=4, max_size=12))
def test_a_server_that_lies_is_noticed_and_changes_nothing(
    three: Path, template: DemoOffice, steps: list[Step]
) -> None:
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        history = History(Path(folder), template, three)
        try:
            for step in steps:
                history.step(*step)
            history.end()
        finally:
            history.two.close()
