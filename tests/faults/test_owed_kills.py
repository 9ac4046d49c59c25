"""F01 and A73: killed between a save and the office log, the save stays and is heard of once."""

from ctypes import c_int
from multiprocessing.synchronize import Event
from pathlib import Path

from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.office_log.bodies import Acted
from counsel_desk.domain.records import Client, Kind
from counsel_desk.domain.trust import Certificate, Role, VaultKind
from counsel_desk.services.clients import clients
from counsel_desk.services.vaults import closing_seals
from counsel_desk.services.vaults.verify import verify_vaults
from counsel_desk.services.work.session import Session
from tests.faults.entering import entered
from tests.faults.killing import counter, killed
from tests.helpers.office import Office
from tests.helpers.repeats import repeats

ROUNDS = repeats(10, 100)
ENOUGH = repeats(10, 300)
LONGEST = 0.12
ACTION = "client_added"


def add_for_ever(begun: Event, folder: Path, me: Certificate, private: bytes, saved: c_int) -> None:
    """Add one client after the other, and count each that was reported as saved."""
    session = entered(folder, me, private)
    session.deliveries.later = True
    begun.set()
    number = 0
    while True:
        clients.add(session, Client("", "", "", "bn", Intensity.STANDARD, session.today()))
        saved.value += 1
        number += 1
        if number % 2:
            session.deliver_due()


def files_of(session: Session) -> int:
    """Return how many clients a counsellor's vault holds."""
    with session.vaults[VaultKind.COUNSELLING].reading() as transaction:
        return len(transaction.latest_of(str(Kind.CLIENT)))


def heard_of(session: Session) -> int:
    """Return how often the office log says that the person added a client."""
    with session.data.register.reading() as register:
        return sum(
            entry.body == Acted(ACTION) and entry.author == session.me.person
            for entry in register.entries()
        )


def test_a73_killed_between_a_save_and_the_log_it_is_heard_of_once(office: Office) -> None:
    session = office.enter(Role.COUNSELLOR)
    given = office.folder, session.me, session.identity.private_bytes()
    before = files_of(session), heard_of(session)
    closing_seals.close_sealed(session)
    session.close()
    saved, owing = counter(), 0

    def enough() -> bool:
        return owing > 1 and saved.value > ENOUGH

    def arguments() -> tuple[Path, Certificate, bytes, c_int]:
        return *given, saved

    for _number in killed(add_for_ever, arguments, ROUNDS, LONGEST, seed=17, enough=enough):
        session = entered(*given)
        there = files_of(session) - before[0]
        # A save can be durable although the process was killed before it could say so.
        assert saved.value <= there <= saved.value + 1
        saved.value = there
        owing += heard_of(session) - before[1] < there
        for vault in session.opened():
            session.deliver(vault)
        assert heard_of(session) - before[1] == there
        assert not any(check.problems for check in verify_vaults(session))
        session.close()
    assert enough()
    assert saved.value > ENOUGH
